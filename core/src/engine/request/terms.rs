//! What a workflow asks for, as a request freezes it at its creation (RULES 3.3).

use gatepass_wire::gatepass::v1::{AccessRequestApprover, ApprovalOptionSet, StepTerms};
use gatepass_wire::v1;
use prost::Message;

use crate::engine::store::View;
use crate::model::stored;
use crate::model::{EntityId, Kind};

/// Fields of `v1.Workflow` and `v1.WorkflowApprover`.
const AUTO_GRANT: u32 = 5;
const APPROVAL_FLOW: u32 = 9;

/// How a workflow decides.
#[derive(Debug, Clone, PartialEq)]
pub enum Approval {
    /// By itself.
    Automatic,
    /// By people, step by step.
    Steps {
        /// As the workflow has them.
        steps: Vec<StepTerms>,
        /// Nobody votes in two of them.
        distinct_people: bool,
    },
}

/// How a stored workflow decides. An approval workflow comes before what is deprecated, approvers before the switch
/// that needs none; what is not there approves nothing.
pub fn approval_of(view: &dyn View, id: EntityId, workflow: &[u8]) -> Approval {
    let flow = stored::text(workflow, APPROVAL_FLOW);
    if !flow.is_empty() {
        let flow = EntityId::parse_as(Kind::ApprovalWorkflow, flow);
        return flow.and_then(|flow| of_flow(view, flow)).unwrap_or_else(nobody);
    }
    let mut approvers = view.referrers(id, Kind::WorkflowApprover);
    approvers.sort_unstable();
    let entries: Vec<AccessRequestApprover> = approvers
        .into_iter()
        .filter_map(|id| v1::WorkflowApprover::decode(view.get(id)?).ok())
        .map(|approver| AccessRequestApprover {
            account_id: approver.account_id,
            role_id: approver.role_id,
            ..AccessRequestApprover::default()
        })
        .collect();
    match (entries.is_empty(), stored::integer(workflow, AUTO_GRANT) != 0) {
        (true, true) => Approval::Automatic,
        (true, false) => nobody(),
        (false, _) => {
            let step = StepTerms { needed: 1, approvers: entries, ..StepTerms::default() };
            Approval::Steps { steps: vec![step], distinct_people: false }
        }
    }
}

/// A step that nobody can satisfy.
fn nobody() -> Approval {
    Approval::Steps { steps: vec![StepTerms { needed: 1, ..StepTerms::default() }], distinct_people: false }
}

fn of_flow(view: &dyn View, id: EntityId) -> Option<Approval> {
    let flow = v1::ApprovalWorkflow::decode(view.get(id)?).ok()?;
    if flow.approval_mode == "automatic" {
        return Some(Approval::Automatic);
    }
    let options = view.referrers(id, Kind::ApprovalOptions).into_iter().min();
    let options = options.and_then(|id| ApprovalOptionSet::decode(view.get(id)?).ok()).unwrap_or_default();
    let steps = flow.approval_workflow_steps.iter().enumerate().map(|(place, step)| {
        let beside = options.steps.get(place).cloned();
        let of_options = beside.as_ref().map_or(0, |options| options.needed);
        let needed = match of_options {
            0 if step.quantifier != "all" => 1,
            other => other,
        };
        StepTerms {
            needed,
            skip_after: step.skip_after.filter(|skip| stored::time::length(skip) > 0),
            approvers: step.approvers.iter().map(entry).collect(),
            options: beside,
        }
    });
    let steps: Vec<StepTerms> = steps.collect();
    // Nobody has to approve and nobody said so: that is not consent.
    if steps.is_empty() {
        return None;
    }
    Some(Approval::Steps { steps, distinct_people: options.distinct_people })
}

fn entry(approver: &v1::ApprovalFlowApprover) -> AccessRequestApprover {
    AccessRequestApprover {
        account_id: approver.account_id.clone(),
        role_id: approver.role_id.clone(),
        group_id: approver.group_id.clone(),
        reference: approver.reference.clone(),
    }
}

/// The steps with managers resolved for a requester, as they are frozen.
pub fn frozen_steps(view: &dyn View, requester: EntityId, mut steps: Vec<StepTerms>) -> Vec<StepTerms> {
    for entry in steps.iter_mut().flat_map(|step| &mut step.approvers) {
        let manager = match entry.reference.as_str() {
            "manager-of-requester" => manager(view, requester),
            "manager-of-manager-of-requester" => {
                manager(view, requester).and_then(|manager_of| manager(view, manager_of))
            }
            _ => continue,
        };
        entry.account_id = manager.map(|manager| manager.to_string()).unwrap_or_default();
    }
    steps
}

fn manager(view: &dyn View, account: EntityId) -> Option<EntityId> {
    const RESOLVED_MANAGER: u32 = 15;
    let state = view.get(account)?;
    let (1, user) = stored::member(&state)? else { return None };
    EntityId::parse_as(Kind::Account, stored::text(user, RESOLVED_MANAGER))
}
