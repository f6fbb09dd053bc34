//! How a command ends badly, and what is said of it.

use std::io;

use gatepass::audit::VerifyError;
use gatepass::{Code, Error};
use serde_json::json;

/// Why a command did not do what was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A call was refused or failed.
    Call(Error),
    /// The command line asks for something that makes no sense.
    Usage {
        /// What would be right.
        message: String,
        /// The option or field at fault.
        field: Option<String>,
    },
    /// The audit trail is not what it should be.
    NotVerified(VerifyError),
    /// Something on this machine failed.
    Local(String),
    /// The answer is that access is denied; it has been printed.
    Denied,
    /// A request that was waited for ended without access.
    NotGranted {
        /// How and why.
        message: String,
        /// Its status.
        status: String,
    },
    /// What ends the command with this status has said all there is to say.
    Exit(u8),
    /// The answer is that two things differ; it has been printed.
    Different,
    /// Whoever reads the output has gone.
    NobodyReads,
}

/// What commands return.
pub(crate) type Done = Result<(), Failure>;

impl Failure {
    /// A complaint about one option or field.
    pub(crate) fn usage(field: &str, message: impl Into<String>) -> Failure {
        Failure::Usage { message: message.into(), field: Some(field.to_owned()) }
    }

    /// The exit status: 1 refused or failed, 2 usage, 3 denied, 4 timed out.
    pub(crate) fn status(&self) -> u8 {
        match self {
            Failure::Call(error) if error.code() == Code::DeadlineExceeded => 4,
            Failure::Usage { .. } => 2,
            Failure::Denied => 3,
            Failure::NotGranted { status, .. } => match status.as_str() {
                "denied" => 3,
                "timed_out" => 4,
                _ => 1,
            },
            Failure::Exit(status) => *status,
            Failure::NobodyReads => 0,
            Failure::Call(_) | Failure::NotVerified(_) | Failure::Local(_) | Failure::Different => 1,
        }
    }

    /// One line for a person, without the word `error`.
    pub(crate) fn line(&self) -> String {
        let text = match self {
            Failure::Call(error) => match error.request_id() {
                Some(id) => format!("{} (request {id})", error.message()),
                None => error.message().to_owned(),
            },
            Failure::NotVerified(error) => format!("not verified: {error}"),
            Failure::Usage { message, .. }
            | Failure::Local(message)
            | Failure::NotGranted { message, .. } => message.clone(),
            Failure::Denied | Failure::Different | Failure::NobodyReads | Failure::Exit(_) => String::new(),
        };
        text.lines().collect::<Vec<_>>().join("; ")
    }

    /// The same for a machine.
    pub(crate) fn json(&self) -> serde_json::Value {
        let (code, field) = match self {
            Failure::Call(error) => (error.code().to_string().replace(' ', "_"), error.field()),
            Failure::Usage { field, .. } => ("usage".to_owned(), field.as_deref()),
            Failure::NotVerified(_) => ("not_verified".to_owned(), None),
            Failure::Local(_) => ("failed".to_owned(), None),
            Failure::Denied => ("denied".to_owned(), None),
            Failure::NotGranted { status, .. } => (status.clone(), Some("status")),
            Failure::Exit(_) => ("failed".to_owned(), None),
            Failure::Different => ("different".to_owned(), None),
            Failure::NobodyReads => ("cancelled".to_owned(), None),
        };
        let mut error = json!({ "code": code, "message": self.line(), "field": field });
        if let Failure::Call(call) = self {
            error["reason"] = call.reason().as_str().into();
            error["retryable"] = call.is_retryable().into();
            error["request_id"] = call.request_id().into();
        }
        if let Failure::NotVerified(found) = self {
            error["first_wrong_revision"] = found.first_wrong().into();
            error["last_common_size"] = found.last_common().into();
        }
        json!({ "error": error })
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        match (error.field(), error.value()) {
            (Some("status"), Some(status)) if error.code() == Code::FailedPrecondition => {
                Failure::NotGranted { message: error.message().to_owned(), status: status.to_owned() }
            }
            _ => Failure::Call(error),
        }
    }
}

impl From<VerifyError> for Failure {
    fn from(error: VerifyError) -> Failure {
        Failure::NotVerified(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::NobodyReads,
            _ => Failure::Local(error.to_string()),
        }
    }
}
