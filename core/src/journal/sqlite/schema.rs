//! The tables, and how a new database comes to be.

use std::fs;
use std::io;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension, params};

use crate::journal::error::{OpenError, StorageError};
use crate::journal::file_safety;

/// `gpj1`: what tells a journal from any other SQLite database.
pub(crate) const APPLICATION_ID: i32 = 0x6770_6a31;
/// The format of the tables.
pub(crate) const FORMAT: i64 = 1;

/// Names of the journal's own values in `meta`.
pub(crate) const META_EPOCH: &str = "journal.epoch";
pub(crate) const META_TEST_STORE: &str = "journal.test_store";
pub(crate) const META_KEY_CHECK: &str = "journal.key_check";
pub(crate) const META_CHECKPOINT_VERIFIER: &str = "journal.checkpoint_verifier";
pub(crate) const META_CHECKPOINT_KEY: &str = "journal.checkpoint_key";
/// Set by a restore until somebody accepts it.
pub(crate) const META_REVIEW: &str = "journal.review";
/// Set by an erasure until no old page is left in the write-ahead log.
pub(crate) const META_ERASING: &str = "journal.erasing";

/// Numbers of ids are unsigned; they are stored as the signed number of the same bits.
const SCHEMA: &str = "
CREATE TABLE record(
    revision INTEGER PRIMARY KEY, time INTEGER NOT NULL, leaf BLOB NOT NULL, body BLOB NOT NULL) STRICT;
CREATE TABLE run(id INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT;
CREATE TABLE pack(
    run INTEGER NOT NULL, first BLOB NOT NULL, facts BLOB NOT NULL, PRIMARY KEY(run, first)) STRICT, WITHOUT ROWID;
CREATE TABLE tile(id INTEGER PRIMARY KEY, hashes BLOB NOT NULL) STRICT;
CREATE TABLE secret(
    kind INTEGER NOT NULL, number INTEGER NOT NULL, field TEXT NOT NULL, sealed BLOB NOT NULL,
    PRIMARY KEY(kind, number, field)) STRICT, WITHOUT ROWID;
CREATE TABLE idempotency(
    key BLOB PRIMARY KEY, request_hash BLOB NOT NULL, revision INTEGER NOT NULL, expires INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_expires ON idempotency(expires);
CREATE TABLE checkpoint(
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, hash BLOB NOT NULL, peaks BLOB NOT NULL,
    chunk_hashes BLOB NOT NULL, seal BLOB NOT NULL) STRICT;
CREATE TABLE chunk(
    checkpoint INTEGER NOT NULL, position INTEGER NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY(checkpoint, position)) STRICT;
CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
";

/// The row of a tile.
pub(crate) fn tile_id(level: u32, index: u64) -> i64 {
    i64::from(level) << 56 | index as i64
}

/// Creates a database at `path` unless one appears there meanwhile. It gets its name only once it is whole.
pub(crate) fn create(path: &Path, meta: &[(&str, &[u8])]) -> Result<(), OpenError> {
    check_leftovers(path)?;
    let temporary = file_safety::unfinished(path);
    let created = create_at(&temporary, meta).and_then(|()| {
        file_safety::move_into_place(&temporary, path)
            .map_err(|error| io_error(path, "give it its name", error))
    });
    for suffix in ["", "-wal", "-shm", "-journal"] {
        // Nothing is there when all went well or nothing was made; the name is nobody else's.
        let _ = fs::remove_file(file_safety::beside(&temporary, suffix));
    }
    created.map(|_| ())
}

/// SQLite replays a log it finds beside a database into that database, whichever it belonged to.
pub(crate) fn check_leftovers(path: &Path) -> Result<(), OpenError> {
    for suffix in ["-wal", "-journal"] {
        let leftover = file_safety::beside(path, suffix);
        // The database may just have been created by another process, whose log this is.
        if leftover.exists() && !path.exists() {
            return Err(OpenError::Leftover { leftover });
        }
    }
    Ok(())
}

fn create_at(path: &Path, meta: &[(&str, &[u8])]) -> Result<(), OpenError> {
    file_safety::create_private(path).map_err(|error| io_error(path, "create it", error))?;
    let storage = |source| OpenError::Storage { path: path.to_owned(), doing: "create it", source };
    let mode = fill(path, meta).and_then(|()| mode(path)).map_err(|error| storage(error.into()))?;
    // Changing the mode fails without an error. What a failed close leaves in the log would not move along.
    if mode != "wal" || file_safety::beside(path, "-wal").exists() {
        let error = io::Error::other("a disk I/O error kept it from being finished");
        return Err(storage(StorageError::Io(error)));
    }
    Ok(())
}

/// Writes the tables and the first values.
fn fill(path: &Path, meta: &[(&str, &[u8])]) -> rusqlite::Result<()> {
    let conn = Connection::open(path)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    conn.pragma_update(None, "user_version", FORMAT)?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.execute_batch(&format!("BEGIN;{SCHEMA}COMMIT;"))?;
    for (name, value) in meta {
        set_meta(&conn, name, value)?;
    }
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    conn.close().map_err(|(_, error)| error)
}

/// The journal mode of a database nobody has open.
fn mode(path: &Path) -> rusqlite::Result<String> {
    let conn = Connection::open(path)?;
    let mode = conn.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
    conn.close().map_err(|(_, error)| error)?;
    Ok(mode)
}

pub(crate) fn io_error(path: &Path, doing: &'static str, error: io::Error) -> OpenError {
    let path = path.to_owned();
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => OpenError::ReadOnly { path },
        _ => OpenError::Storage { path, doing, source: error.into() },
    }
}

/// Refuses what is no journal, or one of a later version. Works on the connection, so as not to open the file a
/// second time.
pub(crate) fn check(conn: &Connection, path: &Path) -> Result<(), OpenError> {
    let failed = |error: rusqlite::Error| open_failure(path, error);
    let application: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0)).map_err(failed)?;
    let format: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(failed)?;
    let tables: i64 =
        conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(failed)?;
    if application != APPLICATION_ID {
        let what = match tables {
            0 => "it is empty".to_owned(),
            _ => format!("it is an SQLite database of something else (application id {application:#x})"),
        };
        return Err(OpenError::NotADatabase { path: path.to_owned(), what });
    }
    if format > FORMAT {
        return Err(OpenError::Newer { path: path.to_owned(), found: format, known: FORMAT });
    }
    Ok(())
}

/// Refuses a database that was opened to write and cannot be written: SQLite says nothing of it.
pub(crate) fn check_writable(conn: &Connection, path: &Path) -> Result<(), OpenError> {
    match conn.is_readonly("main") {
        Ok(false) => Ok(()),
        Ok(true) => Err(OpenError::ReadOnly { path: path.to_owned() }),
        Err(error) => Err(open_failure(path, error)),
    }
}

/// What SQLite's errors on opening mean.
pub(crate) fn open_failure(path: &Path, error: rusqlite::Error) -> OpenError {
    use rusqlite::ErrorCode::{
        CannotOpen, DatabaseBusy, DatabaseCorrupt, DatabaseLocked, NotADatabase, ReadOnly,
    };
    let path = path.to_owned();
    match error.sqlite_error_code() {
        Some(NotADatabase) => {
            OpenError::NotADatabase { path, what: "it is not an SQLite database".to_owned() }
        }
        Some(DatabaseBusy | DatabaseLocked) => OpenError::Locked { path },
        Some(ReadOnly) => OpenError::ReadOnly { path },
        Some(CannotOpen) if !writable(&path) => OpenError::ReadOnly { path },
        Some(DatabaseCorrupt) => OpenError::Corrupt {
            path,
            source: crate::journal::error::JournalError::corrupt(0, error.to_string()),
        },
        _ => OpenError::Storage { path, doing: "open it", source: error.into() },
    }
}

fn writable(path: &Path) -> bool {
    use rustix::fs::{Access, access};
    let folder = path.parent().unwrap_or(Path::new("/"));
    access(path, Access::WRITE_OK).is_ok() && access(folder, Access::WRITE_OK).is_ok()
}

pub(crate) fn meta(conn: &Connection, name: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    conn.prepare_cached("SELECT value FROM meta WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()
}

pub(crate) fn set_meta(conn: &Connection, name: &str, value: &[u8]) -> rusqlite::Result<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO meta(name, value) VALUES (?1, ?2)")?
        .execute(params![name, value])
        .map(|_| ())
}

/// Values whose names begin with `prefix`, which ends with `/`, in the order of the names.
pub(crate) fn meta_under(
    conn: &Connection,
    prefix: &str,
    after: &str,
    limit: usize,
) -> rusqlite::Result<Vec<(String, Vec<u8>)>> {
    // `0` follows `/`: every name with the prefix stands before it.
    let end = format!("{}0", prefix.trim_end_matches('/'));
    let after = after.max(prefix);
    conn.prepare_cached("SELECT name, value FROM meta WHERE name > ?1 AND name < ?2 ORDER BY name LIMIT ?3")?
        .query_map(params![after, end, i64::try_from(limit).unwrap_or(i64::MAX)], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?
        .collect()
}

/// Takes a value away; whether it was there.
pub(crate) fn remove_meta(conn: &Connection, name: &str) -> rusqlite::Result<bool> {
    conn.prepare_cached("DELETE FROM meta WHERE name = ?1")?.execute([name]).map(|rows| rows > 0)
}
