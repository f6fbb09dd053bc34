use std::collections::BTreeSet;

use super::lex::{Lexer, Raw};
use super::{
    FieldRef, Filter, FilterError, FilterFields, FilterLimits, FilterProblem, IdSet, Term, Test, ValueClass,
};
use crate::model::{Interval, Timestamp, parse_duration};

const VALUE: &str = "a value (`\"\"` for an empty one)";

/// Reads a filter for a list with these fields, within the usual limits. Blank text is the empty filter.
pub fn parse(text: &str, known: &FilterFields) -> Result<Filter, FilterError> {
    parse_within(text, known, &FilterLimits::default())
}

/// Reads a filter within limits of the caller's choice.
pub fn parse_within(text: &str, known: &FilterFields, limits: &FilterLimits) -> Result<Filter, FilterError> {
    // No id of ours and no quoting of one takes more; what is longer is not even looked at.
    const ID_TERM_BYTES: usize = 64;
    let too_long = |at| FilterError { at, problem: FilterProblem::TooLong { limit: limits.bytes } };
    if text.len() > limits.bytes + limits.ids * ID_TERM_BYTES {
        return Err(too_long(limits.bytes));
    }
    let mut reader = Reader { lexer: Lexer::new(text), known, filter: Filter::default(), id_terms: 0 };
    let mut id_bytes = 0;
    let mut term_end = 0;
    while reader.lexer.next_term() {
        let ids_before = reader.id_terms;
        let start = reader.lexer.at;
        reader.term()?;
        if reader.id_terms > ids_before {
            id_bytes += reader.lexer.at - term_end;
        }
        term_end = reader.lexer.at;
        if term_end - id_bytes > limits.bytes {
            return Err(too_long(start));
        }
        if reader.id_terms > limits.ids {
            return Err(FilterError { at: start, problem: FilterProblem::TooManyIds { limit: limits.ids } });
        }
        if reader.filter.terms.len() > limits.terms {
            return Err(FilterError {
                at: start,
                problem: FilterProblem::TooManyTerms { limit: limits.terms },
            });
        }
    }
    if text.len() - id_bytes > limits.bytes { Err(too_long(term_end)) } else { Ok(reader.filter) }
}

struct Reader<'a> {
    lexer: Lexer<'a>,
    known: &'a FilterFields,
    filter: Filter,
    id_terms: usize,
}

impl Reader<'_> {
    fn term(&mut self) -> Result<(), FilterError> {
        let start = self.lexer.at;
        let given = self.lexer.field()?;
        let Some((name, field, class)) = self.known.find(given) else {
            let problem =
                FilterProblem::UnknownField { field: given.to_owned(), known: self.known.known().to_owned() };
            return Err(FilterError { at: start, problem });
        };
        let test = match class {
            ValueClass::Tag => self.tag()?,
            _ => {
                let raw = self.lexer.value(&[], VALUE)?;
                self.lexer.end_of_term()?;
                if class == ValueClass::Id {
                    return self.id(name, field, &raw);
                }
                read_test(name, class, raw)?
            }
        };
        self.filter.terms.push(Term { name: name.to_owned(), field, test });
        Ok(())
    }

    fn id(&mut self, name: &str, field: FieldRef, raw: &Raw) -> Result<(), FilterError> {
        let id =
            raw.exact().ok_or_else(|| bad_value(name, raw, "the id in full, without `*`"))?.to_lowercase();
        self.id_terms += 1;
        self.filter
            .ids
            .get_or_insert_with(|| IdSet { name: name.to_owned(), field, ids: BTreeSet::new() })
            .ids
            .insert(id);
        Ok(())
    }

    fn tag(&mut self) -> Result<Test, FilterError> {
        let name = self.lexer.value(&['='], "the name of a tag")?.into_pattern();
        let value = match self.lexer.pass('=') {
            true => Some(self.lexer.value(&[], VALUE)?.into_pattern()),
            false => None,
        };
        self.lexer.end_of_term()?;
        Ok(Test::Tag(name, value))
    }
}

fn bad_value(field: &str, raw: &Raw, expected: &'static str) -> FilterError {
    let problem = FilterProblem::BadValue { field: field.to_owned(), value: raw.text(), expected };
    FilterError { at: raw.at, problem }
}

fn read_test(name: &str, class: ValueClass, raw: Raw) -> Result<Test, FilterError> {
    let exact = raw.exact();
    let (test, expected) = match class {
        ValueClass::Id | ValueClass::Text | ValueClass::Tag => return Ok(Test::Text(raw.into_pattern())),
        ValueClass::Kind => return Ok(Test::Kind(raw.into_pattern().without_underscores())),
        ValueClass::Bool => (exact.and_then(read_bool), "`true` or `false`"),
        ValueClass::Number => (read_number(&raw), "a whole number such as `5432`"),
        ValueClass::Time => (
            match exact {
                Some(text) => read_time(text).map(Test::Time),
                None => stars_among(&raw, |ch| ch.is_ascii_digit() || "-:.tTzZ".contains(ch)),
            },
            "a time with its zone such as `2026-01-02T03:04:05Z`, or seconds since 1970",
        ),
        ValueClass::Duration => (
            exact.and_then(|text| parse_duration(text).ok()).map(Test::Duration),
            "a duration such as `45m0s` or `2700`",
        ),
    };
    test.ok_or_else(|| bad_value(name, &raw, expected))
}

fn read_bool(text: &str) -> Option<Test> {
    [("true", true), ("false", false)]
        .iter()
        .find(|(word, _)| text.eq_ignore_ascii_case(word))
        .map(|(_, truth)| Test::Bool(*truth))
}

fn read_number(raw: &Raw) -> Option<Test> {
    match raw.exact() {
        Some(text) => text.parse().ok().map(Test::Number),
        None => stars_among(raw, |ch| ch.is_ascii_digit() || ch == '-'),
    }
}

/// A pattern over a number or a time as it is written, if it holds no character that never occurs there.
fn stars_among(raw: &Raw, occurs: fn(char) -> bool) -> Option<Test> {
    raw.pieces
        .iter()
        .all(|piece| piece.chars().all(occurs))
        .then(|| Test::Text(super::Pattern::new(raw.pieces.clone())))
}

/// The instants that a time means: as many as its last digit leaves open, so that `…05Z` finds what is stored as
/// `…05.123Z`.
fn read_time(text: &str) -> Option<Interval> {
    let fraction = text.find('.').map_or("", |point| &text[point + 1..]);
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).count().min(9);
    let length = 10i64.pow(9 - digits as u32);
    let nanos = match text.parse::<jiff::Timestamp>() {
        Ok(time) => i64::try_from(time.as_nanosecond()).ok()?,
        Err(_) if text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-')) => {
            parse_duration(text).ok()?
        }
        Err(_) => return None,
    };
    Some(Interval { start: Timestamp(nanos), end: Timestamp(nanos.checked_add(length)?) })
}
