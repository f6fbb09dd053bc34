//! What glue asks of gatepass.

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gatepass::client::{Client, ConnectOptions, connect};
use gatepass::gatepass_v1::{AccessRequest, AccessRequestsListRequest};
use gatepass::model::Timestamp;

use crate::settings::required;

/// The statuses of a request that gives access or still may.
pub const LIVE: [&str; 2] = ["pending", "granted"];

/// Connects to `GATEPASS_URL` with a key that two variables hold.
pub async fn client(access_key: &str, secret_key: &str) -> Result<Client> {
    let options = ConnectOptions::new().keys(required(access_key)?, required(secret_key)?);
    Ok(connect(&required("GATEPASS_URL")?, options).await?)
}

/// The requests that this key filed: a key sees those and no others. `account` and `statuses` narrow them down.
pub async fn filed(gate: &Client, account: &str, statuses: &[&str]) -> Result<Vec<AccessRequest>> {
    let request = AccessRequestsListRequest {
        account: account.to_owned(),
        statuses: statuses.iter().map(|status| (*status).to_owned()).collect(),
        ..Default::default()
    };
    Ok(gate.access_requests().search(request).collect().await?)
}

/// A connection whose next write happens at most once, however often it is made for this cause: the idempotency key is
/// made of the cause, so that a second receiver, or this one after a restart, makes the same.
pub fn once(gate: &Client, cause: &str) -> Client {
    let digest = ring::digest::digest(&ring::digest::SHA256, cause.as_bytes());
    let options = gate.options().clone().idempotency_key(URL_SAFE_NO_PAD.encode(digest));
    gate.with(options)
}

/// The instant now, by this machine's clock.
pub fn now() -> Timestamp {
    let nanos = jiff::Timestamp::now().as_nanosecond();
    Timestamp(i64::try_from(nanos).unwrap_or(i64::MAX))
}

/// An instant in RFC 3339.
pub fn instant(text: &str) -> Result<Timestamp> {
    let read: jiff::Timestamp = text.parse().with_context(|| format!("`{text}` is no instant"))?;
    Ok(Timestamp(i64::try_from(read.as_nanosecond())?))
}

/// Protobuf's form of an instant, and back.
pub fn proto(at: Timestamp) -> prost_types::Timestamp {
    let (seconds, nanos) = at.to_parts();
    prost_types::Timestamp { seconds, nanos }
}

/// [`proto`] backwards.
pub fn from_proto(at: prost_types::Timestamp) -> Timestamp {
    Timestamp::from_parts(at.seconds, at.nanos)
}
