//! What other changes mean for requests (RULES 3.3): disabling or deleting a workflow, an account or a resource cancels
//! what is pending; a grant that goes takes its request along; a condition that clears ends what is bound to it.

use crate::engine::store::{Change, View};
use crate::error::Result;
use crate::model::stored::{self, Request, RequestStatus, Value};
use crate::model::{EntityId, Kind, Timestamp};

use super::bundle::Bundle;
use super::grant::{condition_end, ended, grant_parts};
use super::settle::end;
use super::writing::Writing;
use super::{Context, Decision};

/// `enabled` of `v1.Workflow`.
const ENABLED: u32 = 6;
/// Fields of `Condition`.
mod condition {
    pub(super) const HOLDS: u32 = 4;
    pub(super) const CHANGED_AT: u32 = 5;
    pub(super) const VALID_UNTIL: u32 = 6;
}

/// What follows from an entity's new state.
pub(in super::super) fn after_update(
    view: &dyn View,
    context: &mut Context<'_>,
    id: EntityId,
    before: &[u8],
    after: &[u8],
) -> Vec<Change> {
    let is_off = |state: &[u8]| match id.kind {
        Kind::Account => stored::account_suspended(state),
        Kind::Workflow => stored::integer(state, ENABLED) == 0,
        _ => false,
    };
    if is_off(before) || !is_off(after) {
        return Vec::new();
    }
    let why = if id.kind == Kind::Account { "is suspended" } else { "is disabled" };
    let mut writing = Writing::new(view);
    cancel_pending(&mut writing, context, id, &format!("`{id}` {why}"));
    writing.finish()
}

/// What follows from deletions and from what they switch off. The deleted themselves are not among the changes.
pub(in super::super) fn after_delete(
    view: &dyn View,
    context: &mut Context<'_>,
    doomed: &[EntityId],
    switched_off: &[EntityId],
) -> Vec<Change> {
    let touches = |id: &EntityId| {
        matches!(
            id.kind,
            Kind::Account
                | Kind::Resource
                | Kind::Workflow
                | Kind::Role
                | Kind::Condition
                | Kind::AccountGrant
                | Kind::RoleGrant
        )
    };
    if !doomed.iter().chain(switched_off).any(touches) {
        return Vec::new();
    }
    let mut writing = Writing::new(view);
    for id in doomed {
        match id.kind {
            Kind::AccountGrant | Kind::RoleGrant => {
                if let Some(state) = view.get(*id) {
                    ended(
                        &mut writing,
                        context,
                        (*id, &state),
                        RequestStatus::Revoked,
                        None,
                        "the grant was deleted",
                    );
                }
            }
            Kind::Condition => {
                end_bound(&mut writing, context, *id, Timestamp::MIN, None);
            }
            _ if touches(id) => cancel_pending(&mut writing, context, *id, &format!("`{id}` was deleted")),
            _ => {}
        }
    }
    for id in switched_off {
        cancel_pending(&mut writing, context, *id, &format!("`{id}` is disabled"));
    }
    let mut changes = writing.finish();
    changes.retain(|change| !doomed.contains(&change.id));
    changes
}

/// Cancels what is pending and names an entity.
fn cancel_pending(writing: &mut Writing<'_>, context: &mut Context<'_>, of: EntityId, why: &str) {
    let mut requests = writing.view().referrers(of, Kind::AccessRequest);
    requests.sort_unstable();
    for id in requests {
        if let Some(mut bundle) = Bundle::read(writing.view(), id).filter(Bundle::is_pending) {
            end(writing, context, &mut bundle, RequestStatus::Canceled, None, why);
        }
    }
}

/// Ends what is bound to a condition: what is pending, and grants from an instant on. Answers the grants that ended now.
fn end_bound(
    writing: &mut Writing<'_>,
    context: &mut Context<'_>,
    condition: EntityId,
    from: Timestamp,
    actor: Option<EntityId>,
) -> Vec<EntityId> {
    let why = format!("the condition `{condition}` does not hold any more");
    if from <= context.now {
        cancel_pending(writing, context, condition, &why);
    }
    let mut requests = writing.view().referrers(condition, Kind::AccessRequest);
    requests.sort_unstable();
    let mut gone = Vec::new();
    for id in requests {
        let Some(mut request) = writing.view().get(id).and_then(|state| Request::read(id, &state)) else {
            continue;
        };
        // One that prolongs another has the other's grant.
        let granted = request.status() == RequestStatus::Granted;
        let Some(grant) = request.grant().filter(|_| granted) else { continue };
        let Some(state) = writing.view().get(grant) else { continue };
        let Some((_, _, during)) = grant_parts(grant.kind, &state) else { continue };
        if from <= context.now || from <= during.start {
            writing.put(grant, None);
            ended(writing, context, (grant, &state), RequestStatus::Revoked, actor, &why);
            gone.push(grant);
        } else if from < during.end {
            let encoded = from.encode();
            let cut = stored::replace(&state, &[(5, Some(Value::Bytes(&encoded)))]);
            writing.put(grant, Some(cut.into()));
            super::grant::set_interval(&mut request, crate::model::Interval { end: from, ..during });
            writing.request(&request);
        }
    }
    gone
}

/// A condition holds from now on, until an instant or until it is cleared.
///
/// # Errors
/// `InvalidArgument` for an end that has passed.
pub fn set_condition(
    view: &dyn View,
    context: &mut Context<'_>,
    id: EntityId,
    until: Option<Timestamp>,
) -> Result<Decision> {
    let before = super::super::existing(view, id)?;
    if let Some(until) = until.filter(|until| *until <= context.now) {
        let why = format!("{until} has passed, now is {}", context.now);
        return Err(crate::error::Error::invalid_field("valid_until", why));
    }
    let mut writing = Writing::new(view);
    write_condition(&mut writing, context, id, &before, Some(until));
    if let Some(until) = until {
        end_bound(&mut writing, context, id, until, None);
    }
    Ok(Decision { changes: writing.finish(), verb: "condition set", subjects: vec![id] })
}

/// A condition holds no longer: what is bound to it ends now. Answers the grants that ended.
///
/// # Errors
/// `NotFound` for what is not there.
pub fn clear_condition(
    view: &dyn View,
    context: &mut Context<'_>,
    id: EntityId,
    actor: Option<EntityId>,
) -> Result<(Vec<EntityId>, Decision)> {
    let before = super::super::existing(view, id)?;
    let mut writing = Writing::new(view);
    write_condition(&mut writing, context, id, &before, None);
    let gone = end_bound(&mut writing, context, id, context.now, actor);
    Ok((gone, Decision { changes: writing.finish(), verb: "condition cleared", subjects: vec![id] }))
}

/// When a stored condition ceases to hold by itself.
pub(in super::super) fn condition_due(state: &[u8]) -> Option<Timestamp> {
    condition_end(state).filter(|_| stored::integer(state, condition::HOLDS) != 0)
}

/// A condition has come to its end. What is bound to it ended with it by its own; the end stays written, so that a request
/// granted later finds that its time is over.
pub(in super::super) fn end_condition(
    view: &dyn View,
    context: &Context<'_>,
    id: EntityId,
) -> Option<Decision> {
    let before = view.get(id)?;
    let now = context.now.encode();
    let state = stored::replace(
        &before,
        &[(condition::HOLDS, None), (condition::CHANGED_AT, Some(Value::Bytes(&now)))],
    );
    let changes = vec![Change { id, state: Some(state.into()) }];
    Some(Decision { changes, verb: "condition ended", subjects: vec![id] })
}

/// Whether it holds, and until when at most.
fn write_condition(
    writing: &mut Writing<'_>,
    context: &Context<'_>,
    id: EntityId,
    before: &[u8],
    holds: Option<Option<Timestamp>>,
) {
    let (now, until) = (context.now.encode(), holds.flatten().map(Timestamp::encode));
    let state = stored::replace(
        before,
        &[
            (condition::HOLDS, holds.map(|_| Value::Varint(1))),
            (condition::CHANGED_AT, Some(Value::Bytes(&now))),
            (condition::VALID_UNTIL, until.as_deref().map(Value::Bytes)),
        ],
    );
    writing.put(id, Some(state.into()));
}
