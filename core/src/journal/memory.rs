use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use parking_lot::{Mutex, RwLock, RwLockReadGuard};

use super::checkpoint_key;
use super::error::{AppendError, EraseError, JournalError};
use super::merkle::{self, Frontier, Hash, Nodes};
use super::types::{
    Checkpoint, Content, EntityVersion, Entry, Head, HeldLock, IdempotencyEntry, MetaChange, Record, Replay,
    SecretChange, TreeHead,
};
use super::{Journal, Secret, batch, checkpoint, record, seal};
use crate::model::{EntityId, Kind, Revision, Timestamp};
use crate::note::{SigningKey, VerifierKey};

/// How a journal in memory is made.
#[derive(Debug, Clone, Default)]
pub struct MemoryOptions {
    /// Whether a test clock may be used on it (RULES 7.4).
    pub test_store: bool,
}

/// A journal that lasts as long as the process: for tests and scripts. It keeps the same records, hashes and proofs
/// as one in a file.
pub struct MemoryJournal {
    test_store: bool,
    checkpoint_key: SigningKey,
    head: AtomicU64,
    saving: Mutex<()>,
    locks: Arc<Mutex<BTreeSet<&'static str>>>,
    state: RwLock<State>,
}

/// A lock within this process.
struct Held {
    locks: Arc<Mutex<BTreeSet<&'static str>>>,
    name: &'static str,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.locks.lock().remove(self.name);
    }
}

/// An empty journal in memory.
pub fn memory(options: MemoryOptions) -> MemoryJournal {
    let state = State { epoch: seal::random(), ..State::default() };
    MemoryJournal {
        test_store: options.test_store,
        checkpoint_key: checkpoint_key::generate(),
        head: AtomicU64::new(0),
        saving: Mutex::new(()),
        locks: Arc::default(),
        state: RwLock::new(state),
    }
}

#[derive(Default)]
struct State {
    epoch: [u8; 16],
    rows: Vec<Row>,
    /// The complete subtrees of each height.
    nodes: Vec<Vec<Hash>>,
    versions: HashMap<EntityId, Vec<u64>>,
    kinds: HashMap<Kind, Vec<u64>>,
    references: HashMap<EntityId, BTreeSet<EntityId>>,
    secrets: BTreeMap<(EntityId, String), Secret>,
    keys: HashMap<(String, String), (IdempotencyEntry, u64)>,
    expiries: BTreeSet<(Timestamp, String, String)>,
    meta: BTreeMap<String, Vec<u8>>,
    checkpoint: Option<Saved>,
}

struct Row {
    time: Timestamp,
    leaf: Hash,
    body: Bytes,
}

struct Saved {
    revision: Revision,
    chunk_hashes: Vec<Hash>,
    chunks: Vec<Vec<u8>>,
}

impl Nodes for &State {
    type Error = JournalError;

    fn node(&mut self, height: u32, index: u64) -> Result<Hash, JournalError> {
        let node = self.nodes.get(height as usize).and_then(|level| level.get(index as usize));
        node.copied().ok_or_else(|| JournalError::corrupt(0, "a hash of the tree is missing"))
    }
}

impl State {
    fn head(&self) -> Head {
        self.rows.last().map_or(Head::EMPTY, |row| Head {
            revision: Revision(self.rows.len() as u64),
            time: row.time,
            leaf: row.leaf,
        })
    }

    fn record(&self, revision: u64) -> Result<Option<Record>, JournalError> {
        let Some(row) = revision.checked_sub(1).and_then(|i| self.rows.get(i as usize)) else {
            return Ok(None);
        };
        record::decode(row.body.clone(), revision, row.time.0, row.leaf).map(Some)
    }

    fn existing(&self, revision: u64) -> Result<Record, JournalError> {
        self.record(revision)?.ok_or_else(|| JournalError::corrupt(revision, "the record is missing"))
    }

    /// Refuses keys in use before anything is changed.
    fn check_keys(&self, batch: &[Entry]) -> Result<(), AppendError> {
        let mut seen = BTreeMap::new();
        for entry in batch {
            let Some(key) = &entry.idempotency else { continue };
            let name = (key.credential.clone(), key.key.clone());
            let stored = self.keys.get(&name).map(|(stored, _)| stored.expires);
            let used = seen.insert(name, key.expires).or(stored).is_some_and(|expires| expires > entry.time);
            if used {
                let (credential, key) = (key.credential.clone(), key.key.clone());
                return Err(AppendError::KeyInUse { credential, key });
            }
        }
        Ok(())
    }

    /// Whether there is something to erase; an error where it may not be.
    fn check_erasure(&self, revision: Revision, change: usize) -> Result<bool, EraseError> {
        let record = self.record(revision.0)?.ok_or(EraseError::NoRecord(revision))?;
        let changes = record.changes.len();
        let erased = record.changes.get(change).ok_or(EraseError::NoChange { revision, change, changes })?;
        if !matches!(erased.content, Content::State(_)) {
            return Ok(false);
        }
        let is_last = self.versions.get(&erased.id).and_then(|versions| versions.last()) == Some(&revision.0);
        match is_last && erased.id.kind != Kind::Activity {
            true => Err(EraseError::Current { id: erased.id, revision }),
            false => Ok(true),
        }
    }

    fn erase(&mut self, revision: Revision, change: usize) -> Result<(), EraseError> {
        if self.check_erasure(revision, change)? {
            let row = &mut self.rows[revision.0 as usize - 1];
            let body =
                record::erase(&row.body, change).map_err(|what| JournalError::corrupt(revision.0, what))?;
            row.body = body.into();
        }
        Ok(())
    }

    fn push(&mut self, entry: Entry, encoded: record::Encoded) {
        let revision = self.rows.len() as u64 + 1;
        let mut kinds: Vec<Kind> = entry.changes.iter().map(|change| change.id.kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        for kind in kinds {
            self.kinds.entry(kind).or_default().push(revision);
        }
        for change in entry.changes {
            self.versions.entry(change.id).or_default().push(revision);
            for target in change.references {
                self.references.entry(target).or_default().insert(change.id);
            }
            if change.state.is_none() {
                self.secrets.retain(|(id, _), _| *id != change.id);
            }
        }
        for SecretChange { id, field, value } in entry.secrets {
            let name = (id, field.into_owned());
            match value {
                Some(secret) => self.secrets.insert(name, secret),
                None => self.secrets.remove(&name),
            };
        }
        if let Some(key) = entry.idempotency {
            self.keep_key(key, revision, entry.time);
        }
        self.push_leaf(encoded.leaf);
        self.rows.push(Row { time: entry.time, leaf: encoded.leaf, body: encoded.body.into() });
    }

    fn keep_key(&mut self, key: IdempotencyEntry, revision: u64, now: Timestamp) {
        while let Some(first) = self.expiries.pop_first() {
            if first.0 > now {
                self.expiries.insert(first);
                break;
            }
            self.keys.remove(&(first.1, first.2));
        }
        self.expiries.insert((key.expires, key.credential.clone(), key.key.clone()));
        self.keys.insert((key.credential.clone(), key.key.clone()), (key, revision));
    }

    fn push_leaf(&mut self, leaf: Hash) {
        let mut hash = leaf;
        for height in 0.. {
            if self.nodes.len() == height {
                self.nodes.push(Vec::new());
            }
            let level = &mut self.nodes[height];
            level.push(hash);
            if level.len() % 2 == 1 {
                break;
            }
            hash = merkle::node_hash(level[level.len() - 2], level[level.len() - 1]);
        }
    }

    fn in_range(&self, what: &'static str, asked: u64) -> Result<(), JournalError> {
        let head = Revision(self.rows.len() as u64);
        if asked > head.0 { Err(JournalError::OutOfRange { what, asked, head }) } else { Ok(()) }
    }

    fn tree_head_at(&self, size: u64) -> Result<TreeHead, JournalError> {
        self.in_range("revision", size)?;
        Ok(TreeHead { size, root: merkle::frontier(&mut &*self, size)?.root() })
    }
}

impl MemoryJournal {
    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read()
    }
}

impl Journal for MemoryJournal {
    fn epoch(&self) -> [u8; 16] {
        self.read().epoch
    }

    fn start_epoch(&self) -> Result<[u8; 16], JournalError> {
        let epoch = seal::random();
        self.state.write().epoch = epoch;
        Ok(epoch)
    }

    fn is_test_store(&self) -> bool {
        self.test_store
    }

    fn verifier_key(&self) -> &VerifierKey {
        self.checkpoint_key.verifier_key()
    }

    fn signing_key(&self) -> Option<&SigningKey> {
        Some(&self.checkpoint_key)
    }

    fn head(&self) -> Result<Head, JournalError> {
        Ok(self.read().head())
    }

    fn meta(&self, name: &str) -> Result<Option<Vec<u8>>, JournalError> {
        Ok(self.read().meta.get(name).cloned())
    }

    fn set_meta(&self, name: &str, value: &[u8]) -> Result<(), JournalError> {
        batch::check_meta_name(name)?;
        self.state.write().meta.insert(name.to_owned(), value.to_owned());
        Ok(())
    }

    fn meta_under(
        &self,
        prefix: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<(String, Vec<u8>)>, JournalError> {
        batch::check_meta_prefix(prefix)?;
        let state = self.read();
        let from = (Bound::Excluded(after.max(prefix)), Bound::Unbounded);
        let values = state.meta.range::<str, _>(from).take_while(|(name, _)| name.starts_with(prefix));
        Ok(values.take(limit).map(|(name, value)| (name.clone(), value.clone())).collect())
    }

    fn change_meta(&self, changes: &[MetaChange]) -> Result<(), JournalError> {
        changes.iter().try_for_each(|change| batch::check_meta_name(&change.name))?;
        let mut state = self.state.write();
        for MetaChange { name, value } in changes {
            match value {
                Some(value) => _ = state.meta.insert(name.clone(), value.clone()),
                None => _ = state.meta.remove(name),
            }
        }
        Ok(())
    }

    fn try_lock(&self, name: &'static str) -> Result<Option<HeldLock>, JournalError> {
        let is_free = self.locks.lock().insert(name);
        Ok(is_free.then(|| HeldLock::new(Held { locks: Arc::clone(&self.locks), name })))
    }

    fn append(&self, expected: Revision, batch: Vec<Entry>) -> Result<Revision, AppendError> {
        let encoded = batch::encode(expected, &batch)?;
        let mut state = self.state.write();
        let head = state.head();
        if head.revision != expected {
            return Err(AppendError::Conflict { expected, actual: head.revision });
        }
        batch::check_times(head.time, &batch)?;
        state.check_keys(&batch)?;
        let erasures: Vec<_> = batch.iter().flat_map(|entry| entry.erasures.iter().copied()).collect();
        // All are looked at before the first is carried out: a batch happens whole or not at all.
        for (revision, change) in &erasures {
            state.check_erasure(*revision, *change)?;
        }
        for (revision, change) in erasures {
            state.erase(revision, change)?;
        }
        for (entry, encoded) in batch.into_iter().zip(encoded) {
            state.push(entry, encoded);
        }
        let revision = state.rows.len() as u64;
        self.head.store(revision, Ordering::Release);
        Ok(Revision(revision))
    }

    fn refresh(&self, known: Revision) -> Result<Option<Revision>, JournalError> {
        let head = Revision(self.head.load(Ordering::Acquire));
        Ok((head > known).then_some(head))
    }

    fn records(&self, after: Revision, limit: usize) -> Result<Vec<Record>, JournalError> {
        let state = self.read();
        state.in_range("after", after.0)?;
        let end = (after.0.saturating_add(limit as u64)).min(state.rows.len() as u64);
        (after.0 + 1..=end).map(|revision| state.existing(revision)).collect()
    }

    fn record(&self, revision: Revision) -> Result<Option<Record>, JournalError> {
        self.read().record(revision.0)
    }

    fn revision_at(&self, time: Timestamp) -> Result<Revision, JournalError> {
        Ok(Revision(self.read().rows.partition_point(|row| row.time <= time) as u64))
    }

    fn entity_at(&self, id: EntityId, at: Revision) -> Result<Option<EntityVersion>, JournalError> {
        let state = self.read();
        state.in_range("at", at.0)?;
        let Some(versions) = state.versions.get(&id) else { return Ok(None) };
        let until = versions.partition_point(|&revision| revision <= at.0);
        let Some(&revision) = versions[..until].last() else { return Ok(None) };
        Ok(state.existing(revision)?.version_of(id))
    }

    fn entity_history(
        &self,
        id: EntityId,
        after: Revision,
        limit: usize,
    ) -> Result<Vec<EntityVersion>, JournalError> {
        let state = self.read();
        let versions = state.versions.get(&id).map(Vec::as_slice).unwrap_or_default();
        let from = versions.partition_point(|&revision| revision <= after.0);
        let mut history = Vec::new();
        for &revision in versions[from..].iter().take(limit) {
            history.extend(state.existing(revision)?.version_of(id));
        }
        Ok(history)
    }

    fn kind_history(
        &self,
        kind: Kind,
        after: Revision,
        limit: usize,
    ) -> Result<Vec<EntityVersion>, JournalError> {
        let state = self.read();
        let revisions = state.kinds.get(&kind).map(Vec::as_slice).unwrap_or_default();
        let from = revisions.partition_point(|&revision| revision <= after.0);
        let mut history = Vec::new();
        for &revision in revisions[from..].iter().take(limit) {
            history.extend(state.existing(revision)?.versions_of_kind(kind));
        }
        Ok(history)
    }

    fn referrers(&self, target: EntityId, kind: Kind) -> Result<Vec<EntityId>, JournalError> {
        let state = self.read();
        let referrers = state.references.get(&target).into_iter().flatten();
        Ok(referrers.filter(|id| id.kind == kind).copied().collect())
    }

    fn secret(&self, id: EntityId, field: &str) -> Result<Option<Secret>, JournalError> {
        Ok(self.read().secrets.get(&(id, field.to_owned())).cloned())
    }

    fn idempotency(
        &self,
        credential: &str,
        key: &str,
        now: Timestamp,
    ) -> Result<Option<Replay>, JournalError> {
        let state = self.read();
        let stored = state.keys.get(&(credential.to_owned(), key.to_owned()));
        let Some((entry, revision)) = stored.filter(|(entry, _)| entry.expires > now) else {
            return Ok(None);
        };
        let ids = state.existing(*revision)?.changes.iter().map(|change| change.id).collect();
        Ok(Some(Replay { revision: Revision(*revision), request_hash: entry.request_hash, ids }))
    }

    fn save_checkpoint(
        &self,
        at: Revision,
        chunks: &mut dyn Iterator<Item = Result<Vec<u8>, JournalError>>,
    ) -> Result<(), JournalError> {
        let _saving = self.saving.try_lock().ok_or(JournalError::CheckpointRunning)?;
        self.read().in_range("at", at.0)?;
        let chunks = chunks.collect::<Result<Vec<_>, _>>()?;
        let chunk_hashes = chunks.iter().map(|chunk| checkpoint::chunk_hash(chunk)).collect();
        self.state.write().checkpoint = Some(Saved { revision: at, chunk_hashes, chunks });
        Ok(())
    }

    fn load_checkpoint(&self) -> Result<Option<Checkpoint>, JournalError> {
        let state = self.read();
        let Some(saved) = &state.checkpoint else { return Ok(None) };
        let hash = match saved.revision {
            Revision(0) => Head::EMPTY.leaf,
            Revision(revision) => state.existing(revision)?.leaf,
        };
        Ok(Some(Checkpoint {
            revision: saved.revision,
            hash,
            frontier: merkle::frontier(&mut &*state, saved.revision.0)?,
            state_root: checkpoint::state_root(&saved.chunk_hashes),
            chunks: Box::new(saved.chunks.clone().into_iter().map(Ok)),
        }))
    }

    fn tree_head(&self) -> Result<TreeHead, JournalError> {
        let state = self.read();
        state.tree_head_at(state.rows.len() as u64)
    }

    fn tree_head_at(&self, revision: Revision) -> Result<TreeHead, JournalError> {
        self.read().tree_head_at(revision.0)
    }

    fn inclusion_proof(&self, revision: Revision, size: u64) -> Result<Vec<Hash>, JournalError> {
        let state = self.read();
        state.in_range("size", size)?;
        let index = batch::leaf_index(revision, size)?;
        merkle::inclusion(&mut &*state, index, size)
    }

    fn consistency_proof(&self, old: u64, new: u64) -> Result<Vec<Hash>, JournalError> {
        let state = self.read();
        state.in_range("new", new)?;
        batch::check_sizes(old, new)?;
        merkle::consistency(&mut &*state, old, new)
    }

    fn erase(&self, revision: Revision, change: usize) -> Result<(), EraseError> {
        self.state.write().erase(revision, change)
    }

    fn verify(&self) -> Result<TreeHead, JournalError> {
        let state = self.read();
        let mut frontier = Frontier::default();
        for revision in 1..=state.rows.len() as u64 {
            frontier.push(state.existing(revision)?.leaf);
        }
        let head = state.tree_head_at(frontier.size())?;
        if head.root != frontier.root() {
            return Err(JournalError::corrupt(0, "the tree's hashes are not those of the records"));
        }
        Ok(head)
    }
}
