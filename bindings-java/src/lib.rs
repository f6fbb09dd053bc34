//! What `io.gatepass.internal.Native` calls. Private.
//!
//! Requests and answers are protobuf bytes. Sessions and lists are numbers in a table, never pointers: a number that
//! is not in the table is a closed session. No thread of ours ever attaches to the JVM: outcomes are fetched by a daemon
//! thread that Java owns, so that nothing of ours keeps a JVM from its end.
#![deny(unsafe_code)]
#![cfg(feature = "extension")]

mod outcome;
mod table;
pub mod verify;

use std::time::Duration;

use gatepass_bindings::{
    Body, CallSettings, Cancel, Completions, ConnectSettings, Failure, Form, Session, Taken,
};
use jni::errors::{Result, ThrowRuntimeExAndDefault};
use jni::objects::{JByteArray, JClass, JObjectArray, JString};
use jni::sys::{jboolean, jint, jlong};
use jni::{Env, EnvUnowned, jni_mangle};

use outcome::encoded;
use table::{CANCELS, PAGES, SESSIONS};

static COMPLETIONS: Completions = Completions::new();

/// Names and values, one after another.
fn pairs(env: &mut Env<'_>, array: &JObjectArray<'_, JString<'_>>) -> Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    for index in 0..array.len(env)? {
        texts.push(array.get_element(env, index)?.try_to_string(env)?);
    }
    let mut out = Vec::with_capacity(texts.len() / 2);
    let mut texts = texts.into_iter();
    while let (Some(name), Some(value)) = (texts.next(), texts.next()) {
        out.push((name, value));
    }
    Ok(out)
}

fn texts(pairs: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

/// Connects: an outcome whose number is the session's.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn open<'l>(
    mut env: EnvUnowned<'l>,
    _: JClass<'l>,
    options: JObjectArray<'l, JString<'l>>,
) -> JByteArray<'l> {
    env.with_env(|env| -> Result<JByteArray<'l>> {
        let pairs = pairs(env, &options)?;
        let opened =
            ConnectSettings::from_pairs(texts(&pairs)).map_err(Failure::from).and_then(Session::open);
        let out = match opened {
            Ok(session) => {
                let embedded = session.is_embedded();
                outcome::opened(SESSIONS.insert(session), embedded)
            }
            Err(failure) => encoded(Err(failure)),
        };
        env.byte_array_from_slice(&out)
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// Another connection to the same engine, whose calls are for this account: an outcome as that of `open`.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn acting_as<'l>(
    mut env: EnvUnowned<'l>,
    _: JClass<'l>,
    session: jlong,
    account: JString<'l>,
) -> JByteArray<'l> {
    env.with_env(|env| -> Result<JByteArray<'l>> {
        let account = account.try_to_string(env)?;
        let acting =
            SESSIONS.get(session).ok_or_else(Failure::closed).and_then(|session| session.acting_as(&account));
        let out = match acting {
            Ok(session) => outcome::opened(SESSIONS.insert(session), true),
            Err(failure) => encoded(Err(failure)),
        };
        env.byte_array_from_slice(&out)
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// Starts a call; its outcome is fetched by `take` under this number.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn call<'l>(
    mut env: EnvUnowned<'l>,
    _: JClass<'l>,
    session: jlong,
    number: jlong,
    operation: JString<'l>,
    request: JByteArray<'l>,
    options: JObjectArray<'l, JString<'l>>,
) {
    env.with_env(|env| -> Result<()> {
        let operation = operation.try_to_string(env)?;
        let body = Body::Bytes(env.convert_byte_array(&request)?.into());
        let pairs = pairs(env, &options)?;
        let cancel = Cancel::new();
        let prepared = SESSIONS
            .get(session)
            .ok_or_else(Failure::closed)
            .and_then(|session| Ok((session, CallSettings::from_pairs(texts(&pairs))?)));
        match prepared {
            Ok((session, settings)) => {
                let work = session.call(&operation, body, settings, &cancel);
                complete(number, cancel, async move { work.await.map(Some) });
            }
            Err(failure) => COMPLETIONS.push(number as u64, Err(failure)),
        }
        Ok(())
    })
    .resolve::<ThrowRuntimeExAndDefault>();
}

/// Begins a list: an outcome whose number is the list's.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn pages<'l>(
    mut env: EnvUnowned<'l>,
    _: JClass<'l>,
    session: jlong,
    operation: JString<'l>,
    request: JByteArray<'l>,
    options: JObjectArray<'l, JString<'l>>,
) -> JByteArray<'l> {
    env.with_env(|env| -> Result<JByteArray<'l>> {
        let operation = operation.try_to_string(env)?;
        let body = Body::Bytes(env.convert_byte_array(&request)?.into());
        let pairs = pairs(env, &options)?;
        let made = SESSIONS.get(session).ok_or_else(Failure::closed).and_then(|session| {
            session.pages(&operation, body, Form::Bytes, CallSettings::from_pairs(texts(&pairs))?)
        });
        let out = match made {
            Ok(pages) => outcome::opened(PAGES.insert(pages), false),
            Err(failure) => encoded(Err(failure)),
        };
        env.byte_array_from_slice(&out)
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// Starts to fetch a list's next page; its outcome is fetched by `take` under this number.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn next<'l>(mut env: EnvUnowned<'l>, _: JClass<'l>, pages: jlong, number: jlong) {
    env.with_env(|_| -> Result<()> {
        let cancel = Cancel::new();
        match PAGES.get(pages) {
            Some(pages) => complete(number, cancel.clone(), pages.next(&cancel)),
            None => COMPLETIONS.push(number as u64, Err(Failure::closed())),
        }
        Ok(())
    })
    .resolve::<ThrowRuntimeExAndDefault>();
}

/// Forgets a list.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn release<'l>(mut env: EnvUnowned<'l>, _: JClass<'l>, pages: jlong) {
    env.with_env(|_| -> Result<()> {
        PAGES.remove(pages);
        Ok(())
    })
    .resolve::<ThrowRuntimeExAndDefault>();
}

/// Gives the call with this number up.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn cancel<'l>(mut env: EnvUnowned<'l>, _: JClass<'l>, number: jlong) {
    env.with_env(|_| -> Result<()> {
        if let Some(cancel) = CANCELS.get(number) {
            cancel.cancel();
        }
        Ok(())
    })
    .resolve::<ThrowRuntimeExAndDefault>();
}

/// The hot question: 1 or 0; -1 where the engine is not in this process, -2 where it failed (`why` says how). The ids are
/// UTF-8, which is copied across faster than a string.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn allowed<'l>(
    mut env: EnvUnowned<'l>,
    _: JClass<'l>,
    session: jlong,
    account: JByteArray<'l>,
    resource: JByteArray<'l>,
) -> jint {
    env.with_env(|env| -> Result<jint> {
        let (account, resource) = (env.convert_byte_array(&account)?, env.convert_byte_array(&resource)?);
        let (Ok(account), Ok(resource)) = (str::from_utf8(&account), str::from_utf8(&resource)) else {
            return Ok(-2);
        };
        let Some(session) = SESSIONS.get(session) else { return Ok(-2) };
        Ok(match session.is_allowed(account, resource) {
            Some(Ok(allowed)) => jint::from(allowed),
            Some(Err(_)) => -2,
            None => -1,
        })
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// The outcome of the same question, where it failed.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn why<'l>(
    mut env: EnvUnowned<'l>,
    _: JClass<'l>,
    session: jlong,
    account: JString<'l>,
    resource: JString<'l>,
) -> JByteArray<'l> {
    env.with_env(|env| -> Result<JByteArray<'l>> {
        let (account, resource) = (account.try_to_string(env)?, resource.try_to_string(env)?);
        let answer = SESSIONS
            .get(session)
            .ok_or_else(Failure::closed)
            .and_then(|session| session.is_allowed(&account, &resource).unwrap_or(Ok(false)));
        env.byte_array_from_slice(&outcome::question(answer))
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// The highest revision that came back, in an outcome.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn revision<'l>(mut env: EnvUnowned<'l>, _: JClass<'l>, session: jlong) -> JByteArray<'l> {
    env.with_env(|env| -> Result<JByteArray<'l>> {
        let revision =
            SESSIONS.get(session).ok_or_else(Failure::closed).and_then(|session| session.revision());
        env.byte_array_from_slice(&outcome::revision(revision))
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// Ends a session; its outcome is fetched by `take` under this number.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn close<'l>(mut env: EnvUnowned<'l>, _: JClass<'l>, session: jlong, number: jlong) {
    env.with_env(|_| -> Result<()> {
        let session = SESSIONS.remove(session);
        complete(number, Cancel::new(), async move {
            if let Some(session) = session {
                session.close().await;
            }
            Ok(None)
        });
        Ok(())
    })
    .resolve::<ThrowRuntimeExAndDefault>();
}

/// Waits for the next outcome: 8 bytes of its number, then the outcome. Null where nothing ended within half a second.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn take<'l>(mut env: EnvUnowned<'l>, _: JClass<'l>) -> JByteArray<'l> {
    env.with_env(|env| -> Result<JByteArray<'l>> {
        match COMPLETIONS.take(Duration::from_millis(500)) {
            Taken::Ended(number, ended) => {
                let mut out = number.to_be_bytes().to_vec();
                out.extend(encoded(ended));
                env.byte_array_from_slice(&out)
            }
            Taken::Nothing | Taken::Closed => Ok(JByteArray::null()),
        }
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// Which log lines are kept.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn log_level<'l>(mut env: EnvUnowned<'l>, _: JClass<'l>, level: JString<'l>) -> jboolean {
    env.with_env(|env| -> Result<jboolean> {
        gatepass_bindings::install_logs();
        Ok(gatepass_bindings::set_log_level(&level.try_to_string(env)?))
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// The log lines that wait; null where none do.
#[jni_mangle("io.gatepass.internal.Native")]
pub fn logs<'l>(mut env: EnvUnowned<'l>, _: JClass<'l>) -> JByteArray<'l> {
    env.with_env(|env| -> Result<JByteArray<'l>> {
        if !gatepass_bindings::has_logs() {
            return Ok(JByteArray::null());
        }
        env.byte_array_from_slice(&outcome::logs(gatepass_bindings::drain_logs()))
    })
    .resolve::<ThrowRuntimeExAndDefault>()
}

/// Runs a call on our threads and leaves its outcome to be fetched.
fn complete(
    number: jlong,
    cancel: Cancel,
    work: impl Future<Output = std::result::Result<Option<gatepass_bindings::Answer>, Failure>> + Send + 'static,
) {
    CANCELS.insert_at(number, cancel);
    let spawned = gatepass_bindings::spawn(async move {
        let ended = work.await;
        CANCELS.remove(number);
        COMPLETIONS.push(number as u64, outcome::completed(ended));
    });
    if let Err(failure) = spawned {
        CANCELS.remove(number);
        COMPLETIONS.push(number as u64, Err(failure));
    }
}
