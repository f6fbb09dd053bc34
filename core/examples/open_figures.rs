//! Measures how long the big set of DESIGN.md section 9 takes to open from its own file, what memory it takes, and what a
//! check through the service costs then: each opening in a process of its own.
//!
//! `cargo run --release --example open_figures FOLDER`

#[path = "engine_figures/measure.rs"]
#[allow(dead_code)]
mod measure;
#[path = "engine_figures/sets.rs"]
#[allow(dead_code)]
mod sets;

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use gatepass::journal::{Change, Entry, Journal, SqliteOptions, open_sqlite};
use gatepass::model::Timestamp;
use gatepass::service::{Options, Service, Store};

use sets::Set;

const OPENINGS: usize = 5;
const CHANGES_PER_RECORD: usize = 1_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--once", file] => once(Path::new(file)),
        [folder] => {
            let file = Path::new(folder).join("big.db");
            if !file.exists() {
                write(&file);
            }
            for _ in 0..OPENINGS {
                let program = std::env::current_exe().expect("this program has a path");
                let opened = Command::new(program).arg("--once").arg(&file).status();
                assert!(opened.expect("it starts").success());
            }
        }
        _ => panic!("usage: open_figures FOLDER"),
    }
}

fn once(file: &Path) {
    let (start, cpu) = (Instant::now(), measure::cpu_seconds());
    let service = open(file);
    let wall = start.elapsed().as_secs_f64();
    let cpu = measure::cpu_seconds() - cpu;
    let resident = measure::resident_mib();
    println!(
        "open: {wall:.2} s, of which this thread {cpu:.2} s on the processor; {resident:.0} MiB resident"
    );
    check(&service);
    drop(service);
}

/// What a check costs whoever holds the store: the engine's, and the lock around it.
fn check(service: &Service) {
    let (set, mut dice) = (Set::big(), sets::Dice(7));
    let mut pair = || {
        let (account, resource) = (set.user(dice.roll(set.users)), set.resource(dice.roll(set.resources)));
        (account.to_string(), resource.to_string())
    };
    let hot: Vec<_> = (0..1000).map(|_| pair()).collect();
    let ask = |(account, resource): &(String, String)| service.check(account, resource).expect("both exist");
    let each = measure::time_loop(400, || hot.iter().filter(|pair| ask(pair)).count(), hot.len());
    measure::print("Service::check, 1,000 hot pairs, nearly all denied", measure::median(&each));
}

fn open(file: &Path) -> Service {
    let store = Store::Sqlite { path: file.to_owned(), exclusive: true, create: false };
    Service::open(Options::new(store)).expect("the file opens")
}

fn write(file: &Path) {
    let changes = Set::big().encode().changes;
    let options = SqliteOptions { exclusive: true, create: true, ..SqliteOptions::default() };
    let journal = open_sqlite(file, options).expect("the file is created");
    for some in changes.chunks(CHANGES_PER_RECORD) {
        let head = journal.head().expect("a head");
        let change = |change: &gatepass::engine::Change| Change {
            id: change.id,
            state: change.state.clone(),
            salt: [0; 32],
            references: Default::default(),
        };
        let entry = Entry {
            changes: some.iter().map(change).collect(),
            ..Entry::new(head.time.max(Timestamp(1_800_000_000_000_000_000)), "imported", "Bench.Import")
        };
        journal.append(head.revision, vec![entry]).expect("it is written");
    }
    drop(journal);
    open(file).save_checkpoint().expect("the state is saved");
}
