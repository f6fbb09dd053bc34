//! The indexes by entity, in sorted runs.
//!
//! Ids are random numbers, so an index in their order would change a page of its own for each record: a batch of
//! records of some hundred bytes would write megabytes. An append therefore adds to a small run, that of the 1,024
//! records it belongs to; in the background 32 runs are merged into one, and 32 of those into one of a million
//! records. A look-up asks every run, at most some dozens.
//!
//! The table `run` says which runs count. A merge writes its run bit by bit, then lets it take the place of the merged
//! in one transaction, then deletes those. What a merge that was cut off leaves behind is deleted by the next.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::TryLockError;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use rusqlite::{Connection, OptionalExtension, params, params_from_iter};

use super::Shared;
use super::append::begin;
use super::connections::open_writer;
use crate::journal::error::{JournalError, StorageError};
use crate::journal::file_safety::{beside, check_file, open_or_create_private};

/// 2^10 records make a run of level 0; in tests 2^4, so that they reach the higher levels.
const BLOCK_BITS: u32 = if cfg!(test) { 4 } else { 10 };
/// 2^5 runs make one of the next level.
const FAN_BITS: u32 = if cfg!(test) { 3 } else { 5 };
/// Runs of this level stay as they are.
const TOP: u32 = 2;
/// How many rows are written in one turn.
const SLICE: usize = if cfg!(test) { 100 } else { 2048 };
/// From how many runs that could be merged on it is done even while others write.
const MANY: usize = 256;

/// A run: the first of its blocks of records, and its level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Run {
    block: u64,
    level: u32,
}

impl Run {
    fn id(self) -> i64 {
        (self.block << 4 | u64::from(self.level)) as i64
    }

    fn from_id(id: i64) -> Run {
        Run { block: id as u64 >> 4, level: (id & 15) as u32 }
    }

    /// The run it becomes part of.
    fn parent(self) -> Run {
        let bits = FAN_BITS * (self.level + 1);
        Run { block: self.block >> bits << bits, level: self.level + 1 }
    }

    /// The first block after it.
    fn end(self) -> u64 {
        self.block + (1 << (FAN_BITS * self.level))
    }
}

/// The id of the run that a new record's rows go to.
pub(crate) fn run_of(revision: u64) -> i64 {
    Run { block: (revision - 1) >> BLOCK_BITS, level: 0 }.id()
}

/// The next run that can be made, of those it is made of, and how many wait to be merged in all.
fn next_merge(runs: &[Run], head: u64) -> (Option<(Run, Vec<Run>)>, usize) {
    let current = head >> BLOCK_BITS;
    let ripe = |run: &&Run| run.level < TOP && run.parent().end() <= current;
    let waiting = runs.iter().filter(ripe).count();
    let first = runs.iter().filter(ripe).min_by_key(|run| (run.level, run.block));
    let merge = first.map(|first| {
        let parts = |run: &&Run| run.level == first.level && run.parent() == first.parent();
        (first.parent(), runs.iter().filter(parts).copied().collect())
    });
    (merge, waiting)
}

struct Table {
    name: &'static str,
    columns: &'static str,
    width: usize,
}

const TABLES: [Table; 2] = [
    Table { name: "version", columns: "kind, number, revision", width: 3 },
    Table { name: "reference", columns: "target_kind, target_number, kind, number", width: 4 },
];

/// One row's key without its run, padded.
type Key = [i64; 4];

/// Merges what can be merged; while others write, only when it has become much.
pub(crate) fn merge_runs(shared: &Arc<Shared>, idle: bool) -> Result<(), JournalError> {
    let head = shared.current(u64::MAX)?;
    let waiting = |conn: &Connection| runs(conn).map(|runs| next_merge(&runs, head));
    let (merge, count) = shared.readers.with(waiting)?;
    if merge.is_none() || !idle && count < MANY {
        return Ok(());
    }
    let path = beside(&shared.path, "-merge");
    check_file(&path).map_err(|error| JournalError::Invalid(error.to_string()))?;
    let io = |error: std::io::Error| storage(error.into());
    let file = open_or_create_private(&path).map_err(io)?;
    match file.try_lock() {
        Ok(()) => {}
        // Another process is at it.
        Err(TryLockError::WouldBlock) => return Ok(()),
        Err(TryLockError::Error(error)) => return Err(io(error)),
    }
    let mut conn = open_writer(&shared.path, shared.busy_timeout).map_err(failed)?;
    // Nothing here needs to be on disk before the next append takes it there, and no row holds more than ids.
    conn.pragma_update(None, "synchronous", "NORMAL").map_err(failed)?;
    conn.pragma_update_and_check(None, "secure_delete", false, |_| Ok(())).map_err(failed)?;
    shared.wal.watch(&mut conn).map_err(failed)?;
    delete_orphans(shared, &mut conn)?;
    while let (Some((run, parts)), _) = shared.readers.with(waiting)? {
        for table in &TABLES {
            copy(shared, &mut conn, table, run, &parts)?;
        }
        replace(shared, &mut conn, run, &parts)?;
        for part in parts {
            delete(shared, &mut conn, part.id())?;
        }
    }
    Ok(())
}

fn failed(error: rusqlite::Error) -> JournalError {
    JournalError::storage("merge its indexes")(error)
}

fn storage(source: StorageError) -> JournalError {
    JournalError::Storage { doing: "merge its indexes", source }
}

fn runs(conn: &Connection) -> Result<Vec<Run>, JournalError> {
    let mut select = conn.prepare_cached("SELECT id FROM run ORDER BY id").map_err(failed)?;
    let ids = select.query_map([], |row| row.get(0)).map_err(failed)?;
    ids.map(|id| id.map(Run::from_id).map_err(failed)).collect()
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

/// Writes the rows of several runs, in order and each once, as those of another.
fn copy(
    shared: &Shared,
    conn: &mut Connection,
    table: &Table,
    run: Run,
    parts: &[Run],
) -> Result<(), JournalError> {
    let insert = format!(
        "INSERT INTO {}(run, {}) VALUES (?1{})",
        table.name,
        table.columns,
        if table.width == 3 { ", ?2, ?3, ?4" } else { ", ?2, ?3, ?4, ?5" }
    );
    let mut slice: Vec<Key> = Vec::with_capacity(SLICE);
    let mut write = |slice: &mut Vec<Key>| {
        let keys = std::mem::take(slice);
        transaction(shared, conn, |conn| {
            let mut insert = conn.prepare_cached(&insert)?;
            for key in &keys {
                let values = std::iter::once(run.id()).chain(key[..table.width].iter().copied());
                insert.execute(params_from_iter(values))?;
            }
            Ok(())
        })
    };
    let source = shared.readers.take()?;
    let mut last = None;
    merged(&source, table, parts, |key| {
        if last.replace(key) != Some(key) {
            slice.push(key);
        }
        if slice.len() == SLICE { write(&mut slice) } else { Ok(()) }
    })?;
    shared.readers.put_back(source);
    write(&mut slice)
}

/// Hands out the keys of several runs in order.
fn merged(
    conn: &Connection,
    table: &Table,
    parts: &[Run],
    mut each: impl FnMut(Key) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    let sql = format!("SELECT {0} FROM {1} WHERE run = ?1 ORDER BY {0}", table.columns, table.name);
    let mut statements =
        parts.iter().map(|_| conn.prepare(&sql)).collect::<Result<Vec<_>, _>>().map_err(failed)?;
    let mut rows = Vec::with_capacity(parts.len());
    for (statement, part) in statements.iter_mut().zip(parts) {
        rows.push(statement.query([part.id()]).map_err(failed)?);
    }
    let next = |rows: &mut rusqlite::Rows<'_>| -> Result<Option<Key>, JournalError> {
        let Some(row) = rows.next().map_err(failed)? else { return Ok(None) };
        let mut key = [0; 4];
        for (i, value) in key[..table.width].iter_mut().enumerate() {
            *value = row.get(i).map_err(failed)?;
        }
        Ok(Some(key))
    };
    let mut heads = BinaryHeap::new();
    for (i, rows) in rows.iter_mut().enumerate() {
        heads.extend(next(rows)?.map(|key| Reverse((key, i))));
    }
    while let Some(Reverse((key, i))) = heads.pop() {
        each(key)?;
        heads.extend(next(&mut rows[i])?.map(|key| Reverse((key, i))));
    }
    Ok(())
}

/// From here on the merged run counts, and those it was made of do not.
fn replace(shared: &Shared, conn: &mut Connection, run: Run, parts: &[Run]) -> Result<(), JournalError> {
    transaction(shared, conn, |conn| {
        for part in parts {
            conn.execute("DELETE FROM run WHERE id = ?1", [part.id()])?;
        }
        conn.execute("INSERT INTO run(id) VALUES (?1)", [run.id()]).map(|_| ())
    })
}

/// Deletes the rows of a run.
fn delete(shared: &Shared, conn: &mut Connection, run: i64) -> Result<(), JournalError> {
    for Table { name, columns, .. } in &TABLES {
        let sql = format!(
            "DELETE FROM {name} WHERE run = ?1 AND ({columns}) IN
             (SELECT {columns} FROM {name} WHERE run = ?1 LIMIT ?2)"
        );
        let slice = |conn: &Connection| {
            conn.prepare_cached(&sql).and_then(|mut sql| sql.execute(params![run, SLICE as i64]))
        };
        while transaction(shared, conn, slice)? > 0 {}
    }
    Ok(())
}

/// Deletes the rows of runs that do not count.
fn delete_orphans(shared: &Shared, conn: &mut Connection) -> Result<(), JournalError> {
    for table in &TABLES {
        let sql = format!("SELECT run FROM {} WHERE run > ?1 ORDER BY run LIMIT 1", table.name);
        let mut after = i64::MIN;
        while let Some(run) = conn.query_row(&sql, [after], |row| row.get(0)).optional().map_err(failed)? {
            after = run;
            let counts = conn.query_row("SELECT 1 FROM run WHERE id = ?1", [run], |_| Ok(())).optional();
            if counts.map_err(failed)?.is_none() {
                delete(shared, conn, run)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_revision_stays_in_exactly_one_run() {
        let mut runs: Vec<Run> = Vec::new();
        let blocks = (1 << (2 * FAN_BITS)) + (2 << FAN_BITS);
        for block in 0..blocks {
            runs.push(Run::from_id(run_of((block << BLOCK_BITS) + 1)));
            assert_eq!(run_of((block + 1) << BLOCK_BITS), run_of((block << BLOCK_BITS) + 1));
            let head = (block << BLOCK_BITS) + 5;
            while let (Some((run, parts)), _) = next_merge(&runs, head) {
                assert_eq!(parts.len(), 1 << FAN_BITS);
                assert!(run.level <= TOP && run.end() <= block, "unfinished blocks are not merged");
                runs.retain(|run| !parts.contains(run));
                runs.push(run);
            }
            let mut sorted = runs.clone();
            sorted.sort_unstable();
            let mut next = 0;
            for run in &sorted {
                assert_eq!(run.block, next, "no gap, no overlap");
                next = run.end();
                assert_eq!(Run::from_id(run.id()), *run);
            }
            assert_eq!(next, block + 1);
            assert!(runs.len() <= 3 << FAN_BITS);
        }
        assert_eq!(runs.iter().filter(|run| run.level == TOP).count(), 1);
    }
}
