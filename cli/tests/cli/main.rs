//! The binary, as people and scripts use it.

mod access;
mod audit;
mod entities;
mod operations;
mod requests;
mod server;
mod support;
mod traces;
mod usage;
mod watch;
