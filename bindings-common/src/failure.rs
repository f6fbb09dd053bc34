//! A failed call as data.

use gatepass::{Code, Error, ErrorReason, RateLimited};
use serde::Serialize;

use crate::Answer;

/// How a call ended.
pub type Outcome = Result<Answer, Failure>;

/// What a failed call tells its caller: the fields of [`gatepass::Error`], and the two kinds that only a program that
/// holds a connection can meet, `CLOSED` and `FORKED`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// Why, from the closed list `gatepass.v1.ErrorReason`: `NOT_FOUND`.
    pub kind: &'static str,
    /// gRPC's code, as a number.
    pub code: i32,
    /// What happened and what would be right, for a person. Nothing secret.
    pub message: Box<str>,
    /// The field at fault, as a path (`role.access_rules[1].tags`).
    pub field: Option<Box<str>>,
    /// The value at fault, cut and made printable.
    pub value: Option<Box<str>>,
    /// Whether the same call, unchanged, may succeed later.
    pub retryable: bool,
    /// What the operator finds this call by.
    pub request_id: Option<Box<str>>,
    /// The rate limit that is used up.
    pub rate_limit: Option<Box<RateLimit>>,
}

/// A rate limit that is used up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RateLimit {
    /// Calls in a minute.
    pub limit: i64,
    /// Calls that would be answered now.
    pub remaining: i64,
    /// When all of it is there again, in RFC 3339.
    pub reset_at: String,
    /// Seconds until the next call is answered, rounded up.
    pub retry_after_seconds: i64,
    /// Whose calls are counted together.
    pub bucket: String,
}

impl From<&RateLimited> for RateLimit {
    fn from(limit: &RateLimited) -> RateLimit {
        RateLimit {
            limit: limit.limit,
            remaining: limit.remaining,
            reset_at: limit.reset_at.to_string(),
            retry_after_seconds: limit.retry_after_seconds(),
            bucket: limit.bucket.clone(),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure {
            kind: error.reason().as_str(),
            code: error.code().number(),
            message: error.message().into(),
            field: error.field().map(Box::from),
            value: error.value().map(Box::from),
            retryable: error.is_retryable(),
            request_id: error.request_id().map(Box::from),
            rate_limit: error.rate_limit().map(|limit| Box::new(limit.into())),
        }
    }
}

impl Failure {
    fn local(kind: &'static str, code: Code, message: String) -> Failure {
        Failure {
            kind,
            code: code.number(),
            message: message.into(),
            field: None,
            value: None,
            retryable: false,
            request_id: None,
            rate_limit: None,
        }
    }

    /// What the caller gave is wrong.
    pub fn invalid(field: &str, why: &str) -> Failure {
        Failure::from(Error::invalid(field, why))
    }

    /// The session was closed before.
    pub fn closed() -> Failure {
        let message = "this connection is closed; connect again".to_owned();
        Failure::local("CLOSED", Code::FailedPrecondition, message)
    }

    /// The session was opened by the process that this one was forked from.
    pub fn forked(message: impl Into<String>) -> Failure {
        Failure::local("FORKED", Code::FailedPrecondition, message.into())
    }

    /// The caller gave the call up.
    pub fn cancelled(operation: &str) -> Failure {
        let message = format!("`{operation}` was cancelled; whether it took effect is unknown");
        Failure::from(Error::new(ErrorReason::Cancelled, message))
    }

    /// A defect of ours met in this operation.
    pub fn panicked(operation: &str) -> Failure {
        let message =
            format!("`{operation}` met a defect of this library and was given up; please report it");
        Failure::from(Error::new(ErrorReason::Internal, message))
    }
}
