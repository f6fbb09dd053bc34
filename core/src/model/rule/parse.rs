use super::json::{Json, element};
use super::{
    AccessRule, KindNames, MAX_RULE_IDS, MAX_RULE_TAGS, MAX_RULES, MAX_RULES_BYTES, Privileges, RuleError,
    RuleKind, RulePlace, RuleProblem, Selector, TagMatch, TagQuery,
};
use crate::model::{EntityId, Kind};

const KEYS: &str = "`ids`, `type`, `tags`, `query`, `privileges`";

/// Reads the rules of a role or a workflow: the JSON text of a list. The empty text is the empty list.
pub fn parse_rules(text: &str, kinds: &dyn KindNames) -> Result<Vec<AccessRule>, RuleError> {
    let whole = |problem| RuleError { place: RulePlace::List, key: String::new(), problem };
    let items = match read(text).map_err(whole)? {
        None => return Ok(Vec::new()),
        Some(Json::List(items)) => items,
        Some(other) => {
            return Err(whole(RuleProblem::Shape { found: other.noun(), expected: "a list of rules" }));
        }
    };
    if items.len() > MAX_RULES {
        return Err(whole(RuleProblem::TooManyRules { count: items.len() }));
    }
    let rule = |(index, item)| read_rule(item, kinds).map_err(|fault| fault.at(RulePlace::InList(index)));
    items.into_iter().enumerate().map(rule).collect()
}

/// Reads one rule out of a text that [`parse_rules`] accepts, by its place from 0; `None` where there is none. What
/// comes before is passed over, and what comes after is not looked at.
pub fn parse_rule_at(text: &str, place: usize, kinds: &dyn KindNames) -> Option<AccessRule> {
    read_rule(element(text, place)?, kinds).ok()
}

/// Reads the rule of a grant: the JSON text of one object. The empty text and `{}` are no rule.
pub fn parse_rule(text: &str, kinds: &dyn KindNames) -> Result<Option<AccessRule>, RuleError> {
    match read(text).map_err(|problem| Fault::whole(problem).at(RulePlace::Single))? {
        None => Ok(None),
        Some(Json::Object(members)) if members.is_empty() => Ok(None),
        Some(json) => read_rule(json, kinds).map(Some).map_err(|fault| fault.at(RulePlace::Single)),
    }
}

fn read(text: &str) -> Result<Option<Json<'_>>, RuleProblem> {
    if text.len() > MAX_RULES_BYTES {
        return Err(RuleProblem::TooLarge { bytes: text.len() });
    }
    if text.trim().is_empty() {
        return Ok(None);
    }
    serde_json::from_str(text).map(Some).map_err(|error| RuleProblem::NotJson { reason: error.to_string() })
}

/// A problem and the key it stands at, until the rule's place is known.
struct Fault {
    key: String,
    problem: RuleProblem,
}

impl Fault {
    fn whole(problem: RuleProblem) -> Fault {
        Fault { key: String::new(), problem }
    }

    fn new(key: impl Into<String>, problem: RuleProblem) -> Fault {
        Fault { key: key.into(), problem }
    }

    fn at(self, place: RulePlace) -> RuleError {
        RuleError { place, key: self.key, problem: self.problem }
    }
}

#[derive(Default)]
struct Members {
    ids: Vec<EntityId>,
    kind: Option<RuleKind>,
    tags: Vec<(TagMatch, TagMatch)>,
    query: Option<(String, TagQuery)>,
    privileges: Privileges,
}

fn read_rule(json: Json<'_>, kinds: &dyn KindNames) -> Result<AccessRule, Fault> {
    let members = match json {
        Json::Object(members) => members,
        other => {
            return Err(Fault::whole(RuleProblem::Shape {
                found: other.noun(),
                expected: "a rule, an object,",
            }));
        }
    };
    let mut rule = Members::default();
    // Few: the first unknown key ends it.
    let mut seen = Vec::new();
    for (key, value) in members {
        if seen.contains(&key) {
            return Err(Fault::new(key, RuleProblem::DuplicateKey));
        }
        seen.push(key.clone());
        match &*key {
            "ids" => rule.ids = read_ids(value).map_err(|problem| Fault::new("ids", problem))?,
            "type" => rule.kind = read_kind(value, kinds).map_err(|problem| Fault::new("type", problem))?,
            "tags" => rule.tags = read_tags(value)?,
            "query" => rule.query = read_query(value).map_err(|problem| Fault::new("query", problem))?,
            "privileges" => {
                rule.privileges =
                    Privileges::parse(value).map_err(|(key, problem)| Fault { key, problem })?;
            }
            _ => return Err(Fault::new(key, RuleProblem::UnknownKey { known: KEYS })),
        }
    }
    select(rule).map_err(Fault::whole)
}

/// Chooses the one way in which the rule selects; what is empty counts as left out.
fn select(rule: Members) -> Result<AccessRule, RuleProblem> {
    let given = [
        ("ids", !rule.ids.is_empty()),
        ("query", rule.query.is_some()),
        ("type", rule.kind.is_some()),
        ("tags", !rule.tags.is_empty()),
    ];
    let mut keys = given.iter().filter(|(_, given)| *given).map(|(key, _)| *key);
    let selector = match (keys.next(), keys.next()) {
        (None, _) if rule.privileges.is_empty() => return Err(RuleProblem::Empty),
        (None, _) => return Err(RuleProblem::PrivilegesOnly),
        (Some(first @ ("ids" | "query")), Some(second)) => return Err(RuleProblem::Mixed { first, second }),
        (Some("ids"), None) => Selector::Ids(rule.ids),
        _ => match rule.query {
            Some((text, query)) => Selector::Query { text, query },
            None => Selector::Dynamic { kind: rule.kind, tags: rule.tags },
        },
    };
    Ok(AccessRule { selector, privileges: rule.privileges })
}

fn shape(found: &Json<'_>, expected: &'static str) -> RuleProblem {
    RuleProblem::Shape { found: found.noun(), expected }
}

fn read_ids(json: Json<'_>) -> Result<Vec<EntityId>, RuleProblem> {
    let Json::List(items) = json else { return Err(shape(&json, "a list of ids of resources")) };
    if items.len() > MAX_RULE_IDS {
        return Err(RuleProblem::TooManyIds { count: items.len() });
    }
    items
        .into_iter()
        .map(|item| match item {
            Json::Text(text) => EntityId::parse_as(Kind::Resource, &text)
                .ok_or_else(|| RuleProblem::NotAnId { value: text.into_owned() }),
            other => Err(shape(&other, "the id of a resource, a string,")),
        })
        .collect()
}

fn read_kind(json: Json<'_>, kinds: &dyn KindNames) -> Result<Option<RuleKind>, RuleProblem> {
    match json {
        Json::Text(name) if name.is_empty() => Ok(None),
        Json::Text(name) => match kinds.kind(&name) {
            Some(code) => Ok(Some(RuleKind { name: name.into_owned(), code })),
            None => Err(RuleProblem::UnknownKind { value: name.into_owned() }),
        },
        other => Err(shape(&other, "the name of a kind of resource, a string,")),
    }
}

fn read_tags(json: Json<'_>) -> Result<Vec<(TagMatch, TagMatch)>, Fault> {
    let at_tags = |problem| Fault::new("tags", problem);
    let Json::Object(members) = json else {
        return Err(at_tags(shape(&json, "an object of names and values")));
    };
    if members.len() > MAX_RULE_TAGS {
        return Err(at_tags(RuleProblem::TooManyTags { count: members.len() }));
    }
    let mut tags = Vec::with_capacity(members.len());
    for (name, value) in members {
        let at_tag = |problem| Fault::new(format!("tags.{name}"), problem);
        let Json::Text(value) = value else {
            return Err(at_tag(shape(&value, "the tag's value, a string,")));
        };
        let name_match = TagMatch::name(&name).map_err(at_tag)?;
        tags.push((name_match, TagMatch::value(&name, &value).map_err(at_tag)?));
    }
    tags.sort();
    match tags.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(pair) => Err(Fault::new(format!("tags.{}", pair[0].0.text()), RuleProblem::DuplicateKey)),
        None => Ok(tags),
    }
}

fn read_query(json: Json<'_>) -> Result<Option<(String, TagQuery)>, RuleProblem> {
    match json {
        Json::Text(text) if text.is_empty() => Ok(None),
        Json::Text(text) => match text.parse() {
            Ok(query) => Ok(Some((text.into_owned(), query))),
            Err(error) => Err(RuleProblem::Query(error)),
        },
        other => Err(shape(&other, "a tag query, a string,")),
    }
}
