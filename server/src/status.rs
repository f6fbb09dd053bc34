//! Errors as gRPC carries them. Without `google.rpc.Status` in the trailer `grpc-status-details-bin`, StrongDM's
//! Python SDK drops the message.

use std::collections::HashMap;

use bytes::Bytes;
use gatepass::{Code, Error};
use prost::Message;

/// The longest message sent, in bytes: gRPC implementations refuse headers beyond 8 KiB, and the message stands in
/// them twice, once escaped.
const MESSAGE_BYTES: usize = 1024;

/// The status that carries this error.
pub(crate) fn of(error: &Error) -> tonic::Status {
    let message = cut(error.message());
    let mut details = vec![any("ErrorInfo", &error_info(error))];
    if let (Some(field), Code::InvalidArgument) = (error.field(), error.code()) {
        let violation = FieldViolation { field: cut(field).to_owned(), description: message.to_owned() };
        details.push(any("BadRequest", &BadRequest { violations: vec![violation] }));
    }
    if let Some(id) = error.request_id() {
        details.push(any("RequestInfo", &RequestInfo { id: id.to_owned() }));
    }
    let status = StatusProto { code: error.code() as i32, message: message.to_owned(), details };
    let code = tonic::Code::from_i32(error.code() as i32);
    tonic::Status::with_details(code, message, Bytes::from(status.encode_to_vec()))
}

fn error_info(error: &Error) -> ErrorInfo {
    let mut facts = HashMap::new();
    if let Some(field) = error.field() {
        facts.insert("field".to_owned(), cut(field).to_owned());
    }
    if error.is_indeterminate() {
        facts.insert("decision".to_owned(), "indeterminate".to_owned());
    }
    ErrorInfo {
        reason: error.code().words().to_uppercase().replace(' ', "_"),
        domain: "gatepass".to_owned(),
        facts,
    }
}

fn cut(text: &str) -> &str {
    let end = (0..=text.len().min(MESSAGE_BYTES)).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}

fn any(name: &str, message: &impl Message) -> prost_types::Any {
    prost_types::Any {
        type_url: format!("type.googleapis.com/google.rpc.{name}"),
        value: message.encode_to_vec(),
    }
}

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
struct ErrorInfo {
    #[prost(string, tag = "1")]
    reason: String,
    #[prost(string, tag = "2")]
    domain: String,
    #[prost(map = "string, string", tag = "3")]
    facts: HashMap<String, String>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct BadRequest {
    #[prost(message, repeated, tag = "1")]
    violations: Vec<FieldViolation>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct FieldViolation {
    #[prost(string, tag = "1")]
    field: String,
    #[prost(string, tag = "2")]
    description: String,
}

#[derive(Clone, PartialEq, prost::Message)]
struct RequestInfo {
    #[prost(string, tag = "1")]
    id: String,
}
