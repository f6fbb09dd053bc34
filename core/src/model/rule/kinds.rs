use std::borrow::Cow;
use std::collections::HashMap;

/// Finds the kind of resource a name means. Closures `Fn(&str) -> Option<u16>` are such a thing.
pub trait KindNames {
    /// The number of the kind with this name in any of its spellings, if there is one.
    fn kind(&self, name: &str) -> Option<u16>;
}

impl<F: Fn(&str) -> Option<u16>> KindNames for F {
    fn kind(&self, name: &str) -> Option<u16> {
        self(name)
    }
}

/// The form in which names of kinds compare: lower case, without underscores, hyphens kept (`mongo-replicaset` and
/// `mongoReplicaSet` are two kinds).
pub fn fold_kind_name(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte == b'_' || byte.is_ascii_uppercase()) {
        Cow::Owned(name.chars().filter(|&ch| ch != '_').map(|ch| ch.to_ascii_lowercase()).collect())
    } else {
        Cow::Borrowed(name)
    }
}

/// Two kinds claim one name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the name `{name}` means both kind {first} and kind {second}")]
pub struct KindClash {
    /// The name, folded.
    pub name: String,
    /// The kind that had it.
    pub first: u16,
    /// The kind that claims it too.
    pub second: u16,
}

/// A table of every spelling of every kind.
#[derive(Debug, Clone, Default)]
pub struct KindTable {
    codes: HashMap<String, u16>,
}

impl KindTable {
    /// Builds the table from spellings and the numbers of their kinds; one kind may have many spellings.
    pub fn new<'a>(names: impl IntoIterator<Item = (&'a str, u16)>) -> Result<KindTable, KindClash> {
        let mut codes = HashMap::new();
        for (name, code) in names {
            let name = fold_kind_name(name).into_owned();
            match codes.insert(name.clone(), code) {
                Some(first) if first != code => return Err(KindClash { name, first, second: code }),
                _ => {}
            }
        }
        Ok(KindTable { codes })
    }
}

impl KindNames for KindTable {
    fn kind(&self, name: &str) -> Option<u16> {
        self.codes.get(&*fold_kind_name(name)).copied()
    }
}
