//! gatepass: privileged access that is asked for, approved, time-boxed, checked, explained, revoked and audited.
//!
//! `ARCHITECTURE.md` at the root of the repository says how the modules stand to each other; arrows only point
//! down this list: `transfer` → `client` → `service` → `audit` → `journal`, `engine` → `model`, with `wire` used by the first
//! three.
#![forbid(unsafe_code)]

pub mod audit;
pub mod client;
mod code;
pub mod engine;
mod error;
pub mod journal;
pub mod model;
mod note;
pub mod service;
mod text;
pub mod transfer;
pub mod webhook;
pub mod wire;

pub use gatepass_wire::gatepass::v1 as gatepass_v1;
pub use gatepass_wire::v1;

pub use code::Code;
pub use error::{Error, ErrorReason, RateLimited, Result};
