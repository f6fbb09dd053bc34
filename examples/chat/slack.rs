//! Slack: its signature, its people, its messages.

use anyhow::{Context, Result, ensure};
use axum::http::HeaderMap;
use glue::outside::Outside;
use glue::receiver::header;
use glue::settings::{optional, required};
use glue::signature::{Refused, hex_fits, is_fresh};
use serde_json::{Value, json};

use crate::message::Posted;

const SIGNATURE: &str = "x-slack-signature";
const TIMESTAMP: &str = "x-slack-request-timestamp";
/// What marks the bot's messages about requests.
const EVENT: &str = "gatepass_request";
/// How many messages are looked through.
const HISTORY: usize = 200;

pub(crate) struct Slack {
    api: Outside,
    secret: String,
    team: String,
    channel: String,
}

impl Slack {
    pub(crate) fn from_environment() -> Result<Slack> {
        let url = optional("SLACK_URL", "https://slack.com");
        Ok(Slack {
            api: Outside::new(&url, &format!("Bearer {}", required("SLACK_TOKEN")?))?,
            secret: required("SLACK_SIGNING_SECRET")?,
            team: required("SLACK_TEAM")?,
            channel: required("SLACK_CHANNEL")?,
        })
    }

    /// Slack's signature, version 0.
    pub(crate) fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), Refused> {
        let (timestamp, signature) = (header(headers, TIMESTAMP)?, header(headers, SIGNATURE)?);
        let hex = signature.strip_prefix("v0=").ok_or(Refused::Header(SIGNATURE))?;
        if !hex_fits(&self.secret, &[b"v0:", timestamp.as_bytes(), b":", body], hex) {
            return Err(Refused::Wrong);
        }
        let now = jiff::Timestamp::now().as_second();
        if is_fresh(timestamp, now) { Ok(()) } else { Err(Refused::Stale) }
    }

    /// The email of a person of our own team, as Slack knows it: what they call themselves says nothing.
    pub(crate) async fn email(&self, team: &str, user: &str) -> Result<String> {
        ensure!(team == self.team, "You are of another workspace.");
        let answer = self.call("users.info", &[("user", user)]).await?;
        let person = &answer["user"];
        let is = |name: &str| person[name] == true;
        ensure!(person["id"] == user && person["team_id"] == team, "Slack does not know you.");
        let strange = ["deleted", "is_bot", "is_restricted", "is_ultra_restricted", "is_stranger"];
        ensure!(!strange.into_iter().any(is), "Guests and bots have no accounts here.");
        ensure!(is("is_email_confirmed"), "Your email is not confirmed.");
        let email = person["profile"]["email"].as_str().context("Slack shows no email of yours.")?;
        Ok(email.to_owned())
    }

    /// The bot's messages about requests, from the newest on.
    pub(crate) async fn posted(&self) -> Result<Vec<Posted>> {
        let limit = HISTORY.to_string();
        let query = [("channel", self.channel.as_str()), ("limit", &limit), ("include_all_metadata", "true")];
        let answer = self.call("conversations.history", &query).await?;
        let messages = answer["messages"].as_array().context("Slack tells no messages")?;
        let read = |message: &Value| {
            // Nobody but an app can give a message metadata, and no other app this.
            let metadata = message.get("metadata").filter(|metadata| metadata["event_type"] == EVENT)?;
            let text = |value: &Value| value.as_str().map(str::to_owned);
            let (id, status) = (&metadata["event_payload"]["id"], &metadata["event_payload"]["status"]);
            Some(Posted { ts: text(&message["ts"])?, id: text(id)?, status: text(status)? })
        };
        Ok(messages.iter().filter_map(read).collect())
    }

    /// Says something about a request: anew, or in the place of what was said before.
    pub(crate) async fn say(
        &self,
        place: Option<&str>,
        id: &str,
        status: &str,
        content: Value,
    ) -> Result<()> {
        let mut body = content;
        body["channel"] = self.channel.as_str().into();
        body["metadata"] = json!({ "event_type": EVENT, "event_payload": { "id": id, "status": status } });
        let method = match place {
            Some(ts) => {
                body["ts"] = ts.into();
                "chat.update"
            }
            None => "chat.postMessage",
        };
        let answer = self.api.post(&format!("/api/{method}"), &body).await?;
        checked(method, answer).map(drop)
    }

    async fn call(&self, method: &str, query: &[(&str, &str)]) -> Result<Value> {
        checked(method, self.api.get(&format!("/api/{method}"), query).await?)
    }
}

/// Slack says in the body whether a call succeeded.
fn checked(method: &str, answer: Option<Value>) -> Result<Value> {
    let answer = answer.unwrap_or_default();
    let error = answer["error"].as_str().unwrap_or("no answer");
    ensure!(answer["ok"] == true, "Slack refused {method}: {error}");
    Ok(answer)
}
