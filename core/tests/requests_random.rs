//! Random lives of requests beside a model of our own that knows nothing of the engine: minute by minute, who has access,
//! and that nobody ever got it without the approvals.

mod support;

use std::collections::BTreeMap;

use gatepass::Error;
use gatepass_wire::gatepass::v1 as g;
use support::story::{REVOKE, Story, account, minutes_long, skipped_after, step};

/// How long a request waits, a step may be skipped after, and access lasts, in minutes.
const TIME_OUT: i64 = 60;
const SKIP: i64 = 15;
const LENGTH: i64 = 20;

/// What the model knows of a pending request.
struct Pending {
    requester: usize,
    made: i64,
    /// 0: both of the first two people; 1: one of the other two.
    step: usize,
    since: i64,
    approved: Vec<usize>,
}

/// The people: 0 to 3 approve, 0 and 4 may ask.
struct Model {
    now: i64,
    pending: BTreeMap<String, Pending>,
    /// Whose access, from when, until when.
    access: Vec<(usize, i64, i64)>,
}

impl Model {
    /// What happens by itself up to now, in the order of time.
    fn fall_due(&mut self) {
        let ids: Vec<String> = self.pending.keys().cloned().collect();
        for id in ids {
            let request = &self.pending[&id];
            let (times_out, skips) = (request.made + TIME_OUT, request.since + SKIP);
            if request.step == 1 && skips <= self.now && skips < times_out {
                // The first step was approved by two: it was not silence.
                self.access.push((request.requester, skips, skips + LENGTH));
                self.pending.remove(&id);
            } else if times_out <= self.now {
                self.pending.remove(&id);
            }
        }
    }

    fn may_approve(&self, id: &str, who: usize) -> bool {
        let Some(request) = self.pending.get(id) else { return false };
        let entitled = if request.step == 0 { who < 2 } else { who == 2 || who == 3 };
        entitled && who != request.requester && !request.approved.contains(&who)
    }

    fn approve(&mut self, id: &str, who: usize) {
        let now = self.now;
        let Some(request) = self.pending.get_mut(id) else { return };
        request.approved.push(who);
        if request.step == 0 && request.approved.len() == 2 {
            (request.step, request.since) = (1, now);
            request.approved.clear();
        } else if request.step == 1 {
            let requester = request.requester;
            self.access.push((requester, now, now + LENGTH));
            self.pending.remove(id);
        }
    }

    fn has_access(&self, who: usize) -> bool {
        self.access.iter().any(|(of, start, end)| *of == who && *start <= self.now && self.now < *end)
    }
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % limit) as usize
    }
}

#[test]
fn random_requests_agree_with_a_model_minute_by_minute() {
    let (seeds, steps) = if std::env::var_os("GATEPASS_FULL").is_some() { (40, 5_000) } else { (6, 700) };
    let mut granted = 0;
    for seed in 0..seeds {
        granted += walk(seed, steps);
    }
    assert!(granted > 20, "the walks gave access only {granted} times: they try too little");
}

fn walk(seed: u64, steps: usize) -> usize {
    let mut story = Story::new();
    let people: Vec<String> = vec![
        story.bob.clone(),
        story.carol.clone(),
        story.world.user("user"),
        story.world.user("user"),
        story.alice.clone(),
    ];
    let steps_of_flow = vec![
        step("all", vec![account(&people[0]), account(&people[1])]),
        skipped_after(SKIP, vec![account(&people[2]), account(&people[3])]),
    ];
    story.flow = story.approval("two steps", "manual", steps_of_flow);
    story.update_workflow(|workflow, story| workflow.approval_flow_id.clone_from(&story.flow));
    story.options(|options| options.time_out = Some(minutes_long(TIME_OUT)));
    story.attach(&people[0], &story.developers);
    let mut model = Model { now: 0, pending: BTreeMap::new(), access: Vec::new() };
    let mut known: Vec<String> = Vec::new();
    let mut dice = Dice(seed + 1);
    for at in 0..steps {
        let what = format!("seed {seed}, step {at}, minute {}", model.now);
        let who = dice.below(5);
        let target = target(&model, &known, &mut dice);
        match dice.below(10) {
            // Mostly she who may.
            0 => {
                let who = if dice.below(3) == 0 { who } else { 4 };
                ask(&story, &people, &mut model, &mut known, who, &what);
            }
            1..=4 if !target.is_empty() => {
                let expected = model.may_approve(&target, who);
                let outcome = story.approve(&people[who], &target);
                assert_eq!(outcome.is_ok(), expected, "{what}: {:?} of {target}", outcome.err());
                if expected {
                    model.approve(&target, who);
                }
            }
            5 if !target.is_empty() => {
                let expected = model.may_approve(&target, who)
                    || model
                        .pending
                        .get(&target)
                        .is_some_and(|request| request.step == 0 && who < 2 && who != request.requester);
                // Denials are rare, else nothing is ever granted.
                if dice.below(6) == 0 {
                    let outcome = story.deny(&people[who], &target);
                    assert_eq!(outcome.is_ok(), expected, "{what}: {:?}", outcome.err());
                    if expected {
                        model.pending.remove(&target);
                    }
                }
            }
            6 if !target.is_empty() && dice.below(6) == 0 => {
                let expected = model.pending.get(&target).is_some_and(|request| request.requester == who);
                assert_eq!(story.cancel(&people[who], &target).is_ok(), expected, "{what}");
                if expected {
                    model.pending.remove(&target);
                }
            }
            7 if dice.below(8) == 0 => {
                let target = g::access_request_revoke_request::Target::Account(people[who].clone());
                let request = g::AccessRequestRevokeRequest { target: Some(target), ..Default::default() };
                let revoked: Result<g::AccessRequestRevokeResponse, Error> =
                    story.as_person(&people[who], REVOKE, &request);
                revoked.expect("one's own");
                let now = model.now;
                model.access.retain(|(of, start, _)| *of != who || *start > now);
            }
            _ => {
                story.minutes(1);
                model.now += 1;
                model.fall_due();
                // What a skip gives exists once it is recorded.
                story.world.block_on(story.world.service.sweep()).expect("a sweep");
            }
        }
        for (place, person) in people.iter().enumerate() {
            assert_eq!(story.reaches(person, &story.db), model.has_access(place), "{what}: person {place}");
        }
    }
    for id in &known {
        audit(&story, id);
    }
    model.access.len()
}

/// A request to do something about: most often one that is pending.
fn target(model: &Model, known: &[String], dice: &mut Dice) -> String {
    let pending: Vec<&String> = model.pending.keys().collect();
    if !pending.is_empty() && dice.below(8) != 0 {
        return pending[dice.below(pending.len() as u64)].clone();
    }
    if known.is_empty() { String::new() } else { known[dice.below(known.len() as u64)].clone() }
}

fn ask(story: &Story, people: &[String], model: &mut Model, known: &mut Vec<String>, who: usize, what: &str) {
    // The first two are both needed: the first of them cannot ask, for nobody else fills that entry.
    let may = who == 4 && !model.pending.values().any(|request| request.requester == who);
    let wish = g::AccessRequestCreateRequest { duration: Some(minutes_long(LENGTH)), ..story.wish() };
    let asked: Result<g::AccessRequestCreateResponse, Error> =
        story.as_person(&people[who], support::story::CREATE, &wish);
    assert_eq!(asked.is_ok(), may, "{what}: person {who} asks: {:?}", asked.err());
    if let Ok(asked) = asked {
        let id = asked.access_request.expect("the request").id;
        let (made, since) = (model.now, model.now);
        let request = Pending { requester: who, made, step: 0, since, approved: Vec::new() };
        model.pending.insert(id.clone(), request);
        known.push(id);
    }
}

/// Nothing was granted without both of the first step, and none of its voters is its requester.
fn audit(story: &Story, id: &str) {
    let seen = story.seen(id);
    let kinds: Vec<&str> = seen.events.iter().map(|event| event.r#type.as_str()).collect();
    let voters = |step: usize| seen.steps[step].votes.iter().map(|vote| &vote.account_id);
    if kinds.contains(&"granted") {
        assert_eq!(voters(0).collect::<std::collections::BTreeSet<_>>().len(), 2, "{id}: {kinds:?}");
        let completed = voters(1).count() == 1;
        assert!(completed || kinds.contains(&"step_skipped"), "{id}: {kinds:?}");
    }
    assert!(voters(0).chain(voters(1)).all(|voter| *voter != seen.account_id), "{id}");
    let ends = ["denied", "canceled", "timed_out", "granted"];
    let ended = kinds.iter().filter(|kind| ends.contains(kind)).count();
    assert!(ended <= 1, "{id} ended in more than one way: {kinds:?}");
}
