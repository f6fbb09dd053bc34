//! Every gRPC method, through one door: the schema table says which paths exist, the handler gets the bytes.

mod budget;
mod codec;
mod metadata;
mod stream;
mod timeout;

use std::future::Future;
use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::FutureExt;
use gatepass::service::{Call, Caller, Metadata, Proof, Reply, ReplyStream};
use gatepass::{Code, Error, Result};
use gatepass_wire::schema::{self, Method};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Request, Response, header};
use http_body_util::Either;
use hyper::body::Incoming;
use tokio::sync::watch;
use tonic::codec::{CompressionEncoding, EncodeBody, SingleMessageCompressionOverride, Streaming};

use self::codec::RawCodec;
use self::stream::Messages;
use crate::handler::Handler;
use crate::log::{CallLog, RequestId, RequestIds};
use crate::metrics::Metrics;
use crate::outgoing::Outgoing;
use crate::status;
use crate::trace::Trace;

pub(crate) use self::budget::{Budget, Metered, Share};
pub(crate) use self::metadata::{host as authority, into_headers, of_request as metadata_of};

/// A reply's message and trailers, or nothing where the headers say all.
pub(crate) type Body =
    Either<Either<EncodeBody<RawCodec, OneMessage>, Streamed>, http_body_util::Empty<Bytes>>;
// Boxed: most answers are one message and need not carry the room for this around.
type Streamed = Pin<Box<EncodeBody<RawCodec, Messages>>>;
type OneMessage = tokio_stream::Once<std::result::Result<Bytes, tonic::Status>>;

const CONTENT_TYPE: HeaderValue = HeaderValue::from_static("application/grpc");
const MESSAGE_ENCODING: &str = "grpc-encoding";
const UNKNOWN_METHOD: &str = "-";

/// What all calls share.
pub(crate) struct Calls {
    pub(crate) ids: RequestIds,
    pub(crate) budget: Arc<Budget>,
    pub(crate) body_bytes: usize,
    pub(crate) body_read: Duration,
    /// Where metrics are told.
    pub(crate) metrics: Option<Arc<Metrics>>,
}

/// Whether a request speaks gRPC in the only form served: protobuf messages. `application/grpc-web` and
/// `application/grpc+json` frame or encode differently.
pub(crate) fn is_grpc(headers: &HeaderMap) -> bool {
    let Some(rest) = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.as_bytes().split_at_checked("application/grpc".len()))
        .filter(|(start, _)| start.eq_ignore_ascii_case(b"application/grpc"))
        .map(|(_, rest)| rest)
    else {
        return false;
    };
    let rest = rest.strip_prefix(b"+proto").unwrap_or(rest);
    rest.is_empty() || rest[0] == b';'
}

/// Whether the path is where gRPC methods stand (`/v1.Roles/Get`).
pub(crate) fn is_grpc_path(path: &str) -> bool {
    path.starts_with("/v1.") || path.starts_with("/gatepass.v1.")
}

/// Answers one gRPC request. Whatever goes wrong is a gRPC status: clients that speak gRPC understand nothing else.
pub(crate) async fn answer<H: Handler>(
    handler: &H,
    calls: &Calls,
    stopping: &watch::Receiver<bool>,
    peer: IpAddr,
    request: Request<Incoming>,
) -> Response<Body> {
    let (head, body) = request.into_parts();
    let method = schema::method(head.uri.path());
    let name = method.map_or(UNKNOWN_METHOD, |method| method.path);
    let mut log = CallLog::start(calls.ids.next(), name, peer, calls.metrics.clone());
    if let Some(method) = method.filter(|method| method.streams) {
        let opened = Box::pin(open(handler, calls, method, &head, body, peer));
        let opened = AssertUnwindSafe(opened).catch_unwind().await;
        let opened = opened.unwrap_or_else(|_| Err(defect(log.id, "the call panicked")));
        return match opened {
            Ok((source, deadline)) => {
                let id = log.id;
                let outgoing = Outgoing::new(source, stopping.clone(), deadline, log);
                streamed(outgoing).unwrap_or_else(|error| failure(error, id))
            }
            Err(error) => {
                log.code = error.code();
                failure(error, log.id)
            }
        };
    }
    let trace = Trace::start("grpc", name, log.id, &head.headers);
    let outcome = match method {
        Some(method) => {
            let work = within_deadline(&head, call(handler, calls, method, &head, body, peer));
            let work = trace.around(work);
            let caught = AssertUnwindSafe(work).catch_unwind().await;
            caught.unwrap_or_else(|_| Err(defect(log.id, "the call panicked")))
        }
        None => Err(unknown(head.uri.path())),
    };
    let response = outcome.and_then(|reply| success(reply, log.id));
    trace.end(response.as_ref().map_or_else(|error| error.code(), |_| Code::Ok));
    match response {
        Ok(response) => {
            log.code = Code::Ok;
            response
        }
        Err(error) => {
            log.code = error.code();
            failure(error, log.id)
        }
    }
}

async fn call<H: Handler>(
    handler: &H,
    calls: &Calls,
    method: &'static Method,
    head: &Parts,
    body: Incoming,
    peer: IpAddr,
) -> Result<Reply> {
    let (call, _share) = incoming(calls, method, head, body, peer).await?;
    handler.call(call).await
}

/// The stream of a call, and what is left of its deadline.
async fn open<H: Handler>(
    handler: &H,
    calls: &Calls,
    method: &'static Method,
    head: &Parts,
    body: Incoming,
    peer: IpAddr,
) -> Result<(ReplyStream, Option<Duration>)> {
    let began = Instant::now();
    let work = async {
        let (call, _share) = incoming(calls, method, head, body, peer).await?;
        handler.stream(call).await
    };
    let source = within_deadline(head, work).await?;
    // The deadline was readable above.
    let deadline = timeout::requested(&head.headers).unwrap_or_default();
    Ok((source, deadline.map(|deadline| deadline.saturating_sub(began.elapsed()))))
}

/// The call that a request is, with what it holds of the server's memory.
async fn incoming(
    calls: &Calls,
    method: &'static Method,
    head: &Parts,
    body: Incoming,
    peer: IpAddr,
) -> Result<(Call, Share)> {
    let metadata = metadata::of_request(&head.headers)?;
    let read = read_message(calls, &head.headers, body);
    let body = tokio::time::timeout(calls.body_read, read).await.map_err(|_| {
        let limit = calls.body_read;
        Error::new(Code::DeadlineExceeded, format!("the request's message did not arrive within {limit:?}"))
    })??;
    let mut share = Share::none(&calls.budget);
    share.grow(body.len()).map_err(|status| Error::new(Code::Unavailable, status.message()))?;
    let caller = Caller::Network {
        address: Some(peer),
        host: metadata::host(head).to_owned(),
        // Signatures need no channel that keeps secrets.
        secure: false,
        proof: Proof::Signed,
    };
    Ok((Call { method, body, metadata, caller }, share))
}

/// The caller's deadline binds the server too: what runs longer is dropped, for nobody waits for it.
async fn within_deadline<T>(head: &Parts, work: impl Future<Output = Result<T>>) -> Result<T> {
    let Ok(timeout) = timeout::requested(&head.headers) else {
        let why = "metadata `grpc-timeout` must be one to eight digits and a unit of H, M, S, m, u or n";
        return Err(Error::new(Code::InvalidArgument, why));
    };
    let Some(timeout) = timeout else { return work.await };
    let exceeded = || {
        let why = format!("the call did not end within its deadline of {timeout:?}");
        Err(Error::new(Code::DeadlineExceeded, why))
    };
    if timeout.is_zero() {
        return exceeded();
    }
    tokio::time::timeout(timeout, work).await.unwrap_or_else(|_| exceeded())
}

/// The one message of the request.
async fn read_message(calls: &Calls, headers: &HeaderMap, body: Incoming) -> Result<Bytes> {
    let body = Metered { body, share: Share::none(&calls.budget) };
    let encoding = encoding(headers)?;
    let mut messages = Streaming::new_request(RawCodec::reading(), body, encoding, Some(calls.body_bytes));
    let framing = |status: tonic::Status| unreadable(&status, calls.body_bytes);
    let Some(message) = messages.message().await.map_err(framing)? else {
        return Err(Error::new(Code::InvalidArgument, "the request has no message"));
    };
    match messages.message().await.map_err(framing)? {
        None => Ok(message),
        Some(_) => Err(Error::new(Code::InvalidArgument, "the request has more than one message")),
    }
}

/// How the message is compressed.
fn encoding(headers: &HeaderMap) -> Result<Option<CompressionEncoding>> {
    match headers.get(MESSAGE_ENCODING).map(HeaderValue::as_bytes) {
        None | Some(b"identity") => Ok(None),
        Some(b"gzip") => Ok(Some(CompressionEncoding::Gzip)),
        Some(_) => {
            let why = format!("metadata `{MESSAGE_ENCODING}` must be `gzip` or `identity`: no other is read");
            Err(Error::new(Code::Unimplemented, why))
        }
    }
}

/// Why a message could not be read. All of it is the caller's doing, so neither INTERNAL, which StrongDM's SDKs retry
/// for ten seconds, nor RESOURCE_EXHAUSTED, which they retry without end.
fn unreadable(status: &tonic::Status, limit: usize) -> Error {
    match status.code() {
        tonic::Code::Unavailable => Error::new(Code::Unavailable, status.message()),
        tonic::Code::OutOfRange | tonic::Code::ResourceExhausted => Error::new(
            Code::InvalidArgument,
            format!("the request's message is longer than the {limit} bytes that are accepted"),
        ),
        _ => Error::new(
            Code::InvalidArgument,
            "the request's message is truncated or not framed as gRPC frames messages",
        ),
    }
}

fn unknown(path: &str) -> Error {
    let mut parts = path.trim_start_matches('/').splitn(2, '/');
    let (service, method) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let known = gatepass_wire::SERVICES.iter().any(|known| {
        service.strip_suffix(known.name).and_then(|rest| rest.strip_suffix('.')) == Some(known.package)
    });
    let what = if known {
        format!("service `{service}` has no method `{method}`")
    } else {
        format!("there is no service `{service}`")
    };
    Error::new(Code::Unimplemented, what)
}

/// A failure of ours. `Unknown` and not `Internal`: the call may have done its work, and StrongDM's SDKs would repeat
/// it.
fn defect(id: RequestId, what: &str) -> Error {
    tracing::error!(request = %id, "{what}");
    Error::new(
        Code::Unknown,
        format!("the server failed on this call; its log says more under request `{id}`"),
    )
}

fn success(Reply { body, metadata }: Reply, id: RequestId) -> Result<Response<Body>> {
    let encoder = RawCodec::writing(body.len());
    let once = tokio_stream::once(Ok(body));
    let body = EncodeBody::new_server(encoder, once, None, SingleMessageCompressionOverride::Disable, None);
    let mut response = Response::new(Either::Left(Either::Left(body)));
    write_head(&metadata, response.headers_mut())
        .map_err(|name| defect(id, &format!("metadata `{name}` of a reply cannot be sent")))?;
    Ok(response)
}

fn streamed(outgoing: Outgoing) -> Result<Response<Body>> {
    let mut headers = HeaderMap::new();
    write_head(outgoing.metadata(), &mut headers)
        .map_err(|name| defect(outgoing.id(), &format!("metadata `{name}` of a stream cannot be sent")))?;
    let messages = Messages(outgoing);
    let none = SingleMessageCompressionOverride::Disable;
    let body = EncodeBody::new_server(RawCodec::streaming(), messages, None, none, None);
    let mut response = Response::new(Either::Left(Either::Right(Box::pin(body))));
    *response.headers_mut() = headers;
    Ok(response)
}

fn write_head(metadata: &Metadata, headers: &mut HeaderMap) -> std::result::Result<(), String> {
    headers.insert(header::CONTENT_TYPE, CONTENT_TYPE);
    metadata::into_headers(metadata, headers)
}

fn failure(error: Error, id: RequestId) -> Response<Body> {
    let error = if error.request_id().is_some() { error } else { error.with_request_id(id.to_string()) };
    let mut response = status::of(&error).into_http::<http_body_util::Empty<Bytes>>();
    if error.code() == Code::Unimplemented {
        // What gRPC asks a server to say where it cannot read a compression.
        let accepted = HeaderValue::from_static("identity,gzip");
        response.headers_mut().insert("grpc-accept-encoding", accepted);
    }
    response.map(Either::Right)
}
