//! Tests as several processes: a test binary runs itself again, as a child with a role.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use gatepass::journal::*;
use gatepass::model::{Revision, Timestamp};

use super::{entry, put, resource, role};

pub const ROLE: &str = "GATEPASS_TEST_ROLE";
pub const DATABASE: &str = "GATEPASS_TEST_DATABASE";
pub const SEED: &str = "GATEPASS_TEST_SEED";

pub fn full() -> bool {
    std::env::var_os("GATEPASS_FULL").is_some()
}

/// This test binary again, as another process that runs `child` below.
pub fn spawn(role: &str, database: &Path, seed: u64) -> (Child, impl Iterator<Item = String> + use<>) {
    spawn_with(role, database, seed, &[])
}

/// As [`spawn`], with more of an environment.
pub fn spawn_with(
    role: &str,
    database: &Path,
    seed: u64,
    environment: &[(&str, &str)],
) -> (Child, impl Iterator<Item = String> + use<>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["child", "--exact", "--nocapture"])
        .env(ROLE, role)
        .env(DATABASE, database)
        .env(SEED, seed.to_string())
        .envs(environment.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = lines_for_us(child.stdout.take().unwrap());
    (child, lines)
}

/// The lines the child means for us, without those of the test harness.
fn lines_for_us(stdout: ChildStdout) -> impl Iterator<Item = String> {
    BufReader::new(stdout)
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| Some(line.split_once('>')?.1.to_owned()))
}

pub fn say(line: &str) {
    let mut stdout = std::io::stdout().lock();
    writeln!(stdout, "\n>{line}").unwrap();
    stdout.flush().unwrap();
}

/// The batch number `number` that begins after `after`: its size and every state follow from the two.
pub fn batch(after: u64, size: u64) -> Vec<Entry> {
    (1..=size)
        .map(|i| {
            let revision = after + i;
            let state = format!("{revision}: {i} of {size} {}", "x".repeat((revision * 37 % 900) as usize));
            let mut entry = entry(revision as i64, vec![put(resource(revision % 50), &state)]);
            entry.changes.push(put(role(revision), &state));
            entry.secrets.push(SecretChange {
                id: resource(revision % 50),
                field: "key".into(),
                value: Some(Secret::new(revision.to_string().into())),
            });
            entry.idempotency = Some(IdempotencyEntry {
                credential: "c".into(),
                key: revision.to_string(),
                request_hash: [revision as u8; 32],
                expires: Timestamp(revision as i64 + 100),
            });
            entry
        })
        .collect()
}

/// Checks that the journal is what batches make, up to some whole batch.
pub fn check_batches(journal: &SqliteJournal) -> u64 {
    let head = journal.verify().unwrap().size;
    let records = journal.records(Revision(0), usize::MAX).unwrap();
    assert_eq!(records.len() as u64, head);
    let mut expect = 1;
    for record in &records {
        let Content::State(state) = &record.changes[1].content else { panic!("a state") };
        let text = str::from_utf8(state).unwrap();
        let words: Vec<u64> = text.split([' ', ':']).filter_map(|word| word.parse().ok()).collect();
        let [revision, i, size] = words[..] else { panic!("{text}") };
        assert_eq!((revision, i), (record.revision.0, expect), "the batch is whole");
        expect = if i == size { 1 } else { i + 1 };
    }
    assert_eq!(expect, 1, "the last batch is whole");
    for revision in head.saturating_sub(49).max(1)..=head {
        let secret = journal.secret(resource(revision % 50), "key").unwrap().unwrap();
        assert_eq!(secret.expose(), revision.to_string().as_bytes());
        let replay =
            journal.idempotency("c", &revision.to_string(), Timestamp(head as i64)).unwrap().unwrap();
        assert_eq!(replay.revision, Revision(revision));
    }
    if let Some(checkpoint) = journal.load_checkpoint().unwrap() {
        let at = checkpoint.revision;
        for (i, chunk) in checkpoint.chunks.enumerate() {
            assert!(chunk.unwrap().starts_with(format!("{at} {i} ").as_bytes()));
        }
    }
    head
}
