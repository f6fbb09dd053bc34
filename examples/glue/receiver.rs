//! A receiver of callbacks that also looks by itself.

use std::future::IntoFuture;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use gatepass::Error;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use crate::settings;
use crate::signature::Refused;

/// Answers callbacks at `LISTEN` until it is told to stop. A pass is made at the start, before anything is answered, and
/// then every `RECONCILE_EVERY`.
pub async fn serve(routes: Router, pass: impl AsyncFn() -> Result<()>) -> Result<()> {
    let address = settings::optional("LISTEN", "127.0.0.1:8080");
    let every = settings::duration("RECONCILE_EVERY", "1m")?;
    let listener =
        TcpListener::bind(&address).await.with_context(|| format!("cannot listen on {address}"))?;
    report(pass().await);
    println!("listening on http://{}", listener.local_addr()?);
    let mut terminate = signal(SignalKind::terminate())?;
    let stopped = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
    };
    let server = axum::serve(listener, routes).with_graceful_shutdown(stopped);
    tokio::select! {
        done = server.into_future() => Ok(done?),
        never = passes(every, pass) => never,
    }
}

async fn passes(every: Duration, pass: impl AsyncFn() -> Result<()>) -> Result<()> {
    loop {
        tokio::time::sleep(every).await;
        report(pass().await);
    }
}

/// A pass that failed is made again; somebody should hear of it.
fn report(done: Result<()>) {
    if let Err(error) = done {
        eprintln!("pass failed: {error:#}");
    }
}

/// The value of a header, where it is there once and readable.
pub fn header<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, Refused> {
    let mut all = headers.get_all(name).iter();
    match (all.next(), all.next()) {
        (Some(value), None) => value.to_str().map_err(|_| Refused::Header(name)),
        _ => Err(Refused::Header(name)),
    }
}

/// The answer to a callback that is not believed.
pub fn refuse(why: Refused) -> Response {
    eprintln!("callback refused: {why}");
    (StatusCode::UNAUTHORIZED, format!("{why}\n")).into_response()
}

/// The answer to a callback: whether the sender should try again.
pub fn answer(done: Result<()>) -> Response {
    let Err(error) = done else { return StatusCode::NO_CONTENT.into_response() };
    eprintln!("callback not carried out: {error:#}");
    let is_final = error.downcast_ref::<Error>().is_some_and(|error| !error.is_retryable());
    // What gatepass refuses it will refuse again; the log above says why.
    let status = if is_final { StatusCode::NO_CONTENT } else { StatusCode::SERVICE_UNAVAILABLE };
    status.into_response()
}
