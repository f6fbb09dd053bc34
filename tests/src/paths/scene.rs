//! A small organization twice: as the engine's pure functions hold it, and as the oracle does.

use std::collections::BTreeMap;
use std::rc::Rc;

use gatepass::engine::decide::requests as engine;
use gatepass::engine::decide::{Context, Decision, Randomness, create, delete, due, update};
use gatepass::engine::request::{self, Authors};
use gatepass::engine::{Author, Change, State, View};
use gatepass::model::{EntityId, Kind, Revision, Timestamp};
use gatepass_wire::gatepass::v1 as g;
use gatepass_wire::v1;
use prost::Message;

use crate::oracle::requests::{Flow, Organization, Thing, Wish, Workflow};
use crate::oracle::{Table, Time, parse};
use crate::requests::action::{self, Action, Answer, Key, Who, act};
use crate::requests::wire;

/// Where the clock of a scene begins: a Friday, 8:00 UTC.
pub const START: Time = crate::driver::START;
pub(super) const RULES: &str = r#"[{"tags":{"env":"prod"}}]"#;

/// Whoever there is: the requester; two approvers; the requester's manager; a service account that the requester made;
/// somebody whom nothing names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "they are called what they are")]
pub enum Person {
    Requester,
    One,
    Other,
    Manager,
    Guise,
    Stranger,
}

impl Person {
    /// All of them.
    pub const ALL: [Person; 6] =
        [Person::Requester, Person::One, Person::Other, Person::Manager, Person::Guise, Person::Stranger];

    /// The id of the account.
    pub fn id(self) -> String {
        EntityId::new(Kind::Account, self as u64 + 1).to_string()
    }
}

pub(super) fn id(kind: Kind, number: u64) -> EntityId {
    EntityId::new(kind, number)
}

/// The role of approvers, and the group.
pub fn approvers() -> String {
    id(Kind::Role, 2).to_string()
}

/// A group of approvers.
pub fn group() -> String {
    id(Kind::Group, 1).to_string()
}

/// What is asked for.
pub fn resource() -> String {
    id(Kind::Resource, 1).to_string()
}

/// The condition that workflows may grant by.
pub fn condition() -> String {
    id(Kind::Condition, 1).to_string()
}

/// The workflow and the approval workflow.
pub fn workflow() -> String {
    id(Kind::Workflow, 1).to_string()
}

pub(super) fn flow_id() -> String {
    id(Kind::ApprovalWorkflow, 1).to_string()
}

/// Numbers in a row: the same on every path of the same length.
#[derive(Clone, Copy)]
struct Counting(u64);

impl Randomness for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0 += 1;
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = (self.0 >> (8 * (place % 8))) as u8;
        }
    }
}

/// Who wrote what.
#[derive(Debug, Clone, Default)]
struct Written(Rc<BTreeMap<EntityId, (Author, Revision, Author)>>);

impl Authors for Written {
    fn last(&self, id: EntityId) -> Option<Author> {
        self.0.get(&id).map(|(_, _, last)| *last)
    }

    fn first(&self, id: EntityId) -> Option<(Author, Revision)> {
        self.0.get(&id).map(|(first, revision, _)| (*first, *revision))
    }
}

/// The organization, twice.
#[derive(Clone)]
pub struct Scene {
    /// As the engine has it.
    pub state: State,
    /// As the oracle has it.
    pub org: Organization,
    /// The instant.
    pub now: Time,
    /// Keys: one asks, one votes, one may do both, and one does both and may not.
    pub keys: Rc<Vec<Key>>,
    written: Written,
    pub(super) revision: u64,
    random: Counting,
}

impl std::fmt::Debug for Scene {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scene").field("org", &self.org).field("now", &self.now).finish_non_exhaustive()
    }
}

/// How a scene begins, beside its workflow and its flow.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Setting {
    /// Somebody is told of break-glass.
    pub webhook: bool,
    /// The condition holds.
    pub holds: bool,
    /// What the organization decides.
    pub settings: crate::oracle::requests::Settings,
    /// The requester may use the workflow, and the other approver.
    pub may_ask: (bool, bool),
}

impl Scene {
    /// The organization with this workflow and flow; their ids are the scene's.
    pub fn new(setting: Setting, flow: &Flow, workflow: &Workflow) -> Scene {
        let mut scene = Scene {
            state: State::default(),
            org: Organization { webhook: setting.webhook, settings: setting.settings, ..Default::default() },
            now: START,
            keys: Rc::new(Vec::new()),
            written: Written::default(),
            revision: 1,
            random: Counting(1 << 40),
        };
        scene.found(setting);
        scene.found_workflow(flow, workflow);
        scene
    }

    pub(super) fn put(&mut self, id: EntityId, message: &impl Message) {
        self.write(&[Change { id, state: Some(message.encode_to_vec().into()) }], Author::default());
    }

    pub(super) fn write(&mut self, changes: &[Change], author: Author) {
        let revision = Revision(self.revision);
        self.state.apply(changes, revision, Timestamp(self.now));
        let written = Rc::make_mut(&mut self.written.0);
        for change in changes {
            let first = written.get(&change.id).map_or((author, revision), |(first, at, _)| (*first, *at));
            written.insert(change.id, (first.0, first.1, author));
        }
    }

    /// What the linter says of the workflow.
    pub fn lint(&self) -> g::WorkflowLint {
        request::lint(&self.state, &self.written, id(Kind::Workflow, 1))
    }

    /// The stored request of an id.
    pub fn request(&self, text: &str) -> Option<gatepass::model::stored::Request> {
        let id = EntityId::parse_as(Kind::AccessRequest, text)?;
        gatepass::model::stored::Request::read(id, &self.state.get(id)?)
    }

    /// Lets time pass, on both sides.
    pub fn pass(&mut self, by: Time) {
        self.now += by;
        let decisions = {
            let mut random = self.random;
            let mut context =
                Context { now: Timestamp(self.now), random: &mut random, authors: &self.written };
            let decisions = due(&self.state, &mut context, Timestamp(self.now));
            self.random = random;
            decisions
        };
        for (_, decision) in decisions {
            self.revision += 1;
            self.write(&decision.changes, Author::default());
        }
        self.org.pass(self.now);
    }

    /// Does something on both sides. Answers what comes of it, `None` where it cannot be done.
    ///
    /// # Errors
    /// Where the two do not agree: what either says.
    pub fn after(&self, who: &Who, action: &Action) -> Result<Option<Scene>, String> {
        let decided = self.decide(who, action);
        let answer = match &decided {
            Ok((decision, id, ..)) => self.answer(action, *id, decision),
            Err(_) => Answer::default(),
        };
        let mut after = self.org.clone();
        let verdict = act(&mut after, &self.keys, who, action, self.now, &answer);
        match (decided, verdict) {
            (Ok((decision, _, author, random)), Ok(())) => {
                let mut next = Scene {
                    state: self.state.clone(),
                    org: after,
                    now: self.now,
                    keys: Rc::clone(&self.keys),
                    written: self.written.clone(),
                    revision: self.revision + 1,
                    random,
                };
                next.write(&decision.changes, author);
                Ok(Some(next))
            }
            (Err(_), Err(_)) => Ok(None),
            (Ok(_), Err(why)) => Err(format!("the engine does it, and the oracle says: {why}")),
            (Err(error), Ok(())) => {
                Err(format!("the engine refuses it with `{error}`, and the oracle sees nothing wrong"))
            }
        }
    }

    fn answer(&self, action: &Action, id: Option<EntityId>, decision: &Decision) -> Answer {
        let mut answer = Answer {
            revision: self.revision + 1,
            id: id.map(|id| id.to_string()).unwrap_or_default(),
            parts: Vec::new(),
        };
        if !matches!(action, Action::Ask { .. } | Action::Extend { .. }) {
            return answer;
        }
        for change in &decision.changes {
            let Some(state) = change.state.as_deref().filter(|_| change.id.kind == Kind::AccessRequest)
            else {
                continue;
            };
            let Some(made) = gatepass::model::stored::Request::read(change.id, state) else { continue };
            let thing = made.role().map(|role| Thing::Role(role.to_string()));
            let thing = thing.or(made.resource().map(|resource| Thing::Resource(resource.to_string())));
            answer.parts.extend(thing.map(|thing| (thing, change.id.to_string())));
        }
        answer
    }

    /// What the engine decides: the decision, the id of what it makes, whose it is, and the numbers from then on.
    fn decide(
        &self,
        who: &Who,
        action: &Action,
    ) -> Result<(Decision, Option<EntityId>, Author, Counting), gatepass::Error> {
        let by = action::author(&self.keys, who);
        let parse = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<EntityId>().ok());
        let author = Author { account: parse(&by.account), credential: parse(&by.credential) };
        let not_through = || gatepass::Error::permission_denied("anything");
        let side = match action {
            Action::Vote { .. } | Action::Review { .. } => action::Side::Votes,
            _ => action::Side::Asks,
        };
        let caller = action::caller(&self.org, &self.keys, who, side).ok_or_else(not_through)?;
        let account: Option<EntityId> = parse(&caller.account);
        let entity = |text: &str| text.parse::<EntityId>().map_err(|_| gatepass::Error::internal());
        let mut random = self.random;
        let mut context = Context { now: Timestamp(self.now), random: &mut random, authors: &self.written };
        let state: &dyn View = &self.state;
        let filed_by = if matches!(who, Who::Key(..)) { author } else { Author::default() };
        let decided = match action {
            Action::Ask { wish } => {
                let wish = engine_wish(wish, account.ok_or_else(not_through)?, filed_by);
                engine::request(state, &mut context, &wish).map(|(id, decision)| (decision, Some(id)))
            }
            Action::Vote { request, approve } => {
                let ballot = engine::Ballot {
                    request: entity(request)?,
                    voter: account.ok_or_else(not_through)?,
                    credential: parse(&caller.credential),
                    both_sides: caller.both_sides,
                    approve: *approve,
                    comment: String::new(),
                };
                engine::vote(state, &mut context, &ballot).map(|decision| (decision, None))
            }
            Action::Cancel { request } => {
                let actor = account.ok_or_else(not_through)?;
                engine::cancel(state, &mut context, entity(request)?, actor, "")
                    .map(|decision| (decision, None))
            }
            Action::Extend { id, end } => {
                let end = *end;
                let longer = engine::Longer {
                    id: entity(id)?,
                    end: &move |present: Timestamp| match end {
                        Ok(at) => Timestamp(at),
                        Err(by) => present.plus_nanos(by),
                    },
                    account,
                    directly: caller.writes_grants,
                    reason: "more".to_owned(),
                    filed_by,
                };
                engine::extend_request(state, &mut context, &longer)
                    .map(|(id, _, decision)| (decision, Some(id)))
            }
            Action::Review { request } => {
                let reviewer = account.ok_or_else(not_through)?;
                let all = caller.writes_grants;
                engine::review(state, &mut context, entity(request)?, reviewer, all, "")
                    .map(|decision| (decision, None))
            }
            Action::ClearCondition { id } => engine::clear_condition(state, &mut context, entity(id)?, None)
                .map(|(_, decision)| (decision, None)),
            Action::SetCondition { id, until } => {
                engine::set_condition(state, &mut context, entity(id)?, until.map(Timestamp))
                    .map(|decision| (decision, None))
            }
            Action::Delegate { from, to, start, end } => {
                let delegation = g::Delegation {
                    delegator_id: from.clone(),
                    delegate_id: to.clone(),
                    start_from: start.map(crate::driver::wire::instant),
                    valid_until: Some(crate::driver::wire::instant(*end)),
                    ..Default::default()
                };
                // Who delegates another's duty is stopped before the engine is asked.
                if by.account.as_ref().is_some_and(|by| by != from) {
                    return Err(not_through());
                }
                create(state, &mut context, Kind::Delegation, &delegation.encode_to_vec())
                    .map(|(id, decision)| (decision, Some(id)))
            }
            Action::Join { table, from, to } => {
                let (kind, bytes) = match table {
                    Table::Attachments => {
                        let (account_id, role_id) = (from.clone(), to.clone());
                        let link = v1::AccountAttachment { account_id, role_id, ..Default::default() };
                        (Kind::AccountAttachment, link.encode_to_vec())
                    }
                    _ => {
                        let (account_id, group_id) = (from.clone(), to.clone());
                        let link = v1::AccountGroup { account_id, group_id, ..Default::default() };
                        (Kind::AccountGroup, link.encode_to_vec())
                    }
                };
                create(state, &mut context, kind, &bytes).map(|(id, decision)| (decision, Some(id)))
            }
            Action::Leave { id, .. } | Action::Delete { id, .. } => {
                delete(state, &mut context, entity(id)?).map(|decision| (decision, None))
            }
            Action::Change { account: changed, suspended, standing } => {
                let found = self.org.world.account(changed).ok_or_else(gatepass::Error::internal)?;
                let after =
                    wire::account(changed, found.kind, &found.name, *suspended, standing).encode_to_vec();
                let id = entity(changed)?;
                let before = state.get(id).ok_or_else(gatepass::Error::internal)?;
                update(state, &mut context, id, &before, &after).map(|decision| (decision, None))
            }
            Action::EditWorkflow { workflow } => {
                let id = id(Kind::Workflow, 1);
                let before = state.get(id).ok_or_else(gatepass::Error::internal)?;
                let after = wire::workflow(workflow, "workflow", RULES).encode_to_vec();
                update(state, &mut context, id, &before, &after).map(|decision| (decision, None))
            }
            other => unreachable!("{other:?} is not searched"),
        };
        let (decision, id) = decided?;
        Ok((decision, id, author, random))
    }
}

fn engine_wish(wish: &Wish, account: EntityId, filed_by: Author) -> engine::Wish {
    let thing = |thing: &Thing| match thing {
        Thing::Resource(id) => request::Thing::Resource(id.parse().expect("an id")),
        Thing::Role(id) => request::Thing::Role(id.parse().expect("an id")),
    };
    engine::Wish {
        account,
        things: wish.things.iter().map(thing).collect(),
        named: wish.things.iter().map(|thing| thing.id().to_owned()).collect(),
        may_list: true,
        reason: if wish.has_reason { "because".to_owned() } else { String::new() },
        duration: wish.duration,
        start_from: wish.start.map(Timestamp),
        break_glass: wish.break_glass,
        condition: wish.condition.as_ref().and_then(|condition| condition.parse().ok()),
        filed_by,
        extends: None,
    }
}

/// Rules over what there is in the scene.
pub fn rules() -> Vec<crate::oracle::Rule> {
    parse(RULES).unwrap_or_default()
}
