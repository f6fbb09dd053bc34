use crate::support::Store;

#[test]
fn check_answers_by_its_status_too() {
    let store = Store::with_alice_and_orders();
    let check = ["check", "alice@example.com", "orders"];
    let denied = store.run(&check);
    assert_eq!((denied.status, denied.out.as_str(), denied.err.as_str()), (3, "denied\n", ""));
    store.attach();
    assert_eq!(store.run(&check).good().out, "allowed\n");
    let json = store.run(&[&check[..], &["--json"]].concat()).good().json();
    assert_eq!(json["allowed"], true);
    let before = store.run(&[&check[..], &["--at", "2020-01-01T00:00:00Z"]].concat());
    assert_ne!(before.status, 0, "{}", before.out);
    store.run(&["check", "alice@example.com", "nope"]).bad(1, "`nope`");
}

#[test]
fn explain_names_the_chain_or_what_is_missing() {
    let store = Store::with_alice_and_orders();
    let explain = ["explain", "alice@example.com", "orders"];
    let out = store.run(&explain).good().out;
    assert!(out.starts_with("denied") && out.contains("missing:"), "{out}");
    store.attach();
    let out = store.run(&explain).good().out;
    assert!(out.starts_with("allowed"), "{out}");
    for part in ["alice@example.com", "on-call", "orders", "→"] {
        assert!(out.contains(part), "{part}: {out}");
    }
}

#[test]
fn reach_and_who_are_two_sides_of_one_thing() {
    let store = Store::with_alice_and_orders();
    assert_eq!(store.run(&["reach", "alice@example.com"]).good().out, "nobody and nothing\n");
    store.attach();
    let reach = store.run(&["reach", "alice@example.com"]).good().out;
    assert!(reach.starts_with("ID") && reach.contains("postgres") && reach.contains("orders"), "{reach}");
    let who = store.run(&["who", "orders", "--json"]).good().json();
    assert_eq!(who["items"][0]["name"], "alice@example.com");
}

fn grant(store: &Store) -> String {
    let line = ["account-grants", "create", "--account", "alice@example.com", "--resource", "orders"];
    store.make(&[&line[..], &["--valid-until", "2099-01-01T00:00:00Z"]].concat())
}

#[test]
fn a_grant_is_extended_and_revoked() {
    let store = Store::with_alice_and_orders();
    let id = grant(&store);
    let extended = store.run(&["extend", &id, "--for", "30m"]).good().out;
    assert!(extended.contains("2099-01-01T00:30:00Z"), "{extended}");
    let extended = store.run(&["extend", &id, "--until", "2099-01-02T00:00:00Z", "--json"]).good().json();
    assert_eq!(extended["valid_until"], "2099-01-02T00:00:00Z");
    store.run(&["extend", &id, "--until", "2020-01-01T00:00:00Z"]).bad(1, "2020");
    let revoked = store.run(&["revoke", &id]).good().out;
    assert!(revoked.contains(&id), "{revoked}");
    assert_eq!(store.run(&["check", "alice@example.com", "orders"]).status, 3);
    store.run(&["revoke", &id]).bad(1, &id);
}

#[test]
fn revoking_all_of_an_account_says_what_access_remains() {
    let store = Store::with_alice_and_orders();
    let id = grant(&store);
    store.attach();
    let line = ["revoke", "--account", "alice@example.com", "--resource", "orders", "--json"];
    let revoked = store.run(&line).good().json();
    assert_eq!(revoked["revoked_ids"], serde_json::json!([id]));
    assert_eq!(revoked["remaining"].as_array().map(Vec::len), Some(1));
    assert_eq!(store.run(&["revoke", "--resource", "orders"]).good().out, "there is no such grant\n");
}

#[test]
fn revoking_by_account_leaves_others_alone() {
    let store = Store::with_alice_and_orders();
    let bob =
        ["accounts", "create", "user", "--email", "bob@example.com", "--first-name", "B", "--last-name", "B"];
    store.make(&bob);
    grant(&store);
    let line = ["account-grants", "create", "--account", "bob@example.com", "--resource", "orders"];
    store.make(&[&line[..], &["--valid-until", "2099-01-01T00:00:00Z"]].concat());
    store.run(&["revoke", "--account", "alice@example.com"]).good();
    assert_eq!(store.run(&["check", "alice@example.com", "orders"]).status, 3);
    assert_eq!(store.run(&["check", "bob@example.com", "orders"]).status, 0);
}

#[test]
fn simulate_says_who_would_gain_and_writes_nothing() {
    let store = Store::with_alice_and_orders();
    let attach = ["account-attachments", "create", "--account", "alice@example.com", "--role", "on-call"];
    let out = store.run(&[&["simulate"], &attach[..]].concat()).good().out;
    assert!(out.contains("gains") && !out.contains("loses"), "{out}");
    assert_eq!(store.run(&["check", "alice@example.com", "orders"]).status, 3);
    store.attach();
    let line = ["simulate", "roles", "update", "on-call", "--access-rules", "[]", "--json"];
    let lost = store.run(&line).good().json();
    assert_eq!(
        (lost["gained"].as_array().map(Vec::len), lost["lost"].as_array().map(Vec::len)),
        (Some(0), Some(1))
    );
    store.run(&["simulate"]).bad(2, "nothing to simulate");
    let calls = store.file("calls.json", r#"[{"method": "Roles.Upate", "request": {}}]"#);
    store.run(&["simulate", "--calls", calls.to_str().expect("text")]).bad(2, "call 0 names `Roles.Upate`");
}

#[test]
fn credentials_are_made_listed_and_revoked() {
    let store = Store::with_alice_and_orders();
    let line = ["credentials", "create", "alice@example.com", "--name", "laptop", "--for", "1h", "--json"];
    let made = store.run(&line).good().json();
    let (id, secret) = (made["id"].as_str().expect("an id"), made["secret_key"].as_str().expect("a secret"));
    assert_eq!(made["fresh_only"], true, "keys made here take only the fresh signature");
    let listed = store.run(&["credentials", "list", "alice@example.com"]).good().out;
    assert!(listed.contains(id) && listed.contains("laptop") && !listed.contains(secret), "{listed}");
    assert!(store.run(&["credentials", "revoke", id]).good().out.contains(id));
    assert_eq!(store.run(&["credentials", "list", "alice@example.com"]).good().out, "no keys\n");
}

#[test]
fn a_call_can_be_for_someone() {
    let store = Store::with_alice_and_orders();
    store.run(&["roles", "create", "--name", "mine", "--as", "alice@example.com"]);
    let trail = store.run(&["activities", "list", "--json"]).good().out;
    assert!(trail.contains("alice@example.com"), "{trail}");
    store.run(&["roles", "list", "--as", "nobody@example.com"]).bad(1, "nobody@example.com");
}
