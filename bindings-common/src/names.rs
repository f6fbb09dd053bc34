//! From names to ids, where a person would type a name (RULES 4.6): references of an entity that is written.

use bytes::Bytes;
use gatepass::client::{Client, Filter};
use gatepass::model::Kind;
use gatepass::wire::raw::extract::{self, Edit};
use gatepass::{Error, ErrorReason};
use gatepass_wire::SERVICES;
use gatepass_wire::schema::{Field, Message, Method, Service, Type};

use crate::operation::Paging;

/// The request of a write, with the id for each reference that is a name or an email. Costs a look-up for each; what
/// looks like an id costs nothing.
pub(crate) async fn resolved(
    client: &Client,
    method: &'static Method,
    request: Bytes,
) -> Result<Bytes, Error> {
    let Some(field) = method.request.field(method.request_entity) else { return Ok(request) };
    let Some(message) = field.message() else { return Ok(request) };
    let Some(entity) = extract::field(&request, field.number).and_then(|value| value.as_bytes()) else {
        return Ok(request);
    };
    let (inner, bytes) = extract::innermost(message, entity);
    let mut found = Vec::new();
    for (reference, service, name) in named(inner, bytes) {
        found.push((reference.name, id_of(client, service, reference, name).await?));
    }
    if found.is_empty() {
        return Ok(request);
    }
    let edits: Vec<(&str, Edit<'_>)> = found.iter().map(|(name, id)| (*name, Edit::Text(id))).collect();
    let entity = extract::set_named(message, entity, &edits);
    Ok(extract::set_fields(&request, &[(field.number, Edit::Message(&entity))]).into())
}

/// The references of an entity that are no ids, of kinds that have names.
fn named<'a>(
    message: &'static Message,
    bytes: &'a [u8],
) -> impl Iterator<Item = (&'static Field, &'static Service, &'a str)> {
    let fields = message.fields.iter().filter(|field| matches!(field.ty, Type::String) && !field.repeated);
    fields.filter_map(move |field| {
        let service = service_of(field.references?.noun)?;
        let text = extract::text(bytes, field.number);
        let is_name = !text.is_empty() && !looks_like_id(service, text);
        (is_name && name_field(service, text).is_some()).then_some((field, service, text))
    })
}

fn service_of(noun: &str) -> Option<&'static Service> {
    SERVICES.iter().copied().find(|service| service.noun == noun && service.package == "v1")
}

/// An id of this kind: its prefix and hexadecimal digits. A name of that shape is refused at its creation.
fn looks_like_id(service: &Service, text: &str) -> bool {
    let is_hex = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.strip_prefix(service.id_prefix).is_some_and(is_hex)
        || Kind::ALL
            .iter()
            .any(|kind| text.strip_prefix(kind.prefix()).is_some_and(|rest| rest.len() == 16 && is_hex(rest)))
}

/// What the text would be: an account's email if it holds `@`, else a name.
fn name_field(service: &'static Service, text: &str) -> Option<&'static str> {
    if service.noun == "Account" {
        return Some(if text.contains('@') { "email" } else { "name" });
    }
    let entity = service.entity?;
    let kinds = entity.fields.iter().filter_map(Field::message);
    std::iter::once(entity)
        .chain(kinds)
        .any(|message| message.field_named("name").is_some())
        .then_some("name")
}

async fn id_of(
    client: &Client,
    service: &'static Service,
    reference: &'static Field,
    text: &str,
) -> Result<String, Error> {
    let by = name_field(service, text).ok_or_else(Error::internal)?;
    let list = service.methods.iter().find(|method| method.name == "List").ok_or_else(Error::internal)?;
    let paging = Paging::of(list).ok_or_else(Error::internal)?;
    let filter = Filter::new(format!("{by}:?")).value(text).text()?;
    let number = list.request.field_named("filter").map_or(0, |field| field.number);
    let request = extract::set_fields(&[], &[(number, Edit::Text(&filter))]);
    let answer = client.call_bytes(list, request.into()).await?.body;
    // A filter may match more than it says: only the very name counts.
    let same = |item: &&[u8]| {
        let found = extract::named_text(paging.item, item, by);
        if by == "email" { found.eq_ignore_ascii_case(text) } else { found == text }
    };
    let items = extract::all(&answer, paging.items.number);
    let ids: Vec<&str> = items.filter(same).map(|item| extract::id(paging.item, item)).collect();
    let noun = gatepass::wire::raw::snake_case(service.noun).replace('_', " ");
    match ids.as_slice() {
        [id] => Ok((*id).to_owned()),
        [] => Err(Error::not_found(noun, text).with_field(reference.json_name)),
        _ => Err(Error::new(
            ErrorReason::Ambiguous,
            format!(
                "`{}` is `{text}`, which names several: give one of the ids {}",
                reference.json_name,
                ids.join(", ")
            ),
        )
        .with_field(reference.json_name)),
    }
}
