//! What carries a call: the engine in this process or the network, behind one face.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use gatepass_wire::schema::Method;

use crate::Result;
use crate::service::{Metadata, Reply, ReplyStream};

/// An answer to come.
pub(crate) type Answering<'a> = Pin<Box<dyn Future<Output = Result<Reply>> + Send + 'a>>;

/// A stream to come.
pub(crate) type Opening<'a> = Pin<Box<dyn Future<Output = Result<ReplyStream>> + Send + 'a>>;

/// One attempt at a call, however it travels.
pub(crate) trait Backend: Send + Sync + 'static {
    /// Carries the call once. `remaining` is the time left to it; whoever calls enforces it too.
    fn call(
        &self,
        method: &'static Method,
        body: Bytes,
        metadata: Metadata,
        remaining: Duration,
    ) -> Answering<'_>;

    /// Opens a stream. Whoever calls bounds the time until it stands.
    fn stream(&self, method: &'static Method, body: Bytes, metadata: Metadata) -> Opening<'_>;

    /// Answers a check without a detour through messages, where the engine is in this process.
    fn check(&self, account: &str, resource: &str) -> Option<Result<bool>>;

    /// The same engine, whose calls are for this account; only where it is in this process.
    fn acting_as(&self, _account: &str) -> Option<Box<dyn Backend>> {
        None
    }

    /// Finishes what is under way and lets go of files.
    fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}
