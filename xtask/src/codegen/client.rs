//! The typed services of the client as Rust text: `core/src/client/services.rs`.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use heck::{ToSnakeCase, ToUpperCamelCase};
use prost_reflect::{
    DescriptorPool, FieldDescriptor, Kind, MessageDescriptor, MethodDescriptor, ServiceDescriptor,
};

use super::entities::{self, Whole};
use super::facts::Facts;

const HEADER: &str = "//! A type for every service of StrongDM's API, with its methods.\n\
    //!\n\
    //! Where a method takes an entity that comes in kinds (`Resource`, `Account` …), it takes any kind as well as the\n\
    //! whole and answers in the same type. Lists page by themselves.\n\
    // Generated from proto/ by `cargo xtask codegen`; do not edit.\n\n\
    use super::typed::{kind, part, Attempts};\n\
    use super::{Answer, Client, Filter, Pages};\n\
    use crate::Result;\n\
    use gatepass_wire::v1;\n\n";

/// `services.rs`.
pub(super) fn generate(pool: &DescriptorPool) -> Result<String> {
    let wholes = entities::wholes(pool);
    let mut services: Vec<_> = pool.services().filter(|service| service.package_name() == "v1").collect();
    services.sort_by_key(|service| service.name().to_owned());
    let mut out = HEADER.to_owned();
    writeln!(out, "impl Client {{")?;
    for service in &services {
        let (name, ty) = (service.name().to_snake_case(), service.name().to_upper_camel_case());
        writeln!(
            out,
            "/// The service `{}`.\npub fn {name}(&self) -> {ty} {{ {ty}(self.clone()) }}\n",
            service.name()
        )?;
    }
    writeln!(out, "}}\n")?;
    for service in &services {
        Printer::new(pool, service, &wholes)?.print(&mut out)?;
    }
    Ok(out)
}

/// What the methods of one service share.
struct Printer<'a> {
    service: &'a ServiceDescriptor,
    entity: Option<MessageDescriptor>,
    whole: Option<&'a Whole>,
}

impl<'a> Printer<'a> {
    fn new(
        pool: &DescriptorPool,
        service: &'a ServiceDescriptor,
        wholes: &'a [Whole],
    ) -> Result<Printer<'a>> {
        let noun = Facts::read(pool, &service.options(), "service").text("noun");
        let entity = pool.get_message_by_name(&format!("v1.{noun}"));
        let whole = wholes.iter().find(|whole| Some(&whole.message) == entity.as_ref());
        Ok(Printer { service, entity, whole })
    }

    fn print(&self, out: &mut String) -> Result<()> {
        let ty = self.service.name().to_upper_camel_case();
        writeln!(
            out,
            "/// The service `{}`.\n#[derive(Debug, Clone)]\npub struct {ty}(pub(super) Client);\n",
            self.service.name()
        )?;
        writeln!(out, "impl {ty} {{")?;
        let mut methods = Vec::new();
        for method in self.service.methods() {
            methods.push(self.method(out, &method)?);
        }
        if methods.contains(&Shape::Get) && methods.contains(&Shape::Update) {
            self.modify(out, &ty)?;
        }
        writeln!(out, "}}\n")?;
        Ok(())
    }

    fn method(&self, out: &mut String, method: &MethodDescriptor) -> Result<Shape> {
        let shape = self.shape(method);
        match shape {
            Shape::Create => self.create(out, method)?,
            Shape::Get => self.get(out, method)?,
            Shape::Update => self.update(out, method)?,
            Shape::Delete => self.delete(out, method)?,
            Shape::List => self.list(out, method)?,
            Shape::Other => self.other(out, method)?,
        }
        Ok(shape)
    }

    fn shape(&self, method: &MethodDescriptor) -> Shape {
        let (takes, gives) = (self.held(&method.input()).is_some(), self.held(&method.output()).is_some());
        match method.name() {
            "Create" if takes && gives => Shape::Create,
            "Get" if gives => Shape::Get,
            "Update" if takes && gives => Shape::Update,
            "Delete" => Shape::Delete,
            "List" => Shape::List,
            _ => Shape::Other,
        }
    }

    /// The field that holds the entity.
    fn held(&self, message: &MessageDescriptor) -> Option<FieldDescriptor> {
        let entity = self.entity.as_ref()?;
        message
            .fields()
            .find(|field| matches!(field.kind(), Kind::Message(held) if held == *entity && !field.is_list()))
    }

    fn held_name(&self, message: &MessageDescriptor) -> Result<String> {
        Ok(self.held(message).context("the message holds the entity")?.name().to_snake_case())
    }

    fn entity_name(&self) -> Result<String> {
        Ok(self.entity.as_ref().context("the service has an entity")?.name().to_upper_camel_case())
    }

    /// Generics, the entity's type in the signature, the expression that makes the whole of it, and the one back.
    fn carried(&self) -> Result<(String, String, &'static str, &'static str)> {
        let entity = self.entity_name()?;
        Ok(match self.whole {
            Some(_) => (
                format!("<T: Into<v1::{entity}> + TryFrom<v1::{entity}>>"),
                "T".to_owned(),
                "entity.into()",
                "kind(entity)",
            ),
            None => (String::new(), format!("v1::{entity}"), "entity", "Ok(entity)"),
        })
    }

    fn create(&self, out: &mut String, method: &MethodDescriptor) -> Result<()> {
        let (generics, ty, into, from) = self.carried()?;
        let (field, answered) = (self.held_name(&method.input())?, self.held_name(&method.output())?);
        let (request, response) = messages(method);
        let more = method.output().fields().any(|field| !matches!(field.kind(), Kind::Message(_)));
        let hint = if more {
            " What else the answer holds (a key, shown this once) is in `create_response`."
        } else {
            ""
        };
        writeln!(out, "/// Creates one and returns it as it was stored.{hint}")?;
        writeln!(out, "pub async fn create{generics}(&self, entity: {ty}) -> Result<{ty}> {{")?;
        writeln!(out, "let request = v1::{request} {{ meta: None, {field}: Some({into}) }};")?;
        writeln!(
            out,
            "let answer: Answer<v1::{response}> = self.0.call({:?}, &request).await?;",
            path(method)
        )?;
        writeln!(out, "let entity = part(answer.message.{answered}, {answered:?})?;\n{from}\n}}\n")?;
        if more {
            let argument = match self.whole {
                Some(_) => format!("impl Into<v1::{}>", self.entity_name()?),
                None => ty,
            };
            writeln!(out, "/// Creates one and returns the whole answer, with the keys it shows this once.")?;
            writeln!(
                out,
                "pub async fn create_response(&self, entity: {argument}) -> Result<v1::{response}> {{"
            )?;
            writeln!(out, "let request = v1::{request} {{ meta: None, {field}: Some({into}) }};")?;
            writeln!(out, "Ok(self.0.call({:?}, &request).await?.message)\n}}\n", path(method))?;
        }
        Ok(())
    }

    fn get(&self, out: &mut String, method: &MethodDescriptor) -> Result<()> {
        let answered = self.held_name(&method.output())?;
        let entity = self.entity_name()?;
        let (_, response) = messages(method);
        let (parameters, values) = parameters(method);
        writeln!(
            out,
            "/// The one with this id.\npub async fn get(&self{parameters}) -> Result<v1::{entity}> {{"
        )?;
        writeln!(out, "let answer = self.get_answer({}).await?;", arguments(method))?;
        writeln!(out, "part(answer.message.{answered}, {answered:?})\n}}\n")?;
        let (request, _) = messages(method);
        writeln!(out, "async fn get_answer(&self{parameters}) -> Result<Answer<v1::{response}>> {{")?;
        writeln!(out, "let request = v1::{request} {{ meta: self.0.get_metadata(), {values} }};")?;
        writeln!(out, "self.0.call({:?}, &request).await\n}}\n", path(method))?;
        Ok(())
    }

    fn update(&self, out: &mut String, method: &MethodDescriptor) -> Result<()> {
        let (generics, ty, into, from) = self.carried()?;
        let (field, answered) = (self.held_name(&method.input())?, self.held_name(&method.output())?);
        let (request, response) = messages(method);
        let with_id = method.input().get_field_by_name("id").is_some();
        writeln!(
            out,
            "/// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others"
        )?;
        writeln!(out, "/// changed meanwhile; `modify` does not.")?;
        writeln!(out, "pub async fn update{generics}(&self, entity: {ty}) -> Result<{ty}> {{")?;
        let id = match (with_id, self.whole) {
            (true, Some(_)) => "id: entity.id().to_owned(), ",
            (true, None) => "id: entity.id.clone(), ",
            (false, _) => "",
        };
        if self.whole.is_some() {
            writeln!(out, "let entity: v1::{} = {into};", self.entity_name()?)?;
        }
        writeln!(out, "let request = v1::{request} {{ meta: None, {id}{field}: Some(entity) }};")?;
        writeln!(
            out,
            "let answer: Answer<v1::{response}> = self.0.call({:?}, &request).await?;",
            path(method)
        )?;
        writeln!(out, "let entity = part(answer.message.{answered}, {answered:?})?;\n{from}\n}}\n")?;
        Ok(())
    }

    /// Get, change, write if nobody else wrote meanwhile.
    fn modify(&self, out: &mut String, ty: &str) -> Result<()> {
        let entity = self.entity_name()?;
        let get =
            self.service.methods().find(|method| method.name() == "Get").context("the service has Get")?;
        let answered = self.held_name(&get.output())?;
        let (parameters, _) = parameters(&get);
        writeln!(
            out,
            "/// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:"
        )?;
        writeln!(
            out,
            "/// then begins again, a few times (RULES 8). `change` may therefore run more than once."
        )?;
        writeln!(out, "/// On StrongDM the last write wins.")?;
        writeln!(
            out,
            "pub async fn modify(&self{parameters}, mut change: impl FnMut(&mut v1::{entity})) -> Result<v1::{entity}> {{"
        )?;
        writeln!(out, "let mut attempts = Attempts::new();\nloop {{")?;
        writeln!(out, "let answer = self.get_answer({}).await?;", arguments(&get))?;
        writeln!(
            out,
            "let mut entity = part(answer.message.{answered}, {answered:?})?;\nchange(&mut entity);"
        )?;
        writeln!(out, "let service = {ty}(self.0.if_unchanged_since(answer.revision)?);")?;
        writeln!(out, "match service.update(entity).await {{")?;
        writeln!(
            out,
            "Err(error) if attempts.again(&error) => {{}}\nresult => return result,\n}}\n}}\n}}\n"
        )?;
        Ok(())
    }

    fn delete(&self, out: &mut String, method: &MethodDescriptor) -> Result<()> {
        let (request, response) = messages(method);
        let (parameters, values) = parameters(method);
        writeln!(
            out,
            "/// Deletes the one with this id.\npub async fn delete(&self{parameters}) -> Result<()> {{"
        )?;
        writeln!(out, "let request = v1::{request} {{ meta: None, {values} }};")?;
        writeln!(
            out,
            "let _: Answer<v1::{response}> = self.0.call({:?}, &request).await?;\nOk(())\n}}\n",
            path(method)
        )?;
        Ok(())
    }

    fn list(&self, out: &mut String, method: &MethodDescriptor) -> Result<()> {
        let (request, response) = messages(method);
        let items =
            method.output().fields().find(|field| field.is_list()).context("a list answers with a list")?;
        let Kind::Message(item) = items.kind() else {
            anyhow::bail!("{} lists no messages", method.full_name())
        };
        let (field, item) = (items.name().to_snake_case(), item.name().to_upper_camel_case());
        let scope: Vec<_> = plain_fields(method).into_iter().filter(|name| name != "filter").collect();
        let parameters: String = scope.iter().map(|name| format!(", {name}: &str")).collect();
        let owned: String = scope.iter().map(|name| format!("let {name} = {name}.to_owned();\n")).collect();
        let values: String = scope.iter().map(|name| format!("{name}: {name}.clone(), ")).collect();
        writeln!(
            out,
            "/// Those that the filter matches, in the order of their ids. An empty filter matches all."
        )?;
        writeln!(
            out,
            "pub fn list(&self{parameters}, filter: impl Into<Filter>) -> Pages<v1::{item}> {{\n{owned}"
        )?;
        writeln!(
            out,
            "self.0.pages({:?}, filter.into(), move |meta, filter| v1::{request} {{ meta: Some(meta), {values}filter }},",
            path(method)
        )?;
        writeln!(out, "|answer: v1::{response}| (answer.{field}, answer.meta))\n}}\n")?;
        Ok(())
    }

    fn other(&self, out: &mut String, method: &MethodDescriptor) -> Result<()> {
        let (request, response) = messages(method);
        let name = method.name().to_snake_case();
        writeln!(out, "/// `{}.{}`.", self.service.name(), method.name())?;
        writeln!(out, "pub async fn {name}(&self, request: v1::{request}) -> Result<v1::{response}> {{")?;
        writeln!(out, "Ok(self.0.call({:?}, &request).await?.message)\n}}\n", path(method))?;
        Ok(())
    }
}

/// What a method looks like to its callers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Create,
    Get,
    Update,
    Delete,
    List,
    Other,
}

fn path(method: &MethodDescriptor) -> String {
    format!("/{}/{}", method.parent_service().full_name(), method.name())
}

/// prost's names of request and response.
fn messages(method: &MethodDescriptor) -> (String, String) {
    (method.input().name().to_upper_camel_case(), method.output().name().to_upper_camel_case())
}

/// The request's fields that are neither metadata nor messages.
fn plain_fields(method: &MethodDescriptor) -> Vec<String> {
    let input = method.input();
    let fields = input.fields().filter(|field| !matches!(field.kind(), Kind::Message(_)));
    fields.map(|field| field.name().to_snake_case()).collect()
}

fn parameters(method: &MethodDescriptor) -> (String, String) {
    let fields = plain_fields(method);
    (
        fields.iter().map(|name| format!(", {name}: &str")).collect(),
        fields.iter().map(|name| format!("{name}: {name}.to_owned()")).collect::<Vec<_>>().join(", "),
    )
}

fn arguments(method: &MethodDescriptor) -> String {
    plain_fields(method).join(", ")
}
