//! The binary, as people and scripts use it.

mod access;
mod entities;
mod operations;
mod server;
mod support;
mod traces;
mod usage;
