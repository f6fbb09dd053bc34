//! What connections and calls can be told.

use gatepass::Error;
use gatepass::client::{CallOptions, ConnectOptions, RetryPolicy, RevisionMark};
use serde_json::{Map, Value as Json};

use crate::arguments::{duration, instant, wrong};
use crate::failure::Failure;

/// A connection's.
pub(crate) fn connecting(settings: &Map<String, Json>) -> Result<ConnectOptions, Failure> {
    let text = |name: &str| settings.get(name).and_then(Json::as_str);
    let mut options = ConnectOptions::new();
    let mut of_calls = CallOptions::new();
    for (name, held) in settings {
        options = match name.as_str() {
            "access_key" => {
                options.keys(text(name).unwrap_or_default(), text("secret_key").unwrap_or_default())
            }
            "secret_key" if settings.contains_key("access_key") => options,
            "actor" => options.actor(text(name).unwrap_or_default()),
            "test_store" => options.test_store(held.as_bool().unwrap_or(false)),
            "roots" => options.roots(text(name).unwrap_or_default()),
            "retries" => {
                let retries = held.as_u64().and_then(|retries| usize::try_from(retries).ok());
                let retries = retries.ok_or_else(|| wrong(name, held, "a number of retries"))?;
                options.retry(RetryPolicy::default().retries(retries))
            }
            _ => {
                of_calls = with(of_calls, name, held)?;
                options
            }
        };
    }
    Ok(options.call(of_calls))
}

/// A call's: those of its connection, and these.
pub(crate) fn calling(options: &CallOptions, said: Option<&Json>) -> Result<CallOptions, Failure> {
    let said = said.and_then(Json::as_object).into_iter().flatten();
    said.into_iter().try_fold(options.clone(), |options, (name, held)| with(options, name, held))
}

fn with(options: CallOptions, name: &str, held: &Json) -> Result<CallOptions, Failure> {
    let text = || held.as_str().ok_or_else(|| wrong(name, held, "a text"));
    let revision = || Ok::<RevisionMark, Failure>(text()?.parse().map_err(|error: Error| error)?);
    Ok(match name {
        "deadline" => options.deadline(duration(name, held)?),
        "idempotency_key" => options.idempotency_key(text()?),
        "at_least_revision" => options.at_least_revision(revision()?),
        "if_revision" => options.if_revision(revision()?),
        "snapshot_at" => options.snapshot_at(instant(name, held)?),
        "page_size" => {
            let size = held.as_i64().and_then(|size| i32::try_from(size).ok());
            options.page_size(size.ok_or_else(|| wrong(name, held, "a page's size"))?)
        }
        _ => {
            return Err(Failure::of_runner(format!(
                "this does not compile in Rust: no option is called `{name}`"
            )));
        }
    })
}
