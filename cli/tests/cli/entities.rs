use crate::support::Store;

#[test]
fn an_entity_is_made_shown_changed_and_deleted() {
    let store = Store::with_alice_and_orders();
    let shown = store.run(&["resources", "get", "orders", "--json"]).good().json();
    assert_eq!(
        (&shown["type"], &shown["hostname"], &shown["tags"]["env"]),
        (&"postgres".into(), &"db1".into(), &"prod".into())
    );
    let id = shown["id"].as_str().expect("an id");
    let line =
        ["resources", "update", "orders", "--hostname", "db2", "--tag", "team=x", "--remove-tag", "env"];
    let changed = store.run(&[&line[..], &["--json"]].concat()).good().json();
    assert_eq!((changed["hostname"].as_str(), changed["id"].as_str()), (Some("db2"), Some(id)));
    assert_eq!(changed["tags"], serde_json::json!({ "team": "x" }));
    assert_eq!(changed["username"], "app", "what is not named stays");
    assert_eq!(store.run(&["resources", "delete", id]).good().out, "deleted\n");
    store.run(&["resources", "get", id]).bad(1, id);
    store.run(&["resources", "get", "orders"]).bad(1, "`orders`");
}

#[test]
fn lists_are_tables_for_people_and_items_for_machines() {
    let store = Store::with_alice_and_orders();
    let table = store.run(&["accounts", "list"]).good().out;
    let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(&lines[0][..3], ["ID", "TYPE", "EMAIL"], "{table}");
    assert_eq!((lines.len(), lines[1][1], lines[1][2]), (2, "user", "alice@example.com"), "{table}");
    assert!(table.lines().all(|line| line == line.trim_end()), "{table}");
    let items = store.run(&["accounts", "list", "--json"]).good().json();
    assert_eq!(items["items"][0]["first_name"], "Alice");
    let none = ["accounts", "list", "--filter", "email:bob@example.com"];
    assert_eq!(store.run(&none).good().out, "nothing found\n");
    assert_eq!(
        store.run(&[&none[..], &["--json"]].concat()).good().json(),
        serde_json::json!({ "items": [] })
    );
}

#[test]
fn lists_page_by_themselves_and_stop_where_told() {
    let store = Store::new();
    for index in 0..60 {
        store.make(&["roles", "create", "--name", &format!("role {index}")]);
    }
    let count = |line: &[&str]| store.run(line).good().json()["items"].as_array().expect("a list").len();
    assert_eq!(count(&["roles", "list", "--json"]), 60);
    assert_eq!(count(&["roles", "list", "--limit", "55", "--json"]), 55);
}

#[test]
fn what_cannot_be_read_is_refused_by_its_flag() {
    let store = Store::with_alice_and_orders();
    store.run(&["roles", "update", "on-call", "--access-rules", "[{"]).bad(2, "--access-rules");
    store.run(&["resources", "update", "orders", "--port", "many"]).bad(2, "a whole number");
    store.run(&["resources", "update", "orders", "--tag", "env"]).bad(2, "NAME=VALUE");
    store.run(&["resources", "update", "orders", "--remove-tag", "nope"]).bad(2, "`nope`");
    store.run(&["resources", "update", "orders", "--url", "x"]).bad(2, "no field `url`");
    store.run(&["resources", "update", "orders"]).bad(2, "nothing to change");
    store.run(&["resources", "update", "orders", "--body", "/nonexistent"]).bad(2, "/nonexistent");
    store.run(&["accounts", "update", "nobody@example.com", "--suspended"]).bad(1, "nobody@example.com");
}

#[test]
fn bodies_and_secrets_come_from_files_and_stdin() {
    let store = Store::new();
    let body = store.file("body.json", r#"{"name": "from a file", "access_rules": [{"type": "postgres"}]}"#);
    let body = body.to_str().expect("text");
    let role = store.run(&["roles", "create", "--body", body, "--tag", "a=b", "--json"]).good().json();
    assert_eq!((role["name"].as_str(), role["tags"]["a"].as_str()), (Some("from a file"), Some("b")));
    let secret = store.file("secret", "hunter2\n");
    let line = [
        "resources",
        "create",
        "postgres",
        "--name",
        "p",
        "--hostname",
        "h",
        "--database",
        "d",
        "--username",
        "u",
    ];
    let password = format!("@{}", secret.display());
    let made = store.run(&[&line[..], &["--password", &password]].concat()).good();
    assert!(!made.out.contains("hunter2"), "{}", made.out);
}

#[test]
fn a_name_must_mean_exactly_one() {
    let store = Store::with_alice_and_orders();
    store.run(&["roles", "delete", "on*"]).bad(1, "`on*`");
    store.run(&["roles", "delete", "ON-CALL"]).bad(1, "`ON-CALL`");
    assert_eq!(store.run(&["roles", "delete", "on-call"]).good().out, "deleted\n");
}

#[test]
fn a_switch_can_be_turned_both_ways() {
    let store = Store::new();
    store.make(&["accounts", "create", "service", "--name", "ci"]);
    let suspended = |flag: &str| {
        let run = store.run(&["accounts", "update", "ci", flag, "--json"]).good();
        run.json()["suspended"].clone()
    };
    assert_eq!(suspended("--suspended"), true);
    assert_eq!(suspended("--suspended=false"), false);
}

#[test]
fn a_field_that_would_be_ignored_is_refused() {
    let store = Store::with_alice_and_orders();
    // A user is suspended by the permission level; the field of that name is the server's.
    store.run(&["accounts", "update", "alice@example.com", "--suspended"]).bad(2, "no field `suspended`");
    let line = ["accounts", "update", "alice@example.com", "--permission-level", "suspended", "--json"];
    assert_eq!(store.run(&line).good().json()["suspended"], true);
}

#[test]
fn keys_are_shown_once_and_passwords_never() {
    let store = Store::with_alice_and_orders();
    let line = [
        "accounts",
        "create",
        "token",
        "--name",
        "ci",
        "--account-type",
        "api",
        "--permissions",
        "role:list",
    ];
    let made = store.run(&[&line[..], &["--json"]].concat()).good().json();
    let secret =
        made["secret_key"].as_str().filter(|secret| secret.len() > 20).expect("the secret, this once");
    assert!(made["access_key"].as_str().is_some_and(|key| !key.is_empty()));
    for line in [
        &["accounts", "list", "--json"][..],
        &["accounts", "get", "ci", "--json"],
        &["activities", "list", "--json"],
    ] {
        let out = store.run(line).good().out;
        assert!(!out.contains(secret) && !out.contains("hunter2"), "{out}");
    }
}
