//! The listener that tells metrics: apart from the API's, so that who may read them is decided by its address.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::Metrics;
use crate::error::ServeError;
use crate::handler::Handler;
use crate::json;
use crate::problem::problem;
use crate::respond::{Peer, Shared};

const PATH: &str = "/metrics";
/// The text format of Prometheus.
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
/// More readers at one time are closed at once.
const CONNECTIONS: usize = 16;
/// How long a reader may take to say what it wants, and a connection may stand idle.
const HEADERS: Duration = Duration::from_secs(30);

pub(crate) struct MetricsListener {
    listener: TcpListener,
    address: SocketAddr,
}

impl MetricsListener {
    pub(crate) async fn bind(listen: SocketAddr) -> Result<MetricsListener, ServeError> {
        let failed = |source| ServeError::Listen { address: listen, source };
        let listener = TcpListener::bind(listen).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok(MetricsListener { listener, address })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers until dropped, while the server drains too.
    pub(crate) async fn serve<H: Handler>(self, metrics: Arc<Metrics>, shared: Arc<Shared<H>>) {
        let mut open = JoinSet::new();
        loop {
            tokio::select! {
                Some(_) = open.join_next() => {}
                accepted = self.listener.accept() => match accepted {
                    Ok((stream, peer)) if open.len() < CONNECTIONS => {
                        open.spawn(connection(stream, peer, metrics.clone(), shared.clone()));
                    }
                    Ok(_) => {}
                    Err(error) => {
                        tracing::warn!(%error, "cannot accept a reader of metrics");
                        tokio::time::sleep(Duration::from_millis(100)).await;
                    }
                },
            }
        }
    }
}

async fn connection<H: Handler>(
    stream: TcpStream,
    peer: SocketAddr,
    metrics: Arc<Metrics>,
    shared: Arc<Shared<H>>,
) {
    let from = Peer { address: peer.ip().to_canonical(), tls: false };
    let service = service_fn(|request| {
        let response = answer(request, from, &metrics, &shared);
        async move { Ok::<_, Infallible>(response) }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS)
        .serve_connection(TokioIo::new(stream), service);
    if let Err(error) = served.await {
        tracing::debug!(%peer, %error, "a reader of metrics was lost");
    }
}

fn answer<H: Handler>(
    request: Request<Incoming>,
    peer: Peer,
    metrics: &Metrics,
    shared: &Shared<H>,
) -> Response<Body> {
    let (head, _) = request.into_parts();
    if head.uri.path() != PATH {
        return problem(StatusCode::NOT_FOUND, "there is nothing here but `/metrics`");
    }
    if head.method != Method::GET {
        let mut refusal = problem(StatusCode::METHOD_NOT_ALLOWED, "`/metrics` answers GET");
        refusal.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET"));
        return refusal;
    }
    // A page in a browser on this machine is not who it is told to.
    if let Err((status, why)) = json::check_browser(&head, peer, &shared.hosts) {
        return problem(status, &why);
    }
    match metrics.text(shared.handler.figures()) {
        Ok(text) => {
            let mut response = Response::new(Body::from(text));
            response.headers_mut().insert(header::CONTENT_TYPE, TEXT);
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        Err(error) => {
            tracing::error!(%error, "metrics cannot be told");
            problem(StatusCode::INTERNAL_SERVER_ERROR, "metrics cannot be told; the log says why")
        }
    }
}
