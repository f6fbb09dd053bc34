//! A response put together from stored bytes.

use bytes::Bytes;

use crate::model::Timestamp;

use super::writer;

/// Writes a response field by field, in the order called; call in the order of the numbers.
#[derive(Debug, Clone, Default)]
pub struct ResponseWriter {
    out: Vec<u8>,
}

impl ResponseWriter {
    /// An empty response.
    pub fn new() -> ResponseWriter {
        ResponseWriter::default()
    }

    /// An empty response with room for so many bytes.
    pub fn with_capacity(bytes: usize) -> ResponseWriter {
        ResponseWriter { out: Vec::with_capacity(bytes) }
    }

    /// A message as it is stored; written even if empty. Call it again for every item of a list.
    pub fn message(&mut self, number: u32, bytes: &[u8]) -> &mut Self {
        writer::bytes_field(&mut self.out, number, bytes);
        self
    }

    /// A message written in place.
    pub fn nested(&mut self, number: u32, content: impl FnOnce(&mut ResponseWriter)) -> &mut Self {
        writer::nested_field(&mut self.out, number, |out| {
            let mut inner = ResponseWriter { out: std::mem::take(out) };
            content(&mut inner);
            *out = inner.out;
        });
        self
    }

    /// A string, unless it is empty.
    pub fn text(&mut self, number: u32, text: &str) -> &mut Self {
        self.bytes(number, text.as_bytes())
    }

    /// Bytes, unless there are none.
    pub fn bytes(&mut self, number: u32, bytes: &[u8]) -> &mut Self {
        if !bytes.is_empty() {
            writer::bytes_field(&mut self.out, number, bytes);
        }
        self
    }

    /// An item of a list of strings; written even if empty.
    pub fn item(&mut self, number: u32, text: &str) -> &mut Self {
        writer::bytes_field(&mut self.out, number, text.as_bytes());
        self
    }

    /// An integer or an enum's number, unless it is 0.
    pub fn int(&mut self, number: u32, value: i64) -> &mut Self {
        self.uint(number, value as u64)
    }

    /// An unsigned integer, unless it is 0.
    pub fn uint(&mut self, number: u32, value: u64) -> &mut Self {
        if value != 0 {
            writer::varint_field(&mut self.out, number, value);
        }
        self
    }

    /// A bool, unless it is false.
    pub fn flag(&mut self, number: u32, value: bool) -> &mut Self {
        self.uint(number, u64::from(value))
    }

    /// A list of bools, packed.
    pub fn flags(&mut self, number: u32, values: impl IntoIterator<Item = bool>) -> &mut Self {
        let run: Vec<u8> = values.into_iter().map(u8::from).collect();
        self.bytes(number, &run)
    }

    /// An instant.
    pub fn timestamp(&mut self, number: u32, time: Timestamp) -> &mut Self {
        writer::nested_field(&mut self.out, number, |out| writer::time(out, time.to_parts()));
        self
    }

    /// A duration in nanoseconds.
    pub fn duration_nanos(&mut self, number: u32, nanos: i64) -> &mut Self {
        // Seconds and nanoseconds of a duration have the same sign, which division that truncates gives.
        let parts = (nanos / 1_000_000_000, (nanos % 1_000_000_000) as i32);
        writer::nested_field(&mut self.out, number, |out| writer::time(out, parts));
        self
    }

    /// How many bytes are written.
    pub fn len(&self) -> usize {
        self.out.len()
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.out.is_empty()
    }

    /// The response.
    pub fn finish(self) -> Bytes {
        self.out.into()
    }
}
