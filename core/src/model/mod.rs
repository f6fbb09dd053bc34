//! What things are: identities, names, tags, time, rules. Data and invariants; no I/O, no clock.

mod duration;
mod id;
mod names;
mod permission;
mod resource_types;
pub mod rule;
pub mod stored;
mod tags;
mod time;

pub use duration::{ParseDurationError, format_duration, parse_duration};
pub use id::{EntityId, IdText, Kind, ParseIdError};
pub use names::{MAX_EMAIL_BYTES, MAX_NAME_CHARS, NameError, email_key, normalise_email, normalise_name};
pub use permission::{PERMISSIONS, PermissionSet, UnknownPermission};
pub use resource_types::{resource_type, resource_type_name, resource_types};
pub use tags::{
    MAX_TAG_NAME_CHARS, MAX_TAG_VALUE_CHARS, MAX_TAGS, TagError, validate_tag_name, validate_tag_value,
    validate_tags,
};
pub use time::{Interval, Revision, Timestamp};
