//! Carries out commands on entities.

use clap::ArgMatches;
use gatepass::client::{Client, lint_warnings};
use serde_json::Value;

use super::message::parts;
use super::{Entity, convert, prepare, reference, request, show};
use crate::actions::lint;
use crate::console::Console;
use crate::failure::{Done, Failure};

/// Carries out `gatepass ENTITY …`.
pub(crate) async fn run(
    client: &Client,
    console: &mut Console,
    entity: &Entity,
    matches: &ArgMatches,
) -> Done {
    match matches.subcommand() {
        Some(("list", inner)) => list(client, console, entity, inner).await,
        Some(("get", inner)) => get(client, console, entity, inner).await,
        Some((name, inner)) if crate::actions::has(entity, name) => {
            crate::actions::run(client, console, name, inner).await
        }
        Some((verb, _)) => write(client, console, entity, matches, verb).await,
        None => Err(Failure::usage("command", format!("`{}` lacks a command", entity.name))),
    }
}

async fn list(client: &Client, console: &mut Console, entity: &Entity, matches: &ArgMatches) -> Done {
    let method = request::method(entity, "List")?;
    let mut scope = Vec::new();
    for field in request::scope_fields(method) {
        let text = matches.get_one::<String>(&super::flags::id(field)).cloned().unwrap_or_default();
        let owner = super::all().find(|other| {
            format!("{}Id", other.service.noun) == heck::AsUpperCamelCase(field.name).to_string()
        });
        let id = match owner {
            Some(owner) => reference::resolve(client, &owner, &text).await?,
            None => text,
        };
        scope.push((field.number, id));
    }
    let filter = matches.try_get_one::<String>("filter").ok().flatten().cloned().unwrap_or_default();
    let limit = matches.get_one::<u64>("limit").map(|limit| usize::try_from(*limit).unwrap_or(usize::MAX));
    let busy = console.busy("listing");
    let found = reference::list(client, entity, &scope, &filter, limit).await;
    busy.finish_and_clear();
    show::list(console, found?)
}

async fn get(client: &Client, console: &mut Console, entity: &Entity, matches: &ArgMatches) -> Done {
    let (method, message) = (request::method(entity, "Get")?, request::message_of(entity)?);
    let reply = client.call_bytes(method, request::by_id(client, entity, method, matches).await?).await?;
    let found = parts(reply.body)?.into_iter().find(|(number, _)| *number == method.response_entity);
    let (_, part) = found.ok_or_else(|| Failure::Local("the answer holds no entity".to_owned()))?;
    show::one(console, convert::to_json(message, &part)?)
}

async fn write(
    client: &Client,
    console: &mut Console,
    entity: &Entity,
    matches: &ArgMatches,
    verb: &str,
) -> Done {
    let prepared = prepare(client, entity, matches).await?;
    let client = match prepared.based_on {
        Some(revision) => client.with(client.options().clone().if_revision(revision)),
        None => client.clone(),
    };
    let method = prepared.method;
    let reply = client.call_bytes(method, prepared.body).await?;
    let warnings = lint_warnings(&reply);
    if verb == "delete" {
        return show::deleted(console);
    }
    let mut shown = serde_json::Map::new();
    for (number, part) in parts(reply.body)? {
        if number == method.response_entity {
            if let Value::Object(fields) = convert::to_json(request::message_of(entity)?, &part)? {
                shown.extend(fields);
            }
        } else if let Some(field) = method.response.field(number)
            && matches!(field.ty, gatepass_wire::schema::Type::String)
        {
            // Keys that are shown here and never again.
            shown.insert(field.json_name.to_owned(), String::from_utf8_lossy(&part).into_owned().into());
        }
    }
    if console.json && !warnings.is_empty() {
        shown.insert("warnings".to_owned(), serde_json::json!(warnings));
    }
    show::one(console, Value::Object(shown))?;
    if !console.json {
        warnings.iter().for_each(lint::warn);
    }
    Ok(())
}
