//! What people call entities: by names, not by ids.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::model::email_key;
use crate::model::stored::shape;
use crate::wire::raw::extract;

use super::grants::{are_grants, span};
use super::kinds::Copied;
use super::listing::Listing;
use super::portable::{Named, Names};

/// The names of one end's entities, by noun and id.
#[derive(Debug, Default)]
pub(super) struct Labels {
    names: HashMap<&'static str, HashMap<String, String>>,
    keys: std::collections::HashSet<String>,
}

impl Labels {
    /// Takes in a list.
    pub(super) fn add(&mut self, copied: &Copied, listing: &Listing) {
        let names = self.names.entry(copied.noun()).or_default();
        for (id, bytes) in &listing.entities {
            if is_key(copied, bytes) {
                self.keys.insert(id.clone());
            }
            if let Some(name) = own_name(copied, bytes) {
                names.insert(id.clone(), name);
            }
        }
    }

    /// What the entity is called: its own name, else by what it links.
    pub(super) fn of(&self, copied: &Copied, bytes: &[u8]) -> String {
        if let Some(name) = own_name(copied, bytes) {
            return name;
        }
        let named = extract::references(copied.entity, bytes);
        let ends: Vec<&str> = named.iter().map(|named| self.get(named.reference.noun, named.id)).collect();
        let text =
            if ends.is_empty() { extract::id(copied.entity, bytes).to_owned() } else { ends.join(" + ") };
        if !are_grants(copied) {
            return text;
        }
        match span(bytes) {
            (Some(start), Some(end)) => format!("{text} from {start} until {end}"),
            (None, Some(end)) => format!("{text} until {end}"),
            (_, None) => format!("{text} without an end"),
        }
    }

    fn get<'a>(&'a self, noun: &str, id: &'a str) -> &'a str {
        self.names.get(noun).and_then(|names| names.get(id)).map_or(id, String::as_str)
    }
}

impl Names for Labels {
    fn name<'a>(&'a self, noun: &'static str, id: &'a str) -> Named<'a> {
        if noun == "Account" && self.keys.contains(id) {
            return Named::Key;
        }
        match self.names.get(noun).and_then(|names| names.get(id)) {
            Some(name) => Named::As(Cow::Borrowed(name)),
            None => Named::Gone,
        }
    }

    fn gone(&self) -> Option<&'static str> {
        Some("(gone)")
    }
}

/// Whether the entity is a key (`Token`).
pub(super) fn is_key(copied: &Copied, bytes: &[u8]) -> bool {
    extract::member(copied.entity, bytes).is_some_and(|member| member.inner.name == "v1.Token")
}

/// Emails in one spelling; a service account so that none passes for a user.
fn own_name(copied: &Copied, bytes: &[u8]) -> Option<String> {
    let (shape, inner) = shape(copied.kind, bytes)?;
    let name = extract::text(inner, shape.name);
    if name.is_empty() || shape.name == 0 {
        return None;
    }
    Some(match shape.member_name {
        "user" => email_key(name).into_owned(),
        "service" => format!("{name} (service)"),
        _ => name.to_owned(),
    })
}
