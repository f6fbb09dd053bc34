//! A client over a function, for tests of programs that use one.

use std::future::{Future, ready};
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use gatepass_wire::schema::Method;

use super::backend::{Answering, Backend, Opening};
use super::{Client, ConnectOptions, Endpoint};
use crate::service::{Metadata, Reply};
use crate::{Error, Result};

struct Function<F>(F);

impl<F> Backend for Function<F>
where
    F: Fn(&'static Method, Bytes, Metadata) -> Result<Reply> + Send + Sync + 'static,
{
    fn call(&self, method: &'static Method, body: Bytes, metadata: Metadata, _: Duration) -> Answering<'_> {
        Box::pin(ready((self.0)(method, body, metadata)))
    }

    fn stream(&self, method: &'static Method, _: Bytes, _: Metadata) -> Opening<'_> {
        let why = "a function answers each call once; use `memory:` for streams";
        Box::pin(ready(Err(Error::unimplemented(format!("`{}`", method.signed_name), why))))
    }

    fn check(&self, _: &str, _: &str) -> Option<Result<bool>> {
        None
    }

    fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(ready(()))
    }
}

impl Client {
    /// A client whose every attempt at a call is answered by a function, as if it were this endpoint: for tests that
    /// need an answer no engine gives. Where an engine will do, `memory:` is the better test.
    pub fn answered_by<F>(endpoint: Endpoint, options: ConnectOptions, answer: F) -> Client
    where
        F: Fn(&'static Method, Bytes, Metadata) -> Result<Reply> + Send + Sync + 'static,
    {
        Client::over(Box::new(Function(answer)), endpoint, options)
    }
}
