use hashbrown::{HashMap, HashSet};
use smallvec::SmallVec;

use crate::model::stored::{Fields, event_request, request_targets, shape};
use crate::model::{EntityId, Kind};

/// Target → the entities that refer to it, by kind and slot. The target need not be there.
#[derive(Debug, Clone, Default)]
pub(super) struct ReferenceIndex(HashMap<EntityId, Referrers>);

/// Most targets have few referrers; a role that everyone holds must still let one go quickly.
#[derive(Debug, Clone)]
enum Referrers {
    Few(SmallVec<[Referrer; 2]>),
    Many(HashSet<Referrer>),
}

const FEW: usize = 128;

/// The code of a kind over a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Referrer(u64);

impl Referrer {
    fn new(kind: Kind, slot: u32) -> Referrer {
        Referrer(u64::from(kind as u8) << 32 | u64::from(slot))
    }

    fn place(self) -> Option<(Kind, u32)> {
        Some((Kind::from_code((self.0 >> 32) as u8)?, self.0 as u32))
    }
}

impl Referrers {
    fn insert(&mut self, referrer: Referrer) {
        match self {
            Referrers::Few(few) if few.contains(&referrer) => {}
            Referrers::Few(few) if few.len() < FEW => few.push(referrer),
            Referrers::Few(few) => {
                let mut many: HashSet<Referrer> = few.drain(..).collect();
                many.insert(referrer);
                *self = Referrers::Many(many);
            }
            Referrers::Many(many) => drop(many.insert(referrer)),
        }
    }

    fn remove(&mut self, referrer: Referrer) -> bool {
        match self {
            Referrers::Few(few) => {
                few.retain(|other| *other != referrer);
                few.is_empty()
            }
            Referrers::Many(many) => {
                many.remove(&referrer);
                many.is_empty()
            }
        }
    }
}

/// The entities that this one refers to.
pub(crate) fn targets(id: EntityId, state: &[u8]) -> SmallVec<[EntityId; 4]> {
    match id.kind {
        Kind::AccessRequest => return request_targets(state).collect(),
        Kind::AccessRequestEvent => return event_request(state).into_iter().collect(),
        _ => {}
    }
    let Some((shape, inner)) = shape(id.kind, state) else { return SmallVec::new() };
    if shape.references.is_empty() {
        return SmallVec::new();
    }
    let target = |(number, value): (u32, crate::model::stored::Value<'_>)| {
        let reference = shape.references.iter().find(|reference| reference.field.number == number)?;
        EntityId::parse_as(reference.kind, std::str::from_utf8(value.bytes()).ok()?)
    };
    Fields::new(inner).filter_map(target).collect()
}

impl ReferenceIndex {
    /// Follows a change of the entity, which is in this slot.
    pub(super) fn update(&mut self, id: EntityId, slot: u32, before: Option<&[u8]>, after: Option<&[u8]>) {
        let old = before.map(|state| targets(id, state)).unwrap_or_default();
        let new = after.map(|state| targets(id, state)).unwrap_or_default();
        if old == new {
            return;
        }
        let referrer = Referrer::new(id.kind, slot);
        for target in old {
            if self.0.get_mut(&target).is_some_and(|referrers| referrers.remove(referrer)) {
                self.0.remove(&target);
            }
        }
        for target in new {
            self.0.entry(target).or_insert_with(|| Referrers::Few(SmallVec::new())).insert(referrer);
        }
    }

    /// The places of the entities that refer to this one, in no order.
    pub(super) fn of(&self, target: EntityId) -> impl Iterator<Item = (Kind, u32)> {
        let (few, many) = match self.0.get(&target) {
            Some(Referrers::Few(few)) => (Some(few.iter()), None),
            Some(Referrers::Many(many)) => (None, Some(many.iter())),
            None => (None, None),
        };
        few.into_iter().flatten().chain(many.into_iter().flatten()).filter_map(|referrer| referrer.place())
    }
}
