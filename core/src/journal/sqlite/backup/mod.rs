//! A copy of a database as one file, and a database made of it again (RULES 6.4).
//!
//! [`backup`] reads the database as any reader does, so it works while a server holds it. [`restore`] makes a database
//! of a name that is free, with a new epoch and a mark that it waits for review. What is unfinished stands under a name
//! of its own and is moved into place last: whatever ends the process, a name holds a whole file or none.
//! `docs/decisions/0010-backup-restore-recovery.md` says what was decided.

mod draft;
mod error;
mod format;
mod restore;
mod take;

use std::path::Path;

use rusqlite::Connection;

use super::open::KEY_CHECK_CONTEXT;
use super::{checkpoint, maintain, read, schema, tree};
use crate::journal::error::JournalError;
use crate::journal::seal::MasterKey;
use crate::journal::types::TreeHead;

pub use error::BackupError;
pub use format::BackupManifest;
pub use restore::{RestoreOptions, Restored, restore};
pub use take::{BackupOptions, backup};

/// How far a long piece of work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done (`copying`).
    pub step: &'static str,
    /// How much of it is done: bytes, pages or records.
    pub done: u64,
    /// How much there is.
    pub total: u64,
}

/// What is told of progress.
pub type Report<'a> = dyn FnMut(Progress) + 'a;

/// Checks a database that nobody else has: SQLite's own structure, every record, tile and index row, the saved state, and
/// that `key` is its key. Returns what its tree is.
fn check(path: &Path, key: &MasterKey, report: &mut Report<'_>) -> Result<TreeHead, BackupError> {
    let failed = |error| schema::open_failure(path, error);
    let conn = draft::open(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(failed)?;
    schema::check(&conn, path)?;
    let sound: String = conn
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(JournalError::storage("be checked"))?;
    if sound != "ok" {
        return Err(JournalError::corrupt(0, sound).into());
    }
    let head = maintain::verify_with(&conn, &mut |done, total| {
        report(Progress { step: "verifying records", done, total });
    })?;
    if !opens(&conn, key)? {
        return Err(BackupError::WrongKey { path: path.to_owned() });
    }
    checkpoint::verify(&conn, key)?;
    Ok(head)
}

/// Whether the database's secrets are sealed with this key. None of them is opened.
fn opens(conn: &Connection, key: &MasterKey) -> Result<bool, JournalError> {
    let check =
        schema::meta(conn, schema::META_KEY_CHECK).map_err(JournalError::storage("read its key's check"))?;
    Ok(check.is_some_and(|sealed| key.open(KEY_CHECK_CONTEXT, &sealed).is_some()))
}

/// The tree that a view of a database ends with.
fn tree_head(conn: &Connection) -> Result<TreeHead, JournalError> {
    tree::head_at(conn, read::head(conn)?.revision.0)
}
