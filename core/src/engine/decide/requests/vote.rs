use gatepass_wire::gatepass::v1::{CountedVote, RequestProgress, RequestTerms};

use crate::engine::request::{Electorate, Seat, filled};
use crate::engine::store::View;
use crate::error::{Error, ErrorReason, Result};
use crate::model::EntityId;
use crate::model::stored::{RequestStatus, time};

use super::bundle::Bundle;
use super::end::pending;
use super::settle::{end, seat_of, seats_of, settle, unmet};
use super::writing::Writing;
use super::{Context, Decision, event, verb};

/// One vote.
#[derive(Debug, Clone)]
pub struct Ballot {
    /// On what.
    pub request: EntityId,
    /// Whose.
    pub voter: EntityId,
    /// The credential it is cast with.
    pub credential: Option<EntityId>,
    /// Whether that credential may stand on both sides (RULES 4.2).
    pub both_sides: bool,
    /// For it, or against it.
    pub approve: bool,
    /// The voter's words.
    pub comment: String,
}

/// Counts a vote, and what follows from it. A request that has lost what it rests on ends `canceled` instead.
///
/// # Errors
/// `FailedPrecondition` once the request has ended, and for a vote that changes nothing; `PermissionDenied` for whoever
/// is no approver of the current step, and on one's own request (RULES 3.5).
pub fn vote(view: &dyn View, context: &mut Context<'_>, ballot: &Ballot) -> Result<Decision> {
    let mut bundle = pending(view, ballot.request)?;
    refuse_both_sides(&bundle, ballot)?;
    let terms = bundle.terms();
    let progress = bundle.lead.record.progress.clone().unwrap_or_default();
    let seats = {
        let electorate = bundle.electorate(view, context.authors, &terms);
        entitled(&electorate, &terms, &progress, ballot, context)?
    };
    let mut writing = Writing::new(view);
    let actor = Some(ballot.voter);
    if let Some(fact) = unmet(view, context, &bundle) {
        let verb = end(&mut writing, context, &mut bundle, RequestStatus::Canceled, None, &fact);
        return Ok(Decision { changes: writing.finish(), verb, subjects: bundle.subjects() });
    }
    if !ballot.approve {
        let verb = end(&mut writing, context, &mut bundle, RequestStatus::Denied, actor, &ballot.comment);
        return Ok(Decision { changes: writing.finish(), verb, subjects: bundle.subjects() });
    }
    let seat = {
        let electorate = bundle.electorate(view, context.authors, &terms);
        growing_seat(&electorate, &terms, &progress, &seats, ballot)?
    };
    let mut progress = progress;
    progress.votes.push(CountedVote {
        step: progress.step,
        account_id: seat.voter.to_string(),
        for_account_id: if seat.of == seat.voter { String::new() } else { seat.of.to_string() },
        at: Some(time::proto(context.now)),
        comment: ballot.comment.clone(),
        credential_id: super::text(ballot.credential),
    });
    let number = progress.step + 1;
    bundle.lead.record.progress = Some(progress);
    bundle.tell(&mut writing, context, actor, event::APPROVED, &format!("step {number}"));
    let verb = settle(&mut writing, context, &mut bundle, actor, verb::APPROVED);
    Ok(Decision { changes: writing.finish(), verb, subjects: bundle.subjects() })
}

/// The credential that filed a request decides nothing about it, whomever it names (RULES 3.5).
fn refuse_both_sides(bundle: &Bundle, ballot: &Ballot) -> Result<()> {
    let filed = &bundle.lead.record.filed_credential_id;
    let same = ballot.credential.is_some_and(|credential| credential.to_string() == *filed);
    if same && !ballot.both_sides {
        let message = format!(
            "the credential `{filed}` filed `{}`; a key that files and votes needs `gatepass:both_sides`",
            bundle.lead.id
        );
        return Err(Error::new(ErrorReason::PermissionDenied, message).with_field("id"));
    }
    Ok(())
}

/// The seats from which the voter may vote in the current step.
fn entitled(
    electorate: &Electorate<'_>,
    terms: &RequestTerms,
    progress: &RequestProgress,
    ballot: &Ballot,
    context: &Context<'_>,
) -> Result<Vec<Seat>> {
    let denied = |message: String| Error::new(ErrorReason::PermissionDenied, message).with_field("id");
    if !terms.allow_self_approval && electorate.is_requester(ballot.voter) {
        let message = format!(
            "`{}` is a request of `{}`, or of an account or key of theirs; nobody decides for themselves",
            ballot.request, ballot.voter
        );
        return Err(denied(message));
    }
    let number = progress.step + 1;
    let nobody = || {
        denied(format!(
            "`{}` is no approver of step {number}, the current one, of `{}`",
            ballot.voter, ballot.request
        ))
    };
    let step = terms.steps.get(progress.step as usize).ok_or_else(nobody)?;
    let seats: Vec<Seat> = electorate
        .seats(ballot.voter, context.now)
        .into_iter()
        .filter(|seat| filled(electorate, step, progress.escalated, &[*seat]) == 1)
        .collect();
    if seats.is_empty() { Err(nobody()) } else { Ok(seats) }
}

/// The first seat from which the vote fills an entry more.
fn growing_seat(
    electorate: &Electorate<'_>,
    terms: &RequestTerms,
    progress: &RequestProgress,
    seats: &[Seat],
    ballot: &Ballot,
) -> Result<Seat> {
    let refused = |message: String| Error::new(ErrorReason::FailedPrecondition, message).with_field("id");
    let number = progress.step + 1;
    let votes = seats_of(progress, progress.step);
    if votes.iter().any(|vote| vote.voter == ballot.voter) {
        return Err(refused(format!("`{}` has approved step {number} already", ballot.voter)));
    }
    // Of a person and their delegate one votes: they fill one entry together.
    let takes_part = |vote: &Seat, seat: &Seat| {
        vote.voter == seat.voter || vote.voter == seat.of || vote.of == seat.voter || vote.of == seat.of
    };
    let elsewhere: Vec<Seat> = if terms.distinct_people {
        progress.votes.iter().filter(|vote| vote.step != progress.step).filter_map(seat_of).collect()
    } else {
        Vec::new()
    };
    let step = terms.steps.get(progress.step as usize).ok_or_else(Error::internal)?;
    let before = filled(electorate, step, progress.escalated, &votes);
    let grows = |seat: &&Seat| {
        let free = !votes.iter().chain(&elsewhere).any(|vote| takes_part(vote, seat));
        let mut with = votes.clone();
        with.push(**seat);
        free && filled(electorate, step, progress.escalated, &with) > before
    };
    if let Some(seat) = seats.iter().find(grows) {
        return Ok(*seat);
    }
    if elsewhere.iter().any(|vote| seats.iter().any(|seat| takes_part(vote, seat))) {
        let message =
            format!("`{}` approved another step, and each step takes different people", ballot.voter);
        return Err(refused(message));
    }
    Err(refused(format!("every entry of step {number} that `{}` could fill is filled", ballot.voter)))
}
