//! What the journal alone costs: `cargo run --release -p gatepass-benches --bin journal [-- FOLDER]`.
//!
//! The folder should be on the disk that matters; it is the system's folder for temporary files otherwise.

use std::path::Path;
use std::time::{Duration, Instant};

use gatepass::journal::*;
use gatepass::model::{EntityId, Kind, Revision, Timestamp};

fn main() {
    let folder = std::env::args().skip(1).find(|arg| !arg.starts_with('-'));
    let folder = folder.map_or_else(std::env::temp_dir, Into::into);
    let folder = folder.join(format!("gatepass-bench-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    for (name, exclusive) in [("shared", false), ("exclusive", true)] {
        run(name, &folder.join(format!("{name}.db")), exclusive);
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

fn run(name: &str, path: &Path, exclusive: bool) {
    let options = || SqliteOptions { exclusive, ..SqliteOptions::default() };
    let journal = open_sqlite(path, options()).unwrap();
    let mut numbers = Numbers(1);

    let (mut times, records, size) = (Vec::new(), 500_000, 500);
    let cpu = cpu_time();
    for _ in 0..records / size {
        let batch = (0..size).map(|_| entry(&mut numbers)).collect();
        let start = Instant::now();
        let head = journal.head().unwrap().revision;
        journal.append(head, batch).unwrap();
        times.push(start.elapsed());
    }
    let cpu = cpu_time() - cpu;
    let total: Duration = times.iter().sum();
    let per_second = records as f64 / total.as_secs_f64();
    println!("{name}: {records} records in batches of {size}: {per_second:.0} records/s, {}", spread(times));
    println!("{name}: of this thread's processor: {:.1} µs a record", cpu as f64 / 1e3 / records as f64);

    let mut head = journal.head().unwrap().revision;
    let times = (0..3000).map(|_| timed(|| head = journal.append(head, vec![entry(&mut numbers)]).unwrap()));
    println!("{name}: one record, durable: {}", spread(times.collect()));

    let start = Instant::now();
    for _ in 0..1_000_000 {
        assert_eq!(std::hint::black_box(&journal).refresh(head).unwrap(), None);
    }
    println!("{name}: refresh: {} ns", start.elapsed().as_nanos() / 1_000_000);

    let random = |numbers: &mut Numbers| Revision(numbers.next() % head.0 + 1);
    let times = (0..2000).map(|_| random(&mut numbers)).collect::<Vec<_>>();
    let read = times.iter().map(|&at| timed(|| assert!(journal.record(at).unwrap().is_some())));
    println!("{name}: read one record: {}", spread(read.collect()));
    let prove =
        times.iter().map(|&at| timed(|| assert!(!journal.inclusion_proof(at, head.0).unwrap().is_empty())));
    println!("{name}: inclusion proof: {}", spread(prove.collect()));
    let found = times
        .iter()
        .map(|at| timed(|| assert!(journal.revision_at(Timestamp(at.0 as i64)).unwrap() <= head)));
    println!("{name}: revision at a time: {}", spread(found.collect()));

    let start = Instant::now();
    let (mut after, mut count) = (Revision(0), 0);
    while let Some(last) = journal.records(after, 1000).unwrap().last() {
        count += last.revision.0 - after.0;
        after = last.revision;
    }
    println!("{name}: read and check all: {:.0} records/s", count as f64 / start.elapsed().as_secs_f64());

    let chunk = vec![7u8; 1 << 20];
    let save = timed(|| journal.save_checkpoint(head, &mut (0..100).map(|_| Ok(chunk.clone()))).unwrap());
    println!("{name}: save a checkpoint of 100 MB: {save:.0?}");
    let load = timed(|| {
        assert_eq!(journal.load_checkpoint().unwrap().unwrap().chunks.filter(Result::is_ok).count(), 100)
    });
    println!("{name}: load it: {load:.0?}");
    println!("{name}: close: {:.1?}", timed(|| drop(journal)));
    println!("{name}: open: {:.1?}", timed(|| drop(open_sqlite(path, options()).unwrap())));
    println!("{name}: file: {} bytes a record", std::fs::metadata(path).unwrap().len() / count);
}

/// A typical command: an entity of some hundred bytes, and its activity.
fn entry(numbers: &mut Numbers) -> Entry {
    let change = |id, length: usize, references: &[EntityId]| Change {
        id,
        state: Some(vec![b'x'; length].into()),
        salt: [9; 32],
        references: references.into(),
    };
    let account = EntityId::new(Kind::Account, numbers.next() % 100_000);
    let grant = EntityId::new(Kind::AccountGrant, numbers.next());
    let activity = EntityId::new(Kind::Activity, numbers.next());
    Entry {
        actor: Actor::Account(account),
        changes: vec![change(grant, 120, &[account]), change(activity, 100, &[])],
        ..Entry::new(Timestamp(1), "user temporary access granted", "AccountGrants.Create")
    }
}

/// How many nanoseconds this thread has had a processor, where the system tells: on a busy machine that says more than
/// the clock.
fn cpu_time() -> u64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn spread(mut times: Vec<Duration>) -> String {
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    format!("p50 {:.1?}, p99 {:.1?}, longest {:.1?}", at(50), at(99), at(100))
}

struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 ^ (self.0 >> 29)
    }
}
