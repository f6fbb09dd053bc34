//! Protobuf's wire format, read field by field without knowing any schema. Nothing is copied.

use thiserror::Error;

/// How deep messages may nest.
pub const MAX_DEPTH: usize = 32;

/// The largest field number protobuf knows.
const MAX_NUMBER: u64 = (1 << 29) - 1;

/// Bytes that are no protobuf message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WireError {
    /// A value reaches past the end of what holds it.
    #[error("is cut off: a value reaches past its end")]
    Truncated,
    /// A number of more than 64 bits, or of more than ten bytes.
    #[error("holds a number that does not fit 64 bits")]
    Overlong,
    /// A field number outside 1 to 2^29 - 1.
    #[error("holds the field number `{0}`; field numbers run from 1 to 536870911")]
    BadNumber(u64),
    /// A group, which proto3 does not have.
    #[error("holds a group as field `{0}`; groups are not supported")]
    Group(u32),
    /// A wire type nobody defined.
    #[error("holds field `{number}` with the wire type `{wire_type}`, which does not exist")]
    BadWireType {
        /// The field's number.
        number: u32,
        /// 6 or 7.
        wire_type: u8,
    },
    /// Messages nested deeper than [`MAX_DEPTH`].
    #[error("is nested deeper than {MAX_DEPTH} messages")]
    TooDeep,
}

/// One value as it stands on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// Wire type 0: integers, bools, enums.
    Varint(u64),
    /// Wire type 1: `double`.
    Fixed64(u64),
    /// Wire type 2: strings, bytes, messages, packed lists.
    Bytes(&'a [u8]),
    /// Wire type 5: `float`.
    Fixed32(u32),
}

impl<'a> Value<'a> {
    /// The bytes of a string, of bytes or of a message.
    pub fn as_bytes(self) -> Option<&'a [u8]> {
        match self {
            Value::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The text of a string.
    pub fn as_str(self) -> Option<&'a str> {
        std::str::from_utf8(self.as_bytes()?).ok()
    }

    /// A signed integer or an enum's number.
    pub fn as_int(self) -> Option<i64> {
        self.as_uint().map(|number| number as i64)
    }

    /// An unsigned integer.
    pub fn as_uint(self) -> Option<u64> {
        match self {
            Value::Varint(number) => Some(number),
            _ => None,
        }
    }

    /// A bool.
    pub fn as_bool(self) -> Option<bool> {
        self.as_uint().map(|number| number != 0)
    }

    /// Bytes that order as the value does; numbers by their unsigned value.
    pub(super) fn sort_key(self) -> Vec<u8> {
        match self {
            Value::Varint(number) | Value::Fixed64(number) => number.to_be_bytes().into(),
            Value::Bytes(bytes) => bytes.into(),
            Value::Fixed32(number) => number.to_be_bytes().into(),
        }
    }

    /// What the wire type is called in errors.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Value::Varint(_) => "a number",
            Value::Fixed64(_) => "a fixed 64-bit value",
            Value::Bytes(_) => "a run of bytes",
            Value::Fixed32(_) => "a fixed 32-bit value",
        }
    }
}

/// One field of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawField<'a> {
    /// Its number.
    pub number: u32,
    /// Its value.
    pub value: Value<'a>,
    /// Tag, length and value together, to be copied as they are.
    pub raw: &'a [u8],
}

/// The fields of a message in the order of the bytes. Ends after the first error.
#[derive(Debug, Clone)]
pub struct Fields<'a> {
    rest: &'a [u8],
}

/// The fields of the message with these bytes.
pub fn fields(message: &[u8]) -> Fields<'_> {
    Fields { rest: message }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Result<RawField<'a>, WireError>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let field = read_field(self.rest);
        self.rest = match &field {
            Ok(field) => &self.rest[field.raw.len()..],
            Err(_) => &[],
        };
        Some(field)
    }
}

/// The numbers of a packed list. Ends after the first error.
#[derive(Debug, Clone)]
pub struct Varints<'a> {
    rest: &'a [u8],
}

/// The numbers of the packed list with these bytes.
pub fn varints(packed: &[u8]) -> Varints<'_> {
    Varints { rest: packed }
}

impl Iterator for Varints<'_> {
    type Item = Result<u64, WireError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let mut cursor = Cursor { bytes: self.rest, at: 0 };
        let number = cursor.varint();
        self.rest = if number.is_ok() { &self.rest[cursor.at..] } else { &[] };
        Some(number)
    }
}

/// The first field of the bytes.
#[inline]
fn read_field(bytes: &[u8]) -> Result<RawField<'_>, WireError> {
    let mut cursor = Cursor { bytes, at: 0 };
    let tag = cursor.varint()?;
    let number = tag >> 3;
    if number == 0 || number > MAX_NUMBER {
        return Err(WireError::BadNumber(number));
    }
    let number = number as u32;
    let value = match tag & 7 {
        0 => Value::Varint(cursor.varint()?),
        1 => Value::Fixed64(u64::from_le_bytes(cursor.array()?)),
        2 => {
            let length = usize::try_from(cursor.varint()?).map_err(|_| WireError::Truncated)?;
            Value::Bytes(cursor.take(length)?)
        }
        3 | 4 => return Err(WireError::Group(number)),
        5 => Value::Fixed32(u32::from_le_bytes(cursor.array()?)),
        other => return Err(WireError::BadWireType { number, wire_type: other as u8 }),
    };
    Ok(RawField { number, value, raw: &bytes[..cursor.at] })
}

struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    #[inline]
    fn varint(&mut self) -> Result<u64, WireError> {
        let rest = &self.bytes[self.at..];
        match rest {
            [first, ..] if *first < 0x80 => {
                self.at += 1;
                return Ok(u64::from(*first));
            }
            [first, second, ..] if *second < 0x80 => {
                self.at += 2;
                return Ok(u64::from(first & 0x7f) | u64::from(*second) << 7);
            }
            _ => {}
        }
        self.long_varint()
    }

    fn long_varint(&mut self) -> Result<u64, WireError> {
        let mut number = 0;
        for index in 0..10 {
            let byte = *self.bytes.get(self.at + index).ok_or(WireError::Truncated)?;
            // The tenth byte holds the 64th bit and nothing else.
            if index == 9 && byte > 1 {
                return Err(WireError::Overlong);
            }
            number |= u64::from(byte & 0x7f) << (7 * index);
            if byte < 0x80 {
                self.at += index + 1;
                return Ok(number);
            }
        }
        Err(WireError::Overlong)
    }

    #[inline]
    fn take(&mut self, length: usize) -> Result<&'a [u8], WireError> {
        let taken = self.bytes[self.at..].get(..length).ok_or(WireError::Truncated)?;
        self.at += length;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], WireError> {
        let taken = self.take(N)?;
        let mut array = [0; N];
        array.copy_from_slice(taken);
        Ok(array)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<Vec<(u32, Value<'_>)>, WireError> {
        fields(bytes).map(|field| field.map(|field| (field.number, field.value))).collect()
    }

    #[test]
    fn every_wire_type_is_read() {
        let bytes = [
            0x08, 0x96, 0x01, // 1: 150
            0x11, 1, 0, 0, 0, 0, 0, 0, 0, // 2: fixed64
            0x1a, 2, b'h', b'i', // 3: "hi"
            0x25, 2, 0, 0, 0, // 4: fixed32
        ];
        assert_eq!(
            read(&bytes),
            Ok(vec![
                (1, Value::Varint(150)),
                (2, Value::Fixed64(1)),
                (3, Value::Bytes(b"hi")),
                (4, Value::Fixed32(2)),
            ])
        );
        assert_eq!(fields(&bytes).map(|field| field.unwrap().raw.len()).sum::<usize>(), bytes.len());
    }

    #[test]
    fn cut_off_values_are_refused() {
        for bytes in
            [&[0x08][..], &[0x08, 0x80], &[0x11, 1, 2], &[0x1a, 3, b'h'], &[0x1a], &[0x25, 1], &[0x80]]
        {
            assert_eq!(read(bytes), Err(WireError::Truncated), "{bytes:x?}");
        }
        // A length near 2^64 must not wrap.
        let mut huge = vec![0x1a];
        huge.extend([0xff; 9]);
        huge.push(1);
        assert_eq!(read(&huge), Err(WireError::Truncated));
    }

    #[test]
    fn numbers_over_64_bits_are_refused_and_padded_ones_read() {
        let mut largest = vec![0x08];
        largest.extend([0xff; 9]);
        largest.push(0x01);
        assert_eq!(read(&largest), Ok(vec![(1, Value::Varint(u64::MAX))]));
        *largest.last_mut().unwrap() = 0x02;
        assert_eq!(read(&largest), Err(WireError::Overlong));
        let mut eleven = vec![0x08];
        eleven.extend([0x80; 10]);
        eleven.push(0);
        assert_eq!(read(&eleven), Err(WireError::Overlong));
        assert_eq!(read(&[0x08, 0x81, 0x80, 0x00]), Ok(vec![(1, Value::Varint(1))]));
    }

    #[test]
    fn groups_bad_wire_types_and_bad_numbers_are_refused() {
        assert_eq!(read(&[0x0b]), Err(WireError::Group(1)));
        assert_eq!(read(&[0x0c]), Err(WireError::Group(1)));
        assert_eq!(read(&[0x0e]), Err(WireError::BadWireType { number: 1, wire_type: 6 }));
        assert_eq!(read(&[0x0f]), Err(WireError::BadWireType { number: 1, wire_type: 7 }));
        assert_eq!(read(&[0x00, 0x01]), Err(WireError::BadNumber(0)));
        // 2^29, as a tag of wire type 0.
        assert_eq!(read(&[0x80, 0x80, 0x80, 0x80, 0x10, 0x01]), Err(WireError::BadNumber(1 << 29)));
    }

    #[test]
    fn an_error_ends_the_fields() {
        let mut fields = fields(&[0x0b, 0x08, 0x01]);
        assert!(fields.next().is_some_and(|field| field.is_err()));
        assert_eq!(fields.next(), None);
    }

    #[test]
    fn packed_numbers_are_read_to_the_end() {
        assert_eq!(varints(&[1, 0x96, 1]).collect::<Result<Vec<_>, _>>(), Ok(vec![1, 150]));
        assert_eq!(varints(&[1, 0x96]).collect::<Result<Vec<_>, _>>(), Err(WireError::Truncated));
    }
}
