//! Revisions as answers name them.

use std::fmt;
use std::str::FromStr;

use parking_lot::Mutex;

use crate::model::Revision;
use crate::{Error, Result};

/// A revision together with the line of history it belongs to: a store that was restored from a backup begins a new
/// one, and its revisions are not those of the old (RULES 6.4). It is what answers name and what conditions take.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RevisionMark {
    text: String,
    number: Revision,
}

impl RevisionMark {
    /// The revision's number.
    pub fn number(&self) -> Revision {
        self.number
    }

    /// The text, as it stands on the wire.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn history(&self) -> &str {
        self.text.split_once('.').map_or("", |(history, _)| history)
    }
}

impl FromStr for RevisionMark {
    type Err = Error;

    fn from_str(text: &str) -> Result<RevisionMark> {
        let wrong = || {
            Error::invalid_value("revision", text, "write it as an answer named it, such as `a7057069.42`")
        };
        let (history, number) = text.split_once('.').ok_or_else(wrong)?;
        let printable = !history.is_empty() && history.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        if !printable || !digits {
            return Err(wrong());
        }
        let number = number.parse().map(Revision).map_err(|_| wrong())?;
        Ok(RevisionMark { text: text.to_owned(), number })
    }
}

impl fmt::Display for RevisionMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The highest revision that a client has seen.
#[derive(Debug, Default)]
pub(super) struct Seen(Mutex<Option<RevisionMark>>);

impl Seen {
    pub(super) fn highest(&self) -> Option<RevisionMark> {
        self.0.lock().clone()
    }

    /// Takes in an answer's. One of another history counts anew: there is no order between the two.
    pub(super) fn note(&self, revision: Option<&RevisionMark>) {
        let Some(revision) = revision else { return };
        let mut highest = self.0.lock();
        let higher = match &*highest {
            Some(present) => present.history() != revision.history() || present.number < revision.number,
            None => true,
        };
        if higher {
            *highest = Some(revision.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(text: &str) -> RevisionMark {
        text.parse().expect("a revision")
    }

    #[test]
    fn a_mark_is_a_history_and_a_number() {
        assert_eq!(
            (mark("a7057069.42").number(), mark("a7057069.42").as_str()),
            (Revision(42), "a7057069.42")
        );
        for bad in
            ["", "42", ".42", "a.", "a.x", "a.-1", "a.+1", "a.1.2", "a b.1", "é.1", "a.99999999999999999999"]
        {
            assert!(bad.parse::<RevisionMark>().is_err(), "{bad}");
        }
    }

    #[test]
    fn the_highest_of_a_history_is_kept_and_a_new_history_counts_anew() {
        let seen = Seen::default();
        for (text, expected) in [("a.5", "a.5"), ("a.3", "a.5"), ("a.6", "a.6"), ("b.1", "b.1")] {
            seen.note(Some(&mark(text)));
            assert_eq!(seen.highest(), Some(mark(expected)));
        }
    }
}
