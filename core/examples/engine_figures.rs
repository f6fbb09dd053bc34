//! Measures the questions of the engine on the two sets of DESIGN.md section 9 and prints medians.
//!
//! `cargo run --release --example engine_figures [small] [big]`

#[path = "engine_figures/measure.rs"]
mod measure;
#[path = "engine_figures/sets.rs"]
mod sets;

use std::hint::black_box;
use std::time::Instant;

use gatepass::engine::State;
use gatepass::engine::query::Page;
use gatepass::model::{EntityId, Kind, Revision, Timestamp};

use measure::{median, percentile, print, resident_mib, time_each, time_loop};
use sets::{Dice, Set};

const NOW: Timestamp = Timestamp(1_800_000_000_000_000_000);

fn main() {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let wanted = |name: &str| asked.is_empty() || asked.iter().any(|other| other == name);
    if wanted("small") {
        figures("small", &Set::small());
    }
    if wanted("big") {
        figures("big", &Set::big());
    }
}

fn figures(name: &str, set: &Set) {
    println!("{name}: {} users, {} roles, {} resources", set.users, set.roles, set.resources);
    let before = resident_mib();
    let chunks = set.encode();
    let encoded = resident_mib();
    let (start, cpu) = (Instant::now(), measure::cpu_seconds());
    let mut state = State::default();
    for change in &chunks.changes {
        state.put(change, Revision(1));
    }
    state.stamp(Revision(1), NOW);
    let (wall, cpu) = (start.elapsed().as_secs_f64(), measure::cpu_seconds() - cpu);
    println!("  build, put by put: {wall:.2} s, of which {cpu:.2} s on the processor");
    drop(chunks);
    println!(
        "  resident: entities' bytes {:.0} MiB; in all {:.0} MiB",
        encoded - before,
        resident_mib() - before
    );

    let mut dice = Dice(7);
    checks(&state, set, &mut dice);
    lists(&state, set, &mut dice);
    explanations(&state, set, &mut dice);
    edits(&mut state, set, &mut dice);
    println!();
}

/// Pairs of which half are allowed, as text in one piece.
fn pairs(state: &State, set: &Set, dice: &mut Dice, many: usize) -> Vec<(String, String)> {
    let pair = |index: usize| {
        let account = set.user(dice.roll(set.users));
        let resource = if index.is_multiple_of(2) {
            let after = Some(dice.next());
            let page = state.list_resources(account, NOW, after, 1).expect("the account exists");
            page.items.first().map_or_else(|| set.resource(dice.roll(set.resources)), |found| found.id)
        } else {
            set.resource(dice.roll(set.resources))
        };
        (account.to_string(), resource.to_string())
    };
    (0..many).map(pair).collect()
}

fn checks(state: &State, set: &Set, dice: &mut Dice) {
    let check = |(account, resource): &(String, String)| {
        state.check_text(account, resource, || NOW).expect("ids").expect("both exist")
    };
    let hot = pairs(state, set, dice, 1000);
    let allowed = hot.iter().filter(|pair| check(pair)).count();
    let each = time_loop(400, || hot.iter().filter(|pair| check(pair)).count(), 1000);
    print(&format!("check, 1,000 hot pairs ({allowed} allowed)"), median(&each));

    // More pairs than any cache holds the nodes of, each asked once a round.
    let random = pairs(state, set, dice, 200_000);
    let rounds: Vec<f64> = random
        .chunks(1000)
        .flat_map(|some| time_loop(1, || some.iter().filter(|pair| check(pair)).count(), some.len()))
        .collect();
    let each = rounds;
    print("check, uniformly random", median(&each));
    let mut each = time_each(&random, |pair| black_box(check(pair)));
    print("check, uniformly random, p99 (with the clock)", percentile(&mut each, 99));
}

fn lists(state: &State, set: &Set, dice: &mut Dice) {
    let accounts: Vec<EntityId> = (0..500).map(|_| set.user(dice.roll(set.users))).collect();
    let mut total = 0;
    let each = time_each(&accounts, |account| {
        total += state.count_resources(*account, NOW).expect("the account exists");
    });
    print(&format!("reach as a set ({} on average)", total / 500), median(&each));
    let each = time_each(&accounts, |account| black_box(first_page(state, *account)));
    print("reach, first page of 50", median(&each));

    let resources: Vec<EntityId> = (0..500).map(|_| set.resource(dice.roll(set.resources))).collect();
    let mut total = 0;
    let each = time_each(&resources, |resource| {
        total += state.count_accounts(*resource, NOW).expect("the resource exists");
    });
    print(&format!("who reaches, as a set ({} on average)", total / 500), median(&each));
    let each = time_each(&resources, |resource| {
        black_box(state.list_accounts(*resource, NOW, None, 50).expect("the resource exists"))
    });
    print("who reaches, first page of 50", median(&each));
}

fn first_page(state: &State, account: EntityId) -> Page<gatepass::engine::query::Reachable> {
    state.list_resources(account, NOW, None, 50).expect("the account exists")
}

fn explanations(state: &State, set: &Set, dice: &mut Dice) {
    let parse = |(account, resource): (String, String)| {
        let id = |text: &str| text.parse::<EntityId>().expect("an id");
        (id(&account), id(&resource))
    };
    let asked: Vec<_> = pairs(state, set, dice, 2000).into_iter().map(parse).collect();
    for allowed in [true, false] {
        let of_these = |pair: &&(EntityId, EntityId)| state.check(pair.0, pair.1, NOW) == Ok(allowed);
        let asked: Vec<_> = asked.iter().filter(of_these).copied().collect();
        let each = time_each(&asked, |(account, resource)| {
            black_box(state.explain(*account, *resource, NOW).expect("the index agrees"))
        });
        print(&format!("explain, {}", if allowed { "allowed" } else { "denied" }), median(&each));
    }
}

fn edits(state: &mut State, set: &Set, dice: &mut Dice) {
    let edits: Vec<_> = (0..2000).map(|_| set.retagged(dice.roll(set.resources), dice)).collect();
    let mut revision = 1;
    let each = time_each(&edits, |change| {
        revision += 1;
        state.apply(std::slice::from_ref(change), Revision(revision), NOW);
    });
    print("one tag edit", median(&each));
    assert_eq!(state.store().count(Kind::Resource) as u64, set.resources);
}
