//! Messages as JSON Schema, in the form that [`gatepass::wire::json`] reads and writes.

use gatepass::wire::json::{holds_json, is_flattened, is_shown};
use gatepass::wire::raw::Special;
use gatepass_wire::schema::{Field, Flags, Message, Type};
use serde_json::{Map, Value, json};

/// The schemas met so far, by name; what is only named yet waits to be written.
#[derive(Default)]
pub(super) struct Schemas {
    written: Map<String, Value>,
    waiting: Vec<&'static Message>,
}

pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

impl Schemas {
    /// Every schema named so far and what they name.
    pub(super) fn finish(mut self) -> Map<String, Value> {
        while let Some(message) = self.waiting.pop() {
            if self.written.get(message.name).is_some_and(|schema| !schema.is_null()) {
                continue;
            }
            let schema = self.write(message);
            self.written.insert(message.name.to_owned(), schema);
        }
        self.written
    }

    /// A message by reference.
    pub(super) fn message(&mut self, message: &'static Message) -> Value {
        if !self.written.contains_key(message.name) {
            self.written.insert(message.name.to_owned(), Value::Null);
            self.waiting.push(message);
        }
        reference(message.name)
    }

    fn write(&mut self, message: &'static Message) -> Value {
        if !is_flattened(message) {
            let fields: Vec<_> =
                message.fields.iter().filter(|field| is_shown(message, field, false)).collect();
            return self.object(&fields, &[]);
        }
        let mut kinds = Vec::new();
        let mut mapping = Map::new();
        for member in message.fields {
            let Some(inner) = member.message() else { continue };
            let name = format!("{}.{}", message.name, member.json_name);
            let schema = self.kind(inner, member.json_name, &[]);
            self.written.insert(name.clone(), schema);
            mapping.insert(member.json_name.to_owned(), reference(&name)["$ref"].take());
            kinds.push(reference(&name));
        }
        json!({ "oneOf": kinds, "discriminator": { "propertyName": "type", "mapping": mapping } })
    }

    /// An entity with further fields beside its own: secrets that are shown once.
    pub(super) fn with(&mut self, message: &'static Message, beside: &[&'static Field]) -> Value {
        if !is_flattened(message) {
            let fields = message.fields.iter().filter(|field| is_shown(message, field, false));
            let fields: Vec<_> = fields.chain(beside.iter().copied()).collect();
            return self.object(&fields, &[]);
        }
        let members = message.fields.iter().filter_map(|member| Some((member, member.message()?)));
        let kinds: Vec<Value> =
            members.map(|(member, inner)| self.kind(inner, member.json_name, beside)).collect();
        json!({ "oneOf": kinds })
    }

    fn kind(&mut self, message: &'static Message, kind: &str, beside: &[&'static Field]) -> Value {
        let fields = message.fields.iter().filter(|field| is_shown(message, field, true));
        let fields: Vec<_> = fields.chain(beside.iter().copied()).collect();
        self.object(&fields, &[("type", json!({ "const": kind }))])
    }

    /// An object of these fields, and of these members that are always there.
    pub(super) fn object(&mut self, fields: &[&'static Field], always: &[(&str, Value)]) -> Value {
        let mut properties = Map::new();
        for (name, schema) in always {
            properties.insert((*name).to_owned(), schema.clone());
        }
        for field in fields {
            let schema = self.field(field);
            properties.insert(field.json_name.to_owned(), annotated(field, schema));
        }
        let mut object = json!({ "type": "object", "properties": properties, "additionalProperties": false });
        if !always.is_empty() {
            object["required"] = always.iter().map(|(name, _)| Value::from(*name)).collect();
        }
        object
    }

    /// What a field holds.
    pub(super) fn field(&mut self, field: &'static Field) -> Value {
        let entry = field.message().filter(|message| Special::of(message) == Special::MapEntry);
        if let Some(held) = entry.and_then(|entry| entry.field(2)) {
            return json!({ "type": "object", "additionalProperties": self.value(held) });
        }
        let value = self.value(field);
        if field.repeated { json!({ "type": "array", "items": value }) } else { value }
    }

    fn value(&mut self, field: &'static Field) -> Value {
        match field.ty {
            Type::Bool => json!({ "type": "boolean" }),
            Type::Int32 => json!({ "type": "integer", "minimum": i32::MIN, "maximum": i32::MAX }),
            Type::Uint32 => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
            Type::Int64 => json!({ "type": "string", "pattern": "^-?[0-9]{1,18}$" }),
            Type::Uint64 => json!({ "type": "string", "pattern": "^[0-9]{1,20}$" }),
            Type::Float | Type::Double => json!({ "type": "number" }),
            Type::String if holds_json(field) => json!({ "type": ["array", "object", "string"] }),
            Type::String => json!({ "type": "string" }),
            Type::Bytes => json!({ "type": "string", "contentEncoding": "base64" }),
            Type::Enum(of) => {
                let names: Vec<_> = of.values.iter().map(|(name, _)| *name).collect();
                json!({ "type": "string", "enum": names })
            }
            Type::Message(message) => match Special::of(message) {
                Special::Timestamp => json!({ "type": "string", "format": "date-time" }),
                Special::Duration => json!({
                    "type": "string",
                    "pattern": "^-?([0-9]+h)?([0-9]+m)?([0-9]+(\\.[0-9]{1,9})?s)?$",
                    "examples": ["45m0s"],
                }),
                Special::Tags => json!({ "type": "object", "additionalProperties": { "type": "string" } }),
                Special::Plain | Special::MapEntry => self.message(message),
            },
        }
    }
}

/// What the schema table says of a field beyond its type.
fn annotated(field: &Field, mut schema: Value) -> Value {
    let hidden = field.is(Flags::WRITE_ONLY);
    let marks = [
        (field.is(Flags::READ_ONLY), "readOnly"),
        (hidden, "writeOnly"),
        (field.is(Flags::DEPRECATED), "deprecated"),
    ];
    for (_, name) in marks.into_iter().filter(|(is, _)| *is) {
        schema[name] = true.into();
    }
    if field.is(Flags::REQUIRED) {
        let why = match field.conditions {
            [] => "Required.".to_owned(),
            conditions => format!("Required where {}.", conditions.join(" and ")),
        };
        schema["description"] = why.into();
    }
    schema
}
