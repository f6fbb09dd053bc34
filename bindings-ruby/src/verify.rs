//! Checks that need no connection. Each answers an outcome, as calls do.

use std::path::PathBuf;
use std::time::Duration;

use gatepass_bindings::{self as common, Answer, Body, Delivered, Failure};
use magnus::{Error, RArray, RModule, RString, Ruby, TryConvert, function, prelude::*};
use serde_json::{Value as Json, json};

use crate::nogvl;
use crate::session::outcome;

pub(crate) fn define(native: RModule) -> Result<(), Error> {
    native.define_singleton_method("verify_webhook", function!(verify_webhook, 5))?;
    native.define_singleton_method("verify_checkpoint", function!(verify_checkpoint, 2))?;
    native.define_singleton_method("verify_inclusion", function!(verify_inclusion, 5))?;
    native.define_singleton_method("verify_consistency", function!(verify_consistency, 4))?;
    native.define_singleton_method("verify_export", function!(verify_export, 3))
}

fn answered(ruby: &Ruby, verified: Result<Json, Failure>) -> Result<RArray, Error> {
    outcome(ruby, verified.map(|found| Some(Answer { body: Body::Json(found), revision: None })))
}

/// What a string holds, byte for byte, whatever its encoding.
fn bytes_of(text: RString) -> Vec<u8> {
    text.to_bytes().to_vec()
}

fn all_bytes_of(texts: RArray) -> Result<Vec<Vec<u8>>, Error> {
    texts.into_iter().map(|text| Ok(bytes_of(RString::try_convert(text)?))).collect()
}

/// `headers`: id, timestamp and signature. `now` is in seconds since 1970, `tolerance` in seconds.
fn verify_webhook(
    ruby: &Ruby,
    secrets: Vec<String>,
    headers: (String, String, String),
    body: RString,
    now: Option<i64>,
    tolerance: f64,
) -> Result<RArray, Error> {
    let ((id, timestamp, signature), body) = (headers, bytes_of(body));
    let delivered = Delivered { id: &id, timestamp: &timestamp, signature: &signature, body: &body };
    let verified = Duration::try_from_secs_f64(tolerance)
        .map_err(|_| Failure::invalid("tolerance", "is a number of seconds, 0 or more"))
        .and_then(|tolerance| common::verify_webhook(&secrets, delivered, now, Some(tolerance)));
    answered(ruby, verified.map(|()| Json::Null))
}

fn verify_checkpoint(ruby: &Ruby, note: String, key: String) -> Result<RArray, Error> {
    let verified = common::verify_checkpoint(&note, &key);
    answered(
        ruby,
        verified.map(|(origin, size, root)| json!({"origin": origin, "size": size, "root": root.to_vec()})),
    )
}

fn verify_inclusion(
    ruby: &Ruby,
    note: String,
    key: String,
    revision: u64,
    leaf: RString,
    hashes: RArray,
) -> Result<RArray, Error> {
    let hashes = all_bytes_of(hashes)?;
    let verified = common::verify_inclusion(&note, &key, revision, &bytes_of(leaf), &hashes);
    answered(ruby, verified.map(|()| Json::Null))
}

fn verify_consistency(
    ruby: &Ruby,
    older: String,
    newer: String,
    key: String,
    hashes: RArray,
) -> Result<RArray, Error> {
    let hashes = all_bytes_of(hashes)?;
    answered(ruby, common::verify_consistency(&older, &newer, &key, &hashes).map(|()| Json::Null))
}

fn verify_export(
    ruby: &Ruby,
    path: PathBuf,
    key: Option<String>,
    earlier: Vec<String>,
) -> Result<RArray, Error> {
    let verified = nogvl::uninterrupted(|| common::verify_export(&path, key.as_deref(), &earlier))?;
    answered(ruby, verified)
}
