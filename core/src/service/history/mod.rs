//! What entities were, line by line: StrongDM's history lists, told from the journal (RULES 6.4, strongdm-api 2.13).

mod paths;

use bytes::Bytes;
use gatepass_wire::schema::{self, Message, Method};

use crate::error::{Error, Result};
use crate::journal::{Content, EntityVersion};
use crate::model::stored::{self, kind_of_noun};
use crate::model::{EntityId, Kind, Revision, Timestamp};
use crate::wire::raw::response::ResponseWriter;

use super::Service;
use super::call::{Call, Reply};
use super::fields::{Stored, fields_of_kind};
use super::list::{PageWriter, Position, Query};
use super::runtime::undecided;

/// How many records, or versions of one entity, are read at a time.
const PAGE: usize = 1024;
/// A line's field for the entity.
const ENTITY: u32 = 3;

/// Whether the service tells a history.
pub(super) fn is_history(service: &str) -> bool {
    service.ends_with("History")
}

/// One line: what an entity, or a row of a derived list, became.
struct Line<'a> {
    activity: Option<EntityId>,
    time: Timestamp,
    /// The state after the change; before it, for a deletion. `None` where it was erased.
    entity: Option<&'a [u8]>,
    deleted: bool,
}

impl Line<'_> {
    fn encode(&self, message: &Message) -> Bytes {
        let mut line = ResponseWriter::with_capacity(self.entity.map_or(0, <[u8]>::len) + 64);
        if let Some(activity) = self.activity {
            line.text(1, &activity.to_string());
        }
        line.timestamp(2, self.time);
        if let Some(entity) = self.entity {
            line.message(ENTITY, entity);
        }
        // The organization's record alone has no such field: nobody deletes it.
        if self.deleted && message.field(4).is_some() {
            line.timestamp(4, self.time);
        }
        line.finish()
    }
}

impl Service {
    /// A page of a history, oldest first. What fell due by now is recorded before it is told.
    pub(super) async fn history(&self, call: &Call) -> Result<Reply> {
        self.sweep_due().await?;
        match call.method.service {
            "AccountResourcesHistory" => self.account_resources_history(call),
            "RoleResourcesHistory" => self.role_resources_history(call),
            _ => self.entity_history(call),
        }
    }

    fn entity_history(&self, call: &Call) -> Result<Reply> {
        let (message, kind) = told_by(call.method)?;
        let query = self.query(call, fields_of_kind(kind))?;
        self.inner.runtime.refresh()?;
        let head = self.inner.runtime.state().revision();
        let mut page = PageWriter::new(call.method.response_entity, query.limit);
        let mut after = Some(resume(&query));
        'pages: while let Some(from) = after {
            let versions;
            (versions, after) = self.versions(kind, &query, from)?;
            for version in versions.iter().filter(|version| version.revision <= head) {
                let position = position(version);
                if query.after.as_ref().is_some_and(|after| !is_later(&position, after)) {
                    continue;
                }
                let Some(line) = self.told(message, kind, version, &query)? else { continue };
                if !page.push(position, &line) {
                    break 'pages;
                }
            }
        }
        Ok(self.page(call.method, &query, page, head))
    }

    /// The line of a version, if the filter lets it through.
    fn told(
        &self,
        message: &Message,
        kind: Kind,
        version: &EntityVersion,
        query: &Query,
    ) -> Result<Option<Bytes>> {
        let deleted = version.content == Content::Deleted;
        let state = match &version.content {
            Content::State(state) => Some(state.clone()),
            Content::Erased => None,
            Content::Deleted => self.state_before(version)?,
        };
        let wanted = match &state {
            Some(state) => query.filter.matches(&Stored::new(kind, state)),
            None => query.filter.terms.is_empty() && names(query, version.id),
        };
        let entity = state.as_deref().map(|state| stored::in_history(kind, state));
        let line =
            Line { activity: version.activity, time: version.time, entity: entity.as_deref(), deleted };
        Ok(wanted.then(|| line.encode(message)))
    }

    fn state_before(&self, version: &EntityVersion) -> Result<Option<Bytes>> {
        let before = Revision(version.revision.0.saturating_sub(1));
        let before = self.inner.runtime.journal.entity_at(version.id, before).map_err(undecided)?;
        Ok(before.and_then(|before| match before.content {
            Content::State(state) => Some(state),
            Content::Deleted | Content::Erased => None,
        }))
    }

    /// Versions after a revision in the order of the list, all that there are up to the revision to go on from.
    fn versions(
        &self,
        kind: Kind,
        query: &Query,
        after: Revision,
    ) -> Result<(Vec<EntityVersion>, Option<Revision>)> {
        let journal = &self.inner.runtime.journal;
        let Some(ids) = &query.filter.ids else {
            let mut versions = journal.kind_history(kind, after, PAGE).map_err(undecided)?;
            let next = versions.last().map(|version| version.revision);
            versions.sort_unstable_by_key(order);
            return Ok((versions, next));
        };
        let (mut versions, mut complete) = (Vec::new(), None);
        for id in ids.ids.iter().filter_map(|id| EntityId::parse_as(kind, id)) {
            let of_one = journal.entity_history(id, after, PAGE).map_err(undecided)?;
            if of_one.len() >= PAGE {
                let last = of_one.last().map(|version| version.revision);
                complete = complete.into_iter().chain(last).min();
            }
            versions.extend(of_one);
        }
        versions.retain(|version| complete.is_none_or(|complete| version.revision <= complete));
        versions.sort_unstable_by_key(order);
        Ok((versions, complete))
    }
}

fn order(version: &EntityVersion) -> (Revision, u64) {
    (version.revision, version.id.number)
}

fn position(version: &EntityVersion) -> Position {
    Position { number: version.revision.0, row: version.id.number.to_be_bytes().to_vec() }
}

fn is_later(position: &Position, after: &Position) -> bool {
    (position.number, &position.row) > (after.number, &after.row)
}

/// From where a page goes on: the record that the page before ended in may have lines left.
fn resume(query: &Query) -> Revision {
    Revision(query.after.as_ref().map_or(0, |after| after.number.saturating_sub(1)))
}

/// Whether the filter's ids, if it has any, hold this one.
fn names(query: &Query, id: EntityId) -> bool {
    query.filter.ids.as_ref().is_none_or(|ids| ids.ids.contains(&id.to_string()))
}

/// The message of a history's lines, and the kind of entity they tell of.
fn told_by(method: &Method) -> Result<(&'static Message, Kind)> {
    let service = schema::service("v1", method.service);
    let message = service.and_then(|service| service.entity).ok_or_else(Error::internal)?;
    let entity = message.field(ENTITY).and_then(|field| field.message());
    let kind = entity.and_then(|entity| kind_of_noun(entity.short_name()));
    Ok((message, kind.ok_or_else(Error::internal)?))
}
