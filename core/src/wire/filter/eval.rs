use std::fmt::Write as _;

use super::{FieldRef, Filter, Pattern, Term, Test};
use crate::model::Timestamp;

/// One value of a field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FieldValue<'a> {
    /// Text: names, ids, one of the spellings of a kind.
    Text(&'a str),
    /// Truth.
    Bool(bool),
    /// A whole number with a sign.
    Int(i64),
    /// A whole number without a sign.
    Uint(u64),
    /// An instant.
    Time(Timestamp),
    /// A duration in nanoseconds.
    Duration(i64),
}

/// An entity as filters see it, in whatever form it is kept.
pub trait Fields {
    /// Gives every value of the field. Where protobuf leaves a default out (0, false, the empty text), that default
    /// is to be given; a time or duration that is not set has no value.
    fn values(&self, field: FieldRef, visit: &mut dyn FnMut(FieldValue<'_>));

    /// Gives the name and value of every tag.
    fn tags(&self, visit: &mut dyn FnMut(&str, &str));
}

impl Filter {
    /// Whether the entity passes.
    pub fn matches(&self, entity: &dyn Fields) -> bool {
        self.has_id(entity) && self.terms.iter().all(|term| term.matches(entity))
    }

    fn has_id(&self, entity: &dyn Fields) -> bool {
        let Some(set) = &self.ids else { return true };
        let mut found = false;
        entity.values(set.field, &mut |value| {
            if let FieldValue::Text(id) = value {
                found |= set.ids.contains(id) || set.ids.contains(&id.to_lowercase());
            }
        });
        found
    }
}

impl Term {
    /// Whether the entity has a value that passes.
    pub fn matches(&self, entity: &dyn Fields) -> bool {
        let mut found = false;
        match &self.test {
            Test::Tag(name, wanted) => entity.tags(&mut |tag, value| {
                found =
                    found || name.matches(tag) && wanted.as_ref().is_none_or(|wanted| wanted.matches(value));
            }),
            test => entity.values(self.field, &mut |value| found = found || test.accepts(value)),
        }
        found
    }
}

impl Test {
    fn accepts(&self, value: FieldValue<'_>) -> bool {
        match (self, value) {
            (Test::Text(pattern), value) => text_matches(pattern, value),
            (Test::Kind(pattern), FieldValue::Text(name)) => pattern.matches_kind(name),
            (Test::Bool(wanted), FieldValue::Bool(truth)) => *wanted == truth,
            (Test::Number(wanted), FieldValue::Int(number)) => *wanted == i128::from(number),
            (Test::Number(wanted), FieldValue::Uint(number)) => *wanted == i128::from(number),
            (Test::Time(interval), FieldValue::Time(time)) => interval.contains(time),
            (Test::Duration(wanted), FieldValue::Duration(nanos)) => *wanted == nanos,
            _ => false,
        }
    }
}

fn text_matches(pattern: &Pattern, value: FieldValue<'_>) -> bool {
    let mut text = String::new();
    // Writing to a String cannot fail.
    _ = match value {
        FieldValue::Text(text) => return pattern.matches(text),
        FieldValue::Bool(truth) => write!(text, "{truth}"),
        FieldValue::Int(number) => write!(text, "{number}"),
        FieldValue::Uint(number) => write!(text, "{number}"),
        FieldValue::Time(time) => write!(text, "{time}"),
        FieldValue::Duration(nanos) => write!(text, "{}", crate::model::format_duration(nanos)),
    };
    pattern.matches(&text)
}
