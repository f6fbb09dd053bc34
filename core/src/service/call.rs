use std::net::IpAddr;

use bytes::Bytes;
use gatepass_wire::schema::Method;

use crate::error::{Error, Result};
use crate::journal::Secret;
use crate::wire::sign::{NONCE_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER};

use super::mutation::{AT_LEAST, IDEMPOTENCY_KEY, IF_REVISION};

/// All metadata of ours that a request may carry.
const KNOWN: [&str; 6] =
    [AT_LEAST, IDEMPOTENCY_KEY, IF_REVISION, NONCE_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER];

/// One call as it arrived: nothing is decoded, because signatures are checked over these very bytes (RULES 5.1).
#[derive(Debug, Clone)]
pub struct Call {
    /// The method called.
    pub method: &'static Method,
    /// The encoded request.
    pub body: Bytes,
    /// What came beside it.
    pub metadata: Metadata,
    /// Who calls.
    pub caller: Caller,
}

/// Where a call comes from.
#[derive(Debug, Clone)]
pub enum Caller {
    /// The program that opened the store: administrator (RULES 4.4).
    Embedded {
        /// `embedded:<os user>@<host>`
        name: String,
        /// The account the call is for: an id, an email or a name.
        actor: Option<String>,
    },
    /// Someone on the network, who proves by the metadata who they are.
    Network {
        /// Where the connection comes from.
        address: Option<IpAddr>,
        /// The authority the client called (`host:port`), which the fresh signature covers.
        host: String,
        /// Whether nobody can listen in: TLS, or a connection within this machine.
        secure: bool,
        /// What proves who calls.
        proof: Proof,
    },
}

/// What proves who calls over the network. `Debug` shows no secret and no body.
#[derive(Clone)]
pub enum Proof {
    /// gRPC: StrongDM's signature or the fresh one, in the metadata, over the call's own bytes.
    Signed,
    /// JSON: the fresh signature, in the metadata, over the HTTP request.
    Http {
        /// The HTTP method, a blank, and the path with its query as sent.
        target: String,
        /// The HTTP body as sent.
        body: Bytes,
    },
    /// JSON: a token that `Credentials.CreateToken` gave out.
    Bearer(Secret),
    /// JSON: the access key and the secret key themselves.
    Basic {
        /// The access key.
        access_key: String,
        /// The secret key, in base64.
        secret_key: Secret,
    },
}

impl std::fmt::Debug for Proof {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Proof::Signed => f.write_str("Signed"),
            Proof::Http { target, .. } => {
                f.debug_struct("Http").field("target", target).finish_non_exhaustive()
            }
            Proof::Bearer(_) => f.write_str("Bearer(…)"),
            Proof::Basic { access_key, .. } => {
                f.debug_struct("Basic").field("access_key", access_key).finish_non_exhaustive()
            }
        }
    }
}

/// Names (lowercase) and ASCII values that came beside a call; of the network's, only `x-sdm-*` and `gatepass-*`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Metadata(Vec<(String, String)>);

impl Metadata {
    /// No metadata.
    pub fn new() -> Metadata {
        Metadata::default()
    }

    /// Adds a value. Two values of one name are both kept; `get` then answers `None`, so that no two readers
    /// see two things.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// The value of this name, where there is exactly one.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut found = self.0.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_str());
        match (found.next(), found.next()) {
            (Some(value), None) => Some(value),
            _ => None,
        }
    }

    /// Refuses metadata of ours that is given twice or that nothing reads: passing over either would make an
    /// unconditional write of a conditional one, or one without its idempotency key.
    pub(crate) fn check_ours(&self) -> Result<()> {
        let ours = self.0.iter().enumerate().filter(|(_, (name, _))| name.starts_with("gatepass-"));
        for (place, (name, _)) in ours {
            if !KNOWN.contains(&name.as_str()) {
                let known: Vec<String> = KNOWN.iter().map(|name| format!("`{name}`")).collect();
                return Err(Error::invalid(
                    name.as_str(),
                    format!("is no metadata of a request; known are {}", known.join(", ")),
                ));
            }
            if self.0[..place].iter().any(|(other, _)| other == name) {
                return Err(Error::invalid(name.as_str(), "is given twice; give it once"));
            }
        }
        Ok(())
    }

    /// Everything, in the order of arrival.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// The answer to a call.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The encoded response.
    pub body: Bytes,
    /// What goes beside it (`gatepass-revision`).
    pub metadata: Metadata,
}
