//! gatepass: privileged access that is asked for, approved, time-boxed, checked, explained, revoked and audited.
//!
//! `ARCHITECTURE.md` at the root of the repository says how the modules stand to each other; arrows only point
//! down this list: `client` → `service` → `journal`, `engine` → `model`, with `wire` used by `client` and `service`.
#![forbid(unsafe_code)]

mod code;
pub mod engine;
mod error;
pub mod journal;
pub mod model;
pub mod service;
mod text;
pub mod wire;

pub use code::Code;
pub use error::{Error, ErrorReason, Result};
