use std::collections::BTreeMap;

use crate::engine::query::Via;
use crate::model::rule::AccessRule;
use crate::model::{EntityId, Interval, Kind, Timestamp};

/// Names and values.
pub(super) type Tags = Vec<(&'static str, &'static str)>;

/// RULES 1.1 written down as they are read: lists that are searched from end to end, and nothing kept in step.
#[derive(Debug, Default)]
pub(super) struct Naive {
    /// Whether suspended.
    pub(super) accounts: BTreeMap<EntityId, bool>,
    pub(super) roles: BTreeMap<EntityId, Vec<AccessRule>>,
    pub(super) groups: BTreeMap<EntityId, ()>,
    /// Type and tags.
    pub(super) resources: BTreeMap<EntityId, (u16, Tags)>,
    pub(super) links: BTreeMap<EntityId, (EntityId, EntityId)>,
    pub(super) grants: BTreeMap<EntityId, (EntityId, EntityId, Interval)>,
}

impl Naive {
    pub(super) fn delete(&mut self, id: EntityId) {
        self.accounts.remove(&id);
        self.roles.remove(&id);
        self.groups.remove(&id);
        self.resources.remove(&id);
        self.links.remove(&id);
        self.grants.remove(&id);
    }

    fn linked(&self, kind: Kind, from: EntityId) -> impl Iterator<Item = EntityId> {
        let links = self.links.iter().filter(move |(id, link)| id.kind == kind && link.0 == from);
        links.map(|(_, link)| link.1)
    }

    /// The roles an account holds and the group through which.
    fn held(&self, account: EntityId) -> Vec<(EntityId, Option<EntityId>)> {
        let attached = self.linked(Kind::AccountAttachment, account).map(|role| (role, None));
        let groups = self.linked(Kind::AccountGroup, account).filter(|group| self.groups.contains_key(group));
        let through =
            groups.flat_map(|group| self.linked(Kind::GroupRole, group).map(move |role| (role, Some(group))));
        let mut held: Vec<_> = attached.chain(through).collect();
        held.retain(|(role, _)| self.roles.contains_key(role));
        held.sort();
        held.dedup();
        held
    }

    pub(super) fn role_matches(&self, role: EntityId, resource: EntityId) -> bool {
        let (kind, tags) = &self.resources[&resource];
        self.roles[&role].iter().any(|rule| rule.matches(*kind, resource, tags))
    }

    /// What an account has just now, looked up once for many questions about it.
    pub(super) fn account(&self, account: EntityId) -> NaiveAccount<'_> {
        let grants = self.grants.iter().filter(|(_, grant)| grant.0 == account);
        NaiveAccount {
            naive: self,
            suspended: self.accounts[&account],
            held: self.held(account),
            grants: grants.map(|(id, grant)| (grant.1, *id, grant.2)).collect(),
        }
    }
}

/// One account among the lists.
pub(super) struct NaiveAccount<'a> {
    naive: &'a Naive,
    pub(super) suspended: bool,
    /// Roles and the groups through which.
    held: Vec<(EntityId, Option<EntityId>)>,
    /// Resource, grant, when.
    grants: Vec<(EntityId, EntityId, Interval)>,
}

impl NaiveAccount<'_> {
    fn grants_on(&self, resource: EntityId) -> impl Iterator<Item = (EntityId, Interval)> {
        let on = self.grants.iter().filter(move |grant| grant.0 == resource);
        on.map(|(_, grant, during)| (*grant, *during))
    }

    /// Every path, as `AccountResources` lists them.
    pub(super) fn paths(&self, resource: EntityId, at: Timestamp) -> Vec<Via> {
        if self.suspended {
            return Vec::new();
        }
        let held = self.held.iter().filter(|(role, _)| self.naive.role_matches(*role, resource));
        let mut paths: Vec<Via> =
            held.map(|(role, group)| Via::Role { role: *role, group: *group }).collect();
        let grants = self.grants_on(resource).filter(|(_, during)| at < during.end);
        paths.extend(grants.map(|(grant, during)| Via::Grant {
            grant,
            start: during.start,
            end: during.end,
        }));
        paths.sort();
        paths
    }

    pub(super) fn allows(&self, resource: EntityId, at: Timestamp) -> bool {
        self.paths(resource, at).iter().any(|path| is_open(path, at))
    }

    /// Where only grants allow: the first instant at which nothing does, found by trying every end.
    pub(super) fn until(&self, resource: EntityId, paths: &[Via], at: Timestamp) -> Option<Timestamp> {
        let by_role = paths.iter().any(|path| matches!(path, Via::Role { .. }));
        if by_role || !paths.iter().any(|path| is_open(path, at)) {
            return None;
        }
        let mut ends: Vec<_> =
            self.grants_on(resource).map(|grant| grant.1.end).filter(|end| *end > at).collect();
        ends.sort();
        ends.into_iter().find(|end| !self.allows(resource, *end))
    }
}

/// Whether a path of [`NaiveAccount::paths`] leads somewhere at the instant that they were asked for.
pub(super) fn is_open(path: &Via, at: Timestamp) -> bool {
    match path {
        Via::Role { .. } => true,
        Via::RoleGrant { start, .. } | Via::Grant { start, .. } => *start <= at,
    }
}
