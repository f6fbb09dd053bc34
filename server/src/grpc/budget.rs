use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tonic::Status;

/// How many bytes of requests the whole server holds at one time (RULES 5.5): without it, slow uploads on many
/// streams would fill the memory long before any limit of one connection is met.
pub(crate) struct Budget {
    held: AtomicUsize,
    limit: usize,
}

impl Budget {
    pub(crate) fn new(limit: usize) -> Arc<Budget> {
        Arc::new(Budget { held: AtomicUsize::new(0), limit })
    }
}

/// What one request holds of the budget, until it is dropped.
pub(crate) struct Share {
    budget: Arc<Budget>,
    bytes: usize,
}

impl Share {
    pub(crate) fn none(budget: &Arc<Budget>) -> Share {
        Share { budget: budget.clone(), bytes: 0 }
    }

    /// Takes more; `Unavailable` where the budget is used up.
    pub(crate) fn grow(&mut self, bytes: usize) -> Result<(), Status> {
        let before = self.budget.held.fetch_add(bytes, Ordering::Relaxed);
        self.bytes += bytes;
        if before + bytes > self.budget.limit {
            return Err(Status::unavailable("the server holds as many requests as it can; try again later"));
        }
        Ok(())
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.budget.held.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A body whose bytes are counted while it is read.
pub(crate) struct Metered<B> {
    pub(crate) body: B,
    pub(crate) share: Share,
}

impl<B> Body for Metered<B>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx)).map(|frame| frame.map_err(Into::into));
        if let Some(Ok(frame)) = &frame
            && let Some(data) = frame.data_ref()
            && let Err(status) = self.share.grow(data.len())
        {
            return Poll::Ready(Some(Err(status.into())));
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_is_bounded_and_given_back() {
        let budget = Budget::new(10);
        let mut first = Share::none(&budget);
        first.grow(6).unwrap();
        let mut second = Share::none(&budget);
        assert_eq!(second.grow(5).unwrap_err().code(), tonic::Code::Unavailable);
        drop(second);
        let mut third = Share::none(&budget);
        third.grow(4).unwrap();
        drop((first, third));
        Share::none(&budget).grow(10).unwrap();
    }
}
