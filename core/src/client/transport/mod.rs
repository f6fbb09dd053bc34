//! How calls reach what answers them.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use gatepass_wire::schema::Method;

use crate::Result;
use crate::service::{Metadata, Reply, ReplyStream};
use crate::{Code, Error};

#[cfg(feature = "remote")]
mod connection;
#[cfg(feature = "remote")]
mod grpc;
#[cfg(feature = "remote")]
mod lost;
#[cfg(feature = "remote")]
mod proxy;
#[cfg(feature = "remote")]
mod status;
#[cfg(feature = "remote")]
mod stream;

#[cfg(feature = "remote")]
pub use grpc::{GrpcConfig, GrpcTransport};
#[cfg(feature = "remote")]
pub use proxy::Proxy;

/// A call under way.
pub type CallFuture<'a> = Pin<Box<dyn Future<Output = Result<Reply>> + Send + 'a>>;

/// A stream that opens.
pub type StreamFuture<'a> = Pin<Box<dyn Future<Output = Result<ReplyStream>> + Send + 'a>>;

/// Carries one call and its answer. Repeats nothing: whether a call may be sent twice is known above.
pub trait Transport: Send + Sync {
    /// Calls the method with an encoded request and what goes beside it. After `deadline` the call fails with
    /// `DeadlineExceeded`; whether it was carried out is then unknown.
    fn call(
        &self,
        method: &'static Method,
        body: Bytes,
        metadata: Metadata,
        deadline: Duration,
    ) -> CallFuture<'_>;

    /// Opens a stream of answers, which ends when it is dropped. Nothing here bounds the time it takes. A transport that
    /// carries none says so.
    fn stream(&self, method: &'static Method, _body: Bytes, _metadata: Metadata) -> StreamFuture<'_> {
        let why = format!("this transport carries no streams, and `{}` answers with one", method.signed_name);
        Box::pin(std::future::ready(Err(Error::new(Code::Unimplemented, why))))
    }
}

/// Proves who calls, in metadata.
pub trait Signer: Send + Sync {
    /// Adds what proves this very call: its method, its bytes, the metadata so far and the authority called
    /// (`host:port`, without the port where it is the scheme's own).
    fn sign(&self, method: &'static Method, body: &[u8], metadata: &mut Metadata, host: &str);
}
