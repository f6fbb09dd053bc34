//! Messages as JSON, by the schema table (DESIGN 8), over canonical bytes.
//!
//! Names are snake case; tags are an object; access rules are JSON themselves; an entity that is one of several
//! kinds is its kind's fields and `"type": "postgres"`; instants are RFC 3339, durations `"45m0s"`; 64-bit numbers
//! are strings; enums are names; bytes are base64.

mod input;
mod names;
mod output;
mod parse;
#[cfg(test)]
mod tests;
mod time;

pub use input::from_json;
pub use names::{holds_json, is_flattened, is_shown};
pub use output::{field_to_json, to_json, to_json_with_defaults};
pub use parse::parse;
pub use time::{format_duration, format_timestamp, parse_duration, parse_timestamp};

use gatepass_wire::schema::Message;

use crate::error::Result;

/// The canonical bytes of the message that this JSON text describes.
///
/// # Errors
/// `InvalidArgument`: as [`parse`] and [`from_json`].
pub fn from_text(message: &'static Message, text: &[u8]) -> Result<Vec<u8>> {
    from_json(message, &parse(text)?)
}
