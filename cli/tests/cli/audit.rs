//! `gatepass audit`, against embedded stores, servers and files.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::server::Server;
use crate::support::{Run, Store, gatepass};

fn text(path: &Path) -> &str {
    path.to_str().expect("text")
}

/// A store with some records, a checkpoint of the first half, and an export of all.
struct Exported {
    store: Store,
    key: String,
    early: PathBuf,
    file: PathBuf,
    /// How many records there are, and how many the checkpoint has.
    size: u64,
    early_size: u64,
}

impl Exported {
    fn new() -> Exported {
        let store = Store::with_alice_and_orders();
        let note = store.run(&["audit", "checkpoint"]).good().out;
        let early = store.file("early.checkpoint", &note);
        store.attach();
        let file = store.path().join("audit.jsonl");
        let size =
            store.run(&["audit", "export", "--to", text(&file), "--json"]).good().json()["size"].as_u64();
        let key = store.run(&["audit", "key"]).good().out.trim().to_owned();
        let early_size = note.lines().nth(1).expect("a size").parse().expect("a number");
        Exported { store, key, early, file, size: size.expect("a size"), early_size }
    }

    /// Verifies a file with the checkpoint and the key.
    fn verify(&self, file: &Path) -> Run {
        let line = ["audit", "verify", text(file), "--checkpoint", text(&self.early), "--key", &self.key];
        Run::of(gatepass().args(line).output().expect("it runs"))
    }

    /// The same file, altered.
    fn altered(&self, name: &str, alter: impl Fn(&mut Vec<String>)) -> PathBuf {
        let text = fs::read_to_string(&self.file).expect("an export");
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        alter(&mut lines);
        self.store.file(name, &lines.concat())
    }
}

#[test]
fn a_file_is_verified_without_any_store() {
    let exported = Exported::new();
    assert_eq!(fs::metadata(&exported.file).expect("there").permissions().mode() & 0o777, 0o600);
    let run = exported.verify(&exported.file).good();
    assert!(run.out.contains(&format!("verified {0} of {0} records", exported.size)), "{}", run.out);
    assert!(run.out.contains(", as expected"), "{}", run.out);
    assert!(!run.out.contains("cannot be excluded"), "{}", run.out);
    // Without a checkpoint and without a key it says what that is worth (RULES 6.6).
    let bare = |more: &[&str]| {
        let line = [&["audit", "verify", text(&exported.file)], more].concat();
        Run::of(gatepass().args(line).output().expect("it runs")).good()
    };
    assert!(bare(&[]).out.contains("truncation and a full rewrite cannot be excluded"));
    let json = bare(&["--json"]).json();
    assert_eq!(json["verified"], true);
    assert_eq!(json["key_was_pinned"], false);
    assert!(json["not_excluded"][0].as_str().is_some_and(|text| text.contains("truncation")), "{json}");
    // From a pipe too.
    let mut piped = gatepass();
    piped.args(["audit", "verify", "-"]).pipe_stdin(&exported.file).expect("a file");
    Run::of(piped.output().expect("it runs")).good();
    let stdout = exported.store.run(&["audit", "export", "--to", "-"]).good().out;
    assert_eq!(stdout, fs::read_to_string(&exported.file).expect("an export"));
}

#[test]
fn what_is_wrong_is_named_and_the_status_says_so() {
    let exported = Exported::new();
    let last = exported.size as usize;
    let json = |file: &Path| {
        let line = ["audit", "verify", text(file), "--checkpoint", text(&exported.early), "--json"];
        let run = Run::of(gatepass().args(line).output().expect("it runs"));
        assert_eq!((run.status, run.out.as_str()), (1, ""));
        let error: serde_json::Value = serde_json::from_str(&run.err).expect("JSON");
        assert_eq!(error["error"]["code"], "not_verified");
        (error["error"]["first_wrong_revision"].as_u64(), error["error"]["last_common_size"].as_u64())
    };
    let flipped =
        exported.altered("flipped", |lines| lines[2] = lines[2].replacen("\"leaf\":\"", "\"leaf\":\"A", 1));
    exported.verify(&flipped).bad(1, "the first wrong record is 2");
    assert_eq!(json(&flipped), (Some(2), Some(0)));
    let removed = exported.altered("removed", |lines| _ = lines.remove(last));
    exported.verify(&removed).bad(1, "the end was cut off");
    assert_eq!(json(&removed), (Some(exported.size), Some(exported.early_size)));
    let swapped = exported.altered("swapped", |lines| lines.swap(1, 3));
    exported.verify(&swapped).bad(1, "the first wrong record is 1: record 3 stands in its place");
    exported.verify(&exported.store.file("empty", "")).bad(1, "the file is empty");
    exported.verify(&exported.early).bad(1, "line 1: it is not the first line of an audit export");
    exported.verify(&exported.store.path().join("none")).bad(1, "cannot read");
    // Another store is not this one.
    let other = Exported::new();
    exported.verify(&other.file).bad(1, "another log");
}

#[test]
fn usage_is_told_from_what_is_not_verified() {
    let exported = Exported::new();
    let run = |line: &[&str]| Run::of(gatepass().args(line).output().expect("it runs"));
    let file = text(&exported.file);
    assert_eq!(run(&["audit", "verify", file, "--key", "nonsense"]).status, 2);
    assert_eq!(run(&["audit", "verify", file, "--proofs"]).status, 2);
    run(&["audit", "verify", file, "--checkpoint", file]).bad(1, "cannot read a checkpoint");
    let empty = exported.store.path().join("empty-folder");
    fs::create_dir(&empty).expect("a folder");
    run(&["audit", "verify", file, "--checkpoint", text(&empty)]).bad(1, "no file in it");
    exported.store.run(&["audit", "export", "--to", file]).bad(1, "it exists");
    exported.store.run(&["audit", "checkpoint", "--size", "0"]);
    exported.store.run(&["audit", "checkpoint", "--size", "1000000"]).bad(1, "the journal has");
}

#[test]
fn a_live_log_is_verified_by_records_and_by_proofs() {
    let exported = Exported::new();
    let early = text(&exported.early);
    let verify = |more: &[&str]| {
        exported
            .store
            .run(&[&["audit", "verify", "--checkpoint", early, "--key", &exported.key], more].concat())
    };
    assert!(verify(&[]).good().out.contains(&format!("checkpoints of {}", exported.early_size)));
    let proofs = verify(&["--proofs"]).good().out;
    assert!(proofs.contains("verified 0 of") && proofs.contains("were not read"), "{proofs}");
    // The same of another history: a store made anew with the same key is another one.
    let other = Exported::new();
    other
        .store
        .run(&["audit", "verify", "--checkpoint", early])
        .bad(1, "the earlier checkpoint is of the log");
    other.store.run(&["audit", "verify", "--key", &exported.key]).bad(1, "rewritten under another key");
}

fn run(line: &[&str]) -> Run {
    Run::of(gatepass().args(line).output().expect("it runs"))
}

/// All checkpoints in a folder, by day and size.
fn pushed(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for day in fs::read_dir(folder).expect("a folder") {
        for file in fs::read_dir(day.expect("an entry").path()).expect("a day") {
            found.push(fs::read_to_string(file.expect("an entry").path()).expect("a checkpoint"));
        }
    }
    found.sort_by_key(|note| note.lines().nth(1).and_then(|size| size.parse::<u64>().ok()));
    found
}

#[test]
fn serve_pushes_to_a_folder_at_its_start_and_its_end_and_replaces_nothing() {
    let store = Store::new();
    let at = |name: &str| store.path().join(name);
    let (data, away) = (at("org"), at("away/checkpoints"));
    let made = run(&["init", "--data", text(&data), "--json"]).good().json();
    let key = made["verifier_key"].as_str().expect("a key").to_owned();
    let away_text = format!("{}/", text(&away));
    let line = ["serve", "--data", text(&data), "--listen", "127.0.0.1:0", "--checkpoint-push", &away_text];
    let (server, first) = Server::start(&line);
    let at_start = pushed(&away);
    assert_eq!(at_start.len(), 1);
    let url = first.trim().strip_prefix("serving on ").expect("the address").to_owned();
    let call = |line: &[&str]| {
        let mut command = gatepass();
        command.env("GATEPASS_URL", &url);
        command.env("GATEPASS_ACCESS_KEY", made["access_key"].as_str().expect("a key"));
        command.env("GATEPASS_SECRET_KEY", made["secret_key"].as_str().expect("a key"));
        Run::of(command.args(line).output().expect("it runs"))
    };
    call(&["roles", "create", "--name", "on-call"]).good();
    // The server itself, asked with what is elsewhere.
    call(&["audit", "verify", "--checkpoint", text(&away), "--key", &key]).good();
    call(&["audit", "verify", "--checkpoint", text(&away), "--key", &key, "--proofs"]).good();
    let file = at("audit.jsonl");
    call(&["audit", "export", "--to", text(&file)]).good();
    assert_eq!(server.stop(rustix::process::Signal::TERM), 0);
    let at_end = pushed(&away);
    assert_eq!((at_end.len(), &at_end[0]), (2, &at_start[0]));
    let verified =
        run(&["audit", "verify", text(&file), "--checkpoint", text(&away), "--key", &key]).good().out;
    assert!(!verified.contains("note:"), "{verified}");

    // Another organisation's checkpoints are not added to these, and nothing is served.
    let other = at("other");
    run(&["init", "--data", text(&other)]).good();
    let line = ["serve", "--data", text(&other), "--listen", "127.0.0.1:0", "--checkpoint-push", &away_text];
    run(&line).bad(1, "is not of this store");
    assert_eq!(pushed(&away), at_end);
}

#[test]
fn serve_keeps_the_last_checkpoint_in_a_file_unless_it_says_something_else() {
    let store = Store::new();
    let at = |name: &str| store.path().join(name);
    let (data, file) = (at("org"), at("away/last.checkpoint"));
    run(&["init", "--data", text(&data)]).good();
    let backup = fs::read(data.join("gatepass.db")).expect("the data");
    let serve = |place: &str| {
        vec!["serve", "--data", text(&data), "--listen", "127.0.0.1:0", "--checkpoint-push", place]
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let start = |line: &[String]| Server::start(&line.iter().map(String::as_str).collect::<Vec<_>>());
    let (server, _) = start(&serve(text(&file)));
    assert_eq!(server.stop(rustix::process::Signal::TERM), 0);
    let database = format!("sqlite:{}", data.join("gatepass.db").display());
    run(&["roles", "create", "--name", "one", "--url", &database]).good();
    let before = fs::read_to_string(&file).expect("a checkpoint");
    let (server, _) = start(&serve(text(&file)));
    let after = fs::read_to_string(&file).expect("a checkpoint");
    assert_ne!(before, after, "the role's record is in it");
    assert_eq!(server.stop(rustix::process::Signal::TERM), 0);
    // The store is put back to what it was: fewer records than were vouched for.
    for suffix in ["-wal", "-shm"] {
        let _ = fs::remove_file(data.join(format!("gatepass.db{suffix}")));
    }
    fs::write(data.join("gatepass.db"), &backup).expect("written");
    let refused = run(&serve(text(&file)).iter().map(String::as_str).collect::<Vec<_>>());
    refused.bad(1, "this store has not");
    run(&["roles", "create", "--name", "two", "--url", &database]).good();
    run(&serve(text(&file)).iter().map(String::as_str).collect::<Vec<_>>()).bad(1, "rewritten or restored");
    assert_eq!(fs::read_to_string(&file).expect("a checkpoint"), after, "what was vouched for is kept");
    // A place among the data is no second place, and an address is none that can be written to.
    let inside = data.join("checkpoints/");
    run(&serve(text(&inside)).iter().map(String::as_str).collect::<Vec<_>>()).bad(2, "could rewrite it too");
    let address = serve("https://example.com/checkpoints");
    run(&address.iter().map(String::as_str).collect::<Vec<_>>()).bad(2, "no file or folder");
}

#[test]
fn the_checkpoint_key_may_be_kept_elsewhere() {
    let store = Store::new();
    let at = |name: &str| store.path().join(name);
    let (data, key) = (at("org"), at("checkpoint.key"));
    let made =
        run(&["init", "--data", text(&data), "--checkpoint-key-file", text(&key), "--json"]).good().json();
    let database = format!("sqlite:{}", data.join("gatepass.db").display());
    run(&["audit", "checkpoint", "--url", &database]).bad(1, "--checkpoint-key-file");
    let line = ["audit", "checkpoint", "--url", &database, "--checkpoint-key-file", text(&key)];
    let note = run(&line).good().out;
    let early = store.file("early.checkpoint", &note);
    let shown = run(&["audit", "key", "--url", &database]).good().out;
    assert_eq!(Some(shown.trim()), made["verifier_key"].as_str());
    run(&["keys", "rotate", "--data", text(&data)]).good();
    let (server, _) = Server::start(&[
        "serve",
        "--data",
        text(&data),
        "--listen",
        "127.0.0.1:0",
        "--checkpoint-key-file",
        text(&key),
    ]);
    assert_eq!(server.stop(rustix::process::Signal::TERM), 0);
    let verify = ["audit", "verify", "--url", &database, "--checkpoint-key-file", text(&key)];
    run(&[&verify[..], &["--checkpoint", text(&early), "--key", shown.trim()]].concat()).good();
    run(&["audit", "key", "--url", "memory:"]).good();
    run(&["audit", "checkpoint", "--url", "memory:", "--checkpoint-key-file", text(&key)]).bad(2, "sqlite");
}

#[test]
fn key_files_may_be_named_from_where_one_stands() {
    let store = Store::new();
    let mut init = gatepass();
    init.current_dir(store.path());
    init.args([
        "init",
        "--data",
        "org",
        "--master-key-file",
        "master.key",
        "--checkpoint-key-file",
        "checkpoint.key",
    ]);
    Run::of(init.output().expect("it runs")).good();
    assert!(store.path().join("master.key").exists() && store.path().join("checkpoint.key").exists());
}
