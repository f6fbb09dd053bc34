//! Room in the write-ahead log ahead of what is written (`docs/decisions/0020-room-in-the-log.md`).
//!
//! A commit that makes the log longer is durable only once the file system has written down the new length: it waits for
//! the file system's own journal, and for whatever others write into that. One that overwrites what is there waits for its
//! own bytes alone. So the log is made longer with zeros before it is needed, bit by bit and off the write path. SQLite
//! reads frames up to the first that does not carry on the log's checksum, which zeros never do.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::Shared;
use super::wal::FRAME;
use crate::journal::file_safety::beside;

/// How much is added at a time: a writer that comes meanwhile waits for that much to be copied into memory.
const STEP: usize = 256 << 10;
/// How much there should be ahead of what is written.
const AHEAD: u64 = 4 << 20;
/// From how little on more is made.
const LITTLE: u64 = AHEAD / 2;
/// From how many pages on there is any: who writes a few records and ends has no use for it.
const FEW: u32 = if cfg!(test) { 8 } else { 64 };

/// Whether a log of so many pages, in a file of this length, comes to the end of it soon.
pub(crate) fn is_wanted(pages: u32, length: u64) -> bool {
    pages >= FEW && length < used(pages) + LITTLE
}

/// Up to where so many pages reach, in bytes.
fn used(pages: u32) -> u64 {
    (u64::from(pages) + 1) * FRAME
}

/// Makes the file of the log longer until there is room ahead; answers how long it is.
pub(crate) fn make(conn: &Connection, shared: &Shared) -> io::Result<u64> {
    let log = OpenOptions::new().write(true).open(beside(&shared.path, "-wal"))?;
    let wanted = used(shared.wal.pages()) + AHEAD;
    loop {
        let length = match extend(conn, shared, &log, wanted)? {
            Extended::Enough(length) => return Ok(length),
            Extended::To(length) => length,
        };
        // Out of turn: whoever commits meanwhile writes to other pages, or over the zeros.
        log.sync_data()?;
        if length >= wanted {
            return Ok(length);
        }
    }
}

enum Extended {
    /// It was that long already.
    Enough(u64),
    /// Now it is that long.
    To(u64),
}

/// One step. Nobody else may write meanwhile: neither who takes turns nor who knows nothing of them.
fn extend(conn: &Connection, shared: &Shared, log: &File, wanted: u64) -> io::Result<Extended> {
    let _entered = shared.enter().map_err(io::Error::other)?;
    let _alone =
        Transaction::new_unchecked(conn, TransactionBehavior::Immediate).map_err(io::Error::other)?;
    let length = log.metadata()?.len();
    if length >= wanted {
        return Ok(Extended::Enough(length));
    }
    log.write_all_at(&vec![0; STEP], length)?;
    Ok(Extended::To(length + STEP as u64))
}
