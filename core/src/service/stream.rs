//! Calls that answer with a stream: let in like every other call, then one entry for each method.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::{BoxStream, Stream, StreamExt};

use crate::error::{Error, Result};

use super::Service;
use super::call::{Call, Metadata, Reply};
use super::limits;

/// The answer to a call that has many messages. Each is a reply of its own, whose `gatepass-revision` says where to go
/// on after it. An error is the last.
pub struct ReplyStream {
    /// What goes before the first message.
    pub metadata: Metadata,
    messages: BoxStream<'static, Result<Reply>>,
}

impl ReplyStream {
    /// An answer with these messages.
    pub fn new(
        metadata: Metadata,
        messages: impl Stream<Item = Result<Reply>> + Send + 'static,
    ) -> ReplyStream {
        ReplyStream { metadata, messages: messages.boxed() }
    }
}

impl std::fmt::Debug for ReplyStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReplyStream").field("metadata", &self.metadata).finish_non_exhaustive()
    }
}

impl Stream for ReplyStream {
    type Item = Result<Reply>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Reply>>> {
        self.messages.poll_next_unpin(cx)
    }
}

impl Service {
    /// Begins a call that answers with a stream. What the messages take of the store is given back when the stream is
    /// dropped. Its messages need a tokio runtime with timers.
    ///
    /// # Errors
    /// As of [`Service::call`], before the first message; `InvalidArgument` for a method with one answer.
    pub async fn stream(&self, call: Call) -> Result<ReplyStream> {
        if let Some(testing) = &self.inner.testing {
            return testing.around(call, |call| self.begin(call)).await;
        }
        self.begin(call).await
    }

    async fn begin(&self, call: Call) -> Result<ReplyStream> {
        let (principal, left) = self.let_in(&call)?;
        let mut answer = match (call.method.service, call.method.name) {
            ("Events", "Watch") if !call.method.is_strongdm() => {
                let watched = self.watch(&principal, &call);
                watched.inspect_err(|error| self.note_refusal(Some(&principal), &call, error))?
            }
            _ => return Err(wrong_door(&call, "one message; call it as one")),
        };
        if let Some((left, now)) = left {
            limits::put_headers(&mut answer.metadata, &left, now);
        }
        Ok(answer)
    }
}

/// The call is carried by the other of [`Service::call`] and [`Service::stream`].
pub(super) fn wrong_door(call: &Call, how: &str) -> Error {
    Error::invalid_value("method", call.method.signed_name, format!("it answers with {how}"))
}
