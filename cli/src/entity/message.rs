//! Encoded messages at their outermost level, where the schema names the fields.

use ::bytes::{Buf, Bytes, BytesMut};
use gatepass::{Code, Error};
use prost::encoding::{DecodeContext, WireType, bytes, decode_key, message, skip_field, string};

/// Takes an answer apart: the length-delimited fields with their numbers, in their order.
pub(super) fn parts(mut body: Bytes) -> Result<Vec<(u32, Bytes)>, Error> {
    let unreadable = |error: prost::DecodeError| {
        Error::new(Code::Internal, format!("the answer is not readable: {error}"))
    };
    let mut parts = Vec::new();
    while body.has_remaining() {
        let (number, wire) = decode_key(&mut body).map_err(unreadable)?;
        if wire == WireType::LengthDelimited {
            let mut part = Bytes::new();
            bytes::merge(wire, &mut part, &mut body, DecodeContext::default()).map_err(unreadable)?;
            parts.push((number, part));
        } else {
            skip_field(wire, number, &mut body, DecodeContext::default()).map_err(unreadable)?;
        }
    }
    Ok(parts)
}

/// A request under construction.
#[derive(Debug, Default)]
pub(super) struct Building(BytesMut);

impl Building {
    pub(super) fn text(mut self, number: u32, text: &str) -> Building {
        if !text.is_empty() {
            string::encode(number, &text.to_owned(), &mut self.0);
        }
        self
    }

    pub(super) fn encoded(mut self, number: u32, part: &Bytes) -> Building {
        bytes::encode(number, part, &mut self.0);
        self
    }

    pub(super) fn message(mut self, number: u32, part: &impl prost::Message) -> Building {
        message::encode(number, part, &mut self.0);
        self
    }

    pub(super) fn done(self) -> Bytes {
        self.0.freeze()
    }
}
