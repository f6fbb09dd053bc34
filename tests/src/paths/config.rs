//! All small workflows: who approves, how many of them, what happens in silence, what needs no approval.

use crate::oracle::requests::{AtDeadline, Entry, Flow, MINUTE, Options, Settings, Step, Window, Workflow};

use super::scene::{Person, Setting, approvers, condition, group, rules};

/// One configuration.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Config {
    pub setting: Setting,
    pub flow: Flow,
    pub workflow: Workflow,
}

fn one(person: Person) -> Entry {
    Entry::Account(Some(person.id()))
}

/// Who may fill a step: each kind of entry, alone and beside others, those that must not be counted among them.
pub fn catalogue() -> Vec<Vec<Entry>> {
    vec![
        vec![one(Person::One)],
        vec![one(Person::One), one(Person::Other)],
        vec![Entry::Role(approvers())],
        vec![Entry::Group(group())],
        vec![Entry::Manager(1)],
        vec![one(Person::One), Entry::Role(approvers())],
        vec![one(Person::Requester), one(Person::One)],
        vec![one(Person::Guise), one(Person::Other)],
        vec![Entry::Role(approvers()), Entry::Group(group()), one(Person::Manager)],
        vec![Entry::Manager(2)],
    ]
}

/// A step as it stands without anything else.
pub fn step(entries: Vec<Entry>, needed: usize) -> Step {
    Step { needed, entries, skip_after: None, excluded: Vec::new(), deadline: None }
}

/// Every number of entries that a step of so many may need: one, two, all.
fn numbers(entries: usize) -> Vec<usize> {
    let mut numbers = vec![1, 2, entries];
    numbers.retain(|number| *number <= entries);
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// Every single step.
fn singles() -> Vec<Step> {
    let mut all = Vec::new();
    for entries in catalogue() {
        for needed in numbers(entries.len()) {
            for skip_after in [None, Some(10 * MINUTE)] {
                for deadline in [
                    None,
                    Some((5 * MINUTE, AtDeadline::Deny)),
                    Some((5 * MINUTE, AtDeadline::Skip)),
                    Some((5 * MINUTE, AtDeadline::Escalate(vec![one(Person::Other)]))),
                    Some((15 * MINUTE, AtDeadline::Escalate(vec![one(Person::Stranger)]))),
                ] {
                    if skip_after.is_some() && matches!(deadline, Some((_, AtDeadline::Skip))) {
                        continue;
                    }
                    for excluded in [Vec::new(), vec![Person::One.id()]] {
                        let deadline = deadline.clone();
                        all.push(Step { skip_after, deadline, excluded, ..step(entries.clone(), needed) });
                    }
                }
            }
        }
    }
    all
}

/// A workflow that nothing but its steps decides.
pub fn plain(steps: Vec<Step>) -> Config {
    let setting =
        Setting { webhook: true, holds: false, settings: Settings::default(), may_ask: (true, false) };
    let flow = Flow { id: String::new(), automatic: false, steps, distinct_people: false };
    let mut workflow = crate::requests::action::workflow(String::new(), 0, String::new(), "[]");
    workflow.rules = rules();
    workflow.options = Options { time_out: Some(60 * MINUTE), ..Options::default() };
    Config { setting, flow, workflow }
}

/// Every workflow of one step, and around some of them everything that may take the place of approval.
pub fn of_one_step() -> Vec<Config> {
    let mut all: Vec<Config> = singles().into_iter().map(|step| plain(vec![step])).collect();
    let around: Vec<Config> = catalogue()
        .into_iter()
        .flat_map(|entries| [None, Some(10 * MINUTE)].map(|skip| (entries.clone(), skip)))
        .map(|(entries, skip_after)| plain(vec![Step { skip_after, ..step(entries, 1) }]))
        .collect();
    for config in around {
        for change in 0..12 {
            let mut config = config.clone();
            let options = &mut config.workflow.options;
            match change {
                0 => config.setting.settings.silence_is_consent = true,
                1 => config.setting.settings.self_approval = true,
                2 => options.break_glass = Some(None),
                3 => {
                    options.break_glass = Some(Some(5 * MINUTE));
                    config.setting.webhook = false;
                }
                // Open at the beginning of a scene, for another half hour.
                4 => options.windows.push(Window { days: vec![5], start: 0, end: 8 * 60 + 30 }),
                5 => options.windows.push(Window { days: vec![5], start: 8 * 60 + 10, end: 9 * 60 }),
                6 => options.condition = Some(condition()),
                7 => {
                    options.condition = Some(condition());
                    config.setting.holds = true;
                }
                8 => config.flow = Flow { automatic: true, steps: Vec::new(), ..config.flow },
                9 => config.workflow.enabled = false,
                10 => config.setting.may_ask = (false, false),
                _ => {
                    options.windows.push(Window { days: vec![5], start: 0, end: 10 * 60 });
                    options.automatic_max = Some(10 * MINUTE);
                }
            }
            all.push(config);
        }
    }
    all
}

/// Every workflow of two steps out of a smaller set.
pub fn of_two_steps() -> Vec<Config> {
    let mut small = Vec::new();
    for entries in catalogue() {
        for needed in numbers(entries.len()) {
            for skip_after in [None, Some(10 * MINUTE)] {
                small.push(Step { skip_after, ..step(entries.clone(), needed) });
            }
        }
    }
    let mut all = Vec::new();
    for first in &small {
        for second in &small {
            for (distinct_people, silence_is_consent) in [(false, false), (true, false), (false, true)] {
                let mut config = plain(vec![first.clone(), second.clone()]);
                config.flow.distinct_people = distinct_people;
                config.setting.settings.silence_is_consent = silence_is_consent;
                all.push(config);
            }
        }
    }
    all
}

/// A larger workflow: up to four steps of up to five entries with any options.
pub fn random(rng: &mut crate::driver::Rng) -> Config {
    let entry = |rng: &mut crate::driver::Rng| match rng.below(9) {
        0 => Entry::Role(approvers()),
        1 => Entry::Group(group()),
        2 => Entry::Manager(1 + rng.below(2) as u8),
        _ => one(*rng.one_of(&Person::ALL)),
    };
    let step = |rng: &mut crate::driver::Rng| {
        let mut entries = Vec::new();
        for _ in 0..1 + rng.below(5) {
            let entry = entry(rng);
            if !entries.contains(&entry) {
                entries.push(entry);
            }
        }
        let needed = 1 + rng.below(entries.len());
        let skip_after = rng.chance(25).then_some(10 * MINUTE);
        let deadline = match rng.below(6) {
            0 => Some((5 * MINUTE, AtDeadline::Deny)),
            1 if skip_after.is_none() => Some((5 * MINUTE, AtDeadline::Skip)),
            2 | 3 => {
                let further =
                    if rng.chance(50) { Entry::Group(group()) } else { one(*rng.one_of(&Person::ALL)) };
                Some((5 * MINUTE, AtDeadline::Escalate(vec![further])))
            }
            _ => None,
        };
        let excluded = if rng.chance(15) { vec![rng.one_of(&Person::ALL).id()] } else { Vec::new() };
        Step { needed, entries, skip_after, excluded, deadline }
    };
    let steps = (0..1 + rng.below(4)).map(|_| step(rng)).collect();
    let mut config = plain(steps);
    config.flow.distinct_people = rng.chance(40);
    config.setting.settings.silence_is_consent = rng.chance(15);
    config.setting.settings.self_approval = rng.chance(10);
    config.setting.webhook = rng.chance(50);
    config.setting.holds = rng.chance(30);
    let options = &mut config.workflow.options;
    options.break_glass = rng.chance(30).then_some(None);
    options.condition = rng.chance(15).then(condition);
    options.cool_down = rng.chance(10).then_some(5 * MINUTE);
    config
}
