//! A file that is not finished yet.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::error::{BackupError, io as failed};
use crate::journal::file_safety::{beside, create_private, move_into_place};
use crate::journal::seal;

/// What stands between a file's name and the random part of its draft's.
const MARK: &str = ".part-";
/// What SQLite may leave beside a database.
const SUFFIXES: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// A private file beside the place it will have; removed when dropped before that. It is locked as long as its process
/// lives, so that what a killed process left is told from what another one is writing.
pub(super) struct Draft {
    pub(super) path: PathBuf,
    pub(super) file: File,
}

impl Draft {
    /// Takes away what killed processes left of drafts for this place, then begins one.
    pub(super) fn create(place: &Path) -> Result<Draft, BackupError> {
        remove_abandoned(place).map_err(failed(place, "be prepared"))?;
        let path = beside(place, &format!("{MARK}{:016x}", u64::from_ne_bytes(seal::random())));
        let file = create_private(&path).map_err(failed(place, "be created"))?;
        let draft = Draft { path, file };
        draft.file.lock().map_err(failed(place, "be locked"))?;
        Ok(draft)
    }

    /// Gives the file its name, unless something has that name by now.
    pub(super) fn finish(self, place: &Path) -> Result<(), BackupError> {
        self.file.sync_all().map_err(failed(place, "be written"))?;
        match move_into_place(&self.path, place).map_err(failed(place, "get its name"))? {
            true => Ok(()),
            false => Err(BackupError::Exists { path: place.to_owned() }),
        }
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        remove(&self.path);
    }
}

fn remove(path: &Path) {
    for suffix in SUFFIXES {
        // Nothing is there when all went well; the name is nobody else's.
        let _ = fs::remove_file(beside(path, suffix));
    }
}

fn remove_abandoned(place: &Path) -> io::Result<()> {
    let folder = place.parent().unwrap_or(Path::new("/"));
    let start = beside(Path::new(place.file_name().unwrap_or_default()), MARK);
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().as_encoded_bytes();
        let Some(random) = name.strip_prefix(start.as_os_str().as_encoded_bytes()) else { continue };
        let is_draft = random.len() == 16 && random.iter().all(u8::is_ascii_hexdigit);
        // Whoever is writing it holds its lock.
        if is_draft && File::open(&path).is_ok_and(|file| file.try_lock().is_ok()) {
            remove(&path);
        }
    }
    Ok(())
}

/// Opens a draft as a database. It is locked already and nobody else's: SQLite need not lock it too, which works on every
/// file system, network ones included.
pub(super) fn open(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    Connection::open_with_flags_and_vfs(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX, "unix-none")
}
