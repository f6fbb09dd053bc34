use std::fmt;

pub(crate) use crate::code::Code;
use crate::model::rule::RuleError;
use crate::model::{TagError, Timestamp};
use crate::text::shown;

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $code:ident, $retryable:literal;)*) => {
        /// Why a call failed: a closed list, finer than the codes. Its text stands on the wire and never changes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum ErrorReason { $($(#[$doc])* $name,)* }

        impl ErrorReason {
            /// Every reason.
            pub const ALL: &'static [ErrorReason] = &[$(ErrorReason::$name,)*];

            /// The reason as it stands on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(ErrorReason::$name => $text,)* }
            }

            /// The code that goes with it.
            pub const fn code(self) -> Code {
                match self { $(ErrorReason::$name => Code::$code,)* }
            }

            /// Whether the same call, unchanged, may succeed later.
            pub const fn retryable(self) -> bool {
                match self { $(ErrorReason::$name => $retryable,)* }
            }

            /// The reason with this text on the wire, if there is one.
            pub fn from_text(text: &str) -> Option<ErrorReason> {
                match text { $($text => Some(ErrorReason::$name),)* _ => None }
            }
        }
    };
}

reasons! {
    /// A field's value is wrong.
    Invalid = "INVALID", InvalidArgument, false;
    /// A name means several entities (RULES 4.6).
    Ambiguous = "AMBIGUOUS", InvalidArgument, false;
    /// An idempotency key was used before with another request (RULES 5.3).
    IdempotencyMismatch = "IDEMPOTENCY_MISMATCH", InvalidArgument, false;
    /// What is named does not exist, or the caller may not see it.
    NotFound = "NOT_FOUND", NotFound, false;
    /// A unique name, key or pair is taken.
    AlreadyExists = "ALREADY_EXISTS", AlreadyExists, false;
    /// The caller is known and may not.
    PermissionDenied = "PERMISSION_DENIED", PermissionDenied, false;
    /// Unknown key or wrong signature; which of them is not said (RULES 5.1).
    Unauthenticated = "UNAUTHENTICATED", Unauthenticated, false;
    /// The state does not allow it.
    FailedPrecondition = "FAILED_PRECONDITION", FailedPrecondition, false;
    /// A conditional write met another revision; read again and decide anew (RULES 8).
    RevisionMismatch = "REVISION_MISMATCH", Aborted, false;
    /// The place asked does not offer this; StrongDM, for one, has no such call.
    Unsupported = "UNSUPPORTED", Unimplemented, false;
    /// No answer now.
    Unavailable = "UNAVAILABLE", Unavailable, true;
    /// A question about access could not be decided: neither allowed nor denied (RULES 1.5).
    Indeterminate = "INDETERMINATE", Unavailable, true;
    /// A limit or budget is used up.
    ResourceExhausted = "RESOURCE_EXHAUSTED", ResourceExhausted, true;
    /// Past what can be: a reply beyond the limit, for one.
    OutOfRange = "OUT_OF_RANGE", OutOfRange, false;
    /// The call's time ran out.
    DeadlineExceeded = "DEADLINE_EXCEEDED", DeadlineExceeded, true;
    /// The caller gave the call up.
    Cancelled = "CANCELLED", Cancelled, false;
    /// Stored data is damaged.
    Corrupt = "CORRUPT", DataLoss, false;
    /// A defect of this program.
    Internal = "INTERNAL", Internal, false;
    /// An answer of another program that says no more.
    Unknown = "UNKNOWN", Unknown, false;
}

impl ErrorReason {
    /// The reason that says of a bare code as much as the code says.
    pub const fn from_code(code: Code) -> ErrorReason {
        match code {
            Code::InvalidArgument => ErrorReason::Invalid,
            Code::OutOfRange => ErrorReason::OutOfRange,
            Code::NotFound => ErrorReason::NotFound,
            Code::AlreadyExists => ErrorReason::AlreadyExists,
            Code::PermissionDenied => ErrorReason::PermissionDenied,
            Code::Unauthenticated => ErrorReason::Unauthenticated,
            Code::FailedPrecondition => ErrorReason::FailedPrecondition,
            Code::Aborted => ErrorReason::RevisionMismatch,
            Code::Unimplemented => ErrorReason::Unsupported,
            Code::Unavailable => ErrorReason::Unavailable,
            Code::ResourceExhausted => ErrorReason::ResourceExhausted,
            Code::DeadlineExceeded => ErrorReason::DeadlineExceeded,
            Code::Cancelled => ErrorReason::Cancelled,
            Code::DataLoss => ErrorReason::Corrupt,
            Code::Internal => ErrorReason::Internal,
            Code::Ok | Code::Unknown => ErrorReason::Unknown,
        }
    }
}

impl From<Code> for ErrorReason {
    fn from(code: Code) -> ErrorReason {
        ErrorReason::from_code(code)
    }
}

impl fmt::Display for ErrorReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a failed call tells its caller. Nothing secret is ever put in here.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Error {
    /// The outcome as gRPC counts it.
    pub(crate) code: Code,
    /// Why, from a closed list.
    pub(crate) reason: ErrorReason,
    /// What happened and what would be right, for a person.
    pub(crate) message: String,
    /// The field at fault, as a path (`access_rules[1].tags`).
    pub(crate) field: Option<String>,
    /// The value at fault, cut and made printable.
    pub(crate) value: Option<String>,
    /// What the operator finds this call by.
    pub(crate) request_id: Option<String>,
    /// Whether the same call, unchanged, may succeed later.
    pub(crate) retryable: bool,
    /// The rate limit that is used up.
    pub(crate) rate_limit: Option<Box<RateLimited>>,
}

/// How much of a rate limit is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateLimited {
    /// Calls in a minute.
    pub limit: i64,
    /// Calls that would be answered now.
    pub remaining: i64,
    /// When all of it is there again, if nothing is called.
    pub reset_at: Timestamp,
    /// How long until the next call is answered; 0 where it is now.
    pub retry_after_nanos: i64,
    /// Whose calls are counted together.
    pub bucket: String,
}

impl RateLimited {
    /// The values of the headers `RateLimit-Policy` and `RateLimit`.
    pub fn headers(&self, now: Timestamp) -> (String, String) {
        let seconds = |nanos: i64| nanos.max(0).saturating_add(999_999_999) / 1_000_000_000;
        let reset = seconds(self.reset_at.0 - now.0);
        let RateLimited { limit, remaining, bucket, .. } = self;
        (format!("\"{bucket}\";q={limit};w=60"), format!("\"{bucket}\";r={remaining};t={reset}"))
    }

    /// Whole seconds to wait, at least 1.
    pub fn retry_after_seconds(&self) -> i64 {
        (self.retry_after_nanos.saturating_add(999_999_999) / 1_000_000_000).max(1)
    }
}

impl Error {
    /// An error for this reason (or the reason that says as much as a code), retryable as the reason says.
    pub fn new(reason: impl Into<ErrorReason>, message: impl Into<String>) -> Error {
        let reason = reason.into();
        Error {
            code: reason.code(),
            reason,
            message: message.into(),
            field: None,
            value: None,
            request_id: None,
            retryable: reason.retryable(),
            rate_limit: None,
        }
    }

    /// The same error, with the rate limit that is used up.
    pub fn with_rate_limit(mut self, limit: RateLimited) -> Error {
        self.rate_limit = Some(Box::new(limit));
        self
    }

    /// The rate limit that is used up, where one is.
    pub fn rate_limit(&self) -> Option<&RateLimited> {
        self.rate_limit.as_deref()
    }

    /// A field's value is wrong; `why` says what would be right. For values that are secret: [`Error::invalid_secret`].
    pub fn invalid_value(field: impl Into<String>, value: impl AsRef<str>, why: impl fmt::Display) -> Error {
        let (field, value) = (field.into(), shown(value.as_ref()));
        let error = Error::new(ErrorReason::Invalid, format!("`{field}` is `{value}`: {why}"));
        Error { field: Some(field), value: Some(value), ..error }
    }

    /// A field is wrong, and `why` is a sentence of its own that says all there is to say of its value.
    pub fn invalid_field(field: impl Into<String>, why: impl fmt::Display) -> Error {
        let field = field.into();
        let error = Error::new(ErrorReason::Invalid, format!("`{field}`: {why}"));
        Error { field: Some(field), ..error }
    }

    /// A field is wrong: `why` goes on where the field's name ends (`must be given`).
    pub fn invalid(field: impl Into<String>, why: impl fmt::Display) -> Error {
        let field = field.into();
        let error = Error::new(ErrorReason::Invalid, format!("`{field}` {why}"));
        Error { field: Some(field), ..error }
    }

    /// A secret value is wrong; the value is not repeated, and `why` must not hold it.
    pub fn invalid_secret(field: impl Into<String>, why: &'static str) -> Error {
        Error::invalid_field(field, why)
    }

    /// The entity that a field names does not exist, or is not for this caller to see: both read alike (RULES 4.5).
    pub fn not_found(what: impl fmt::Display, value: impl AsRef<str>) -> Error {
        let value = shown(value.as_ref());
        let error =
            Error::new(ErrorReason::NotFound, format!("no {what} `{value}` exists, or you may not see it"));
        Error { value: Some(value), ..error }
    }

    /// What a field's value claims is taken, by the entity that `holder` names.
    pub fn already_exists(
        field: impl Into<String>,
        value: impl AsRef<str>,
        holder: impl fmt::Display,
    ) -> Error {
        let (field, value) = (field.into(), shown(value.as_ref()));
        let error = Error::new(
            ErrorReason::AlreadyExists,
            format!("`{field}` is `{value}`, which {holder} has already"),
        );
        Error { field: Some(field), value: Some(value), ..error }
    }

    /// The caller lacks a permission, named as StrongDM names it (`role:create`).
    pub fn permission_denied(permission: impl fmt::Display) -> Error {
        Error::new(
            ErrorReason::PermissionDenied,
            format!("this credential lacks the permission `{permission}`"),
        )
    }

    /// The caller is not known: the same words for an unknown key and a wrong signature (RULES 5.1).
    pub fn unauthenticated() -> Error {
        Error::new(
            ErrorReason::Unauthenticated,
            "the access key is unknown or the signature is wrong; check both keys and this machine's clock",
        )
    }

    /// The state does not allow it; the message says which fact and what would help.
    pub fn failed_precondition(message: impl Into<String>) -> Error {
        Error::new(ErrorReason::FailedPrecondition, message)
    }

    /// This place does not offer the call; `instead` says what does.
    pub fn unimplemented(what: impl fmt::Display, instead: impl fmt::Display) -> Error {
        Error::new(ErrorReason::Unsupported, format!("{what} is not offered here; {instead}"))
    }

    /// No answer now. `indeterminate` says that a question about access stays open (RULES 1.5).
    pub fn unavailable(message: impl Into<String>, indeterminate: bool) -> Error {
        Error::new(if indeterminate { ErrorReason::Indeterminate } else { ErrorReason::Unavailable }, message)
    }

    /// A limit is used up; the message names it.
    pub fn resource_exhausted(message: impl Into<String>) -> Error {
        Error::new(ErrorReason::ResourceExhausted, message)
    }

    /// A conditional write met another revision than it asked for.
    pub fn aborted(expected: impl fmt::Display, found: impl fmt::Display) -> Error {
        let message = format!(
            "the entity changed at revision {found}, after revision {expected} that this change is based on; read it again"
        );
        Error::new(ErrorReason::RevisionMismatch, message)
    }

    /// A defect of this program. What is wrong inside belongs into the log under the request's id, not in here.
    pub fn internal() -> Error {
        Error::new(
            ErrorReason::Internal,
            "an internal error; the server's log has more under this request's id",
        )
    }

    /// The same error, for the field it concerns.
    pub fn with_field(mut self, field: impl Into<String>) -> Error {
        self.field = Some(field.into());
        self
    }

    /// The same error, with the id of the call.
    pub fn with_request_id(mut self, request_id: impl Into<String>) -> Error {
        self.request_id = Some(request_id.into());
        self
    }

    /// The outcome as gRPC counts it.
    pub fn code(&self) -> Code {
        self.code
    }

    /// Why, from a closed list.
    pub fn reason(&self) -> ErrorReason {
        self.reason
    }

    /// What happened and what would be right, for a person.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The field at fault, as a path (`role.access_rules`).
    pub fn field(&self) -> Option<&str> {
        self.field.as_deref()
    }

    /// The value at fault, cut and made printable.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// What the operator finds this call by.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Whether the same call, unchanged, may succeed later.
    pub fn is_retryable(&self) -> bool {
        self.retryable
    }

    /// Whether a question about access stays open: neither allowed nor denied.
    pub fn is_indeterminate(&self) -> bool {
        self.reason == ErrorReason::Indeterminate
    }
}

impl From<RuleError> for Error {
    /// The rule and key at fault become the field: `access_rules[1].tags`.
    fn from(error: RuleError) -> Error {
        Error::new(ErrorReason::Invalid, error.to_string()).with_field(error.path())
    }
}

impl From<TagError> for Error {
    fn from(error: TagError) -> Error {
        Error::invalid_field("tags", error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)?;
        match &self.request_id {
            Some(id) => write!(f, " (request {id})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

/// What every call of this crate returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invalid_value_is_named_with_its_field() {
        let error =
            Error::invalid_value("valid_until", "yesterday\n", "write a time such as `2026-01-02T03:04:05Z`");
        assert_eq!(
            error.to_string(),
            "invalid argument: `valid_until` is `yesterday\\n`: write a time such as `2026-01-02T03:04:05Z`"
        );
        assert_eq!(
            (error.field.as_deref(), error.value.as_deref()),
            (Some("valid_until"), Some("yesterday\\n"))
        );
        assert!(!error.retryable);
    }

    #[test]
    fn a_rules_error_names_rule_and_key_as_the_field() {
        let rules = r#"[{"type":"a"},{"type":"b"}]"#;
        let error = Error::from(
            crate::model::rule::parse_rules(rules, &|name: &str| (name == "a").then_some(1)).unwrap_err(),
        );
        assert_eq!(error.field.as_deref(), Some("access_rules[1].type"));
        assert!(error.message.starts_with("`access_rules[1].type`: `b` is no kind"), "{}", error.message);
    }

    #[test]
    fn a_secret_value_is_not_repeated() {
        let error = Error::invalid_secret("secret_key", "it is not base64");
        assert_eq!((error.message.as_str(), error.value), ("`secret_key`: it is not base64", None));
    }

    #[test]
    fn an_open_question_is_retryable_and_says_so() {
        let error = Error::unavailable("this node is stale", true).with_request_id("q-1");
        assert!(error.is_indeterminate() && error.retryable && error.code == Code::Unavailable);
        assert_eq!(error.to_string(), "unavailable: this node is stale (request q-1)");
    }

    #[test]
    fn reasons_and_codes_read_back() {
        for &reason in ErrorReason::ALL {
            assert_eq!(ErrorReason::from_text(reason.as_str()), Some(reason));
        }
        for &code in Code::ALL {
            assert_eq!(Code::from_number(code.number()), code);
            assert_eq!(Code::ALL.len(), 17);
        }
        assert_eq!(Code::from_number(-1), Code::Unknown);
        assert_eq!(Code::from_number(17), Code::Unknown);
    }
}
