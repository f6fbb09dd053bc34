//! What follows for a pending request at an instant: steps completed, skipped, escalated; granted, denied, timed out.

use gatepass_wire::gatepass::v1::{CountedVote, RequestProgress, StepTerms};

use crate::engine::request::{Seat, Thing, active_account, covers, filled, may_use, needed};
use crate::engine::store::View;
use crate::model::stored::{self, RequestStatus, time};
use crate::model::{EntityId, Kind, Timestamp};

use super::bundle::Bundle;
use super::grant::{condition_holds, grant};
use super::writing::Writing;
use super::{Context, event, verb};

/// The seats that voted in a step.
pub(super) fn seats_of(progress: &RequestProgress, step: u32) -> Vec<Seat> {
    progress.votes.iter().filter(|vote| vote.step == step).filter_map(seat_of).collect()
}

/// The seat a vote was cast from.
pub(super) fn seat_of(vote: &CountedVote) -> Option<Seat> {
    let voter = EntityId::parse_as(Kind::Account, &vote.account_id)?;
    Some(Seat { voter, of: EntityId::parse_as(Kind::Account, &vote.for_account_id).unwrap_or(voter) })
}

/// Brings a pending request to what holds at the instant of the context, and saves it. Answers the verb of what
/// happened last.
pub(super) fn settle(
    writing: &mut Writing<'_>,
    context: &mut Context<'_>,
    bundle: &mut Bundle,
    actor: Option<EntityId>,
    before: &'static str,
) -> &'static str {
    let terms = bundle.terms();
    let mut said = before;
    let times_out = terms.times_out_at.as_ref().map_or(Timestamp::MAX, time::instant);
    loop {
        let mut progress = bundle.lead.record.progress.clone().unwrap_or_default();
        if times_out <= context.now {
            let why = format!("nobody decided by {times_out}");
            return end(writing, context, bundle, RequestStatus::TimedOut, None, &why);
        }
        let Some(step) = terms.steps.get(progress.step as usize) else {
            let silent = !terms.steps.is_empty() && progress.votes.is_empty();
            if silent && !terms.silence_is_consent {
                let why = "every step was skipped and nobody approved";
                return end(writing, context, bundle, RequestStatus::TimedOut, None, why);
            }
            return match unmet(writing.view(), context, bundle) {
                Some(fact) => end(writing, context, bundle, RequestStatus::Canceled, None, &fact),
                None => grant(writing, context, bundle, actor),
            };
        };
        let number = progress.step + 1;
        let votes = seats_of(&progress, progress.step);
        let count = {
            let electorate = bundle.electorate(writing.view(), context.authors, &terms);
            filled(&electorate, step, progress.escalated, &votes)
        };
        if count >= needed(step) {
            bundle.tell(writing, context, actor, event::STEP_COMPLETED, &format!("step {number}"));
            next_step(&mut progress, context.now);
            bundle.lead.record.progress = Some(progress);
            continue;
        }
        let since = progress.step_since.as_ref().map_or(context.now, time::instant);
        match next_due(step, since, progress.escalated) {
            Some((at, By::Skip)) if at <= context.now => {
                bundle.tell(writing, context, None, event::STEP_SKIPPED, &format!("step {number}"));
                progress.skipped.push(progress.step);
                next_step(&mut progress, context.now);
                said = verb::SKIPPED;
            }
            Some((at, By::Escalate)) if at <= context.now => {
                bundle.tell(writing, context, None, event::ESCALATED, &format!("step {number}"));
                progress.escalated = true;
                said = verb::ESCALATED;
            }
            Some((at, By::Deny)) if at <= context.now => {
                let why = format!("step {number} was not approved by {at}");
                return end(writing, context, bundle, RequestStatus::Denied, None, &why);
            }
            other => {
                let next = other.map_or(times_out, |(at, _)| at.min(times_out));
                progress.due_at = Some(time::proto(next));
                bundle.lead.record.progress = Some(progress);
                bundle.save(writing);
                return said;
            }
        }
        bundle.lead.record.progress = Some(progress);
    }
}

fn next_step(progress: &mut RequestProgress, now: Timestamp) {
    progress.step += 1;
    progress.step_since = Some(time::proto(now));
    progress.escalated = false;
}

/// What a step does by itself.
enum By {
    Skip,
    Escalate,
    Deny,
}

/// What a step does by itself next, and when; counted from when it became current (RULES 3.6).
fn next_due(step: &StepTerms, since: Timestamp, escalated: bool) -> Option<(Timestamp, By)> {
    let skip = step.skip_after.as_ref().map(|skip| (since.plus_nanos(time::length(skip)), By::Skip));
    let deadline = step.options.as_ref().and_then(|options| {
        let at = since.plus_nanos(time::length(options.deadline.as_ref()?));
        match options.on_deadline.as_str() {
            "skip" => Some((at, By::Skip)),
            "escalate" => (!escalated).then_some((at, By::Escalate)),
            _ => Some((at, By::Deny)),
        }
    });
    match (skip, deadline) {
        // At one instant the deadline comes first: it never gives access where the skip would not.
        (Some(skip), Some(deadline)) => Some(if deadline.0 <= skip.0 { deadline } else { skip }),
        (skip, deadline) => skip.or(deadline),
    }
}

/// Ends a pending request without access.
pub(super) fn end(
    writing: &mut Writing<'_>,
    context: &mut Context<'_>,
    bundle: &mut Bundle,
    status: RequestStatus,
    actor: Option<EntityId>,
    why: &str,
) -> &'static str {
    let (kind, verb) = match status {
        RequestStatus::Denied => (event::DENIED, verb::DENIED),
        RequestStatus::TimedOut => (event::TIMED_OUT, verb::TIMED_OUT),
        _ => (event::CANCELED, verb::CANCELED),
    };
    bundle.set_status(context, status, why);
    bundle.save(writing);
    bundle.tell(writing, context, actor, kind, why);
    verb
}

/// The fact that no longer holds of a pending request: asked at each vote and at the grant (RULES 3.3).
pub(super) fn unmet(view: &dyn View, context: &Context<'_>, bundle: &Bundle) -> Option<String> {
    unmet_for(view, context, bundle, &bundle.things())
}

/// [`unmet`], of some of what is asked for.
pub(super) fn unmet_for(
    view: &dyn View,
    context: &Context<'_>,
    bundle: &Bundle,
    things: &[Thing],
) -> Option<String> {
    let requester = bundle.requester();
    if !active_account(view, requester) {
        return Some(gone_or(view, requester, "is suspended"));
    }
    let Some(workflow) = bundle.lead.workflow() else { return Some("it names no workflow".to_owned()) };
    let Some(state) = view.get(workflow) else { return Some(format!("`{workflow}` is gone")) };
    if stored::integer(&state, 6) == 0 {
        return Some(format!("`{workflow}` is disabled"));
    }
    if !may_use(view, requester, workflow) {
        return Some(format!("`{requester}` holds no role that may use `{workflow}`"));
    }
    for thing in things {
        if !covers(view, workflow, &state, *thing) {
            return Some(gone_or(view, thing.id(), &format!("is not covered by `{workflow}` any more")));
        }
    }
    if let Some(condition) = EntityId::parse_as(Kind::Condition, &bundle.lead.record.condition_id)
        && !condition_holds(view, condition, context.now)
    {
        return Some(format!("`{condition}` does not hold"));
    }
    if let Some(extended) = EntityId::parse_as(Kind::AccessRequest, &bundle.lead.record.extends_id)
        && !super::extend::is_live(view, extended, context.now)
    {
        return Some(format!("what `{extended}` gave has ended"));
    }
    unqualified(view, context, bundle)
}

fn gone_or(view: &dyn View, id: EntityId, otherwise: &str) -> String {
    if view.get(id).is_none() { format!("`{id}` is gone") } else { format!("`{id}` {otherwise}") }
}

/// A counted voter who would not be counted now.
fn unqualified(view: &dyn View, context: &Context<'_>, bundle: &Bundle) -> Option<String> {
    let terms = bundle.terms();
    let progress = bundle.lead.record.progress.clone().unwrap_or_default();
    let electorate = bundle.electorate(view, context.authors, &terms);
    for vote in &progress.votes {
        let Some(seat) = seat_of(vote).filter(|seat| seat.of != seat.voter) else { continue };
        // A delegation that ran out since then was in force when it was used; one that was taken back is not there.
        let at = vote.at.as_ref().map(time::instant).unwrap_or_default();
        if !electorate.seats(seat.voter, at).contains(&seat) {
            let number = vote.step + 1;
            let (who, of) = (seat.voter, seat.of);
            return Some(format!(
                "`{who}`, who approved step {number} for `{of}`, does not stand in for them any more"
            ));
        }
    }
    for (place, step) in terms.steps.iter().enumerate() {
        let votes = seats_of(&progress, place as u32);
        if filled(&electorate, step, true, &votes) == votes.len() {
            continue;
        }
        let number = place + 1;
        let culprit = votes.iter().find(|seat| filled(&electorate, step, true, &[**seat]) == 0);
        return Some(match culprit {
            Some(seat) => {
                let who = if active_account(view, seat.voter) { seat.of } else { seat.voter };
                format!("`{who}`, who approved step {number}, is no approver of it any more")
            }
            None => format!("the approvals of step {number} no longer fill entries of their own"),
        });
    }
    None
}
