//! What every language relies on, seen from Rust.

use std::time::Duration;

use gatepass::ErrorReason;
use gatepass_bindings::{
    Answer, Body, CallSettings, Cancel, Completions, ConnectSettings, Failure, Form, Outcome, Session, Taken,
    spawn, wait,
};
use serde_json::{Value, json};

fn open() -> Session {
    session("memory:", &[]).expect("an engine in memory")
}

fn session(url: &str, pairs: &[(&str, &str)]) -> Result<Session, Failure> {
    let pairs = [("url", url)].into_iter().chain(pairs.iter().copied());
    Session::open(ConnectSettings::from_pairs(pairs)?)
}

fn outcome(session: &Session, operation: &str, request: Value, pairs: &[(&str, &str)]) -> Outcome {
    let settings = CallSettings::from_pairs(pairs.iter().copied())?;
    let mut work = Box::pin(session.call(operation, Body::Json(request), settings, &Cancel::new()));
    wait(&mut work, || false)?.expect("nothing interrupts")
}

fn call(session: &Session, operation: &str, request: Value) -> Value {
    json_of(outcome(session, operation, request, &[]).expect(operation))
}

fn json_of(answer: Answer) -> Value {
    match answer.body {
        Body::Json(value) => value,
        _ => panic!("JSON was asked for"),
    }
}

fn user(session: &Session, email: &str) -> String {
    let user = json!({"type": "user", "email": email, "first_name": "A", "last_name": "B"});
    let answer = call(session, "Accounts.Create", json!({"account": user}));
    answer["account"]["id"].as_str().expect("an id").to_owned()
}

fn role(session: &Session, name: &str) -> String {
    let answer = call(session, "Roles.Create", json!({"role": {"name": name}}));
    answer["role"]["id"].as_str().expect("an id").to_owned()
}

#[test]
fn every_reason_of_the_core_is_declared_for_the_languages() {
    let declared = &gatepass_wire::messages::GATEPASS_V1_ERROR_REASON.values;
    for reason in ErrorReason::ALL {
        let name = format!("ERROR_REASON_{reason}");
        assert!(declared.iter().any(|(declared, _)| *declared == name), "{name} is missing in errors.proto");
    }
    // And nothing more but `UNSPECIFIED` and what only SDKs meet: `CLOSED`, `FORKED`, `NOT_GRANTED`, `DENIED`.
    assert_eq!(declared.len(), ErrorReason::ALL.len() + 5);
}

#[test]
fn names_stand_for_ids() {
    let gp = open();
    let (alice, dev) = (user(&gp, "Alice@example.com"), role(&gp, "dev"));
    let link = json!({"account_id": "alice@EXAMPLE.com", "role_id": "dev"});
    let answer = call(&gp, "AccountAttachments.Create", json!({"account_attachment": link}));
    assert_eq!(answer["account_attachment"]["account_id"], alice.as_str());
    assert_eq!(answer["account_attachment"]["role_id"], dev.as_str());
}

#[test]
fn a_name_of_nothing_says_which_field_and_an_id_is_never_looked_up() {
    let gp = open();
    user(&gp, "a@example.com");
    let refused = |account: &str, role: &str| {
        let link = json!({"account_id": account, "role_id": role});
        outcome(&gp, "AccountAttachments.Create", json!({"account_attachment": link}), &[])
            .expect_err("no such")
    };
    let failure = refused("a@example.com", "nobody");
    assert_eq!((failure.kind, failure.field.as_deref()), ("NOT_FOUND", Some("role_id")));
    // A filter's wildcard is no name.
    assert_eq!(refused("*@example.com", "r-0123456789abcdef").field.as_deref(), Some("account_id"));
    // Looked up, it would name another field: this comes from the engine.
    assert!(refused("a@example.com", "r-0123456789abcdef").message.contains("r-0123456789abcdef"));
}

#[test]
fn pages_end_and_a_finished_list_stays_finished() {
    let gp = open();
    for index in 0..5 {
        role(&gp, &format!("r{index}"));
    }
    let settings = CallSettings::from_pairs([("page_size", "2"), ("filter_value", "r*")]).expect("settings");
    let pages = gp
        .pages("Roles.List", Body::Json(json!({"filter": "name:?"})), Form::Json, settings)
        .expect("a list");
    let mut sizes = Vec::new();
    loop {
        let page =
            wait(&mut Box::pin(pages.next(&Cancel::new())), || false).expect("a runtime").expect("an end");
        match page.expect("a page") {
            Some(answer) => sizes.push(json_of(answer).as_array().expect("a list").len()),
            None => break,
        }
    }
    // `r*` is put in as text: as a filter's value it is a wildcard all the same.
    assert_eq!(sizes.iter().sum::<usize>(), 5, "{sizes:?}");
    let again =
        wait(&mut Box::pin(pages.next(&Cancel::new())), || false).expect("a runtime").expect("an end");
    assert_eq!(again, Ok(None));
}

#[test]
fn settings_of_the_connection_hold_where_a_call_says_nothing() {
    let gp = session("memory:", &[("page_size", "3"), ("deadline", "10s")]).expect("a session");
    for index in 0..4 {
        role(&gp, &format!("r{index}"));
    }
    let first = |pairs: &[(&str, &str)]| {
        let settings = CallSettings::from_pairs(pairs.iter().copied()).expect("settings");
        let pages = gp.pages("Roles.List", Body::Json(json!({})), Form::Json, settings).expect("a list");
        let page =
            wait(&mut Box::pin(pages.next(&Cancel::new())), || false).expect("a runtime").expect("an end");
        json_of(page.expect("a page").expect("one")).as_array().expect("a list").len()
    };
    assert_eq!((first(&[]), first(&[("page_size", "1")])), (3, 1));
}

#[test]
fn what_only_a_wait_takes_is_refused_by_everything_else() {
    let gp = open();
    for (name, value) in [("until", "ended"), ("timeout", "1s")] {
        let failure = outcome(&gp, "Roles.Get", json!({"id": "r-0000000000000001"}), &[(name, value)]);
        assert_eq!(failure.expect_err("a call").field.as_deref(), Some(name));
        for operation in ["Roles.List", "Events.Watch"] {
            let settings = CallSettings::from_pairs([(name, value)]).expect("settings of a wait");
            let failure =
                gp.pages(operation, Body::Json(json!({})), Form::Json, settings).expect_err(operation);
            assert_eq!((failure.kind, failure.field.as_deref()), ("INVALID", Some(name)), "{operation}");
        }
    }
}

#[test]
fn what_is_unknown_or_wrong_is_refused_by_name() {
    for (pairs, field) in [
        (vec![("deadlien", "5s")], "deadlien"),
        (vec![("deadline", "soon")], "deadline"),
        (vec![("deadline", "-5s")], "deadline"),
        (vec![("deadline", "0s")], "deadline"),
        (vec![("page_size", "many")], "page_size"),
        (vec![("if_revision", "7")], "if_revision"),
        (vec![("snapshot_at", "2030-01-31T09:00:00")], "snapshot_at"),
    ] {
        let error = CallSettings::from_pairs(pairs).expect_err(field);
        assert_eq!(error.field(), Some(field), "{error}");
    }
    let failure = session("memory:", &[("secret_key", "hunter2")]).expect_err("half a key");
    assert_eq!(failure.field.as_deref(), Some("access_key"));
    assert!(!format!("{failure:?}").contains("hunter2"));
    let failure = session("memory:", &[("proxy", "socks5://ada:hunter2@proxy")]).expect_err("no such proxy");
    assert_eq!(failure.field.as_deref(), Some("proxy"));
    assert!(!format!("{failure:?}").contains("hunter2"));
    assert!(session("memory:", &[("traceparent", "00")]).is_err(), "all calls would be made in one span");
    // Another library's context is no reason for a call to fail.
    let pairs = [("traceparent", "nonsense"), ("tracestate", "\n")];
    assert!(outcome(&open(), "Roles.Create", json!({"role": {"name": "dev"}}), &pairs).is_ok());
    assert!(
        session("memory:", &[("idempotency_key", "k")]).is_err(),
        "a key for all calls would answer them alike"
    );
}

#[test]
fn a_change_without_a_revision_to_base_it_on_is_refused() {
    let gp = open();
    let id = role(&gp, "dev");
    let request = json!({"id": id, "role": {"id": id, "name": "other"}});
    let failure =
        outcome(&gp, "Roles.Update", request.clone(), &[("unchanged_since", "")]).expect_err("no base");
    assert_eq!(failure.kind, "INTERNAL");
    let revision =
        outcome(&gp, "Roles.Get", json!({"id": id}), &[]).expect("a role").revision.expect("a revision");
    assert!(outcome(&gp, "Roles.Update", request.clone(), &[("unchanged_since", &revision)]).is_ok());
    let failure =
        outcome(&gp, "Roles.Update", request, &[("unchanged_since", &revision)]).expect_err("changed since");
    assert_eq!(failure.kind, "REVISION_MISMATCH");
}

#[test]
fn closing_is_final_and_twice_is_fine() {
    let gp = open();
    for _ in 0..2 {
        let closed = wait(&mut Box::pin(gp.close()), || false).expect("a runtime");
        assert_eq!(closed, Some(()));
    }
    assert_eq!(outcome(&gp, "Roles.List", json!({}), &[]), Err(Failure::closed()));
    assert_eq!(gp.is_allowed("a-1", "rs-1"), Some(Err(Failure::closed())));
    assert_eq!(gp.revision(), Err(Failure::closed()));
}

#[test]
fn a_file_is_let_go_of_by_close_and_by_a_failed_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite:{}?exclusive=1", folder.path().join("a.db").display());
    let first = session(&url, &[]).expect("a file");
    assert!(session(&url, &[]).is_err(), "it is held alone");
    wait(&mut Box::pin(first.close()), || false).expect("a runtime");
    assert!(session(&url, &[]).is_ok());
}

#[test]
fn a_list_that_was_read_to_its_end_keeps_no_file_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite:{}?exclusive=1", folder.path().join("a.db").display());
    let first = session(&url, &[]).expect("a file");
    let settings = CallSettings::from_pairs([]).expect("settings");
    let pages = first.pages("Roles.List", Body::Json(json!({})), Form::Json, settings).expect("a list");
    let next =
        || wait(&mut Box::pin(pages.next(&Cancel::new())), || false).expect("a runtime").expect("an end");
    while next().expect("a page").is_some() {}
    wait(&mut Box::pin(first.close()), || false).expect("a runtime");
    assert!(session(&url, &[]).is_ok(), "the list is still here, and holds nothing");
    assert_eq!(next(), Ok(None));
}

#[test]
fn a_panic_names_the_operation_and_harms_nothing_else() {
    let gp = open();
    let failure = outcome(&gp, "SelfTest.Panic", json!({}), &[]).expect_err("a panic");
    assert_eq!(failure.kind, "INTERNAL");
    assert!(failure.message.contains("`SelfTest.Panic`"), "{}", failure.message);
    role(&gp, "after");
}

#[test]
fn cancelling_ends_a_call_that_would_not() {
    let gp = open();
    let cancel = Cancel::new();
    let work = gp.call("SelfTest.Never", Body::Json(json!({})), CallSettings::default(), &cancel);
    let completions: &'static Completions = Box::leak(Box::new(Completions::new()));
    spawn(async move { completions.push(7, work.await) }).expect("a runtime");
    assert!(matches!(completions.take(Duration::from_millis(1)), Taken::Nothing));
    cancel.cancel();
    match completions.take(Duration::from_secs(10)) {
        Taken::Ended(7, Err(failure)) => assert_eq!(failure.kind, "CANCELLED"),
        other => panic!("{other:?}"),
    }
    completions.close();
    completions.push(8, Err(Failure::closed()));
    assert!(matches!(completions.take(Duration::from_secs(10)), Taken::Closed));
}

#[test]
fn an_interrupted_wait_can_be_taken_up_again() {
    let gp = open();
    let late = Body::Json(json!({"millis": 120}));
    let mut work = Box::pin(gp.call("SelfTest.Late", late, CallSettings::default(), &Cancel::new()));
    assert_eq!(wait(&mut work, || true).expect("a runtime"), None);
    assert!(wait(&mut work, || false).expect("a runtime").expect("an end").is_ok());
}

#[test]
fn bytes_go_the_same_way() {
    let gp = open();
    let id = role(&gp, "dev");
    // RoleGetRequest.id is field 2.
    let mut request = vec![0x12, id.len() as u8];
    request.extend(id.as_bytes());
    let mut work =
        Box::pin(gp.call("Roles.Get", Body::Bytes(request.into()), CallSettings::default(), &Cancel::new()));
    let answer = wait(&mut work, || false).expect("a runtime").expect("an end").expect("a role");
    let Body::Bytes(bytes) = answer.body else { panic!("bytes were given") };
    assert!(bytes.windows(id.len()).any(|window| window == id.as_bytes()));
}
