//! The messages of a stream, taken out of the body as they come.

use bytes::{Buf, Bytes, BytesMut};
use futures_util::stream::{self, Stream};
use http_body_util::BodyExt;
use hyper::body::Incoming;

use super::grpc::{FRAME_HEADER, cause, check_status};
use crate::service::{Metadata, Reply};
use crate::{Code, Error, Result};

/// A body that is read message by message. What is not asked for is not read, so that the server feels it.
pub(super) struct Frames {
    body: Incoming,
    host: String,
    limit: usize,
    buffer: BytesMut,
}

impl Frames {
    /// The messages in this body, each of at most so many bytes.
    pub(super) fn new(body: Incoming, host: String, limit: usize) -> Frames {
        Frames { body, host, limit, buffer: BytesMut::new() }
    }

    /// The next message; `None` after the last, where the server says that all is well.
    async fn next(&mut self) -> Result<Option<Bytes>> {
        loop {
            if let Some(message) = self.whole()? {
                return Ok(Some(message));
            }
            let host = &self.host;
            let Some(frame) = self.body.frame().await else {
                return Err(self.broken_off("it ended without a status"));
            };
            let frame = match frame {
                Ok(frame) => frame,
                Err(error) => {
                    let why = format!("the stream of `{host}` was broken off: {}", cause(&error));
                    return Err(Error::new(Code::Unavailable, why));
                }
            };
            match frame.into_data() {
                Ok(data) => self.buffer.extend_from_slice(&data),
                Err(other) => {
                    if let Ok(trailers) = other.into_trailers() {
                        check_status(&trailers)?;
                        return if self.buffer.is_empty() {
                            Ok(None)
                        } else {
                            Err(self.broken_off("it ended in the middle of a message"))
                        };
                    }
                }
            }
        }
    }

    /// The first message that is there whole.
    fn whole(&mut self) -> Result<Option<Bytes>> {
        let Some(&[compressed, a, b, c, d]) = self.buffer.first_chunk::<FRAME_HEADER>() else {
            return Ok(None);
        };
        let length = u32::from_be_bytes([a, b, c, d]) as usize;
        if compressed != 0 {
            return Err(Error::new(
                Code::Unknown,
                "a message of the stream is compressed, which was not asked for",
            ));
        }
        if length > self.limit {
            let limit = self.limit;
            let why = format!(
                "a message of the stream is longer than the {limit} bytes that are accepted (`max_reply_bytes`)"
            );
            return Err(Error::new(Code::OutOfRange, why));
        }
        if self.buffer.len() < FRAME_HEADER + length {
            return Ok(None);
        }
        self.buffer.advance(FRAME_HEADER);
        Ok(Some(self.buffer.split_to(length).freeze()))
    }

    fn broken_off(&self, why: &str) -> Error {
        let host = &self.host;
        Error::new(Code::Unavailable, format!("the stream of `{host}` was broken off: {why}"))
    }
}

/// The messages as replies. An error is the last.
pub(super) fn messages(frames: Frames) -> impl Stream<Item = Result<Reply>> + Send + 'static {
    stream::unfold(Some(frames), |frames| async {
        let mut frames = frames?;
        match frames.next().await {
            Ok(Some(body)) => Some((Ok(Reply { body, metadata: Metadata::new() }), Some(frames))),
            Ok(None) => None,
            Err(error) => Some((Err(error), None)),
        }
    })
}
