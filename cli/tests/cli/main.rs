//! The binary, as people and scripts use it.

mod access;
mod audit;
mod entities;
mod server;
mod support;
mod usage;
