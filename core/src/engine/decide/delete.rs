use std::collections::HashSet;

use gatepass_wire::schema::OnDelete;

use crate::error::{Error, ErrorReason, Result};
use crate::model::stored::{display_name, shape, text};
use crate::model::{EntityId, Kind};

use super::super::store::{Change, View};
use super::{Context, Decision, approvals, existing, links, requests, verbs, workflows};

/// Deletes an entity and what cannot be without it: links, grants, memberships (RULES 8). Refused while something
/// that must not lose it refers to it, naming that.
pub fn delete(view: &dyn View, context: &mut Context<'_>, id: EntityId) -> Result<Decision> {
    let state = existing(view, id)?;
    let mut doomed = vec![id];
    let mut seen = HashSet::from([id]);
    let mut next = 0;
    while let Some(target) = doomed.get(next).copied() {
        next += 1;
        let mut referrers = view.all_referrers(target);
        referrers.sort_unstable();
        for referrer in referrers {
            match on_delete(view, referrer, target) {
                OnDelete::Keep => {}
                OnDelete::Cascade => {
                    if seen.insert(referrer) {
                        doomed.push(referrer);
                    }
                }
                OnDelete::Refuse if seen.contains(&referrer) => {}
                OnDelete::Refuse => return Err(in_use(view, target, referrer)),
            }
        }
    }
    // Links go before what they join: whoever reads the record in order never sees a link to nothing.
    let mut changes = left_behind(view, &doomed)?;
    let off: Vec<EntityId> =
        changes.iter().map(|change| change.id).filter(|id| id.kind == Kind::Workflow).collect();
    changes.extend(requests::after_delete(view, context, &doomed, &off));
    changes.extend(doomed.into_iter().rev().map(|id| Change { id, state: None }));
    Ok(Decision { changes, verb: verbs::deleted(id.kind, &state), subjects: links::subjects(id, &state) })
}

/// What stays and is no longer as it was without the deleted.
fn left_behind(view: &dyn View, doomed: &[EntityId]) -> Result<Vec<Change>> {
    let mut changes = workflows::without(view, doomed);
    changes.extend(approvals::without(view, doomed)?);
    Ok(changes)
}

fn on_delete(view: &dyn View, referrer: EntityId, target: EntityId) -> OnDelete {
    let Some(state) = view.get(referrer) else { return OnDelete::Keep };
    let Some((shape, inner)) = shape(referrer.kind, &state) else { return OnDelete::Keep };
    let target = target.to_string();
    let naming = shape.references.iter().filter(|reference| text(inner, reference.field.number) == target);
    // Of several fields that name it, the strictest counts.
    let strictness = |on_delete: &OnDelete| match on_delete {
        OnDelete::Keep => 0,
        OnDelete::Cascade => 1,
        OnDelete::Refuse => 2,
    };
    naming.map(|reference| reference.on_delete).max_by_key(strictness).unwrap_or(OnDelete::Keep)
}

fn in_use(view: &dyn View, target: EntityId, user: EntityId) -> Error {
    let name = view.get(user).map(|state| display_name(user.kind, &state).to_owned()).unwrap_or_default();
    let named = if name.is_empty() { String::new() } else { format!(" ({name})") };
    let message = format!(
        "the {} `{target}` is in use by the {} `{user}`{named}; change or delete that first",
        target.kind, user.kind
    );
    Error::new(ErrorReason::FailedPrecondition, message).with_field("id")
}
