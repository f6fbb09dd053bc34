//! Single values out of canonical bytes, and small changes to them, without decoding anything.
//!
//! The bytes are trusted to be what [`super::accept`] or [`super::canonical`] made: fields ascend, so a search ends
//! early. Bytes that are no protobuf simply hold no such field.

use gatepass_wire::schema::{Field, Message, Reference, Type};

use crate::model::Timestamp;

use super::canonical::is_wrapper;
use super::reader::{Fields, Value, fields};
use super::special::{Special, timestamp_parts};
use super::writer;

/// The first value of the field with this number; `None` where it is not set.
#[inline]
pub fn field(message: &[u8], number: u32) -> Option<Value<'_>> {
    for raw in fields(message) {
        let raw = raw.ok()?;
        if raw.number >= number {
            return (raw.number == number).then_some(raw.value);
        }
    }
    None
}

/// The value at the end of a chain of field numbers, each but the last of a message.
pub fn path<'a>(message: &'a [u8], numbers: &[u32]) -> Option<Value<'a>> {
    let (last, chain) = numbers.split_last()?;
    let mut message = message;
    for number in chain {
        message = field(message, *number)?.as_bytes()?;
    }
    field(message, *last)
}

/// The text of a string field; empty where it is not set.
#[inline]
pub fn text(message: &[u8], number: u32) -> &str {
    field(message, number).and_then(Value::as_str).unwrap_or_default()
}

/// The number in an integer or enum field; 0 where it is not set.
pub fn int(message: &[u8], number: u32) -> i64 {
    field(message, number).and_then(Value::as_int).unwrap_or_default()
}

/// The bool in a field; false where it is not set.
pub fn flag(message: &[u8], number: u32) -> bool {
    field(message, number).and_then(Value::as_bool).unwrap_or_default()
}

/// The instant in a field; `None` where it is not set.
pub fn timestamp(message: &[u8], number: u32) -> Option<Timestamp> {
    let (seconds, nanos) = timestamp_parts(field(message, number)?.as_bytes()?)?;
    Some(Timestamp::from_parts(seconds, nanos))
}

/// The duration in a field in nanoseconds, bounded by what an `i64` holds; `None` where it is not set.
pub fn duration_nanos(message: &[u8], number: u32) -> Option<i64> {
    let (seconds, nanos) = timestamp_parts(field(message, number)?.as_bytes()?)?;
    Some(seconds.saturating_mul(1_000_000_000).saturating_add(i64::from(nanos)))
}

/// Every value of a repeated field of strings, bytes or messages.
pub fn all(message: &[u8], number: u32) -> impl Iterator<Item = &[u8]> {
    fields(message)
        .map_while(Result::ok)
        .skip_while(move |raw| raw.number < number)
        .take_while(move |raw| raw.number == number)
        .filter_map(|raw| raw.value.as_bytes())
}

/// The chosen member of a message that is nothing but a choice.
#[derive(Debug, Clone, Copy)]
pub struct Member<'a> {
    /// The member: its name is the kind (`postgres`).
    pub field: &'static Field,
    /// The member's own message.
    pub inner: &'static Message,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// The member of a wrapper (`Account`, `Resource` …); `None` for other messages and where there is none, or more.
pub fn member<'a>(message: &'static Message, bytes: &'a [u8]) -> Option<Member<'a>> {
    let first = fields(bytes).next()?.ok()?;
    let field = message.field(first.number)?;
    if first.raw.len() != bytes.len() || !is_wrapper(message) {
        return None;
    }
    Some(Member { field, inner: field.message()?, bytes: first.value.as_bytes()? })
}

/// The message that holds an entity's own fields, and its bytes: the member of a wrapper, else the message itself.
pub fn innermost<'a>(message: &'static Message, bytes: &'a [u8]) -> (&'static Message, &'a [u8]) {
    match member(message, bytes) {
        Some(member) => (member.inner, member.bytes),
        None => (message, bytes),
    }
}

/// The value of an entity's field by its proto name, inside the member of a wrapper.
pub fn named<'a>(message: &'static Message, bytes: &'a [u8], name: &str) -> Option<Value<'a>> {
    let (inner, bytes) = innermost(message, bytes);
    field(bytes, inner.field_named(name)?.number)
}

/// The text of an entity's field by its proto name; empty where it is not set.
pub fn named_text<'a>(message: &'static Message, bytes: &'a [u8], name: &str) -> &'a str {
    named(message, bytes, name).and_then(Value::as_str).unwrap_or_default()
}

/// An entity's id; empty where it has none yet.
pub fn id<'a>(message: &'static Message, bytes: &'a [u8]) -> &'a str {
    named_text(message, bytes, "id")
}

/// The names and values of an entity's tags, by name.
pub fn tags<'a>(message: &'static Message, bytes: &'a [u8]) -> Tags<'a> {
    let (inner, bytes) = innermost(message, bytes);
    let of_tags = |field: &&Field| field.message().is_some_and(|inner| Special::of(inner) == Special::Tags);
    let found = inner.fields.iter().find(of_tags).and_then(|tags| field(bytes, tags.number));
    Tags { pairs: fields(found.and_then(Value::as_bytes).unwrap_or_default()) }
}

/// The names and values of the bytes of a `Tags` message.
pub fn tag_pairs(tags: &[u8]) -> Tags<'_> {
    Tags { pairs: fields(tags) }
}

/// Tags as `(name, value)`.
#[derive(Debug, Clone)]
pub struct Tags<'a> {
    pairs: Fields<'a>,
}

impl<'a> Iterator for Tags<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let pair = self.pairs.next()?.ok()?.value.as_bytes()?;
        Some((text(pair, 1), text(pair, 2)))
    }
}

/// A field that names another entity, and the id in it.
#[derive(Debug, Clone, Copy)]
pub struct Referenced<'a> {
    /// The field that holds the id.
    pub field: &'static Field,
    /// What the schema says of it.
    pub reference: Reference,
    /// The id, as written; never empty.
    pub id: &'a str,
}

/// Every id by which the entity names another, however deep it stands.
pub fn references<'a>(message: &'static Message, bytes: &'a [u8]) -> Vec<Referenced<'a>> {
    let mut found = Vec::new();
    collect_references(message, bytes, 0, &mut found);
    found
}

fn collect_references<'a>(
    message: &'static Message,
    bytes: &'a [u8],
    depth: usize,
    found: &mut Vec<Referenced<'a>>,
) {
    if depth > super::reader::MAX_DEPTH {
        return;
    }
    for raw in fields(bytes).map_while(Result::ok) {
        let Some(field) = message.field(raw.number) else { continue };
        match (field.ty, field.references) {
            (Type::Message(inner), _) => {
                if let Some(bytes) = raw.value.as_bytes().filter(|_| Special::of(inner) == Special::Plain) {
                    collect_references(inner, bytes, depth + 1, found);
                }
            }
            (_, Some(reference)) => {
                if let Some(id) = raw.value.as_str().filter(|id| !id.is_empty()) {
                    found.push(Referenced { field, reference, id });
                }
            }
            _ => {}
        }
    }
}

/// A new value for a field. Defaults (empty text, 0, false) are left out, as canonical bytes have it.
#[derive(Debug, Clone, Copy)]
pub enum Edit<'a> {
    /// A string.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
    /// An integer or an enum's number.
    Int(i64),
    /// A bool.
    Bool(bool),
    /// An instant.
    Time(Timestamp),
    /// A message's canonical bytes; kept even if empty.
    Message(&'a [u8]),
    /// A list of strings.
    Texts(&'a [&'a str]),
    /// A list of messages' canonical bytes.
    Messages(&'a [&'a [u8]]),
    /// Takes the field out.
    Clear,
}

impl Edit<'_> {
    fn write(&self, number: u32, out: &mut Vec<u8>) {
        match *self {
            Edit::Clear | Edit::Text("") | Edit::Bytes(&[]) | Edit::Int(0) | Edit::Bool(false) => {}
            Edit::Text(text) => writer::bytes_field(out, number, text.as_bytes()),
            Edit::Bytes(bytes) | Edit::Message(bytes) => writer::bytes_field(out, number, bytes),
            Edit::Int(value) => writer::varint_field(out, number, value as u64),
            Edit::Bool(true) => writer::varint_field(out, number, 1),
            Edit::Time(time) => writer::nested_field(out, number, |out| writer::time(out, time.to_parts())),
            Edit::Texts(texts) => {
                for text in texts {
                    writer::bytes_field(out, number, text.as_bytes());
                }
            }
            Edit::Messages(messages) => {
                for message in messages {
                    writer::bytes_field(out, number, message);
                }
            }
        }
    }
}

/// The same message with these fields set or taken out; what is canonical stays so. `edits` in any order, each
/// number once.
pub fn set_fields(message: &[u8], edits: &[(u32, Edit<'_>)]) -> Vec<u8> {
    let mut edits: smallvec::SmallVec<[&(u32, Edit<'_>); 8]> = edits.iter().collect();
    edits.sort_by_key(|(number, _)| *number);
    let mut out = Vec::with_capacity(message.len() + 64);
    let mut pending = edits.iter().peekable();
    for raw in fields(message).map_while(Result::ok) {
        while let Some((number, edit)) = pending.next_if(|edit| edit.0 <= raw.number) {
            edit.write(*number, &mut out);
        }
        if !edits.iter().any(|edit| edit.0 == raw.number) {
            out.extend_from_slice(raw.raw);
        }
    }
    for (number, edit) in pending {
        edit.write(*number, &mut out);
    }
    out
}

/// As [`set_fields`], for the fields by their proto names, inside the member of a wrapper. Names the entity does
/// not have are passed over: not every kind has every field.
pub fn set_named(message: &'static Message, bytes: &[u8], edits: &[(&str, Edit<'_>)]) -> Vec<u8> {
    let (inner, inner_bytes) = innermost(message, bytes);
    let numbered: smallvec::SmallVec<[(u32, Edit<'_>); 8]> =
        edits.iter().filter_map(|(name, edit)| Some((inner.field_named(name)?.number, *edit))).collect();
    let edited = set_fields(inner_bytes, &numbered);
    match member(message, bytes) {
        Some(member) => set_fields(bytes, &[(member.field.number, Edit::Message(&edited))]),
        None => edited,
    }
}
