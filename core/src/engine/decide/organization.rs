//! The one organization of a store, with its settings of multi-factor authentication beside it.

use crate::error::{Error, Result};
use crate::model::stored::{self, ORGANIZATION_MFA, REQUEST_SETTINGS, Value, write_field};
use crate::model::{EntityId, Kind, Timestamp, normalise_name};

use super::super::store::{Change, View};
use super::{Context, Decision};

/// There is one in a store, so its id needs no randomness.
pub const ORGANIZATION: EntityId = EntityId::new(Kind::Organization, 1);

mod field {
    pub(super) const NAME: u32 = 1;
    pub(super) const CREATED: u32 = 2;
    pub(super) const UPDATED: u32 = 3;
    pub(super) const IDLE_TIMEOUT: u32 = 6;
    pub(super) const SESSION_TIMEOUT: u32 = 8;
    pub(super) const MFA_ENABLED: u32 = 9;
    pub(super) const MFA_PROVIDER: u32 = 10;
    pub(super) const SSH_KEY: u32 = 19;
    pub(super) const SSH_KEY_TIME: u32 = 20;
    pub(super) const KIND: u32 = 24;
    pub(super) const ID: u32 = 25;
    pub(super) const LOG_CONFIG: u32 = 32;
}

/// What no client sets, in the order of the numbers.
const SERVERS: [u32; 10] = [
    field::CREATED,
    field::UPDATED,
    field::MFA_ENABLED,
    field::MFA_PROVIDER,
    field::SSH_KEY,
    field::SSH_KEY_TIME,
    field::KIND,
    field::ID,
    ORGANIZATION_MFA,
    REQUEST_SETTINGS,
];

/// The organization as it is; before anything was set, as it begins.
pub fn organization(view: &dyn View) -> Vec<u8> {
    view.get(ORGANIZATION).map_or_else(|| new(None), Vec::from)
}

/// The change that creates the organization where a store has none.
pub fn found(view: &dyn View, now: Timestamp) -> Option<Change> {
    let state = || Some(new(Some(now)).into());
    view.get(ORGANIZATION).is_none().then(|| Change { id: ORGANIZATION, state: state() })
}

pub(super) fn new(now: Option<Timestamp>) -> Vec<u8> {
    let mut state = Vec::new();
    write_field(&mut state, field::NAME, Value::Bytes(b"gatepass"));
    for number in [field::CREATED, field::UPDATED] {
        if let Some(now) = now {
            write_field(&mut state, number, Value::Bytes(&now.encode()));
        }
    }
    write_field(&mut state, field::KIND, Value::Bytes(b"solo"));
    write_field(&mut state, field::ID, Value::Bytes(ORGANIZATION.to_string().as_bytes()));
    state
}

/// The organization's settings replaced, but for what the server sets.
pub fn update_organization(view: &dyn View, context: &Context<'_>, given: &[u8]) -> Result<Decision> {
    let before = view.get(ORGANIZATION).map_or_else(|| new(Some(context.now)), Vec::from);
    let name = stored::text(given, field::NAME);
    let name = normalise_name(name).map_err(|error| Error::invalid_value("name", name, error))?;
    for (number, name) in [(field::IDLE_TIMEOUT, "idle_timeout"), (field::SESSION_TIMEOUT, "session_timeout")]
    {
        let parts = stored::message(given, number).unwrap_or_default();
        let seconds = stored::integer(parts, 1) as i64;
        if seconds < 0 || (stored::integer(parts, 2) as i32) < 0 {
            return Err(Error::invalid_field(name, format!("{seconds} s is negative; give a positive time")));
        }
    }
    let mut changes = vec![(field::NAME, Some(Value::Bytes(name.as_bytes())))];
    changes.extend(SERVERS.iter().map(|number| (*number, stored::field(&before, *number))));
    let state = stored::replace(given, &changes);
    let changed = |number| stored::field(&before, number) != stored::field(&state, number);
    let verb = match (changed(field::NAME), changed(field::LOG_CONFIG)) {
        (true, _) => "organization name updated",
        (_, true) => "organization logging configuration updated",
        _ => "organization setting updated",
    };
    Ok(decision(context, &state, verb))
}

/// The settings of multi-factor authentication replaced, encoded as they are kept: without secrets.
pub fn update_mfa(view: &dyn View, context: &Context<'_>, mfa: &[u8]) -> Decision {
    let before = view.get(ORGANIZATION).map_or_else(|| new(Some(context.now)), Vec::from);
    let state = stored::replace(
        &before,
        &[
            (field::MFA_ENABLED, stored::field(mfa, 1)),
            (field::MFA_PROVIDER, stored::field(mfa, 2)),
            (ORGANIZATION_MFA, Some(Value::Bytes(mfa))),
        ],
    );
    decision(context, &state, "organization setting updated")
}

pub(super) fn decision(context: &Context<'_>, state: &[u8], verb: &'static str) -> Decision {
    let now = context.now.encode();
    let state = stored::replace(state, &[(field::UPDATED, Some(Value::Bytes(&now)))]);
    Decision {
        changes: vec![Change { id: ORGANIZATION, state: Some(state.into()) }],
        verb,
        subjects: vec![ORGANIZATION],
    }
}
