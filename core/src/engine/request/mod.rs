//! What access requests turn on (RULES 3): which workflow they fall under, what is frozen when they are made, who may
//! vote on them, when a step is satisfied. Questions only: what follows from the answers is decided in `decide`.

mod authors;
mod choose;
mod gain;
mod limits;
mod lint;
mod people;
mod settings;
mod tally;
mod terms;
mod windows;

pub use authors::{Authors, Unknown};
pub use choose::{Thing, covers, may_use, options_of, workflow_for, workflows_for};
pub use gain::gain;
pub use limits::{Limits, MAX_AHEAD, TIME_OUT, limits};
pub use lint::lint;
pub use people::{
    Electorate, Seat, active_account, holds_role, is_member, members, person_chain, roles_held,
};
pub use settings::{DEFAULT_DURATION, MAX_DURATION, settings};
pub use tally::{are_satisfiable, filled, is_satisfiable, matching, needed};
pub use terms::{Approval, approval_of, frozen_steps};
pub use windows::{check_window, in_window};
