//! What in an HTTP request proves who calls (RULES 5.4).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use gatepass::journal::Secret;
use gatepass::service::Proof;
use gatepass::{Code, Error, Result};
use http::header;
use http::request::Parts;

/// The proof that came with a request, unverified.
///
/// # Errors
/// `Unauthenticated` where none came or it cannot be read; `InvalidArgument` where two came.
pub(crate) fn of_request(request: &Parts, body: &Bytes) -> Result<Proof> {
    let signed = request.headers.contains_key("gatepass-signature");
    let mut authorizations = request.headers.get_all(header::AUTHORIZATION).iter();
    let authorization = authorizations.next();
    if authorizations.next().is_some() || (signed && authorization.is_some()) {
        let why = "is given beside another proof of who calls; give one";
        return Err(Error::invalid("authorization", why));
    }
    let Some(authorization) = authorization else {
        if signed {
            return Ok(signature(request, body.clone()));
        }
        return Err(unread(
            "nothing says who calls; send the fresh signature, `Authorization: Bearer` with a token, or on loopback \
             or TLS `Authorization: Basic` with a key that is marked for it",
        ));
    };
    let text = authorization.to_str().unwrap_or_default();
    let (scheme, value) = text.split_once(' ').unwrap_or((text, ""));
    match scheme {
        _ if scheme.eq_ignore_ascii_case("bearer") => {
            Ok(Proof::Bearer(Secret::new(value.trim().as_bytes().to_vec())))
        }
        _ if scheme.eq_ignore_ascii_case("basic") => basic(value.trim()),
        _ => Err(unread("`Authorization` takes `Bearer` and `Basic`, no other scheme")),
    }
}

/// What the fresh signature covers of an HTTP request.
fn signature(request: &Parts, body: Bytes) -> Proof {
    let path = request.uri.path_and_query().map_or("/", |target| target.as_str());
    Proof::Http { target: format!("{} {path}", request.method), body }
}

fn basic(value: &str) -> Result<Proof> {
    let wrong = || unread("`Authorization: Basic` takes an access key, `:` and its secret key, in base64");
    let decoded = Secret::new(STANDARD.decode(value).map_err(|_| wrong())?);
    let text = std::str::from_utf8(decoded.expose()).map_err(|_| wrong())?;
    let (access_key, secret_key) = text.split_once(':').ok_or_else(wrong)?;
    let secret_key = Secret::new(secret_key.as_bytes().to_vec());
    Ok(Proof::Basic { access_key: access_key.to_owned(), secret_key })
}

fn unread(why: &str) -> Error {
    Error::new(Code::Unauthenticated, why)
}
