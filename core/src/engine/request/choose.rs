use gatepass_wire::gatepass::v1::WorkflowOptionSet;
use prost::Message;

use crate::engine::store::View;
use crate::model::rule::parse_rules;
use crate::model::stored;
use crate::model::{EntityId, Kind, Revision, resource_types};

use super::authors::Authors;
use super::people::roles_held;

/// Fields of `v1.Workflow` and `v1.WorkflowRole`.
const WEIGHT: u32 = 4;
const ENABLED: u32 = 6;
const RULES: u32 = 8;
const WORKFLOW_OF_ROLE: u32 = 2;
const ROLE_OF_WORKFLOW: u32 = 3;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Thing {
    /// Access to a resource.
    Resource(EntityId),
    /// Membership of a role.
    Role(EntityId),
}

impl Thing {
    /// The resource or the role.
    pub fn id(self) -> EntityId {
        match self {
            Thing::Resource(id) | Thing::Role(id) => id,
        }
    }
}

/// The workflow by which an account may ask for the thing now: the highest weight, then the older (RULES 3.2).
pub fn workflow_for(
    view: &dyn View,
    authors: &dyn Authors,
    account: EntityId,
    thing: Thing,
) -> Option<EntityId> {
    let candidates = workflows_for(view, account, thing);
    let highest = candidates.iter().map(|(_, weight)| *weight).max()?;
    let mut best: Vec<EntityId> =
        candidates.into_iter().filter(|(_, weight)| *weight == highest).map(|(id, _)| id).collect();
    best.sort_unstable();
    if best.len() == 1 {
        return best.pop();
    }
    let age = |id: &EntityId| authors.first(*id).map_or(Revision(u64::MAX), |(_, revision)| revision);
    best.into_iter().min_by_key(|id| (age(id), *id))
}

/// Every enabled workflow by which an account may ask for the thing, with its weight.
pub fn workflows_for(view: &dyn View, account: EntityId, thing: Thing) -> Vec<(EntityId, i64)> {
    let mut workflows: Vec<EntityId> = roles_held(view, account)
        .into_iter()
        .flat_map(|role| view.referrers(role, Kind::WorkflowRole))
        .filter_map(|link| {
            EntityId::parse_as(Kind::Workflow, stored::text(&view.get(link)?, WORKFLOW_OF_ROLE))
        })
        .collect();
    workflows.sort_unstable();
    workflows.dedup();
    workflows
        .into_iter()
        .filter_map(|id| Some((id, view.get(id)?)))
        .filter(|(id, state)| covers(view, *id, state, thing))
        .map(|(id, state)| (id, stored::integer(&state, WEIGHT) as i64))
        .collect()
}

/// Whether an enabled workflow is about the thing.
pub fn covers(view: &dyn View, id: EntityId, workflow: &[u8], thing: Thing) -> bool {
    if stored::integer(workflow, ENABLED) == 0 {
        return false;
    }
    match thing {
        Thing::Role(role) => {
            view.get(role).is_some()
                && options_of(view, id)
                    .is_some_and(|options| options.requestable_role_ids.contains(&role.to_string()))
        }
        Thing::Resource(resource) => {
            let Some(state) = view.get(resource) else { return false };
            let Some(seen) = stored::resource(&state) else { return false };
            let tags: Vec<(&str, &str)> = stored::resource_tags(&seen).collect();
            let kind = u16::try_from(seen.type_number).unwrap_or(0);
            let rules = parse_rules(stored::text(workflow, RULES), resource_types()).unwrap_or_default();
            rules.iter().any(|rule| rule.matches(kind, resource, &tags))
        }
    }
}

/// Whether an account holds a role that may use the workflow.
pub fn may_use(view: &dyn View, account: EntityId, workflow: EntityId) -> bool {
    let held = roles_held(view, account);
    view.referrers(workflow, Kind::WorkflowRole).into_iter().any(|link| {
        let state = view.get(link).unwrap_or_default();
        let role = EntityId::parse_as(Kind::Role, stored::text(&state, ROLE_OF_WORKFLOW));
        role.is_some_and(|role| held.contains(&role))
    })
}

/// The options beside a workflow, where it has some.
pub fn options_of(view: &dyn View, workflow: EntityId) -> Option<WorkflowOptionSet> {
    let id = view.referrers(workflow, Kind::WorkflowOptions).into_iter().min()?;
    WorkflowOptionSet::decode(view.get(id)?).ok()
}
