//! The entity as it is stored, walked beside the schema's fields.

use crate::error::{Code, Error, Result};

use super::reader::{Fields, RawField, fields};

/// The stored entity's fields, walked beside the schema's in the order of their numbers.
pub(super) struct Stored<'a> {
    rest: Option<Fields<'a>>,
    next: Option<RawField<'a>>,
}

impl<'a> Stored<'a> {
    pub(super) fn new(previous: Option<&'a [u8]>) -> Stored<'a> {
        Stored { rest: previous.map(fields), next: None }
    }

    /// Moves to the first field with this number or a larger one.
    fn seek(&mut self, number: u32) -> Result<Option<RawField<'a>>> {
        let Some(rest) = &mut self.rest else { return Ok(None) };
        while self.next.is_none_or(|next| next.number < number) {
            match rest.next() {
                Some(field) => self.next = Some(field.map_err(|_| corrupt())?),
                None => return Ok(None),
            }
        }
        Ok(self.next.filter(|next| next.number == number))
    }

    /// Copies the field as it is stored.
    pub(super) fn copy(&mut self, number: u32, out: &mut Vec<u8>) -> Result<()> {
        while let Some(field) = self.seek(number)? {
            out.extend_from_slice(field.raw);
            self.next = None;
        }
        Ok(())
    }

    /// The bytes of the message in this field.
    pub(super) fn bytes(&mut self, number: u32) -> Result<Option<&'a [u8]>> {
        Ok(self.seek(number)?.and_then(|field| field.value.as_bytes()))
    }
}

#[cold]
pub(super) fn corrupt() -> Error {
    Error::new(Code::DataLoss, "the stored entity is no protobuf message")
}
