//! What a language gets that reads messages' bytes (Java): events and waits as JSON's readers get them.

use bytes::Bytes;
use gatepass::wire::json;
use gatepass_bindings::{
    Answer, Body, CallSettings, Cancel, ConnectSettings, Failure, Form, Pages, Session, wait,
};
use gatepass_wire::gatepass::v1 as api;
use gatepass_wire::schema::Method;
use prost::Message;
use serde_json::{Value, json};

fn method(path: &str) -> &'static Method {
    gatepass_wire::schema::method(path).expect("it is declared")
}

fn bytes(path: &str, request: Value) -> Body {
    Body::Bytes(json::from_json(method(path).request, &request).expect("a request").into())
}

fn held(answer: Answer) -> Bytes {
    match answer.body {
        Body::Bytes(bytes) => bytes,
        _ => panic!("bytes were asked for"),
    }
}

fn call(session: &Session, operation: &str, request: Body, pairs: &[(&str, &str)]) -> Result<Bytes, Failure> {
    let settings = CallSettings::from_pairs(pairs.iter().copied())?;
    let mut work = Box::pin(session.call(operation, request, settings, &Cancel::new()));
    wait(&mut work, || false)?.expect("nothing interrupts").map(held)
}

fn next(pages: &Pages) -> Result<Option<Answer>, Failure> {
    let mut work = Box::pin(pages.next(&Cancel::new()));
    wait(&mut work, || false)?.expect("nothing interrupts")
}

fn open() -> Session {
    Session::open(ConnectSettings::from_pairs([("url", "memory:")]).expect("settings")).expect("an engine")
}

fn watch(session: &Session) -> Pages {
    let request = bytes("/gatepass.v1.Events/Watch", json!({"kinds": ["role"]}));
    session.pages("Events.Watch", request, Form::Bytes, CallSettings::default()).expect("a stream")
}

/// Events as the language reads them: what stands in the response's field, several times.
#[derive(Clone, PartialEq, Message)]
struct Page {
    #[prost(message, repeated, tag = "1")]
    events: Vec<api::Event>,
}

#[test]
fn a_page_of_events_holds_each_in_the_responses_field() {
    let gp = open();
    let pages = watch(&gp);
    let first = next(&pages).expect("it stands").expect("a page");
    assert!(first.revision.is_some());
    assert!(held(first).is_empty());
    for name in ["a", "b", "c"] {
        let role = bytes("/v1.Roles/Create", json!({"role": {"name": name}}));
        call(&gp, "Roles.Create", role, &[]).expect("a role");
    }
    let (mut names, mut last) = (Vec::new(), None);
    while names.len() < 3 {
        let answer = next(&pages).expect("events").expect("a page");
        last.clone_from(&answer.revision);
        let page = Page::decode(held(answer)).expect("events");
        assert_eq!(page.events.last().map(|event| &event.revision), last.as_ref());
        names.extend(page.events.into_iter().map(|event| match event.changes[0].entity.clone() {
            Some(api::event_change::Entity::Role(role)) => role.name,
            other => panic!("{other:?}"),
        }));
    }
    assert_eq!(names, ["a", "b", "c"]);
}

#[test]
fn closing_the_session_ends_its_streams() {
    let gp = open();
    let pages = watch(&gp);
    next(&pages).expect("it stands");
    let mut closing = Box::pin(gp.close());
    wait(&mut closing, || false).expect("it closes");
    assert_eq!(next(&pages).expect_err("it ended").kind, "CLOSED");
    // What ended stays so.
    assert_eq!(next(&pages), Ok(None));
}

#[test]
fn a_wait_takes_and_answers_what_get_does() {
    let gp = open();
    let none = bytes("/gatepass.v1.AccessRequests/Get", json!({"id": "aq-0000000000000001"}));
    let failure =
        call(&gp, "AccessRequests.Wait", none.clone(), &[("timeout", "1s")]).expect_err("no such request");
    assert_eq!(failure.kind, "NOT_FOUND");
    let failure =
        call(&gp, "AccessRequests.Wait", none.clone(), &[("until", "soon")]).expect_err("no such word");
    assert_eq!((failure.kind, failure.field.as_deref()), ("INVALID", Some("until")));
    let failure = call(&gp, "AccessRequests.Get", none, &[("until", "granted")]).expect_err("no wait");
    assert_eq!((failure.kind, failure.field.as_deref()), ("INVALID", Some("until")));
}

#[test]
fn who_acts_as_another_closes_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("a.db").display());
    let gp = Session::open(ConnectSettings::from_pairs([("url", url.as_str())]).expect("settings"))
        .expect("a file");
    let user = json!({"type": "user", "email": "a@example.com", "first_name": "A", "last_name": "B"});
    call(&gp, "Accounts.Create", bytes("/v1.Accounts/Create", json!({"account": user})), &[])
        .expect("a user");
    let mine = gp.acting_as("a@example.com").expect("the same engine");
    let role = || bytes("/v1.Roles/Create", json!({"role": {"name": "x"}}));
    assert_eq!(
        call(&mine, "Roles.Create", role(), &[]).expect_err("not hers to make").kind,
        "PERMISSION_DENIED"
    );
    let mut closing = Box::pin(mine.close());
    wait(&mut closing, || false).expect("it closes");
    assert_eq!(call(&mine, "Roles.Create", role(), &[]).expect_err("closed").kind, "CLOSED");
    call(&gp, "Roles.Create", role(), &[]).expect("the other is open");
}
