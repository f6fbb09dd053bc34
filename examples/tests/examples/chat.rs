//! The chat: asked, approved, denied and revoked by who may, as those people.

use serde_json::{Value, json};
use url::form_urlencoded::Serializer;

use crate::fake::{Asked, Fake};
use crate::fixture::{Gate, Receiver, Start, Variables, variables};
use crate::languages::{self, told_by};
use crate::signed::{hex, seconds};

const SECRET: &str = "slack's signing secret";

fn rust(settings: &Variables) -> Receiver {
    Receiver::start(env!("CARGO_BIN_EXE_chat"), settings)
}

fn node(settings: &Variables) -> Receiver {
    Receiver::run(languages::node("chat/chat.mjs"), settings)
}

told_by!(rust:
    asked_approved_and_revoked_though_the_bot_dies_between,
    the_bot_acts_only_as_who_speaks,
    what_is_not_from_slack_or_not_from_now_is_refused,
    lost_messages_are_made_good_by_the_next_pass
);
told_by!(elsewhere node:
    asked_approved_and_revoked_though_the_bot_dies_between,
    the_bot_acts_only_as_who_speaks,
    what_is_not_from_slack_or_not_from_now_is_refused,
    lost_messages_are_made_good_by_the_next_pass
);

/// What stands in the channel.
#[derive(Default)]
pub(crate) struct Channel {
    messages: Vec<Value>,
    count: u64,
    is_down: bool,
}

impl Channel {
    /// Request and status of each message.
    fn told(&self) -> Vec<(String, String)> {
        let text = |message: &Value, name: &str| {
            message["metadata"]["event_payload"][name].as_str().unwrap_or_default().to_owned()
        };
        self.messages.iter().map(|message| (text(message, "id"), text(message, "status"))).collect()
    }
}

/// People who are not to be believed though a lead's email is theirs.
pub(crate) const STRANGERS: [&str; 7] =
    ["UUNCONFIRMED", "UELSEWHERE", "UDELETED", "UBOT", "UGUEST", "UCHANNELGUEST", "USTRANGER"];

/// The name in the email of somebody at Slack, and in what they are not an ordinary member.
fn person(id: &str) -> Option<(&'static str, Option<(&'static str, Value)>)> {
    let other = match id {
        "UALICE" => return Some(("alice", None)),
        "UBOB" => return Some(("bob", None)),
        "UUNCONFIRMED" => ("is_email_confirmed", json!(false)),
        "UELSEWHERE" => ("team_id", json!("T2")),
        "UDELETED" => ("deleted", json!(true)),
        "UBOT" => ("is_bot", json!(true)),
        "UGUEST" => ("is_restricted", json!(true)),
        "UCHANNELGUEST" => ("is_ultra_restricted", json!(true)),
        "USTRANGER" => ("is_stranger", json!(true)),
        _ => return None,
    };
    Some(("bob", Some(other)))
}

fn slack(state: &mut Channel, asked: &Asked) -> (u16, Value) {
    if asked.authorization != "Bearer xoxb-1" {
        return (200, json!({ "ok": false, "error": "invalid_auth" }));
    }
    let method = asked.path.strip_prefix("/api/").expect("a path of Slack's");
    assert_eq!(asked.method == axum::http::Method::POST, method.starts_with("chat."));
    if state.is_down && method.starts_with("chat.") {
        return (503, Value::Null);
    }
    let answer = match method {
        "users.info" => {
            let id = asked.query["user"].as_str();
            let Some((name, other)) = person(id) else {
                return (200, json!({ "ok": false, "error": "user_not_found" }));
            };
            let profile = json!({ "email": format!("{name}@example.com") });
            let mut person =
                json!({ "id": id, "team_id": "T1", "is_email_confirmed": true, "profile": profile });
            if let Some((field, value)) = other {
                person[field] = value;
            }
            json!({ "user": person })
        }
        "conversations.history" => {
            json!({ "messages": state.messages.iter().rev().collect::<Vec<_>>() })
        }
        "chat.postMessage" => {
            state.count += 1;
            let mut message = asked.body.clone();
            message["ts"] = format!("1700000000.{:06}", state.count).into();
            state.messages.push(message);
            json!({})
        }
        "chat.update" => {
            let place = state.messages.iter_mut().find(|message| message["ts"] == asked.body["ts"]);
            *place.expect("a message of ours") = asked.body.clone();
            json!({})
        }
        other => panic!("Slack has no {other}"),
    };
    let mut answer = answer;
    answer["ok"] = true.into();
    (200, answer)
}

pub(crate) async fn start_slack() -> Fake<Channel> {
    Fake::start(Channel::default(), slack).await
}

pub(crate) fn slack_settings(fake: &Fake<Channel>) -> Variables {
    variables(&[
        ("SLACK_URL", &fake.url),
        ("SLACK_TOKEN", "xoxb-1"),
        ("SLACK_SIGNING_SECRET", SECRET),
        ("SLACK_TEAM", "T1"),
        ("SLACK_CHANNEL", "C1"),
    ])
}

pub(crate) fn signature(at: i64, body: &str) -> String {
    format!("v0={}", hex(SECRET, &format!("v0:{at}:{body}")))
}

/// A slash command's form.
pub(crate) fn form(user: &str, trigger: &str, text: &str) -> String {
    let fields = [("team_id", "T1"), ("user_id", user), ("trigger_id", trigger), ("text", text)];
    Serializer::new(String::new()).extend_pairs(fields).finish()
}

async fn post(receiver: &Receiver, path: &str, body: &str) -> (u16, String) {
    let at = seconds();
    let headers = [("x-slack-request-timestamp", at.to_string()), ("x-slack-signature", signature(at, body))];
    receiver.post(path, &headers, body).await
}

async fn say(receiver: &Receiver, user: &str, trigger: &str, text: &str) -> String {
    let (status, answer) = post(receiver, "/commands", &form(user, trigger, text)).await;
    assert_eq!(status, 200, "{answer}");
    answer
}

async fn press(receiver: &Receiver, user: &str, trigger: &str, action: &str, id: &str) -> String {
    let payload = json!({
        "type": "block_actions",
        "trigger_id": trigger,
        "team": { "id": "T1" },
        "user": { "id": user, "team_id": "T1" },
        "actions": [{ "action_id": action, "value": id }],
    });
    let body = Serializer::new(String::new()).append_pair("payload", &payload.to_string()).finish();
    let (status, answer) = post(receiver, "/actions", &body).await;
    assert_eq!(status, 200, "{answer}");
    answer
}

async fn started(start: Start) -> (Gate, Fake<Channel>, Variables, Receiver) {
    let (gate, fake) = (Gate::start().await, start_slack().await);
    let settings = [gate.set_up("chat", &[]), slack_settings(&fake)].concat();
    let receiver = start(&settings);
    (gate, fake, settings, receiver)
}

async fn asked_approved_and_revoked_though_the_bot_dies_between(start: Start) {
    let (gate, fake, settings, receiver) = started(start).await;
    for _ in 0..2 {
        // The same trigger again is the same order again.
        let answer = say(&receiver, "UALICE", "1.1", "request orders 30m INC-1 it burns").await;
        assert!(answer.contains("is pending"), "{answer}");
    }
    let requests = gate.requests().await;
    assert_eq!((requests.len(), requests[0].reason.as_str()), (1, "INC-1 it burns"));
    let id = requests[0].id.clone();
    let told = |status: &str| vec![(id.clone(), status.to_owned())];
    fake.until("a message about the request", |channel| channel.told() == told("pending")).await;
    let own = press(&receiver, "UALICE", "1.2", "approve", &id).await;
    assert!(own.contains("did not work"), "{own}");
    assert!(!gate.reaches("alice").await);
    press(&receiver, "UBOB", "1.3", "approve", &id).await;
    assert!(gate.reaches("alice").await);
    fake.until("the message says so", |channel| channel.told() == told("granted")).await;
    receiver.kill();
    let receiver = start(&settings);
    press(&receiver, "UALICE", "1.4", "revoke", &id).await;
    assert!(!gate.reaches("alice").await);
    fake.until("the message says so", |channel| channel.told() == told("revoked")).await;
    let buttons = fake.see(|channel| channel.messages[0]["blocks"].to_string().contains("button"));
    assert!(!buttons, "nothing is left to do");
}

async fn the_bot_acts_only_as_who_speaks(start: Start) {
    let (gate, _fake, _settings, receiver) = started(start).await;
    say(&receiver, "UALICE", "1", "request orders 30m INC-1").await;
    let id = gate.requests().await[0].id.clone();
    for (user, text) in [
        // An engineer is no lead, whatever she says.
        ("UALICE", format!("approve {id}")),
        // Somebody that Slack does not know.
        ("UNOBODY", format!("approve {id}")),
        // A lead may approve and is no engineer: the key that asks does not ask for leads.
        ("UBOB", "request orders 30m INC-2".to_owned()),
        ("UBOB", format!("revoke {id}")),
        ("UBOB", "approve aq-0000000000000001".to_owned()),
        ("UBOB", "frobnicate".to_owned()),
    ] {
        let answer = say(&receiver, user, &text, &text).await;
        assert!(!answer.contains("is granted") && !answer.contains("no access any more"), "{text}: {answer}");
    }
    for user in STRANGERS {
        let answer = say(&receiver, user, user, &format!("approve {id}")).await;
        assert!(!answer.contains("is granted"), "{user}: {answer}");
        press(&receiver, user, &format!("{user} pressed"), "approve", &id).await;
    }
    // Of another workspace, as it says and as Slack does.
    for user in ["UBOB", "UELSEWHERE"] {
        let elsewhere = form(user, "9", &format!("approve {id}")).replace("T1", "T2");
        let (_, answer) = post(&receiver, "/commands", &elsewhere).await;
        assert!(answer.contains("another workspace"), "{user}: {answer}");
    }
    assert_eq!(gate.statuses().await, [("pending".to_owned(), 1)].into());
    let answer = say(&receiver, "UBOB", "10", &format!("deny {id} not today")).await;
    assert!(answer.contains("is denied"), "{answer}");
}

async fn what_is_not_from_slack_or_not_from_now_is_refused(start: Start) {
    let (gate, _fake, _settings, receiver) = started(start).await;
    let body = form("UALICE", "1", "request orders 30m INC-1");
    let now = seconds();
    let right = signature(now, &body);
    for (at, signature) in [
        (now - 400, signature(now - 400, &body)),
        (now + 400, signature(now + 400, &body)),
        (now, signature(now - 1, &body)),
        (now, right.replace("v0=", "v1=")),
        (now, signature(now, &body.replace("30m", "40m"))),
        (now, String::new()),
    ] {
        let headers = [("x-slack-request-timestamp", at.to_string()), ("x-slack-signature", signature)];
        assert_eq!(receiver.post("/commands", &headers, &body).await.0, 401);
        assert_eq!(receiver.post("/actions", &headers, &body).await.0, 401);
    }
    assert!(gate.requests().await.is_empty());
}

/// Messages that could not be posted are posted later, once; what the channel holds is read from the channel.
async fn lost_messages_are_made_good_by_the_next_pass(start: Start) {
    let (gate, fake, settings, receiver) = started(start).await;
    fake.change(|channel| channel.is_down = true);
    say(&receiver, "UALICE", "1", "request orders 30m INC-1").await;
    receiver.kill();
    fake.change(|channel| channel.is_down = false);
    for _ in 0..2 {
        start(&settings).kill();
    }
    let id = gate.requests().await[0].id.clone();
    assert_eq!(fake.see(Channel::told), [(id, "pending".to_owned())]);
}
