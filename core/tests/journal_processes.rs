//! Several processes on one file, and processes that die (RULES 6.1, 6.5).

mod journal_support;

use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use gatepass::journal::*;
use gatepass::model::Revision;
use journal_support::processes::*;
use journal_support::*;

#[test]
fn child() {
    let Ok(role) = std::env::var(ROLE) else { return };
    let database = std::env::var(DATABASE).unwrap();
    let seed = std::env::var(SEED).unwrap().parse().unwrap();
    match role.as_str() {
        "until killed" => append_until_killed(Path::new(&database), seed),
        "for a while" => append_for_a_while(Path::new(&database), seed),
        "hold" => hold(Path::new(&database)),
        other => panic!("no such role: {other}"),
    }
}

fn append_until_killed(database: &Path, seed: u64) {
    let journal = open(database);
    let mut numbers = Numbers(seed);
    let mut head = journal.head().unwrap().revision;
    std::thread::scope(|scope| {
        scope.spawn(|| {
            loop {
                let at = journal.head().unwrap().revision;
                let chunks = (0..3).map(|i| Ok(format!("{at} {i} {}", "y".repeat(100_000)).into_bytes()));
                match journal.save_checkpoint(at, &mut chunks.into_iter()) {
                    Ok(()) | Err(JournalError::CheckpointRunning) => {}
                    Err(error) => panic!("{error}"),
                }
            }
        });
        loop {
            let size = numbers.below(7) + 1;
            head = journal.append(head, batch(head.0, size)).unwrap();
            say(&head.to_string());
        }
    });
}

#[test]
fn whatever_was_acknowledged_survives_a_kill() {
    let folder = Folder::new();
    let mut numbers = Numbers(42);
    let mut acknowledged = 0;
    let rounds = if full() { 200 } else { 20 };
    for round in 0..rounds {
        // All of it is checked in each round, so it must not grow without end.
        let database = folder.0.join(format!("{}.db", round / 10));
        if round % 10 == 0 {
            acknowledged = 0;
        }
        // In every other round another process holds the file meanwhile, so that nothing is recovered by opening.
        let witness = (round % 2 == 1).then(|| open(&database));
        let (mut child, mut lines) = spawn("until killed", &database, round);
        let until = numbers.below(40);
        for _ in 0..until {
            acknowledged = lines.next().unwrap().parse().unwrap();
        }
        let moment = Instant::now() + Duration::from_micros(numbers.below(3000));
        while Instant::now() < moment {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged = lines.last().map_or(acknowledged, |line| line.parse().unwrap_or(acknowledged));

        let journal = witness.unwrap_or_else(|| open(&database));
        let head = journal.refresh(Revision(0)).unwrap().map_or(0, |revision| revision.0);
        assert!(head >= acknowledged, "round {round}: {acknowledged} was acknowledged, {head} is there");
        assert_eq!(check_batches(&journal), head, "refresh says what is there");
        acknowledged = journal.append(Revision(head), batch(head, 2)).unwrap().0;
    }
    println!("{rounds} kills survived");
}

fn append_for_a_while(database: &Path, seed: u64) {
    let journal = open(database);
    say("ready");
    std::io::stdin().read_line(&mut String::new()).unwrap();
    let until = Instant::now() + Duration::from_secs(if full() { 60 } else { 3 });
    let (mut known, mut count, mut longest) = (journal.head().unwrap().revision, 0u64, Duration::ZERO);
    let mut stalls = 0;
    while Instant::now() < until {
        let start = Instant::now();
        loop {
            // A late process decides on what it knows, as the service does.
            let state = format!("{seed} {count}");
            match journal.append(known, vec![entry(0, vec![put(role(seed), &state)])]) {
                Ok(revision) => break known = revision,
                Err(AppendError::Conflict { actual, .. }) => {
                    // The turn is kept for a while only: the other may have gone on since.
                    assert!(journal.refresh(known).unwrap() >= Some(actual));
                    known = journal.records(known, usize::MAX).unwrap().last().unwrap().revision;
                }
                Err(error) => panic!("{error}"),
            }
        }
        longest = longest.max(start.elapsed());
        stalls += u32::from(start.elapsed() > Duration::from_millis(100));
        count += 1;
    }
    say(&format!("{count} {} {stalls}", longest.as_micros()));
}

#[test]
fn two_processes_append_to_one_file_in_turns() {
    let folder = Folder::new();
    let database = folder.database();
    let journal = open(&database);
    let mut children: Vec<_> = (1..=2)
        .map(|seed| {
            let (child, mut lines) = spawn("for a while", &database, seed);
            assert_eq!(lines.next().unwrap(), "ready");
            (child, lines)
        })
        .collect();
    for (child, _) in &mut children {
        child.stdin.take().unwrap().write_all(b"go\n").unwrap();
    }
    let counts: Vec<u64> = children
        .iter_mut()
        .map(|(child, lines)| {
            let line = lines.next().unwrap();
            assert!(child.wait().unwrap().success());
            let numbers: Vec<u64> = line.split(' ').map(|number| number.parse().unwrap()).collect();
            println!("{} appends, longest {} µs, {} over 100 ms", numbers[0], numbers[1], numbers[2]);
            numbers[0]
        })
        .collect();
    let total = counts[0] + counts[1];
    assert!(counts.iter().all(|count| count * 10 > total), "neither is starved: {counts:?}");
    assert_eq!(journal.refresh(Revision(0)).unwrap(), Some(Revision(total)));
    assert_eq!(journal.verify().unwrap().size, total);
    for (seed, count) in (1..).zip(counts) {
        let history = journal.entity_history(role(seed), Revision(0), usize::MAX).unwrap();
        assert_eq!(history.len() as u64, count);
        for (i, version) in history.iter().enumerate() {
            assert_eq!(version.content, Content::State(format!("{seed} {i}").into()));
        }
    }
}

fn hold(database: &Path) {
    let _journal = open_sqlite(database, SqliteOptions { exclusive: true, ..options() }).unwrap();
    say("held");
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

#[test]
fn a_file_held_alone_names_its_holder() {
    let folder = Folder::new();
    let database = folder.database();
    let (mut child, mut lines) = spawn("hold", &database, 0);
    assert_eq!(lines.next().unwrap(), "held");
    for exclusive in [false, true] {
        let error = open_sqlite(&database, SqliteOptions { exclusive, ..options() }).err().unwrap();
        assert!(matches!(error, OpenError::HeldExclusively { .. }), "{error}");
        assert!(error.to_string().contains(&format!("the process {}", child.id())), "{error}");
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let journal = open(&database);
    let error = open_sqlite(&database, SqliteOptions { exclusive: true, ..options() }).err().unwrap();
    assert!(matches!(error, OpenError::InUse { .. }), "{error}");
    let second = open(&database);
    drop((journal, second));
    open_sqlite(&database, SqliteOptions { exclusive: true, ..options() }).unwrap();
}

#[test]
fn a_conflict_keeps_the_turn_only_for_a_while() {
    let folder = Folder::new();
    let (one, other) = (open(&folder.database()), open(&folder.database()));
    one.append(Revision(0), vec![entry(1, vec![])]).unwrap();
    assert!(matches!(other.append(Revision(0), vec![entry(1, vec![])]), Err(AppendError::Conflict { .. })));
    // `other` never comes back for its turn.
    one.append(Revision(1), vec![entry(1, vec![])]).unwrap();
    assert_eq!(other.refresh(Revision(0)).unwrap(), Some(Revision(2)));
    assert_eq!(other.append(Revision(2), vec![entry(1, vec![])]).unwrap(), Revision(3));
    assert_eq!(one.refresh(Revision(2)).unwrap(), Some(Revision(3)));
}
