//! Every entity's encoded state, found by id, by unique value and by what it refers to. It knows no kind in
//! particular: the schema says what is unique and what refers to what.

mod idmap;
mod keys;
mod overlay;
mod references;
mod table;

use bytes::Bytes;

use crate::model::{EntityId, Kind, Revision};

pub use keys::UniqueKey;
pub use overlay::{Author, Overlay};
pub(crate) use references::targets;
pub(crate) use table::Table;

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
    /// The revision of the change that gave the entity its state.
    fn revision_of(&self, id: EntityId) -> Option<Revision>;
    /// How many entities of a kind there are.
    fn count_of(&self, kind: Kind) -> usize;
}

/// All entities.
#[derive(Debug, Clone)]
pub struct Store {
    tables: Vec<Table>,
    unique: UniqueIndex,
    references: ReferenceIndex,
}

/// What a store knows of its entities beyond their places.
#[derive(Debug, Default)]
pub(crate) struct Indexes {
    unique: UniqueIndex,
    references: ReferenceIndex,
}

impl Default for Store {
    fn default() -> Store {
        // One for each number up to the highest: some numbers are no kind's.
        let table = |code| Table::new(Kind::from_code(code).is_some_and(keeps_slots));
        let tables = (1..=Kind::HIGHEST).map(table).collect();
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
        if let Some(slot) = slot {
            let (old, new) = (before.as_deref(), change.state.as_deref());
            self.unique.update(change.id.kind, slot, old, new);
            self.references.update(change.id, slot, old, new);
        }
        (before, slot)
    }

    /// Takes in an entity of a store that is being filled: only its place; [`Store::indexes`] does the rest,
    /// once for all. Answers false where its id is there already.
    pub(crate) fn place(&mut self, id: EntityId, state: Bytes, revision: Revision) -> bool {
        self.tables[id.kind as usize - 1].put(id.number, state, revision).0.is_none()
    }

    /// Finds out what is unique and who refers to whom, of everything placed.
    pub(crate) fn indexes(&self) -> Indexes {
        let mut indexes = Indexes::default();
        for kind in Kind::ALL {
            let table = self.table(*kind);
            indexes.unique.reserve(*kind, table.len());
            for (slot, number, row) in table.slots() {
                indexes.unique.update(*kind, slot, None, Some(&row.state));
                indexes.references.update(EntityId::new(*kind, number), slot, None, Some(&row.state));
            }
        }
        indexes
    }

    /// Takes over what [`Store::indexes`] found.
    pub(crate) fn set_indexes(&mut self, indexes: Indexes) {
        self.unique = indexes.unique;
        self.references = indexes.references;
    }

    /// How many entities there are of a kind.
    pub fn count(&self, kind: Kind) -> usize {
        self.table(kind).len()
    }

    /// Entities of a kind in the order of their ids, from after `after` on.
    pub fn scan(&self, kind: Kind, after: Option<u64>) -> impl Iterator<Item = (EntityId, &Bytes)> {
        self.table(kind).scan(after).map(move |(number, row)| (EntityId::new(kind, number), &row.state))
    }

    /// Every entity that refers to an entity, in no order, with its state.
    pub(crate) fn referring(&self, target: EntityId) -> impl Iterator<Item = (EntityId, &Bytes)> {
        self.references.of(target).filter_map(|(kind, slot)| {
            let (number, row) = self.table(kind).numbered(slot)?;
            Some((EntityId::new(kind, number), &row.state))
        })
    }

    /// The slot of an entity.
    #[inline]
    pub(crate) fn slot(&self, id: EntityId) -> Option<u32> {
        self.table(id.kind).slot(id.number)
    }

    /// The state of the entity of a kind in a slot, borrowed.
    pub(crate) fn state_at(&self, kind: Kind, slot: u32) -> Option<&Bytes> {
        self.table(kind).at(slot).map(|row| &row.state)
    }

    /// The state of an entity, borrowed.
    pub fn state(&self, id: EntityId) -> Option<&Bytes> {
        self.table(id.kind).row(id.number).map(|row| &row.state)
    }
}

impl View for Store {
    fn get(&self, id: EntityId) -> Option<Bytes> {
        self.state(id).cloned()
    }

    fn find(&self, key: &UniqueKey) -> Option<EntityId> {
        let table = self.table(key.kind);
        let slot = self.unique.find(key, |slot| table.at(slot).map(|row| &row.state[..]))?;
        table.number_at(slot).map(|number| EntityId::new(key.kind, number))
    }

    fn referrers(&self, target: EntityId, kind: Kind) -> Vec<EntityId> {
        self.all_referrers(target).into_iter().filter(|referrer| referrer.kind == kind).collect()
    }

    fn all_referrers(&self, target: EntityId) -> Vec<EntityId> {
        self.referring(target).map(|(referrer, _)| referrer).collect()
    }

    fn revision_of(&self, id: EntityId) -> Option<Revision> {
        self.table(id.kind).row(id.number).map(|row| row.revision)
    }

    fn count_of(&self, kind: Kind) -> usize {
        self.count(kind)
    }
}
