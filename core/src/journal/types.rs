use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use smallvec::SmallVec;

use super::error::JournalError;
use super::merkle::{Frontier, Hash};
use super::seal::Secret;
use crate::model::{EntityId, Kind, Revision, Timestamp};

/// Who did something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Actor {
    /// Nobody: something fell due.
    System,
    /// Whoever holds the file (RULES 4.4). The name stands in the activity's payload, not here, so that it can
    /// be erased.
    Embedded,
    /// An account.
    Account(EntityId),
}

/// What a decided command hands to the journal: the header and the effects of one record.
#[derive(Debug, Clone)]
pub struct Entry {
    /// When it happened. Never before the record before it.
    pub time: Timestamp,
    /// Who did it.
    pub actor: Actor,
    /// The credential it was done with, where that is not the actor itself.
    pub credential: Option<EntityId>,
    /// The activity verb (`user added`). A constant of the program, never text of a user: it cannot be erased.
    pub verb: Cow<'static, str>,
    /// The method called (`Accounts.Create`). A constant of the program, as the verb.
    pub method: Cow<'static, str>,
    /// The changed entities, each at most once.
    pub changes: Vec<Change>,
    /// Secrets to keep or drop in the same transaction. They are no part of the record.
    pub secrets: Vec<SecretChange>,
    /// The idempotency key the command came with.
    pub idempotency: Option<IdempotencyEntry>,
    /// States to erase in the same transaction, by record and place of the change in it: [`Journal::erase`] says what
    /// may be erased (RULES 6.3).
    ///
    /// [`Journal::erase`]: super::Journal::erase
    pub erasures: Vec<(Revision, usize)>,
}

impl Entry {
    /// An entry of the system without any change, to be filled in.
    pub fn new(time: Timestamp, verb: &'static str, method: &'static str) -> Entry {
        Entry {
            time,
            actor: Actor::System,
            credential: None,
            verb: Cow::Borrowed(verb),
            method: Cow::Borrowed(method),
            changes: Vec::new(),
            secrets: Vec::new(),
            idempotency: None,
            erasures: Vec::new(),
        }
    }
}

/// A restore from a backup that nobody has accepted yet (RULES 6.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Review {
    /// When the backup was taken.
    pub taken_at: Timestamp,
    /// When it was restored.
    pub restored_at: Timestamp,
    /// The last revision in it.
    pub revision: Revision,
}

impl Review {
    /// The numbers one after the other, big-endian.
    pub(crate) fn to_bytes(self) -> Vec<u8> {
        let numbers = [self.taken_at.0, self.restored_at.0, self.revision.0 as i64];
        numbers.into_iter().flat_map(i64::to_be_bytes).collect()
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Review> {
        let ([taken_at, restored_at, revision], []) = bytes.as_chunks::<8>() else { return None };
        let number = |bytes: &[u8; 8]| i64::from_be_bytes(*bytes);
        Some(Review {
            taken_at: Timestamp(number(taken_at)),
            restored_at: Timestamp(number(restored_at)),
            revision: Revision(number(revision) as u64),
        })
    }
}

/// One entity's new state.
#[derive(Debug, Clone)]
pub struct Change {
    /// Which entity.
    pub id: EntityId,
    /// Its canonical encoding; `None` deletes it, and with it every secret kept for it.
    pub state: Option<Bytes>,
    /// 32 random bytes of its own. Without them the commitment in the tree tells nothing of the state, which is
    /// what makes erasure possible (RULES 6.3).
    pub salt: [u8; 32],
    /// The entities this state refers to, for [`Journal::referrers`](super::Journal::referrers).
    pub references: SmallVec<[EntityId; 4]>,
}

/// A secret to keep or to drop.
#[derive(Debug, Clone)]
pub struct SecretChange {
    /// Whose secret.
    pub id: EntityId,
    /// Which field of it.
    pub field: Cow<'static, str>,
    /// The new secret; `None` drops it.
    pub value: Option<Secret>,
}

/// An idempotency key and what it was used for (RULES 5.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdempotencyEntry {
    /// Whose key: keys of different credentials never meet.
    pub credential: String,
    /// The key the caller chose.
    pub key: String,
    /// SHA-256 of the request.
    pub request_hash: [u8; 32],
    /// From when on the key is free again.
    pub expires: Timestamp,
}

/// A small named value to keep or to drop, beside the records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MetaChange {
    /// The name.
    pub name: String,
    /// The new value; `None` drops it.
    pub value: Option<Vec<u8>>,
}

/// What one holder of a journal at a time may have, until it is dropped or its process ends.
pub struct HeldLock {
    // Only kept: letting go of it gives the lock back.
    _held: Box<dyn Send + Sync>,
}

impl HeldLock {
    pub(crate) fn new(held: impl Send + Sync + 'static) -> HeldLock {
        HeldLock { _held: Box::new(held) }
    }
}

impl fmt::Debug for HeldLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HeldLock")
    }
}

/// What an idempotency key was used for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replay {
    /// The record the command became.
    pub revision: Revision,
    /// SHA-256 of the request then; another one now is an error.
    pub request_hash: [u8; 32],
    /// The entities it changed, in order.
    pub ids: Vec<EntityId>,
}

/// What one command did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its position.
    pub revision: Revision,
    /// When it happened.
    pub time: Timestamp,
    /// Who did it.
    pub actor: Actor,
    /// With which credential.
    pub credential: Option<EntityId>,
    /// The activity verb.
    pub verb: Cow<'static, str>,
    /// The method called.
    pub method: Cow<'static, str>,
    /// The changed entities, in the order they were given.
    pub changes: Vec<RecordedChange>,
    /// Its leaf in the tree.
    pub leaf: Hash,
}

/// One entity's change in a [`Record`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordedChange {
    /// Which entity.
    pub id: EntityId,
    /// Its state after the record.
    pub content: Content,
    /// The salt of its commitment, gone with an erased state.
    pub salt: Option<[u8; 32]>,
    /// What stands for it in the record's leaf, and stays when its state is erased.
    pub commitment: Hash,
}

/// An entity's state after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Its canonical encoding.
    State(Bytes),
    /// It was deleted.
    Deleted,
    /// It had a state, which was erased since.
    Erased,
}

/// One version of an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntityVersion {
    /// Which entity.
    pub id: EntityId,
    /// The record that made this version.
    pub revision: Revision,
    /// When.
    pub time: Timestamp,
    /// The activity in the same record, if one is.
    pub activity: Option<EntityId>,
    /// The state.
    pub content: Content,
}

/// The end of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The last record's revision, 0 when there is none.
    pub revision: Revision,
    /// The last record's time, [`Timestamp::MIN`] when there is none.
    pub time: Timestamp,
    /// The last record's leaf, zeros when there is none.
    pub leaf: Hash,
}

impl Head {
    /// The end of a journal without records.
    pub const EMPTY: Head = Head { revision: Revision(0), time: Timestamp::MIN, leaf: Hash([0; 32]) };
}

/// Size and root of the tree over the records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TreeHead {
    /// How many records it holds: the revision of the last.
    pub size: u64,
    /// Its root (RFC 6962, 2.1).
    pub root: Hash,
}

/// How much room a journal takes on its disk, in bytes; 0 in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct JournalSize {
    /// The database.
    pub database: u64,
    /// Its write-ahead log.
    pub log: u64,
}

/// A saved state to start from.
pub struct Checkpoint {
    /// The state is that right after this revision.
    pub revision: Revision,
    /// The leaf of that record.
    pub hash: Hash,
    /// The tree's frontier at that revision.
    pub frontier: Frontier,
    /// A hash over the hashes of the chunks.
    pub state_root: Hash,
    /// The chunks in the order they were saved, each verified as it is read.
    pub chunks: Box<dyn Iterator<Item = Result<Vec<u8>, JournalError>> + Send>,
}

impl fmt::Debug for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Checkpoint")
            .field("revision", &self.revision)
            .field("hash", &self.hash)
            .field("state_root", &self.state_root)
            .finish_non_exhaustive()
    }
}

impl Record {
    /// The activity in the record, if one is.
    pub fn activity(&self) -> Option<EntityId> {
        self.changes.iter().map(|change| change.id).find(|id| id.kind == Kind::Activity)
    }

    /// What the record made of an entity, if it changed it.
    pub fn version_of(&self, id: EntityId) -> Option<EntityVersion> {
        self.changes.iter().find(|change| change.id == id).map(|change| self.version(change))
    }

    /// What the record made of every entity of a kind, in order.
    pub fn versions_of_kind(&self, kind: Kind) -> impl Iterator<Item = EntityVersion> {
        self.changes.iter().filter(move |change| change.id.kind == kind).map(|change| self.version(change))
    }

    fn version(&self, change: &RecordedChange) -> EntityVersion {
        EntityVersion {
            id: change.id,
            revision: self.revision,
            time: self.time,
            activity: self.activity(),
            content: change.content.clone(),
        }
    }
}
