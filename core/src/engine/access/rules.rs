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
#[derive(Debug, Clone)]
pub(super) struct DynamicRule {
    pub(super) type_code: TypeCode,
    pub(super) conditions: SmallVec<[Condition; 4]>,
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
    pub(super) dynamic: SmallVec<[DynamicRule; 3]>,
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
                Selector::Dynamic { kind, tags: wanted } => compiled.dynamic.push(DynamicRule {
                    type_code: kind.map_or(ANY_TYPE, |kind| kind.code),
                    conditions: wanted.iter().map(|(name, value)| tags.condition(name, value)).collect(),
                }),
                Selector::Query { query, .. } => compiled.queries.push(CompiledQuery::compile(&query, tags)),
            }
        }
        compiled.ids.sort_unstable();
        compiled.ids.dedup();
        compiled
    }

    /// Whether a rule other than a static one matches.
    #[inline]
    pub(super) fn matches(&self, type_code: TypeCode, tags: &[Pair], table: &TagTable) -> bool {
        self.dynamic.iter().any(|rule| rule.matches(type_code, tags, table))
            || self.queries.iter().any(|query| query.matches(tags, table))
    }
}

impl DynamicRule {
    #[inline]
    pub(super) fn matches(&self, type_code: TypeCode, tags: &[Pair], table: &TagTable) -> bool {
        (self.type_code == ANY_TYPE || self.type_code == type_code)
            && self.conditions.iter().all(|condition| table.meets(tags, *condition))
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
