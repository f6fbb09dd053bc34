//! What the Rust runner of the conformance suite dispatches on, as Rust text: which method of the typed services each
//! operation is. The services that are written by hand are called by hand there, too.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use heck::ToSnakeCase;
use prost_reflect::{
    DescriptorPool, FieldDescriptor, MessageDescriptor, MethodDescriptor, ServiceDescriptor,
};

use super::super::{debug, entities, schema};
use super::method::{plain_fields, rust_type};
use super::{Printer, Shape, services};

const HEADER: &str = "//! Which method of the client each operation is.\n\
    // Generated from proto/ by `cargo xtask codegen`; do not edit.\n\n\
    use gatepass::client::Client;\n\
    use gatepass::{gatepass_v1 as api, v1};\n\
    use gatepass_wire::messages;\n\n\
    use crate::arguments::{Arguments, Change};\n\
    use crate::failure::Failure;\n\
    use crate::value::{Value, described};\n\n";

/// `operations.rs`.
pub(in crate::codegen) fn generate(pool: &DescriptorPool) -> Result<String> {
    let mut out = HEADER.to_owned();
    let wholes = entities::wholes(pool);
    let (mut calls, mut changes, mut pages) = (String::new(), String::new(), String::new());
    for services in services(pool)?.values() {
        for service in services {
            let printer = Printer::new(pool, service, &wholes);
            let mut shapes = Vec::new();
            for method in service.methods() {
                shapes.push(printer.shape(&method));
                call(&mut calls, &printer, service, &method)?;
                if let Some(list) = list(&printer, service, &method) {
                    let name = format!("{}.{}", service.name(), method.name());
                    writeln!(pages, "{name:?} => given.page_sizes({list}).await?,")?;
                }
            }
            if shapes.contains(&Shape::Get) && shapes.contains(&Shape::Update) {
                modify(&mut changes, service)?;
            }
        }
    }
    messages(&mut out, pool)?;
    writeln!(
        out,
        "/// Calls an operation; nothing where its service is written by hand.\n\
         pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Result<Option<Value>, Failure> {{\n\
         Ok(Some(match operation {{\n{calls}_ => return Ok(None),\n}}))\n}}\n"
    )?;
    writeln!(
        out,
        "/// Gets, changes and writes back an entity of a service.\n\
         pub(crate) async fn modify(client: &Client, service: &str, given: &Arguments) -> Result<Option<Value>, Failure> {{\n\
         let mut change = Change::new(given);\n\
         let changed = match service {{\n{changes}_ => return Ok(None),\n}};\n\
         change.outcome(changed).map(Some)\n}}\n"
    )?;
    writeln!(
        out,
        "/// How many entities each page of a list has.\n\
         pub(crate) async fn page_sizes(client: &Client, operation: &str, given: &Arguments) -> Result<Option<Vec<usize>>, Failure> {{\n\
         Ok(Some(match operation {{\n{pages}_ => return Ok(None),\n}}))\n}}\n"
    )?;
    printed(&mut out, pool, &wholes)?;
    Ok(out)
}

/// Every message by its table.
fn messages(out: &mut String, pool: &DescriptorPool) -> Result<()> {
    let ours = |message: &MessageDescriptor| {
        matches!(message.package_name(), "v1" | "gatepass.v1") && message.parent_message().is_none()
    };
    let mut all: Vec<_> = pool.all_messages().filter(ours).collect();
    all.sort_by_key(|message| message.full_name().to_owned());
    writeln!(out, "described! {{")?;
    for message in all {
        writeln!(out, "{} = {};", rust_type(&message), schema::symbol(message.full_name()))?;
    }
    writeln!(out, "}}\n")?;
    Ok(())
}

fn call(
    out: &mut String,
    printer: &Printer<'_>,
    service: &ServiceDescriptor,
    method: &MethodDescriptor,
) -> Result<()> {
    let client = format!("client.{}()", service.name().to_snake_case());
    let name = method.name().to_snake_case();
    let texts: Vec<_> = plain_fields(method).iter().map(|name| format!("given.text({name:?})?")).collect();
    writeln!(out, "\"{}.{}\" => ", service.name(), method.name())?;
    match printer.shape(method) {
        Shape::Create => {
            let entity = printer.entity_type()?;
            let plain = format!("Value::of(&{client}.create(given.entity::<{entity}>()?).await?)?");
            if Printer::shows_more(method) {
                let whole = format!("{client}.create_response(given.entity::<{entity}>()?).await?");
                writeln!(out, "if given.whole() {{ Value::of(&{whole})? }} else {{ {plain} }}")?;
            } else {
                write!(out, "{plain}")?;
            }
        }
        Shape::Get => write!(out, "Value::of(&{client}.get({}).await?)?", texts.join(", "))?,
        Shape::Update => {
            let entity = printer.entity_type()?;
            write!(out, "Value::of(&{client}.update(given.changed::<{entity}>()?).await?)?")?;
        }
        Shape::Delete => {
            write!(out, "{{ {client}.delete({}).await?; Value::nothing() }}", texts.join(", "))?;
        }
        Shape::List | Shape::Pages => {
            let list = list(printer, service, method).context("a list is one")?;
            write!(out, "given.listed({list}).await?")?;
        }
        Shape::Other => {
            let answer = format!("{client}.{name}(given.request()?).await?");
            match only_field(method) {
                Some(field) => write!(out, "Value::part(&{answer}, {:?})?", field.name())?,
                None => write!(out, "Value::of(&{answer})?")?,
            }
        }
    }
    writeln!(out, ",")?;
    Ok(())
}

/// The expression that begins a list.
fn list(printer: &Printer<'_>, service: &ServiceDescriptor, method: &MethodDescriptor) -> Option<String> {
    let filter = match printer.shape(method) {
        Shape::List => Some("given.filter()?".to_owned()),
        Shape::Pages => None,
        _ => return None,
    };
    let scope = plain_fields(method).into_iter();
    let scope = scope.filter(|name| !matches!(name.as_str(), "filter" | "cursor" | "limit"));
    let given: Vec<_> = scope.map(|name| format!("given.text({name:?})?")).chain(filter).collect();
    let (service, name) = (service.name().to_snake_case(), method.name().to_snake_case());
    Some(format!("client.{service}().{name}({})", given.join(", ")))
}

/// The one field of an answer besides what comes with every answer.
fn only_field(method: &MethodDescriptor) -> Option<FieldDescriptor> {
    let output = method.output();
    let mut fields = output.fields().filter(|field| !matches!(field.name(), "meta" | "rate_limit"));
    fields.next().filter(|_| fields.next().is_none())
}

fn modify(out: &mut String, service: &ServiceDescriptor) -> Result<()> {
    let client = format!("client.{}()", service.name().to_snake_case());
    let get = service.methods().find(|method| method.name() == "Get");
    let takes_id = get.is_some_and(|get| plain_fields(&get).contains(&"id".to_owned()));
    let id = if takes_id { "given.text(\"id\")?, " } else { "" };
    writeln!(
        out,
        "{:?} => Value::of(&{client}.modify({id}|entity| change.make(entity)).await?)?,",
        service.name().to_snake_case()
    )?;
    Ok(())
}

/// How Rust prints what a program made: entities that come in kinds, and what holds secrets.
fn printed(out: &mut String, pool: &DescriptorPool, wholes: &[entities::Whole]) -> Result<()> {
    let mut all: Vec<_> = wholes.iter().map(|whole| whole.message.clone()).collect();
    all.extend(debug::secretive(pool));
    all.sort_by_key(|message| message.full_name().to_owned());
    all.dedup();
    writeln!(
        out,
        "/// How Rust prints a value of this type that a program made.\n\
         pub(crate) fn printed(name: &str, given: &Arguments) -> Result<String, Failure> {{\n\
         Ok(match name {{"
    )?;
    for message in all {
        writeln!(
            out,
            "{:?} => format!(\"{{:?}}\", given.entity::<{}>()?),",
            message.name(),
            rust_type(&message)
        )?;
    }
    writeln!(out, "_ => return Err(Failure::of_runner(format!(\"nothing prints a `{{name}}`\"))),\n}})\n}}")?;
    Ok(())
}
