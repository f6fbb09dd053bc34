//! A stream of answers on its way out, whatever it is written as: it ends with its deadline, with the server and with a
//! panic, and says where to go on.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::stream::{Stream, StreamExt};
use gatepass::service::{Metadata, Reply, ReplyStream};
use gatepass::{Code, Error};
use tokio::sync::watch;
use tokio::time::Sleep;

use crate::log::{CallLog, RequestId};

/// Beside each message: where to go on after it.
pub(crate) const REVISION: &str = "gatepass-revision";

/// How a stream ended, and where to go on.
pub(crate) struct End {
    pub(crate) error: Error,
    pub(crate) resume: Option<String>,
}

/// The messages of one call. An [`End`] is the last.
pub(crate) struct Outgoing {
    source: ReplyStream,
    stopping: Pin<Box<dyn Future<Output = ()> + Send>>,
    deadline: Option<Pin<Box<Sleep>>>,
    resume: Option<String>,
    ended: bool,
    log: CallLog,
}

impl Outgoing {
    /// Sends what the source gives. The call's line is logged when this is dropped.
    pub(crate) fn new(
        source: ReplyStream,
        stopping: watch::Receiver<bool>,
        deadline: Option<Duration>,
        log: CallLog,
    ) -> Outgoing {
        let resume = source.metadata.get(REVISION).map(str::to_owned);
        let mut stopping = stopping;
        let stopping = Box::pin(async move {
            // An error means that the server is gone altogether.
            _ = stopping.wait_for(|stopping| *stopping).await.is_ok();
        });
        let deadline = deadline.map(|deadline| Box::pin(tokio::time::sleep(deadline)));
        Outgoing { source, stopping, deadline, resume, ended: false, log }
    }

    /// What goes before the first message.
    pub(crate) fn metadata(&self) -> &Metadata {
        &self.source.metadata
    }

    /// What the operator finds the call by.
    pub(crate) fn id(&self) -> RequestId {
        self.log.id
    }

    fn end(&mut self, error: Error) -> Poll<Option<Result<Reply, End>>> {
        self.ended = true;
        self.log.code = error.code();
        let id = self.log.id.to_string();
        let error = if error.request_id().is_some() { error } else { error.with_request_id(id) };
        Poll::Ready(Some(Err(End { error, resume: self.resume.clone() })))
    }

    fn resume_text(&self) -> String {
        self.resume.as_ref().map_or_else(String::new, |mark| format!("; go on from `{mark}`"))
    }
}

impl Stream for Outgoing {
    type Item = Result<Reply, End>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Reply, End>>> {
        let this = &mut *self;
        if this.ended {
            return Poll::Ready(None);
        }
        if this.stopping.as_mut().poll(cx).is_ready() {
            let why = format!("the server is shutting down{}", this.resume_text());
            return this.end(Error::new(Code::Unavailable, why));
        }
        if this.deadline.as_mut().is_some_and(|deadline| deadline.as_mut().poll(cx).is_ready()) {
            let why = format!("the call's deadline has passed{}", this.resume_text());
            return this.end(Error::new(Code::DeadlineExceeded, why));
        }
        let polled = catch_unwind(AssertUnwindSafe(|| this.source.poll_next_unpin(cx)));
        match polled {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(Some(Ok(reply)))) => {
                if let Some(mark) = reply.metadata.get(REVISION) {
                    this.resume = Some(mark.to_owned());
                }
                Poll::Ready(Some(Ok(reply)))
            }
            Ok(Poll::Ready(Some(Err(error)))) => this.end(error),
            Ok(Poll::Ready(None)) => {
                this.ended = true;
                this.log.code = Code::Ok;
                Poll::Ready(None)
            }
            Err(_) => {
                let id = this.log.id;
                tracing::error!(request = %id, "a stream panicked");
                let why = format!("the server failed on this call; its log says more under request `{id}`");
                this.end(Error::new(Code::Unknown, why))
            }
        }
    }
}
