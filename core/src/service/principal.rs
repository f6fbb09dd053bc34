use crate::engine::View;
use crate::error::{Error, Result};
use crate::model::stored::{self, AccountType};
use crate::model::{EntityId, Kind, PermissionSet, Timestamp};

use super::activity::Origin;

/// Who calls, proven.
#[derive(Debug, Clone)]
pub(crate) struct Principal {
    /// The account the call is made as; `None` for whoever opened the file.
    pub(crate) account: Option<EntityId>,
    /// What it may do.
    pub(crate) permissions: PermissionSet,
    /// From when on its credential does not work: nothing it creates may work longer (RULES 4.3).
    pub(crate) deadline: Option<Timestamp>,
    /// From when on what proved it does not work, where that ends before the credential does: a bearer token.
    pub(crate) proof_ends: Option<Timestamp>,
    /// Whose idempotency keys its are.
    pub(crate) credential: String,
    /// Whether a fresh signature proved it: only such a call mints tokens (RULES 5.4).
    pub(crate) fresh: bool,
    /// What the audit trail says.
    pub(crate) origin: Origin,
}

impl Principal {
    /// Whether it has the permission.
    pub(crate) fn may(&self, permission: &str) -> bool {
        self.permissions.contains(permission)
    }

    /// Refuses what it has no permission for, naming it.
    pub(crate) fn must(&self, permission: &str) -> Result<()> {
        if self.may(permission) { Ok(()) } else { Err(Error::permission_denied(permission)) }
    }

    /// Whether the account is the one it acts as.
    pub(crate) fn is(&self, account: EntityId) -> bool {
        self.account == Some(account)
    }
}

/// The permissions of a person or a service account, as its level gives them. A suspended one has none.
pub(crate) fn permissions_of(state: &[u8]) -> PermissionSet {
    if stored::account_suspended(state) {
        return PermissionSet::NONE;
    }
    PermissionSet::of_level(level_of(state))
}

/// The level of a person or a service account; empty for anything else, which may do nothing by a level.
pub(crate) fn level_of(state: &[u8]) -> &str {
    match (stored::account_type(state), stored::member(state)) {
        (Some(AccountType::User), Some((_, user))) => stored::text(user, 11),
        (Some(AccountType::Service), _) => "service",
        _ => "",
    }
}

/// The account that a reference names: what looks like an id is only an id, what holds `@` only an email, anything
/// else a name (RULES 4.6).
pub(crate) fn account_named(view: &dyn View, field: &str, reference: &str) -> Result<EntityId> {
    let missing = || Error::not_found("account", reference).with_field(field);
    if reference.is_empty() {
        return Err(Error::invalid(field, "must name an account by id, email or name"));
    }
    if let Ok(id) = reference.parse::<EntityId>() {
        return if id.kind == Kind::Account && view.get(id).is_some() { Ok(id) } else { Err(missing()) };
    }
    let found = stored::Shape::members(Kind::Account)
        .iter()
        .filter(|shape| (shape.member_name == "user") == reference.contains('@'));
    let keys = found.filter_map(|shape| crate::engine::UniqueKey::named(Kind::Account, shape, reference));
    let mut ids: Vec<EntityId> = keys.filter_map(|key| view.find(&key)).collect();
    ids.dedup();
    one_of(field, reference, &ids).unwrap_or_else(|| Err(missing()))
}

/// The resource that an id or a name names.
pub(crate) fn resource_named(view: &dyn View, field: &str, reference: &str) -> Result<EntityId> {
    let missing = || Error::not_found("resource", reference).with_field(field);
    if reference.is_empty() {
        return Err(Error::invalid(field, "must name a resource by id or name"));
    }
    if let Ok(id) = reference.parse::<EntityId>() {
        return if id.kind == Kind::Resource && view.get(id).is_some() { Ok(id) } else { Err(missing()) };
    }
    let shape = stored::Shape::members(Kind::Resource).first();
    let key = shape.and_then(|shape| crate::engine::UniqueKey::named(Kind::Resource, shape, reference));
    key.and_then(|key| view.find(&key)).ok_or_else(missing)
}

fn one_of(field: &str, reference: &str, ids: &[EntityId]) -> Option<Result<EntityId>> {
    match ids {
        [] => None,
        [only] => Some(Ok(*only)),
        several => {
            let list: Vec<_> = several.iter().map(|id| format!("`{id}`")).collect();
            let why = format!("several accounts have this name: {}; give the id", list.join(", "));
            let error = Error::new(
                crate::error::ErrorReason::Ambiguous,
                format!("`{field}` is `{reference}`: {why}"),
            );
            Some(Err(error.with_field(field)))
        }
    }
}
