//! Random histories over a SQLite file: closed and opened again at random, and through two handles in turn.

use std::path::Path;
use std::sync::Arc;

use gatepass::service::{Options, Service, Store, TestClock};
use gatepass_tests::driver::{Counts, Driver, Size};

const SIZE: Size = Size { few: 3, resources: 6 };

fn open(path: &Path, clock: TestClock, exclusive: bool) -> Service {
    let store = Store::Sqlite { path: path.to_owned(), exclusive, create: true };
    let mut options = Options::new(store);
    options.test_store = true;
    options.clock = Arc::new(clock);
    Service::open(options).unwrap_or_else(|error| panic!("the store does not open: {error}"))
}

fn scale() -> u64 {
    if std::env::var("GATEPASS_FULL").is_ok_and(|full| full == "1") { 20 } else { 1 }
}

fn histories(
    name: &str,
    seeds: std::ops::Range<u64>,
    runtime: &tokio::runtime::Runtime,
    history: impl AsyncFn(&mut Driver, &Path),
    handles: usize,
    exclusive: bool,
) {
    let mut counts = Counts::default();
    for seed in seeds {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("gatepass.db");
        let mut driver = Driver::open(seed, SIZE, |clock| {
            (0..handles).map(|_| open(&path, clock.clone(), exclusive)).collect()
        });
        runtime.block_on(history(&mut driver, &path));
        counts.add(driver.counts);
    }
    println!("{name}: {} comparisons: {counts:?}", counts.total());
    assert!(counts.written > 0 && counts.checked > 0 && counts.past > 0);
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime")
}

/// Every handle is closed and opened again now and then, sometimes with the state saved before.
async fn with_reopening(driver: &mut Driver, path: &Path, exclusive: bool) {
    for _ in 0..60 {
        driver.step().await;
        if !driver.rng.chance(12) {
            continue;
        }
        let saves = driver.rng.chance(50);
        let place = driver.rng.below(driver.handles.len());
        if saves {
            driver.note("a checkpoint is saved".to_owned());
            driver.handles[place].save_checkpoint().expect("a checkpoint is saved");
            if driver.rng.chance(50) {
                driver.step().await;
            }
        }
        driver.note(format!("handle {place} is closed and opened again"));
        // The last handle on an exclusive file must be gone before the next one comes.
        drop(driver.handles.swap_remove(place));
        driver.handles.push(open(path, driver.clock.clone(), exclusive));
        driver.compare_everything().await;
    }
}

#[test]
fn what_was_acknowledged_is_there_after_reopening() {
    let history = async |driver: &mut Driver, path: &Path| with_reopening(driver, path, true).await;
    histories("reopening", 1..1 + 4 * scale(), &runtime(), history, 1, true);
}

#[test]
fn two_handles_on_one_file_see_each_others_writes_at_once() {
    let history = async |driver: &mut Driver, _: &Path| driver.run(60).await;
    histories("two handles", 100..100 + 4 * scale(), &runtime(), history, 2, false);
}

#[test]
fn two_handles_that_come_and_go_agree() {
    let history = async |driver: &mut Driver, path: &Path| with_reopening(driver, path, false).await;
    histories("coming and going", 200..200 + 3 * scale(), &runtime(), history, 2, false);
}
