//! The commit: record, index rows and tiles in one transaction, then the counter (RULES 6.4).

use std::sync::atomic::Ordering;
use std::time::Instant;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use super::facts::{self, Fact};
use super::merge::{MANY, Run};
use super::open::KEY_CHECK_CONTEXT;
use super::wal::Checkpointer;
use super::{Shared, maintain, read, schema, tree};
use crate::journal::batch;
use crate::journal::error::{AppendError, JournalError};
use crate::journal::merkle::Tiles;
use crate::journal::record::Encoded;
use crate::journal::seal::{MasterKey, secret_context};
use crate::journal::types::{Entry, IdempotencyEntry, SecretChange};
use crate::model::Revision;

/// How far the tree in memory may lag behind others' appends and still catch up leaf by leaf.
const CATCH_UP: u64 = 4096;
/// How many expired idempotency keys go for each new one: more than one, so that they get fewer.
const EXPIRE: i64 = 2;

/// What appending needs, kept behind one lock.
pub(crate) struct Writer {
    pub(crate) conn: Connection,
    tiles: Tiles,
    /// Since when the turn to write is kept after a conflict.
    pub(crate) kept_since: Option<Instant>,
}

impl Writer {
    pub(crate) fn new(conn: Connection, tiles: Tiles) -> Writer {
        Writer { conn, tiles, kept_since: None }
    }

    /// Begins a transaction that writes, once whatever a failure left behind is rolled back.
    pub(crate) fn begin(&mut self) -> rusqlite::Result<Transaction<'_>> {
        begin(&mut self.conn)
    }
}

pub(crate) fn begin(conn: &mut Connection) -> rusqlite::Result<Transaction<'_>> {
    if !conn.is_autocommit() {
        conn.execute_batch("ROLLBACK")?;
    }
    conn.transaction_with_behavior(TransactionBehavior::Immediate)
}

pub(crate) fn append(
    shared: &Shared,
    checkpointer: &Checkpointer,
    expected: Revision,
    batch: &[Entry],
) -> Result<Revision, AppendError> {
    let encoded = batch::encode(expected, batch)?;
    let facts = facts::of_batch(expected.0, batch);
    let wait = |source| AppendError::Storage { doing: "take a turn", source };
    let (mut writer, turn) = shared.enter().map_err(wait)?;
    shared.sidecar.check_in_place().map_err(|error| wait(error.into()))?;
    let result = write(shared, &mut writer, expected, batch, &encoded, &facts);
    if matches!(result, Err(AppendError::Conflict { .. })) {
        shared.keep(&mut writer, turn);
        checkpointer.wake();
    } else {
        drop(turn);
    }
    drop(writer);
    let runs = shared.unmerged.fetch_add(1, Ordering::Relaxed) + 1;
    if shared.wal.is_large() || shared.wal.wants_room() || runs.is_multiple_of(MANY as u32) {
        checkpointer.wake();
    }
    result
}

fn write(
    shared: &Shared,
    writer: &mut Writer,
    expected: Revision,
    batch: &[Entry],
    encoded: &[Encoded],
    facts: &[Fact],
) -> Result<Revision, AppendError> {
    let Writer { conn, tiles, .. } = writer;
    let tx = begin(conn).map_err(AppendError::storage("begin to write"))?;
    let head = read::head(&tx)?;
    if head.revision != expected {
        shared.head.fetch_max(head.revision.0, Ordering::AcqRel);
        return Err(AppendError::Conflict { expected, actual: head.revision });
    }
    batch::check_times(head.time, batch)?;
    if batch.is_empty() {
        return Ok(expected);
    }
    let mut grown = caught_up(&tx, tiles, expected.0)?;
    insert_records(&tx, expected.0, batch, encoded).map_err(AppendError::storage("write records"))?;
    insert_facts(&tx, expected.0, batch, facts).map_err(AppendError::storage("write the indexes"))?;
    insert_tiles(&tx, &mut grown, encoded).map_err(AppendError::storage("write the tree"))?;
    change_secrets(shared, &tx, batch)?;
    let erasures: Vec<_> = batch.iter().flat_map(|entry| entry.erasures.iter().copied()).collect();
    if !erasures.is_empty() {
        maintain::erase_all(&tx, &erasures)?;
    }
    insert_keys(&tx, expected.0, batch)?;
    let revision = grown.size();
    commit(shared, tx, expected.0, revision)?;
    *tiles = grown;
    if !erasures.is_empty() {
        shared.erased.store(true, Ordering::Release);
        maintain::empty_log(shared, conn);
    }
    Ok(Revision(revision))
}

/// The tree as of the revision the batch builds on: others may have written since this process last did.
fn caught_up(tx: &Transaction<'_>, tiles: &Tiles, size: u64) -> Result<Tiles, JournalError> {
    if tiles.size() > size || size - tiles.size() > CATCH_UP {
        return tree::load(tx, size);
    }
    let mut tiles = tiles.clone();
    if tiles.size() < size {
        for leaf in tree::read_leaves(tx, tiles.size(), size)? {
            // Whoever appended these has written their tiles.
            tiles.push(leaf, |_| ());
        }
    }
    Ok(tiles)
}

fn insert_records(
    tx: &Transaction<'_>,
    after: u64,
    batch: &[Entry],
    encoded: &[Encoded],
) -> rusqlite::Result<()> {
    let mut record =
        tx.prepare_cached("INSERT INTO record(revision, time, leaf, body) VALUES (?1, ?2, ?3, ?4)")?;
    for (revision, (entry, encoded)) in (after as i64 + 1..).zip(batch.iter().zip(encoded)) {
        record.execute(params![revision, entry.time.0, encoded.leaf.0, encoded.body])?;
    }
    Ok(())
}

/// A run of their own for the facts of a batch.
fn insert_facts(tx: &Transaction<'_>, after: u64, batch: &[Entry], facts: &[Fact]) -> rusqlite::Result<()> {
    let run = Run::of_append(after + 1, after + batch.len() as u64);
    run.insert(tx)?;
    facts::write(tx, run.id(), facts)
}

fn insert_tiles(tx: &Transaction<'_>, tiles: &mut Tiles, encoded: &[Encoded]) -> rusqlite::Result<()> {
    let mut writes = Vec::new();
    for record in encoded {
        tiles.push(record.leaf, |tile| writes.push(tile));
    }
    writes.iter().try_for_each(|tile| tree::write_tile(tx, tile))
}

fn change_secrets(shared: &Shared, tx: &Transaction<'_>, batch: &[Entry]) -> Result<(), AppendError> {
    let failed = AppendError::storage("write secrets");
    for entry in batch {
        for change in entry.changes.iter().filter(|change| change.state.is_none()) {
            tx.prepare_cached("DELETE FROM secret WHERE kind = ?1 AND number = ?2")
                .and_then(|mut delete| delete.execute(params![change.id.kind as u8, change.id.number as i64]))
                .map_err(&failed)?;
        }
        if !entry.secrets.is_empty() {
            let key = shared.key.read();
            check_key_is_current(tx, &key)?;
            entry.secrets.iter().try_for_each(|secret| change_secret(tx, &key, secret)).map_err(&failed)?;
        }
    }
    Ok(())
}

/// Another process may have sealed everything under another key; what is sealed under the old one would be lost.
pub(crate) fn check_key_is_current(conn: &Connection, key: &MasterKey) -> Result<(), JournalError> {
    let check =
        schema::meta(conn, schema::META_KEY_CHECK).map_err(JournalError::storage("read its key's check"))?;
    match check.and_then(|sealed| key.open(KEY_CHECK_CONTEXT, &sealed)) {
        Some(_) => Ok(()),
        None => Err(JournalError::KeyChanged),
    }
}

fn change_secret(tx: &Transaction<'_>, key: &MasterKey, change: &SecretChange) -> rusqlite::Result<()> {
    let SecretChange { id, field, value } = change;
    let (kind, number) = (id.kind as u8, id.number as i64);
    match value {
        Some(secret) => {
            let sealed = key.seal(&secret_context(*id, field), secret.expose());
            tx.prepare_cached(
                "INSERT OR REPLACE INTO secret(kind, number, field, sealed) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![kind, number, field, sealed])?
        }
        None => tx
            .prepare_cached("DELETE FROM secret WHERE kind = ?1 AND number = ?2 AND field = ?3")?
            .execute(params![kind, number, field])?,
    };
    Ok(())
}

fn insert_keys(tx: &Transaction<'_>, after: u64, batch: &[Entry]) -> Result<(), AppendError> {
    let failed = AppendError::storage("write idempotency keys");
    let keyed = (after as i64 + 1..).zip(batch);
    let keyed =
        keyed.filter_map(|(revision, entry)| Some((revision, entry.time.0, entry.idempotency.as_ref()?)));
    let Some((_, now, _)) = keyed.clone().next() else { return Ok(()) };
    expire_keys(tx, now, keyed.clone().count()).map_err(&failed)?;
    for (revision, now, key) in keyed {
        if !insert_key(tx, revision, now, key).map_err(&failed)? {
            let IdempotencyEntry { credential, key, .. } = key.clone();
            return Err(AppendError::KeyInUse { credential, key });
        }
    }
    Ok(())
}

fn expire_keys(tx: &Transaction<'_>, now: i64, new: usize) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "DELETE FROM idempotency WHERE key IN
         (SELECT key FROM idempotency WHERE expires <= ?1 ORDER BY expires LIMIT ?2)",
    )?
    .execute(params![now, EXPIRE * new as i64])
    .map(|_| ())
}

/// Whether the key was free.
fn insert_key(
    tx: &Transaction<'_>,
    revision: i64,
    now: i64,
    key: &IdempotencyEntry,
) -> rusqlite::Result<bool> {
    let inserted = tx
        .prepare_cached(
            "INSERT INTO idempotency(key, request_hash, revision, expires) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT(key) DO UPDATE SET
             request_hash = excluded.request_hash, revision = excluded.revision, expires = excluded.expires
             WHERE expires <= ?5",
        )?
        .execute(params![
            read::key_hash(&key.credential, &key.key),
            key.request_hash,
            revision,
            key.expires.0,
            now
        ])?;
    Ok(inserted == 1)
}

/// Commits between mark and counter, so that no other process can overlook it.
fn commit(shared: &Shared, tx: Transaction<'_>, before: u64, after: u64) -> Result<(), AppendError> {
    let _committing = Committing::begin(shared);
    shared
        .sidecar
        .mark(before)
        .map_err(|error| AppendError::Storage { doing: "mark its commit counter", source: error.into() })?;
    // Should it fail, the mark stays and says to ask the database.
    tx.commit().map_err(AppendError::storage("commit"))?;
    shared.head.fetch_max(after, Ordering::AcqRel);
    if let Err(error) = shared.sidecar.set(after) {
        // The batch is durable. Others see the mark and ask the database: slower, not wrong.
        tracing::warn!(%error, "the journal's commit counter could not be written");
    }
    Ok(())
}

struct Committing<'a>(&'a Shared);

impl<'a> Committing<'a> {
    fn begin(shared: &'a Shared) -> Committing<'a> {
        shared.committing.store(true, Ordering::Release);
        Committing(shared)
    }
}

impl Drop for Committing<'_> {
    fn drop(&mut self) {
        self.0.committing.store(false, Ordering::Release);
    }
}
