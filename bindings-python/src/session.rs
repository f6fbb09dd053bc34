//! A connection, a list, and what gives a call up.

use gatepass_bindings::{self as common, ConnectSettings, Failure, Form, Outcome};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::COMPLETIONS;
use crate::convert::{Pairs, outcome, request, settings};

/// Gives a call up that was started.
#[pyclass(frozen, module = "gatepass._native")]
pub(crate) struct Cancel(common::Cancel);

#[pymethods]
impl Cancel {
    fn cancel(&self) {
        self.0.cancel();
    }
}

/// A connection.
#[pyclass(frozen, module = "gatepass._native")]
pub(crate) struct Session(common::Session);

#[pymethods]
impl Session {
    /// `(session, None)` or `(None, failure)`.
    #[staticmethod]
    fn open(py: Python<'_>, pairs: Pairs) -> PyResult<(Option<Session>, Bound<'_, PyTuple>)> {
        let opened = py.detach(|| {
            let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            common::Session::open(ConnectSettings::from_pairs(pairs)?)
        });
        match opened {
            Ok(session) => Ok((Some(Session(session)), outcome(py, Ok(None))?)),
            Err(failure) => Ok((None, outcome(py, Err::<Option<_>, _>(failure))?)),
        }
    }

    /// `(session, None)` or `(None, failure)`, as `open`.
    fn acting_as<'py>(
        &self,
        py: Python<'py>,
        account: &str,
    ) -> PyResult<(Option<Session>, Bound<'py, PyTuple>)> {
        match self.0.acting_as(account) {
            Ok(session) => Ok((Some(Session(session)), outcome(py, Ok(None))?)),
            Err(failure) => Ok((None, outcome(py, Err::<Option<_>, _>(failure))?)),
        }
    }

    /// Calls an operation and waits, interruptibly: a signal's exception comes out of here.
    fn call<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        message: &Bound<'py, PyAny>,
        pairs: Pairs,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let (message, cancel) = (request(message)?, common::Cancel::new());
        let settings = match settings(&pairs) {
            Ok(settings) => settings,
            Err(failure) => return outcome(py, Err::<Option<_>, _>(failure)),
        };
        let work = self.0.call(operation, message, settings, &cancel);
        let ended = blocking(py, work)?;
        outcome(py, ended)
    }

    /// Starts a call; its outcome is fetched by `take` under this number.
    fn start(
        &self,
        number: u64,
        operation: &str,
        message: &Bound<'_, PyAny>,
        pairs: Pairs,
    ) -> PyResult<Cancel> {
        let (message, cancel) = (request(message)?, common::Cancel::new());
        match settings(&pairs) {
            Ok(settings) => complete(number, self.0.call(operation, message, settings, &cancel)),
            Err(failure) => COMPLETIONS.push(number, Err(failure)),
        }
        Ok(Cancel(cancel))
    }

    /// A list: `(pages, None)` or `(None, outcome)`.
    fn pages<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        message: &Bound<'py, PyAny>,
        pairs: Pairs,
    ) -> PyResult<(Option<Pages>, Bound<'py, PyTuple>)> {
        let message = request(message)?;
        let made =
            settings(&pairs).and_then(|settings| self.0.pages(operation, message, Form::Entities, settings));
        match made {
            Ok(pages) => Ok((Some(Pages(pages)), outcome(py, Ok(None))?)),
            Err(failure) => Ok((None, outcome(py, Err::<Option<_>, _>(failure))?)),
        }
    }

    /// The hot question by ids: an outcome whose value is a bool, or `None` where the engine is not in this process.
    fn is_allowed(&self, py: Python<'_>, account: &str, resource: &str) -> PyResult<Py<PyAny>> {
        match self.0.is_allowed(account, resource) {
            Some(Ok(allowed)) => Ok(allowed.into_pyobject(py)?.to_owned().into_any().unbind()),
            Some(Err(failure)) => Ok(outcome(py, Err::<Option<_>, _>(failure))?.into_any().unbind()),
            None => Ok(py.None()),
        }
    }

    /// The highest revision that came back over this connection, in an outcome.
    fn revision<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        match self.0.revision() {
            Ok(revision) => (true, py.None(), revision).into_pyobject(py),
            Err(failure) => outcome(py, Err::<Option<_>, _>(failure)),
        }
    }

    /// Ends the connection; waits until what is under way is on disk.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        let mut work = Box::pin(self.0.close());
        // Closing after the end of the runtime has nothing left to do.
        py.detach(|| common::wait(&mut work, || false).ok());
        Ok(())
    }

    #[getter]
    fn is_embedded(&self) -> bool {
        self.0.is_embedded()
    }
}

/// A list, read page by page.
#[pyclass(frozen, module = "gatepass._native")]
pub(crate) struct Pages(common::Pages);

#[pymethods]
impl Pages {
    /// The next page's entities in an outcome; their list is `None` after the last page.
    fn next<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let cancel = common::Cancel::new();
        let work = self.0.next(&cancel);
        let ended = blocking(py, work)?;
        outcome(py, ended)
    }

    /// Starts to fetch the next page; its outcome is fetched by `take` under this number.
    fn start_next(&self, number: u64) -> Cancel {
        let cancel = common::Cancel::new();
        let work = self.0.next(&cancel);
        complete(number, async move { Ok(work.await?.unwrap_or_else(common::Answer::nothing)) });
        Cancel(cancel)
    }
}

/// Runs a call on this thread without the interpreter's lock, and looks for signals meanwhile: what their handlers
/// raise gives the call up.
fn blocking<T: Send>(
    py: Python<'_>,
    work: impl Future<Output = Result<T, Failure>> + Send,
) -> PyResult<Result<T, Failure>> {
    let mut work = Box::pin(work);
    let mut raised = None;
    let look = || {
        // `None` once the interpreter is ending: the wait ends with the runtime.
        raised = Python::try_attach(|py| py.check_signals()).and_then(Result::err);
        raised.is_some()
    };
    let ended = py.detach(|| common::wait(&mut work, look));
    match (ended, raised) {
        (_, Some(raised)) => Err(raised),
        (Ok(Some(ended)), None) => Ok(ended),
        (Ok(None), None) => Ok(Err(Failure::cancelled("the call"))),
        (Err(failure), None) => Ok(Err(failure)),
    }
}

/// Runs a call on our threads and leaves its outcome to be fetched.
fn complete(number: u64, work: impl Future<Output = Outcome> + Send + 'static) {
    let work = async move { COMPLETIONS.push(number, work.await) };
    if let Err(failure) = common::spawn(work) {
        COMPLETIONS.push(number, Err(failure));
    }
}
