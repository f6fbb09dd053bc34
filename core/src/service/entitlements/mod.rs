//! StrongDM's entitlement lists: what is granted, and what could be requested (strongdm-api 2.10). They show paths;
//! policies are for checks (RULES 1.3).

mod granted;
mod requestable;

use std::collections::BTreeSet;

use bytes::Bytes;

use crate::engine::{State, View};
use crate::error::{Error, Result};
use crate::model::rule::{AccessRule, parse_rules};
use crate::model::stored;
use crate::model::{EntityId, Kind, Timestamp, resource_types};
use crate::wire::filter::{FieldRef, FilterFields, ValueClass};
use crate::wire::raw::request::fields_of;
use crate::wire::raw::response::ResponseWriter;

use super::Service;
use super::call::{Call, Reply};
use super::derived::Row;
use super::entities::{number, required_id};
use super::list::{self, PageWriter, Query};

/// One row of an entitlement list.
struct Entitlement {
    /// The resource, or the account.
    other: EntityId,
    /// The role, the grant or the workflow it comes from; the lists of a role do not say.
    origin: EntityId,
    /// The group through which the account holds the role.
    group: Option<EntityId>,
    /// The Kubernetes groups that it maps to.
    kubernetes: BTreeSet<String>,
}

/// What one list is asked.
struct Asked<'a> {
    service: &'a Service,
    call: &'a Call,
    query: &'a Query,
    owner: EntityId,
    state: &'a State,
    now: Timestamp,
}

impl Service {
    /// A page of one of the six lists.
    pub(super) fn entitlements(&self, call: &Call) -> Result<Reply> {
        let service = call.method.service;
        let (field, kind) = match service {
            name if name.ends_with("AccountEntitlements") => ("account_id", Kind::Account),
            name if name.ends_with("ResourceEntitlements") => ("resource_id", Kind::Resource),
            _ => ("role_id", Kind::Role),
        };
        let fields = fields_of(call.method.request, &call.body)?;
        let owner = required_id(kind, field, fields.text(number(call.method.request, field)))?;
        let message =
            call.method.response.field(call.method.response_entity).and_then(|field| field.message());
        // Of `FieldRef`s and texts the order is the same: the other side, the origin, the group.
        let other = if kind == Kind::Resource { "account_id" } else { "resource_id" };
        let named = [other, "origin_id", "group_id"].into_iter().enumerate();
        let named = named.filter(|(_, name)| message.is_some_and(|message| number(message, name) != 0));
        let known =
            FilterFields::new(named.map(|(place, name)| (name, FieldRef(place as u16), ValueClass::Text)));
        let query = self.query_of(call, &known, owner)?;
        self.at(query.moment, |state, now| {
            if state.get(owner).is_none() {
                return Err(Error::not_found(kind, owner.to_string()).with_field(field));
            }
            let asked = Asked { service: self, call, query: &query, owner, state, now };
            let mut page = PageWriter::new(call.method.response_entity, query.limit);
            match service {
                "GrantedAccountEntitlements" => asked.granted_to_account(&mut page),
                "GrantedResourceEntitlements" => asked.granted_on_resource(&mut page),
                "GrantedRoleEntitlements" => asked.granted_to_role(&mut page),
                "RequestableResourceEntitlements" => asked.requestable_on_resource(&mut page),
                _ => asked.requestable_to_holder(&mut page),
            }
            Ok(self.page(call.method, &query, page, state.revision()))
        })?
    }
}

/// Whether the service is one of the six.
pub(super) fn is_entitlements(service: &str) -> bool {
    service.ends_with("Entitlements")
}

impl Asked<'_> {
    /// Takes a row; `false` once the page is full.
    fn tell(&self, page: &mut PageWriter, row: &Entitlement) -> bool {
        let group = row.group.map(|group| group.to_string()).unwrap_or_default();
        let texts = [row.other.to_string(), row.origin.to_string(), group];
        let wanted = self.query.filter.matches(&Row(&[&texts[0], &texts[1], &texts[2]]));
        let bytes = if wanted { self.encode(row, &texts) } else { Bytes::new() };
        let row_of_page = list::Row { key: row.key(), bytes, wanted };
        self.service.rows(self.query, page, row.other.number, std::iter::once(row_of_page))
    }

    fn encode(&self, row: &Entitlement, [other, origin, group]: &[String; 3]) -> Bytes {
        let response = self.call.method.response;
        let message = response.field(self.call.method.response_entity).and_then(|field| field.message());
        let at = |name| message.map_or(0, |message| number(message, name));
        let other_field = if row.other.kind == Kind::Account { "account_id" } else { "resource_id" };
        let mut fields = vec![(at(other_field), other), (at("origin_id"), origin), (at("group_id"), group)];
        fields.retain(|(number, text)| *number != 0 && !text.is_empty());
        let mut out = ResponseWriter::new();
        for (number, text) in fields {
            out.text(number, text);
        }
        if !row.kubernetes.is_empty() {
            out.nested(at("mapped_identities"), |identities| {
                identities.nested(1, |kubernetes| {
                    row.kubernetes.iter().for_each(|group| _ = kubernetes.item(1, group));
                });
            });
        }
        out.finish()
    }

    /// Where the page before ended is looked at once more: it may have rows left.
    fn after(&self) -> Option<u64> {
        self.query.after.as_ref().and_then(|after| after.number.checked_sub(1))
    }
}

impl Entitlement {
    /// Orders the rows of one resource or account: by origin, directly held before through a group.
    fn key(&self) -> Vec<u8> {
        let mut key = vec![self.origin.kind as u8];
        key.extend_from_slice(&self.origin.number.to_be_bytes());
        key.extend(self.group.map(|group| group.number.to_be_bytes()).into_iter().flatten());
        key
    }
}

/// A resource as rules see it.
struct Seen<'a> {
    id: EntityId,
    kind: u16,
    tags: Vec<(&'a str, &'a str)>,
}

impl<'a> Seen<'a> {
    fn new(id: EntityId, state: &'a [u8]) -> Seen<'a> {
        let view = stored::resource(state);
        Seen {
            id,
            kind: view.map_or(0, |view| u16::try_from(view.type_number).unwrap_or(0)),
            tags: view.as_ref().map(|view| stored::resource_tags(view).collect()).unwrap_or_default(),
        }
    }

    /// The rules that match it.
    fn matching<'r>(&self, rules: &'r [AccessRule]) -> impl Iterator<Item = &'r AccessRule> {
        rules.iter().filter(|rule| rule.matches(self.kind, self.id, &self.tags))
    }
}

/// The rules of a role or a workflow. Text that does not parse gives nothing.
fn rules_of(text: &str) -> Vec<AccessRule> {
    parse_rules(text, resource_types()).unwrap_or_default()
}

/// The Kubernetes groups that rules carry.
fn kubernetes<'r>(rules: impl Iterator<Item = &'r AccessRule>) -> BTreeSet<String> {
    rules.flat_map(|rule| rule.privileges.k8s.iter().cloned()).collect()
}
