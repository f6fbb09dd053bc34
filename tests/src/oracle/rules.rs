//! Access rules read and evaluated anew: its own reading of the JSON, its own tag queries (RULES 1.2).

use std::collections::HashSet;

use serde_json::Value;

use super::Resource;

/// One rule of a role.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// These resources.
    Ids(Vec<String>),
    /// A kind (or any) and all of these tags.
    Dynamic(Option<String>, Vec<(String, String)>),
    /// What a query over tags accepts.
    Query(Query),
}

/// A question about the tags of a resource.
#[derive(Debug, Clone, PartialEq)]
pub enum Query {
    /// One tag has this name and this value; `*` is any.
    Has(String, String),
    /// The opposite.
    Not(Box<Query>),
    /// Both.
    Both(Box<Query>, Box<Query>),
    /// One or the other.
    Either(Box<Query>, Box<Query>),
}

/// Kinds of resources the drivers use, by spelling without case and underscores.
const KINDS: &[(&str, &str)] = &[
    ("postgres", "postgres"),
    ("mysql", "mysql"),
    ("ssh", "ssh"),
    ("redis", "redis"),
    ("mongoreplicaset", "mongo_replica_set"),
    ("mongo-replicaset", "mongo_legacy_replicaset"),
    ("mongolegacyreplicaset", "mongo_legacy_replicaset"),
];

impl Rule {
    /// Whether it selects the resource.
    pub fn matches(&self, resource: &Resource) -> bool {
        match self {
            Rule::Ids(ids) => ids.contains(&resource.id),
            Rule::Dynamic(kind, tags) => {
                kind.as_ref().is_none_or(|kind| *kind == resource.kind)
                    && tags.iter().all(|(name, value)| has(resource, name, value))
            }
            Rule::Query(query) => query.accepts(resource),
        }
    }
}

impl Query {
    fn accepts(&self, resource: &Resource) -> bool {
        match self {
            Query::Has(name, value) => has(resource, name, value),
            Query::Not(inner) => !inner.accepts(resource),
            Query::Both(left, right) => left.accepts(resource) && right.accepts(resource),
            Query::Either(left, right) => left.accepts(resource) || right.accepts(resource),
        }
    }
}

fn has(resource: &Resource, name: &str, value: &str) -> bool {
    let meets = |wanted: &str, found: &str| wanted == "*" || wanted == found;
    resource.tags.iter().any(|(own_name, own_value)| meets(name, own_name) && meets(value, own_value))
}

/// Reads the rules of a role; `None` where they must be refused.
pub fn parse(text: &str) -> Option<Vec<Rule>> {
    if text.trim().is_empty() {
        return Some(Vec::new());
    }
    let list: Vec<Value> = serde_json::from_str(text).ok()?;
    if list.len() > 10 || repeats_a_key(text)? {
        return None;
    }
    list.iter().map(rule).collect()
}

fn rule(value: &Value) -> Option<Rule> {
    let object = value.as_object()?;
    let known = ["ids", "type", "tags", "query", "privileges"];
    if object.keys().any(|key| !known.contains(&key.as_str())) {
        return None;
    }
    let text = |key: &str| match object.get(key) {
        None => Some(""),
        Some(value) => value.as_str(),
    };
    let ids: Vec<String> = match object.get("ids") {
        None => Vec::new(),
        Some(ids) => ids.as_array()?.iter().map(|id| Some(id.as_str()?.to_owned())).collect::<Option<_>>()?,
    };
    let tags: Vec<(String, String)> = match object.get("tags") {
        None => Vec::new(),
        Some(tags) => {
            let pair = |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
            tags.as_object()?.iter().map(pair).collect::<Option<_>>()?
        }
    };
    let (kind, query) = (text("type")?, text("query")?);
    if ids.len() > 2000 || tags.len() > 20 || ids.iter().any(|id| !is_resource_id(id)) {
        return None;
    }
    if tags.iter().any(|(name, value)| !is_name(name) || !is_value(value)) {
        return None;
    }
    let kind = match kind {
        "" => None,
        kind => {
            let folded = kind.replace('_', "").to_ascii_lowercase();
            Some(KINDS.iter().find(|(spelling, _)| *spelling == folded)?.1.to_owned())
        }
    };
    let dynamic = kind.is_some() || !tags.is_empty();
    match (!ids.is_empty(), !query.is_empty(), dynamic) {
        (true, false, false) => Some(Rule::Ids(ids)),
        (false, true, false) => Some(Rule::Query(parse_query(query)?)),
        (false, false, true) => Some(Rule::Dynamic(kind, tags)),
        _ => None,
    }
}

fn is_resource_id(id: &str) -> bool {
    let digits = id.strip_prefix("rs-").unwrap_or_default();
    digits.len() == 16 && digits.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

fn is_tag_text(text: &str, most: usize) -> bool {
    text.chars().count() <= most && text.chars().all(|ch| ch.is_alphanumeric() || " +-=._:/@".contains(ch))
}

fn is_name(name: &str) -> bool {
    name == "*" || (!name.is_empty() && is_tag_text(name, 128))
}

fn is_value(value: &str) -> bool {
    value == "*" || is_tag_text(value, 256)
}

/// Whether some object of the JSON text has a key twice. Strings are found by their quotes, keys by the colon.
fn repeats_a_key(text: &str) -> Option<bool> {
    let mut objects: Vec<HashSet<String>> = Vec::new();
    let mut rest = text;
    while let Some(ch) = rest.chars().next() {
        let mut length = ch.len_utf8();
        match ch {
            '{' => objects.push(HashSet::new()),
            '}' => drop(objects.pop()),
            '"' => {
                let mut strings = serde_json::Deserializer::from_str(rest).into_iter::<String>();
                let string = strings.next()?.ok()?;
                length = strings.byte_offset();
                let is_key = rest[length..].trim_start().starts_with(':');
                if is_key && !objects.last_mut()?.insert(string) {
                    return Some(true);
                }
            }
            _ => {}
        }
        rest = &rest[length..];
    }
    Some(false)
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Mark(char),
    Quoted(String),
    Bare(String),
}

/// Reads a tag query: `NOT` binds before `AND`, `AND` before `OR`. At most 16 deep.
pub fn parse_query(text: &str) -> Option<Query> {
    if text.len() > 4096 {
        return None;
    }
    let mut tokens = tokens(text)?;
    tokens.reverse();
    let query = any_of(&mut tokens, 0)?;
    tokens.is_empty().then_some(query)
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(ch) = rest.chars().next() {
        let length = match ch {
            '(' | ')' | '=' => {
                tokens.push(Token::Mark(ch));
                1
            }
            '"' => {
                let mut strings = serde_json::Deserializer::from_str(rest).into_iter::<String>();
                tokens.push(Token::Quoted(strings.next()?.ok()?));
                strings.byte_offset()
            }
            _ => {
                let is_bare = |ch: char| ch.is_alphanumeric() || "*+-._:/@".contains(ch);
                let length = rest.find(|ch| !is_bare(ch)).unwrap_or(rest.len());
                if length == 0 {
                    return None;
                }
                tokens.push(Token::Bare(rest[..length].to_owned()));
                length
            }
        };
        rest = rest[length..].trim_start();
    }
    Some(tokens)
}

fn takes(tokens: &mut Vec<Token>, word: &str) -> bool {
    let found = matches!(tokens.last(), Some(Token::Bare(bare)) if bare.eq_ignore_ascii_case(word));
    if found {
        tokens.pop();
    }
    found
}

fn any_of(tokens: &mut Vec<Token>, depth: usize) -> Option<Query> {
    let left = all_of(tokens, depth)?;
    if takes(tokens, "or") {
        return Some(Query::Either(Box::new(left), Box::new(any_of(tokens, depth)?)));
    }
    Some(left)
}

fn all_of(tokens: &mut Vec<Token>, depth: usize) -> Option<Query> {
    let left = one(tokens, depth)?;
    if takes(tokens, "and") {
        return Some(Query::Both(Box::new(left), Box::new(all_of(tokens, depth)?)));
    }
    Some(left)
}

fn one(tokens: &mut Vec<Token>, depth: usize) -> Option<Query> {
    if takes(tokens, "not") {
        return (depth < 16).then(|| one(tokens, depth + 1))?.map(|inner| Query::Not(Box::new(inner)));
    }
    if tokens.last() == Some(&Token::Mark('(')) {
        tokens.pop();
        let inner = (depth < 16).then(|| any_of(tokens, depth + 1))??;
        return (tokens.pop()? == Token::Mark(')')).then_some(inner);
    }
    let name = word(tokens)?;
    let value = if tokens.last() == Some(&Token::Mark('=')) {
        tokens.pop();
        word(tokens)?
    } else {
        "*".to_owned()
    };
    (is_name(&name) && is_value(&value)).then_some(Query::Has(name, value))
}

fn word(tokens: &mut Vec<Token>) -> Option<String> {
    match tokens.pop()? {
        Token::Quoted(text) => Some(text),
        Token::Bare(text) if !["and", "or", "not"].contains(&&*text.to_ascii_lowercase()) => Some(text),
        _ => None,
    }
}
