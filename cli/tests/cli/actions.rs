//! What entities can do beyond being listed and changed, and the entities of `gatepass.v1`.

use crate::requests::{ALICE, automatic, by_bob, check};
use crate::server::{Server, ready};
use crate::support::{Run, Store, gatepass};

#[test]
fn lint_says_who_may_approve_and_its_status_is_for_scripts() {
    let store = by_bob();
    let run = store.run(&["workflows", "lint"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{}", run.out);
    for part in ["prod (aw-", "can be satisfied", "step 1: 1 of 1: bob@example.com", "[single_approver]"] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    store.run(&["workflows", "lint", "--strict"]).bad_quietly(1, "[single_approver]");
    store.run(&["accounts", "update", "bob@example.com", "--suspended"]).good();
    store.run(&["workflows", "lint", "prod"]).bad_quietly(1, "prod (");
    let told = store.run(&["workflows", "lint", "--json"]);
    assert_eq!((told.status, told.err.as_str()), (1, ""));
    let told = told.json();
    assert_eq!(told["items"][0]["satisfiable"], false, "{told}");
    let codes = told["items"][0]["findings"].as_array().expect("findings").iter();
    let codes: Vec<&str> = codes.filter_map(|finding| finding["code"].as_str()).collect();
    assert!(codes.contains(&"step_unsatisfiable"), "{codes:?}");
    store.run(&["workflows", "lint", "no such"]).bad(1, "no such");
    assert_eq!(Store::new().run(&["workflows", "lint"]).good().out, "no workflows\n");
}

#[test]
fn whoever_changes_a_workflow_hears_what_the_linter_says() {
    let store = by_bob();
    // Everything that the workflow rests on speaks for it.
    let flow = store.run(&["approval-workflows", "list", "--json"]).good().json();
    let flow = flow["items"][0]["id"].as_str().expect("an id").to_owned();
    let options =
        ["approval-options", "create", "--approval-workflow-id", &flow, "--steps", r#"{"needed":1}"#];
    for line in [
        &["workflows", "update", "prod", "--description", "of production"][..],
        &["approval-workflows", "update", "flow", "--description", "Bob"],
        &["workflow-options", "create", "--workflow", "prod", "--time-out", "2h"],
        &options,
    ] {
        let run = store.run(line);
        assert_eq!(run.status, 0, "{}", run.err);
        let told = "warning: workflow aw-";
        assert!(run.err.starts_with(told) && run.err.contains("[single_approver]"), "{line:?}: {}", run.err);
    }
    let line =
        ["workflows", "create", "--name", "new", "--enabled", "--access-rules", r#"[{"tags":{"a":"b"}}]"#];
    let made = store.run(&[&line[..], &["--approval-flow-id", &flow, "--json"]].concat()).good().json();
    assert_eq!(made["warnings"][0]["code"], "nobody_may_request", "{made}");
    assert_eq!(made["warnings"][0]["workflow_id"], made["id"]);
    store.run(&["roles", "create", "--name", "another"]).good();
    store.run(&["workflows", "list"]).good();
}

#[test]
fn a_condition_is_set_and_cleared_and_what_is_bound_to_it_ends() {
    let store = automatic();
    store.make(&["conditions", "create", "--name", "ticket open"]);
    let asked = ["request", "orders", "--for", "30m", "--while", "ticket open"];
    store.run(&[&asked[..], &ALICE].concat()).bad(1, "ticket open");
    let set = store.run(&["conditions", "set", "ticket open", "--json"]).good().json();
    assert_eq!(set["holds"], true);
    store.run(&[&asked[..], &ALICE].concat()).good();
    assert_eq!(check(&store), 0);
    assert!(store.run(&["conditions", "list"]).good().out.contains("ticket open"));
    let cleared = store.run(&["conditions", "clear", "ticket open", "--json"]).good().json();
    assert_eq!(
        (&cleared["holds"], cleared["revoked_ids"].as_array().map(Vec::len)),
        (&false.into(), Some(1))
    );
    assert_eq!(check(&store), 3);
    let set = store.run(&["conditions", "set", "ticket open", "--until", "2100-01-01T00:00:00Z"]).good();
    assert!(set.out.contains("2100-01-01T00:00:00Z"), "{}", set.out);
    store.run(&["conditions", "set", "ticket open", "--until", "2001-01-01T00:00:00Z"]).bad(1, "valid_until");
    store.run(&["conditions", "set", "no such"]).bad(1, "no such");
    assert_eq!(store.run(&["conditions", "set", "ticket open", "--until", "tomorrow"]).status, 2);
}

#[test]
fn a_webhook_shows_its_secret_once() {
    let store = Store::new();
    // `--url` is the webhook's here.
    let made =
        store.run(&["webhooks", "create", "--url", "https://example.com/hook", "--kinds", "role", "--json"]);
    let made = made.good().json();
    let (id, secret) = (made["id"].as_str().expect("an id"), made["secret"].as_str().expect("a secret"));
    assert!(secret.starts_with("whsec_"), "{made}");
    for line in [&["webhooks", "get", id][..], &["webhooks", "list"], &["webhooks", "list", "--json"]] {
        let run = store.run(line).good();
        assert!(run.out.contains("https://example.com/hook") && !run.out.contains("whsec_"), "{}", run.out);
    }
    let changed = store.run(&["webhooks", "update", id, "--description", "for the lead"]).good();
    assert!(changed.out.contains("for the lead") && changed.out.contains("role"), "{}", changed.out);
    store.run(&["webhooks", "create", "--url", "https://10.0.0.1/"]).bad(1, "url");
    let none = store.run(&["webhooks", "deliveries", id, "--status", "dead"]).good();
    assert_eq!(none.out, "nothing waits and nothing was given up\n");
    assert_eq!(store.run(&["webhooks", "redeliver", id]).good().out, "0 events will be sent again\n");
    assert_eq!(store.run(&["webhooks", "redeliver", id, "yesterday"]).status, 2);
    assert_eq!(store.run(&["webhooks", "deliveries", id, "--status", "late"]).status, 2);
    store.run(&["webhooks", "delete", id]).good();
    store.run(&["webhooks", "deliveries", id]).bad(1, id);
}

#[test]
fn what_was_given_up_is_shown_and_sent_again() {
    let store = Store::new();
    let file = store.path().join("ready.json");
    let (server, _) = Server::start(&[
        "dev",
        "--ready-file",
        file.to_str().expect("text"),
        "--webhook-allow",
        "127.0.0.0/8",
    ]);
    let call = of(ready(&file));
    // Nobody listens there any more.
    let place =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|gone| gone.local_addr()).expect("a port");
    let url = format!("http://{place}/");
    let made = call(&["webhooks", "create", "--url", &url, "--kinds", "role", "--json"]).good().json();
    let id = made["id"].as_str().expect("an id");
    call(&["roles", "create", "--name", "on-call"]).good();
    let delivery = loop {
        let told = call(&["webhooks", "deliveries", id, "--json"]).good().json();
        let first = told["items"][0].clone();
        if first["attempts"].as_u64().is_some_and(|attempts| attempts > 0) {
            break first;
        }
    };
    assert_eq!((&delivery["status"], &delivery["outcome"]), (&"pending".into(), &"unreachable".into()));
    let revision = delivery["revision"].as_str().expect("a revision");
    let again = call(&["webhooks", "redeliver", id, revision, "--json"]).good().json();
    assert_eq!(again["deliveries"], 1);
    assert_eq!(server.stop(rustix::process::Signal::TERM), 0);
}

#[test]
fn duties_are_delegated_and_settings_are_changed() {
    let store = by_bob();
    let line = ["delegations", "create", "--delegator", "bob@example.com", "--delegate", "alice@example.com"];
    let id = store.make(&[&line[..], &["--valid-until", "2100-01-01T00:00:00Z"]].concat());
    assert!(store.run(&["delegations", "list"]).good().out.contains(&id));
    store.run(&["delegations", "delete", &id]).good();
    assert_eq!(store.run(&["role-grants", "list"]).good().out, "nothing found\n");
    store.run(&["request-settings", "update", "--default-duration", "20m"]).good();
    let settings = store.run(&["request-settings", "get", "--json"]).good().json();
    assert_eq!(
        (&settings["default_duration"], &settings["allow_self_approval"]),
        (&"20m0s".into(), &false.into())
    );
}

#[test]
fn one_request_is_shown_with_what_became_of_it_and_asked_for_once() {
    let store = by_bob();
    let line = ["request", "orders", "--for", "30m", "--reason", "INC-1", "--idempotency-key", "INC-1"];
    let ids: Vec<String> = (0..2)
        .map(|_| store.run(&[&line[..], &["--json"], &ALICE].concat()).good().json())
        .map(|request| request["id"].as_str().expect("an id").to_owned())
        .collect();
    assert_eq!(ids[0], ids[1]);
    store.run(&["approve", &ids[0], "--as", "bob@example.com", "--reason", "go"]).good();
    let shown = store.run(&["requests", &ids[0]]).good().out;
    for part in ["granted until", "INC-1", "requested by a-", "approved by a-", "step completed"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let told = store.run(&["requests", &ids[0], "--json"]).good().json();
    assert_eq!(told["events"].as_array().map(Vec::len), Some(4), "{told}");
    assert_eq!(store.run(&["requests", &ids[0], "--mine"]).status, 2);
    store.run(&["requests", "aq-0000000000000001"]).bad(1, "aq-0000000000000001");
}

/// What calls as the key in a ready file.
fn of(about: serde_json::Value) -> impl Fn(&[&str]) -> Run {
    let text = |name: &str| about[name].as_str().expect("text").to_owned();
    let (url, keys) = (format!("http://{}", text("address")), [text("access_key"), text("secret_key")]);
    move |line| {
        let mut command = gatepass();
        command.env("GATEPASS_URL", &url);
        command.env("GATEPASS_ACCESS_KEY", &keys[0]).env("GATEPASS_SECRET_KEY", &keys[1]);
        Run::of(command.args(line).output().expect("it runs"))
    }
}

#[test]
fn a_server_gives_tokens_and_advice_too() {
    let store = Store::new();
    let file = store.path().join("ready.json");
    let (server, _) = Server::start(&["dev", "--ready-file", file.to_str().expect("text")]);
    let call = of(ready(&file));
    let token = call(&["credentials", "token", "--for", "5m", "--json"]).good().json();
    assert!(token["token"].as_str().is_some_and(|token| token.len() > 20), "{token}");
    assert!(token["expires_at"].as_str().is_some_and(|at| at.ends_with('Z')), "{token}");
    call(&["credentials", "token", "--for", "5h"]).bad(1, "15");
    let run = call(&["workflows", "create", "--name", "new", "--access-rules", r#"[{"tags":{"a":"b"}}]"#]);
    assert!(run.status == 0 && run.err.contains("[nobody_may_request]"), "{}", run.err);
    let linted = call(&["workflows", "lint", "new"]);
    assert_eq!((linted.status, linted.err.as_str()), (1, ""), "{}", linted.out);
    assert_eq!(server.stop(rustix::process::Signal::TERM), 0);
}
