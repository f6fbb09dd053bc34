//! Every state of a small world, asked everything.
//!
//! The scope is 3 accounts, 3 roles, 2 groups, 3 resources of two kinds, 4 instants. Access of a pair follows from what
//! its account holds, from those roles' rules, and from the pair's grants; what could couple pairs are the indexes. So
//! four families are gone through completely, each varying what meets in one index:
//! - holdings: each account's roles and suspension (up to swapping accounts) × each role's rules;
//! - groups: each account's groups × each group's roles × one account's own roles;
//! - instants: each resource's pattern of live instants for one account × its suspension × a role;
//! - overlaps: up to three intervals of one pair × up to two of another account's on the same resource.

use gatepass::model::Kind;
use gatepass_tests::driver::Rng;
use gatepass_tests::oracle::Table;
use gatepass_tests::small::{Both, text};

const INSTANTS: i64 = 4;

/// Rules a role may have. The first five are always tried in every combination, all of them in a full run.
fn rules() -> Vec<String> {
    let all = [
        "[]".to_owned(),
        format!(r#"[{{"ids":["{}","{}"]}}]"#, text(Kind::Resource, 0), text(Kind::Resource, 2)),
        r#"[{"type":"postgres"}]"#.to_owned(),
        r#"[{"tags":{"env":"prod"}}]"#.to_owned(),
        r#"[{"query":"NOT env=prod"}]"#.to_owned(),
        r#"[{"tags":{"*":"*"}}]"#.to_owned(),
        r#"[{"type":"ssh","tags":{"env":"*"}}]"#.to_owned(),
        format!(r#"[{{"ids":["{}"]}},{{"type":"ssh"}}]"#, text(Kind::Resource, 1)),
    ];
    let full = std::env::var("GATEPASS_FULL").is_ok_and(|full| full == "1");
    all.into_iter().take(if full { 8 } else { 5 }).collect()
}

#[test]
fn holdings_of_every_account_and_rules_of_every_role() {
    let mut both = Both::new();
    let rules = rules();
    for first in 0..16 {
        hold(&mut both, 0, first);
        for second in first..16 {
            hold(&mut both, 1, second);
            for third in second..16 {
                hold(&mut both, 2, third);
                for choice in 0..rules.len().pow(3) {
                    // Only what changes is written, as in a life.
                    for role in (0..3).filter(|role| choice % rules.len().pow(*role as u32) == 0) {
                        both.role(role, &rules[choice / rules.len().pow(role as u32) % rules.len()]);
                    }
                    both.states += 1;
                    both.compare(0);
                }
            }
        }
    }
    both.report("holdings");
}

/// Four bits: the three roles, and suspension.
fn hold(both: &mut Both, account: usize, bits: usize) {
    for role in 0..3 {
        both.link(Table::Attachments, account, role, bits >> role & 1 == 1);
    }
    both.account(account, bits >> 3 == 1);
}

#[test]
fn groups_of_every_account_and_roles_of_every_group() {
    let mut both = Both::new();
    for (role, rules) in rules().iter().skip(1).take(3).enumerate() {
        both.role(role, rules);
    }
    for memberships in 0..64 {
        for bit in 0..6 {
            both.link(Table::Memberships, bit / 2, bit % 2, memberships >> bit & 1 == 1);
        }
        for held in 0..64 {
            for bit in 0..6 {
                both.link(Table::GroupRoles, bit / 3, bit % 3, held >> bit & 1 == 1);
            }
            for own in 0..8 {
                hold(&mut both, 0, own);
                both.states += 1;
                both.compare(0);
            }
        }
    }
    both.report("groups");
}

/// The longest intervals that make up a set of live instants.
fn runs(pattern: usize) -> Vec<(i64, i64)> {
    let live = |at: i64| (0..INSTANTS).contains(&at) && pattern >> at & 1 == 1;
    let starts = (0..INSTANTS).filter(|at| live(*at) && !live(at - 1));
    starts.map(|start| (start, (start..=INSTANTS).find(|at| !live(*at)).unwrap_or(INSTANTS))).collect()
}

#[test]
fn live_instants_of_every_resource() {
    let mut both = Both::new();
    both.role(0, &rules()[1]);
    for held in [0, 1, 8, 9] {
        hold(&mut both, 1, held);
        for first in 0..16 {
            both.grants(1, 0, &runs(first));
            for second in 0..16 {
                both.grants(1, 1, &runs(second));
                for third in 0..16 {
                    both.grants(1, 2, &runs(third));
                    both.states += 1;
                    (0..INSTANTS).for_each(|at| both.compare(at));
                }
            }
        }
    }
    both.report("instants");
}

/// Every set of at most so many of the ten intervals.
fn interval_sets(most: u32) -> Vec<Vec<(i64, i64)>> {
    let all: Vec<(i64, i64)> =
        (0..INSTANTS).flat_map(|start| (start + 1..=INSTANTS).map(move |end| (start, end))).collect();
    let sets = (0..1_usize << all.len()).filter(|set| set.count_ones() <= most);
    sets.map(|set| (0..all.len()).filter(|bit| set >> bit & 1 == 1).map(|bit| all[bit]).collect()).collect()
}

#[test]
fn overlapping_intervals_of_two_accounts() {
    let mut both = Both::new();
    for first in interval_sets(3) {
        both.grants(0, 1, &first);
        for second in interval_sets(2) {
            both.grants(2, 1, &second);
            both.states += 1;
            (0..INSTANTS).for_each(|at| both.compare(at));
        }
    }
    both.report("overlaps");
}

/// From each of many states of the scope to another: what is simulated is what comes.
#[test]
fn simulated_changes_come_true() {
    let mut rng = Rng::new(7);
    let (rules, sets) = (rules(), interval_sets(2));
    let mut both = Both::new();
    for _ in 0..4_000 {
        let before = both.clone();
        both.settle();
        for _ in 0..1 + rng.below(4) {
            let (one, other) = (rng.below(3), rng.below(3));
            match rng.below(6) {
                0 => both.account(one, rng.chance(30)),
                1 => both.role(one, rng.one_of(&rules).as_str()),
                2 => both.link(Table::Attachments, one, other, rng.chance(50)),
                3 => both.link(Table::Memberships, one, other % 2, rng.chance(60)),
                4 => both.link(Table::GroupRoles, one % 2, other, rng.chance(60)),
                _ => both.grants(one, other, rng.one_of(&sets).as_slice()),
            }
        }
        both.states += 1;
        let at = rng.below(4) as i64;
        both.compare_simulation(&before, at);
        both.compare(at);
    }
    both.report("simulations");
}
