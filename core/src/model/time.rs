use std::fmt;

/// A position in the journal: the number of the last record. 0 is the empty journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Revision(pub u64);

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An instant: nanoseconds since 1970-01-01T00:00:00Z. Instants the type cannot hold (before 1677, after 2262)
/// become its nearest end, which orders them rightly against every instant that occurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Before every other instant.
    pub const MIN: Timestamp = Timestamp(i64::MIN);
    /// After every other instant.
    pub const MAX: Timestamp = Timestamp(i64::MAX);

    /// The beginning of the minute (UTC) that follows this one.
    pub fn next_minute(self) -> Timestamp {
        const MINUTE: i64 = 60_000_000_000;
        Timestamp(self.0.saturating_sub(self.0.rem_euclid(MINUTE)).saturating_add(MINUTE))
    }

    /// From protobuf's seconds and nanoseconds.
    pub fn from_parts(seconds: i64, nanos: i32) -> Timestamp {
        Timestamp(seconds.saturating_mul(1_000_000_000).saturating_add(i64::from(nanos)))
    }

    /// To protobuf's seconds and nanoseconds (nanoseconds never negative).
    pub fn to_parts(self) -> (i64, i32) {
        (self.0.div_euclid(1_000_000_000), self.0.rem_euclid(1_000_000_000) as i32)
    }

    /// This instant and so many nanoseconds later, or the last instant.
    pub fn plus_nanos(self, nanos: i64) -> Timestamp {
        Timestamp(self.0.saturating_add(nanos))
    }
}

impl fmt::Display for Timestamp {
    /// RFC 3339 in UTC.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_nanosecond(i128::from(self.0)) {
            Ok(timestamp) => timestamp.fmt(f),
            Err(_) => write!(f, "{} ns", self.0),
        }
    }
}

/// A half-open interval `[start, end)` (RULES 2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The first instant inside.
    pub start: Timestamp,
    /// The first instant after.
    pub end: Timestamp,
}

impl Interval {
    /// Whether the instant is inside.
    pub fn contains(self, at: Timestamp) -> bool {
        self.start <= at && at < self.end
    }

    /// Whether the two share an instant.
    pub fn overlaps(self, other: Interval) -> bool {
        self.start < other.end && other.start < self.end
    }
}
