//! Logs to stderr: text on a terminal, JSON elsewhere. Traces to a collector, where a server shall send them.

use std::io::{self, IsTerminal};

use gatepass_server::{TRACE_TARGET, Traces};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{FilterExt, filter_fn};
use tracing_subscriber::prelude::*;

use crate::arguments::Globals;
use crate::failure::Failure;

/// Starts logging as `--log` says, else RUST_LOG, else warnings. `traced`: spans are sent as `OTEL_*` variables say;
/// to be called within a runtime then.
pub(crate) fn start(globals: &Globals, traced: bool) -> Result<Option<Traces>, Failure> {
    let said = globals.log.clone().or_else(|| std::env::var("RUST_LOG").ok().filter(|text| !text.is_empty()));
    let filter = EnvFilter::try_new(said.as_deref().unwrap_or("warn"))
        .map_err(|error| Failure::usage("log", format!("`--log`: {error}")))?;
    let traces = match traced {
        true => Traces::from_environment().map_err(|error| Failure::Local(error.to_string()))?,
        false => None,
    };
    // Spans are for traces: in the log each call has its line.
    let filter = filter.and(filter_fn(|metadata| metadata.target() != TRACE_TARGET));
    let layer = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    let log = if io::stderr().is_terminal() {
        layer.with_ansi(std::env::var_os("NO_COLOR").is_none()).with_filter(filter).boxed()
    } else {
        layer.json().flatten_event(true).with_filter(filter).boxed()
    };
    let started =
        tracing_subscriber::registry().with(log).with(traces.as_ref().map(Traces::layer)).try_init();
    started.map_err(|error| Failure::Local(error.to_string()))?;
    Ok(traces)
}
