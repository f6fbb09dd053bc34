//! Every API method once: authenticate, authorize, decide, append, apply, answer.

mod call;

pub use call::{Call, Caller, Metadata, Reply};
