//! What StrongDM's own API cannot do, and what to do instead.

use gatepass_wire::schema::Method;

use crate::{Code, Error};

/// The error of a `gatepass.v1` method asked of StrongDM.
pub(super) fn method(method: &Method) -> Error {
    let instead = match (method.service, method.name) {
        ("Access", "Simulate") => {
            "copy the organisation into an engine of your own (`sqlite:PATH`) and simulate there"
        }
        ("Access", "ListAccounts") => "list the granted resource entitlements of the resource",
        ("Access", _) => "list the granted account entitlements of the account",
        ("Grants", _) => "create a further account grant that starts where this one ends",
        ("Audit", _) => "its log is StrongDM's own; list the activities",
        ("Credentials", _) => "create a service account or an API key",
        ("AccessRequests", _) => {
            "ask and approve in StrongDM's own pages or `sdm access`, or give a temporary account grant"
        }
        ("Events", _) => {
            "list the activities after an instant, `after:2026-01-02T03:04:05Z`, again and again"
        }
        ("Testing", _) => "test against `memory:` or `gatepass dev`",
        _ => "use StrongDM's own administration for this",
    };
    let name = method.signed_name;
    Error::new(Code::Unimplemented, format!("StrongDM does not offer `{name}`: {instead}"))
}

/// The error of one of our call options asked of StrongDM.
pub(super) fn option(option: &str) -> Error {
    Error::new(Code::Unimplemented, format!("StrongDM does not know `{option}`: leave it out"))
        .with_field(option)
}
