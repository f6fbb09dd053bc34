use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::RuleProblem;
use crate::model::tags::{is_tag_char, validate_tag_name, validate_tag_value};
use crate::text::{read_json_string, shown, write_json_string};

/// The longest tag query, in bytes.
pub const MAX_QUERY_BYTES: usize = 4096;
/// How deep parentheses and `NOT` of a tag query nest (RULES 5.5).
pub const MAX_QUERY_DEPTH: usize = 16;

/// What a name or a value of a tag must be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TagMatch {
    /// Anything: `*`.
    Any,
    /// Exactly this, in this case.
    Exact(String),
}

impl TagMatch {
    /// Whether the text is what is wanted.
    pub fn matches(&self, text: &str) -> bool {
        match self {
            TagMatch::Any => true,
            TagMatch::Exact(wanted) => wanted == text,
        }
    }

    /// The text in which it is written, before quoting.
    pub fn text(&self) -> &str {
        match self {
            TagMatch::Any => "*",
            TagMatch::Exact(text) => text,
        }
    }

    pub(super) fn name(text: &str) -> Result<TagMatch, RuleProblem> {
        TagMatch::read(text, || validate_tag_name(text).map_err(RuleProblem::Tag))
    }

    pub(super) fn value(name: &str, text: &str) -> Result<TagMatch, RuleProblem> {
        TagMatch::read(text, || validate_tag_value(name, text).map_err(RuleProblem::Tag))
    }

    fn read(text: &str, validate: impl Fn() -> Result<(), RuleProblem>) -> Result<TagMatch, RuleProblem> {
        if text == "*" {
            return Ok(TagMatch::Any);
        }
        if text.contains('*') {
            return Err(RuleProblem::StarInside { value: text.to_owned() });
        }
        validate()?;
        Ok(TagMatch::Exact(text.to_owned()))
    }
}

/// A question about the tags of one resource: conditions `name=value`, or `name` for any value, joined by `NOT`,
/// `AND`, `OR` (in this order of strength) and parentheses.
///
/// `Display` writes it so that it parses back to the same tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TagQuery {
    /// One tag has this name and this value.
    Has {
        /// The tag's name.
        name: TagMatch,
        /// Its value; a bare name asks for any.
        value: TagMatch,
    },
    /// The opposite.
    Not(Box<TagQuery>),
    /// Every one of them; two or more.
    And(Vec<TagQuery>),
    /// At least one of them; two or more.
    Or(Vec<TagQuery>),
}

/// Why a tag query is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("tag query, byte {at}: {problem}")]
pub struct QueryError {
    /// The offset in bytes of the place at fault.
    pub at: usize,
    /// What is wrong there.
    pub problem: QueryProblem,
}

/// What is wrong with a tag query.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum QueryProblem {
    /// The text is too long.
    #[error("the query has {bytes} bytes; at most {MAX_QUERY_BYTES} are allowed")]
    TooLong {
        /// Its length.
        bytes: usize,
    },
    /// Parentheses and `NOT` nest too deep.
    #[error("parentheses and `NOT` nest deeper than {MAX_QUERY_DEPTH}")]
    TooDeep,
    /// Something else was due.
    #[error("{found} stands where {expected} belongs")]
    Expected {
        /// What stands there.
        found: String,
        /// What is right.
        expected: &'static str,
    },
    /// A character that needs quotes.
    #[error(
        "{character:?} stands outside of quotes; write names and values with special characters as `\"…\"`"
    )]
    Character {
        /// The character.
        character: char,
    },
    /// A malformed text in quotes.
    #[error("{reason}")]
    Quoted {
        /// What is wrong in it.
        reason: String,
    },
    /// A name or value no tag can have.
    #[error("{reason}")]
    Tag {
        /// What is wrong with it.
        reason: String,
    },
}

impl FromStr for TagQuery {
    type Err = QueryError;

    fn from_str(text: &str) -> Result<TagQuery, QueryError> {
        if text.len() > MAX_QUERY_BYTES {
            let problem = QueryProblem::TooLong { bytes: text.len() };
            return Err(QueryError { at: MAX_QUERY_BYTES, problem });
        }
        let mut parser = Parser { text, at: 0, next: Token::End, next_at: 0, depth: 0 };
        parser.advance()?;
        let query = parser.or()?;
        match parser.next {
            Token::End => Ok(query),
            _ => Err(parser.expected("`AND`, `OR` or the end")),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Open,
    Close,
    Equals,
    And,
    Or,
    Not,
    Word(String),
    End,
}

struct Parser<'a> {
    text: &'a str,
    /// Where the token after `next` begins.
    at: usize,
    next: Token,
    next_at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn or(&mut self) -> Result<TagQuery, QueryError> {
        let first = self.and()?;
        let mut all = vec![first];
        while self.next == Token::Or {
            self.advance()?;
            all.push(self.and()?);
        }
        Ok(if all.len() == 1 { all.remove(0) } else { TagQuery::Or(all) })
    }

    fn and(&mut self) -> Result<TagQuery, QueryError> {
        let first = self.unary()?;
        let mut all = vec![first];
        while self.next == Token::And {
            self.advance()?;
            all.push(self.unary()?);
        }
        Ok(if all.len() == 1 { all.remove(0) } else { TagQuery::And(all) })
    }

    fn unary(&mut self) -> Result<TagQuery, QueryError> {
        match self.next {
            Token::Not => self.nested(|parser| Ok(TagQuery::Not(Box::new(parser.unary()?)))),
            Token::Open => self.nested(|parser| {
                let inner = parser.or()?;
                if parser.next != Token::Close {
                    return Err(parser.expected("`AND`, `OR` or `)`"));
                }
                parser.advance()?;
                Ok(inner)
            }),
            _ => self.condition(),
        }
    }

    fn nested(
        &mut self,
        inner: impl FnOnce(&mut Self) -> Result<TagQuery, QueryError>,
    ) -> Result<TagQuery, QueryError> {
        if self.depth == MAX_QUERY_DEPTH {
            return Err(QueryError { at: self.next_at, problem: QueryProblem::TooDeep });
        }
        self.advance()?;
        self.depth += 1;
        let query = inner(self)?;
        self.depth -= 1;
        Ok(query)
    }

    fn condition(&mut self) -> Result<TagQuery, QueryError> {
        let (name_at, name) = self.word("the name of a tag, `NOT` or `(`")?;
        let name_match = TagMatch::name(&name).map_err(|problem| bad_tag(name_at, &problem))?;
        if self.next != Token::Equals {
            return Ok(TagQuery::Has { name: name_match, value: TagMatch::Any });
        }
        self.advance()?;
        let (value_at, value) = self.word("the tag's value (`\"\"` for an empty one)")?;
        let value = TagMatch::value(&name, &value).map_err(|problem| bad_tag(value_at, &problem))?;
        Ok(TagQuery::Has { name: name_match, value })
    }

    fn word(&mut self, expected: &'static str) -> Result<(usize, String), QueryError> {
        let at = self.next_at;
        if let Token::Word(word) = &mut self.next {
            let word = std::mem::take(word);
            self.advance()?;
            return Ok((at, word));
        }
        Err(self.expected(expected))
    }

    fn expected(&self, expected: &'static str) -> QueryError {
        let found = match &self.next {
            Token::End => "the end".to_owned(),
            Token::Word(word) => format!("`{}`", shown(word)),
            _ => format!("`{}`", &self.text[self.next_at..self.at]),
        };
        QueryError { at: self.next_at, problem: QueryProblem::Expected { found, expected } }
    }

    /// Reads the next token into `next`.
    fn advance(&mut self) -> Result<(), QueryError> {
        let rest = &self.text[self.at..];
        let start = self.at + (rest.len() - rest.trim_start().len());
        self.next_at = start;
        let (token, end) = self.token(start)?;
        self.next = token;
        self.at = end;
        Ok(())
    }

    fn token(&self, start: usize) -> Result<(Token, usize), QueryError> {
        let rest = &self.text[start..];
        let Some(first) = rest.chars().next() else { return Ok((Token::End, start)) };
        match first {
            '(' => Ok((Token::Open, start + 1)),
            ')' => Ok((Token::Close, start + 1)),
            '=' => Ok((Token::Equals, start + 1)),
            '"' => {
                let mut word = String::new();
                match read_json_string(self.text, start, &mut |ch, _| word.push(ch)) {
                    Ok(end) => Ok((Token::Word(word), end)),
                    Err(error) => Err(QueryError {
                        at: error.at(),
                        problem: QueryProblem::Quoted { reason: error.to_string() },
                    }),
                }
            }
            _ if is_bare(first) => {
                let end = rest.find(|ch| !is_bare(ch)).map_or(self.text.len(), |length| start + length);
                let word = &self.text[start..end];
                Ok((keyword(word).unwrap_or_else(|| Token::Word(word.to_owned())), end))
            }
            character => Err(QueryError { at: start, problem: QueryProblem::Character { character } }),
        }
    }
}

fn bad_tag(at: usize, problem: &RuleProblem) -> QueryError {
    QueryError { at, problem: QueryProblem::Tag { reason: problem.to_string() } }
}

fn keyword(word: &str) -> Option<Token> {
    [("and", Token::And), ("or", Token::Or), ("not", Token::Not)]
        .into_iter()
        .find(|(name, _)| word.eq_ignore_ascii_case(name))
        .map(|(_, token)| token)
}

/// Whether the character may stand in a name or value without quotes.
fn is_bare(ch: char) -> bool {
    ch == '*' || (is_tag_char(ch) && !matches!(ch, ' ' | '='))
}

impl fmt::Display for TagMatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.text();
        if !text.is_empty() && text.chars().all(is_bare) && keyword(text).is_none() {
            return f.write_str(text);
        }
        let mut quoted = String::new();
        write_json_string(&mut quoted, text);
        f.write_str(&quoted)
    }
}

impl fmt::Display for TagQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TagQuery::Has { name, value: TagMatch::Any } => write!(f, "{name}"),
            TagQuery::Has { name, value } => write!(f, "{name}={value}"),
            TagQuery::Not(inner) => {
                f.write_str("NOT ")?;
                write_operand(f, inner, matches!(**inner, TagQuery::And(_) | TagQuery::Or(_)))
            }
            TagQuery::And(all) => {
                write_joined(f, all, " AND ", |inner| matches!(inner, TagQuery::And(_) | TagQuery::Or(_)))
            }
            TagQuery::Or(any) => write_joined(f, any, " OR ", |inner| matches!(inner, TagQuery::Or(_))),
        }
    }
}

fn write_joined(
    f: &mut fmt::Formatter<'_>,
    all: &[TagQuery],
    joint: &str,
    closed: fn(&TagQuery) -> bool,
) -> fmt::Result {
    for (index, inner) in all.iter().enumerate() {
        if index > 0 {
            f.write_str(joint)?;
        }
        write_operand(f, inner, closed(inner))?;
    }
    Ok(())
}

fn write_operand(f: &mut fmt::Formatter<'_>, query: &TagQuery, closed: bool) -> fmt::Result {
    if closed { write!(f, "({query})") } else { write!(f, "{query}") }
}
