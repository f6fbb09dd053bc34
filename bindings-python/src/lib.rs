//! `gatepass._native`: what the package's Python code stands on. Private.
//!
//! Outcomes are tuples: `(True, value, revision)` or `(False, failure, None)`; the Python code raises. Threads of ours
//! never take the interpreter's lock: what ends later is fetched by a thread of Python's (`take`).
#![forbid(unsafe_code)]
#![cfg(feature = "extension")]

mod convert;
mod session;
mod verify;

use std::time::Duration;

use gatepass_bindings::{Completions, Taken};
use pyo3::prelude::*;

use convert::outcome;

/// Outcomes that no Python thread has fetched yet.
pub(crate) static COMPLETIONS: Completions = Completions::new();

/// Waits for the outcome of a call that was started: `(number, outcome)`; `None` where nothing ended within half a
/// second; `False` where nothing will end any more.
#[pyfunction]
fn take(py: Python<'_>) -> PyResult<Py<PyAny>> {
    match py.detach(|| COMPLETIONS.take(Duration::from_millis(500))) {
        Taken::Ended(number, ended) => {
            Ok((number, outcome(py, ended)?).into_pyobject(py)?.into_any().unbind())
        }
        Taken::Nothing => Ok(py.None()),
        Taken::Closed => Ok(false.into_pyobject(py)?.to_owned().into_any().unbind()),
    }
}

/// Ends everything, for the interpreter's exit: calls under way are given up within a second.
#[pyfunction]
fn shutdown(py: Python<'_>) {
    py.detach(|| {
        COMPLETIONS.close();
        gatepass_bindings::shutdown(Duration::from_secs(1));
    });
}

/// Whether log lines wait.
#[pyfunction]
fn has_logs() -> bool {
    gatepass_bindings::has_logs()
}

/// The log lines that wait: `(level, target, message)`.
#[pyfunction]
fn drain_logs() -> Vec<(&'static str, String, String)> {
    let lines = gatepass_bindings::drain_logs();
    lines.into_iter().map(|line| (line.level, line.target, line.message)).collect()
}

/// Which log lines are kept: `off`, `error`, `warn`, `info`, `debug`, `trace`.
#[pyfunction]
fn set_log_level(level: &str) -> bool {
    gatepass_bindings::set_log_level(level)
}

#[pymodule(gil_used = false)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    gatepass_bindings::install_logs();
    module.add("VERSION", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<session::Session>()?;
    module.add_class::<session::Pages>()?;
    module.add_class::<session::Cancel>()?;
    module.add_class::<convert::Entity>()?;
    verify::add(module)?;
    module.add_function(wrap_pyfunction!(take, module)?)?;
    module.add_function(wrap_pyfunction!(shutdown, module)?)?;
    module.add_function(wrap_pyfunction!(has_logs, module)?)?;
    module.add_function(wrap_pyfunction!(drain_logs, module)?)?;
    module.add_function(wrap_pyfunction!(set_log_level, module)?)
}
