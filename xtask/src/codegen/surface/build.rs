//! From descriptors to the [`Surface`].

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use heck::{ToShoutySnakeCase, ToSnakeCase};
use prost_reflect::{
    DescriptorPool, EnumDescriptor, FieldDescriptor, Kind as Wire, MessageDescriptor, MethodDescriptor,
    ServiceDescriptor,
};

use super::super::facts::Facts;
use super::super::schema::json_name;
use super::docs;
use super::local;
use super::model::{
    Call, EnumValue, Field, Kind, Method, OpenEnum, Reason, Record, Returns, Service, Slot, Surface, Type,
    Union,
};

/// The API that `proto/` declares.
pub(super) fn surface(pool: &DescriptorPool) -> Result<Surface> {
    let mut builder = Builder { pool, messages: BTreeMap::new(), enums: BTreeMap::new() };
    let mut services: Vec<_> = pool.services().filter(|service| is_ours(service.package_name())).collect();
    // StrongDM's part of a service comes before ours.
    services.sort_by_key(|service| (service.name().to_owned(), service.package_name() != "v1"));
    let mut shown: Vec<Service> = Vec::new();
    for service in &services {
        let part = builder.service(service)?;
        match shown.last_mut().filter(|whole| whole.name == part.name) {
            Some(whole) => whole.join(part)?,
            None => shown.push(part),
        }
    }
    local::add(&mut builder, &mut shown)?;
    builder.finish(shown)
}

/// Types of StrongDM's that ours say more of, by the name that is left to them.
const TYPES_BESIDE_OURS: &[(&str, &str)] = &[("v1.AccessRequest", "AccessRequestSummary")];
/// Methods of ours whose name StrongDM's part of the service has.
const METHODS_BESIDE_THEIRS: &[(&str, &str)] = &[("gatepass.v1.AccessRequests.List", "search")];

fn is_ours(package: &str) -> bool {
    matches!(package, "v1" | "gatepass.v1")
}

/// What the services reach.
pub(super) struct Builder<'a> {
    pub(super) pool: &'a DescriptorPool,
    messages: BTreeMap<String, MessageDescriptor>,
    enums: BTreeMap<String, EnumDescriptor>,
}

impl Builder<'_> {
    fn finish(mut self, services: Vec<Service>) -> Result<Surface> {
        let messages: Vec<MessageDescriptor> = self.messages.values().cloned().collect();
        let mut kinds: BTreeMap<String, Kind> = BTreeMap::new();
        for union in messages.iter().filter(|message| is_union(self.pool, message)) {
            for kind in kinds_of(union)? {
                kinds.insert(kind.record.clone(), kind);
            }
        }
        let mut records = Vec::new();
        for message in messages.iter().filter(|message| !is_union(self.pool, message)) {
            records.push(self.record(message, kinds.get(&type_name(message)))?);
        }
        let mut unions = Vec::new();
        for message in messages.iter().filter(|message| is_union(self.pool, message)) {
            unions.push(self.union(message, &records)?);
        }
        let enums = self.enums.values().map(|one| self.open_enum(one)).collect();
        let reasons = reasons(self.pool)?;
        check_names(&records, &unions)?;
        Ok(Surface { records, unions, enums, services, reasons })
    }

    fn service(&mut self, service: &ServiceDescriptor) -> Result<Service> {
        let facts = Facts::read(self.pool, &service.options(), "service");
        let entity =
            self.pool.get_message_by_name(&format!("{}.{}", service.package_name(), facts.text("noun")));
        let own = docs::comment(self.pool, service.parent_file().name(), service.path());
        let doc = if own.is_empty() { format!("The service `{}`.", service.name()) } else { own };
        let methods =
            service.methods().map(|method| self.method(&method, entity.as_ref())).collect::<Result<_>>()?;
        let name = service.name().to_owned();
        Ok(Service {
            field: name.to_snake_case(),
            name,
            doc,
            methods,
            module: module(service.parent_file().name()),
        })
    }

    fn method(&mut self, method: &MethodDescriptor, entity: Option<&MessageDescriptor>) -> Result<Method> {
        let service = method.parent_service();
        let renamed = METHODS_BESIDE_THEIRS.iter().find(|(full, _)| *full == method.full_name());
        let name = renamed.map_or_else(|| method.name().to_snake_case(), |(_, name)| (*name).to_owned());
        let call = self.call(method, entity)?;
        let own = docs::comment(self.pool, service.parent_file().name(), method.path());
        let doc = if own.is_empty() { self.method_doc(&call, method) } else { own };
        // As `bindings-common/src/operation.rs` finds it.
        let operation = match renamed {
            Some((full, _)) => (*full).to_owned(),
            None => format!("{}.{}", service.name(), method.name()),
        };
        Ok(Method { name, operation, doc, call })
    }

    fn call(&mut self, method: &MethodDescriptor, entity: Option<&MessageDescriptor>) -> Result<Call> {
        let (input, output) = (method.input(), method.output());
        if method.is_server_streaming() {
            let event = answered(&output).next().context("a stream is of something")?;
            return Ok(Call::Watch { params: self.params(&input, &[])?, items: self.slot(&event)? });
        }
        let (taken, given) = (held(&input, entity), held(&output, entity));
        Ok(match (method.name(), taken, given) {
            ("Create", Some(taken), Some(given)) => {
                let more = answered(&output).any(|field| field != given);
                let extras = if more { Some(self.reach_message(&output)?) } else { None };
                Call::Create { entity: self.slot(&taken)?, answer: self.slot(&given)?, extras }
            }
            ("Update", Some(taken), Some(given)) => Call::Update {
                entity: self.slot(&taken)?,
                answer: self.slot(&given)?,
                id: input.get_field_by_name("id").map(|field| field.number()),
            },
            ("Get", _, Some(given)) => {
                Call::Get { params: self.params(&input, &[])?, answer: self.slot(&given)? }
            }
            ("Delete", _, _) => Call::Delete { params: self.params(&input, &[])? },
            _ => match paged(&output) {
                Some(items) => Call::List {
                    params: self.params(&input, &["filter", "cursor", "limit"])?,
                    filter: input.get_field_by_name("filter").map(|field| field.number()),
                    items: self.slot(&items)?,
                },
                None => Call::Other { params: self.params(&input, &[])?, returns: self.returns(&output)? },
            },
        })
    }

    fn method_doc(&self, call: &Call, method: &MethodDescriptor) -> String {
        match call {
            Call::Create { .. } => "Creates one and returns it as it was stored.".to_owned(),
            Call::Get { .. } => "The one with this id.".to_owned(),
            Call::Update { .. } => {
                "Replaces the one with the entity's id and returns it as it was stored. It \
                overwrites what others changed meanwhile; `modify` does not."
                    .to_owned()
            }
            Call::Delete { .. } => "Deletes the one with this id.".to_owned(),
            Call::List { filter: Some(_), .. } => {
                "Those that the filter matches, in the order of their ids. An \
                empty filter matches all; a `?` in it stands for the next of the values."
                    .to_owned()
            }
            Call::List { .. } => "All of them, in the order of their ids.".to_owned(),
            Call::Watch { .. } | Call::Wait { .. } | Call::Other { .. } => {
                format!("`{}.{}`.", method.parent_service().name(), method.name())
            }
        }
    }

    pub(super) fn params(&mut self, input: &MessageDescriptor, without: &[&str]) -> Result<Vec<Field>> {
        let fields =
            input.fields().filter(|field| !without.contains(&field.name()) && field.name() != "meta");
        fields.collect::<Vec<_>>().iter().map(|field| self.field(field)).collect()
    }

    fn returns(&mut self, output: &MessageDescriptor) -> Result<Returns> {
        let fields: Vec<_> = answered(output).collect();
        Ok(match fields.as_slice() {
            [] => Returns::Nothing,
            [one] => Returns::Field(self.slot(one)?),
            _ => Returns::Record(self.reach_message(output)?),
        })
    }

    pub(super) fn slot(&mut self, field: &FieldDescriptor) -> Result<Slot> {
        let ty = self.ty(field)?;
        Ok(Slot { name: name_of(self.pool, field), number: field.number(), ty })
    }

    fn record(&mut self, message: &MessageDescriptor, kind: Option<&Kind>) -> Result<Record> {
        let mut fields: Vec<FieldDescriptor> = message.fields().collect();
        fields.sort_by_key(FieldDescriptor::number);
        let fields = fields.iter().filter(|field| is_shown(self.pool, field, kind.is_some()));
        let fields = fields.collect::<Vec<_>>();
        let is_answer = message.name().ends_with("Response");
        let fields = fields.into_iter().filter(|field| !is_answer || !is_beside(field));
        Ok(Record {
            name: type_name(message),
            doc: docs::message(message, kind.map(|kind| kind.union.as_str())),
            fields: fields
                .collect::<Vec<_>>()
                .into_iter()
                .map(|field| self.field(field))
                .collect::<Result<_>>()?,
            kind: kind.cloned(),
            module: module(message.parent_file().name()),
        })
    }

    fn union(&self, message: &MessageDescriptor, records: &[Record]) -> Result<Union> {
        let kinds = kinds_of(message)?;
        let members: Vec<&Record> = kinds
            .iter()
            .filter_map(|kind| records.iter().find(|record| record.name == kind.record))
            .collect();
        let first = members.first().context("an entity has a kind")?;
        let everywhere = |field: &&Field| {
            members.iter().all(|record| record.field(&field.name).is_some_and(|other| other.ty == field.ty))
        };
        let mut common: Vec<Field> = first.fields.iter().filter(everywhere).cloned().collect();
        for field in &mut common {
            field.secret =
                members.iter().any(|record| record.field(&field.name).is_some_and(|field| field.secret));
        }
        Ok(Union {
            name: type_name(message),
            doc: docs::message(message, None),
            kinds,
            common,
            module: module(message.parent_file().name()),
        })
    }

    fn field(&mut self, field: &FieldDescriptor) -> Result<Field> {
        let facts = Facts::read(self.pool, &field.options(), "field");
        let noun = facts.message("references").text("noun");
        Ok(Field {
            name: name_of(self.pool, field),
            number: field.number(),
            ty: self.ty(field)?,
            doc: docs::field(self.pool, field),
            required: facts.flag("required")
                && facts.texts("conditions").is_empty()
                && !facts.flag("read_only"),
            read_only: facts.flag("read_only"),
            secret: facts.flag("secret") || facts.flag("write_only"),
            in_oneof: field.containing_oneof().is_some(),
            reference: Some(noun).filter(|noun| !noun.is_empty() && !field.is_list()),
        })
    }

    fn ty(&mut self, field: &FieldDescriptor) -> Result<Type> {
        if field.is_map() {
            let Wire::Message(entry) = field.kind() else { bail!("a map has entries") };
            return Ok(Type::Map(Box::new(self.single(&entry.map_entry_value_field())?)));
        }
        let single = self.single(field)?;
        Ok(if field.is_list() { Type::List(Box::new(single)) } else { single })
    }

    fn single(&mut self, field: &FieldDescriptor) -> Result<Type> {
        Ok(match field.kind() {
            Wire::Bool => Type::Bool,
            Wire::Int32 => Type::Int32,
            Wire::Uint32 => Type::Uint32,
            Wire::Int64 => Type::Int64,
            Wire::Uint64 => Type::Uint64,
            Wire::Float => Type::Float,
            Wire::Double => Type::Double,
            Wire::String if matches!(field.name(), "access_rules" | "access_rule") && !field.is_list() => {
                Type::Rules
            }
            Wire::String => Type::Text,
            Wire::Bytes => Type::Bytes,
            Wire::Enum(declared) => {
                let name = enum_name(&declared);
                self.enums.entry(name.clone()).or_insert(declared);
                Type::Enum(name)
            }
            Wire::Message(message) => match message.full_name() {
                "google.protobuf.Timestamp" => Type::Time,
                "google.protobuf.Duration" => Type::Duration,
                "v1.Tags" => Type::Tags,
                _ if is_union(self.pool, &message) => Type::Union(self.reach_message(&message)?),
                _ => Type::Record(self.reach_message(&message)?),
            },
            other => bail!("{}: no language has a type for {other:?}", field.full_name()),
        })
    }

    /// Takes a message in, with all it holds, and returns its name.
    pub(super) fn reach_message(&mut self, message: &MessageDescriptor) -> Result<String> {
        let name = type_name(message);
        let known = self.messages.insert(name.clone(), message.clone());
        if known.as_ref().is_some_and(|known| known != message) {
            bail!("{} and another message would both be called {name}", message.full_name());
        }
        if known.is_none() {
            for field in message.fields().filter(|field| !is_beside(field)) {
                self.ty(&field)?;
            }
        }
        Ok(name)
    }

    fn open_enum(&self, declared: &EnumDescriptor) -> OpenEnum {
        let name = enum_name(declared);
        let file = declared.parent_file();
        let prefix = format!("{}_", declared.name().to_shouty_snake_case());
        let values = declared.values().map(|value| EnumValue {
            name: value.name().strip_prefix(&prefix).unwrap_or(value.name()).to_owned(),
            wire: value.name().to_owned(),
            number: value.number(),
            doc: docs::comment(self.pool, file.name(), value.path()),
        });
        let own = docs::comment(self.pool, file.name(), declared.path());
        let doc = if own.is_empty() {
            format!("{}; later versions may know more values.", docs::spaced(&name))
        } else {
            own
        };
        OpenEnum { doc, values: values.collect(), module: module(file.name()), name }
    }
}

/// Two messages of one name would be one type.
fn check_names(records: &[Record], unions: &[Union]) -> Result<()> {
    let mut seen = BTreeSet::new();
    for name in records.iter().map(|record| &record.name).chain(unions.iter().map(|union| &union.name)) {
        if !seen.insert(name.as_str()) {
            bail!("two types would be called {name}");
        }
    }
    for union in unions {
        for kind in &union.kinds {
            let record = records.iter().find(|record| record.name == kind.record);
            if record.is_none_or(|record| record.field("kind").is_some() || record.field("id").is_none()) {
                bail!("{} needs an id, and no field `kind`", kind.record);
            }
        }
    }
    Ok(())
}

/// `Link.Kind` is `LinkKind`.
fn enum_name(declared: &EnumDescriptor) -> String {
    match declared.parent_message() {
        Some(message) => format!("{}{}", type_name(&message), declared.name()),
        None => declared.name().to_owned(),
    }
}

fn type_name(message: &MessageDescriptor) -> String {
    let beside = TYPES_BESIDE_OURS.iter().find(|(full, _)| *full == message.full_name());
    match (beside, message.parent_message()) {
        (Some((_, name)), _) => (*name).to_owned(),
        (None, Some(outer)) => format!("{}{}", type_name(&outer), message.name()),
        (None, None) => message.name().to_owned(),
    }
}

fn module(file: &str) -> String {
    file.rsplit('/').next().unwrap_or(file).trim_end_matches(".proto").to_owned()
}

fn name_of(pool: &DescriptorPool, field: &FieldDescriptor) -> String {
    json_name(field.name(), &Facts::read(pool, &field.options(), "field").text("json_name"))
}

/// As `core/src/wire/json/names.rs` says: a legacy field whose name a newer one took over is not shown, nor is a
/// member's own `type` beside the entity's kind.
fn is_shown(pool: &DescriptorPool, field: &FieldDescriptor, in_kind: bool) -> bool {
    let name = name_of(pool, field);
    if in_kind && name == "type" {
        return false;
    }
    name != field.name()
        || !field.parent_message().fields().any(|other| other != *field && name_of(pool, &other) == name)
}

/// What stands beside an answer: metadata, and how much of the rate limit is left.
fn is_beside(field: &FieldDescriptor) -> bool {
    let name = field.name();
    name == "meta" || name == "rate_limit" && field.parent_message().name().ends_with("Response")
}

fn answered(output: &MessageDescriptor) -> impl Iterator<Item = FieldDescriptor> {
    output.fields().filter(|field| !is_beside(field))
}

/// The field that holds the entity.
fn held(message: &MessageDescriptor, entity: Option<&MessageDescriptor>) -> Option<FieldDescriptor> {
    let entity = entity?;
    message
        .fields()
        .find(|field| matches!(field.kind(), Wire::Message(held) if held == *entity && !field.is_list()))
}

/// The list of a response that names a next page.
fn paged(output: &MessageDescriptor) -> Option<FieldDescriptor> {
    let names_next = |message: &MessageDescriptor| message.get_field_by_name("next_cursor").is_some();
    let meta = output.get_field_by_name("meta").and_then(|meta| match meta.kind() {
        Wire::Message(meta) => Some(meta),
        _ => None,
    });
    let has_next = names_next(output) || meta.is_some_and(|meta| names_next(&meta));
    output.fields().find(|field| field.is_list()).filter(|_| has_next)
}

/// Whether it is an entity that comes in kinds, as `is_flattened` in `core/src/wire/json/names.rs` says.
fn is_union(pool: &DescriptorPool, message: &MessageDescriptor) -> bool {
    let mut oneofs = message.oneofs();
    let (Some(oneof), None) = (oneofs.next(), oneofs.next()) else { return false };
    let common = Facts::read(pool, &oneof.options(), "oneof").texts("common_fields");
    !common.is_empty() && message.fields().all(|field| field.containing_oneof().is_some())
}

fn kinds_of(union: &MessageDescriptor) -> Result<Vec<Kind>> {
    let kind = |field: FieldDescriptor| {
        let Wire::Message(record) = field.kind() else { bail!("{} is no message", field.full_name()) };
        let tag = json_name(field.name(), "");
        Ok(Kind { union: type_name(union), tag, number: field.number(), record: type_name(&record) })
    };
    union.fields().map(kind).collect()
}

fn reasons(pool: &DescriptorPool) -> Result<Vec<Reason>> {
    let declared = pool.get_enum_by_name("gatepass.v1.ErrorReason").context("the reasons are declared")?;
    let file = declared.parent_file();
    let values = declared.values().filter(|value| value.number() != 0);
    let reason = |value: prost_reflect::EnumValueDescriptor| {
        let facts = Facts::read(pool, &value.options(), "reason");
        if !facts.is_set() {
            bail!("{} names no code", value.full_name());
        }
        Ok(Reason {
            text: value.name().trim_start_matches("ERROR_REASON_").to_owned(),
            doc: docs::comment(pool, file.name(), value.path()),
            code: facts.whole("code"),
            refines: Some(facts.text("refines")).filter(|refines| !refines.is_empty()),
        })
    };
    values.map(reason).collect()
}
