//! System calls that fail (RULES 6.1): every write, sync and truncation of a scripted life of a journal is made to
//! fail once, and from some on for good. Nothing acknowledged may be lost, nothing may be there by halves, and the
//! error must be one to act on.

#![cfg(target_os = "linux")]

mod journal_support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use gatepass::journal::*;
use gatepass::model::Revision;
use journal_support::processes::*;
use journal_support::*;

const ENOSPC: i32 = 28;
const EIO: i32 = 5;

#[test]
fn child() {
    let Ok(role) = std::env::var(ROLE) else { return };
    let database = PathBuf::from(std::env::var(DATABASE).unwrap());
    if role == "syncs" {
        return append_without_syncs(&database);
    }
    assert_eq!(role, "life");
    // Whatever fails once works when tried again, on the same handle: that is what is asserted by the counts.
    let journal = attempt("open", || open_sqlite(&database, options()));
    let Some(journal) = journal else { return };
    for (step, size) in [1, 3, 260, 2, 1, 4].into_iter().enumerate() {
        let Some(head) = attempt("read", || journal.head()) else { return };
        let expected = head.revision;
        let appended = attempt("append", || {
            let result = journal.append(expected, batch(expected.0, size));
            if result.is_err() {
                assert_eq!(journal.head().unwrap().revision, expected, "a failed batch is not visible");
                assert_eq!(journal.refresh(expected).unwrap(), None);
            }
            result
        });
        let Some(revision) = appended else { return };
        say(&format!("acknowledged {revision}"));
        let chunks = || (0..3).map(|i| Ok(format!("{revision} {i} {}", "y".repeat(50_000)).into_bytes()));
        if step % 2 == 1 {
            let saved = attempt("save", || journal.save_checkpoint(revision, &mut chunks()));
            let Some(()) = saved else { return };
            say(&format!("saved {revision}"));
        }
    }
    drop(journal);
    say("closed");
}

fn append_without_syncs(database: &Path) {
    let journal = open(database);
    journal.append(Revision(0), batch(0, 1)).unwrap();
    let switch = std::env::var("FAULT_SYNCS").unwrap();
    fs::write(&switch, "").unwrap();
    journal.append(Revision(1), batch(1, 1)).unwrap_err();
    journal.save_checkpoint(Revision(1), &mut [Ok(vec![1])].into_iter()).unwrap_err();
    journal.set_meta("name", b"value").unwrap_err();
    fs::remove_file(&switch).unwrap();
    journal.append(Revision(1), batch(1, 1)).unwrap();
    assert_eq!(journal.meta("name").unwrap(), None);
    assert!(journal.load_checkpoint().unwrap().is_none());
    say("done");
}

#[test]
fn nothing_is_acknowledged_that_was_not_synced() {
    let Some(shim) = Shim::build() else { return };
    let (data, switch) = (Folder::new(), shim.0.0.join("switch"));
    let library = shim.0.0.join("faults.so");
    let environment = [("LD_PRELOAD", library.to_str().unwrap()), ("FAULT_SYNCS", switch.to_str().unwrap())];
    let (mut child, lines) = spawn_with("syncs", &data.database(), 0, &environment);
    assert_eq!(lines.last().as_deref(), Some("done"));
    assert!(child.wait().unwrap().success());
    assert_eq!(check_batches(&open(&data.database())), 2);
}

#[test]
fn a_commit_whose_process_dies_before_the_counter_is_seen_by_others() {
    let Some(shim) = Shim::build() else { return };
    let (data, library) = (Folder::new(), shim.0.0.join("faults.so"));
    let witness = open(&data.database());
    // The counter is written on opening, before a commit and after it: it dies in between, its commit on disk.
    let environment = [
        ("LD_PRELOAD", library.to_str().unwrap()),
        ("FAULT_FOLDER", data.0.to_str().unwrap()),
        ("FAULT_KILL", "3"),
    ];
    let (mut child, lines) = spawn_with("life", &data.database(), 0, &environment);
    assert_eq!(lines.count(), 0, "nothing was acknowledged");
    assert!(!child.wait().unwrap().success());
    assert_eq!(witness.refresh(Revision(0)).unwrap(), Some(Revision(1)));
    assert_eq!(check_batches(&witness), 1);
}

/// Tries twice; says what failed.
fn attempt<T, E: std::error::Error>(what: &str, work: impl Fn() -> Result<T, E>) -> Option<T> {
    for _ in 0..2 {
        match work() {
            Ok(done) => return Some(done),
            Err(error) => say(&format!("failed {what}: {error}")),
        }
    }
    None
}

struct Shim(Folder);

impl Shim {
    /// `None` if there is no C compiler.
    fn build() -> Option<Shim> {
        let folder = Folder::new();
        let source = folder.0.join("faults.c");
        fs::write(&source, include_str!("journal_support/faults.c")).unwrap();
        let built = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(folder.0.join("faults.so"))
            .arg(&source)
            .arg("-ldl")
            .status();
        match built {
            Ok(status) => assert!(status.success(), "the shim does not compile"),
            Err(error) => {
                eprintln!("SKIPPED: there is no C compiler `cc` to build the failing calls with: {error}");
                return None;
            }
        }
        Some(Shim(folder))
    }

    /// Runs the child's life with call number `at` failing.
    fn live(&self, at: u64, errno: i32, sticky: bool) -> Life {
        let data = Folder::new();
        let (library, count) = (self.0.0.join("faults.so"), self.0.0.join("count"));
        let (at, errno) = (at.to_string(), errno.to_string());
        let mut environment = vec![
            ("LD_PRELOAD", library.to_str().unwrap()),
            ("FAULT_FOLDER", data.0.to_str().unwrap()),
            ("FAULT_AT", &at),
            ("FAULT_ERRNO", &errno),
            ("FAULT_COUNT", count.to_str().unwrap()),
        ];
        if sticky {
            environment.push(("FAULT_STICKY", "1"));
        }
        let (mut child, lines) = spawn_with("life", &data.database(), 0, &environment);
        let lines: Vec<String> = lines.collect();
        assert!(child.wait().unwrap().success(), "call {at}: {lines:?}");
        let calls = fs::read_to_string(count).unwrap().parse().unwrap();
        Life { data, lines, calls }
    }
}

struct Life {
    data: Folder,
    lines: Vec<String>,
    calls: u64,
}

impl Life {
    fn last(&self, word: &str) -> u64 {
        let numbers = self.lines.iter().filter_map(|line| line.strip_prefix(word)?.trim().parse().ok());
        numbers.max().unwrap_or(0)
    }

    fn failures(&self) -> Vec<&str> {
        self.lines.iter().filter_map(|line| line.strip_prefix("failed ")).collect()
    }

    /// Opens the database again without failures and checks all of it.
    fn check(&self, errno: i32) {
        for failure in self.failures() {
            let io = ["I/O", "Input/output"].iter().any(|word| failure.contains(word));
            // A sync that finds the disk full is reported as a failed sync.
            let named = io || errno == ENOSPC && failure.contains("full");
            assert!(named, "the error says what failed: {failure}");
        }
        let journal = open(&self.data.database());
        let head = check_batches(&journal);
        let acknowledged = self.last("acknowledged");
        assert!(head >= acknowledged, "{acknowledged} was acknowledged, {head} is there");
        let saved = self.last("saved");
        let checkpoint = journal.load_checkpoint().unwrap().map_or(0, |checkpoint| checkpoint.revision.0);
        assert!(checkpoint >= saved, "the checkpoint at {saved} was acknowledged, {checkpoint} is there");
        journal.append(Revision(head), batch(head, 2)).unwrap();
        assert_only_our_files(&self.data.0);
    }
}

fn assert_only_our_files(folder: &Path) {
    for file in fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(!name.contains(".new-"), "{name} was left behind");
    }
}

#[test]
fn every_call_may_fail_once() {
    let Some(shim) = Shim::build() else { return };
    let whole = shim.live(0, EIO, false);
    assert_eq!(whole.lines.last().unwrap(), "closed", "{:?}", whole.lines);
    assert!(whole.calls > 100, "the calls are seen: {}", whole.calls);
    whole.check(EIO);
    let step = if std::env::var_os("GATEPASS_FULL").is_some() { 1 } else { 17 };
    let mut told = 0;
    for at in (1..=whole.calls).step_by(step) {
        let errno = if at % 2 == 0 { EIO } else { ENOSPC };
        let life = shim.live(at, errno, false);
        assert_eq!(life.last("acknowledged"), 271, "call {at}: tried again, it works: {:?}", life.lines);
        life.check(errno);
        told += usize::from(!life.failures().is_empty());
    }
    println!("{} calls, {told} of those tried came to light", whole.calls);
    assert!(told > 10);
}

#[test]
fn from_any_call_on_all_may_fail() {
    let Some(shim) = Shim::build() else { return };
    let calls = shim.live(0, EIO, false).calls;
    let step = if std::env::var_os("GATEPASS_FULL").is_some() { 1 } else { 37 };
    for at in (1..=calls).step_by(step) {
        let errno = if at % 2 == 0 { EIO } else { ENOSPC };
        let life = shim.live(at, errno, true);
        life.check(errno);
    }
}
