//! Plain HTTP: health for whoever runs the server, and problem details (RFC 9457) for whoever lost the way.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Response, StatusCode, Uri, header};
use axum::routing::get;
use serde::Serialize;

use crate::handler::Handler;
use crate::json;
use crate::openapi;
use crate::problem::problem;
use crate::respond::{Peer, Shared};

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Everything that is not gRPC.
pub(crate) fn router<H: Handler>(shared: Arc<Shared<H>>) -> Router {
    Router::new()
        .merge(json::router())
        .route("/openapi.json", get(openapi::<H>))
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz::<H>))
        .method_not_allowed_fallback(|| async {
            problem(StatusCode::METHOD_NOT_ALLOWED, "this path answers other methods; `Allow` names them")
        })
        .fallback(nothing_here)
        .with_state(shared)
}

/// What the JSON surface looks like: the same for everybody, and no secret.
async fn openapi<H: Handler>(State(shared): State<Arc<Shared<H>>>, request: Request) -> Response<Body> {
    let (head, _) = request.into_parts();
    let Some((peer, _)) = Peer::of(&head) else {
        return problem(StatusCode::INTERNAL_SERVER_ERROR, "the server lost where this request came from");
    };
    if let Err((status, why)) = json::check_browser(&head, peer, &shared.hosts) {
        return problem(status, &why);
    }
    answer(StatusCode::OK, JSON, &openapi::document(&|method| shared.handler.offers(method)))
}

#[derive(Serialize)]
struct Health {
    status: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reasons: Vec<String>,
}

/// The process lives: nothing else is asked.
async fn healthz() -> Response<Body> {
    answer(StatusCode::OK, JSON, &Health { status: "ok", reasons: Vec::new() })
}

async fn readyz<H: Handler>(State(shared): State<Arc<Shared<H>>>) -> Response<Body> {
    let mut reasons = shared.handler.readiness();
    if shared.draining() {
        reasons.push("the server is shutting down".to_owned());
    }
    match reasons.is_empty() {
        true => answer(StatusCode::OK, JSON, &Health { status: "ready", reasons }),
        false => answer(StatusCode::SERVICE_UNAVAILABLE, JSON, &Health { status: "not ready", reasons }),
    }
}

async fn nothing_here(uri: Uri) -> Response<Body> {
    problem(StatusCode::NOT_FOUND, &format!("there is nothing at `{}`", uri.path()))
}

fn answer(status: StatusCode, content_type: HeaderValue, body: &impl Serialize) -> Response<Body> {
    // Strings and numbers in a struct always serialize.
    let body = serde_json::to_vec(body).unwrap_or_default();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use gatepass::service::{Call, Reply};
    use http::Request;
    use http_body_util::BodyExt;
    use ring::rand::SystemRandom;
    use tokio::sync::watch;
    use tower::ServiceExt;

    use super::*;
    use crate::grpc::{Budget, Calls};
    use crate::log::RequestIds;

    struct Ready;

    impl Handler for Ready {
        async fn call(&self, call: Call) -> gatepass::Result<Reply> {
            Ok(Reply { body: call.body, metadata: call.metadata })
        }

        fn readiness(&self) -> Vec<String> {
            Vec::new()
        }
    }

    #[tokio::test]
    async fn a_server_that_stops_is_not_ready_and_still_healthy() {
        let (stop, stopping) = watch::channel(false);
        let calls = Calls {
            ids: RequestIds::new(&SystemRandom::new()),
            budget: Budget::new(1),
            body_bytes: 1,
            body_read: std::time::Duration::from_secs(1),
            metrics: None,
        };
        let routes = router(Arc::new(Shared { handler: Ready, calls, stopping, hosts: Vec::new() }));
        let get = async |path: &str| {
            let request = Request::get(path).body(Body::empty()).unwrap();
            let response = routes.clone().oneshot(request).await.unwrap();
            (response.status().as_u16(), response.into_body().collect().await.unwrap().to_bytes())
        };
        assert_eq!(get("/readyz").await, (200, r#"{"status":"ready"}"#.into()));
        stop.send_replace(true);
        let not_ready = r#"{"status":"not ready","reasons":["the server is shutting down"]}"#;
        assert_eq!(get("/readyz").await, (503, not_ready.into()));
        assert_eq!(get("/healthz").await.0, 200);
    }
}
