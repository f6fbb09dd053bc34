//! Random histories over a store in memory, every answer compared with the oracle's.
//!
//! `GATEPASS_SEED=n` begins with another seed, `GATEPASS_FULL=1` goes on to a million comparisons.

use gatepass_tests::driver::{Counts, Driver, Size};

/// Comparisons at least, where nothing else is asked for.
const COMPARISONS: u64 = 60_000;
const ALL: u64 = 1_000_000;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn service_and_oracle_agree_on_random_histories() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let wanted = if number("GATEPASS_FULL") == Some(1) { ALL } else { COMPARISONS };
    let wanted = number("GATEPASS_COMPARISONS").unwrap_or(wanted);
    let first = number("GATEPASS_SEED").unwrap_or(1);
    let mut counts = Counts::default();
    let mut seed = first;
    while counts.total() < wanted {
        // Small histories meet the edges, larger ones the crowds.
        let size = match seed % 4 {
            0 => Size { few: 2, resources: 3 },
            1 | 2 => Size { few: 4, resources: 8 },
            _ => Size { few: 8, resources: 25 },
        };
        let mut driver = Driver::in_memory(seed, size);
        runtime.block_on(driver.run(150));
        counts.add(driver.counts);
        seed += 1;
    }
    println!("{} comparisons over {} histories: {counts:?}", counts.total(), seed - first);
    assert!(counts.refused > 0 && counts.written > 0 && counts.past > 0 && counts.listed > 0);
}
