use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::journal::error::{JournalError, OpenError, StorageError};

/// A backup that was not taken, or not restored. Nothing stands under the name it would have had.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BackupError {
    /// Something has the name already.
    #[error("`{path}` exists already and is not replaced; give a name that is free")]
    Exists {
        /// The name.
        path: PathBuf,
    },
    /// No such backup.
    #[error("there is no backup `{path}`")]
    NotFound {
        /// The backup.
        path: PathBuf,
    },
    /// Not a backup.
    #[error("`{path}` is not a backup of gatepass; `gatepass backup` writes them")]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// Written by a later version.
    #[error(
        "the backup `{path}` has format {found}, this version of gatepass knows formats up to {known}; use a newer one"
    )]
    Newer {
        /// The backup.
        path: PathBuf,
        /// Its format.
        found: u32,
        /// The newest this version knows.
        known: u32,
    },
    /// Cut off or altered.
    #[error("the backup `{path}` was cut off or altered: {what}; take another copy of it")]
    Damaged {
        /// The backup.
        path: PathBuf,
        /// What does not fit.
        what: String,
    },
    /// The key is needed and is nowhere.
    #[error(
        "the master key is not in the backup `{path}`, and {why}; give the key's file with `--master-key-file`"
    )]
    NoKey {
        /// The backup.
        path: PathBuf,
        /// Why the one outside cannot be used.
        why: String,
    },
    /// The key is another one.
    #[error(
        "`{path}` was not sealed with this master key, or its seal was altered; give the key it was taken with"
    )]
    WrongKey {
        /// The file.
        path: PathBuf,
    },
    /// Where the key would go another one is.
    #[error(
        "`{path}` holds another master key than the backup; it is not replaced: move it away, or name another file"
    )]
    OtherKey {
        /// The file.
        path: PathBuf,
    },
    /// The storage failed.
    #[error("`{path}` could not {doing}: {source}")]
    Storage {
        /// The file.
        path: PathBuf,
        /// What was being done.
        doing: &'static str,
        /// Why it failed.
        source: StorageError,
    },
    /// The database, or its name, cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The database is damaged.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

/// What a failed system call on a file means.
pub(super) fn io(path: &Path, doing: &'static str) -> impl Fn(io::Error) -> BackupError {
    move |error| BackupError::Storage { path: path.to_owned(), doing, source: error.into() }
}

/// What an error of SQLite on a file means.
pub(super) fn sqlite(path: &Path, doing: &'static str) -> impl Fn(rusqlite::Error) -> BackupError {
    move |error| BackupError::Storage { path: path.to_owned(), doing, source: error.into() }
}
