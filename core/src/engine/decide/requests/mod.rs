//! What becomes of access requests: made, voted on, granted, extended, ended (RULES 2, 3). Pure, like all decisions.

mod bundle;
mod create;
mod end;
mod extend;
mod follow;
mod forget;
mod grant;
mod review;
mod revoke;
mod settle;
mod vote;
mod writing;

use crate::model::EntityId;

pub use bundle::Bundle;
pub use create::{MAX_RESOURCES, Wish, request};
pub use end::cancel;
pub(super) use extend::follow_direct;
pub use extend::{Longer, extend_request};
pub(super) use follow::{after_delete, after_update};
pub use follow::{clear_condition, set_condition};
pub(super) use follow::{condition_due, end_condition};
pub use forget::Forgetting;
pub(super) use grant::{expire, tick};
pub use review::review;
pub use revoke::{Remaining, Revoked, Target, remaining, revoke};
pub use vote::{Ballot, vote};

pub(super) use super::{Context, Decision};

/// Verbs of activities (strongdm-api 2.11). Where StrongDM has none, ours follow its pattern.
mod verb {
    pub(super) const REQUESTED: &str = "access requested to resource";
    pub(super) const APPROVED: &str = "access request to resource approval added";
    pub(super) const SKIPPED: &str = "access request to resource step skipped";
    pub(super) const ESCALATED: &str = "access request to resource step escalated";
    pub(super) const CANCELED: &str = "access request to resource canceled";
    pub(super) const DENIED: &str = "access request to resource denied";
    pub(super) const TIMED_OUT: &str = "access request to resource timed out";
    pub(super) const GRANTED: &str = "access request to resource granted";
    pub(super) const GRANTED_AUTOMATICALLY: &str = "access request to resource granted automatically";
    pub(super) const GRANTED_BREAK_GLASS: &str = "access request to resource granted by break-glass";
    pub(super) const REVIEWED: &str = "access request to resource reviewed";
    pub(super) const EXTENDED: &str = "user temporary access granted";
    pub(super) const REVOKED: &str = "user temporary access revoked";
    pub(super) const EXPIRED: &str = "user temporary access expired";
}

/// Events in the life of a request (RULES 3.1).
mod event {
    pub(super) const REQUESTED: &str = "requested";
    pub(super) const APPROVED: &str = "approved";
    pub(super) const STEP_COMPLETED: &str = "step_completed";
    pub(super) const STEP_SKIPPED: &str = "step_skipped";
    pub(super) const ESCALATED: &str = "escalated";
    pub(super) const GRANTED: &str = "granted";
    pub(super) const GRANTED_AUTOMATICALLY: &str = "granted_automatically";
    pub(super) const GRANTED_BREAK_GLASS: &str = "granted_break_glass";
    pub(super) const DENIED: &str = "denied";
    pub(super) const CANCELED: &str = "canceled";
    pub(super) const TIMED_OUT: &str = "timed_out";
    pub(super) const EXTENDED: &str = "extended";
    pub(super) const REVOKED: &str = "revoked";
    pub(super) const EXPIRED: &str = "expired";
}

/// The id as text, or empty.
fn text(id: Option<EntityId>) -> String {
    id.map(|id| id.to_string()).unwrap_or_default()
}
