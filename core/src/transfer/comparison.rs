//! When two portable entities say the same, and where they do not.

use gatepass_wire::schema::{Flags, Message};
use ring::digest::{SHA256, digest};
use serde_json::Value;

use crate::model::email_key;
use crate::model::stored::shape;
use crate::wire::json;
use crate::wire::raw::extract::{self, Edit};

use super::kinds::Copied;
use super::report::FieldChange;

/// A short name for exactly these bytes.
pub(super) fn hash(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref()[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether what stands there is what was wanted: where a server chooses a value that nobody gave, any will do.
pub(super) fn is_as_wanted(copied: &Copied, wanted: &[u8], there: &[u8]) -> bool {
    wanted == there || wanted == without_choices(copied, wanted, there)
}

/// Whether neither end contradicts the other.
pub(super) fn agree(copied: &Copied, one: &[u8], other: &[u8]) -> bool {
    is_as_wanted(copied, one, other) || is_as_wanted(copied, other, one)
}

/// What stands there, without the values of fields that the server chooses and `wanted` leaves open.
fn without_choices(copied: &Copied, wanted: &[u8], there: &[u8]) -> Vec<u8> {
    let (message, wanted) = extract::innermost(copied.entity, wanted);
    let open: Vec<(&str, Edit<'_>)> = message
        .fields
        .iter()
        .filter(|field| field.is(Flags::SERVER_DEFAULT) && extract::field(wanted, field.number).is_none())
        .map(|field| (field.name, Edit::Clear))
        .collect();
    extract::set_named(copied.entity, there, &open)
}

/// The fields in which they differ, with both values.
pub(super) fn differences(message: &'static Message, one: &[u8], other: &[u8]) -> Vec<FieldChange> {
    let members = |bytes: &[u8]| match json::to_json(message, bytes) {
        Ok(Value::Object(members)) => members,
        // Bytes that were canonical a moment ago; what cannot be shown differs as a whole.
        _ => serde_json::Map::from_iter([("entity".to_owned(), Value::from(hash(bytes)))]),
    };
    let (one, other) = (members(one), members(other));
    let mut names: Vec<&String> = one.keys().chain(other.keys()).collect();
    names.sort();
    names.dedup();
    let value =
        |members: &serde_json::Map<String, Value>, name: &str| members.get(name).cloned().unwrap_or_default();
    names
        .into_iter()
        .map(|name| FieldChange {
            field: name.clone(),
            before: value(&one, name),
            after: value(&other, name),
        })
        .filter(|change| change.before != change.after)
        .collect()
}

/// By what an entity is found at the other end: its values of each set of fields that no two entities share; where the
/// kind has none, all of it.
pub(super) fn keys(copied: &Copied, portable: &[u8]) -> Vec<String> {
    let Some((shape, inner)) = shape(copied.kind, portable) else { return vec![whole(&hash(portable))] };
    let mut keys = Vec::new();
    for unique in &shape.unique {
        let values: Vec<&str> = unique.fields.iter().map(|number| extract::text(inner, *number)).collect();
        if values.iter().all(|value| value.is_empty()) {
            continue;
        }
        let value = values.join("\u{1f}");
        let value = if unique.fold_case { email_key(&value).into_owned() } else { value };
        keys.push(format!("{}:{value}", unique.scope));
    }
    if shape.unique.is_empty() {
        keys.push(whole(&hash(portable)));
    }
    keys
}

/// The key of an entity that is found by all of it.
pub(super) fn whole(hash: &str) -> String {
    format!("whole:{hash}")
}
