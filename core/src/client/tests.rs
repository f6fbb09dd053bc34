use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use gatepass_wire::gatepass::v1 as api;
use gatepass_wire::schema::{self, Method};
use gatepass_wire::v1;
use parking_lot::Mutex;
use prost::Message;
use tokio::time::Instant;

use super::*;
use crate::model::{Revision, Timestamp};
use crate::service::{Metadata, Reply};
use crate::{Code, Error, ErrorReason, Result};

type Script = VecDeque<Result<Reply>>;
type Attempt = (&'static Method, Bytes, Metadata);

/// Answers attempts from a script, in order, and keeps what was asked.
#[derive(Clone, Default)]
struct Fake {
    script: Arc<Mutex<Script>>,
    attempts: Arc<Mutex<Vec<Attempt>>>,
}

impl Fake {
    fn answering(script: impl IntoIterator<Item = Result<Reply>>) -> Fake {
        Fake { script: Arc::new(Mutex::new(script.into_iter().collect())), ..Fake::default() }
    }

    fn client(&self, url: &str, options: ConnectOptions) -> Client {
        let this = self.clone();
        Client::answered_by(Endpoint::parse(url).expect("a url"), options, move |method, body, metadata| {
            this.attempts.lock().push((method, body, metadata));
            this.script.lock().pop_front().unwrap_or_else(|| Err(Error::internal()))
        })
    }

    fn local(&self) -> Client {
        self.client("memory:", ConnectOptions::new())
    }

    fn count(&self) -> usize {
        self.attempts.lock().len()
    }

    fn metadata(&self, attempt: usize, name: &str) -> Option<String> {
        self.attempts.lock()[attempt].2.get(name).map(str::to_owned)
    }

    fn request<M: Message + Default>(&self, attempt: usize) -> M {
        M::decode(self.attempts.lock()[attempt].1.clone()).expect("the request decodes")
    }
}

fn reply(message: &impl Message, revision: Option<u64>) -> Result<Reply> {
    let mut metadata = Metadata::new();
    if let Some(revision) = revision {
        metadata.push("gatepass-revision", format!("e.{revision}"));
    }
    Ok(Reply { body: message.encode_to_vec().into(), metadata })
}

fn unavailable() -> Result<Reply> {
    Err(Error::unavailable("try again", false))
}

fn role(name: &str) -> v1::Role {
    v1::Role { id: "r-1".into(), name: name.into(), ..Default::default() }
}

fn got(name: &str, revision: u64) -> Result<Reply> {
    reply(&v1::RoleGetResponse { role: Some(role(name)), ..Default::default() }, Some(revision))
}

fn created() -> Result<Reply> {
    reply(&v1::RoleCreateResponse { role: Some(role("on-call")), ..Default::default() }, Some(7))
}

fn mark(number: u64) -> RevisionMark {
    format!("e.{number}").parse().expect("a revision")
}

const KEY: &str = "gatepass-idempotency-key";

#[tokio::test(start_paused = true)]
async fn a_mutation_carries_one_key_over_all_its_attempts_and_another_the_next_time() {
    let fake = Fake::answering([unavailable(), unavailable(), created(), created()]);
    let client = fake.local();
    assert_eq!(
        client.roles().create(role("on-call")).await.expect("the third attempt succeeds").name,
        "on-call"
    );
    client.roles().create(role("on-call")).await.expect("created");
    let keys: Vec<_> = (0..4).map(|attempt| fake.metadata(attempt, KEY).expect("a key")).collect();
    assert!(keys[0] == keys[1] && keys[1] == keys[2] && keys[2] != keys[3], "{keys:?}");
    assert_eq!(keys[0].len(), 22);
    assert_eq!(client.revision(), Some(mark(7)));
}

#[tokio::test(start_paused = true)]
async fn a_key_of_the_callers_own_is_sent_and_a_bad_one_refused() {
    let fake = Fake::answering([created()]);
    let with = |key: &str| fake.local().with(CallOptions::new().idempotency_key(key));
    with("deploy-42").roles().create(role("on-call")).await.expect("created");
    assert_eq!(fake.metadata(0, KEY).as_deref(), Some("deploy-42"));
    for key in ["", "a b", "é", "a\nb", &"x".repeat(201)] {
        let error = with(key).roles().create(role("on-call")).await.expect_err("a bad key");
        assert_eq!(error.field(), Some("idempotency_key"));
    }
    assert_eq!(fake.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn only_what_may_succeed_later_is_tried_again() {
    use ErrorReason::*;
    for reason in
        [Invalid, NotFound, AlreadyExists, PermissionDenied, FailedPrecondition, Internal, RevisionMismatch]
    {
        let fake = Fake::answering([Err(Error::new(reason, "no")), created()]);
        let error = fake.local().roles().create(role("on-call")).await.expect_err("refused");
        assert_eq!((error.reason(), fake.count()), (reason, 1));
    }
    for reason in [Unavailable, Indeterminate, ResourceExhausted] {
        let fake = Fake::answering([Err(Error::new(reason, "later")), created()]);
        fake.local().roles().create(role("on-call")).await.expect("the second attempt succeeds");
        assert_eq!(fake.count(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn attempts_end_with_the_deadline_and_the_last_error_is_told() {
    let fake = Fake::answering((0..1000).map(|_| unavailable()));
    let policy = RetryPolicy::default().retries(1000).seed(1);
    let client = fake.client("memory:", ConnectOptions::new().retry(policy));
    let client = client.with(CallOptions::new().deadline(Duration::from_secs(3)));
    let begin = Instant::now();
    let error = client.roles().get("r-1").await.expect_err("never available");
    assert_eq!((error.code(), error.message()), (Code::Unavailable, "try again"));
    assert!(begin.elapsed() <= Duration::from_secs(3) && fake.count() > 3, "{} attempts", fake.count());
}

#[tokio::test(start_paused = true)]
async fn a_broken_server_is_not_flooded() {
    let fake = Fake::answering((0..10_000).map(|_| unavailable()));
    let policy = RetryPolicy::default().retries(4).seed(1);
    let client = fake.client("memory:", ConnectOptions::new().retry(policy));
    for _ in 0..200 {
        client.roles().get("r-1").await.expect_err("unavailable");
    }
    assert_eq!(fake.count(), 200 + 50, "fifty retries in all, then single attempts");
}

/// Never answers.
struct Silence;

impl Backend for Silence {
    fn call(&self, _: &'static Method, _: Bytes, _: Metadata, _: Duration) -> backend::Answering<'_> {
        Box::pin(std::future::pending())
    }

    fn stream(&self, _: &'static Method, _: Bytes, _: Metadata) -> backend::Opening<'_> {
        Box::pin(std::future::pending())
    }

    fn check(&self, _: &str, _: &str) -> Option<Result<bool>> {
        None
    }

    fn close(&self) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_without_an_answer_ends_after_ten_seconds() {
    let client = Client::over(Box::new(Silence), Endpoint::Memory, ConnectOptions::new());
    let begin = Instant::now();
    let error = client.roles().create(role("x")).await.expect_err("no answer");
    assert_eq!((error.code(), begin.elapsed().as_secs()), (Code::DeadlineExceeded, 10));
    assert!(error.message().contains("whether it took effect is unknown"), "{error}");
    let error = client.check("a-1", "rs-1").await.expect_err("no answer");
    assert!(!error.message().contains("took effect"), "{error}");
}

fn page(ids: std::ops::Range<u32>, next: &str) -> Result<Reply> {
    let roles = ids.map(|id| v1::Role { id: format!("r-{id}"), ..Default::default() }).collect();
    let meta = Some(v1::ListResponseMetadata { next_cursor: next.into(), ..Default::default() });
    reply(&v1::RoleListResponse { meta, roles, rate_limit: None }, None)
}

#[tokio::test(start_paused = true)]
async fn a_list_fetches_pages_as_they_are_needed() {
    let fake = Fake::answering([page(0..2, "two"), page(2..2, "still"), page(2..3, "")]);
    let client = fake.local().with(CallOptions::new().page_size(2).snapshot_at(Timestamp::from_parts(90, 0)));
    let mut roles = client.roles().list(Filter::new("name:?").value("a b"));
    assert_eq!(fake.count(), 0, "a list asks nothing until it is read");
    roles.next().await.expect("a role").expect("no error");
    roles.next().await.expect("a role").expect("no error");
    assert_eq!(fake.count(), 1);
    assert_eq!(roles.collect().await.expect("the rest")[0].id, "r-2");
    let requests: Vec<v1::RoleListRequest> = (0..3).map(|attempt| fake.request(attempt)).collect();
    let cursors: Vec<_> =
        requests.iter().map(|request| request.meta.clone().unwrap_or_default().cursor).collect();
    assert_eq!(cursors, ["", "two", "still"]);
    let meta = requests[0].meta.clone().unwrap_or_default();
    assert_eq!((meta.limit, meta.snapshot_at.map(|at| at.seconds)), (2, Some(90)));
    assert_eq!(requests[0].filter, r#"name:"a b""#);
    assert_eq!(fake.metadata(0, KEY), None);
}

#[tokio::test(start_paused = true)]
async fn whole_pages_are_read_beside_entities_and_none_is_lost() {
    let fake = Fake::answering([page(0..3, "two"), page(3..5, "still"), page(5..5, "")]);
    let mut roles = fake.local().roles().list("");
    assert_eq!(roles.next().await.expect("a role").expect("no error").id, "r-0");
    let ids = |page: Vec<v1::Role>| page.into_iter().map(|role| role.id).collect::<Vec<_>>();
    let mut pages = Vec::new();
    while let Some(page) = roles.next_page().await {
        pages.push(ids(page.expect("no error")));
    }
    assert_eq!(pages, [vec!["r-1", "r-2"], vec!["r-3", "r-4"], vec![]]);
    assert!(roles.next().await.is_none() && roles.next_page().await.is_none(), "the end stays the end");
}

#[tokio::test(start_paused = true)]
async fn a_list_is_complete_or_an_error() {
    let fake = Fake::answering([page(0..2, "two"), Err(Error::permission_denied("role:list"))]);
    let error = fake.local().roles().list("").collect().await.expect_err("the second page fails");
    assert_eq!(error.code(), Code::PermissionDenied);
    let fake = Fake::answering([page(0..1, "same"), page(0..1, "same"), page(0..1, "same")]);
    let error = fake.local().roles().list("").collect().await.expect_err("the cursor does not move");
    assert!(error.message().contains("never end"), "{error}");
    let fake = Fake::default();
    let error = fake.local().roles().list("name:?").collect().await.expect_err("a value is missing");
    assert_eq!((error.field(), fake.count()), (Some("filter"), 0));
}

#[tokio::test(start_paused = true)]
async fn a_change_is_written_only_over_what_was_read() {
    let conflict = Err(Error::aborted(4, 5));
    let updated = v1::RoleUpdateResponse { role: Some(role("new")), ..Default::default() };
    let fake = Fake::answering([got("old", 4), conflict, got("newer", 5), reply(&updated, Some(6))]);
    let mut seen = Vec::new();
    let change = |role: &mut v1::Role| seen.push(std::mem::replace(&mut role.name, "new".into()));
    fake.local().roles().modify("r-1", change).await.expect("the second attempt succeeds");
    assert_eq!(seen, ["old", "newer"]);
    let conditions: Vec<_> = (0..4).map(|attempt| fake.metadata(attempt, "gatepass-if-revision")).collect();
    assert_eq!(conditions, [None, Some("e.4".into()), None, Some("e.5".into())]);
    assert_eq!(fake.request::<v1::RoleUpdateRequest>(3).id, "r-1");
}

#[tokio::test(start_paused = true)]
async fn a_change_without_a_revision_to_hold_on_to_is_refused() {
    let without = reply(&v1::RoleGetResponse { role: Some(role("old")), ..Default::default() }, None);
    let fake = Fake::answering([without]);
    fake.local().roles().modify("r-1", |_| {}).await.expect_err("no revision");
    assert_eq!(fake.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn kinds_come_back_as_themselves() {
    let stored = v1::Postgres { id: "rs-1".into(), name: "orders".into(), ..Default::default() };
    let answer = v1::ResourceCreateResponse { resource: Some(stored.clone().into()), ..Default::default() };
    let fake = Fake::answering([reply(&answer, None), reply(&answer, None), reply(&answer, None)]);
    let resources = fake.local().resources();
    let one: v1::Postgres = resources.create(v1::Postgres::default()).await.expect("created");
    let whole: v1::Resource = resources.create(v1::Resource::from(one.clone())).await.expect("created");
    assert_eq!((one, whole.id(), whole.display_name()), (stored, "rs-1", "orders"));
    let error = resources.create(v1::Mysql::default()).await.expect_err("another kind came back");
    assert_eq!(error.code(), Code::Internal);
    assert!(v1::Mysql::try_from(whole).is_err());
}

fn strongdm(fake: &Fake) -> Client {
    fake.client("https://app.strongdm.com", ConnectOptions::new())
}

#[tokio::test(start_paused = true)]
async fn strongdm_gets_no_metadata_of_ours() {
    let fake = Fake::answering([created(), got("old", 1), created()]);
    let client = strongdm(&fake);
    client.roles().create(role("on-call")).await.expect("created");
    assert_eq!(fake.attempts.lock()[0].2, Metadata::new());
    client.roles().modify("r-1", |_| {}).await.expect("the last write wins there");
    assert_eq!(fake.attempts.lock()[2].2, Metadata::new());
}

#[tokio::test]
async fn a_trace_goes_with_each_call_to_a_gatepass_server_alone() {
    fn parent(span: u32) -> String {
        format!("00-4bf92f3577b34da6a3ce929d0e0e4736-{span:016x}-01")
    }
    let context = |span| TraceContext::parse(&parent(span), Some("a=1")).expect("a context");
    let (server, strongdm) = ("https://gp.example.com", "https://app.strongdm.com");
    for (url, sent) in [(server, true), (strongdm, false), ("memory:", false)] {
        let fake = Fake::answering([created(), created(), created(), created()]);
        let count = Arc::new(std::sync::atomic::AtomicU32::new(1));
        // The third call is made in no span.
        let current = move || {
            let span = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            (span != 3).then(|| context(span))
        };
        let client = fake.client(url, ConnectOptions::new().traces(current));
        for _ in 0..3 {
            client.roles().create(role("on-call")).await.expect("created");
        }
        let own = client.with(CallOptions::new().trace_context(context(77)));
        own.roles().create(role("on-call")).await.expect("created");
        let told: Vec<_> = (0..4).map(|attempt| fake.metadata(attempt, "traceparent")).collect();
        let expected = [Some(parent(1)), Some(parent(2)), None, Some(parent(77))];
        assert_eq!(told, if sent { expected } else { [None, None, None, None] }, "{url}");
        assert_eq!(fake.metadata(0, "tracestate").as_deref(), sent.then_some("a=1"), "{url}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_strongdm_lacks_fails_before_anything_is_sent() {
    let fake = Fake::default();
    let client = strongdm(&fake);
    let error = client.check("a-1", "rs-1").await.expect_err("unsupported");
    assert_eq!(error.reason(), ErrorReason::Unsupported);
    assert!(error.message().contains("list the granted account entitlements"), "{error}");
    for service in gatepass_wire::SERVICES.iter().filter(|service| service.package == "gatepass.v1") {
        for method in service.methods {
            let error = client.call_bytes(method, Bytes::new()).await.expect_err(method.path);
            assert_eq!(error.reason(), ErrorReason::Unsupported, "{}", method.path);
        }
    }
    for options in [
        CallOptions::new().idempotency_key("k"),
        CallOptions::new().if_revision(mark(1)),
        CallOptions::new().at_least_revision(mark(1)),
    ] {
        let error = client.with(options).roles().delete("r-1").await.expect_err("unsupported");
        assert_eq!(error.reason(), ErrorReason::Unsupported);
    }
    assert_eq!(fake.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn without_a_key_a_mutation_whose_fate_is_unknown_is_not_repeated() {
    let fake = Fake::answering([unavailable(), created()]);
    strongdm(&fake).roles().create(role("on-call")).await.expect_err("it may have been carried out");
    let fake = Fake::answering([Err(Error::resource_exhausted("slow down")), created()]);
    strongdm(&fake).roles().create(role("on-call")).await.expect("nothing was carried out");
    let fake = Fake::answering([unavailable(), got("on-call", 1)]);
    strongdm(&fake).roles().get("r-1").await.expect("a read may be repeated");
}

#[tokio::test(start_paused = true)]
async fn many_checks_need_as_many_answers() {
    let answer = |allowed| reply(&api::CheckManyResponse { allowed, revision: 3 }, Some(3));
    let fake = Fake::answering([answer(vec![true, false]), answer(vec![true])]);
    let pairs = [("a-1", "rs-1"), ("a-1", "rs-2")];
    assert_eq!(fake.local().check_many(pairs).await, Ok(vec![true, false]));
    assert_eq!(
        fake.local().check_many(pairs).await.expect_err("one answer is missing").code(),
        Code::Internal
    );
    assert_eq!(fake.metadata(0, KEY), None, "a question changes nothing");
}

#[tokio::test(start_paused = true)]
async fn a_question_can_be_about_another_time() {
    let fake = Fake::answering([
        reply(&api::CheckResponse::default(), None),
        reply(&api::CheckResponse::default(), None),
    ]);
    let client = fake.local();
    client
        .access_at(Some(Timestamp::from_parts(5, 0)), Some(Revision(9)))
        .check("a", "r")
        .await
        .expect("answered");
    client.check("a", "r").await.expect("answered");
    let as_of = fake.request::<api::CheckRequest>(0).as_of.expect("it is set");
    assert_eq!((as_of.time.map(|time| time.seconds), as_of.revision), (Some(5), 9));
    assert_eq!(fake.request::<api::CheckRequest>(1).as_of, None);
}

#[tokio::test]
async fn answers_that_cannot_be_read_are_errors() {
    let garbage = Ok(Reply { body: Bytes::from_static(&[0xff]), metadata: Metadata::new() });
    let mut odd = Metadata::new();
    odd.push("gatepass-revision", "seven");
    let odd = Ok(Reply { body: Bytes::new(), metadata: odd });
    let empty = reply(&v1::RoleGetResponse::default(), Some(1));
    let fake = Fake::answering([garbage, odd, empty]);
    for _ in 0..3 {
        let error = fake.local().roles().get("r-1").await.expect_err("unreadable");
        assert_eq!(error.code(), Code::Internal);
    }
    let (client, request) = (fake.local(), v1::RoleGetRequest::default());
    let error = client.call::<_, v1::RoleGetResponse>("/v1.Roles/Gett", &request).await;
    assert_eq!(error.expect_err("no such method").code(), Code::Unimplemented);
}

#[test]
fn every_method_of_strongdms_has_a_path_in_the_table() {
    let text = include_str!("services.rs");
    let paths = gatepass_wire::SERVICES
        .iter()
        .flat_map(|service| service.methods)
        .filter(|method| method.is_strongdm());
    let missing: Vec<_> = paths.filter(|method| !text.contains(&format!("{:?}", method.path))).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for (path, _) in
        text.match_indices("\"/v1.").map(|(start, _)| text[start + 1..].split_once('"').expect("quoted"))
    {
        assert!(schema::method(path).is_some(), "{path}");
    }
}
