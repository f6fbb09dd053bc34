use std::collections::BTreeSet;

use bytes::Bytes;

use crate::model::stored;
use crate::model::{EntityId, Kind, Revision, Timestamp};

use super::access::AccessIndex;
use super::decide::due_at;
use super::policy::{Forbidden, Policies, Subject};
use super::store::{Change, Store, UniqueKey, View};

/// The field of `v1.Policy` that holds Cedar's text.
const POLICY_TEXT: u32 = 4;

/// Everything that is true as of a revision.
#[derive(Debug, Clone, Default)]
pub struct State {
    pub(super) store: Store,
    pub(super) access: AccessIndex,
    pub(super) policies: Policies,
    /// When requests, role grants and conditions fall due; grants of resources stand in the access index.
    dues: BTreeSet<(Timestamp, EntityId)>,
    revision: Revision,
    time: Timestamp,
}

/// Whether entities of a kind fall due and are not in the access index.
fn is_timed(kind: Kind) -> bool {
    matches!(kind, Kind::AccessRequest | Kind::Condition | Kind::RoleGrant)
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
        if change.id.kind == Kind::Policy {
            self.policies
                .put(change.id, change.state.as_deref().map(|state| stored::text(state, POLICY_TEXT)));
        }
        if is_timed(change.id.kind) {
            let due = |state: Option<&[u8]>| state.and_then(|state| due_at(change.id.kind, state));
            if let Some(due) = due(before.as_deref()) {
                self.dues.remove(&(due, change.id));
            }
            if let Some(due) = due(change.state.as_deref()) {
                self.dues.insert((due, change.id));
            }
        }
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
        let mut policies = Policies::default();
        for (id, state) in store.scan(Kind::Policy, None) {
            policies.put(id, Some(stored::text(state, POLICY_TEXT)));
        }
        let mut dues = BTreeSet::new();
        for kind in Kind::ALL.iter().copied().filter(|kind| is_timed(*kind)) {
            for (id, state) in store.scan(kind, None) {
                dues.extend(due_at(kind, state).map(|due| (due, id)));
            }
        }
        Ok(Some(State { store, access, policies, dues, ..State::default() }))
    }

    /// What falls due by an instant, in no order.
    pub(super) fn due(&self, by: Timestamp) -> impl Iterator<Item = (Timestamp, EntityId)> {
        let last = EntityId { kind: Kind::KeyScope, number: u64::MAX };
        let grants = self.access.due(by);
        let grants = grants.map(|(end, number)| (end, EntityId::new(Kind::AccountGrant, number)));
        grants.chain(self.dues.range(..=(by, last)).copied())
    }

    /// Says as of when this state is.
    pub fn stamp(&mut self, revision: Revision, time: Timestamp) {
        self.revision = revision;
        self.time = time;
    }

    /// What forbids an account to connect to a resource at an instant, whatever else gives access (RULES 1.3), in the
    /// order of policies.
    pub fn forbidden(&self, account: EntityId, resource: EntityId, at: Timestamp) -> Vec<Forbidden> {
        if self.policies.is_empty() {
            return Vec::new();
        }
        self.policies.forbidding(&Subject::new(self, account).with(resource), at).collect()
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

    fn revision_of(&self, id: EntityId) -> Option<Revision> {
        self.store.revision_of(id)
    }

    fn count_of(&self, kind: Kind) -> usize {
        self.store.count_of(kind)
    }
}
