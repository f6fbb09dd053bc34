//! The questions one can ask of a state: who reaches what, why, and what a change would do (RULES 1, 2).
//!
//! Pure functions over [`State`](super::State): the instant is an argument, nothing is written. None of them knows
//! policies (RULES 1.3); whoever answers people applies those on top.

mod check;
mod reach;
#[cfg(test)]
mod tests;

use thiserror::Error;

pub use check::Access;
pub use reach::{AccountPath, Page, Reachable, Via};

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
