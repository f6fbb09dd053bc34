//! The audit trail as StrongDM shows it: one activity for each record, read from the journal.

use bytes::Bytes;
use once_cell::race::OnceBox;

use crate::error::{Error, Result};
use crate::journal::{Content, Record, RecordedChange};
use crate::model::stored;
use crate::model::{EntityId, Kind, Revision, Timestamp};
use crate::wire::filter::{FieldRef, FieldValue, Fields, FilterFields, Term, Test, ValueClass};
use crate::wire::raw::request::fields_of;

use super::Service;
use super::activity::erased;
use super::call::{Call, Reply};
use super::entities::{answer, number, required_id};
use super::list::{PageWriter, Position, Query};
use super::runtime::undecided;

/// Without bounds a list covers the last week (strongdm-api 2.11).
const WEEK: i64 = 7 * 24 * 3_600_000_000_000;
const PAGE: usize = 512;

const ID: FieldRef = FieldRef(0);
const VERB: FieldRef = FieldRef(1);
const ACTOR: FieldRef = FieldRef(2);
const ENTITY: FieldRef = FieldRef(3);
const BEFORE: FieldRef = FieldRef(4);
const AFTER: FieldRef = FieldRef(5);

fn known() -> &'static FilterFields {
    static KNOWN: OnceBox<FilterFields> = OnceBox::new();
    KNOWN.get_or_init(|| {
        Box::new(FilterFields::new([
            ("id", ID, ValueClass::Id),
            ("verb", VERB, ValueClass::Text),
            ("actor_id", ACTOR, ValueClass::Text),
            ("entity_id", ENTITY, ValueClass::Text),
            ("before", BEFORE, ValueClass::Time),
            ("after", AFTER, ValueClass::Time),
        ]))
    })
}

/// One activity, encoded.
struct Told<'a>(&'a [u8]);

impl Fields for Told<'_> {
    fn values(&self, field: FieldRef, visit: &mut dyn FnMut(FieldValue<'_>)) {
        let of = |message: Option<&[u8]>| {
            FieldValue::Text(message.map_or("", |message| stored::text(message, 1))) == FieldValue::Text("")
        };
        match field {
            ID => visit(FieldValue::Text(stored::text(self.0, 1))),
            VERB => visit(FieldValue::Text(stored::text(self.0, 2))),
            ACTOR => {
                if let Some(actor) = stored::message(self.0, 7).filter(|actor| !of(Some(actor))) {
                    visit(FieldValue::Text(stored::text(actor, 1)));
                }
            }
            ENTITY => {
                for (_, entity) in stored::Fields::new(self.0).filter(|(number, _)| *number == 5) {
                    visit(FieldValue::Text(stored::text(entity.bytes(), 1)));
                }
            }
            _ => {}
        }
    }

    fn tags(&self, _: &mut dyn FnMut(&str, &str)) {}
}

impl Service {
    /// Activities, oldest first.
    pub(super) fn list_activities(&self, call: &Call) -> Result<Reply> {
        let query = self.query(call, known())?;
        self.inner.runtime.refresh()?;
        let (head, now) = (self.inner.runtime.state().revision(), self.now());
        let (from, until) = (bounds(&query, AFTER)?, bounds(&query, BEFORE)?);
        // All terms must hold: of several bounds the narrowest counts.
        let (from, until) = (from.into_iter().max(), until.into_iter().min());
        let from =
            from.or_else(|| (until.is_none() && query.filter.ids.is_none()).then(|| now.plus_nanos(-WEEK)));
        let others: Vec<&Term> =
            query.filter.terms.iter().filter(|term| term.field != AFTER && term.field != BEFORE).collect();
        let journal = &self.inner.runtime.journal;
        let first = from
            .map_or(Ok(Revision(0)), |from| journal.revision_at(from.plus_nanos(-1)))
            .map_err(undecided)?;
        let mut after = query.after.as_ref().map_or(first, |after| Revision(after.number));
        let mut page = PageWriter::new(call.method.response_entity, query.limit);
        'pages: while after < head {
            let records = journal.records(after, PAGE).map_err(undecided)?;
            for record in records {
                after = record.revision;
                if until.is_some_and(|until| record.time >= until) {
                    break 'pages;
                }
                let told = record.changes.iter().find(|change| change.id.kind == Kind::Activity);
                let Some(told) = told.and_then(|change| as_told(&record, change)) else { continue };
                let told = &told;
                let told_of = Told(told);
                let by_id =
                    query.filter.ids.as_ref().is_none_or(|ids| ids.ids.contains(stored::text(told, 1)));
                let wanted = by_id && others.iter().all(|term| term.matches(&told_of));
                if wanted && !page.push(Position::of(record.revision.0), told) {
                    break 'pages;
                }
            }
        }
        Ok(self.page(call.method, &query, page, head))
    }

    /// One activity.
    pub(super) fn get_activity(&self, call: &Call) -> Result<Reply> {
        let fields = fields_of(call.method.request, &call.body)?;
        let id: EntityId = required_id(Kind::Activity, "id", fields.text(number(call.method.request, "id")))?;
        self.inner.runtime.refresh()?;
        let head = self.inner.runtime.state().revision();
        let version = self.inner.runtime.journal.entity_at(id, head).map_err(undecided)?;
        let record = version.map(|version| self.inner.runtime.journal.record(version.revision));
        let record = record.transpose().map_err(undecided)?.flatten();
        let told = record.as_ref().and_then(|record| {
            record.changes.iter().find(|change| change.id == id).and_then(|change| as_told(record, change))
        });
        match told {
            Some(told) => Ok(self.reply(answer(call.method, &told, &[]), head)),
            _ => Err(Error::not_found(Kind::Activity, id.to_string())),
        }
    }
}

/// An activity as it is told: its snapshot, or what is left of an erased one.
fn as_told(record: &Record, activity: &RecordedChange) -> Option<Bytes> {
    match &activity.content {
        Content::State(told) => Some(told.clone()),
        Content::Erased => Some(erased(record, activity.id)),
        Content::Deleted => None,
    }
}

/// The instants that a filter gives in one of the two fields that bound the list.
fn bounds(query: &Query, field: FieldRef) -> Result<Vec<Timestamp>> {
    let terms = query.filter.terms.iter().filter(|term| term.field == field);
    terms
        .map(|term| match &term.test {
            Test::Time(interval) => Ok(interval.start),
            _ => Err(Error::invalid_field(
                "filter",
                format!("`{}` takes an instant without `*`, such as `2026-01-02T03:04:05Z`", term.name),
            )),
        })
        .collect()
}
