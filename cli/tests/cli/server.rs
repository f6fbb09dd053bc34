use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use gatepass::client::{ConnectOptions, connect};
use serde_json::Value;

use crate::support::{Run, Store, gatepass};

/// A server under test; killed if a test ends early.
pub(crate) struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Server {
    /// Starts it and waits for the first line it prints.
    pub(crate) fn start(line: &[&str]) -> (Server, String) {
        let (server, mut lines) = Server::start_lines(line, 1);
        (server, lines.remove(0))
    }

    /// Starts it and waits for the first lines it prints.
    pub(crate) fn start_lines(line: &[&str], count: usize) -> (Server, Vec<String>) {
        Server::spawn(line, &[], count)
    }

    /// Starts it with these variables in its environment, and waits for the first line it prints.
    pub(crate) fn start_with(line: &[&str], environment: &[(&str, &str)]) -> (Server, String) {
        let (server, mut lines) = Server::spawn(line, environment, 1);
        (server, lines.remove(0))
    }

    fn spawn(line: &[&str], environment: &[(&str, &str)], count: usize) -> (Server, Vec<String>) {
        let program = gatepass().get_program().to_owned();
        let mut command = std::process::Command::new(program);
        command.envs(environment.iter().copied());
        command.args(line).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut server = Server(command.spawn().expect("it starts"));
        let mut out = BufReader::new(server.0.stdout.take().expect("piped"));
        let mut read = || {
            let mut line = String::new();
            out.read_line(&mut line).expect("a line");
            line
        };
        let lines = (0..count).map(|_| read()).collect();
        (server, lines)
    }

    pub(crate) fn signal(&self, signal: rustix::process::Signal) {
        rustix::process::kill_process(rustix::process::Pid::from_child(&self.0), signal)
            .expect("it is there");
    }

    /// Kills it, as a machine that fails does.
    pub(crate) fn kill_now(&self) {
        self.signal(rustix::process::Signal::KILL);
    }

    /// Kills it and waits until it is gone.
    pub(crate) fn kill(mut self) {
        self.kill_now();
        self.0.wait().expect("it ends");
    }

    /// Ends it by a signal and returns its status.
    pub(crate) fn stop(mut self, signal: rustix::process::Signal) -> i32 {
        let pid = rustix::process::Pid::from_child(&self.0);
        rustix::process::kill_process(pid, signal).expect("it runs");
        self.0.wait().expect("it ends").code().expect("it ends by itself")
    }
}

pub(crate) fn ready(file: &Path) -> Value {
    let begin = Instant::now();
    while !file.exists() {
        assert!(begin.elapsed() < Duration::from_secs(120), "the ready file does not come");
        std::thread::yield_now();
    }
    serde_json::from_str(&std::fs::read_to_string(file).expect("readable"))
        .expect("whole from the first moment")
}

fn run(line: &[&str]) -> Run {
    Run::of(gatepass().args(line).output().expect("it runs"))
}

#[test]
fn dev_says_where_it_is_answers_and_ends_well() {
    let store = Store::new();
    let file = store.path().join("ready.json");
    let (server, first) = Server::start(&["dev", "--ready-file", file.to_str().expect("text")]);
    let about = ready(&file);
    let mode = std::fs::metadata(&file).expect("it exists").permissions().mode() & 0o777;
    assert_eq!(mode, 0o600);
    let (access, secret) =
        (about["access_key"].as_str().expect("a key"), about["secret_key"].as_str().expect("a key"));
    assert!(!first.contains(secret), "{first}");
    let url = format!("http://{}", about["address"].as_str().expect("an address"));
    let call = |secret: &str, line: &[&str]| {
        let mut command = gatepass();
        command
            .env("GATEPASS_URL", &url)
            .env("GATEPASS_ACCESS_KEY", access)
            .env("GATEPASS_SECRET_KEY", secret);
        Run::of(command.args(line).output().expect("it runs"))
    };
    call(secret, &["roles", "create", "--name", "on-call"]).good();
    call(secret, &["roles", "update", "on-call", "--tag", "a=b"]).good();
    assert!(call(secret, &["roles", "list"]).good().out.contains("on-call"));
    let refused = call("d3Jvbmc=", &["roles", "list"]).bad(1, "access key");
    assert!(!refused.err.contains("d3Jvbmc="), "{}", refused.err);
    call(secret, &["roles", "list", "--as", "alice@example.com"]).bad(2, "`--as`");
    assert_eq!(server.stop(rustix::process::Signal::TERM), 0);
    assert!(!file.exists(), "the key's file goes with the server");
    call(secret, &["roles", "list", "--timeout", "2s"]).bad(1, "cannot connect");
}

#[tokio::test]
async fn the_clock_of_dev_can_be_moved_from_outside() {
    let store = Store::new();
    let file = store.path().join("ready.json");
    let (server, _) = Server::start(&["dev", "--ready-file", file.to_str().expect("text")]);
    let about = ready(&file);
    let text = |name: &str| about[name].as_str().expect("text").to_owned();
    let options = ConnectOptions::new().keys(text("access_key"), text("secret_key"));
    let gp = connect(&format!("http://{}", text("address")), options).await.expect("a client");
    let before = gp.advance_clock(Duration::from_secs(60)).await.expect("a test store");
    let after = gp.advance_clock(Duration::from_secs(7200)).await.expect("signatures follow the real clock");
    assert_eq!(after.0 - before.0, 7_200_000_000_000);
    gp.roles().list("").collect().await.expect("calls still pass");
    assert_eq!(server.stop(rustix::process::Signal::INT), 0);
}

#[test]
fn init_shows_the_key_once_and_serve_serves_what_it_made() {
    let store = Store::new();
    let data = store.path().join("org");
    let data = data.to_str().expect("text");
    let made = run(&["init", "--data", data, "--json"]).good().json();
    assert!(made["secret_key"].as_str().is_some_and(|secret| secret.len() > 20));
    run(&["init", "--data", data]).bad(1, "already");
    run(&["keys", "rotate", "--data", data]).good();
    let (server, first) = Server::start(&["serve", "--data", data, "--listen", "127.0.0.1:0"]);
    let url = first.trim().strip_prefix("serving on ").expect("the address").to_owned();
    let mut command = gatepass();
    command.env("GATEPASS_URL", &url);
    command.env("GATEPASS_ACCESS_KEY", made["access_key"].as_str().expect("a key"));
    command.env("GATEPASS_SECRET_KEY", made["secret_key"].as_str().expect("a key"));
    let listed = Run::of(command.args(["accounts", "list"]).output().expect("it runs")).good().out;
    assert!(listed.contains("first key"), "the key still opens after its seal was changed: {listed}");
    run(&["keys", "rotate", "--data", data]).bad(1, "");
    assert_eq!(server.stop(rustix::process::Signal::TERM), 0);
}

#[test]
fn serve_refuses_what_would_be_unsafe() {
    let store = Store::new();
    let at = |name: &str| store.path().join(name).to_str().expect("text").to_owned();
    run(&["serve", "--data", &at("none")]).bad(1, "gatepass init");
    run(&["init", "--data", &at("org")]).good();
    run(&["serve", "--data", &at("org"), "--listen", "0.0.0.0:0"]).bad(2, "--insecure");
    run(&["dev", "--listen", "0.0.0.0:0"]).bad(2, "gatepass serve");
    let tests = at("tests");
    let (server, _) = Server::start(&["dev", "--data", &tests]);
    assert_eq!(server.stop(rustix::process::Signal::TERM), 0);
    run(&["serve", "--data", &tests]).bad(1, "test store");
    run(&["dev", "--data", &at("org")]).bad(1, "not created for tests");
}

/// The sweep that records who was refused comes a last time when the server ends.
#[test]
fn who_was_refused_stands_in_the_trail_of_a_server_that_ends_at_once() {
    let store = Store::new();
    let data = store.path().join("org");
    let data = data.to_str().expect("text");
    let made = run(&["init", "--data", data, "--json"]).good().json();
    let (server, first) = Server::start(&["serve", "--data", data, "--listen", "127.0.0.1:0"]);
    let url = first.trim().strip_prefix("serving on ").expect("the address").to_owned();
    let mut command = gatepass();
    command.env("GATEPASS_URL", &url).env("GATEPASS_SECRET_KEY", "d3Jvbmc=");
    command.env("GATEPASS_ACCESS_KEY", made["access_key"].as_str().expect("a key"));
    Run::of(command.args(["roles", "list"]).output().expect("it runs")).bad(1, "access key");
    assert_eq!(server.stop(rustix::process::Signal::TERM), 0);
    let mut command = gatepass();
    command.env("GATEPASS_URL", format!("sqlite:{data}/gatepass.db"));
    let line = ["activities", "list", "--json", "--filter", r#"verb:"call refused""#];
    let listed = Run::of(command.args(line).output().expect("it runs")).good().out;
    assert!(listed.contains("`Roles.List`, by nobody known"), "{listed}");
    assert!(!listed.contains("d3Jvbmc"), "{listed}");
}
