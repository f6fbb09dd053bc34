//! What is true and what may happen. Pure: time and randomness are arguments; no clock, no I/O, no async.

mod access;
mod state;
mod store;

pub use state::State;
pub use store::{Change, Overlay, Store, UniqueKey, View};
