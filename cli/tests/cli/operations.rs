//! What is done to the folder that holds an organisation: backup, restore, recovery, erasure, metrics.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use rustix::process::Signal;
use serde_json::Value;
use tempfile::TempDir;

use crate::server::Server;
use crate::support::{Run, gatepass};

/// An organisation in a folder, and its first key.
struct Organisation {
    folder: TempDir,
    access_key: String,
    secret_key: String,
}

fn run(line: &[&str]) -> Run {
    Run::of(gatepass().args(line).output().expect("it runs"))
}

impl Organisation {
    fn new() -> Organisation {
        let folder = TempDir::new().expect("a folder");
        let data = folder.path().join("org");
        let made = run(&["init", "--data", data.to_str().expect("text"), "--json"]).good().json();
        let text = |name: &str| made[name].as_str().expect("text").to_owned();
        Organisation { folder, access_key: text("access_key"), secret_key: text("secret_key") }
    }

    fn at(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().expect("text").to_owned()
    }

    /// A command on a server, or on the file where the server is stopped.
    fn ask(&self, url: &str, line: &[&str]) -> Run {
        let mut command = gatepass();
        command.env("GATEPASS_URL", url);
        command.env("GATEPASS_ACCESS_KEY", &self.access_key).env("GATEPASS_SECRET_KEY", &self.secret_key);
        Run::of(command.args(line).output().expect("it runs"))
    }

    fn serve(&self, folder: &str) -> (Server, String) {
        let (server, first) =
            Server::start(&["serve", "--data", &self.at(folder), "--listen", "127.0.0.1:0"]);
        let url = first.trim().strip_prefix("serving on ").expect("the address").to_owned();
        (server, url)
    }

    fn embedded(&self, folder: &str) -> String {
        format!("sqlite:{}/gatepass.db", self.at(folder))
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let name = |entry: std::io::Result<std::fs::DirEntry>| {
            entry.expect("an entry").file_name().into_string().expect("text")
        };
        let mut names: Vec<String> =
            std::fs::read_dir(self.at(folder)).expect("a folder").map(name).collect();
        names.sort();
        names
    }
}

fn get(address: &str, path: &str) -> String {
    get_with(address, path, &[])
}

/// A request with these headers.
pub(crate) fn get_with(address: &str, path: &str, headers: &[(&str, &str)]) -> String {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let mut stream = TcpStream::connect(address).expect("it listens");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\n{headers}connection: close\r\n\r\n")
        .expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

#[test]
fn a_backup_of_a_served_organisation_is_restored_paused_until_it_is_accepted() {
    let org = Organisation::new();
    let (server, url) = org.serve("org");
    org.ask(&url, &["roles", "create", "--name", "before"]).good();
    let (file, key) = (org.at("copy"), org.at("org/gatepass.db.key"));
    let backup = run(&["backup", "--data", &org.at("org"), "--to", &file]).good();
    assert!(backup.out.contains("not included") && backup.out.contains("verified"), "{}", backup.out);
    assert_eq!(std::fs::metadata(&file).expect("it exists").permissions().mode() & 0o777, 0o600);
    run(&["backup", "--data", &org.at("org"), "--to", &file]).bad(1, "copy` exists already");
    org.ask(&url, &["roles", "create", "--name", "after"]).good();
    assert_eq!(server.stop(Signal::TERM), 0);

    let again = org.at("again");
    run(&["restore", &file, "--data", &again]).bad(1, "--master-key-file");
    assert_eq!(org.names("again"), Vec::<String>::new());
    run(&["restore", &file, "--data", &org.at("org")]).bad(1, "holds an organisation already");
    run(&["restore", &org.at("none"), "--data", &org.at("new")]).bad(1, "there is no backup");
    assert!(!Path::new(&org.at("new")).exists(), "a mistaken name makes no folder");
    std::fs::copy(&key, org.at("key")).expect("copied");
    let restored = run(&["restore", &file, "--data", &again, "--master-key-file", &org.at("key")]).good();
    assert!(restored.out.contains("gatepass operate resume"), "{}", restored.out);

    std::fs::rename(org.at("key"), org.at("again/gatepass.db.key")).expect("moved");
    let (server, url) = org.serve("again");
    let ready = get(url.trim_start_matches("http://"), "/readyz");
    assert!(ready.starts_with("HTTP/1.1 503 ") && ready.contains("paused for review"), "{ready}");
    let roles = org.ask(&url, &["roles", "list"]).good().out;
    assert!(roles.contains("before") && !roles.contains("after"), "{roles}");
    org.ask(&url, &["roles", "create", "--name", "more"]).bad(1, "paused for review");
    let status = org.ask(&url, &["operate", "status", "--json"]).good().json();
    assert_eq!(status["ready"], false);
    assert!(status["review"]["taken_at"].is_string(), "{status}");
    org.ask(&url, &["operate", "resume"]).good();
    org.ask(&url, &["operate", "resume"]).bad(1, "no restore waits");
    org.ask(&url, &["operate", "accept-time"]).good();
    org.ask(&url, &["roles", "create", "--name", "more"]).good();
    assert!(get(url.trim_start_matches("http://"), "/readyz").starts_with("HTTP/1.1 200 "));
    assert_eq!(server.stop(Signal::TERM), 0);
    run(&["keys", "rotate", "--data", &again]).good();
    assert!(org.ask(&org.embedded("again"), &["roles", "list"]).good().out.contains("more"));
}

#[test]
fn a_backup_with_its_key_says_so_and_needs_no_other() {
    let org = Organisation::new();
    let file = org.at("copy");
    let line = ["backup", "--data", &org.at("org"), "--to", &file, "--include-master-key"];
    let backup = run(&line).good();
    assert!(backup.out.contains("WARNING: the master key is in it"), "{}", backup.out);
    let restored = run(&["restore", &file, "--data", &org.at("again"), "--json"]).good().json();
    assert_eq!(
        (&restored["paused"], &restored["master_key_included"]),
        (&Value::Bool(true), &Value::Bool(true))
    );
    let key = |folder: &str| std::fs::read(org.at(&format!("{folder}/gatepass.db.key"))).expect("a key");
    assert_eq!(key("again"), key("org"));
    // Without a server the store is accepted where it lies.
    org.ask(&org.embedded("again"), &["roles", "create", "--name", "r"]).bad(1, "paused for review");
    run(&["recover", "--data", &org.at("again")]).bad(1, "paused for review");
    org.ask(&org.embedded("again"), &["operate", "resume"]).good();
    org.ask(&org.embedded("again"), &["roles", "create", "--name", "r"]).good();
}

#[test]
fn what_is_no_whole_backup_is_refused_naming_it() {
    let org = Organisation::new();
    let file = org.at("copy");
    run(&["backup", "--data", &org.at("org"), "--to", &file, "--include-master-key"]).good();
    let good = std::fs::read(&file).expect("a backup");
    let refused = |name: &str, bytes: &[u8], part: &str| {
        std::fs::write(org.at(name), bytes).expect("written");
        let run = run(&["restore", &org.at(name), "--data", &org.at("again")]).bad(1, part);
        assert!(run.err.contains(&format!("{name}`")), "{}", run.err);
        assert_eq!(org.names("again"), Vec::<String>::new());
    };
    refused("short", &good[..good.len() / 2], "cut off or altered");
    let mut altered = good.clone();
    altered[5000] ^= 1;
    refused("altered", &altered, "cut off or altered");
    let mut newer = good.clone();
    let last = newer.len() - 9;
    newer[last] = 200;
    refused("newer", &newer, "use a newer one");
    refused("foreign", b"PK\x03\x04 something else", "not a backup of gatepass");
    refused("database", &std::fs::read(org.at("org/gatepass.db")).expect("a database"), "not a backup");
}

#[test]
fn a_target_that_cannot_be_written_is_named_and_nothing_is_left() {
    let org = Organisation::new();
    let data = org.at("org");
    run(&["backup", "--data", &data, "--to", "/proc/none/copy"]).bad(1, "/proc/none/copy");
    run(&["backup", "--data", &data, "--to", "/proc/copy"]).bad(1, "/proc/copy");
    run(&["backup", "--data", &org.at("none"), "--to", &org.at("copy")]).bad(1, "gatepass init");
    let program = gatepass().get_program().to_owned();
    let limited = |line: &str| {
        // A disk that takes no more: every file is refused past 40 KB.
        let script = format!("trap '' XFSZ; ulimit -f 40; exec \"$0\" {line}");
        let output = std::process::Command::new("bash").arg("-c").arg(script).arg(&program).output();
        Run::of(output.expect("it runs"))
    };
    let large = limited(&format!("backup --data {data} --to {}", org.at("copy")))
        .bad(1, "copy` could not be written");
    assert!(!large.err.contains("panicked"), "{}", large.err);
    assert_eq!(org.names("."), ["org"]);
    run(&["backup", "--data", &data, "--to", &org.at("copy"), "--include-master-key"]).good();
    limited(&format!("restore {} --data {}", org.at("copy"), org.at("again")))
        .bad(1, "gatepass.db` could not be written");
    assert_eq!(org.names("again"), Vec::<String>::new());
    run(&["restore", &org.at("copy"), "--data", &org.at("again")]).good();
}

/// Kills the command once the file it works on is there, or a while after; answers whether it was killed before it was
/// done.
fn kill_midway(line: &[&str], folder: &Path, spins: u64) -> bool {
    let program = gatepass().get_program().to_owned();
    let mut command = std::process::Command::new(program);
    let mut child =
        command.args(line).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    let begin = Instant::now();
    while drafts(folder).is_empty() && child.try_wait().expect("a child").is_none() {
        assert!(begin.elapsed() < Duration::from_secs(60), "no draft comes");
    }
    for _ in 0..spins {
        std::thread::yield_now();
    }
    // An error means that it has ended.
    let _ = child.kill();
    child.wait().expect("it ends").code().is_none()
}

fn drafts(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.to_string_lossy().contains(".part-")).collect()
}

#[test]
fn a_killed_backup_or_restore_leaves_nothing_half_done() {
    let org = Organisation::new();
    let calls: Vec<String> = (0..60).map(|n| format!("r{n}")).collect();
    let big = format!("t={}", "x".repeat(200));
    let (server, url) = org.serve("org");
    for name in &calls {
        org.ask(&url, &["roles", "create", "--name", name, "--tag", &big]).good();
    }
    assert_eq!(server.stop(Signal::TERM), 0);
    let (data, root) = (org.at("org"), org.folder.path().to_owned());
    let mut killed = [0, 0];
    for round in 0..8 {
        let file = org.at(&format!("copy{round}"));
        killed[0] += u32::from(kill_midway(
            &["backup", "--data", &data, "--to", &file, "--include-master-key"],
            &root,
            round * 40,
        ));
        if !Path::new(&file).exists() {
            // What was left is cleared by the next one.
            run(&["backup", "--data", &data, "--to", &file, "--include-master-key"]).good();
        }
        assert_eq!(drafts(&root), Vec::<PathBuf>::new());
        let again = org.at(&format!("again{round}"));
        let line = ["restore", &*file, "--data", &*again];
        killed[1] += u32::from(kill_midway(&line, Path::new(&again), round * 40));
        if !Path::new(&again).join("gatepass.db").exists() {
            run(&line).good();
        }
        assert_eq!(drafts(Path::new(&again)), Vec::<PathBuf>::new());
        let embedded = org.embedded(&format!("again{round}"));
        let listed = org.ask(&embedded, &["roles", "list", "--json"]).good().json();
        assert_eq!(listed["items"].as_array().map(Vec::len), Some(60), "it is whole");
        let refused = org.ask(&embedded, &["roles", "create", "--name", "x"]);
        refused.bad(1, "paused for review");
    }
    assert!(killed.iter().all(|count| *count > 0), "the test interrupts: {killed:?}");
}

#[test]
fn whoever_owns_the_data_makes_a_new_first_key() {
    let org = Organisation::new();
    let data = org.at("org");
    let (server, url) = org.serve("org");
    run(&["recover", "--data", &data]).bad(1, "process");
    assert_eq!(server.stop(Signal::TERM), 0);
    run(&["recover", "--data", &org.at("none")]).bad(1, "gatepass init");
    let made = run(&["recover", "--data", &data, "--json"]).good().json();
    let text = |name: &str| made[name].as_str().expect("text").to_owned();
    let recovered = Organisation {
        folder: TempDir::new().expect("a folder"),
        access_key: text("access_key"),
        secret_key: text("secret_key"),
    };
    assert_ne!(recovered.access_key, org.access_key);
    let (server, again) = org.serve("org");
    assert_ne!(url, "");
    recovered.ask(&again, &["accounts", "create", "service", "--name", "s"]).good();
    let told = recovered.ask(&again, &["activities", "list", "--json"]).good().json();
    let told = told["items"].as_array().expect("a list").iter().find(|activity| {
        activity["entities"].as_array().is_some_and(|all| all.iter().any(|one| one["id"] == made["id"]))
    });
    let actor = told.expect("it is told")["actor"]["email"].as_str().expect("an actor").to_owned();
    assert!(actor.starts_with("embedded:") && actor.contains('@'), "{actor}");
    assert!(!format!("{told:?}").contains(&text("secret_key")));
    assert_eq!(server.stop(Signal::TERM), 0);
    // Each has a name of its own.
    run(&["recover", "--data", &data]).good();
}

#[test]
fn an_erased_person_is_in_no_file() {
    let org = Organisation::new();
    let (server, url) = org.serve("org");
    let line = ["accounts", "create", "user", "--email", "zyx@personal.example", "--json"];
    let user =
        org.ask(&url, &[&line[..], &["--first-name", "Zyxfirst", "--last-name", "Zyxlast"]].concat()).good();
    let id = user.json()["id"].as_str().expect("an id").to_owned();
    org.ask(&url, &["erase", &id]).bad(1, "delete the account first");
    org.ask(&url, &["accounts", "delete", &id]).good();
    let held = |text: &str| {
        let files = std::fs::read_dir(org.at("org")).expect("a folder");
        files.flatten().any(|file| {
            let bytes = std::fs::read(file.path()).expect("readable");
            bytes.windows(text.len()).any(|part| part == text.as_bytes())
        })
    };
    let texts = ["zyx@personal.example", "Zyxfirst", "Zyxlast"];
    assert!(texts.iter().all(|text| held(text)), "the test sees what is there");
    org.ask(&url, &["erase", "zyx@personal.example"]).bad(1, "account_id");
    let erased = org.ask(&url, &["erase", &id, "--json"]).good().json();
    assert_eq!(erased["log_emptied"], true, "{erased}");
    assert!(!texts.iter().any(|text| held(text)), "while it is served");
    let trail = org.ask(&url, &["activities", "list", "--json"]).good().out;
    assert!(trail.contains("user added: erased") && !trail.contains("Zyx"), "{trail}");
    assert_eq!(server.stop(Signal::TERM), 0);
    assert!(!texts.iter().any(|text| held(text)), "and afterwards");
    // A backup verifies every record and every proof's tile.
    run(&["backup", "--data", &org.at("org"), "--to", &org.at("copy")]).good();
}

#[test]
fn metrics_are_told_at_an_address_of_their_own() {
    let org = Organisation::new();
    let data = org.at("org");
    run(&["serve", "--data", &data, "--metrics-listen", "0.0.0.0:0"]).bad(2, "--metrics-insecure");
    let line = ["serve", "--data", &data, "--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0"];
    let (server, lines) = Server::start_lines(&line, 2);
    let url = lines[0].trim().strip_prefix("serving on ").expect("the address").to_owned();
    let metrics = lines[1].trim().strip_prefix("metrics on http://").expect("an address").to_owned();
    let address = metrics.strip_suffix("/metrics").expect("a path");
    org.ask(&url, &["roles", "create", "--name", "secretly-named"]).good();
    let told = get(address, "/metrics");
    assert!(told.starts_with("HTTP/1.1 200 OK\r\n"), "{told}");
    for line in [
        r#"gatepass_calls_total{code="ok",method="v1.Roles/Create"} 1"#,
        r#"gatepass_call_duration_seconds_count{method="v1.Roles/Create"} 1"#,
        "gatepass_records_written_total 1",
        "gatepass_ready 1",
        "gatepass_writes_waiting 0",
        "gatepass_revision 2",
    ] {
        assert!(told.lines().any(|told| told == line), "{line} in {told}");
    }
    assert!(!told.contains("secretly-named") && !told.contains(&org.access_key), "{told}");
    assert!(get(url.trim_start_matches("http://"), "/metrics").starts_with("HTTP/1.1 404 "));
    assert_eq!(server.stop(Signal::TERM), 0);
}
