//! Locks on files beside the database: what one process at a time may do, whoever else holds the database. The system
//! gives them back when a process ends, however it ends.

use std::fs::{File, TryLockError};

use super::Shared;
use crate::journal::error::JournalError;
use crate::journal::file_safety::{beside, check_file, open_or_create_private};

/// The lock of this suffix until the file is dropped; `None` while somebody else has it.
pub(crate) fn try_lock(
    shared: &Shared,
    suffix: &str,
    doing: &'static str,
) -> Result<Option<File>, JournalError> {
    let path = beside(&shared.path, suffix);
    check_file(&path).map_err(|error| JournalError::Invalid(error.to_string()))?;
    let io = |error: std::io::Error| JournalError::Storage { doing, source: error.into() };
    let file = open_or_create_private(&path).map_err(io)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(io(error)),
    }
}
