//! How a request and an answer cross the border: as JSON values or as the message's own bytes.

use bytes::Bytes;
use gatepass::wire::json;
use gatepass::wire::raw;
use gatepass_wire::schema::Message;
use serde_json::Value;

use crate::Failure;

/// A request, or the part of an answer that the caller asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// JSON as DESIGN 8 says it.
    Json(Value),
    /// protobuf's encoding of the message.
    Bytes(Bytes),
}

/// The form an answer is wanted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// [`Body::Json`]
    Json,
    /// [`Body::Bytes`]
    Bytes,
}

/// What a call answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The response; of a page its entities.
    pub body: Body,
    /// The revision of the write, or of the state that was read. StrongDM names none.
    pub revision: Option<String>,
}

impl Answer {
    /// What stands for a list's end where something must stand: JSON's `null`.
    pub fn nothing() -> Answer {
        Answer { body: Body::Json(Value::Null), revision: None }
    }
}

impl Body {
    /// The form it has.
    pub fn form(&self) -> Form {
        match self {
            Body::Json(_) => Form::Json,
            Body::Bytes(_) => Form::Bytes,
        }
    }

    /// The message's bytes.
    pub(crate) fn encode(&self, message: &'static Message) -> Result<Bytes, Failure> {
        match self {
            Body::Json(value) => Ok(json::from_json(message, value)?.into()),
            Body::Bytes(bytes) => Ok(bytes.clone()),
        }
    }

    /// The message in this form. Bytes of another program than ours are put into our own form first: what it says
    /// beyond our schema is passed over.
    pub(crate) fn decode(
        message: &'static Message,
        bytes: Bytes,
        form: Form,
        foreign: bool,
    ) -> Result<Body, Failure> {
        let bytes = if foreign { raw::canonical(message, &bytes)?.into() } else { bytes };
        match form {
            Form::Json => Ok(Body::Json(json::to_json(message, &bytes)?)),
            Form::Bytes => Ok(Body::Bytes(bytes)),
        }
    }
}
