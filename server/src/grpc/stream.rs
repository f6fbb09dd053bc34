//! A call that answers with a stream, as gRPC writes it.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::stream::{Stream, StreamExt};
use tonic::Status;
use tonic::metadata::MetadataValue;

use crate::outgoing::{End, Outgoing, REVISION};
use crate::status;

/// The messages of a stream. Its trailers say where to go on.
pub(crate) struct Messages(pub(super) Outgoing);

impl Stream for Messages {
    type Item = Result<Bytes, Status>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Status>>> {
        let next = self.0.poll_next_unpin(cx);
        next.map(|next| next.map(|message| message.map(|reply| reply.body).map_err(trailers)))
    }
}

fn trailers(End { error, resume }: End) -> Status {
    let mut status = status::of(&error);
    // A revision is ASCII; one that were not would be left out.
    if let Some(mark) = resume.and_then(|mark| MetadataValue::try_from(mark).ok()) {
        status.metadata_mut().insert(REVISION, mark);
    }
    status
}
