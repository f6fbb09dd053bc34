//! Tickets: from approval to close, whatever becomes of callbacks and of the receiver.

use std::collections::BTreeMap;

use gatepass::client::Revocation;
use serde_json::{Value, json};

use crate::fake::{Asked, Fake};
use crate::fixture::{Gate, Receiver, Start, Variables, variables};
use crate::languages::{self, told_by};
use crate::signed::{base64, hex, seconds};

const SECRET: &str = "known to Jira and to us";

/// Jira's issues: status, and the ids of the changes that approved them.
#[derive(Default)]
pub(crate) struct Issues {
    issues: BTreeMap<String, (String, Vec<u64>)>,
    changes: u64,
    is_down: bool,
}

impl Issues {
    pub(crate) fn put(&mut self, key: &str, status: &str) {
        self.changes += 1;
        let issue = self.issues.entry(key.to_owned()).or_default();
        issue.0 = status.to_owned();
        if status == "Approved" {
            issue.1.push(self.changes);
        }
    }

    fn shown(&self, key: &str) -> Option<Value> {
        let (status, approvals) = self.issues.get(key)?;
        let change = |id: &u64| json!({ "id": id.to_string(), "items": [{ "field": "status", "toString": "Approved" }] });
        Some(json!({
            "key": key,
            "fields": {
                "status": { "name": status },
                "reporter": { "emailAddress": "alice@example.com" },
                "customfield_10050": { "value": "orders" },
            },
            "changelog": { "histories": approvals.iter().map(change).collect::<Vec<_>>() },
        }))
    }
}

fn jira(state: &mut Issues, asked: &Asked) -> (u16, Value) {
    // glue@example.com:token
    if asked.authorization != "Basic Z2x1ZUBleGFtcGxlLmNvbTp0b2tlbg==" {
        return (401, Value::Null);
    }
    if state.is_down {
        return (500, Value::Null);
    }
    if asked.path == "/rest/api/3/search/jql" {
        assert_eq!(
            asked.query["jql"].split(" ORDER").next(),
            Some(r#"project = "OPS" AND status = "Approved""#)
        );
        let approved = state.issues.iter().filter(|(_, (status, _))| status == "Approved");
        // A page for each, so that whoever reads one alone is found out.
        let keys: Vec<&String> = approved.map(|(key, _)| key).collect();
        let place: usize = asked.query.get("nextPageToken").map_or(0, |text| text.parse().expect("ours"));
        let issues: Vec<Value> = keys.iter().skip(place).take(1).map(|key| json!({ "key": key })).collect();
        let mut answer = json!({ "issues": issues });
        if place + 1 < keys.len() {
            answer["nextPageToken"] = (place + 1).to_string().into();
        }
        return (200, answer);
    }
    let key = asked.path.strip_prefix("/rest/api/3/issue/").expect("a path of Jira's");
    state.shown(key).map_or((404, Value::Null), |issue| (200, issue))
}

pub(crate) async fn start_jira() -> Fake<Issues> {
    Fake::start(Issues::default(), jira).await
}

pub(crate) fn jira_settings(fake: &Fake<Issues>) -> Variables {
    variables(&[
        ("TICKETS", "jira"),
        ("JIRA_URL", &fake.url),
        ("JIRA_EMAIL", "glue@example.com"),
        ("JIRA_TOKEN", "token"),
        ("JIRA_PROJECT", "OPS"),
        ("JIRA_RESOURCE_FIELD", "customfield_10050"),
        ("JIRA_WEBHOOK_SECRET", SECRET),
    ])
}

pub(crate) fn jira_callback(key: &str) -> (String, String) {
    let body = json!({ "webhookEvent": "jira:issue_updated", "issue": { "key": key } }).to_string();
    let signature = format!("sha256={}", hex(SECRET, &body));
    (body, signature)
}

async fn tell(receiver: &Receiver, key: &str) -> u16 {
    let (body, signature) = jira_callback(key);
    receiver.post("/callback", &[("x-hub-signature", signature)], &body).await.0
}

async fn with_jira() -> (Gate, Fake<Issues>, Variables) {
    let (gate, fake) = (Gate::start().await, start_jira().await);
    let settings = [gate.set_up("tickets", &[]), jira_settings(&fake)].concat();
    (gate, fake, settings)
}

fn rust(settings: &Variables) -> Receiver {
    Receiver::start(env!("CARGO_BIN_EXE_tickets"), settings)
}

fn python(settings: &Variables) -> Receiver {
    Receiver::run(languages::python("tickets/tickets.py"), settings)
}

/// Jira's part alone.
fn java(settings: &Variables) -> Receiver {
    Receiver::run(languages::java("Tickets"), settings)
}

/// Jira's part alone.
fn ruby(settings: &Variables) -> Receiver {
    Receiver::run(languages::ruby("tickets/ruby/tickets.rb"), settings)
}

told_by!(rust:
    access_follows_a_ticket_though_the_receiver_dies_before_it_closes,
    approvals_that_nobody_was_told_of_are_found_and_what_was_revoked_by_hand_stays_so,
    a_signature_that_does_not_fit_and_a_jira_that_does_not_answer_change_nothing,
    two_receivers_ask_once,
    servicenow_signs_by_a_rule_of_its_own
);
told_by!(elsewhere python:
    access_follows_a_ticket_though_the_receiver_dies_before_it_closes,
    approvals_that_nobody_was_told_of_are_found_and_what_was_revoked_by_hand_stays_so,
    a_signature_that_does_not_fit_and_a_jira_that_does_not_answer_change_nothing,
    two_receivers_ask_once,
    servicenow_signs_by_a_rule_of_its_own
);
told_by!(elsewhere java:
    access_follows_a_ticket_though_the_receiver_dies_before_it_closes,
    approvals_that_nobody_was_told_of_are_found_and_what_was_revoked_by_hand_stays_so,
    a_signature_that_does_not_fit_and_a_jira_that_does_not_answer_change_nothing,
    two_receivers_ask_once
);
told_by!(elsewhere ruby:
    access_follows_a_ticket_though_the_receiver_dies_before_it_closes,
    approvals_that_nobody_was_told_of_are_found_and_what_was_revoked_by_hand_stays_so,
    a_signature_that_does_not_fit_and_a_jira_that_does_not_answer_change_nothing,
    two_receivers_ask_once
);

pub(crate) async fn access_follows_a_ticket_though_the_receiver_dies_before_it_closes(start: Start) {
    let (gate, fake, settings) = with_jira().await;
    let receiver = start(&settings);
    fake.change(|jira| jira.put("OPS-1", "Open"));
    assert_eq!(tell(&receiver, "OPS-1").await, 204);
    assert!(!gate.reaches("alice").await, "nobody approved");
    fake.change(|jira| jira.put("OPS-1", "Approved"));
    for _ in 0..3 {
        assert_eq!(tell(&receiver, "OPS-1").await, 204);
    }
    assert!(gate.reaches("alice").await);
    assert_eq!(gate.requests().await.len(), 1, "told three times, asked once");
    receiver.kill();
    // Nobody hears of this one.
    fake.change(|jira| jira.put("OPS-1", "Done"));
    assert!(gate.reaches("alice").await);
    let receiver = start(&settings);
    assert!(!gate.reaches("alice").await, "the pass at the start ends it");
    // Callbacks of earlier days change nothing.
    assert_eq!(tell(&receiver, "OPS-1").await, 204);
    assert_eq!(gate.statuses().await, [("revoked".to_owned(), 1)].into());
    // Approved once more is another approval.
    fake.change(|jira| jira.put("OPS-1", "Approved"));
    assert_eq!(tell(&receiver, "OPS-1").await, 204);
    assert!(gate.reaches("alice").await);
    fake.change(|jira| _ = jira.issues.remove("OPS-1"));
    assert_eq!(tell(&receiver, "OPS-1").await, 204);
    assert!(!gate.reaches("alice").await, "a ticket that is gone wants nothing");
}

pub(crate) async fn approvals_that_nobody_was_told_of_are_found_and_what_was_revoked_by_hand_stays_so(
    start: Start,
) {
    let (gate, fake, settings) = with_jira().await;
    fake.change(|jira| {
        jira.put("OPS-1", "Approved");
        jira.put("OPS-2", "Open");
        jira.put("OPS-3", "Approved");
    });
    let receiver = start(&settings);
    // Two tickets for one person and one resource are two grants.
    assert_eq!(gate.statuses().await, [("granted".to_owned(), 2)].into());
    fake.change(|jira| jira.put("OPS-1", "Done"));
    assert_eq!(tell(&receiver, "OPS-1").await, 204);
    assert!(gate.reaches("alice").await, "OPS-3 is open");
    let live =
        gate.requests().await.into_iter().find(|request| request.status == "granted").expect("OPS-3's");
    let by_hand = Revocation::Id(live.id);
    gate.admin.access_requests().revoke(by_hand, "too long", "").await.expect("an administrator may");
    assert_eq!(tell(&receiver, "OPS-3").await, 204);
    assert!(!gate.reaches("alice").await);
    assert_eq!(gate.requests().await.len(), 2);
}

pub(crate) async fn a_signature_that_does_not_fit_and_a_jira_that_does_not_answer_change_nothing(
    start: Start,
) {
    let (gate, fake, settings) = with_jira().await;
    let receiver = start(&settings);
    fake.change(|jira| jira.put("OPS-1", "Approved"));
    let (body, signature) = jira_callback("OPS-1");
    let other = body.replace("OPS-1", "OPS-2");
    for (signature, body) in [
        (format!("sha256={}", hex("another secret", &body)), &body),
        (signature.clone(), &other),
        (signature.replace("sha256=", ""), &body),
        ("sha256=".to_owned(), &body),
        (String::new(), &body),
    ] {
        let (status, _) = receiver.post("/callback", &[("x-hub-signature", signature)], body).await;
        assert_eq!(status, 401);
    }
    assert_eq!(receiver.post("/callback", &[], &body).await.0, 401);
    let nothing = json!({ "issue": { "key": "../../admin" } }).to_string();
    let signed = format!("sha256={}", hex(SECRET, &nothing));
    assert_eq!(receiver.post("/callback", &[("x-hub-signature", signed)], &nothing).await.0, 400);
    // Signed as it should be, and larger than any ticket system's: refused, or not read to its end.
    let large = format!("{body}{}", " ".repeat(3 << 20));
    let signed = format!("sha256={}", hex(SECRET, &large));
    let answer = receiver.try_post("/callback", &[("x-hub-signature", signed)], &large).await;
    assert!(answer.is_err() || answer.is_ok_and(|answer| !answer.status().is_success()));
    // Signed as it should be, where nothing listens.
    let (elsewhere, _) = receiver.post("/callback/other", &[("x-hub-signature", signature)], &body).await;
    assert_eq!(elsewhere, 404);
    assert!(gate.requests().await.is_empty());
    fake.change(|jira| jira.is_down = true);
    assert_eq!(tell(&receiver, "OPS-1").await, 503, "Jira should tell again");
    fake.change(|jira| jira.is_down = false);
    assert_eq!(tell(&receiver, "OPS-1").await, 204);
    fake.change(|jira| {
        jira.put("OPS-1", "Done");
        jira.is_down = true;
    });
    assert_eq!(tell(&receiver, "OPS-1").await, 503);
    assert!(gate.reaches("alice").await, "what cannot be known changes nothing; the grant ends by itself");
}

/// Two receivers behind one address, and the same callback to both at once.
pub(crate) async fn two_receivers_ask_once(start: Start) {
    let (gate, fake, settings) = with_jira().await;
    let receivers = [start(&settings), start(&settings)];
    for round in 1..=5 {
        let key = format!("OPS-{round}");
        fake.change(|jira| jira.put(&key, "Approved"));
        let (one, other) = tokio::join!(tell(&receivers[0], &key), tell(&receivers[1], &key));
        assert_eq!((one, other), (204, 204));
        assert_eq!(gate.requests().await.len(), round);
    }
}

#[derive(Default)]
struct Items {
    /// Number, whether it is active, when it was approved.
    items: BTreeMap<String, (bool, String)>,
}

fn servicenow(state: &mut Items, asked: &Asked) -> (u16, Value) {
    // glue:password
    if asked.authorization != "Basic Z2x1ZTpwYXNzd29yZA==" {
        return (401, Value::Null);
    }
    assert_eq!(asked.path, "/api/now/table/sc_req_item");
    let query = &asked.query["sysparm_query"];
    let shown = |(number, (active, approval_set)): (&String, &(bool, String))| {
        json!({
            "number": number,
            "active": active.to_string(),
            "approval": if approval_set.is_empty() { "requested" } else { "approved" },
            "approval_set": approval_set,
            "requested_for.email": "alice@example.com",
            "u_resource": "orders",
        })
    };
    let found: Vec<Value> = match query.strip_prefix("number=") {
        Some(number) => state.items.get_key_value(number).map(shown).into_iter().collect(),
        None => {
            assert!(query.starts_with("active=true^approval=approved"), "{query}");
            let offset: usize = asked.query["sysparm_offset"].parse().expect("a number");
            let open = state.items.iter().filter(|(_, (active, set))| *active && !set.is_empty());
            open.map(shown).skip(offset).collect()
        }
    };
    (200, json!({ "result": found }))
}

pub(crate) async fn servicenow_signs_by_a_rule_of_its_own(start: Start) {
    let gate = Gate::start().await;
    let fake = Fake::start(Items::default(), servicenow).await;
    let own = variables(&[
        ("TICKETS", "servicenow"),
        ("SERVICENOW_URL", &fake.url),
        ("SERVICENOW_USER", "glue"),
        ("SERVICENOW_PASSWORD", "password"),
        ("SERVICENOW_WEBHOOK_SECRET", SECRET),
    ]);
    let settings = [gate.set_up("tickets", &[]), own].concat();
    let receiver = start(&settings);
    let body = json!({ "number": "RITM0010001" }).to_string();
    let headers = |at: i64, secret: &str| {
        let signature = base64(secret, &format!("{at}.{body}"));
        [("x-gatepass-timestamp", at.to_string()), ("x-gatepass-signature", signature)]
    };
    let approved = (true, "2026-11-25 10:00:00".to_owned());
    fake.change(|state| _ = state.items.insert("RITM0010001".into(), approved));
    for refused in
        [headers(seconds() - 400, SECRET), headers(seconds() + 400, SECRET), headers(seconds(), "other")]
    {
        assert_eq!(receiver.post("/callback", &refused, &body).await.0, 401);
    }
    assert!(!gate.reaches("alice").await);
    assert_eq!(receiver.post("/callback", &headers(seconds(), SECRET), &body).await.0, 204);
    assert!(gate.reaches("alice").await);
    receiver.kill();
    fake.change(|state| state.items.get_mut("RITM0010001").expect("it is there").0 = false);
    let _receiver = start(&settings);
    assert!(!gate.reaches("alice").await);
}
