//! Access that follows tickets: asked for when a ticket is approved, taken back when it closes. See README.md.

mod desk;
mod jira;
mod servicenow;
mod ticket;

use std::sync::Arc;

use anyhow::Result;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use glue::receiver::{answer, refuse, serve};
use glue::{gate, settings};

use desk::Desk;
use ticket::System;

#[tokio::main]
async fn main() -> Result<()> {
    let system = System::from_environment()?;
    let gate = gate::client("GATEPASS_ACCESS_KEY", "GATEPASS_SECRET_KEY").await?;
    let desk = Arc::new(Desk::new(gate, system, settings::duration("DURATION", "8h")?));
    let routes = Router::new().route("/callback", post(callback)).with_state(Arc::clone(&desk));
    serve(routes, async || desk.settle_all().await).await
}

/// A callback names a ticket; what is true of it is asked.
async fn callback(State(desk): State<Arc<Desk>>, headers: HeaderMap, body: Bytes) -> Response {
    if let Err(why) = desk.system().verify(&headers, &body) {
        return refuse(why);
    }
    match desk.system().named_in(&body) {
        Some(key) => answer(desk.settle(&key).await),
        None => (StatusCode::BAD_REQUEST, "it names no ticket\n").into_response(),
    }
}
