//! What every subject is asked: pairs of an account and a resource, every other one allowed, in random order.

use std::collections::HashMap;

use crate::dataset::{Dataset, DynamicRule, TYPES};
use crate::random::{Random, mix};
use crate::truth;

/// How many pairs are asked over and over.
pub(crate) const HOT: usize = 1_000;
/// `a-` and 16 digits.
const ACCOUNT: usize = 18;
/// `rs-` and 16 digits.
const RESOURCE: usize = 19;

/// One question by the indices of the set, and the right answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) user: u32,
    pub(crate) resource: u32,
    pub(crate) allowed: bool,
}

/// Questions in the order in which they are asked. The ids' texts lie side by side in that order, so that what is
/// measured is the subject's memory accesses and not ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Questions {
    text: String,
    pairs: Vec<Pair>,
}

impl Questions {
    /// The first `count` questions of the stream that `seed` decides; a shorter draw is a prefix of a longer one.
    pub(crate) fn draw(set: &Dataset, covered: &Covered, seed: u64, count: usize) -> Questions {
        let mut random = Random::new(seed);
        let mut pairs = Vec::with_capacity(count + 1);
        while pairs.len() < count {
            let mut two = [allowed_pair(set, covered, &mut random), denied_pair(set, &mut random)];
            random.shuffle(&mut two);
            pairs.extend(two);
        }
        pairs.truncate(count);
        Questions::new(set, pairs)
    }

    /// These questions, in this order.
    pub(crate) fn new(set: &Dataset, pairs: Vec<Pair>) -> Questions {
        let mut text = String::with_capacity(pairs.len() * (ACCOUNT + RESOURCE));
        for pair in &pairs {
            text += &set.users[pair.user as usize].id();
            text += &set.resources[pair.resource as usize].id();
        }
        assert_eq!(text.len(), pairs.len() * (ACCOUNT + RESOURCE), "ids have fixed widths");
        Questions { text, pairs }
    }

    pub(crate) fn len(&self) -> usize {
        self.pairs.len()
    }

    pub(crate) fn pairs(&self) -> &[Pair] {
        &self.pairs
    }

    /// The account's id, the resource's id and the right answer of one question.
    pub(crate) fn get(&self, index: usize) -> (&str, &str, bool) {
        let start = index * (ACCOUNT + RESOURCE);
        let middle = start + ACCOUNT;
        (&self.text[start..middle], &self.text[middle..middle + RESOURCE], self.pairs[index].allowed)
    }

    /// A number that two runs share only if they ask the same questions and hold the same answers right.
    pub(crate) fn digest(&self) -> u64 {
        let answers = self.pairs.iter().fold(0, |digest, pair| mix(digest ^ u64::from(pair.allowed)));
        self.text.bytes().fold(answers, |digest, byte| mix(digest ^ u64::from(byte)))
    }
}

/// Which resources each dynamic rule covers: found in one pass, to draw allowed pairs from. Every pair drawn is
/// checked against [`truth`], which does not know of this index.
pub(crate) struct Covered(HashMap<DynamicRule, Vec<u32>>);

impl Covered {
    pub(crate) fn of(set: &Dataset) -> Covered {
        let rules = || set.roles.iter().flat_map(|role| &role.dynamic);
        let mut covered: HashMap<DynamicRule, Vec<u32>> = rules().map(|&rule| (rule, Vec::new())).collect();
        // Which two tags the rules of a type ask for: only those combinations are worth looking up.
        let mut asked = vec![Vec::new(); TYPES.len()];
        for rule in rules() {
            let names = rule.tags.map(|tag| tag.name);
            let of_type: &mut Vec<[u8; 2]> = &mut asked[usize::from(rule.kind)];
            if !of_type.contains(&names) {
                of_type.push(names);
            }
        }
        for (index, resource) in set.resources.iter().enumerate() {
            let tags: Vec<_> = set.tags_of(resource).collect();
            for names in &asked[usize::from(resource.kind)] {
                let rule =
                    DynamicRule { kind: resource.kind, tags: names.map(|name| tags[usize::from(name)]) };
                if let Some(list) = covered.get_mut(&rule) {
                    list.push(index as u32);
                }
            }
        }
        Covered(covered)
    }

    /// The resources that this rule covers, in order.
    pub(crate) fn by(&self, rule: &DynamicRule) -> &[u32] {
        self.0.get(rule).map_or(&[], Vec::as_slice)
    }
}

/// A uniformly random user and, of what its rules list, a uniformly random entry.
fn allowed_pair(set: &Dataset, covered: &Covered, random: &mut Random) -> Pair {
    loop {
        let user = random.below(set.users.len());
        let roles = || set.users[user].roles.iter().map(|&role| &set.roles[role as usize]);
        let lists: Vec<&[u32]> = roles()
            .flat_map(|role| role.dynamic.iter().map(|rule| covered.by(rule)).chain([role.ids.as_slice()]))
            .collect();
        let total = lists.iter().map(|list| list.len()).sum();
        if total == 0 {
            continue;
        }
        let mut at = random.below(total);
        for list in lists {
            match list.get(at) {
                Some(&resource) => {
                    let pair = Pair { user: user as u32, resource, allowed: true };
                    assert!(truth::allowed(set, pair.user, resource), "{pair:?} is drawn as allowed");
                    return pair;
                }
                None => at -= list.len(),
            }
        }
    }
}

fn denied_pair(set: &Dataset, random: &mut Random) -> Pair {
    loop {
        let (user, resource) =
            (random.below(set.users.len()) as u32, random.below(set.resources.len()) as u32);
        if !truth::allowed(set, user, resource) {
            return Pair { user, resource, allowed: false };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::SMALL;

    #[test]
    fn half_of_the_questions_allow_and_every_answer_is_the_truth() {
        let set = Dataset::generate(SMALL);
        let questions = Questions::draw(&set, &Covered::of(&set), 1, HOT);
        assert_eq!(questions.len(), HOT);
        assert_eq!(questions.pairs().iter().filter(|pair| pair.allowed).count(), HOT / 2);
        for (index, pair) in questions.pairs().iter().enumerate() {
            let expected = truth::allowed(&set, pair.user, pair.resource);
            let (user, resource) = (&set.users[pair.user as usize], &set.resources[pair.resource as usize]);
            assert_eq!(questions.get(index), (user.id().as_str(), resource.id().as_str(), expected));
        }
    }

    #[test]
    fn a_short_draw_is_the_beginning_of_a_long_one() {
        let set = Dataset::generate(SMALL.sized(100, 20, 1_000));
        let covered = Covered::of(&set);
        let (short, long) = (Questions::draw(&set, &covered, 7, 31), Questions::draw(&set, &covered, 7, 100));
        assert_eq!(short.pairs(), &long.pairs()[..31]);
        assert_ne!(short.digest(), long.digest());
    }

    #[test]
    fn the_index_of_what_rules_cover_is_the_truth() {
        let set = Dataset::generate(crate::dataset::BIG.sized(10, 40, 2_000));
        let covered = Covered::of(&set);
        for rule in set.roles.iter().flat_map(|role| &role.dynamic) {
            let slow: Vec<u32> =
                (0..2_000).filter(|&index| truth::matches(rule, &set.resources[index as usize])).collect();
            assert_eq!(covered.by(rule), slow);
        }
    }
}
