use roaring::RoaringBitmap;
use smallvec::SmallVec;

use crate::model::resource_types;
use crate::model::rule::{Selector, TagQuery, parse_rules};

use super::tags::{Condition, Pair, TagTable};

/// The type of a resource as a number; [`ANY_TYPE`] stands for all of them.
pub(super) type TypeCode = u16;

/// No resource has this type.
pub(super) const ANY_TYPE: TypeCode = 0;

/// A rule of a type and tags: all of it must hold (RULES 1.2).
#[derive(Debug, Clone, Copy)]
pub(super) struct DynamicRule<'a> {
    pub(super) type_code: TypeCode,
    conditions: &'a [u32],
}

/// The dynamic rules of a role in one cache line, which is all that a check reads of most roles.
#[derive(Debug, Clone, Default)]
#[repr(align(64))]
pub(super) struct DynamicRules {
    /// For each rule its type over the number of its conditions, then those.
    words: SmallVec<[u32; 10]>,
    /// Whether the role has queries too.
    pub(super) and_queries: bool,
}

/// A query over tags, its names interned.
#[derive(Debug, Clone)]
pub(super) enum CompiledQuery {
    Has(Condition),
    Not(Box<CompiledQuery>),
    And(Vec<CompiledQuery>),
    Or(Vec<CompiledQuery>),
}

/// The rules of a role in the form that checks read.
#[derive(Debug, Clone, Default)]
pub(super) struct CompiledRules {
    pub(super) dynamic: DynamicRules,
    pub(super) queries: Vec<CompiledQuery>,
    /// Numbers of the ids that static rules name.
    pub(super) ids: Vec<u64>,
}

impl CompiledRules {
    /// Compiles the JSON text of a role. Text that does not parse gives no access: it was checked when it was
    /// written, so only damage can bring it here.
    pub(super) fn compile(text: &str, tags: &mut TagTable) -> CompiledRules {
        let mut compiled = CompiledRules::default();
        for rule in parse_rules(text, resource_types()).unwrap_or_default() {
            match rule.selector {
                Selector::Ids(ids) => compiled.ids.extend(ids.iter().map(|id| id.number)),
                Selector::Dynamic { kind, tags: wanted } => {
                    let type_code = kind.map_or(ANY_TYPE, |kind| kind.code);
                    let conditions = wanted.iter().map(|(name, value)| tags.condition(name, value));
                    compiled.dynamic.push(type_code, conditions);
                }
                Selector::Query { query, .. } => compiled.queries.push(CompiledQuery::compile(&query, tags)),
            }
        }
        compiled.dynamic.and_queries = !compiled.queries.is_empty();
        compiled.ids.sort_unstable();
        compiled.ids.dedup();
        compiled
    }
}

impl DynamicRules {
    fn push(&mut self, type_code: TypeCode, conditions: impl Iterator<Item = Condition>) {
        let header = self.words.len();
        self.words.push(0);
        self.words.extend(conditions.map(Condition::word));
        let count = (self.words.len() - header - 1) as u32;
        self.words[header] = u32::from(type_code) << 16 | count;
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = DynamicRule<'_>> {
        let mut rest = &self.words[..];
        std::iter::from_fn(move || {
            let (header, words) = rest.split_first()?;
            let (conditions, after) = words.split_at_checked((header & 0xffff) as usize)?;
            rest = after;
            Some(DynamicRule { type_code: (header >> 16) as TypeCode, conditions })
        })
    }

    /// Whether one of them matches.
    #[inline]
    pub(super) fn matches(&self, type_code: TypeCode, tags: &[Pair], table: &TagTable) -> bool {
        self.iter().any(|rule| rule.matches(type_code, tags, table))
    }
}

impl DynamicRule<'_> {
    /// What it asks of tags.
    pub(super) fn conditions(&self) -> impl Iterator<Item = Condition> {
        self.conditions.iter().map(|word| Condition::of_word(*word))
    }

    #[inline]
    fn matches(&self, type_code: TypeCode, tags: &[Pair], table: &TagTable) -> bool {
        (self.type_code == ANY_TYPE || self.type_code == type_code)
            && self.conditions().all(|condition| table.meets(tags, condition))
    }
}

impl CompiledQuery {
    fn compile(query: &TagQuery, tags: &mut TagTable) -> CompiledQuery {
        match query {
            TagQuery::Has { name, value } => CompiledQuery::Has(tags.condition(name, value)),
            TagQuery::Not(inner) => CompiledQuery::Not(Box::new(CompiledQuery::compile(inner, tags))),
            TagQuery::And(parts) => {
                CompiledQuery::And(parts.iter().map(|part| CompiledQuery::compile(part, tags)).collect())
            }
            TagQuery::Or(parts) => {
                CompiledQuery::Or(parts.iter().map(|part| CompiledQuery::compile(part, tags)).collect())
            }
        }
    }

    pub(super) fn matches(&self, tags: &[Pair], table: &TagTable) -> bool {
        match self {
            CompiledQuery::Has(condition) => table.meets(tags, *condition),
            CompiledQuery::Not(inner) => !inner.matches(tags, table),
            CompiledQuery::And(parts) => parts.iter().all(|part| part.matches(tags, table)),
            CompiledQuery::Or(parts) => parts.iter().any(|part| part.matches(tags, table)),
        }
    }

    /// The resources of a block that match, given the block's own and those that meet a condition.
    pub(super) fn select(
        &self,
        all: &RoaringBitmap,
        meeting: &dyn Fn(Condition) -> RoaringBitmap,
    ) -> RoaringBitmap {
        match self {
            CompiledQuery::Has(condition) => meeting(*condition),
            CompiledQuery::Not(inner) => all - inner.select(all, meeting),
            CompiledQuery::And(parts) => {
                let selected = parts.iter().map(|part| part.select(all, meeting));
                selected.reduce(|left, right| left & right).unwrap_or_default()
            }
            CompiledQuery::Or(parts) => {
                let selected = parts.iter().map(|part| part.select(all, meeting));
                selected.reduce(|left, right| left | right).unwrap_or_default()
            }
        }
    }
}
