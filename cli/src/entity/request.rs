//! From a command on an entity to an encoded request.

use std::io::Read;

use bytes::Bytes;
use clap::ArgMatches;
use gatepass::client::Client;
use gatepass_wire::schema::{Field, Message, Method, Type};
use heck::ToSnakeCase;
use serde_json::{Map, Value};

use super::flags::{self, Given};
use super::message::{Building, parts};
use super::{Entity, convert, kinds, reference, takes_id};
use crate::failure::Failure;

/// A write that is ready to be sent, or to be simulated.
#[derive(Debug)]
pub(crate) struct Prepared {
    /// Its method.
    pub(crate) method: &'static Method,
    /// Its request.
    pub(crate) body: Bytes,
    /// For an update: the revision of the state it was made from.
    pub(crate) based_on: Option<gatepass::client::RevisionMark>,
}

/// The fields of a list's request that say whose list it is.
pub(super) fn scope_fields(method: &'static Method) -> impl Iterator<Item = &'static Field> {
    let fields: &'static [Field] = method.request.fields;
    fields
        .iter()
        .filter(|field| matches!(field.ty, Type::String) && !matches!(field.name, "filter" | "cursor"))
}

/// Makes the request of a create, an update or a delete.
pub(crate) async fn prepare(
    client: &Client,
    entity: &Entity,
    matches: &ArgMatches,
) -> Result<Prepared, Failure> {
    match matches.subcommand() {
        Some(("create", inner)) => create(client, entity, inner).await,
        Some(("update", inner)) => update(client, entity, inner).await,
        Some(("delete", inner)) => delete(client, entity, inner).await,
        _ => Err(Failure::usage("command", "only create, update and delete change anything")),
    }
}

/// The method of a command that the tree offers.
pub(super) fn method(entity: &Entity, name: &str) -> Result<&'static Method, Failure> {
    let missing = || Failure::Usage { message: format!("`{}` has no {name}", entity.name), field: None };
    entity.method(name).ok_or_else(missing)
}

pub(super) fn message_of(entity: &Entity) -> Result<&'static Message, Failure> {
    entity
        .message()
        .ok_or_else(|| Failure::Usage { message: format!("`{}` holds nothing", entity.name), field: None })
}

/// The request that names one entity by the command line's ID.
pub(super) async fn by_id(
    client: &Client,
    entity: &Entity,
    method: &'static Method,
    matches: &ArgMatches,
) -> Result<Bytes, Failure> {
    if !takes_id(method) {
        return Ok(Bytes::new());
    }
    let text = matches.try_get_one::<String>("id").ok().flatten().cloned().unwrap_or_default();
    let id = reference::resolve(client, entity, &text).await?;
    Ok(Building::default().text(id_number(method), &id).done())
}

fn id_number(method: &Method) -> u32 {
    method.request.field_named("id").map_or(0, |field| field.number)
}

async fn delete(client: &Client, entity: &Entity, matches: &ArgMatches) -> Result<Prepared, Failure> {
    let method = method(entity, "Delete")?;
    Ok(Prepared { method, body: by_id(client, entity, method, matches).await?, based_on: None })
}

async fn create(client: &Client, entity: &Entity, matches: &ArgMatches) -> Result<Prepared, Failure> {
    let (method, message) = (method(entity, "Create")?, message_of(entity)?);
    let kinds = kinds(message);
    let (kind, matches) = match matches.subcommand() {
        Some((kind, inner)) if !kinds.is_empty() => (kinds.iter().find(|(name, _)| name == kind), inner),
        _ => (None, matches),
    };
    let fields_of = kind.map_or(message, |(_, message)| message);
    let mut value = Map::new();
    if let Some((name, _)) = kind {
        value.insert("type".to_owned(), name.replace('-', "_").into());
    }
    change(client, fields_of, matches, &mut value).await?;
    let part = convert::to_bytes(message, &Value::Object(value))?;
    let body = Building::default().encoded(method.request_entity, &part).done();
    Ok(Prepared { method, body, based_on: None })
}

async fn update(client: &Client, entity: &Entity, matches: &ArgMatches) -> Result<Prepared, Failure> {
    let (get, method, message) = (method(entity, "Get")?, method(entity, "Update")?, message_of(entity)?);
    let reply = client.call_bytes(get, by_id(client, entity, get, matches).await?).await?;
    let based_on = reply.metadata.get("gatepass-revision").map(str::parse).transpose()?;
    let found = parts(reply.body)?.into_iter().find(|(number, _)| *number == get.response_entity);
    let (_, present) = found.ok_or_else(|| Failure::Local("the answer holds no entity".to_owned()))?;
    let Value::Object(mut value) = convert::to_json(message, &present)? else {
        return Err(Failure::Local("the answer holds no object".to_owned()));
    };
    let id = value.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let kind = value.get("type").and_then(Value::as_str).map(|name| name.replace('_', "-"));
    let kinds = kinds(message);
    let fields_of =
        kinds.iter().find(|(name, _)| Some(name) == kind.as_ref()).map_or(message, |(_, message)| message);
    if !change(client, fields_of, matches, &mut value).await? {
        return Err(Failure::usage("command", "there is nothing to change: give at least one field"));
    }
    let part = convert::to_bytes(message, &Value::Object(value))?;
    let mut body = Building::default();
    if takes_id(method) {
        body = body.text(id_number(method), &id);
    }
    let body = body.encoded(method.request_entity, &part).done();
    Ok(Prepared { method, body, based_on })
}

/// Puts everything that was given into an entity's JSON; `false` where nothing was.
async fn change(
    client: &Client,
    message: &'static Message,
    matches: &ArgMatches,
    value: &mut Map<String, Value>,
) -> Result<bool, Failure> {
    let mut given = flags::given(matches);
    let mut changed = !given.is_empty();
    if let Some(file) = matches.get_one::<String>(flags::BODY) {
        let Value::Object(fields) = read_json(flags::BODY, file)? else {
            return Err(Failure::usage(flags::BODY, format!("`--body {file}` holds no JSON object")));
        };
        changed = true;
        value.extend(fields);
    }
    resolve_references(client, message, &mut given).await?;
    for (name, texts) in &given {
        let field = super::settable(message).find(|field| field.json_name == name);
        let field = field.ok_or_else(|| {
            Failure::usage(name, format!("`{}` has no field `{name}`", message.short_name().to_snake_case()))
        })?;
        value.insert(name.clone(), convert::field_value(field, texts)?);
    }
    Ok(change_tags(matches, value)? || changed)
}

fn change_tags(matches: &ArgMatches, value: &mut Map<String, Value>) -> Result<bool, Failure> {
    let many = |id| matches.try_get_many::<String>(id).ok().flatten().into_iter().flatten();
    let mut changed = false;
    for text in many(flags::TAG) {
        let (name, content) = text.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(|| {
            Failure::usage("tag", format!("`--tag {text}` lacks a value: write NAME=VALUE"))
        })?;
        tags(value)?.insert(name.to_owned(), content.into());
        changed = true;
    }
    for name in many(flags::REMOVE_TAG) {
        if tags(value)?.remove(name).is_none() {
            return Err(Failure::usage(flags::REMOVE_TAG, format!("there is no tag `{name}` to take away")));
        }
        changed = true;
    }
    Ok(changed)
}

fn tags(value: &mut Map<String, Value>) -> Result<&mut Map<String, Value>, Failure> {
    let tags = value.entry("tags").or_insert_with(|| Value::Object(Map::new()));
    tags.as_object_mut().ok_or_else(|| Failure::usage("tags", "`tags` must be a JSON object of texts"))
}

async fn resolve_references(
    client: &Client,
    message: &'static Message,
    given: &mut Given,
) -> Result<(), Failure> {
    for field in message.fields {
        let (Some(reference), Some(texts)) = (field.references, given.get_mut(field.json_name)) else {
            continue;
        };
        let Some(entity) = super::all().find(|entity| entity.service.noun == reference.noun) else {
            continue;
        };
        for text in texts.iter_mut().filter(|text| !text.is_empty()) {
            *text = reference::resolve(client, &entity, text).await?;
        }
    }
    Ok(())
}

/// JSON from a file, `-` for stdin.
pub(crate) fn read_json(option: &str, file: &str) -> Result<Value, Failure> {
    let text =
        read_text(file).map_err(|error| Failure::usage(option, format!("cannot read `{file}`: {error}")))?;
    serde_json::from_str(&text)
        .map_err(|error| Failure::usage(option, format!("`{file}` is no JSON: {error}")))
}

pub(super) fn read_text(file: &str) -> std::io::Result<String> {
    if file != "-" {
        return std::fs::read_to_string(file);
    }
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    Ok(text)
}
