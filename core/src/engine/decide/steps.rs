//! The steps and approvers of an approval workflow as entities of their own, which the deprecated services show.

use crate::model::stored::{self, Value, write_field};
use crate::model::{EntityId, Kind};

use super::super::store::{Change, View};
use super::approvals::{all, field};
use super::{Context, fresh_id};

/// Fields of an embedded step.
pub(super) mod step {
    pub(in super::super) const QUANTIFIER: u32 = 1;
    pub(in super::super) const SKIP_AFTER: u32 = 2;
    pub(in super::super) const APPROVERS: u32 = 3;
}

/// Fields of an embedded approver.
pub(super) mod approver {
    pub(in super::super) const ACCOUNT: u32 = 1;
}

const ID: u32 = 1;
/// The workflow of a step or an approver.
pub(super) const FLOW: u32 = 2;
/// The step of an approver.
pub(super) const STEP: u32 = 3;
/// Whose approval a step takes.
pub(super) const QUANTIFIER: u32 = 3;
const SKIP_AFTER: u32 = 4;
/// The place of a step, from 1.
pub(super) const ORDER: u32 = 5;
/// The fields of an approver, beside those of one that is embedded, in the order of the latter.
const APPROVER: [(u32, u32); 4] = [(1, 4), (2, 5), (3, 6), (4, 7)];

/// A step as its workflow holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) quantifier: String,
    pub(super) skip_after: Option<Vec<u8>>,
    /// Encoded.
    pub(super) approvers: Vec<Vec<u8>>,
}

impl Step {
    fn read(bytes: &[u8]) -> Step {
        Step {
            quantifier: stored::text(bytes, step::QUANTIFIER).to_owned(),
            skip_after: stored::message(bytes, step::SKIP_AFTER).map(<[u8]>::to_vec),
            approvers: all(bytes, step::APPROVERS).map(<[u8]>::to_vec).collect(),
        }
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        write_field(&mut out, step::QUANTIFIER, Value::Bytes(self.quantifier.as_bytes()));
        if let Some(skip_after) = &self.skip_after {
            write_field(&mut out, step::SKIP_AFTER, Value::Bytes(skip_after));
        }
        for approver in &self.approvers {
            write_field(&mut out, step::APPROVERS, Value::Bytes(approver));
        }
        out
    }

    fn has_approvers_of(&self, other: &Step) -> bool {
        let sorted = |step: &Step| {
            let mut approvers = step.approvers.clone();
            approvers.sort_unstable();
            approvers
        };
        sorted(self) == sorted(other)
    }

    fn shares_approver_with(&self, other: &Step) -> bool {
        self.approvers.iter().any(|approver| other.approvers.contains(approver))
    }

    fn is(&self, other: &Step) -> bool {
        self.has_approvers_of(other)
            && self.quantifier == other.quantifier
            && self.skip_after == other.skip_after
    }
}

/// The steps of a workflow.
pub(super) fn embedded(workflow: &[u8]) -> Vec<Step> {
    all(workflow, field::STEPS).map(Step::read).collect()
}

/// An approver of the deprecated service, as its step holds it.
pub(super) fn embedded_approver(state: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for (inner, own) in APPROVER {
        let text = stored::text(state, own);
        if !text.is_empty() {
            write_field(&mut out, inner, Value::Bytes(text.as_bytes()));
        }
    }
    out
}

/// A step that is an entity already.
struct Known {
    id: EntityId,
    step: Step,
    approvers: Vec<(EntityId, Vec<u8>)>,
}

/// What becomes of the entities when the workflow is written. A step that can be told to be one there was keeps its
/// id, as do its approvers.
pub(super) fn follow(
    view: &dyn View,
    context: &mut Context<'_>,
    workflow: EntityId,
    state: &[u8],
) -> Vec<Change> {
    let wanted = embedded(state);
    let mut known: Vec<Option<Known>> = known(view, workflow).into_iter().map(Some).collect();
    let same = pair(&wanted, &known);
    let mut changes = Vec::new();
    for (place, step) in wanted.iter().enumerate() {
        let before = same[place].and_then(|place| known[place].take());
        write_step(view, context, workflow, place, step, before, &mut changes);
    }
    for gone in known.into_iter().flatten() {
        changes.extend(gone.approvers.into_iter().map(|(id, _)| Change { id, state: None }));
        changes.push(Change { id: gone.id, state: None });
    }
    changes
}

/// The entities of a workflow's steps, in their order.
fn known(view: &dyn View, workflow: EntityId) -> Vec<Known> {
    let read = |id: EntityId| {
        let state = view.get(id)?;
        let mut approvers: Vec<(EntityId, Vec<u8>)> = view
            .referrers(id, Kind::ApprovalWorkflowApprover)
            .into_iter()
            .filter_map(|id| Some((id, embedded_approver(&view.get(id)?))))
            .collect();
        approvers.sort_unstable();
        let step = Step {
            quantifier: stored::text(&state, QUANTIFIER).to_owned(),
            skip_after: stored::message(&state, SKIP_AFTER).map(<[u8]>::to_vec),
            approvers: approvers.iter().map(|(_, approver)| approver.clone()).collect(),
        };
        Some((stored::integer(&state, ORDER), Known { id, step, approvers }))
    };
    let steps = view.referrers(workflow, Kind::ApprovalWorkflowStep);
    let mut steps: Vec<(u64, Known)> = steps.into_iter().filter_map(read).collect();
    steps.sort_by_key(|(order, known)| (*order, known.id));
    steps.into_iter().map(|(_, known)| known).collect()
}

/// For each step which of the known ones it is: the same at its place, the same elsewhere, one with the same
/// approvers, one that shares some, or the one whose place it takes; each known one at most once.
fn pair(wanted: &[Step], known: &[Option<Known>]) -> Vec<Option<usize>> {
    let known: Vec<&Step> = known.iter().flatten().map(|known| &known.step).collect();
    let mut pairs = vec![None; wanted.len()];
    let signs: [&dyn Fn(usize, usize) -> bool; 5] = [
        &|new, old| new == old && wanted[new].is(known[old]),
        &|new, old| wanted[new].is(known[old]),
        &|new, old| wanted[new].has_approvers_of(known[old]),
        &|new, old| wanted[new].shares_approver_with(known[old]),
        &|new, old| new == old,
    ];
    for sign in signs {
        for new in 0..wanted.len() {
            if pairs[new].is_none() {
                pairs[new] = (0..known.len()).find(|old| !pairs.contains(&Some(*old)) && sign(new, *old));
            }
        }
    }
    pairs
}

fn write_step(
    view: &dyn View,
    context: &mut Context<'_>,
    workflow: EntityId,
    place: usize,
    step: &Step,
    before: Option<Known>,
    changes: &mut Vec<Change>,
) {
    let (id, mut approvers) = match before {
        Some(before) => (before.id, before.approvers),
        None => (fresh_id(view, context, Kind::ApprovalWorkflowStep), Vec::new()),
    };
    put(view, id, step_state(id, workflow, place, step), changes);
    for approver in &step.approvers {
        let kept = approvers.iter().position(|(_, other)| other == approver);
        if kept.map(|kept| approvers.remove(kept)).is_none() {
            let new = fresh_id(view, context, Kind::ApprovalWorkflowApprover);
            put(view, new, approver_state(new, workflow, id, approver), changes);
        }
    }
    changes.extend(approvers.into_iter().map(|(id, _)| Change { id, state: None }));
}

/// A change, unless it changes nothing.
fn put(view: &dyn View, id: EntityId, state: Vec<u8>, changes: &mut Vec<Change>) {
    if view.get(id).as_deref() != Some(&state[..]) {
        changes.push(Change { id, state: Some(state.into()) });
    }
}

fn step_state(id: EntityId, workflow: EntityId, place: usize, step: &Step) -> Vec<u8> {
    let mut out = Vec::new();
    write_field(&mut out, ID, Value::Bytes(id.to_string().as_bytes()));
    write_field(&mut out, FLOW, Value::Bytes(workflow.to_string().as_bytes()));
    write_field(&mut out, QUANTIFIER, Value::Bytes(step.quantifier.as_bytes()));
    if let Some(skip_after) = &step.skip_after {
        write_field(&mut out, SKIP_AFTER, Value::Bytes(skip_after));
    }
    write_field(&mut out, ORDER, Value::Varint(place as u64 + 1));
    out
}

fn approver_state(id: EntityId, workflow: EntityId, step: EntityId, approver: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    write_field(&mut out, ID, Value::Bytes(id.to_string().as_bytes()));
    write_field(&mut out, FLOW, Value::Bytes(workflow.to_string().as_bytes()));
    write_field(&mut out, STEP, Value::Bytes(step.to_string().as_bytes()));
    for (inner, own) in APPROVER {
        let text = stored::text(approver, inner);
        if !text.is_empty() {
            write_field(&mut out, own, Value::Bytes(text.as_bytes()));
        }
    }
    out
}
