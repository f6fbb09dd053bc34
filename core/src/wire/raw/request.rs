//! A request taken apart: its fields by number, nothing copied, nothing below them decoded.

use gatepass_wire::schema::{Field, Flags, Message, Type};
use smallvec::SmallVec;

use crate::error::Result;
use crate::model::Timestamp;

use super::path::Path;
use super::reader::{Value, WireError, fields, varints};
use super::special::{Special, check_time, duration_parts, is_unset};
use super::values::{check_controls, check_number, fits};

/// The fields of a request, checked as strictly as an entity's: wire types, ranges, UTF-8 and control characters,
/// nothing singular twice. Unknown fields are passed over. Messages inside are not looked into: take them apart
/// with [`fields_of`], or accept them.
#[derive(Debug, Clone)]
pub struct RequestFields<'a> {
    message: &'static Message,
    values: SmallVec<[(u32, Value<'a>); 8]>,
}

/// Takes a request apart.
///
/// # Errors
/// `InvalidArgument`, naming the field as `request.limit` would be named in JSON: `limit`.
pub fn fields_of<'a>(message: &'static Message, body: &'a [u8]) -> Result<RequestFields<'a>> {
    let root = Path::root(message.short_name());
    let mut values: SmallVec<[(u32, Value<'a>); 8]> = SmallVec::new();
    for raw in fields(body) {
        let raw = raw.map_err(|why| root.wire(why))?;
        let Some(field) = message.field(raw.number) else { continue };
        let path = Path::root(field.json_name);
        if !fits(field, raw.value) {
            return Err(path.error(format!("holds {} where another type belongs", raw.value.describe())));
        }
        check_single(message, field, &values, &path)?;
        values.push((raw.number, check_value(field, raw.value, &path)?));
    }
    Ok(RequestFields { message, values })
}

/// Refuses a singular field given twice and a second member of its oneof.
fn check_single(
    message: &'static Message,
    field: &'static Field,
    values: &[(u32, Value<'_>)],
    path: &Path<'_>,
) -> Result<()> {
    if field.repeated {
        return Ok(());
    }
    for (number, _) in values {
        if *number == field.number {
            return Err(path.error("is given twice"));
        }
        let other = message.field(*number);
        if let Some(other) = other.filter(|other| field.oneof.is_some() && other.oneof == field.oneof) {
            return Err(
                path.error(format!("is given together with `{}`; only one of them may be", other.json_name))
            );
        }
    }
    Ok(())
}

fn check_value<'a>(field: &'static Field, value: Value<'a>, path: &Path<'_>) -> Result<Value<'a>> {
    match (field.ty, value) {
        (Type::String, Value::Bytes(bytes)) => {
            let text = std::str::from_utf8(bytes).map_err(|_| path.error("is not valid UTF-8"))?;
            if !field.is(Flags::SECRET) {
                check_controls(text).map_err(|why| path.error(why))?;
            }
        }
        (Type::Message(_) | Type::Bytes, _) => {}
        (ty, Value::Varint(number)) => return Ok(Value::Varint(check_number(ty, number, path)?)),
        (Type::Float | Type::Double, _) => {}
        (ty, Value::Bytes(packed)) => {
            for number in varints(packed) {
                check_number(ty, number.map_err(|why: WireError| path.wire(why))?, path)?;
            }
        }
        _ => {}
    }
    Ok(value)
}

impl<'a> RequestFields<'a> {
    /// The request's message.
    pub fn schema(&self) -> &'static Message {
        self.message
    }

    /// Whether the field is there at all.
    pub fn has(&self, number: u32) -> bool {
        self.value(number).is_some()
    }

    /// The field's value as it stands.
    pub fn value(&self, number: u32) -> Option<Value<'a>> {
        self.values.iter().find(|(known, _)| *known == number).map(|(_, value)| *value)
    }

    /// A string; empty where it is not given.
    pub fn text(&self, number: u32) -> &'a str {
        self.value(number).and_then(Value::as_str).unwrap_or_default()
    }

    /// The bytes of a message, or of bytes; `None` where it is not given.
    pub fn bytes(&self, number: u32) -> Option<&'a [u8]> {
        self.value(number).and_then(Value::as_bytes)
    }

    /// An integer or an enum's number; 0 where it is not given.
    pub fn int(&self, number: u32) -> i64 {
        self.value(number).and_then(Value::as_int).unwrap_or_default()
    }

    /// An unsigned integer; 0 where it is not given.
    pub fn uint(&self, number: u32) -> u64 {
        self.value(number).and_then(Value::as_uint).unwrap_or_default()
    }

    /// A bool; false where it is not given.
    pub fn flag(&self, number: u32) -> bool {
        self.value(number).and_then(Value::as_bool).unwrap_or_default()
    }

    /// Every string of a list.
    pub fn texts(&self, number: u32) -> impl Iterator<Item = &'a str> {
        self.all(number).filter_map(|bytes| std::str::from_utf8(bytes).ok())
    }

    /// The bytes of every message of a list.
    pub fn all(&self, number: u32) -> impl Iterator<Item = &'a [u8]> {
        self.values
            .iter()
            .filter(move |(known, _)| *known == number)
            .filter_map(|(_, value)| value.as_bytes())
    }

    /// The fields of the message in a field; of an empty one where it is not given.
    ///
    /// # Errors
    /// As [`fields_of`].
    ///
    /// # Panics
    /// If the schema says that the field holds no message: an error of the caller, not of the data.
    pub fn message(&self, number: u32) -> Result<RequestFields<'a>> {
        let inner = self.message.field(number).and_then(Field::message);
        let inner = inner.expect("the caller asks for a message where the schema has one");
        fields_of(inner, self.bytes(number).unwrap_or_default())
    }

    /// An instant; `None` where it is not given or empty.
    ///
    /// # Errors
    /// `InvalidArgument` if it is none.
    pub fn timestamp(&self, number: u32) -> Result<Option<Timestamp>> {
        let parts = self.time(Special::Timestamp, number)?;
        Ok(parts.map(|(seconds, nanos)| Timestamp::from_parts(seconds, nanos)))
    }

    /// A duration in nanoseconds, bounded by what an `i64` holds; `None` where it is not given or empty.
    ///
    /// # Errors
    /// `InvalidArgument` if it is none.
    pub fn duration_nanos(&self, number: u32) -> Result<Option<i64>> {
        let parts = self.time(Special::Duration, number)?;
        Ok(parts.map(|(seconds, nanos)| Timestamp::from_parts(seconds, nanos).0))
    }

    fn time(&self, special: Special, number: u32) -> Result<Option<(i64, i32)>> {
        let Some(bytes) = self.bytes(number) else { return Ok(None) };
        let name = self.message.field(number).map_or("", |field| field.json_name);
        let path = Path::root(name);
        // fields_of refuses what duration_parts would pass over.
        self.message(number).map_err(|error| path.error(error.message()))?;
        let (seconds, nanos) = duration_parts(bytes).ok_or_else(|| path.error("is no time"))?;
        check_time(special, seconds, nanos).map_err(|why| path.error(why))?;
        Ok(Some((seconds, nanos)).filter(|_| !is_unset(special, seconds, nanos)))
    }
}
