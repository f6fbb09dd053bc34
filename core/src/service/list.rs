//! Pages: in the order of ids, stable while others write, complete or an error (RULES 1.5, 8).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use gatepass_wire::schema::Method;
use ring::digest::{SHA256, digest};

use crate::error::{Error, Result};
use crate::model::{EntityId, Kind, Revision, Timestamp, stored};
use crate::wire::filter::{self, Filter, FilterFields};
use crate::wire::raw::request::{RequestFields, fields_of};
use crate::wire::raw::response::ResponseWriter;

use super::call::{Call, Reply};
use super::entities::{entity_of, is_there, number};
use super::fields::{Stored, fields_of_kind};
use super::past::Moment;
use super::{Inner, Service};

/// Entries of a page where the caller names no limit.
const DEFAULT: i64 = 50;
/// The most entries of a page; a larger limit counts as this.
pub(super) const MOST: i64 = 1000;
/// The bytes of a cursor before the key of a row: epoch, fingerprint, number.
const FIXED: usize = 20;
/// The most bytes of a page: StrongDM's Python SDK takes no answer over 4 MiB.
pub(super) const BYTES: usize = 3 << 20;

/// What a list request asks for.
pub(super) struct Query {
    pub(super) filter: Filter,
    pub(super) limit: usize,
    /// Where the page before ended.
    pub(super) after: Option<Position>,
    pub(super) moment: Moment,
    fingerprint: [u8; 8],
}

/// A place in a list: the number of the last id, and for lists with several rows for one id, the key of the last of
/// them. It is named and not counted, so that rows which come and go between pages move no other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Position {
    pub(super) number: u64,
    pub(super) row: Vec<u8>,
}

impl Position {
    /// The place of an entry that has its number for itself.
    pub(super) fn of(number: u64) -> Position {
        Position { number, row: Vec::new() }
    }
}

/// A row of a derived list.
pub(super) struct Row {
    /// Rows of one id ascend by it.
    pub(super) key: Vec<u8>,
    pub(super) bytes: Bytes,
    /// Whether the filter lets it through.
    pub(super) wanted: bool,
}

/// A page being filled.
pub(super) struct PageWriter {
    items: ResponseWriter,
    field: u32,
    left: usize,
    pub(super) next: Option<Position>,
    last: Option<Position>,
}

impl PageWriter {
    pub(super) fn new(field: u32, limit: usize) -> PageWriter {
        PageWriter { items: ResponseWriter::new(), field, left: limit, next: None, last: None }
    }

    /// Takes an entry; `false` once the page is full, the entry then being the first of the next.
    pub(super) fn push(&mut self, position: Position, entry: &[u8]) -> bool {
        let full = self.left == 0 || (self.items.len() + entry.len() > BYTES && self.last.is_some());
        if full {
            self.next = self.last.take();
            return false;
        }
        self.items.message(self.field, entry);
        self.left -= 1;
        self.last = Some(position);
        true
    }
}

impl Service {
    /// The page of a list of entities.
    pub(super) fn list(&self, call: &Call) -> Result<Reply> {
        let (kind, _) = entity_of(call.method)?;
        self.list_entities(call, kind)
    }

    /// The page of a list of entities of this kind, whichever service it is of.
    pub(super) fn list_entities(&self, call: &Call, kind: Kind) -> Result<Reply> {
        let items = call.method.response.fields.iter().find(|field| field.repeated);
        let items = items.map_or(0, |field| field.number);
        let query = self.query(call, fields_of_kind(kind))?;
        self.at(query.moment, |state, now| {
            let mut page = PageWriter::new(items, query.limit);
            let after = query.after.as_ref().map(|after| after.number);
            for (id, bytes) in state.store().scan(kind, after) {
                let entry = Stored::new(kind, bytes);
                if is_there(kind, bytes, now)
                    && query.filter.matches(&entry)
                    && !page.push(Position::of(id.number), &stored::outward(kind, bytes))
                {
                    break;
                }
            }
            self.page(call.method, &query, page, state.revision())
        })
    }

    /// Reads a request of the common form: `meta` with cursor and limit, and `filter`.
    pub(super) fn query(&self, call: &Call, known: &FilterFields) -> Result<Query> {
        self.query_about(call, known, "")
    }

    /// [`Service::query`] for a list that belongs to one entity: another one's cursor is foreign.
    pub(super) fn query_of(&self, call: &Call, known: &FilterFields, owner: EntityId) -> Result<Query> {
        self.query_about(call, known, &owner.to_string())
    }

    fn query_about(&self, call: &Call, known: &FilterFields, owner: &str) -> Result<Query> {
        let fields = fields_of(call.method.request, &call.body)?;
        let text = fields.text(number(call.method.request, "filter"));
        let filter = filter::parse(text, known).map_err(Error::from)?;
        let moment = self.moment(call.method, &fields)?;
        let fingerprint = fingerprint(call.method, &format!("{owner}\u{1f}{text}"), moment);
        let (limit, cursor) = page_request(&fields)?;
        let after = self.inner.read_cursor(&cursor, fingerprint)?;
        Ok(Query { filter, limit, after, moment, fingerprint })
    }

    /// The answer with a page of the list.
    pub(super) fn page(&self, method: &Method, query: &Query, page: PageWriter, revision: Revision) -> Reply {
        let mut response = ResponseWriter::with_capacity(page.items.len() + 64);
        if let Some(next) = page.next {
            let cursor = self.inner.write_cursor(&next, query.fingerprint);
            response.nested(number(method.response, "meta"), |meta| _ = meta.text(1, &cursor));
        }
        let mut body = Vec::from(response.finish());
        body.extend_from_slice(&page.items.finish());
        self.reply(Bytes::from(body), revision)
    }

    /// Runs over derived rows that belong to ids, skipping what earlier pages held.
    pub(super) fn rows<'a>(
        &self,
        query: &Query,
        page: &mut PageWriter,
        number: u64,
        rows: impl Iterator<Item = Row> + 'a,
    ) -> bool {
        let after = query.after.as_ref().filter(|after| after.number == number).map(|after| &after.row);
        for row in rows.filter(|row| row.wanted && after.is_none_or(|after| row.key > *after)) {
            if !page.push(Position { number, row: row.key }, &row.bytes) {
                return false;
            }
        }
        true
    }
}

/// The limit and the cursor of `meta`.
fn page_request(fields: &RequestFields<'_>) -> Result<(usize, String)> {
    let meta = number(fields.schema(), "meta");
    if meta == 0 || !fields.has(meta) {
        return Ok((DEFAULT as usize, String::new()));
    }
    let meta = fields.message(meta)?;
    let at = |name| number(meta.schema(), name);
    if meta.int(at("page")) != 0 {
        return Err(Error::invalid("meta.page", "is not offered; follow `next_cursor`"));
    }
    if !meta.text(at("order_by")).is_empty() {
        return Err(Error::invalid("meta.order_by", "is not offered; lists are in the order of ids"));
    }
    Ok((limit(meta.int(at("limit")), "meta.limit")?, meta.text(at("cursor")).to_owned()))
}

/// How many entries a page may have.
pub(super) fn limit(asked: i64, field: &str) -> Result<usize> {
    match asked {
        ..=-1 => {
            Err(Error::invalid_value(field, asked.to_string(), format!("a page has 1 to {MOST} entries")))
        }
        0 => Ok(DEFAULT as usize),
        asked => Ok(asked.min(MOST) as usize),
    }
}

/// What a cursor belongs to: another list, filter or instant must not take it.
fn fingerprint(method: &Method, filter: &str, moment: Moment) -> [u8; 8] {
    let snapshot = moment.revision.map(|revision| (revision, moment.time.unwrap_or(Timestamp::MIN)));
    let text = format!("{}\u{1f}{filter}\u{1f}{snapshot:?}", method.path);
    let mut short = [0; 8];
    short.copy_from_slice(&digest(&SHA256, text.as_bytes()).as_ref()[..8]);
    short
}

/// The fingerprint of a list of our own, by what was asked.
pub(super) fn fingerprint_of(method: &Method, asked: &str) -> [u8; 8] {
    fingerprint(method, asked, Moment::NOW)
}

impl Inner {
    /// A cursor as text.
    pub(super) fn write_cursor(&self, position: &Position, fingerprint: [u8; 8]) -> String {
        let mut bytes = Vec::with_capacity(FIXED + position.row.len());
        bytes.extend_from_slice(&self.runtime.journal.epoch()[..4]);
        bytes.extend_from_slice(&fingerprint);
        bytes.extend_from_slice(&position.number.to_be_bytes());
        bytes.extend_from_slice(&position.row);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Reads a cursor; one of another list, filter or history is an error (RULES 8).
    pub(super) fn read_cursor(&self, cursor: &str, fingerprint: [u8; 8]) -> Result<Option<Position>> {
        if cursor.is_empty() {
            return Ok(None);
        }
        let foreign = || {
            Error::invalid_value(
                "cursor",
                cursor,
                "it is not one this list gave out for this filter; begin again without a cursor",
            )
        };
        let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| foreign())?;
        let (fixed, row) = bytes.split_first_chunk::<FIXED>().ok_or_else(foreign)?;
        if fixed[..4] != self.runtime.journal.epoch()[..4] || fixed[4..12] != fingerprint {
            return Err(foreign());
        }
        let mut number = [0; 8];
        number.copy_from_slice(&fixed[12..]);
        Ok(Some(Position { number: u64::from_be_bytes(number), row: row.to_vec() }))
    }
}
