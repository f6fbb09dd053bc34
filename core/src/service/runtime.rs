use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use parking_lot::{Mutex, RwLock};

use crate::engine::{Change, State};
use crate::error::{Error, ErrorReason, Result};
use crate::journal::{AppendError, Content, Journal, JournalError, Record};
use crate::model::{Revision, Timestamp};

use super::clock::Now;
use super::figures::Counts;
use super::watch::News;

/// How many records are read at a time when catching up.
const CATCH_UP: usize = 4096;

/// The state, the journal it comes from, and the time: what every method works with.
pub(crate) struct Runtime {
    pub(crate) journal: Arc<dyn Journal>,
    pub(crate) now: Now,
    /// Told once for each commit that became part of the state.
    pub(crate) news: News,
    state: RwLock<State>,
    /// The state's revision, for whoever only asks whether there is news.
    revision: AtomicU64,
    /// Held while the state is brought forward, so that two who notice the same news do not both apply it.
    applying: Mutex<()>,
    /// Others may write to the journal too: look before every answer.
    shared: bool,
    broken: AtomicBool,
    /// A restore waited for review when this was last looked at.
    pub(super) in_review: AtomicBool,
    /// How many erasures were seen: what was kept of the past before one may hold what it erased.
    erasures: AtomicU64,
    /// What is counted for metrics.
    pub(super) counts: Counts,
}

impl Runtime {
    /// The state as of the journal's end.
    pub(crate) fn open(journal: Arc<dyn Journal>, now: Now, shared: bool) -> Result<Runtime> {
        let state = super::checkpoint::load(&*journal)?;
        let in_review = journal.review().map_err(undecided)?.is_some();
        let runtime = Runtime {
            journal,
            now,
            news: News::default(),
            revision: AtomicU64::new(state.revision().0),
            state: RwLock::new(state),
            applying: Mutex::new(()),
            shared,
            broken: AtomicBool::new(false),
            in_review: AtomicBool::new(in_review),
            erasures: AtomicU64::new(0),
            counts: Counts::default(),
        };
        runtime.catch_up()?;
        Ok(runtime)
    }

    /// Answers from the state as of now: everything acknowledged by anyone is in it.
    #[inline]
    pub(crate) fn read<R>(&self, answer: impl FnOnce(&State, Timestamp) -> R) -> Result<R> {
        self.ask(|state, now| answer(state, now.get()))
    }

    /// [`Runtime::read`] for a question that may not need the time: the clock is looked at where it is asked.
    #[inline]
    pub(crate) fn ask<R>(&self, answer: impl FnOnce(&State, &Now) -> R) -> Result<R> {
        self.refresh()?;
        let state = self.state.read();
        Ok(answer(&state, &self.now))
    }

    /// Makes sure that what others acknowledged is seen.
    #[inline]
    pub(crate) fn refresh(&self) -> Result<()> {
        if self.broken.load(Ordering::Acquire) {
            return Err(broken());
        }
        if self.shared {
            let known = Revision(self.revision.load(Ordering::Acquire));
            if self.journal.refresh(known).map_err(undecided)?.is_some() {
                self.catch_up()?;
            }
        }
        Ok(())
    }

    /// Brings the state to the journal's end.
    pub(crate) fn catch_up(&self) -> Result<()> {
        let _applying = self.applying.lock();
        loop {
            let known = self.state.read().revision();
            let records = self.journal.records(known, CATCH_UP).map_err(undecided)?;
            if records.is_empty() {
                return Ok(());
            }
            if records.iter().any(|record| record.verb == super::erasure::VERB) {
                self.note_erasure();
            }
            self.apply_all(records.iter().map(|record| (record.revision, record.time, changes_of(record))))?;
            self.news.tell();
        }
    }

    /// Applies what was just appended, unless somebody has caught up past it already.
    pub(crate) fn publish(&self, records: Vec<(Revision, Timestamp, Vec<Change>)>) -> Result<()> {
        let _applying = self.applying.lock();
        let known = self.state.read().revision();
        self.apply_all(records.into_iter().filter(|(revision, _, _)| *revision > known))?;
        self.news.tell();
        Ok(())
    }

    fn apply_all(&self, records: impl Iterator<Item = (Revision, Timestamp, Vec<Change>)>) -> Result<()> {
        let mut state = self.state.write();
        // Dropped before the lock: a panic half way leaves a state that nobody gets an answer from (RULES 6.1).
        let mut whole = Whole { broken: &self.broken, is_whole: false };
        for (revision, time, changes) in records {
            if revision.0 != state.revision().0 + 1 {
                return Err(broken());
            }
            state.apply(&changes, revision, time);
            self.now.observe(time);
        }
        whole.is_whole = true;
        self.revision.store(state.revision().0, Ordering::SeqCst);
        Ok(())
    }

    /// The state, for whoever decides: only the writer calls this, and only it changes the state.
    pub(crate) fn state(&self) -> parking_lot::RwLockReadGuard<'_, State> {
        self.state.read()
    }

    /// The state's revision, without a look whether others wrote.
    pub(crate) fn revision(&self) -> Revision {
        Revision(self.revision.load(Ordering::SeqCst))
    }

    /// Whether others may write to the journal too.
    pub(crate) fn is_shared(&self) -> bool {
        self.shared
    }

    /// Something was erased, here or by another process.
    pub(crate) fn note_erasure(&self) {
        self.erasures.fetch_add(1, Ordering::AcqRel);
    }

    /// How many erasures were seen.
    pub(crate) fn erasures(&self) -> u64 {
        self.erasures.load(Ordering::Acquire)
    }

    /// Why the state cannot be asked, if it cannot.
    pub(crate) fn is_broken(&self) -> bool {
        self.broken.load(Ordering::Acquire)
    }
}

/// Says that the state is broken unless told that it is whole.
struct Whole<'a> {
    broken: &'a AtomicBool,
    is_whole: bool,
}

impl Drop for Whole<'_> {
    fn drop(&mut self) {
        if !self.is_whole {
            self.broken.store(true, Ordering::Release);
        }
    }
}

/// The changes of a record that state is made of; activities are read from the journal alone.
pub(crate) fn changes_of(record: &Record) -> Vec<Change> {
    let changes = record.changes.iter().filter(|change| change.id.kind != crate::model::Kind::Activity);
    let state = |content: &Content| match content {
        Content::State(state) => Some(state.clone()),
        Content::Deleted | Content::Erased => None,
    };
    changes.map(|change| Change { id: change.id, state: state(&change.content) }).collect()
}

fn broken() -> Error {
    Error::unavailable("the state of this process is not whole; close the store and open it again", true)
}

/// A question that the journal's failure leaves open (RULES 1.5).
pub(crate) fn undecided(error: JournalError) -> Error {
    match error {
        JournalError::Corrupt { .. } => Error::new(ErrorReason::Corrupt, error.to_string()),
        other => Error::unavailable(other.to_string(), true),
    }
}

/// A write that did not happen.
pub(crate) fn unwritten(error: &AppendError) -> Error {
    Error::unavailable(format!("nothing was written: {error}"), false)
}
