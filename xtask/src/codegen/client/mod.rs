//! The typed services of the client as Rust text: `core/src/client/services.rs`.

mod method;
mod runner;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result, ensure};
use heck::{ToSnakeCase, ToUpperCamelCase};
use prost_reflect::{
    DescriptorPool, FieldDescriptor, Kind, MessageDescriptor, MethodDescriptor, ServiceDescriptor,
};

use super::entities::{self, Whole};
use super::facts::Facts;

pub(super) use method::rust_type;
use method::{arguments, comment, initial, message, parameters, path, plain_fields};
pub(super) use runner::generate as generate_runner;

/// Services of ours whose methods are written by hand, because they say more than their messages do: times, durations,
/// streams, verified types.
const HAND_WRITTEN: [&str; 7] =
    ["Access", "AccessRequests", "Audit", "Events", "Grants", "Operations", "Testing"];

const HEADER: &str = "//! A type for every service of StrongDM's API and for those of `gatepass.v1` that serve entities.\n\
    //!\n\
    //! Where a method takes an entity that comes in kinds (`Resource`, `Account` …), it takes any kind as well as the\n\
    //! whole and answers in the same type. Lists page by themselves.\n\
    // Generated from proto/ by `cargo xtask codegen`; do not edit.\n\n\
    use super::typed::{kind, part, Attempts};\n\
    use super::{Answer, Client, Filter, Pages};\n\
    use crate::Result;\n\
    use gatepass_wire::gatepass::v1 as api;\n\
    use gatepass_wire::v1;\n\n";

/// `services.rs`.
pub(super) fn generate(pool: &DescriptorPool) -> Result<String> {
    let wholes = entities::wholes(pool);
    let services = services(pool)?;
    let mut out = HEADER.to_owned();
    writeln!(out, "impl Client {{")?;
    for service in services.keys() {
        let (name, ty) = (service.to_snake_case(), service.to_upper_camel_case());
        writeln!(
            out,
            "/// The service `{service}`.\npub fn {name}(&self) -> {ty} {{ {ty}(self.clone()) }}\n"
        )?;
    }
    writeln!(out, "}}\n")?;
    for (name, services) in &services {
        let ty = name.to_upper_camel_case();
        writeln!(
            out,
            "/// The service `{name}`.\n#[derive(Debug, Clone)]\npub struct {ty}(pub(super) Client);\n"
        )?;
        for service in services {
            Printer::new(pool, service, &wholes).print(&mut out)?;
        }
    }
    Ok(out)
}

/// The services that get a type, by their names: one of ours that is named like one of StrongDM's adds to its type.
fn services(pool: &DescriptorPool) -> Result<BTreeMap<String, Vec<ServiceDescriptor>>> {
    let mut services: BTreeMap<String, Vec<ServiceDescriptor>> = BTreeMap::new();
    let (mut by_hand, mut all): (Vec<String>, Vec<_>) = (Vec::new(), pool.services().collect());
    all.sort_by_key(|service| service.package_name() != "v1");
    for service in all {
        let name = service.name().to_owned();
        if service.package_name() != "v1" && HAND_WRITTEN.contains(&name.as_str()) {
            by_hand.push(name);
        } else {
            services.entry(name).or_default().push(service);
        }
    }
    by_hand.sort();
    ensure!(by_hand == HAND_WRITTEN, "of {HAND_WRITTEN:?} there are {by_hand:?}");
    Ok(services)
}

/// What the methods of one service share.
struct Printer<'a> {
    service: &'a ServiceDescriptor,
    entity: Option<MessageDescriptor>,
    whole: Option<&'a Whole>,
}

impl<'a> Printer<'a> {
    fn new(pool: &DescriptorPool, service: &'a ServiceDescriptor, wholes: &'a [Whole]) -> Printer<'a> {
        let noun = Facts::read(pool, &service.options(), "service").text("noun");
        let entity = pool.get_message_by_name(&format!("{}.{noun}", service.package_name()));
        let whole = wholes.iter().find(|whole| Some(&whole.message) == entity.as_ref());
        Printer { service, entity, whole }
    }

    fn print(&self, out: &mut String) -> Result<()> {
        let ty = self.service.name().to_upper_camel_case();
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
            Shape::Pages => self.flat_list(out, method)?,
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
            _ if method.output().get_field_by_name("next_cursor").is_some() => Shape::Pages,
            _ if takes_pages(&method.input()) => Shape::List,
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

    /// The entity's type.
    fn entity_type(&self) -> Result<String> {
        Ok(rust_type(self.entity.as_ref().context("the service has an entity")?))
    }

    /// Generics, the entity's type in the signature, the expression that makes the whole of it, and the one back.
    fn carried(&self) -> Result<(String, String, &'static str, &'static str)> {
        let entity = self.entity_type()?;
        Ok(match self.whole {
            Some(_) => (
                format!("<T: Into<{entity}> + TryFrom<{entity}>>"),
                "T".to_owned(),
                "entity.into()",
                "kind(entity)",
            ),
            None => (String::new(), entity, "entity", "Ok(entity)"),
        })
    }

    fn create(&self, out: &mut String, method: &MethodDescriptor) -> Result<()> {
        let (generics, ty, into, from) = self.carried()?;
        let (field, answered) = (self.held_name(&method.input())?, self.held_name(&method.output())?);
        let (request, response) = message(method);
        let meta = initial(method, "None");
        let more = Self::shows_more(method);
        let hint = if more {
            " What else the answer holds (a key, shown this once) is in `create_response`."
        } else {
            ""
        };
        writeln!(out, "/// Creates one and returns it as it was stored.{hint}")?;
        writeln!(out, "pub async fn create{generics}(&self, entity: {ty}) -> Result<{ty}> {{")?;
        writeln!(out, "let request = {request} {{ {meta}{field}: Some({into}) }};")?;
        writeln!(out, "let answer: Answer<{response}> = self.0.call({:?}, &request).await?;", path(method))?;
        writeln!(out, "let entity = part(answer.message.{answered}, {answered:?})?;\n{from}\n}}\n")?;
        if more {
            let argument = match self.whole {
                Some(_) => format!("impl Into<{}>", self.entity_type()?),
                None => ty,
            };
            writeln!(out, "/// Creates one and returns the whole answer, with the keys it shows this once.")?;
            writeln!(
                out,
                "pub async fn create_response(&self, entity: {argument}) -> Result<{response}> {{"
            )?;
            writeln!(out, "let request = {request} {{ {meta}{field}: Some({into}) }};")?;
            writeln!(out, "Ok(self.0.call({:?}, &request).await?.message)\n}}\n", path(method))?;
        }
        Ok(())
    }

    /// Whether the answer holds more than messages: a key, shown this once.
    fn shows_more(method: &MethodDescriptor) -> bool {
        method.output().fields().any(|field| !matches!(field.kind(), Kind::Message(_)))
    }

    fn get(&self, out: &mut String, method: &MethodDescriptor) -> Result<()> {
        let answered = self.held_name(&method.output())?;
        let entity = self.entity_type()?;
        let (_, response) = message(method);
        let (parameters, values) = parameters(method);
        writeln!(
            out,
            "/// The one with this id.\npub async fn get(&self{parameters}) -> Result<{entity}> {{"
        )?;
        writeln!(out, "let answer = self.get_answer({}).await?;", arguments(method))?;
        writeln!(out, "part(answer.message.{answered}, {answered:?})\n}}\n")?;
        let (request, _) = message(method);
        let meta = initial(method, "self.0.get_metadata()");
        writeln!(out, "async fn get_answer(&self{parameters}) -> Result<Answer<{response}>> {{")?;
        writeln!(out, "let request = {request} {{ {meta}{values} }};")?;
        writeln!(out, "self.0.call({:?}, &request).await\n}}\n", path(method))?;
        Ok(())
    }

    fn update(&self, out: &mut String, method: &MethodDescriptor) -> Result<()> {
        let (generics, ty, into, from) = self.carried()?;
        let (field, answered) = (self.held_name(&method.input())?, self.held_name(&method.output())?);
        let (request, response) = message(method);
        let meta = initial(method, "None");
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
            writeln!(out, "let entity: {} = {into};", self.entity_type()?)?;
        }
        writeln!(out, "let request = {request} {{ {meta}{id}{field}: Some(entity) }};")?;
        writeln!(out, "let answer: Answer<{response}> = self.0.call({:?}, &request).await?;", path(method))?;
        writeln!(out, "let entity = part(answer.message.{answered}, {answered:?})?;\n{from}\n}}\n")?;
        Ok(())
    }

    /// Get, change, write if nobody else wrote meanwhile.
    fn modify(&self, out: &mut String, ty: &str) -> Result<()> {
        let entity = self.entity_type()?;
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
            "pub async fn modify(&self{parameters}, mut change: impl FnMut(&mut {entity})) -> Result<{entity}> {{"
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
        let (request, response) = message(method);
        let meta = initial(method, "None");
        let (parameters, values) = parameters(method);
        writeln!(
            out,
            "/// Deletes the one with this id.\npub async fn delete(&self{parameters}) -> Result<()> {{"
        )?;
        writeln!(out, "let request = {request} {{ {meta}{values} }};")?;
        writeln!(
            out,
            "let _: Answer<{response}> = self.0.call({:?}, &request).await?;\nOk(())\n}}\n",
            path(method)
        )?;
        Ok(())
    }

    fn list(&self, out: &mut String, method: &MethodDescriptor) -> Result<()> {
        let (request, response) = message(method);
        let (field, item) = items(method)?;
        let scope: Vec<_> = plain_fields(method).into_iter().filter(|name| name != "filter").collect();
        let (parameters, owned, values) = kept(&scope);
        writeln!(
            out,
            "/// Those that the filter matches, in the order of their ids. An empty filter matches all."
        )?;
        let name = method.name().to_snake_case();
        writeln!(
            out,
            "pub fn {name}(&self{parameters}, filter: impl Into<Filter>) -> Pages<{item}> {{\n{owned}"
        )?;
        writeln!(
            out,
            "self.0.pages({:?}, filter.into(), move |meta, filter| {request} {{ meta: Some(meta), {values}filter }},",
            path(method)
        )?;
        writeln!(out, "|answer: {response}| (answer.{field}, answer.meta))\n}}\n")?;
        Ok(())
    }

    /// A list whose request and answer hold the cursor themselves.
    fn flat_list(&self, out: &mut String, method: &MethodDescriptor) -> Result<()> {
        let (request, response) = message(method);
        let (field, item) = items(method)?;
        let paging = |name: &String| name == "cursor" || name == "limit";
        let scope: Vec<_> = plain_fields(method).into_iter().filter(|name| !paging(name)).collect();
        let (parameters, owned, values) = kept(&scope);
        let name = method.name().to_snake_case();
        writeln!(
            out,
            "{}",
            comment(method).unwrap_or_else(|| "/// All of them, in the order of their ids.".to_owned())
        )?;
        writeln!(out, "pub fn {name}(&self{parameters}) -> Pages<{item}> {{\n{owned}")?;
        writeln!(
            out,
            "self.0.cursor_pages({:?}, move |cursor, limit| {request} {{ {values}cursor, limit }},",
            path(method)
        )?;
        writeln!(out, "|answer: {response}| (answer.{field}, answer.next_cursor))\n}}\n")?;
        Ok(())
    }

    fn other(&self, out: &mut String, method: &MethodDescriptor) -> Result<()> {
        let (request, response) = message(method);
        let name = method.name().to_snake_case();
        let named = || format!("/// `{}.{}`.", self.service.name(), method.name());
        writeln!(out, "{}", comment(method).unwrap_or_else(named))?;
        writeln!(out, "pub async fn {name}(&self, request: {request}) -> Result<{response}> {{")?;
        writeln!(out, "Ok(self.0.call({:?}, &request).await?.message)\n}}\n", path(method))?;
        Ok(())
    }
}

/// Whether a request asks for a page of a list.
fn takes_pages(request: &MessageDescriptor) -> bool {
    let meta = request.get_field_by_name("meta").map(|meta| meta.kind());
    matches!(meta, Some(Kind::Message(meta)) if meta.full_name() == "v1.ListRequestMetadata")
}

/// The field of an answer that holds a page, and the type of what it lists.
fn items(method: &MethodDescriptor) -> Result<(String, String)> {
    let items =
        method.output().fields().find(|field| field.is_list()).context("a list answers with a list")?;
    let Kind::Message(item) = items.kind() else { anyhow::bail!("{} lists no messages", method.full_name()) };
    Ok((items.name().to_snake_case(), rust_type(&item)))
}

/// Texts that every page is asked for with: as parameters, taken over, and as fields of the request.
fn kept(names: &[String]) -> (String, String, String) {
    (
        names.iter().map(|name| format!(", {name}: &str")).collect(),
        names.iter().map(|name| format!("let {name} = {name}.to_owned();\n")).collect(),
        names.iter().map(|name| format!("{name}: {name}.clone(), ")).collect(),
    )
}

/// What a method looks like to its callers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Create,
    Get,
    Update,
    Delete,
    List,
    Pages,
    Other,
}
