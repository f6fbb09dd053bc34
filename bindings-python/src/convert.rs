//! Between Python's objects and the values that cross.

use gatepass_bindings::{Answer, Body, CallSettings, Failure};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use pythonize::{depythonize, pythonize};
use serde_json::Value;

/// Names and values of options.
pub(crate) type Pairs = Vec<(String, String)>;

/// A request, from a dict.
pub(crate) fn request(value: &Bound<'_, PyAny>) -> PyResult<Body> {
    let value: Value = depythonize(value)
        .map_err(|error| PyTypeError::new_err(format!("the request holds what no message can: {error}")))?;
    Ok(Body::Json(value))
}

/// A call's settings.
pub(crate) fn settings(pairs: &Pairs) -> Result<CallSettings, Failure> {
    let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    CallSettings::from_pairs(pairs).map_err(Failure::from)
}

/// `(True, value, revision)` or `(False, failure, None)`.
pub(crate) fn outcome<'py>(
    py: Python<'py>,
    ended: Result<impl Into<Option<Answer>>, Failure>,
) -> PyResult<Bound<'py, PyTuple>> {
    match ended.map(Into::into) {
        Ok(Some(Answer { body: Body::Json(value), revision })) => {
            (true, pythonize(py, &value)?, revision).into_pyobject(py)
        }
        // A list's end.
        Ok(_) => (true, py.None(), py.None()).into_pyobject(py),
        Err(failure) => (false, pythonize(py, &failure)?, py.None()).into_pyobject(py),
    }
}
