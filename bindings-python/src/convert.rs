//! Between Python's objects and the values that cross.

use gatepass_bindings::{self as common, Answer, Body, CallSettings, Failure, Read};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
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
        Ok(Some(Answer { body: Body::Entities(entities), revision })) => {
            let entities: Vec<Entity> = entities.into_iter().map(Entity).collect();
            (true, entities, revision).into_pyobject(py)
        }
        // A list's end.
        Ok(_) => (true, py.None(), py.None()).into_pyobject(py),
        Err(failure) => (false, pythonize(py, &failure)?, py.None()).into_pyobject(py),
    }
}

/// An entity of a page: what a value class reads fields from, in place of a dict.
#[pyclass(frozen, module = "gatepass._native")]
pub(crate) struct Entity(common::Entity);

#[pymethods]
impl Entity {
    /// As a dict's.
    #[pyo3(signature = (name, default = None))]
    fn get<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        default: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        match self.0.get(name).map_err(|failure| raised(py, &failure))? {
            Some(Read::Text(text)) => Ok(PyString::new(py, text).into_any()),
            Some(Read::Json(value)) => Ok(pythonize(py, &value)?),
            None => Ok(default.into_pyobject(py)?),
        }
    }

    /// All of it.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let value = self.0.to_json().map_err(|failure| raised(py, &failure))?;
        Ok(pythonize(py, &value)?)
    }
}

/// The exception of a failure, as the package makes it.
fn raised(py: Python<'_>, failure: &Failure) -> PyErr {
    let made = || {
        let package = py.import("gatepass._errors")?;
        package.call_method1("error_from", (pythonize(py, failure)?,))
    };
    match made() {
        Ok(exception) => PyErr::from_value(exception),
        Err(error) => error,
    }
}
