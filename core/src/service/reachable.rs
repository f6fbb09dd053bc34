//! `gatepass.v1.Access.ListResources` and `ListAccounts`: who reaches what, page by page.
//!
//! An answer may name a thousand entities, so it is written straight from what is stored.

use gatepass_wire::gatepass::v1::{ListAccountsRequest, ListResourcesRequest};
use gatepass_wire::schema::Message;

use crate::engine::State;
use crate::engine::query::Reachable;
use crate::error::Result;
use crate::model::Kind;
use crate::model::stored::{shape, text};
use crate::wire::raw::response::ResponseWriter;

use super::Service;
use super::access::{decode, missing};
use super::call::{Call, Reply};
use super::entities::number;
use super::list::{Position, fingerprint_of, limit};
use super::past::Moment;
use super::principal::{Principal, resource_named};

impl Service {
    pub(super) fn list_resources(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: ListResourcesRequest = decode(call)?;
        let moment = self.as_of(request.as_of.as_ref())?;
        let page = self.page_of(call, &request.account, moment, &request.cursor, request.limit)?;
        let named = principal.may("datasource:list");
        self.at(moment, |state, at| {
            let account = self.subject(principal, call, state, &request.account)?;
            let found = state.list_resources(account, at, page.after, page.limit);
            let found = found.map_err(|gone| missing(gone, account, account))?;
            let rows = found.items.iter().map(|item| {
                let state = state.store().state(item.id);
                (*item, state.map_or(&[][..], |bytes| bytes))
            });
            Ok(self.reachable(call, state, &page, (rows, found.next), (Kind::Resource, named)))
        })?
    }

    pub(super) fn list_accounts(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: ListAccountsRequest = decode(call)?;
        let moment = self.as_of(request.as_of.as_ref())?;
        let page = self.page_of(call, &request.resource, moment, &request.cursor, request.limit)?;
        let named = principal.may("user:list");
        self.at(moment, |state, at| {
            let resource = resource_named(state, "resource", &request.resource)?;
            let found = state.accounts_reaching(resource, at, page.after, page.limit);
            let found = found.map_err(|gone| missing(gone, resource, resource))?;
            let rows = found.items.iter().map(|item| {
                let state = state.store().state_at(Kind::Account, item.slot);
                (item.reachable, state.map_or(&[][..], |bytes| bytes))
            });
            Ok(self.reachable(call, state, &page, (rows, found.next), (Kind::Account, named)))
        })?
    }

    /// The answer: each entity with its state, and whether the caller may see its name (RULES 4.5).
    fn reachable<'a>(
        &self,
        call: &Call,
        state: &State,
        asked: &Asked,
        (rows, next): (impl ExactSizeIterator<Item = (Reachable, &'a [u8])>, Option<u64>),
        (kind, named): (Kind, bool),
    ) -> Reply {
        let response = call.method.response;
        let list = response.fields.iter().find(|field| field.repeated);
        let (list, entry) = list.and_then(|field| Some((field.number, field.message()?))).unzip();
        let (list, entry) = (list.unwrap_or_default(), entry.map_or_else(Numbers::default, Numbers::of));
        // An id, a name and a type.
        let mut out = ResponseWriter::with_capacity(rows.len() * 96 + 64);
        for (item, bytes) in rows {
            out.nested(list, |out| entry.write(out, item, bytes, (kind, named)));
        }
        if let Some(next) = next {
            let cursor = self.inner.write_cursor(&Position::of(next), asked.fingerprint);
            out.text(number(response, "next_cursor"), &cursor);
        }
        out.uint(number(response, "revision"), state.revision().0);
        self.reply(out.finish(), state.revision())
    }
}

impl Service {
    fn page_of(&self, call: &Call, subject: &str, moment: Moment, cursor: &str, many: i32) -> Result<Asked> {
        let fingerprint = fingerprint_of(call.method, &format!("{subject}\u{1f}{moment:?}"));
        let after = self.inner.read_cursor(cursor, fingerprint)?.map(|after| after.number);
        Ok(Asked { limit: limit(i64::from(many), "limit")?, after, fingerprint })
    }
}

/// The page that is asked for.
struct Asked {
    limit: usize,
    after: Option<u64>,
    fingerprint: [u8; 8],
}

/// The numbers of the fields of `gatepass.v1.Reachable`.
#[derive(Default)]
struct Numbers {
    id: u32,
    name: u32,
    kind: u32,
    until: u32,
}

impl Numbers {
    fn of(message: &Message) -> Numbers {
        let of = |name| number(message, name);
        Numbers { id: of("id"), name: of("name"), kind: of("type"), until: of("allowed_until") }
    }

    fn write(&self, out: &mut ResponseWriter, item: Reachable, state: &[u8], (kind, named): (Kind, bool)) {
        out.text(self.id, &item.id.text());
        if let Some((shape, inner)) = shape(kind, state) {
            out.text(self.name, if named && shape.name != 0 { text(inner, shape.name) } else { "" });
            out.text(self.kind, shape.member_name);
        }
        if let Some(until) = item.until {
            out.timestamp(self.until, until);
        }
    }
}
