use std::borrow::Cow;

use roaring::RoaringBitmap;
use smallvec::SmallVec;

pub(super) const BLOCK_BITS: u32 = 16;

/// The number that bitmaps hold for a place in a block.
pub(super) fn position(block: u32, place: u16) -> u32 {
    block << BLOCK_BITS | u32::from(place)
}

/// The places of one block whose resources have one tag. Most tags of an organisation are rare: a hundred thousand
/// postings of ten places must not be a hundred thousand bitmaps.
#[derive(Debug, Clone)]
pub(super) enum Posting {
    /// In order; up to [`FEW`].
    Few(SmallVec<[u16; 15]>),
    /// By position.
    Many(RoaringBitmap),
}

const FEW: usize = 60;

impl Default for Posting {
    fn default() -> Posting {
        Posting::Few(SmallVec::new())
    }
}

impl Posting {
    /// Of places in order, each once.
    pub(super) fn of(block: u32, places: impl ExactSizeIterator<Item = u16>) -> Posting {
        match places.len() <= FEW {
            true => Posting::Few(places.collect()),
            false => Posting::Many(places.map(|place| position(block, place)).collect()),
        }
    }

    pub(super) fn len(&self) -> u64 {
        match self {
            Posting::Few(places) => places.len() as u64,
            Posting::Many(positions) => positions.len(),
        }
    }

    pub(super) fn insert(&mut self, block: u32, place: u16) {
        match self {
            Posting::Few(places) if places.len() < FEW => match places.last() {
                Some(last) if *last >= place => {
                    if let Err(index) = places.binary_search(&place) {
                        places.insert(index, place);
                    }
                }
                _ => places.push(place),
            },
            Posting::Few(places) => {
                let mut many: RoaringBitmap = places.iter().map(|place| position(block, *place)).collect();
                many.insert(position(block, place));
                *self = Posting::Many(many);
            }
            // Not `push`, even for what comes last: it looks for the last one there is, from the end of the block.
            Posting::Many(positions) => drop(positions.insert(position(block, place))),
        }
    }

    pub(super) fn remove(&mut self, block: u32, place: u16) {
        match self {
            Posting::Few(places) => {
                if let Ok(index) = places.binary_search(&place) {
                    places.remove(index);
                }
            }
            Posting::Many(positions) => drop(positions.remove(position(block, place))),
        }
    }

    pub(super) fn add_to(&self, block: u32, into: &mut RoaringBitmap) {
        match self {
            Posting::Few(places) => into.extend(places.iter().map(|place| position(block, *place))),
            Posting::Many(positions) => *into |= positions,
        }
    }
}

/// Positions from many places. Few at a time are put in a list and into a bitmap at the end, all at once: a bitmap makes
/// each container anew for a handful.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) few: Vec<u32>,
    pub(super) many: RoaringBitmap,
}

impl Gathered {
    fn add(&mut self, positions: &RoaringBitmap) {
        match positions.len() <= LISTED {
            true => self.few.extend(positions),
            false => self.many |= positions,
        }
    }

    /// All of them in order, each once.
    pub(super) fn list(mut self) -> Vec<u32> {
        if !self.many.is_empty() {
            return self.finish().iter().collect();
        }
        self.few.sort_unstable();
        self.few.dedup();
        self.few
    }

    pub(super) fn finish(mut self) -> RoaringBitmap {
        self.few.sort_unstable();
        self.few.dedup();
        // In order and each once, which is all that can be wrong with them.
        let few = RoaringBitmap::from_sorted_iter(self.few.iter().copied());
        let few = few.unwrap_or_else(|_| self.few.iter().copied().collect());
        match self.many.is_empty() {
            true => few,
            false => self.many | few,
        }
    }
}

/// How many positions of one bitmap are listed at most.
const LISTED: u64 = 64;

/// The resources of one block that meet one condition.
pub(super) enum Meeting<'a> {
    Few(&'a [u16]),
    Many(Cow<'a, RoaringBitmap>),
}

impl<'a> Meeting<'a> {
    pub(super) fn of(posting: Option<&'a Posting>) -> Meeting<'a> {
        match posting {
            None => Meeting::Few(&[]),
            Some(Posting::Few(places)) => Meeting::Few(places),
            Some(Posting::Many(positions)) => Meeting::Many(Cow::Borrowed(positions)),
        }
    }

    fn len(&self) -> u64 {
        match self {
            Meeting::Few(places) => places.len() as u64,
            Meeting::Many(positions) => positions.len(),
        }
    }

    fn contains(&self, block: u32, place: u16) -> bool {
        match self {
            Meeting::Few(places) => places.binary_search(&place).is_ok(),
            Meeting::Many(positions) => positions.contains(position(block, place)),
        }
    }

    pub(super) fn into_bitmap(self, block: u32) -> RoaringBitmap {
        match self {
            Meeting::Few(places) => places.iter().map(|place| position(block, *place)).collect(),
            Meeting::Many(positions) => positions.into_owned(),
        }
    }
}

/// Adds what meets all of one or more conditions.
pub(super) fn add_common(block: u32, mut all: SmallVec<[Meeting<'_>; 4]>, into: &mut Gathered) {
    all.sort_by_key(|meeting| (matches!(meeting, Meeting::Many(_)), meeting.len()));
    match all.as_slice() {
        [] => {}
        [Meeting::Few(places), rest @ ..] => {
            let common =
                places.iter().filter(|place| rest.iter().all(|other| other.contains(block, **place)));
            into.few.extend(common.map(|place| position(block, *place)));
        }
        [Meeting::Many(only)] => into.add(only),
        [Meeting::Many(first), Meeting::Many(second), rest @ ..] => {
            let mut both = &**first & &**second;
            for other in rest {
                if let Meeting::Many(other) = other {
                    both &= &**other;
                }
            }
            into.add(&both);
        }
        // Few come first.
        [Meeting::Many(_), Meeting::Few(_), ..] => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made at once or place by place, in whatever order, it is the same and reaches the same.
    #[test]
    fn what_is_made_at_once_is_what_grows() {
        for many in [0, 1, FEW - 1, FEW, FEW + 1, 5000] {
            let places: Vec<u16> = (0..many as u16).map(|place| place * 7).collect();
            let at_once = Posting::of(3, places.iter().copied());
            for turned in [false, true] {
                let mut grown = Posting::default();
                let mut order = places.clone();
                if turned {
                    order.reverse();
                }
                order.iter().for_each(|place| grown.insert(3, *place));
                let all = |posting: &Posting| Meeting::of(Some(posting)).into_bitmap(3);
                assert_eq!(all(&grown), all(&at_once), "{many}");
                assert_eq!((grown.len(), at_once.len()), (many as u64, many as u64));
            }
        }
    }
}
