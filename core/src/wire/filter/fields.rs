use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

/// A field of a list, by the number that its describer gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldRef(pub u16);

/// How the values of a field are read and compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueClass {
    /// The entity's own id: written out in full, and repeated it means any of them.
    Id,
    /// Text, references to other entities included.
    Text,
    /// The name of a kind in any of its spellings (`type`).
    Kind,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Number,
    /// An instant.
    Time,
    /// A duration.
    Duration,
    /// Tags.
    Tag,
}

/// The fields by which one list can be filtered.
#[derive(Debug, Clone, Default)]
pub struct FilterFields {
    by_name: HashMap<String, (String, FieldRef, ValueClass)>,
    known: String,
}

impl FilterFields {
    /// Describes a list by its fields' names, numbers and classes. One field may have several names; of two fields
    /// with one name (case and underscores apart) the first is found. Messages name each field once, by its first name.
    pub fn new<'a>(fields: impl IntoIterator<Item = (&'a str, FieldRef, ValueClass)>) -> FilterFields {
        let mut all = FilterFields::default();
        let (mut told, mut known) = (HashSet::new(), Vec::new());
        for (name, field, class) in fields {
            let is_first_name = told.insert(field);
            if let Entry::Vacant(vacant) = all.by_name.entry(fold_field_name(name)) {
                vacant.insert((name.to_owned(), field, class));
                if is_first_name {
                    known.push(format!("`{name}`"));
                }
            }
        }
        all.known = known.join(", ");
        all
    }

    /// The field with this name, in any case, with or without underscores: its name as described, number and class.
    pub fn find(&self, name: &str) -> Option<(&str, FieldRef, ValueClass)> {
        self.by_name.get(&fold_field_name(name)).map(|(name, field, class)| (&**name, *field, *class))
    }

    /// The names, for messages.
    pub(super) fn known(&self) -> &str {
        &self.known
    }
}

fn fold_field_name(name: &str) -> String {
    name.chars().filter(|&ch| ch != '_').map(|ch| ch.to_ascii_lowercase()).collect()
}
