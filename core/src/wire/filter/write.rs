use std::fmt;

use super::{Filter, Pattern, Term, Test};
use crate::model::{Interval, Timestamp, format_duration};
use crate::text::write_json_string;

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut blank = "";
        for (name, id) in self.ids.iter().flat_map(|set| set.ids.iter().map(|id| (&set.name, id))) {
            write!(f, "{blank}{name}:{}", quoted(std::slice::from_ref(id)))?;
            blank = " ";
        }
        for term in &self.terms {
            write!(f, "{blank}{term}")?;
            blank = " ";
        }
        Ok(())
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.name)?;
        match &self.test {
            Test::Text(pattern) | Test::Kind(pattern) | Test::Tag(pattern, None) => pattern.fmt(f),
            Test::Tag(name, Some(value)) => write!(f, "{name}={value}"),
            Test::Bool(truth) => truth.fmt(f),
            Test::Number(number) => number.fmt(f),
            Test::Time(interval) => write_time(f, *interval),
            Test::Duration(nanos) => f.write_str(&format_duration(*nanos)),
        }
    }
}

/// Writes the interval's start with as many digits as make its length.
fn write_time(f: &mut fmt::Formatter<'_>, Interval { start, end }: Interval) -> fmt::Result {
    let digits = 9 - end.0.saturating_sub(start.0).max(1).ilog10().min(9) as usize;
    let Timestamp(nanos) = start;
    match jiff::Timestamp::from_nanosecond(i128::from(nanos)) {
        Ok(time) => write!(f, "{time:.digits$}"),
        // Every instant of ours lies between 1677 and 2262, which jiff can hold.
        Err(_) => fmt::Display::fmt(&start, f),
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&quoted(self.pieces()))
    }
}

/// The texts joined by stars, in quotes where they are needed.
fn quoted(pieces: &[String]) -> String {
    let plain = |ch: char| ch.is_alphanumeric() || matches!(ch, '-' | '_' | '.' | '@' | '/' | '+');
    let joined = pieces.join("*");
    if !joined.is_empty() && pieces.iter().all(|piece| piece.chars().all(plain)) {
        return joined;
    }
    let mut out = String::from("\"");
    for (index, piece) in pieces.iter().enumerate() {
        if index > 0 {
            out.push('*');
        }
        let mut text = String::new();
        write_json_string(&mut text, piece);
        // An escaped star is a character like any other. Both ends of the piece are its quotes.
        out.push_str(&text[1..text.len() - 1].replace('*', "\\u002a"));
    }
    out.push('"');
    out
}
