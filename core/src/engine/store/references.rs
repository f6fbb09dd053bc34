use std::collections::{HashMap, HashSet};

use smallvec::SmallVec;

use crate::model::EntityId;
use crate::model::stored::{shape, text};

/// Target → the entities that refer to it.
#[derive(Debug, Clone, Default)]
pub(super) struct ReferenceIndex(HashMap<EntityId, Referrers>);

/// Most targets have few referrers; a role that everyone holds must still let one go quickly.
#[derive(Debug, Clone)]
enum Referrers {
    Few(SmallVec<[EntityId; 2]>),
    Many(HashSet<EntityId>),
}

const FEW: usize = 32;

impl Referrers {
    fn insert(&mut self, id: EntityId) {
        match self {
            Referrers::Few(few) if few.contains(&id) => {}
            Referrers::Few(few) if few.len() < FEW => few.push(id),
            Referrers::Few(few) => {
                let mut many: HashSet<EntityId> = few.drain(..).collect();
                many.insert(id);
                *self = Referrers::Many(many);
            }
            Referrers::Many(many) => drop(many.insert(id)),
        }
    }

    fn remove(&mut self, id: EntityId) -> bool {
        match self {
            Referrers::Few(few) => {
                few.retain(|other| *other != id);
                few.is_empty()
            }
            Referrers::Many(many) => {
                many.remove(&id);
                many.is_empty()
            }
        }
    }
}

/// The entities that this one refers to.
pub(crate) fn targets(id: EntityId, state: &[u8]) -> SmallVec<[EntityId; 4]> {
    let Some((shape, inner)) = shape(id.kind, state) else { return SmallVec::new() };
    let named =
        shape.references.iter().map(|reference| (reference.kind, text(inner, reference.field.number)));
    named.filter_map(|(kind, text)| EntityId::parse_as(kind, text)).collect()
}

impl ReferenceIndex {
    pub(super) fn insert(&mut self, id: EntityId, state: &[u8]) {
        for target in targets(id, state) {
            self.0.entry(target).or_insert_with(|| Referrers::Few(SmallVec::new())).insert(id);
        }
    }

    pub(super) fn remove(&mut self, id: EntityId, state: &[u8]) {
        for target in targets(id, state) {
            if self.0.get_mut(&target).is_some_and(|referrers| referrers.remove(id)) {
                self.0.remove(&target);
            }
        }
    }

    pub(super) fn of(&self, target: EntityId) -> impl Iterator<Item = EntityId> {
        let (few, many) = match self.0.get(&target) {
            Some(Referrers::Few(few)) => (Some(few.iter()), None),
            Some(Referrers::Many(many)) => (None, Some(many.iter())),
            None => (None, None),
        };
        few.into_iter().flatten().chain(many.into_iter().flatten()).copied()
    }
}
