//! Answers as the driver reads them, and as Rust prints them.

use std::fmt::Debug;

use gatepass::wire::{json, raw};
use gatepass_wire::schema;
use prost::Message;
use serde_json::{Value as Json, json};

use crate::failure::Failure;

/// A message that the schema table knows.
pub(crate) trait Described: Message + Default + Debug + 'static {
    /// Its table.
    fn table() -> &'static schema::Message;
}

/// Which table is which message's.
macro_rules! described {
    ($($message:ty = $table:ident;)*) => {
        $(impl $crate::value::Described for $message {
            fn table() -> &'static gatepass_wire::schema::Message { &messages::$table }
        })*
    };
}
pub(crate) use described;

/// An answer.
#[derive(Debug, Clone)]
pub(crate) struct Value {
    /// What it says.
    pub(crate) json: Json,
    /// What `{:?}` makes of it.
    pub(crate) shown: String,
}

impl Value {
    pub(crate) fn nothing() -> Value {
        Value { json: Json::Null, shown: String::new() }
    }

    pub(crate) fn plain(json: impl Into<Json>, said: &impl Debug) -> Value {
        Value { json: json.into(), shown: format!("{said:?}") }
    }

    pub(crate) fn of<T: Described>(message: &T) -> Result<Value, Failure> {
        Ok(Value { json: read(message)?, shown: format!("{message:?}") })
    }

    /// One field of an answer.
    pub(crate) fn part<T: Described>(message: &T, field: &str) -> Result<Value, Failure> {
        let Value { mut json, shown } = Value::of(message)?;
        Ok(Value { json: json.get_mut(field).map(Json::take).unwrap_or(Json::Null), shown })
    }

    pub(crate) fn list<T: Described>(messages: &[T]) -> Result<Value, Failure> {
        let all: Result<Vec<Json>, Failure> = messages.iter().map(read).collect();
        Ok(Value { json: Json::Array(all?), shown: format!("{messages:?}") })
    }

    /// As a runner tells it.
    pub(crate) fn told(&self) -> Json {
        json!({"ok": self.json, "shown": self.shown})
    }
}

/// A message as the suite's JSON.
pub(crate) fn read<T: Described>(message: &T) -> Result<Json, Failure> {
    let unreadable = |why: String| Failure::of_runner(format!("a {} has no JSON: {why}", T::table().name));
    let bytes = raw::canonical(T::table(), &message.encode_to_vec());
    let bytes = bytes.map_err(|error| unreadable(format!("{error:?}")))?;
    json::to_json(T::table(), &bytes).map_err(|error| unreadable(format!("{error:?}")))
}

/// A message that the suite's JSON says.
pub(crate) fn written<T: Described>(json: &Json) -> Result<T, Failure> {
    let bytes = json::from_json(T::table(), json);
    let bytes =
        bytes.map_err(|error| Failure::of_runner(format!("this does not compile in Rust: {error}")))?;
    T::decode(bytes.as_slice()).map_err(|error| Failure::of_runner(error.to_string()))
}
