//! The binary, as people and scripts use it.

mod access;
mod audit;
mod entities;
mod requests;
mod server;
mod support;
mod usage;
mod watch;
