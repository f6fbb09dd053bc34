//! What the service counts of itself, for whoever watches over it. Numbers alone: no name, no id.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::Error;
use crate::journal::JournalSize;

use super::Service;

/// What a service says of itself at one moment. What is counted is counted since it was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Figures {
    /// Whether it is ready.
    pub ready: bool,
    /// The revision it answers from.
    pub revision: u64,
    /// Records this process has written.
    pub records: u64,
    /// Commits they were written in.
    pub commits: u64,
    /// Batches that could not be written.
    pub failed_commits: u64,
    /// Writes that wait for the writer now.
    pub waiting_writes: u64,
    /// How often it was looked for what fell due.
    pub sweeps: u64,
    /// Calls refused by the rate limits.
    pub rate_limited: RateLimitRefusals,
    /// The room the journal takes; `None` where it could not be measured.
    pub journal: Option<JournalSize>,
}

/// Calls refused by each rate limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RateLimitRefusals {
    /// Reads, by the limit of one credential.
    pub credential_reads: u64,
    /// Writes, by the limit of one credential.
    pub credential_writes: u64,
    /// Reads, by the limit of all credentials together.
    pub organization_reads: u64,
    /// Writes, by the limit of all credentials together.
    pub organization_writes: u64,
}

/// The counters behind the figures.
#[derive(Default)]
pub(super) struct Counts {
    records: AtomicU64,
    commits: AtomicU64,
    failed_commits: AtomicU64,
    waiting: AtomicU64,
    sweeps: AtomicU64,
    /// In the order of [`RateLimitRefusals`].
    rate_limited: [AtomicU64; 4],
}

fn add(counter: &AtomicU64, count: u64) {
    counter.fetch_add(count, Ordering::Relaxed);
}

fn read(counter: &AtomicU64) -> u64 {
    counter.load(Ordering::Relaxed)
}

impl Counts {
    pub(super) fn queued(&self) {
        add(&self.waiting, 1);
    }

    pub(super) fn taken(&self, count: usize) {
        self.waiting.fetch_sub(count as u64, Ordering::Relaxed);
    }

    pub(super) fn committed(&self, records: usize) {
        add(&self.records, records as u64);
        add(&self.commits, 1);
    }

    pub(super) fn commit_failed(&self) {
        add(&self.failed_commits, 1);
    }

    pub(super) fn swept(&self) {
        add(&self.sweeps, 1);
    }

    /// Counts a refusal by its bucket, `organization:reads` or that of a credential.
    pub(super) fn rate_limited(&self, error: &Error) {
        let Some(limit) = error.rate_limit() else { return };
        let is_all = limit.bucket.starts_with("organization:");
        let is_write = limit.bucket.ends_with(":writes");
        add(&self.rate_limited[usize::from(is_all) * 2 + usize::from(is_write)], 1);
    }
}

impl Service {
    /// What the service says of itself now.
    pub fn figures(&self) -> Figures {
        let runtime = &self.inner.runtime;
        let counts = &runtime.counts;
        let [credential_reads, credential_writes, organization_reads, organization_writes] =
            [0, 1, 2, 3].map(|place| read(&counts.rate_limited[place]));
        Figures {
            ready: self.readiness().is_empty(),
            revision: runtime.revision().0,
            records: read(&counts.records),
            commits: read(&counts.commits),
            failed_commits: read(&counts.failed_commits),
            waiting_writes: read(&counts.waiting),
            sweeps: read(&counts.sweeps),
            rate_limited: RateLimitRefusals {
                credential_reads,
                credential_writes,
                organization_reads,
                organization_writes,
            },
            journal: runtime.journal.size().ok(),
        }
    }
}
