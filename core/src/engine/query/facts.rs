use crate::engine::{State, Why};
use crate::model::rule::Selector;
use crate::model::stored::display_name;
use crate::model::{EntityId, Timestamp};

use super::held::{Held, RolePath, rule_at};

/// A fact that is missing: were it true, access would be allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fact {
    /// The account is suspended.
    NotSuspended {
        /// Who.
        account: EntityId,
    },
    /// No grant of the account on the resource is live.
    Grant {
        /// Who.
        account: EntityId,
        /// On what.
        resource: EntityId,
        /// A role that would match instead, the one with the smallest id.
        would_match: Option<EntityId>,
    },
    /// A grant exists and starts later.
    GrantStarted {
        /// The grant.
        grant: EntityId,
        /// Who.
        account: EntityId,
        /// On what.
        resource: EntityId,
        /// When it starts.
        start: Timestamp,
    },
    /// The account does not hold a role that has a rule that matches.
    RoleHeld {
        /// Who.
        account: EntityId,
        /// The role.
        role: EntityId,
        /// What it matches.
        resource: EntityId,
    },
    /// A rule of a role that the account holds misses the resource by one tag.
    Rule {
        /// The role.
        role: EntityId,
        /// The rule's place in it, from 0.
        index: u32,
        /// The place among the rule's tags, sorted by name, of the one that the resource lacks.
        tag: u32,
        /// What it misses.
        resource: EntityId,
    },
    /// A policy forbids it (RULES 1.3).
    NotForbidden {
        /// The policy.
        policy: EntityId,
        /// The place of the statement in it, from 0.
        statement: u32,
        /// Whom.
        account: EntityId,
        /// What.
        resource: EntityId,
        /// When.
        at: Timestamp,
    },
}

impl Fact {
    /// The entity it is about: the grant, the role; the resource where a grant is missing; the suspended account.
    pub fn id(&self) -> EntityId {
        match self {
            Fact::NotSuspended { account } => *account,
            Fact::Grant { resource, .. } => *resource,
            Fact::GrantStarted { grant, .. } => *grant,
            Fact::RoleHeld { role, .. } | Fact::Rule { role, .. } => *role,
            Fact::NotForbidden { policy, .. } => *policy,
        }
    }

    /// One line for people. `name` says how an entity is called to this reader (RULES 4.5); [`State::called`] tells
    /// everything.
    pub fn text(&self, state: &State, name: &dyn Fn(EntityId) -> String) -> String {
        let mut text = String::new();
        self.write(&mut text, state, &|out, id| out.push_str(&name(id)));
        text
    }

    /// Appends [`Fact::text`]; `name` appends what an entity is called.
    pub fn write(&self, out: &mut String, state: &State, name: &dyn Fn(&mut String, EntityId)) {
        match self {
            Fact::NotSuspended { account } => {
                name(out, *account);
                out.push_str(" is suspended");
            }
            Fact::Grant { account, resource, would_match } => {
                out.push_str("no live grant of ");
                name(out, *account);
                out.push_str(" on ");
                name(out, *resource);
                match would_match {
                    Some(role) => {
                        out.push_str("; role ");
                        name(out, *role);
                        out.push_str(" would match: attach it");
                    }
                    None => out.push_str("; no role has a rule that matches it"),
                }
            }
            Fact::GrantStarted { grant, account, resource, start } => {
                out.extend(["grant `", &grant.text(), "` of "]);
                name(out, *account);
                out.push_str(" on ");
                name(out, *resource);
                out.extend([" starts at ", &start.to_string()]);
            }
            Fact::RoleHeld { account, role, resource } => {
                name(out, *account);
                out.push_str(" does not hold role ");
                name(out, *role);
                out.push_str(", which matches ");
                name(out, *resource);
            }
            Fact::Rule { role, index, tag, resource } => {
                out.extend(["rule ", &index.to_string(), " of role "]);
                name(out, *role);
                out.push_str(" misses ");
                name(out, *resource);
                out.extend([" only by the tag ", &wanted_tag(state, *role, *index, *tag)]);
            }
            Fact::NotForbidden { policy, statement, account, resource, at } => {
                out.extend(["statement ", &(statement + 1).to_string(), " of policy "]);
                name(out, *policy);
                out.push_str(" forbids it");
                match why_forbidden(state, (*account, *resource, *at), (*policy, *statement)) {
                    Some(Why::Says(Some(message))) => out.extend([": ", &message]),
                    Some(Why::Failed(reason)) => {
                        out.extend([", because it could not be evaluated: ", &reason]);
                    }
                    _ => {}
                }
            }
        }
    }
}

fn why_forbidden(
    state: &State,
    (account, resource, at): (EntityId, EntityId, Timestamp),
    (policy, statement): (EntityId, u32),
) -> Option<Why> {
    let mut forbidden = state.forbidden(account, resource, at).into_iter();
    forbidden.find(|found| (found.policy, found.statement) == (policy, statement)).map(|found| found.why)
}

fn wanted_tag(state: &State, role: EntityId, index: u32, tag: u32) -> String {
    match rule_at(state, role, index).map(|rule| rule.selector) {
        Some(Selector::Dynamic { tags, .. }) => {
            tags.get(tag as usize).map_or_else(String::new, |(name, value)| format!("`{name}={value}`"))
        }
        _ => String::new(),
    }
}

/// Rules of roles held that miss the resource by one tag, in the order of roles. One a role: a second rule that nearly
/// matches says nothing new of what is missing.
pub(super) fn near_misses<'a>(
    state: &'a State,
    held: &'a Held,
    roles: &'a [RolePath],
) -> impl Iterator<Item = Fact> + 'a {
    roles.iter().filter_map(|path| {
        let near = state.access.near_miss(path.slot, held.resource_slot)?;
        Some(Fact::Rule { role: path.role, index: near.rule, tag: near.tag, resource: held.resource })
    })
}

impl State {
    /// What an entity is called, and its id: `developers` (`r-…`).
    pub fn called(&self, id: EntityId) -> String {
        let name = self.store.state(id).map_or("", |bytes| display_name(id.kind, bytes));
        if name.is_empty() { format!("`{id}`") } else { format!("{name} (`{id}`)") }
    }
}
