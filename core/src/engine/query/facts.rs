use crate::engine::State;
use crate::model::rule::Selector;
use crate::model::stored::display_name;
use crate::model::{EntityId, Timestamp};

use super::held::{Held, RolePath, rules};

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
}

impl Fact {
    /// The entity it is about: the grant, the role; the resource where a grant is missing; the suspended account.
    pub fn id(&self) -> EntityId {
        match self {
            Fact::NotSuspended { account } => *account,
            Fact::Grant { resource, .. } => *resource,
            Fact::GrantStarted { grant, .. } => *grant,
            Fact::RoleHeld { role, .. } | Fact::Rule { role, .. } => *role,
        }
    }

    /// One line for people. `name` says how an entity is called to this reader (RULES 4.5); [`State::called`] tells
    /// everything.
    pub fn text(&self, state: &State, name: &dyn Fn(EntityId) -> String) -> String {
        match self {
            Fact::NotSuspended { account } => format!("{} is suspended", name(*account)),
            Fact::Grant { account, resource, would_match } => {
                let grant = format!("no live grant of {} on {}", name(*account), name(*resource));
                match would_match {
                    Some(role) => format!("{grant}; role {} would match: attach it", name(*role)),
                    None => format!("{grant}; no role has a rule that matches it"),
                }
            }
            Fact::GrantStarted { grant, account, resource, start } => {
                format!("grant `{grant}` of {} on {} starts at {start}", name(*account), name(*resource))
            }
            Fact::RoleHeld { account, role, resource } => {
                let (account, role) = (name(*account), name(*role));
                format!("{account} does not hold role {role}, which matches {}", name(*resource))
            }
            Fact::Rule { role, index, tag, resource } => {
                let wanted = wanted_tag(state, *role, *index, *tag);
                let (role, resource) = (name(*role), name(*resource));
                format!("rule {index} of role {role} misses {resource} only by the tag {wanted}")
            }
        }
    }
}

fn wanted_tag(state: &State, role: EntityId, index: u32, tag: u32) -> String {
    let rules = rules(state, role);
    match rules.get(index as usize).map(|rule| &rule.selector) {
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
