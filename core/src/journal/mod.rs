//! What happened: an append-only, verifiable record of changes, in memory or in a SQLite file.
//!
//! The journal knows nothing of roles or access. An entity is an [`EntityId`] and opaque canonical bytes; a
//! [`Record`] is the effect of one command. From the records come durability, the history of each entity, state
//! checkpoints to start from, and proofs that nothing was altered (RULES 6). Beside the records stand two things
//! that are no part of what happened: sealed secrets (RULES 7.1) and idempotency entries (RULES 5.3).
//!
//! ```no_run
//! use gatepass::journal::{self, Journal, SqliteOptions};
//!
//! let journal = journal::open_sqlite("access.db", SqliteOptions::default())?;
//! let head = journal.head()?;
//! # let batch = vec![];
//! let revision = journal.append(head.revision, batch)?; // on disk when this returns
//! for record in journal.records(revision, 100)? { /* what others wrote since */ }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod batch;
mod checkpoint;
mod checkpoint_key;
mod error;
mod file_safety;
mod memory;
mod merkle;
pub(crate) mod record;
mod seal;
mod sidecar;
mod sqlite;
mod types;

use crate::model::{EntityId, Kind, Revision, Timestamp};
use crate::note::{SigningKey, VerifierKey};

pub use error::{AppendError, EraseError, JournalError, OpenError, StorageError};
pub use memory::{MemoryJournal, MemoryOptions, memory};
pub use merkle::{Frontier, Hash, ProofError, leaf_hash_of, verify_consistency, verify_inclusion};
pub use seal::{KeySource, Secret};
pub use sqlite::{
    BackupError, BackupManifest, BackupOptions, Progress, Report, RestoreOptions, Restored, SqliteJournal,
    SqliteOptions, backup, open_sqlite, restore,
};
pub use types::{
    Actor, Change, Checkpoint, Content, EntityVersion, Entry, Head, HeldLock, IdempotencyEntry, JournalSize,
    MetaChange, Record, RecordedChange, Replay, Review, SecretChange, TreeHead,
};

/// A journal: where records are appended, read back and proven.
///
/// All methods may be called from any thread. Reads never wait for an append. Whatever a read returns was
/// checked against its hash; a record that was altered is [`JournalError::Corrupt`], never an answer.
pub trait Journal: Send + Sync {
    /// The identity of this line of history. Cursors and revisions carry it; a restore from a backup starts a
    /// new one (RULES 6.4).
    fn epoch(&self) -> [u8; 16];

    /// Starts a new line of history, as after a restore from a backup. Returns the new epoch.
    fn start_epoch(&self) -> Result<[u8; 16], JournalError>;

    /// Whether this journal was created for tests: only there a test clock works (RULES 7.4).
    fn is_test_store(&self) -> bool;

    /// Whom signatures under checkpoints of this journal are verified with. It never changes.
    fn verifier_key(&self) -> &VerifierKey;

    /// What signs checkpoints; `None` where the key is kept outside and was not given on opening (RULES 6.6).
    fn signing_key(&self) -> Option<&SigningKey>;

    /// The last record that is durable, whoever wrote it.
    fn head(&self) -> Result<Head, JournalError>;

    /// A small named value beside the records (the organization's id, for one).
    fn meta(&self, name: &str) -> Result<Option<Vec<u8>>, JournalError>;

    /// Writes a small named value, durably. Names beginning with `journal.` are the journal's own and refused.
    fn set_meta(&self, name: &str, value: &[u8]) -> Result<(), JournalError>;

    /// Up to `limit` small values whose names begin with `prefix`, which ends with `/`, in the order of their names and
    /// after the name `after` (empty: from the first on).
    fn meta_under(
        &self,
        prefix: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<(String, Vec<u8>)>, JournalError>;
    /// Writes and drops small named values, all or none of them, durably.
    fn change_meta(&self, changes: &[MetaChange]) -> Result<(), JournalError>;
    /// Takes the lock of this name, which of all who hold this journal, in whatever process, one has at a time. `None`
    /// where somebody has it. It is given back when it is dropped or its process ends, however it ends.
    fn try_lock(&self, name: &'static str) -> Result<Option<HeldLock>, JournalError>;
    /// Appends one record for each entry, all or nothing, durable when this returns. `expected` is the revision
    /// the batch was decided on; when others wrote first this is [`AppendError::Conflict`] and nothing is written.
    /// Returns the revision of the last record; the entries have the consecutive revisions up to it.
    fn append(&self, expected: Revision, batch: Vec<Entry>) -> Result<Revision, AppendError>;

    /// Whether anybody, this process included, has committed past `known`; if so, up to where. Meant to be asked
    /// before every answer: one `pread` for a file that several processes hold, nothing otherwise (RULES 6.5).
    fn refresh(&self, known: Revision) -> Result<Option<Revision>, JournalError>;

    /// Up to `limit` records after a revision, in order, without a gap.
    fn records(&self, after: Revision, limit: usize) -> Result<Vec<Record>, JournalError>;

    /// The record with this revision, if it was written.
    fn record(&self, revision: Revision) -> Result<Option<Record>, JournalError>;

    /// The last revision whose time is not after `time`; 0 when there is none.
    fn revision_at(&self, time: Timestamp) -> Result<Revision, JournalError>;

    /// The version of an entity that was current right after revision `at`; `None` when it did not exist yet.
    fn entity_at(&self, id: EntityId, at: Revision) -> Result<Option<EntityVersion>, JournalError>;

    /// Up to `limit` versions of one entity after a revision, oldest first.
    fn entity_history(
        &self,
        id: EntityId,
        after: Revision,
        limit: usize,
    ) -> Result<Vec<EntityVersion>, JournalError>;

    /// The versions of all entities of a kind out of up to `limit` records after a revision, oldest first. The
    /// versions of one record are never split over two pages, so a page may hold more than `limit`; an empty page
    /// is the end.
    fn kind_history(
        &self,
        kind: Kind,
        after: Revision,
        limit: usize,
    ) -> Result<Vec<EntityVersion>, JournalError>;

    /// Every entity of `kind` that ever referred to `target`, by id. For views of past instants: whether it
    /// refers to it at some instant is for its version then to say.
    fn referrers(&self, target: EntityId, kind: Kind) -> Result<Vec<EntityId>, JournalError>;

    /// The secret kept for a field of an entity (RULES 7.1).
    fn secret(&self, id: EntityId, field: &str) -> Result<Option<Secret>, JournalError>;

    /// What a credential's earlier command with this idempotency key did, unless it has expired by `now`.
    fn idempotency(
        &self,
        credential: &str,
        key: &str,
        now: Timestamp,
    ) -> Result<Option<Replay>, JournalError>;

    /// Saves the state as of revision `at`, in chunks, so that the next start needs only the records after it
    /// (RULES 6.4). Each chunk is a transaction of its own; the checkpoint counts only once all are written. An
    /// error from the iterator abandons it and is returned. Older checkpoints go. Call it off the write path.
    fn save_checkpoint(
        &self,
        at: Revision,
        chunks: &mut dyn Iterator<Item = Result<Vec<u8>, JournalError>>,
    ) -> Result<(), JournalError>;

    /// The last complete checkpoint, if any, verified against the record and the tree it stands on.
    fn load_checkpoint(&self) -> Result<Option<Checkpoint>, JournalError>;

    /// Size and root of the tree over all records.
    fn tree_head(&self) -> Result<TreeHead, JournalError>;

    /// Size and root of the tree as it was right after a revision.
    fn tree_head_at(&self, revision: Revision) -> Result<TreeHead, JournalError>;

    /// The proof that the record `revision` is in the tree of the first `size` records (RFC 6962, 2.1.1).
    fn inclusion_proof(&self, revision: Revision, size: u64) -> Result<Vec<Hash>, JournalError>;

    /// The proof that the tree of `old` records is a prefix of the tree of `new` records (RFC 6962, 2.1.2).
    fn consistency_proof(&self, old: u64, new: u64) -> Result<Vec<Hash>, JournalError>;

    /// Removes state and salt of one change for good; its commitment stays, so every proof still verifies
    /// (RULES 6.3). The caller appends the record that says so; [`Entry::erasures`] does both at once. Refused for an
    /// entity's current version, except of activities: no state is made of them.
    fn erase(&self, revision: Revision, change: usize) -> Result<(), EraseError>;

    /// Whether old pages of what was erased may still be in a write-ahead log: others were reading. It is tried again
    /// every second.
    fn is_erasing(&self) -> bool {
        false
    }

    /// The restore this journal came from, while nobody has accepted it (RULES 6.4).
    fn review(&self) -> Result<Option<Review>, JournalError> {
        Ok(None)
    }

    /// Accepts the restore.
    fn accept_review(&self) -> Result<(), JournalError> {
        Ok(())
    }

    /// How much room it takes.
    fn size(&self) -> Result<JournalSize, JournalError> {
        Ok(JournalSize::default())
    }

    /// Reads everything and checks it: every record against its hash, the hashes against the tree, the indexes
    /// against the records. Returns the tree's head; compare it with one kept elsewhere (RULES 6.6).
    fn verify(&self) -> Result<TreeHead, JournalError>;
}
