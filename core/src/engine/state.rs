use bytes::Bytes;

use crate::model::{EntityId, Revision, Timestamp};

use super::access::AccessIndex;
use super::store::{Change, Store, UniqueKey, View};

/// Everything that is true as of a revision.
#[derive(Debug, Clone, Default)]
pub struct State {
    pub(super) store: Store,
    pub(super) access: AccessIndex,
    revision: Revision,
    time: Timestamp,
}

impl State {
    /// Makes the changes of one record. The order within the record does not matter for what is true afterwards.
    pub fn apply(&mut self, changes: &[Change], revision: Revision, time: Timestamp) {
        for change in changes {
            self.put(change, revision);
        }
        self.revision = revision;
        self.time = time;
    }

    /// Makes one change outside a record: for filling a state from a checkpoint or from history.
    pub fn put(&mut self, change: &Change, revision: Revision) {
        let (before, slot) = self.store.apply(change, revision);
        if let Some(slot) = slot {
            self.access.update(&self.store, change.id, slot, before.as_deref(), change.state.as_deref());
        }
    }

    /// The state of entities that come all at once, as from a checkpoint. The same as putting one after the other, and
    /// quicker: what is kept about them is worked out at the end, on two threads. `None` where an id comes twice.
    pub fn filled<E>(
        entities: impl Iterator<Item = Result<(EntityId, Revision, Bytes), E>>,
    ) -> Result<Option<State>, E> {
        let mut store = Store::default();
        for entity in entities {
            let (id, revision, state) = entity?;
            if !store.place(id, state, revision) {
                return Ok(None);
            }
        }
        let (indexes, access) = std::thread::scope(|scope| {
            let indexes = scope.spawn(|| store.indexes());
            let access = AccessIndex::of(&store);
            (indexes.join(), access)
        });
        match indexes {
            Ok(indexes) => store.set_indexes(indexes),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        Ok(Some(State { store, access, ..State::default() }))
    }

    /// Says as of when this state is.
    pub fn stamp(&mut self, revision: Revision, time: Timestamp) {
        self.revision = revision;
        self.time = time;
    }

    /// The last revision applied.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// The instant of the last record applied.
    pub fn time(&self) -> Timestamp {
        self.time
    }

    /// The entities.
    pub fn store(&self) -> &Store {
        &self.store
    }
}

impl View for State {
    fn get(&self, id: EntityId) -> Option<Bytes> {
        self.store.get(id)
    }

    fn find(&self, key: &UniqueKey) -> Option<EntityId> {
        self.store.find(key)
    }

    fn referrers(&self, target: EntityId, kind: crate::model::Kind) -> Vec<EntityId> {
        self.store.referrers(target, kind)
    }

    fn all_referrers(&self, target: EntityId) -> Vec<EntityId> {
        self.store.all_referrers(target)
    }

    fn count(&self, kind: crate::model::Kind) -> usize {
        self.store.count(kind)
    }

    fn revision_of(&self, id: EntityId) -> Option<Revision> {
        self.store.revision_of(id)
    }
}
