//! The runs that the indexes are kept in.
//!
//! Ids are random numbers, so an index in their order would change a page of its own for each record: a batch of
//! records of some hundred bytes would write megabytes. An append therefore writes its facts as a run of their own; in
//! the background 16 or more runs that lie side by side become one of the next level, until one covers a million
//! records. A look-up asks every run, at most some dozens for each level.
//!
//! The table `run` says which runs count; together they cover every record once. A merge writes its run bit by bit, then
//! lets it take the place of the merged in one transaction, then deletes those. What a merge that was cut off leaves
//! behind is deleted by the next.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use rusqlite::{Connection, params};

use super::Shared;
use super::append::begin;
use super::connections::open_writer;
use super::facts::{self, Fact, Facts};
use super::lock::try_lock;
use crate::journal::error::{JournalError, StorageError};

/// From how many runs of a level on they are merged while nobody writes.
const ENOUGH: usize = if cfg!(test) { 4 } else { 16 };
/// From how many on even while others write. A merge opens a statement for each.
pub(crate) const MANY: usize = 64;
/// Runs of so many records stay as they are.
const FULL: u64 = if cfg!(test) { 512 } else { 1 << 20 };
/// How many rows of facts are written, or deleted, in one turn.
const SLICE: usize = 32;
/// How many bits of a run's id are its level. Each level holds at least [`ENOUGH`] times the records of the one below, so
/// far fewer are ever made.
const LEVEL_BITS: u32 = 4;

/// A run: the first and the last of its records, and its level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Run {
    pub(crate) first: u64,
    pub(crate) last: u64,
    level: u32,
}

impl Run {
    /// The run of one append.
    pub(crate) fn of_append(first: u64, last: u64) -> Run {
        Run { first, last, level: 0 }
    }

    /// Of two runs that begin with the same record, the one of the higher level has the higher id.
    pub(crate) fn id(self) -> i64 {
        (self.first << LEVEL_BITS | u64::from(self.level)) as i64
    }

    fn from_row(id: i64, last: i64) -> Run {
        let level = (id & ((1 << LEVEL_BITS) - 1)) as u32;
        Run { first: id as u64 >> LEVEL_BITS, last: last as u64, level }
    }

    fn is_full(self) -> bool {
        self.last - self.first + 1 >= FULL
    }

    /// Makes it count.
    pub(crate) fn insert(self, conn: &Connection) -> rusqlite::Result<()> {
        conn.prepare_cached("INSERT INTO run(id, last) VALUES (?1, ?2)")?
            .execute(params![self.id(), self.last as i64])
            .map(|_| ())
    }
}

/// The greatest id that a run of records up to a revision can have.
pub(crate) fn last_id(revision: u64) -> i64 {
    let revision = revision.min(i64::MAX as u64 >> LEVEL_BITS);
    (revision << LEVEL_BITS | ((1 << LEVEL_BITS) - 1)) as i64
}

/// The runs that count, in the order of their records.
pub(crate) fn runs(conn: &Connection) -> Result<Vec<Run>, JournalError> {
    let mut select = conn.prepare_cached("SELECT id, last FROM run ORDER BY id").map_err(failed)?;
    let runs = select.query_map([], |row| Ok(Run::from_row(row.get(0)?, row.get(1)?))).map_err(failed)?;
    runs.map(|run| run.map_err(failed)).collect()
}

/// The runs to merge next: those side by side on one level, the lowest of which there are enough.
fn next_merge(runs: &[Run], enough: usize) -> Option<&[Run]> {
    let alike = |one: &Run, next: &Run| one.level == next.level && !one.is_full() && !next.is_full();
    let stretches = runs.chunk_by(alike).filter(|stretch| stretch.len() >= enough);
    let lowest = stretches.min_by_key(|stretch| stretch[0].level)?;
    Some(&lowest[..lowest.len().min(MANY)])
}

/// What several runs become.
fn merged_run(parts: &[Run]) -> Run {
    let (first, last) = (parts[0], parts[parts.len() - 1]);
    Run { first: first.first, last: last.last, level: first.level + 1 }
}

/// Merges what can be merged; while others write, only where it has become much.
pub(crate) fn merge_runs(shared: &Arc<Shared>, idle: bool) -> Result<(), JournalError> {
    let enough = if idle { ENOUGH } else { MANY };
    let next = |conn: &Connection| runs(conn).map(|runs| next_merge(&runs, enough).map(<[Run]>::to_vec));
    if shared.readers.with(next)?.is_none() {
        return Ok(());
    }
    // Where there is none, another process is at it.
    let Some(_merging) = try_lock(shared, "-merge", "lock its indexes")? else { return Ok(()) };
    let mut conn = open_writer(&shared.path, shared.busy_timeout).map_err(failed)?;
    // Nothing here needs to be on disk before the next append takes it there, and no row holds more than ids.
    conn.pragma_update(None, "synchronous", "NORMAL").map_err(failed)?;
    conn.pragma_update_and_check(None, "secure_delete", false, |_| Ok(())).map_err(failed)?;
    shared.wal.watch(&mut conn).map_err(failed)?;
    delete_orphans(shared, &mut conn)?;
    while let Some(parts) = shared.readers.with(next)? {
        let run = merged_run(&parts);
        copy(shared, &mut conn, run, &parts)?;
        replace(shared, &mut conn, run, &parts)?;
        let parts: Vec<i64> = parts.into_iter().map(Run::id).collect();
        delete(shared, &mut conn, &parts)?;
    }
    Ok(())
}

fn failed(error: rusqlite::Error) -> JournalError {
    JournalError::storage("merge its indexes")(error)
}

fn storage(source: StorageError) -> JournalError {
    JournalError::Storage { doing: "merge its indexes", source }
}

/// One transaction in its turn.
fn transaction<T>(
    shared: &Shared,
    conn: &mut Connection,
    write: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> Result<T, JournalError> {
    if shared.closing.load(Ordering::Acquire) {
        return Err(JournalError::Invalid("the journal is being closed".to_owned()));
    }
    let _entered = shared.enter().map_err(storage)?;
    let tx = begin(conn).map_err(failed)?;
    let result = write(&tx).map_err(failed)?;
    tx.commit().map_err(failed)?;
    Ok(result)
}

/// Writes the facts of several runs, in order and each once, as those of another.
fn copy(shared: &Shared, conn: &mut Connection, run: Run, parts: &[Run]) -> Result<(), JournalError> {
    const FACTS: usize = SLICE * facts::PACK;
    let mut slice: Vec<Fact> = Vec::with_capacity(FACTS);
    let mut write = |slice: &mut Vec<Fact>| {
        transaction(shared, conn, |conn| facts::write(conn, run.id(), slice))?;
        slice.clear();
        Ok(())
    };
    let source = shared.readers.take()?;
    merged(&source, parts, |fact| {
        if slice.last() != Some(&fact) {
            // Kept until the next is known to be another.
            if slice.len() == FACTS {
                write(&mut slice)?;
            }
            slice.push(fact);
        }
        Ok(())
    })?;
    shared.readers.put_back(source);
    write(&mut slice)
}

/// Hands out the facts of several runs in order.
fn merged(
    conn: &Connection,
    parts: &[Run],
    mut each: impl FnMut(Fact) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    let prepared = parts.iter().map(|_| conn.prepare(Facts::SQL)).collect::<Result<Vec<_>, _>>();
    let mut statements = prepared.map_err(failed)?;
    let mut sources = Vec::with_capacity(parts.len());
    for (statement, part) in statements.iter_mut().zip(parts) {
        sources.push(Facts::of(statement, part.id()).map_err(failed)?);
    }
    let mut heads = BinaryHeap::new();
    for (i, source) in sources.iter_mut().enumerate() {
        heads.extend(source.next()?.map(|fact| Reverse((fact, i))));
    }
    while let Some(Reverse((fact, i))) = heads.pop() {
        each(fact)?;
        heads.extend(sources[i].next()?.map(|fact| Reverse((fact, i))));
    }
    Ok(())
}

/// From here on the merged run counts, and those it was made of do not.
fn replace(shared: &Shared, conn: &mut Connection, run: Run, parts: &[Run]) -> Result<(), JournalError> {
    transaction(shared, conn, |conn| {
        let mut delete = conn.prepare_cached("DELETE FROM run WHERE id = ?1")?;
        for part in parts {
            delete.execute([part.id()])?;
        }
        run.insert(conn)
    })
}

/// Deletes the facts of runs.
fn delete(shared: &Shared, conn: &mut Connection, runs: &[i64]) -> Result<(), JournalError> {
    let sql = "DELETE FROM pack WHERE run = ?1 AND first IN (SELECT first FROM pack WHERE run = ?1 LIMIT ?2)";
    let mut left = runs;
    while !left.is_empty() {
        left = transaction(shared, conn, |conn| {
            let mut delete = conn.prepare_cached(sql)?;
            let (mut left, mut rows) = (left, SLICE);
            while let Some((run, others)) = left.split_first() {
                rows -= delete.execute(params![run, rows as i64])?;
                if rows == 0 {
                    break;
                }
                left = others;
            }
            Ok(left)
        })?;
    }
    Ok(())
}

/// Deletes the facts of runs that do not count.
fn delete_orphans(shared: &Shared, conn: &mut Connection) -> Result<(), JournalError> {
    let mut after = i64::MIN;
    while let Some(run) = facts::value(conn, "SELECT min(run) FROM pack WHERE run > ?1", [after])?.flatten() {
        after = run;
        let counts: Option<i64> = facts::value(conn, "SELECT 1 FROM run WHERE id = ?1", [run])?;
        if counts.is_none() {
            delete(shared, conn, &[run])?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_record_stays_in_exactly_one_run() {
        for (enough, size) in [(ENOUGH, 1), (ENOUGH, 7), (MANY, 1)] {
            let (mut runs, mut head): (Vec<Run>, u64) = (Vec::new(), 0);
            while head < 20 * FULL {
                runs.push(Run::of_append(head + 1, head + size));
                head += size;
                while let Some(parts) = next_merge(&runs, enough).map(<[Run]>::to_vec) {
                    assert!((enough..=MANY).contains(&parts.len()));
                    let run = merged_run(&parts);
                    assert!(
                        runs.iter().all(|other| other.id() != run.id()),
                        "a merge is written beside its parts"
                    );
                    assert!(parts.iter().all(|part| !part.is_full()));
                    runs.retain(|run| !parts.contains(run));
                    runs.push(run);
                    runs.sort_unstable();
                }
                let mut next = 1;
                for run in &runs {
                    assert_eq!(run.first, next, "no gap, no overlap");
                    next = run.last + 1;
                    assert_eq!(Run::from_row(run.id(), run.last as i64), *run);
                    assert!(run.id() <= last_id(run.first) && run.id() > last_id(run.first - 1));
                }
                assert_eq!(next, head + 1);
                assert!(runs.windows(2).all(|two| two[0].is_full() || two[0].level >= two[1].level));
            }
            assert!(runs.iter().any(|run| run.is_full()));
        }
    }
}
