//! Protobuf's wire format, written field by field.

/// Appends a number in as few bytes as it takes.
#[inline]
pub fn varint(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Appends a tag: 0 number, 1 fixed 64 bits, 2 bytes, 5 fixed 32 bits.
#[inline]
pub fn tag(out: &mut Vec<u8>, number: u32, wire_type: u8) {
    varint(out, u64::from(number) << 3 | u64::from(wire_type));
}

/// Appends a field that holds a number.
#[inline]
pub fn varint_field(out: &mut Vec<u8>, number: u32, value: u64) {
    tag(out, number, 0);
    varint(out, value);
}

/// Appends a field that holds a string, bytes or an encoded message.
#[inline]
pub fn bytes_field(out: &mut Vec<u8>, number: u32, value: &[u8]) {
    tag(out, number, 2);
    varint(out, value.len() as u64);
    out.extend_from_slice(value);
}

/// Appends a field that holds 64 fixed bits.
pub fn fixed64_field(out: &mut Vec<u8>, number: u32, value: u64) {
    tag(out, number, 1);
    out.extend_from_slice(&value.to_le_bytes());
}

/// Appends a field that holds 32 fixed bits.
pub fn fixed32_field(out: &mut Vec<u8>, number: u32, value: u32) {
    tag(out, number, 5);
    out.extend_from_slice(&value.to_le_bytes());
}

/// Appends a field whose bytes `content` writes, and its length before them.
#[inline]
pub fn nested_field<T>(out: &mut Vec<u8>, number: u32, content: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    tag(out, number, 2);
    nested(out, content)
}

/// Appends a length and as many bytes as `content` writes.
#[inline]
fn nested<T>(out: &mut Vec<u8>, content: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    // Most messages are shorter than 128 bytes; for the others the content moves.
    let at = out.len();
    out.push(0);
    let result = content(out);
    let length = out.len() - at - 1;
    if length < 0x80 {
        out[at] = length as u8;
    } else {
        let mut prefix = Vec::with_capacity(10);
        varint(&mut prefix, length as u64);
        out.splice(at..=at, prefix);
    }
    result
}

/// Appends the fields of an instant or a duration.
pub fn time(out: &mut Vec<u8>, (seconds, nanos): (i64, i32)) {
    if seconds != 0 {
        varint_field(out, 1, seconds as u64);
    }
    if nanos != 0 {
        varint_field(out, 2, i64::from(nanos) as u64);
    }
}

/// How many bytes [`varint`] writes.
pub fn varint_len(number: u64) -> usize {
    (64 - (number | 1).leading_zeros() as usize).div_ceil(7)
}

#[cfg(test)]
mod tests {
    use super::super::reader::{Value, fields};
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for number in [0, 1, 127, 128, 16_383, 16_384, u64::from(u32::MAX), u64::MAX] {
            let mut out = Vec::new();
            varint_field(&mut out, 5, number);
            assert_eq!(fields(&out).next().unwrap().unwrap().value, Value::Varint(number));
            assert_eq!(out.len(), 1 + varint_len(number));
        }
    }

    #[test]
    fn the_length_before_nested_bytes_is_right_whatever_its_size() {
        for length in [0, 1, 127, 128, 129, 16_383, 16_384, 70_000] {
            let content = vec![7; length];
            let mut out = vec![0x08, 0x01];
            nested_field(&mut out, 32_771, |out| out.extend_from_slice(&content));
            let mut expected = vec![0x08, 0x01];
            bytes_field(&mut expected, 32_771, &content);
            assert_eq!(out, expected);
        }
    }
}
