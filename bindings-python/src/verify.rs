//! Checks that need no connection.

use std::path::PathBuf;
use std::time::Duration;

use gatepass_bindings::{self as common, Answer, Body, Delivered, Failure};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};

use crate::convert::outcome;

type Outcome<'py> = PyResult<Bound<'py, PyTuple>>;

pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(verify_webhook, module)?)?;
    module.add_function(wrap_pyfunction!(verify_checkpoint, module)?)?;
    module.add_function(wrap_pyfunction!(verify_inclusion, module)?)?;
    module.add_function(wrap_pyfunction!(verify_consistency, module)?)?;
    module.add_function(wrap_pyfunction!(verify_export, module)?)
}

fn nothing(py: Python<'_>, verified: Result<(), Failure>) -> Outcome<'_> {
    outcome(py, verified.map(|()| None))
}

#[pyfunction]
#[allow(clippy::too_many_arguments)]
fn verify_webhook<'py>(
    py: Python<'py>,
    secrets: Vec<String>,
    id: &str,
    timestamp: &str,
    signature: &str,
    body: &[u8],
    now: Option<i64>,
    tolerance: f64,
) -> Outcome<'py> {
    let tolerance = Duration::try_from_secs_f64(tolerance)
        .map_err(|_| Failure::invalid("tolerance", "is a number of seconds, 0 or more"));
    let delivered = Delivered { id, timestamp, signature, body };
    nothing(
        py,
        tolerance.and_then(|tolerance| common::verify_webhook(&secrets, delivered, now, Some(tolerance))),
    )
}

#[pyfunction]
fn verify_checkpoint<'py>(py: Python<'py>, note: &str, key: &str) -> Outcome<'py> {
    match common::verify_checkpoint(note, key) {
        Ok((origin, size, root)) => {
            (true, (origin, size, PyBytes::new(py, &root)), py.None()).into_pyobject(py)
        }
        Err(failure) => nothing(py, Err(failure)),
    }
}

#[pyfunction]
fn verify_inclusion<'py>(
    py: Python<'py>,
    note: &str,
    key: &str,
    revision: u64,
    leaf: &[u8],
    hashes: Vec<Vec<u8>>,
) -> Outcome<'py> {
    nothing(py, common::verify_inclusion(note, key, revision, leaf, &hashes))
}

#[pyfunction]
fn verify_consistency<'py>(
    py: Python<'py>,
    older: &str,
    newer: &str,
    key: &str,
    hashes: Vec<Vec<u8>>,
) -> Outcome<'py> {
    nothing(py, common::verify_consistency(older, newer, key, &hashes))
}

#[pyfunction]
fn verify_export(py: Python<'_>, path: PathBuf, key: Option<String>, earlier: Vec<String>) -> Outcome<'_> {
    let verified = py.detach(|| common::verify_export(&path, key.as_deref(), &earlier));
    outcome(py, verified.map(|report| Answer { body: Body::Json(report), revision: None }))
}
