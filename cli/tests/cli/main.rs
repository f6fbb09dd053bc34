//! The binary, as people and scripts use it.

mod access;
mod actions;
mod audit;
mod entities;
mod operations;
#[path = "../../../core/tests/support/organisation.rs"]
#[allow(dead_code, unreachable_pub, reason = "every test file uses its own part")]
mod organisation;
mod requests;
mod run_and_server;
mod server;
mod support;
mod traces;
mod transfer;
mod usage;
mod watch;
