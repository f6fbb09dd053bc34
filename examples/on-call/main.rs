//! Access for whoever is on call, as long as the shift lasts. See README.md.

mod opsgenie;
mod pagerduty;
mod provider;
mod rota;

use std::sync::Arc;

use anyhow::Result;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::post;
use glue::receiver::{answer, refuse, serve};

use rota::Rota;

#[tokio::main]
async fn main() -> Result<()> {
    let rota = Arc::new(Rota::from_environment().await?);
    let routes = Router::new().route("/callback", post(callback)).with_state(Arc::clone(&rota));
    serve(routes, async || rota.settle().await).await
}

/// Whatever a callback says, it says that something happened: who is on call is asked.
async fn callback(State(rota): State<Arc<Rota>>, headers: HeaderMap, body: Bytes) -> Response {
    match rota.provider().verify(&headers, &body) {
        Ok(()) => answer(rota.settle().await),
        Err(why) => refuse(why),
    }
}
