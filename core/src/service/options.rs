//! Our own entities beside StrongDM's: options of workflows and approval workflows, conditions, delegations, role grants,
//! scopes of keys. The schema says what their fields are; here is who may write them.

use gatepass_wire::gatepass::v1::{
    ActsFor, Condition, ConditionClearRequest, ConditionClearResponse, ConditionSetRequest,
    ConditionSetResponse, KeyScope,
};
use prost::Message;

use crate::engine::decide::{Context, Decision, requests, scope_of};
use crate::engine::{Overlay, View};
use crate::error::{Error, ErrorReason, Result};
use crate::journal::{Content, Replay};
use crate::model::stored::{self, time};
use crate::model::{EntityId, Kind};

use super::Service;
use super::access::decode;
use super::call::{Call, Reply};
use super::principal::Principal;
use super::requests::named_id;
use super::runtime::undecided;
use super::writer::{Answered, Decided};

const SERVED: &[&str] =
    &["ApprovalOptions", "Conditions", "Delegations", "KeyScopes", "RoleGrants", "WorkflowOptions"];

/// Whether the service's entities are kept here.
pub(super) fn is_served(service: &str) -> bool {
    SERVED.contains(&service)
}

impl Service {
    pub(super) async fn options(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        if matches!(call.method.name, "Get" | "List") {
            // What fell due by now shows as it became, whether or not the sweeper has come by.
            self.sweep_due().await?;
        }
        match call.method.name {
            "Create" => self.create(principal, call).await,
            "Get" => self.get(call),
            "Update" => self.update(principal, call).await,
            "Delete" => self.delete(principal, call).await,
            "List" => self.list(call),
            "Set" => self.set_condition(principal, call).await,
            "Clear" => self.clear_condition(principal, call).await,
            _ => Err(super::not_offered(call.method)),
        }
    }

    async fn set_condition(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: ConditionSetRequest = decode(call)?;
        let until = request.valid_until.as_ref().map(time::instant);
        self.inner.runtime.now.trusted()?;
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let id = named_id(view, Kind::Condition, "id", &request.id)?;
            let decision = requests::set_condition(view, context, id, until)?;
            let condition = condition_after(&decision, id)?;
            let reply = ConditionSetResponse { condition: Some(condition) }.encode_to_vec().into();
            Ok(Decided { decision, secrets: Vec::new(), reply })
        };
        let again = self.condition_again(|condition, _| {
            ConditionSetResponse { condition: Some(condition) }.encode_to_vec()
        });
        self.mutate(principal, call, None, again, decide).await
    }

    async fn clear_condition(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: ConditionClearRequest = decode(call)?;
        let actor = principal.account;
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let id = named_id(view, Kind::Condition, "id", &request.id)?;
            let (gone, decision) = requests::clear_condition(view, context, id, actor)?;
            let reply = cleared(condition_after(&decision, id)?, gone.iter());
            Ok(Decided { decision, secrets: Vec::new(), reply: reply.into() })
        };
        let again = self.condition_again(|condition, replay| {
            let grants = [Kind::AccountGrant, Kind::RoleGrant];
            cleared(condition, replay.ids.iter().filter(|id| grants.contains(&id.kind)))
        });
        self.mutate(principal, call, None, again, decide).await
    }

    fn condition_again(&self, wrap: impl Fn(Condition, &Replay) -> Vec<u8> + Send + 'static) -> Answered {
        let runtime = std::sync::Arc::clone(&self.inner.runtime);
        Box::new(move |replay: &Replay| {
            let id = replay.ids.iter().find(|id| id.kind == Kind::Condition).ok_or_else(Error::internal)?;
            let version = runtime.journal.entity_at(*id, replay.revision).map_err(undecided)?;
            match version.map(|version| version.content) {
                Some(Content::State(state)) => {
                    let condition = Condition::decode(state).map_err(|_| Error::internal())?;
                    Ok(wrap(condition, replay).into())
                }
                _ => Err(Error::not_found(Kind::Condition, id.to_string())),
            }
        })
    }
}

fn condition_after(decision: &Decision, id: EntityId) -> Result<Condition> {
    let change = decision.changes.iter().find(|change| change.id == id);
    let state = change.and_then(|change| change.state.clone()).ok_or_else(Error::internal)?;
    Condition::decode(state).map_err(|_| Error::internal())
}

fn cleared<'a>(condition: Condition, gone: impl Iterator<Item = &'a EntityId>) -> Vec<u8> {
    let revoked_ids = gone.map(EntityId::to_string).collect();
    ConditionClearResponse { condition: Some(condition), revoked_ids }.encode_to_vec()
}

/// Who may write such an entity, beyond the method's own permission.
pub(super) fn may_write(principal: &Principal, view: &dyn View, kind: Kind, state: &[u8]) -> Result<()> {
    match kind {
        // One's own duty, or others' with the right to say who approves.
        Kind::Delegation => {
            let delegator = EntityId::parse_as(Kind::Account, stored::text(state, 2));
            match delegator.is_some_and(|delegator| principal.is(delegator)) {
                true => Ok(()),
                false => principal.must("approvalflow:edit"),
            }
        }
        Kind::KeyScope => within_scope(principal, view, state),
        _ => Ok(()),
    }
}

/// A key gives other keys no wider a scope than its own, nor a side it has not (RULES 4.3).
fn within_scope(principal: &Principal, view: &dyn View, state: &[u8]) -> Result<()> {
    let scope = KeyScope::decode(state).map_err(|_| Error::internal())?;
    let Some(key) = principal.account else { return Ok(()) };
    let own = scope_of(view, key).unwrap_or_default();
    for (field, needed, given, held) in [
        ("request_as", "gatepass:request_as", &scope.request_as, &own.request_as),
        ("vote_as", "gatepass:vote_as", &scope.vote_as, &own.vote_as),
    ] {
        let Some(given) = given else { continue };
        principal.must(needed)?;
        if !is_within(given, held.as_ref()) {
            let message = format!("`{field}` goes beyond the scope of the caller's own key");
            return Err(Error::new(ErrorReason::PermissionDenied, message).with_field(field));
        }
    }
    Ok(())
}

fn is_within(given: &ActsFor, held: Option<&ActsFor>) -> bool {
    let Some(held) = held else { return false };
    let all = |given: &[String], held: &[String]| given.iter().all(|id| held.contains(id));
    held.everybody
        || (!given.everybody
            && all(&given.account_ids, &held.account_ids)
            && all(&given.group_ids, &held.group_ids)
            && all(&given.role_ids, &held.role_ids))
}
