//! The list filters of StrongDM's API: terms `field:value`, all of which must match.
//!
//! ```text
//! type:postgres name:"orders*" tag:env=prod        blanks or commas between terms, all of them must match
//! id:rs-0000000000000001,id:rs-0000000000000002    `id` alone may be repeated to mean any of them
//! tag:"cost center"="4711"  tags:env=*  tag:env    a tag and its value; without a value, any
//! name:"a \u002a b"                                in quotes JSON's escapes are read; an escaped star is no wildcard
//! ```
//!
//! Names of fields are read without case and underscores. Values compare without case, `*` stands for any run of
//! characters, in quotes too: the SDKs quote every value they fill in.

mod error;
mod eval;
mod fields;
mod lex;
mod parse;
mod pattern;
#[cfg(test)]
mod tests;
mod write;

use std::collections::BTreeSet;

use crate::model::Interval;

pub use error::{FilterError, FilterProblem};
pub use eval::{FieldValue, Fields};
pub use fields::{FieldRef, FilterFields, ValueClass};
pub use parse::{parse, parse_within};
pub use pattern::Pattern;

/// How much a filter may ask (RULES 5.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FilterLimits {
    /// The longest text in bytes, terms `id:` apart.
    pub bytes: usize,
    /// The most terms, terms `id:` apart.
    pub terms: usize,
    /// The most terms `id:`.
    pub ids: usize,
}

impl Default for FilterLimits {
    fn default() -> FilterLimits {
        FilterLimits { bytes: 4096, terms: 64, ids: 1000 }
    }
}

/// A filter, parsed. The empty one lets everything pass. `Display` writes it so that it parses back to itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// What must hold, all of it.
    pub terms: Vec<Term>,
    /// The ids of which the entity must have one, if any were given.
    pub ids: Option<IdSet>,
}

/// The ids of a filter, in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdSet {
    /// The field's name, as [`FilterFields`] spells it.
    pub name: String,
    /// The field that holds the entity's id.
    pub field: FieldRef,
    /// The ids.
    pub ids: BTreeSet<String>,
}

/// One condition on one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The field's name, as [`FilterFields`] spells it.
    pub name: String,
    /// The field.
    pub field: FieldRef,
    /// What its value must be. A field of several values needs one such value.
    pub test: Test,
}

/// What a value must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// A text that the pattern matches; numbers and times as they are written.
    Text(Pattern),
    /// A name of a kind that the pattern matches, underscores left out.
    Kind(Pattern),
    /// This truth.
    Bool(bool),
    /// This number.
    Number(i128),
    /// An instant in this interval, which is as long as the last digit given.
    Time(Interval),
    /// This many nanoseconds.
    Duration(i64),
    /// A tag whose name and value the patterns match; without a value, any.
    Tag(Pattern, Option<Pattern>),
}
