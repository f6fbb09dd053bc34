//! The checks that need no connection. Their errors are types of their own in Rust: what could not be read counts as
//! `INVALID` here, what does not hold as `CORRUPT`.

use std::fmt::Display;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gatepass::audit::{
    Checkpoint, Hash, SignedCheckpoint, VerifierKey, verify_consistency, verify_inclusion,
};
use gatepass::webhook::{self, Headers, SigningSecret};
use gatepass::{Error, ErrorReason};
use serde_json::{Value as Json, json};

use crate::arguments::instant;
use crate::failure::Failure;
use crate::value::Value;

pub(crate) fn verified(what: &str, args: &Json) -> Result<Value, Failure> {
    match what {
        "webhook" => message(args),
        "checkpoint" => {
            let Checkpoint { origin, size, root } = checkpoint(args, "checkpoint")?;
            let json = json!({"origin": origin, "size": size, "root": STANDARD.encode(root.0)});
            Ok(Value { json, shown: origin })
        }
        "inclusion" => {
            let log = checkpoint(args, "checkpoint")?;
            let index = number(args, "/proof/revision")?.checked_sub(1);
            let index = index.ok_or_else(|| unreadable("`revision` begins with 1"))?;
            let leaf = hash(args.pointer("/proof/leaf"))?;
            verify_inclusion(leaf, index, log.size, &hashes(args)?, log.root).map_err(broken)?;
            Ok(Value::nothing())
        }
        "consistency" => {
            let (old, new) = (checkpoint(args, "older")?, checkpoint(args, "newer")?);
            verify_consistency(old.size, old.root, new.size, new.root, &hashes(args)?).map_err(broken)?;
            Ok(Value::nothing())
        }
        _ => Err(Failure::of_runner(format!("nothing verifies {what}"))),
    }
}

fn message(args: &Json) -> Result<Value, Failure> {
    let secret = SigningSecret::parse(text(args, "/secret")?).map_err(Error::from)?;
    let headers = args.get("headers").and_then(Json::as_object).into_iter().flatten();
    let headers: Vec<(String, &str)> =
        headers.map(|(name, value)| (name.to_lowercase(), value.as_str().unwrap_or_default())).collect();
    let headers =
        Headers::read(|name| headers.iter().find(|(known, _)| known == name).map(|(_, value)| *value));
    let now = instant("now", args.get("now").unwrap_or(&Json::Null))?;
    webhook::verify(&[secret], &headers, text(args, "/body")?.as_bytes(), now).map_err(Error::from)?;
    Ok(Value::plain(headers.id, &headers.id))
}

fn checkpoint(args: &Json, name: &str) -> Result<Checkpoint, Failure> {
    let key: VerifierKey = text(args, "/key")?.parse().map_err(unreadable)?;
    let signed = SignedCheckpoint::read(text(args, &format!("/{name}"))?).map_err(unreadable)?;
    signed.verify(&key).map_err(broken)?;
    Ok(signed.checkpoint().clone())
}

fn hashes(args: &Json) -> Result<Vec<Hash>, Failure> {
    let all = args.pointer("/proof/hashes").and_then(Json::as_array).into_iter().flatten();
    all.map(|one| hash(Some(one))).collect()
}

fn hash(held: Option<&Json>) -> Result<Hash, Failure> {
    let bytes = held.and_then(Json::as_str).and_then(|text| STANDARD.decode(text).ok());
    let bytes = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    bytes.map(Hash).ok_or_else(|| unreadable("a hash has 32 bytes"))
}

fn number(args: &Json, place: &str) -> Result<u64, Failure> {
    let held = args.pointer(place);
    let number = held.and_then(|held| held.as_u64().or_else(|| held.as_str()?.parse().ok()));
    number.ok_or_else(|| Failure::of_runner(format!("{place} is no number")))
}

fn text<'a>(args: &'a Json, place: &str) -> Result<&'a str, Failure> {
    args.pointer(place)
        .and_then(Json::as_str)
        .ok_or_else(|| Failure::of_runner(format!("{place} is no text")))
}

fn unreadable(why: impl Display) -> Failure {
    Error::new(ErrorReason::Invalid, why.to_string()).into()
}

fn broken(why: impl Display) -> Failure {
    Error::new(ErrorReason::Corrupt, why.to_string()).into()
}
