//! Policies as the oracle understands them: a few forms of statement, each with its text and its meaning.

use super::{Account, AccountKind, Resource, Time, World};

/// A policy.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// Its id.
    pub id: String,
    /// Its name, unique among policies.
    pub name: String,
    /// What it says.
    pub statements: Vec<Statement>,
}

/// One statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// `forbid`; a `permit` means nothing.
    pub forbids: bool,
    /// Whom.
    pub who: Who,
    /// The one resource, or any.
    pub what: Option<String>,
    /// On which condition.
    pub when: When,
}

/// Whom a statement is about.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub enum Who {
    Anyone,
    Account(String),
    Role(String),
    Group(String),
    /// Whoever has a role somewhere else: nobody here can say who that is.
    Stranger,
}

/// A condition.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub enum When {
    Always,
    /// The resource has the tag with this value.
    Tag(String, String),
    /// The same, without asking first whether it has the tag at all.
    TagOutright(String, String),
    /// The account's email, which only users have.
    Email(String),
    /// The account is a service account.
    Service,
    /// The minute of the day is less.
    MinuteBelow(i64),
    /// The day of the week, Sunday being 1.
    Day(i64),
    /// Where the account is, which nothing here knows; and the same behind a question whether it is known.
    Place,
    PlaceIfKnown,
}

const MINUTE: i64 = 60_000_000_000;

impl Policy {
    /// Its text.
    pub fn text(&self) -> String {
        self.statements.iter().map(Statement::text).collect::<Vec<_>>().join("\n")
    }
}

impl Statement {
    fn text(&self) -> String {
        let effect = if self.forbids { "forbid" } else { "permit" };
        let who = match &self.who {
            Who::Anyone => "principal".to_owned(),
            Who::Account(id) => format!("principal == StrongDM::Account::\"{id}\""),
            Who::Role(id) => format!("principal in StrongDM::Role::\"{id}\""),
            Who::Group(id) => format!("principal in StrongDM::Group::\"{id}\""),
            Who::Stranger => "principal in External::Role::\"staff\"".to_owned(),
        };
        let what = self
            .what
            .as_ref()
            .map_or("resource".to_owned(), |id| format!("resource == StrongDM::Resource::\"{id}\""));
        let when = match &self.when {
            When::Always => String::new(),
            When::Tag(name, value) => {
                format!("resource.sdm.hasTag(\"{name}\") && resource.sdm.getTag(\"{name}\") == \"{value}\"")
            }
            When::TagOutright(name, value) => format!("resource.sdm.getTag(\"{name}\") == \"{value}\""),
            When::Email(email) => format!("principal.email == \"{email}\""),
            When::Service => "principal.accountType == \"service\"".to_owned(),
            When::MinuteBelow(minute) => format!("context.utcNow.minuteOfDay < {minute}"),
            When::Day(day) => format!("context has utcNow && context.utcNow.dayOfWeek == {day}"),
            When::Place => "context.location.country == \"AU\"".to_owned(),
            When::PlaceIfKnown => "context has location && context.location.country == \"AU\"".to_owned(),
        };
        let when = if when.is_empty() { when } else { format!(" when {{ {when} }}") };
        format!("{effect} ({who}, action == StrongDM::Action::\"connect\", {what}){when};")
    }

    /// Whether it is about the pair at all.
    fn is_about(&self, world: &World, account: &Account, resource: &Resource) -> bool {
        let who = match &self.who {
            Who::Anyone | Who::Stranger => true,
            Who::Account(id) => *id == account.id,
            Who::Role(id) => world.holds(&account.id).iter().any(|(role, _)| role.id == *id),
            Who::Group(id) => world.memberships.iter().any(|link| link.from == account.id && link.to == *id),
        };
        self.forbids && who && self.what.as_ref().is_none_or(|id| *id == resource.id)
    }

    /// What cannot be said forbids.
    fn holds(&self, account: &Account, resource: &Resource, at: Time) -> bool {
        if self.who == Who::Stranger {
            return true;
        }
        let tag = |name: &str| resource.tags.iter().find(|(other, _)| other == name).map(|(_, value)| value);
        match &self.when {
            When::Always | When::Place | When::PlaceIfKnown => true,
            When::Tag(name, value) => tag(name) == Some(value),
            When::TagOutright(name, value) => tag(name).is_none_or(|other| other == value),
            When::Email(email) => account.kind != AccountKind::User || account.name == *email,
            When::Service => account.kind == AccountKind::Service,
            When::MinuteBelow(minute) => at.div_euclid(MINUTE).rem_euclid(24 * 60) < *minute,
            // The first day of 1970 was a Thursday.
            When::Day(day) => (at.div_euclid(24 * 60 * MINUTE) + 4).rem_euclid(7) + 1 == *day,
        }
    }

    fn asks_the_time(&self) -> bool {
        matches!(self.when, When::MinuteBelow(_) | When::Day(_) | When::Place | When::PlaceIfKnown)
            && self.who != Who::Stranger
    }
}

impl World {
    /// The policies that forbid a pair at an instant.
    pub fn forbidding(&self, account: &Account, resource: &Resource, at: Time) -> Vec<&Policy> {
        let forbids = |statement: &Statement| {
            statement.is_about(self, account, resource) && statement.holds(account, resource, at)
        };
        self.policies.iter().filter(|policy| policy.statements.iter().any(forbids)).collect()
    }

    /// The end of the minute, where a policy about the pair asks for the time.
    pub fn asked_again(&self, account: &Account, resource: &Resource, at: Time) -> Option<Time> {
        let mut statements = self.policies.iter().flat_map(|policy| &policy.statements);
        let timed = statements
            .any(|statement| statement.is_about(self, account, resource) && statement.asks_the_time());
        timed.then(|| (at.div_euclid(MINUTE) + 1) * MINUTE)
    }
}
