//! `gatepass run` against a server that goes away: access ends at its time, and the user is told what happened.

use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStderr, ChildStdin, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use crate::server::{Server, ready};
use crate::support::{Run, Store, gatepass};

/// A server of its own process, and the command line as its administrator uses it.
struct Place {
    store: Store,
    server: Server,
    about: Value,
}

impl Place {
    /// With Alice, who may ask for `orders` and gets it at once.
    fn new() -> Place {
        let place = Place::serve(Store::new());
        let alice = ["accounts", "create", "user", "--email", "alice@example.com"];
        place.make(&[&alice[..], &["--first-name", "Alice", "--last-name", "Ames"]].concat());
        let orders = ["resources", "create", "redis", "--name", "orders", "--hostname", "db1"];
        place.make(&[&orders[..], &["--tag", "env=prod"]].concat());
        place.make(&["roles", "create", "--name", "requesters"]);
        let attach = ["account-attachments", "create", "--account", "alice@example.com"];
        place.make(&[&attach[..], &["--role", "requesters"]].concat());
        let flow = ["approval-workflows", "create", "--name", "flow", "--approval-mode", "automatic"];
        let flow = place.make(&flow);
        let workflow = ["workflows", "create", "--name", "prod", "--enabled", "--approval-flow-id", &flow];
        let rules = r#"[{"tags":{"env":"prod"}}]"#;
        let workflow = place.make(&[&workflow[..], &["--access-rules", rules]].concat());
        place.make(&["workflow-roles", "create", "--workflow-id", &workflow, "--role", "requesters"]);
        place
    }

    fn serve(store: Store) -> Place {
        let (data, file) = (store.path().join("data"), store.path().join("ready.json"));
        let data = data.to_str().expect("text");
        let line = ["dev", "--data", data, "--ready-file", file.to_str().expect("text")];
        let (server, _) = Server::start(&line);
        let about = ready(&file);
        Place { store, server, about }
    }

    /// The server is killed, and another one serves what it left.
    fn served_again(self) -> Place {
        self.server.kill();
        std::fs::remove_file(self.store.path().join("ready.json")).expect("it is there");
        Place::serve(self.store)
    }

    fn environment(&self) -> [(&'static str, String); 3] {
        let text = |name: &str| self.about[name].as_str().expect("text").to_owned();
        [
            ("GATEPASS_URL", format!("http://{}", text("address"))),
            ("GATEPASS_ACCESS_KEY", text("access_key")),
            ("GATEPASS_SECRET_KEY", text("secret_key")),
        ]
    }

    fn run(&self, line: &[&str]) -> Run {
        Run::of(gatepass().envs(self.environment()).args(line).output().expect("it runs"))
    }

    fn make(&self, line: &[&str]) -> String {
        let run = self.run(&[line, &["--json"]].concat()).good();
        run.json()["id"].as_str().expect("an id").to_owned()
    }

    fn check(&self) -> i32 {
        self.run(&["check", "alice@example.com", "orders"]).status
    }

    /// `gatepass run`, whose command says that it runs and ends with 7 when it is told to.
    fn running(&self, length: &str) -> Running {
        // Long after any test is over it ends by itself: one that waits in vain fails and does not hang.
        let told = "(sleep 300; kill $$) >/dev/null 2>&1 & trap 'kill $!; exit 9' TERM INT; \
                    echo ready; read word; kill $!; exit 7";
        let line = ["run", "--resource", "orders", "--for", length, "--as", "alice@example.com"];
        let mut child = Command::new(env!("CARGO_BIN_EXE_gatepass"))
            .args(line)
            .args(["--timeout", "2s", "--", "sh", "-c", told])
            .envs(self.environment())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        let mut ready = String::new();
        BufReader::new(child.stdout.take().expect("piped")).read_line(&mut ready).expect("a line");
        assert_eq!(ready, "ready\n");
        let stdin = child.stdin.take();
        let told = BufReader::new(child.stderr.take().expect("piped")).lines();
        Running { child, stdin, told }
    }
}

struct Running {
    child: Child,
    stdin: Option<ChildStdin>,
    told: Lines<BufReader<ChildStderr>>,
}

impl Running {
    /// Reads until the user is told this.
    fn is_told(&mut self, part: &str) -> String {
        let mut before = Vec::new();
        for line in self.told.by_ref() {
            let line = line.expect("text");
            if line.contains(part) {
                return line;
            }
            before.push(line);
        }
        panic!("nothing was said of `{part}`: {before:?}");
    }

    /// Lets the command end by itself.
    fn go_on(&mut self) {
        let mut stdin = self.stdin.take().expect("once");
        stdin.write_all(b"go\n").expect("it reads");
    }

    fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).expect("it lives");
    }

    fn status(mut self) -> Option<i32> {
        self.child.wait().expect("it ends").code()
    }
}

/// Moves the clock of a test store.
fn pass(place: &Place, minutes: i64) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let text = |name: &str| place.about[name].as_str().expect("text").to_owned();
    runtime.block_on(async {
        let keys = gatepass::client::ConnectOptions::new().keys(text("access_key"), text("secret_key"));
        let url = format!("http://{}", text("address"));
        let gp = gatepass::client::connect(&url, keys).await.expect("a client");
        let by = std::time::Duration::from_secs(minutes as u64 * 60);
        gp.advance_clock(by).await.expect("a test store");
    });
}

#[test]
fn a_server_that_is_killed_leaves_access_that_ends_at_its_time() {
    let place = Place::new();
    let mut running = place.running("10m");
    assert_eq!(place.check(), 0);
    place.server.kill_now();
    running.go_on();
    let told = running.is_told("could not be revoked");
    assert!(told.contains("by itself") && told.contains("it ends 20"), "{told}");
    assert_eq!(running.status(), Some(7), "as the command ended");
    let place = place.served_again();
    assert_eq!(place.check(), 0, "nobody could take it back");
    pass(&place, 10);
    assert_eq!(place.check(), 3, "and it has ended at its time");
}

#[test]
fn who_still_works_when_the_time_is_over_is_told_so_without_a_server() {
    let place = Place::new();
    let mut running = place.running("3s");
    place.server.kill_now();
    let told = running.is_told("has ended by itself");
    assert!(told.contains("while the command still runs"), "{told}");
    running.signal(Signal::INT);
    running.is_told("could not be revoked");
    assert_eq!(running.status(), Some(9), "as the command ended");
    assert_eq!(place.served_again().check(), 3);
}

#[test]
fn a_server_that_stops_answering_holds_nobody_up() {
    for signal in [Signal::INT, Signal::TERM] {
        let place = Place::new();
        let mut running = place.running("10m");
        place.server.signal(Signal::STOP);
        running.signal(signal);
        let told = running.is_told("could not be revoked");
        assert!(told.contains("by itself"), "{told}");
        assert_eq!(running.status(), Some(9), "as the command ended");
        let place = place.served_again();
        pass(&place, 10);
        assert_eq!(place.check(), 3);
    }
}

#[test]
fn a_server_that_comes_back_takes_the_access_back() {
    let place = Place::new();
    let mut running = place.running("10m");
    place.server.signal(Signal::STOP);
    place.server.signal(Signal::CONT);
    running.go_on();
    running.is_told("access revoked");
    assert_eq!(running.status(), Some(7));
    assert_eq!(place.check(), 3);
}

/// What waits for approval is not run, and what it waited for is not forgotten.
#[test]
fn a_server_that_is_killed_while_somebody_waits_ends_the_wait() {
    let place = Place::new();
    let bob = ["accounts", "create", "user", "--email", "bob@example.com"];
    let bob = place.make(&[&bob[..], &["--first-name", "Bob", "--last-name", "Byrd"]].concat());
    let steps = format!(r#"{{"quantifier":"any","approvers":[{{"account_id":"{bob}"}}]}}"#);
    let flow = ["approval-workflows", "create", "--name", "by bob", "--approval-mode", "manual"];
    let flow = place.make(&[&flow[..], &["--approval-workflow-steps", &steps]].concat());
    // As JSON: else it says beside it that one approver is few.
    place.run(&["workflows", "update", "prod", "--approval-flow-id", &flow, "--json"]).good();
    let line = ["run", "--resource", "orders", "--for", "10m", "--as", "alice@example.com"];
    let mut child = Command::new(env!("CARGO_BIN_EXE_gatepass"))
        .args(line)
        .args(["--wait", "60s", "--timeout", "2s", "--", "echo", "ran"])
        .envs(place.environment())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut told = BufReader::new(child.stderr.take().expect("piped"));
    for begins in ["gatepass: asked for orders", "gatepass: waiting for approval"] {
        let mut line = String::new();
        told.read_line(&mut line).expect("a line");
        assert!(line.starts_with(begins), "{line}");
    }
    place.server.kill_now();
    let output = child.wait_with_output().expect("it ends");
    let rest: Vec<String> = told.lines().map_while(Result::ok).collect();
    assert_eq!((output.status.code(), &output.stdout[..]), (Some(1), &b""[..]), "{rest:?}");
    assert!(rest.iter().any(|line| line.contains("cannot connect")), "{rest:?}");
    let place = place.served_again();
    let requests = place.run(&["requests", "--json"]).good().json();
    assert_eq!(requests["items"][0]["status"], "pending");
    pass(&place, 24 * 60);
    let requests = place.run(&["requests", "--json"]).good().json();
    assert_eq!(requests["items"][0]["status"], "timed_out");
}
