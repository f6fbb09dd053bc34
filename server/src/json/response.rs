//! A call's answer as JSON, from its bytes.

use gatepass::wire::json;
use gatepass::{Error, Result};
use gatepass_wire::schema::{Field, Method};
use http::StatusCode;
use serde_json::{Map, Value};

/// What an answer looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// The entity's own fields, secrets that are shown once beside them.
    Entity(&'static str),
    /// `items` and `next_cursor`.
    List(&'static str),
    /// The response's own fields.
    Fields,
    /// Nothing.
    Empty,
}

/// The shape of a method's answers.
pub(crate) fn shape(method: &'static Method) -> Shape {
    match method.response.field(method.response_entity) {
        Some(field) if field.repeated => Shape::List(field.json_name),
        Some(field) => Shape::Entity(field.json_name),
        None if method.http_method == "delete" && shown(method).next().is_none() => Shape::Empty,
        None => Shape::Fields,
    }
}

/// The status of a method's success.
pub(crate) fn status(method: &'static Method) -> StatusCode {
    match shape(method) {
        Shape::Empty => StatusCode::NO_CONTENT,
        _ if method.name.starts_with("Create") => StatusCode::CREATED,
        _ => StatusCode::OK,
    }
}

/// The response's fields that JSON shows.
pub(crate) fn shown(method: &'static Method) -> impl Iterator<Item = &'static Field> {
    let is_strongdm = method.is_strongdm();
    let fields = method.response.fields.iter();
    fields
        .filter(move |field| field.number != method.rate_limit && !(is_strongdm && field.json_name == "meta"))
}

/// The answer's body; `None` where it has none.
///
/// # Errors
/// `DataLoss` if the bytes are no such answer.
pub(crate) fn body(method: &'static Method, bytes: &[u8]) -> Result<Option<Value>> {
    let shape = shape(method);
    if shape == Shape::Empty {
        return Ok(None);
    }
    let Value::Object(mut object) = json::to_json_with_defaults(method.response, bytes)? else {
        return Err(Error::internal());
    };
    let meta = if method.is_strongdm() { object.remove("meta") } else { None };
    if let Some(field) = method.response.field(method.rate_limit) {
        object.remove(field.json_name);
    }
    Ok(Some(Value::Object(match shape {
        Shape::Entity(name) => beside_entity(object, name),
        Shape::List(name) => list(object, name, meta),
        _ => object,
    })))
}

fn beside_entity(mut object: Map<String, Value>, name: &str) -> Map<String, Value> {
    let Some(Value::Object(mut entity)) = object.remove(name) else { return object };
    // What a response has beside its entity is shown once; where nothing is, nothing is said.
    for (name, value) in object {
        if value.as_str().is_none_or(|text| !text.is_empty()) {
            entity.entry(name).or_insert(value);
        }
    }
    entity
}

fn list(mut object: Map<String, Value>, name: &str, meta: Option<Value>) -> Map<String, Value> {
    let cursor = meta.as_ref().and_then(|meta| meta.get("next_cursor")).or_else(|| object.get("next_cursor"));
    let cursor = cursor.and_then(Value::as_str).unwrap_or_default().to_owned();
    let items = object.remove(name).unwrap_or_else(|| Value::Array(Vec::new()));
    Map::from_iter([("items".to_owned(), items), ("next_cursor".to_owned(), cursor.into())])
}
