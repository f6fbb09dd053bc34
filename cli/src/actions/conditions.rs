//! `gatepass conditions set` and `clear`.

use clap::Args;
use gatepass::client::Client;
use gatepass::gatepass_v1::{Condition, ConditionClearRequest, ConditionSetRequest};
use gatepass::model::Timestamp;
use gatepass_wire::messages;
use serde_json::Value;

use crate::access::as_json;
use crate::arguments::instant;
use crate::console::Console;
use crate::entity::show_one;
use crate::failure::{Done, Failure};

/// Make a condition hold from now on
#[derive(Args)]
pub(super) struct Set {
    /// An id or a name
    condition: String,
    /// Until when it holds at the latest (RFC 3339); left out: until it is cleared
    #[arg(long, value_name = "TIME", value_parser = instant)]
    until: Option<Timestamp>,
}

/// Make a condition hold no longer: what is bound to it ends
#[derive(Args)]
pub(super) struct Clear {
    /// An id or a name
    condition: String,
}

pub(super) async fn set(client: &Client, console: &mut Console, asked: &Set) -> Done {
    let valid_until = asked.until.map(|until| {
        let (seconds, nanos) = until.to_parts();
        prost_types::Timestamp { seconds, nanos }
    });
    let request = ConditionSetRequest { id: asked.condition.clone(), valid_until };
    let answer = client.conditions().set(request).await?;
    show_one(console, value(&answer.condition.unwrap_or_default())?)
}

pub(super) async fn clear(client: &Client, console: &mut Console, asked: &Clear) -> Done {
    let answer = client.conditions().clear(ConditionClearRequest { id: asked.condition.clone() }).await?;
    let mut value = value(&answer.condition.unwrap_or_default())?;
    value["revoked_ids"] = answer.revoked_ids.into();
    show_one(console, value)
}

fn value(condition: &Condition) -> Result<Value, Failure> {
    as_json(&messages::GATEPASS_V1_CONDITION, condition)
}
