use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashMap, HashTable};

use crate::model::rule::TagMatch;

/// What one tag of a resource must be, as a number: two bits say which of the four forms, the rest which text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Condition(u32);

/// A tag's name and value, interned.
pub(super) type Pair = u32;

const FORM: u32 = 0b11 << 30;
const PAIR: u32 = 0;
const NAME: u32 = 0b01 << 30;
const VALUE: u32 = 0b10 << 30;

impl Condition {
    /// Some tag, whatever it is.
    pub(super) const ANY: Condition = Condition(FORM);
    /// No tag is asked for.
    pub(super) const NONE: Condition = Condition(FORM | 1);

    /// The pair it asks for, if it asks for one.
    pub(super) fn pair(self) -> Option<Pair> {
        (self.0 & FORM == PAIR).then_some(self.0)
    }

    /// The condition that a tag is this pair.
    pub(super) fn of_pair(pair: Pair) -> Condition {
        Condition(pair)
    }
}

/// Tags as numbers. Numbers are never given twice within one run, so that none can come to mean another tag.
#[derive(Debug, Clone, Default)]
pub(super) struct TagTable {
    texts: Vec<(Box<str>, Box<str>)>,
    parts: Vec<(u32, u32)>,
    pairs: HashTable<Pair>,
    seed: DefaultHashBuilder,
    names: Parts,
    values: Parts,
}

/// Names, or values, and the pairs they stand in.
#[derive(Debug, Clone, Default)]
struct Parts {
    numbers: HashMap<Box<str>, u32>,
    pairs: Vec<Vec<Pair>>,
}

impl Parts {
    fn intern(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = self.pairs.len() as u32;
        self.numbers.insert(text.into(), number);
        self.pairs.push(Vec::new());
        number
    }
}

impl TagTable {
    /// The number of this tag, if it ever had one.
    pub(super) fn find(&self, name: &str, value: &str) -> Option<Pair> {
        self.find_hashed(self.seed.hash_one((name, value)), name, value)
    }

    fn find_hashed(&self, hash: u64, name: &str, value: &str) -> Option<Pair> {
        let is_it = |pair: &Pair| {
            let (other_name, other_value) = &self.texts[*pair as usize];
            &**other_name == name && &**other_value == value
        };
        self.pairs.find(hash, is_it).copied()
    }

    /// The number of this tag.
    pub(super) fn intern(&mut self, name: &str, value: &str) -> Pair {
        let hash = self.seed.hash_one((name, value));
        if let Some(pair) = self.find_hashed(hash, name, value) {
            return pair;
        }
        let pair = self.texts.len() as Pair;
        let (name_number, value_number) = (self.names.intern(name), self.values.intern(value));
        self.texts.push((name.into(), value.into()));
        self.parts.push((name_number, value_number));
        self.names.pairs[name_number as usize].push(pair);
        self.values.pairs[value_number as usize].push(pair);
        let (texts, seed) = (&self.texts, &self.seed);
        let hash_of = |pair: &Pair| {
            let (name, value) = &texts[*pair as usize];
            seed.hash_one((&**name, &**value))
        };
        self.pairs.insert_unique(hash, pair, hash_of);
        pair
    }

    /// The condition a rule or query states.
    pub(super) fn condition(&mut self, name: &TagMatch, value: &TagMatch) -> Condition {
        match (name, value) {
            (TagMatch::Exact(name), TagMatch::Exact(value)) => Condition(PAIR | self.intern(name, value)),
            (TagMatch::Exact(name), TagMatch::Any) => Condition(NAME | self.names.intern(name)),
            (TagMatch::Any, TagMatch::Exact(value)) => Condition(VALUE | self.values.intern(value)),
            (TagMatch::Any, TagMatch::Any) => Condition::ANY,
        }
    }

    /// Whether one of a resource's tags meets the condition.
    #[inline]
    pub(super) fn meets(&self, tags: &[Pair], condition: Condition) -> bool {
        let text = condition.0 & !FORM;
        match condition.0 & FORM {
            // Without a branch for each tag: where the one is that meets it, if any, is not to be foreseen.
            PAIR => tags.iter().fold(false, |found, tag| found | (*tag == text)),
            NAME => tags.iter().any(|pair| self.parts[*pair as usize].0 == text),
            VALUE => tags.iter().any(|pair| self.parts[*pair as usize].1 == text),
            _ => condition == Condition::NONE || !tags.is_empty(),
        }
    }

    /// Every pair that meets the condition; for [`Condition::ANY`] all there are.
    pub(super) fn pairs_meeting(&self, condition: Condition) -> Vec<Pair> {
        let text = condition.0 & !FORM;
        match condition.0 & FORM {
            PAIR => vec![text],
            NAME => self.names.pairs[text as usize].clone(),
            VALUE => self.values.pairs[text as usize].clone(),
            _ => (0..self.texts.len() as Pair).collect(),
        }
    }

    /// The conditions other than the pair itself that a tag meets.
    pub(super) fn wider(&self, pair: Pair) -> [Condition; 2] {
        let (name, value) = self.parts[pair as usize];
        [Condition(NAME | name), Condition(VALUE | value)]
    }
}
