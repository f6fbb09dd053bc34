//! The wire contract of gatepass: what `cargo xtask codegen` makes of `proto/`, checked in. There is no build
//! script, so that building needs neither protoc nor the proto files.
#![forbid(unsafe_code)]

#[allow(deprecated, clippy::all)]
#[path = "gen/debug.rs"]
mod debug;
#[allow(clippy::all)]
#[path = "gen/entities.rs"]
mod entities;
#[path = "gen/schema.rs"]
mod generated;
pub mod schema;

pub use generated::{METHOD_PATHS, SERVICES, messages};

/// Messages of StrongDM's package `v1`.
#[allow(missing_docs, clippy::all, rustdoc::all)]
pub mod v1 {
    include!("gen/v1.rs");
}

/// What stands in package `gatepass`.
pub mod gatepass {
    /// Messages of our own package `gatepass.v1`.
    #[allow(missing_docs, clippy::all, rustdoc::all)]
    pub mod v1 {
        include!("gen/gatepass.v1.rs");
    }
}
