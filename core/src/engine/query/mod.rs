//! The questions one can ask of a state: who reaches what, why, and what a change would do (RULES 1, 2).
//!
//! Pure functions over [`State`](super::State): the instant is an argument, nothing is written. Paths
//! (StrongDM's lists of entitlements) know no policies; all else applies them (RULES 1.3).

mod check;
mod explain;
mod facts;
mod held;
mod reach;
mod simulate;
#[cfg(test)]
mod tests;

use thiserror::Error;

pub use check::Access;
pub use explain::{ExplainError, Explanation, Link, MAX_ALTERNATIVES};
pub use facts::Fact;
pub use reach::{AccountPath, Page, Reachable, Via};
pub use simulate::{MAX_AFFECTED, MAX_ENTITIES, MAX_PAIRS, SimulateError, Simulated, simulate};

/// What a question names does not exist: that is neither allowed nor denied (RULES 1.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
pub enum Missing {
    /// No account has this id.
    #[error("the account does not exist")]
    Account,
    /// No resource has this id.
    #[error("the resource does not exist")]
    Resource,
    /// No role has this id.
    #[error("the role does not exist")]
    Role,
}
