use gatepass_wire::gatepass::v1::AccessRequestReview;

use crate::engine::request::{Seat, filled};
use crate::engine::store::View;
use crate::error::{Error, ErrorReason, Result};
use crate::model::stored::time;
use crate::model::{EntityId, Kind};

use super::bundle::Bundle;
use super::writing::Writing;
use super::{Context, Decision, verb};

/// Somebody else looks at a use of break-glass (RULES 3.8): who could have approved it, or may write grants; not its
/// user in any guise, and nobody who voted.
///
/// # Errors
/// `FailedPrecondition` for what was no break-glass or was reviewed; `PermissionDenied` for who may not review it.
pub fn review(
    view: &dyn View,
    context: &mut Context<'_>,
    id: EntityId,
    reviewer: EntityId,
    may_write_grants: bool,
    comment: &str,
) -> Result<Decision> {
    let mut bundle =
        Bundle::read(view, id).ok_or_else(|| Error::not_found(Kind::AccessRequest, id.to_string()))?;
    let record = &bundle.lead.record;
    if !record.break_glass || record.review.is_some() {
        let why = if record.break_glass { "has been reviewed" } else { "was no use of break-glass" };
        let message = format!("`{}` {why}; there is nothing to review", bundle.lead.id);
        return Err(Error::failed_precondition(message).with_field("id"));
    }
    let terms = bundle.terms();
    let denied = |why: String| Err(Error::new(ErrorReason::PermissionDenied, why).with_field("id"));
    {
        let electorate = bundle.electorate(view, context.authors, &terms);
        let voted = record.progress.iter().flat_map(|progress| &progress.votes);
        let has_voted = voted.clone().any(|vote| vote.account_id == reviewer.to_string());
        if electorate.is_requester(reviewer) || has_voted {
            return denied(format!(
                "`{reviewer}` used this break-glass, or voted on it; somebody else reviews it"
            ));
        }
        let seat = Seat::own(reviewer);
        let could_approve = terms.steps.iter().any(|step| filled(&electorate, step, true, &[seat]) == 1);
        if !could_approve && !may_write_grants {
            return denied(format!(
                "`{reviewer}` could not have approved `{}`; an approver reviews it, or who has `grant:write`",
                bundle.lead.id
            ));
        }
    }
    bundle.lead.record.review = Some(AccessRequestReview {
        account_id: reviewer.to_string(),
        at: Some(time::proto(context.now)),
        comment: comment.to_owned(),
    });
    let mut writing = Writing::new(view);
    writing.request(&bundle.lead);
    Ok(Decision { changes: writing.finish(), verb: verb::REVIEWED, subjects: bundle.subjects() })
}
