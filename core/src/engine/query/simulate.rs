use std::collections::BTreeSet;

use roaring::RoaringBitmap;
use thiserror::Error;

use crate::engine::policy::Named;
use crate::engine::{Change, State};
use crate::model::stored::{self, role_rules};
use crate::model::{EntityId, Kind, Timestamp};

/// The most pairs a simulation answers with, gained and lost together.
pub const MAX_PAIRS: usize = 100_000;

/// The most accounts and resources a simulation compares; on the big set of the design about a second's work.
pub const MAX_AFFECTED: usize = 10_000;

/// The most entities of a state that a simulation copies.
pub const MAX_ENTITIES: usize = 2_000_000;

/// What changes would do to access. Complete.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Simulated {
    /// Pairs of account and resource that would be allowed and are not, in the order of ids.
    pub gained: Vec<(EntityId, EntityId)>,
    /// Pairs that are allowed and would not be, in the order of ids.
    pub lost: Vec<(EntityId, EntityId)>,
}

/// A simulation that was not made: a part of the answer would be no answer (RULES 1.5, 5.5).
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SimulateError {
    /// The state is too large to copy.
    #[error("the state has {entities} entities; a simulation copies at most {MAX_ENTITIES}")]
    TooManyEntities {
        /// How many there are.
        entities: usize,
    },
    /// Too much would have to be compared.
    #[error(
        "the changes touch {affected} accounts and resources; a simulation compares at most {MAX_AFFECTED}: \
         simulate fewer changes at a time"
    )]
    TooManyAffected {
        /// How many they touch.
        affected: usize,
    },
    /// Too many pairs differ.
    #[error("more than {MAX_PAIRS} pairs would be gained or lost; simulate fewer changes at a time")]
    TooManyPairs,
}

/// Which pairs the changes would gain or lose at an instant. `before` stays as it is.
pub fn simulate(before: &State, changes: &[Change], at: Timestamp) -> Result<Simulated, SimulateError> {
    let entities = Kind::ALL.iter().map(|kind| before.store.count(*kind)).sum();
    if entities > MAX_ENTITIES {
        return Err(SimulateError::TooManyEntities { entities });
    }
    let mut after = before.clone();
    changes.iter().for_each(|change| after.put(change, before.revision()));

    let mut affected = Affected::default();
    for change in changes {
        affected.add(before, &after, change);
    }
    let count = affected.accounts.len() + affected.resources.len();
    if count > MAX_AFFECTED {
        return Err(SimulateError::TooManyAffected { affected: count });
    }
    let mut pairs = Pairs::default();
    for account in &affected.accounts {
        let (old, new) = (reach(before, *account, at), reach(&after, *account, at));
        let pair =
            |position| Some((*account, EntityId::new(Kind::Resource, after.access.resource_at(position))));
        pairs.add(&old, &new, pair, pair)?;
    }
    for resource in &affected.resources {
        let (old, new) = (reached_by(before, *resource, at), reached_by(&after, *resource, at));
        let was = |account| Some((before.id_at(Kind::Account, account)?, *resource));
        let is = |account| Some((after.id_at(Kind::Account, account)?, *resource));
        pairs.add(&old, &new, was, is)?;
    }
    Ok(Simulated { gained: pairs.gained.into_iter().collect(), lost: pairs.lost.into_iter().collect() })
}

/// What the changes may touch: every pair that differs has its account or its resource here.
#[derive(Debug, Default)]
struct Affected {
    accounts: BTreeSet<EntityId>,
    resources: BTreeSet<EntityId>,
}

impl Affected {
    fn add(&mut self, before: &State, after: &State, change: &Change) {
        let id = change.id;
        let states = || [before, after].into_iter().filter_map(|state| state.store().state(id));
        match id.kind {
            Kind::Account => drop(self.accounts.insert(id)),
            Kind::Resource => drop(self.resources.insert(id)),
            Kind::AccountAttachment | Kind::AccountGroup => {
                let links = states().filter_map(|bytes| stored::link(id.kind, bytes));
                self.accounts.extend(links.map(|link| link.from));
            }
            Kind::AccountGrant => {
                self.accounts
                    .extend(states().filter_map(|bytes| stored::grant(bytes)).map(|grant| grant.account));
            }
            Kind::RoleGrant => {
                let grants = states().filter_map(|bytes| stored::role_grant(bytes));
                self.accounts.extend(grants.map(|grant| grant.account));
            }
            Kind::GroupRole => {
                let links: Vec<_> = states().filter_map(|bytes| stored::link(id.kind, bytes)).collect();
                links.iter().for_each(|link| self.add_members(before, after, link.from));
            }
            Kind::Group => self.add_members(before, after, id),
            Kind::Role => self.add_role(before, after, id),
            Kind::Policy => {
                let named = [before, after].into_iter().flat_map(|state| state.policies.named(id));
                named.for_each(|named| self.add_named(before, after, named));
            }
            _ => {}
        }
    }

    /// Those whose access a statement of a policy bears on.
    fn add_named(&mut self, before: &State, after: &State, named: Named) {
        match named {
            Named::Principal(id) if id.kind == Kind::Group => self.add_members(before, after, id),
            Named::Principal(id) if id.kind == Kind::Role => self.add_holders(before, after, id),
            Named::Principal(id) => drop(self.accounts.insert(id)),
            Named::Resource(id) => drop(self.resources.insert(id)),
            Named::All => {
                let all = |kind| after.store().scan(kind, None).map(|(id, _)| id);
                if after.store().count(Kind::Account) <= after.store().count(Kind::Resource) {
                    self.accounts.extend(all(Kind::Account));
                } else {
                    self.resources.extend(all(Kind::Resource));
                }
            }
        }
    }

    fn add_holders(&mut self, before: &State, after: &State, role: EntityId) {
        for state in [before, after] {
            let slots =
                state.slot(Kind::Role, role).map(|slot| state.access.holders(slot)).unwrap_or_default();
            self.accounts.extend(slots.iter().filter_map(|account| state.id_at(Kind::Account, account)));
        }
    }

    fn add_members(&mut self, before: &State, after: &State, group: EntityId) {
        for state in [before, after] {
            let Some(slot) = state.slot(Kind::Group, group) else { continue };
            let members = state.access.members(slot).iter();
            self.accounts.extend(members.filter_map(|account| state.id_at(Kind::Account, *account)));
        }
    }

    /// A role's holders lose or gain only where its rules match now or then and not both times; the smaller side is
    /// what is compared. Whether a resource that changes too is matched is that resource's own matter.
    fn add_role(&mut self, before: &State, after: &State, role: EntityId) {
        let rules = |state: &State| state.store().state(role).map(|bytes| role_rules(bytes).to_owned());
        if rules(before).is_some() && rules(before) == rules(after) {
            return;
        }
        let (old, new) = (reach_of_role(before, role), reach_of_role(after, role));
        let mut holders = BTreeSet::new();
        for state in [before, after] {
            let slots =
                state.slot(Kind::Role, role).map(|slot| state.access.holders(slot)).unwrap_or_default();
            holders.extend(slots.iter().filter_map(|account| state.id_at(Kind::Account, account)));
        }
        let differing = &old ^ &new;
        if differing.len() < holders.len() as u64 {
            let numbers = differing.iter().map(|position| after.access.resource_at(position));
            self.resources.extend(numbers.map(|number| EntityId::new(Kind::Resource, number)));
        } else {
            self.accounts.extend(holders);
        }
    }
}

/// Pairs that differ, up to the cap.
#[derive(Debug, Default)]
struct Pairs {
    gained: BTreeSet<(EntityId, EntityId)>,
    lost: BTreeSet<(EntityId, EntityId)>,
}

impl Pairs {
    /// Takes in what differs between two sets of positions or of slots. Neither is ever given twice, in a copy no
    /// more than in the original, so that one number means one entity. What goes and comes back under its own id has
    /// two numbers: it is the same pair and no difference.
    fn add(
        &mut self,
        old: &RoaringBitmap,
        new: &RoaringBitmap,
        was: impl Fn(u32) -> Option<(EntityId, EntityId)>,
        is: impl Fn(u32) -> Option<(EntityId, EntityId)>,
    ) -> Result<(), SimulateError> {
        let lost: BTreeSet<_> = (old - new).iter().filter_map(was).collect();
        let gained: BTreeSet<_> = (new - old).iter().filter_map(is).collect();
        self.lost.extend(lost.difference(&gained));
        self.gained.extend(gained.difference(&lost));
        match self.gained.len() + self.lost.len() > MAX_PAIRS {
            true => Err(SimulateError::TooManyPairs),
            false => Ok(()),
        }
    }
}

fn reach_of_role(state: &State, role: EntityId) -> RoaringBitmap {
    state.slot(Kind::Role, role).map(|slot| state.access.reach_of_role(slot)).unwrap_or_default()
}

fn reach(state: &State, account: EntityId, at: Timestamp) -> RoaringBitmap {
    state.permitted_reach(account, at)
}

fn reached_by(state: &State, resource: EntityId, at: Timestamp) -> RoaringBitmap {
    state.permitted_accounts(resource, at)
}
