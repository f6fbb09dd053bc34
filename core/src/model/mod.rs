//! What things are: identities, time, rules. Data and invariants; no I/O, no clock.

mod id;
pub mod stored;
mod time;

pub use id::{EntityId, Kind, ParseIdError};
pub use time::{Interval, Revision, Timestamp};
