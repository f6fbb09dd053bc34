use thiserror::Error;

use crate::engine::{Forbidden, State};
use crate::model::{EntityId, Kind, Timestamp};

use super::Missing;
use super::facts::{Fact, near_misses};
use super::held::{Held, RolePath, RoleVia};

/// The most alternatives an explanation gives.
pub const MAX_ALTERNATIVES: usize = 20;

/// Why an account reaches a resource, or what is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Explanation {
    /// It does.
    Allowed {
        /// Each link follows from the one before it, from the account to the resource.
        chain: Vec<Link>,
        /// How many further chains allow it.
        other_paths: u32,
        /// Where only grants allow it: the instant from which it is denied unless something changes.
        until: Option<Timestamp>,
    },
    /// It does not.
    Denied {
        /// Were these true, access would be allowed; no smaller set exists.
        missing: Vec<Fact>,
        /// Other smallest sets of one fact each, at most [`MAX_ALTERNATIVES`].
        alternatives: Vec<Fact>,
    },
}

/// One link of the chain that allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Link {
    /// The account.
    Account(EntityId),
    /// Attaches a role to the account.
    Attachment(EntityId),
    /// Makes the account a member of a group.
    Membership(EntityId),
    /// The group.
    Group(EntityId),
    /// Gives a role to the group.
    GroupRole(EntityId),
    /// The role.
    Role(EntityId),
    /// The rule that matches.
    Rule {
        /// Whose rule.
        role: EntityId,
        /// Its place in the role, from 0.
        index: u32,
    },
    /// A grant that holds, of the resource or of a role.
    Grant(EntityId),
    /// The resource.
    Resource(EntityId),
}

impl Link {
    /// The entity; for a rule, its role.
    pub fn id(self) -> EntityId {
        match self {
            Link::Account(id)
            | Link::Attachment(id)
            | Link::Membership(id)
            | Link::Group(id)
            | Link::GroupRole(id)
            | Link::Role(id)
            | Link::Rule { role: id, .. }
            | Link::Grant(id)
            | Link::Resource(id) => id,
        }
    }
}

/// Why there is no explanation.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ExplainError {
    /// What the question names does not exist.
    #[error(transparent)]
    Missing(#[from] Missing),
    /// The index that answers checks and the stored entities say different things: a defect of this program. The
    /// question is not decided (RULES 1.5).
    #[error(
        "the access index disagrees with the stored `{entity}` on whether `{account}` reaches `{resource}`"
    )]
    Disagreement {
        /// The account asked about.
        account: EntityId,
        /// The resource asked about.
        resource: EntityId,
        /// Where the two part.
        entity: EntityId,
    },
}

impl State {
    /// Why an account reaches a resource at an instant, or what is missing.
    ///
    /// The links and grants of the account and its suspension are read from the stored entities and compared with the
    /// index that answers checks, as are the resource's type and tags. Rules are asked one by one and in full, after it
    /// is seen that they were read from the role as it is stored: of the role in the chain where allowed, of every
    /// role held where denied.
    ///
    /// Of several chains it takes a role's before a grant's, an attachment's before a group's, then the smallest ids;
    /// of grants the one that lasts longest.
    pub fn explain(
        &self,
        account: EntityId,
        resource: EntityId,
        at: Timestamp,
    ) -> Result<Explanation, ExplainError> {
        let held = Held::read(self, account, resource)?;
        let disagreement = |entity| ExplainError::Disagreement { account, resource, entity };
        let allowed = self.access.allows(held.account_slot, held.resource_slot, || at);
        let explanation = if held.suspended {
            self.denied_or_suspended(&held, at).map_err(disagreement)?
        } else {
            self.by_paths(&held, at).map_err(disagreement)?
        };
        match allowed == matches!(explanation, Explanation::Allowed { .. }) {
            true => Ok(self.with_policies(explanation, account, resource, at)),
            false => Err(disagreement(account)),
        }
    }

    /// What policies make of it: what forbids must go, whatever else is missing.
    fn with_policies(
        &self,
        explanation: Explanation,
        account: EntityId,
        resource: EntityId,
        at: Timestamp,
    ) -> Explanation {
        let forbidden = self.forbidden(account, resource, at).into_iter();
        let mut forbidding: Vec<Fact> = forbidden
            .map(|forbidden| {
                let Forbidden { policy, statement, .. } = forbidden;
                Fact::NotForbidden { policy, statement, account, resource, at }
            })
            .collect();
        // A policy that forbids twice goes at once.
        forbidding.dedup_by_key(|fact| fact.id());
        match explanation {
            explanation if forbidding.is_empty() => self.timed(explanation, account, resource, at),
            Explanation::Allowed { .. } => {
                Explanation::Denied { missing: forbidding, alternatives: Vec::new() }
            }
            Explanation::Denied { missing, .. } => {
                forbidding.splice(0..0, missing);
                // One fact alone would not do, so there is no other set of one.
                Explanation::Denied { missing: forbidding, alternatives: Vec::new() }
            }
        }
    }

    /// Says until when it holds as a check does.
    fn timed(
        &self,
        explanation: Explanation,
        account: EntityId,
        resource: EntityId,
        at: Timestamp,
    ) -> Explanation {
        match explanation {
            Explanation::Allowed { chain, other_paths, until } if !self.policies.is_empty() => {
                let until = self.access(account, resource, at).map_or(until, |access| access.until);
                Explanation::Allowed { chain, other_paths, until }
            }
            explanation => explanation,
        }
    }

    /// What opens the way from an account that is not suspended.
    fn by_paths(&self, held: &Held, at: Timestamp) -> Result<Explanation, EntityId> {
        let open: Vec<&RolePath> = held
            .paths
            .iter()
            .filter(|path| self.access.role_reaches(path.slot, held.resource_slot))
            .collect();
        let live = held.grants.iter().filter(|grant| grant.during.contains(at));
        let for_a_while: Vec<&RolePath> = held
            .role_grants
            .iter()
            .filter(|(path, during)| {
                during.contains(at) && self.access.role_reaches(path.slot, held.resource_slot)
            })
            .map(|(path, _)| path)
            .collect();
        let paths = open.len() + live.clone().count() + for_a_while.len();
        let other_paths = u32::try_from(paths.saturating_sub(1)).unwrap_or(u32::MAX);
        if let Some(path) = open.first() {
            let index = held.matching_rule(self, path)?.ok_or(path.role)?;
            let chain = held.chain(self, path, index)?;
            return Ok(Explanation::Allowed { chain, other_paths, until: None });
        }
        let roles = held.roles();
        for path in &roles {
            if held.matching_rule(self, path)?.is_some() {
                return Err(path.role);
            }
        }
        // The longest; of equally long ones the smallest id.
        match live.rev().max_by_key(|grant| grant.during.end) {
            Some(grant) => {
                let chain =
                    vec![Link::Account(held.account), Link::Grant(grant.id), Link::Resource(held.resource)];
                let until = Some(self.granted_until(held.account_slot, held.resource_slot, at));
                Ok(Explanation::Allowed { chain, other_paths, until })
            }
            None => match for_a_while.first() {
                Some(path) => {
                    let index = held.matching_rule(self, path)?.ok_or(path.role)?;
                    let chain = held.chain(self, path, index)?;
                    let until = Some(self.granted_until(held.account_slot, held.resource_slot, at));
                    Ok(Explanation::Allowed { chain, other_paths, until })
                }
                None => Ok(self.denied(held, &roles, at)),
            },
        }
    }

    /// The facts one of which would open a way, the nearest first.
    fn denied(&self, held: &Held, held_roles: &[RolePath], at: Timestamp) -> Explanation {
        let (account, resource) = (held.account, held.resource);
        let mut scheduled: Vec<_> = held.grants.iter().filter(|grant| at < grant.during.start).collect();
        scheduled.retain(|grant| grant.during.start < grant.during.end);
        scheduled.sort_by_key(|grant| (grant.during.start, grant.id));
        let started = scheduled.iter().map(|grant| Fact::GrantStarted {
            grant: grant.id,
            account,
            resource,
            start: grant.during.start,
        });
        let matching = self.access.roles_reaching(held.resource_slot);
        let mut roles: Vec<EntityId> =
            matching.into_iter().filter_map(|slot| self.id_at(Kind::Role, slot)).collect();
        roles.sort_unstable();
        let grant = Fact::Grant { account, resource, would_match: roles.first().copied() };
        // Whom a policy singles out by a role would be forbidden by holding it, or might be.
        let to_hold = roles
            .into_iter()
            .filter(|role| !self.policies.names(*role))
            .map(|role| Fact::RoleHeld { account, role, resource });
        let near = near_misses(self, held, held_roles);
        let mut facts = started.chain([grant]).chain(to_hold).chain(near).take(1 + MAX_ALTERNATIVES);
        let missing = facts.next().into_iter().collect();
        Explanation::Denied { missing, alternatives: facts.collect() }
    }

    /// A suspended account: that, and a way where there would be none anyhow.
    fn denied_or_suspended(&self, held: &Held, at: Timestamp) -> Result<Explanation, EntityId> {
        let suspended = Fact::NotSuspended { account: held.account };
        let missing = match self.by_paths(held, at)? {
            Explanation::Allowed { .. } => vec![suspended],
            Explanation::Denied { missing, .. } => [vec![suspended], missing].concat(),
        };
        // One fact alone would not do, so there is no other set of one.
        Ok(Explanation::Denied { missing, alternatives: Vec::new() })
    }
}

impl Held {
    /// The links of a path by a role.
    fn chain(&self, state: &State, path: &RolePath, index: u32) -> Result<Vec<Link>, EntityId> {
        let mut chain = vec![Link::Account(self.account)];
        match path.via {
            RoleVia::Attachment(attachment) => chain.push(Link::Attachment(attachment)),
            RoleVia::Grant(grant) => chain.push(Link::Grant(grant)),
            RoleVia::Group { group, membership } => {
                let group_role = super::held::group_role(state, group, path.role).ok_or(group)?;
                chain.extend([Link::Membership(membership), Link::Group(group), Link::GroupRole(group_role)]);
            }
        }
        let rule = Link::Rule { role: path.role, index };
        chain.extend([Link::Role(path.role), rule, Link::Resource(self.resource)]);
        Ok(chain)
    }
}
