use crate::error::{Error, Result};
use crate::model::stored::{self, AccountType};
use crate::model::{EntityId, Kind};

use super::super::store::{View, targets};

/// Keys hold no roles and join no groups: they administer, they do not reach resources.
pub(super) fn prepare(view: &dyn View, kind: Kind, state: &[u8]) -> Result<Vec<u8>> {
    if kind != Kind::GroupRole {
        refuse_token(view, stored::text(state, 2))?;
    }
    Ok(state.to_vec())
}

/// Access is for users and service accounts.
pub(super) fn refuse_token(view: &dyn View, account: &str) -> Result<()> {
    let state = EntityId::parse_as(Kind::Account, account).and_then(|id| view.get(id));
    match state.and_then(|state| stored::account_type(&state)) {
        Some(AccountType::Token) => Err(Error::invalid_value(
            "account_id",
            account,
            "this is a key; access is for users and service accounts",
        )),
        _ => Ok(()),
    }
}

/// The entities an activity about this entity names: for a link both of its ends, for a part of an approval workflow
/// the part and the workflow, else the entity itself.
pub(super) fn subjects(id: EntityId, state: &[u8]) -> Vec<EntityId> {
    if let Some(link) = stored::link(id.kind, state) {
        return vec![link.from, link.to];
    }
    match id.kind {
        Kind::WorkflowRole
        | Kind::WorkflowApprover
        | Kind::Delegation
        | Kind::PeeringGroupNode
        | Kind::PeeringGroupPeer
        | Kind::PeeringGroupResource => return targets(id, state).into_vec(),
        Kind::WorkflowOptions | Kind::ApprovalOptions | Kind::KeyScope => {
            return targets(id, state).first().copied().into_iter().collect();
        }
        Kind::ApprovalWorkflowStep | Kind::ApprovalWorkflowApprover => {
            return [id].into_iter().chain(targets(id, state).first().copied()).collect();
        }
        _ => {}
    }
    match stored::grant(state).filter(|_| id.kind == Kind::AccountGrant) {
        Some(grant) => vec![grant.account, grant.resource],
        None => vec![id],
    }
}
