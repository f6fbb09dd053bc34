//! `gatepass dev`, set-ups and receivers.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use gatepass::client::{Client, ConnectOptions, Pages, connect};
use gatepass::gatepass_v1::{AccessRequest, AccessRequestsListRequest};
use tempfile::TempDir;

/// How long anything may take; a test that waits longer fails.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) type Variables = Vec<(String, String)>;

pub(crate) fn variables(pairs: &[(&str, &str)]) -> Variables {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// A file of the examples.
pub(crate) fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The folder with the binaries, `gatepass` among them.
fn binaries() -> PathBuf {
    let folder = Path::new(env!("CARGO_BIN_EXE_tickets")).parent().expect("a folder").to_owned();
    let gatepass = folder.join("gatepass");
    assert!(gatepass.exists(), "no {}: build it with `cargo build -p gatepass-cli`", gatepass.display());
    folder
}

/// A command that finds `gatepass` and sees nothing of the caller's settings.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars() {
        if ["GATEPASS_", "SDM_API_"].iter().any(|prefix| name.starts_with(prefix)) {
            command.env_remove(name);
        }
    }
    let path = std::env::var("PATH").unwrap_or_default();
    command.env("PATH", format!("{}:{path}", binaries().display()));
    command
}

/// A process that is killed with the test.
pub(crate) struct Process(pub(crate) Child);

impl Drop for Process {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

impl Process {
    /// Starts it and waits for a line that begins so; what follows is returned.
    pub(crate) fn start(mut command: Command, begins: &str) -> (Process, String) {
        let mut process = Process(command.stdout(Stdio::piped()).spawn().expect("it starts"));
        let out = BufReader::new(process.0.stdout.take().expect("piped"));
        let mut lines = out.lines();
        let rest = loop {
            let line = lines.next().expect("it does not end").expect("text");
            if let Some(rest) = line.strip_prefix(begins) {
                break rest.trim().to_owned();
            }
        };
        // What it says later must not fill the pipe.
        std::thread::spawn(move || lines.for_each(drop));
        (process, rest)
    }
}

/// What a file holds, once it is there; it comes whole.
fn written(file: &Path) -> String {
    let begin = Instant::now();
    loop {
        match std::fs::read_to_string(file) {
            Ok(text) => return text,
            Err(error) => assert!(begin.elapsed() < PATIENCE, "{}: {error}", file.display()),
        }
        std::thread::yield_now();
    }
}

/// A server of the test's own, and its administrator.
pub(crate) struct Gate {
    pub(crate) admin: Client,
    variables: Variables,
    _server: Process,
    _folder: TempDir,
}

impl Gate {
    pub(crate) async fn start() -> Gate {
        let folder = TempDir::new().expect("a folder");
        let ready = folder.path().join("ready.json");
        let mut dev = command("gatepass");
        dev.args(["dev", "--ready-file"]).arg(&ready);
        let (server, _) = Process::start(dev, "");
        let text = written(&ready);
        let ready: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let of = |name: &str| ready[name].as_str().expect("text").to_owned();
        let url = format!("http://{}", of("address"));
        let options = ConnectOptions::new().keys(of("access_key"), of("secret_key"));
        let admin = connect(&url, options).await.expect("a client");
        let variables = variables(&[
            ("GATEPASS_URL", &url),
            ("GATEPASS_ACCESS_KEY", &of("access_key")),
            ("GATEPASS_SECRET_KEY", &of("secret_key")),
        ]);
        Gate { admin, variables, _server: server, _folder: folder }
    }

    /// Runs a set-up as the README says, and returns what it prints: the settings of the glue.
    pub(crate) fn set_up(&self, example: &str, arguments: &[&str]) -> Variables {
        let mut script = command(file(&format!("{example}/setup.sh")));
        let output = script.args(arguments).envs(self.variables.clone()).output().expect("it runs");
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{out}{err}");
        let pairs = out.lines().map(|line| {
            let pair = line.strip_prefix("export ").and_then(|line| line.split_once('='));
            pair.map(|(name, value)| (name.to_owned(), value.to_owned())).expect("a setting")
        });
        // Administrator's keys are not the glue's.
        let url = self.variables.iter().take(1).cloned();
        url.chain(pairs).collect()
    }

    /// Whether somebody reaches `orders` now.
    pub(crate) async fn reaches(&self, who: &str) -> bool {
        let account = format!("{who}@example.com");
        self.admin.check(&account, "orders").await.expect("an answer").allowed
    }

    /// All requests there are.
    pub(crate) async fn requests(&self) -> Vec<AccessRequest> {
        let all: Pages<AccessRequest> =
            self.admin.access_requests().search(AccessRequestsListRequest::default());
        all.collect().await.expect("a list")
    }

    /// How many requests have each status.
    pub(crate) async fn statuses(&self) -> HashMap<String, usize> {
        let mut statuses = HashMap::new();
        for request in self.requests().await {
            *statuses.entry(request.status).or_default() += 1;
        }
        statuses
    }
}

/// Starts a receiver: every language's goes through the same stories.
pub(crate) type Start = fn(&Variables) -> Receiver;

/// A receiver of callbacks.
pub(crate) struct Receiver {
    process: Process,
    pub(crate) url: String,
}

impl Receiver {
    /// Starts it; it has made its first pass.
    pub(crate) fn start(binary: &str, variables: &Variables) -> Receiver {
        Receiver::run(command(binary), variables)
    }

    /// As [`Receiver::start`], by a command line, such as another language's.
    pub(crate) fn run(mut command: Command, variables: &Variables) -> Receiver {
        command.envs(variables.iter().cloned()).env("LISTEN", "127.0.0.1:0").env("RECONCILE_EVERY", "24h");
        let (process, url) = Process::start(command, "listening on ");
        Receiver { process, url }
    }

    /// Ends it without a word, as a machine that fails does.
    pub(crate) fn kill(mut self) {
        self.process.0.kill().expect("it lives");
        self.process.0.wait().expect("it ends");
    }

    /// Posts a callback and returns the status and the answer.
    pub(crate) async fn post(&self, path: &str, headers: &[(&str, String)], body: &str) -> (u16, String) {
        let answer = self.try_post(path, headers, body).await.expect("an answer");
        (answer.status().as_u16(), answer.text().await.expect("text"))
    }

    /// As [`Receiver::post`], where the receiver may break off.
    pub(crate) async fn try_post(
        &self,
        path: &str,
        headers: &[(&str, String)],
        body: &str,
    ) -> reqwest::Result<reqwest::Response> {
        let mut request = reqwest::Client::new().post(format!("{}{path}", self.url)).body(body.to_owned());
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        request.timeout(PATIENCE).send().await
    }
}
