//! The bot's messages about requests.

use gatepass::gatepass_v1::AccessRequest;
use serde_json::{Value, json};

/// A message that stands in the channel.
pub(crate) struct Posted {
    /// Where.
    pub(crate) ts: String,
    /// Of which request.
    pub(crate) id: String,
    /// As of which status.
    pub(crate) status: String,
}

/// What a message says of a request, with the buttons of what may be done now.
pub(crate) fn about(request: &AccessRequest, who: &str) -> Value {
    let buttons: &[(&str, &str)] = match request.status.as_str() {
        "pending" => &[("approve", "Approve"), ("deny", "Deny"), ("revoke", "Take back")],
        "granted" => &[("revoke", "Revoke")],
        _ => &[],
    };
    let status = request.status.replace('_', " ");
    let text = format!("{}: {status}. {}", plain(who), plain(&request.reason));
    let mut blocks = vec![json!({ "type": "section", "text": { "type": "plain_text", "text": text } })];
    if !buttons.is_empty() {
        let elements = buttons.iter().map(|(action, label)| {
            json!({
                "type": "button",
                "action_id": action,
                "value": request.id,
                "text": { "type": "plain_text", "text": label },
            })
        });
        blocks.push(json!({ "type": "actions", "elements": elements.collect::<Vec<_>>() }));
    }
    json!({ "text": text, "blocks": blocks })
}

/// What people wrote must not call others or pretend to be a link.
fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
