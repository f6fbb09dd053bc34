//! Requests, votes and revocations from a chat. See README.md.

mod announce;
mod bot;
mod command;
mod message;
mod slack;

use std::sync::Arc;

use anyhow::Result;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use glue::receiver::{refuse, serve};
use serde_json::Value;

use bot::Bot;
use command::Said;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = Arc::new(Bot::from_environment().await?);
    let routes = Router::new()
        .route("/commands", post(command))
        .route("/actions", post(action))
        .with_state(Arc::clone(&bot));
    serve(routes, async || bot.announce().await).await
}

/// `/access request orders 30m INC-1042`
async fn command(State(bot): State<Arc<Bot>>, headers: HeaderMap, body: Bytes) -> Response {
    carry_out(bot, &headers, &body, Said::command).await
}

/// A button under one of the bot's messages.
async fn action(State(bot): State<Arc<Bot>>, headers: HeaderMap, body: Bytes) -> Response {
    carry_out(bot, &headers, &body, Said::button).await
}

async fn carry_out(
    bot: Arc<Bot>,
    headers: &HeaderMap,
    body: &[u8],
    read: fn(&[u8]) -> Option<Said>,
) -> Response {
    if let Err(why) = bot.slack().verify(headers, body) {
        return refuse(why);
    }
    let Some(said) = read(body) else {
        return (StatusCode::BAD_REQUEST, "it says nothing that a bot could do\n").into_response();
    };
    let text = bot.carry_out(&said).await;
    // Slack waits three seconds; messages are brought up to date without it.
    tokio::spawn(async move {
        if let Err(error) = bot.announce().await {
            eprintln!("pass failed: {error:#}");
        }
    });
    let answer = serde_json::json!({ "response_type": "ephemeral", "text": text });
    json(&answer)
}

fn json(value: &Value) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}
