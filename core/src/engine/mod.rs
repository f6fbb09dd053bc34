//! What is true and what may happen. Pure: time and randomness are arguments; no clock, no I/O, no async.

mod access;
pub mod decide;
mod policy;
pub mod query;
pub mod request;
mod state;
mod store;
#[cfg(test)]
mod testing;

pub use policy::{Forbidden, PolicyError, Why, check_policy};
pub use state::State;
pub(crate) use store::targets;
pub use store::{Author, Change, Overlay, Store, UniqueKey, View};
