//! All entities of one kind at one end.

use bytes::Bytes;
use gatepass_wire::schema::Method;
use gatepass_wire::v1;
use prost::Message as _;

use crate::client::RevisionMark;
use crate::wire::raw::{self, extract, fields, writer};
use crate::{Code, Error, Result};

use super::kinds::Copied;
use super::progress::Progress;
use super::side::Side;

/// Entities of a page: the most that either server gives.
const PAGE: i32 = 1000;
/// How many pages a list may go without an entity before it counts as endless.
const EMPTY_PAGES: usize = 100;

/// The entities of one kind, canonical, each with its id.
#[derive(Debug, Default)]
pub(super) struct Listing {
    pub(super) entities: Vec<(String, Bytes)>,
    /// What could not be read: entities of kinds that this version does not know, for one.
    pub(super) unreadable: Vec<Error>,
    /// The oldest revision that a page was read at. StrongDM names none.
    pub(super) revision: Option<RevisionMark>,
    /// Whether the endpoint offers this list at all.
    pub(super) offered: bool,
}

impl Side<'_> {
    /// Reads all entities of a kind, page by page. A kind that the endpoint does not offer has none.
    ///
    /// # Errors
    /// A page that cannot be read: a list is complete or an error (RULES 1.5).
    pub(super) async fn list(&self, copied: &Copied, progress: &dyn Progress) -> Result<Listing> {
        progress.stage(&format!("reading {} of the {}", copied.name(), self.word), None);
        let mut listing = Listing { offered: true, ..Listing::default() };
        let read = self.pages(copied.list, |entity| {
            progress.done(1);
            match raw::canonical(copied.entity, &entity) {
                Ok(bytes) => match extract::id(copied.entity, &bytes) {
                    "" => listing.unreadable.push(Error::new(Code::Internal, "an entity has no id")),
                    id => listing.entities.push((id.to_owned(), bytes.clone().into())),
                },
                Err(error) => listing.unreadable.push(error),
            }
        });
        match read.await {
            Ok(revision) => listing.revision = revision,
            Err(error) if error.code() == Code::Unimplemented => return Ok(Listing::default()),
            Err(error) => return Err(error),
        }
        listing.once_each();
        Ok(listing)
    }

    /// How many entities a list has, if it can be read.
    pub(super) async fn count(&self, list: &'static Method) -> Option<usize> {
        let mut count = 0;
        self.pages(list, |_| count += 1).await.ok()?;
        Some(count)
    }

    async fn pages(
        &self,
        list: &'static Method,
        mut take: impl FnMut(Bytes),
    ) -> Result<Option<RevisionMark>> {
        let items = list.response.fields.iter().find(|field| field.repeated).map_or(0, |field| field.number);
        let (mut cursor, mut empty, mut revision) = (String::new(), 0, None);
        loop {
            let reply = self.call(self.client, list, request(list, &cursor)).await?;
            if revision.is_none() {
                revision = reply.metadata.get("gatepass-revision").and_then(|text| text.parse().ok());
            }
            let page = page(list, items, &reply.body).map_err(|error| self.at(list, error))?;
            empty = if page.items.is_empty() { empty + 1 } else { 0 };
            page.items.into_iter().for_each(&mut take);
            if page.next.is_empty() {
                return Ok(revision);
            }
            if page.next == cursor || empty > EMPTY_PAGES {
                let error = Error::new(Code::Internal, "the list would never end: its pages lead nowhere");
                return Err(self.at(list, error));
            }
            cursor = page.next;
        }
    }
}

impl Listing {
    /// An entity that moved between pages while they were read counts once, as it was read last.
    fn once_each(&mut self) {
        let mut seen = std::collections::HashSet::new();
        self.entities.reverse();
        self.entities.retain(|(id, _)| seen.insert(id.clone()));
        self.entities.reverse();
    }
}

fn request(list: &Method, cursor: &str) -> Bytes {
    let meta = v1::ListRequestMetadata { cursor: cursor.to_owned(), limit: PAGE, ..Default::default() };
    let mut body = Vec::new();
    if let Some(field) = list.request.field_named("meta") {
        writer::bytes_field(&mut body, field.number, &meta.encode_to_vec());
    }
    body.into()
}

struct Page {
    items: Vec<Bytes>,
    next: String,
}

fn page(list: &Method, items: u32, body: &Bytes) -> Result<Page> {
    let meta = list.response.field_named("meta").map_or(0, |field| field.number);
    let mut page = Page { items: Vec::new(), next: String::new() };
    for raw in fields(body) {
        let raw = raw.map_err(|_| Error::new(Code::Internal, "the page is no protobuf message"))?;
        let Some(bytes) = raw.value.as_bytes() else { continue };
        if raw.number == items {
            page.items.push(body.slice_ref(bytes));
        } else if raw.number == meta {
            page.next = extract::text(bytes, 1).to_owned();
        }
    }
    Ok(page)
}
