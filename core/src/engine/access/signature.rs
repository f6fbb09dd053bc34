use super::rules::{ANY_TYPE, TypeCode};
use super::tags::Condition;

/// What a resource has, or what a rule needs, in 64 bits: a rule can only match a resource that has every bit the rule
/// needs. One comparison settles most rules; what passes it is compared in full.
///
/// The lower half holds the type's 16 bits and their complements, so that two types never pass for each other. The
/// upper half has one bit for each tag, which tags share: it rules out and proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Signature(u64);

impl Signature {
    /// What no resource has: none has a type's bit and its complement.
    pub(super) const NEVER: Signature = Signature(u64::MAX);
    /// What every resource has.
    const NOTHING: Signature = Signature(0);
    /// Any tags there may be.
    const ALL_TAGS: u64 = !0 << 32;

    /// What a rule of a type with these conditions needs.
    pub(super) fn of_rule(type_code: TypeCode, conditions: &[Condition]) -> Signature {
        let of_type = if type_code == ANY_TYPE { Signature::NOTHING.0 } else { type_bits(type_code) };
        let pairs = conditions.iter().filter_map(|condition| condition.pair());
        Signature(pairs.fold(of_type, |bits, pair| bits | tag_bit(pair)))
    }

    /// What a query needs: it may ask for what is not there.
    pub(super) fn of_query() -> Signature {
        Signature::NOTHING
    }

    /// What a resource of a type with these tags has; more tags than it has do no harm.
    #[inline]
    pub(super) fn of_resource(type_code: TypeCode, tags: &[u32]) -> Signature {
        Signature(tags.iter().fold(type_bits(type_code), |bits, pair| bits | tag_bit(*pair)))
    }

    /// What a resource of a type may have whose tags are not looked at.
    #[inline]
    pub(super) fn of_type(type_code: TypeCode) -> Signature {
        Signature(type_bits(type_code) | Signature::ALL_TAGS)
    }

    /// Whether what has this may match a rule that needs `needed`.
    #[inline]
    pub(super) fn may_match(self, needed: Signature) -> bool {
        needed.0 & !self.0 == 0
    }
}

#[inline]
fn type_bits(type_code: TypeCode) -> u64 {
    u64::from(type_code) | u64::from(!type_code) << 16
}

#[inline]
fn tag_bit(pair: u32) -> u64 {
    1 << (32 + (pair.wrapping_mul(0x9e37_79b1) >> 27))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::testing::Dice;

    /// Every rule that matches passes; a rule of another type never does.
    #[test]
    fn what_matches_passes() {
        let mut dice = Dice(11);
        for _ in 0..20_000 {
            let tags: Vec<u32> = (0..dice.roll(6)).map(|_| dice.roll(200) as u32).collect();
            let type_code = 1 + dice.roll(40) as TypeCode;
            let wanted: Vec<Condition> =
                tags.iter().filter(|_| dice.roll(2) == 0).map(|tag| Condition::of_pair(*tag)).collect();
            for of_rule in [type_code, ANY_TYPE] {
                let needed = Signature::of_rule(of_rule, &wanted);
                assert!(Signature::of_resource(type_code, &tags).may_match(needed));
                assert!(Signature::of_type(type_code).may_match(needed));
            }
            let other = 1 + dice.roll(40) as TypeCode;
            let needed = Signature::of_rule(other, &wanted);
            assert_eq!(Signature::of_type(type_code).may_match(needed), other == type_code);
            assert!(Signature::of_resource(type_code, &tags).may_match(Signature::of_query()));
            assert!(!Signature::of_type(type_code).may_match(Signature::NEVER));
        }
    }
}
