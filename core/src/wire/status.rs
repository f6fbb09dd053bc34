//! Errors on the wire: a gRPC status with `google.rpc.Status` in the `grpc-status-details-bin` trailer, without
//! which StrongDM's Python SDK drops the message; and the way back.

mod percent;

use std::collections::HashMap;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use prost::Message;

pub use crate::code::Code;
use crate::error::{Error, ErrorReason, RateLimited};
pub use percent::{percent_decode, percent_encode};

/// gRPC sends binary metadata without padding and reads it with or without.
const BINARY_METADATA: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// The longest message that is sent, in bytes; gRPC implementations refuse trailers beyond 8 KiB altogether.
const MAX_MESSAGE_BYTES: usize = 2048;
/// The longest `grpc-message`, in bytes after encoding; clients with details do not read it.
const MAX_HEADER_BYTES: usize = 1024;
/// The domain of our reasons in `google.rpc.ErrorInfo`.
const DOMAIN: &str = "gatepass";

/// The outcome of a call as gRPC carries it.
#[derive(Debug, Clone, PartialEq)]
pub struct Status {
    /// The code, in `grpc-status`.
    pub code: Code,
    /// The message, in `grpc-message` and in the details.
    pub message: String,
    /// What programs read.
    pub details: Vec<Detail>,
}

/// One machine-readable detail of a status. Those of other kinds are skipped when a status is read.
#[derive(Debug, Clone, PartialEq)]
pub enum Detail {
    /// `google.rpc.ErrorInfo`: the reason, whose it is, and facts by name.
    ErrorInfo {
        /// The reason, such as `ALREADY_EXISTS`.
        reason: String,
        /// Whose reason it is: `gatepass`.
        domain: String,
        /// Facts by name.
        metadata: HashMap<String, String>,
    },
    /// One field violation of `google.rpc.BadRequest`.
    FieldViolation {
        /// The field, as a path.
        field: String,
        /// What is wrong with it.
        description: String,
    },
    /// `google.rpc.RequestInfo`: the id of the call.
    RequestId(String),
    /// `v1.RateLimitMetadata`, by which StrongDM's SDKs know that a rate limit is meant.
    RateLimit(RateLimit),
}

/// How much of a rate limit is left; StrongDM's `v1.RateLimitMetadata`.
#[derive(Clone, PartialEq, prost::Message)]
pub struct RateLimit {
    /// Calls in one period.
    #[prost(int64, tag = "1")]
    pub limit: i64,
    /// Calls left in this period.
    #[prost(int64, tag = "2")]
    pub remaining: i64,
    /// When the period ends.
    #[prost(message, optional, tag = "3")]
    pub reset_at: Option<prost_types::Timestamp>,
    /// Whose calls are counted together.
    #[prost(string, tag = "4")]
    pub bucket: String,
}

impl From<&RateLimited> for RateLimit {
    fn from(left: &RateLimited) -> RateLimit {
        let (seconds, nanos) = left.reset_at.to_parts();
        let reset_at = Some(prost_types::Timestamp { seconds, nanos });
        RateLimit { limit: left.limit, remaining: left.remaining, reset_at, bucket: left.bucket.clone() }
    }
}

/// The trailers of a reply that is not OK, values ready for the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusTrailers {
    /// `grpc-status`.
    pub grpc_status: i32,
    /// `grpc-message`, percent-encoded.
    pub grpc_message: String,
    /// `grpc-status-details-bin`, in base64.
    pub grpc_status_details_bin: String,
}

impl Status {
    /// The trailers that carry this status.
    pub fn to_trailers(&self) -> StatusTrailers {
        StatusTrailers {
            grpc_status: self.code.number(),
            grpc_message: percent_encode(&self.message, MAX_HEADER_BYTES),
            grpc_status_details_bin: BINARY_METADATA.encode(self.encode_details()),
        }
    }

    /// The bytes of `google.rpc.Status`: code, message and details.
    pub fn encode_details(&self) -> Vec<u8> {
        let mut details = Vec::new();
        let mut violations = Vec::new();
        for detail in &self.details {
            match detail {
                Detail::ErrorInfo { reason, domain, metadata } => {
                    let (reason, domain, metadata) = (reason.clone(), domain.clone(), metadata.clone());
                    details.push(pack(ERROR_INFO, &ErrorInfoProto { reason, domain, metadata }));
                }
                Detail::FieldViolation { field, description } => {
                    violations
                        .push(ViolationProto { field: field.clone(), description: description.clone() });
                }
                Detail::RequestId(id) => {
                    details.push(pack(REQUEST_INFO, &RequestInfoProto { request_id: id.clone() }))
                }
                Detail::RateLimit(limit) => details.push(pack(RATE_LIMIT, limit)),
            }
        }
        if !violations.is_empty() {
            details.push(pack(BAD_REQUEST, &BadRequestProto { field_violations: violations }));
        }
        let message = cut(&self.message, MAX_MESSAGE_BYTES);
        StatusProto { code: self.code.number(), message, details }.encode_to_vec()
    }

    /// Reads a status from trailers as they came. Details that cannot be read are passed over: they add to the code,
    /// they never replace it.
    pub fn from_trailers(grpc_status: i32, grpc_message: Option<&str>, details_bin: Option<&str>) -> Status {
        let code = Code::from_number(grpc_status);
        let proto = details_bin
            .and_then(|text| BINARY_METADATA.decode(text.trim()).ok())
            .and_then(|bytes| StatusProto::decode(&bytes[..]).ok())
            .filter(|proto| proto.code == grpc_status);
        let message = match &proto {
            Some(proto) if !proto.message.is_empty() => proto.message.clone(),
            _ => percent_decode(grpc_message.unwrap_or_default()),
        };
        let details =
            proto.map(|proto| proto.details.iter().flat_map(read_detail).collect()).unwrap_or_default();
        Status { code, message, details }
    }
}

impl From<&Error> for Status {
    fn from(error: &Error) -> Status {
        let mut metadata = HashMap::new();
        let mut put = |name: &str, value: &str| _ = metadata.insert(name.to_owned(), value.to_owned());
        if let Some(field) = &error.field {
            put("field", field);
        }
        if let Some(value) = &error.value {
            put("value", value);
        }
        if error.retryable {
            put("retryable", "true");
        }
        if error.is_indeterminate() {
            put("decision", "indeterminate");
        }
        let reason = error.reason.as_str().to_owned();
        let mut details = vec![Detail::ErrorInfo { reason, domain: DOMAIN.to_owned(), metadata }];
        if let (Some(field), Code::InvalidArgument) = (&error.field, error.code) {
            let description = cut(&error.message, MAX_HEADER_BYTES);
            details.push(Detail::FieldViolation { field: field.clone(), description });
        }
        details.extend(error.request_id.clone().map(Detail::RequestId));
        details.extend(error.rate_limit().map(|limit| Detail::RateLimit(limit.into())));
        Status { code: error.code, message: error.message.clone(), details }
    }
}

impl From<&Status> for Error {
    /// What the caller gets of a status, ours or another server's.
    fn from(status: &Status) -> Error {
        let bare = ErrorReason::from_code(status.code);
        let message = if status.message.is_empty() { status.code.words() } else { &status.message };
        let mut error = Error::new(bare, message);
        error.code = status.code;
        for detail in &status.details {
            match detail {
                Detail::ErrorInfo { reason, domain, metadata } if domain == DOMAIN => {
                    error.reason = ErrorReason::from_text(reason)
                        .filter(|reason| reason.code() == status.code)
                        .unwrap_or(bare);
                    error.field = metadata.get("field").cloned().or(error.field);
                    error.value = metadata.get("value").cloned();
                    error.retryable = metadata.get("retryable").is_some_and(|text| text == "true");
                }
                Detail::FieldViolation { field, .. } => {
                    error.field = error.field.or_else(|| Some(field.clone()))
                }
                Detail::RequestId(id) => error.request_id = Some(id.clone()),
                Detail::ErrorInfo { .. } | Detail::RateLimit(_) => {}
            }
        }
        error
    }
}

const ERROR_INFO: &str = "type.googleapis.com/google.rpc.ErrorInfo";
const BAD_REQUEST: &str = "type.googleapis.com/google.rpc.BadRequest";
const REQUEST_INFO: &str = "type.googleapis.com/google.rpc.RequestInfo";
const RATE_LIMIT: &str = "type.googleapis.com/v1.RateLimitMetadata";

#[derive(Clone, PartialEq, prost::Message)]
struct StatusProto {
    #[prost(int32, tag = "1")]
    code: i32,
    #[prost(string, tag = "2")]
    message: String,
    #[prost(message, repeated, tag = "3")]
    details: Vec<prost_types::Any>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct ErrorInfoProto {
    #[prost(string, tag = "1")]
    reason: String,
    #[prost(string, tag = "2")]
    domain: String,
    #[prost(map = "string, string", tag = "3")]
    metadata: HashMap<String, String>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct BadRequestProto {
    #[prost(message, repeated, tag = "1")]
    field_violations: Vec<ViolationProto>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct ViolationProto {
    #[prost(string, tag = "1")]
    field: String,
    #[prost(string, tag = "2")]
    description: String,
}

#[derive(Clone, PartialEq, prost::Message)]
struct RequestInfoProto {
    #[prost(string, tag = "1")]
    request_id: String,
}

fn pack(type_url: &str, message: &impl Message) -> prost_types::Any {
    prost_types::Any { type_url: type_url.to_owned(), value: message.encode_to_vec() }
}

/// The details in one `Any`, none if it is of another kind or cannot be read. Only the part of the address after the
/// last slash says the kind.
fn read_detail(any: &prost_types::Any) -> Vec<Detail> {
    let is = |url: &str| any.type_url.rsplit('/').next() == url.rsplit('/').next();
    let bytes = &any.value[..];
    if is(ERROR_INFO) {
        let read = ErrorInfoProto::decode(bytes).ok();
        read.map(|ErrorInfoProto { reason, domain, metadata }| Detail::ErrorInfo { reason, domain, metadata })
            .into_iter()
            .collect()
    } else if is(BAD_REQUEST) {
        let violations = BadRequestProto::decode(bytes).unwrap_or_default().field_violations;
        violations
            .into_iter()
            .map(|ViolationProto { field, description }| Detail::FieldViolation { field, description })
            .collect()
    } else if is(REQUEST_INFO) {
        RequestInfoProto::decode(bytes)
            .ok()
            .map(|info| Detail::RequestId(info.request_id))
            .into_iter()
            .collect()
    } else if is(RATE_LIMIT) {
        RateLimit::decode(bytes).ok().map(Detail::RateLimit).into_iter().collect()
    } else {
        Vec::new()
    }
}

fn cut(text: &str, bytes: usize) -> String {
    if text.len() <= bytes {
        return text.to_owned();
    }
    let room = bytes - '…'.len_utf8();
    let end = text.char_indices().map(|(at, ch)| at + ch.len_utf8()).take_while(|end| *end <= room).last();
    format!("{}…", &text[..end.unwrap_or(0)])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn travel(status: &Status) -> Status {
        let trailers = status.to_trailers();
        Status::from_trailers(
            trailers.grpc_status,
            Some(&trailers.grpc_message),
            Some(&trailers.grpc_status_details_bin),
        )
    }

    #[test]
    fn broken_details_never_hide_the_code_and_message() {
        for details in [None, Some(""), Some("!!"), Some("/////w"), Some("CAM")] {
            let status = Status::from_trailers(5, Some("no role%20`x`"), details);
            assert_eq!((status.code, &*status.message), (Code::NotFound, "no role `x`"), "{details:?}");
        }
        // The trailer's details speak of code 3, the status of code 7: the status counts.
        let details =
            Status { code: Code::InvalidArgument, message: "other".into(), details: vec![] }.to_trailers();
        let status = Status::from_trailers(7, Some("mine"), Some(&details.grpc_status_details_bin));
        assert_eq!((status.code, &*status.message), (Code::PermissionDenied, "mine"));
    }

    #[test]
    fn an_error_crosses_the_wire_whole() {
        let errors = [
            Error::invalid_value("name", "a<b", "a name has no `<`").with_request_id("q-7"),
            Error::not_found("role", "ops"),
            Error::already_exists("email", "é@x", "a-0000000000000001"),
            Error::permission_denied("role:create"),
            Error::unauthenticated(),
            Error::failed_precondition("the request is `denied`"),
            Error::unimplemented("`Extend`", "use gatepass serve"),
            Error::unavailable("stale", true),
            Error::unavailable("restarting", false),
            Error::resource_exhausted("500 writes a minute"),
            Error::aborted(3, 4),
            Error::internal(),
        ];
        for error in errors {
            let status = Status::from(&error);
            let back = travel(&status);
            assert_eq!(back.code, status.code);
            assert_eq!(Error::from(&back), error);
        }
    }

    #[test]
    fn another_servers_bare_status_becomes_an_error() {
        let error = Error::from(&Status::from_trailers(16, None, None));
        assert_eq!(
            (error.code, error.reason, &*error.message),
            (Code::Unauthenticated, ErrorReason::Unauthenticated, "unauthenticated")
        );
        let error = Error::from(&Status::from_trailers(14, Some("busy"), None));
        assert!(error.retryable);
        let odd = Status::from_trailers(99, Some("?"), None);
        assert_eq!(Error::from(&odd).code, Code::Unknown);
    }

    #[test]
    fn a_reason_that_contradicts_the_code_is_not_believed() {
        let info = Detail::ErrorInfo {
            reason: "UNAVAILABLE".into(),
            domain: DOMAIN.into(),
            metadata: HashMap::new(),
        };
        let error =
            Error::from(&Status { code: Code::PermissionDenied, message: "no".into(), details: vec![info] });
        assert_eq!((error.reason, error.retryable), (ErrorReason::PermissionDenied, false));
    }

    #[test]
    fn details_have_the_bytes_of_google_rpc_status() {
        let detail = Detail::FieldViolation { field: "f".into(), description: "d".into() };
        let status = Status { code: Code::InvalidArgument, message: "m".into(), details: vec![detail] };
        let bad_request = b"\x0a\x06\x0a\x01f\x12\x01d";
        let url = b"type.googleapis.com/google.rpc.BadRequest";
        let mut any = vec![0x0a, url.len() as u8];
        any.extend_from_slice(url);
        any.extend_from_slice(&[0x12, bad_request.len() as u8]);
        any.extend_from_slice(bad_request);
        let mut bytes = b"\x08\x03\x12\x01m\x1a".to_vec();
        bytes.push(any.len() as u8);
        bytes.extend_from_slice(&any);
        assert_eq!(status.encode_details(), bytes);
    }

    #[test]
    fn trailers_stay_small() {
        let error = Error::invalid_value("filter", "x".repeat(10_000), "é".repeat(10_000));
        let trailers = Status::from(&error).to_trailers();
        assert!(trailers.grpc_message.len() <= MAX_HEADER_BYTES);
        assert!(trailers.grpc_status_details_bin.len() < 6000);
        assert!(!trailers.grpc_status_details_bin.contains('='));
        assert_eq!(travel(&Status::from(&error)).code, Code::InvalidArgument);
    }

    #[test]
    fn rate_limits_and_padding_are_read() {
        let limit = RateLimit {
            limit: 5,
            remaining: 0,
            reset_at: Some(prost_types::Timestamp { seconds: 9, nanos: 0 }),
            bucket: "b".into(),
        };
        let status = Status {
            code: Code::ResourceExhausted,
            message: "m".into(),
            details: vec![Detail::RateLimit(limit)],
        };
        assert_eq!(travel(&status), status);
        let padded = base64::engine::general_purpose::STANDARD.encode(status.encode_details());
        assert_eq!(Status::from_trailers(8, None, Some(&padded)), status);
    }

    proptest! {
        #[test]
        fn no_trailer_panics(code in any::<i32>(), message in ".{0,20}", details in "[A-Za-z0-9+/=]{0,40}") {
            _ = Error::from(&Status::from_trailers(code, Some(&message), Some(&details)));
        }
    }
}
