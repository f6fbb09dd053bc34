//! `gatepass webhooks deliveries` and `redeliver`.

use clap::{Args, ValueEnum};
use gatepass::client::{Client, RevisionMark};
use gatepass::gatepass_v1::{WebhookDelivery, WebhookRedeliverRequest};
use gatepass_wire::messages;
use serde_json::{Value, json};

use crate::access::{as_json, instant};
use crate::console::Console;
use crate::failure::{Done, Failure};

/// List what is on its way to a webhook and what was given up, oldest first
#[derive(Args)]
pub(super) struct Deliveries {
    /// The webhook's id
    id: String,
    /// Only these; left out: all
    #[arg(long, value_name = "STATUS")]
    status: Option<Status>,
}

/// What may become of a delivery; what arrived is not kept.
#[derive(Clone, Copy, ValueEnum)]
enum Status {
    /// Will be tried
    Pending,
    /// Given up
    Dead,
}

/// Send an event again, or everything that was given up
#[derive(Args)]
pub(super) struct Redeliver {
    /// The webhook's id
    id: String,
    /// The event's revision, as `deliveries` names it; left out: everything that was given up
    revision: Option<RevisionMark>,
}

pub(super) async fn deliveries(client: &Client, console: &mut Console, asked: &Deliveries) -> Done {
    let status = match asked.status {
        None => "",
        Some(Status::Pending) => "pending",
        Some(Status::Dead) => "dead",
    };
    let found = client.webhooks().deliveries(&asked.id, status).collect().await?;
    if console.json {
        let items: Result<Vec<Value>, Failure> =
            found.iter().map(|item| as_json(&messages::GATEPASS_V1_WEBHOOK_DELIVERY, item)).collect();
        return Ok(console.value(&json!({ "items": items? }))?);
    }
    if found.is_empty() {
        return Ok(console.line("nothing waits and nothing was given up")?);
    }
    let row = |item: WebhookDelivery| {
        let [last, next] =
            [item.last_attempt_at, item.next_attempt_at].map(|time| instant(time).unwrap_or_default());
        vec![item.revision, item.status, item.attempts.to_string(), item.outcome, last, next]
    };
    let headings = ["revision", "status", "attempts", "outcome", "last attempt", "next attempt"];
    Ok(console.table(&headings, found.into_iter().map(row).collect())?)
}

pub(super) async fn redeliver(client: &Client, console: &mut Console, asked: &Redeliver) -> Done {
    let revision = asked.revision.as_ref().map(ToString::to_string).unwrap_or_default();
    let request = WebhookRedeliverRequest { id: asked.id.clone(), revision };
    let count = client.webhooks().redeliver(request).await?.deliveries;
    if console.json {
        return Ok(console.value(&json!({ "deliveries": count }))?);
    }
    Ok(console.line(match count {
        1 => "1 event will be sent again".to_owned(),
        count => format!("{count} events will be sent again"),
    })?)
}
