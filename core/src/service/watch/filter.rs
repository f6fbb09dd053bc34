//! Which events a watcher or a webhook is told.

use std::collections::BTreeSet;

use crate::error::{Error, Result};
use crate::journal::Record;
use crate::model::{EntityId, Kind};

use super::event::kind_name;

/// The most kinds and the most verbs of a filter, and the most entities (RULES 5.5).
const FEW: usize = 64;
const MANY: usize = 1000;
/// The longest verb.
const VERB: usize = 200;

/// What an event must be. Each part that says nothing lets everything pass.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct EventFilter {
    kinds: Vec<Kind>,
    entities: BTreeSet<EntityId>,
    verbs: Vec<String>,
}

impl EventFilter {
    /// Reads the three parts as requests give them.
    pub(crate) fn read(kinds: &[String], entities: &[String], verbs: &[String]) -> Result<EventFilter> {
        let lengths =
            [("kinds", kinds, FEW), ("entities", entities, MANY), ("verbs", verbs, FEW)].into_iter();
        for (field, values, most) in lengths {
            if values.len() > most {
                let why = format!("holds {} values; at most {most} are taken", values.len());
                return Err(Error::invalid(field, why));
            }
        }
        let kinds = kinds.iter().map(|name| kind_named(name)).collect::<Result<_>>()?;
        let entities = entities.iter().map(|text| entity(text)).collect::<Result<_>>()?;
        if let Some(verb) = verbs.iter().find(|verb| verb.is_empty() || verb.len() > VERB) {
            let why = "write a verb as activities have it, such as `role added`";
            return Err(Error::invalid_value("verbs", verb, why));
        }
        Ok(EventFilter { kinds, entities, verbs: verbs.to_vec() })
    }

    /// The entities of which one must have changed; empty where any may.
    pub(super) fn entities(&self) -> &BTreeSet<EntityId> {
        &self.entities
    }

    /// Whether the event of this record is told.
    pub(crate) fn passes(&self, record: &Record) -> bool {
        if !self.verbs.is_empty() && !self.verbs.iter().any(|verb| *verb == record.verb) {
            return false;
        }
        if self.kinds.is_empty() && self.entities.is_empty() {
            return true;
        }
        let is_wanted = |id: EntityId| {
            (self.kinds.is_empty() || self.kinds.contains(&id.kind))
                && (self.entities.is_empty() || self.entities.contains(&id))
        };
        record.changes.iter().any(|change| change.id.kind != Kind::Activity && is_wanted(change.id))
    }
}

fn kind_named(name: &str) -> Result<Kind> {
    let kinds = || Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Activity);
    kinds().find(|kind| kind_name(*kind) == name).ok_or_else(|| {
        let known: Vec<String> = kinds().map(|kind| format!("`{}`", kind_name(kind))).collect();
        Error::invalid_value("kinds", name, format!("known are {}", known.join(", ")))
    })
}

/// An id of any kind, whether or not there is such an entity: a watcher may wait for one, and must not learn which
/// exist (RULES 4.5).
fn entity(text: &str) -> Result<EntityId> {
    text.parse().map_err(|error| Error::invalid_field("entities", error))
}

#[cfg(test)]
mod tests {
    use crate::journal::{Actor, Content, RecordedChange};
    use crate::model::{Revision, Timestamp};

    use super::*;

    fn record(verb: &'static str, ids: &[EntityId]) -> Record {
        let change = |id: &EntityId| RecordedChange {
            id: *id,
            content: Content::Deleted,
            salt: None,
            commitment: crate::journal::Head::EMPTY.leaf,
        };
        Record {
            revision: Revision(1),
            time: Timestamp(0),
            actor: Actor::System,
            credential: None,
            verb: verb.into(),
            method: "".into(),
            changes: ids.iter().map(change).collect(),
            leaf: crate::journal::Head::EMPTY.leaf,
        }
    }

    fn filter(kinds: &[&str], entities: &[&str], verbs: &[&str]) -> Result<EventFilter> {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        EventFilter::read(&owned(kinds), &owned(entities), &owned(verbs))
    }

    #[test]
    fn kind_and_entity_must_be_of_one_change_and_the_verb_of_the_record() {
        let (role, other, account) =
            (EntityId::new(Kind::Role, 1), EntityId::new(Kind::Role, 2), EntityId::new(Kind::Account, 1));
        let told = record("role added", &[role, account, EntityId::new(Kind::Activity, 9)]);
        let passes = |kinds: &[&str], entities: &[&str], verbs: &[&str]| {
            filter(kinds, entities, verbs).unwrap().passes(&told)
        };
        let (role, other, account) = (role.to_string(), other.to_string(), account.to_string());
        assert!(passes(&[], &[], &[]));
        assert!(passes(&["role"], &[], &[]) && !passes(&["resource"], &[], &[]));
        assert!(passes(&["resource", "role"], &[], &["role added"]));
        assert!(passes(&[], &[&other, &account], &[]) && !passes(&[], &[&other], &[]));
        assert!(passes(&["role"], &[&role], &[]));
        assert!(!passes(&["role"], &[&account], &[]), "no change is both");
        assert!(!passes(&[], &[], &["role deleted"]));
        assert!(filter(&[], &[], &[]).unwrap().passes(&record("x", &[])));
        assert!(!filter(&["role"], &[], &[]).unwrap().passes(&record("x", &[])));
    }

    #[test]
    fn what_is_no_kind_id_or_verb_is_named() {
        for (kinds, entities, verbs, field) in [
            (&["roles"][..], &[][..], &[][..], "kinds"),
            (&["activity"], &[], &[], "kinds"),
            (&[], &["alice@example.com"], &[], "entities"),
            (&[], &["r-1"], &[], "entities"),
            (&[], &[], &[""], "verbs"),
            (&["role"; 65], &[], &[], "kinds"),
            (&[], &["r-0000000000000001"; 1001], &[], "entities"),
            (&[], &[], &["x"; 65], "verbs"),
        ] {
            assert_eq!(filter(kinds, entities, verbs).unwrap_err().field(), Some(field));
        }
    }
}
