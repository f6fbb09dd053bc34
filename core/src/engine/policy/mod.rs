//! What policies forbid (RULES 1.3): Cedar's `forbid` alone has effect, `permit` never widens anything. A statement
//! that cannot be evaluated forbids.
//!
//! Statements are sorted by what their scope names, so that a pair that no scope matches costs a few look-ups and no
//! evaluation.

mod compile;
mod entities;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use cedar_policy::{Authorizer, Entities, Request};
use hashbrown::HashMap;

use crate::model::{EntityId, Timestamp};

use compile::{Forbid, Principals, Resources};
pub(crate) use compile::{PolicyError, statements};
pub(crate) use entities::{Pair, Subject};

/// What forbids an access.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forbidden {
    /// The policy.
    pub policy: EntityId,
    /// The place of the statement in its text, from 0.
    pub statement: u32,
    /// Why it forbids.
    pub why: Why,
}

/// Why a policy forbids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It says so; with its annotation `@error`, if it has one.
    Says(Option<String>),
    /// It could not be evaluated, which forbids; the reason.
    Failed(String),
}

/// The policies of a state, sorted by their scopes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Policies {
    by_id: HashMap<u64, Arc<[Forbid]>>,
    scopes: Scopes,
}

/// Statements by what their scopes name; each stands in one place.
#[derive(Debug, Clone, Default)]
struct Scopes {
    of_account: HashMap<u64, Vec<Place>>,
    of_role: HashMap<u64, Vec<Place>>,
    of_group: HashMap<u64, Vec<Place>>,
    /// Of any principal.
    on_resource: HashMap<u64, Vec<Place>>,
    /// Of any principal, on any resource.
    everywhere: Vec<Place>,
}

/// A statement of a policy, by their numbers.
type Place = (u64, u32);

impl Policies {
    /// Makes a policy of this text, or none. Text that does not parse was refused when it was written: what is found
    /// damaged forbids everything.
    pub(crate) fn put(&mut self, policy: EntityId, text: Option<&str>) {
        if let Some(before) = self.by_id.remove(&policy.number) {
            before.iter().for_each(|forbid| self.scopes.of(forbid).retain(|place| place.0 != policy.number));
            self.scopes.drop_empty();
        }
        let Some(text) = text else { return };
        let forbids: Arc<[Forbid]> = match statements(text) {
            Ok(forbids) => forbids.into(),
            Err(error) => vec![Forbid::damaged(&error)].into(),
        };
        for (place, forbid) in forbids.iter().enumerate() {
            self.scopes.of(forbid).push((policy.number, place as u32));
        }
        if !forbids.is_empty() {
            self.by_id.insert(policy.number, forbids);
        }
    }

    /// Whether no policy forbids anything.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// What forbids the pair at an instant: of several the smallest policy, then its first statement.
    pub(crate) fn forbidding(&self, pair: &Pair<'_>, at: Timestamp) -> Option<Forbidden> {
        let mut places = self.scopes.matching(pair);
        places.sort_unstable();
        let mut evaluation = None;
        places.into_iter().find_map(|(number, place)| {
            let forbid = &self.by_id.get(&number)?[place as usize];
            if !forbid.resources.hold(pair.resource) {
                return None;
            }
            let why = forbid.evaluate(evaluation.get_or_insert_with(|| Evaluation::new(pair, at)))?;
            let policy = EntityId::new(crate::model::Kind::Policy, number);
            Some(Forbidden { policy, statement: forbid.statement, why })
        })
    }
}

impl Scopes {
    fn of(&mut self, forbid: &Forbid) -> &mut Vec<Place> {
        match (forbid.principals, forbid.resources) {
            (Principals::Account(account), _) => self.of_account.entry(account).or_default(),
            (Principals::Role(role), _) => self.of_role.entry(role).or_default(),
            (Principals::Group(group), _) => self.of_group.entry(group).or_default(),
            (Principals::All, Resources::One(resource)) => self.on_resource.entry(resource).or_default(),
            (Principals::All, Resources::All) => &mut self.everywhere,
        }
    }

    fn drop_empty(&mut self) {
        for named in [&mut self.of_account, &mut self.of_role, &mut self.of_group, &mut self.on_resource] {
            named.retain(|_, places| !places.is_empty());
        }
    }

    /// The statements whose principals match the pair, their resources perhaps.
    fn matching(&self, pair: &Pair<'_>) -> Vec<Place> {
        let mut places = self.everywhere.clone();
        let mut add = |named: &HashMap<u64, Vec<Place>>, number: u64| {
            places.extend(named.get(&number).into_iter().flatten());
        };
        add(&self.of_account, pair.account.number);
        add(&self.on_resource, pair.resource.number);
        if !self.of_role.is_empty() || !self.of_group.is_empty() {
            let (roles, groups) = pair.memberships();
            roles.iter().for_each(|role| add(&self.of_role, role.number));
            groups.iter().for_each(|group| add(&self.of_group, group.number));
        }
        places
    }
}

/// What Cedar is asked of one pair, made when the first scope matches.
struct Evaluation {
    authorizer: Authorizer,
    /// `None` where the pair could not be put in Cedar's words: a defect, which forbids.
    asked: Result<(Request, Entities), String>,
}

impl Evaluation {
    fn new(pair: &Pair<'_>, at: Timestamp) -> Evaluation {
        Evaluation { authorizer: Authorizer::new(), asked: pair.asked(at) }
    }
}

impl Forbid {
    /// Why it forbids the pair, if it does.
    fn evaluate(&self, evaluation: &Evaluation) -> Option<Why> {
        let statement = match &self.body {
            Ok(statement) => statement,
            Err(lacking) => return Some(Why::Failed(lacking.clone())),
        };
        let (request, entities) = match &evaluation.asked {
            Ok(asked) => asked,
            Err(defect) => return Some(Why::Failed(defect.clone())),
        };
        let response = evaluation.authorizer.is_authorized(request, statement, entities);
        let diagnostics = response.diagnostics();
        if let Some(error) = diagnostics.errors().next() {
            return Some(Why::Failed(error.to_string()));
        }
        diagnostics.reason().next().map(|_| Why::Says(self.message.clone()))
    }
}
