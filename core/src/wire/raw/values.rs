//! What a single value may be: wire types, ranges, text.

use gatepass_wire::schema::{Enum, Field, Type};

use crate::error::{Error, Result};

use super::path::Path;
use super::reader::{Value, WireError, varints};
use super::seen::Seen;
use super::writer;

/// Why the text is refused: it holds a control character other than tab, line feed and carriage return.
pub(super) fn check_controls(text: &str) -> Result<(), String> {
    let suspicious = text
        .bytes()
        .any(|byte| (byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')) || byte == 0x7f || byte == 0xc2);
    if !suspicious {
        return Ok(());
    }
    match text.chars().find(|char| char.is_control() && !matches!(char, '\t' | '\n' | '\r')) {
        Some(char) => Err(format!("holds the control character U+{:04X}", char as u32)),
        None => Ok(()),
    }
}

/// A scalar's default. Messages have none.
pub(super) fn is_default(value: Value<'_>) -> bool {
    match value {
        Value::Varint(number) | Value::Fixed64(number) => number == 0,
        Value::Bytes(bytes) => bytes.is_empty(),
        Value::Fixed32(number) => number == 0,
    }
}

/// Whether a field of this type may have a value of this wire type.
pub(super) fn fits(field: &Field, value: Value<'_>) -> bool {
    match (field.ty, value) {
        (Type::String | Type::Bytes | Type::Message(_), value) => matches!(value, Value::Bytes(_)),
        (_, Value::Bytes(_)) => field.repeated,
        (Type::Float, value) => matches!(value, Value::Fixed32(_)),
        (Type::Double, value) => matches!(value, Value::Fixed64(_)),
        (_, value) => matches!(value, Value::Varint(_)),
    }
}

/// A list of numbers, packed or one by one, as one run of bytes.
pub(super) fn packed(
    field: &'static Field,
    values: &[Seen<'_>],
    path: &Path<'_>,
    out: &mut Vec<u8>,
) -> Result<()> {
    let mut run = Vec::new();
    let path = path.field(field.json_name);
    for seen in values {
        match seen.value {
            Value::Varint(number) => writer::varint(&mut run, check_number(field.ty, number, &path)?),
            Value::Fixed64(bits) => run.extend_from_slice(&bits.to_le_bytes()),
            Value::Fixed32(bits) => run.extend_from_slice(&bits.to_le_bytes()),
            Value::Bytes(bytes) => packed_run(field.ty, bytes, &path, &mut run)?,
        }
    }
    if !run.is_empty() {
        writer::bytes_field(out, field.number, &run);
    }
    Ok(())
}

pub(super) fn packed_run(ty: Type, bytes: &[u8], path: &Path<'_>, run: &mut Vec<u8>) -> Result<()> {
    let width = match ty {
        Type::Float => 4,
        Type::Double => 8,
        _ => {
            for number in varints(bytes) {
                writer::varint(run, check_number(ty, number.map_err(|why| path.wire(why))?, path)?);
            }
            return Ok(());
        }
    };
    if !bytes.len().is_multiple_of(width) {
        return Err(path.wire(WireError::Truncated));
    }
    run.extend_from_slice(bytes);
    Ok(())
}

/// The number as the type holds it.
pub(super) fn check_number(ty: Type, number: u64, path: &Path<'_>) -> Result<u64> {
    let signed = number as i64;
    match ty {
        Type::Bool => Ok(u64::from(number != 0)),
        Type::Int32 if i32::try_from(signed).is_err() => {
            Err(path.error(format!("is `{signed}`, which does not fit a signed 32-bit number")))
        }
        Type::Uint32 if u32::try_from(number).is_err() => {
            Err(path.error(format!("is `{number}`, which does not fit an unsigned 32-bit number")))
        }
        Type::Enum(of) if !is_known(of, signed) => {
            Err(path.error(format!("is `{signed}`; known are {}", known_values(of))))
        }
        _ => Ok(number),
    }
}

pub(super) fn is_known(of: &'static Enum, number: i64) -> bool {
    i32::try_from(number).is_ok_and(|number| of.values.iter().any(|(_, known)| *known == number))
}

/// The enum's numbers and names; the first ones of a long list.
pub(super) fn known_values(of: &'static Enum) -> String {
    let shown: Vec<String> =
        of.values.iter().take(8).map(|(name, number)| format!("`{number}` ({name})")).collect();
    let more = of.values.len().saturating_sub(shown.len());
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    shown.join(", ") + &rest
}

#[cold]
pub(super) fn wrong_wire_type(field: &'static Field, value: Value<'_>, path: &Path<'_>) -> Error {
    let wanted = match field.ty {
        Type::String => "a string",
        Type::Bytes => "bytes",
        Type::Message(_) => "a message",
        Type::Float | Type::Double => "a floating-point number",
        Type::Bool => "a bool",
        Type::Enum(_) => "an enum's number",
        _ => "a whole number",
    };
    path.field(field.json_name).error(format!("holds {} where {wanted} belongs", value.describe()))
}
