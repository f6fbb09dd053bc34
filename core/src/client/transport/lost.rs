//! Why there is no answer, told in a way that one can act on.

use std::error::Error as StdError;
use std::io;

use super::connection::Connection;
use super::grpc::cause;
use crate::{Code, Error};

type BoxError = Box<dyn StdError + Send + Sync>;

/// Why there is no answer.
pub(super) enum Lost {
    /// There is no connection.
    Connect(BoxError),
    /// It ended under the call.
    Broken(BoxError),
}

impl Lost {
    /// As an error that names the server. What waiting does not mend is none that is tried again: a certificate that is not
    /// trusted, a server that speaks something else.
    pub(super) fn told(self, host: &str, connection: &Connection) -> Error {
        let through =
            connection.proxy().map_or(String::new(), |proxy| format!(" through the proxy `{proxy}`"));
        match self {
            Lost::Connect(error) => {
                let why = cause(&*error);
                let message = format!("cannot connect to `{host}`{through}: {why}");
                match of_tls(&*error) {
                    Some(rustls::Error::InvalidCertificate(why)) => {
                        // What goes wrong before the tunnel stands is the proxy's.
                        let whose = connection.proxy().filter(|_| !error.is::<io::Error>()).unwrap_or(host);
                        untrusted(whose, why)
                    }
                    Some(rustls::Error::InvalidMessage(_)) => Error::failed_precondition(format!(
                        "{message}: it does not speak TLS; is it the right address, or is it one of `http://`?"
                    ))
                    .with_field("url"),
                    Some(rustls::Error::AlertReceived(
                        rustls::AlertDescription::NoApplicationProtocol,
                    )) => Error::new(
                        Code::Unknown,
                        format!("{message}: it does not speak HTTP/2, as gRPC does; is it the right address?"),
                    )
                    .with_field("url"),
                    _ => Error::new(Code::Unavailable, message),
                }
            }
            Lost::Broken(error) if is_no_http2(&*error) => {
                let why = cause(&*error);
                let what = "does not speak HTTP/2, as gRPC does";
                let message =
                    format!("`{host}`{through} {what} ({why}); is it the right address and scheme?");
                Error::new(Code::Unknown, message).with_field("url")
            }
            Lost::Broken(error) => {
                let why = cause(&*error);
                Error::new(Code::Unavailable, format!("the call to `{host}`{through} was broken off: {why}"))
            }
        }
    }
}

fn untrusted(host: &str, why: &rustls::CertificateError) -> Error {
    use rustls::CertificateError::{Expired, ExpiredContext, NotValidForName, NotValidForNameContext};
    let (what, field) = match why {
        NotValidForName | NotValidForNameContext { .. } => {
            ("is for another name; call it by one of its own", "url")
        }
        Expired | ExpiredContext { .. } => ("has expired; the server needs a new one", "url"),
        _ => (
            "is not trusted; give the certificate of who issued it as `roots`, or make the system trust it",
            "roots",
        ),
    };
    Error::failed_precondition(format!("the certificate of `{host}` {what} ({why})")).with_field(field)
}

/// What TLS says of it, wherever in the chain of causes.
fn of_tls<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a rustls::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref::<rustls::Error>() {
            return Some(found);
        }
        // An error of I/O names the cause of what it holds as its own cause, and skips what it holds.
        let held = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        if let Some(found) = held.and_then(|held| held.downcast_ref::<rustls::Error>()) {
            return Some(found);
        }
        next = error.source();
    }
    None
}

/// Whether what came back was not HTTP/2: this side ended the connection because it could not read it.
fn is_no_http2(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(h2) = error.downcast_ref::<h2::Error>() {
            return h2.is_library()
                && matches!(h2.reason(), Some(h2::Reason::FRAME_SIZE_ERROR | h2::Reason::PROTOCOL_ERROR));
        }
        next = error.source();
    }
    false
}
