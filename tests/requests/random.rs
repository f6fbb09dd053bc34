//! Random lives of access requests over a store in memory, every answer compared with the oracle's.
//!
//! `GATEPASS_SEED=n` begins with another seed; `GATEPASS_FULL=1` goes on to a million steps, `GATEPASS_STEPS=n` to so
//! many. `GATEPASS_SHOW=1` shows all that the oracle holds for true where they part.

use gatepass_tests::requests::{Counts, History};

/// Steps of one history, and of all where nothing else is asked for.
const LENGTH: usize = 250;
const STEPS: u64 = 3_000;
const ALL: u64 = 1_000_000;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn service_and_oracle_agree_on_random_requests() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    let wanted = if number("GATEPASS_FULL") == Some(1) { ALL } else { STEPS };
    let wanted = number("GATEPASS_STEPS").unwrap_or(wanted);
    let mut seed = number("GATEPASS_SEED").unwrap_or(1);
    let mut counts = Counts::default();
    while counts.steps < wanted {
        let mut history = runtime.block_on(History::in_memory(seed));
        runtime.block_on(history.run(LENGTH));
        counts.add(history.counts);
        seed += 1;
    }
    println!("{} steps up to seed {}: {counts:?}", counts.steps, seed - 1);
    let tried = [
        counts.refused,
        counts.repeated,
        counts.granted,
        counts.break_glass,
        counts.prolonged,
        counts.roles,
        counts.canceled,
        counts.timed_out,
        counts.by_keys,
    ];
    assert!(wanted < STEPS || tried.iter().all(|count| *count > 0), "{counts:?}");
}
