use gatepass_wire::v1;
use prost::Message;

use crate::engine::decide::{self, Context, Decision, GroupFromRole};
use crate::engine::{Overlay, View};
use crate::error::{Error, Result};
use crate::model::stored;
use crate::model::{EntityId, Kind};
use crate::wire::raw::request::fields_of;

use super::Service;
use super::call::{Call, Reply};
use super::entities::{number, required_id};
use super::principal::Principal;
use super::writer::Decided;

impl Service {
    /// Makes groups of roles; without `commit` only says what would be made.
    pub(super) async fn groups_from_roles(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let (roles, commit) = read(&call.body)?;
        if commit {
            // What it does in one call is what these do one by one.
            principal.must("accountgroup:write")?;
            principal.must("grouprole:write")?;
        }
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let (made, decision) = decide::groups_from_roles(view, context, &roles)?;
            let reply = response(view, &made, &decision)?.encode_to_vec().into();
            let nothing = |decision| Decision { changes: Vec::new(), subjects: Vec::new(), ..decision };
            let decision = if commit { decision } else { nothing(decision) };
            Ok(Decided { decision, secrets: Vec::new(), reply })
        };
        let again = Box::new(|_: &_| {
            Err(Error::failed_precondition("these groups were made by the first call; list them"))
        });
        self.mutate(principal, call, None, again, decide).await
    }
}

/// The roles an encoded request names, and whether it means it.
pub(super) fn read(body: &[u8]) -> Result<(Vec<EntityId>, bool)> {
    let request = &gatepass_wire::messages::V1_GROUP_CREATE_FROM_ROLES_REQUEST;
    let fields = fields_of(request, body)?;
    let texts: Vec<&str> = fields.texts(number(request, "role_ids")).collect();
    if texts.is_empty() {
        return Err(Error::invalid("role_ids", "must name at least one role"));
    }
    let roles =
        texts.iter().map(|text| required_id(Kind::Role, "role_ids", text)).collect::<Result<Vec<_>>>()?;
    if let Some(twice) = roles.iter().enumerate().find(|(place, role)| roles[..*place].contains(role)) {
        return Err(Error::invalid_value("role_ids", twice.1.to_string(), "it is given twice"));
    }
    Ok((roles, fields.flag(number(request, "commit"))))
}

fn response(
    view: &dyn View,
    made: &[GroupFromRole],
    decision: &Decision,
) -> Result<v1::GroupCreateFromRolesResponse> {
    let created = |id: EntityId| {
        decision.changes.iter().find(|change| change.id == id).and_then(|change| change.state.clone())
    };
    let group_from_role = made
        .iter()
        .map(|made| {
            let role = view.get(made.role).unwrap_or_default();
            let group = created(made.group).unwrap_or_default();
            let accounts = made.accounts.iter().filter_map(|account| view.get(*account));
            Ok(v1::GroupFromRole {
                role: Some(v1::Role::decode(role).map_err(|_| Error::internal())?),
                group: Some(v1::Group::decode(group).map_err(|_| Error::internal())?),
                accounts: accounts
                    .filter_map(|state| v1::User::decode(stored::member(&state)?.1).ok())
                    .collect(),
                ..v1::GroupFromRole::default()
            })
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(v1::GroupCreateFromRolesResponse { group_from_role, ..v1::GroupCreateFromRolesResponse::default() })
}
