//! A stream as server-sent events: each message's `id` is where to go on, so that `Last-Event-ID` does.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use bytes::Bytes;
use futures_util::stream::{Stream, StreamExt};
use gatepass::model::stored;
use gatepass::service::Reply;
use gatepass_wire::schema::Method;
use http::{HeaderValue, Response, header};

use super::response;
use crate::outgoing::{End, Outgoing, REVISION};
use crate::problem;

/// What a browser sends when it goes on after a stream that was cut.
pub(super) const LAST_EVENT_ID: &str = "last-event-id";

const EVENT_STREAM: HeaderValue = HeaderValue::from_static("text/event-stream");

/// The answer whose body are the messages.
pub(super) fn answer(method: &'static Method, outgoing: Outgoing) -> Response<Body> {
    let mut response = Response::new(Body::from_stream(Frames { method, outgoing }));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, EVENT_STREAM);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // A proxy that gathers an answer before it hands it on would keep events back.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    response
}

struct Frames {
    method: &'static Method,
    outgoing: Outgoing,
}

impl Stream for Frames {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Infallible>>> {
        let method = self.method;
        let id = self.outgoing.id();
        self.outgoing.poll_next_unpin(cx).map(|next| {
            let frame = match next? {
                Ok(reply) => message(method, &reply),
                Err(End { error, resume }) => {
                    frame(resume.as_deref(), "end", &problem::json_of_error(&error, id))
                }
            };
            Some(Ok(frame))
        })
    }
}

/// A message that holds nothing but where to go on moves that place and is told to nobody.
fn message(method: &'static Method, reply: &Reply) -> Bytes {
    let mark = reply.metadata.get(REVISION);
    if stored::message(&reply.body, method.response_entity).is_none() {
        return frame(mark, "", &[]);
    }
    match response::body(method, &reply.body) {
        Ok(Some(body)) => frame(mark, "event", &serde_json::to_vec(&body).unwrap_or_default()),
        // It was written from the same table; if it cannot be read, the reader must not take it for told.
        _ => frame(None, "unreadable", b"{}"),
    }
}

/// One event. Data is JSON on one line; a revision has no line breaks.
fn frame(id: Option<&str>, name: &str, data: &[u8]) -> Bytes {
    let mut out = Vec::with_capacity(data.len() + 64);
    for (field, value) in
        [("id", id.unwrap_or_default().as_bytes()), ("event", name.as_bytes()), ("data", data)]
    {
        if !value.is_empty() {
            out.extend_from_slice(field.as_bytes());
            out.extend_from_slice(b": ");
            out.extend_from_slice(value);
            out.push(b'\n');
        }
    }
    out.push(b'\n');
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_what_browsers_read() {
        assert_eq!(frame(Some("a.1"), "event", b"{}"), "id: a.1\nevent: event\ndata: {}\n\n");
        assert_eq!(frame(Some("a.2"), "", b""), "id: a.2\n\n");
        assert_eq!(frame(None, "end", b"{}"), "event: end\ndata: {}\n\n");
    }
}
