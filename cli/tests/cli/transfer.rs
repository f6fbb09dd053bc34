//! `gatepass import` and `gatepass diff`, killed on the way too.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use gatepass::client::{Client, ConnectOptions, connect};
use serde_json::Value;

use crate::organisation::{self, Sizes};
use crate::server::{Server, ready};
use crate::support::{Run, Store, gatepass};

/// A server in memory and a client of it.
struct End {
    _server: Server,
    url: String,
    access_key: String,
    secret_key: String,
    client: Client,
}

impl End {
    async fn start(folder: &Path, name: &str) -> End {
        let file = folder.join(name);
        let (server, _) = Server::start(&["dev", "--ready-file", file.to_str().expect("text")]);
        let about = ready(&file);
        let text = |name: &str| about[name].as_str().expect("text").to_owned();
        let (url, access_key, secret_key) =
            (format!("http://{}", text("address")), text("access_key"), text("secret_key"));
        let options = ConnectOptions::new().keys(access_key.clone(), secret_key.clone());
        let client = connect(&url, options).await.expect("a client");
        End { _server: server, url, access_key, secret_key, client }
    }
}

/// Two servers and what `gatepass` is told of them.
struct Pair {
    from: End,
    to: End,
    folder: tempfile::TempDir,
}

impl Pair {
    async fn start() -> Pair {
        let folder = tempfile::tempdir().expect("a folder");
        let (from, to) = (End::start(folder.path(), "from").await, End::start(folder.path(), "to").await);
        Pair { from, to, folder }
    }

    fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    fn command(&self, line: &[&str]) -> Command {
        let mut command = Command::new(gatepass().get_program());
        for (name, end) in [("FROM", &self.from), ("TO", &self.to)] {
            command.env(format!("GATEPASS_{name}_URL"), &end.url);
            command.env(format!("GATEPASS_{name}_ACCESS_KEY"), &end.access_key);
            command.env(format!("GATEPASS_{name}_SECRET_KEY"), &end.secret_key);
        }
        command.args(line);
        command
    }

    fn run(&self, line: &[&str]) -> Run {
        Run::of(self.command(line).output().expect("it runs"))
    }

    fn import(&self, more: &[&str]) -> Command {
        let state = self.state();
        let mut command = self.command(&["import", "--json", "--state", state.to_str().expect("text")]);
        command.args(more);
        command
    }
}

fn lines(file: &Path) -> usize {
    std::fs::read(file).map_or(0, |text| text.iter().filter(|byte| **byte == b'\n').count())
}

/// Kills it (SIGKILL) once its memory has this many lines; it must still be at work then.
fn kill_at(mut import: Child, state: &Path, at: usize) {
    let begin = Instant::now();
    while lines(state) < at {
        assert!(import.try_wait().expect("it can be asked").is_none(), "it ended before {at} lines");
        assert!(begin.elapsed() < Duration::from_secs(600), "it does not come to {at} lines");
        std::thread::yield_now();
    }
    import.kill().expect("it runs");
    assert!(!import.wait().expect("it ends").success(), "it was killed before its end");
}

/// A cheap sequence of numbers, the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }
}

/// The measure. `GATEPASS_FULL=1`: 10,000 entities and 100,000 checks.
#[tokio::test]
async fn an_import_killed_twice_goes_on_and_both_ends_answer_alike() {
    let full = std::env::var_os("GATEPASS_FULL").is_some_and(|value| value == "1");
    let (size, checks) = if full { (10_000, 100_000) } else { (300, 4_000) };
    let pair = Pair::start().await;
    let now =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_secs();
    let sizes = Sizes::about(size);
    let made = organisation::fill(&pair.from.client, sizes, now.cast_signed()).await.expect("it is filled");

    for at in [made.entities / 2, made.entities * 5 / 4] {
        let import = pair.import(&[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
        kill_at(import, &pair.state(), at);
    }
    let output = pair.import(&[]).output().expect("it runs");
    let report = Run::of(output).good().json();
    assert_eq!(report["complete"], true, "{report:#}");
    let sum = |name: &str| -> u64 {
        report["kinds"]
            .as_array()
            .expect("kinds")
            .iter()
            .map(|kind| kind[name].as_u64().expect("a number"))
            .sum()
    };
    assert_eq!(sum("in_source"), made.entities as u64);
    assert!(sum("created") > 0 && sum("unchanged") > 0, "each run does a part: {report:#}");

    let differences = pair.run(&["diff", "--json"]).good().json();
    assert_eq!(differences["equal"], true);
    for kind in differences["kinds"].as_array().expect("kinds") {
        assert_eq!(kind["left"], kind["right"], "{kind}");
    }

    let mut numbers = Numbers(7);
    let (mut left, mut allowed) = (checks, 0);
    while left > 0 {
        let some: Vec<(String, String)> = (0..left.min(1000))
            .map(|_| {
                let account = match numbers.below(20) {
                    0 => organisation::service(numbers.below(sizes.services)),
                    _ => organisation::email(numbers.below(sizes.users)),
                };
                (account, organisation::resource(numbers.below(sizes.resources)))
            })
            .collect();
        let one = pair.from.client.check_many(some.clone()).await.expect("answers");
        assert_eq!(one, pair.to.client.check_many(some.clone()).await.expect("answers"));
        allowed += one.iter().filter(|allowed| **allowed).count();
        left -= some.len();
    }
    assert!(allowed > checks / 100 && allowed < checks * 9 / 10, "{allowed} of {checks} allowed");
    println!("{} entities, {checks} checks ({allowed} allowed), killed twice", made.entities);
}

fn sqlite(store: &Store, name: &str) -> String {
    format!("sqlite:{}", store.path().join(name).display())
}

#[test]
fn a_file_is_copied_into_a_file() {
    let store = Store::with_alice_and_orders();
    store.attach();
    let (from, to) = (sqlite(&store, "a.db"), sqlite(&store, "b.db"));
    let line = ["import", "--from", &from, "--to", &to];
    let dry = store.run(&[&line[..], &["--dry-run"]].concat()).good().out;
    assert!(dry.contains("WOULD CREATE") && dry.contains("alice@example.com"), "{dry}");
    assert!(!store.path().join("b.db").exists(), "a dry run makes no file");
    store.run(&["diff", &from, &to]).bad_quietly(1, "only in");

    let out = store.run(&line).good().out;
    assert!(out.contains("Secrets do not come out of an API") && out.contains("password"), "{out}");
    assert!(store.run(&["diff", &from, &to]).good().out.contains("equal"));
    let again = store.run(&[&line[..], &["--json"]].concat()).good().json();
    assert_eq!((&again["complete"], &again["dry_run"]), (&Value::Bool(true), &Value::Bool(false)));
    store.run(&["check", "alice@example.com", "orders", "--url", &to]).good();

    store.run(&["roles", "update", "on-call", "--access-rules", "[]", "--url", &to]).good();
    let differences = store.run(&["diff", &from, &to, "--json"]);
    assert_eq!(differences.status, 1);
    let value = differences.json();
    let roles = value["kinds"].as_array().expect("kinds").iter().find(|kind| kind["kind"] == "roles");
    assert_eq!(roles.expect("roles")["different"][0]["fields"][0]["field"], "access_rules");
    let conflict = store.run(&line);
    assert_eq!(conflict.status, 1);
    assert!(
        conflict.out.contains("conflict") && conflict.err.contains("not copied"),
        "{}{}",
        conflict.out,
        conflict.err
    );
    store.run(&[&line[..], &["--conflicts", "update"]].concat()).good();
    store.run(&["diff", &from, &to]).good();
}

#[test]
fn the_two_ends_are_not_confused() {
    let store = Store::with_alice_and_orders();
    let (from, to) = (sqlite(&store, "a.db"), sqlite(&store, "b.db"));
    let server = "http://127.0.0.1:9";
    for (line, part) in [
        (vec!["import", "--to", &to], "GATEPASS_FROM_URL"),
        (vec!["import", "--from", &from], "GATEPASS_TO_URL"),
        (vec!["import", "--from", &from, "--to", &from], "is both ends"),
        (vec!["diff", &from, &from], "is both ends"),
        (vec!["import", "--from", &from, "--to", "memory:"], "forgets"),
        (vec!["import", "--from", &from, "--to", &to, "--url", &to], "`--url` names one"),
        (vec!["import", "--from", &from, "--to", &to, "--as", "alice@example.com"], "`--as`"),
        (vec!["import", "--from", server, "--to", &to], "GATEPASS_FROM_ACCESS_KEY"),
        (vec!["diff", &from, server], "GATEPASS_TO_ACCESS_KEY"),
        (vec!["diff", "nowhere", &to], "no scheme"),
        (vec!["import", "--from", &from, "--to", &to, "--skip", "tokens"], "no kind that is copied"),
    ] {
        store.run(&line).bad(2, part);
    }
    assert!(!store.path().join("b.db").exists());
    // The keys of every other command are not taken: they could be anybody's.
    let mut command = store.command(&["diff", &from, server]);
    command.env("GATEPASS_ACCESS_KEY", "auth-1").env("GATEPASS_SECRET_KEY", "c2VjcmV0");
    Run::of(command.output().expect("it runs")).bad(2, "GATEPASS_TO_ACCESS_KEY");
    let missing = sqlite(&store, "none.db");
    store.run(&["import", "--from", &missing, "--to", &to]).bad(1, "none.db");
    assert!(!store.path().join("none.db").exists(), "a source is not made");
}
