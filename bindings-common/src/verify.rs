//! Checks that need no connection: of what a webhook received, and of the audit trail. Plain arguments, so that each
//! language hands them over as they are.

use std::fmt::Display;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use gatepass::audit::{self, Checkpoint, Expected, FileVerification, Hash, SignedCheckpoint, VerifierKey};
use gatepass::model::Timestamp;
use gatepass::webhook::{self, Headers, SigningSecret};
use gatepass::{Error, ErrorReason};
use serde_json::{Value, json};

use crate::Failure;

/// What a webhook received.
#[derive(Debug, Clone, Copy)]
pub struct Delivered<'a> {
    /// The header `webhook-id`; empty where it is absent, as the others.
    pub id: &'a str,
    /// The header `webhook-timestamp`.
    pub timestamp: &'a str,
    /// The header `webhook-signature`.
    pub signature: &'a str,
    /// The body, byte for byte.
    pub body: &'a [u8],
}

/// Verifies that a webhook's message is from who has one of the secrets, is what was sent, and was sent within `tolerance`
/// (5 minutes) of `now` (seconds since 1970; the system's clock).
///
/// # Errors
/// `INVALID` for a secret that is none, `UNAUTHENTICATED` for a message that must not be believed.
pub fn verify_webhook(
    secrets: &[impl AsRef<str>],
    delivered: Delivered<'_>,
    now: Option<i64>,
    tolerance: Option<Duration>,
) -> Result<(), Failure> {
    let secrets = secrets.iter().map(|secret| SigningSecret::parse(secret.as_ref()));
    let secrets: Vec<SigningSecret> = secrets.collect::<Result<_, _>>().map_err(Error::from)?;
    let Delivered { id, timestamp, signature, body } = delivered;
    let headers = Headers { id, timestamp, signature };
    let now = Timestamp::from_parts(now.unwrap_or_else(system_seconds), 0);
    let tolerance = tolerance.unwrap_or(webhook::TOLERANCE);
    Ok(webhook::verify_within(&secrets, &headers, body, now, tolerance).map_err(Error::from)?)
}

fn system_seconds() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Verifies that this key signed the checkpoint, and says which log it is of, how many records it has, and their root.
///
/// # Errors
/// `INVALID` for what is no key or no checkpoint, `CORRUPT` for a signature that does not hold.
pub fn verify_checkpoint(note: &str, key: &str) -> Result<(String, u64, [u8; 32]), Failure> {
    let Checkpoint { origin, size, root } = checkpoint("checkpoint", note, key)?;
    Ok((origin, size, root.0))
}

/// Verifies that the record with this leaf and revision is in the log of a signed checkpoint.
///
/// # Errors
/// As [`verify_checkpoint`]; `CORRUPT` where the proof does not prove it.
pub fn verify_inclusion(
    note: &str,
    key: &str,
    revision: u64,
    leaf: &[u8],
    hashes: &[impl AsRef<[u8]>],
) -> Result<(), Failure> {
    let log = checkpoint("checkpoint", note, key)?;
    let index = revision.checked_sub(1).ok_or_else(|| Error::invalid("revision", "begins with 1"))?;
    let proof = all(hashes)?;
    let verified = audit::verify_inclusion(hash("leaf", leaf)?, index, log.size, &proof, log.root);
    Ok(verified.map_err(|error| corrupt(&error))?)
}

/// Verifies that the log of a signed checkpoint goes on from that of an older one.
///
/// # Errors
/// As [`verify_inclusion`].
pub fn verify_consistency(
    older: &str,
    newer: &str,
    key: &str,
    hashes: &[impl AsRef<[u8]>],
) -> Result<(), Failure> {
    let (old, new) = (checkpoint("older", older, key)?, checkpoint("newer", newer, key)?);
    let verified = audit::verify_consistency(old.size, old.root, new.size, new.root, &all(hashes)?);
    Ok(verified.map_err(|error| corrupt(&error))?)
}

/// Verifies a file that `gatepass audit export` wrote: that its records are those of its checkpoint, of every earlier
/// checkpoint given, and signed by the key that is expected. Answers what was found and what cannot be excluded all the
/// same.
///
/// # Errors
/// `INVALID` for a key, checkpoint or path that is none, `CORRUPT` naming the first record that is wrong.
pub fn verify_export(path: &Path, key: Option<&str>, earlier: &[impl AsRef<str>]) -> Result<Value, Failure> {
    let key = key.map(|key| key.parse().map_err(|error| invalid("key", &error))).transpose()?;
    let earlier = earlier.iter().map(|note| SignedCheckpoint::read(note.as_ref()));
    let earlier = earlier.collect::<Result<_, _>>().map_err(|error| invalid("earlier", &error))?;
    let mut verification = FileVerification::new(Expected { key, earlier });
    let unreadable =
        |error: std::io::Error| Error::invalid_value("path", path.to_string_lossy(), error.to_string());
    let mut file = BufReader::new(File::open(path).map_err(unreadable)?);
    let mut line = Vec::new();
    while file.read_until(b'\n', &mut line).map_err(unreadable)? > 0 {
        verification.line(&line).map_err(|error| corrupt(&error))?;
        line.clear();
    }
    let report = verification.finish().map_err(|error| corrupt(&error))?;
    Ok(json!({
        "origin": report.origin,
        "size": report.size.to_string(),
        "root": report.root.to_string(),
        "key": report.key.to_string(),
        "erased": report.erased.to_string(),
        "agreed": report.agreed.iter().map(u64::to_string).collect::<Vec<_>>(),
        "not_excluded": report.not_excluded(),
    }))
}

fn checkpoint(field: &str, note: &str, key: &str) -> Result<Checkpoint, Error> {
    let key: VerifierKey = key.parse().map_err(|error| invalid("key", &error))?;
    let signed = SignedCheckpoint::read(note).map_err(|error| invalid(field, &error))?;
    signed.verify(&key).map_err(|error| corrupt(&error).with_field(field))?;
    Ok(signed.checkpoint().clone())
}

fn all(hashes: &[impl AsRef<[u8]>]) -> Result<Vec<Hash>, Error> {
    hashes.iter().map(|one| hash("hashes", one.as_ref())).collect()
}

fn hash(field: &str, bytes: &[u8]) -> Result<Hash, Error> {
    bytes.try_into().map(Hash).map_err(|_| Error::invalid(field, "a hash has 32 bytes"))
}

fn invalid(field: &str, error: &dyn Display) -> Error {
    Error::new(ErrorReason::Invalid, format!("`{field}`: {error}")).with_field(field)
}

fn corrupt(error: &dyn Display) -> Error {
    Error::new(ErrorReason::Corrupt, error.to_string())
}
