//! What people say to the bot: slash commands and buttons.

use std::time::Duration;

use serde_json::Value;
use url::form_urlencoded;

/// Who said what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) team: String,
    pub(crate) user: String,
    /// The same where Slack, or somebody else, sends it again.
    pub(crate) trigger: String,
    pub(crate) order: Order,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Order {
    Request {
        resource: String,
        duration: Duration,
        reason: String,
    },
    Approve {
        id: String,
        comment: String,
    },
    Deny {
        id: String,
        reason: String,
    },
    Revoke {
        id: String,
    },
    /// What is not understood gets help.
    Help(String),
}

const HELP: &str = "Say `request RESOURCE 30m REASON`, `approve ID`, `deny ID REASON` or `revoke ID`.";

impl Said {
    /// Reads a slash command's form.
    pub(crate) fn command(body: &[u8]) -> Option<Said> {
        let field = |name: &str| field(body, name);
        Some(Said {
            team: field("team_id")?,
            user: field("user_id")?,
            trigger: field("trigger_id")?,
            order: Order::read(&field("text").unwrap_or_default()),
        })
    }

    /// Reads a button's form: JSON in the field `payload`.
    pub(crate) fn button(body: &[u8]) -> Option<Said> {
        let payload: Value = serde_json::from_str(&field(body, "payload")?).ok()?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let action = payload["actions"].as_array()?.first()?;
        let (name, id) = (action["action_id"].as_str()?, action["value"].as_str()?);
        Some(Said {
            team: text(&payload["user"]["team_id"]).or_else(|| text(&payload["team"]["id"]))?,
            user: text(&payload["user"]["id"])?,
            trigger: text(&payload["trigger_id"])?,
            order: Order::read(&format!("{name} {id}")),
        })
    }
}

/// The value of a form's field, where it is given once.
fn field(body: &[u8], name: &str) -> Option<String> {
    let mut all = form_urlencoded::parse(body).filter(|(key, _)| key == name);
    match (all.next(), all.next()) {
        (Some((_, value)), None) => Some(value.into_owned()),
        _ => None,
    }
}

impl Order {
    fn read(text: &str) -> Order {
        let (verb, rest) = word(text);
        let (first, rest) = word(rest);
        match (verb, first) {
            ("request", resource) if !resource.is_empty() => {
                let (length, reason) = word(rest);
                match duration(length) {
                    Some(duration) => {
                        Order::Request { resource: resource.into(), duration, reason: reason.into() }
                    }
                    None => Order::Help(format!("`{length}` is no length of time. {HELP}")),
                }
            }
            ("approve", id) if !id.is_empty() => Order::Approve { id: id.into(), comment: rest.into() },
            ("deny", id) if !id.is_empty() => Order::Deny { id: id.into(), reason: rest.into() },
            ("revoke", id) if !id.is_empty() => Order::Revoke { id: id.into() },
            _ => Order::Help(HELP.to_owned()),
        }
    }
}

/// The first word and the rest.
fn word(text: &str) -> (&str, &str) {
    let text = text.trim();
    text.split_once(char::is_whitespace).map_or((text, ""), |(first, rest)| (first, rest.trim()))
}

fn duration(text: &str) -> Option<Duration> {
    let nanos = gatepass::model::parse_duration(text).ok()?;
    u64::try_from(nanos).ok().filter(|nanos| *nanos > 0).map(Duration::from_nanos)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_are_read_and_what_is_none_gets_help() {
        let thirty = Duration::from_secs(1800);
        let asked = Order::read("  request orders  30m  INC-1 it burns ");
        assert_eq!(
            asked,
            Order::Request { resource: "orders".into(), duration: thirty, reason: "INC-1 it burns".into() }
        );
        assert_eq!(Order::read("deny aq-1 no"), Order::Deny { id: "aq-1".into(), reason: "no".into() });
        for text in ["", "request", "request orders", "request orders -5m x", "approve", "frobnicate aq-1"] {
            assert!(matches!(Order::read(text), Order::Help(_)), "{text}");
        }
    }

    #[test]
    fn a_form_that_says_two_things_says_nothing() {
        assert!(Said::command(b"team_id=T1&user_id=U1&trigger_id=1&text=revoke+aq-1").is_some());
        assert!(Said::command(b"team_id=T1&user_id=U1&user_id=U2&trigger_id=1&text=revoke+aq-1").is_none());
        assert!(Said::button(b"payload=%7B%7D").is_none());
    }
}
