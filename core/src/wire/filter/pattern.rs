use std::borrow::Cow;

use crate::text::fold_case;

/// A text in which `*` stands for any run of characters, compared without case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// The texts between the stars, folded; never empty. Between two of them anything may stand.
    pieces: Vec<String>,
}

impl Pattern {
    /// A pattern of the texts between its stars; one text alone has no star.
    pub(super) fn new(pieces: Vec<String>) -> Pattern {
        let last = pieces.len().saturating_sub(1);
        let kept = pieces
            .into_iter()
            .enumerate()
            .filter(|(index, piece)| *index == 0 || *index == last || !piece.is_empty());
        Pattern { pieces: kept.map(|(_, piece)| fold_case(&piece).into_owned()).collect() }
    }

    /// The same pattern for names of kinds, in which underscores do not count.
    pub(super) fn without_underscores(self) -> Pattern {
        Pattern::new(self.pieces.iter().map(|piece| piece.replace('_', "")).collect())
    }

    /// The texts between the stars.
    pub fn pieces(&self) -> &[String] {
        &self.pieces
    }

    /// Whether there is no star in it.
    pub fn is_exact(&self) -> bool {
        self.pieces.len() == 1
    }

    /// Whether the text matches.
    pub fn matches(&self, text: &str) -> bool {
        if let [only] = &self.pieces[..]
            && text.is_ascii()
        {
            return only.eq_ignore_ascii_case(text);
        }
        self.matches_folded(&fold_case(text))
    }

    /// Whether the kind of this name matches.
    pub(super) fn matches_kind(&self, name: &str) -> bool {
        let name = if name.contains('_') { Cow::Owned(name.replace('_', "")) } else { Cow::Borrowed(name) };
        self.matches(&name)
    }

    /// The first piece must begin the text and the last one end it. Each piece between takes its first place after
    /// the one before: an earlier place leaves the rest no less room.
    fn matches_folded(&self, text: &str) -> bool {
        let Some((first, rest)) = self.pieces.split_first() else { return false };
        let Some((last, between)) = rest.split_last() else { return text == first };
        let Some(mut text) = text.strip_prefix(&**first) else { return false };
        for piece in between {
            match text.find(&**piece) {
                Some(at) => text = &text[at + piece.len()..],
                None => return false,
            }
        }
        text.ends_with(&**last)
    }
}
