//! Access requests from the command line: asked, decided, used, ended.

use std::process::{Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use crate::support::{Run, Store};

/// Alice may request `orders`, as somebody of the role `on-call`, which gives her nothing by itself; who decides is
/// what the approval workflow says.
fn store(approval: impl FnOnce(&str) -> Vec<String>) -> Store {
    let store = Store::with_alice_and_orders();
    let bob = ["accounts", "create", "user", "--email", "bob@example.com", "--first-name", "Bob"];
    let bob = store.make(&[&bob[..], &["--last-name", "Byrd"]].concat());
    store.make(&["roles", "create", "--name", "requesters"]);
    store.make(&["account-attachments", "create", "--account", "alice@example.com", "--role", "requesters"]);
    let approval = approval(&bob);
    let approval: Vec<&str> = approval.iter().map(String::as_str).collect();
    let approval = store.make(&[&["approval-workflows", "create", "--name", "flow"], &approval[..]].concat());
    let rules = r#"[{"tags":{"env":"prod"}}]"#;
    let workflow = ["workflows", "create", "--name", "prod", "--enabled", "--access-rules", rules];
    let workflow = store.make(&[&workflow[..], &["--approval-flow-id", &approval]].concat());
    store.make(&["workflow-roles", "create", "--workflow-id", &workflow, "--role", "requesters"]);
    store
}

pub(crate) fn automatic() -> Store {
    store(|_| vec!["--approval-mode".into(), "automatic".into()])
}

pub(crate) fn by_bob() -> Store {
    store(|bob| {
        let steps = format!(r#"{{"quantifier":"any","approvers":[{{"account_id":"{bob}"}}]}}"#);
        vec!["--approval-mode".into(), "manual".into(), "--approval-workflow-steps".into(), steps]
    })
}

pub(crate) const ALICE: [&str; 2] = ["--as", "alice@example.com"];
const BOB: [&str; 2] = ["--as", "bob@example.com"];

pub(crate) fn check(store: &Store) -> i32 {
    store.run(&["check", "alice@example.com", "orders"]).status
}

#[test]
fn asked_approved_and_ended_again() {
    let store = by_bob();
    let asked = ["request", "orders", "--reason", "INC-1", "--for", "30m", "--json"];
    let request = store.run(&[&asked[..], &ALICE].concat()).good().json();
    let id = request["id"].as_str().unwrap();
    assert_eq!((request["status"].as_str(), check(&store)), (Some("pending"), 3));
    let waiting = store.run(&[&["requests", "--waiting"][..], &BOB].concat()).good();
    assert!(waiting.out.contains(id) && waiting.out.contains("alice@example.com"), "{}", waiting.out);
    assert_eq!(store.run(&[&["requests", "--waiting"][..], &ALICE].concat()).good().out, "no requests\n");
    store.run(&[&["approve", id][..], &ALICE].concat()).bad(1, "");
    let approved = store.run(&[&["approve", id, "--reason", "go"][..], &BOB].concat()).good();
    assert!(approved.out.starts_with("granted until "), "{}", approved.out);
    assert_eq!(check(&store), 0);
    store.run(&["revoke", id]).good();
    assert_eq!(check(&store), 3);
    let ended = store.run(&["requests", "--json"]).good().json();
    assert_eq!(ended["items"][0]["status"], "revoked");
}

/// A second process decides while the first one waits.
#[test]
fn how_a_wait_ends_is_an_exit_status() {
    for (word, status) in [("approve", 0), ("deny", 3), ("cancel", 1)] {
        let store = by_bob();
        let line = ["request", "orders", "--for", "30m", "--wait", "60s", "--json"];
        let waiting = Command::new(env!("CARGO_BIN_EXE_gatepass"))
            .args([&line[..], &ALICE].concat())
            .env("GATEPASS_URL", format!("sqlite:{}", store.path().join("a.db").display()))
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        let id = loop {
            let requests = store.run(&["requests", "--json"]).good().json();
            if let Some(id) = requests["items"][0]["id"].as_str() {
                break id.to_owned();
            }
        };
        let who = if word == "cancel" { ALICE } else { BOB };
        store.run(&[&[word, &id][..], &who].concat()).good();
        let output = waiting.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(status), "{word}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn nobody_decides_in_time() {
    let store = by_bob();
    let line = ["request", "orders", "--for", "30m", "--wait", "50ms"];
    let run = store.run(&[&line[..], &ALICE].concat());
    assert_eq!(run.status, 4, "{}", run.err);
    assert!(
        run.out.starts_with("pending\n") && run.err.contains("did not get so far"),
        "{}{}",
        run.out,
        run.err
    );
}

#[test]
fn a_command_runs_with_access_and_without_our_secrets() {
    let store = automatic();
    let told = "test -z \"$GATEPASS_URL\" && test -z \"$SDM_API_SECRET_KEY\" && echo ran && exit 7";
    let line = ["run", "--resource", "orders", "--for", "10m", "--reason", "x"];
    let mut command = store.command(&[&line[..], &ALICE, &["--", "sh", "-c", told]].concat());
    command.env("SDM_API_SECRET_KEY", "not for the command");
    let run = Run::of(command.output().expect("it runs"));
    assert_eq!((run.status, run.out.as_str()), (7, "ran\n"), "{}", run.err);
    assert!(run.err.contains("gatepass: granted until") && run.err.contains("access revoked"), "{}", run.err);
    assert_eq!(check(&store), 3);
}

#[test]
fn what_cannot_be_run_takes_the_access_back_too() {
    let store = automatic();
    let line = ["run", "--resource", "orders", "--for", "10m"];
    let run = store.run(&[&line[..], &ALICE, &["--", "/no/such/command"]].concat());
    assert_eq!(run.status, 127, "{}", run.err);
    assert_eq!(check(&store), 3);
}

/// Each signal goes on to the command, and the access is taken back.
#[test]
fn signals_reach_the_command_and_end_the_access() {
    for signal in [Signal::INT, Signal::TERM] {
        let store = automatic();
        // The command says when it listens, and what it heard.
        let told = "trap 'exit 9' INT TERM; echo ready; while :; do sleep 0.05; done";
        let line = ["run", "--resource", "orders", "--for", "10m"];
        let line = [&line[..], &ALICE, &["--", "sh", "-c", told]].concat();
        let mut child = Command::new(env!("CARGO_BIN_EXE_gatepass"))
            .args(line)
            .env("GATEPASS_URL", format!("sqlite:{}", store.path().join("a.db").display()))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        let mut ready = String::new();
        let mut out = std::io::BufReader::new(child.stdout.take().expect("piped"));
        std::io::BufRead::read_line(&mut out, &mut ready).expect("a line");
        assert_eq!((ready.as_str(), check(&store)), ("ready\n", 0));
        kill_process(Pid::from_child(&child), signal).expect("it lives");
        assert_eq!(child.wait().expect("it ends").code(), Some(9));
        assert_eq!(check(&store), 3);
    }
}

/// A signal while it waits takes the request back.
#[test]
fn a_signal_while_waiting_cancels_the_request() {
    let store = by_bob();
    let line = ["run", "--resource", "orders", "--for", "10m", "--wait", "60s"];
    let mut child = Command::new(env!("CARGO_BIN_EXE_gatepass"))
        .args([&line[..], &ALICE, &["--", "true"]].concat())
        .env("GATEPASS_URL", format!("sqlite:{}", store.path().join("a.db").display()))
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut told = std::io::BufReader::new(child.stderr.take().expect("piped"));
    for begins in ["gatepass: asked for orders", "gatepass: waiting for approval"] {
        let mut line = String::new();
        std::io::BufRead::read_line(&mut told, &mut line).expect("a line");
        assert!(line.starts_with(begins), "{line}");
    }
    kill_process(Pid::from_child(&child), Signal::TERM).expect("it lives");
    assert_eq!(child.wait().expect("it ends").code(), Some(128 + 15));
    let requests = store.run(&["requests", "--json"]).good().json();
    assert_eq!(requests["items"][0]["status"], "canceled");
}
