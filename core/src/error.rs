//! The one error type of every call, embedded or remote.

use std::fmt;

/// A gRPC status code. The numbers are the wire's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Code {
    Ok = 0,
    Cancelled = 1,
    Unknown = 2,
    InvalidArgument = 3,
    DeadlineExceeded = 4,
    NotFound = 5,
    AlreadyExists = 6,
    PermissionDenied = 7,
    ResourceExhausted = 8,
    FailedPrecondition = 9,
    Aborted = 10,
    OutOfRange = 11,
    Unimplemented = 12,
    Internal = 13,
    Unavailable = 14,
    DataLoss = 15,
    Unauthenticated = 16,
}

impl Code {
    /// Every code, by its number.
    pub const ALL: [Code; 17] = [
        Code::Ok,
        Code::Cancelled,
        Code::Unknown,
        Code::InvalidArgument,
        Code::DeadlineExceeded,
        Code::NotFound,
        Code::AlreadyExists,
        Code::PermissionDenied,
        Code::ResourceExhausted,
        Code::FailedPrecondition,
        Code::Aborted,
        Code::OutOfRange,
        Code::Unimplemented,
        Code::Internal,
        Code::Unavailable,
        Code::DataLoss,
        Code::Unauthenticated,
    ];

    /// The code with this number; unknown numbers are `Unknown`, as gRPC asks.
    pub fn from_number(number: i64) -> Code {
        usize::try_from(number).ok().and_then(|index| Code::ALL.get(index).copied()).unwrap_or(Code::Unknown)
    }

    /// The code in words (`not found`).
    pub const fn words(self) -> &'static str {
        match self {
            Code::Ok => "ok",
            Code::Cancelled => "cancelled",
            Code::Unknown => "unknown",
            Code::InvalidArgument => "invalid argument",
            Code::DeadlineExceeded => "deadline exceeded",
            Code::NotFound => "not found",
            Code::AlreadyExists => "already exists",
            Code::PermissionDenied => "permission denied",
            Code::ResourceExhausted => "resource exhausted",
            Code::FailedPrecondition => "failed precondition",
            Code::Aborted => "aborted",
            Code::OutOfRange => "out of range",
            Code::Unimplemented => "unimplemented",
            Code::Internal => "internal",
            Code::Unavailable => "unavailable",
            Code::DataLoss => "data loss",
            Code::Unauthenticated => "unauthenticated",
        }
    }
}

/// What a call failed with: a code, a sentence a person can act on, and the field at fault. Never holds a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    code: Code,
    message: String,
    field: Option<String>,
    request_id: Option<String>,
    indeterminate: bool,
}

impl Error {
    /// An error with this code and this sentence: lowercase, naming what is at fault and what would be right.
    pub fn new(code: Code, message: impl Into<String>) -> Error {
        Error { code, message: message.into(), field: None, request_id: None, indeterminate: false }
    }

    /// `InvalidArgument` about one field of the request: the sentence begins with the field's name.
    pub fn invalid(field: impl Into<String>, why: impl fmt::Display) -> Error {
        let field = field.into();
        Error::new(Code::InvalidArgument, format!("`{field}` {why}")).at(field)
    }

    /// `NotFound`, worded alike for what does not exist and what the caller may not see (RULES 4.5).
    pub fn not_found(what: impl fmt::Display, reference: impl fmt::Display) -> Error {
        Error::new(Code::NotFound, format!("{what} `{reference}` does not exist"))
    }

    /// `PermissionDenied`, naming the permission that is missing.
    pub fn lacks(permission: &str) -> Error {
        Error::new(
            Code::PermissionDenied,
            format!("this needs the permission `{permission}`, which the caller does not have"),
        )
    }

    /// `Unavailable`: nothing could be decided (RULES 1.5).
    pub fn indeterminate(why: impl Into<String>) -> Error {
        Error { indeterminate: true, ..Error::new(Code::Unavailable, why) }
    }

    /// The same error, naming the field at fault.
    pub fn at(mut self, field: impl Into<String>) -> Error {
        self.field = Some(field.into());
        self
    }

    /// The same error, naming the request.
    pub fn of_request(mut self, id: impl Into<String>) -> Error {
        self.request_id = Some(id.into());
        self
    }

    /// The code.
    pub fn code(&self) -> Code {
        self.code
    }

    /// The sentence.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The field of the request at fault, in snake case (`role.access_rules`).
    pub fn field(&self) -> Option<&str> {
        self.field.as_deref()
    }

    /// What the server's log calls the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Whether the same call may succeed later without anything else changing.
    pub fn is_retryable(&self) -> bool {
        matches!(self.code, Code::Unavailable | Code::ResourceExhausted | Code::Aborted)
    }

    /// Whether a question about access went unanswered: neither an allow nor a deny (RULES 1.5).
    pub fn is_indeterminate(&self) -> bool {
        self.indeterminate
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.words(), self.message)
    }
}

impl std::error::Error for Error {}

/// What every call of this crate returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;
