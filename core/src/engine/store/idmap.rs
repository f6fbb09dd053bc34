/// The numbers of ids → slots of a table.
///
/// A check at random over a million entities is bound by memory: an entry holds half of the number's hash beside the
/// slot, in eight bytes, so that what is looked for is most often found with one cache line. Whoever asks compares
/// the whole number in the end. Ids are random and nobody outside chooses them, so no seed is needed.
#[derive(Debug, Clone, Default)]
pub(super) struct IdMap {
    /// A power of two of them, or none.
    entries: Vec<Entry>,
    /// Entries that are not free: those in use and the graves.
    taken: usize,
    len: usize,
}

/// The hash's lower half and a slot; zero where nothing ever stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry(u64);

const FREE: Entry = Entry(0);
/// What stood here is gone; what lies behind it is still looked for.
const GRAVE: Entry = Entry(u32::MAX as u64);

impl Entry {
    fn new(hash: u64, slot: u32) -> Entry {
        Entry(hash << 32 | (u64::from(slot) + 1))
    }

    fn slot(self) -> u32 {
        (self.0 as u32).wrapping_sub(1)
    }

    fn may_be(self, hash: u64) -> bool {
        self.0 >> 32 == hash & 0xffff_ffff && self != FREE && self != GRAVE
    }
}

fn hash(number: u64) -> u64 {
    let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 32
}

impl IdMap {
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// The slot of a number, which `is_it` recognises.
    #[inline]
    pub(super) fn find(&self, number: u64, is_it: impl Fn(u32) -> bool) -> Option<u32> {
        self.place(number, is_it).map(|place| self.entries[place].slot())
    }

    #[inline]
    fn place(&self, number: u64, is_it: impl Fn(u32) -> bool) -> Option<usize> {
        let hash = hash(number);
        let mask = self.entries.len().checked_sub(1)?;
        let mut place = self.home(hash);
        loop {
            let entry = self.entries[place & mask];
            if entry.may_be(hash) && is_it(entry.slot()) {
                return Some(place & mask);
            }
            if entry == FREE {
                return None;
            }
            place += 1;
        }
    }

    /// The upper bits of the hash say where to begin.
    #[inline]
    fn home(&self, hash: u64) -> usize {
        (hash >> 33) as usize & self.entries.len().wrapping_sub(1)
    }

    /// Takes in a number that is not there.
    pub(super) fn insert(&mut self, number: u64, slot: u32, numbers: &[u64]) {
        if (self.taken + 1) * 4 > self.entries.len() * 3 {
            self.grow(numbers);
        }
        let hash = hash(number);
        let mask = self.entries.len() - 1;
        let mut place = self.home(hash);
        while self.entries[place & mask] != FREE {
            place += 1;
        }
        self.entries[place & mask] = Entry::new(hash, slot);
        self.taken += 1;
        self.len += 1;
    }

    pub(super) fn remove(&mut self, number: u64, is_it: impl Fn(u32) -> bool) -> Option<u32> {
        let place = self.place(number, is_it)?;
        let slot = self.entries[place].slot();
        self.entries[place] = GRAVE;
        self.len -= 1;
        Some(slot)
    }

    /// Moves to twice the entries that are in use, or more; graves stay behind.
    fn grow(&mut self, numbers: &[u64]) {
        let size = ((self.len + 1) * 2).next_power_of_two().max(8);
        let old = std::mem::replace(&mut self.entries, vec![FREE; size]);
        (self.taken, self.len) = (0, 0);
        for entry in old.into_iter().filter(|entry| *entry != FREE && *entry != GRAVE) {
            self.insert(numbers[entry.slot() as usize], entry.slot(), numbers);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that share halves of their hashes, inserted and removed in an order that looks random.
    #[test]
    fn it_finds_what_is_there_and_nothing_else() {
        let (mut map, mut numbers) = (IdMap::default(), Vec::new());
        let mut present = std::collections::HashMap::new();
        let mut dice = crate::engine::testing::Dice(3);
        for _ in 0..20_000 {
            let number = dice.roll(400) << if dice.roll(2) == 0 { 0 } else { 40 };
            let known = present.get(&number).copied();
            assert_eq!(map.find(number, |slot| numbers[slot as usize] == number), known);
            assert_eq!(map.len(), present.len());
            if known.is_some() {
                let removed = map.remove(number, |slot| numbers[slot as usize] == number);
                assert_eq!(removed, present.remove(&number));
            } else {
                map.insert(number, numbers.len() as u32, &numbers);
                present.insert(number, numbers.len() as u32);
                numbers.push(number);
            }
        }
    }
}
