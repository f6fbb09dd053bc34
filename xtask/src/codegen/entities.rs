//! Entities that come in kinds (a `Resource` is a `Postgres` or …), as Rust text: `wire/src/gen/entities.rs`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Result, bail};
use heck::{ToSnakeCase, ToUpperCamelCase};
use prost_reflect::{DescriptorPool, Kind, MessageDescriptor, OneofDescriptor};

use super::facts::Facts;

/// A message that is nothing but a oneof of kinds.
pub(super) struct Whole {
    pub(super) message: MessageDescriptor,
    pub(super) oneof: OneofDescriptor,
}

/// Every entity of a service of StrongDM's that comes in kinds.
pub(super) fn wholes(pool: &DescriptorPool) -> Vec<Whole> {
    let mut wholes: Vec<Whole> = Vec::new();
    for service in pool.services().filter(|service| service.package_name() == "v1") {
        let noun = Facts::read(pool, &service.options(), "service").text("noun");
        let Some(message) = pool.get_message_by_name(&format!("v1.{noun}")) else { continue };
        let Some(oneof) = message.oneofs().next() else { continue };
        let only_kinds = message.oneofs().count() == 1
            && message.fields().all(|field| field.containing_oneof().is_some())
            && oneof.fields().all(|field| matches!(field.kind(), Kind::Message(_)));
        if only_kinds && !wholes.iter().any(|whole| whole.message == message) {
            wholes.push(Whole { message, oneof });
        }
    }
    wholes.sort_by_key(|whole| whole.message.name().to_owned());
    wholes
}

/// `entities.rs`.
pub(super) fn generate(pool: &DescriptorPool) -> Result<String> {
    let mut out =
        "// Generated from proto/ by `cargo xtask codegen`; do not edit.\nuse crate::v1;\n\n".to_owned();
    for whole in wholes(pool) {
        print(&mut out, &whole)?;
    }
    Ok(out)
}

fn print(out: &mut String, whole: &Whole) -> Result<()> {
    let name = whole.message.name().to_upper_camel_case();
    let field = whole.oneof.name().to_snake_case();
    let kinds =
        format!("v1::{}::{}", whole.message.name().to_snake_case(), whole.oneof.name().to_upper_camel_case());
    let mut seen = BTreeSet::new();
    let mut ids = String::new();
    let mut names = String::new();
    for member in whole.oneof.fields() {
        let Kind::Message(kind) = member.kind() else { bail!("{} is no message", member.full_name()) };
        if !seen.insert(kind.full_name().to_owned()) {
            bail!(
                "{} holds {} twice: a conversion would be ambiguous",
                whole.message.full_name(),
                kind.full_name()
            );
        }
        if kind.get_field_by_name("id").is_none() {
            bail!("{} has no id", kind.full_name());
        }
        let (ty, variant) = (kind.name().to_upper_camel_case(), member.name().to_upper_camel_case());
        writeln!(ids, "Some({kinds}::{variant}(kind)) => &kind.id,")?;
        let label = ["name", "email"].into_iter().find(|label| kind.get_field_by_name(label).is_some());
        match label {
            Some(label) => writeln!(names, "Some({kinds}::{variant}(kind)) => &kind.{label},")?,
            None => writeln!(names, "Some({kinds}::{variant}(_)) => \"\",")?,
        }
        writeln!(
            out,
            "impl From<v1::{ty}> for v1::{name} {{ fn from(kind: v1::{ty}) -> Self {{ Self {{ {field}: Some({kinds}::{variant}(kind)) }} }} }}\n\n\
             impl TryFrom<v1::{name}> for v1::{ty} {{\n\
             type Error = v1::{name};\n\
             fn try_from(whole: v1::{name}) -> Result<Self, v1::{name}> {{\n\
             match whole.{field} {{ Some({kinds}::{variant}(kind)) => Ok(kind), other => Err(v1::{name} {{ {field}: other }}) }}\n}}\n}}\n"
        )?;
    }
    writeln!(
        out,
        "impl v1::{name} {{\n\
         /// The id, of whichever kind it is; empty before it is created.\n\
         pub fn id(&self) -> &str {{ match &self.{field} {{ {ids} None => \"\" }} }}\n\n\
         /// What people call it: its name, or its email.\n\
         pub fn display_name(&self) -> &str {{ match &self.{field} {{ {names} None => \"\" }} }}\n}}\n"
    )?;
    Ok(())
}
