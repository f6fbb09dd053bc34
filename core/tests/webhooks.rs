//! Webhooks without a network: who may have them, what is to be sent, and that nothing of it is lost (RULES 7.1, 8).

mod support;

use std::collections::{BTreeMap, BTreeSet};

use gatepass::gatepass_v1::{
    Webhook, WebhookCreateRequest, WebhookCreateResponse, WebhookDeleteRequest, WebhookDeliveriesRequest,
    WebhookDeliveriesResponse, WebhookDelivery, WebhookGetRequest, WebhookGetResponse, WebhookListRequest,
    WebhookListResponse, WebhookRedeliverRequest, WebhookRedeliverResponse, WebhookUpdateRequest,
    WebhookUpdateResponse,
};
use gatepass::model::Timestamp;
use gatepass::service::{Attempt, Outbox, Outcome, Store, TestClock};
use gatepass::webhook::{Headers, SigningSecret, verify};
use gatepass::{Code, Error, v1};
use prost::Message;
use support::{HOUR, NOON, SECOND, World, by_id};

const CREATE: &str = "/gatepass.v1.Webhooks/Create";
const URL: &str = "https://hooks.example.com/gatepass?team=1";

fn webhook(url: &str) -> Webhook {
    Webhook { url: url.to_owned(), ..Webhook::default() }
}

fn of(webhook: Webhook) -> WebhookCreateRequest {
    WebhookCreateRequest { webhook: Some(webhook) }
}

impl World {
    fn hook(&self, webhook: Webhook) -> (String, SigningSecret) {
        let answer: WebhookCreateResponse = self.send(CREATE, &of(webhook)).expect("a webhook");
        let secret = SigningSecret::parse(&answer.secret).expect("a secret");
        (answer.webhook.expect("the webhook").id, secret)
    }

    fn outbox(&self) -> Outbox {
        self.service.webhook_outbox().expect("an outbox").expect("nobody else has it")
    }

    fn deliveries(&self, id: &str, status: &str) -> Vec<WebhookDelivery> {
        let (mut all, mut cursor) = (Vec::new(), String::new());
        loop {
            let (id, status) = (id.to_owned(), status.to_owned());
            let request = WebhookDeliveriesRequest { id, status, cursor, limit: 3 };
            let page: WebhookDeliveriesResponse =
                self.send("/gatepass.v1.Webhooks/Deliveries", &request).expect("deliveries");
            all.extend(page.deliveries);
            cursor = page.next_cursor;
            if cursor.is_empty() {
                return all;
            }
        }
    }

    fn redeliver(&self, id: &str, revision: &str) -> Result<u32, Error> {
        let request = WebhookRedeliverRequest { id: id.to_owned(), revision: revision.to_owned() };
        let answer: WebhookRedeliverResponse = self.send("/gatepass.v1.Webhooks/Redeliver", &request)?;
        Ok(answer.deliveries)
    }

    fn role(&self, name: &str) -> u64 {
        let role = v1::Role { name: name.to_owned(), ..v1::Role::default() };
        let request = v1::RoleCreateRequest { meta: None, role: Some(role) };
        let _: v1::RoleCreateResponse = self.send("/v1.Roles/Create", &request).expect("a role");
        self.revision().0
    }
}

/// All attempts that are due, over as many rounds as it takes to look at everything.
fn due(outbox: &mut Outbox) -> Vec<Attempt> {
    let mut all = Vec::new();
    for _ in 0..20 {
        all.extend(outbox.due_now().expect("what is due"));
    }
    all
}

fn end(outbox: &mut Outbox, attempts: &[Attempt], outcome: Outcome) {
    let outcomes: Vec<_> =
        attempts.iter().map(|attempt| (attempt.webhook, attempt.revision, outcome)).collect();
    outbox.finish(&outcomes).expect("written down");
}

#[test]
fn the_secret_is_shown_once_and_to_a_repeated_call() {
    let world = World::new();
    let key = [("gatepass-idempotency-key", "once")];
    let request = of(Webhook { description: "to the chat".into(), ..webhook(URL) }).encode_to_vec();
    let first = world.with(CREATE, request.clone(), &key).expect("a webhook");
    assert_eq!(first.body, world.with(CREATE, request, &key).expect("the same").body);
    let answer = WebhookCreateResponse::decode(first.body).expect("an answer");
    assert!(answer.secret.starts_with("whsec_") && answer.secret.len() > 40, "{}", answer.secret.len());
    let made = answer.webhook.expect("the webhook");
    assert!(made.id.starts_with("wh-") && made.created_at.is_some());
    assert!(!world.journal_holds(&answer.secret) && !world.journal_holds(&answer.secret[6..]));
    let get = WebhookGetRequest { id: made.id.clone() };
    let read: WebhookGetResponse = world.send("/gatepass.v1.Webhooks/Get", &get).expect("it");
    assert_eq!(read.webhook.as_ref(), Some(&made));
    let list = WebhookListRequest::default();
    let listed: WebhookListResponse = world.send("/gatepass.v1.Webhooks/List", &list).expect("all");
    assert_eq!(listed.webhooks, std::slice::from_ref(&made));
    let changed = Webhook { kinds: vec!["role".into()], ..made.clone() };
    let update = WebhookUpdateRequest { id: made.id.clone(), webhook: Some(changed.clone()) };
    let updated: WebhookUpdateResponse =
        world.send("/gatepass.v1.Webhooks/Update", &update).expect("an update");
    assert_eq!(updated.webhook, Some(changed));
    let id = made.id.parse().expect("an id");
    assert!(world.service.journal().secret(id, "secret").expect("a look").is_some());
    let delete = WebhookDeleteRequest { id: made.id.clone() }.encode_to_vec();
    world.raw("/gatepass.v1.Webhooks/Delete", delete).expect("a deletion");
    assert!(world.service.journal().secret(id, "secret").expect("a look").is_none());
    let path = "/gatepass.v1.Webhooks/Get";
    assert_eq!(world.raw(path, by_id(path, &made.id)).expect_err("gone").code(), Code::NotFound);
}

#[test]
fn what_could_reach_inside_or_makes_no_sense_is_refused() {
    let world = World::new();
    for url in [
        "https://127.0.0.1/",
        "https://10.1.2.3/hook",
        "https://[::ffff:192.168.0.1]/",
        "https://169.254.169.254/latest/meta-data/",
        "https://2130706433/",
        "https://localhost/",
        "http://hooks.example.com/",
        "ftp://hooks.example.com/",
        "hooks.example.com",
        "",
    ] {
        let error = world.refused(CREATE, of(webhook(url)).encode_to_vec(), Code::InvalidArgument, "url");
        assert!(error.message().contains("url"), "{url}: {error}");
    }
    let secret = "https://ada:hunter2@hooks.example.com/";
    let error = world.refused(CREATE, of(webhook(secret)).encode_to_vec(), Code::InvalidArgument, "url");
    assert!(!error.to_string().contains("hunter2"), "{error}");
    for (wrong, field) in [
        (Webhook { kinds: vec!["rolls".into()], ..webhook(URL) }, "kinds"),
        (Webhook { entities: vec!["alice".into()], ..webhook(URL) }, "entities"),
        (Webhook { verbs: vec![String::new()], ..webhook(URL) }, "verbs"),
    ] {
        world.refused(CREATE, of(wrong).encode_to_vec(), Code::InvalidArgument, field);
    }
    world.refused(CREATE, Vec::new(), Code::InvalidArgument, "url");
    let (id, _) = world.hook(webhook(URL));
    let inside = WebhookUpdateRequest {
        id: id.clone(),
        webhook: Some(Webhook { id: id.clone(), ..webhook("https://10.0.0.1/") }),
    };
    let path = "/gatepass.v1.Webhooks/Update";
    world.refused(path, inside.encode_to_vec(), Code::InvalidArgument, "url");
    for status in ["delivered", "Dead"] {
        let request =
            WebhookDeliveriesRequest { id: id.clone(), status: status.into(), ..Default::default() };
        let path = "/gatepass.v1.Webhooks/Deliveries";
        world.refused(path, request.encode_to_vec(), Code::InvalidArgument, "status");
    }
}

#[test]
fn there_is_an_end_to_how_many_there_are() {
    let world = World::new();
    (0..100).for_each(|_| drop(world.hook(webhook(URL))));
    world.refused(CREATE, of(webhook(URL)).encode_to_vec(), Code::FailedPrecondition, "100 webhooks");
}

#[test]
fn what_is_sent_is_signed_and_holds_ids_alone() {
    let world = World::new();
    let before = world.role("before");
    let (id, secret) = world.hook(Webhook { kinds: vec!["role".into()], ..webhook(URL) });
    let mut outbox = world.outbox();
    world.user("user");
    let told = world.role("a name to keep");
    let attempts = due(&mut outbox);
    let [attempt] = &attempts[..] else { panic!("one event passes") };
    assert_eq!((attempt.webhook.to_string(), attempt.revision.0, &*attempt.url), (id.clone(), told, URL));
    assert!(attempt.revision.0 > before && !attempt.id.contains('.'));
    let timestamp = attempt.seconds.to_string();
    let headers = Headers { id: &attempt.id, timestamp: &timestamp, signature: &attempt.signature };
    verify(&[secret], &headers, &attempt.body, NOON).expect("it is signed");
    let body: serde_json::Value = serde_json::from_slice(&attempt.body).expect("JSON");
    assert_eq!(body["type"], "role added");
    assert_eq!(body["timestamp"], "2026-03-04T12:00:00Z");
    assert_eq!(body["data"]["method"], "Roles.Create");
    assert_eq!(body["data"]["changes"][0]["kind"], "role");
    assert!(body["data"]["revision"].as_str().expect("a revision").ends_with(&format!(".{told}")));
    let text = String::from_utf8_lossy(&attempt.body);
    assert!(!text.contains("a name to keep") && !text.contains("embedded:test"), "{text}");
    end(&mut outbox, std::slice::from_ref(attempt), Outcome::Delivered);
    assert!(due(&mut outbox).is_empty() && world.deliveries(&id, "").is_empty());
}

#[test]
fn what_fails_is_tried_again_then_dead_then_sent_again_on_demand() {
    let world = World::new();
    let (id, _) = world.hook(Webhook { kinds: vec!["role".into()], ..webhook(URL) });
    let mut outbox = world.outbox();
    let revision = world.role("one");
    let mut waits = Vec::new();
    let mut ids = BTreeSet::new();
    for attempts in 1..=9 {
        let tried = due(&mut outbox);
        let [attempt] = &tried[..] else { panic!("attempt {attempts}") };
        ids.insert(attempt.id.clone());
        end(&mut outbox, &tried, Outcome::TimedOut);
        let deliveries = world.deliveries(&id, "");
        let [delivery] = &deliveries[..] else { panic!("a delivery") };
        assert_eq!((delivery.attempts, &*delivery.outcome), (attempts, "timed_out"));
        assert!(delivery.revision.ends_with(&format!(".{revision}")));
        let Some(next) = delivery.next_attempt_at else { break };
        let next = Timestamp::from_parts(next.seconds, next.nanos);
        waits.push(next.0 - world.now().0);
        world.clock.advance(next.0 - world.now().0 - 1);
        assert!(due(&mut outbox).is_empty(), "not before it is due");
        world.clock.advance(1);
    }
    assert_eq!((ids.len(), waits.len()), (1, 8), "one id for all attempts; {waits:?}");
    assert!(waits[0] >= 5 * SECOND && waits[7] >= 10 * HOUR, "{waits:?}");
    let all_dead = world.deliveries(&id, "dead");
    let [dead] = &all_dead[..] else { panic!("a dead one") };
    assert!(dead.next_attempt_at.is_none() && world.deliveries(&id, "pending").is_empty());
    world.clock.advance(100 * HOUR);
    assert!(due(&mut outbox).is_empty(), "given up is given up");
    assert_eq!(world.redeliver(&id, "").expect("ordered"), 1);
    let again = due(&mut outbox);
    assert_eq!(again.iter().map(|attempt| &attempt.id).collect::<Vec<_>>(), ids.iter().collect::<Vec<_>>());
    end(&mut outbox, &again, Outcome::Delivered);
    assert!(world.deliveries(&id, "").is_empty());
    // One that was delivered can be had again by its revision.
    let mark = dead.revision.clone();
    assert_eq!(world.redeliver(&id, &mark).expect("ordered"), 1);
    assert_eq!(due(&mut outbox).len(), 1);
    let path = "/gatepass.v1.Webhooks/Redeliver";
    let epoch = mark.split_once('.').expect("two parts").0.to_owned();
    for (revision, code, names) in [
        ("7", Code::InvalidArgument, "revision"),
        ("00000000.1", Code::InvalidArgument, "another history"),
        (&*format!("{epoch}.1"), Code::InvalidArgument, "filter"),
        (&*format!("{epoch}.999"), Code::NotFound, "revision"),
    ] {
        let request = WebhookRedeliverRequest { id: id.clone(), revision: revision.to_owned() };
        world.refused(path, request.encode_to_vec(), code, names);
    }
    let nobody = WebhookRedeliverRequest { id: "wh-0000000000000001".into(), ..Default::default() };
    world.refused(path, nobody.encode_to_vec(), Code::NotFound, "id");
    let conditional = [("gatepass-if-revision", &*mark)];
    let request = WebhookRedeliverRequest { id, ..Default::default() }.encode_to_vec();
    world.refused_with(path, request, &conditional, Code::InvalidArgument, "gatepass-if-revision");
}

#[test]
fn one_process_sends_and_another_takes_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let open = || {
        let path = folder.path().join("a.db");
        World::open(Store::Sqlite { path, exclusive: false, create: true }, TestClock::at(NOON), false)
    };
    let (one, other) = (open(), open());
    let (id, _) = one.hook(Webhook { kinds: vec!["role".into()], ..webhook(URL) });
    let mut outbox = one.outbox();
    assert!(other.service.webhook_outbox().expect("a look").is_none(), "one process sends");
    one.role("one");
    other.role("two");
    let attempts = due(&mut outbox);
    assert_eq!(attempts.len(), 2, "whoever wrote them");
    end(&mut outbox, &attempts[..1], Outcome::Delivered);
    end(&mut outbox, &attempts[1..], Outcome::Rejected);
    // An order of another process than the one that sends.
    assert_eq!(other.redeliver(&id, "").expect("ordered"), 0, "nothing is dead");
    assert_eq!(other.redeliver(&id, &other.deliveries(&id, "")[0].revision).expect("ordered"), 1);
    assert_eq!(due(&mut outbox).len(), 1);
    drop(outbox);
    let mut taken_over = other.outbox();
    let attempts = due(&mut taken_over);
    assert_eq!(attempts.len(), 1, "what was under way is sent again, what was delivered is not");
    assert!(one.service.webhook_outbox().expect("a look").is_none());
}

#[test]
fn a_disabled_webhook_sends_nothing_and_nothing_later() {
    let world = World::new();
    let roles = Webhook { kinds: vec!["role".into()], ..webhook(URL) };
    let (id, _) = world.hook(Webhook { disabled: true, ..roles.clone() });
    let mut outbox = world.outbox();
    world.role("while disabled");
    assert!(due(&mut outbox).is_empty());
    let path = "/gatepass.v1.Webhooks/Redeliver";
    let request = WebhookRedeliverRequest { id: id.clone(), ..Default::default() };
    world.refused(path, request.encode_to_vec(), Code::FailedPrecondition, "disabled");
    let update = WebhookUpdateRequest { id: id.clone(), webhook: Some(Webhook { id, ..roles }) };
    let _: WebhookUpdateResponse = world.send("/gatepass.v1.Webhooks/Update", &update).expect("enabled");
    let revision = world.role("enabled");
    let sent: Vec<u64> = due(&mut outbox).iter().map(|attempt| attempt.revision.0).collect();
    assert_eq!(sent, [revision]);
}

#[test]
fn with_a_webhook_goes_what_was_kept_for_it() {
    let world = World::new();
    let kept = || {
        let journal = world.service.journal();
        ["webhook.cursor/", "webhook.again/"]
            .map(|folder| journal.meta_under(folder, "", 100).expect("a look").len())
    };
    let (id, _) = world.hook(webhook(URL));
    let mut outbox = world.outbox();
    world.role("one");
    let attempts = due(&mut outbox);
    end(&mut outbox, &attempts, Outcome::Rejected);
    assert_eq!(kept(), [1, 0]);
    let rows = format!("webhook.delivery/{}/", &id[3..]);
    assert!(!world.service.journal().meta_under(&rows, "", 9).expect("a look").is_empty());
    assert!(world.redeliver(&id, &world.deliveries(&id, "")[0].revision).expect("ordered") == 1);
    let delete = WebhookDeleteRequest { id: id.clone() }.encode_to_vec();
    world.raw("/gatepass.v1.Webhooks/Delete", delete).expect("a deletion");
    world.clock.advance(100 * HOUR);
    assert!(due(&mut outbox).is_empty());
    assert_eq!(kept(), [0, 0]);
    assert!(world.service.journal().meta_under(&rows, "", 9).expect("a look").is_empty());
}

/// Small numbers that look random and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// Writes, attempts that end in every way, time that passes, and senders that die in between: in the end each webhook
/// got each of its events at least once, none of another's, and none before its time.
#[test]
fn nothing_is_lost_whatever_happens_in_between() {
    for seed in 0..20 {
        let world = World::new();
        let mut numbers = Numbers(seed);
        let mut hooks = BTreeMap::new();
        for kinds in [vec!["role"], vec!["account"], vec![]] {
            let kinds: Vec<String> = kinds.into_iter().map(str::to_owned).collect();
            let (id, _) = world.hook(Webhook { kinds: kinds.clone(), ..webhook(URL) });
            hooks.insert(id, (kinds, world.revision().0));
        }
        let mut outbox = world.outbox();
        let mut under_way: Vec<Attempt> = Vec::new();
        let mut delivered: BTreeMap<String, BTreeSet<u64>> = BTreeMap::new();
        for _ in 0..300 {
            match numbers.below(10) {
                0..3 => _ = world.role(&format!("role {}", world.unique())),
                3 => _ = world.user("user"),
                4..6 => under_way.extend(outbox.due_now().expect("what is due")),
                6..8 => {
                    let take = numbers.below(under_way.len() as u64 + 1) as usize;
                    let ended: Vec<Attempt> = under_way.drain(..take).collect();
                    let outcome = match numbers.below(3) {
                        0 => Outcome::Unreachable,
                        _ => Outcome::Delivered,
                    };
                    if outcome == Outcome::Delivered {
                        for attempt in &ended {
                            let id = attempt.webhook.to_string();
                            delivered.entry(id).or_default().insert(attempt.revision.0);
                        }
                    }
                    end(&mut outbox, &ended, outcome);
                }
                8 => world.clock.advance(numbers.below(3600) as i64 * SECOND),
                _ => {
                    // It dies: what is under way is forgotten, whatever became of it.
                    drop(outbox);
                    under_way.clear();
                    outbox = world.outbox();
                }
            }
        }
        drop(outbox);
        outbox = world.outbox();
        loop {
            let ended = due(&mut outbox);
            if ended.is_empty() && hooks.keys().all(|id| world.deliveries(id, "pending").is_empty()) {
                break;
            }
            for attempt in &ended {
                delivered.entry(attempt.webhook.to_string()).or_default().insert(attempt.revision.0);
            }
            end(&mut outbox, &ended, Outcome::Delivered);
            world.clock.advance(HOUR);
        }
        let records = world.service.journal().records(gatepass::model::Revision(0), 10_000).expect("all");
        for (id, (kinds, made_at)) in &hooks {
            let is_told = |record: &&gatepass::journal::Record| {
                let changes = || record.changes.iter().map(|change| change.id.kind.word());
                record.revision.0 > *made_at
                    && (kinds.is_empty() || changes().any(|kind| kinds.iter().any(|other| other == kind)))
            };
            let expected: BTreeSet<u64> =
                records.iter().filter(is_told).map(|record| record.revision.0).collect();
            assert_eq!(delivered.get(id), Some(&expected), "seed {seed}: {id} {kinds:?}");
        }
    }
}
