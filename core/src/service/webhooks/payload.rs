//! What is sent: ids, kinds and a verb. Whoever receives it asks for more with a key of its own (RULES 8).

use serde_json::{Value, json};

use crate::journal::{Actor, Content, Record};
use crate::model::Kind;

use super::super::watch::kind_name;

/// The body of the message about a record. `mark` is its revision as it is told.
pub(super) fn body(record: &Record, mark: &str) -> Vec<u8> {
    let changes: Vec<Value> = record
        .changes
        .iter()
        .filter(|change| change.id.kind != Kind::Activity)
        .map(|change| {
            json!({
                "id": change.id.to_string(),
                "kind": kind_name(change.id.kind),
                "deleted": change.content == Content::Deleted,
            })
        })
        .collect();
    let mut actor = match record.actor {
        Actor::System => json!({ "type": "system" }),
        Actor::Embedded => json!({ "type": "embedded" }),
        Actor::Account(account) => json!({ "type": "account", "account_id": account.to_string() }),
    };
    if let Some(credential) = record.credential {
        actor["credential_id"] = credential.to_string().into();
    }
    let activity = record.activity().map(|id| id.to_string());
    let body = json!({
        "type": record.verb,
        "timestamp": record.time.to_string(),
        "data": {
            "revision": mark,
            "method": record.method,
            "activity_id": activity,
            "actor": actor,
            "changes": changes,
        },
    });
    // A tree of JSON always serializes.
    serde_json::to_vec(&body).unwrap_or_default()
}
