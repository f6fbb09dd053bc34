//! Messages that mean more than their fields: instants, durations, tags, entries of maps.

use gatepass_wire::messages::{GOOGLE_PROTOBUF_DURATION, GOOGLE_PROTOBUF_TIMESTAMP, V1_TAGS, V1_TAGS_PAIR};
use gatepass_wire::schema::{Message, Type};

use super::reader::{Value, fields};

/// The first and the last second of RFC 3339: years 1 to 9999.
const TIMESTAMP_SECONDS: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;
/// About 10,000 years: protobuf's own bound.
const DURATION_SECONDS: std::ops::RangeInclusive<i64> = -315_576_000_000..=315_576_000_000;
const NANOS: i32 = 999_999_999;

/// Which messages are treated apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Special {
    /// `google.protobuf.Timestamp`
    Timestamp,
    /// `google.protobuf.Duration`
    Duration,
    /// `v1.Tags`
    Tags,
    /// One pair of a `map`.
    MapEntry,
    /// Any other message.
    Plain,
}

impl Special {
    /// What this message is.
    pub fn of(message: &'static Message) -> Special {
        if std::ptr::eq(message, &GOOGLE_PROTOBUF_TIMESTAMP) {
            Special::Timestamp
        } else if std::ptr::eq(message, &GOOGLE_PROTOBUF_DURATION) {
            Special::Duration
        } else if std::ptr::eq(message, &V1_TAGS) {
            Special::Tags
        } else if is_map_entry(message) {
            Special::MapEntry
        } else {
            Special::Plain
        }
    }
}

/// The compiler names the entry of the map `env` `EnvEntry` and its fields `key` and `value`.
fn is_map_entry(message: &'static Message) -> bool {
    match message.fields {
        [key, value] => {
            key.number == 1
                && value.number == 2
                && key.name == "key"
                && value.name == "value"
                && message.name.ends_with("Entry")
        }
        _ => false,
    }
}

/// The pairs' message of [`Special::Tags`].
pub(crate) static TAG_PAIR: &Message = &V1_TAGS_PAIR;

/// Why the seconds and nanoseconds are no instant or duration.
pub(crate) fn check_time(special: Special, seconds: i64, nanos: i32) -> Result<(), String> {
    if special == Special::Duration {
        if !DURATION_SECONDS.contains(&seconds) {
            return Err(format!("lasts `{seconds}` seconds; at most 315576000000 are possible"));
        }
        if !(-NANOS..=NANOS).contains(&nanos) {
            return Err(format!("has `{nanos}` nanoseconds; -999999999 to 999999999 are possible"));
        }
        if (seconds > 0 && nanos < 0) || (seconds < 0 && nanos > 0) {
            return Err(format!("has `{seconds}` seconds and `{nanos}` nanoseconds, whose signs differ"));
        }
    } else {
        if !TIMESTAMP_SECONDS.contains(&seconds) {
            return Err(format!("is `{seconds}` seconds from 1970; years 1 to 9999 are possible"));
        }
        if !(0..=NANOS).contains(&nanos) {
            return Err(format!("has `{nanos}` nanoseconds; 0 to 999999999 are possible"));
        }
    }
    Ok(())
}

/// Whether the instant or duration stands for "not given": what StrongDM's Python SDK sends for `None` is the
/// empty message, what Go calls the zero time is the first second of the year 1.
pub(crate) fn is_unset(special: Special, seconds: i64, nanos: i32) -> bool {
    nanos == 0 && (seconds == 0 || (special == Special::Timestamp && seconds == *TIMESTAMP_SECONDS.start()))
}

/// Seconds and nanoseconds of an instant's canonical bytes.
pub fn timestamp_parts(message: &[u8]) -> Option<(i64, i32)> {
    let mut parts = (0, 0);
    for field in fields(message) {
        let field = field.ok()?;
        match (field.number, field.value) {
            (1, Value::Varint(seconds)) => parts.0 = seconds as i64,
            (2, Value::Varint(nanos)) => parts.1 = i32::try_from(nanos as i64).ok()?,
            _ => {}
        }
    }
    Some(parts)
}

/// Seconds and nanoseconds of a duration's canonical bytes.
pub fn duration_parts(message: &[u8]) -> Option<(i64, i32)> {
    timestamp_parts(message)
}

/// Whether a list of this type is packed into one run of bytes.
pub(crate) fn is_packable(ty: Type) -> bool {
    !matches!(ty, Type::String | Type::Bytes | Type::Message(_))
}
