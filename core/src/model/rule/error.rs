use std::fmt;

use thiserror::Error;

use super::{MAX_RULE_IDS, MAX_RULE_TAGS, MAX_RULES, MAX_RULES_BYTES, QueryError};
use crate::model::TagError;
use crate::text::shown;

/// Which rule is at fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RulePlace {
    /// The list as a whole (`access_rules`).
    List,
    /// The rule at this place of the list, counting from 0 (`access_rules[1]`).
    InList(usize),
    /// The only rule (`access_rule`).
    Single,
}

impl fmt::Display for RulePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RulePlace::List => f.write_str("access_rules"),
            RulePlace::InList(index) => write!(f, "access_rules[{index}]"),
            RulePlace::Single => f.write_str("access_rule"),
        }
    }
}

/// Why access rules are refused: which rule, which key, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{}`: {problem}", self.path())]
pub struct RuleError {
    /// The rule at fault.
    pub place: RulePlace,
    /// The key at fault, such as `tags` or `privileges.k8s`; empty for the rule as a whole.
    pub key: String,
    /// What is wrong.
    pub problem: RuleProblem,
}

impl RuleError {
    /// The field at fault as a path: `access_rules[1].tags`.
    pub fn path(&self) -> String {
        if self.key.is_empty() {
            self.place.to_string()
        } else {
            format!("{}.{}", self.place, shown(&self.key))
        }
    }
}

/// What is wrong with an access rule.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RuleProblem {
    /// The text is too long to be looked at.
    #[error("{bytes} bytes of JSON; at most {MAX_RULES_BYTES} are allowed")]
    TooLarge {
        /// The text's length.
        bytes: usize,
    },
    /// The text is no JSON.
    #[error("not JSON: {reason}")]
    NotJson {
        /// What the parser met, with line and column.
        reason: String,
    },
    /// A value of the wrong shape.
    #[error("{found} stands where {expected} belongs")]
    Shape {
        /// What was given.
        found: &'static str,
        /// What is right.
        expected: &'static str,
    },
    /// More rules than a role has.
    #[error("{count} rules; at most {MAX_RULES} are allowed")]
    TooManyRules {
        /// How many were given.
        count: usize,
    },
    /// A key that rules do not have.
    #[error("unknown key; known here are {known}")]
    UnknownKey {
        /// The keys that exist at this place.
        known: &'static str,
    },
    /// A key given twice: two readers could see two rules.
    #[error("the key is given twice; give it once")]
    DuplicateKey,
    /// Nothing is selected, which could be read as everything.
    #[error("an empty rule; give `ids`, or `type` and `tags`, or `query`, and leave out what is not meant")]
    Empty,
    /// Privileges without resources.
    #[error("only `privileges` are given; say for which resources by `ids`, `type` and `tags`, or `query`")]
    PrivilegesOnly,
    /// Two ways of selecting in one rule.
    #[error("`{first}` and `{second}` stand in one rule; write two rules, or keep one of them")]
    Mixed {
        /// The one key.
        first: &'static str,
        /// The other key.
        second: &'static str,
    },
    /// Something that is no id of a resource.
    #[error("`{}` is not the id of a resource: it is `rs-` and 16 lowercase hexadecimal digits", shown(.value))]
    NotAnId {
        /// What was given.
        value: String,
    },
    /// More ids than a rule has.
    #[error("{count} ids; one rule has at most {MAX_RULE_IDS}")]
    TooManyIds {
        /// How many were given.
        count: usize,
    },
    /// A type nobody knows.
    #[error("`{}` is no kind of resource, such as `postgres` or `ssh`", shown(.value))]
    UnknownKind {
        /// What was given.
        value: String,
    },
    /// More tags than a rule has.
    #[error("{count} tags; one rule has at most {MAX_RULE_TAGS}")]
    TooManyTags {
        /// How many were given.
        count: usize,
    },
    /// A name or value that no tag can have.
    #[error(transparent)]
    Tag(TagError),
    /// A wildcard where none is read.
    #[error("`{}` can match no tag: `*` is a wildcard only when it stands alone", shown(.value))]
    StarInside {
        /// What was given.
        value: String,
    },
    /// A malformed tag query.
    #[error(transparent)]
    Query(QueryError),
    /// The name of a group is empty.
    #[error("the name of a group is empty")]
    EmptyGroup,
}
