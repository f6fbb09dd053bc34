//! Commands on entities, made from the schema table: `gatepass ENTITY list|get|create|update|delete`.

mod convert;
mod flags;
mod message;
mod reference;
mod request;
mod run;
mod show;

use clap::{Arg, Command};
use gatepass_wire::schema::{Field, Flags, Message, Method, Service};
use heck::ToKebabCase;

pub(crate) use reference::resolve;
pub(crate) use request::{prepare, read_json};
pub(crate) use run::run;
pub(crate) use show::one as show_one;

/// A service as the command line knows it.
#[derive(Debug, Clone)]
pub(crate) struct Entity {
    /// `account-attachments`
    pub(crate) name: String,
    /// What the schema says of it.
    pub(crate) service: &'static Service,
}

/// The methods that become commands, in the order of the help.
const METHODS: [&str; 5] = ["List", "Get", "Create", "Update", "Delete"];

impl Entity {
    fn of(service: &'static Service) -> Option<Entity> {
        let entity = Entity { name: service.name.to_kebab_case(), service };
        let served = METHODS.iter().any(|name| entity.method(name).is_some());
        let listed = match service.package {
            "v1" => served,
            // Where a creation takes no entity (keys), there is a command of its own.
            _ => served && service.entity.is_some() && entity.method("Create").is_none_or(takes_entity),
        };
        listed.then_some(entity)
    }

    /// The method with this name, where StrongDM's own SDKs offer it too.
    pub(crate) fn method(&self, name: &str) -> Option<&'static Method> {
        let methods: &'static [Method] = self.service.methods;
        methods.iter().find(|method| method.name == name && !method.private)
    }

    /// The entity's message: what requests and answers hold.
    pub(crate) fn message(&self) -> Option<&'static Message> {
        self.service.entity
    }
}

fn takes_entity(method: &Method) -> bool {
    method.request_entity != 0
}

/// Every entity, by its name.
pub(crate) fn all() -> impl Iterator<Item = Entity> {
    gatepass_wire::SERVICES.iter().copied().filter_map(Entity::of)
}

/// The entity with this name.
pub(crate) fn named(name: &str) -> Option<Entity> {
    all().find(|entity| entity.name == name)
}

/// The kinds of an entity that comes in kinds: their names on the command line and their messages.
pub(crate) fn kinds(message: &'static Message) -> Vec<(String, &'static Message)> {
    let fields: &'static [_] = message.fields;
    let members = fields.iter().filter(|field| field.oneof == Some(0) && message.oneofs.len() == 1);
    let every = fields.iter().all(|field| field.oneof.is_some());
    let kinds = members.filter_map(|field| Some((field.json_name.to_kebab_case(), field.message()?)));
    if every { kinds.collect() } else { Vec::new() }
}

/// The commands of one entity, with the flags of the kinds among these words only.
pub(crate) fn command(entity: &Entity, words: &[&str]) -> Command {
    build(entity, &|kind| words.contains(&kind))
}

/// The commands of one entity, its kinds without flags.
pub(crate) fn outline(entity: &Entity) -> Command {
    build(entity, &|_| false)
}

/// The commands of one entity with everything.
#[cfg(test)]
pub(crate) fn whole_command(entity: &Entity) -> Command {
    build(entity, &|_| true)
}

fn build(entity: &Entity, with_flags: &dyn Fn(&str) -> bool) -> Command {
    let noun = match entity.service.noun {
        "" => entity.service.name,
        noun => noun,
    };
    let mut command = Command::new(entity.name.clone())
        .about(match entity.service.package {
            "v1" => format!("{} of StrongDM's API", entity.service.name),
            _ => format!("{} of gatepass", entity.service.name),
        })
        .subcommand_required(true)
        .arg_required_else_help(true);
    for name in METHODS {
        let Some(method) = entity.method(name) else { continue };
        command = command.subcommand(match name {
            "List" => list(method),
            "Get" => with_id(Command::new("get").about(format!("Show one {noun}")), entity, method),
            "Create" => create(entity, noun, with_flags),
            "Update" => update(entity, noun, method),
            _ => with_id(Command::new("delete").about(format!("Delete one {noun}")), entity, method),
        });
    }
    command.subcommands(crate::actions::commands(entity))
}

fn list(method: &'static Method) -> Command {
    let scope = request::scope_fields(method).map(|field| {
        Arg::new(flags::id(field))
            .value_name(flags::value_name(field))
            .required(true)
            .help("Whose; an id or a name")
    });
    let filter = method.request.field_named("filter").map(|_| {
        Arg::new("filter")
            .long("filter")
            .value_name("FILTER")
            .default_value("")
            .hide_default_value(true)
            .help("Such as `name:on*`; left out: all")
    });
    let about = if filter.is_some() { "List those that a filter matches" } else { "List all" };
    Command::new("list").about(about).args(scope).args(filter).arg(
        Arg::new("limit")
            .long("limit")
            .value_name("N")
            .value_parser(clap::value_parser!(u64).range(1..))
            .help("At most this many"),
    )
}

/// Whether a method names its entity by a field `id`.
fn takes_id(method: &Method) -> bool {
    method.request.field_named("id").is_some()
}

fn with_id(command: Command, entity: &Entity, method: &Method) -> Command {
    if !takes_id(method) {
        return command;
    }
    let help = if reference::has_names(entity) { "An id or a name" } else { "An id" };
    command.arg(Arg::new("id").value_name("ID").required(true).help(help))
}

fn create(entity: &Entity, noun: &str, with_flags: &dyn Fn(&str) -> bool) -> Command {
    let command = Command::new("create").about(format!("Create one {noun}"));
    let Some(message) = entity.message() else { return command };
    let kinds = kinds(message);
    if kinds.is_empty() {
        return command.args(flags::create(message));
    }
    let any = kinds.iter().any(|(kind, _)| with_flags(kind));
    let kinds = kinds.into_iter().filter(|(kind, _)| !any || with_flags(kind)).map(|(kind, message)| {
        let args = if any { flags::create(message) } else { Vec::new() };
        Command::new(kind).args(args)
    });
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name("KIND")
        .subcommands(kinds)
}

fn update(entity: &Entity, noun: &str, method: &'static Method) -> Command {
    let about = format!("Change one {noun}: what is not named stays as it is");
    let command = Command::new("update").about(about);
    let get = entity.method("Get").unwrap_or(method);
    let command = with_id(command, entity, get);
    let Some(message) = entity.message() else { return command };
    command.args(flags::update(message, &kinds(message)))
}

/// The fields that people may set. Of two that share a name in JSON the newer one counts, whose own name differs.
fn settable(message: &'static Message) -> impl Iterator<Item = &'static Field> {
    let fields: &'static [Field] = message.fields;
    let is_legacy = |field: &Field| {
        field.json_name == field.name
            && fields.iter().any(|other| other.number != field.number && other.json_name == field.json_name)
    };
    let refused = |field: &Field| field.is(Flags::READ_ONLY) || field.is(Flags::PRIVATE);
    fields.iter().filter(move |field| !is_legacy(field) && !refused(field))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entity_builds_without_a_conflict_between_flags() {
        // clap checks the tree only in debug builds, when it is built.
        crate::tree::whole().debug_assert();
    }

    #[test]
    fn entities_are_named_like_their_services() {
        for name in ["accounts", "account-attachments", "groups-roles", "resources", "roles-history", "roles"]
        {
            assert!(named(name).is_some(), "{name}");
        }
        for name in ["webhooks", "conditions", "key-scopes", "role-grants", "request-settings"] {
            assert!(named(name).is_some(), "{name}");
        }
        assert!(named("control-panel").is_none(), "it serves no entity");
        assert!(named("credentials").is_none(), "it has a command of its own");
    }

    #[test]
    fn resources_come_in_119_kinds_and_roles_in_none() {
        let kinds = |name| super::kinds(named(name).expect("it exists").message().expect("a message"));
        assert_eq!(kinds("resources").len(), 119);
        assert!(kinds("resources").iter().any(|(name, _)| name == "postgres"));
        let accounts: Vec<String> = kinds("accounts").into_iter().map(|(name, _)| name).collect();
        assert_eq!(accounts, ["user", "service", "token"]);
        assert!(kinds("roles").is_empty());
    }
}
