//! Every method as JSON over HTTP, through one door: the schema table says which paths exist and what stands in them.

mod browser;
mod events;
mod proof;
pub(crate) mod request;
pub(crate) mod response;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{RawPathParams, State};
use axum::routing::{MethodFilter, MethodRouter, on};
use bytes::Bytes;
use futures_util::FutureExt;
use gatepass::service::{Call, Caller, Metadata, Reply, ReplyStream};
use gatepass::{Code, Error};
use gatepass_wire::schema::Method;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use http_body_util::BodyExt;

use crate::grpc::{self, Metered, Share};
use crate::handler::Handler;
use crate::log::{CallLog, RequestId};
use crate::outgoing::Outgoing;
use crate::problem::{is_failed_condition, of_error, problem};
use crate::respond::{Peer, Shared};
use crate::trace::Trace;

pub(crate) use browser::check as check_browser;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// The methods that answer under a path, by the table. Of two that share one, the public one answers.
pub(crate) fn methods() -> impl Iterator<Item = &'static Method> {
    let all = || gatepass_wire::SERVICES.iter().flat_map(|service| service.methods.iter());
    all().filter(move |method| {
        let same =
            |other: &&Method| other.http_path == method.http_path && other.http_method == method.http_method;
        !method.private || all().filter(same).all(|other| other.private)
    })
}

/// The routes of all methods.
pub(crate) fn router<H: Handler>() -> Router<Arc<Shared<H>>> {
    let mut paths: Vec<(&'static str, MethodRouter<Arc<Shared<H>>>)> = Vec::new();
    for method in methods() {
        let Some(filter) = filter(method) else { continue };
        let route =
            move |State(shared): State<Arc<Shared<H>>>,
                  params: RawPathParams,
                  request: http::Request<Body>| { answer(shared, method, params, request) };
        match paths.iter_mut().find(|(path, _)| *path == method.http_path) {
            Some((_, routes)) => *routes = std::mem::take(routes).on(filter, route),
            None => paths.push((method.http_path, on(filter, route))),
        }
    }
    paths.into_iter().fold(Router::new(), |router, (path, routes)| router.route(path, routes))
}

fn filter(method: &Method) -> Option<MethodFilter> {
    match method.http_method {
        "get" => Some(MethodFilter::GET),
        "post" => Some(MethodFilter::POST),
        "put" => Some(MethodFilter::PUT),
        "delete" => Some(MethodFilter::DELETE),
        _ => None,
    }
}

/// An error, and the status where its code's own does not say it best.
struct Failure(Error, Option<StatusCode>);

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure(error, None)
    }
}

async fn answer<H: Handler>(
    shared: Arc<Shared<H>>,
    method: &'static Method,
    params: RawPathParams,
    request: http::Request<Body>,
) -> Response<Body> {
    let (head, body) = request.into_parts();
    let Some((peer, id)) = Peer::of(&head) else {
        return problem(StatusCode::INTERNAL_SERVER_ERROR, "the server lost where this request came from");
    };
    if head.method == http::Method::HEAD {
        let mut refusal = problem(StatusCode::METHOD_NOT_ALLOWED, "this path does not answer HEAD; use GET");
        refusal.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET"));
        return refusal;
    }
    if let Err((status, why)) = browser::check(&head, peer, &shared.hosts) {
        return problem(status, &why);
    }
    let mut log = CallLog::start(id, method.path, peer.address, shared.calls.metrics.clone());
    if method.streams {
        let opened = AssertUnwindSafe(open(&shared, method, &params, &head, body, peer)).catch_unwind().await;
        let opened = opened.unwrap_or_else(|_| Err(defect(id, "the call panicked").into()));
        return match opened {
            Ok(source) => events::answer(method, Outgoing::new(source, shared.stopping.clone(), None, log)),
            Err(Failure(error, status)) => {
                log.code = error.code();
                of_error(&error, status, id)
            }
        };
    }
    let work = call(&shared, method, &params, &head, body, peer);
    let trace = Trace::start("http", method.path, id, &head.headers);
    let outcome = AssertUnwindSafe(trace.around(work)).catch_unwind().await;
    let outcome = outcome.unwrap_or_else(|_| Err(defect(id, "the call panicked").into()));
    let response = outcome.and_then(|reply| success(method, reply, id));
    trace.end(response.as_ref().map_or_else(|Failure(error, _)| error.code(), |_| Code::Ok));
    match response {
        Ok(response) => {
            log.code = Code::Ok;
            response
        }
        Err(Failure(error, status)) => {
            log.code = error.code();
            let conditional = head.headers.contains_key("gatepass-if-revision");
            let failed_condition = conditional && is_failed_condition(&error);
            let status = status.or(failed_condition.then_some(StatusCode::PRECONDITION_FAILED));
            of_error(&error, status, id)
        }
    }
}

async fn call<H: Handler>(
    shared: &Shared<H>,
    method: &'static Method,
    params: &RawPathParams,
    head: &Parts,
    body: Body,
    peer: Peer,
) -> Result<Reply, Failure> {
    let (call, _share) = incoming(shared, method, params, head, body, peer).await?;
    Ok(shared.handler.call(call).await?)
}

/// The stream of a call.
async fn open<H: Handler>(
    shared: &Shared<H>,
    method: &'static Method,
    params: &RawPathParams,
    head: &Parts,
    body: Body,
    peer: Peer,
) -> Result<ReplyStream, Failure> {
    let (call, _share) = incoming(shared, method, params, head, body, peer).await?;
    Ok(shared.handler.stream(call).await?)
}

/// The call that a request is, with what it holds of the server's memory.
async fn incoming<H: Handler>(
    shared: &Shared<H>,
    method: &'static Method,
    params: &RawPathParams,
    head: &Parts,
    body: Body,
    peer: Peer,
) -> Result<(Call, Share), Failure> {
    let metadata = grpc::metadata_of(&head.headers)?;
    let (body, share) = read_body(shared, &head.headers, body).await?;
    if !body.is_empty() {
        check_body(method, &head.headers)?;
    }
    let proof = proof::of_request(head, &body)?;
    let path: Vec<(String, String)> =
        params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let parts = request::Parts {
        path: &path,
        query: head.uri.query().unwrap_or_default(),
        body: Some(&body[..]).filter(|body| !body.is_empty()),
        last_event_id: last_event_id(method, &head.headers)?,
    };
    let caller = Caller::Network {
        address: Some(peer.address),
        host: grpc::authority(head).to_owned(),
        secure: peer.tls || peer.address.is_loopback(),
        proof,
    };
    let body = request::encode(method, &parts);
    let call = |body| Call { method, body, metadata, caller };
    match body {
        Ok(body) => Ok((call(body), share)),
        Err(why) => Err(refused(shared, call(Bytes::new()), why).await.into()),
    }
}

/// Where a stream that was cut goes on, as a browser says it.
fn last_event_id<'a>(method: &Method, headers: &'a HeaderMap) -> Result<Option<&'a str>, Failure> {
    let given = headers.get(events::LAST_EVENT_ID).filter(|_| method.streams);
    let text = given.map(|value| value.to_str()).transpose();
    Ok(text.map_err(|_| Error::invalid(events::LAST_EVENT_ID, "must be a revision, as an event named it"))?)
}

/// A request that cannot be read is refused for that only to whoever may call: others learn what they would learn of
/// a request that can.
async fn refused<H: Handler>(shared: &Shared<H>, call: Call, why: Error) -> Error {
    match shared.handler.admit(call).await {
        Ok(()) => why,
        Err(error) => error,
    }
}

/// The whole body, within the server's limits.
async fn read_body<H>(
    shared: &Shared<H>,
    headers: &HeaderMap,
    body: Body,
) -> Result<(Bytes, Share), Failure> {
    let calls = &shared.calls;
    if let Some(encoding) = headers.get(header::CONTENT_ENCODING)
        && encoding.as_bytes() != b"identity"
    {
        let why = Error::invalid("content-encoding", "must be `identity`: no compressed body is read");
        return Err(Failure(why, Some(StatusCode::UNSUPPORTED_MEDIA_TYPE)));
    }
    let metered = Metered { body, share: Share::none(&calls.budget) };
    let limited = http_body_util::Limited::new(metered, calls.body_bytes);
    let read = tokio::time::timeout(calls.body_read, limited.collect()).await.map_err(|_| {
        let limit = calls.body_read;
        Failure(
            Error::new(Code::DeadlineExceeded, format!("the body did not arrive within {limit:?}")),
            Some(StatusCode::REQUEST_TIMEOUT),
        )
    })?;
    let body = read.map_err(|error| unread(&*error, calls.body_bytes))?.to_bytes();
    let mut share = Share::none(&calls.budget);
    share.grow(body.len()).map_err(|status| Error::new(Code::Unavailable, status.message()))?;
    Ok((body, share))
}

fn unread(error: &(dyn std::error::Error + 'static), limit: usize) -> Failure {
    if error.is::<http_body_util::LengthLimitError>() {
        let why = format!("is longer than the {limit} bytes that are accepted");
        return Failure(Error::invalid("body", why), Some(StatusCode::PAYLOAD_TOO_LARGE));
    }
    match error.downcast_ref::<tonic::Status>() {
        Some(status) => Error::new(Code::Unavailable, status.message()).into(),
        None => Error::invalid("body", "did not arrive whole").into(),
    }
}

/// A body comes only where one is taken, and says that it is JSON: no form of a foreign page can (RULES 5.4).
fn check_body(method: &Method, headers: &HeaderMap) -> Result<(), Failure> {
    if !request::takes_body(method) {
        return Err(Error::invalid("body", "is not taken here; everything stands in path and query").into());
    }
    let mut types = headers.get_all(header::CONTENT_TYPE).iter();
    let given = types.next().and_then(|value| value.to_str().ok()).unwrap_or_default();
    match is_json(given) && types.next().is_none() {
        true => Ok(()),
        false => {
            let why = Error::invalid("content-type", "must be `application/json`");
            Err(Failure(why, Some(StatusCode::UNSUPPORTED_MEDIA_TYPE)))
        }
    }
}

fn is_json(content_type: &str) -> bool {
    let mut parts = content_type.split(';').map(str::trim);
    let charset = |part: &str| {
        part.eq_ignore_ascii_case("charset=utf-8") || part.eq_ignore_ascii_case("charset=\"utf-8\"")
    };
    parts.next().is_some_and(|kind| kind.eq_ignore_ascii_case("application/json")) && parts.all(charset)
}

/// A failure of ours. `Unknown` and not `Internal`: the call may have done its work.
fn defect(id: RequestId, what: &str) -> Error {
    tracing::error!(request = %id, "{what}");
    Error::new(
        Code::Unknown,
        format!("the server failed on this call; its log says more under request `{id}`"),
    )
}

fn success(method: &'static Method, reply: Reply, id: RequestId) -> Result<Response<Body>, Failure> {
    let Reply { body, metadata } = reply;
    let body = response::body(method, &body).map_err(|error| {
        tracing::error!(request = %id, %error, "an answer cannot be told in JSON");
        defect(id, "an answer cannot be told in JSON")
    })?;
    let mut response = Response::new(Body::empty());
    if let Some(body) = body {
        // A tree of JSON always serializes.
        *response.body_mut() = Body::from(serde_json::to_vec(&body).unwrap_or_default());
        response.headers_mut().insert(header::CONTENT_TYPE, JSON);
    }
    *response.status_mut() = response::status(method);
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    write_metadata(&metadata, headers)
        .map_err(|name| defect(id, &format!("metadata `{name}` of a reply cannot be sent")))?;
    Ok(response)
}

fn write_metadata(metadata: &Metadata, headers: &mut HeaderMap) -> Result<(), String> {
    grpc::into_headers(metadata, headers)
}
