//! A journal in an SQLite file, which several processes may hold at once (RULES 6.4, 6.5).
//!
//! One connection writes, behind a lock; reads use connections of their own and never wait for it; a thread of its
//! own moves the write-ahead log into the database, off the write path.

mod append;
mod backup;
mod checkpoint;
mod checkpoint_key;
mod connections;
mod facts;
mod lock;
mod maintain;
mod merge;
mod open;
mod read;
mod room;
mod schema;
mod tree;
mod wal;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use parking_lot::{Mutex, MutexGuard, RwLock};

use super::checkpoint_key::CheckpointKey;
use super::error::{AppendError, EraseError, JournalError, StorageError};
use super::merkle::Hash;
use super::seal::MasterKey;
use super::sidecar::{Sidecar, Turn};
use super::types::{
    Checkpoint, EntityVersion, Entry, Head, HeldLock, JournalSize, MetaChange, Record, Replay, Review,
    TreeHead,
};
use super::{Journal, KeySource, Secret, batch, seal};
use crate::model::{EntityId, Kind, Revision, Timestamp};
use crate::note::{SigningKey, VerifierKey};

use append::Writer;
use connections::Readers;
use wal::{Checkpointer, WalSize};

pub use backup::{
    BackupError, BackupManifest, BackupOptions, Progress, Report, RestoreOptions, Restored, backup, restore,
};
pub use open::open_sqlite;

/// How a database is opened.
#[derive(Debug, Clone)]
pub struct SqliteOptions {
    /// Creates the database when there is none. Default: yes.
    pub create: bool,
    /// Makes a newly created database a test store, on which a test clock works (RULES 7.4). Default: no.
    pub test_store: bool,
    /// Holds the database alone; [`Journal::refresh`] then costs nothing. Default: no.
    pub exclusive: bool,
    /// Where the master key comes from. Default: a file beside the database.
    pub master_key: KeySource,
    /// The file of the key that signs checkpoints, made for a new database if it is not there. Default: the key is
    /// sealed in the database.
    pub checkpoint_key_file: Option<PathBuf>,
    /// How long to wait for a program that locks the database and knows nothing of turns. Default: 5 s.
    pub busy_timeout: Duration,
}

impl Default for SqliteOptions {
    fn default() -> SqliteOptions {
        SqliteOptions {
            create: true,
            test_store: false,
            exclusive: false,
            master_key: KeySource::default(),
            checkpoint_key_file: None,
            busy_timeout: Duration::from_secs(5),
        }
    }
}

/// A journal in an SQLite file.
pub struct SqliteJournal {
    // Fields are dropped in this order: the connections before the locks beside the database.
    checkpointer: Checkpointer,
    shared: Arc<Shared>,
}

/// What the handle and its background thread share.
struct Shared {
    path: PathBuf,
    readers: Readers,
    writer: Mutex<Writer>,
    sidecar: Sidecar,
    /// The last revision this process has seen committed.
    head: AtomicU64,
    /// This process is between mark and counter.
    committing: AtomicBool,
    /// The turn was kept after a conflict; `Writer::kept_since` says since when.
    turn_is_kept: AtomicBool,
    /// The handle is going: the background thread should come to an end.
    closing: Arc<AtomicBool>,
    /// A file was replaced under way: nothing can be answered any more.
    displaced: AtomicBool,
    wal: WalSize,
    /// How many appends there were since the indexes' runs were last merged.
    unmerged: AtomicU32,
    epoch: RwLock<[u8; 16]>,
    test_store: bool,
    key: RwLock<MasterKey>,
    key_source: KeySource,
    checkpoint_key: CheckpointKey,
    busy_timeout: Duration,
    /// Something was erased whose old page may still be in the log.
    erased: AtomicBool,
}

impl Shared {
    /// The writer and the turn to write.
    fn enter(&self) -> Result<(MutexGuard<'_, Writer>, Turn<'_>), StorageError> {
        let mut writer = self.writer.lock();
        let turn = match self.resume(&mut writer) {
            Some(turn) => turn,
            None => self.sidecar.enter()?,
        };
        Ok((writer, turn))
    }

    /// The writer and the turn to write, if nobody else has them.
    fn try_enter(&self) -> Option<(MutexGuard<'_, Writer>, Turn<'_>)> {
        let mut writer = self.writer.try_lock()?;
        let turn = self.resume(&mut writer).or_else(|| self.sidecar.try_enter())?;
        Some((writer, turn))
    }

    /// The turn that was kept after a conflict.
    fn resume(&self, writer: &mut Writer) -> Option<Turn<'_>> {
        self.turn_is_kept.store(false, Ordering::Release);
        writer.kept_since.take().map(|_| self.sidecar.resume())
    }

    /// Keeps the turn for whoever comes back having read on: without it a slow writer would find that others wrote
    /// first each time it comes.
    fn keep(&self, writer: &mut Writer, turn: Turn<'_>) {
        writer.kept_since = Some(Instant::now());
        turn.keep();
        self.turn_is_kept.store(true, Ordering::Release);
    }

    /// Gives a kept turn up that nobody came back for.
    fn give_up_kept_turn(&self) {
        let mut writer = self.writer.lock();
        if writer.kept_since.is_some_and(|since| since.elapsed() >= wal::KEEP_TURN) {
            drop(self.resume(&mut writer));
        }
    }

    /// The last revision that is durable, whoever wrote it.
    fn current(&self, known: u64) -> Result<u64, JournalError> {
        if self.displaced.load(Ordering::Relaxed) {
            let error = self.sidecar.check_in_place().err();
            let error = error.unwrap_or_else(|| std::io::Error::other("a file of the journal was replaced"));
            return Err(JournalError::Storage { doing: "be read", source: error.into() });
        }
        let own = self.head.load(Ordering::Acquire);
        if self.sidecar.is_exclusive() {
            return Ok(own);
        }
        let counter = self.sidecar.counter().map_err(|error| JournalError::Storage {
            doing: "read its commit counter",
            source: error.into(),
        })?;
        let current = own.max(counter.revision);
        // The mark of this process's own commit hides nothing: its revision is not acknowledged yet.
        if !counter.marked || self.committing.load(Ordering::Acquire) || current > known {
            return Ok(current);
        }
        self.settle_counter().map(|head| head.max(current))
    }

    /// What the commit counter says, or this process knows: to notice that something was written, no more.
    fn current_unchecked(&self) -> u64 {
        let own = self.head.load(Ordering::Acquire);
        self.sidecar.counter().map_or(own, |counter| own.max(counter.revision))
    }

    /// Asks the database what the counter does not say, and takes a dead process's mark away.
    fn settle_counter(&self) -> Result<u64, JournalError> {
        if let Some(_entered) = self.try_enter() {
            let head = self.readers.with(read::head)?.revision.0;
            // Should it fail the mark stays, and the next one asks again.
            let _ = self.sidecar.set(head);
            return Ok(head);
        }
        Ok(self.readers.with(read::head)?.revision.0)
    }
}

impl SqliteJournal {
    /// The database's one absolute path.
    pub fn path(&self) -> &Path {
        &self.shared.path
    }

    /// Seals every secret anew under another master key. The caller then keeps that key wherever the next opening
    /// will look for it.
    pub fn rotate_key(&self, new_key: &[u8; 32]) -> Result<(), JournalError> {
        maintain::rotate_key(&self.shared, new_key)
    }
}

impl Journal for SqliteJournal {
    fn epoch(&self) -> [u8; 16] {
        *self.shared.epoch.read()
    }

    fn start_epoch(&self) -> Result<[u8; 16], JournalError> {
        let epoch: [u8; 16] = seal::random();
        maintain::write_meta(&self.shared, schema::META_EPOCH, &epoch)?;
        *self.shared.epoch.write() = epoch;
        Ok(epoch)
    }

    fn is_test_store(&self) -> bool {
        self.shared.test_store
    }

    fn verifier_key(&self) -> &VerifierKey {
        &self.shared.checkpoint_key.verifier
    }

    fn signing_key(&self) -> Option<&SigningKey> {
        self.shared.checkpoint_key.signing.as_ref()
    }

    fn head(&self) -> Result<Head, JournalError> {
        self.shared.readers.with(read::head)
    }

    fn meta(&self, name: &str) -> Result<Option<Vec<u8>>, JournalError> {
        self.shared
            .readers
            .with(|conn| schema::meta(conn, name).map_err(JournalError::storage("read a value")))
    }

    fn set_meta(&self, name: &str, value: &[u8]) -> Result<(), JournalError> {
        batch::check_meta_name(name)?;
        maintain::write_meta(&self.shared, name, value)
    }

    fn meta_under(
        &self,
        prefix: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<(String, Vec<u8>)>, JournalError> {
        batch::check_meta_prefix(prefix)?;
        self.shared.readers.with(|conn| {
            schema::meta_under(conn, prefix, after, limit).map_err(JournalError::storage("read values"))
        })
    }

    fn change_meta(&self, changes: &[MetaChange]) -> Result<(), JournalError> {
        changes.iter().try_for_each(|change| batch::check_meta_name(&change.name))?;
        maintain::change_meta(&self.shared, changes)
    }

    fn try_lock(&self, name: &'static str) -> Result<Option<HeldLock>, JournalError> {
        let file = lock::try_lock(&self.shared, &format!("-{name}"), "lock a file beside it")?;
        Ok(file.map(HeldLock::new))
    }

    fn append(&self, expected: Revision, batch: Vec<Entry>) -> Result<Revision, AppendError> {
        append::append(&self.shared, &self.checkpointer, expected, &batch)
    }

    fn refresh(&self, known: Revision) -> Result<Option<Revision>, JournalError> {
        let current = Revision(self.shared.current(known.0)?);
        Ok((current > known).then_some(current))
    }

    fn records(&self, after: Revision, limit: usize) -> Result<Vec<Record>, JournalError> {
        self.shared.readers.with(|conn| read::records(conn, after, limit))
    }

    fn record(&self, revision: Revision) -> Result<Option<Record>, JournalError> {
        self.shared.readers.with(|conn| read::record(conn, revision.0))
    }

    fn revision_at(&self, time: Timestamp) -> Result<Revision, JournalError> {
        self.shared.readers.with(|conn| read::revision_at(conn, time))
    }

    fn entity_at(&self, id: EntityId, at: Revision) -> Result<Option<EntityVersion>, JournalError> {
        self.shared.readers.with(|conn| read::entity_at(conn, id, at))
    }

    fn entity_history(
        &self,
        id: EntityId,
        after: Revision,
        limit: usize,
    ) -> Result<Vec<EntityVersion>, JournalError> {
        self.shared.readers.with(|conn| read::entity_history(conn, id, after, limit))
    }

    fn kind_history(
        &self,
        kind: Kind,
        after: Revision,
        limit: usize,
    ) -> Result<Vec<EntityVersion>, JournalError> {
        self.shared.readers.with(|conn| read::kind_history(conn, kind, after, limit))
    }

    fn referrers(&self, target: EntityId, kind: Kind) -> Result<Vec<EntityId>, JournalError> {
        self.shared.readers.with(|conn| read::referrers(conn, target, kind))
    }

    fn secret(&self, id: EntityId, field: &str) -> Result<Option<Secret>, JournalError> {
        // The key is read before the row: a rotation in between would look like an alteration.
        let key = self.shared.key.read();
        self.shared.readers.with(|conn| read::secret(conn, &key, id, field))
    }

    fn idempotency(
        &self,
        credential: &str,
        key: &str,
        now: Timestamp,
    ) -> Result<Option<Replay>, JournalError> {
        self.shared.readers.with(|conn| read::idempotency(conn, credential, key, now))
    }

    fn save_checkpoint(
        &self,
        at: Revision,
        chunks: &mut dyn Iterator<Item = Result<Vec<u8>, JournalError>>,
    ) -> Result<(), JournalError> {
        checkpoint::save(&self.shared, &self.checkpointer, at, chunks)
    }

    fn load_checkpoint(&self) -> Result<Option<Checkpoint>, JournalError> {
        checkpoint::load(&self.shared)
    }

    fn tree_head(&self) -> Result<TreeHead, JournalError> {
        self.shared.readers.with(|conn| {
            let head = read::head(conn)?;
            tree::head_at(conn, head.revision.0)
        })
    }

    fn tree_head_at(&self, revision: Revision) -> Result<TreeHead, JournalError> {
        self.shared.readers.with(|conn| {
            read::check_in_range(conn, "revision", revision.0)?;
            tree::head_at(conn, revision.0)
        })
    }

    fn inclusion_proof(&self, revision: Revision, size: u64) -> Result<Vec<Hash>, JournalError> {
        self.shared.readers.with(|conn| {
            read::check_in_range(conn, "size", size)?;
            tree::inclusion(conn, batch::leaf_index(revision, size)?, size)
        })
    }

    fn consistency_proof(&self, old: u64, new: u64) -> Result<Vec<Hash>, JournalError> {
        batch::check_sizes(old, new)?;
        self.shared.readers.with(|conn| {
            read::check_in_range(conn, "new", new)?;
            tree::consistency(conn, old, new)
        })
    }

    fn erase(&self, revision: Revision, change: usize) -> Result<(), EraseError> {
        maintain::erase(&self.shared, revision, change)
    }

    fn is_erasing(&self) -> bool {
        self.shared.erased.load(Ordering::Acquire)
    }

    fn review(&self) -> Result<Option<Review>, JournalError> {
        let failed = JournalError::storage("read a value");
        let value =
            self.shared.readers.with(|conn| schema::meta(conn, schema::META_REVIEW).map_err(failed))?;
        let unreadable = || JournalError::corrupt(0, "the mark of its restore cannot be read");
        value.map(|value| Review::from_bytes(&value).ok_or_else(unreadable)).transpose()
    }

    fn accept_review(&self) -> Result<(), JournalError> {
        maintain::remove_meta(&self.shared, schema::META_REVIEW)
    }

    fn size(&self) -> Result<JournalSize, JournalError> {
        maintain::size(&self.shared.path)
    }

    fn verify(&self) -> Result<TreeHead, JournalError> {
        self.shared.readers.with(maintain::verify)
    }
}

#[cfg(test)]
mod tests;
