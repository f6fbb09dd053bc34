//! What may happen next in a scene.

use crate::oracle::Table;
use crate::oracle::requests::{MINUTE, Standing, Thing, Time, Wish};
use crate::requests::action::{Action, Who};

use super::scene::{Person, Scene, approvers, condition, resource};

/// One thing that happens.
#[derive(Debug, Clone)]
#[expect(clippy::large_enum_variant, reason = "nearly all of them are the large one")]
pub(super) enum Move {
    Act(Who, Action),
    Wait(Time),
}

pub(super) fn person(person: Person) -> Who {
    Who::Person(person.id())
}

/// What somebody asks for: twenty minutes.
pub(super) fn wish(break_glass: bool, condition: Option<String>) -> Action {
    let wish = Wish {
        account: String::new(),
        things: vec![Thing::Resource(resource())],
        has_reason: true,
        duration: Some(if break_glass { 5 } else { 20 } * MINUTE),
        start: None,
        break_glass,
        condition,
        filed_by: Default::default(),
    };
    Action::Ask { wish }
}

fn ways_to_ask() -> Vec<(Who, Action)> {
    let requester = Person::Requester.id();
    vec![
        (person(Person::Requester), wish(false, None)),
        (Who::Key(0, requester.clone()), wish(false, None)),
        (Who::Key(2, requester.clone()), wish(false, None)),
        (Who::Key(1, requester.clone()), wish(false, None)),
        (Who::Key(3, requester.clone()), wish(false, None)),
        (Who::HolderFor(requester), wish(false, None)),
        (person(Person::Requester), wish(true, None)),
        (person(Person::Requester), wish(false, Some(condition()))),
        (person(Person::Guise), wish(false, None)),
    ]
}

fn votes(request: &str) -> Vec<(Who, Action)> {
    let vote = |approve| Action::Vote { request: request.to_owned(), approve };
    let mut all: Vec<(Who, Action)> = Person::ALL.into_iter().map(|one| (person(one), vote(true))).collect();
    for key in 0..4 {
        all.push((Who::Key(key, Person::One.id()), vote(true)));
    }
    all.push((Who::Key(2, Person::Requester.id()), vote(true)));
    all.push((Who::HolderFor(Person::Other.id()), vote(true)));
    for one in [Person::Requester, Person::One, Person::Stranger] {
        all.push((person(one), vote(false)));
    }
    all
}

fn mutations(scene: &Scene) -> Vec<(Who, Action)> {
    let mut all = Vec::new();
    let join = |who: Who, one: Person| {
        (who, Action::Join { table: Table::Attachments, from: one.id(), to: approvers() })
    };
    all.push(join(person(Person::Other), Person::Other));
    all.push(join(person(Person::Requester), Person::Stranger));
    all.push(join(Who::Holder, Person::Stranger));
    all.push(join(person(Person::Requester), Person::Guise));
    let attached = scene.org.world.attachments.iter().find(|link| link.to == approvers());
    all.extend(
        attached.map(|link| (Who::Holder, Action::Leave { table: Table::Attachments, id: link.id.clone() })),
    );
    let delegate = |who: Person, from: Person, to: Person| {
        let (from, to, end) = (from.id(), to.id(), scene.now + 30 * MINUTE);
        (person(who), Action::Delegate { from, to, start: None, end })
    };
    all.push(delegate(Person::One, Person::One, Person::Stranger));
    all.push(delegate(Person::One, Person::One, Person::Guise));
    all.push(delegate(Person::One, Person::One, Person::Other));
    all.push(delegate(Person::Stranger, Person::One, Person::Stranger));
    let given = scene.org.delegations.first();
    all.extend(
        given.map(|given| (Who::Holder, Action::Delete { service: "Delegations", id: given.id.clone() })),
    );
    for one in [Person::One, Person::Requester] {
        let is_suspended = scene.org.world.account(&one.id()).is_some_and(|row| row.suspended == Some(true));
        let standing = scene.org.standings.get(&one.id()).cloned().unwrap_or_default();
        let standing = Standing { creator: None, ..standing };
        all.push((Who::Holder, Action::Change { account: one.id(), suspended: !is_suspended, standing }));
    }
    if let Some(workflow) = scene.org.workflows.first() {
        let mut workflow = workflow.clone();
        workflow.enabled = !workflow.enabled;
        all.push((Who::Holder, Action::EditWorkflow { workflow }));
    }
    all.push((Who::Holder, Action::ClearCondition { id: condition() }));
    all.push((Who::Holder, Action::SetCondition { id: condition(), until: None }));
    all
}

/// To where something happens by itself, else ten minutes.
fn wait(scene: &Scene) -> Move {
    let due = scene.org.requests.last().and_then(|request| request.due());
    Move::Wait(due.map_or(10 * MINUTE, |due| (due - scene.now).max(0)))
}

/// Everything that may happen: asking, then what people and time do. With `again`, asking anew once one has ended.
pub(super) fn of(scene: &Scene, again: bool) -> Vec<Move> {
    let act = |all: Vec<(Who, Action)>| all.into_iter().map(|(who, action)| Move::Act(who, action));
    let pending = scene.org.requests.last().filter(|request| request.is_pending());
    let Some(request) = pending else {
        if scene.org.requests.is_empty() || again {
            let mut all: Vec<Move> = act(ways_to_ask()).collect();
            if again {
                all.extend(act(mutations(scene)));
                all.push(wait(scene));
            }
            return all;
        }
        return Vec::new();
    };
    let cancel = |one: Person| (person(one), Action::Cancel { request: request.id.clone() });
    act(votes(&request.id))
        .chain(act(vec![cancel(Person::Requester), cancel(Person::One)]))
        .chain(act(mutations(scene)))
        .chain([wait(scene)])
        .collect()
}

/// What leads to approval: votes for it by everybody, and time until more may vote.
pub(super) fn approvals(scene: &Scene) -> Vec<Move> {
    let Some(request) = scene.org.requests.last() else { return Vec::new() };
    let vote = || Action::Vote { request: request.id.clone(), approve: true };
    let votes = Person::ALL.into_iter().map(|one| Move::Act(person(one), vote()));
    votes.chain([wait(scene)]).collect()
}
