//! Whether who was let in still may by the time the command is decided: between the two, others write.

use std::sync::Arc;

use crate::engine::decide::{Context, token_deadline};
use crate::engine::{Overlay, View};
use crate::error::{Error, ErrorReason, Result};
use crate::model::stored;
use crate::model::{EntityId, Kind, PermissionSet, Timestamp};

use super::auth::permissions_of_credential;
use super::principal::{Principal, permissions_of};
use super::writer::{Command, Decided};

impl Command {
    /// A command of a caller, who is asked again when it is decided.
    pub(super) fn by(
        principal: &Principal,
        method: &'static str,
        mut decide: impl FnMut(&Overlay<'_>, &mut Context<'_>) -> Result<Decided> + Send + 'static,
    ) -> Command {
        let caller = principal.clone();
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            still_may(&caller, view, context.now)?;
            decide(view, context)
        };
        Command::new(Arc::new(principal.origin.clone()), method, Box::new(decide))
    }
}

/// Refuses a command whose caller has lost the credential or rights that it was let in by: what stops a credential stops
/// it at once, and the journal's order says so (RULES 4.3).
///
/// # Errors
/// `Unauthenticated` where the credential works no more; `Unavailable` where the caller may something else now, who is
/// let in anew when it calls again.
fn still_may(principal: &Principal, view: &dyn View, now: Timestamp) -> Result<()> {
    let Some(account) = principal.account else { return Ok(()) };
    match present(principal, account, view, now) {
        None => {
            let why = "the credential was suspended or revoked, or it has expired";
            Err(Error::new(ErrorReason::Unauthenticated, why))
        }
        Some(permissions) if permissions == principal.permissions => Ok(()),
        Some(_) => {
            let why =
                "what the caller may changed while the call was under way; nothing was done, call again";
            Err(Error::unavailable(why, false))
        }
    }
}

/// What the caller may now; `None` where it is nobody any more.
fn present(
    principal: &Principal,
    account: EntityId,
    view: &dyn View,
    now: Timestamp,
) -> Option<PermissionSet> {
    let has_ended = |deadline: Option<Timestamp>| deadline.is_some_and(|deadline| deadline <= now);
    let state = view.get(account)?;
    let of_credential = principal.origin.credential().filter(|id| id.kind == Kind::Credential);
    if let Some(credential) = of_credential {
        let lent = view.get(credential)?;
        if stored::account_suspended(&state) || has_ended(stored::timestamp(&lent, 5)) {
            return None;
        }
        return Some(permissions_of_credential(&state, stored::text(&lent, 7)));
    }
    if stored::account_type(&state) == Some(stored::AccountType::Token) {
        // What a key may never changes.
        return (!has_ended(token_deadline(&state))).then_some(principal.permissions);
    }
    (!stored::account_suspended(&state)).then(|| permissions_of(&state))
}
