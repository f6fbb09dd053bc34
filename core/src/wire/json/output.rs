//! Bytes to JSON.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gatepass_wire::schema::{Enum, Field, Flags, Message, Type};
use serde_json::{Map, Value as Json};

use crate::error::{Code, Error, Result};
use crate::wire::raw::{Special, Value, extract, fields, snake_case, timestamp_parts, varints};

use super::names::{KIND, holds_json, is_flattened, is_shown};
use super::time::{format_duration, format_timestamp};

/// The message with these canonical bytes as JSON: the fields that are set.
///
/// # Errors
/// `DataLoss` if the bytes are no such message.
pub fn to_json(message: &'static Message, bytes: &[u8]) -> Result<Json> {
    Writer { defaults: false }.root(message, bytes)
}

/// As [`to_json`], with the defaults of what is not set (`false`, `0`, `""`, `[]`, `{}` for tags) but for instants,
/// durations, messages and secrets: what answers a question must say no as plainly as yes.
///
/// # Errors
/// As [`to_json`].
pub fn to_json_with_defaults(message: &'static Message, bytes: &[u8]) -> Result<Json> {
    Writer { defaults: true }.root(message, bytes)
}

/// One field of the message with these canonical bytes, as [`to_json`] has it; `None` where it is not set.
///
/// # Errors
/// As [`to_json`].
pub fn field_to_json(message: &'static Message, bytes: &[u8], field: &'static Field) -> Result<Option<Json>> {
    let mut values = Vec::new();
    for raw in fields(bytes) {
        let raw = raw.map_err(|_| corrupt(message))?;
        if raw.number == field.number {
            values.push(raw.value);
        }
    }
    Writer { defaults: false }.field(field, values.into_iter()).map_err(|Corrupt| corrupt(message))
}

/// The bytes here are not what they claim to be.
struct Corrupt;

fn corrupt(message: &'static Message) -> Error {
    Error::new(Code::DataLoss, format!("the bytes are no `{}`", snake_case(message.short_name())))
}

struct Writer {
    defaults: bool,
}

impl Writer {
    fn root(&self, message: &'static Message, bytes: &[u8]) -> Result<Json> {
        self.message(message, bytes).map_err(|Corrupt| corrupt(message))
    }

    fn message(&self, message: &'static Message, bytes: &[u8]) -> Result<Json, Corrupt> {
        let special = Special::of(message);
        match special {
            Special::Timestamp => {
                return instant(bytes).map(|text| text.map_or(Json::Null, Json::String));
            }
            Special::Duration => return Ok(duration(bytes)?.into()),
            Special::Tags => return tags(bytes),
            Special::MapEntry | Special::Plain => {}
        }
        if !is_flattened(message) {
            return Ok(Json::Object(self.object(message, bytes, None)?));
        }
        match extract::member(message, bytes) {
            Some(member) => {
                Ok(Json::Object(self.object(member.inner, member.bytes, Some(member.field.json_name))?))
            }
            None if bytes.is_empty() => Ok(Json::Object(Map::new())),
            None => Err(Corrupt),
        }
    }

    fn object(
        &self,
        message: &'static Message,
        bytes: &[u8],
        kind: Option<&str>,
    ) -> Result<Map<String, Json>, Corrupt> {
        let mut object = Map::new();
        if let Some(kind) = kind {
            object.insert(KIND.into(), kind.into());
        }
        let mut found: Vec<(&'static Field, Value<'_>)> = Vec::new();
        for raw in fields(bytes) {
            let raw = raw.map_err(|_| Corrupt)?;
            found.push((message.field(raw.number).ok_or(Corrupt)?, raw.value));
        }
        for field in message.fields.iter().filter(|field| is_shown(message, field, kind.is_some())) {
            let values =
                found.iter().filter(|(known, _)| known.number == field.number).map(|(_, value)| *value);
            if let Some(json) = self.field(field, values)? {
                object.insert(field.json_name.into(), json);
            }
        }
        Ok(object)
    }

    fn field<'a>(
        &self,
        field: &'static Field,
        values: impl Iterator<Item = Value<'a>>,
    ) -> Result<Option<Json>, Corrupt> {
        let mut values = values.peekable();
        if values.peek().is_none() {
            return Ok(self.default(field));
        }
        if let Some(entry) = field.message().filter(|message| Special::of(message) == Special::MapEntry) {
            return self.map(entry, values).map(Some);
        }
        if field.repeated {
            let mut items = Vec::new();
            for value in values {
                self.items(field, value, &mut items)?;
            }
            return Ok(Some(Json::Array(items)));
        }
        let value = values.next().ok_or(Corrupt)?;
        if values.next().is_some() {
            return Err(Corrupt);
        }
        let json = self.value(field, value)?;
        // An instant that is not set.
        Ok(Some(json).filter(|json| !json.is_null()))
    }

    fn default(&self, field: &'static Field) -> Option<Json> {
        let hidden = field.is(Flags::SECRET) || field.is(Flags::WRITE_ONLY) || field.oneof.is_some();
        if !self.defaults || hidden {
            return None;
        }
        let special = field.message().map(Special::of);
        Some(match (field.ty, special) {
            (_, Some(Special::Tags | Special::MapEntry)) => Json::Object(Map::new()),
            _ if field.repeated => Json::Array(Vec::new()),
            (_, Some(_)) => return None,
            // The server stores `[]` and `{}` themselves.
            _ if holds_json(field) => return None,
            (Type::String | Type::Bytes, _) => "".into(),
            (Type::Bool, _) => false.into(),
            (ty, _) => scalar(ty, 0).ok()?,
        })
    }

    fn map<'a>(
        &self,
        entry: &'static Message,
        values: impl Iterator<Item = Value<'a>>,
    ) -> Result<Json, Corrupt> {
        let mut object = Map::new();
        for value in values {
            let bytes = value.as_bytes().ok_or(Corrupt)?;
            let held = &entry.fields[1];
            let json = match extract::field(bytes, held.number) {
                Some(value) => self.value(held, value)?,
                None => Writer { defaults: true }.default(held).unwrap_or_else(|| Json::Object(Map::new())),
            };
            object.insert(extract::text(bytes, entry.fields[0].number).into(), json);
        }
        Ok(Json::Object(object))
    }

    /// One item of a list, or a packed run of them.
    fn items(&self, field: &'static Field, value: Value<'_>, items: &mut Vec<Json>) -> Result<(), Corrupt> {
        match (field.ty, value) {
            (Type::String | Type::Bytes | Type::Message(_), value) => items.push(self.value(field, value)?),
            (ty, Value::Bytes(run)) => {
                for number in varints(run) {
                    items.push(scalar(ty, number.map_err(|_| Corrupt)?)?);
                }
            }
            (_, value) => items.push(self.value(field, value)?),
        }
        Ok(())
    }

    fn value(&self, field: &'static Field, value: Value<'_>) -> Result<Json, Corrupt> {
        match (field.ty, value) {
            (Type::String, Value::Bytes(bytes)) => {
                let text = std::str::from_utf8(bytes).map_err(|_| Corrupt)?;
                Ok(if holds_json(field) { rules(text) } else { text.into() })
            }
            (Type::Bytes, Value::Bytes(bytes)) => Ok(STANDARD.encode(bytes).into()),
            (Type::Message(message), Value::Bytes(bytes)) => self.message(message, bytes),
            (Type::Float, Value::Fixed32(bits)) => Ok(f32::from_bits(bits).into()),
            (Type::Double, Value::Fixed64(bits)) => Ok(f64::from_bits(bits).into()),
            (ty, Value::Varint(number)) => scalar(ty, number),
            _ => Err(Corrupt),
        }
    }
}

fn scalar(ty: Type, number: u64) -> Result<Json, Corrupt> {
    Ok(match ty {
        Type::Bool => (number != 0).into(),
        Type::Int32 | Type::Uint32 => (number as i64).into(),
        Type::Int64 => (number as i64).to_string().into(),
        Type::Uint64 => number.to_string().into(),
        Type::Enum(of) => enum_name(of, number as i64),
        _ => return Err(Corrupt),
    })
}

fn enum_name(of: &'static Enum, number: i64) -> Json {
    match of.values.iter().find(|(_, known)| i64::from(*known) == number) {
        Some((name, _)) => (*name).into(),
        None => number.into(),
    }
}

/// Access rules as JSON; as text where the text is no JSON, or not plainly one reading of it.
fn rules(text: &str) -> Json {
    match super::parse(text.as_bytes()) {
        Ok(json @ (Json::Array(_) | Json::Object(_))) => json,
        _ => text.into(),
    }
}

fn tags(bytes: &[u8]) -> Result<Json, Corrupt> {
    let mut object = Map::new();
    for raw in fields(bytes) {
        let pair = raw.map_err(|_| Corrupt)?.value.as_bytes().ok_or(Corrupt)?;
        if object.insert(extract::text(pair, 1).into(), extract::text(pair, 2).into()).is_some() {
            return Err(Corrupt);
        }
    }
    Ok(Json::Object(object))
}

/// `None` where the instant is not set.
fn instant(bytes: &[u8]) -> Result<Option<String>, Corrupt> {
    match timestamp_parts(bytes).ok_or(Corrupt)? {
        (0, 0) => Ok(None),
        parts => format_timestamp(parts).map(Some).ok_or(Corrupt),
    }
}

fn duration(bytes: &[u8]) -> Result<String, Corrupt> {
    Ok(format_duration(timestamp_parts(bytes).ok_or(Corrupt)?))
}
