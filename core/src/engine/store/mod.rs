//! Every entity's encoded state, found by id, by unique value and by what it refers to. It knows no kind in
//! particular: the schema says what is unique and what refers to what.

mod keys;
mod overlay;
mod references;
mod table;

use bytes::Bytes;

use crate::model::{EntityId, Kind, Revision};

pub use keys::UniqueKey;
pub use overlay::Overlay;
pub(crate) use references::targets;
pub(crate) use table::{Row, Table};

use keys::UniqueIndex;
use references::ReferenceIndex;

/// What a command changes in one entity: its new state, or its deletion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which entity.
    pub id: EntityId,
    /// The new encoded state; `None` deletes.
    pub state: Option<Bytes>,
}

/// What decisions read: the published state, or that state with the undecided part of a batch on top.
pub trait View {
    /// The encoded state of an entity.
    fn get(&self, id: EntityId) -> Option<Bytes>;
    /// The entity that has this unique value.
    fn find(&self, key: &UniqueKey) -> Option<EntityId>;
    /// The entities of a kind that refer to an entity, in no order.
    fn referrers(&self, target: EntityId, kind: Kind) -> Vec<EntityId>;
    /// Every entity that refers to an entity, in no order.
    fn all_referrers(&self, target: EntityId) -> Vec<EntityId>;
    /// The revision of the change that gave the entity its state; that of the batch for what the batch changed.
    fn revision_of(&self, id: EntityId) -> Option<Revision>;
}

/// All entities.
#[derive(Debug, Clone)]
pub struct Store {
    tables: Vec<Table>,
    unique: UniqueIndex,
    references: ReferenceIndex,
}

impl Default for Store {
    fn default() -> Store {
        let tables = Kind::ALL.iter().map(|kind| Table::new(keeps_slots(*kind))).collect();
        Store { tables, unique: UniqueIndex::default(), references: ReferenceIndex::default() }
    }
}

/// The access index names these by their slot: a slot given to a second entity could hand it the first one's access.
fn keeps_slots(kind: Kind) -> bool {
    matches!(kind, Kind::Account | Kind::Role | Kind::Resource | Kind::Group)
}

impl Store {
    /// The table of one kind.
    pub(crate) fn table(&self, kind: Kind) -> &Table {
        &self.tables[kind as usize - 1]
    }

    /// Makes a change; answers the state before, and the slot that the entity has or had.
    pub(crate) fn apply(&mut self, change: &Change, revision: Revision) -> (Option<Bytes>, Option<u32>) {
        let table = &mut self.tables[change.id.kind as usize - 1];
        let (before, slot) = match &change.state {
            Some(state) => {
                let (before, slot) = table.put(change.id.number, state.clone(), revision);
                (before, Some(slot))
            }
            None => table.remove(change.id.number),
        };
        if let Some(before) = &before {
            self.unique.remove(change.id, before);
            self.references.remove(change.id, before);
        }
        if let Some(state) = &change.state {
            self.unique.insert(change.id, state);
            self.references.insert(change.id, state);
        }
        (before, slot)
    }

    /// How many entities there are of a kind.
    pub fn count(&self, kind: Kind) -> usize {
        self.table(kind).len()
    }

    /// Entities of a kind in the order of their ids, from after `after` on.
    pub fn scan(&self, kind: Kind, after: Option<u64>) -> impl Iterator<Item = (EntityId, &Bytes)> {
        self.table(kind).scan(after).map(move |row| (EntityId::new(kind, row.number), &row.state))
    }

    /// The state of an entity, borrowed.
    pub fn state(&self, id: EntityId) -> Option<&Bytes> {
        self.table(id.kind).row(id.number).map(|(_, row)| &row.state)
    }
}

impl View for Store {
    fn get(&self, id: EntityId) -> Option<Bytes> {
        self.state(id).cloned()
    }

    fn find(&self, key: &UniqueKey) -> Option<EntityId> {
        self.unique.find(key, |id| self.state(id).map(|state| &state[..]))
    }

    fn referrers(&self, target: EntityId, kind: Kind) -> Vec<EntityId> {
        self.references.of(target).filter(|referrer| referrer.kind == kind).collect()
    }

    fn all_referrers(&self, target: EntityId) -> Vec<EntityId> {
        self.references.of(target).collect()
    }

    fn revision_of(&self, id: EntityId) -> Option<Revision> {
        self.table(id.kind).row(id.number).map(|(_, row)| row.revision)
    }
}
