//! The binary, as people and scripts use it.

mod access;
mod entities;
mod requests;
mod server;
mod support;
mod usage;
mod watch;
