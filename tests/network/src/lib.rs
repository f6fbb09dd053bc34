//! Who stands between a client and its server, or in its place: for tests of a client's transport.
#![forbid(unsafe_code)]

mod strangers;

pub use strangers::{proxy, saying, tunnel};
