//! The binary, as people and scripts use it.

mod access;
mod entities;
#[path = "../../../core/tests/support/organisation.rs"]
#[allow(dead_code, unreachable_pub, reason = "every test file uses its own part")]
mod organisation;
mod server;
mod support;
mod transfer;
mod usage;
