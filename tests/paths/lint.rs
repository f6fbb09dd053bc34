//! What the linter says of a workflow is what a search through its paths finds: each kind of finding, and the absence of
//! findings.

use gatepass_tests::oracle::requests::{AtDeadline, Entry, Flow, MINUTE, Step};
use gatepass_tests::paths::config::{self, Config, plain, step};
use gatepass_tests::paths::scene::{Person, Scene, approvers, group};
use gatepass_tests::paths::{comes_by_silence, glass_breaks, is_satisfiable, skips};

fn one(person: Person) -> Entry {
    Entry::Account(Some(person.id()))
}

/// The codes of the findings, with the steps they are about, and whether the linter holds it for satisfiable.
fn linted(config: &Config) -> (bool, Vec<(String, u32)>) {
    let lint = Scene::new(config.setting, &config.flow, &config.workflow).lint();
    let findings = lint.findings.into_iter().map(|finding| (finding.code, finding.step));
    (lint.satisfiable, findings.collect())
}

fn has(config: &Config, code: &str) -> bool {
    linted(config).1.iter().any(|(found, _)| found == code)
}

fn two_of_them() -> Vec<Entry> {
    vec![one(Person::One), one(Person::Other)]
}

#[test]
fn a_workflow_without_findings_can_be_satisfied_and_only_by_approval() {
    let config = plain(vec![step(two_of_them(), 1), step(vec![one(Person::Manager), one(Person::One)], 1)]);
    assert_eq!(linted(&config), (true, Vec::new()));
    assert!(is_satisfiable(&config, Person::Requester));
    assert!(comes_by_silence(&config).is_none() && skips(&config).is_empty() && !glass_breaks(&config));
}

/// Of every configuration: the linter says that it can be satisfied exactly where the search finds a way for all who ask.
#[test]
fn what_the_linter_calls_satisfiable_is() {
    let full = std::env::var("GATEPASS_FULL").is_ok_and(|full| full == "1");
    let all: Vec<Config> = config::of_one_step().into_iter().chain(config::of_two_steps()).collect();
    let every = if full { 1 } else { all.len().div_ceil(150) };
    let (mut satisfiable, mut not, mut kinds) = (0, 0, std::collections::BTreeMap::new());
    for config in all.iter().step_by(every) {
        let mut config = config.clone();
        // Nothing but approvals: what is granted without them is looked at by itself.
        config.workflow.options.windows.clear();
        config.workflow.options.condition = None;
        let (said, findings) = linted(&config);
        let found = is_satisfiable(&config, Person::Requester);
        assert_eq!(said, found, "the linter finds {findings:?} of {config:#?}");
        if found {
            satisfiable += 1
        } else {
            not += 1
        }
        for (code, _) in findings {
            *kinds.entry(code).or_insert(0) += 1;
        }
        let silent = comes_by_silence(&config).is_some_and(|_| !config.flow.automatic);
        assert_eq!(has(&config, "silence_grants") && found_to_ask(&config), silent, "{config:#?}");
    }
    println!("{satisfiable} can be satisfied, {not} cannot; findings: {kinds:?}");
    assert!(satisfiable > 0 && not > 0);
}

/// Whether asking is not refused at once: where nobody can satisfy the first step, there is no silence to wait for.
fn found_to_ask(config: &Config) -> bool {
    gatepass_tests::paths::may_ask(config)
}

#[test]
fn nobody_can_ask_under_what_is_disabled_without_rules_or_without_roles() {
    let base = plain(vec![step(two_of_them(), 1)]);
    let mut disabled = base.clone();
    disabled.workflow.enabled = false;
    let mut without_rules = base.clone();
    without_rules.workflow.rules.clear();
    let mut without_people = base.clone();
    without_people.setting.may_ask = (false, false);
    for (config, code) in
        [(disabled, "disabled"), (without_rules, "no_rules"), (without_people, "nobody_may_request")]
    {
        assert!(!linted(&config).0 && has(&config, code), "{code}: {:?}", linted(&config));
        for person in Person::ALL {
            assert!(!is_satisfiable(&config, person), "{code}: {person:?} gets access");
        }
        assert!(!glass_breaks(&config), "{code}");
    }
    assert!(is_satisfiable(&base, Person::Requester));
}

#[test]
fn automatic_is_access_for_the_asking() {
    let mut config = plain(Vec::new());
    config.flow = Flow { automatic: true, ..config.flow };
    assert!(has(&config, "automatic"));
    assert!(comes_by_silence(&config).is_some_and(|request| request.votes.is_empty()));
}

#[test]
fn silence_grants_where_the_linter_says_so() {
    let skipping = |after| Step { skip_after: Some(after), ..step(two_of_them(), 1) };
    let mut config = plain(vec![skipping(10 * MINUTE), skipping(15 * MINUTE)]);
    assert!(!has(&config, "silence_grants"));
    assert!(comes_by_silence(&config).is_none());
    config.setting.settings.silence_is_consent = true;
    assert!(has(&config, "silence_grants"));
    assert!(comes_by_silence(&config).is_some_and(|request| request.votes.is_empty()));
    // One step that waits for somebody is enough.
    config.flow.steps.push(step(two_of_them(), 1));
    assert!(!has(&config, "silence_grants"));
    assert!(comes_by_silence(&config).is_none());
}

#[test]
fn a_step_that_can_be_skipped_is_and_one_that_cannot_never_is() {
    let skipping = |after| Step { skip_after: Some(after), ..step(two_of_them(), 1) };
    let config = plain(vec![step(vec![one(Person::Manager), one(Person::One)], 1), skipping(10 * MINUTE)]);
    assert!(linted(&config).1.contains(&("skip_can_grant".to_owned(), 2)));
    assert!(skips(&config).contains(&1), "access without the second step");
    // By the options' name for it, too.
    let late = Step { deadline: Some((61 * MINUTE, AtDeadline::Skip)), ..step(two_of_them(), 1) };
    let never = plain(vec![late]);
    assert!(linted(&never).1.contains(&("skip_not_before_time_out".to_owned(), 1)));
    assert!(skips(&never).is_empty());
    let mut sooner = never.clone();
    sooner.workflow.options.time_out = Some(62 * MINUTE);
    sooner.setting.settings.silence_is_consent = true;
    assert!(!has(&sooner, "skip_not_before_time_out"));
    assert!(!skips(&sooner).is_empty());
}

#[test]
fn what_nobody_can_approve_leads_nowhere() {
    let config = plain(vec![step(two_of_them(), 1), step(vec![Entry::Manager(2)], 1)]);
    assert!(linted(&config).1.contains(&("step_unsatisfiable".to_owned(), 2)));
    assert!(!linted(&config).0 && !is_satisfiable(&config, Person::Requester));
    // The other approver asks too, and nobody else could approve for them.
    let mut config = plain(vec![step(vec![one(Person::Other)], 1)]);
    config.setting.may_ask = (true, true);
    assert!(linted(&config).1.contains(&("requester_unsatisfiable".to_owned(), 1)));
    assert!(is_satisfiable(&config, Person::Requester) && !is_satisfiable(&config, Person::Other));
    assert!(!linted(&config).0);
}

#[test]
fn one_who_is_away_stops_a_step_with_a_single_approver() {
    let config = plain(vec![step(vec![Entry::Role(approvers())], 1)]);
    assert!(linted(&config).1.contains(&("single_approver".to_owned(), 1)));
    assert!(is_satisfiable(&config, Person::Requester));
    let mut away = config.clone();
    away.flow.steps[0].excluded = vec![Person::One.id()];
    assert!(!is_satisfiable(&away, Person::Requester));
    let with_another = plain(vec![step(vec![Entry::Role(approvers()), Entry::Group(group())], 1)]);
    assert!(!has(&with_another, "single_approver"));
    for person in [Person::One, Person::Other] {
        let mut away = with_another.clone();
        away.flow.steps[0].excluded = vec![person.id()];
        assert!(is_satisfiable(&away, Person::Requester), "{person:?} is away");
    }
}

#[test]
fn steps_that_take_different_people_need_enough_of_them() {
    let mut config = plain(vec![step(two_of_them(), 1), step(two_of_them(), 2)]);
    assert!(!has(&config, "too_few_people") && is_satisfiable(&config, Person::Requester));
    config.flow.distinct_people = true;
    assert!(has(&config, "too_few_people"));
    assert!(!linted(&config).0 && !is_satisfiable(&config, Person::Requester));
    config.flow.steps[1] = step(vec![one(Person::Manager), one(Person::Other)], 2);
    assert!(!has(&config, "too_few_people") && is_satisfiable(&config, Person::Requester));
}

#[test]
fn break_glass_that_nobody_hears_of_does_not_break() {
    let mut config = plain(vec![step(two_of_them(), 1)]);
    config.workflow.options.break_glass = Some(None);
    assert!(!has(&config, "break_glass_unannounced") && glass_breaks(&config));
    config.setting.webhook = false;
    assert!(has(&config, "break_glass_unannounced") && !glass_breaks(&config));
}
