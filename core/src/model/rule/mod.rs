//! Access rules (RULES 1.2): which resources a role, a workflow or a grant is about, read from the JSON text that
//! stands on the wire and written back in one normal form.

mod error;
mod json;
mod kinds;
mod matching;
mod parse;
mod privileges;
mod query;
#[cfg(test)]
mod tests;
mod write;

use crate::model::EntityId;

pub use error::{RuleError, RulePlace, RuleProblem};
pub use kinds::{KindClash, KindNames, KindTable, fold_kind_name};
pub use parse::{parse_rule, parse_rule_at, parse_rules};
pub use privileges::Privileges;
pub use query::{MAX_QUERY_BYTES, MAX_QUERY_DEPTH, QueryError, QueryProblem, TagMatch, TagQuery};
pub use write::{rule_to_json, rules_to_json};

/// The most rules of one role or workflow.
pub const MAX_RULES: usize = 10;
/// The most ids in one rule.
pub const MAX_RULE_IDS: usize = 2000;
/// The most tags in one rule.
pub const MAX_RULE_TAGS: usize = 20;
/// The longest JSON text of rules, in bytes: that of a whole entity (RULES 8).
pub const MAX_RULES_BYTES: usize = 1024 * 1024;

/// One access rule: the resources it selects, and what may be done there as far as a rule says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRule {
    /// Which resources.
    pub selector: Selector,
    /// Groups assumed on the resource; kept and returned, no part of the selection.
    pub privileges: Privileges,
}

/// How a rule selects resources. The three ways never mix in one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selector {
    /// Exactly these resources, in the order given; never empty.
    Ids(Vec<EntityId>),
    /// Resources of one kind, with every one of these tags; at least one of the two is given.
    Dynamic {
        /// The kind, or any.
        kind: Option<RuleKind>,
        /// Name and value of each tag, sorted by name, no name twice.
        tags: Vec<(TagMatch, TagMatch)>,
    },
    /// Resources whose tags a query accepts.
    Query {
        /// The query as its author wrote it, so that what is read back is what was written.
        text: String,
        /// The same, parsed.
        query: TagQuery,
    },
}

/// A kind of resource as a rule names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleKind {
    /// The author's spelling, which is what is read back.
    pub name: String,
    /// The kind's number; matching looks at this alone.
    pub code: u16,
}
