//! JSON to bytes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gatepass_wire::schema::{Enum, Field, Message, Type};
use serde_json::{Map, Value as Json};

use crate::error::{Error, Result};
use crate::wire::raw::{Path, Special, check_time, extract, is_packable, writer};

use super::names::{KIND, holds_json, is_flattened, is_shown, kind};
use super::time::{parse_duration, parse_timestamp};

/// The canonical bytes of the message that this JSON describes; `null` is "not given". What a client may set, and
/// must, is not looked at here: hand the bytes to [`crate::wire::raw::accept`].
///
/// # Errors
/// `InvalidArgument`, naming the field: unknown, of another type, out of range. Two members of one choice.
pub fn from_json(message: &'static Message, json: &Json) -> Result<Vec<u8>> {
    // A request is the body itself: its fields are named alone.
    let name = message.short_name();
    let path = Path::root(if name.ends_with("Request") { "" } else { name });
    let mut out = Vec::new();
    write_message(message, json, &path, &mut out)?;
    Ok(out)
}

fn write_message(message: &'static Message, json: &Json, path: &Path<'_>, out: &mut Vec<u8>) -> Result<()> {
    path.check_depth()?;
    let Json::Object(object) = json else {
        return Err(wrong(json, "an object", path));
    };
    if !is_flattened(message) {
        return write_object(message, object, false, path, out);
    }
    let member = chosen_kind(message, object, path)?;
    // A member of a wrapper is a message.
    let Some(inner) = member.message() else { return Ok(()) };
    let path = path.field(member.json_name);
    writer::nested_field(out, member.number, |out| write_object(inner, object, true, &path, out))
}

/// The member that `"type"` names.
fn chosen_kind(
    message: &'static Message,
    object: &Map<String, Json>,
    path: &Path<'_>,
) -> Result<&'static Field> {
    let path = path.field(KIND);
    match object.get(KIND) {
        Some(Json::String(name)) => kind(message, name)
            .ok_or_else(|| path.error(format!("is `{name}`; known are {}", kinds(message)))),
        Some(Json::Null) | None => Err(path.error(format!("must be given: one of {}", kinds(message)))),
        Some(other) => Err(wrong(other, "a string", &path)),
    }
}

fn kinds(message: &'static Message) -> String {
    quoted(message.fields.iter().map(|field| field.json_name))
}

fn write_object(
    message: &'static Message,
    object: &Map<String, Json>,
    in_kind: bool,
    path: &Path<'_>,
    out: &mut Vec<u8>,
) -> Result<()> {
    let shown = || message.fields.iter().filter(move |field| is_shown(message, field, in_kind));
    for name in object.keys() {
        let known = (in_kind && name == KIND) || shown().any(|field| field.json_name == name);
        if !known {
            let known = quoted(shown().map(|field| field.json_name));
            return Err(path.field(name).error(format!("is not known here; known are {known}")));
        }
    }
    let mut chosen: Vec<(u8, &'static Field)> = Vec::new();
    for field in shown() {
        let Some(json) = object.get(field.json_name).filter(|json| !json.is_null()) else { continue };
        if let Some(oneof) = field.oneof {
            if let Some((_, other)) = chosen.iter().find(|(known, _)| *known == oneof) {
                let (first, second) = (other.json_name, field.json_name);
                return Err(
                    path.error(format!("holds both `{first}` and `{second}`; only one of them may be given"))
                );
            }
            chosen.push((oneof, field));
        }
        write_field(field, json, &path.field(field.json_name), out)?;
    }
    Ok(())
}

fn write_field(field: &'static Field, json: &Json, path: &Path<'_>, out: &mut Vec<u8>) -> Result<()> {
    if let Some(entry) = field.message().filter(|message| Special::of(message) == Special::MapEntry) {
        return write_map(field, entry, json, path, out);
    }
    if !field.repeated {
        return write_value(field, json, field.oneof.is_some(), path, out);
    }
    let Json::Array(items) = json else {
        return Err(wrong(json, "a list", path));
    };
    if !is_packable(field.ty) {
        for (index, item) in items.iter().enumerate() {
            write_value(field, item, true, &path.at(index), out)?;
        }
        return Ok(());
    }
    let mut run = Vec::new();
    for (index, item) in items.iter().enumerate() {
        writer::varint(&mut run, number(field.ty, item, &path.at(index))?);
    }
    if !run.is_empty() {
        writer::bytes_field(out, field.number, &run);
    }
    Ok(())
}

fn write_map(
    field: &'static Field,
    entry: &'static Message,
    json: &Json,
    path: &Path<'_>,
    out: &mut Vec<u8>,
) -> Result<()> {
    let Json::Object(object) = json else {
        return Err(wrong(json, "an object", path));
    };
    let mut names: Vec<&String> = object.keys().collect();
    names.sort();
    for name in names {
        writer::nested_field(out, field.number, |out| {
            if !name.is_empty() {
                writer::bytes_field(out, entry.fields[0].number, name.as_bytes());
            }
            write_value(&entry.fields[1], &object[name], false, &path.field(name), out)
        })?;
    }
    Ok(())
}

/// One value; a default is left out unless it says something: an item of a list, the choice in a oneof.
fn write_value(
    field: &'static Field,
    json: &Json,
    keep_default: bool,
    path: &Path<'_>,
    out: &mut Vec<u8>,
) -> Result<()> {
    match field.ty {
        Type::String => {
            let text = text(field, json, path)?;
            if keep_default || !text.is_empty() {
                writer::bytes_field(out, field.number, text.as_bytes());
            }
        }
        Type::Bytes => {
            let bytes = bytes(json, path)?;
            if keep_default || !bytes.is_empty() {
                writer::bytes_field(out, field.number, &bytes);
            }
        }
        Type::Message(message) => return write_embedded(field, message, json, path, out),
        ty => {
            let number = number(ty, json, path)?;
            if keep_default || number != 0 {
                writer::varint_field(out, field.number, number);
            }
        }
    }
    Ok(())
}

fn write_embedded(
    field: &'static Field,
    message: &'static Message,
    json: &Json,
    path: &Path<'_>,
    out: &mut Vec<u8>,
) -> Result<()> {
    let special = Special::of(message);
    let parts = match special {
        Special::Tags => return write_tags(field, json, path, out),
        Special::Plain | Special::MapEntry => {
            return writer::nested_field(out, field.number, |out| write_message(message, json, path, out));
        }
        Special::Timestamp => {
            let parts = parse_timestamp(string(json, path)?).map_err(|why| path.error(why))?;
            if parts == (0, 0) {
                return Err(
                    path.error("is the first second of 1970, which on the wire means that none is given")
                );
            }
            parts
        }
        Special::Duration => parse_duration(string(json, path)?).map_err(|why| path.error(why))?,
    };
    check_time(special, parts.0, parts.1).map_err(|why| path.error(why))?;
    if parts != (0, 0) {
        writer::nested_field(out, field.number, |out| writer::time(out, parts));
    }
    Ok(())
}

fn write_tags(field: &'static Field, json: &Json, path: &Path<'_>, out: &mut Vec<u8>) -> Result<()> {
    let Json::Object(object) = json else {
        return Err(wrong(json, "an object of names and values", path));
    };
    let mut pairs = Vec::with_capacity(object.len());
    for (name, value) in object {
        pairs.push((name.as_str(), string(value, &path.field(name))?));
    }
    pairs.sort_unstable();
    if pairs.is_empty() {
        return Ok(());
    }
    writer::nested_field(out, field.number, |out| {
        for (name, value) in pairs {
            writer::nested_field(out, 1, |out| {
                let pair = [(1, extract::Edit::Text(name)), (2, extract::Edit::Text(value))];
                out.extend(extract::set_fields(&[], &pair));
            });
        }
    });
    Ok(())
}

/// A string; of a field that holds JSON also the JSON itself.
fn text(field: &'static Field, json: &Json, path: &Path<'_>) -> Result<String> {
    match json {
        Json::Array(_) | Json::Object(_) if holds_json(field) => Ok(json.to_string()),
        _ => string(json, path).map(String::from),
    }
}

fn string<'a>(json: &'a Json, path: &Path<'_>) -> Result<&'a str> {
    json.as_str().ok_or_else(|| wrong(json, "a string", path))
}

fn bytes(json: &Json, path: &Path<'_>) -> Result<Vec<u8>> {
    // Not the text itself: bytes may be a secret.
    STANDARD.decode(string(json, path)?).map_err(|_| path.error("is not base64"))
}

/// The number as the wire has it.
fn number(ty: Type, json: &Json, path: &Path<'_>) -> Result<u64> {
    match ty {
        Type::Bool => json.as_bool().map(u64::from).ok_or_else(|| wrong(json, "true or false", path)),
        Type::Enum(of) => enum_number(of, json, path),
        Type::Uint32 | Type::Uint64 => {
            let number = match json {
                Json::String(text) if matches!(ty, Type::Uint64) => text.parse().ok(),
                _ => json.as_u64(),
            };
            let number = number.ok_or_else(|| not_whole(json, "a whole number, 0 or more", path))?;
            bounded(ty, number as i64, u32::try_from(number).is_ok(), number, path)
        }
        _ => {
            let number = match json {
                Json::String(text) if matches!(ty, Type::Int64) => text.parse().ok(),
                _ => json.as_i64(),
            };
            let number = number.ok_or_else(|| not_whole(json, "a whole number", path))?;
            bounded(ty, number, i32::try_from(number).is_ok(), number as u64, path)
        }
    }
}

/// The number, unless its type has 32 bits and it does not fit them.
fn bounded(ty: Type, shown: i64, fits_32: bool, number: u64, path: &Path<'_>) -> Result<u64> {
    if matches!(ty, Type::Int32 | Type::Uint32) && !fits_32 {
        return Err(path.error(format!("is `{shown}`, which does not fit 32 bits")));
    }
    Ok(number)
}

fn enum_number(of: &'static Enum, json: &Json, path: &Path<'_>) -> Result<u64> {
    let known = |number: i64| of.values.iter().any(|(_, known)| i64::from(*known) == number);
    let number = match json {
        Json::String(name) => {
            of.values.iter().find(|(known, _)| known == name).map(|(_, number)| i64::from(*number))
        }
        Json::Number(number) => number.as_i64().filter(|number| known(*number)),
        _ => return Err(wrong(json, "a name", path)),
    };
    let names = || quoted(of.values.iter().map(|(name, _)| *name));
    number
        .map(|number| number as u64)
        .ok_or_else(|| path.error(format!("is `{}`; known are {}", plain(json), names())))
}

fn not_whole(json: &Json, wanted: &str, path: &Path<'_>) -> Error {
    match json {
        Json::Number(number) => path.error(format!("is `{number}`, not {wanted} that fits")),
        Json::String(text) => path.error(format!("is `{text}`, not {wanted}")),
        _ => wrong(json, wanted, path),
    }
}

/// Names the kind of value that stands there, never the value: it may be a secret at the wrong place.
fn wrong(json: &Json, wanted: &str, path: &Path<'_>) -> Error {
    let given = match json {
        Json::Null => "null",
        Json::Bool(_) => "true or false",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    };
    path.error(format!("is {given}; it must be {wanted}"))
}

fn plain(json: &Json) -> String {
    match json {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn quoted(names: impl Iterator<Item = &'static str>) -> String {
    let mut names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    names.sort_unstable();
    names.join(", ")
}
