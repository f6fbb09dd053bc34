//! The fields of one message as they were found, and what they say about each other.

use gatepass_wire::schema::{Field, Message};
use smallvec::SmallVec;

use crate::error::Result;

use super::extract;
use super::path::Path;
use super::reader::Value;
use super::values::is_default;

/// A field as it was found: its place in the schema and its value.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub(super) index: usize,
    pub(super) value: Value<'a>,
}

pub(super) type SeenList<'a> = SmallVec<[Seen<'a>; 16]>;

/// What stands around the field at hand.
pub(super) struct Around<'a, 's> {
    pub(super) message: &'static Message,
    pub(super) seen: &'s [Seen<'a>],
    pub(super) previous: Option<&'a [u8]>,
}

impl Around<'_, '_> {
    /// Whether the field with this name is given and not its default.
    fn given(&self, name: &str) -> bool {
        let index = self.message.fields.iter().position(|field| field.name == name);
        index.is_some_and(|index| self.seen.iter().any(|seen| seen.index == index && !is_default(seen.value)))
    }

    /// Credentials are then paths in a secret store, no secrets (RULES 7.2).
    pub(super) fn credentials_are_paths(&self) -> bool {
        self.given("secret_store_id")
    }

    /// As [`Self::credentials_are_paths`], of the entity stored before.
    pub(super) fn credentials_were_paths(&self) -> bool {
        let field = self.message.field_named("secret_store_id");
        match (field, self.previous) {
            (Some(field), Some(previous)) => extract::field(previous, field.number).is_some(),
            _ => false,
        }
    }

    /// Whether all conditions of `required` hold.
    pub(super) fn conditions_hold(&self, field: &Field) -> bool {
        field.conditions.iter().all(|condition| match *condition {
            "identity-alias" => self.given("identity_set_id"),
            "leased-credentials" => !self.given("identity_set_id"),
            "discovery-enabled" => self.given("discovery_enabled"),
            "discovery-disabled" => !self.given("discovery_enabled"),
            // A condition added to the schema alone must not let anything through; a test lists them all.
            _ => true,
        })
    }
}

/// The field's place in the schema. Fields mostly come in order, so the next ones after `hint` are tried first.
pub(super) fn locate(message: &'static Message, number: u32, hint: usize) -> Option<usize> {
    let near = message.fields.get(hint..)?.iter().take(4).position(|field| field.number == number);
    match near {
        Some(offset) => Some(hint + offset),
        None => message.fields.binary_search_by_key(&number, |field| field.number).ok(),
    }
}

/// Refuses a singular field given twice and two members of one oneof: two readers could see two things.
pub(super) fn check_once(message: &'static Message, seen: &[Seen<'_>], path: &Path<'_>) -> Result<()> {
    for two in seen.windows(2) {
        let field = &message.fields[two[0].index];
        if two[0].index == two[1].index && !field.repeated {
            return Err(path.field(field.json_name).error("is given twice"));
        }
    }
    if message.oneofs.is_empty() {
        return Ok(());
    }
    for (oneof, _) in message.oneofs.iter().enumerate() {
        let mut members = seen
            .iter()
            .map(|seen| &message.fields[seen.index])
            .filter(|field| field.oneof.map(usize::from) == Some(oneof));
        if let (Some(first), Some(second)) = (members.next(), members.next()) {
            return Err(path.error(format!(
                "holds both `{}` and `{}`; only one of them may be given",
                first.json_name, second.json_name
            )));
        }
    }
    Ok(())
}
