use std::io::{BufWriter, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use rusqlite::OpenFlags;
use zeroize::Zeroizing;

use super::Report;
use super::draft::{self, Draft};
use super::error::{BackupError, io, sqlite};
use super::format::{Backup, BackupManifest, LOG_AHEAD, MODE, hex};
use super::take::free;
use crate::journal::error::JournalError;
use crate::journal::seal::{self, KeySource, MasterKey};
use crate::journal::sqlite::open::{key_file, read_key};
use crate::journal::sqlite::schema;
use crate::journal::types::Review;
use crate::journal::{OpenError, file_safety};
use crate::model::Timestamp;

/// How a backup is restored.
#[derive(Debug, Clone)]
pub struct RestoreOptions {
    /// Where the master key is, or, if it is in the backup, where it goes.
    pub master_key: KeySource,
    /// The time.
    pub now: Timestamp,
}

/// What a restore made.
#[derive(Debug, Clone)]
pub struct Restored {
    /// What the backup said of itself.
    pub manifest: BackupManifest,
    /// The new epoch: cursors and revisions of the old one are errors.
    pub epoch: [u8; 16],
    /// The file that the master key of the backup was written to, if it was in it.
    pub key_file: Option<PathBuf>,
}

/// Makes a database of a backup, under a free name, with a new epoch and waiting for review: [`Review`].
///
/// # Errors
/// [`BackupError`]; nothing has the database's name then. A key from the backup may have been written.
pub fn restore(
    file: impl AsRef<Path>,
    database: impl AsRef<Path>,
    options: &RestoreOptions,
    report: &mut Report<'_>,
) -> Result<Restored, BackupError> {
    let file = file.as_ref();
    let mut backup = Backup::open(file)?;
    let database = free(database.as_ref())?;
    file_safety::check_file_system(&database)?;
    schema::check_leftovers(&database)?;
    let key = key_of(&backup, file, &database, &options.master_key)?;
    let master = MasterKey::new(&key);
    if !backup.is_sealed_with(&master) {
        return Err(BackupError::WrongKey { path: file.to_owned() });
    }
    let draft = Draft::create(&database)?;
    copy_out(&mut backup, file, &draft, &database, report)?;
    let tree = super::check(&draft.path, &master, report)?;
    let manifest = backup.manifest;
    if (tree.size, hex(&tree.root.0)) != (manifest.revision().0, manifest.tree_root.clone()) {
        let what = "its records are not those it says it holds".to_owned();
        return Err(BackupError::Damaged { path: file.to_owned(), what });
    }
    let epoch = seal::random();
    let review =
        Review { taken_at: manifest.taken_at(), restored_at: options.now, revision: manifest.revision() };
    begin_anew(&draft, &epoch, review).map_err(sqlite(&database, "be written"))?;
    draft.file.write_all_at(&LOG_AHEAD, MODE).map_err(io(&database, "be written"))?;
    // The key first: a database without its key would have its name and not open.
    let included = backup.included.as_deref();
    let key_file = included.map(|key| place_key(key, &database, &options.master_key)).transpose()?;
    draft.finish(&database)?;
    Ok(Restored { manifest, epoch, key_file })
}

/// The key of the backup, else the one that is where the options say.
fn key_of(
    backup: &Backup,
    file: &Path,
    database: &Path,
    source: &KeySource,
) -> Result<Zeroizing<[u8; 32]>, BackupError> {
    match &backup.included {
        Some(key) => Ok(key.clone()),
        None => read_key(database, source, false).map_err(|error| {
            let why = match error {
                OpenError::Key { source_name, what, .. } => format!("{source_name} does not give it: {what}"),
                other => other.to_string(),
            };
            BackupError::NoKey { path: file.to_owned(), why }
        }),
    }
}

fn copy_out(
    backup: &mut Backup,
    file: &Path,
    draft: &Draft,
    database: &Path,
    report: &mut Report<'_>,
) -> Result<(), BackupError> {
    let mut out = BufWriter::new(&draft.file);
    let copied = backup.copy_database(file, report, |bytes| out.write_all(bytes));
    let unwritten = io(database, "be written");
    copied.map_err(|error| match error {
        BackupError::Storage { doing: "be copied out of", source, .. } => {
            BackupError::Storage { path: database.to_owned(), doing: "be written", source }
        }
        other => other,
    })?;
    out.flush().map_err(&unwritten)?;
    drop(out);
    draft.file.sync_all().map_err(&unwritten)
}

/// Gives the database its epoch and its mark.
fn begin_anew(draft: &Draft, epoch: &[u8; 16], review: Review) -> rusqlite::Result<()> {
    let conn = draft::open(&draft.path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    conn.execute_batch("PRAGMA synchronous = FULL; BEGIN")?;
    schema::set_meta(&conn, schema::META_EPOCH, epoch)?;
    schema::set_meta(&conn, schema::META_REVIEW, &review.to_bytes())?;
    conn.execute_batch("COMMIT")?;
    conn.close().map_err(|(_, error)| error)
}

/// Writes the key to where the database will look for it, unless it is there.
fn place_key(key: &[u8; 32], database: &Path, source: &KeySource) -> Result<PathBuf, BackupError> {
    let Some(file) = key_file(database, source) else {
        return Err(JournalError::Invalid("a key from a backup can only go into a file".to_owned()).into());
    };
    let mut text = seal::key_to_text(key);
    text.push('\n');
    if file_safety::write_private(&file, text.as_bytes()).map_err(io(&file, "be written"))? {
        return Ok(file);
    }
    let present = read_key(database, source, false)?;
    if *present == *key { Ok(file) } else { Err(BackupError::OtherKey { path: file }) }
}
