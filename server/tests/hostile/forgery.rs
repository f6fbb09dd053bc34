//! Whoever reads, delays and changes what travels, and whoever borrows what is another's.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gatepass::model::Timestamp;
use gatepass::wire::sign::{Day, FreshRequest, SecretKey};
use gatepass::{Code, v1};
use gatepass_wire::gatepass::v1 as g;
use gatepass_wire::schema;
use http_body_util::Either;
use prost::Message;

use crate::client::{Answer, Http2};
use crate::fixture::{framed, soon};
use crate::organisation::{Key, Organisation, call, role, token, user, wish};

const HOST: &str = "gate.test:1234";
const APPROVE: &str = "/gatepass.v1.AccessRequests/Approve";
const MINUTE: i64 = 60_000_000_000;

fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Timestamp(i64::try_from(since.as_nanos()).unwrap())
}

/// A gRPC request as it travels.
#[derive(Clone)]
struct Travelling {
    host: String,
    path: String,
    body: Vec<u8>,
    headers: Vec<(String, String)>,
}

impl Travelling {
    /// Signed with the fresh signature.
    fn fresh(
        key: &Key,
        path: &str,
        body: Vec<u8>,
        at: Timestamp,
        nonce: u8,
        beside: &[(&str, &str)],
    ) -> Self {
        let request = FreshRequest { target: path, authority: HOST, body: &body, metadata: beside };
        let secret = SecretKey::parse(&key.secret_key).unwrap();
        let signed = secret.fresh_key().sign(&request, at, &[nonce; 16]).unwrap();
        let mut headers = vec![("x-sdm-authentication".to_owned(), key.access_key.clone())];
        headers.push(("gatepass-timestamp".to_owned(), signed.timestamp));
        headers.push(("gatepass-nonce".to_owned(), signed.nonce));
        headers.push(("gatepass-signature".to_owned(), signed.signature));
        headers.extend(beside.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        Travelling { host: HOST.to_owned(), path: path.to_owned(), body, headers }
    }

    /// Signed as StrongDM's clients sign.
    fn of_the_day(key: &Key, path: &str, body: Vec<u8>) -> Self {
        let secret = SecretKey::parse(&key.secret_key).unwrap();
        let method = schema::method(path).unwrap();
        let signature = secret.day_key(Day::of(now())).sign(method.signed_name, &body);
        let headers = vec![
            ("x-sdm-authentication".to_owned(), key.access_key.clone()),
            ("x-sdm-signature".to_owned(), signature),
        ];
        Travelling { host: HOST.to_owned(), path: path.to_owned(), body, headers }
    }

    fn with(&self, change: impl FnOnce(&mut Travelling)) -> Travelling {
        let mut changed = self.clone();
        change(&mut changed);
        changed
    }

    fn set(&mut self, name: &str, value: &str) {
        let header = self.headers.iter_mut().find(|(known, _)| known == name).unwrap();
        value.clone_into(&mut header.1);
    }

    fn get(&self, name: &str) -> String {
        self.headers.iter().find(|(known, _)| known == name).unwrap().1.clone()
    }

    fn strip(&mut self, prefix: &str) {
        self.headers.retain(|(name, _)| !name.starts_with(prefix));
    }

    async fn send(&self, connection: &Http2) -> Answer {
        let mut request = Http2::request(Either::Left(framed(&self.body).into()));
        *request.uri_mut() = format!("http://{}{}", self.host, self.path).parse().unwrap();
        for (name, value) in &self.headers {
            let name = http::HeaderName::try_from(name.as_str()).unwrap();
            request.headers_mut().append(name, value.parse().unwrap());
        }
        connection.answer(request).await
    }
}

fn approval(id: &str) -> Vec<u8> {
    g::AccessRequestApproveRequest { id: id.to_owned(), ..Default::default() }.encode_to_vec()
}

/// Bob's vote on its way, and everything that somebody on the way makes of it.
#[tokio::test]
async fn a_vote_on_its_way_is_worth_nothing_in_other_hands() {
    let o = Organisation::start().await;
    let (bob, alice) = (o.credential(&o.bob, false).await, o.credential(&o.alice, false).await);
    let other = o.holder.access_requests().create(wish(&o.sandbox, &o.alice)).await.unwrap().id;
    let connection = Http2::connect(o.engine.address).await;
    let vote = Travelling::fresh(&bob, APPROVE, approval(&o.pending), now(), 1, &[]);
    let alices = Travelling::fresh(&alice, APPROVE, approval(&o.pending), now(), 2, &[]);
    let signed_at = |minutes: i64| {
        let at = now().plus_nanos(minutes * MINUTE);
        Travelling::fresh(&bob, APPROVE, approval(&o.pending), at, 3, &[])
    };
    let review = "/gatepass.v1.AccessRequests/Review";
    let unauthenticated = [
        ("of another request", vote.with(|vote| vote.body = approval(&other))),
        ("cut short", vote.with(|vote| vote.body.truncate(3))),
        ("with more in it", vote.with(|vote| vote.body.extend_from_slice(&[0x1a, 1, b'x']))),
        ("to another method", vote.with(|vote| vote.path = review.to_owned())),
        ("to another server", vote.with(|vote| vote.host = "other.test:1234".to_owned())),
        ("with another nonce", vote.with(|vote| vote.set("gatepass-nonce", &STANDARD.encode([9; 16])))),
        (
            "at another time",
            vote.with(|vote| {
                let millis: i64 = vote.get("gatepass-timestamp").parse().unwrap();
                vote.set("gatepass-timestamp", &(millis + 1).to_string());
            }),
        ),
        ("without a signature", vote.with(|vote| vote.strip("gatepass-signature"))),
        ("without any proof", vote.with(|vote| vote.strip("gatepass-"))),
        (
            "with Alice's signature",
            vote.with(|vote| {
                vote.set("gatepass-signature", &alices.get("gatepass-signature"));
            }),
        ),
        ("under Alice's key", vote.with(|vote| vote.set("x-sdm-authentication", &alice.access_key))),
        ("of Alice's under Bob's key", alices.with(|vote| vote.set("x-sdm-authentication", &bob.access_key))),
        (
            "under two keys",
            vote.with(|vote| {
                vote.headers.push(("x-sdm-authentication".to_owned(), alice.access_key.clone()));
            }),
        ),
        ("under no key", vote.with(|vote| vote.strip("x-sdm-authentication"))),
        (
            "with an idempotency key from the way",
            vote.with(|vote| {
                vote.headers.push(("gatepass-idempotency-key".to_owned(), "k".to_owned()));
            }),
        ),
        ("signed as StrongDM's clients sign", Travelling::of_the_day(&bob, APPROVE, approval(&o.pending))),
        ("held back for six minutes", signed_at(-6)),
        ("signed six minutes ahead", signed_at(6)),
    ];
    let before = o.revision();
    for (what, forged) in &unauthenticated {
        assert_eq!(forged.send(&connection).await.code(), Code::Unauthenticated, "a vote {what}");
        assert_eq!(o.revision(), before, "a vote {what} was counted");
    }
    // Said in metadata that nothing reads: refused, and not passed over.
    let said =
        Travelling::fresh(&alice, APPROVE, approval(&o.pending), now(), 4, &[("gatepass-act-as", &o.bob)]);
    assert_eq!(said.send(&connection).await.code(), Code::InvalidArgument);
    let aside = alices.with(|vote| vote.headers.push(("x-sdm-actor".to_owned(), o.bob.clone())));
    assert_eq!(aside.send(&connection).await.code(), Code::PermissionDenied, "it is Alice's own vote");
    assert!(o.revision() == before && !o.reaches(&o.alice, &o.payroll));
    let lines = o.refusals().await;
    let told: i64 = lines
        .iter()
        .filter(|line| line.description.contains("by nobody known"))
        .map(|line| match line.description.split_once(" times since") {
            Some((words, _)) => words.rsplit(' ').next().unwrap().parse().unwrap(),
            None => 1,
        })
        .sum();
    assert_eq!(told, unauthenticated.len() as i64, "{lines:?}");
    // The vote itself arrives, and once.
    assert_eq!(vote.send(&connection).await.code(), Code::Ok);
    assert!(o.reaches(&o.alice, &o.payroll));
    let before = o.revision();
    let again = vote.send(&connection).await;
    assert!(again.code() == Code::Unauthenticated && again.message().contains("used before"));
    // The same instant and nonce for something else, by the key's own holder.
    let millis: i64 = vote.get("gatepass-timestamp").parse().unwrap();
    let at = Timestamp(millis * 1_000_000);
    let reused = Travelling::fresh(&bob, APPROVE, approval(&other), at, 1, &[]);
    assert_eq!(reused.send(&connection).await.code(), Code::Unauthenticated);
    assert_eq!(o.revision(), before);
}

/// StrongDM's signature can be sent again within its day; a key that takes only the fresh one cannot be used so.
#[tokio::test]
async fn a_key_for_fresh_signatures_is_not_replayed() {
    let o = Organisation::start().await;
    let admin = o.holder.accounts().create(user("root", "admin")).await.unwrap().id;
    let key = o.credential(&admin, true).await;
    let connection = Http2::connect(o.engine.address).await;
    let body = v1::RoleCreateRequest { meta: None, role: Some(role("backdoor", "[]")) }.encode_to_vec();
    let before = o.revision();
    let old = Travelling::of_the_day(&key, "/v1.Roles/Create", body.clone());
    assert_eq!(old.send(&connection).await.code(), Code::Unauthenticated);
    // Half of each is neither.
    let fresh = Travelling::fresh(&key, "/v1.Roles/Create", body, now(), 1, &[]);
    let mixed = old.with(|old| old.headers.push(("gatepass-nonce".to_owned(), fresh.get("gatepass-nonce"))));
    assert_eq!(mixed.send(&connection).await.code(), Code::Unauthenticated);
    assert_eq!(o.revision(), before);
    assert_eq!(fresh.send(&connection).await.code(), Code::Ok);
    assert_eq!(fresh.send(&connection).await.code(), Code::Unauthenticated);
}

/// What an idempotency key brings back is its own credential's alone (RULES 5.3).
#[tokio::test]
async fn anothers_idempotency_key_brings_back_nothing() {
    let o = Organisation::start().await;
    let maker = o.key("maker", &["user:create_admin_token"], &[], &[]).await;
    let thief = o.key("thief", &["user:create_admin_token"], &[], &[]).await;
    let connection = Http2::connect(o.engine.address).await;
    let (path, body) = ("/v1.Accounts/Create", token("made", &[]).encode_to_vec());
    let beside = [("gatepass-idempotency-key", "one")];
    let made = Travelling::fresh(&maker, path, body.clone(), now(), 1, &beside).send(&connection).await;
    assert_eq!(made.code(), Code::Ok);
    let secret = v1::AccountCreateResponse::decode(&made.body[5..]).unwrap().secret_key;
    assert!(!secret.is_empty());
    let again = Travelling::fresh(&maker, path, body.clone(), now(), 2, &beside).send(&connection).await;
    assert_eq!(v1::AccountCreateResponse::decode(&again.body[5..]).unwrap().secret_key, secret);
    let before = o.revision();
    let stolen = Travelling::fresh(&thief, path, body, now(), 3, &beside).send(&connection).await;
    assert_eq!(stolen.code(), Code::AlreadyExists, "the name is taken, and that is all there is to learn");
    assert!(stolen.body.is_empty() && !stolen.message().contains(&secret));
    assert_eq!(o.revision(), before);
}

/// Ids and cursors are no proof of anything.
#[tokio::test]
async fn guessed_ids_and_borrowed_cursors_show_nothing() {
    let o = Organisation::start().await;
    for name in 0..3 {
        let resource = crate::organisation::postgres(&format!("db {name}"), "prod");
        let resource = o.holder.resources().create(resource).await.unwrap().id;
        o.holder.access_requests().create(wish(&resource, &o.alice)).await.unwrap();
    }
    let mallory = o.holder.accounts().create(user("mallory", "user")).await.unwrap().id;
    let key = o.credential(&mallory, false).await;
    let mallory = o.client(&key).await;
    const LIST: &str = "/gatepass.v1.AccessRequests/List";
    let two = g::AccessRequestsListRequest { limit: 2, ..Default::default() };
    let page: g::AccessRequestsListResponse = call(&o.holder, LIST, &two).await;
    assert!(page.access_requests.len() == 2 && !page.next_cursor.is_empty());
    let next = |cursor: String| g::AccessRequestsListRequest { cursor, ..two.clone() };
    // Another's, and one for each character that is changed.
    let mut cursors = vec![page.next_cursor.clone()];
    for flipped in 0..page.next_cursor.len() {
        let mut forged = page.next_cursor.clone().into_bytes();
        forged[flipped] = if forged[flipped] == b'A' { b'B' } else { b'A' };
        cursors.push(String::from_utf8(forged).unwrap());
    }
    for cursor in cursors {
        // Refused, or a place in a list of nothing.
        match mallory.call::<_, g::AccessRequestsListResponse>(LIST, &next(cursor)).await {
            Ok(answer) => assert!(answer.message.access_requests.is_empty()),
            Err(error) => assert_eq!(error.code(), Code::InvalidArgument, "{error}"),
        }
    }
    let mut answers = Vec::new();
    for id in [o.pending.as_str(), "aq-0000000000000001", "aq-ffffffffffffffff"] {
        let error = mallory.access_requests().get(id, "").await.unwrap_err();
        answers.push((error.code(), error.message().replace(id, "…")));
        let error = mallory.access_requests().cancel(id, "", "").await.unwrap_err();
        answers.push((error.code(), error.message().replace(id, "…")));
    }
    assert!(
        answers.iter().all(|answer| *answer == answers[0]),
        "what is there answers otherwise: {answers:?}"
    );
    assert_eq!(answers[0].0, Code::NotFound);
}

/// JSON has the same door: Basic and bearer prove no more than who calls.
#[tokio::test]
async fn json_lets_nobody_in_either() {
    let o = Organisation::start().await;
    _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder().build().unwrap();
    let mallory = o.holder.accounts().create(user("mallory", "user")).await.unwrap().id;
    let request = g::CredentialCreateRequest {
        account: mallory,
        name: "script".to_owned(),
        basic: true,
        ..Default::default()
    };
    let made: g::CredentialCreateResponse =
        call(&o.holder, "/gatepass.v1.Credentials/Create", &request).await;
    let basic = |secret: &str| format!("Basic {}", STANDARD.encode(format!("{}:{secret}", made.access_key)));
    let wrong = STANDARD.encode([7; 32]);
    let bearer = format!("Bearer gpt-{}.{}", made.access_key, "A".repeat(43));
    let unmarked = o.credential(&o.bob, false).await;
    let unmarked =
        format!("Basic {}", STANDARD.encode(format!("{}:{}", unmarked.access_key, unmarked.secret_key)));
    let approve = format!("/gatepass/v1/access-requests/{}/approve", o.pending);
    let before = o.revision();
    for (proof, path, status) in [
        (basic(&made.secret_key), approve.as_str(), 404),
        (basic(&made.secret_key), "/gatepass/v1/access-requests", 403),
        (basic(&wrong), approve.as_str(), 401),
        (bearer, approve.as_str(), 401),
        (unmarked, approve.as_str(), 401),
        (String::new(), approve.as_str(), 401),
    ] {
        let mut request = http.post(format!("http://{}{path}", o.engine.address));
        request = request.header("content-type", "application/json");
        if !proof.is_empty() {
            request = request.header("authorization", &proof);
        }
        let asks = format!(r#"{{"resources":["{}"],"act_as":"{}"}}"#, o.payroll, o.alice);
        let body = if path == approve { "{}".to_owned() } else { asks };
        let answer = soon(request.body(body).send()).await.unwrap();
        let (found, text) = (answer.status().as_u16(), soon(answer.text()).await.unwrap());
        assert_eq!(found, status, "{path}: {text}");
        assert_eq!(o.revision(), before, "{path}");
    }
    let lines = o.refusals().await;
    for part in ["`AccessRequests.Approve` of", "`AccessRequests.Create`", "by nobody known"] {
        assert!(lines.iter().any(|line| line.description.contains(part)), "{part}: {lines:?}");
    }
    let told = format!("{lines:?}");
    assert!(!told.contains(&made.secret_key) && !told.contains(&wrong), "a secret stands in the trail");
}
