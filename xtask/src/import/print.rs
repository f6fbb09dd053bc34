//! Facts as proto text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::Sources;
use super::facts::{Enum, Field, File, Message, Method, Permission, Service};

/// One proto file.
pub(super) fn file(file: &File, sources: &Sources) -> Result<String> {
    let mut out = String::from(
        "// Written by `cargo xtask import` from StrongDM's wire facts and proto/overrides.json.\n\
         syntax = \"proto3\";\n\npackage v1;\n\n",
    );
    for import in imports(file, sources) {
        writeln!(out, "import \"{import}\";")?;
    }
    for service in &file.services {
        print_service(&mut out, service, sources)?;
    }
    for declared in &file.enums {
        print_enum(&mut out, declared)?;
    }
    for message in file.messages.iter().filter(|message| !message.name.contains('.')) {
        print_message(&mut out, message, file, sources, "")?;
    }
    Ok(out)
}

fn imports(file: &File, sources: &Sources) -> BTreeSet<String> {
    let mut imports = BTreeSet::from(["options.proto".to_owned()]);
    let messages = file.services.iter().flat_map(|service| &service.methods);
    let named = messages.flat_map(|method| [method.request.clone(), method.response.clone()]);
    let typed = file.messages.iter().flat_map(|message| &message.fields).map(|field| field.r#type.clone());
    for name in named.chain(typed) {
        match name.as_str() {
            "google.protobuf.Timestamp" => drop(imports.insert("google/protobuf/timestamp.proto".to_owned())),
            "google.protobuf.Duration" => drop(imports.insert("google/protobuf/duration.proto".to_owned())),
            _ => {
                let home =
                    sources.homes.get(name.trim_start_matches("v1.")).filter(|home| **home != file.file);
                imports.extend(home.map(|home| format!("v1/{home}")));
            }
        }
    }
    imports
}

fn print_service(out: &mut String, service: &Service, sources: &Sources) -> Result<()> {
    writeln!(out, "\nservice {} {{", service.name)?;
    let mut facts = Vec::new();
    if !service.noun.is_empty() {
        facts.push(format!("noun: {:?}", service.noun));
    }
    if !service.id_prefix.is_empty() {
        facts.push(format!("id_prefix: {:?}", service.id_prefix));
    }
    if service.snapshots {
        facts.push("snapshots: true".to_owned());
    }
    writeln!(out, "  option (gatepass.options.service) = {{{}}};", facts.join(", "))?;
    for method in &service.methods {
        print_method(out, service, method, sources)?;
    }
    writeln!(out, "}}")?;
    Ok(())
}

fn print_method(out: &mut String, service: &Service, method: &Method, sources: &Sources) -> Result<()> {
    let permission = match &sources.overrides.permissions[&service.name][&method.name] {
        Permission::Name(name) => format!("name: {name:?}"),
        Permission::Cases(cases) => {
            let cases = cases.iter().map(|(kind, name)| format!("{{kind: {kind:?}, name: {name:?}}}"));
            format!("cases: [{}]", cases.collect::<Vec<_>>().join(", "))
        }
    };
    let private = if method.private { "private: true, " } else { "" };
    writeln!(out, "\n  rpc {}({}) returns ({}) {{", method.name, method.request, method.response)?;
    writeln!(out, "    option (gatepass.options.permission) = {{{permission}}};")?;
    writeln!(
        out,
        "    option (gatepass.options.method) = {{{private}http_method: {:?}, http_path: {:?}}};",
        method.http_method, method.http_path
    )?;
    writeln!(out, "  }}")?;
    Ok(())
}

fn print_enum(out: &mut String, declared: &Enum) -> Result<()> {
    let mut values: Vec<_> = declared.values.iter().collect();
    values.sort_by_key(|(_, number)| **number);
    writeln!(out, "\nenum {} {{", declared.name)?;
    for (name, number) in values {
        writeln!(out, "  {name} = {number};")?;
    }
    writeln!(out, "}}")?;
    Ok(())
}

fn print_message(
    out: &mut String,
    message: &Message,
    file: &File,
    sources: &Sources,
    indent: &str,
) -> Result<()> {
    let name = message.name.rsplit('.').next().context("a message has a name")?;
    writeln!(out, "\n{indent}message {name} {{")?;
    let inner = format!("{indent}  ");
    if let Some(facts) = message_facts(message, sources) {
        writeln!(out, "{inner}option (gatepass.options.message) = {{{facts}}};")?;
    }
    let prefix = format!("{}.", message.name);
    for nested in file.messages.iter().filter(|nested| nested.name.starts_with(&prefix) && !nested.map_entry)
    {
        print_message(out, nested, file, sources, &inner)?;
    }
    let mut fields: Vec<_> = message.fields.iter().collect();
    fields.sort_by_key(|field| field.number);
    for field in fields.iter().filter(|field| field.oneof.is_none()) {
        print_field(out, message, field, sources, &inner)?;
    }
    for oneof in &message.oneofs {
        writeln!(out, "\n{inner}oneof {} {{", oneof.name)?;
        let common =
            oneof.common_fields.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ");
        if !common.is_empty() || !oneof.filter_name.is_empty() {
            let filter = if oneof.filter_name.is_empty() {
                String::new()
            } else {
                format!(", filter_name: {:?}", oneof.filter_name)
            };
            writeln!(
                out,
                "{inner}  option (gatepass.options.oneof) = {{common_fields: [{common}]{filter}}};"
            )?;
        }
        for field in fields.iter().filter(|field| field.oneof.as_ref() == Some(&oneof.name)) {
            print_field(out, message, field, sources, &format!("{inner}  "))?;
        }
        writeln!(out, "{inner}}}")?;
    }
    writeln!(out, "{indent}}}")?;
    Ok(())
}

fn message_facts(message: &Message, sources: &Sources) -> Option<String> {
    let mut facts = Vec::new();
    let of = |sets: &BTreeMap<String, Vec<String>>| sets.get(&message.name).cloned().unwrap_or_default();
    let sets = [of(&sources.overlay.unique), of(&sources.overrides.unique)].concat();
    if !sets.is_empty() {
        // The overlay words them for people: `email (ignoring case)`, `workflow_id + account_id/role_id`.
        let sets = sets.iter().map(|set| {
            format!("{:?}", set.split(" (").next().unwrap_or(set).replace(' ', "").replace('/', "+"))
        });
        facts.push(format!("unique: [{}]", sets.collect::<Vec<_>>().join(", ")));
    }
    if sources.overlay.read_only_messages.contains(&message.name) {
        facts.push("read_only: true".to_owned());
    }
    if message.grpc_status != 0 {
        facts.push(format!("grpc_status: {}", message.grpc_status));
    }
    (!facts.is_empty()).then(|| facts.join(", "))
}

fn print_field(
    out: &mut String,
    message: &Message,
    field: &Field,
    sources: &Sources,
    indent: &str,
) -> Result<()> {
    let declared = match sources.map_entries.get(field.r#type.trim_start_matches("v1.")) {
        Some(entry) => format!("map<{}, {}>", entry.fields[0].r#type, entry.fields[1].r#type),
        None if field.repeated => format!("repeated {}", field.r#type),
        None => field.r#type.clone(),
    };
    let mut options = Vec::new();
    if field.deprecated {
        options.push("deprecated = true".to_owned());
    }
    let facts = field_facts(message, field, sources);
    if !facts.is_empty() {
        options.push(format!("(gatepass.options.field) = {{{}}}", facts.join(", ")));
    }
    let options = if options.is_empty() { String::new() } else { format!(" [{}]", options.join(", ")) };
    writeln!(out, "{indent}{declared} {} = {}{options};", field.name, field.number)?;
    Ok(())
}

fn field_facts(message: &Message, field: &Field, sources: &Sources) -> Vec<String> {
    let secret = sources.overlay.secret.contains(&format!("{}.{}", message.name, field.name));
    // Every field named `id` of an entity is set by the server (overlay).
    let own_id = field.name == "id" && sources.referring.contains(&message.name);
    let flags = [
        ("required", field.required),
        ("read_only", field.read_only || own_id),
        ("write_only", field.write_only),
        ("secret", secret || field.write_only),
        ("credential", field.credential),
        ("server_default", field.server_default),
        ("private", field.private),
        ("nullable", field.nullable),
    ];
    let mut facts: Vec<String> =
        flags.iter().filter(|(_, on)| *on).map(|(name, _)| format!("{name}: true")).collect();
    let texts = [
        ("type_alias", &field.type_alias),
        ("json_name", &field.json_name_override),
        ("sdk_name", &field.sdk_name),
    ];
    facts.extend(
        texts.iter().filter_map(|(name, text)| text.as_ref().map(|text| format!("{name}: {text:?}"))),
    );
    if !field.conditions.is_empty() {
        let conditions = field.conditions.iter().map(|condition| format!("{condition:?}"));
        facts.push(format!("conditions: [{}]", conditions.collect::<Vec<_>>().join(", ")));
    }
    if !field.read_only && sources.referring.contains(&message.name) {
        facts.extend(reference(message, field, sources));
    }
    facts
}

fn reference(message: &Message, field: &Field, sources: &Sources) -> Option<String> {
    let references = &sources.overrides.references;
    let (noun, on_delete) = references
        .get(&format!("{}.{}", message.name, field.name))
        .or_else(|| references.get(&format!("*.{}", field.name)))?;
    Some(format!("references: {{noun: {noun:?}, on_delete: ON_DELETE_{}}}", on_delete.to_uppercase()))
}
