use roaring::RoaringBitmap;
use smallvec::SmallVec;

use crate::model::resource_types;
use crate::model::rule::{Selector, TagQuery, parse_rules};

use super::resources::Resource;
use super::signature::Signature;
use super::tags::{Condition, Pair, TagTable};

/// The type of a resource as a number; [`ANY_TYPE`] stands for all of them.
pub(super) type TypeCode = u16;

/// No resource has this type.
pub(super) const ANY_TYPE: TypeCode = 0;

/// A rule of a role in the form that is asked.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    /// What a resource must have for `form` to be worth a look in a check.
    needs: Signature,
    pub(super) form: Form,
}

/// The three ways in which a rule selects.
#[derive(Debug, Clone)]
pub(super) enum Form {
    Dynamic(DynamicRule),
    Query(CompiledQuery),
    /// The numbers of the ids named, in order, each once.
    Ids(Box<[u64]>),
}

/// A rule of a type and tags: all of it must hold (RULES 1.2).
#[derive(Debug, Clone)]
pub(super) struct DynamicRule {
    pub(super) type_code: TypeCode,
    /// In the order in which the rule states them.
    pub(super) conditions: SmallVec<[Condition; 4]>,
}

/// The rules of a role as far as they fit in one cache line, which is all that a check reads of most roles. Static
/// rules are not among them: a resource knows the roles that name it.
#[derive(Debug, Clone)]
#[repr(align(64))]
pub(super) struct RoleLine {
    needs: [Signature; LINE_RULES],
    /// The conditions of the rules, one after the other.
    conditions: [Condition; LINE_CONDITIONS],
    /// Where those of each rule end.
    ends: [u8; LINE_RULES],
    /// Whether the role has other rules than these that a check must ask.
    pub(super) and_more: bool,
}

const LINE_RULES: usize = 3;
const LINE_CONDITIONS: usize = 8;

/// A query over tags, its names interned.
#[derive(Debug, Clone)]
pub(super) enum CompiledQuery {
    Has(Condition),
    Not(Box<CompiledQuery>),
    And(Vec<CompiledQuery>),
    Or(Vec<CompiledQuery>),
}

impl Rule {
    fn new(form: Form) -> Rule {
        let needs = match &form {
            Form::Dynamic(rule) => Signature::of_rule(rule.type_code, &rule.conditions),
            Form::Query(_) => Signature::of_query(),
            Form::Ids(_) => Signature::NEVER,
        };
        Rule { needs, form }
    }

    /// Compiles the JSON text of a role: its rules in their order. Text that does not parse gives no access: it was
    /// checked when it was written, so only damage can bring it here.
    pub(super) fn compile(text: &str, tags: &mut TagTable) -> Vec<Rule> {
        let rules = parse_rules(text, resource_types()).unwrap_or_default().into_iter();
        rules.map(|rule| Rule::new(Form::compile(rule.selector, tags))).collect()
    }

    /// Whether it is dynamic or a query and matches; static rules a check asks of the resource.
    #[inline]
    pub(super) fn matches_tags(&self, resource: Resource<'_>, table: &TagTable) -> bool {
        resource.signature.may_match(self.needs)
            && match &self.form {
                Form::Dynamic(rule) => rule.matches(resource, table),
                Form::Query(query) => query.matches(resource.tags, table),
                Form::Ids(_) => false,
            }
    }
}

impl Form {
    fn compile(selector: Selector, tags: &mut TagTable) -> Form {
        match selector {
            Selector::Ids(ids) => {
                let mut numbers: Vec<u64> = ids.iter().map(|id| id.number).collect();
                numbers.sort_unstable();
                numbers.dedup();
                Form::Ids(numbers.into())
            }
            Selector::Dynamic { kind, tags: wanted } => {
                let type_code = kind.map_or(ANY_TYPE, |kind| kind.code);
                let conditions = wanted.iter().map(|(name, value)| tags.condition(name, value)).collect();
                Form::Dynamic(DynamicRule { type_code, conditions })
            }
            Selector::Query { query, .. } => Form::Query(CompiledQuery::compile(&query, tags)),
        }
    }

    /// Whether the rule selects the resource with this number, by itself and in full.
    pub(super) fn selects(&self, number: u64, resource: Resource<'_>, table: &TagTable) -> bool {
        match self {
            Form::Dynamic(rule) => rule.matches(resource, table),
            Form::Query(query) => query.matches(resource.tags, table),
            Form::Ids(ids) => ids.binary_search(&number).is_ok(),
        }
    }
}

impl DynamicRule {
    fn matches(&self, resource: Resource<'_>, table: &TagTable) -> bool {
        self.is_of(resource.type_code)
            && self.conditions.iter().all(|condition| table.meets(resource.tags, *condition))
    }

    /// Whether resources of this type may match.
    pub(super) fn is_of(&self, type_code: TypeCode) -> bool {
        self.type_code == ANY_TYPE || self.type_code == type_code
    }
}

impl Default for RoleLine {
    fn default() -> RoleLine {
        RoleLine {
            needs: [Signature::NEVER; LINE_RULES],
            conditions: [Condition::NONE; LINE_CONDITIONS],
            ends: [0; LINE_RULES],
            and_more: false,
        }
    }
}

impl RoleLine {
    pub(super) fn of(rules: &[Rule]) -> RoleLine {
        let mut line = RoleLine::default();
        let (mut count, mut end) = (0, 0);
        for rule in rules {
            let Form::Dynamic(dynamic) = &rule.form else {
                line.and_more |= matches!(rule.form, Form::Query(_));
                continue;
            };
            let to = end + dynamic.conditions.len();
            match line.conditions.get_mut(end..to) {
                Some(conditions) if count < LINE_RULES => {
                    conditions.copy_from_slice(&dynamic.conditions);
                    line.needs[count] = rule.needs;
                    line.ends[count] = to as u8;
                    (count, end) = (count + 1, to);
                }
                _ => line.and_more = true,
            }
        }
        line
    }

    /// Whether one of the rules of the line matches.
    #[inline]
    pub(super) fn matches(&self, resource: Resource<'_>, table: &TagTable) -> bool {
        // All three before the first branch: which of them, if any, is not to be foreseen.
        let may = self.needs.map(|needs| resource.signature.may_match(needs));
        (may[0] | may[1] | may[2])
            && (0..LINE_RULES).any(|rule| may[rule] && self.conditions_hold(rule, resource, table))
    }

    /// Whether the tags meet what a rule of the line asks of them; its signature has settled the type.
    fn conditions_hold(&self, rule: usize, resource: Resource<'_>, table: &TagTable) -> bool {
        let start = rule.checked_sub(1).map_or(0, |before| self.ends[before]);
        let own = &self.conditions[usize::from(start)..usize::from(self.ends[rule])];
        own.iter().all(|condition| table.meets(resource.tags, *condition))
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
