use crate::error::{Error, Result};
use crate::model::stored::{self, AccountType, Value, shape};
use crate::model::{EntityId, Kind, PermissionSet, Timestamp, normalise_email};

use super::super::store::View;
use super::{Context, edit};

/// Levels a person may be given (strongdm-api 1.5).
const LEVELS: &[&str] = &[
    "root-admin",
    "admin",
    "database-admin",
    "database-operator",
    "multi-team-leader",
    "user",
    "auditor",
    "relay",
    "suspended",
];

/// Types of tokens there are keys for.
const TOKEN_TYPES: &[&str] = &["api", "admin-token"];

mod user {
    pub(super) const EMAIL: u32 = 2;
    pub(super) const LEGACY_SUSPENDED: u32 = 5;
    pub(super) const LEGACY_LEVEL: u32 = 7;
    pub(super) const SUSPENDED: u32 = 10;
    pub(super) const LEVEL: u32 = 11;
    pub(super) const MANAGER: u32 = 14;
    pub(super) const RESOLVED_MANAGER: u32 = 15;
}

mod token {
    pub(super) const SUSPENDED: u32 = 3;
    pub(super) const REKEYED: u32 = 5;
    pub(super) const DEADLINE: u32 = 6;
    pub(super) const TYPE: u32 = 7;
    pub(super) const PERMISSIONS: u32 = 8;
    pub(super) const DURATION: u32 = 9;
}

pub(super) fn prepare(
    view: &dyn View,
    context: &Context<'_>,
    before: Option<&[u8]>,
    state: &[u8],
) -> Result<Vec<u8>> {
    match stored::account_type(state) {
        Some(AccountType::User) => prepare_user(view, before, state),
        Some(AccountType::Token) => prepare_token(context.now, before, state),
        _ => Ok(state.to_vec()),
    }
}

fn prepare_user(view: &dyn View, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    let Some((shape, inner)) = shape(Kind::Account, state) else { return Ok(state.to_vec()) };
    let given = stored::text(inner, user::EMAIL);
    let email = normalise_email(given).map_err(|error| Error::invalid_value("email", given, error))?;
    let level = match stored::text(inner, user::LEVEL) {
        "" => before.and_then(stored::member).map_or("user", |(_, inner)| stored::text(inner, user::LEVEL)),
        level => level,
    };
    let unchanged =
        before.and_then(stored::member).is_some_and(|(_, inner)| stored::text(inner, user::LEVEL) == level);
    if !LEVELS.contains(&level) && !unchanged {
        return Err(Error::invalid_value(
            "permission_level",
            level,
            format!("it is one of {}", LEVELS.join(", ")),
        ));
    }
    let manager = stored::text(inner, user::MANAGER);
    if !manager.is_empty() && manager == stored::text(inner, shape.id) {
        return Err(Error::invalid_value("manager_id", manager, "nobody is their own manager"));
    }
    let manages = EntityId::parse_as(Kind::Account, manager).and_then(|id| view.get(id));
    if manages.is_some_and(|manager| stored::account_type(&manager) == Some(AccountType::Token)) {
        return Err(Error::invalid_value("manager_id", manager, "a key manages nobody; name a user"));
    }
    let text = |text: &str| (!text.is_empty()).then_some(text.len());
    let suspended = (level == "suspended").then_some(Value::Varint(1));
    let resolved = text(manager).map(|_| Value::Bytes(manager.as_bytes()));
    Ok(edit(
        shape,
        inner,
        &[
            (user::EMAIL, Some(Value::Bytes(email.as_bytes()))),
            (user::LEGACY_SUSPENDED, None),
            (user::LEGACY_LEVEL, None),
            (user::SUSPENDED, suspended),
            (user::LEVEL, Some(Value::Bytes(level.as_bytes()))),
            (user::RESOLVED_MANAGER, resolved),
        ],
    ))
}

/// What a key may do and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TokenTerms {
    /// Its permissions.
    pub permissions: PermissionSet,
    /// From when on it does not work; `None` is never.
    pub deadline: Option<Timestamp>,
}

/// Reads the terms of a stored token. A permission that is no longer known counts as not given.
pub fn token_terms(state: &[u8]) -> Option<TokenTerms> {
    let (3, inner) = stored::member(state)? else { return None };
    let names = stored::Fields::new(inner).filter(|(number, _)| *number == token::PERMISSIONS);
    Some(TokenTerms {
        permissions: PermissionSet::known(
            names.filter_map(|(_, value)| std::str::from_utf8(value.bytes()).ok()),
        ),
        deadline: stored::timestamp(inner, token::DEADLINE),
    })
}

/// From when on a stored token does not work: without its permissions, which take longer to read.
pub fn token_deadline(state: &[u8]) -> Option<Timestamp> {
    stored::timestamp(stored::member(state).filter(|(member, _)| *member == 3)?.1, token::DEADLINE)
}

fn prepare_token(now: Timestamp, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    let Some((shape, inner)) = shape(Kind::Account, state) else { return Ok(state.to_vec()) };
    if let Some((_, before)) = before.and_then(stored::member) {
        return keep_terms(shape, before, inner);
    }
    let kind = stored::text(inner, token::TYPE);
    if !TOKEN_TYPES.contains(&kind) {
        return Err(Error::invalid_value(
            "account_type",
            kind,
            format!("it is one of {}", TOKEN_TYPES.join(", ")),
        ));
    }
    for (_, value) in stored::Fields::new(inner).filter(|(number, _)| *number == token::PERMISSIONS) {
        let name = std::str::from_utf8(value.bytes()).unwrap_or_default();
        PermissionSet::of([name]).map_err(|error| Error::invalid_field("permissions", error))?;
    }
    let deadline = deadline(now, inner)?.map(Timestamp::encode);
    Ok(edit(
        shape,
        inner,
        &[
            (token::SUSPENDED, None),
            (token::REKEYED, None),
            (token::DEADLINE, deadline.as_deref().map(Value::Bytes)),
        ],
    ))
}

/// The deadline is the creation plus the duration; one given outright must be to come.
fn deadline(now: Timestamp, inner: &[u8]) -> Result<Option<Timestamp>> {
    let duration = stored::message(inner, token::DURATION);
    let nanos = duration.map(|parts| {
        Timestamp::from_parts(stored::integer(parts, 1) as i64, stored::integer(parts, 2) as i32).0
    });
    if let Some(nanos) = nanos.filter(|nanos| *nanos < 0) {
        return Err(Error::invalid_field(
            "duration",
            format!("{} s is negative; a key works for a positive time", nanos / 1_000_000_000),
        ));
    }
    let from_duration = nanos.filter(|nanos| *nanos > 0).map(|nanos| now.plus_nanos(nanos));
    let given = stored::timestamp(inner, token::DEADLINE);
    if let Some(given) = given.filter(|given| *given <= now) {
        return Err(Error::invalid_field("deadline", format!("{given} is not after now, {now}")));
    }
    Ok([from_duration, given].into_iter().flatten().min())
}

/// What a key may do never changes (RULES 4.3): only its name and tags do.
fn keep_terms(shape: &stored::Shape, before: &[u8], inner: &[u8]) -> Result<Vec<u8>> {
    let listed = |message: &[u8]| -> Vec<Vec<u8>> {
        let values = stored::Fields::new(message).filter(|(number, _)| *number == token::PERMISSIONS);
        let mut values: Vec<_> = values.map(|(_, value)| value.bytes().to_vec()).collect();
        values.sort_unstable();
        values
    };
    if listed(before) != listed(inner) {
        return Err(Error::invalid_field(
            "permissions",
            "a key's permissions never change; create another key and delete this one",
        ));
    }
    for (number, name) in
        [(token::TYPE, "account_type"), (token::DEADLINE, "deadline"), (token::DURATION, "duration")]
    {
        let (old, new) = (stored::field(before, number), stored::field(inner, number));
        if new.is_some() && old != new {
            return Err(Error::invalid_field(
                name,
                "it is fixed when a key is created; create another key and delete this one",
            ));
        }
    }
    let kept = |number| (number, stored::field(before, number));
    Ok(edit(
        shape,
        inner,
        &[
            (token::SUSPENDED, None),
            kept(token::REKEYED),
            kept(token::DEADLINE),
            kept(token::TYPE),
            kept(token::DURATION),
        ],
    ))
}
