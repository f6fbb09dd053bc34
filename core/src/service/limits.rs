//! How many calls of the network are answered in a minute (strongdm-api 1.8): for each credential and for the whole
//! organization, reads and writes apart, refilled continuously.

use std::collections::HashMap;

use bytes::Bytes;
use parking_lot::Mutex;
use prost::Message;

use crate::error::{Error, RateLimited, Result};
use crate::model::Timestamp;
use crate::wire::raw::response::ResponseWriter;
use crate::wire::status::RateLimit;

use super::call::{Call, Metadata, Reply};

const MINUTE: i64 = 60_000_000_000;
/// Credentials remembered before those that have their whole minute again are forgotten.
const REMEMBERED: usize = 10_000;

/// Calls answered in a minute; 0 switches a limit off. Whoever embeds the engine is not limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimits {
    /// Reads of one credential.
    pub reads: u32,
    /// Writes of one credential.
    pub writes: u32,
    /// Reads of all credentials together.
    pub organization_reads: u32,
    /// Writes of all credentials together.
    pub organization_writes: u32,
}

impl RateLimits {
    /// No limit.
    pub const OFF: RateLimits =
        RateLimits { reads: 0, writes: 0, organization_reads: 0, organization_writes: 0 };
    /// What StrongDM publishes.
    pub const PUBLISHED: RateLimits =
        RateLimits { reads: 5_000, writes: 500, organization_reads: 150_000, organization_writes: 15_000 };
}

/// When each bucket will be full again: all that need be known of one that refills continuously.
#[derive(Default)]
struct Buckets {
    credentials: HashMap<(String, bool), Timestamp>,
    organization: HashMap<bool, Timestamp>,
}

/// The limits, and what was used of them.
pub(crate) struct Limiter {
    limits: RateLimits,
    buckets: Mutex<Buckets>,
}

impl Limiter {
    pub(crate) fn new(limits: RateLimits) -> Limiter {
        Limiter { limits, buckets: Mutex::default() }
    }

    /// Takes one call from the credential's bucket and from the organization's, or from neither. Answers how much is
    /// left of the one with less; `None` where nothing is limited.
    ///
    /// # Errors
    /// `ResourceExhausted`, saying which limit and when it is over.
    pub(crate) fn take(
        &self,
        credential: &str,
        is_read: bool,
        now: Timestamp,
    ) -> Result<Option<RateLimited>> {
        let RateLimits { reads, writes, organization_reads, organization_writes } = self.limits;
        let (own, all) = if is_read { (reads, organization_reads) } else { (writes, organization_writes) };
        if own == 0 && all == 0 {
            return Ok(None);
        }
        let kind = if is_read { "reads" } else { "writes" };
        let mut buckets = self.buckets.lock();
        if buckets.credentials.len() >= REMEMBERED {
            buckets.credentials.retain(|_, full_at| *full_at > now);
        }
        let key = (credential.to_owned(), is_read);
        let own_full = buckets.credentials.get(&key).copied();
        let all_full = buckets.organization.get(&is_read).copied();
        let own_left = after_one(own, own_full, now, || format!("{credential}:{kind}"))?;
        let all_left = after_one(all, all_full, now, || format!("organization:{kind}"))?;
        if let Some(left) = &own_left {
            buckets.credentials.insert(key, left.reset_at);
        }
        if let Some(left) = &all_left {
            buckets.organization.insert(is_read, left.reset_at);
        }
        Ok([own_left, all_left].into_iter().flatten().min_by_key(|left| left.remaining))
    }
}

/// A bucket after one more call.
fn after_one(
    limit: u32,
    full_at: Option<Timestamp>,
    now: Timestamp,
    bucket: impl Fn() -> String,
) -> Result<Option<RateLimited>> {
    if limit == 0 {
        return Ok(None);
    }
    let each = MINUTE / i64::from(limit);
    let missing = full_at.map_or(0, |full_at| full_at.0 - now.0);
    // No bucket is further from full than a minute: such a clock was set back, which must lock nobody out.
    let missing = if missing > MINUTE { 0 } else { missing.max(0) } + each;
    let mut left = RateLimited {
        limit: limit.into(),
        remaining: (MINUTE - missing).max(0) / each,
        reset_at: now.plus_nanos(missing),
        retry_after_nanos: 0,
        bucket: bucket(),
    };
    if missing <= MINUTE {
        return Ok(Some(left));
    }
    left.reset_at = now.plus_nanos(missing - each);
    left.retry_after_nanos = missing - MINUTE;
    let message = format!(
        "{limit} calls a minute are answered in `{}`, and that is used up; try again later",
        left.bucket
    );
    Err(Error::resource_exhausted(message).with_rate_limit(left))
}

/// The answer, with how much is left of the limit: in the message where it has a field for it, and as headers.
pub(crate) fn told(call: &Call, mut reply: Reply, left: &RateLimited, now: Timestamp) -> Reply {
    let number = call.method.rate_limit;
    if number != 0 {
        let mut field = ResponseWriter::new();
        field.message(number, &RateLimit::from(left).encode_to_vec());
        let mut body = Vec::with_capacity(reply.body.len() + field.len());
        body.extend_from_slice(&reply.body);
        body.extend_from_slice(&field.finish());
        reply.body = Bytes::from(body);
    }
    put_headers(&mut reply.metadata, left, now);
    reply
}

/// The headers that say how much is left of the limit.
pub(crate) fn put_headers(metadata: &mut Metadata, left: &RateLimited, now: Timestamp) {
    let (policy, state) = left.headers(now);
    metadata.push("ratelimit-policy", policy);
    metadata.push("ratelimit", state);
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_772_625_600_000_000_000);

    fn limiter() -> Limiter {
        Limiter::new(RateLimits { reads: 6, writes: 2, organization_reads: 9, organization_writes: 0 })
    }

    #[test]
    fn a_bucket_is_used_up_and_refills_bit_by_bit() {
        let limiter = limiter();
        for left in (0..6).rev() {
            assert_eq!(limiter.take("a", true, NOW).unwrap().unwrap().remaining, left);
        }
        let error = limiter.take("a", true, NOW).unwrap_err();
        let told = error.rate_limit().unwrap();
        assert_eq!((told.limit, told.remaining, &*told.bucket), (6, 0, "a:reads"));
        assert_eq!(told.retry_after_nanos, MINUTE / 6);
        assert_eq!(told.reset_at, NOW.plus_nanos(MINUTE));
        assert!(limiter.take("a", true, NOW.plus_nanos(MINUTE / 6 - 1)).is_err());
        assert!(limiter.take("a", true, NOW.plus_nanos(MINUTE / 6)).is_ok());
        assert!(limiter.take("a", true, NOW.plus_nanos(MINUTE / 6)).is_err());
        assert_eq!(limiter.take("a", true, NOW.plus_nanos(10 * MINUTE)).unwrap().unwrap().remaining, 5);
    }

    #[test]
    fn credentials_share_only_the_organizations_bucket_and_writes_have_their_own() {
        let limiter = limiter();
        for _ in 0..6 {
            limiter.take("a", true, NOW).unwrap();
        }
        assert!(limiter.take("a", true, NOW).is_err(), "what is refused takes from neither");
        for _ in 0..3 {
            limiter.take("b", true, NOW).unwrap();
        }
        let error = limiter.take("b", true, NOW).unwrap_err();
        assert_eq!(error.rate_limit().unwrap().bucket, "organization:reads");
        limiter.take("a", false, NOW).unwrap();
        assert!(Limiter::new(RateLimits::OFF).take("a", true, NOW).unwrap().is_none());
    }

    #[test]
    fn a_clock_set_back_locks_nobody_out() {
        let limiter = limiter();
        limiter.take("a", false, NOW.plus_nanos(60 * MINUTE)).unwrap();
        assert!(limiter.take("a", false, NOW).is_ok());
    }
}
