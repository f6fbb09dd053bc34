//! An imitated outside system: a state, and what it answers.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use tokio::sync::watch;

use crate::fixture::PATIENCE;

/// What a system was asked.
pub(crate) struct Asked {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: HashMap<String, String>,
    pub(crate) authorization: String,
    pub(crate) body: Value,
}

/// What it answers: a status and JSON.
type Answer<S> = fn(&mut S, &Asked) -> (u16, Value);

pub(crate) struct Fake<S> {
    state: Arc<watch::Sender<S>>,
    pub(crate) url: String,
}

impl<S: Send + Sync + 'static> Fake<S> {
    pub(crate) async fn start(state: S, answer: Answer<S>) -> Fake<S> {
        let state = Arc::new(watch::Sender::new(state));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let routes = Router::new().fallback(respond::<S>).with_state((Arc::clone(&state), answer));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Fake { state, url }
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut S)) {
        self.state.send_modify(change);
    }

    pub(crate) fn see<T>(&self, see: impl FnOnce(&S) -> T) -> T {
        see(&self.state.borrow())
    }

    /// Waits until it is so.
    pub(crate) async fn until(&self, what: &str, is_so: impl FnMut(&S) -> bool) {
        let mut seen = self.state.subscribe();
        let waited = tokio::time::timeout(PATIENCE, seen.wait_for(is_so)).await;
        waited.unwrap_or_else(|_| panic!("it never came: {what}")).expect("it lives");
    }
}

async fn respond<S: Send + Sync + 'static>(
    State((state, answer)): State<(Arc<watch::Sender<S>>, Answer<S>)>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let query = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let authorization = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let asked = Asked {
        method,
        path: uri.path().to_owned(),
        query: query.into_owned().collect(),
        authorization: authorization.unwrap_or_default().to_owned(),
        body: serde_json::from_slice(&body).unwrap_or_default(),
    };
    let mut told = (500, Value::Null);
    state.send_modify(|state| told = answer(state, &asked));
    let status = StatusCode::from_u16(told.0).expect("a status");
    (status, [(header::CONTENT_TYPE, "application/json")], told.1.to_string()).into_response()
}
