//! Between the command line's texts, JSON and encoded entities.

use bytes::Bytes;
use gatepass::wire::{json, raw};
use gatepass_wire::schema::{Field, Flags, Message, Type};
use serde_json::{Number, Value};

use super::flags;
use super::request::read_text;
use crate::failure::Failure;

/// An entity as JSON, what is not set included.
pub(super) fn to_json(message: &'static Message, encoded: &Bytes) -> Result<Value, Failure> {
    // A server newer than this program may know more fields.
    let known = raw::canonical(message, encoded)?;
    Ok(json::to_json_with_defaults(message, &known)?)
}

/// An entity from JSON.
pub(super) fn to_bytes(message: &'static Message, value: &Value) -> Result<Bytes, Failure> {
    json::from_json(message, value).map(Bytes::from).map_err(|error| match error.field() {
        Some(field) => Failure::usage(field, error.message()),
        None => error.into(),
    })
}

/// What was given for a field, as JSON.
pub(super) fn field_value(field: &Field, texts: &[String]) -> Result<Value, Failure> {
    if field.repeated {
        return texts.iter().map(|text| one(field, text)).collect::<Result<_, _>>().map(Value::Array);
    }
    match texts {
        [text] => one(field, text),
        _ => Err(Failure::usage(
            field.json_name,
            format!("`--{}` is given more than once", flags::long(field)),
        )),
    }
}

fn one(field: &Field, text: &str) -> Result<Value, Failure> {
    let option = flags::long(field);
    let wrong =
        |expected: &str| Failure::usage(field.json_name, format!("`--{option} {text}`: write {expected}"));
    if field.is(Flags::SECRET) || field.is(Flags::WRITE_ONLY) {
        return secret(field, text);
    }
    if flags::is_json_text(field) || is_structure(field) {
        return serde_json::from_str(text).map_err(|error| wrong(&format!("JSON ({error})")));
    }
    match field.ty {
        Type::Bool => text.parse().map(Value::Bool).map_err(|_| wrong("true or false")),
        Type::Int32 | Type::Uint32 => {
            text.parse::<i64>().map(Value::from).map_err(|_| wrong("a whole number"))
        }
        Type::Float | Type::Double => {
            let number = text.parse().ok().and_then(Number::from_f64);
            number.map(Value::Number).ok_or_else(|| wrong("a number"))
        }
        // 64-bit numbers, times, durations, names and bytes are texts in JSON too.
        _ => Ok(text.into()),
    }
}

fn is_structure(field: &Field) -> bool {
    matches!(field.ty, Type::Message(_)) && !flags::is_time(field) && !flags::is_duration(field)
}

/// Secrets can come from a file or stdin, since every user of a machine sees command lines. Errors never repeat them.
fn secret(field: &Field, text: &str) -> Result<Value, Failure> {
    let Some(file) = text.strip_prefix('@') else { return Ok(text.into()) };
    let content = read_text(file)
        .map_err(|error| Failure::usage(field.json_name, format!("cannot read `{file}`: {error}")))?;
    // Editors end files with a line break that nobody means.
    Ok(content.strip_suffix('\n').unwrap_or(&content).into())
}
