//! The program itself, on a folder, logging all that it can.

use std::cell::Cell;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use gatepass::Error;
use gatepass::client::{CallOptions, Client, ConnectOptions, connect};
use gatepass::model::Timestamp;
use gatepass::service::Reply;
use gatepass_wire::schema;

use crate::drive::{Kept, drive};
use crate::json;
use crate::search::{Needle, Written};
use crate::support::Door;
use crate::support::entity::SECRET;

/// A bound on what is waited for, far beyond what it takes.
const PATIENCE: Duration = Duration::from_secs(120);

struct Server {
    process: Child,
    folder: tempfile::TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

impl Server {
    fn start() -> Server {
        let folder = tempfile::tempdir().expect("a folder");
        let file = |name: &str| File::create(folder.path().join(name)).expect("a file");
        let at = |name: &str| folder.path().join(name).display().to_string();
        let process = Command::new(env!("CARGO_BIN_EXE_gatepass"))
            .args(["--log", "trace", "dev", "--data", &at("data"), "--ready-file", &at("ready.json")])
            .env_remove("GATEPASS_URL")
            .stdin(Stdio::null())
            .stdout(file("stdout"))
            .stderr(file("stderr"))
            .spawn()
            .expect("it starts");
        Server { process, folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where it listens, and its first key.
    fn ready(&self) -> serde_json::Value {
        let begin = Instant::now();
        let file = self.path("ready.json");
        while !file.exists() {
            assert!(begin.elapsed() < PATIENCE, "the ready file does not come");
            std::thread::yield_now();
        }
        serde_json::from_slice(&std::fs::read(file).expect("readable")).expect("JSON")
    }

    /// Ends it as an operator would; what it wrote stays.
    fn stop(&mut self) {
        let pid = rustix::process::Pid::from_child(&self.process);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).expect("it runs");
        assert!(self.process.wait().expect("it ends").success());
    }
}

/// Calls over gRPC with the first key.
struct Remote {
    client: Client,
    runtime: tokio::runtime::Runtime,
    counter: Cell<u64>,
}

impl Door for Remote {
    fn raw(&self, path: &str, body: Vec<u8>) -> Result<Reply, Error> {
        let method = schema::method(path).unwrap_or_else(|| panic!("{path} is no method"));
        self.runtime.block_on(self.client.call_bytes(method, body.into()))
    }

    fn now(&self) -> Timestamp {
        let since = std::time::SystemTime::UNIX_EPOCH.elapsed().expect("after 1970");
        Timestamp::from_parts(since.as_secs() as i64, 0)
    }

    fn unique(&self) -> u64 {
        self.counter.set(self.counter.get() + 1);
        self.counter.get()
    }
}

fn logs(written: &mut Written, server: &Server) {
    for name in ["stdout", "stderr"] {
        written.add(name, std::fs::read(server.path(name)).expect("readable"));
    }
}

#[test]
fn the_server_writes_no_secret_anywhere() {
    let mut server = Server::start();
    let about = server.ready();
    let text = |name: &str| about[name].as_str().expect("text").to_owned();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let options = ConnectOptions::new().keys(text("access_key"), text("secret_key"));
    let url = format!("http://{}", text("address"));
    let client = runtime.block_on(connect(&url, options)).expect("a client");
    let client = client.with(CallOptions::default().deadline(PATIENCE));
    let remote = Remote { client, runtime, counter: Cell::new(0) };
    let door = Kept::new(&remote);

    let mut planted = drive(&door);
    planted += json::drive(&door, &text("address"), &text("access_key"), &text("secret_key"));

    let mut needles = std::mem::take(&mut *door.issued.borrow_mut());
    let issued = needles.len();
    needles.push(Needle::text("a planted secret", SECRET));
    needles.push(Needle::key("the first key's secret", &text("secret_key")));
    let (answered, refused) = (door.answered.get(), door.refused.get());
    let mut written = door.written.into_inner();
    let data: &Path = &server.path("data");
    // While it runs, so that the write-ahead log and the files beside it are there.
    written.add_folder("while it runs", data, &[]);
    assert!(written.holds("gatepass.db-wal while", "thing-"), "the write-ahead log was looked at");
    server.stop();
    written.add_folder("after it ended", data, &["gatepass.db.key"]);
    let copies = server.path("copies");
    std::fs::create_dir(&copies).expect("a folder");
    back_up(data, &copies.join("backup"));
    written.add_folder("copied", &copies, &[]);
    assert!(written.holds("backup copied", "thing-1"), "the backup was looked at");
    logs(&mut written, &server);
    println!(
        "{planted} planted, {issued} issued; {answered} answers, {refused} refusals; {} parts, {} bytes searched",
        written.len(),
        written.bytes()
    );
    assert!(planted > 300 && issued > 8, "{planted} planted, {issued} issued");
    assert!(answered > 1000 && refused > 500, "{answered} answered, {refused} refused");
    assert!(written.holds("gatepass.db after", "thing-1"), "names are there: the right file was searched");
    assert!(written.holds("stderr", "TRACE") && written.holds("stderr", "/v1.Resources/Create"));
    let leaks = written.leaks(&needles);
    assert!(leaks.is_empty(), "{} leaks:\n{}", leaks.len(), leaks[..leaks.len().min(20)].join("\n"));
}

/// Has the program back up what it holds.
fn back_up(data: &Path, to: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gatepass"));
    let done = command.args(["backup", "--data"]).arg(data).arg("--to").arg(to).output().expect("it runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}
