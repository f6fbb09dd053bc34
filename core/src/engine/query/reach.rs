use roaring::RoaringBitmap;

use crate::engine::State;
use crate::engine::access::GrantFound;
use crate::engine::policy::Subject;
use crate::model::{EntityId, Interval, Kind, Timestamp};

use super::Missing;

/// A part of a list, in the order of ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// What is on it; at most the limit.
    pub items: Vec<T>,
    /// The number of the last id where more follow: what to ask the next page `after`.
    pub next: Option<u64>,
}

/// One resource that an account reaches, or one account that reaches a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reachable {
    /// The resource or the account.
    pub id: EntityId,
    /// Where only grants allow it: the instant from which it is denied unless something changes.
    pub until: Option<Timestamp>,
}

/// What a page holds, and the slot of the table where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    pub(crate) slot: u32,
    pub(crate) reachable: Reachable,
}

/// One way in which an account comes to a resource: what is one row of StrongDM's `AccountResources`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountPath {
    /// What is reached.
    pub resource: EntityId,
    /// How.
    pub via: Via,
}

/// What makes a path. Roles come before grants of roles, those before grants, and each in the order of ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Via {
    /// A role that the account holds has a rule that matches.
    Role {
        /// The role.
        role: EntityId,
        /// The group through which the account holds it; `None` where the role is attached to the account itself.
        group: Option<EntityId>,
    },
    /// A role that the account holds for a while has a rule that matches.
    RoleGrant {
        /// The role.
        role: EntityId,
        /// What gives it.
        grant: EntityId,
        /// When it begins.
        start: Timestamp,
        /// When it ends.
        end: Timestamp,
    },
    /// A grant that holds or will hold.
    Grant {
        /// The grant.
        grant: EntityId,
        /// When it begins.
        start: Timestamp,
        /// When it ends: the first instant at which it does not hold.
        end: Timestamp,
    },
}

impl Via {
    /// When it begins, where it is not there for good.
    pub fn start(self) -> Option<Timestamp> {
        match self {
            Via::Role { .. } => None,
            Via::RoleGrant { start, .. } | Via::Grant { start, .. } => Some(start),
        }
    }
}

impl State {
    /// What an account reaches at an instant: a page in the order of ids, from after `after` on. A suspended account
    /// reaches nothing. Agrees with [`State::check`] at every instant (RULES 1.4).
    pub fn list_resources(
        &self,
        account: EntityId,
        at: Timestamp,
        after: Option<u64>,
        limit: usize,
    ) -> Result<Page<Reachable>, Missing> {
        let slot = self.slot(Kind::Account, account).ok_or(Missing::Account)?;
        let by_role = self.access.positions_by_role(slot);
        let live = self.access.positions_granted(slot).filter(|(_, grant)| grant.during.contains(at));
        let mut by_grant: Vec<u32> = live.map(|(position, _)| position).collect();
        by_grant.extend(self.access.reach_by_role_grants(slot, at));
        by_grant.sort_unstable();
        by_grant.dedup();
        by_grant.retain(|position| by_role.binary_search(position).is_err());
        let reached = by_role.iter().chain(&by_grant).copied();
        let subject = Subject::new(self, account);
        if !self.policies.is_empty() && !self.policies.spare(&subject) {
            return Ok(self.permitted_resources(&subject, reached.collect(), at, after, limit));
        }
        // One more than the page, so that it is known whether others follow.
        let first = self.access.first(reached, after, limit.saturating_add(1));
        let page = Page::of(self.numbered(first), after, limit);
        Ok(page.map(|found| {
            let id = EntityId::new(Kind::Resource, found.number);
            let only_granted = by_grant.binary_search(&found.position).is_ok();
            let until = only_granted.then(|| self.slot(Kind::Resource, id)).flatten();
            Reachable { id, until: until.map(|resource| self.granted_until(slot, resource, at)) }
        }))
    }

    /// A page of what policies leave of what is reached: they are asked of no more than fills it.
    fn permitted_resources(
        &self,
        subject: &Subject<'_>,
        reached: Vec<u32>,
        at: Timestamp,
        after: Option<u64>,
        limit: usize,
    ) -> Page<Reachable> {
        let account = self.slot(Kind::Account, subject.account);
        let numbered = self.numbered(reached);
        let sorted = Page::of(numbered, after, usize::MAX).items.into_iter();
        let permitted = sorted.filter(|found| {
            let id = EntityId::new(Kind::Resource, found.number);
            self.policies.forbidding(&subject.with(id), at).next().is_none()
        });
        Page::filled(permitted, limit).map(|found| {
            let id = EntityId::new(Kind::Resource, found.number);
            let slots = account.zip(self.slot(Kind::Resource, id));
            let until = slots.and_then(|(account, resource)| self.access_of(account, resource, at).until);
            Reachable { id, until }
        })
    }

    fn numbered(&self, positions: Vec<u32>) -> impl Iterator<Item = Numbered> {
        positions.into_iter().map(|position| Numbered { number: self.access.resource_at(position), position })
    }

    /// The positions of the resources that an account reaches and no policy forbids it.
    pub(super) fn permitted_reach(&self, account: EntityId, at: Timestamp) -> RoaringBitmap {
        let Some(slot) = self.slot(Kind::Account, account) else { return RoaringBitmap::new() };
        let reached = self.access.reach(slot, at);
        let subject = Subject::new(self, account);
        if self.policies.is_empty() || self.policies.spare(&subject) {
            return reached;
        }
        let permitted = |position: &u32| {
            let id = EntityId::new(Kind::Resource, self.access.resource_at(*position));
            self.policies.forbidding(&subject.with(id), at).next().is_none()
        };
        reached.iter().filter(permitted).collect()
    }

    /// The slots of the accounts that reach a resource and no policy forbids it.
    pub(super) fn permitted_accounts(&self, resource: EntityId, at: Timestamp) -> RoaringBitmap {
        let Some(slot) = self.slot(Kind::Resource, resource) else { return RoaringBitmap::new() };
        let reached = self.access.reached_by(slot, at);
        if self.policies.is_empty() {
            return reached;
        }
        reached.iter().filter(|account| self.permits(*account, slot, at)).collect()
    }

    /// How many resources an account reaches at an instant.
    pub fn count_resources(&self, account: EntityId, at: Timestamp) -> Result<u64, Missing> {
        self.slot(Kind::Account, account).ok_or(Missing::Account)?;
        Ok(self.permitted_reach(account, at).len())
    }

    /// Who reaches a resource at an instant: a page in the order of ids, from after `after` on. Agrees with
    /// [`State::check`] at every instant (RULES 1.4).
    pub fn list_accounts(
        &self,
        resource: EntityId,
        at: Timestamp,
        after: Option<u64>,
        limit: usize,
    ) -> Result<Page<Reachable>, Missing> {
        let page = self.accounts_reaching(resource, at, after, limit)?;
        Ok(page.map(|found| found.reachable))
    }

    /// [`State::list_accounts`], with where each account is: what tells of it need not look for it again.
    pub(crate) fn accounts_reaching(
        &self,
        resource: EntityId,
        at: Timestamp,
        after: Option<u64>,
        limit: usize,
    ) -> Result<Page<Found>, Missing> {
        let slot = self.slot(Kind::Resource, resource).ok_or(Missing::Resource)?;
        let by_role = self.access.accounts_by_role(slot);
        let mut by_grant: Vec<u32> = self.access.accounts_by_grant(slot, at).collect();
        by_grant.extend(self.access.accounts_by_role_grant(slot, at));
        by_grant.sort_unstable();
        by_grant.dedup();
        by_grant.retain(|account| by_role.binary_search(account).is_err());
        let numbered = by_role.iter().chain(&by_grant).filter_map(|account| {
            Some(Numbered { number: self.number(Kind::Account, *account)?, position: *account })
        });
        let no_policy = self.policies.is_empty();
        let page = if no_policy {
            Page::of(numbered, after, limit)
        } else {
            let sorted = Page::of(numbered, after, usize::MAX).items.into_iter();
            Page::filled(sorted.filter(|found| self.permits(found.position, slot, at)), limit)
        };
        Ok(page.map(|found| {
            let id = EntityId::new(Kind::Account, found.number);
            // What a role gives ends by no grant, and only a policy that asks for the time bounds it.
            let lasts = no_policy && by_grant.binary_search(&found.position).is_err();
            let until = if lasts { None } else { self.access_of(found.position, slot, at).until };
            Found { slot: found.position, reachable: Reachable { id, until } }
        }))
    }

    /// How many accounts reach a resource at an instant.
    pub fn count_accounts(&self, resource: EntityId, at: Timestamp) -> Result<u64, Missing> {
        self.slot(Kind::Resource, resource).ok_or(Missing::Resource)?;
        Ok(self.permitted_accounts(resource, at).len())
    }

    /// The resources that a role's rules match, in the order of ids, from after `after` on: StrongDM's
    /// `RoleResources`.
    pub fn role_resources(
        &self,
        role: EntityId,
        after: Option<u64>,
    ) -> Result<impl Iterator<Item = EntityId> + use<>, Missing> {
        let slot = self.slot(Kind::Role, role).ok_or(Missing::Role)?;
        let reached = self.access.reach_of_role(slot);
        let numbers = reached.iter().map(|position| self.access.resource_at(position));
        let mut numbers: Vec<u64> =
            numbers.filter(|number| after.is_none_or(|after| *number > after)).collect();
        numbers.sort_unstable();
        Ok(numbers.into_iter().map(|number| EntityId::new(Kind::Resource, number)))
    }

    /// Whether a rule of a role matches a resource.
    pub fn role_reaches(&self, role: EntityId, resource: EntityId) -> Result<bool, Missing> {
        let role = self.slot(Kind::Role, role).ok_or(Missing::Role)?;
        let resource = self.slot(Kind::Resource, resource).ok_or(Missing::Resource)?;
        Ok(self.access.role_reaches(role, resource))
    }

    /// The roles of which a rule matches a resource, in the order of ids.
    pub fn roles_reaching(&self, resource: EntityId) -> Result<Vec<EntityId>, Missing> {
        let slot = self.slot(Kind::Resource, resource).ok_or(Missing::Resource)?;
        let roles = self.access.roles_reaching(slot).into_iter();
        let mut roles: Vec<EntityId> = roles.filter_map(|role| self.id_at(Kind::Role, role)).collect();
        roles.sort_unstable();
        Ok(roles)
    }

    /// Every path of an account to the resources after `after`, in the order of resources, a resource's paths in the
    /// order of [`Via`]: StrongDM's `AccountResources`. Grants count from before they begin until they end; a
    /// suspended account has no path.
    pub fn account_paths(
        &self,
        account: EntityId,
        at: Timestamp,
        after: Option<u64>,
    ) -> Result<impl Iterator<Item = AccountPath> + use<'_>, Missing> {
        let slot = self.slot(Kind::Account, account).ok_or(Missing::Account)?;
        let paths = Paths::of(self, slot, at);
        let numbers = paths.reached.iter().map(|position| (self.access.resource_at(position), position));
        let mut numbers: Vec<(u64, u32)> =
            numbers.filter(|(number, _)| after.is_none_or(|after| *number > after)).collect();
        numbers.sort_unstable();
        Ok(numbers.into_iter().flat_map(move |(number, position)| paths.to(number, position)))
    }

    /// The paths of an account to one resource, in the order of [`Via`].
    pub fn paths(&self, account: EntityId, resource: EntityId, at: Timestamp) -> Result<Vec<Via>, Missing> {
        let account = self.slot(Kind::Account, account).ok_or(Missing::Account)?;
        let resource = self.slot(Kind::Resource, resource).ok_or(Missing::Resource)?;
        if !self.access.is_active(account) {
            return Ok(Vec::new());
        }
        let roles = self.roles_of(account).into_iter();
        let mut paths: Vec<Via> =
            roles.filter(|(slot, _)| self.access.role_reaches(*slot, resource)).map(|(_, via)| via).collect();
        let for_a_while = self.access.role_grants_reaching(account, resource);
        paths.extend(for_a_while.filter_map(|(role, grant)| self.via_role_grant(role, grant, at)));
        let grants = self.access.grants(account, resource).filter(|grant| at < grant.during.end);
        paths.extend(grants.map(|grant| via_grant(grant.number, grant.during)));
        paths.sort_unstable();
        Ok(paths)
    }

    /// The roles that an account holds and through what: slots and paths, each path once, in no order.
    pub(super) fn roles_of(&self, account: u32) -> Vec<(u32, Via)> {
        let (roles, groups) = self.access.memberships(account);
        let attached = roles.iter().map(|role| (*role, None));
        let through = groups.iter().flat_map(|group| {
            let id = self.id_at(Kind::Group, *group);
            self.access.group_roles(*group).iter().map(move |role| (*role, id))
        });
        let named = attached.chain(through).filter_map(|(role, group)| {
            Some((role, Via::Role { role: self.id_at(Kind::Role, role)?, group }))
        });
        let mut held: Vec<(u32, Via)> = named.collect();
        held.sort_unstable();
        held.dedup();
        held
    }

    /// The path of a membership for a while, unless it has ended.
    fn via_role_grant(&self, role: u32, grant: GrantFound, at: Timestamp) -> Option<Via> {
        let GrantFound { number, during } = grant;
        let role = self.id_at(Kind::Role, role).filter(|_| at < during.end)?;
        Some(Via::RoleGrant {
            role,
            grant: EntityId::new(Kind::RoleGrant, number),
            start: during.start,
            end: during.end,
        })
    }

    /// The number of the id in a slot.
    pub(super) fn number(&self, kind: Kind, slot: u32) -> Option<u64> {
        self.store.table(kind).number_at(slot)
    }

    /// The id in a slot.
    pub(super) fn id_at(&self, kind: Kind, slot: u32) -> Option<EntityId> {
        self.number(kind, slot).map(|number| EntityId::new(kind, number))
    }
}

fn via_grant(number: u64, during: Interval) -> Via {
    Via::Grant { grant: EntityId::new(Kind::AccountGrant, number), start: during.start, end: during.end }
}

/// The number of an id, and the position or slot of what has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Numbered {
    number: u64,
    position: u32,
}

impl Page<Numbered> {
    /// The first of items that are in their order and come after the page before; no more are looked at than it takes.
    fn filled(items: impl Iterator<Item = Numbered>, limit: usize) -> Page<Numbered> {
        let limit = limit.max(1);
        let mut items: Vec<Numbered> = items.take(limit.saturating_add(1)).collect();
        let more = items.len() > limit;
        items.truncate(limit);
        let next = items.last().filter(|_| more).map(|last| last.number);
        Page { items, next }
    }

    /// The first of these after `after`, in their order.
    fn of(numbered: impl Iterator<Item = Numbered>, after: Option<u64>, limit: usize) -> Page<Numbered> {
        // A page of nothing could not say where the next one begins.
        let limit = limit.max(1);
        let mut items: Vec<Numbered> =
            numbered.filter(|found| after.is_none_or(|after| found.number > after)).collect();
        let more = items.len() > limit;
        if more {
            items.select_nth_unstable(limit);
            items.truncate(limit);
        }
        items.sort_unstable();
        let next = items.last().filter(|_| more).map(|last| last.number);
        Page { items, next }
    }
}

impl<T> Page<T> {
    fn map<U>(self, item: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(item).collect(), next: self.next }
    }
}

/// What an account holds, each path with the positions it leads to.
struct Paths {
    reached: RoaringBitmap,
    roles: Vec<(Via, RoaringBitmap)>,
    /// By position, then in the order of ids.
    grants: Vec<(u32, Via)>,
}

impl Paths {
    fn of(state: &State, account: u32, at: Timestamp) -> Paths {
        let mut paths = Paths { reached: RoaringBitmap::new(), roles: Vec::new(), grants: Vec::new() };
        if !state.access.is_active(account) {
            return paths;
        }
        let roles = state.roles_of(account).into_iter();
        paths.roles = roles.map(|(slot, via)| (via, state.access.reach_of_role(slot))).collect();
        let for_a_while = state.access.role_grants(account).filter_map(|(role, grant)| {
            Some((state.via_role_grant(role, grant, at)?, state.access.reach_of_role(role)))
        });
        paths.roles.extend(for_a_while);
        paths.roles.sort_unstable_by_key(|(via, _)| *via);
        let grants = state.access.positions_granted(account).filter(|(_, grant)| at < grant.during.end);
        paths.grants =
            grants.map(|(position, grant)| (position, via_grant(grant.number, grant.during))).collect();
        paths.grants.sort_unstable();
        paths.roles.iter().for_each(|(_, positions)| paths.reached |= positions);
        paths.reached.extend(paths.grants.iter().map(|(position, _)| *position));
        paths
    }

    /// The paths to one resource.
    fn to(&self, number: u64, position: u32) -> Vec<AccountPath> {
        let resource = EntityId::new(Kind::Resource, number);
        let roles =
            self.roles.iter().filter(|(_, positions)| positions.contains(position)).map(|(via, _)| *via);
        let from = self.grants.partition_point(|(other, _)| *other < position);
        let grants =
            self.grants[from..].iter().take_while(|(other, _)| *other == position).map(|(_, via)| *via);
        roles.chain(grants).map(|via| AccountPath { resource, via }).collect()
    }
}
