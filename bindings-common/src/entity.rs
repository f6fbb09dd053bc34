//! An entity of a page, read where it is asked for something.

use gatepass::wire::json::{self, is_flattened, is_shown};
use gatepass::wire::raw::extract;
use gatepass_wire::schema::{Field, Message, Type};
use serde_json::Value;

use crate::Failure;

/// An entity of a page: its canonical bytes, and what they are of. Most programs read a field or two of each entity of a
/// list, so that nothing else is made into values of their language.
#[derive(Debug, Clone)]
pub struct Entity {
    message: &'static Message,
    /// Of several kinds, this one.
    kind: Option<&'static str>,
    /// The message of the fields, and where its bytes begin.
    inner: &'static Message,
    begin: usize,
    bytes: Box<[u8]>,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Read<'a> {
    /// A text.
    Text(&'a str),
    /// Anything else, as JSON has it.
    Json(Value),
}

impl PartialEq for Entity {
    fn eq(&self, other: &Entity) -> bool {
        std::ptr::eq(self.message, other.message) && self.bytes == other.bytes
    }
}

impl Entity {
    pub(crate) fn new(message: &'static Message, bytes: &[u8]) -> Result<Entity, Failure> {
        let of_kinds = is_flattened(message);
        let member = if of_kinds { extract::member(message, bytes) } else { None };
        if of_kinds && member.is_none() && !bytes.is_empty() {
            // Says what is wrong with them.
            json::to_json(message, bytes)?;
        }
        let (kind, inner, length) = match member {
            Some(member) => (Some(member.field.json_name), member.inner, member.bytes.len()),
            None => (None, message, bytes.len()),
        };
        Ok(Entity { message, kind, inner, begin: bytes.len() - length, bytes: bytes.into() })
    }

    /// A field by its name in JSON (`type` is the kind of an entity that is of one). `None` where it is not set, and where
    /// there is no such field.
    ///
    /// # Errors
    /// `CORRUPT` where the field holds what it cannot.
    pub fn get(&self, name: &str) -> Result<Option<Read<'_>>, Failure> {
        if let ("type", Some(kind)) = (name, self.kind) {
            return Ok(Some(Read::Text(kind)));
        }
        let Some(field) = self.field(name) else { return Ok(None) };
        let bytes = &self.bytes[self.begin..];
        if is_text(field)
            && let Some(text) = extract::field(bytes, field.number).and_then(|value| value.as_str())
        {
            return Ok(Some(Read::Text(text)));
        }
        // Anything else, what is not set, and what is no text though it should be.
        Ok(json::field_to_json(self.inner, bytes, field)?.map(Read::Json))
    }

    fn field(&self, name: &str) -> Option<&'static Field> {
        let named =
            |field: &&Field| field.json_name == name && is_shown(self.inner, field, self.kind.is_some());
        self.inner.fields.iter().find(named)
    }

    /// All of it.
    ///
    /// # Errors
    /// As [`Entity::get`].
    pub fn to_json(&self) -> Result<Value, Failure> {
        Ok(json::to_json(self.message, &self.bytes)?)
    }
}

/// Whether JSON has the field as the very text that it holds.
fn is_text(field: &Field) -> bool {
    matches!(field.ty, Type::String) && !field.repeated && !json::holds_json(field)
}

#[cfg(test)]
mod tests {
    use super::*;

    use gatepass_wire::METHOD_PATHS;
    use gatepass_wire::messages::{V1_RESOURCE, V1_ROLE};
    use serde_json::json;

    fn entity(message: &'static Message, said: &Value) -> Entity {
        let bytes = json::from_json(message, said).expect("a message");
        Entity::new(message, &bytes).expect("canonical")
    }

    #[test]
    fn a_field_is_what_all_of_it_says_of_it() {
        let said = json!({
            "type": "postgres", "name": "orders", "hostname": "db1", "port": 5432, "tags": {"env": "prod", "team": ""},
            "id": "rs-1", "healthy": true,
        });
        let orders = entity(&V1_RESOURCE, &said);
        assert_eq!(orders.to_json(), Ok(said.clone()));
        for (name, value) in said.as_object().expect("an object") {
            let read = orders.get(name).expect("canonical").expect(name);
            assert_eq!(&read_json(read), value, "{name}");
        }
        for name in ["username", "no such field", ""] {
            assert_eq!(orders.get(name), Ok(None), "{name}");
        }
    }

    #[test]
    fn nothing_is_an_entity_of_no_kind() {
        let nothing = Entity::new(&V1_RESOURCE, &[]).expect("empty");
        assert_eq!((nothing.get("type"), nothing.to_json()), (Ok(None), Ok(json!({}))));
        assert_eq!(Entity::new(&V1_RESOURCE, &[0xff]).expect_err("no message").kind, "CORRUPT");
    }

    /// As for an engine in the process, whose bytes nobody looks at before.
    #[test]
    fn what_is_broken_is_not_read_as_if_it_were_not_set() {
        let mut bytes =
            json::from_json(&V1_ROLE, &json!({"id": "r-1", "name": "developers"})).expect("a role");
        let at = bytes.windows(10).position(|window| window == b"developers").expect("the name");
        bytes[at] = 0xff;
        let role = Entity::new(&V1_ROLE, &bytes).expect("read later");
        assert_eq!(role.get("id"), Ok(Some(Read::Text("r-1"))));
        assert_eq!(role.get("name").expect_err("no text").kind, "CORRUPT");
        bytes.truncate(at + 3);
        let role = Entity::new(&V1_ROLE, &bytes).expect("read later");
        for name in ["name", "tags"] {
            assert_eq!(role.get(name).expect_err("cut off").kind, "CORRUPT", "{name}");
        }
    }

    /// Of every list there is: an entity without anything, and one with a value in each of its texts.
    #[test]
    fn every_entity_of_a_list_is_read_as_a_whole_and_by_field() {
        let items = METHOD_PATHS.iter().filter_map(|(_, method)| crate::operation::Paging::of(method));
        let mut seen = 0;
        for message in items.map(|paging| paging.item) {
            let members = message.fields.iter().filter_map(|field| Some((field.json_name, field.message()?)));
            let kinds: Vec<_> = if is_flattened(message) { members.collect() } else { vec![("", message)] };
            for (kind, inner) in kinds {
                let mut said = serde_json::Map::new();
                if !kind.is_empty() {
                    said.insert("type".into(), kind.into());
                }
                for field in inner.fields {
                    if is_text(field) && is_shown(inner, field, !kind.is_empty()) {
                        said.insert(field.json_name.into(), format!("a {}", field.json_name).into());
                    }
                }
                let one = entity(message, &said.clone().into());
                for (name, value) in one.to_json().expect("canonical").as_object().expect("an object") {
                    let read = one.get(name).expect("canonical").map(read_json);
                    assert_eq!(read.as_ref(), Some(value), "{} {name}", message.name);
                    seen += 1;
                }
            }
        }
        assert!(seen > 500, "{seen}");
    }

    fn read_json(read: Read<'_>) -> Value {
        match read {
            Read::Text(text) => text.into(),
            Read::Json(value) => value,
        }
    }
}
