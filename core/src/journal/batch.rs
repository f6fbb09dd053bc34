//! What every journal checks and computes before it writes a batch.

use super::error::{AppendError, JournalError};
use super::record::{self, Encoded};
use super::types::Entry;
use crate::model::{Revision, Timestamp};

/// The bytes of every entry of a batch that follows the revision `expected`.
pub(crate) fn encode(expected: Revision, batch: &[Entry]) -> Result<Vec<Encoded>, AppendError> {
    if expected.0 >= 1 << 62 {
        return Err(AppendError::Invalid(format!("`expected` {expected} is no revision of any journal")));
    }
    let mut encoded = Vec::with_capacity(batch.len());
    for (revision, entry) in (expected.0 + 1..).zip(batch) {
        encoded.push(record::encode(entry, Revision(revision))?);
    }
    Ok(encoded)
}

/// Refuses a batch whose times run backwards, be it against the last record or within.
pub(crate) fn check_times(head: Timestamp, batch: &[Entry]) -> Result<(), AppendError> {
    let mut previous = head;
    for entry in batch {
        if entry.time < previous {
            return Err(AppendError::TimeBackwards { time: entry.time, previous });
        }
        previous = entry.time;
    }
    Ok(())
}

/// Refuses the names the journal keeps for itself.
pub(crate) fn check_meta_name(name: &str) -> Result<(), JournalError> {
    if name.starts_with("journal.") {
        return Err(JournalError::Invalid(format!("the name `{name}` belongs to the journal itself")));
    }
    Ok(())
}

/// Refuses what stands for no folder of names: only those that end with `/` do.
pub(crate) fn check_meta_prefix(prefix: &str) -> Result<(), JournalError> {
    if !prefix.ends_with('/') || prefix.starts_with('/') {
        return Err(JournalError::Invalid(format!("the prefix `{prefix}` must be words that end with `/`")));
    }
    check_meta_name(prefix)
}

/// The index of a record's leaf in a tree of `size` records.
pub(crate) fn leaf_index(revision: Revision, size: u64) -> Result<u64, JournalError> {
    let outside =
        || JournalError::Invalid(format!("`revision` {revision} is not among the first {size} records"));
    if revision.0 > size { Err(outside()) } else { revision.0.checked_sub(1).ok_or_else(outside) }
}

/// Refuses sizes in the wrong order.
pub(crate) fn check_sizes(old: u64, new: u64) -> Result<(), JournalError> {
    if old > new {
        return Err(JournalError::Invalid(format!("`old` is {old} and `new` is {new}: a tree only grows")));
    }
    Ok(())
}
