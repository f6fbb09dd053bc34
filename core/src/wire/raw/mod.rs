//! Protobuf as raw bytes, walked by the schema table: no message is ever decoded into a struct here.
//!
//! [`accept`] turns what a client sends into the canonical bytes that are stored (RULES 6.2); [`extract`] reads and
//! edits single values of such bytes; [`request`] and [`response`] take requests apart and put responses together.

mod canonical;
mod embedded;
pub mod extract;
mod look;
mod path;
mod probe;
mod reader;
pub mod request;
pub mod response;
mod secret;
mod seen;
mod special;
mod stored;
mod values;
pub mod writer;

pub use canonical::{Accepted, Intent, MAX_ENTITY, accept, canonical, is_wrapper};
pub use look::is_canonical;
pub(super) use path::Path;
pub use path::snake_case;
pub use probe::{messages, probe, probe_message};
pub use reader::{Fields, MAX_DEPTH, RawField, Value, Varints, WireError, fields, varints};
pub use secret::SecretValue;
pub use special::{Special, duration_parts, timestamp_parts};
pub(super) use special::{check_time, is_packable};

#[cfg(test)]
pub(super) mod tests;
