use crate::support::{Run, Store, gatepass};

fn run(line: &[&str]) -> Run {
    Run::of(gatepass().args(line).output().expect("it runs"))
}

#[test]
fn mistakes_in_the_line_end_with_status_2_and_a_hint() {
    for (line, part) in [
        (&["acounts", "list"][..], "'accounts'"),
        (&["resources", "create", "postgre"], "'postgres'"),
        (&["accounts"], ""),
        (&["check", "alice"], "<RESOURCE>"),
        (&["roles", "create", "--access-rules", "[]"], "--name"),
        (&["roles", "list", "--limit", "0"], "--limit"),
        (&["extend", "ag-1"], "--for"),
        (&["extend", "ag-1", "--for", "soon"], "45m"),
        (&["extend", "ag-1", "--for", "-5m"], ""),
        (&["extend", "ag-1", "--for", "5m", "--until", "2030-01-01T00:00:00Z"], "cannot be used"),
        (&["revoke"], "--account"),
        (&["revoke", "ag-1", "--account", "alice"], "cannot be used"),
        (&["check", "a", "b", "--at", "yesterday"], "2026-01-02T03:04:05Z"),
        (&["serve"], "--data"),
        (&["--timeout", "0s", "roles", "list"], "--timeout"),
        (&["roles", "list", "--color", "loud"], "auto"),
    ] {
        let run = run(line);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{line:?}: {}", run.err);
        assert!(run.err.contains(part), "{line:?}: {}", run.err);
    }
}

#[test]
fn a_bad_place_to_connect_to_is_a_mistake_in_the_line() {
    run(&["roles", "list"]).bad(1, "set `GATEPASS_URL`");
    run(&["roles", "list", "--url", "nowhere"]).bad(2, "no scheme");
    run(&["roles", "list", "--url", "postgres://db/x"]).bad(2, "PostgreSQL is not supported yet");
    run(&["roles", "list", "--url", "http://127.0.0.1:1"]).bad(1, "give an access key");
    run(&["roles", "list", "--url", "https://u:hunter2@host"]).bad(2, "keys apart");
    run(&["roles", "list", "--url", "https://host", "--as", "alice"]).bad(2, "`--as` holds only for");
    run(&["roles", "list", "--url", "memory:", "--log", "=,="]).bad(2, "`--log`");
}

#[test]
fn mistakes_are_json_where_json_is_asked_for() {
    for line in [&["roles", "list", "--url", "nowhere", "--json"][..], &["check", "alice", "--json"]] {
        let run = run(line);
        let error: serde_json::Value = serde_json::from_str(&run.err).expect("JSON");
        assert_eq!((run.status, error["error"]["code"].as_str()), (2, Some("usage")), "{}", run.err);
        assert!(error["error"]["message"].as_str().is_some_and(|message| !message.is_empty()));
    }
}

#[test]
fn refusals_are_json_with_code_message_and_field() {
    let store = Store::with_alice_and_orders();
    let run = store.run(&["check", "nobody@example.com", "orders", "--json"]);
    let error: serde_json::Value = serde_json::from_str(&run.err).expect("JSON");
    assert_eq!((run.status, run.out.as_str()), (1, ""));
    assert_eq!(error["error"]["code"], "not_found");
    assert!(error["error"]["message"].as_str().is_some_and(|message| message.contains("nobody@example.com")));
    let run = store.run(&["roles", "create", "--name", "x", "--access-rules", r#"[{"tag":{}}]"#, "--json"]);
    let error: serde_json::Value = serde_json::from_str(&run.err).expect("JSON");
    assert_eq!((run.status, error["error"]["code"].as_str()), (1, Some("invalid_argument")), "{}", run.err);
    assert!(
        error["error"]["field"].as_str().is_some_and(|field| field.contains("access_rules")),
        "{}",
        run.err
    );
}

#[test]
fn pipes_get_no_colour_unless_it_is_asked_for() {
    let store = Store::with_alice_and_orders();
    let escaped = |line: &[&str], no_color: bool| {
        let mut command = store.command(line);
        if no_color {
            command.env("NO_COLOR", "1");
        }
        Run::of(command.output().expect("it runs")).out.contains('\u{1b}')
    };
    let line = ["roles", "list"];
    assert!(!escaped(&line, false) && !escaped(&line, true));
    assert!(escaped(&["roles", "list", "--color", "always"], false));
    assert!(!escaped(&["roles", "list", "--color", "always", "--json"], false), "JSON is for machines");
    assert!(!run(&["--help"]).out.contains('\u{1b}'));
}

#[test]
fn completions_name_commands_entities_and_kinds() {
    for shell in ["bash", "zsh", "fish"] {
        let script = run(&["completions", shell]).good().out;
        for word in ["quickstart", "account-attachments", "groups-roles", "postgres", "simulate"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    assert_eq!(run(&["completions", "tcsh"]).status, 2);
}

#[test]
fn help_lists_what_there_is() {
    let help = run(&["--help"]).good().out;
    for word in ["quickstart", "check", "explain", "simulate", "credentials", "account-attachments"] {
        assert!(help.contains(word), "{word}");
    }
    for word in ["  request ", "  approve ", "  watch", "  audit ", "  run ", "  import ", "  backup "] {
        assert!(help.contains(word), "{word}");
    }
    let help = run(&["resources", "create", "postgres", "--help"]).good().out;
    assert!(help.contains("--hostname") && help.contains("--port-override") && help.contains("--tag"));
}

#[test]
fn a_website_keeps_its_own_url() {
    let store = Store::new();
    let line = ["resources", "create", "http-no-auth", "--name", "wiki", "--url", "https://wiki.internal"];
    let run = store.run(&[&line[..], &["--healthcheck-path", "/", "--subdomain", "wiki", "--json"]].concat());
    assert_eq!(run.good().json()["url"], "https://wiki.internal");
}

#[test]
fn quickstart_tells_the_story_in_under_40_lines() {
    let out = run(&["quickstart"]).good().out;
    assert!(out.lines().count() < 40, "{out}");
    let verdicts: Vec<&str> = out
        .lines()
        .filter(|line| line.contains(" check "))
        .filter_map(|line| line.split("orders").nth(1))
        .map(str::trim)
        .collect();
    assert_eq!(verdicts, ["denied", "allowed", "allowed until 09:30", "denied", "denied"], "{out}");
    assert!(out.contains("audit trail") && !out.contains("not kept"), "{out}");
}
