//! What a connection and a call can be told, as pairs of texts: every language can make those.

use std::time::Duration;

use gatepass::Error;
use gatepass::client::{CallOptions, ConnectOptions, Proxy, RetryPolicy, RevisionMark, TraceContext, Until};
use gatepass::model::Timestamp;
use gatepass::wire::json::{parse_duration, parse_timestamp};

use crate::requests;

/// How to connect.
#[derive(Debug, Clone, Default)]
pub struct ConnectSettings {
    pub(crate) url: Option<String>,
    pub(crate) options: ConnectOptions,
    /// What holds for calls that say nothing else.
    pub(crate) call: CallSettings,
}

impl ConnectSettings {
    /// From names and values: `url` (without it the environment says where), `access_key` with `secret_key`, `actor`,
    /// `test_store` (`true`), `roots` (PEM), `proxy` (a URL, or `direct`), `retries` (a number), and everything that [`CallSettings`] takes for
    /// all calls.
    ///
    /// # Errors
    /// `INVALID`, naming what is unknown or wrong. A secret is not repeated.
    pub fn from_pairs<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<ConnectSettings, Error> {
        let mut url = None;
        let (mut access_key, mut secret_key) = (None, None);
        let mut options = ConnectOptions::new();
        let mut call = CallSettings::default();
        for (name, value) in pairs {
            match name {
                "url" => url = Some(value.to_owned()),
                "access_key" => access_key = Some(value),
                "secret_key" => secret_key = Some(value),
                "actor" => options = options.actor(value),
                "test_store" => options = options.test_store(flag(name, value)?),
                "roots" => options = options.roots(value),
                "proxy" => options = options.proxy(Proxy::parse(value)?),
                "retries" => options = options.retry(RetryPolicy::default().retries(whole(name, value)?)),
                _ => call.set(name, value)?,
            }
        }
        options = match (access_key, secret_key) {
            (Some(access), Some(secret)) => options.keys(access, secret),
            (None, None) => options,
            (Some(_), None) => return Err(Error::invalid("secret_key", "must be given with `access_key`")),
            (None, Some(_)) => return Err(Error::invalid("access_key", "must be given with `secret_key`")),
        };
        if call.until.is_some() || call.timeout.is_some() {
            return Err(Error::invalid("until", "and `timeout` are for one wait; give them with that"));
        }
        if call.traceparent.is_some() || call.tracestate.is_some() {
            return Err(Error::invalid("traceparent", "is for one call; give it with that call"));
        }
        if call.idempotency_key.is_some() || call.if_revision.is_some() {
            return Err(Error::invalid(
                "idempotency_key",
                "and `if_revision` are for one call; give them with that call",
            ));
        }
        Ok(ConnectSettings { url, options, call })
    }
}

/// What a call can be told. What is not said here is as the connection says.
#[derive(Debug, Clone, Default)]
pub struct CallSettings {
    deadline: Option<Duration>,
    idempotency_key: Option<String>,
    at_least_revision: Option<RevisionMark>,
    if_revision: Option<RevisionMark>,
    pub(crate) snapshot_at: Option<Timestamp>,
    page_size: Option<i32>,
    /// What stands for the filter's `?`, one after another.
    pub(crate) filter_values: Vec<String>,
    /// The revision that a change was made from, as it came; empty where none did.
    pub(crate) unchanged_since: Option<String>,
    /// Of a wait: how far, and how long.
    pub(crate) until: Option<Until>,
    pub(crate) timeout: Option<Duration>,
    /// The span that the call is made in, as the language's OpenTelemetry says.
    traceparent: Option<String>,
    tracestate: Option<String>,
}

impl CallSettings {
    /// From names and values: `deadline` (`"5s"`), `idempotency_key`, `at_least_revision`, `if_revision`,
    /// `snapshot_at` (RFC 3339), `page_size`, `filter_value` (as often as the filter has a `?`), `unchanged_since`
    /// (the revision that came with what is written back); for a wait, `until` (`granted`, `started`, `ended`) and
    /// `timeout` (`"10m"`); `traceparent` and `tracestate`, as W3C Trace Context writes them.
    ///
    /// # Errors
    /// `INVALID`, naming what is unknown or wrong.
    pub fn from_pairs<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<CallSettings, Error> {
        let mut settings = CallSettings::default();
        for (name, value) in pairs {
            settings.set(name, value)?;
        }
        Ok(settings)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), Error> {
        match name {
            "deadline" => self.deadline = Some(duration(name, value)?),
            "idempotency_key" => self.idempotency_key = Some(value.to_owned()),
            "at_least_revision" => self.at_least_revision = Some(revision(name, value)?),
            "if_revision" => self.if_revision = Some(revision(name, value)?),
            "snapshot_at" => self.snapshot_at = Some(instant(name, value)?),
            "page_size" => self.page_size = Some(whole(name, value)?),
            "filter_value" => self.filter_values.push(value.to_owned()),
            "unchanged_since" => self.unchanged_since = Some(value.to_owned()),
            "until" => self.until = Some(requests::until(name, value)?),
            "timeout" => self.timeout = Some(duration(name, value)?),
            "traceparent" => self.traceparent = Some(value.to_owned()),
            "tracestate" => self.tracestate = Some(value.to_owned()),
            _ => {
                let known = "`deadline`, `idempotency_key`, `at_least_revision`, `if_revision`, `snapshot_at`, `page_size`";
                return Err(Error::invalid(name, format!("is no option; a call takes {known}")));
            }
        }
        Ok(())
    }

    /// These settings, and the connection's where they say nothing.
    pub(crate) fn over(self, connection: &CallSettings) -> CallSettings {
        CallSettings {
            deadline: self.deadline.or(connection.deadline),
            idempotency_key: self.idempotency_key,
            at_least_revision: self.at_least_revision.or_else(|| connection.at_least_revision.clone()),
            if_revision: self.if_revision,
            snapshot_at: self.snapshot_at.or(connection.snapshot_at),
            page_size: self.page_size.or(connection.page_size),
            filter_values: self.filter_values,
            unchanged_since: self.unchanged_since,
            until: self.until,
            timeout: self.timeout,
            traceparent: self.traceparent,
            tracestate: self.tracestate,
        }
    }

    /// What only a wait takes, any other call refuses.
    pub(crate) fn refuse_wait(&self, operation: &str) -> Result<(), Error> {
        let given = self.until.map(|_| "until").or(self.timeout.map(|_| "timeout"));
        given.map_or(Ok(()), |name| Err(Error::invalid(name, format!("is nothing `{operation}` takes"))))
    }

    /// How many entities a page holds; 0 leaves it to the server.
    pub(crate) fn page_size(&self) -> i32 {
        self.page_size.unwrap_or(0)
    }

    /// The client's options. `based_on`: the revision that a change was made from.
    pub(crate) fn options(&self, based_on: Option<RevisionMark>) -> CallOptions {
        let mut options = CallOptions::new();
        if let Some(deadline) = self.deadline {
            options = options.deadline(deadline);
        }
        // A key that the caller gave is for one call; a change that may be tried anew is several.
        if let Some(key) = self.idempotency_key.as_ref().filter(|_| based_on.is_none()) {
            options = options.idempotency_key(key);
        }
        if let Some(revision) = &self.at_least_revision {
            options = options.at_least_revision(revision.clone());
        }
        // Another library's context is no reason for a call to fail.
        if let Some(context) = self
            .traceparent
            .as_ref()
            .and_then(|parent| TraceContext::parse(parent, self.tracestate.as_deref()).ok())
        {
            options = options.trace_context(context);
        }
        match based_on.or_else(|| self.if_revision.clone()) {
            Some(revision) => options.if_revision(revision),
            None => options,
        }
    }
}

fn flag(name: &str, value: &str) -> Result<bool, Error> {
    value.parse().map_err(|_| Error::invalid_value(name, value, "write `true` or `false`"))
}

fn whole<T: std::str::FromStr>(name: &str, value: &str) -> Result<T, Error> {
    value.parse().map_err(|_| Error::invalid_value(name, value, "write a whole number, such as `100`"))
}

fn duration(name: &str, value: &str) -> Result<Duration, Error> {
    let wrong = || Error::invalid_value(name, value, "write a positive duration such as `5s` or `45m`");
    let (seconds, nanos) = parse_duration(value).map_err(|_| wrong())?;
    let seconds = u64::try_from(seconds).map_err(|_| wrong())?;
    let nanos = u32::try_from(nanos).map_err(|_| wrong())?;
    let duration = Duration::new(seconds, nanos);
    if duration.is_zero() { Err(wrong()) } else { Ok(duration) }
}

fn instant(name: &str, value: &str) -> Result<Timestamp, Error> {
    let (seconds, nanos) = parse_timestamp(value).map_err(|why| Error::invalid(name, why))?;
    Ok(Timestamp::from_parts(seconds, nanos))
}

fn revision(name: &str, value: &str) -> Result<RevisionMark, Error> {
    value.parse().map_err(|error: Error| error.with_field(name))
}
