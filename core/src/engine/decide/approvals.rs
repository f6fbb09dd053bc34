//! Approval workflows: who approves, in which steps (strongdm-api 2.8).
//!
//! A workflow holds its steps and their approvers. The deprecated services show each of them as an entity of its own:
//! such an entity is written with every change of the workflow (`steps.rs`), and the workflow with every change of
//! such an entity (here), so that the two never say different things.

use gatepass_wire::schema::Field;

use crate::error::{Error, ErrorReason, Result};
use crate::model::stored::{self, Fields, Value, message_of, write_field};
use crate::model::{EntityId, Kind, Timestamp};

use super::super::store::{Change, View};
use super::approval_options::has_options;
use super::steps::{self, Step};
use super::workflows::refuse_key;

pub(super) mod field {
    pub(in super::super) const MODE: u32 = 3;
    pub(in super::super) const STEPS: u32 = 5;
}

const MANUAL: &str = "manual";
const AUTOMATIC: &str = "automatic";
const MODES: &[&str] = &[MANUAL, AUTOMATIC];
pub(super) const ANY: &str = "any";
const QUANTIFIERS: &[&str] = &[ANY, "all"];
const REFERENCES: &[&str] = &["manager-of-requester", "manager-of-manager-of-requester"];
/// The path of the list of steps in errors.
const STEPS: &str = "approval_workflow_steps";

pub(super) fn prepare(view: &dyn View, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    let mode = stored::text(state, field::MODE);
    if !MODES.contains(&mode) {
        return Err(unknown("approval_mode", mode, MODES));
    }
    let mut embedded = steps::embedded(state);
    if mode == AUTOMATIC && !embedded.is_empty() {
        let count = embedded.len();
        return Err(Error::invalid(
            STEPS,
            format!("must be empty where `approval_mode` is `{AUTOMATIC}`; {count} are given"),
        ));
    }
    let known: Vec<Vec<u8>> =
        before.map(steps::embedded).into_iter().flatten().flat_map(|step| step.approvers).collect();
    for (place, step) in embedded.iter_mut().enumerate() {
        let path = format!("{STEPS}[{place}]");
        check_step(step, &path)?;
        check_approvers(view, &step.approvers, &known, &path)?;
    }
    let prepared = with_steps(state, &embedded);
    refuse_beside_options(view, before, &prepared)?;
    Ok(prepared)
}

/// While a workflow has options beside it, its steps are changed nowhere: options count by the place of a step, and a
/// client that does not know them would weaken it unseen (RULES 3.7).
fn refuse_beside_options(view: &dyn View, before: Option<&[u8]>, state: &[u8]) -> Result<()> {
    let Some(before) = before else { return Ok(()) };
    let Some(id) = EntityId::parse_as(Kind::ApprovalWorkflow, stored::text(before, 1)) else { return Ok(()) };
    let same = stored::text(before, field::MODE) == stored::text(state, field::MODE)
        && steps::embedded(before) == steps::embedded(state);
    if same || !has_options(view, id) { Ok(()) } else { Err(beside_options(id)) }
}

fn beside_options(id: EntityId) -> Error {
    let message = format!(
        "the steps of `{id}` have options that this API cannot say; delete them by `gatepass.v1.ApprovalOptions`, change the steps, and create them anew"
    );
    Error::failed_precondition(message).with_field(STEPS)
}

fn check_step(step: &mut Step, path: &str) -> Result<()> {
    if step.quantifier.is_empty() {
        ANY.clone_into(&mut step.quantifier);
    }
    if !QUANTIFIERS.contains(&step.quantifier.as_str()) {
        return Err(unknown(&format!("{path}.quantifier"), &step.quantifier, QUANTIFIERS));
    }
    let parts = step.skip_after.as_deref().unwrap_or_default();
    let nanos = Timestamp::from_parts(stored::integer(parts, 1) as i64, stored::integer(parts, 2) as i32).0;
    if nanos < 0 {
        return Err(Error::invalid_field(
            format!("{path}.skip_after"),
            format!(
                "{} s is negative; give a positive time, or none to wait for a person",
                nanos / 1_000_000_000
            ),
        ));
    }
    Ok(())
}

fn unknown(field: &str, value: &str, known: &[&str]) -> Error {
    Error::invalid_value(field, value, format!("it is one of {}", known.join(", ")))
}

/// Each approver is one account, role, group or manager; what it names exists, unless it stands in the workflow
/// already: a deleted approver stays, so that a step never gets weaker (RULES 3.4).
fn check_approvers(view: &dyn View, approvers: &[Vec<u8>], known: &[Vec<u8>], path: &str) -> Result<()> {
    for (place, approver) in approvers.iter().enumerate() {
        let path = format!("{path}.approvers[{place}]");
        check_approver(view, approver, known.contains(approver), &path)?;
        let account = stored::text(approver, steps::approver::ACCOUNT);
        // One person fills one entry: such a step could never be satisfied where all must approve.
        if !account.is_empty() && approvers[..place].contains(approver) {
            return Err(Error::invalid_value(
                format!("{path}.account_id"),
                account,
                "it stands in this step already; name each account once",
            ));
        }
    }
    Ok(())
}

fn check_approver(view: &dyn View, approver: &[u8], is_known: bool, path: &str) -> Result<()> {
    let given: Vec<(&Field, &str)> = approver_fields()
        .map(|field| (field, stored::text(approver, field.number)))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let (field, text) = match given.as_slice() {
        [] => {
            return Err(Error::invalid(path, format!("names nobody; give one of {}", approver_names())));
        }
        [one] => *one,
        [first, second, ..] => {
            let why =
                format!("names `{}` and `{}`; give one of {}", first.0.name, second.0.name, approver_names());
            return Err(Error::invalid(path, why));
        }
    };
    let path = format!("{path}.{}", field.name);
    let Some(kind) = field.references.and_then(|reference| stored::kind_of_noun(reference.noun)) else {
        return if REFERENCES.contains(&text) { Ok(()) } else { Err(unknown(&path, text, REFERENCES)) };
    };
    let Some(id) = EntityId::parse_as(kind, text) else {
        let why = format!("the id of a {kind} is `{}` and 16 hexadecimal digits", kind.prefix());
        return Err(Error::invalid_value(path, text, why));
    };
    if !is_known && view.get(id).is_none() {
        let message = format!("`{path}` is `{text}`, and no {kind} with this id exists");
        return Err(Error::new(ErrorReason::NotFound, message).with_field(path));
    }
    if kind == Kind::Account && !is_known { refuse_key(view, &path, text) } else { Ok(()) }
}

/// The fields of an embedded approver.
fn approver_fields() -> impl Iterator<Item = &'static Field> {
    let message = message_of(Kind::ApprovalWorkflow);
    let steps = message.and_then(|message| message.field(field::STEPS)?.message());
    let approver = steps.and_then(|step| step.field(steps::step::APPROVERS)?.message());
    approver.map(|message| message.fields).unwrap_or_default().iter()
}

fn approver_names() -> String {
    approver_fields().map(|field| format!("`{}`", field.name)).collect::<Vec<_>>().join(", ")
}

/// The workflow with these steps in place of its own.
pub(super) fn with_steps(state: &[u8], embedded: &[Step]) -> Vec<u8> {
    let mut out: Vec<u8> = stored::replace(state, &[(field::STEPS, None)]);
    for step in embedded {
        write_field(&mut out, field::STEPS, Value::Bytes(&step.encode()));
    }
    out
}

/// The workflow that a step or an approver of the deprecated services names, where it exists.
fn workflow_of(view: &dyn View, state: &[u8]) -> Option<(EntityId, bytes::Bytes)> {
    let id = EntityId::parse_as(Kind::ApprovalWorkflow, stored::text(state, steps::FLOW))?;
    Some((id, view.get(id)?))
}

/// A step is added at the end, of any approver; its approvers are added to it.
pub(super) fn prepare_step(view: &dyn View, state: &[u8]) -> Result<Vec<u8>> {
    let Some((id, workflow)) = workflow_of(view, state) else { return Ok(state.to_vec()) };
    if stored::text(&workflow, field::MODE) != MANUAL {
        return Err(Error::failed_precondition(format!(
            "`approval_flow_id` is `{id}`, whose `approval_mode` is `{AUTOMATIC}`; only a `{MANUAL}` one has steps"
        ))
        .with_field("approval_flow_id"));
    }
    let order = steps::embedded(&workflow).len() as u64 + 1;
    Ok(stored::replace(
        state,
        &[
            (steps::QUANTIFIER, Some(Value::Bytes(ANY.as_bytes()))),
            (steps::ORDER, Some(Value::Varint(order))),
        ],
    ))
}

/// The change of the workflow that a new step goes with.
pub(super) fn with_step(view: &dyn View, state: &[u8]) -> Result<Vec<Change>> {
    change(view, state, |steps| {
        steps.push(Step { quantifier: ANY.to_owned(), skip_after: None, approvers: Vec::new() });
        Ok(())
    })
}

/// An approver is of a step of its workflow.
pub(super) fn prepare_approver(view: &dyn View, state: &[u8]) -> Result<Vec<u8>> {
    check_approver(view, &steps::embedded_approver(state), false, "approval_workflow_approver")?;
    let text = stored::text(state, steps::STEP);
    let step = EntityId::parse_as(Kind::ApprovalWorkflowStep, text).and_then(|id| view.get(id));
    let flow = stored::text(state, steps::FLOW);
    match step.as_deref().map(|step| stored::text(step, steps::FLOW)) {
        Some(other) if other != flow => Err(Error::invalid_value(
            "approval_flow_id",
            flow,
            format!("`approval_step_id` is `{text}`, which is a step of `{other}`"),
        )),
        _ => Ok(state.to_vec()),
    }
}

/// The change of the workflow that a new approver goes with.
pub(super) fn with_approver(view: &dyn View, state: &[u8]) -> Result<Vec<Change>> {
    let Some(place) = place_of(view, state) else { return Ok(Vec::new()) };
    let approver = steps::embedded_approver(state);
    change(view, state, |steps| {
        let step = steps.get_mut(place).ok_or_else(Error::internal)?;
        step.approvers.push(approver);
        check_approvers(view, &step.approvers, &step.approvers, &format!("{STEPS}[{place}]"))
    })
}

/// The place in its workflow of the step that an approver names.
fn place_of(view: &dyn View, approver: &[u8]) -> Option<usize> {
    let step = EntityId::parse_as(Kind::ApprovalWorkflowStep, stored::text(approver, steps::STEP))?;
    (stored::integer(&view.get(step)?, steps::ORDER) as usize).checked_sub(1)
}

/// The workflow of a step or an approver, its steps changed.
fn change(
    view: &dyn View,
    state: &[u8],
    edit: impl FnOnce(&mut Vec<Step>) -> Result<()>,
) -> Result<Vec<Change>> {
    let Some((id, workflow)) = workflow_of(view, state) else { return Ok(Vec::new()) };
    if has_options(view, id) {
        return Err(beside_options(id));
    }
    let mut embedded = steps::embedded(&workflow);
    edit(&mut embedded)?;
    Ok(vec![Change { id, state: Some(with_steps(&workflow, &embedded).into()) }])
}

/// What a workflow is without the step or the approver that is deleted, where it stays itself.
pub(super) fn without(view: &dyn View, doomed: &[EntityId]) -> Result<Vec<Change>> {
    let Some(target) = doomed.first() else { return Ok(Vec::new()) };
    let Some(state) = view.get(*target) else { return Ok(Vec::new()) };
    match target.kind {
        Kind::ApprovalWorkflowStep => without_step(view, *target, &state),
        Kind::ApprovalWorkflowApprover => {
            let Some(place) = place_of(view, &state) else { return Ok(Vec::new()) };
            let gone = steps::embedded_approver(&state);
            change(view, &state, |steps| {
                let step = steps.get_mut(place).ok_or_else(Error::internal)?;
                let found = step.approvers.iter().position(|approver| *approver == gone);
                step.approvers.remove(found.ok_or_else(Error::internal)?);
                Ok(())
            })
        }
        _ => Ok(Vec::new()),
    }
}

/// The steps after it move up.
fn without_step(view: &dyn View, target: EntityId, state: &[u8]) -> Result<Vec<Change>> {
    let order = stored::integer(state, steps::ORDER);
    let mut changes = change(view, state, |steps| {
        let place = (order as usize).checked_sub(1).filter(|place| *place < steps.len());
        steps.remove(place.ok_or_else(Error::internal)?);
        Ok(())
    })?;
    let Some((flow, _)) = workflow_of(view, state) else { return Ok(changes) };
    let mut others = view.referrers(flow, Kind::ApprovalWorkflowStep);
    others.sort_unstable();
    for id in others.into_iter().filter(|id| *id != target) {
        let Some(other) = view.get(id) else { continue };
        let place = stored::integer(&other, steps::ORDER);
        if place > order {
            let moved = stored::replace(&other, &[(steps::ORDER, Some(Value::Varint(place - 1)))]);
            changes.push(Change { id, state: Some(moved.into()) });
        }
    }
    Ok(changes)
}

/// The values of a repeated field of messages.
pub(super) fn all(message: &[u8], number: u32) -> impl Iterator<Item = &[u8]> {
    Fields::new(message).filter(move |(found, _)| *found == number).map(|(_, value)| value.bytes())
}
