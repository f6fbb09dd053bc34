//! What is done rarely: values, erasure, another master key, verification of everything.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::Duration;

use rusqlite::{Connection, params};

use super::facts::{self, Fact, Index};
use super::merge::{self, Run};
use super::open::{KEY_CHECK_CONTEXT, key_file, next_key_file};
use super::{Shared, append, checkpoint, checkpoint_key, read, schema, tree};
use crate::journal::error::{EraseError, JournalError};
use crate::journal::merkle::{TileWrite, Tiles};
use crate::journal::record;
use crate::journal::seal::{self, MasterKey, secret_context};
use crate::journal::types::{Content, JournalSize, MetaChange, Record, TreeHead};
use crate::journal::{EntityId, Kind, file_safety};
use crate::model::Revision;

/// One transaction in its turn, durable when this returns.
fn transaction<T, E: From<JournalError>>(
    shared: &Shared,
    doing: &'static str,
    write: impl FnOnce(&Connection) -> Result<T, E>,
) -> Result<T, E> {
    let failed = JournalError::storage(doing);
    let entered = shared.enter().map_err(|source| JournalError::Storage { doing, source });
    let (mut writer, _turn) = entered?;
    let tx = writer.begin().map_err(&failed)?;
    let result = write(&tx)?;
    tx.commit().map_err(&failed)?;
    Ok(result)
}

pub(crate) fn write_meta(shared: &Shared, name: &str, value: &[u8]) -> Result<(), JournalError> {
    let doing = "write a value";
    transaction(shared, doing, |conn| {
        schema::set_meta(conn, name, value).map_err(JournalError::storage(doing))
    })
}

pub(crate) fn change_meta(shared: &Shared, changes: &[MetaChange]) -> Result<(), JournalError> {
    let doing = "write values";
    transaction(shared, doing, |conn| {
        let write = |change: &MetaChange| match &change.value {
            Some(value) => schema::set_meta(conn, &change.name, value),
            None => schema::remove_meta(conn, &change.name).map(drop),
        };
        changes.iter().try_for_each(write).map_err(JournalError::storage(doing))
    })
}

pub(crate) fn remove_meta(shared: &Shared, name: &str) -> Result<(), JournalError> {
    let doing = "take a value away";
    transaction(shared, doing, |conn| {
        schema::remove_meta(conn, name).map(drop).map_err(JournalError::storage(doing))
    })
}

/// The sizes of the files. They are not opened: closing one would drop the locks that SQLite holds.
pub(crate) fn size(path: &Path) -> Result<JournalSize, JournalError> {
    let length = |path: &Path| match fs::metadata(path) {
        Ok(meta) => Ok(meta.len()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(JournalError::Storage { doing: "be measured", source: error.into() }),
    };
    Ok(JournalSize { database: length(path)?, log: length(&file_safety::beside(path, "-wal"))? })
}

pub(crate) fn erase(shared: &Shared, revision: Revision, change: usize) -> Result<(), EraseError> {
    transaction(shared, "erase a state", |conn| erase_all(conn, &[(revision, change)]))?;
    shared.erased.store(true, Ordering::Release);
    if let Ok((writer, _turn)) = shared.enter() {
        empty_log(shared, &writer.conn);
    }
    Ok(())
}

/// Erases states, and leaves the mark that says that the log still has the old pages: whoever opens the database after a
/// crash empties it.
pub(crate) fn erase_all(conn: &Connection, erasures: &[(Revision, usize)]) -> Result<(), EraseError> {
    for (revision, change) in erasures {
        erase_in(conn, *revision, *change)?;
    }
    schema::set_meta(conn, schema::META_ERASING, &[1])
        .map_err(|error| JournalError::storage("erase a state")(error).into())
}

fn erase_in(conn: &Connection, revision: Revision, change: usize) -> Result<(), EraseError> {
    let failed = JournalError::storage("erase a state");
    let record = read::record(conn, revision.0)?.ok_or(EraseError::NoRecord(revision))?;
    let changes = record.changes.len();
    let erased = record.changes.get(change).ok_or(EraseError::NoChange { revision, change, changes })?;
    if !matches!(erased.content, Content::State(_)) {
        return Ok(());
    }
    let is_told = erased.id.kind == Kind::Activity;
    if !is_told && read::last_version(conn, erased.id, Revision(u64::MAX))? == Some(revision.0) {
        return Err(EraseError::Current { id: erased.id, revision });
    }
    let body: Vec<u8> = conn
        .query_row("SELECT body FROM record WHERE revision = ?1", [revision.0 as i64], |row| row.get(0))
        .map_err(&failed)?;
    let body = record::erase(&body.into(), change).map_err(|what| JournalError::corrupt(revision.0, what))?;
    conn.execute("UPDATE record SET body = ?1 WHERE revision = ?2", params![body, revision.0 as i64])
        .map_err(&failed)?;
    Ok(())
}

/// Looks whether another process, or one that died, has left old pages of what it erased in the log.
pub(crate) fn look_for_erasures(shared: &Shared, conn: &Connection) {
    match schema::meta(conn, schema::META_ERASING) {
        Ok(None) => {}
        Ok(Some(_)) => shared.erased.store(true, Ordering::Release),
        Err(error) => tracing::warn!(%error, "the journal does not say whether something was erased"),
    }
}

/// Empties the log if something was erased, so that no old page stays in it. It does not wait for readers: until it
/// works it is tried again. The caller has the turn to write.
pub(crate) fn empty_log(shared: &Shared, conn: &Connection) {
    if !shared.erased.load(Ordering::Acquire) {
        return;
    }
    let emptied = conn
        .busy_timeout(Duration::ZERO)
        .and_then(|()| conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0)));
    if let Err(error) = conn.busy_timeout(shared.busy_timeout) {
        tracing::warn!(%error, "the wait for other programs could not be set");
    }
    match emptied {
        Ok(0) => {
            shared.wal.set_length(0);
            shared.erased.store(false, Ordering::Release);
            if let Err(error) = schema::remove_meta(conn, schema::META_ERASING) {
                // The mark stays: the log is emptied once more by whoever sees it.
                tracing::warn!(%error, "the mark of an erasure could not be taken away");
            }
        }
        Ok(_) => {}
        Err(error) => tracing::warn!(%error, "the write-ahead log could not be emptied after an erasure"),
    }
}

/// Seals everything under another key. Where the key is in a file the new one is written beside it first and takes its
/// place last, so that at every instant one of the two opens the database.
pub(crate) fn rotate_key(shared: &Shared, new_key: &[u8; 32]) -> Result<(), JournalError> {
    let doing = "seal its secrets anew";
    let failed = JournalError::storage(doing);
    let io =
        |error: std::io::Error| JournalError::Storage { doing: "keep its new key", source: error.into() };
    let file = key_file(&shared.path, &shared.key_source);
    // The turn before the key, as everywhere.
    let (mut writer, _turn) = shared.enter().map_err(|source| JournalError::Storage { doing, source })?;
    let mut key = shared.key.write();
    if let Some(file) = &file {
        append::check_key_is_current(&writer.conn, &key)?;
        write_next_key(file, new_key).map_err(io)?;
    }
    let new = MasterKey::new(new_key);
    let tx = writer.begin().map_err(&failed)?;
    reseal(&tx, &key, &new)?;
    checkpoint_key::reseal(&tx, &shared.checkpoint_key, &new)?;
    tx.commit().map_err(&failed)?;
    *key = new;
    if let Some(file) = &file {
        fs::rename(next_key_file(file), file).map_err(io)?;
        file_safety::sync_folder(file).map_err(io)?;
    }
    Ok(())
}

/// Writes the new key beside the old one, over that of a rotation that was never committed: the old one is current.
fn write_next_key(file: &Path, key: &[u8; 32]) -> std::io::Result<()> {
    let next = next_key_file(file);
    if next.exists() {
        fs::remove_file(&next)?;
    }
    let mut text = seal::key_to_text(key);
    text.push('\n');
    file_safety::write_private(&next, text.as_bytes()).map(|_| ())
}

fn reseal(conn: &Connection, old: &MasterKey, new: &MasterKey) -> Result<(), JournalError> {
    let failed = JournalError::storage("seal its secrets anew");
    append::check_key_is_current(conn, old)?;
    let mut select = conn.prepare("SELECT kind, number, field, sealed FROM secret").map_err(&failed)?;
    let rows = select
        .query_map([], |row| {
            Ok((
                row.get::<_, u8>(0)?,
                row.get::<_, i64>(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, Vec<u8>>(3)?,
            ))
        })
        .map_err(&failed)?;
    for row in rows.collect::<Result<Vec<_>, _>>().map_err(&failed)? {
        let (code, number, field, sealed) = row;
        let kind = Kind::from_code(code).ok_or_else(|| {
            JournalError::corrupt(0, format!("a secret belongs to an unknown kind, {code}"))
        })?;
        let id = EntityId::new(kind, number as u64);
        let context = secret_context(id, &field);
        let secret = old
            .open(&context, &sealed)
            .ok_or_else(|| JournalError::Unsealable { id, field: field.clone() })?;
        conn.execute(
            "UPDATE secret SET sealed = ?1 WHERE kind = ?2 AND number = ?3 AND field = ?4",
            params![new.seal(&context, secret.expose()), code, number, field],
        )
        .map_err(&failed)?;
    }
    checkpoint::reseal(conn, old, new)?;
    schema::set_meta(conn, schema::META_KEY_CHECK, &new.seal(KEY_CHECK_CONTEXT, b"")).map_err(&failed)
}

/// How many records are checked at a time.
const PAGE: usize = 512;

/// Checks every record, tile and index row.
pub(crate) fn verify(conn: &Connection) -> Result<TreeHead, JournalError> {
    verify_with(conn, &mut |_, _| ())
}

/// The same, telling how many records of how many are checked.
pub(crate) fn verify_with(
    conn: &Connection,
    report: &mut dyn FnMut(u64, u64),
) -> Result<TreeHead, JournalError> {
    let head = read::head(conn)?.revision;
    let mut runs = runs_of(conn, head.0)?.into_iter().peekable();
    let mut tiles = Tiles::default();
    let (mut versions, mut by_kind, mut tile_rows) = (0, 0, HashSet::new());
    let mut last_time = None;
    while tiles.size() < head.0 {
        report(tiles.size(), head.0);
        for record in read::records(conn, Revision(tiles.size()), PAGE)? {
            if last_time.replace(record.time).is_some_and(|last| last > record.time) {
                let what = "the record is dated before the one before it";
                return Err(JournalError::corrupt(record.revision.0, what));
            }
            let mut written = Vec::new();
            tiles.push(record.leaf, |tile| written.push(tile));
            for tile in written {
                check_tile(conn, &tile, record.revision.0)?;
                tile_rows.insert((tile.level, tile.index));
            }
            while runs.next_if(|run| run.last < record.revision.0).is_some() {}
            versions += record.changes.len() as u64;
            by_kind += check_indexes(conn, runs.peek().map_or(0, |run| run.id()), &record)?;
        }
    }
    let tile_count = "SELECT count(*) FROM tile";
    let tile_count: i64 =
        conn.query_row(tile_count, [], |row| row.get(0)).map_err(JournalError::storage("be verified"))?;
    let found = [
        ("index of versions", facts::count(conn, Index::Version)?, versions),
        ("index by kind", facts::count(conn, Index::Kind)?, by_kind),
        ("tree", tile_count as u64, tile_rows.len() as u64),
    ];
    if let Some((what, found, expected)) = found.into_iter().find(|(_, found, expected)| found != expected) {
        let what = format!("the {what} has {found} entries, the records make {expected}");
        return Err(JournalError::corrupt(0, what));
    }
    Ok(TreeHead { size: tiles.size(), root: tiles.frontier().root() })
}

/// The runs of the indexes, which cover every record once.
fn runs_of(conn: &Connection, head: u64) -> Result<Vec<Run>, JournalError> {
    let runs = merge::runs(conn)?;
    let mut covered = 0;
    for run in &runs {
        if run.first != covered + 1 || run.last < run.first {
            break;
        }
        covered = run.last;
    }
    if covered != head {
        return Err(JournalError::corrupt(covered + 1, "no run of the indexes covers the record"));
    }
    Ok(runs)
}

/// Unfinished tiles above the leaves are stored as they have grown since.
fn check_tile(conn: &Connection, tile: &TileWrite, revision: u64) -> Result<(), JournalError> {
    let stored = tree::stored_tile(conn, tile.level, tile.index)?;
    match stored {
        Some(hashes) if hashes.starts_with(&tile.hashes) => Ok(()),
        _ => {
            let what = format!("the tile {} of level {} is not made of the records", tile.index, tile.level);
            Err(JournalError::corrupt(revision, what))
        }
    }
}

/// Checks that the run has the record in its indexes; how many kinds the record has.
fn check_indexes(conn: &Connection, run: i64, record: &Record) -> Result<u64, JournalError> {
    let revision = record.revision.0;
    let mut kinds = HashSet::new();
    for change in &record.changes {
        let id = change.id;
        if !facts::has(conn, run, Fact::version(id, revision))? {
            return Err(JournalError::corrupt(revision, format!("the index lacks the version of `{id}`")));
        }
        kinds.insert(id.kind);
    }
    for kind in &kinds {
        if !facts::has(conn, run, Fact::kind(*kind, revision))? {
            let what = format!("the index lacks its change of {}", kind.with_article());
            return Err(JournalError::corrupt(revision, what));
        }
    }
    Ok(kinds.len() as u64)
}
