//! Access workflows: which resources may be requested, by whom, how (strongdm-api 2.7).

use crate::error::{Error, Result};
use crate::model::stored::{self, AccountType, Value, shape};
use crate::model::{EntityId, Kind, Timestamp};

use super::super::store::{Change, View};
use super::{edit, rules};

mod field {
    pub(super) const ID: u32 = 1;
    pub(super) const WEIGHT: u32 = 4;
    pub(super) const AUTO_GRANT: u32 = 5;
    pub(super) const ENABLED: u32 = 6;
    pub(super) const APPROVAL_FLOW: u32 = 9;
    pub(super) const MAX_DURATION: u32 = 10;
    pub(super) const FIXED_DURATION: u32 = 11;
}

mod approver {
    pub(super) const WORKFLOW: u32 = 2;
    pub(super) const ACCOUNT: u32 = 3;
    pub(super) const ROLE: u32 = 4;
}

/// The weight of a workflow that is given none: the lowest that is above nothing, so that any chosen one counts more.
const WEIGHT: u64 = 1;

pub(super) fn prepare(view: &dyn View, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    check_durations(state)?;
    let state = rules::prepare(view, Kind::Workflow, before, state)?;
    let Some((shape, inner)) = shape(Kind::Workflow, &state) else { return Ok(state) };
    let kept = before.map_or(0, |before| stored::integer(before, field::WEIGHT));
    let weight =
        [stored::integer(inner, field::WEIGHT), kept, WEIGHT].into_iter().find(|weight| *weight != 0);
    let enabled = stored::integer(inner, field::ENABLED) != 0 && can_be_enabled(view, inner, &[]);
    Ok(edit(
        shape,
        inner,
        &[(field::WEIGHT, weight.map(Value::Varint)), (field::ENABLED, enabled.then_some(Value::Varint(1)))],
    ))
}

/// A workflow grants by itself, by an approval workflow or by approvers; one that has none of them stays off.
fn can_be_enabled(view: &dyn View, workflow: &[u8], gone: &[EntityId]) -> bool {
    let approvers = || match EntityId::parse_as(Kind::Workflow, stored::text(workflow, field::ID)) {
        Some(id) => view.referrers(id, Kind::WorkflowApprover),
        None => Vec::new(),
    };
    stored::integer(workflow, field::AUTO_GRANT) != 0
        || !stored::text(workflow, field::APPROVAL_FLOW).is_empty()
        || approvers().iter().any(|approver| !gone.contains(approver))
}

fn check_durations(state: &[u8]) -> Result<()> {
    let length = |number: u32| {
        stored::message(state, number).map(|parts| {
            Timestamp::from_parts(stored::integer(parts, 1) as i64, stored::integer(parts, 2) as i32).0
        })
    };
    let (max, fixed) = (length(field::MAX_DURATION), length(field::FIXED_DURATION));
    for (name, length) in [("access_request_max_duration", max), ("access_request_fixed_duration", fixed)] {
        if let Some(nanos) = length.filter(|nanos| *nanos < 0) {
            let seconds = nanos / 1_000_000_000;
            return Err(Error::invalid_field(
                name,
                format!("{seconds} s is negative; give a positive time, or none"),
            ));
        }
    }
    if max.is_some() && fixed.is_some() {
        return Err(Error::invalid_field(
            "access_request_max_duration",
            "it is given together with `access_request_fixed_duration`; a request has a longest time or a fixed one",
        ));
    }
    Ok(())
}

/// An approver is an account or a role, and an account that can act as somebody.
pub(super) fn prepare_approver(view: &dyn View, state: &[u8]) -> Result<Vec<u8>> {
    let (account, role) = (stored::text(state, approver::ACCOUNT), stored::text(state, approver::ROLE));
    match (account.is_empty(), role.is_empty()) {
        (true, true) => return Err(Error::invalid("account_id", "or `role_id` must be given: who approves")),
        (false, false) => {
            return Err(Error::invalid_value(
                "account_id",
                account,
                format!("`role_id` is `{role}` too; an approver is one of them"),
            ));
        }
        _ => refuse_key(view, "account_id", account)?,
    }
    Ok(state.to_vec())
}

/// Keys administer; approving is for users and service accounts.
pub(super) fn refuse_key(view: &dyn View, field: &str, account: &str) -> Result<()> {
    let state = EntityId::parse_as(Kind::Account, account).and_then(|id| view.get(id));
    match state.and_then(|state| stored::account_type(&state)) {
        Some(AccountType::Token) => {
            Err(Error::invalid_value(field, account, "this is a key; a user or a service account approves"))
        }
        _ => Ok(()),
    }
}

/// The workflows that lose their last approver, and with it the way to grant anything: they are switched off.
pub(super) fn without(view: &dyn View, doomed: &[EntityId]) -> Vec<Change> {
    let approvers = doomed.iter().filter(|id| id.kind == Kind::WorkflowApprover);
    let workflow_of = |id: &EntityId| {
        let state = view.get(*id)?;
        EntityId::parse_as(Kind::Workflow, stored::text(&state, approver::WORKFLOW))
    };
    let mut workflows: Vec<EntityId> = approvers.filter_map(workflow_of).collect();
    workflows.sort_unstable();
    workflows.dedup();
    let disabled = |id: EntityId| {
        let state = view.get(id).filter(|_| !doomed.contains(&id))?;
        let enabled = stored::integer(&state, field::ENABLED) != 0;
        if !enabled || can_be_enabled(view, &state, doomed) {
            return None;
        }
        let state = stored::replace(&state, &[(field::ENABLED, None)]);
        Some(Change { id, state: Some(state.into()) })
    };
    workflows.into_iter().filter_map(disabled).collect()
}
