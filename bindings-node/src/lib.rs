//! What the package's TypeScript stands on. Private.
//!
//! Requests and outcomes are JSON text, the carrier that is fastest here. A call's promise always resolves, to an
//! outcome: `{"ok": …, "revision": …}` or `{"failure": {…}}`; TypeScript throws.
#![cfg(feature = "extension")]
// napi's macros write the entry points.
#![deny(unsafe_code)]

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gatepass_bindings::{
    self as common, Answer, Body, CallSettings, ConnectSettings, Delivered, Failure, Form, Table,
};
use napi::bindgen_prelude::{BigInt, Buffer, Either3, Object, Result, Utf16String};
use napi::{Env, Error};
use napi_derive::napi;
use serde_json::{Value, json};

/// An option's name and value.
type Pairs = Vec<(String, String)>;

fn texts(pairs: &Pairs) -> impl Iterator<Item = (&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

fn settings(pairs: &[Vec<String>]) -> std::result::Result<CallSettings, Failure> {
    Ok(CallSettings::from_pairs(texts(&as_pairs(pairs)))?)
}

fn as_pairs(pairs: &[Vec<String>]) -> Pairs {
    let pair = |pair: &Vec<String>| match pair.as_slice() {
        [name, value] => Some((name.clone(), value.clone())),
        _ => None,
    };
    pairs.iter().filter_map(pair).collect()
}

fn request(text: &str) -> std::result::Result<Body, Failure> {
    let value: Value = serde_json::from_str(text).map_err(|_| Failure::panicked("a request's JSON"))?;
    Ok(Body::Json(value))
}

fn outcome(ended: std::result::Result<Option<Answer>, Failure>) -> String {
    let value = match ended {
        Ok(Some(Answer { body: Body::Json(value), revision })) => json!({"ok": value, "revision": revision}),
        // A list's end.
        Ok(_) => json!({"ok": null}),
        Err(failure) => json!({"failure": failure}),
    };
    value.to_string()
}

/// A promise for what this work ends with; it always resolves.
fn promised<'env>(
    env: &'env Env,
    work: impl Future<Output = std::result::Result<Option<Answer>, Failure>> + Send + 'static,
) -> Result<Object<'env>> {
    let (deferred, promise) =
        env.create_deferred::<String, Box<dyn FnOnce(Env) -> Result<String> + Send>>()?;
    let refused = deferred.clone();
    let spawned = common::spawn(async move {
        let text = outcome(work.await);
        deferred.resolve(Box::new(move |_| Ok(text)));
    });
    if let Err(failure) = spawned {
        let text = outcome(Err(failure));
        refused.resolve(Box::new(move |_| Ok(text)));
    }
    Ok(promise)
}

/// Gives a call up.
#[napi]
#[derive(Default)]
pub struct Cancel(common::Cancel);

#[napi]
impl Cancel {
    /// For one call.
    #[napi(constructor)]
    pub fn new() -> Cancel {
        Cancel::default()
    }

    /// Gives it up.
    #[napi]
    pub fn cancel(&self) {
        self.0.cancel();
    }
}

/// The connections by number, for [`allowed`].
static SESSIONS: Table<common::Session> = Table::new();

/// A connection.
#[napi]
pub struct Session {
    session: Arc<common::Session>,
    number: i64,
}

impl Session {
    fn of(session: common::Session) -> Session {
        let session = Arc::new(session);
        let number = SESSIONS.insert(Arc::clone(&session));
        Session { session, number }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        SESSIONS.remove(self.number);
    }
}

#[napi]
impl Session {
    /// Connects. An embedded engine is opened on this thread.
    #[napi(factory)]
    pub fn open(pairs: Vec<Vec<String>>) -> Result<Session> {
        let opened = ConnectSettings::from_pairs(texts(&as_pairs(&pairs)))
            .map_err(Failure::from)
            .and_then(common::Session::open);
        opened.map(Session::of).map_err(|failure| Error::from_reason(outcome(Err(failure))))
    }

    /// Another connection to the same embedded engine, whose calls are for this account.
    #[napi]
    pub fn acting_as(&self, account: String) -> Result<Session> {
        self.session
            .acting_as(&account)
            .map(Session::of)
            .map_err(|failure| Error::from_reason(outcome(Err(failure))))
    }

    /// Calls an operation.
    #[napi(ts_return_type = "Promise<string>")]
    pub fn call<'env>(
        &self,
        env: &'env Env,
        operation: String,
        message: String,
        pairs: Vec<Vec<String>>,
        cancel: &Cancel,
    ) -> Result<Object<'env>> {
        let prepared = request(&message).and_then(|request| Ok((request, settings(&pairs)?)));
        match prepared {
            Ok((request, settings)) => {
                let work = self.session.call(&operation, request, settings, &cancel.0);
                promised(env, async move { work.await.map(Some) })
            }
            Err(failure) => promised(env, std::future::ready(Err(failure))),
        }
    }

    /// A list, to be read page by page.
    #[napi]
    pub fn pages(&self, operation: String, message: String, pairs: Vec<Vec<String>>) -> Result<Pages> {
        let pages = request(&message)
            .and_then(|request| self.session.pages(&operation, request, Form::Json, settings(&pairs)?));
        pages.map(Pages).map_err(|failure| Error::from_reason(outcome(Err(failure))))
    }

    /// What [`allowed`] takes.
    #[napi(getter)]
    pub fn number(&self) -> i64 {
        self.number
    }

    /// The highest revision that came back, in an outcome.
    #[napi]
    pub fn revision(&self) -> String {
        outcome(
            self.session.revision().map(|revision| Some(Answer { body: Body::Json(Value::Null), revision })),
        )
    }

    /// Whether the engine is in this process.
    #[napi(getter)]
    pub fn is_embedded(&self) -> bool {
        self.session.is_embedded()
    }

    /// Ends the connection.
    #[napi(ts_return_type = "Promise<string>")]
    pub fn close<'env>(&self, env: &'env Env) -> Result<Object<'env>> {
        let work = self.session.close();
        promised(env, async move {
            work.await;
            Ok(None)
        })
    }
}

/// The hot question by ids, of the connection with this number; `null` where its engine is not in this process, an outcome
/// where it failed. As a method it would take twice as long: objects are looked up and guarded against use while they change.
#[napi]
pub fn allowed(session: i64, account: Utf16String, resource: Utf16String) -> Either3<bool, String, ()> {
    let answer = match SESSIONS.get(session) {
        Some(session) => {
            session.is_allowed(&String::from_utf16_lossy(&account), &String::from_utf16_lossy(&resource))
        }
        None => Some(Err(Failure::closed())),
    };
    match answer {
        Some(Ok(allowed)) => Either3::A(allowed),
        Some(Err(failure)) => Either3::B(outcome(Err(failure))),
        None => Either3::C(()),
    }
}

/// A list.
#[napi]
pub struct Pages(common::Pages);

#[napi]
impl Pages {
    /// The next page, in an outcome; `null` after the last.
    #[napi(ts_return_type = "Promise<string>")]
    pub fn next<'env>(&self, env: &'env Env, cancel: &Cancel) -> Result<Object<'env>> {
        promised(env, self.0.next(&cancel.0))
    }
}

type Verified = std::result::Result<Option<Answer>, Failure>;

fn verified(ended: std::result::Result<(), Failure>) -> String {
    outcome(ended.map(|()| Some(Answer::nothing())))
}

/// Verifies a webhook's message; an outcome. `headers`: id, timestamp, signature.
#[napi]
pub fn verify_webhook(
    secrets: Vec<String>,
    headers: Vec<String>,
    body: Buffer,
    now: Option<i64>,
    tolerance: f64,
) -> String {
    let header = |index: usize| headers.get(index).map_or("", String::as_str);
    let delivered = Delivered { id: header(0), timestamp: header(1), signature: header(2), body: &body };
    let tolerance = Duration::try_from_secs_f64(tolerance)
        .map_err(|_| Failure::invalid("tolerance", "is a number of milliseconds, 0 or more"));
    verified(
        tolerance.and_then(|tolerance| common::verify_webhook(&secrets, delivered, now, Some(tolerance))),
    )
}

/// Verifies a checkpoint and says what it says, in an outcome.
#[napi]
pub fn verify_checkpoint(note: String, key: String) -> String {
    outcome(common::verify_checkpoint(&note, &key).map(|(origin, size, root)| {
        let said = json!({"origin": origin, "size": size.to_string(), "root": STANDARD.encode(root)});
        Some(Answer { body: Body::Json(said), revision: None })
    }))
}

/// Verifies that a record is in a checkpoint's log; an outcome.
#[napi]
pub fn verify_inclusion(
    note: String,
    key: String,
    revision: BigInt,
    leaf: Buffer,
    hashes: Vec<Buffer>,
) -> String {
    let (_, revision, _) = revision.get_u64();
    verified(common::verify_inclusion(&note, &key, revision, &leaf, &hashes))
}

/// Verifies that one checkpoint's log goes on from another's; an outcome.
#[napi]
pub fn verify_consistency(older: String, newer: String, key: String, hashes: Vec<Buffer>) -> String {
    verified(common::verify_consistency(&older, &newer, &key, &hashes))
}

/// Verifies an exported file, on a thread of its own; a promise of an outcome.
#[napi(ts_return_type = "Promise<string>")]
pub fn verify_export<'env>(
    env: &'env Env,
    path: String,
    key: Option<String>,
    earlier: Vec<String>,
) -> Result<Object<'env>> {
    promised(env, async move {
        let work = move || -> Verified {
            let report = common::verify_export(Path::new(&path), key.as_deref(), &earlier)?;
            Ok(Some(Answer { body: Body::Json(report), revision: None }))
        };
        common::apart(work).await
    })
}

/// Begins to keep log lines of this level and above.
#[napi]
pub fn set_log_level(level: String) -> bool {
    common::install_logs();
    common::set_log_level(&level)
}

/// Whether log lines wait.
#[napi]
pub fn has_logs() -> bool {
    common::has_logs()
}

/// The log lines that wait: level, module and text of each.
#[napi]
pub fn drain_logs() -> Vec<Vec<String>> {
    let lines = common::drain_logs();
    lines.into_iter().map(|line| vec![line.level.to_owned(), line.target, line.message]).collect()
}
