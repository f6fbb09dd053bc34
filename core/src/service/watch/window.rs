//! The last records, kept once for all watchers that are up to date; whoever is behind them reads the journal.

use std::collections::VecDeque;
use std::sync::Arc;

use super::event::Told;

/// How many records are kept at most, and about how many bytes.
pub(super) const RECORDS: usize = 1024;
const BYTES: usize = 16 << 20;

/// Consecutive records up to the last that was read.
#[derive(Default)]
pub(super) struct Window {
    /// The revision of the last one.
    last: u64,
    records: VecDeque<Arc<Told>>,
    bytes: usize,
}

impl Window {
    /// Keeps nothing; the next record is the one after this revision.
    pub(super) fn restart(&mut self, last: u64) {
        *self = Window { last, ..Window::default() };
    }

    /// The revision of the last record read.
    pub(super) fn last(&self) -> u64 {
        self.last
    }

    /// Takes the record after the last one.
    pub(super) fn push(&mut self, told: Told) {
        self.last += 1;
        debug_assert_eq!(told.record.revision.0, self.last);
        self.bytes += told.size();
        self.records.push_back(Arc::new(told));
        while self.records.len() > RECORDS || (self.bytes > BYTES && self.records.len() > 1) {
            if let Some(oldest) = self.records.pop_front() {
                self.bytes -= oldest.size();
            }
        }
    }

    /// The record with this revision, where it is still kept.
    pub(super) fn get(&self, revision: u64) -> Option<Arc<Told>> {
        let first = self.last + 1 - self.records.len() as u64;
        let place = revision.checked_sub(first)?;
        self.records.get(usize::try_from(place).ok()?).cloned()
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use crate::journal::{Actor, Content, Head, Record, RecordedChange};
    use crate::model::{EntityId, Kind, Revision, Timestamp};

    use super::*;

    fn told(revision: u64, bytes: usize) -> Told {
        let content = Content::State(Bytes::from(vec![0; bytes]));
        Told::new(Record {
            revision: Revision(revision),
            time: Timestamp(0),
            actor: Actor::System,
            credential: None,
            verb: "".into(),
            method: "".into(),
            changes: vec![RecordedChange {
                id: EntityId::new(Kind::Role, 1),
                content,
                salt: None,
                commitment: crate::journal::Head::EMPTY.leaf,
            }],
            leaf: Head::EMPTY.leaf,
        })
    }

    #[test]
    fn the_last_records_are_kept_within_number_and_bytes() {
        let mut window = Window::default();
        window.restart(41);
        assert!(window.get(41).is_none() && window.get(42).is_none() && window.get(0).is_none());
        for revision in 42..=(41 + 2 * RECORDS as u64) {
            window.push(told(revision, 10));
        }
        let last = window.last();
        assert_eq!(last, 41 + 2 * RECORDS as u64);
        let kept =
            |window: &Window| (0..=last + 1).filter(|revision| window.get(*revision).is_some()).count();
        assert_eq!(kept(&window), RECORDS);
        assert_eq!(window.get(last).unwrap().record.revision.0, last);
        window.push(told(last + 1, BYTES));
        assert_eq!(kept(&window), 1, "the large one alone is left");
        assert!(window.get(last + 1).is_some());
    }
}
