/// The numbers of ids → slots of a table.
///
/// A check at random over a million entities is bound by memory: an entry holds the number beside the slot, so that
/// what is looked for is most often found, and known to be it, with one cache line of one page. Ids are random and
/// nobody outside chooses them, so no seed is needed.
#[derive(Debug, Clone, Default)]
pub(super) struct IdMap {
    /// A power of two of them, or none.
    entries: Vec<Entry>,
    /// Entries that are not free: those in use and the graves.
    taken: usize,
    len: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry {
    number: u64,
    /// The slot; [`FREE`] where nothing ever stood, [`GRAVE`] where what stood is gone and what lies behind it is still
    /// looked for.
    slot: u32,
}

const FREE: u32 = u32::MAX;
const GRAVE: u32 = u32::MAX - 1;

impl Entry {
    fn in_use(self) -> bool {
        self.slot < GRAVE
    }
}

impl IdMap {
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// The slot of a number.
    #[inline]
    pub(super) fn find(&self, number: u64) -> Option<u32> {
        self.place(number).map(|place| self.entries[place].slot)
    }

    #[inline]
    fn place(&self, number: u64) -> Option<usize> {
        let mask = self.entries.len().checked_sub(1)?;
        let mut place = self.home(number);
        loop {
            let entry = self.entries[place & mask];
            if entry.number == number && entry.in_use() {
                return Some(place & mask);
            }
            if entry.slot == FREE {
                return None;
            }
            place += 1;
        }
    }

    /// The upper bits of a hash say where to begin.
    #[inline]
    fn home(&self, number: u64) -> usize {
        let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> 32 ^ mixed >> 12) as usize & self.entries.len().wrapping_sub(1)
    }

    /// Takes in a number that is not there.
    pub(super) fn insert(&mut self, number: u64, slot: u32) {
        if (self.taken + 1) * 4 > self.entries.len() * 3 {
            self.resize(self.len + 1);
        }
        let mask = self.entries.len() - 1;
        let mut place = self.home(number);
        while self.entries[place & mask].slot != FREE {
            place += 1;
        }
        self.entries[place & mask] = Entry { number, slot };
        self.taken += 1;
        self.len += 1;
    }

    pub(super) fn remove(&mut self, number: u64) -> Option<u32> {
        let place = self.place(number)?;
        self.len -= 1;
        Some(std::mem::replace(&mut self.entries[place].slot, GRAVE))
    }

    /// Moves to between one and a half and three times as many entries as shall be in use; graves stay behind.
    fn resize(&mut self, many: usize) {
        let size = (many + many / 2).next_power_of_two().max(8);
        let old = std::mem::replace(&mut self.entries, vec![Entry { number: 0, slot: FREE }; size]);
        (self.taken, self.len) = (0, 0);
        for entry in old.into_iter().filter(|entry| entry.in_use()) {
            self.insert(entry.number, entry.slot);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that share halves, inserted and removed in an order that looks random.
    #[test]
    fn it_finds_what_is_there_and_nothing_else() {
        let (mut map, mut next) = (IdMap::default(), 0);
        let mut present = std::collections::HashMap::new();
        let mut dice = crate::engine::testing::Dice(3);
        for _ in 0..20_000 {
            let number = dice.roll(400) << if dice.roll(2) == 0 { 0 } else { 40 };
            let known = present.get(&number).copied();
            assert_eq!(map.find(number), known);
            assert_eq!(map.len(), present.len());
            if known.is_some() {
                assert_eq!(map.remove(number), present.remove(&number));
            } else {
                map.insert(number, next);
                present.insert(number, next);
                next += 1;
            }
        }
    }
}
