//! One request, whatever it speaks.

use std::convert::Infallible;
use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use axum::Router;
use futures_util::FutureExt;
use http::{HeaderValue, Method, Request, Response, StatusCode, Version, header};
use http_body_util::Either;
use hyper::body::Incoming;
use tokio::sync::watch;
use tower::ServiceExt;

use crate::grpc::{self, Calls};
use crate::handler::Handler;
use crate::log::RequestId;
use crate::problem::problem;

/// What all connections share.
pub(crate) struct Shared<H> {
    pub(crate) handler: H,
    pub(crate) calls: Calls,
    pub(crate) stopping: watch::Receiver<bool>,
    /// The names this server answers for, beside those of the loopback.
    pub(crate) hosts: Vec<String>,
}

/// Where a request came from.
#[derive(Clone, Copy)]
pub(crate) struct Peer {
    pub(crate) address: IpAddr,
    pub(crate) tls: bool,
}

impl Peer {
    /// The peer and the id of a request that a route got.
    pub(crate) fn of(request: &http::request::Parts) -> Option<(Peer, RequestId)> {
        Some((*request.extensions.get()?, *request.extensions.get()?))
    }
}

impl<H> Shared<H> {
    pub(crate) fn draining(&self) -> bool {
        *self.stopping.borrow()
    }

    /// Done once the server is told to stop.
    pub(crate) async fn told_to_stop(&self) {
        // An error means that the server is gone altogether.
        _ = self.stopping.clone().wait_for(|stopping| *stopping).await.is_ok();
    }
}

pub(crate) type Body = Either<grpc::Body, axum::body::Body>;

/// Answers a request. It cannot fail: what goes wrong is in the answer.
pub(crate) async fn respond<H: Handler>(
    shared: Arc<Shared<H>>,
    routes: Router,
    peer: Peer,
    request: Request<Incoming>,
) -> Result<Response<Body>, Infallible> {
    if grpc::is_grpc(request.headers())
        && request.version() == Version::HTTP_2
        && request.method() == Method::POST
    {
        let response = grpc::answer(&shared.handler, &shared.calls, &shared.stopping, peer.address, request);
        let response = response.await;
        return Ok(response.map(Either::Left));
    }
    // Boxed, so that a gRPC call does not carry the room for a route around.
    Ok(Box::pin(plain(&shared.calls, routes, peer, request)).await.map(Either::Right))
}

async fn plain(
    calls: &Calls,
    routes: Router,
    peer: Peer,
    mut request: Request<Incoming>,
) -> Response<axum::body::Body> {
    let id = calls.ids.next();
    request.extensions_mut().insert(peer);
    request.extensions_mut().insert(id);
    if let Some(refusal) = refuse_half_grpc(&request) {
        return refusal;
    }
    let answer = AssertUnwindSafe(routes.oneshot(request)).catch_unwind().await;
    let response = answer.unwrap_or_else(|_| {
        tracing::error!(request = %id, "a route panicked");
        let detail = format!("the server failed on this request; its log says more under request `{id}`");
        Ok(problem(StatusCode::INTERNAL_SERVER_ERROR, &detail))
    });
    let Ok(response) = response;
    tracing::debug!(target: "gatepass::http", request = %id, status = response.status().as_u16());
    response
}

/// Requests that are gRPC in one respect and not in another: answered as routes they would look like success or
/// like a method that does not exist.
fn refuse_half_grpc(request: &Request<Incoming>) -> Option<Response<axum::body::Body>> {
    let grpc_type = grpc::is_grpc(request.headers());
    if !grpc_type && !grpc::is_grpc_path(request.uri().path()) {
        return None;
    }
    Some(if request.version() != Version::HTTP_2 {
        problem(StatusCode::HTTP_VERSION_NOT_SUPPORTED, "gRPC needs HTTP/2")
    } else if request.method() != Method::POST {
        let mut refusal = problem(StatusCode::METHOD_NOT_ALLOWED, "gRPC methods are called with POST");
        refusal.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST"));
        refusal
    } else {
        problem(StatusCode::UNSUPPORTED_MEDIA_TYPE, "gRPC methods take content of type `application/grpc`")
    })
}
