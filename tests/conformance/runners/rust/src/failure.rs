//! How a command failed, as the driver judges it.

use gatepass::Error;
use serde_json::{Value as Json, json};

/// A failed command.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A call failed.
    Call(Box<Error>),
    /// The runner cannot do what it was told: such a program would not compile.
    Runner(String),
}

impl Failure {
    pub(crate) fn of_runner(why: impl Into<String>) -> Failure {
        Failure::Runner(why.into())
    }

    /// As a runner tells it.
    pub(crate) fn told(&self) -> Json {
        match self {
            Failure::Call(error) => json!({
                "kind": error.reason().as_str(), "code": error.code().number(), "message": error.message(),
                "field": error.field(), "value": error.value(), "retryable": error.is_retryable(),
                "request_id": error.request_id(), "class": format!("{:?}", error.reason()),
                "shown": format!("{error:?} {error}"),
            }),
            Failure::Runner(why) => json!({"kind": "RUNNER", "message": why, "class": ""}),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Call(Box::new(error))
    }
}
