//! A record as the event that tells of it, with what the watcher may list and nothing else.

use std::collections::BTreeSet;
use std::time::Duration;

use bytes::Bytes;
use gatepass_wire::messages::GATEPASS_V1_EVENT_CHANGE;
use gatepass_wire::schema::{Permission, Service};
use once_cell::race::OnceBox;
use parking_lot::Mutex;
use smallvec::SmallVec;

use crate::journal::{Actor, Content, Record, RecordedChange};
use crate::model::stored::{self, kind_of_noun};
use crate::model::{EntityId, Kind, PermissionSet};
use crate::wire::raw::response::ResponseWriter;

/// A change's fields from here on hold the entity, by the number of its kind.
const ENTITY: u32 = 100;
/// Watchers with different rights whose messages are kept; one more is encoded each time.
const KEPT: usize = 4;

/// What a kind is called in events and their filters: the name of the field that holds its state.
pub(crate) fn kind_name(kind: Kind) -> String {
    kind.word().replace(' ', "_")
}

/// The permission to list entities of a kind (RULES 4.1); `None` where nobody lists them.
pub(crate) fn list_permission(kind: Kind) -> Option<&'static str> {
    static TABLE: OnceBox<Vec<Option<&'static str>>> = OnceBox::new();
    let table = TABLE.get_or_init(|| {
        let of = |code: u8| Kind::from_code(code).and_then(find_list_permission);
        Box::new((0..=Kind::HIGHEST).map(of).collect())
    });
    table[kind as usize]
}

/// That of the method that lists them; where none does, of the one that gets them, or of their history.
fn find_list_permission(kind: Kind) -> Option<&'static str> {
    let served = |service: &&&Service| kind_of_noun(service.noun) == Some(kind);
    let told = |service: &&&Service| {
        let line = service.entity.filter(|_| service.name.ends_with("History"));
        let entity = line.and_then(|line| line.field(3)?.message());
        entity.is_some_and(|entity| kind_of_noun(entity.short_name()) == Some(kind))
    };
    let services = || gatepass_wire::SERVICES.iter();
    let asks = |service: &Service, name: &str| {
        let method = service.methods.iter().find(|method| method.name == name)?;
        match method.permission {
            Permission::Named(name) | Permission::UnlessSelf(name) => Some(name),
            Permission::Any | Permission::Cases(_) => None,
        }
    };
    services()
        .filter(served)
        .find_map(|service| asks(service, "List").or_else(|| asks(service, "Get")))
        .or_else(|| services().filter(told).find_map(|service| asks(service, "List")))
}

/// A record on its way to watchers. All who may see the same share the bytes.
pub(crate) struct Told {
    pub(crate) record: Record,
    encoded: Mutex<SmallVec<[(PermissionSet, Bytes); 1]>>,
}

impl Told {
    pub(crate) fn new(record: Record) -> Told {
        Told { record, encoded: Mutex::default() }
    }

    /// Roughly how much memory it takes.
    pub(crate) fn size(&self) -> usize {
        let states = self.record.changes.iter().map(|change| match &change.content {
            Content::State(state) => state.len() + 64,
            Content::Deleted | Content::Erased => 64,
        });
        // Twice: as a record and as a message.
        2 * (256 + states.sum::<usize>())
    }

    /// The encoded `WatchResponse` for a watcher with these permissions; `mark` is the record's revision as it is told.
    pub(crate) fn message(&self, permissions: PermissionSet, mark: &str) -> Bytes {
        let mut encoded = self.encoded.lock();
        if let Some((_, bytes)) = encoded.iter().find(|(known, _)| *known == permissions) {
            return bytes.clone();
        }
        let bytes = message(&self.record, permissions, mark);
        if encoded.len() < KEPT {
            encoded.push((permissions, bytes.clone()));
        }
        bytes
    }
}

/// A sign of life: everything up to this revision was told. The next comes within `interval`.
pub(crate) fn sign_of_life(mark: &str, interval: Duration) -> Bytes {
    let mut message = ResponseWriter::new();
    message.text(2, mark);
    message.duration_nanos(3, i64::try_from(interval.as_nanos()).unwrap_or(i64::MAX));
    message.finish()
}

fn message(record: &Record, permissions: PermissionSet, mark: &str) -> Bytes {
    let mut message = ResponseWriter::new();
    message.nested(1, |event| {
        event.text(1, mark).timestamp(2, record.time);
        event.nested(3, |actor| write_actor(actor, record, permissions));
        event.text(4, &record.verb).text(5, &record.method);
        event.text(6, &record.activity().map(|id| id.to_string()).unwrap_or_default());
        for change in record.changes.iter().filter(|change| change.id.kind != Kind::Activity) {
            event.nested(7, |out| write_change(out, change, permissions));
        }
    });
    message.text(2, mark);
    message.finish()
}

/// That some entities changed, and nothing else of what happened: for who may not watch at all.
pub(crate) fn narrow_message(record: &Record, entities: &BTreeSet<EntityId>, mark: &str) -> Bytes {
    let mut message = ResponseWriter::new();
    message.nested(1, |event| {
        event.text(1, mark).timestamp(2, record.time);
        for change in record.changes.iter().filter(|change| entities.contains(&change.id)) {
            event.nested(7, |out| write_change(out, change, PermissionSet::NONE));
        }
    });
    message.text(2, mark);
    message.finish()
}

fn write_actor(actor: &mut ResponseWriter, record: &Record, permissions: PermissionSet) {
    let (kind, account) = match record.actor {
        Actor::System => ("system", None),
        Actor::Embedded => ("embedded", None),
        Actor::Account(account) => ("account", Some(account)),
    };
    actor.text(1, kind);
    actor.text(2, &account.map(|account| account.to_string()).unwrap_or_default());
    // Who may list accounts may know what this one was called; others have its id (RULES 4.5).
    let named = list_permission(Kind::Account).is_some_and(|name| permissions.contains(name));
    if named {
        actor.text(3, actor_name(record));
    }
    actor.text(4, &record.credential.map(|id| id.to_string()).unwrap_or_default());
}

/// What the record's activity calls whoever did it.
fn actor_name(record: &Record) -> &str {
    let told = record.changes.iter().find(|change| change.id.kind == Kind::Activity);
    let Some(Content::State(told)) = told.map(|change| &change.content) else { return "" };
    stored::message(told, 7).map_or("", |actor| stored::text(actor, 2))
}

fn write_change(out: &mut ResponseWriter, change: &RecordedChange, permissions: PermissionSet) {
    let kind = change.id.kind;
    out.text(1, &change.id.to_string()).text(2, &kind_name(kind));
    out.flag(3, change.content == Content::Deleted).flag(4, change.content == Content::Erased);
    let seen = list_permission(kind).is_some_and(|name| permissions.contains(name));
    out.flag(5, !seen);
    let number = ENTITY + kind as u32;
    if let Content::State(state) = &change.content
        && seen
        && GATEPASS_V1_EVENT_CHANGE.field(number).is_some()
    {
        out.message(number, &stored::outward(kind, state));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_field_that_is_called_like_it_and_holds_its_message() {
        for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Activity) {
            let field = GATEPASS_V1_EVENT_CHANGE.field(ENTITY + *kind as u32);
            let field = field.unwrap_or_else(|| {
                panic!(
                    "say in gatepass/v1/events.proto which message holds {kind}: field {}",
                    ENTITY + *kind as u32
                )
            });
            assert_eq!(field.name, kind_name(*kind));
            let message = field.message().map(|message| message.name);
            assert_eq!(message, stored::message_of(*kind).map(|message| message.name), "{kind}");
        }
    }

    #[test]
    fn listing_every_kind_takes_a_permission_that_exists() {
        for kind in Kind::ALL {
            // One's own are listed by whoever they are of: who watches others' is told of them by their ids alone.
            if *kind == Kind::Delegation {
                assert_eq!(list_permission(*kind), None);
                continue;
            }
            let name = list_permission(*kind).unwrap_or_else(|| panic!("nothing lists {kind}"));
            assert!(crate::model::PERMISSIONS.contains(&name), "{kind}: {name}");
        }
        for (kind, name) in [
            (Kind::Account, "user:list"),
            (Kind::Role, "role:list"),
            (Kind::Credential, "credential:read"),
            (Kind::AccessRequestEvent, "audit:accessrequests"),
            (Kind::Organization, "organization:view_settings"),
            (Kind::Webhook, "organization:edit_settings"),
        ] {
            assert_eq!(list_permission(kind), Some(name), "{kind}");
        }
    }
}
