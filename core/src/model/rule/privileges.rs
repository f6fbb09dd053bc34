use std::borrow::Cow;

use super::RuleProblem;
use super::json::Json;

/// What a rule says about the person's rights on the resource: groups assumed there, by the system that has them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Privileges {
    /// Groups of Kubernetes.
    pub k8s: Vec<String>,
    /// Groups of Microsoft Entra.
    pub entra_groups: Vec<String>,
    /// Groups of Okta.
    pub okta_groups: Vec<String>,
    /// Groups of Google.
    pub google_groups: Vec<String>,
}

const SYSTEMS: &str = "`k8s`, `entraGroups`, `oktaGroups`, `googleGroups`";

impl Privileges {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.members().iter().all(|(_, groups)| groups.is_empty())
    }

    /// Every system's key on the wire and its groups, in the order in which they are written.
    pub(super) fn members(&self) -> [(&'static str, &Vec<String>); 4] {
        [
            ("k8s", &self.k8s),
            ("entraGroups", &self.entra_groups),
            ("oktaGroups", &self.okta_groups),
            ("googleGroups", &self.google_groups),
        ]
    }

    fn member(&mut self, key: &str) -> Option<(&'static str, &mut Vec<String>)> {
        [
            ("k8s", &mut self.k8s),
            ("entraGroups", &mut self.entra_groups),
            ("oktaGroups", &mut self.okta_groups),
            ("googleGroups", &mut self.google_groups),
        ]
        .into_iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(key))
    }

    /// Reads the `privileges` member. Empty and null members say nothing (StrongDM's servers wrote such ones), names
    /// of members are read in any case, as StrongDM's decoder does. The error comes with the key at fault.
    pub(super) fn parse(json: Json<'_>) -> Result<Privileges, (String, RuleProblem)> {
        let mut privileges = Privileges::default();
        let mut seen = Vec::new();
        let at =
            |key: &str| if key.is_empty() { "privileges".to_owned() } else { format!("privileges.{key}") };
        for (key, value) in members_of(json).map_err(|problem| (at(""), problem))? {
            let Some((name, groups)) = privileges.member(&key) else {
                return Err((at(&key), RuleProblem::UnknownKey { known: SYSTEMS }));
            };
            if seen.contains(&name) {
                return Err((at(&key), RuleProblem::DuplicateKey));
            }
            seen.push(name);
            *groups =
                parse_system(value).map_err(|(inner, problem)| (at(&format!("{name}{inner}")), problem))?;
        }
        Ok(privileges)
    }
}

/// Names and values.
type Members<'a> = Vec<(Cow<'a, str>, Json<'a>)>;

fn members_of(json: Json<'_>) -> Result<Members<'_>, RuleProblem> {
    match json {
        Json::Null => Ok(Vec::new()),
        Json::Object(members) => Ok(members),
        other => Err(RuleProblem::Shape { found: other.noun(), expected: "an object" }),
    }
}

fn parse_system(json: Json<'_>) -> Result<Vec<String>, (String, RuleProblem)> {
    let members = members_of(json).map_err(|problem| (String::new(), problem))?;
    let mut groups = None;
    for (key, value) in members {
        if !key.eq_ignore_ascii_case("groups") {
            return Err((format!(".{key}"), RuleProblem::UnknownKey { known: "`groups`" }));
        }
        if groups.is_some() {
            return Err((".groups".to_owned(), RuleProblem::DuplicateKey));
        }
        groups = Some(parse_groups(value).map_err(|problem| (".groups".to_owned(), problem))?);
    }
    Ok(groups.unwrap_or_default())
}

fn parse_groups(json: Json<'_>) -> Result<Vec<String>, RuleProblem> {
    let items = match json {
        Json::Null => return Ok(Vec::new()),
        Json::List(items) => items,
        other => return Err(RuleProblem::Shape { found: other.noun(), expected: "a list of strings" }),
    };
    items
        .into_iter()
        .map(|item| match item {
            Json::Text(text) if text.is_empty() => Err(RuleProblem::EmptyGroup),
            Json::Text(text) => Ok(text.into_owned()),
            other => {
                Err(RuleProblem::Shape { found: other.noun(), expected: "the name of a group, a string," })
            }
        })
        .collect()
}
