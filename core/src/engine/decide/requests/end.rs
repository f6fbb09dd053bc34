use crate::engine::store::View;
use crate::error::{Error, ErrorReason, Result};
use crate::model::stored::{RequestStatus, time};
use crate::model::{EntityId, Kind};

use super::bundle::Bundle;
use super::settle::end;
use super::writing::Writing;
use super::{Context, Decision};

/// The pending bundle of a request.
pub(super) fn pending(view: &dyn View, id: EntityId) -> Result<Bundle> {
    let bundle =
        Bundle::read(view, id).ok_or_else(|| Error::not_found(Kind::AccessRequest, id.to_string()))?;
    if bundle.is_pending() { Ok(bundle) } else { Err(has_ended(&bundle)) }
}

/// Nothing is decided about what was decided.
fn has_ended(bundle: &Bundle) -> Error {
    let at = bundle.lead.shown.status_at.as_ref().map(time::instant).unwrap_or_default();
    let message = format!(
        "the access request `{}` is not pending: it is `{}` since {at}",
        bundle.lead.id, bundle.lead.shown.status
    );
    Error::new(ErrorReason::FailedPrecondition, message).with_field("id")
}

/// Its requester takes a pending request back.
///
/// # Errors
/// `FailedPrecondition` once it has ended.
pub fn cancel(
    view: &dyn View,
    context: &mut Context<'_>,
    id: EntityId,
    actor: EntityId,
    reason: &str,
) -> Result<Decision> {
    let mut bundle = pending(view, id)?;
    if bundle.requester() != actor {
        let message = format!("`{id}` is not a request of `{actor}`; a request is canceled by its requester");
        return Err(Error::new(ErrorReason::PermissionDenied, message).with_field("id"));
    }
    let mut writing = Writing::new(view);
    let verb = end(&mut writing, context, &mut bundle, RequestStatus::Canceled, Some(actor), reason);
    Ok(Decision { changes: writing.finish(), verb, subjects: bundle.subjects() })
}
