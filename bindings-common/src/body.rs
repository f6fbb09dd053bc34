//! How a request and an answer cross the border: as JSON values or as the message's own bytes.

use bytes::Bytes;
use gatepass::wire::json;
use gatepass::wire::raw;
use gatepass_wire::schema::Message;
use serde_json::Value;

use crate::{Entity, Failure};

/// A request, or the part of an answer that the caller asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// JSON as DESIGN 8 says it.
    Json(Value),
    /// protobuf's encoding of the message.
    Bytes(Bytes),
    /// The entities of a page. It is no request.
    Entities(Vec<Entity>),
}

/// The form an answer is wanted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// [`Body::Json`]
    Json,
    /// [`Body::Bytes`]
    Bytes,
    /// [`Body::Entities`], where what comes is a page of a list; [`Body::Json`] elsewhere.
    Entities,
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
            Body::Entities(_) => Form::Entities,
        }
    }

    /// The message's bytes.
    pub(crate) fn encode(&self, message: &'static Message) -> Result<Bytes, Failure> {
        match self {
            Body::Json(value) => Ok(json::from_json(message, value)?.into()),
            Body::Bytes(bytes) => Ok(bytes.clone()),
            Body::Entities(_) => {
                Err(gatepass::Error::invalid("request", "is a page of a list; give a message").into())
            }
        }
    }

    /// Bytes of another program than ours, in our own form: what it says beyond our schema is passed over.
    pub(crate) fn canonical(message: &'static Message, bytes: Bytes) -> Result<Bytes, Failure> {
        // Our own server's are.
        if raw::is_canonical(message, &bytes) {
            Ok(bytes)
        } else {
            Ok(raw::canonical(message, &bytes)?.into())
        }
    }

    /// The message in this form. Bytes of another program than ours are put into our own form first.
    pub(crate) fn decode(
        message: &'static Message,
        bytes: Bytes,
        form: Form,
        foreign: bool,
    ) -> Result<Body, Failure> {
        let bytes = if foreign { Body::canonical(message, bytes)? } else { bytes };
        match form {
            Form::Json | Form::Entities => Ok(Body::Json(json::to_json(message, &bytes)?)),
            Form::Bytes => Ok(Body::Bytes(bytes)),
        }
    }
}
