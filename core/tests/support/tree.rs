//! Messages as trees of numbers, so that tests can be generated from the schema table.

use std::collections::BTreeMap;

use gatepass::wire::raw::{Value, fields, writer};
use gatepass_wire::schema::{Field, Message, Type};

/// A message: the values of its fields by number, in their order.
pub type Tree = BTreeMap<u32, Vec<Val>>;

/// One value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Val {
    /// A number, a bool or an enum.
    Number(u64),
    /// A string, or bytes.
    Text(String),
    /// A message.
    Tree(Tree),
}

impl Val {
    pub fn text(text: impl Into<String>) -> Val {
        Val::Text(text.into())
    }
}

/// The message's bytes, fields by number.
pub fn encode(tree: &Tree) -> Vec<u8> {
    let mut out = Vec::new();
    for (number, values) in tree {
        for value in values {
            match value {
                Val::Number(value) => writer::varint_field(&mut out, *number, *value),
                Val::Text(text) => writer::bytes_field(&mut out, *number, text.as_bytes()),
                Val::Tree(tree) => writer::bytes_field(&mut out, *number, &encode(tree)),
            }
        }
    }
    out
}

/// A message's bytes as a tree. Fields the schema does not have are a failure: no answer may hold any.
pub fn decode(message: &'static Message, bytes: &[u8]) -> Tree {
    let mut tree = Tree::new();
    for field in fields(bytes) {
        let field = field.expect("an answer is protobuf");
        let Some(known) = message.field(field.number) else {
            panic!("`{}` came back with the unknown field {}", message.name, field.number)
        };
        tree.entry(field.number).or_default().push(value(known, field.value));
    }
    tree
}

fn value(field: &'static Field, value: Value<'_>) -> Val {
    match (field.ty, value) {
        (Type::Message(message), value) => Val::Tree(decode(message, value.as_bytes().expect("a message"))),
        // PEM and ciphertexts: what is no text is only looked at.
        (Type::Bytes, Value::Bytes(bytes)) => Val::Text(String::from_utf8_lossy(bytes).into_owned()),
        (_, Value::Bytes(bytes)) => Val::Text(String::from_utf8(bytes.to_vec()).expect("UTF-8")),
        (_, value) => Val::Number(value.as_uint().expect("a number")),
    }
}

/// The text of a field; empty where there is none.
pub fn text(tree: &Tree, number: u32) -> &str {
    match tree.get(&number).and_then(|values| values.first()) {
        Some(Val::Text(text)) => text,
        _ => "",
    }
}

/// The message in a field.
pub fn inner(tree: &Tree, number: u32) -> Option<&Tree> {
    match tree.get(&number)?.first()? {
        Val::Tree(tree) => Some(tree),
        _ => None,
    }
}

/// The number of a message's field.
pub fn number(message: &Message, name: &str) -> u32 {
    message.field_named(name).unwrap_or_else(|| panic!("`{}` has no `{name}`", message.name)).number
}
