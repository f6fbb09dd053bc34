use std::hash::{BuildHasher, RandomState};

use hashbrown::HashTable;
use smallvec::SmallVec;
use unicode_normalization::UnicodeNormalization;

use crate::model::stored::{self, Shape, Unique, shape};
use crate::model::{EntityId, Kind};

/// A value that at most one entity has: a name among roles, an email among users, two ids among links.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UniqueKey {
    /// The kind it is unique among.
    pub kind: Kind,
    /// Which of the kind's sets of unique fields.
    pub scope: u32,
    /// The values, joined by a character no name has.
    pub value: String,
}

impl UniqueKey {
    /// The keys of an entity. Sets with an empty value (an approver's other alternative) still count: two links
    /// with the same filled fields are the same link.
    pub fn of(kind: Kind, state: &[u8]) -> SmallVec<[UniqueKey; 2]> {
        let Some((shape, inner)) = shape(kind, state) else { return SmallVec::new() };
        shape.unique.iter().map(|unique| UniqueKey::read(kind, unique, inner)).collect()
    }

    fn read(kind: Kind, unique: &Unique, inner: &[u8]) -> UniqueKey {
        let values: SmallVec<[&str; 2]> =
            unique.fields.iter().map(|number| stored::text(inner, *number)).collect();
        let value = values.join("\u{1f}");
        let value = if unique.fold_case { fold(&value) } else { value };
        UniqueKey { kind, scope: unique.scope, value }
    }

    /// The key of the link of this kind between two entities, given in the order of the link's fields.
    pub fn link(kind: Kind, from: EntityId, to: EntityId) -> Option<UniqueKey> {
        let unique = Shape::members(kind).first()?.unique.iter().find(|unique| unique.fields.len() == 2)?;
        Some(UniqueKey { kind, scope: unique.scope, value: format!("{from}\u{1f}{to}") })
    }

    /// The key of a name in this shape's first set of a single field.
    pub fn named(kind: Kind, shape: &Shape, name: &str) -> Option<UniqueKey> {
        let unique = shape.unique.iter().find(|unique| unique.fields == [shape.name])?;
        let value = if unique.fold_case { fold(name) } else { name.to_owned() };
        Some(UniqueKey { kind, scope: unique.scope, value })
    }
}

/// Emails compare without case, in one normal form (RULES 4.6).
fn fold(text: &str) -> String {
    text.nfc().flat_map(char::to_lowercase).collect()
}

/// Unique values → entities. Entries are a hash and an id; the value itself is read from the entity.
#[derive(Debug, Clone, Default)]
pub(super) struct UniqueIndex {
    entries: HashTable<(u64, EntityId)>,
    /// Names are chosen by callers: the seed keeps them from choosing collisions.
    seed: RandomState,
}

impl UniqueIndex {
    pub(super) fn insert(&mut self, id: EntityId, state: &[u8]) {
        for key in UniqueKey::of(id.kind, state) {
            let hash = self.seed.hash_one(&key);
            self.entries.insert_unique(hash, (hash, id), |(hash, _)| *hash);
        }
    }

    pub(super) fn remove(&mut self, id: EntityId, state: &[u8]) {
        for key in UniqueKey::of(id.kind, state) {
            let hash = self.seed.hash_one(&key);
            if let Ok(entry) = self.entries.find_entry(hash, |(other, found)| *other == hash && *found == id)
            {
                entry.remove();
            }
        }
    }

    pub(super) fn find<'a>(
        &self,
        key: &UniqueKey,
        state: impl Fn(EntityId) -> Option<&'a [u8]>,
    ) -> Option<EntityId> {
        let hash = self.seed.hash_one(key);
        let has_it = |(other, id): &(u64, EntityId)| {
            *other == hash && state(*id).is_some_and(|state| UniqueKey::of(id.kind, state).contains(key))
        };
        self.entries.find(hash, has_it).map(|(_, id)| *id)
    }
}
