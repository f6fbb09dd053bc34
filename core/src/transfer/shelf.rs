//! What the target holds of one kind, and how an entity of the source is found there.

use std::collections::HashMap;

use crate::client::RevisionMark;

use super::comparison::{hash, keys};
use super::kinds::Copied;
use super::labels::is_key;
use super::listing::Listing;
use super::portable::{InPlace, Portable};

/// An entity of the target.
#[derive(Debug, Clone)]
pub(super) struct Shelved {
    /// Portable, with the target's ids.
    pub(super) bytes: Vec<u8>,
    /// A revision at which it was so.
    pub(super) revision: Option<RevisionMark>,
    /// The entity of the source that it stands for.
    pub(super) taken_by: Option<String>,
}

/// The target's entities of one kind.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    entities: HashMap<String, Shelved>,
    by_key: HashMap<String, String>,
}

impl Shelf {
    /// Sorts a list; keys (`Token`) are not looked at.
    pub(super) fn of(copied: &Copied, listing: &Listing) -> Shelf {
        let mut shelf = Shelf::default();
        for (id, bytes) in listing.entities.iter().filter(|(_, bytes)| !is_key(copied, bytes)) {
            // Nothing stands in the way of an entity that stays where it is.
            let Ok(portable) = Portable::of(copied, bytes, &InPlace) else { continue };
            shelf.put(copied, id, portable.bytes, listing.revision.clone());
        }
        shelf
    }

    /// Takes in an entity, or what became of it.
    pub(super) fn put(&mut self, copied: &Copied, id: &str, bytes: Vec<u8>, revision: Option<RevisionMark>) {
        for key in keys(copied, &bytes) {
            self.by_key.insert(key, id.to_owned());
        }
        let taken_by = self.entities.remove(id).and_then(|before| before.taken_by);
        self.entities.insert(id.to_owned(), Shelved { bytes, revision, taken_by });
    }

    pub(super) fn get(&self, id: &str) -> Option<&Shelved> {
        self.entities.get(id)
    }

    /// The entity with one of these keys.
    pub(super) fn find(&self, keys: &[String]) -> Option<&str> {
        keys.iter()
            .find_map(|key| self.by_key.get(key))
            .filter(|id| self.get(id).is_some())
            .map(String::as_str)
    }

    /// Says that an entity of the target stands for one of the source; answers who took it before.
    pub(super) fn take(&mut self, id: &str, source: &str) -> Option<String> {
        let shelved = self.entities.get_mut(id)?;
        shelved.taken_by.replace(source.to_owned()).filter(|before| before != source)
    }

    /// Whether the entity is there and stands for nothing of the source.
    pub(super) fn is_free(&self, id: &str) -> bool {
        self.get(id).is_some_and(|shelved| shelved.taken_by.is_none())
    }
}

impl Shelved {
    pub(super) fn hash(&self) -> String {
        hash(&self.bytes)
    }
}
