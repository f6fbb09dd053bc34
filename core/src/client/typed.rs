//! What the generated services stand on.

use std::sync::Arc;
use std::time::Duration;

use gatepass_wire::v1;
use prost::Message;

use super::{CallOptions, Client, Filter, Pages, RevisionMark};
use crate::model::Timestamp;
use crate::{Code, Error, ErrorReason, Result};

/// How often a change is tried again after someone else changed the entity first.
const CONFLICTS: u32 = 5;

/// The part of an answer that must be there.
pub(super) fn part<T>(value: Option<T>, field: &str) -> Result<T> {
    value.ok_or_else(|| Error::new(Code::Internal, format!("the answer lacks `{field}`")))
}

/// The kind that the caller gave, of the whole that came back.
pub(super) fn kind<W, T: TryFrom<W>>(whole: W) -> Result<T> {
    T::try_from(whole)
        .map_err(|_| Error::new(Code::Internal, "the answer holds another kind of entity than was sent"))
}

/// protobuf's form of an instant.
pub(super) fn timestamp(at: Timestamp) -> prost_types::Timestamp {
    let (seconds, nanos) = at.to_parts();
    prost_types::Timestamp { seconds, nanos }
}

/// protobuf's form of a length of time.
pub(super) fn duration(field: &str, duration: Duration) -> Result<prost_types::Duration> {
    prost_types::Duration::try_from(duration)
        .map_err(|_| Error::invalid(field, format!("is {duration:?}, longer than any duration can be")))
}

/// Counts the conflicts of one change.
pub(super) struct Attempts(u32);

impl Attempts {
    pub(super) fn new() -> Attempts {
        Attempts(CONFLICTS)
    }

    /// Whether to get the entity again and change that.
    pub(super) fn again(&mut self, error: &Error) -> bool {
        let conflict = error.reason() == ErrorReason::RevisionMismatch && self.0 > 0;
        self.0 = self.0.saturating_sub(1);
        conflict
    }
}

impl Client {
    pub(super) fn get_metadata(&self) -> Option<v1::GetRequestMetadata> {
        let at = self.options.snapshot_at?;
        Some(v1::GetRequestMetadata { snapshot_at: Some(timestamp(at)), fulfillments: None })
    }

    /// The same connection, for a write that holds only for an entity as it was read.
    pub(super) fn if_unchanged_since(&self, revision: Option<RevisionMark>) -> Result<Client> {
        if self.is_strongdm() {
            return Ok(self.clone());
        }
        let revision = revision.ok_or_else(|| {
            Error::new(
                Code::Internal,
                "the answer names no revision, so that a change could overwrite another's",
            )
        })?;
        // A key that the caller gave is for one call; this is several.
        let options =
            CallOptions { if_revision: Some(revision), idempotency_key: None, ..self.options.clone() };
        Ok(self.with(options))
    }

    /// A list that pages by itself: `request` makes a request of a page's metadata and the filter, `parts` takes an
    /// answer apart.
    pub(super) fn pages<Q, A, T>(
        &self,
        path: &'static str,
        filter: Filter,
        request: impl Fn(v1::ListRequestMetadata, String) -> Q + Send + Sync + 'static,
        parts: fn(A) -> (Vec<T>, Option<v1::ListResponseMetadata>),
    ) -> Pages<T>
    where
        Q: Message + 'static,
        A: Message + Default + 'static,
        T: Send + 'static,
    {
        let client = self.clone();
        let request = Arc::new(request);
        Pages::new(move |cursor| {
            let (client, filter, request) = (client.clone(), filter.text(), Arc::clone(&request));
            async move {
                let meta = v1::ListRequestMetadata {
                    cursor,
                    limit: client.options.page_size,
                    snapshot_at: client.options.snapshot_at.map(timestamp),
                    ..Default::default()
                };
                let answer = client.call::<Q, A>(path, &request(meta, filter?)).await?;
                let (items, meta) = parts(answer.message);
                Ok((items, meta.map(|meta| meta.next_cursor).unwrap_or_default()))
            }
        })
    }

    /// The same, where request and answer hold the cursor themselves.
    pub(super) fn cursor_pages<Q, A, T>(
        &self,
        path: &'static str,
        request: impl Fn(String, i32) -> Q + Send + Sync + 'static,
        parts: fn(A) -> (Vec<T>, String),
    ) -> Pages<T>
    where
        Q: Message + 'static,
        A: Message + Default + 'static,
        T: Send + 'static,
    {
        let client = self.clone();
        let request = Arc::new(request);
        Pages::new(move |cursor| {
            let (client, request) = (client.clone(), Arc::clone(&request));
            async move {
                let limit = client.options.page_size;
                Ok(parts(client.call::<Q, A>(path, &request(cursor, limit)).await?.message))
            }
        })
    }
}
