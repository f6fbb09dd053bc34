//! Random lives of access requests over a SQLite file that is closed and opened again at random.

use std::path::Path;
use std::sync::Arc;

use gatepass::model::Timestamp;
use gatepass::service::{Options, Service, Store, TestClock};
use gatepass_tests::driver::START;
use gatepass_tests::requests::{Counts, History};

fn open(path: &Path, clock: &TestClock) -> Service {
    let store = Store::Sqlite { path: path.to_owned(), exclusive: true, create: true };
    let mut options = Options::new(store);
    options.test_store = true;
    options.clock = Arc::new(clock.clone());
    Service::open(options).unwrap_or_else(|error| panic!("the store does not open: {error}"))
}

#[test]
fn requests_live_on_after_reopening() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    let histories = if std::env::var("GATEPASS_FULL").is_ok_and(|full| full == "1") { 60 } else { 3 };
    let mut counts = Counts::default();
    for seed in 1000..1000 + histories {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("gatepass.db");
        let clock = TestClock::at(Timestamp(START));
        let mut history = runtime.block_on(History::over(seed, open(&path, &clock), clock.clone()));
        for _ in 0..120 {
            runtime.block_on(history.step());
            if !history.rng.chance(8) {
                continue;
            }
            if history.rng.chance(50) {
                history.service.save_checkpoint().expect("a checkpoint is saved");
            }
            history.note("closed and opened again".to_owned());
            // The last handle on an exclusive file must be gone before the next one comes.
            history.close();
            history.service = open(&path, &clock);
            history.counts.reopened += 1;
        }
        runtime.block_on(history.run(1));
        counts.add(history.counts);
    }
    println!("{counts:?}");
    assert!(counts.reopened > 0 && counts.granted > 0 && counts.looked_at > 0);
}
