use super::{FilterError, FilterProblem, Pattern};
use crate::text::{read_json_string, shown};

/// A value as it was read: the texts between its stars, and its text for classes that know no stars.
#[derive(Debug)]
pub(super) struct Raw {
    pub(super) at: usize,
    pub(super) pieces: Vec<String>,
}

impl Raw {
    fn new(at: usize) -> Raw {
        Raw { at, pieces: vec![String::new()] }
    }

    fn take(&mut self, ch: char, escaped: bool) {
        match self.pieces.last_mut() {
            Some(piece) if ch != '*' || escaped => piece.push(ch),
            _ => self.pieces.push(String::new()),
        }
    }

    /// The text, if no star is in it.
    pub(super) fn exact(&self) -> Option<&str> {
        if let [only] = &self.pieces[..] { Some(only) } else { None }
    }

    /// The value as a message shows it.
    pub(super) fn text(&self) -> String {
        self.pieces.join("*")
    }

    pub(super) fn into_pattern(self) -> Pattern {
        Pattern::new(self.pieces)
    }
}

/// Reads a filter's text piece by piece.
pub(super) struct Lexer<'a> {
    text: &'a str,
    pub(super) at: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Lexer<'a> {
        Lexer { text, at: 0 }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Passes blanks and commas; false at the end.
    pub(super) fn next_term(&mut self) -> bool {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(is_separator).len();
        self.at < self.text.len()
    }

    /// Reads `field:` and returns the field's name.
    pub(super) fn field(&mut self) -> Result<&'a str, FilterError> {
        let rest = self.rest();
        let end = rest.find(|ch| is_separator(ch) || matches!(ch, ':' | '"' | '=')).unwrap_or(rest.len());
        if end == 0 || !rest[end..].starts_with(':') {
            return Err(
                self.expected("`field:value` (terms are joined by blanks, and all of them must match)")
            );
        }
        self.at += end + 1;
        Ok(&rest[..end])
    }

    /// Reads a value in quotes, or else up to a separator or one of `ends`.
    pub(super) fn value(&mut self, ends: &[char], expected: &'static str) -> Result<Raw, FilterError> {
        let mut raw = Raw::new(self.at);
        let rest = self.rest();
        if rest.starts_with('"') {
            let read = read_json_string(self.text, self.at, &mut |ch, escaped| raw.take(ch, escaped));
            self.at = read.map_err(|error| FilterError {
                at: error.at(),
                problem: FilterProblem::Quoted { reason: error.to_string() },
            })?;
            return Ok(raw);
        }
        let end = rest.find(|ch| is_separator(ch) || ch == '"' || ends.contains(&ch)).unwrap_or(rest.len());
        if end == 0 {
            return Err(self.expected(expected));
        }
        rest[..end].chars().for_each(|ch| raw.take(ch, false));
        self.at += end;
        Ok(raw)
    }

    /// Passes the character if it is next.
    pub(super) fn pass(&mut self, ch: char) -> bool {
        let next = self.rest().starts_with(ch);
        if next {
            self.at += ch.len_utf8();
        }
        next
    }

    /// Asks that a term ends here.
    pub(super) fn end_of_term(&self) -> Result<(), FilterError> {
        match self.rest().chars().next() {
            Some(ch) if !is_separator(ch) => Err(self.expected("a blank, a comma or the end")),
            _ => Ok(()),
        }
    }

    fn expected(&self, expected: &'static str) -> FilterError {
        let rest = self.rest();
        let end = rest
            .char_indices()
            .find(|(at, ch)| *at > 0 && is_separator(*ch))
            .map_or(rest.len(), |(at, _)| at);
        let found = match &rest[..end] {
            "" => "the end".to_owned(),
            word if word.starts_with(is_separator) => "a blank or comma".to_owned(),
            word => format!("`{}`", shown(word)),
        };
        FilterError { at: self.at, problem: FilterProblem::Expected { found, expected } }
    }
}

fn is_separator(ch: char) -> bool {
    ch == ',' || ch.is_whitespace()
}
