//! What a command does to the state: the changes, or a refusal. Pure: the same view, command, instant and random
//! bytes give the same decision.

mod accounts;
mod approval_options;
mod approvals;
mod conditions;
mod delegations;
mod delete;
mod due;
mod grants;
mod groups;
mod key_scopes;
mod links;
mod nodes;
mod organization;
mod parts;
mod policies;
mod request_settings;
pub mod requests;
mod resources;
mod rules;
mod steps;
mod verbs;
mod webhooks;
mod workflow_options;
mod workflows;

use bytes::Bytes;

use crate::error::{Error, ErrorReason, Result};
use crate::model::stored::{self, Shape, Value, shape};
use crate::model::{EntityId, Kind, Timestamp, normalise_name};

use super::request::Authors;
use super::store::{Change, UniqueKey, View};

pub use accounts::{TokenTerms, token_deadline, token_terms};
pub use delete::delete;
pub(super) use due::due_at;
pub use due::{due, is_due};
pub use grants::extend;
pub use groups::{GroupFromRole, groups_from_roles};
pub use key_scopes::{Scope, Side, acts_for, first_scope, scope_of};
pub use organization::{ORGANIZATION, found, organization, update_mfa, update_organization};
pub use request_settings::update_request_settings;

/// Where random bytes come from: the system's generator, or a test's.
pub trait Randomness {
    /// Fills the bytes.
    fn fill(&mut self, bytes: &mut [u8]);

    /// A number of 64 random bits.
    fn number(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }
}

/// What a decision is made with besides the state.
pub struct Context<'a> {
    /// The instant of the command.
    pub now: Timestamp,
    /// For ids and secrets.
    pub random: &'a mut dyn Randomness,
    /// Who made what is stored.
    pub authors: &'a dyn Authors,
}

/// What a command does.
#[derive(Debug, Clone)]
pub struct Decision {
    /// The changed entities, each once.
    pub changes: Vec<Change>,
    /// StrongDM's verb for the activity.
    pub verb: &'static str,
    /// The entities the activity is about.
    pub subjects: Vec<EntityId>,
}

/// Creates an entity from its canonical bytes without id: checks what depends on the state, fills in what the
/// server sets. Answers the new id.
pub fn create(
    view: &dyn View,
    context: &mut Context<'_>,
    kind: Kind,
    state: &[u8],
) -> Result<(EntityId, Decision)> {
    let id = fresh_id(view, context, kind);
    let state = prepare(view, context, kind, None, state)?;
    let state = stamp(kind, &state, id, context.now);
    check_unique(view, id, &state)?;
    check_references(view, kind, None, &state)?;
    let verb = verbs::created(kind, &state);
    let subjects = links::subjects(id, &state);
    let mut changes = follow(view, context, id, &state)?;
    changes.insert(0, Change { id, state: Some(state.into()) });
    Ok((id, Decision { changes, verb, subjects }))
}

/// Replaces an entity by canonical bytes that already carry the server's own fields.
pub fn update(
    view: &dyn View,
    context: &mut Context<'_>,
    id: EntityId,
    before: &[u8],
    state: &[u8],
) -> Result<Decision> {
    let state = prepare(view, context, id.kind, Some(before), state)?;
    check_unique(view, id, &state)?;
    check_references(view, id.kind, Some(before), &state)?;
    let verb = verbs::updated(id.kind, before, &state);
    let subjects = links::subjects(id, &state);
    let mut changes = follow(view, context, id, &state)?;
    changes.extend(requests::after_update(view, context, id, before, &state));
    changes.insert(0, Change { id, state: Some(state.into()) });
    Ok(Decision { changes, verb, subjects })
}

/// What else changes when an entity is written: of an approval workflow, its steps and approvers are entities too.
fn follow(view: &dyn View, context: &mut Context<'_>, id: EntityId, state: &[u8]) -> Result<Vec<Change>> {
    match id.kind {
        Kind::ApprovalWorkflow => Ok(steps::follow(view, context, id, state)),
        Kind::ApprovalWorkflowStep => approvals::with_step(view, state),
        Kind::ApprovalWorkflowApprover => approvals::with_approver(view, state),
        Kind::ApprovalOptions => approval_options::follow(view, context, state),
        _ => Ok(Vec::new()),
    }
}

/// The entity that must exist, or `NotFound`.
pub fn existing(view: &dyn View, id: EntityId) -> Result<Bytes> {
    view.get(id).ok_or_else(|| Error::not_found(id.kind, id.to_string()))
}

pub(in crate::engine) fn fresh_id(view: &dyn View, context: &mut Context<'_>, kind: Kind) -> EntityId {
    loop {
        let id = EntityId::new(kind, context.random.number());
        if view.get(id).is_none() {
            return id;
        }
    }
}

/// What the kind itself asks for.
fn prepare(
    view: &dyn View,
    context: &mut Context<'_>,
    kind: Kind,
    before: Option<&[u8]>,
    state: &[u8],
) -> Result<Vec<u8>> {
    let state = normalise(kind, state)?;
    match kind {
        Kind::Account => accounts::prepare(view, context, before, &state),
        Kind::Role => rules::prepare(view, kind, before, &state),
        Kind::Resource => resources::prepare(context, before, &state),
        Kind::AccountAttachment | Kind::AccountGroup | Kind::GroupRole => links::prepare(view, kind, &state),
        Kind::AccountGrant => grants::prepare(view, context, &state),
        Kind::Node => nodes::prepare(context, before, &state),
        Kind::PeeringGroup => parts::peering_group(context, &state),
        Kind::PeeringGroupNode | Kind::PeeringGroupPeer | Kind::PeeringGroupResource => {
            parts::peering_link(kind, &state)
        }
        Kind::ProxyClusterKey => parts::proxy_cluster_key(view, &state),
        Kind::Policy => policies::prepare(view, before, &state),
        Kind::Webhook => webhooks::prepare(view, before, &state),
        Kind::Workflow => workflows::prepare(view, before, &state),
        Kind::WorkflowApprover => workflows::prepare_approver(view, &state),
        Kind::ApprovalWorkflow => approvals::prepare(view, before, &state),
        Kind::ApprovalWorkflowStep => approvals::prepare_step(view, &state),
        Kind::ApprovalWorkflowApprover => approvals::prepare_approver(view, &state),
        Kind::WorkflowOptions => workflow_options::prepare(view, before, &state),
        Kind::ApprovalOptions => approval_options::prepare(view, before, &state),
        Kind::Condition => conditions::prepare(&state),
        Kind::Delegation => delegations::prepare(view, context, &state),
        Kind::KeyScope => key_scopes::prepare(view, before, &state),
        _ => Ok(state),
    }
}

/// Names in one normal form, so that two spellings of one name are one name (RULES 4.6).
fn normalise(kind: Kind, state: &[u8]) -> Result<Vec<u8>> {
    let Some((shape, inner)) = shape(kind, state) else { return Ok(state.to_vec()) };
    let is_name = |name: &str| matches!(name, "name" | "first_name" | "last_name");
    let fields = shape.message.fields.iter().filter(|field| is_name(field.name));
    let mut changed = Vec::new();
    for field in fields {
        let given = stored::text(inner, field.number);
        // A node or a peering group without a name is given one.
        let optional =
            given.is_empty() && (field.name != "name" || matches!(kind, Kind::Node | Kind::PeeringGroup));
        if optional {
            continue;
        }
        let name = normalise_name(given).map_err(|error| Error::invalid_value(field.name, given, error))?;
        if field.name == "name" {
            refuse_confusing(given)?;
        }
        changed.push((field.number, name));
    }
    changed.sort_unstable_by_key(|(number, _)| *number);
    let edits: Vec<_> =
        changed.iter().map(|(number, name)| (*number, Some(Value::Bytes(name.as_bytes())))).collect();
    Ok(edit(shape, inner, &edits))
}

/// A name that reads like an id or an email would be taken for one where a reference is meant (RULES 4.6).
fn refuse_confusing(name: &str) -> Result<()> {
    if name.parse::<EntityId>().is_ok() {
        return Err(Error::invalid_value("name", name, "a name must not have the form of an id"));
    }
    if name.contains('@') {
        return Err(Error::invalid_value("name", name, "a name must not hold `@`, which marks an email"));
    }
    Ok(())
}

/// The entity's message with fields replaced, inside its wrapper where it has one.
pub(super) fn edit(shape: &Shape, inner: &[u8], changes: &[(u32, Option<Value<'_>>)]) -> Vec<u8> {
    let inner = stored::replace(inner, changes);
    if shape.member == 0 { inner } else { stored::with_member(shape.member, &inner) }
}

/// Sets the id and the instant of creation.
fn stamp(kind: Kind, state: &[u8], id: EntityId, now: Timestamp) -> Vec<u8> {
    let Some((shape, inner)) = shape(kind, state) else { return state.to_vec() };
    let (id, now) = (id.to_string(), now.encode());
    let mut changes = vec![(shape.id, Some(Value::Bytes(id.as_bytes())))];
    if shape.created_at != 0 {
        changes.push((shape.created_at, Some(Value::Bytes(&now))));
    }
    changes.sort_unstable_by_key(|(number, _)| *number);
    edit(shape, inner, &changes)
}

fn check_unique(view: &dyn View, id: EntityId, state: &[u8]) -> Result<()> {
    for key in UniqueKey::of(id.kind, state) {
        let Some(holder) = view.find(&key).filter(|holder| *holder != id) else { continue };
        let Some((shape, inner)) = shape(id.kind, state) else { continue };
        let unique = shape.unique.iter().find(|unique| unique.scope == key.scope);
        let names = unique.map(|unique| unique.fields.as_slice()).unwrap_or_default();
        let field = |number: &u32| shape.message.field(*number).map_or("", |field| field.name);
        let fields: Vec<&str> = names.iter().map(field).collect();
        let values: Vec<&str> = names.iter().map(|number| stored::text(inner, *number)).collect();
        return Err(Error::already_exists(fields.join("+"), values.join(" + "), holder.to_string()));
    }
    Ok(())
}

/// What an entity names must exist; a reference that is already stored may dangle (RULES 1.2).
fn check_references(view: &dyn View, kind: Kind, before: Option<&[u8]>, state: &[u8]) -> Result<()> {
    let Some((shape, inner)) = shape(kind, state) else { return Ok(()) };
    let before = before.and_then(|before| self::shape(kind, before)).map(|(_, inner)| inner);
    for reference in &shape.references {
        let text = stored::text(inner, reference.field.number);
        let unchanged = before.is_some_and(|before| stored::text(before, reference.field.number) == text);
        if text.is_empty() || unchanged {
            continue;
        }
        let name = reference.field.name;
        let Some(id) = EntityId::parse_as(reference.kind, text) else {
            let why = format!(
                "the id of {} is `{}` and 16 hexadecimal digits",
                reference.kind.with_article(),
                reference.kind.prefix()
            );
            return Err(Error::invalid_value(name, text, why));
        };
        if view.get(id).is_none() {
            let message = format!("`{name}` is `{text}`, and no {} with this id exists", reference.kind);
            return Err(Error::new(ErrorReason::NotFound, message).with_field(name));
        }
    }
    Ok(())
}
