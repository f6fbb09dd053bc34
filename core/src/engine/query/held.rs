use crate::engine::store::View;
use crate::engine::{State, UniqueKey};
use crate::model::rule::{AccessRule, parse_rule_at};
use crate::model::stored::{self, Value, write_field};
use crate::model::{EntityId, Interval, Kind, resource_types};

use super::explain::ExplainError;
use super::{Missing, Via};

/// What an account has that could lead to one resource, read from the stored entities and found equal to the index.
pub(super) struct Held {
    pub(super) account: EntityId,
    pub(super) resource: EntityId,
    pub(super) account_slot: u32,
    pub(super) resource_slot: u32,
    pub(super) suspended: bool,
    /// Attachments before groups, then in the order of ids.
    pub(super) paths: Vec<RolePath>,
    /// The grants on the resource, in the order of ids.
    pub(super) grants: Vec<HeldGrant>,
    /// Roles held for a while, in the order of the ids of what gives them.
    pub(super) role_grants: Vec<(RolePath, Interval)>,
}

/// A role that an account holds, and through what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RolePath {
    pub(super) via: RoleVia,
    pub(super) role: EntityId,
    pub(super) slot: u32,
}

/// The links by which an account holds a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RoleVia {
    Attachment(EntityId),
    Group {
        group: EntityId,
        membership: EntityId,
    },
    /// For a while.
    Grant(EntityId),
}

/// A grant of the account on the resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HeldGrant {
    pub(super) id: EntityId,
    pub(super) during: Interval,
}

impl Held {
    pub(super) fn read(state: &State, account: EntityId, resource: EntityId) -> Result<Held, ExplainError> {
        let account_slot = state.slot(Kind::Account, account).ok_or(Missing::Account)?;
        let resource_slot = state.slot(Kind::Resource, resource).ok_or(Missing::Resource)?;
        let bytes = |id| state.store.state(id).map_or(&[][..], |bytes| bytes);
        let mut held = Held {
            account,
            resource,
            account_slot,
            resource_slot,
            suspended: stored::account_suspended(bytes(account)),
            paths: Vec::new(),
            grants: Vec::new(),
            role_grants: Vec::new(),
        };
        held.read_links(state);
        let tags_differ =
            !state.access.has_tags_of(resource_slot, stored::resource(bytes(resource)).as_ref());
        match tags_differ.then_some(resource).or_else(|| held.differs_from_index(state)) {
            Some(entity) => Err(ExplainError::Disagreement { account, resource, entity }),
            None => Ok(held),
        }
    }

    fn read_links(&mut self, state: &State) {
        for (id, bytes) in state.store.referring(self.account) {
            match id.kind {
                Kind::AccountAttachment | Kind::AccountGroup => {
                    if let Some(link) = stored::link(id.kind, bytes).filter(|link| link.from == self.account)
                    {
                        self.add_link(state, id, link.to);
                    }
                }
                Kind::AccountGrant => {
                    let grant = stored::grant(bytes);
                    let on_it = grant
                        .filter(|grant| (grant.account, grant.resource) == (self.account, self.resource));
                    self.grants.extend(on_it.map(|grant| HeldGrant { id, during: grant.during }));
                }
                Kind::RoleGrant => {
                    let grant = stored::role_grant(bytes).filter(|grant| grant.account == self.account);
                    let held = grant.and_then(|grant| {
                        let slot = state.slot(Kind::Role, grant.role)?;
                        Some((RolePath { via: RoleVia::Grant(id), role: grant.role, slot }, grant.during))
                    });
                    self.role_grants.extend(held);
                }
                _ => {}
            }
        }
        self.role_grants.sort_unstable_by_key(|(path, _)| path.via);
        self.paths.sort_unstable_by_key(|path| match path.via {
            RoleVia::Attachment(attachment) => (0, path.role, attachment, attachment),
            RoleVia::Group { group, membership } => (1, path.role, group, membership),
            RoleVia::Grant(grant) => (2, path.role, grant, grant),
        });
        // Of several links between the same ends the first is enough.
        self.paths.dedup_by_key(|path| match path.via {
            RoleVia::Attachment(_) | RoleVia::Grant(_) => (path.role, None),
            RoleVia::Group { group, .. } => (path.role, Some(group)),
        });
        self.grants.sort_unstable_by_key(|grant| grant.id);
    }

    fn add_link(&mut self, state: &State, id: EntityId, to: EntityId) {
        let Some(slot) = state.slot(to.kind, to) else { return };
        if to.kind == Kind::Role {
            self.paths.push(RolePath { via: RoleVia::Attachment(id), role: to, slot });
            return;
        }
        let via = RoleVia::Group { group: to, membership: id };
        for slot in state.access.group_roles(slot) {
            let role = state.id_at(Kind::Role, *slot);
            self.paths.extend(role.map(|role| RolePath { via, role, slot: *slot }));
        }
    }

    /// The entity on which the index says something else.
    fn differs_from_index(&self, state: &State) -> Option<EntityId> {
        if self.suspended == state.access.is_active(self.account_slot) {
            return Some(self.account);
        }
        let mut stored: Vec<Via> = self.paths.iter().map(RolePath::as_via).collect();
        stored.sort_unstable();
        let mut indexed: Vec<Via> =
            state.roles_of(self.account_slot).into_iter().map(|(_, via)| via).collect();
        indexed.sort_unstable();
        if stored != indexed {
            return Some(self.account);
        }
        let mut indexed: Vec<_> = state
            .access
            .role_grants(self.account_slot)
            .map(|(role, grant)| (EntityId::new(Kind::RoleGrant, grant.number), role, grant.during))
            .collect();
        indexed.sort_unstable_by_key(|(id, _, _)| *id);
        let held = self.role_grants.iter().filter_map(|(path, during)| match path.via {
            RoleVia::Grant(id) => Some((id, path.slot, *during)),
            _ => None,
        });
        if !indexed.into_iter().eq(held) {
            return Some(self.account);
        }
        let mut indexed: Vec<_> = state.access.grants(self.account_slot, self.resource_slot).collect();
        indexed.sort_unstable_by_key(|grant| grant.number);
        let indexed = indexed.iter().map(|grant| (grant.number, grant.during));
        let same = indexed.eq(self.grants.iter().map(|grant| (grant.id.number, grant.during)));
        (!same).then_some(self.account)
    }

    /// The place of the first rule of a role that matches, each asked by itself.
    pub(super) fn matching_rule(&self, state: &State, role: &RolePath) -> Result<Option<u32>, EntityId> {
        // What checks ask must come from what is stored now.
        match state.store.state(role.role).is_some_and(|bytes| state.access.has_rules_of(role.slot, bytes)) {
            true => Ok(state.access.matching_rule(role.slot, self.resource_slot, self.resource.number)),
            false => Err(role.role),
        }
    }

    /// Every role held, each once, in the order of ids.
    pub(super) fn roles(&self) -> Vec<RolePath> {
        let mut roles = self.paths.clone();
        roles.sort_unstable_by_key(|path| path.role);
        roles.dedup_by_key(|path| path.role);
        roles
    }
}

impl RolePath {
    fn as_via(&self) -> Via {
        let group = match self.via {
            RoleVia::Attachment(_) | RoleVia::Grant(_) => None,
            RoleVia::Group { group, .. } => Some(group),
        };
        Via::Role { role: self.role, group }
    }
}

/// The rule at a place in a role, as it is stored. Text that does not parse gives no access.
pub(super) fn rule_at(state: &State, role: EntityId, place: u32) -> Option<AccessRule> {
    let bytes = state.store.state(role)?;
    parse_rule_at(stored::role_rules(bytes), place as usize, resource_types())
}

/// The link that gives a role to a group, found by what is unique about it: a group may have very many links.
pub(super) fn group_role(state: &State, group: EntityId, role: EntityId) -> Option<EntityId> {
    let mut link = Vec::with_capacity(64);
    write_field(&mut link, 2, Value::Bytes(group.to_string().as_bytes()));
    write_field(&mut link, 3, Value::Bytes(role.to_string().as_bytes()));
    UniqueKey::of(Kind::GroupRole, &link).iter().find_map(|key| state.store.find(key))
}
