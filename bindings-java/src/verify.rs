//! Checks that need no connection. Each answers an outcome: what was found stands in its body, by the numbers that
//! `Verification.java` reads.

use std::path::Path;
use std::time::Duration;

use gatepass_bindings::{self as common, Answer, Body, Delivered, Failure, FieldWriter};
use jni::errors::{Result, ThrowRuntimeExAndDefault};
use jni::objects::{JByteArray, JClass, JObjectArray, JString};
use jni::sys::jlong;
use jni::{Env, EnvUnowned, jni_mangle};
use serde_json::Value;

use crate::outcome::encoded;

fn texts(env: &mut Env<'_>, array: &JObjectArray<'_, JString<'_>>) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for index in 0..array.len(env)? {
        texts.push(array.get_element(env, index)?.try_to_string(env)?);
    }
    Ok(texts)
}

fn byte_strings(env: &mut Env<'_>, array: &JObjectArray<'_, JByteArray<'_>>) -> Result<Vec<Vec<u8>>> {
    let mut strings = Vec::new();
    for index in 0..array.len(env)? {
        let one = array.get_element(env, index)?;
        strings.push(env.convert_byte_array(&one)?);
    }
    Ok(strings)
}

fn found(mut fields: FieldWriter) -> Answer {
    Answer { body: Body::Bytes(fields.finish().into()), revision: None }
}

fn answered<'l>(env: &mut Env<'l>, verified: std::result::Result<Answer, Failure>) -> Result<JByteArray<'l>> {
    env.byte_array_from_slice(&encoded(verified))
}

/// What a webhook received. `now` is in seconds since 1970; less than 0 is the system's clock.
#[jni_mangle("io.gatepass.internal.Native")]
#[allow(clippy::too_many_arguments)]
pub fn verify_webhook<'l>(
    mut env: EnvUnowned<'l>,
    _: JClass<'l>,
    secrets: JObjectArray<'l, JString<'l>>,
    id: JString<'l>,
    timestamp: JString<'l>,
    signature: JString<'l>,
    body: JByteArray<'l>,
    now: jlong,
    tolerance_nanos: jlong,
) -> JByteArray<'l> {
    env.with_env(|env| -> Result<JByteArray<'l>> {
        let secrets = texts(env, &secrets)?;
        let (id, timestamp) = (id.try_to_string(env)?, timestamp.try_to_string(env)?);
        let (signature, body) = (signature.try_to_string(env)?, env.convert_byte_array(&body)?);
        let delivered = Delivered { id: &id, timestamp: &timestamp, signature: &signature, body: &body };
        let verified = u64::try_from(tolerance_nanos)
            .map_err(|_| Failure::invalid("tolerance", "is a duration of 0 or more"))
            .and_then(|nanos| {
                let tolerance = Some(Duration::from_nanos(nanos));
                common::verify_webhook(&secrets, delivered, (now >= 0).then_some(now), tolerance)
            });
        answered(env, verified.map(|()| found(FieldWriter::new())))
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// A checkpoint's signature.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn verify_checkpoint<'l>(
    mut env: EnvUnowned<'l>,
    _: JClass<'l>,
    note: JString<'l>,
    key: JString<'l>,
) -> JByteArray<'l> {
    env.with_env(|env| -> Result<JByteArray<'l>> {
        let (note, key) = (note.try_to_string(env)?, key.try_to_string(env)?);
        let verified = common::verify_checkpoint(&note, &key).map(|(origin, size, root)| {
            let mut out = FieldWriter::new();
            out.text(1, &origin).int(2, size as i64).bytes(3, &root);
            found(out)
        });
        answered(env, verified)
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// That a record is in a log.
#[jni_mangle("io.gatepass.internal.Native")]
#[allow(clippy::too_many_arguments)]
pub fn verify_inclusion<'l>(
    mut env: EnvUnowned<'l>,
    _: JClass<'l>,
    note: JString<'l>,
    key: JString<'l>,
    revision: jlong,
    leaf: JByteArray<'l>,
    hashes: JObjectArray<'l, JByteArray<'l>>,
) -> JByteArray<'l> {
    env.with_env(|env| -> Result<JByteArray<'l>> {
        let (note, key) = (note.try_to_string(env)?, key.try_to_string(env)?);
        let (leaf, hashes) = (env.convert_byte_array(&leaf)?, byte_strings(env, &hashes)?);
        let verified = common::verify_inclusion(&note, &key, revision as u64, &leaf, &hashes);
        answered(env, verified.map(|()| found(FieldWriter::new())))
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// That a log goes on from an older one.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn verify_consistency<'l>(
    mut env: EnvUnowned<'l>,
    _: JClass<'l>,
    older: JString<'l>,
    newer: JString<'l>,
    key: JString<'l>,
    hashes: JObjectArray<'l, JByteArray<'l>>,
) -> JByteArray<'l> {
    env.with_env(|env| -> Result<JByteArray<'l>> {
        let (older, newer) = (older.try_to_string(env)?, newer.try_to_string(env)?);
        let (key, hashes) = (key.try_to_string(env)?, byte_strings(env, &hashes)?);
        let verified = common::verify_consistency(&older, &newer, &key, &hashes);
        answered(env, verified.map(|()| found(FieldWriter::new())))
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// An exported file. An empty key is none.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn verify_export<'l>(
    mut env: EnvUnowned<'l>,
    _: JClass<'l>,
    path: JString<'l>,
    key: JString<'l>,
    earlier: JObjectArray<'l, JString<'l>>,
) -> JByteArray<'l> {
    env.with_env(|env| -> Result<JByteArray<'l>> {
        let (path, key) = (path.try_to_string(env)?, key.try_to_string(env)?);
        let earlier = texts(env, &earlier)?;
        let key = Some(key.as_str()).filter(|key| !key.is_empty());
        answered(env, common::verify_export(Path::new(&path), key, &earlier).map(report))
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

fn report(report: Value) -> Answer {
    let text = |name: &str| report[name].as_str().unwrap_or_default();
    let number = |value: &Value| value.as_str().and_then(|digits| digits.parse().ok()).unwrap_or_default();
    let list = |name: &str| report[name].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut out = FieldWriter::new();
    out.text(1, text("origin")).int(2, number(&report["size"])).text(3, text("root")).text(4, text("key"));
    out.int(5, number(&report["erased"]));
    for size in list("agreed") {
        out.int(6, number(size));
    }
    for sentence in list("not_excluded") {
        out.text(7, sentence.as_str().unwrap_or_default());
    }
    found(out)
}
