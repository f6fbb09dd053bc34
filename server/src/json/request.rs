//! An HTTP request as a call's request: path, query and body together are its fields.

use bytes::Bytes;
use gatepass::wire::json;
use gatepass::{Error, Result};
use gatepass_wire::schema::{Field, Message, Method, Type};
use serde_json::{Map, Value};

/// What of a list request's `meta` the query may name.
const META: [&str; 3] = ["limit", "cursor", "snapshot_at"];

/// The parts of an HTTP request that say what is asked for.
pub(crate) struct Parts<'a> {
    /// Names and values from the path, decoded.
    pub(crate) path: &'a [(String, String)],
    /// The query as it came, without `?`.
    pub(crate) query: &'a str,
    /// The body; `None` where none came.
    pub(crate) body: Option<&'a [u8]>,
    /// Where a stream goes on: it counts for more than the query, which is that of the stream's beginning.
    pub(crate) last_event_id: Option<&'a str>,
}

/// The field of a stream's request that says where it begins.
const SINCE: &str = "since";

/// The encoded request.
///
/// # Errors
/// `InvalidArgument`, naming the field.
pub(crate) fn encode(method: &'static Method, parts: &Parts<'_>) -> Result<Bytes> {
    let mut request = Map::new();
    let body = parts.body.map(json::parse).transpose()?;
    match (entity_of(method), body) {
        (Some(entity), Some(body)) => {
            let body = with_path_id(entity, body, parts.path)?;
            // First alone, so that what is wrong is named as it stands in the body.
            json::from_json(entity_message(entity)?, &body)?;
            request.insert(entity.json_name.to_owned(), body);
        }
        (None, Some(body)) => request = body_fields(method, body)?,
        (_, None) if needs_body(method) => return Err(missing_body(method)),
        (_, None) => {}
    }
    for (name, value) in parts.path {
        put_path(method, &mut request, name, value)?;
    }
    put_query(method, &mut request, parts.query)?;
    if let Some(id) = parts.last_event_id.filter(|id| !id.is_empty()) {
        request.insert(SINCE.to_owned(), id.into());
    }
    Ok(json::from_json(method.request, &Value::Object(request))?.into())
}

/// The field of the request that holds the entity, which is then the whole body.
pub(crate) fn entity_of(method: &'static Method) -> Option<&'static Field> {
    method.request.field(method.request_entity)
}

fn entity_message(field: &'static Field) -> Result<&'static Message> {
    field.message().ok_or_else(Error::internal)
}

/// Whether the HTTP method is one whose requests have a body.
pub(crate) fn takes_body(method: &Method) -> bool {
    matches!(method.http_method, "post" | "put")
}

/// Whether nothing can be asked without a body: where all that is asked stands in the path, none need come.
pub(crate) fn needs_body(method: &'static Method) -> bool {
    takes_body(method) && (entity_of(method).is_some() || body_names(method).next().is_some())
}

/// The names of the path's parameters.
pub(crate) fn path_names(method: &Method) -> impl Iterator<Item = &'static str> + use<> {
    let path: &'static str = method.http_path;
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}

/// The fields that a body which is the request itself may hold.
pub(crate) fn body_names(method: &'static Method) -> impl Iterator<Item = &'static Field> {
    let fields = method.request.fields.iter();
    fields.filter(|field| !is_meta(field) && !path_names(method).any(|name| name == field.json_name))
}

/// The fields that a query may name: what stands neither in the path nor in the body.
pub(crate) fn query_fields(method: &'static Method) -> Vec<&'static Field> {
    let in_path = |field: &Field| path_names(method).any(|name| name == field.json_name);
    let own = method.request.fields.iter().filter(|field| {
        let in_body = takes_body(method) && method.request_entity == 0;
        !is_meta(field)
            && !in_path(field)
            && !in_body
            && field.number != method.request_entity
            && is_plain(field)
    });
    // With an entity as the body, the id that a request of StrongDM repeats is the entity's own.
    let own = own.filter(|field| !(takes_body(method) && field.json_name == "id"));
    let meta = meta_of(method).into_iter().flat_map(|meta| meta.fields.iter());
    own.chain(meta.filter(|field| META.contains(&field.json_name))).collect()
}

fn is_meta(field: &Field) -> bool {
    field.json_name == "meta" && field.message().is_some()
}

fn meta_of(method: &'static Method) -> Option<&'static Message> {
    method.request.fields.iter().find(|field| is_meta(field)).and_then(Field::message)
}

/// What a text can say: a scalar, an instant or a duration; or texts, by the same name once for each.
fn is_plain(field: &Field) -> bool {
    let is_time = |message: &Message| message.name.starts_with("google.protobuf.");
    match field.repeated {
        true => matches!(field.ty, Type::String),
        false => field.message().is_none_or(is_time),
    }
}

fn missing_body(method: &'static Method) -> Error {
    let what = match entity_of(method) {
        Some(field) => format!("the `{}`", field.json_name),
        None => "an object with the request's fields".to_owned(),
    };
    Error::invalid("body", format!("is missing; send {what} as `application/json`"))
}

/// The id in the path goes into the entity; another one in the body is refused.
fn with_path_id(entity: &'static Field, body: Value, path: &[(String, String)]) -> Result<Value> {
    let Some((_, id)) = path.iter().find(|(name, _)| name == "id") else { return Ok(body) };
    let Value::Object(mut object) = body else { return Ok(body) };
    match object.get("id") {
        Some(Value::String(own)) if !own.is_empty() && own != id => {
            let why = format!("the path says `{id}`; give one id");
            return Err(Error::invalid_value(format!("{}.id", entity.json_name), own, why));
        }
        Some(Value::String(_) | Value::Null) | None => _ = object.insert("id".to_owned(), id.as_str().into()),
        // Of another type: refused where the entity is read.
        Some(_) => {}
    }
    Ok(Value::Object(object))
}

/// The members of a body that is the request itself.
fn body_fields(method: &'static Method, body: Value) -> Result<Map<String, Value>> {
    let Value::Object(object) = body else {
        return Err(Error::invalid("body", "must be an object with the request's fields"));
    };
    match object.contains_key("meta") && meta_of(method).is_some() {
        true => Err(Error::invalid("meta", unknown(body_names(method).collect()))),
        false => Ok(object),
    }
}

fn put_path(
    method: &'static Method,
    request: &mut Map<String, Value>,
    name: &str,
    value: &str,
) -> Result<()> {
    let known = method.request.fields.iter().any(|field| field.json_name == name);
    if !known {
        return Ok(());
    }
    match request.get(name) {
        None | Some(Value::Null) => _ = request.insert(name.to_owned(), value.into()),
        Some(Value::String(own)) if own.is_empty() || own == value => {
            request.insert(name.to_owned(), value.into());
        }
        Some(_) => {
            return Err(Error::invalid(name, format!("stands in the path, as `{value}`; leave it out")));
        }
    }
    Ok(())
}

fn put_query(method: &'static Method, request: &mut Map<String, Value>, query: &str) -> Result<()> {
    let known = query_fields(method);
    let mut seen: Vec<String> = Vec::new();
    for (name, value) in pairs(query)? {
        let Some(field) = known.iter().find(|field| field.json_name == name) else {
            return Err(Error::invalid(name, unknown(known)));
        };
        if field.repeated {
            let list = request.entry(name).or_insert_with(|| Value::Array(Vec::new()));
            list.as_array_mut().ok_or_else(Error::internal)?.push(value.into());
            continue;
        }
        if seen.contains(&name) {
            return Err(Error::invalid(name, "is given twice; give it once"));
        }
        let json = from_text(field, &value);
        let own =
            method.request.fields.iter().any(|own| own.number == field.number && std::ptr::eq(own, *field));
        let into = match own {
            true => &mut *request,
            false => {
                let meta = request.entry("meta").or_insert_with(|| Value::Object(Map::new()));
                meta.as_object_mut().ok_or_else(Error::internal)?
            }
        };
        into.insert(name.clone(), json);
        seen.push(name);
    }
    Ok(())
}

/// Names and values of a query, decoded.
fn pairs(query: &str) -> Result<Vec<(String, String)>> {
    let wrong = || Error::invalid("query", "is not UTF-8 behind its percent signs");
    let decode = |text: &str| -> Result<String> {
        let text = text.replace('+', " ");
        let decoded = percent_encoding::percent_decode_str(&text).decode_utf8().map_err(|_| wrong())?;
        Ok(decoded.into_owned())
    };
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(n, v)| Ok((decode(n)?, decode(v)?)))
        .collect()
}

/// A text as the JSON its field takes; one that cannot be stays a text, and is refused as that.
fn from_text(field: &Field, text: &str) -> Value {
    match field.ty {
        Type::Bool => text.parse::<bool>().map_or_else(|_| text.into(), Value::from),
        Type::Int32 | Type::Uint32 => text.parse::<i64>().map_or_else(|_| text.into(), Value::from),
        _ => text.into(),
    }
}

fn unknown(known: Vec<&'static Field>) -> String {
    let mut names: Vec<String> = known.iter().map(|field| format!("`{}`", field.json_name)).collect();
    names.sort_unstable();
    match names.is_empty() {
        true => "is not known here; nothing may be given".to_owned(),
        false => format!("is not known here; known are {}", names.join(", ")),
    }
}
