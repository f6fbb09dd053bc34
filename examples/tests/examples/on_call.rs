//! The rota: who is on call has access, and nobody else.

use gatepass::client::Wish;
use serde_json::{Value, json};

use crate::fake::{Asked, Fake};
use crate::fixture::{Gate, Receiver, Start, Variables, variables};
use crate::languages::{self, told_by};
use crate::signed::hex;

const SECRET: &str = "of PagerDuty's webhook";
const RESOURCES: [(&str, &str); 2] = [("ROTA", "payments"), ("RESOURCES", "orders")];

fn rust(settings: &Variables) -> Receiver {
    Receiver::start(env!("CARGO_BIN_EXE_on-call"), settings)
}

fn python(settings: &Variables) -> Receiver {
    Receiver::run(languages::python("on-call/on_call.py"), settings)
}

told_by!(rust:
    access_goes_with_the_shift_though_the_receiver_dies_before_it_ends,
    who_is_off_shift_needs_a_lead,
    opsgenie_is_asked_and_believed_by_no_callback
);
told_by!(elsewhere python:
    access_goes_with_the_shift_though_the_receiver_dies_before_it_ends,
    who_is_off_shift_needs_a_lead,
    opsgenie_is_asked_and_believed_by_no_callback
);

/// Who is on call, and until when.
#[derive(Default)]
pub(crate) struct Schedule {
    pub(crate) people: Vec<(&'static str, String)>,
    pub(crate) is_down: bool,
}

fn pagerduty(state: &mut Schedule, asked: &Asked) -> (u16, Value) {
    if asked.authorization != "Token token=t0ken" {
        return (401, Value::Null);
    }
    if state.is_down {
        return (503, Value::Null);
    }
    assert_eq!((asked.path.as_str(), asked.query["schedule_ids[]"].as_str()), ("/oncalls", "PSCHED1"));
    let entry = |schedule: &str, email: &str, end: &str| json!({ "schedule": { "id": schedule }, "user": { "email": email }, "end": end, "escalation_level": 1 });
    let mut entries: Vec<Value> =
        state.people.iter().map(|(email, end)| entry("PSCHED1", email, end)).collect();
    // A policy may name another schedule too.
    entries.push(entry("POTHER1", "bob@example.com", "2100-01-01T00:00:00Z"));
    let from: usize = asked.query["offset"].parse().expect("a number");
    let page: Vec<Value> = entries.iter().skip(from).take(100).cloned().collect();
    (200, json!({ "more": from + page.len() < entries.len(), "oncalls": page }))
}

pub(crate) async fn start_pagerduty() -> Fake<Schedule> {
    Fake::start(Schedule::default(), pagerduty).await
}

pub(crate) fn pagerduty_settings(fake: &Fake<Schedule>) -> Variables {
    let own = [
        ("ON_CALL", "pagerduty"),
        ("PAGERDUTY_URL", &fake.url),
        ("PAGERDUTY_TOKEN", "t0ken"),
        ("PAGERDUTY_SCHEDULE", "PSCHED1"),
        ("PAGERDUTY_WEBHOOK_SECRETS", "an-older-secret-of-ours of-PagerDuty's-webhook"),
    ];
    [variables(&RESOURCES), variables(&own)].concat()
}

/// An instant of that many hours from now, as PagerDuty writes it.
pub(crate) fn in_hours(hours: i64) -> String {
    let at = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(hours);
    jiff::Timestamp::from_second(at.as_second()).expect("an instant").to_string()
}

pub(crate) const ROTA: [&str; 3] = ["payments", "alice@example.com", "carol@example.com"];

async fn tell(receiver: &Receiver) -> u16 {
    let body = json!({ "event": { "event_type": "incident.triggered" } }).to_string();
    let secret = SECRET.replace(' ', "-");
    // The first is of a secret that we do not have any more.
    let signature = format!("v1={},v1={}", hex("gone", &body), hex(&secret, &body));
    receiver.post("/callback", &[("x-pagerduty-signature", signature)], &body).await.0
}

async fn access_goes_with_the_shift_though_the_receiver_dies_before_it_ends(start: Start) {
    let (gate, fake) = (Gate::start().await, start_pagerduty().await);
    let settings = [gate.set_up("on-call", &ROTA), pagerduty_settings(&fake)].concat();
    fake.change(|schedule| schedule.people = vec![("Alice@example.com", in_hours(4))]);
    let receiver = start(&settings);
    assert!(gate.reaches("alice").await && !gate.reaches("carol").await);
    let asked = gate.requests().await;
    let end = asked[0].valid_until.map(|end| jiff::Timestamp::from_second(end.seconds).expect("an instant"));
    assert_eq!(
        (asked.len(), end.map(|end| end.to_string())),
        (1, Some(fake.see(|schedule| schedule.people[0].1.clone()))),
        "access ends with the shift, whoever is there to end it"
    );
    for _ in 0..3 {
        assert_eq!(tell(&receiver).await, 204);
    }
    assert_eq!(gate.requests().await.len(), 1);
    // Carol takes over early.
    fake.change(|schedule| schedule.people = vec![("carol@example.com", in_hours(8))]);
    assert_eq!(tell(&receiver).await, 204);
    assert!(!gate.reaches("alice").await && gate.reaches("carol").await);
    // Where nobody knows who is on call nothing changes.
    fake.change(|schedule| schedule.is_down = true);
    assert_eq!(tell(&receiver).await, 503);
    assert!(gate.reaches("carol").await);
    receiver.kill();
    fake.change(|schedule| {
        *schedule = Schedule { people: vec![("alice@example.com", in_hours(3))], is_down: false }
    });
    assert!(gate.reaches("carol").await, "nobody heard of it");
    let receiver = start(&settings);
    assert!(gate.reaches("alice").await && !gate.reaches("carol").await);
    let body = "{}".to_owned();
    for signature in
        [format!("v1={}", hex("other", &body)), format!("v0={}", hex(SECRET, &body)), String::new()]
    {
        assert_eq!(receiver.post("/callback", &[("x-pagerduty-signature", signature)], &body).await.0, 401);
    }
    assert_eq!(gate.statuses().await, [("granted".to_owned(), 1), ("revoked".to_owned(), 2)].into());
}

/// While one is on shift, another who may be does not get in by asking.
async fn who_is_off_shift_needs_a_lead(start: Start) {
    let (gate, fake) = (Gate::start().await, start_pagerduty().await);
    let settings = [gate.set_up("on-call", &ROTA), pagerduty_settings(&fake)].concat();
    fake.change(|schedule| schedule.people = vec![("alice@example.com", in_hours(4))]);
    let _receiver = start(&settings);
    assert!(gate.reaches("alice").await);
    let carol = gate.admin.credentials();
    let key = carol
        .create(gatepass::gatepass_v1::CredentialCreateRequest {
            account: "carol@example.com".into(),
            name: "laptop".into(),
            fresh_only: true,
            ..Default::default()
        })
        .await
        .expect("a key of Carol's");
    let url = settings.iter().find(|(name, _)| name == "GATEPASS_URL").expect("set").1.clone();
    let options = gatepass::client::ConnectOptions::new().keys(key.access_key, key.secret_key);
    let carol = gatepass::client::connect(&url, options).await.expect("a client");
    let asked =
        carol.access_requests().create(Wish::resource("orders").reason("curious")).await.expect("asked");
    assert_eq!(asked.status, "pending");
    assert!(!gate.reaches("carol").await);
}

fn opsgenie(state: &mut Schedule, asked: &Asked) -> (u16, Value) {
    if asked.authorization != "GenieKey k3y" {
        return (401, Value::Null);
    }
    assert_eq!((asked.path.as_str(), asked.query["flat"].as_str()), ("/v2/schedules/S1/on-calls", "true"));
    let people: Vec<&str> = state.people.iter().map(|(email, _)| *email).collect();
    (200, json!({ "data": { "onCallRecipients": people } }))
}

async fn opsgenie_is_asked_and_believed_by_no_callback(start: Start) {
    let gate = Gate::start().await;
    let fake = Fake::start(Schedule::default(), opsgenie).await;
    let own = [
        ("ON_CALL", "opsgenie"),
        ("OPSGENIE_URL", &fake.url),
        ("OPSGENIE_KEY", "k3y"),
        ("OPSGENIE_SCHEDULE", "S1"),
    ];
    let settings = [gate.set_up("on-call", &ROTA), variables(&RESOURCES), variables(&own)].concat();
    fake.change(|schedule| schedule.people = vec![("alice@example.com", String::new())]);
    for _ in 0..2 {
        let receiver = start(&settings);
        assert!(gate.reaches("alice").await);
        assert_eq!(receiver.post("/callback", &[], "{}").await.0, 401);
        receiver.kill();
    }
    assert_eq!(gate.requests().await.len(), 1, "the shift that began goes on");
    fake.change(|schedule| schedule.people.clear());
    let _receiver = start(&settings);
    assert!(!gate.reaches("alice").await);
}
