//! What a server's status says, as an error.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use percent_encoding::percent_decode_str;
use prost::Message;

use crate::error::{Code, Error};

/// Binary metadata comes with padding or without.
const BINARY: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The error of a status that is not OK. Details that cannot be read, or speak of another code, are passed over: they
/// add to the code, they never replace it.
pub(super) fn from_trailers(grpc_status: i32, grpc_message: &str, details_bin: &str) -> Error {
    let code = Code::from_number(grpc_status.into());
    let details = BINARY
        .decode(details_bin)
        .ok()
        .and_then(|bytes| StatusProto::decode(&bytes[..]).ok())
        .filter(|details| details.code == grpc_status)
        .unwrap_or_default();
    let message = match details.message.is_empty() {
        false => details.message.clone(),
        true => percent_decode_str(grpc_message).decode_utf8_lossy().into_owned(),
    };
    let message = if message.is_empty() { code.words().to_owned() } else { message };
    let info: ErrorInfo =
        details.read("ErrorInfo").filter(|info: &ErrorInfo| info.domain == "gatepass").unwrap_or_default();
    let mut error = match info.facts.get("decision").map(String::as_str) {
        Some("indeterminate") if code == Code::Unavailable => Error::unavailable(message, true),
        _ => Error::new(code, message),
    };
    let violation = || details.read::<BadRequest>("BadRequest")?.violations.into_iter().next();
    if let Some(field) = info.facts.get("field").cloned().or_else(|| Some(violation()?.field)) {
        error = error.with_field(field);
    }
    match details.read::<RequestInfo>("RequestInfo") {
        Some(info) => error.with_request_id(info.id),
        None => error,
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

impl StatusProto {
    /// The first detail of this kind. Only what follows the last slash of the address says the kind.
    fn read<T: Message + Default>(&self, name: &str) -> Option<T> {
        self.details
            .iter()
            .find(|any| {
                any.type_url.rsplit('/').next().and_then(|kind| kind.strip_prefix("google.rpc."))
                    == Some(name)
            })
            .and_then(|any| T::decode(&any.value[..]).ok())
    }
}

#[derive(Clone, PartialEq, prost::Message)]
struct ErrorInfo {
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
}

#[derive(Clone, PartialEq, prost::Message)]
struct RequestInfo {
    #[prost(string, tag = "1")]
    id: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_that_cannot_be_read_hide_neither_code_nor_message() {
        for details in ["", "!!", "/////w", "CAM", "\u{e9}"] {
            let error = from_trailers(7, "not%20for `you`%", details);
            assert_eq!(
                (error.code(), error.message()),
                (Code::PermissionDenied, "not for `you`%"),
                "{details}"
            );
        }
        assert_eq!(from_trailers(7, "%FF", "").code(), Code::PermissionDenied);
    }

    #[test]
    fn details_of_another_code_are_not_believed() {
        let details = StatusProto { code: 5, message: "other".into(), details: vec![] };
        let error = from_trailers(7, "mine", &BINARY.encode(details.encode_to_vec()));
        assert_eq!((error.code(), error.message()), (Code::PermissionDenied, "mine"));
    }

    #[test]
    fn a_bare_status_of_another_server_is_an_error() {
        let error = from_trailers(16, "", "");
        assert_eq!((error.code(), error.message()), (Code::Unauthenticated, "unauthenticated"));
        assert_eq!(from_trailers(99, "?", "").code(), Code::Unknown);
        assert_eq!(from_trailers(-1, "?", "").code(), Code::Unknown);
    }

    #[test]
    fn only_an_unavailable_decision_is_indeterminate() {
        let info = ErrorInfo {
            domain: "gatepass".into(),
            facts: HashMap::from([("decision".into(), "indeterminate".into())]),
        };
        let any = prost_types::Any {
            type_url: "type.googleapis.com/google.rpc.ErrorInfo".into(),
            value: info.encode_to_vec(),
        };
        for (code, indeterminate) in [(14, true), (7, false)] {
            let details = StatusProto { code, message: String::new(), details: vec![any.clone()] };
            let error = from_trailers(code, "m", &BINARY.encode(details.encode_to_vec()));
            assert_eq!((error.is_indeterminate(), error.message()), (indeterminate, "m"));
        }
    }
}
