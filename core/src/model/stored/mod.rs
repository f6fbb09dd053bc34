//! Entities as they are stored: canonical protobuf bytes, read in place. Nothing here decodes a whole message.
//!
//! The bytes were written by this program (RULES 6.2), so readers answer "absent" for what they cannot read
//! instead of failing; the journal's hashes are what finds a corrupt byte.

mod bytes;
mod request;
mod shape;
mod views;

pub use self::bytes::{Fields, Value, field, integer, message, replace, text, timestamp, write_field};
pub use request::{
    REQUEST_RECORD, Request, RequestOutline, RequestStatus, duration_nanos, event_request, grant_request,
    messages, request_due, request_targets, time,
};
pub use shape::{Reference, Shape, Unique, kind_of_noun, member, message_of, shape, with_member};
pub use views::{
    AccountType, GrantView, LinkView, ORGANIZATION_MFA, REQUEST_SETTINGS, ResourceView, RoleGrantView,
    account_suspended, account_type, created_at, display_name, grant, in_history, link, outward, resource,
    resource_tags, role_grant, role_rules, tags_of,
};
