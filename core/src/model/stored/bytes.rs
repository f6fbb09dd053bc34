use prost::encoding::{WireType, decode_varint, encode_key, encode_varint};

use crate::model::Timestamp;

/// One value as it stands in the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// Integers, booleans and enums.
    Varint(u64),
    /// `fixed64`, `double`.
    Fixed64(u64),
    /// `fixed32`, `float`.
    Fixed32(u32),
    /// Text, bytes, messages.
    Bytes(&'a [u8]),
}

impl<'a> Value<'a> {
    /// The bytes, or none.
    pub fn bytes(self) -> &'a [u8] {
        match self {
            Value::Bytes(bytes) => bytes,
            _ => &[],
        }
    }

    /// The integer, or 0.
    pub fn integer(self) -> u64 {
        match self {
            Value::Varint(value) | Value::Fixed64(value) => value,
            Value::Fixed32(value) => u64::from(value),
            Value::Bytes(_) => 0,
        }
    }
}

/// The fields of a message in their order; ends at the first byte that is no field.
#[derive(Debug, Clone)]
pub struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    /// Reads this message.
    pub fn new(message: &'a [u8]) -> Fields<'a> {
        Fields(message)
    }

    /// Nearly all keys and lengths have one byte.
    #[inline]
    fn varint(&mut self) -> Option<u64> {
        match *self.0 {
            [first @ ..0x80, ref rest @ ..] => {
                self.0 = rest;
                Some(u64::from(first))
            }
            _ => decode_varint(&mut self.0).ok(),
        }
    }

    #[inline]
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = (u32, Value<'a>);

    #[inline]
    fn next(&mut self) -> Option<(u32, Value<'a>)> {
        if self.0.is_empty() {
            return None;
        }
        let key = u32::try_from(self.varint()?).ok()?;
        let number = Some(key >> 3).filter(|number| *number != 0)?;
        let value = match key & 0b111 {
            0 => Value::Varint(self.varint()?),
            2 => {
                let length = self.varint()?;
                Value::Bytes(self.take(usize::try_from(length).ok()?)?)
            }
            1 => Value::Fixed64(u64::from_le_bytes(self.take(8)?.try_into().ok()?)),
            5 => Value::Fixed32(u32::from_le_bytes(self.take(4)?.try_into().ok()?)),
            _ => return None,
        };
        Some((number, value))
    }
}

/// The field with this number.
pub fn field(message: &[u8], number: u32) -> Option<Value<'_>> {
    Fields::new(message).find(|(found, _)| *found == number).map(|(_, value)| value)
}

/// The text of a field; empty where it is not set.
pub fn text(message: &[u8], number: u32) -> &str {
    field(message, number).and_then(|value| std::str::from_utf8(value.bytes()).ok()).unwrap_or("")
}

/// The integer of a field; 0 where it is not set.
pub fn integer(message: &[u8], number: u32) -> u64 {
    field(message, number).map_or(0, Value::integer)
}

/// The message in a field.
pub fn message(bytes: &[u8], number: u32) -> Option<&[u8]> {
    field(bytes, number).map(Value::bytes)
}

/// The instant in a field of type `google.protobuf.Timestamp`.
pub fn timestamp(bytes: &[u8], number: u32) -> Option<Timestamp> {
    let parts = message(bytes, number)?;
    Some(Timestamp::from_parts(integer(parts, 1) as i64, integer(parts, 2) as i32))
}

/// Appends a field.
pub fn write_field(out: &mut Vec<u8>, number: u32, value: Value<'_>) {
    match value {
        Value::Varint(value) => {
            encode_key(number, WireType::Varint, out);
            encode_varint(value, out);
        }
        Value::Bytes(bytes) => {
            encode_key(number, WireType::LengthDelimited, out);
            encode_varint(bytes.len() as u64, out);
            out.extend_from_slice(bytes);
        }
        Value::Fixed64(value) => {
            encode_key(number, WireType::SixtyFourBit, out);
            out.extend_from_slice(&value.to_le_bytes());
        }
        Value::Fixed32(value) => {
            encode_key(number, WireType::ThirtyTwoBit, out);
            out.extend_from_slice(&value.to_le_bytes());
        }
    }
}

/// The message with fields replaced, inserted at their place, or (where `None`) left out. The numbers ascend.
pub fn replace(message: &[u8], changes: &[(u32, Option<Value<'_>>)]) -> Vec<u8> {
    debug_assert!(changes.is_sorted_by_key(|(number, _)| *number));
    let mut out = Vec::with_capacity(message.len() + 32);
    let mut pending = changes.iter().peekable();
    for (number, value) in Fields::new(message) {
        while let Some((changed, change)) = pending.next_if(|(changed, _)| *changed <= number) {
            write_change(&mut out, *changed, *change);
        }
        if !changes.iter().any(|(changed, _)| *changed == number) {
            write_field(&mut out, number, value);
        }
    }
    for (changed, change) in pending {
        write_change(&mut out, *changed, *change);
    }
    out
}

fn write_change(out: &mut Vec<u8>, number: u32, change: Option<Value<'_>>) {
    if let Some(value) = change {
        write_field(out, number, value);
    }
}

/// A `google.protobuf.Timestamp` or `Duration`, encoded.
pub(crate) fn encode_parts(seconds: i64, nanos: i32) -> Vec<u8> {
    let mut out = Vec::with_capacity(12);
    if seconds != 0 {
        write_field(&mut out, 1, Value::Varint(seconds as u64));
    }
    if nanos != 0 {
        write_field(&mut out, 2, Value::Varint(nanos as i64 as u64));
    }
    out
}

impl Timestamp {
    /// As an encoded `google.protobuf.Timestamp`.
    pub fn encode(self) -> Vec<u8> {
        let (seconds, nanos) = self.to_parts();
        encode_parts(seconds, nanos)
    }
}
