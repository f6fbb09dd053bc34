//! What became of each entity of the source: what references to it are rewritten by.

use std::borrow::Cow;
use std::collections::HashMap;

use super::portable::{Named, Names};

/// What became of an entity of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is this entity of the target.
    Is(String),
    /// It is yet to be made.
    Coming,
    /// It is a key.
    Key,
    /// It stays behind; why.
    Behind(String),
}

/// The fates of all entities, by noun and id in the source.
#[derive(Debug, Default)]
pub(super) struct Fates {
    of_noun: HashMap<&'static str, HashMap<String, Fate>>,
    /// Kinds that could not be read, because they were left out: nothing is known of their entities.
    unread: Vec<&'static str>,
}

impl Fates {
    pub(super) fn set(&mut self, noun: &'static str, source: &str, fate: Fate) {
        self.of_noun.entry(noun).or_default().insert(source.to_owned(), fate);
    }

    fn get(&self, noun: &str, source: &str) -> Option<&Fate> {
        self.of_noun.get(noun)?.get(source)
    }

    /// No fates yet; of these kinds there will be none.
    pub(super) fn without(unread: Vec<&'static str>) -> Fates {
        Fates { of_noun: HashMap::new(), unread }
    }
}

impl Names for Fates {
    fn name<'a>(&'a self, noun: &'static str, id: &'a str) -> Named<'a> {
        match self.get(noun, id) {
            Some(Fate::Is(target)) => Named::As(Cow::Borrowed(target)),
            Some(Fate::Coming) => Named::Later,
            Some(Fate::Key) => Named::Key,
            Some(Fate::Behind(why)) => Named::Behind(why),
            None if self.unread.contains(&noun) => Named::Behind("its kind is left out"),
            None => Named::Gone,
        }
    }
}
