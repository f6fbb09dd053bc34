//! Problem details (RFC 9457): what went wrong, for whoever speaks plain HTTP.

use axum::body::Body;
use gatepass::{Code, Error, ErrorReason};
use http::{HeaderValue, Response, StatusCode, header};
use serde::Serialize;

use crate::log::RequestId;

const PROBLEM: HeaderValue = HeaderValue::from_static("application/problem+json");
/// How callers may prove who they are, beside the fresh signature, which HTTP has no word for.
const CHALLENGE: HeaderValue =
    HeaderValue::from_static(r#"Bearer realm="gatepass", Basic realm="gatepass", charset="UTF-8""#);

#[derive(Serialize)]
struct Problem<'a> {
    title: &'static str,
    status: u16,
    detail: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    retryable: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    indeterminate: bool,
}

/// What plain HTTP says where no call was made.
pub(crate) fn problem(status: StatusCode, detail: &str) -> Response<Body> {
    let nothing = Problem {
        title: title(status),
        status: status.as_u16(),
        detail,
        code: None,
        reason: None,
        field: None,
        request_id: None,
        retryable: false,
        indeterminate: false,
    };
    respond(status, &nothing)
}

/// A call's error, with the status that fits its code unless another is asked for.
pub(crate) fn of_error(error: &Error, status: Option<StatusCode>, id: RequestId) -> Response<Body> {
    let status = status.unwrap_or_else(|| status_of(error.code()));
    let id = error.request_id().map_or_else(|| id.to_string(), str::to_owned);
    let mut response = respond(status, &about(error, status, &id));
    let headers = response.headers_mut();
    if status == StatusCode::UNAUTHORIZED {
        headers.insert(header::WWW_AUTHENTICATE, CHALLENGE);
    }
    if status == StatusCode::TOO_MANY_REQUESTS {
        let seconds = error.rate_limit().map_or(1, gatepass::RateLimited::retry_after_seconds);
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// The problem alone, where the head of the answer has gone out before.
pub(crate) fn json_of_error(error: &Error, id: RequestId) -> Vec<u8> {
    let id = error.request_id().map_or_else(|| id.to_string(), str::to_owned);
    serde_json::to_vec(&about(error, status_of(error.code()), &id)).unwrap_or_default()
}

fn about<'a>(error: &'a Error, status: StatusCode, id: &'a str) -> Problem<'a> {
    Problem {
        title: title(status),
        status: status.as_u16(),
        detail: error.message(),
        code: Some(code_name(error.code())),
        reason: Some(error.reason().as_str()),
        field: error.field(),
        request_id: Some(id),
        retryable: error.is_retryable(),
        indeterminate: error.is_indeterminate(),
    }
}

/// Codes as `google.rpc.Code` maps them to HTTP.
pub(crate) fn status_of(code: Code) -> StatusCode {
    match code {
        Code::Ok => StatusCode::OK,
        Code::InvalidArgument | Code::FailedPrecondition | Code::OutOfRange => StatusCode::BAD_REQUEST,
        Code::Unauthenticated => StatusCode::UNAUTHORIZED,
        Code::PermissionDenied => StatusCode::FORBIDDEN,
        Code::NotFound => StatusCode::NOT_FOUND,
        Code::AlreadyExists | Code::Aborted => StatusCode::CONFLICT,
        Code::ResourceExhausted => StatusCode::TOO_MANY_REQUESTS,
        Code::Unimplemented => StatusCode::NOT_IMPLEMENTED,
        Code::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Code::DeadlineExceeded => StatusCode::GATEWAY_TIMEOUT,
        // HTTP has no number for a caller who left; nobody reads it.
        Code::Cancelled | Code::Unknown | Code::Internal | Code::DataLoss => {
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}

/// The code as `google.rpc.Code` spells it.
pub(crate) fn code_name(code: Code) -> &'static str {
    match code {
        Code::Ok => "OK",
        Code::Cancelled => "CANCELLED",
        Code::Unknown => "UNKNOWN",
        Code::InvalidArgument => "INVALID_ARGUMENT",
        Code::DeadlineExceeded => "DEADLINE_EXCEEDED",
        Code::NotFound => "NOT_FOUND",
        Code::AlreadyExists => "ALREADY_EXISTS",
        Code::PermissionDenied => "PERMISSION_DENIED",
        Code::ResourceExhausted => "RESOURCE_EXHAUSTED",
        Code::FailedPrecondition => "FAILED_PRECONDITION",
        Code::Aborted => "ABORTED",
        Code::OutOfRange => "OUT_OF_RANGE",
        Code::Unimplemented => "UNIMPLEMENTED",
        Code::Internal => "INTERNAL",
        Code::Unavailable => "UNAVAILABLE",
        Code::DataLoss => "DATA_LOSS",
        Code::Unauthenticated => "UNAUTHENTICATED",
    }
}

/// Whether the error is a conditional write that came too late: HTTP has a status of its own for a condition of the
/// caller that does not hold.
pub(crate) fn is_failed_condition(error: &Error) -> bool {
    error.reason() == ErrorReason::RevisionMismatch
}

fn title(status: StatusCode) -> &'static str {
    status.canonical_reason().unwrap_or("Error")
}

fn respond(status: StatusCode, problem: &Problem<'_>) -> Response<Body> {
    // Strings, numbers and booleans in a struct always serialize.
    let body = serde_json::to_vec(problem).unwrap_or_default();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, PROBLEM);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
