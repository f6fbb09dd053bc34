//! One of the two endpoints: calls that respect its rate limits.

use std::time::Duration;

use bytes::Bytes;
use gatepass_wire::schema::Method;
use parking_lot::Mutex;
use tokio::time::{Instant, sleep_until};

use crate::client::{Client, Endpoint};
use crate::service::Reply;
use crate::{Code, Error, Result};

use super::progress::Progress;

/// The waits where a server says that a limit is used up and not until when: from the first up to the longest.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// How often a call is sent again that was told nothing about when: it may be a limit that no waiting cures.
const BLIND_TRIES: u32 = 12;

/// An endpoint, by the word that errors and people call it by.
pub(super) struct Side<'a> {
    pub(super) client: &'a Client,
    /// `source` or `target`; of a comparison, `left` and `right`.
    pub(super) word: &'static str,
    progress: &'a dyn Progress,
    /// Whoever is told to wait makes everyone wait: the limit is the key's, not the call's.
    not_before: Mutex<Option<Instant>>,
}

impl<'a> Side<'a> {
    pub(super) fn new(client: &'a Client, word: &'static str, progress: &'a dyn Progress) -> Side<'a> {
        Side { client, word, progress, not_before: Mutex::new(None) }
    }

    /// Whether it knows `gatepass-*` metadata.
    pub(super) fn is_gatepass(&self) -> bool {
        !matches!(self.client.endpoint(), Endpoint::StrongDm { .. })
    }

    /// Carries out a call with a client of this endpoint, waiting out its rate limits.
    ///
    /// # Errors
    /// The call's own, saying at which end it failed.
    pub(super) async fn call(&self, client: &Client, method: &'static Method, body: Bytes) -> Result<Reply> {
        let mut tries = 0;
        loop {
            self.wait().await;
            let error = match client.call_bytes(method, body.clone()).await {
                Ok(reply) => return Ok(reply),
                Err(error) => error,
            };
            let told = error.rate_limit().map(|limit| limit.retry_after_nanos.max(1_000_000));
            tries += 1;
            if error.code() != Code::ResourceExhausted || (told.is_none() && tries > BLIND_TRIES) {
                return Err(self.at(method, error));
            }
            let told = told.map(|nanos| Duration::from_nanos(nanos.unsigned_abs()));
            self.hold_back(told.unwrap_or_else(|| FIRST_WAIT.saturating_mul(1 << tries.min(6))));
        }
    }

    fn hold_back(&self, time: Duration) {
        let time = time.min(LONGEST_WAIT);
        let until = Instant::now() + time;
        let mut not_before = self.not_before.lock();
        if not_before.is_none_or(|present| present < until) {
            *not_before = Some(until);
            self.progress.waiting(time);
        }
    }

    async fn wait(&self) {
        loop {
            let until = *self.not_before.lock();
            match until {
                Some(until) if until > Instant::now() => sleep_until(until).await,
                _ => return,
            }
        }
    }

    /// The error, with the endpoint and the method it happened at.
    pub(super) fn at(&self, method: &Method, mut error: Error) -> Error {
        error.message = format!("{} `{}`: {}", self.word, method.signed_name, error.message);
        error
    }
}
