use std::os::unix::fs::FileExt;
use std::path::Path;
use std::time::Duration;

use rusqlite::backup::{Backup as Copying, StepResult};
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::draft::{self, Draft};
use super::error::{BackupError, io, sqlite};
use super::format::{self, Backup, BackupManifest, MODE, ROLLBACK, hex};
use super::{Progress, Report};
use crate::journal::KeySource;
use crate::journal::error::{JournalError, OpenError};
use crate::journal::file_safety;
use crate::journal::seal::MasterKey;
use crate::journal::sqlite::connections::open_reader;
use crate::journal::sqlite::open::{key_file, next_key_file, read_key};
use crate::journal::sqlite::schema;
use crate::model::Timestamp;

/// How many pages are copied between two reports.
const PAGES: i32 = 1024;

/// How a backup is taken.
#[derive(Debug, Clone)]
pub struct BackupOptions {
    /// Where the store's master key is: the backup is sealed with it.
    pub master_key: KeySource,
    /// Puts the key into the backup. Whoever then reads it is administrator.
    pub include_master_key: bool,
    /// The time.
    pub now: Timestamp,
}

/// Copies the database as it is at one instant into a file of a free name, whoever has the database open and writes to it
/// meanwhile. The copy is verified, sealed and read back before it gets its name. Sealed secrets are copied as they are.
///
/// # Errors
/// [`BackupError`]; nothing has the name then.
pub fn backup(
    database: impl AsRef<Path>,
    file: impl AsRef<Path>,
    options: &BackupOptions,
    report: &mut Report<'_>,
) -> Result<BackupManifest, BackupError> {
    let database = file_safety::resolve(database.as_ref())?;
    if !file_safety::check_file(&database)? {
        return Err(OpenError::NotFound { path: database }.into());
    }
    let place = free(file.as_ref())?;
    let failed = |error| schema::open_failure(&database, error);
    let source = open_reader(&database, Duration::from_secs(5)).map_err(failed)?;
    schema::check(&source, &database)?;
    // One view for all that follows: what others write meanwhile is not in it.
    source.execute_batch("BEGIN").map_err(failed)?;
    let tree = super::tree_head(&source)?;
    let key = key_of(&source, &database, &options.master_key)?;
    let mut draft = Draft::create(&place)?;
    copy(&source, &draft, &place, report)?;
    let in_rollback_mode = draft.file.write_all_at(&ROLLBACK, MODE);
    in_rollback_mode.map_err(io(&place, "be written"))?;
    let master = MasterKey::new(&key);
    let copied = super::check(&draft.path, &master, report)?;
    if copied != tree {
        return Err(JournalError::corrupt(tree.size, "the copy's tree is not the one that was copied").into());
    }
    let length = draft.file.metadata().map_err(io(&place, "be read"))?.len();
    let mut manifest = BackupManifest::new(options.now, tree.size, length);
    manifest.tree_root = hex(&tree.root.0);
    let epoch = schema::meta(&source, schema::META_EPOCH).map_err(failed)?;
    manifest.epoch = hex(&epoch.unwrap_or_default());
    manifest.has_master_key = options.include_master_key;
    let included = options.include_master_key.then_some(&*key);
    format::close(&mut draft.file, &place, &manifest, &master, included, report)?;
    read_back(&draft, &place, &master, report)?;
    draft.finish(&place)?;
    Ok(manifest)
}

/// The place for a new file, unless it is taken.
pub(super) fn free(path: &Path) -> Result<std::path::PathBuf, BackupError> {
    // Of a link to nothing too: a link is something.
    if path.symlink_metadata().is_ok() {
        return Err(BackupError::Exists { path: path.to_owned() });
    }
    Ok(file_safety::resolve(path)?)
}

fn copy(
    source: &Connection,
    draft: &Draft,
    place: &Path,
    report: &mut Report<'_>,
) -> Result<(), BackupError> {
    let failed = sqlite(place, "be written");
    let mut target = draft::open(&draft.path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(&failed)?;
    // Nothing need survive a crash before the file has its name.
    let unguarded = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;";
    target.execute_batch(unguarded).map_err(&failed)?;
    let copying = Copying::new(source, &mut target).map_err(&failed)?;
    loop {
        let step = copying.step(PAGES).map_err(&failed)?;
        let progress = copying.progress();
        let total = progress.pagecount.max(0) as u64;
        report(Progress { step: "copying pages", done: total - progress.remaining.max(0) as u64, total });
        match step {
            StepResult::Done => break,
            StepResult::More => {}
            // Nobody else has either: the view is held, the copy is new.
            _ => return Err(JournalError::corrupt(0, "a page stayed locked while it was copied").into()),
        }
    }
    drop(copying);
    target.close().map_err(|(_, error)| failed(error))
}

/// The store's master key. A rotation that was cut off may have left the current one beside the former.
fn key_of(
    conn: &Connection,
    database: &Path,
    source: &KeySource,
) -> Result<Zeroizing<[u8; 32]>, BackupError> {
    let key = read_key(database, source, false)?;
    if super::opens(conn, &MasterKey::new(&key))? {
        return Ok(key);
    }
    let next = key_file(database, source).map(|file| next_key_file(&file)).filter(|file| file.exists());
    if let Some(next) = next {
        let key = read_key(database, &KeySource::File(next), false)?;
        if super::opens(conn, &MasterKey::new(&key))? {
            return Ok(key);
        }
    }
    Err(BackupError::WrongKey { path: database.to_owned() })
}

/// Reads the finished file as a restore would.
fn read_back(
    draft: &Draft,
    place: &Path,
    key: &MasterKey,
    report: &mut Report<'_>,
) -> Result<(), BackupError> {
    let file = draft.file.try_clone().map_err(io(place, "be read"))?;
    let mut written = Backup::read(file, place)?;
    if !written.is_sealed_with(key) {
        return Err(BackupError::WrongKey { path: place.to_owned() });
    }
    written.copy_database(place, report, |_| Ok(()))
}
