use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64};

use parking_lot::{Mutex, RwLock};
use rusqlite::Connection;
use zeroize::Zeroizing;

use super::append::Writer;
use super::checkpoint_key::{self, NewKey};
use super::connections::{Readers, open_reader, open_writer};
use super::wal::{Checkpointer, WalSize};
use super::{Shared, SqliteJournal, SqliteOptions, read, schema, tree};
use crate::journal::error::{JournalError, OpenError};
use crate::journal::file_safety::{self, beside};
use crate::journal::seal::{self, KeySource, MasterKey};
use crate::journal::sidecar::Sidecar;

/// What the master key's check value is sealed for.
pub(crate) const KEY_CHECK_CONTEXT: &[u8] = b"gatepass key check 1\0";

/// Opens the journal at `path`, creating it first if the options say so.
pub fn open_sqlite(path: impl AsRef<Path>, options: SqliteOptions) -> Result<SqliteJournal, OpenError> {
    let path = file_safety::resolve(path.as_ref())?;
    file_safety::check_file_system(&path)?;
    if !file_safety::check_file(&path)? {
        if !options.create {
            return Err(OpenError::NotFound { path });
        }
        create(&path, &options)?;
    }
    for suffix in ["-wal", "-shm"] {
        file_safety::check_file(&beside(&path, suffix))?;
    }
    check_identity(&path, &options)?;
    let sidecar = Sidecar::open(&path, options.exclusive)?;
    open(path, &options, sidecar)
}

/// Looks at the file without writing anything, so that nothing is left in or beside a file that is no journal.
fn check_identity(path: &Path, options: &SqliteOptions) -> Result<(), OpenError> {
    let conn = open_reader(path, options.busy_timeout).map_err(|error| schema::open_failure(path, error))?;
    schema::check(&conn, path)?;
    check_mode(&conn, path)
}

fn create(path: &Path, options: &SqliteOptions) -> Result<(), OpenError> {
    let key = read_key(path, &options.master_key, true)?;
    let epoch: [u8; 16] = seal::random();
    let key = MasterKey::new(&key);
    let check = key.seal(KEY_CHECK_CONTEXT, b"");
    let test_store = [u8::from(options.test_store)];
    let checkpoint_key = NewKey::make(path, options.checkpoint_key_file.as_deref(), &key)?;
    let mut meta: Vec<(&str, &[u8])> = vec![
        (schema::META_EPOCH, &epoch),
        (schema::META_TEST_STORE, &test_store),
        (schema::META_KEY_CHECK, &check),
    ];
    meta.extend(checkpoint_key.values());
    schema::create(path, &meta)
}

fn open(path: PathBuf, options: &SqliteOptions, sidecar: Sidecar) -> Result<SqliteJournal, OpenError> {
    let failed = |error| schema::open_failure(&path, error);
    let corrupt = |source| match source {
        JournalError::Storage { doing, source } => OpenError::Storage { path: path.clone(), doing, source },
        source => OpenError::Corrupt { path: path.clone(), source },
    };
    let mut conn = open_writer(&path, options.busy_timeout).map_err(failed)?;
    schema::check_writable(&conn, &path)?;
    let key = check_key(&conn, &path, options)?;
    let value = |name| {
        let value = schema::meta(&conn, name).map_err(failed)?;
        value.ok_or_else(|| corrupt(JournalError::corrupt(0, format!("the value `{name}` is missing"))))
    };
    let epoch: [u8; 16] = value(schema::META_EPOCH)?
        .try_into()
        .map_err(|_| corrupt(JournalError::corrupt(0, "the epoch has not 16 bytes")))?;
    let test_store = value(schema::META_TEST_STORE)? == [1];
    let wal = WalSize::default();
    wal.watch(&mut conn).map_err(failed)?;
    let (head, checkpoint_key) = {
        // Others may be writing: the counter is theirs until it is our turn.
        let io = |error| schema::io_error(&path, "take a turn", error);
        let _turn = sidecar.enter().map_err(io)?;
        let head = read::head(&conn).map_err(corrupt)?;
        sidecar.put(head.revision.0).map_err(io)?;
        let file = options.checkpoint_key_file.as_deref();
        (head, checkpoint_key::load(&mut conn, &path, file, &key)?)
    };
    let tiles = tree::load(&conn, head.revision.0).map_err(corrupt)?;
    let shared = Arc::new(Shared {
        readers: Readers::new(&path, options.busy_timeout),
        writer: Mutex::new(Writer::new(conn, tiles)),
        sidecar,
        head: AtomicU64::new(head.revision.0),
        committing: AtomicBool::new(false),
        turn_is_kept: AtomicBool::new(false),
        closing: Arc::new(AtomicBool::new(false)),
        displaced: AtomicBool::new(false),
        wal,
        unmerged: AtomicU32::new(0),
        epoch: RwLock::new(epoch),
        test_store,
        key: RwLock::new(key),
        key_source: options.master_key.clone(),
        checkpoint_key,
        busy_timeout: options.busy_timeout,
        erased: AtomicBool::new(false),
        path: path.clone(),
    });
    let checkpointer = Checkpointer::start(&shared, options.busy_timeout)
        .map_err(|error| schema::io_error(&path, "start its background thread", error))?;
    Ok(SqliteJournal { checkpointer, shared })
}

fn check_mode(conn: &Connection, path: &Path) -> Result<(), OpenError> {
    let mode: String = conn
        .query_row("PRAGMA journal_mode", [], |row| row.get(0))
        .map_err(|error| schema::open_failure(path, error))?;
    if mode == "wal" {
        return Ok(());
    }
    let what = format!("its journal mode is {mode}, not WAL: it was changed by another program");
    Err(OpenError::NotADatabase { path: path.to_owned(), what })
}

fn check_key(conn: &Connection, path: &Path, options: &SqliteOptions) -> Result<MasterKey, OpenError> {
    let source = &options.master_key;
    let check =
        schema::meta(conn, schema::META_KEY_CHECK).map_err(|error| schema::open_failure(path, error))?;
    let check = check.unwrap_or_default();
    let opens = |key: MasterKey| key.open(KEY_CHECK_CONTEXT, &check).map(|_| key);
    let current = read_key(path, source, false);
    if let Some(key) = current.as_ref().ok().and_then(|key| opens(MasterKey::new(key))) {
        return Ok(key);
    }
    if let Some(key) = finish_rotation(path, source, opens)? {
        return Ok(key);
    }
    current.and_then(|_| {
        let source_name = source_name(path, source);
        Err(OpenError::WrongKey { path: path.to_owned(), source_name })
    })
}

/// A rotation that was cut off after it was committed has left the new key beside the old one.
fn finish_rotation(
    path: &Path,
    source: &KeySource,
    opens: impl FnOnce(MasterKey) -> Option<MasterKey>,
) -> Result<Option<MasterKey>, OpenError> {
    let Some(file) = key_file(path, source) else { return Ok(None) };
    let next = next_key_file(&file);
    if !next.exists() {
        return Ok(None);
    }
    let key = read_key(path, &KeySource::File(next.clone()), false)?;
    let Some(key) = opens(MasterKey::new(&key)) else { return Ok(None) };
    fs::rename(&next, &file)
        .and_then(|()| file_safety::sync_folder(&file))
        .map_err(|error| schema::io_error(&file, "finish the rotation of the master key", error))?;
    Ok(Some(key))
}

/// Where a rotation keeps the new key until it is the key.
pub(crate) fn next_key_file(file: &Path) -> PathBuf {
    beside(file, ".next")
}

pub(crate) fn key_file(path: &Path, source: &KeySource) -> Option<PathBuf> {
    match source {
        KeySource::Beside => Some(beside(path, ".key")),
        KeySource::File(file) => Some(file.clone()),
        KeySource::Bytes(_) | KeySource::Env(_) => None,
    }
}

fn source_name(path: &Path, source: &KeySource) -> String {
    match (source, key_file(path, source)) {
        (_, Some(file)) => format!("`{}`", file.display()),
        (KeySource::Env(name), _) => format!("the environment variable `{name}`"),
        _ => "the options".to_owned(),
    }
}

pub(crate) fn read_key(
    path: &Path,
    source: &KeySource,
    create: bool,
) -> Result<Zeroizing<[u8; 32]>, OpenError> {
    let unusable =
        |what: String| OpenError::Key { path: path.to_owned(), source_name: source_name(path, source), what };
    let text = match source {
        KeySource::Bytes(bytes) => return Ok(Zeroizing::new(*bytes)),
        KeySource::Env(name) => {
            Zeroizing::new(std::env::var(name).map_err(|error| unusable(error.to_string()))?)
        }
        KeySource::Beside | KeySource::File(_) => {
            let file = key_file(path, source).unwrap_or_default();
            if create && !file.exists() {
                create_key_file(&file).map_err(|error| unusable(error.to_string()))?;
            }
            if !file.exists() {
                return Err(unusable("the file does not exist".to_owned()));
            }
            file_safety::check_key_file(&file)?;
            Zeroizing::new(fs::read_to_string(&file).map_err(|error| unusable(error.to_string()))?)
        }
    };
    seal::key_from_text(&text).map_err(unusable)
}

/// If another process is quicker its key is the one.
fn create_key_file(file: &Path) -> std::io::Result<()> {
    let key = Zeroizing::new(seal::random::<32>());
    let mut text = seal::key_to_text(&key);
    text.push('\n');
    file_safety::write_private(file, text.as_bytes()).map(|_| ())
}
