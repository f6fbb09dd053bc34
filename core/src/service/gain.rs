//! Whether whoever changes a resource would gain by it (`docs/decisions/0022-refused-attempts.md`).

use crate::engine::decide::{Context, Decision};
use crate::engine::request::gain;
use crate::engine::{Overlay, View};
use crate::error::{Error, ErrorReason, Result};
use crate::model::{EntityId, Revision};

use super::principal::Principal;

/// Nobody opens a resource to themselves by its tags; whoever may give access may do that too (RULES 4.3).
pub(super) fn gains_nothing(
    principal: &Principal,
    view: &dyn View,
    context: &Context<'_>,
    resource: EntityId,
    decision: &Decision,
) -> Result<()> {
    let Some(account) = principal.account.filter(|_| !principal.may("grant:write")) else { return Ok(()) };
    let mut after = Overlay::new(view, Revision(0));
    after.push(&decision.changes, Revision(0));
    match gain(view, &after, context.authors, (account, resource), context.now) {
        None => Ok(()),
        Some(gain) => {
            let message = format!(
                "`tags` of `{resource}` would {gain}; that takes the permission `grant:write`, or somebody else"
            );
            Err(Error::new(ErrorReason::PermissionDenied, message).with_field("tags"))
        }
    }
}
