use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::merkle::ProofError;
use crate::model::{EntityId, Revision, Timestamp};
use crate::note::VerifierKey;

/// A failed read, or a failed write of something other than records.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum JournalError {
    /// What is stored is not what was written. Nothing may be concluded from it (RULES 1.5).
    #[error("the journal is corrupt at revision {revision}: {what}")]
    Corrupt {
        /// Where; 0 for what belongs to no record.
        revision: Revision,
        /// What does not fit.
        what: String,
    },
    /// The storage failed.
    #[error("the journal could not {doing}: {source}")]
    Storage {
        /// What was being done.
        doing: &'static str,
        /// Why it failed.
        source: StorageError,
    },
    /// A revision or size past the end was asked for.
    #[error("`{what}` is {asked}, but the journal ends at revision {head}")]
    OutOfRange {
        /// Which argument.
        what: &'static str,
        /// Its value.
        asked: u64,
        /// The last revision.
        head: Revision,
    },
    /// An argument that cannot be.
    #[error("{0}")]
    Invalid(String),
    /// A secret does not open with the journal's key.
    #[error(
        "the secret `{field}` of `{id}` does not open with the master key: it was altered, or moved here from another journal"
    )]
    Unsealable {
        /// Whose secret.
        id: EntityId,
        /// Which field.
        field: String,
    },
    /// Another process has sealed everything under another master key since this one opened the journal.
    #[error("the journal's master key was changed by another process; open the journal again")]
    KeyChanged,
    /// A checkpoint is being saved already, here or by another process.
    #[error("another checkpoint of this journal is being saved")]
    CheckpointRunning,
    /// A proof that does not hold.
    #[error(transparent)]
    Proof(#[from] ProofError),
}

impl JournalError {
    pub(crate) fn corrupt(revision: u64, what: impl Into<String>) -> JournalError {
        JournalError::Corrupt { revision: Revision(revision), what: what.into() }
    }

    pub(crate) fn storage(doing: &'static str) -> impl Fn(rusqlite::Error) -> JournalError {
        move |error| match corrupt_database(&error) {
            Some(what) => JournalError::corrupt(0, what),
            None => JournalError::Storage { doing, source: error.into() },
        }
    }
}

/// What SQLite itself reports as damage.
fn corrupt_database(error: &rusqlite::Error) -> Option<String> {
    matches!(
        error.sqlite_error_code(),
        Some(rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase)
    )
    .then(|| error.to_string())
}

/// Why the storage failed.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StorageError {
    /// The disk, or its quota, is full.
    #[error("the disk is full; free some space, the journal can be used again at once")]
    Full(#[source] Option<rusqlite::Error>),
    /// Another program holds the database longer than is waited for.
    #[error("another program keeps the database locked")]
    Locked(#[source] rusqlite::Error),
    /// A system call on a file failed.
    #[error("{0}")]
    Io(#[source] io::Error),
    /// Anything else the database reports.
    #[error("{0}")]
    Database(#[source] rusqlite::Error),
}

impl From<io::Error> for StorageError {
    fn from(error: io::Error) -> StorageError {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StorageError::Full(None),
            _ => StorageError::Io(error),
        }
    }
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> StorageError {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => StorageError::Full(Some(error)),
            Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => {
                StorageError::Locked(error)
            }
            _ => StorageError::Database(error),
        }
    }
}

/// A batch that was not appended.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum AppendError {
    /// Others wrote first: read on from the revision known, decide again, append again.
    #[error("the journal is at revision {actual}, not at {expected}: others wrote first")]
    Conflict {
        /// The revision the batch was decided on.
        expected: Revision,
        /// Where the journal is.
        actual: Revision,
    },
    /// An entry before the one before it.
    #[error("`time` {time} lies before {previous}, the time of the record before it")]
    TimeBackwards {
        /// The entry's time.
        time: Timestamp,
        /// Its predecessor's.
        previous: Timestamp,
    },
    /// An idempotency key that is in use.
    #[error("the idempotency key `{key}` was used before")]
    KeyInUse {
        /// Whose key.
        credential: String,
        /// The key.
        key: String,
    },
    /// An entry that cannot be a record.
    #[error("{0}")]
    Invalid(String),
    /// The storage failed before or while committing. No part of the batch is visible and the next append may
    /// be tried on the same handle. Should every process that holds the file die before one succeeds, the whole
    /// batch may turn out to have reached the disk after all when the file is next opened; never a part of it.
    #[error("nothing was appended, the journal could not {doing}: {source}")]
    Storage {
        /// What was being done.
        doing: &'static str,
        /// Why it failed.
        source: StorageError,
    },
    /// An entry that erases what may not be erased.
    #[error(transparent)]
    Erase(#[from] EraseError),
    /// The journal cannot be read, so nothing is added to it.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

impl AppendError {
    pub(crate) fn storage(doing: &'static str) -> impl Fn(rusqlite::Error) -> AppendError {
        move |error| match corrupt_database(&error) {
            Some(what) => AppendError::Journal(JournalError::corrupt(0, what)),
            None => AppendError::Storage { doing, source: error.into() },
        }
    }
}

/// A state that was not erased.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum EraseError {
    /// There is no such record.
    #[error("there is no record with revision {0}")]
    NoRecord(Revision),
    /// The record has fewer changes.
    #[error("the record {revision} has {changes} changes, there is no change {change}")]
    NoChange {
        /// The record.
        revision: Revision,
        /// The index asked for.
        change: usize,
        /// How many it has.
        changes: usize,
    },
    /// A start from the journal would lose the entity.
    #[error(
        "the state of `{id}` in record {revision} is its current one: update or delete the entity first, then erase what it was"
    )]
    Current {
        /// The entity.
        id: EntityId,
        /// The record.
        revision: Revision,
    },
    /// Reading or writing failed.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

/// A file that was not opened.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OpenError {
    /// No such file, and `create` was not asked for.
    #[error("`{path}` does not exist; create it with `gatepass init`, or open it with `create`")]
    NotFound {
        /// The database.
        path: PathBuf,
    },
    /// Its folder does not exist.
    #[error("the folder of `{path}` cannot be used: {source}")]
    Folder {
        /// The database.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It is a folder, a device, a pipe.
    #[error("`{path}` is not a regular file")]
    NotAFile {
        /// The database.
        path: PathBuf,
    },
    /// It has several names, and the locks beside it follow the name.
    #[error("`{path}` has {links} names (hard links); locks follow the name, so keep one of them")]
    HardLinked {
        /// The database.
        path: PathBuf,
        /// How many names.
        links: u64,
    },
    /// Not an SQLite database.
    #[error("`{path}` is not a database of gatepass: {what}")]
    NotADatabase {
        /// The database.
        path: PathBuf,
        /// What it is instead.
        what: String,
    },
    /// Written by a later version.
    #[error(
        "`{path}` has format {found}, this version of gatepass knows formats up to {known}; use a newer one"
    )]
    Newer {
        /// The database.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest this version knows.
        known: i64,
    },
    /// Others could write it.
    #[error(
        "`{path}` has mode {mode:04o}, others than its owner could {could} it; fix it with `chmod {fix} {path}`"
    )]
    Permissions {
        /// The file.
        path: PathBuf,
        /// Its mode.
        mode: u32,
        /// What others could do.
        could: &'static str,
        /// The argument to chmod.
        fix: &'static str,
    },
    /// Locks and `mmap` do not work there.
    #[error(
        "`{path}` is on a network file system ({file_system}), where locks cannot be relied on; put it on a local disk"
    )]
    NetworkFileSystem {
        /// The database.
        path: PathBuf,
        /// Which one.
        file_system: String,
    },
    /// It cannot be written.
    #[error("`{path}` cannot be written; gatepass needs to write the file and its folder")]
    ReadOnly {
        /// The database.
        path: PathBuf,
    },
    /// Held by one process alone.
    #[error(
        "`{path}` is held by {holder} alone (`exclusive`); end that, or have it open the file without `exclusive`"
    )]
    HeldExclusively {
        /// The database.
        path: PathBuf,
        /// Who holds it, as far as it can be known.
        holder: String,
    },
    /// Wanted alone while others have it open.
    #[error("`{path}` cannot be held alone (`exclusive`) while others have it open; close them first")]
    InUse {
        /// The database.
        path: PathBuf,
    },
    /// A program that knows nothing of gatepass locks it.
    #[error(
        "`{path}` is locked by another program; close it (an open transaction of a database tool, for one)"
    )]
    Locked {
        /// The database.
        path: PathBuf,
    },
    /// The rest of a deleted database.
    #[error(
        "`{leftover}` was left by a database that is gone; SQLite would mix it into a new one, so move it away first"
    )]
    Leftover {
        /// The file.
        leftover: PathBuf,
    },
    /// The master key is not there.
    #[error(
        "the master key in {source_name} cannot be read: {what}; without it the secrets of `{path}` cannot be opened"
    )]
    Key {
        /// The database.
        path: PathBuf,
        /// Where the key was looked for.
        source_name: String,
        /// Why it cannot be used.
        what: String,
    },
    /// Another master key than the one the database was created with.
    #[error("the master key in {source_name} is not the one `{path}` was sealed with")]
    WrongKey {
        /// The database.
        path: PathBuf,
        /// Where the key came from.
        source_name: String,
    },
    /// The key that signs checkpoints is not where it was said to be.
    #[error("the checkpoint key of `{path}` cannot be read from `{file}`: {what}")]
    CheckpointKey {
        /// The database.
        path: PathBuf,
        /// The file named.
        file: PathBuf,
        /// Why it cannot be used.
        what: String,
    },
    /// Another checkpoint key than the one the database was created with.
    #[error("the checkpoint key in `{file}` is not that of `{path}`, whose verifier key is `{expected}`")]
    WrongCheckpointKey {
        /// The database.
        path: PathBuf,
        /// The file named.
        file: PathBuf,
        /// The key it would have to belong to.
        expected: VerifierKey,
    },
    /// What is stored is damaged.
    #[error("`{path}`: {source}")]
    Corrupt {
        /// The database.
        path: PathBuf,
        /// What is damaged.
        source: JournalError,
    },
    /// A system call or the database failed.
    #[error("`{path}` could not be opened ({doing}): {source}")]
    Storage {
        /// The file.
        path: PathBuf,
        /// What was being done.
        doing: &'static str,
        /// Why it failed.
        source: StorageError,
    },
}
