//! A look at bytes that may be canonical already: what is takes neither a copy nor a path for errors.

use gatepass_wire::schema::{Field, Message, Type};

use super::embedded::{MAX_TAG_NAME, MAX_TAG_VALUE, MAX_TAGS};
use super::extract;
use super::path::Path;
use super::reader::{MAX_DEPTH, RawField, Value, fields};
use super::seen::locate;
use super::special::{Special, TAG_PAIR, check_time, is_packable, is_unset, timestamp_parts};
use super::values::{check_number, fits, is_default};
use super::writer::varint_len;

/// Whether [`canonical`](super::canonical) would answer these very bytes. `false` also where it takes more than a look to
/// know: maps, lists of numbers, and whatever is to be refused.
pub fn is_canonical(message: &'static Message, bytes: &[u8]) -> bool {
    looks(message, bytes, 0)
}

fn looks(message: &'static Message, bytes: &[u8], depth: usize) -> bool {
    if depth > MAX_DEPTH {
        return false;
    }
    let mut last = None;
    let mut chosen: u64 = 0;
    for raw in fields(bytes) {
        let Ok(raw) = raw else { return false };
        let Some(index) = locate(message, raw.number, last.unwrap_or(0)) else { return false };
        let field = &message.fields[index];
        let in_order = last.is_none_or(|last| last < index || (last == index && field.repeated));
        if !in_order || !is_shortest(&raw) || !holds(field, raw.value, depth) {
            return false;
        }
        if let Some(oneof) = field.oneof {
            let bit = 1u64.checked_shl(oneof.into()).unwrap_or(0);
            if bit == 0 || chosen & bit != 0 {
                return false;
            }
            chosen |= bit;
        }
        last = Some(index);
    }
    true
}

/// Whether tag, number and length are written in as few bytes as they take.
fn is_shortest(raw: &RawField<'_>) -> bool {
    let value = match raw.value {
        Value::Varint(number) => varint_len(number),
        Value::Fixed64(_) => 8,
        Value::Fixed32(_) => 4,
        Value::Bytes(bytes) => varint_len(bytes.len() as u64) + bytes.len(),
    };
    raw.raw.len() == varint_len(u64::from(raw.number) << 3) + value
}

fn holds(field: &'static Field, value: Value<'_>, depth: usize) -> bool {
    if !fits(field, value) || (field.repeated && is_packable(field.ty)) {
        return false;
    }
    let may_be_default = field.oneof.is_some() || field.repeated;
    match (field.ty, value) {
        (Type::Message(message), Value::Bytes(bytes)) => match Special::of(message) {
            Special::Plain => looks(message, bytes, depth + 1),
            Special::MapEntry => false,
            Special::Tags => are_tags(bytes),
            special => looks(message, bytes, depth + 1) && is_time(special, bytes),
        },
        (Type::String, Value::Bytes(text)) => {
            (may_be_default || !text.is_empty()) && std::str::from_utf8(text).is_ok()
        }
        (ty, Value::Varint(number)) => {
            (may_be_default || number != 0) && check_number(ty, number, &Path::root("")) == Ok(number)
        }
        (_, value) => may_be_default || !is_default(value),
    }
}

fn is_time(special: Special, bytes: &[u8]) -> bool {
    timestamp_parts(bytes).is_some_and(|(seconds, nanos)| {
        !is_unset(special, seconds, nanos) && check_time(special, seconds, nanos).is_ok()
    })
}

/// Tags, at least one, by name.
fn are_tags(bytes: &[u8]) -> bool {
    let (mut before, mut count) = ("", 0);
    for raw in fields(bytes) {
        let Ok(raw @ RawField { number: 1, value: Value::Bytes(pair), .. }) = raw else { return false };
        if !is_shortest(&raw) || !looks(TAG_PAIR, pair, 0) {
            return false;
        }
        let (name, value) = (extract::text(pair, 1), extract::text(pair, 2));
        // Longer ones may still have few enough characters.
        if name <= before || name.len() > MAX_TAG_NAME || value.len() > MAX_TAG_VALUE {
            return false;
        }
        (before, count) = (name, count + 1);
    }
    (1..=MAX_TAGS).contains(&count)
}
