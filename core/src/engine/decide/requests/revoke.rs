use crate::engine::request::roles_held;
use crate::engine::store::View;
use crate::error::{Error, Result};
use crate::model::rule::parse_rules;
use crate::model::stored::{self, RequestStatus};
use crate::model::{EntityId, Kind, Timestamp, resource_types};

use super::bundle::Bundle;
use super::grant::{ended, grant_parts};
use super::writing::Writing;
use super::{Context, Decision, verb};

/// What is taken back (RULES 2.7): a grant, a request's, or all that an account, a resource or a role has.
pub type Target = EntityId;

/// Access that remains after a revocation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remaining {
    /// Who.
    pub account: EntityId,
    /// What.
    pub resource: EntityId,
    /// By which roles and grants.
    pub via: Vec<EntityId>,
}

/// What a revocation took back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revoked {
    /// The grants, of resources and roles.
    pub grants: Vec<EntityId>,
    /// Whose they were.
    pub accounts: Vec<EntityId>,
    /// What remains all the same.
    pub remaining: Vec<Remaining>,
}

/// Takes access back, at once. It touches no role that is held by attachment, and says where access remains.
///
/// # Errors
/// `NotFound` for what is not there; `FailedPrecondition` for a request or grant that gives nothing (any more).
pub fn revoke(
    view: &dyn View,
    context: &mut Context<'_>,
    target: Target,
    actor: Option<EntityId>,
    reason: &str,
) -> Result<(Revoked, Decision)> {
    let grants = grants_of(view, context.now, target)?;
    let mut writing = Writing::new(view);
    let mut subjects = Vec::new();
    let mut accounts = Vec::new();
    for id in &grants {
        let Some(state) = writing.view().get(*id) else { continue };
        let Some((account, thing, _)) = grant_parts(id.kind, &state) else { continue };
        writing.put(*id, None);
        ended(&mut writing, context, (*id, &state), RequestStatus::Revoked, actor, reason);
        for subject in [account, thing] {
            if !subjects.contains(&subject) {
                subjects.push(subject);
            }
        }
        accounts.push(account);
    }
    accounts.sort_unstable();
    accounts.dedup();
    let remaining = remaining(view, writing.view(), &grants, context.now);
    let decision = Decision { changes: writing.finish(), verb: verb::REVOKED, subjects };
    Ok((Revoked { grants, accounts, remaining }, decision))
}

/// The access to resources that remains once grants are gone that were there before.
pub fn remaining(before: &dyn View, after: &dyn View, grants: &[EntityId], now: Timestamp) -> Vec<Remaining> {
    let pair = |id: &EntityId| {
        let (account, thing, _) = grant_parts(id.kind, &before.get(*id)?)?;
        (thing.kind == Kind::Resource).then_some((account, thing))
    };
    let mut pairs: Vec<(EntityId, EntityId)> = grants.iter().filter_map(pair).collect();
    pairs.sort_unstable();
    pairs.dedup();
    let remaining = pairs.into_iter().filter_map(|(account, resource)| {
        let via = paths(after, account, resource, now);
        (!via.is_empty()).then_some(Remaining { account, resource, via })
    });
    remaining.collect()
}

/// The grants that a target has and that have not ended.
fn grants_of(view: &dyn View, now: Timestamp, target: Target) -> Result<Vec<EntityId>> {
    if view.get(target).is_none() {
        return Err(Error::not_found(target.kind, target.to_string()));
    }
    let mut grants = match target.kind {
        Kind::AccountGrant | Kind::RoleGrant => vec![target],
        Kind::AccessRequest => {
            let bundle = Bundle::read(view, target).ok_or_else(Error::internal)?;
            let granted = bundle.members().filter(|member| member.status() == RequestStatus::Granted);
            granted.filter_map(|member| member.grant()).collect()
        }
        Kind::Account => [Kind::AccountGrant, Kind::RoleGrant]
            .into_iter()
            .flat_map(|kind| view.referrers(target, kind))
            .collect(),
        Kind::Resource => view.referrers(target, Kind::AccountGrant),
        Kind::Role => view.referrers(target, Kind::RoleGrant),
        _ => Vec::new(),
    };
    let is_live = |id: &EntityId| {
        let state = view.get(*id);
        let parts = state.as_deref().and_then(|state| grant_parts(id.kind, state));
        parts.is_some_and(|(_, _, during)| now < during.end)
    };
    grants.retain(is_live);
    grants.sort_unstable();
    grants.dedup();
    let is_one = matches!(target.kind, Kind::AccountGrant | Kind::RoleGrant | Kind::AccessRequest);
    if is_one && grants.is_empty() {
        let message = match Bundle::read(view, target) {
            Some(bundle) if bundle.is_pending() => {
                format!("`{target}` is pending and gives nothing yet; deny or cancel it")
            }
            _ => format!("what `{target}` gave has ended"),
        };
        return Err(Error::failed_precondition(message).with_field("id"));
    }
    Ok(grants)
}

/// The roles and grants by which an account reaches a resource at an instant.
fn paths(view: &dyn View, account: EntityId, resource: EntityId, now: Timestamp) -> Vec<EntityId> {
    let live = |kind: Kind| {
        view.referrers(account, kind).into_iter().filter_map(move |id| {
            let (_, thing, during) = grant_parts(kind, &view.get(id)?)?;
            during.contains(now).then_some((id, thing))
        })
    };
    let mut via: Vec<EntityId> =
        live(Kind::AccountGrant).filter(|(_, thing)| *thing == resource).map(|(id, _)| id).collect();
    let held = roles_held(view, account);
    via.extend(held.into_iter().filter(|role| role_matches(view, *role, resource)));
    via.extend(
        live(Kind::RoleGrant).filter(|(_, role)| role_matches(view, *role, resource)).map(|(id, _)| id),
    );
    via.sort_unstable();
    via.dedup();
    via
}

fn role_matches(view: &dyn View, role: EntityId, resource: EntityId) -> bool {
    let (Some(role), Some(state)) = (view.get(role), view.get(resource)) else { return false };
    let Some(seen) = stored::resource(&state) else { return false };
    let tags: Vec<(&str, &str)> = stored::resource_tags(&seen).collect();
    let kind = u16::try_from(seen.type_number).unwrap_or(0);
    let rules = parse_rules(stored::role_rules(&role), resource_types()).unwrap_or_default();
    rules.iter().any(|rule| rule.matches(kind, resource, &tags))
}
