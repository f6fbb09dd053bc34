//! How messages that hold secrets are printed, as Rust text: `wire/src/gen/debug.rs`. prost's own `Debug` would print all of
//! them (RULES 7.1).

use std::fmt::Write as _;

use anyhow::{Result, ensure};
use heck::{ToSnakeCase, ToUpperCamelCase};
use prost_reflect::{DescriptorPool, FieldDescriptor, Kind, MessageDescriptor};

use super::client::rust_type;
use super::facts::Facts;

const HEADER: &str = "// Generated from proto/ by `cargo xtask codegen`; do not edit.\n\
    use std::fmt;\n\n\
    use crate::gatepass::v1 as api;\n\
    use crate::v1;\n\n";

/// `debug.rs`.
pub(super) fn generate(pool: &DescriptorPool) -> Result<String> {
    let mut out = HEADER.to_owned();
    for message in secretive(pool) {
        print(&mut out, pool, &message)?;
    }
    Ok(out)
}

/// The messages with a secret field of their own, in the order of their names.
pub(super) fn secretive(pool: &DescriptorPool) -> Vec<MessageDescriptor> {
    let ours = |message: &MessageDescriptor| matches!(message.package_name(), "v1" | "gatepass.v1");
    let mut messages: Vec<_> = pool.all_messages().filter(ours).collect();
    messages.retain(|message| message.fields().any(|field| is_secret(pool, &field)));
    messages.sort_by_key(|message| message.full_name().to_owned());
    messages
}

fn is_secret(pool: &DescriptorPool, field: &FieldDescriptor) -> bool {
    Facts::read(pool, &field.options(), "field").flag("secret")
}

fn print(out: &mut String, pool: &DescriptorPool, message: &MessageDescriptor) -> Result<()> {
    ensure!(message.parent_message().is_none(), "{} stands within a message", message.full_name());
    writeln!(
        out,
        "impl fmt::Debug for {} {{\nfn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{",
        rust_type(message)
    )?;
    writeln!(out, "f.debug_struct({:?})", message.name().to_upper_camel_case())?;
    let mut fields: Vec<_> = message.fields().collect();
    fields.sort_by_key(FieldDescriptor::number);
    let mut told = Vec::new();
    for field in fields {
        let (name, value) = shown(pool, &field)?;
        if !told.contains(&name) {
            writeln!(out, ".field({name:?}, &{value})")?;
            told.push(name);
        }
    }
    writeln!(out, ".finish()\n}}\n}}\n")?;
    Ok(())
}

/// A field's name and the expression that is printed of it. Members of a choice are one field.
fn shown(pool: &DescriptorPool, field: &FieldDescriptor) -> Result<(String, String)> {
    let choice = field.containing_oneof().filter(|oneof| !oneof.is_synthetic());
    let secret = is_secret(pool, field);
    ensure!(!secret || choice.is_none(), "{}: a secret within a choice would be printed", field.full_name());
    let name = choice.map_or(field.name().to_owned(), |oneof| oneof.name().to_owned()).to_snake_case();
    let is_enum = matches!(field.kind(), Kind::Enum(_)) && !field.is_list() && !field.supports_presence();
    Ok(match (secret, is_enum) {
        (true, _) => (name, "\"…\"".to_owned()),
        (false, true) => (name.clone(), format!("self.{}()", keyword(&name))),
        (false, false) => (name.clone(), format!("self.{}", keyword(&name))),
    })
}

/// A field's name in Rust, as prost writes it.
fn keyword(name: &str) -> String {
    match name {
        "type" | "match" | "ref" | "use" | "mod" | "in" | "as" | "loop" => format!("r#{name}"),
        _ => name.to_owned(),
    }
}
