//! What the steps of StrongDM's approval workflows cannot say, beside one (RULES 3.7).

use gatepass_wire::gatepass::v1::{ApprovalOptionSet, EscalationApprover, StepOptions};
use prost::Message;

use crate::engine::store::{Change, View};
use crate::error::{Error, Result};
use crate::model::stored::{self, time};
use crate::model::{EntityId, Kind};

use super::workflow_options::positive;
use super::workflows::refuse_key;
use super::{Context, approvals, steps};

/// What may happen at a step's deadline.
const ON_DEADLINE: &[&str] = &["escalate", "deny", "skip"];
const WORKFLOW: u32 = 2;

pub(super) fn prepare(view: &dyn View, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    let options = ApprovalOptionSet::decode(state).map_err(|_| Error::internal())?;
    if let Some(before) = before.map(|before| stored::text(before, WORKFLOW))
        && before != options.approval_workflow_id
    {
        let why = format!("these are the options of `{before}`; create others for another workflow");
        return Err(Error::invalid_value("approval_workflow_id", &options.approval_workflow_id, why));
    }
    let workflow = EntityId::parse_as(Kind::ApprovalWorkflow, &options.approval_workflow_id);
    let Some(workflow) = workflow.and_then(|id| view.get(id)) else { return Ok(state.to_vec()) };
    let steps = steps::embedded(&workflow);
    if options.steps.len() > steps.len() {
        let why = format!("names {} steps, and the workflow has {}", options.steps.len(), steps.len());
        return Err(Error::invalid("steps", why));
    }
    for (place, (beside, step)) in options.steps.iter().zip(&steps).enumerate() {
        check_step(view, beside, step, &format!("steps[{place}]"))?;
    }
    Ok(state.to_vec())
}

fn check_step(view: &dyn View, options: &StepOptions, step: &steps::Step, path: &str) -> Result<()> {
    let entries = step.approvers.len();
    if options.needed as usize > entries {
        let why = format!("is {}, and the step has {entries} approvers", options.needed);
        return Err(Error::invalid(format!("{path}.needed"), why));
    }
    for (place, text) in options.excluded_account_ids.iter().enumerate() {
        if EntityId::parse_as(Kind::Account, text).is_none() {
            let path = format!("{path}.excluded_account_ids[{place}]");
            return Err(Error::invalid_value(
                path,
                text,
                "the id of an account is `a-` and 16 hexadecimal digits",
            ));
        }
    }
    positive(&format!("{path}.deadline"), options.deadline.as_ref(), false)?;
    let on_deadline = options.on_deadline.as_str();
    if options.deadline.is_some() && !ON_DEADLINE.contains(&on_deadline) {
        let why = format!("it is one of {}", ON_DEADLINE.join(", "));
        return Err(Error::invalid_value(format!("{path}.on_deadline"), on_deadline, why));
    }
    if options.deadline.is_none() && !on_deadline.is_empty() {
        return Err(Error::invalid(
            format!("{path}.deadline"),
            format!("must be given: when to {on_deadline}"),
        ));
    }
    let skips = step
        .skip_after
        .as_deref()
        .is_some_and(|parts| time::length(&prost_types::Duration::decode(parts).unwrap_or_default()) > 0);
    if skips && on_deadline == "skip" {
        return Err(Error::invalid(
            format!("{path}.on_deadline"),
            "is `skip`, and the step has `skip_after`; give one",
        ));
    }
    if (on_deadline == "escalate") == options.escalate_to.is_empty() {
        let why = "must be given where `on_deadline` is `escalate`, and only there";
        return Err(Error::invalid(format!("{path}.escalate_to"), why));
    }
    for (place, further) in options.escalate_to.iter().enumerate() {
        check_further(view, further, &format!("{path}.escalate_to[{place}]"))?;
    }
    Ok(())
}

fn check_further(view: &dyn View, further: &EscalationApprover, path: &str) -> Result<()> {
    let named: Vec<(Kind, &str, &str)> = [
        (Kind::Account, "account_id", further.account_id.as_str()),
        (Kind::Role, "role_id", further.role_id.as_str()),
        (Kind::Group, "group_id", further.group_id.as_str()),
    ]
    .into_iter()
    .filter(|(_, _, text)| !text.is_empty())
    .collect();
    let [(kind, field, text)] = named.as_slice() else {
        return Err(Error::invalid(path, "names one of `account_id`, `role_id`, `group_id`"));
    };
    if EntityId::parse_as(*kind, text).and_then(|id| view.get(id)).is_none() {
        return Err(Error::not_found(kind, text).with_field(format!("{path}.{field}")));
    }
    if *kind == Kind::Account { refuse_key(view, &format!("{path}.{field}"), text) } else { Ok(()) }
}

/// Whether an approval workflow has options.
pub(super) fn has_options(view: &dyn View, workflow: EntityId) -> bool {
    !view.referrers(workflow, Kind::ApprovalOptions).is_empty()
}

/// On StrongDM's wire a step with options reads as the stricter plain one: `all` (RULES 3.7). It stays so when the
/// options go.
pub(super) fn follow(view: &dyn View, context: &mut Context<'_>, state: &[u8]) -> Result<Vec<Change>> {
    let options = ApprovalOptionSet::decode(state).map_err(|_| Error::internal())?;
    let Some(id) = EntityId::parse_as(Kind::ApprovalWorkflow, &options.approval_workflow_id) else {
        return Ok(Vec::new());
    };
    let Some(workflow) = view.get(id) else { return Ok(Vec::new()) };
    let mut embedded = steps::embedded(&workflow);
    for (step, beside) in embedded.iter_mut().zip(&options.steps) {
        if *beside != StepOptions::default() {
            "all".clone_into(&mut step.quantifier);
        }
    }
    let stricter = approvals::with_steps(&workflow, &embedded);
    if stricter[..] == workflow[..] {
        return Ok(Vec::new());
    }
    let mut changes = steps::follow(view, context, id, &stricter);
    changes.insert(0, Change { id, state: Some(stricter.into()) });
    Ok(changes)
}
