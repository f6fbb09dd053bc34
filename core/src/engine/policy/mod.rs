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

use crate::model::{EntityId, Kind, Timestamp};

pub use compile::PolicyError;
use compile::statements;
use compile::{Forbid, Principals, Resources};
use entities::Pair;
pub(crate) use entities::Subject;

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

/// Whether a text is a policy.
///
/// # Errors
/// What is wrong with it and where.
pub fn check_policy(text: &str) -> Result<(), PolicyError> {
    statements(text).map(drop)
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

    /// What forbids the pair at an instant, in the order of policies and of their statements.
    pub(crate) fn forbidding(&self, pair: &Pair<'_>, at: Timestamp) -> impl Iterator<Item = Forbidden> {
        let mut evaluation = None;
        self.matching(pair).into_iter().filter_map(move |(number, forbid)| {
            let why = forbid.evaluate(evaluation.get_or_insert_with(|| Evaluation::new(pair, at)))?;
            let policy = EntityId::new(Kind::Policy, number);
            Some(Forbidden { policy, statement: forbid.statement, why })
        })
    }

    /// Whether a statement whose scope matches the pair asks for the time: what it says holds for the minute.
    pub(crate) fn is_timed(&self, pair: &Pair<'_>) -> bool {
        self.matching(pair).iter().any(|(_, forbid)| forbid.timed)
    }

    /// Whether no scope can match the account, whatever the resource.
    pub(crate) fn spare(&self, subject: &Subject<'_>) -> bool {
        self.scopes.everywhere.is_empty()
            && self.scopes.on_resource.is_empty()
            && self.scopes.of_principal(subject).is_empty()
    }

    /// The statements whose scopes match the pair.
    fn matching(&self, pair: &Pair<'_>) -> Vec<(u64, &Forbid)> {
        let mut places = self.scopes.of_principal(pair.subject);
        places.extend(&self.scopes.everywhere);
        places.extend(self.scopes.on_resource.get(&pair.resource.number).into_iter().flatten());
        places.sort_unstable();
        let forbids = places
            .into_iter()
            .filter_map(|(number, place)| Some((number, self.by_id.get(&number)?.get(place as usize)?)));
        forbids.filter(|(_, forbid)| forbid.resources.hold(pair.resource)).collect()
    }

    /// Whether a statement is about those who hold a role.
    pub(crate) fn names(&self, role: EntityId) -> bool {
        self.scopes.of_role.contains_key(&role.number)
    }

    /// The policies whose statements name nobody in particular, or a role, a group or an account, as ids.
    pub(crate) fn named(&self, policy: EntityId) -> Vec<Named> {
        let forbids = self.by_id.get(&policy.number);
        let forbids = forbids.iter().flat_map(|forbids| forbids.iter());
        forbids.map(|forbid| Named::of(forbid.principals, forbid.resources)).collect()
    }
}

/// Whose access a statement bears on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Named {
    /// Everybody's to everything.
    All,
    /// An account's, or that of the holders of a role or the members of a group.
    Principal(EntityId),
    /// Everybody's to one resource.
    Resource(EntityId),
}

impl Named {
    fn of(principals: Principals, resources: Resources) -> Named {
        match (principals, resources) {
            (Principals::Account(number), _) => Named::Principal(EntityId::new(Kind::Account, number)),
            (Principals::Role(number), _) => Named::Principal(EntityId::new(Kind::Role, number)),
            (Principals::Group(number), _) => Named::Principal(EntityId::new(Kind::Group, number)),
            (Principals::All, Resources::One(number)) => {
                Named::Resource(EntityId::new(Kind::Resource, number))
            }
            (Principals::All, Resources::All) => Named::All,
        }
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

    /// The statements whose scopes name the account, a role it holds or a group it is in.
    fn of_principal(&self, subject: &Subject<'_>) -> Vec<Place> {
        let mut places = Vec::new();
        let mut add = |named: &HashMap<u64, Vec<Place>>, number: u64| {
            places.extend(named.get(&number).into_iter().flatten());
        };
        add(&self.of_account, subject.account.number);
        if !self.of_role.is_empty() || !self.of_group.is_empty() {
            let (roles, groups) = subject.memberships();
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
