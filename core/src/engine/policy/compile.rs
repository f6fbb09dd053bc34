use std::str::FromStr;

use cedar_policy::{
    ActionConstraint, Effect, EntityTypeName, EntityUid, Policy, PolicySet, PrincipalConstraint,
    ResourceConstraint,
};
use serde_json::Value as Json;
use thiserror::Error;

use crate::model::{EntityId, Kind};

/// The only action that access is about.
pub(super) const CONNECT: &str = r#"StrongDM::Action::"connect""#;
pub(super) const ACCOUNT: &str = "StrongDM::Account";
pub(super) const ROLE: &str = "StrongDM::Role";
pub(super) const GROUP: &str = "StrongDM::Group";
pub(super) const RESOURCE: &str = "StrongDM::Resource";
/// What the context of a check holds; of everything else nothing is known here.
const CONTEXT: &[&[&str]] = &[&["utcNow"], &["utcNow", "dayOfWeek"], &["utcNow", "minuteOfDay"]];

/// Text that is no policy.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PolicyError {
    /// It does not parse.
    #[error("line {line}, column {column}: {message}")]
    Syntax {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
        /// Cedar's words.
        message: String,
    },
    /// It holds a template: there is nothing to link it with.
    #[error("statement {statement} has a slot such as `?principal`; templates are not offered")]
    Template {
        /// Its place, from 1.
        statement: usize,
    },
    /// It holds no statement.
    #[error("there is no statement: write at least one `permit` or `forbid`")]
    Empty,
}

/// Whose access a statement may forbid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Principals {
    All,
    Account(u64),
    Role(u64),
    Group(u64),
}

/// The resources that a statement may forbid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Resources {
    All,
    One(u64),
}

impl Resources {
    pub(super) fn hold(self, resource: EntityId) -> bool {
        self == Resources::All || self == Resources::One(resource.number)
    }
}

/// A `forbid` that may bear on whether an account reaches a resource.
#[derive(Debug, Clone)]
pub(super) struct Forbid {
    pub(super) statement: u32,
    pub(super) principals: Principals,
    pub(super) resources: Resources,
    /// The statement alone; or what it asks that nothing here knows.
    pub(super) body: Result<PolicySet, String>,
    /// Whether it asks for the time.
    pub(super) timed: bool,
    /// Its annotation `@error`.
    pub(super) message: Option<String>,
}

impl Forbid {
    /// Stands for a text that cannot be read.
    pub(super) fn damaged(error: &PolicyError) -> Forbid {
        Forbid {
            statement: 0,
            principals: Principals::All,
            resources: Resources::All,
            body: Err(format!("the stored text cannot be read: {error}")),
            timed: false,
            message: None,
        }
    }
}

/// The statements of a text that may forbid an access. A `permit`, and what forbids other actions than to connect,
/// is read and left out.
pub(super) fn statements(text: &str) -> Result<Vec<Forbid>, PolicyError> {
    let set = PolicySet::from_str(text).map_err(|errors| syntax(text, &errors))?;
    if let Some(template) = set.templates().next() {
        return Err(PolicyError::Template { statement: place_of(template.id().as_ref()) + 1 });
    }
    if set.is_empty() {
        return Err(PolicyError::Empty);
    }
    let mut policies: Vec<(usize, &Policy)> =
        set.policies().map(|policy| (place_of(policy.id().as_ref()), policy)).collect();
    policies.sort_unstable_by_key(|(place, _)| *place);
    let forbids = policies.into_iter().filter(|(_, policy)| policy.effect() == Effect::Forbid);
    Ok(forbids.filter_map(|(place, policy)| compile(place, policy)).collect())
}

/// Cedar calls the statements of a text `policy0`, `policy1`, ….
fn place_of(id: &str) -> usize {
    id.strip_prefix("policy").and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

fn syntax(text: &str, errors: &cedar_policy::ParseErrors) -> PolicyError {
    use miette::Diagnostic;
    let first = errors.iter().next();
    let message = first.map_or_else(|| errors.to_string(), ToString::to_string);
    let offset = first.and_then(|error| error.labels()?.next()).map_or(0, |label| label.offset());
    let before = text.get(..offset).unwrap_or_default();
    PolicyError::Syntax {
        line: before.matches('\n').count() + 1,
        column: before.rsplit('\n').next().unwrap_or_default().chars().count() + 1,
        message,
    }
}

/// `None` for a statement whose scope holds no account that connects to a resource.
fn compile(place: usize, policy: &Policy) -> Option<Forbid> {
    if !is_about_connecting(&policy.action_constraint()) {
        return None;
    }
    let mut lacking = Vec::new();
    let principals = match policy.principal_constraint() {
        PrincipalConstraint::Any => Principals::All,
        PrincipalConstraint::Is(kind) if is(&kind, ACCOUNT) => Principals::All,
        PrincipalConstraint::Is(_) => return None,
        PrincipalConstraint::IsIn(kind, _) if !is(&kind, ACCOUNT) => return None,
        PrincipalConstraint::Eq(uid) => Principals::Account(number(&uid, ACCOUNT, Kind::Account)?),
        PrincipalConstraint::In(uid) | PrincipalConstraint::IsIn(_, uid) => {
            principals_in(&uid, &mut lacking)?
        }
    };
    let resources = match policy.resource_constraint() {
        ResourceConstraint::Any => Resources::All,
        ResourceConstraint::Is(kind) if is(&kind, RESOURCE) => Resources::All,
        ResourceConstraint::Is(_) => return None,
        ResourceConstraint::IsIn(kind, _) if !is(&kind, RESOURCE) => return None,
        ResourceConstraint::Eq(uid) => Resources::One(number(&uid, RESOURCE, Kind::Resource)?),
        ResourceConstraint::In(uid) | ResourceConstraint::IsIn(_, uid) => resources_in(&uid, &mut lacking)?,
    };
    let (body, timed) = match lacking.pop() {
        Some(lacking) => (Err(lacking), false),
        None => alone(policy),
    };
    let message = policy.annotation("error").filter(|message| !message.is_empty()).map(str::to_owned);
    Some(Forbid { statement: place as u32, principals, resources, body, timed, message })
}

fn is_about_connecting(actions: &ActionConstraint) -> bool {
    let is_connect = |uid: &EntityUid| uid.to_string() == CONNECT;
    match actions {
        ActionConstraint::Any => true,
        ActionConstraint::Eq(uid) => is_connect(uid),
        ActionConstraint::In(uids) => uids.iter().any(is_connect),
    }
}

fn is(kind: &EntityTypeName, name: &str) -> bool {
    kind.to_string() == name
}

/// The number of an entity of this type; `None` for any other, and for what is no id of its kind.
fn number(uid: &EntityUid, name: &str, kind: Kind) -> Option<u64> {
    let id = EntityId::parse_as(kind, uid.id().unescaped()).filter(|_| is(uid.type_name(), name))?;
    Some(id.number)
}

/// Who is `in` an entity. Of entities that nothing here knows, nobody can say who is in them: the statement lacks what
/// it asks for, and forbids.
fn principals_in(uid: &EntityUid, lacking: &mut Vec<String>) -> Option<Principals> {
    let kind = uid.type_name().to_string();
    match kind.as_str() {
        ACCOUNT => number(uid, ACCOUNT, Kind::Account).map(Principals::Account),
        ROLE => number(uid, ROLE, Kind::Role).map(Principals::Role),
        GROUP => number(uid, GROUP, Kind::Group).map(Principals::Group),
        _ => {
            lacking.push(format!("it asks who is in a `{kind}`, which is not known here"));
            Some(Principals::All)
        }
    }
}

fn resources_in(uid: &EntityUid, lacking: &mut Vec<String>) -> Option<Resources> {
    let kind = uid.type_name().to_string();
    if kind == RESOURCE {
        return number(uid, RESOURCE, Kind::Resource).map(Resources::One);
    }
    lacking.push(format!("it asks what is in a `{kind}`, which is not known here"));
    Some(Resources::All)
}

/// A set of this statement alone. Where it asks whether the context has something that it never has here, it is made
/// to ask for that thing: a question that cannot be answered forbids, and is not taken for a no. The second says
/// whether it asks the context for anything.
fn alone(policy: &Policy) -> (Result<PolicySet, String>, bool) {
    let defect = |error: &dyn std::fmt::Display| format!("it cannot be read again: {error}");
    let mut json = match policy.to_json() {
        Ok(json) => json,
        Err(error) => return (Err(defect(&error)), false),
    };
    ask_outright(&mut json);
    let timed = reads_context(&json);
    let policy = Policy::from_json(None, json).map_err(|error| defect(&error));
    (policy.and_then(|policy| PolicySet::from_policies([policy]).map_err(|error| defect(&error))), timed)
}

fn reads_context(json: &Json) -> bool {
    match json {
        Json::Object(object) => {
            object.get("Var").and_then(Json::as_str) == Some("context") || object.values().any(reads_context)
        }
        Json::Array(items) => items.iter().any(reads_context),
        _ => false,
    }
}

fn ask_outright(json: &mut Json) {
    if let Some(asked) = json.get("has").and_then(asked_of_context)
        && !CONTEXT.iter().any(|known| asked == *known)
    {
        let context = serde_json::json!({ "Var": "context" });
        *json = asked
            .iter()
            .fold(context, |left, attr| serde_json::json!({ ".": { "left": left, "attr": attr } }));
        return;
    }
    match json {
        Json::Object(object) => object.values_mut().for_each(ask_outright),
        Json::Array(items) => items.iter_mut().for_each(ask_outright),
        _ => {}
    }
}

/// What a `has` asks of the context: names from the context on.
fn asked_of_context(has: &Json) -> Option<Vec<String>> {
    let mut path = path_in_context(has.get("left")?)?;
    match has.get("attr")? {
        Json::String(name) => path.push(name.clone()),
        Json::Array(names) => path.extend(names.iter().filter_map(Json::as_str).map(str::to_owned)),
        _ => return None,
    }
    Some(path)
}

/// The names that lead from the context to what an expression reads; `None` for any other expression.
fn path_in_context(expression: &Json) -> Option<Vec<String>> {
    if expression.get("Var").and_then(Json::as_str) == Some("context") {
        return Some(Vec::new());
    }
    let read = expression.get(".")?;
    let mut path = path_in_context(read.get("left")?)?;
    path.push(read.get("attr")?.as_str()?.to_owned());
    Some(path)
}
