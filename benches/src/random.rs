//! A small seeded generator (SplitMix64): the data and the questions must be the same on every machine and with
//! every version of every dependency, or figures of two runs could not be put side by side.

/// A stream of numbers decided by its seed.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

/// SplitMix64's finalizer: a bijection, so distinct inputs stay distinct.
pub(crate) fn mix(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// A number below `bound`, which is not 0. The bias of the multiplication is below 2^-32 for our bounds.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.next()) * bound as u128) >> 64) as usize
    }

    /// `count` distinct numbers below `bound`, in the order drawn.
    pub(crate) fn distinct(&mut self, count: usize, bound: usize) -> Vec<u32> {
        assert!(count <= bound, "{count} distinct numbers below {bound}");
        let mut drawn = Vec::with_capacity(count);
        while drawn.len() < count {
            let number = self.below(bound) as u32;
            if !drawn.contains(&number) {
                drawn.push(number);
            }
        }
        drawn
    }

    /// Fisher and Yates.
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_gives_one_stream() {
        let mut random = Random::new(0);
        assert_eq!(random.next(), 0xe220_a839_7b1d_cdaf, "the published first output of seed 0");
        assert!((0..10_000).all(|_| random.below(7) < 7));
    }

    #[test]
    fn distinct_numbers_are_distinct() {
        let mut drawn = Random::new(1).distinct(20, 20);
        drawn.sort_unstable();
        assert_eq!(drawn, (0..20).collect::<Vec<u32>>());
    }
}
