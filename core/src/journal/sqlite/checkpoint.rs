//! Saved states to start from (RULES 6.4).

use std::fs::File;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, params};

use super::append::{begin, check_key_is_current};
use super::connections::open_writer;
use super::lock::try_lock;
use super::wal::Checkpointer;
use super::{Shared, read, tree};
use crate::journal::checkpoint::{chunk_hash, state_root};
use crate::journal::error::JournalError;
use crate::journal::merkle::{Frontier, Hash, hashes_from_bytes, hashes_to_bytes};
use crate::journal::seal::{self, MasterKey};
use crate::journal::types::{Checkpoint, Head};
use crate::model::Revision;

fn failed(error: rusqlite::Error) -> JournalError {
    JournalError::storage("save a checkpoint")(error)
}

/// What a checkpoint's seal is bound to: all of it, so that nobody without the master key can alter a state that is
/// started from.
fn context(revision: u64, hash: Hash, peaks: &[u8], chunk_hashes: &[u8]) -> Vec<u8> {
    let mut context = b"gatepass checkpoint 1\0".to_vec();
    context.extend(revision.to_be_bytes());
    context.extend(hash.0);
    context.extend((peaks.len() as u64).to_be_bytes());
    context.extend(peaks);
    context.extend(chunk_hashes);
    context
}

pub(crate) fn save(
    shared: &Shared,
    checkpointer: &Checkpointer,
    at: Revision,
    chunks: &mut dyn Iterator<Item = Result<Vec<u8>, JournalError>>,
) -> Result<(), JournalError> {
    let _only = lock(shared)?;
    let mut conn = open_writer(&shared.path, shared.busy_timeout).map_err(failed)?;
    shared.wal.watch(&mut conn).map_err(failed)?;
    // The chunks need not be on disk before the row that makes them count; its commit takes them along.
    conn.pragma_update(None, "synchronous", "NORMAL").map_err(failed)?;
    let (hash, frontier) = place(&conn, at.0)?;
    drop_unfinished(shared, &mut conn)?;
    if is_overtaken(&conn, at.0)? {
        return Ok(());
    }
    let id = i64::from_be_bytes(seal::random()) >> 1;
    let mut chunk_hashes = Vec::new();
    for chunk in chunks {
        let chunk = chunk?;
        chunk_hashes.push(chunk_hash(&chunk));
        let position = chunk_hashes.len() as i64 - 1;
        transaction(shared, &mut conn, |conn| {
            conn.prepare_cached("INSERT INTO chunk(checkpoint, position, body) VALUES (?1, ?2, ?3)")
                .and_then(|mut insert| insert.execute(params![id, position, chunk]))
                .map_err(failed)
        })?;
        if shared.wal.is_large() {
            checkpointer.wake();
        }
    }
    finish(shared, &mut conn, id, at.0, hash, &frontier, &chunk_hashes)?;
    drop_unfinished(shared, &mut conn)?;
    checkpointer.wake();
    Ok(())
}

/// Keeps a second checkpoint from being saved at the same time; ends with the process.
fn lock(shared: &Shared) -> Result<File, JournalError> {
    try_lock(shared, "-checkpoint", "lock its checkpoint")?.ok_or(JournalError::CheckpointRunning)
}

/// Whether a later checkpoint is there: an earlier one taking its place could bring back what was erased since.
fn is_overtaken(conn: &Connection, at: u64) -> Result<bool, JournalError> {
    let sql = "SELECT EXISTS(SELECT 1 FROM checkpoint WHERE revision > ?1)";
    conn.query_row(sql, [at as i64], |row| row.get(0)).map_err(failed)
}

/// The record's leaf and the frontier at a revision.
fn place(conn: &Connection, at: u64) -> Result<(Hash, Frontier), JournalError> {
    read::check_in_range(conn, "at", at)?;
    let hash = match at {
        0 => Head::EMPTY.leaf,
        _ => read::existing(conn, at)?.leaf,
    };
    Ok((hash, tree::frontier(conn, at)?))
}

/// One transaction in its turn.
fn transaction<T>(
    shared: &Shared,
    conn: &mut Connection,
    write: impl FnOnce(&Connection) -> Result<T, JournalError>,
) -> Result<T, JournalError> {
    let doing = "save a checkpoint";
    let _turn = shared.enter().map_err(|source| JournalError::Storage { doing, source })?;
    let tx = begin(conn).map_err(failed)?;
    let result = write(&tx)?;
    tx.commit().map_err(failed)?;
    Ok(result)
}

/// Writes the row that makes the checkpoint count, and takes those of the others away.
fn finish(
    shared: &Shared,
    conn: &mut Connection,
    id: i64,
    at: u64,
    hash: Hash,
    frontier: &Frontier,
    chunk_hashes: &[Hash],
) -> Result<(), JournalError> {
    conn.pragma_update(None, "synchronous", "FULL").map_err(failed)?;
    let (peaks, chunk_hashes) = (frontier.peaks_bytes(), hashes_to_bytes(chunk_hashes));
    transaction(shared, conn, |conn| {
        // Inside of the turn: another key could come in between otherwise.
        let key = shared.key.read();
        check_key_is_current(conn, &key)?;
        let seal = key.seal(&context(at, hash, &peaks, &chunk_hashes), b"");
        conn.execute("DELETE FROM checkpoint", []).map_err(failed)?;
        let sql = "INSERT INTO checkpoint(id, revision, hash, peaks, chunk_hashes, seal)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let inserted = conn.execute(sql, params![id, at as i64, hash.0, peaks, chunk_hashes, seal]);
        inserted.map(|_| ()).map_err(failed)
    })?;
    conn.pragma_update(None, "synchronous", "NORMAL").map_err(failed)
}

/// Takes away the chunks of no checkpoint, one transaction each: those of a save that was cut off, and old ones.
fn drop_unfinished(shared: &Shared, conn: &mut Connection) -> Result<(), JournalError> {
    loop {
        let dropped = transaction(shared, conn, |conn| {
            conn.prepare_cached(
                "DELETE FROM chunk WHERE rowid IN
                 (SELECT rowid FROM chunk WHERE checkpoint NOT IN (SELECT id FROM checkpoint) LIMIT 1)",
            )
            .and_then(|mut delete| delete.execute([]))
            .map_err(failed)
        })?;
        if dropped == 0 {
            return Ok(());
        }
    }
}

/// The checkpoint that a start begins from.
const LAST: &str =
    "SELECT id, revision, hash, peaks, chunk_hashes, seal FROM checkpoint ORDER BY revision DESC, id LIMIT 1";

struct Row {
    id: i64,
    revision: u64,
    hash: Vec<u8>,
    peaks: Vec<u8>,
    chunk_hashes: Vec<u8>,
    seal: Vec<u8>,
}

impl Row {
    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
        Ok(Row {
            id: row.get(0)?,
            revision: row.get::<_, i64>(1)? as u64,
            hash: row.get(2)?,
            peaks: row.get(3)?,
            chunk_hashes: row.get(4)?,
            seal: row.get(5)?,
        })
    }
}

pub(crate) fn load(shared: &Arc<Shared>) -> Result<Option<Checkpoint>, JournalError> {
    let failed = JournalError::storage("load its checkpoint");
    // The key before the row: a rotation in between would look like an alteration.
    let key = shared.key.read();
    let view = View::open(shared)?;
    let row = view.conn().query_row(LAST, [], Row::read);
    let Some(row) = row.optional().map_err(failed)? else { return Ok(None) };
    let (hash, frontier, chunk_hashes) = check(&key, view.conn(), &row)?;
    Ok(Some(Checkpoint {
        revision: Revision(row.revision),
        hash,
        frontier,
        state_root: state_root(&chunk_hashes),
        chunks: Box::new(Chunks { view, id: row.id, revision: row.revision, hashes: chunk_hashes, next: 0 }),
    }))
}

/// Checks that the checkpoint is the one that was saved, and stands on this journal.
fn check(key: &MasterKey, conn: &Connection, row: &Row) -> Result<(Hash, Frontier, Vec<Hash>), JournalError> {
    let corrupt = |what: &str| JournalError::corrupt(row.revision, what);
    let hash = tree::hash(row.hash.clone(), row.revision)?;
    if key.open(&context(row.revision, hash, &row.peaks, &row.chunk_hashes), &row.seal).is_none() {
        check_key_is_current(conn, key)?;
        return Err(corrupt("the checkpoint was altered after it was saved"));
    }
    let peaks = hashes_from_bytes(&row.peaks);
    let frontier = peaks.and_then(|peaks| Frontier::from_parts(row.revision, peaks));
    let frontier = frontier.ok_or_else(|| corrupt("the checkpoint's frontier is not one of its size"))?;
    let chunk_hashes = hashes_from_bytes(&row.chunk_hashes);
    let chunk_hashes = chunk_hashes.ok_or_else(|| corrupt("the checkpoint's hashes are cut"))?;
    let (stands_on, grown) = place(conn, row.revision)?;
    if stands_on != hash || grown != frontier {
        return Err(corrupt("the journal up to the checkpoint is not the one it was saved from"));
    }
    Ok((hash, frontier, chunk_hashes))
}

/// A connection with a view that does not change.
struct View {
    shared: Arc<Shared>,
    /// There until dropped.
    conn: Option<Connection>,
}

impl View {
    fn open(shared: &Arc<Shared>) -> Result<View, JournalError> {
        let conn = shared.readers.take()?;
        conn.execute_batch("BEGIN").map_err(JournalError::storage("begin to read"))?;
        Ok(View { shared: shared.clone(), conn: Some(conn) })
    }

    fn conn(&self) -> &Connection {
        self.conn.as_ref().expect("the connection is there until the view is dropped")
    }
}

impl Drop for View {
    fn drop(&mut self) {
        if let Some(conn) = self.conn.take()
            && conn.execute_batch("COMMIT").is_ok()
        {
            self.shared.readers.put_back(conn);
        }
    }
}

struct Chunks {
    view: View,
    id: i64,
    revision: u64,
    hashes: Vec<Hash>,
    next: usize,
}

impl Iterator for Chunks {
    type Item = Result<Vec<u8>, JournalError>;

    fn next(&mut self) -> Option<Self::Item> {
        let expected = *self.hashes.get(self.next)?;
        let position = self.next;
        self.next += 1;
        let chunk = read_chunk(self.view.conn(), self.id, position, expected, self.revision);
        if chunk.is_err() {
            self.next = self.hashes.len();
        }
        Some(chunk)
    }
}

fn read_chunk(
    conn: &Connection,
    id: i64,
    position: usize,
    expected: Hash,
    revision: u64,
) -> Result<Vec<u8>, JournalError> {
    let read: Option<Vec<u8>> = conn
        .prepare_cached("SELECT body FROM chunk WHERE checkpoint = ?1 AND position = ?2")
        .and_then(|mut select| select.query_row(params![id, position as i64], |row| row.get(0)).optional())
        .map_err(JournalError::storage("read its checkpoint"))?;
    let chunk = read.unwrap_or_default();
    if chunk_hash(&chunk) != expected {
        let what = format!("the checkpoint's chunk {position} is missing or was altered");
        return Err(JournalError::corrupt(revision, what));
    }
    Ok(chunk)
}

/// Checks the seal and every chunk of the checkpoint that a start would begin from, if there is one.
pub(crate) fn verify(conn: &Connection, key: &MasterKey) -> Result<(), JournalError> {
    let row = conn.query_row(LAST, [], Row::read).optional();
    let Some(row) = row.map_err(JournalError::storage("load its checkpoint"))? else { return Ok(()) };
    let (_, _, hashes) = check(key, conn, &row)?;
    for (position, expected) in hashes.into_iter().enumerate() {
        read_chunk(conn, row.id, position, expected, row.revision)?;
    }
    Ok(())
}

/// Seals the checkpoint anew under another key.
pub(crate) fn reseal(conn: &Connection, old: &MasterKey, new: &MasterKey) -> Result<(), JournalError> {
    let failed = JournalError::storage("seal its checkpoint");
    let mut select = conn
        .prepare("SELECT id, revision, hash, peaks, chunk_hashes, seal FROM checkpoint")
        .map_err(&failed)?;
    let rows = select.query_map([], Row::read).map_err(&failed)?;
    for row in rows.collect::<Result<Vec<Row>, _>>().map_err(&failed)? {
        let hash = tree::hash(row.hash, row.revision)?;
        let context = context(row.revision, hash, &row.peaks, &row.chunk_hashes);
        if old.open(&context, &row.seal).is_none() {
            return Err(JournalError::corrupt(row.revision, "the checkpoint was altered after it was saved"));
        }
        conn.execute(
            "UPDATE checkpoint SET seal = ?1 WHERE id = ?2",
            params![new.seal(&context, b""), row.id],
        )
        .map_err(&failed)?;
    }
    Ok(())
}
