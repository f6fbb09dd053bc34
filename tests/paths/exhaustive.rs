//! Every path of small workflows, and random paths of larger ones: access comes by the required approvals or by a recorded,
//! announced break-glass, and never with one person or one credential on both sides (RULES 3, 4). What is given because a
//! step was passed over by configuration is counted apart.
//!
//! `GATEPASS_FULL=1` goes through all configurations deeper; `GATEPASS_DEPTH=n` as deep as that.

use gatepass_tests::driver::Rng;
use gatepass_tests::paths::config::{self, Config};
use gatepass_tests::paths::{Report, search, wander};

fn number(name: &str) -> Option<usize> {
    std::env::var(name).ok()?.parse().ok()
}

fn is_full() -> bool {
    number("GATEPASS_FULL") == Some(1)
}

/// All of them, or so many drawn out of all.
fn some(mut all: Vec<Config>, few: usize) -> Vec<Config> {
    let mut rng = Rng::new(5);
    while !is_full() && all.len() > few {
        let place = rng.below(all.len());
        all.swap_remove(place);
    }
    all
}

fn go_through(name: &str, configs: &[Config], depth: usize) -> Report {
    let depth = number("GATEPASS_DEPTH").unwrap_or(depth);
    let mut report = Report::default();
    configs.iter().for_each(|config| report.add(search(config, depth)));
    println!("{name}, {depth} moves after asking: {report:?}");
    report
}

#[test]
fn no_path_of_one_step_leads_past_approval() {
    let depth = if is_full() { 4 } else { 2 };
    let report = go_through("one step", &some(config::of_one_step(), 25), depth);
    assert!(report.approved > 0 && report.automatic > 0 && report.on_both_sides > 0, "{report:?}");
    let rare = [report.break_glass, report.in_silence, report.by_oneself];
    assert!(!is_full() || rare.iter().all(|count| *count > 0), "{report:?}");
}

/// One move more than the others: somebody approves, something changes, somebody else approves.
#[test]
fn no_change_between_two_approvals_leads_past_them() {
    let both = config::plain(vec![config::step(config::catalogue().swap_remove(1), 2)]);
    let report = go_through("two approvals", &[both], 3);
    assert!(report.approved > 0, "{report:?}");
}

#[test]
fn no_path_of_two_steps_leads_past_approval() {
    let depth = if is_full() { 3 } else { 2 };
    let report = go_through("two steps", &some(config::of_two_steps(), 6), depth);
    assert!(report.approved > 0, "{report:?}");
}

#[test]
fn no_random_path_of_larger_workflows_leads_past_approval() {
    let walks = if is_full() { 20_000 } else { 40 };
    let mut rng = Rng::new(11);
    let mut report = Report::default();
    for _ in 0..walks {
        let config = config::random(&mut rng);
        report.add(wander(&config, &mut rng, 60));
    }
    println!("random: {report:?}");
    assert!(report.approved > 0 && report.with_skips > 0, "{report:?}");
}
