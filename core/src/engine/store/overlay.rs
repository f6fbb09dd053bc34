use bytes::Bytes;
use hashbrown::{HashMap, HashSet};

use crate::model::{EntityId, Kind, Revision};

use super::keys::UniqueKey;
use super::references::targets;
use super::{Change, View};

/// A view with changes on top: the commands of a batch that are decided but not yet durable (RULES 6.1).
/// Dropping it forgets them.
pub struct Overlay<'a> {
    base: &'a dyn View,
    revision: Revision,
    changed: HashMap<EntityId, Changed>,
    /// Unique values that the batch gave out (to whom) or took back.
    unique: HashMap<UniqueKey, Option<EntityId>>,
    referrers: HashMap<EntityId, HashSet<EntityId>>,
}

/// What the batch made of an entity.
struct Changed {
    state: Option<Bytes>,
    revision: Revision,
    author: Author,
}

/// Who wrote something: an account, and the credential it did so with. Neither: whoever holds the store, or time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Author {
    /// The account of the record.
    pub account: Option<EntityId>,
    /// The credential of the record.
    pub credential: Option<EntityId>,
}

impl<'a> Overlay<'a> {
    /// Nothing on top yet; what is put on top counts as of `revision`.
    pub fn new(base: &'a dyn View, revision: Revision) -> Overlay<'a> {
        Overlay { base, revision, changed: HashMap::new(), unique: HashMap::new(), referrers: HashMap::new() }
    }

    /// Puts a decided command's changes on top.
    pub fn push(&mut self, changes: &[Change], revision: Revision) {
        self.push_by(changes, revision, Author::default());
    }

    /// Puts changes on top, and remembers who made them.
    pub fn push_by(&mut self, changes: &[Change], revision: Revision, author: Author) {
        self.revision = revision;
        for change in changes {
            if let Some(before) = self.get(change.id) {
                for key in UniqueKey::of(change.id.kind, &before) {
                    self.unique.insert(key, None);
                }
            }
            if let Some(state) = &change.state {
                for key in UniqueKey::of(change.id.kind, state) {
                    self.unique.insert(key, Some(change.id));
                }
                for target in targets(change.id, state) {
                    self.referrers.entry(target).or_default().insert(change.id);
                }
            }
            self.changed.insert(change.id, Changed { state: change.state.clone(), revision, author });
        }
    }

    /// The revision of the last command on top, or of the base.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// Whether nothing is on top.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty()
    }

    /// Who last wrote an entity, where that is on top.
    pub fn author_of(&self, id: EntityId) -> Option<Author> {
        self.changed.get(&id).map(|changed| changed.author)
    }

    fn still_refers(&self, id: EntityId, target: EntityId) -> bool {
        match self.changed.get(&id).map(|changed| &changed.state) {
            Some(Some(state)) => targets(id, state).contains(&target),
            Some(None) => false,
            None => true,
        }
    }
}

impl View for Overlay<'_> {
    fn get(&self, id: EntityId) -> Option<Bytes> {
        match self.changed.get(&id) {
            Some(changed) => changed.state.clone(),
            None => self.base.get(id),
        }
    }

    fn find(&self, key: &UniqueKey) -> Option<EntityId> {
        match self.unique.get(key) {
            Some(owner) => *owner,
            None => self.base.find(key),
        }
    }

    fn referrers(&self, target: EntityId, kind: Kind) -> Vec<EntityId> {
        let mut found = self.all_referrers(target);
        found.retain(|referrer| referrer.kind == kind);
        found
    }

    fn all_referrers(&self, target: EntityId) -> Vec<EntityId> {
        let mut found: HashSet<EntityId> = self.base.all_referrers(target).into_iter().collect();
        found.extend(self.referrers.get(&target).into_iter().flatten().copied());
        found.into_iter().filter(|id| self.still_refers(*id, target)).collect()
    }

    fn revision_of(&self, id: EntityId) -> Option<Revision> {
        match self.changed.get(&id) {
            Some(changed) => changed.state.as_ref().map(|_| changed.revision),
            None => self.base.revision_of(id),
        }
    }

    fn count_of(&self, kind: Kind) -> usize {
        let changed = self.changed.iter().filter(|(id, _)| id.kind == kind);
        let now = changed.clone().filter(|(_, changed)| changed.state.is_some()).count();
        let before = changed.filter(|(id, _)| self.base.get(**id).is_some()).count();
        self.base.count_of(kind) + now - before
    }
}
