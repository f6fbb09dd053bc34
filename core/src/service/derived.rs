//! Lists that nothing stores: who reaches what by which path, what keys may do, which tags are in use (RULES 6.4).

use std::collections::{BTreeSet, HashMap};

use bytes::Bytes;
use once_cell::race::OnceBox;

use crate::engine::decide::token_terms;
use crate::engine::query::{AccountPath, Via};
use crate::engine::{State, UniqueKey, View};
use crate::error::Result;
use crate::journal::Content;
use crate::model::stored::{created_at, role_rules, tags_of};
use crate::model::{EntityId, Kind, PERMISSIONS, Revision, Timestamp};
use crate::wire::filter::{FieldRef, FieldValue, Fields, FilterFields, ValueClass};
use crate::wire::raw::response::ResponseWriter;

use super::Service;
use super::call::{Call, Reply};
use super::entities::number;
use super::fields::{Stored, fields_of_kind};
use super::list::{self, PageWriter, Position, Query};
use super::principal::permissions_of;

/// What rows of `AccountResources` are filtered by.
pub(super) const ACCOUNT_RESOURCE: &[&str] = &["account_id", "resource_id", "role_id", "account_grant_id"];
/// What rows of `RoleResources` are filtered by.
pub(super) const ROLE_RESOURCE: &[&str] = &["role_id", "resource_id"];

/// One derived row: named texts, in the order of their [`FieldRef`].
pub(super) struct Row<'a>(pub(super) &'a [&'a str]);

impl Fields for Row<'_> {
    fn values(&self, field: FieldRef, visit: &mut dyn FnMut(FieldValue<'_>)) {
        if let Some(text) = self.0.get(usize::from(field.0)) {
            visit(FieldValue::Text(text));
        }
    }

    fn tags(&self, _: &mut dyn FnMut(&str, &str)) {}
}

pub(super) fn texts(
    names: &'static [&'static str],
    known: &'static OnceBox<FilterFields>,
) -> &'static FilterFields {
    known.get_or_init(|| {
        let entries = names.iter().enumerate();
        let entries = entries.map(|(place, name)| (*name, FieldRef(place as u16), ValueClass::Text));
        Box::new(FilterFields::new(entries))
    })
}

/// The only id a filter lets through in one of its text fields, if it names one outright.
pub(super) fn pinned(query: &Query, place: u16, kind: Kind) -> Option<EntityId> {
    let mut terms = query.filter.terms.iter().filter(|term| term.field == FieldRef(place));
    terms.find_map(|term| match &term.test {
        crate::wire::filter::Test::Text(pattern) if pattern.is_exact() => {
            EntityId::parse_as(kind, pattern.pieces().first()?)
        }
        _ => None,
    })
}

impl Service {
    /// One row for each path of an account to a resource (strongdm-api 2.10).
    pub(super) fn account_resources(&self, call: &Call) -> Result<Reply> {
        static KNOWN: OnceBox<FilterFields> = OnceBox::new();
        let query = self.query(call, texts(ACCOUNT_RESOURCE, &KNOWN))?;
        self.at(query.moment, |state, now| {
            let mut page = PageWriter::new(number(call.method.response, "account_resources"), query.limit);
            let mut times = Times::new(self, state, Known::new());
            for account in owners(state, &query, 0, Kind::Account) {
                let paths = state.account_paths(account, now, None).into_iter().flatten();
                let rows =
                    paths.filter_map(|path| wanted_account_row(&mut times, account, path, now, &query));
                if !self.rows(&query, &mut page, account.number, rows) {
                    break;
                }
            }
            self.page(call.method, &query, page, state.revision())
        })
    }

    /// One row for each resource that a role's rules match. It is granted since its rules and the resource's tags
    /// are what they are, as [`Times::of_rules`] finds it.
    pub(super) fn role_resources(&self, call: &Call) -> Result<Reply> {
        static KNOWN: OnceBox<FilterFields> = OnceBox::new();
        let query = self.query(call, texts(ROLE_RESOURCE, &KNOWN))?;
        self.at(query.moment, |state, _| {
            let mut page = PageWriter::new(number(call.method.response, "role_resources"), query.limit);
            let mut times = Times::new(self, state, Known::new());
            for role in owners(state, &query, 0, Kind::Role) {
                let resources = state.role_resources(role, None).into_iter().flatten();
                let rows = resources.map(|resource| wanted_role_row(&mut times, role, resource, &query));
                if !self.rows(&query, &mut page, role.number, rows) {
                    break;
                }
            }
            self.page(call.method, &query, page, state.revision())
        })
    }

    /// One row for each permission an account has: a key's own, a person's by level.
    pub(super) fn account_permissions(&self, call: &Call) -> Result<Reply> {
        static KNOWN: OnceBox<FilterFields> = OnceBox::new();
        let query = self.query(call, texts(&["account_id", "permission", "scope", "scoped_id"], &KNOWN))?;
        self.at(query.moment, |state, _| {
            let mut page = PageWriter::new(number(call.method.response, "permissions"), query.limit);
            for account in owners(state, &query, 0, Kind::Account) {
                let Some(bytes) = state.get(account) else { continue };
                let terms = token_terms(&bytes).map(|terms| terms.permissions);
                let permissions = terms.unwrap_or_else(|| permissions_of(&bytes));
                let granted = created_at(Kind::Account, &bytes).unwrap_or_default();
                let text = account.to_string();
                let rows = permissions.names().map(|permission| {
                    let wanted = query.filter.matches(&Row(&[&text, permission, "global", ""]));
                    let mut row = ResponseWriter::new();
                    row.text(1, &text).timestamp(2, granted).text(3, permission).text(4, "global");
                    list::Row { key: permission_key(permission), bytes: row.finish(), wanted }
                });
                if !self.rows(&query, &mut page, account.number, rows) {
                    break;
                }
            }
            self.page(call.method, &query, page, state.revision())
        })
    }

    /// The distinct tags of the resources that the filter lets through.
    pub(super) fn enumerate_tags(&self, call: &Call) -> Result<Reply> {
        let query = self.query(call, fields_of_kind(Kind::Resource))?;
        self.at(query.moment, |state, _| {
            let mut tags: BTreeSet<(String, String)> = BTreeSet::new();
            for (_, bytes) in state.store().scan(Kind::Resource, None) {
                if query.filter.matches(&Stored::new(Kind::Resource, bytes)) {
                    tags.extend(
                        tags_of(Kind::Resource, bytes)
                            .map(|(name, value)| (name.to_owned(), value.to_owned())),
                    );
                }
            }
            let mut page = PageWriter::new(number(call.method.response, "matches"), query.limit);
            for (name, value) in &tags {
                // No name holds a NUL: the keys are in the order of the tags.
                let key = format!("{name}\0{value}").into_bytes();
                if query.after.as_ref().is_some_and(|after| key <= after.row) {
                    continue;
                }
                let mut tag = ResponseWriter::new();
                tag.text(1, name).text(2, value);
                if !page.push(Position { number: 0, row: key }, &tag.finish()) {
                    break;
                }
            }
            self.page(call.method, &query, page, state.revision())
        })
    }

    fn time_of(&self, revision: Option<Revision>) -> Timestamp {
        let record = revision.and_then(|revision| self.inner.runtime.journal.record(revision).ok().flatten());
        record.map(|record| record.time).unwrap_or_default()
    }
}

/// The accounts or roles whose rows a page may begin with.
fn owners(state: &State, query: &Query, place: u16, kind: Kind) -> Vec<EntityId> {
    if let Some(only) = pinned(query, place, kind) {
        return if state.get(only).is_some() { vec![only] } else { Vec::new() };
    }
    // The one the page before ended in is looked at once more: it may have rows left.
    let after = query.after.as_ref().and_then(|after| after.number.checked_sub(1));
    state.store().scan(kind, after).map(|(id, _)| id).collect()
}

/// How many versions of a role or a resource are looked back through.
const LOOKED_BACK: usize = 32;

/// The instants of revisions, each looked up once.
pub(super) type Known = HashMap<Revision, Timestamp>;

/// Since when things are as they are, each revision and each history looked up once.
pub(super) struct Times<'a> {
    service: &'a Service,
    state: &'a State,
    pub(super) known: Known,
    steady: HashMap<EntityId, Revision>,
}

impl<'a> Times<'a> {
    pub(super) fn new(service: &'a Service, state: &'a State, known: Known) -> Times<'a> {
        Times { service, state, known, steady: HashMap::new() }
    }

    /// When the entity got the state it has.
    fn of(&mut self, id: EntityId) -> Timestamp {
        self.state.revision_of(id).map_or_else(Timestamp::default, |revision| self.at(revision))
    }

    fn at(&mut self, revision: Revision) -> Timestamp {
        *self.known.entry(revision).or_insert_with(|| self.service.time_of(Some(revision)))
    }

    /// Since when the account reaches the resource by the role: since the last of the attachment (or of membership
    /// and group role), the role's rules as they are and the resource's tags as they are. Since then the path has
    /// held without interruption; it may be older where rules or tags changed to others that match as well.
    fn of_path(
        &mut self,
        account: EntityId,
        role: EntityId,
        group: Option<EntityId>,
        resource: EntityId,
    ) -> Timestamp {
        let links = match group {
            None => vec![UniqueKey::link(Kind::AccountAttachment, account, role)],
            Some(group) => vec![
                UniqueKey::link(Kind::AccountGroup, account, group),
                UniqueKey::link(Kind::GroupRole, group, role),
            ],
        };
        let links = links.into_iter().flatten().filter_map(|key| self.state.find(&key));
        let linked = links.filter_map(|link| self.state.revision_of(link)).max().unwrap_or_default();
        self.of_rules(linked, role, resource)
    }

    /// Since when the role's rules and the resource's tags are what they are, or since `least` if that is later.
    fn of_rules(&mut self, least: Revision, role: EntityId, resource: EntityId) -> Timestamp {
        let since = [role, resource].into_iter().fold(least, |since, id| self.steady_since(id, since));
        self.at(since)
    }

    /// The later of `least` and the version since which what bears on access is the same. Histories are read only of
    /// what was written after `least`: most often of nothing.
    fn steady_since(&mut self, id: EntityId, least: Revision) -> Revision {
        let Some(last) = self.state.revision_of(id).filter(|last| *last > least) else { return least };
        if let Some(known) = self.steady.get(&id) {
            return least.max(*known);
        }
        let state = self.state.get(id).unwrap_or_default();
        let mut since = last;
        for _ in 0..LOOKED_BACK {
            let before = Revision(since.0.saturating_sub(1));
            // What cannot be read ends the look back: the answer is then later than the truth, never earlier.
            let version = self.service.inner.runtime.journal.entity_at(id, before).ok().flatten();
            let Some((revision, Content::State(earlier))) =
                version.map(|version| (version.revision, version.content))
            else {
                break;
            };
            if !bears_the_same(id.kind, &state, &earlier) {
                break;
            }
            since = revision;
        }
        self.steady.insert(id, since);
        least.max(since)
    }
}

/// Whether two versions of a role or a resource are the same to who reaches what.
fn bears_the_same(kind: Kind, one: &[u8], other: &[u8]) -> bool {
    match kind {
        Kind::Role => role_rules(one) == role_rules(other),
        _ => tags_of(kind, one).eq(tags_of(kind, other)),
    }
}

/// A resource of a role as a row, and whether the filter lets it through.
fn wanted_role_row(times: &mut Times<'_>, role: EntityId, resource: EntityId, query: &Query) -> list::Row {
    let key = resource.number.to_be_bytes().to_vec();
    let wanted = query.filter.matches(&Row(&[&role.to_string(), &resource.to_string()]));
    let bytes = if wanted { role_row(times, role, resource) } else { Bytes::new() };
    list::Row { key, bytes, wanted }
}

/// A path as a row and whether the filter lets it through; `None` for a grant that has not begun. A row that is not
/// wanted stays empty: its times would be read from the journal for nothing.
fn wanted_account_row(
    times: &mut Times<'_>,
    account: EntityId,
    path: AccountPath,
    now: Timestamp,
    query: &Query,
) -> Option<list::Row> {
    let key = path_key(path.resource, path.via);
    if path.via.start().is_some_and(|start| start > now) {
        return None;
    }
    let (role, grant) = ends_of(path.via);
    if !query.filter.matches(&Row(&[&account.to_string(), &path.resource.to_string(), &role, &grant])) {
        return Some(list::Row { key, bytes: Bytes::new(), wanted: false });
    }
    Some(list::Row { key, bytes: account_row(times, account, path), wanted: true })
}

/// The role or the grant that a path goes through, as texts of which one is empty.
fn ends_of(via: Via) -> (String, String) {
    match via {
        Via::Role { role, .. } | Via::RoleGrant { role, .. } => (role.to_string(), String::new()),
        Via::Grant { grant, .. } => (String::new(), grant.to_string()),
    }
}

/// A path as a row of `AccountResources`.
pub(super) fn account_row(times: &mut Times<'_>, account: EntityId, path: AccountPath) -> Bytes {
    // Permanent access has no end. A grant was made before it begins, or at its beginning (strongdm-api 2.10); one
    // that was extended since has a later revision.
    let (created, granted, until) = match path.via {
        Via::Role { role, group } => {
            let held = times.of_path(account, role, group, path.resource);
            (held, held, None)
        }
        Via::RoleGrant { grant, start, end, .. } | Via::Grant { grant, start, end } => {
            (times.of(grant).min(start), start, Some(end))
        }
    };
    let (role, grant) = ends_of(path.via);
    let mut row = ResponseWriter::new();
    row.text(1, &account.to_string()).text(2, &path.resource.to_string()).timestamp(3, granted);
    if let Some(until) = until {
        row.timestamp(4, until);
    }
    row.text(5, &role).text(6, &grant).timestamp(7, created);
    row.finish()
}

/// A row of `RoleResources`.
pub(super) fn role_row(times: &mut Times<'_>, role: EntityId, resource: EntityId) -> Bytes {
    let mut row = ResponseWriter::new();
    let since = times.of_rules(Revision::default(), role, resource);
    row.text(1, &role.to_string()).text(2, &resource.to_string()).timestamp(3, since);
    row.finish()
}

/// The paths of an account, to one resource or to all, grants at whatever time.
pub(super) fn each_path(
    state: &State,
    account: EntityId,
    resource: Option<EntityId>,
    each: impl FnMut(AccountPath),
) {
    match resource {
        None => state.account_paths(account, Timestamp::MIN, None).into_iter().flatten().for_each(each),
        Some(resource) => {
            let paths = state.paths(account, resource, Timestamp::MIN).unwrap_or_default();
            paths.into_iter().map(|via| AccountPath { resource, via }).for_each(each);
        }
    }
}

/// The resources that a role reaches, or the one if it does.
pub(super) fn each_resource(
    state: &State,
    role: EntityId,
    resource: Option<EntityId>,
    mut each: impl FnMut(EntityId),
) {
    match resource {
        None => state.role_resources(role, None).into_iter().flatten().for_each(each),
        Some(resource) if state.role_reaches(role, resource).unwrap_or(false) => each(resource),
        Some(_) => {}
    }
}

/// Orders the paths of an account as the engine does: by resource, roles before grants, direct before by group.
pub(super) fn path_key(resource: EntityId, via: Via) -> Vec<u8> {
    let mut key = resource.number.to_be_bytes().to_vec();
    match via {
        Via::Role { role, group } => {
            key.push(0);
            key.extend_from_slice(&role.number.to_be_bytes());
            key.push(u8::from(group.is_some()));
            key.extend_from_slice(&group.map_or(0, |group| group.number).to_be_bytes());
        }
        Via::RoleGrant { grant, .. } => {
            key.push(1);
            key.extend_from_slice(&grant.number.to_be_bytes());
        }
        Via::Grant { grant, .. } => {
            key.push(2);
            key.extend_from_slice(&grant.number.to_be_bytes());
        }
    }
    key
}

/// Orders permissions as they are listed.
fn permission_key(permission: &str) -> Vec<u8> {
    let place = PERMISSIONS.iter().position(|known| *known == permission).unwrap_or_default();
    vec![place as u8]
}
