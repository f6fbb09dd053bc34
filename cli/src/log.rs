//! Logs to stderr: text on a terminal, JSON elsewhere.

use std::io::{self, IsTerminal};

use tracing_subscriber::EnvFilter;
use tracing_subscriber::prelude::*;

use crate::arguments::Globals;
use crate::failure::Failure;

/// Starts logging as `--log` says, else RUST_LOG, else warnings.
pub(crate) fn start(globals: &Globals) -> Result<(), Failure> {
    let said = globals.log.clone().or_else(|| std::env::var("RUST_LOG").ok().filter(|text| !text.is_empty()));
    let filter = EnvFilter::try_new(said.as_deref().unwrap_or("warn"))
        .map_err(|error| Failure::usage("log", format!("`--log`: {error}")))?;
    let layer = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    let registry = tracing_subscriber::registry().with(filter);
    let started = if io::stderr().is_terminal() {
        registry.with(layer.with_ansi(std::env::var_os("NO_COLOR").is_none())).try_init()
    } else {
        registry.with(layer.json().flatten_event(true)).try_init()
    };
    started.map_err(|error| Failure::Local(error.to_string()))
}
