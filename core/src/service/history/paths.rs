//! Histories of lists that nothing stores: the records are made once more, and the rows that each may touch are
//! compared before and after it (RULES 6.4).

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use gatepass_wire::schema::{self, Message};
use once_cell::race::OnceBox;

use crate::engine::query::Via;
use crate::engine::{Change, State, View};
use crate::error::{Error, Result};
use crate::journal::Record;
use crate::model::stored;
use crate::model::{EntityId, Kind, Revision, Timestamp};
use crate::service::Service;
use crate::service::call::{Call, Reply};
use crate::service::derived::{self, Known};
use crate::service::links::{for_a_while, holders, members};
use crate::service::list::{PageWriter, Position, Query};
use crate::service::runtime::{changes_of, undecided};
use crate::wire::filter::FilterFields;

use super::{Line, is_later, resume};

/// How many records are read at a time.
const PAGE: usize = 1024;
/// How many records, and how many rows, one page may cost (RULES 5.5).
const RECORDS: u64 = 5_000_000;
const ROWS: usize = 5_000_000;

/// Rows by their owner, account or role, and their key among the owner's.
type Rows = BTreeMap<(EntityId, Vec<u8>), Bytes>;

/// Rows that a change may touch: all of an owner, or those to one resource.
type Scope = (EntityId, Option<EntityId>);

/// The lists whose rows are found and not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum List {
    OfAccounts,
    OfRoles,
}

impl Service {
    /// The history of `AccountResources`: paths as they came and went.
    pub(super) fn account_resources_history(&self, call: &Call) -> Result<Reply> {
        self.paths_history(call, List::OfAccounts)
    }

    /// The history of `RoleResources`.
    pub(super) fn role_resources_history(&self, call: &Call) -> Result<Reply> {
        self.paths_history(call, List::OfRoles)
    }

    fn paths_history(&self, call: &Call, list: List) -> Result<Reply> {
        let query = self.query(call, list.fields())?;
        self.inner.runtime.refresh()?;
        let (head, now) = (self.inner.runtime.state().revision(), self.now());
        let mut page = PageWriter::new(call.method.response_entity, query.limit);
        let mut replay = Replay::from(self, list, &query)?;
        if head.0 - replay.state.revision().0 > RECORDS {
            return Err(too_much());
        }
        let service = schema::service("v1", call.method.service);
        let message = service.and_then(|service| service.entity).ok_or_else(Error::internal)?;
        let mut full = false;
        while !full && replay.state.revision() < head {
            let records = self.inner.runtime.journal.records(replay.state.revision(), PAGE);
            for record in records.map_err(undecided)?.iter().filter(|record| record.revision <= head) {
                full = !replay.begin_by(record.time, message, &mut page)?
                    || !replay.make(record, message, &mut page)?;
                if full {
                    break;
                }
            }
        }
        if !full {
            replay.begin_by(now, message, &mut page)?;
        }
        Ok(self.page(call.method, &query, page, head))
    }
}

impl List {
    fn fields(self) -> &'static FilterFields {
        static OF_ACCOUNTS: OnceBox<FilterFields> = OnceBox::new();
        static OF_ROLES: OnceBox<FilterFields> = OnceBox::new();
        match self {
            List::OfAccounts => derived::texts(derived::ACCOUNT_RESOURCE, &OF_ACCOUNTS),
            List::OfRoles => derived::texts(derived::ROLE_RESOURCE, &OF_ROLES),
        }
    }

    fn owner(self) -> Kind {
        match self {
            List::OfAccounts => Kind::Account,
            List::OfRoles => Kind::Role,
        }
    }

    /// The rows that a change may touch as far as `state`, before or after it, tells.
    fn touched(self, state: &State, change: &Change, into: &mut BTreeSet<Scope>) {
        let versions = [state.get(change.id), change.state.clone()];
        let versions = versions.iter().flatten();
        match (self, change.id.kind) {
            (List::OfAccounts, Kind::Account) | (List::OfRoles, Kind::Role) => {
                into.insert((change.id, None));
            }
            (List::OfAccounts, Kind::Role) => {
                into.extend(holders(state, change.id).into_iter().map(|(account, _)| (account, None)));
                into.extend(for_a_while(state, change.id).into_iter().map(|account| (account, None)));
            }
            (List::OfAccounts, Kind::AccountAttachment | Kind::AccountGroup) => {
                let links = versions.filter_map(|version| stored::link(change.id.kind, version));
                into.extend(links.map(|link| (link.from, None)));
            }
            (List::OfAccounts, Kind::GroupRole) => {
                let links = versions.filter_map(|version| stored::link(Kind::GroupRole, version));
                let accounts = links.flat_map(|link| members(state, link.from));
                into.extend(accounts.map(|account| (account, None)));
            }
            (List::OfAccounts, Kind::RoleGrant) => {
                let grants = versions.filter_map(|version| stored::role_grant(version));
                into.extend(grants.map(|grant| (grant.account, None)));
            }
            (List::OfAccounts, Kind::AccountGrant) => {
                let grants = versions.filter_map(|version| stored::grant(version));
                into.extend(grants.map(|grant| (grant.account, Some(grant.resource))));
            }
            (_, Kind::Resource) => self.touched_on(state, change.id, into),
            _ => {}
        }
    }

    fn touched_on(self, state: &State, resource: EntityId, into: &mut BTreeSet<Scope>) {
        let roles = state.roles_reaching(resource).unwrap_or_default();
        if self == List::OfRoles {
            into.extend(roles.into_iter().map(|role| (role, Some(resource))));
            return;
        }
        let granted = state.referrers(resource, Kind::AccountGrant).into_iter();
        let granted =
            granted.filter_map(|grant| stored::grant(&state.get(grant)?)).map(|grant| grant.account);
        let accounts = roles
            .into_iter()
            .flat_map(|role| {
                let held = holders(state, role).into_iter().map(|(account, _)| account);
                held.chain(for_a_while(state, role)).collect::<Vec<_>>()
            })
            .chain(granted);
        into.extend(accounts.map(|account| (account, Some(resource))));
    }
}

/// The records made once more.
struct Replay<'a> {
    service: &'a Service,
    list: List,
    query: &'a Query,
    /// The one owner that the filter lets through.
    only: Option<EntityId>,
    state: State,
    /// Grants that have not begun, by their start.
    ahead: BTreeSet<(Timestamp, EntityId)>,
    times: Known,
    read: usize,
}

impl<'a> Replay<'a> {
    /// From the state that the page begins in.
    fn from(service: &'a Service, list: List, query: &'a Query) -> Result<Replay<'a>> {
        let state = match resume(query) {
            Revision(0) => State::default(),
            revision => State::clone(&*service.inner.past.whole(&service.inner.runtime, revision)?),
        };
        let only = derived::pinned(query, 0, list.owner());
        let mut replay = Replay {
            service,
            list,
            query,
            only,
            ahead: BTreeSet::new(),
            times: Known::new(),
            read: 0,
            state,
        };
        let grants = replay.state.store().scan(Kind::AccountGrant, None);
        let grants = grants.filter_map(|(id, state)| Some((stored::grant(state)?.during.start, id)));
        replay.ahead = grants.filter(|(start, _)| *start > replay.state.time()).collect();
        Ok(replay)
    }

    /// Applies a record and tells the rows it made, changed and ended; `false` once the page is full.
    fn make(&mut self, record: &Record, message: &Message, page: &mut PageWriter) -> Result<bool> {
        let changes = changes_of(record);
        let mut scopes = BTreeSet::new();
        changes.iter().for_each(|change| self.list.touched(&self.state, change, &mut scopes));
        let before = self.rows(&scopes, record.time)?;
        self.state.apply(&changes, record.revision, record.time);
        self.look_ahead(&changes, record.time);
        // Whoever comes into reach only by this change had no such row before it.
        changes.iter().for_each(|change| self.list.touched(&self.state, change, &mut scopes));
        let after = self.rows(&scopes, record.time)?;
        let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
        for key in keys {
            let (old, new) = (before.get(key), after.get(key));
            if old == new {
                continue;
            }
            // A path by a role that is granted anew is another row: of several alike none could say which it was.
            let ended = old.filter(|old| new.is_none() || !self.is_keyed(old));
            for (row, deleted) in ended.map(|old| (old, true)).into_iter().chain(new.map(|new| (new, false)))
            {
                let line =
                    Line { activity: record.activity(), time: record.time, entity: Some(row), deleted };
                let place = [&[0], &key.0.number.to_be_bytes()[..], &key.1, &[u8::from(!deleted)]].concat();
                if !self.tell(place, row, line.encode(message), page) {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    fn look_ahead(&mut self, changes: &[Change], now: Timestamp) {
        for change in changes.iter().filter(|change| change.id.kind == Kind::AccountGrant) {
            let grant = change.state.as_ref().and_then(|state| stored::grant(state));
            if let Some(grant) = grant.filter(|grant| grant.during.start > now) {
                self.ahead.insert((grant.during.start, change.id));
            }
        }
    }

    /// Tells the grants that begin by an instant: no record says so, their start was given with them.
    fn begin_by(&mut self, until: Timestamp, message: &Message, page: &mut PageWriter) -> Result<bool> {
        if self.list == List::OfRoles {
            return Ok(true);
        }
        while let Some((start, id)) = self.ahead.first().copied().filter(|(start, _)| *start <= until) {
            self.ahead.pop_first();
            let grant = self.state.get(id).and_then(|state| stored::grant(&state));
            let Some(grant) = grant.filter(|grant| grant.during.start == start) else { continue };
            let rows = self.rows(&BTreeSet::from([(grant.account, Some(grant.resource))]), start)?;
            let via = Via::Grant { grant: id, start, end: grant.during.end };
            let key = (grant.account, derived::path_key(grant.resource, via));
            let Some(row) = rows.get(&key) else { continue };
            let line = Line { activity: None, time: start, entity: Some(row), deleted: false };
            let place = [&[1], &start.0.to_be_bytes()[..], &id.number.to_be_bytes()].concat();
            if !self.tell(place, row, line.encode(message), page) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether what the row says tells it from every other one.
    fn is_keyed(&self, row: &[u8]) -> bool {
        self.list == List::OfRoles || !stored::text(row, 6).is_empty()
    }

    fn tell(&self, place: Vec<u8>, row: &[u8], line: Bytes, page: &mut PageWriter) -> bool {
        let position = Position { number: self.state.revision().0, row: place };
        let told = self.query.after.as_ref().is_some_and(|after| !is_later(&position, after));
        told || !self.wanted(row) || page.push(position, &line)
    }

    fn wanted(&self, row: &[u8]) -> bool {
        let text = |number| stored::text(row, number);
        match self.list {
            List::OfAccounts => {
                self.query.filter.matches(&derived::Row(&[text(1), text(2), text(5), text(6)]))
            }
            List::OfRoles => self.query.filter.matches(&derived::Row(&[text(1), text(2)])),
        }
    }

    /// The rows of scopes. A grant counts from its start until a record ends it: none is made at its end while the
    /// clock is in doubt, and a line that told of the end then would be told twice.
    fn rows(&mut self, scopes: &BTreeSet<Scope>, at: Timestamp) -> Result<Rows> {
        let mut rows = Rows::new();
        let mut times = derived::Times::new(self.service, &self.state, std::mem::take(&mut self.times));
        for (owner, resource) in
            scopes.iter().filter(|(owner, _)| self.only.is_none_or(|only| only == *owner))
        {
            match self.list {
                List::OfAccounts => {
                    derived::each_path(&self.state, *owner, *resource, |path| {
                        if path.via.start().is_none_or(|start| start <= at) {
                            let key = (*owner, derived::path_key(path.resource, path.via));
                            rows.insert(key, derived::account_row(&mut times, *owner, path));
                        }
                    });
                }
                List::OfRoles => {
                    derived::each_resource(&self.state, *owner, *resource, |resource| {
                        let key = (*owner, resource.number.to_be_bytes().to_vec());
                        rows.insert(key, derived::role_row(&mut times, *owner, resource));
                    });
                }
            }
        }
        self.times = times.known;
        self.read += rows.len();
        if self.read > ROWS { Err(too_much()) } else { Ok(rows) }
    }
}

fn too_much() -> Error {
    Error::resource_exhausted(format!(
        "this page would read more than {RECORDS} records or compare more than {ROWS} rows; name one account or role in the filter"
    ))
}
