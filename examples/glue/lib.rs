//! What the examples share: settings from the environment, signatures of outside systems, calls to them, the receiver's
//! loop, and the few things that glue asks of gatepass.
//!
//! Glue keeps no state of its own. What it asked for stands in gatepass, with the reason as its mark; what should hold
//! stands in the outside system. A callback only says "look again", so that one that is lost, doubled or late changes
//! nothing that the next pass does not put right.
#![forbid(unsafe_code)]

pub mod gate;
pub mod outside;
pub mod receiver;
pub mod settings;
pub mod signature;
