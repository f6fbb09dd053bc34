use std::hash::{BuildHasher, Hasher, RandomState};

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

/// Stands between the values of a key; no name has it.
const JOINT: u8 = 0x1f;

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

/// Unique values → entities, kind by kind. An entry is a part of the value's hash and a slot; the value itself is
/// read from the entity.
#[derive(Debug, Clone)]
pub(super) struct UniqueIndex {
    kinds: Vec<HashTable<Entry>>,
    /// Names are chosen by callers: the seed keeps them from choosing collisions.
    seed: RandomState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry {
    hash: u32,
    slot: u32,
}

/// The hashes of an entity's keys.
type Hashes = SmallVec<[u32; 4]>;

impl Default for UniqueIndex {
    fn default() -> UniqueIndex {
        let kinds = (1..=Kind::HIGHEST).map(|_| HashTable::new()).collect();
        UniqueIndex { kinds, seed: RandomState::new() }
    }
}

impl UniqueIndex {
    /// Follows a change of the entity in this slot.
    pub(super) fn update(&mut self, kind: Kind, slot: u32, before: Option<&[u8]>, after: Option<&[u8]>) {
        let old = before.map(|state| self.hashes(kind, state)).unwrap_or_default();
        let new = after.map(|state| self.hashes(kind, state)).unwrap_or_default();
        if old == new {
            return;
        }
        let entries = &mut self.kinds[kind as usize - 1];
        for hash in old {
            if let Ok(entry) = entries.find_entry(spread(hash), |entry| *entry == Entry { hash, slot }) {
                entry.remove();
            }
        }
        for hash in new {
            entries.insert_unique(spread(hash), Entry { hash, slot }, |entry| spread(entry.hash));
        }
    }

    /// Makes room for the keys of as many more entities: most have one.
    pub(super) fn reserve(&mut self, kind: Kind, more: usize) {
        self.kinds[kind as usize - 1].reserve(more, |entry| spread(entry.hash));
    }

    /// The slot of the entity that has this value.
    pub(super) fn find<'a>(&self, key: &UniqueKey, state: impl Fn(u32) -> Option<&'a [u8]>) -> Option<u32> {
        let hash = self.hash(key.scope, key.value.as_bytes());
        let has_it = |entry: &Entry| {
            entry.hash == hash
                && state(entry.slot).is_some_and(|state| UniqueKey::of(key.kind, state).contains(key))
        };
        self.kinds[key.kind as usize - 1].find(spread(hash), has_it).map(|entry| entry.slot)
    }

    /// The hashes of [`UniqueKey::of`], without the keys: every entity comes by here when a state is filled.
    fn hashes(&self, kind: Kind, state: &[u8]) -> Hashes {
        let Some((shape, inner)) = shape(kind, state) else { return Hashes::new() };
        let hash = |unique: &Unique| {
            let mut value: SmallVec<[u8; 128]> = SmallVec::new();
            for (place, number) in unique.fields.iter().enumerate() {
                if place > 0 {
                    value.push(JOINT);
                }
                value.extend_from_slice(stored::text(inner, *number).as_bytes());
            }
            if unique.fold_case && value.is_ascii() {
                value.make_ascii_lowercase();
            } else if unique.fold_case {
                return self.hash(unique.scope, fold(std::str::from_utf8(&value).unwrap_or("")).as_bytes());
            }
            self.hash(unique.scope, &value)
        };
        shape.unique.iter().map(hash).collect()
    }

    fn hash(&self, scope: u32, value: &[u8]) -> u32 {
        let mut hasher = self.seed.build_hasher();
        hasher.write_u32(scope);
        hasher.write(value);
        hasher.finish() as u32
    }
}

/// The table takes its place from the low bits and a tag from the high ones.
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::testing::{link, user};
    use crate::model::EntityId;

    /// What is stored by a hash alone must be found by the key.
    #[test]
    fn hashes_are_those_of_the_keys() {
        let index = UniqueIndex::default();
        let attachment = EntityId::new(Kind::AccountAttachment, 1);
        let (account, role) = (EntityId::new(Kind::Account, 1), EntityId::new(Kind::Role, 2));
        for (kind, state) in [
            (Kind::Account, user(1, "Alice@Example.com", false)),
            (Kind::Account, user(1, "A\u{308}lice@\u{130}example.com", false)),
            (Kind::Account, user(1, "", false)),
            (Kind::AccountAttachment, link(attachment, account, role)),
        ] {
            let keys = UniqueKey::of(kind, &state);
            let expected: Hashes =
                keys.iter().map(|key| index.hash(key.scope, key.value.as_bytes())).collect();
            assert!(!expected.is_empty());
            assert_eq!(index.hashes(kind, &state), expected);
        }
    }
}
