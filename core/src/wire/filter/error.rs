use thiserror::Error;

use crate::error::Error;
use crate::text::shown;

/// Why a filter is refused, and at which byte of its text.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("byte {at}: {problem}")]
pub struct FilterError {
    /// The offset in bytes of the place at fault.
    pub at: usize,
    /// What is wrong there.
    pub problem: FilterProblem,
}

/// What is wrong with a filter.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FilterProblem {
    /// The text is too long.
    #[error("the filter is too long; at most {limit} bytes are allowed, `id:` terms apart")]
    TooLong {
        /// How many bytes are allowed.
        limit: usize,
    },
    /// Too many terms.
    #[error("too many terms; at most {limit} are allowed, `id:` terms apart")]
    TooManyTerms {
        /// How many are allowed.
        limit: usize,
    },
    /// Too many ids.
    #[error("too many `id:` terms; at most {limit} are allowed")]
    TooManyIds {
        /// How many are allowed.
        limit: usize,
    },
    /// Something else was due.
    #[error("{found} stands where {expected} belongs")]
    Expected {
        /// What stands there.
        found: String,
        /// What is right.
        expected: &'static str,
    },
    /// A field this list does not have.
    #[error("there is no field `{}` here; known are {known}", shown(.field))]
    UnknownField {
        /// The field as it was given.
        field: String,
        /// The fields of this list.
        known: String,
    },
    /// A value the field cannot have.
    #[error("`{}` is no value of `{field}`: write {expected}", shown(.value))]
    BadValue {
        /// The field.
        field: String,
        /// The value as it was given.
        value: String,
        /// What is right.
        expected: &'static str,
    },
    /// A malformed text in quotes.
    #[error("{reason}")]
    Quoted {
        /// What is wrong in it.
        reason: String,
    },
}

impl From<FilterError> for Error {
    fn from(error: FilterError) -> Error {
        Error::invalid_field("filter", error)
    }
}
