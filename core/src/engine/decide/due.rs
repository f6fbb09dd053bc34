//! What falls due by itself: grants and conditions that end, requests that are skipped on, escalated or timed out (RULES 1.4).

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::model::stored::{self, request_due};
use crate::model::{EntityId, Kind, Timestamp};

use super::super::State;
use super::super::store::{Overlay, View};
use super::{Context, Decision, requests};

/// When something happens to an entity by itself.
pub(in crate::engine) fn due_at(kind: Kind, state: &[u8]) -> Option<Timestamp> {
    match kind {
        Kind::AccountGrant => stored::grant(state).map(|grant| grant.during.end),
        Kind::RoleGrant => stored::role_grant(state).map(|grant| grant.during.end),
        Kind::AccessRequest => request_due(state),
        Kind::Condition => requests::condition_due(state),
        _ => None,
    }
}

/// Whether anything fell due by now.
pub fn is_due(state: &State, now: Timestamp) -> bool {
    state.due(now).next().is_some()
}

/// What fell due by now, in the order of time, each decided at its own instant and on top of the ones before. The
/// instant of the context does not count.
pub fn due(state: &State, context: &mut Context<'_>, now: Timestamp) -> Vec<(Timestamp, Decision)> {
    // At one instant access ends before a request moves: what would prolong it comes too late.
    let place = |(at, id): (Timestamp, EntityId)| Reverse((at, id.kind == Kind::AccessRequest, id));
    let mut queue: BinaryHeap<_> = state.due(now).map(place).collect();
    let mut overlay = Overlay::new(state, state.revision());
    let mut decisions = Vec::new();
    while let Some(Reverse((at, _, id))) = queue.pop() {
        // What was decided before may have moved it, or done away with it.
        let present = overlay.get(id).and_then(|state| due_at(id.kind, &state));
        if present != Some(at) {
            continue;
        }
        let decided = {
            let mut context = Context { now: at, random: &mut *context.random, authors: context.authors };
            match id.kind {
                Kind::AccessRequest => requests::tick(&overlay, &mut context, id),
                Kind::Condition => requests::end_condition(&overlay, &context, id),
                _ => requests::expire(&overlay, &mut context, id),
            }
        };
        let Some(decision) = decided else { continue };
        for change in &decision.changes {
            let next = change.state.as_deref().and_then(|state| due_at(change.id.kind, state));
            // Nothing falls due twice at one instant: else it would for ever.
            if let Some(next) = next.filter(|next| *next <= now && (change.id != id || *next > at)) {
                queue.push(place((next, change.id)));
            }
        }
        overlay.push(&decision.changes, state.revision());
        decisions.push((at, decision));
    }
    decisions
}
