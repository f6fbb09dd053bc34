use std::borrow::Cow;

use crate::model::{EntityId, Interval, Kind, Timestamp};

use super::bytes::{Fields, integer, replace, text, timestamp};
use super::request::REQUEST_RECORD;
use super::shape::{member, shape};

/// The member of `v1.Account`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccountType {
    /// A person.
    User,
    /// A service account.
    Service,
    /// An API key or another token.
    Token,
}

/// Which of the three an account is.
pub fn account_type(state: &[u8]) -> Option<AccountType> {
    match member(state)?.0 {
        1 => Some(AccountType::User),
        2 => Some(AccountType::Service),
        3 => Some(AccountType::Token),
        _ => None,
    }
}

/// Whether an account is suspended. What cannot be read counts as suspended: the safe side.
pub fn account_suspended(state: &[u8]) -> bool {
    match member(state) {
        Some((1, user)) => integer(user, 10) != 0 || text(user, 11) == "suspended",
        Some((2, service)) => integer(service, 3) != 0,
        Some((3, _)) => false,
        _ => true,
    }
}

/// The text of a role's access rules: a JSON array, or empty.
pub fn role_rules(state: &[u8]) -> &str {
    text(state, 5)
}

/// An attachment, a membership or a role of a group: the two entities it joins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkView {
    /// The account or the group.
    pub from: EntityId,
    /// The role, or the account's group.
    pub to: EntityId,
}

/// Reads an account attachment, an account group or a group role.
pub fn link(kind: Kind, state: &[u8]) -> Option<LinkView> {
    let (from, to) = match kind {
        Kind::AccountAttachment => (Kind::Account, Kind::Role),
        Kind::AccountGroup => (Kind::Account, Kind::Group),
        Kind::GroupRole => (Kind::Group, Kind::Role),
        _ => return None,
    };
    Some(LinkView {
        from: EntityId::parse_as(from, text(state, 2))?,
        to: EntityId::parse_as(to, text(state, 3))?,
    })
}

/// What an account grant says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GrantView {
    /// Who.
    pub account: EntityId,
    /// What.
    pub resource: EntityId,
    /// When.
    pub during: Interval,
}

/// Reads an account grant. One without start or end is none: nothing may hold for ever (RULES 2.2).
pub fn grant(state: &[u8]) -> Option<GrantView> {
    Some(GrantView {
        resource: EntityId::parse_as(Kind::Resource, text(state, 2))?,
        account: EntityId::parse_as(Kind::Account, text(state, 3))?,
        during: Interval { start: timestamp(state, 4)?, end: timestamp(state, 5)? },
    })
}

/// What a role grant says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoleGrantView {
    /// Who.
    pub account: EntityId,
    /// Which role.
    pub role: EntityId,
    /// When.
    pub during: Interval,
}

/// Reads a role grant. One without start or end is none.
pub fn role_grant(state: &[u8]) -> Option<RoleGrantView> {
    Some(RoleGrantView {
        account: EntityId::parse_as(Kind::Account, text(state, 2))?,
        role: EntityId::parse_as(Kind::Role, text(state, 3))?,
        during: Interval { start: timestamp(state, 4)?, end: timestamp(state, 5)? },
    })
}

/// What access needs to know of a resource.
#[derive(Debug, Clone, Copy)]
pub struct ResourceView<'a> {
    /// The member's number in `v1.Resource`, which is the type's.
    pub type_number: u32,
    /// The member's message.
    inner: &'a [u8],
}

/// Reads a resource.
pub fn resource(state: &[u8]) -> Option<ResourceView<'_>> {
    member(state).map(|(type_number, inner)| ResourceView { type_number, inner })
}

/// The number of the field `tags` in every kind of resource.
const RESOURCE_TAGS: u32 = 32771;

/// The name and value of every tag of a resource.
pub fn resource_tags<'a>(resource: &ResourceView<'a>) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
    let tags = Fields::new(resource.inner).find(|(number, _)| *number == RESOURCE_TAGS);
    let pairs = Fields::new(tags.map_or(&[], |(_, value)| value.bytes()));
    pairs.filter(|(number, _)| *number == 1).map(|(_, pair)| (text(pair.bytes(), 1), text(pair.bytes(), 2)))
}

/// The name and value of every tag of an entity of any kind.
pub fn tags_of(kind: Kind, state: &[u8]) -> impl Iterator<Item = (&str, &str)> {
    let tags = shape(kind, state).filter(|(shape, _)| shape.tags != 0);
    let tags = tags.and_then(|(shape, inner)| Fields::new(inner).find(|(number, _)| *number == shape.tags));
    let pairs = Fields::new(tags.map_or(&[], |(_, value)| value.bytes()));
    pairs.filter(|(number, _)| *number == 1).map(|(_, pair)| (text(pair.bytes(), 1), text(pair.bytes(), 2)))
}

/// Where an organization's settings of multi-factor authentication stand beside it: a message `v1.MFAConfig` in a field
/// that `v1.Organization` does not have.
pub const ORGANIZATION_MFA: u32 = 1000;

/// Where an organization's settings for access requests stand beside it: `gatepass.v1.OrganizationRequestSettings`.
pub const REQUEST_SETTINGS: u32 = 1001;

/// What Get and List show of an entity: all of it, but for what the deprecated services show in histories alone
/// (strongdm-api 2.8).
pub fn outward(kind: Kind, state: &[u8]) -> Cow<'_, [u8]> {
    let hidden: &[u32] = match kind {
        // quantifier, skip_after, step_order
        Kind::ApprovalWorkflowStep => &[3, 4, 5],
        // reference
        Kind::ApprovalWorkflowApprover => &[6],
        Kind::Organization => &[ORGANIZATION_MFA, REQUEST_SETTINGS],
        Kind::AccessRequest => &[REQUEST_RECORD],
        _ => return Cow::Borrowed(state),
    };
    let left_out: Vec<_> = hidden.iter().map(|number| (*number, None)).collect();
    Cow::Owned(replace(state, &left_out))
}

/// What histories show of an entity: all of it, but for what only stands beside an organization or
/// a request.
pub fn in_history(kind: Kind, state: &[u8]) -> Cow<'_, [u8]> {
    match kind {
        Kind::Organization | Kind::AccessRequest => outward(kind, state),
        _ => Cow::Borrowed(state),
    }
}

/// What people call an entity: its email or name; empty where it has none.
pub fn display_name(kind: Kind, state: &[u8]) -> &str {
    shape(kind, state)
        .filter(|(shape, _)| shape.name != 0)
        .map_or("", |(shape, inner)| text(inner, shape.name))
}

/// When an entity was created, where its kind records it.
pub fn created_at(kind: Kind, state: &[u8]) -> Option<Timestamp> {
    let (shape, inner) = shape(kind, state).filter(|(shape, _)| shape.created_at != 0)?;
    timestamp(inner, shape.created_at)
}
