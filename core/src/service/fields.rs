//! Entities as list filters see them: every scalar field of their message by its name, tags, and the few names that
//! stand for something else (strongdm-api 4.3).

use gatepass_wire::schema::{Field, Message, Type};
use once_cell::race::OnceBox;

use crate::model::stored::{self, AccountType, Shape, Value, shape, tags_of};
use crate::model::{Kind, Timestamp};
use crate::wire::filter::{FieldRef, FieldValue, Fields, FilterFields, ValueClass};

/// Names beyond the fields' own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extra {
    /// The type of a resource, the kind of an account or node.
    Type,
    /// `datasource`, `server`, `cluster`, `cloud`, `website`.
    Category,
    /// A user is found by full name and email too.
    UserName,
    /// Found by a connector; nothing here is.
    Managed,
}

const EXTRAS: [Extra; 4] = [Extra::Type, Extra::Category, Extra::UserName, Extra::Managed];
const FIRST_FIELD: u16 = 16;
const TAGS: FieldRef = FieldRef(8);

/// The fields of one kind's list.
struct Table {
    known: FilterFields,
    /// Proto names, by reference from [`FIRST_FIELD`] on.
    names: Vec<&'static str>,
}

fn table(kind: Kind) -> &'static Table {
    static TABLES: OnceBox<Vec<OnceBox<Table>>> = OnceBox::new();
    let tables = TABLES.get_or_init(|| Box::new((0..=u8::MAX).map(|_| OnceBox::new()).collect()));
    tables[kind as usize].get_or_init(|| Box::new(build(kind)))
}

/// The fields that a list of this kind can be filtered by.
pub(super) fn fields_of_kind(kind: Kind) -> &'static FilterFields {
    &table(kind).known
}

fn build(kind: Kind) -> Table {
    let mut names: Vec<&'static str> = Vec::new();
    let mut entries: Vec<(&str, FieldRef, ValueClass)> = Vec::new();
    let shapes = Shape::members(kind);
    for field in shapes.iter().flat_map(|shape| shape.message.fields) {
        let Some(class) = class(field) else { continue };
        let place = names.iter().position(|name| *name == field.name).unwrap_or_else(|| {
            names.push(field.name);
            names.len() - 1
        });
        let reference = FieldRef(FIRST_FIELD + place as u16);
        let known = entries.iter().any(|(name, other, _)| *name == field.name && *other == reference);
        if !known {
            // StrongDM's own names of some end in `RO` or `RW`, which nobody types.
            entries.push((field.json_name, reference, class));
            if field.json_name != field.name {
                entries.push((field.name, reference, class));
            }
        }
    }
    for (name, same) in other_names(kind, shapes) {
        let place = names.iter().position(|known| *known == same.name).unwrap_or(0);
        let class = class(same).unwrap_or(ValueClass::Text);
        entries.push((name, FieldRef(FIRST_FIELD + place as u16), class));
    }
    if shapes.iter().any(|shape| shape.tags != 0) {
        entries.push(("tag", TAGS, ValueClass::Tag));
        entries.push(("tags", TAGS, ValueClass::Tag));
    }
    let extra = |extra: Extra| FieldRef(EXTRAS.iter().position(|other| *other == extra).unwrap_or(0) as u16);
    if shapes.iter().any(|shape| shape.member != 0) {
        entries.insert(0, ("type", extra(Extra::Type), ValueClass::Kind));
    }
    match kind {
        Kind::Resource => {
            entries.push(("category", extra(Extra::Category), ValueClass::Text));
            entries.push(("managed", extra(Extra::Managed), ValueClass::Bool));
        }
        Kind::Account => entries.insert(0, ("name", extra(Extra::UserName), ValueClass::Text)),
        _ => {}
    }
    Table { known: FilterFields::new(entries), names }
}

/// What a second service calls the fields of this kind, where it calls them otherwise (`remote_identity_group_id`).
fn other_names(kind: Kind, shapes: &[Shape]) -> Vec<(&'static str, &'static Field)> {
    let [shape] = shapes else { return Vec::new() };
    let services = gatepass_wire::SERVICES.iter();
    let messages = services
        .filter(|service| stored::kind_of_noun(service.noun) == Some(kind))
        .filter_map(|service| service.entity);
    let fields = messages.flat_map(|message| message.fields);
    fields
        .filter_map(|field| Some((field.name, shape.message.field(field.number)?)))
        .filter(|(name, same)| *name != same.name)
        .collect()
}

/// The fields that a list of these messages can be filtered by; every one by its id.
pub(super) fn fields_of_message(message: Option<&'static Message>) -> FilterFields {
    let fields = message.map(|message| message.fields).unwrap_or_default();
    let mut entries: Vec<(&str, FieldRef, ValueClass)> = vec![("id", FieldRef(FIRST_FIELD), ValueClass::Id)];
    for (field, place) in fields.iter().zip(FIRST_FIELD + 1..) {
        let Some(class) = class(field).filter(|_| field.name != "id") else { continue };
        entries.push((field.name, FieldRef(place), class));
        if field.json_name != field.name {
            entries.push((field.json_name, FieldRef(place), class));
        }
    }
    FilterFields::new(entries)
}

fn class(field: &Field) -> Option<ValueClass> {
    use gatepass_wire::schema::Flags;
    if field.is(Flags::SECRET) && !field.is(Flags::CREDENTIAL) {
        return None;
    }
    Some(match field.ty {
        Type::String if field.name == "id" => ValueClass::Id,
        Type::String => ValueClass::Text,
        Type::Bool => ValueClass::Bool,
        Type::Int32 | Type::Int64 | Type::Uint32 | Type::Uint64 => ValueClass::Number,
        Type::Message(message) if message.name == "google.protobuf.Timestamp" => ValueClass::Time,
        Type::Message(message) if message.name == "google.protobuf.Duration" => ValueClass::Duration,
        _ => return None,
    })
}

/// One stored entity.
pub(super) struct Stored<'a> {
    kind: Kind,
    state: &'a [u8],
    shape: Option<(&'static Shape, &'a [u8])>,
}

impl<'a> Stored<'a> {
    pub(super) fn new(kind: Kind, state: &'a [u8]) -> Stored<'a> {
        Stored { kind, state, shape: shape(kind, state) }
    }

    fn extra(&self, extra: Extra, visit: &mut dyn FnMut(FieldValue<'_>)) {
        let Some((shape, inner)) = self.shape else { return };
        match extra {
            Extra::Type => type_names(self.kind, shape, inner, visit),
            Extra::Category => visit(FieldValue::Text(category(shape.member_name))),
            Extra::Managed => visit(FieldValue::Bool(false)),
            Extra::UserName if stored::account_type(self.state) == Some(AccountType::User) => {
                let full = format!("{} {}", stored::text(inner, 3), stored::text(inner, 4));
                visit(FieldValue::Text(&full));
                visit(FieldValue::Text(stored::text(inner, shape.name)));
            }
            Extra::UserName => visit(FieldValue::Text(stored::text(inner, shape.name))),
        }
    }
}

/// Every spelling of an entity's type: the oneof's, the legacy one; a token's account type too.
fn type_names(kind: Kind, shape: &Shape, inner: &[u8], visit: &mut dyn FnMut(FieldValue<'_>)) {
    visit(FieldValue::Text(shape.member_name));
    let wrapper = stored::message_of(kind).and_then(|message| message.field(shape.member));
    if let Some(member) = wrapper.filter(|member| !member.type_alias.is_empty()) {
        visit(FieldValue::Text(member.type_alias));
    }
    if kind == Kind::Account && shape.member_name == "token" {
        visit(FieldValue::Text(stored::text(inner, 7)));
    }
}

/// The category that StrongDM's pages put a type of resource in.
fn category(name: &str) -> &'static str {
    let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
    if begins(&["ssh", "rdp", "raw_tcp"]) && name != "raw_tcp" {
        "server"
    } else if begins(&["aks", "amazon_eks", "google_gke", "kubernetes"]) {
        "cluster"
    } else if begins(&["http"]) {
        "website"
    } else if matches!(
        name,
        "aws"
            | "azure"
            | "azure_certificate"
            | "gcp"
            | "gcpwif"
            | "snowsight"
            | "entra_id"
            | "okta_groups"
            | "google_groups"
    ) || begins(&["aws_", "gcp_"])
    {
        "cloud"
    } else {
        "datasource"
    }
}

impl Fields for Stored<'_> {
    fn values(&self, field: FieldRef, visit: &mut dyn FnMut(FieldValue<'_>)) {
        if let Some(extra) = EXTRAS.get(field.0 as usize) {
            return self.extra(*extra, visit);
        }
        let Some((shape, inner)) = self.shape else { return };
        let name = table(self.kind).names.get(usize::from(field.0.saturating_sub(FIRST_FIELD)));
        let Some(described) = name.and_then(|name| field_called(shape.message, name)) else { return };
        let mut found = false;
        for (_, value) in stored::Fields::new(inner).filter(|(number, _)| *number == described.number) {
            found = true;
            give(described, value, visit);
        }
        if !found {
            default(described, visit);
        }
    }

    fn tags(&self, visit: &mut dyn FnMut(&str, &str)) {
        tags_of(self.kind, self.state).for_each(|(name, value)| visit(name, value));
    }
}

/// The field that JSON and the SDKs call by this name, before a legacy one that has it on the wire (`User` has two
/// fields `suspended` and two `permission_level`).
fn field_called(message: &'static Message, name: &str) -> Option<&'static Field> {
    let mut fields = message.fields.iter();
    let renamed = fields.find(|field| field.json_name == name && field.name != name);
    renamed.or_else(|| message.field_named(name))
}

fn give(field: &Field, value: Value<'_>, visit: &mut dyn FnMut(FieldValue<'_>)) {
    match (field.ty, value) {
        (Type::String, Value::Bytes(bytes)) => {
            visit(FieldValue::Text(std::str::from_utf8(bytes).unwrap_or("")))
        }
        (Type::Bool, value) => visit(FieldValue::Bool(value.integer() != 0)),
        (Type::Int32 | Type::Int64, value) => visit(FieldValue::Int(value.integer() as i64)),
        (Type::Uint32 | Type::Uint64, value) => visit(FieldValue::Uint(value.integer())),
        (Type::Message(message), Value::Bytes(parts)) => {
            let (seconds, nanos) = (stored::integer(parts, 1) as i64, stored::integer(parts, 2) as i32);
            let time = Timestamp::from_parts(seconds, nanos);
            match message.name {
                "google.protobuf.Duration" => visit(FieldValue::Duration(time.0)),
                _ => visit(FieldValue::Time(time)),
            }
        }
        _ => {}
    }
}

fn default(field: &Field, visit: &mut dyn FnMut(FieldValue<'_>)) {
    match field.ty {
        _ if field.repeated => {}
        Type::String => visit(FieldValue::Text("")),
        Type::Bool => visit(FieldValue::Bool(false)),
        Type::Int32 | Type::Int64 => visit(FieldValue::Int(0)),
        Type::Uint32 | Type::Uint64 => visit(FieldValue::Uint(0)),
        // One that is not set reads as none.
        Type::Message(message) if message.name == "google.protobuf.Duration" => {
            visit(FieldValue::Duration(0))
        }
        _ => {}
    }
}
