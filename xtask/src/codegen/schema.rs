//! The static schema table as Rust text.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result, bail};
use prost_reflect::{
    DescriptorPool, EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor, MethodDescriptor,
    ServiceDescriptor,
};

use super::facts::Facts;

/// `gen/schema.rs`.
pub(super) fn generate(pool: &DescriptorPool) -> Result<String> {
    let mut out = String::from(
        "// Generated from proto/ by `cargo xtask codegen`; do not edit.\n\
         use crate::schema::{Field, Method, Service};\n\n",
    );
    let ours = |package: &str| matches!(package, "v1" | "gatepass.v1");
    writeln!(out, "/// Every message and enum, by its full name with `_` for dots.")?;
    writeln!(out, "#[allow(missing_docs)]\npub mod messages {{")?;
    writeln!(out, "use crate::schema::{{Enum, Field, Flags, Message, OnDelete, Oneof, Reference, Type}};")?;
    writeln!(out, "use super::plain;")?;
    let mut messages: Vec<_> = pool
        .all_messages()
        .filter(|message| ours(message.package_name()) || is_well_known(message))
        .collect();
    messages.sort_by_key(|message| message.full_name().to_owned());
    for message in &messages {
        print_message(&mut out, pool, message)?;
    }
    let mut enums: Vec<_> = pool.all_enums().filter(|declared| ours(declared.package_name())).collect();
    enums.sort_by_key(|declared| declared.full_name().to_owned());
    for declared in &enums {
        print_enum(&mut out, declared)?;
    }
    writeln!(out, "}}\n")?;
    out.push_str(PLAIN);
    print_services(&mut out, pool)?;
    Ok(out)
}

/// Most fields are plain; a helper keeps the table readable and small.
const PLAIN: &str = "/// A field without flags.\n\
    const fn plain(number: u32, name: &'static str, ty: crate::schema::Type) -> Field {\n\
    Field { number, name, ty, repeated: false, oneof: None, flags: crate::schema::Flags::NONE, type_alias: \"\", \
    json_name: name, conditions: &[], references: None }\n}\n\n";

fn is_well_known(message: &MessageDescriptor) -> bool {
    matches!(message.full_name(), "google.protobuf.Timestamp" | "google.protobuf.Duration")
}

pub(super) fn symbol(full_name: &str) -> String {
    // Word by word: two messages differ only in where a word ends.
    json_name(&full_name.replace('.', "_"), "").to_uppercase()
}

fn print_message(out: &mut String, pool: &DescriptorPool, message: &MessageDescriptor) -> Result<()> {
    let facts = Facts::read(pool, &message.options(), "message");
    let mut fields: Vec<_> = message.fields().collect();
    fields.sort_by_key(FieldDescriptor::number);
    writeln!(out, "pub static {}: Message = Message {{", symbol(message.full_name()))?;
    writeln!(
        out,
        "name: {:?}, unique: &{:?}, read_only: {},",
        message.full_name(),
        facts.texts("unique"),
        facts.flag("read_only")
    )?;
    writeln!(out, "oneofs: &[")?;
    for oneof in message.oneofs() {
        let facts = Facts::read(pool, &oneof.options(), "oneof");
        writeln!(
            out,
            "Oneof {{ name: {:?}, common_fields: &{:?} }},",
            oneof.name(),
            facts.texts("common_fields")
        )?;
    }
    writeln!(out, "],\nfields: &[")?;
    for field in &fields {
        print_field(out, pool, message, field)?;
    }
    writeln!(out, "],\n}};")?;
    Ok(())
}

fn print_field(
    out: &mut String,
    pool: &DescriptorPool,
    message: &MessageDescriptor,
    field: &FieldDescriptor,
) -> Result<()> {
    let facts = Facts::read(pool, &field.options(), "field");
    let mut parts = Vec::new();
    if field.is_list() || field.is_map() {
        parts.push("repeated: true".to_owned());
    }
    if let Some(oneof) = field.containing_oneof() {
        let index =
            message.oneofs().position(|other| other.name() == oneof.name()).context("a oneof has a place")?;
        parts.push(format!("oneof: Some({index})"));
    }
    let flags = flags(&facts, field);
    if !flags.is_empty() {
        parts.push(format!("flags: {flags}"));
    }
    let alias = facts.text("type_alias");
    if !alias.is_empty() {
        parts.push(format!("type_alias: {alias:?}"));
    }
    let json = json_name(field.name(), &facts.text("json_name"));
    if json != field.name() {
        parts.push(format!("json_name: {json:?}"));
    }
    let conditions = facts.texts("conditions");
    if !conditions.is_empty() {
        parts.push(format!("conditions: &{conditions:?}"));
    }
    let reference = facts.message("references");
    if reference.is_set() {
        let on_delete = match reference.number("on_delete") {
            1 => "Cascade",
            2 => "Refuse",
            _ => "Keep",
        };
        let noun = reference.text("noun");
        parts.push(format!(
            "references: Some(Reference {{ noun: {noun:?}, on_delete: OnDelete::{on_delete} }})"
        ));
    }
    let plain = format!("plain({}, {:?}, {})", field.number(), field.name(), type_text(field)?);
    if parts.is_empty() {
        writeln!(out, "{plain},")?;
    } else {
        writeln!(out, "Field {{ {}, ..{plain} }},", parts.join(", "))?;
    }
    Ok(())
}

/// JSON, filters and the command line say snake case everywhere (DESIGN 8).
pub(super) fn json_name(name: &str, override_name: &str) -> String {
    let source = if override_name.is_empty() { name } else { override_name };
    let characters: Vec<char> = source.chars().collect();
    let mut out = String::new();
    for (index, &character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| characters[before]);
        let after = characters.get(index + 1);
        let starts_word = before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit())
            || (before.is_some_and(char::is_uppercase) && after.is_some_and(|after| after.is_lowercase()));
        if character.is_uppercase() && starts_word {
            out.push('_');
        }
        out.extend(character.to_lowercase());
    }
    out
}

fn flags(facts: &Facts, field: &FieldDescriptor) -> String {
    let mut names: Vec<&str> = [
        ("required", "REQUIRED"),
        ("read_only", "READ_ONLY"),
        ("write_only", "WRITE_ONLY"),
        ("credential", "CREDENTIAL"),
        ("server_default", "SERVER_DEFAULT"),
        ("private", "PRIVATE"),
        ("secret", "SECRET"),
    ]
    .into_iter()
    .filter(|(option, _)| facts.flag(option))
    .map(|(_, name)| name)
    .collect();
    if field.field_descriptor_proto().options.as_ref().is_some_and(|options| options.deprecated()) {
        names.push("DEPRECATED");
    }
    let mut text = String::new();
    for (index, name) in names.iter().enumerate() {
        text = if index == 0 { format!("Flags::{name}") } else { format!("{text}.with(Flags::{name})") };
    }
    text
}

fn type_text(field: &FieldDescriptor) -> Result<String> {
    Ok(match field.kind() {
        Kind::Bool => "Type::Bool".to_owned(),
        Kind::Int32 => "Type::Int32".to_owned(),
        Kind::Int64 => "Type::Int64".to_owned(),
        Kind::Uint32 => "Type::Uint32".to_owned(),
        Kind::Uint64 => "Type::Uint64".to_owned(),
        Kind::Float => "Type::Float".to_owned(),
        Kind::Double => "Type::Double".to_owned(),
        Kind::String => "Type::String".to_owned(),
        Kind::Bytes => "Type::Bytes".to_owned(),
        Kind::Enum(declared) => format!("Type::Enum(&{})", symbol(declared.full_name())),
        Kind::Message(message) => format!("Type::Message(&{})", symbol(message.full_name())),
        other => bail!("{}: the schema table has no type {other:?}", field.full_name()),
    })
}

fn print_enum(out: &mut String, declared: &EnumDescriptor) -> Result<()> {
    let values: Vec<_> = declared.values().map(|value| (value.name().to_owned(), value.number())).collect();
    let name = declared.full_name();
    writeln!(out, "pub static {}: Enum = Enum {{ name: {name:?}, values: &{values:?} }};", symbol(name))?;
    Ok(())
}

fn print_services(out: &mut String, pool: &DescriptorPool) -> Result<()> {
    let mut services: Vec<_> = pool.services().collect();
    services.sort_by_key(|service| service.full_name().to_owned());
    let mut paths = BTreeMap::new();
    for service in &services {
        let symbol = symbol(service.full_name());
        let facts = Facts::read(pool, &service.options(), "service");
        let noun = facts.text("noun");
        let entity = pool.get_message_by_name(&format!("{}.{noun}", service.package_name()));
        writeln!(
            out,
            "static {symbol}: Service = Service {{ package: {:?}, name: {:?}, noun: {noun:?}, id_prefix: {:?}, snapshots: {},",
            service.package_name(),
            service.name(),
            facts.text("id_prefix"),
            facts.flag("snapshots")
        )?;
        let entity_text =
            entity.as_ref().map(|entity| format!("Some(&messages::{})", self::symbol(entity.full_name())));
        writeln!(out, "entity: {}, methods: &[", entity_text.as_deref().unwrap_or("None"))?;
        for (index, method) in service.methods().enumerate() {
            print_method(out, pool, service, &method, entity.as_ref())?;
            paths.insert(
                format!("/{}/{}", service.full_name(), method.name()),
                format!("&{symbol}.methods[{index}]"),
            );
        }
        writeln!(out, "] }};")?;
    }
    writeln!(out, "/// Every service, by its full name.\npub static SERVICES: &[&Service] = &[")?;
    for service in &services {
        writeln!(out, "&{},", symbol(service.full_name()))?;
    }
    writeln!(
        out,
        "];\n/// Every method by its path, in the order of the paths.\npub static METHOD_PATHS: &[(&str, &Method)] = &["
    )?;
    for (path, text) in &paths {
        writeln!(out, "({path:?}, {text}),")?;
    }
    writeln!(out, "];")?;
    Ok(())
}

fn print_method(
    out: &mut String,
    pool: &DescriptorPool,
    service: &ServiceDescriptor,
    method: &MethodDescriptor,
    entity: Option<&MessageDescriptor>,
) -> Result<()> {
    let facts = Facts::read(pool, &method.options(), "method");
    let permission = permission(pool, method)?;
    if method.is_client_streaming() {
        bail!("{} takes a stream, which nothing here carries", method.full_name());
    }
    let holds_entity = |message: &MessageDescriptor| {
        let found = message.fields().find(
            |field| matches!((field.kind(), entity), (Kind::Message(held), Some(entity)) if held == *entity),
        );
        found.map_or(0, |field| field.number())
    };
    let rate_limit = method.output().get_field_by_name("rate_limit").map_or(0, |field| field.number());
    writeln!(
        out,
        "Method {{ service: {:?}, name: {:?}, path: \"/{}/{}\", signed_name: \"{}.{}\", request: &messages::{}, response: &messages::{}, \
         permission: {permission}, private: {}, streams: {}, http_method: {:?}, http_path: {:?}, request_entity: {}, response_entity: {}, rate_limit: {rate_limit} }},",
        service.name(),
        method.name(),
        service.full_name(),
        method.name(),
        service.name(),
        method.name(),
        symbol(method.input().full_name()),
        symbol(method.output().full_name()),
        facts.flag("private"),
        method.is_server_streaming(),
        facts.text("http_method"),
        facts.text("http_path"),
        holds_entity(&method.input()),
        holds_entity(&method.output()),
    )?;
    Ok(())
}

/// The default is to deny, and the way to deny is not to compile (RULES 4.1).
fn permission(pool: &DescriptorPool, method: &MethodDescriptor) -> Result<String> {
    let facts = Facts::read(pool, &method.options(), "permission");
    let (name, cases) = (facts.text("name"), facts.messages("cases"));
    let prefix = "crate::schema::Permission";
    match (name.is_empty(), cases.is_empty(), facts.flag("any"), facts.flag("unless_self")) {
        (true, true, true, false) => Ok(format!("{prefix}::Any")),
        (false, true, false, false) => Ok(format!("{prefix}::Named({name:?})")),
        (false, true, false, true) => Ok(format!("{prefix}::UnlessSelf({name:?})")),
        (true, false, false, false) => {
            let cases: Vec<_> = cases.iter().map(|case| (case.text("kind"), case.text("name"))).collect();
            Ok(format!("{prefix}::Cases(&{cases:?})"))
        }
        _ => bail!("{} needs exactly one of `name`, `any` and `cases` as its permission", method.full_name()),
    }
}
