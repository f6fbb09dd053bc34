//! Writing protobuf's fields by number, for what a language reads with the reader it has for messages.

use gatepass::wire::raw::writer;

/// Fields under construction; what says nothing is left out.
#[derive(Debug, Default)]
pub struct FieldWriter(Vec<u8>);

impl FieldWriter {
    /// No field yet.
    pub fn new() -> FieldWriter {
        FieldWriter::default()
    }

    /// An integer, unless it is 0.
    pub fn int(&mut self, number: u32, value: i64) -> &mut FieldWriter {
        if value != 0 {
            writer::varint_field(&mut self.0, number, value as u64);
        }
        self
    }

    /// A flag, unless it is false.
    pub fn flag(&mut self, number: u32, value: bool) -> &mut FieldWriter {
        self.int(number, value.into())
    }

    /// A text, unless it is empty.
    pub fn text(&mut self, number: u32, value: &str) -> &mut FieldWriter {
        if !value.is_empty() {
            writer::bytes_field(&mut self.0, number, value.as_bytes());
        }
        self
    }

    /// Bytes or a message, even if it is empty.
    pub fn bytes(&mut self, number: u32, value: &[u8]) -> &mut FieldWriter {
        writer::bytes_field(&mut self.0, number, value);
        self
    }

    /// The bytes.
    pub fn finish(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.0)
    }
}
