//! From a name to an id, where a person would type a name (RULES 4.6).

use bytes::Bytes;
use gatepass::client::{Client, Filter};
use gatepass_wire::schema::Message;
use gatepass_wire::v1::ListRequestMetadata;
use heck::ToSnakeCase;
use serde_json::Value;

use super::message::{Building, parts};
use super::{Entity, convert, kinds};
use crate::failure::Failure;

/// Whether people name such an entity otherwise than by its id.
pub(super) fn has_names(entity: &Entity) -> bool {
    entity.method("List").is_some() && entity.message().is_some_and(|message| named_by(message, "name"))
        || entity.service.noun == "Account"
}

fn named_by(message: &'static Message, field: &str) -> bool {
    let has = |message: &Message| message.field_named(field).is_some();
    has(message) || kinds(message).iter().any(|(_, kind)| has(kind))
}

/// The id of the entity that a text names. What looks like an id is only an id, what holds `@` only an email; a name
/// must be that of exactly one.
pub(crate) async fn resolve(client: &Client, entity: &Entity, text: &str) -> Result<String, Failure> {
    if looks_like_id(entity, text) || !has_names(entity) {
        return Ok(text.to_owned());
    }
    let by_email = entity.service.noun == "Account" && text.contains('@');
    let field = if by_email { "email" } else { "name" };
    let filter = Filter::new(format!("{field}:?")).value(text).text()?;
    let found = list(client, entity, &[], &filter, None).await?;
    // A filter may match more than it says: only the very name counts.
    let same = |item: &Value| {
        let value = item.get(field).and_then(Value::as_str).unwrap_or_default();
        if by_email { value.eq_ignore_ascii_case(text) } else { value == text }
    };
    let ids: Vec<&str> = found
        .iter()
        .filter(|item| same(item))
        .filter_map(|item| item.get("id").and_then(Value::as_str))
        .collect();
    match ids.as_slice() {
        [id] => Ok((*id).to_owned()),
        [] => {
            Err(gatepass::Error::not_found(entity.service.noun.to_snake_case().replace('_', " "), text)
                .into())
        }
        _ => Err(Failure::usage(
            field,
            format!("`{text}` names {} {}; give one of the ids {}", ids.len(), entity.name, ids.join(", ")),
        )),
    }
}

fn looks_like_id(entity: &Entity, text: &str) -> bool {
    let prefix = entity.service.id_prefix;
    let hex =
        |rest: &str| rest.len() == 16 && rest.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    !prefix.is_empty() && text.strip_prefix(prefix).is_some_and(hex)
}

/// Entities as JSON, page by page, at most so many.
pub(super) async fn list(
    client: &Client,
    entity: &Entity,
    scope: &[(u32, String)],
    filter: &str,
    limit: Option<usize>,
) -> Result<Vec<Value>, Failure> {
    let method = super::request::method(entity, "List")?;
    let items = method.response.fields.iter().find(|field| field.repeated);
    let (number, message) = items
        .and_then(|field| Some((field.number, field.message()?)))
        .ok_or_else(|| Failure::Local(format!("`{}` lists nothing", entity.name)))?;
    let filter_number = method.request.field_named("filter").map_or(0, |field| field.number);
    // A list of StrongDM's form has its cursor in the metadata.
    let [asked, told] = [(method.request, "cursor"), (method.response, "next_cursor")]
        .map(|(message, name)| message.field_named(name).map_or(0, |field| field.number));
    let (mut found, mut cursor) = (Vec::new(), String::new());
    loop {
        let meta = ListRequestMetadata { cursor: cursor.clone(), ..Default::default() };
        let mut request = match asked {
            0 => Building::default().message(1, &meta).text(filter_number, filter),
            number => Building::default().text(number, &cursor),
        };
        for (number, text) in scope {
            request = request.text(*number, text);
        }
        let mut next = String::new();
        for (part_number, part) in parts(client.call_bytes(method, request.done()).await?.body)? {
            if part_number == number && limit.is_none_or(|limit| found.len() < limit) {
                found.push(convert::to_json(message, &part)?);
            } else if told == 0 && part_number == 1 {
                next = next_cursor(part)?;
            } else if told != 0 && part_number == told {
                next = text(part)?;
            }
        }
        if next.is_empty() || limit.is_some_and(|limit| found.len() >= limit) {
            return Ok(found);
        }
        if next == cursor {
            return Err(Failure::Local("the next page is this page: the list would never end".to_owned()));
        }
        cursor = next;
    }
}

fn next_cursor(meta: Bytes) -> Result<String, Failure> {
    let found = parts(meta)?.into_iter().find(|(number, _)| *number == 1);
    found.map(|(_, cursor)| text(cursor)).transpose().map(Option::unwrap_or_default)
}

fn text(cursor: Bytes) -> Result<String, Failure> {
    String::from_utf8(cursor.to_vec()).map_err(|_| Failure::Local("the cursor is no text".to_owned()))
}
