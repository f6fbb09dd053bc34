use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::Store;

/// What a watcher of the store prints, line by line, while others write.
fn watch(store: &Store, line: &[&str]) -> std::process::Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gatepass"));
    command.env("GATEPASS_URL", format!("sqlite:{}", store.path().join("a.db").display()));
    command.arg("watch").args(line).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("it runs")
}

#[test]
fn events_are_printed_as_they_happen_and_again_from_any_revision() {
    let store = Store::with_alice_and_orders();
    let mut child =
        watch(&store, &["--json", "--since", "0", "--kind", "role", "--kind", "account_attachment"]);
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let mut next = || -> Value {
        let line = lines.next().expect("a line").expect("text");
        serde_json::from_str(&line).expect("JSON on one line")
    };
    let added = next();
    assert_eq!(
        (&added["verb"], &added["changes"][0]["role"]["name"]),
        (&"role added".into(), &"on-call".into())
    );
    let attached = store.attach();
    let event = next();
    assert_eq!(event["verb"], "user added to role");
    assert_eq!(event["changes"][0]["id"], attached.as_str());
    child.kill().expect("it is there");
    child.wait().expect("it ends");
    let since = added["revision"].as_str().expect("a revision");
    let mut child = watch(&store, &["--since", since, "--verb", "user added to role"]);
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let line = lines.next().expect("a line").expect("text");
    assert!(line.contains("user added to role") && line.contains(&attached), "{line}");
    child.kill().expect("it is there");
    child.wait().expect("it ends");
}

#[test]
fn a_revision_or_a_kind_that_makes_no_sense_is_refused() {
    let store = Store::with_alice_and_orders();
    let run = store.run(&["watch", "--since", "yesterday"]);
    assert_eq!(run.status, 2, "{}", run.err);
    store.run(&["watch", "--kind", "rolls"]).bad(1, "kinds");
    store.run(&["watch", "--since", "00000000.1"]).bad(1, "another history");
}
