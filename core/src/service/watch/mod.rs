//! `gatepass.v1.Events.Watch`: the records of the journal as a stream of events (RULES 4.1, 5.5, 6.1).
//!
//! Watchers read the journal, so that none can be too far behind to go on. Those that are up to date share the last
//! records, read and encoded once (`docs/decisions/0018-watch.md`).

mod event;
mod filter;
mod hub;
mod news;
mod own;
mod seats;
mod window;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use gatepass_wire::gatepass::v1::WatchRequest;
use tokio::time::Instant;

use crate::error::{Error, ErrorReason, Result};
use crate::model::{Revision, Timestamp};

use super::Service;
use super::access::decode;
use super::auth::Identity;
use super::call::{Call, Metadata, Reply};
use super::mutation::REVISION;
use super::principal::Principal;
use super::runtime::undecided;
use super::stream::ReplyStream;

pub(crate) use event::kind_name;
pub(crate) use filter::EventFilter;
pub(crate) use hub::{Hub, Member};
pub(crate) use news::News;

use event::{Told, narrow_message, sign_of_life};

/// How many records are read at a time by who is behind, and looked at before others get their turn.
const PAGE: usize = 256;
/// What watching takes.
const WATCH: &str = "audit:activities";
/// What `since` says for the very beginning, whatever the history.
const BEGINNING: &str = "0";
/// How long a watcher of an engine without a server waits before it looks whether something fell due.
const SWEEP: Duration = Duration::from_secs(1);

/// How many watch at one time, and how (RULES 5.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WatchLimits {
    /// Watchers of one credential.
    pub per_key: usize,
    /// Watchers of all credentials together.
    pub in_all: usize,
    /// How long a watcher may let an event wait before it is cut.
    pub patience: Duration,
    /// How often a sign of life is sent while nothing happens.
    pub heartbeat: Duration,
}

impl Default for WatchLimits {
    fn default() -> WatchLimits {
        WatchLimits {
            per_key: 100,
            in_all: 10_000,
            patience: Duration::from_secs(60),
            heartbeat: Duration::from_secs(15),
        }
    }
}

impl Service {
    /// Begins to watch. Whoever calls has the permission; what it may see of each event is looked up as it is told.
    pub(super) fn watch(&self, principal: &Principal, call: &Call) -> Result<ReplyStream> {
        let request: WatchRequest = decode(call)?;
        let filter = EventFilter::read(&request.kinds, &request.entities, &request.verbs)?;
        let is_narrow = !principal.may(WATCH);
        if is_narrow && !own::are_all_own(self, principal, &filter)? {
            return Err(Error::permission_denied(WATCH));
        }
        let since = self.revision_since(&request.since)?;
        let member = self.inner.hub.join(&principal.credential, since)?;
        let watching = Watching {
            service: self.clone(),
            identity: Identity::of(principal, &call.caller),
            filter,
            is_narrow,
            told: since.0,
            member,
            page: VecDeque::new(),
            quiet_until: Instant::now(),
        };
        let mut metadata = Metadata::new();
        metadata.push(REVISION, self.inner.format_revision(since));
        Ok(ReplyStream::new(metadata, futures_util::stream::unfold(Some(watching), Watching::next)))
    }

    /// The revision after which a request's `since` says to begin.
    fn revision_since(&self, since: &str) -> Result<Revision> {
        self.inner.runtime.refresh()?;
        let head = self.inner.runtime.revision();
        match since {
            "" => Ok(head),
            BEGINNING => Ok(Revision(0)),
            text => {
                let since = self.parse_revision("since", text)?;
                if since > head {
                    let why = format!("`since` is `{text}`, and the last revision is {head}");
                    return Err(Error::new(ErrorReason::OutOfRange, why).with_field("since"));
                }
                Ok(since)
            }
        }
    }
}

/// One watcher's stream.
struct Watching {
    service: Service,
    identity: Identity,
    filter: EventFilter,
    /// Told of its own requests only, and only that they changed.
    is_narrow: bool,
    /// Everything up to this revision was told, or does not pass the filter.
    told: u64,
    member: Member,
    /// Records read ahead from the journal.
    page: VecDeque<Arc<Told>>,
    /// When the next sign of life is due: the first at once.
    quiet_until: Instant,
}

/// What a stream yields and goes on with.
type Step = Option<(Result<Reply>, Option<Watching>)>;

impl Watching {
    /// The next message. After an error there is none.
    async fn next(this: Option<Watching>) -> Step {
        let mut this = this?;
        match this.message().await {
            Ok(reply) => Some((Ok(reply), Some(this))),
            Err(error) => Some((Err(error), None)),
        }
    }

    async fn message(&mut self) -> Result<Reply> {
        loop {
            let head = self.member.come().ok_or_else(|| self.too_slow())?;
            let runtime = &self.service.inner.runtime;
            // Looked up each time: a credential that ends, or loses the right, ends the stream at once (RULES 4.3).
            let standing = self.service.inner.gate.standing(runtime, &self.identity)?;
            if !self.is_narrow && !standing.permissions.contains(WATCH) {
                return Err(Error::permission_denied(WATCH));
            }
            if Instant::now() >= self.quiet_until {
                return Ok(self.reply(sign_of_life(&self.mark(), self.service.inner.hub.limits().heartbeat)));
            }
            if let Some(told) = self.seek(head)? {
                let message = match self.is_narrow {
                    true => narrow_message(&told.record, self.filter.entities(), &self.mark()),
                    false => told.message(standing.permissions, &self.mark()),
                };
                return Ok(self.reply(message));
            }
            if self.told < head {
                // Nothing of a whole page passed: others get their turn.
                tokio::task::yield_now().await;
                continue;
            }
            self.wait(standing.ends).await?;
        }
    }

    /// The next record that passes the filter, out of the next page.
    fn seek(&mut self, head: u64) -> Result<Option<Arc<Told>>> {
        for _ in 0..PAGE {
            if self.told >= head {
                return Ok(None);
            }
            let next = self.record(self.told + 1)?;
            self.told += 1;
            self.member.told(self.told);
            if self.filter.passes(&next.record) {
                return Ok(Some(next));
            }
        }
        Ok(None)
    }

    fn record(&mut self, revision: u64) -> Result<Arc<Told>> {
        if let Some(told) = self.page.pop_front() {
            return Ok(told);
        }
        if let Some(told) = self.member.recent(revision) {
            return Ok(told);
        }
        let journal = &self.service.inner.runtime.journal;
        let records = journal.records(Revision(revision - 1), PAGE).map_err(undecided)?;
        self.page = records.into_iter().map(|record| Arc::new(Told::new(record))).collect();
        self.page.pop_front().ok_or_else(|| Error::unavailable("what happened cannot be read now", false))
    }

    /// Until something may have happened, a sign of life is due or the credential ends.
    async fn wait(&mut self, ends: Option<Timestamp>) -> Result<()> {
        let mut limit = self.quiet_until.saturating_duration_since(Instant::now());
        if let Some(ends) = ends {
            let left = ends.0.saturating_sub(self.service.now().0);
            limit = limit.min(Duration::from_nanos(u64::try_from(left).unwrap_or(0)));
        }
        if self.identity.is_embedded() {
            // Nobody else may be there to record what ends.
            if self.member.shall_sweep(self.service.now()) {
                self.service.sweep_due().await?;
            }
            limit = limit.min(SWEEP);
        }
        self.member.wait(limit).await;
        Ok(())
    }

    /// Where to go on after what was told.
    fn mark(&self) -> String {
        self.service.inner.format_revision(Revision(self.told))
    }

    fn reply(&mut self, body: bytes::Bytes) -> Reply {
        self.quiet_until = Instant::now() + self.service.inner.hub.limits().heartbeat;
        let mut metadata = Metadata::new();
        metadata.push(REVISION, self.mark());
        Reply { body, metadata }
    }

    fn too_slow(&self) -> Error {
        let patience = self.service.inner.hub.limits().patience;
        let mark = self.mark();
        Error::resource_exhausted(format!(
            "this watcher let an event wait for {patience:?} and was cut; go on from `{mark}`"
        ))
    }
}
