//! For whom keys may ask and vote (RULES 4.2).

use gatepass_wire::gatepass::v1::{ActsFor, KeyScope};
use prost::Message;

use crate::engine::request::{holds_role, is_member};
use crate::engine::store::{Change, View};
use crate::error::{Error, Result};
use crate::model::stored::{self, AccountType};
use crate::model::{EntityId, Kind};

use super::{Context, fresh_id};

/// What a key does for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// It asks.
    Request,
    /// It votes.
    Vote,
}

/// A key's scope.
pub type Scope = KeyScope;

pub(super) fn prepare(view: &dyn View, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    if before.is_some() {
        return Err(Error::failed_precondition("a key's scope never changes; create another key"));
    }
    let scope = KeyScope::decode(state).map_err(|_| Error::internal())?;
    let key = EntityId::parse_as(Kind::Account, &scope.key_id).and_then(|id| view.get(id));
    if key.as_deref().is_some_and(|key| stored::account_type(key) != Some(AccountType::Token)) {
        return Err(Error::invalid_value(
            "key_id",
            &scope.key_id,
            "this is no key; only keys act for others",
        ));
    }
    if scope.request_as.is_none() && scope.vote_as.is_none() {
        return Err(Error::invalid("request_as", "or `vote_as` must be given: for whom the key acts"));
    }
    for (field, acts) in [("request_as", &scope.request_as), ("vote_as", &scope.vote_as)] {
        let Some(acts) = acts else { continue };
        let lists = [
            (Kind::Account, "account_ids", &acts.account_ids),
            (Kind::Group, "group_ids", &acts.group_ids),
            (Kind::Role, "role_ids", &acts.role_ids),
        ];
        let named = lists.iter().any(|(_, _, ids)| !ids.is_empty());
        if acts.everybody == named {
            let why = "must be `everybody`, or name accounts, groups or roles; not both";
            return Err(Error::invalid(field, why));
        }
        for (kind, name, ids) in lists {
            for (place, text) in ids.iter().enumerate() {
                let path = format!("{field}.{name}[{place}]");
                if EntityId::parse_as(kind, text).and_then(|id| view.get(id)).is_none() {
                    return Err(Error::not_found(kind, text).with_field(path));
                }
            }
        }
    }
    Ok(state.to_vec())
}

/// The scope of a key, where it has one.
pub fn scope_of(view: &dyn View, key: EntityId) -> Option<KeyScope> {
    let id = view.referrers(key, Kind::KeyScope).into_iter().min()?;
    KeyScope::decode(view.get(id)?).ok()
}

/// Whether a scope lets its key act for an account.
pub fn acts_for(view: &dyn View, scope: &KeyScope, side: Side, account: EntityId) -> bool {
    let acts: Option<&ActsFor> = match side {
        Side::Request => scope.request_as.as_ref(),
        Side::Vote => scope.vote_as.as_ref(),
    };
    let Some(acts) = acts else { return false };
    let any = |_: EntityId| true;
    let group = |text: &String| {
        EntityId::parse_as(Kind::Group, text).is_some_and(|group| is_member(view, account, group, &any))
    };
    let role = |text: &String| {
        EntityId::parse_as(Kind::Role, text).is_some_and(|role| holds_role(view, account, role, &any))
    };
    acts.everybody
        || acts.account_ids.contains(&account.to_string())
        || acts.group_ids.iter().any(group)
        || acts.role_ids.iter().any(role)
}

/// The scope of an organization's first key: everybody, on both sides. Without `gatepass:both_sides` such a key acts for
/// nobody itself; it makes keys that do, each with a scope of its own.
pub fn first_scope(view: &dyn View, context: &mut Context<'_>, key: EntityId) -> Change {
    let id = fresh_id(view, context, Kind::KeyScope);
    let everybody = Some(ActsFor { everybody: true, ..ActsFor::default() });
    let scope = KeyScope {
        id: id.to_string(),
        key_id: key.to_string(),
        request_as: everybody.clone(),
        vote_as: everybody,
    };
    Change { id, state: Some(scope.encode_to_vec().into()) }
}
