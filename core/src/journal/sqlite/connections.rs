use std::path::{Path, PathBuf};
use std::time::Duration;

use parking_lot::Mutex;
use rusqlite::{Connection, OpenFlags};

use crate::journal::error::JournalError;

/// How many idle connections are kept.
const KEPT: usize = 8;

/// Read-only connections, opened as needed and used again.
pub(crate) struct Readers {
    path: PathBuf,
    busy_timeout: Duration,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    pub(crate) fn new(path: &Path, busy_timeout: Duration) -> Readers {
        Readers { path: path.to_owned(), busy_timeout, idle: Mutex::new(Vec::new()) }
    }

    pub(crate) fn take(&self) -> Result<Connection, JournalError> {
        let idle = self.idle.lock().pop();
        match idle {
            Some(conn) => Ok(conn),
            None => {
                open_reader(&self.path, self.busy_timeout).map_err(JournalError::storage("be opened to read"))
            }
        }
    }

    /// Takes a connection back, outside of any transaction.
    pub(crate) fn put_back(&self, conn: Connection) {
        let mut idle = self.idle.lock();
        if conn.is_autocommit() && idle.len() < KEPT {
            idle.push(conn);
        }
    }

    /// Reads from one unchanging view of the database.
    pub(crate) fn with<T, E: From<JournalError>>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let conn = self.take()?;
        let view = conn.unchecked_transaction().map_err(JournalError::storage("begin to read"))?;
        let result = read(&view);
        drop(view);
        self.put_back(conn);
        result
    }
}

pub(crate) fn open_reader(path: &Path, busy_timeout: Duration) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(busy_timeout)?;
    conn.pragma_update(None, "cache_size", -8_000)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.set_prepared_statement_cache_capacity(32);
    Ok(conn)
}

/// A connection that writes: durable on commit, and never the one to move the log.
pub(crate) fn open_writer(path: &Path, busy_timeout: Duration) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(busy_timeout)?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", false)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "cache_size", -32_000)?;
    // What is erased is overwritten, not merely forgotten.
    conn.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    conn.pragma_update_and_check(None, "wal_autocheckpoint", 0, |_| Ok(()))?;
    conn.pragma_update_and_check(None, "journal_size_limit", 64 << 20, |_| Ok(()))?;
    conn.set_prepared_statement_cache_capacity(32);
    Ok(conn)
}
