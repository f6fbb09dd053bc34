use std::collections::{BTreeMap, HashMap, HashSet};

use ring::digest;
use thiserror::Error;

use super::{FRESH_WINDOW_NANOS, FreshProof};
use crate::model::{EntityId, Timestamp};

/// How many nonces are remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReplayLimits {
    /// Of one credential.
    pub per_credential: usize,
    /// Of all together.
    pub total: usize,
}

impl Default for ReplayLimits {
    fn default() -> ReplayLimits {
        ReplayLimits { per_credential: 1_000_000, total: 4_000_000 }
    }
}

/// Why a request that verified is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReplayError {
    /// The same signed request was taken before.
    #[error("this signed request was used before; sign each request with a nonce of its own")]
    Replayed,
    /// Its time has passed, by the latest clock this cache has seen.
    #[error("this request was signed too long ago; sign it again")]
    Stale,
    /// No room to remember it. Forgetting another would let that one be replayed.
    #[error("too many signed requests within five minutes; wait, or spread them")]
    Full,
}

/// Remembers the signed requests of the last minutes, so that none is taken twice (RULES 5.2). It lives in one
/// process: what guards a mutation across restarts and nodes is its idempotency key (RULES 5.3).
#[derive(Debug)]
pub struct ReplayCache {
    limits: ReplayLimits,
    credentials: HashMap<EntityId, Seen>,
    total: usize,
    latest: Timestamp,
}

/// One credential's requests by the second they were signed in. A replay bears the same signed instant, so it
/// meets its original in the same second, and whole seconds are forgotten together.
#[derive(Debug, Default)]
struct Seen {
    seconds: BTreeMap<i64, HashSet<[u8; 16]>>,
    count: usize,
}

impl ReplayCache {
    /// An empty cache.
    pub fn new(limits: ReplayLimits) -> ReplayCache {
        ReplayCache { limits, credentials: HashMap::new(), total: 0, latest: Timestamp::MIN }
    }

    /// Takes a verified request of this credential, once. A clock that goes back brings nothing forgotten back.
    pub fn admit(
        &mut self,
        credential: EntityId,
        proof: &FreshProof,
        now: Timestamp,
    ) -> Result<(), ReplayError> {
        self.latest = self.latest.max(now);
        if proof.signed_at.plus_nanos(FRESH_WINDOW_NANOS) < self.latest {
            return Err(ReplayError::Stale);
        }
        let forgotten = forgotten_second(self.latest);
        let key = fingerprint(proof);
        let seen = self.credentials.entry(credential).or_default();
        self.total -= seen.forget(forgotten);
        let second = proof.signed_at.0.div_euclid(1_000_000_000);
        if seen.seconds.get(&second).is_some_and(|keys| keys.contains(&key)) {
            return Err(ReplayError::Replayed);
        }
        if seen.count >= self.limits.per_credential {
            return Err(ReplayError::Full);
        }
        if self.total >= self.limits.total {
            self.forget(now);
            if self.total >= self.limits.total {
                return Err(ReplayError::Full);
            }
        }
        let seen = self.credentials.entry(credential).or_default();
        seen.seconds.entry(second).or_default().insert(key);
        seen.count += 1;
        self.total += 1;
        Ok(())
    }

    /// Forgets what is too old to be taken again, of every credential. Called now and then, it keeps credentials
    /// that fell silent from holding memory.
    pub fn forget(&mut self, now: Timestamp) {
        self.latest = self.latest.max(now);
        let forgotten = forgotten_second(self.latest);
        let total = &mut self.total;
        self.credentials.retain(|_, seen| {
            *total -= seen.forget(forgotten);
            seen.count > 0
        });
    }

    /// How many requests are remembered.
    pub fn len(&self) -> usize {
        self.total
    }

    /// Whether none is remembered.
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }
}

impl Seen {
    /// Drops the seconds up to this one and returns how many requests that were.
    fn forget(&mut self, up_to: i64) -> usize {
        let mut dropped = 0;
        while let Some(second) = self.seconds.first_entry()
            && *second.key() <= up_to
        {
            dropped += second.remove().len();
        }
        self.count -= dropped;
        dropped
    }
}

/// The last second all of whose instants are stale by now.
fn forgotten_second(now: Timestamp) -> i64 {
    now.plus_nanos(-FRESH_WINDOW_NANOS).0.div_euclid(1_000_000_000) - 1
}

/// Instant and nonce together, short. Both are signed, so a replay has both.
fn fingerprint(proof: &FreshProof) -> [u8; 16] {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(&proof.signed_at.0.to_be_bytes());
    context.update(&proof.nonce);
    let mut key = [0; 16];
    key.copy_from_slice(&context.finish().as_ref()[..16]);
    key
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::Kind;

    const SECOND: i64 = 1_000_000_000;
    const ALICE: EntityId = EntityId::new(Kind::Credential, 1);
    const BOB: EntityId = EntityId::new(Kind::Credential, 2);

    fn proof(seconds: i64, nonce: u8) -> FreshProof {
        FreshProof { signed_at: Timestamp(seconds * SECOND), nonce: vec![nonce; 16] }
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp(seconds * SECOND)
    }

    fn cache(per_credential: usize, total: usize) -> ReplayCache {
        ReplayCache::new(ReplayLimits { per_credential, total })
    }

    #[test]
    fn a_request_is_taken_once_by_its_credential() {
        let mut cache = cache(10, 10);
        assert_eq!(cache.admit(ALICE, &proof(1000, 1), at(1000)), Ok(()));
        assert_eq!(cache.admit(ALICE, &proof(1000, 1), at(1000)), Err(ReplayError::Replayed));
        assert_eq!(
            cache.admit(ALICE, &proof(1000, 1), at(1300)),
            Err(ReplayError::Replayed),
            "at the window's last instant"
        );
        assert_eq!(cache.admit(ALICE, &proof(1000, 2), at(1300)), Ok(()));
        assert_eq!(cache.admit(BOB, &proof(1000, 1), at(1300)), Ok(()));
    }

    #[test]
    fn a_clock_that_goes_back_brings_nothing_back() {
        let mut cache = cache(10, 10);
        assert_eq!(cache.admit(ALICE, &proof(1000, 1), at(1000)), Ok(()));
        assert_eq!(cache.admit(ALICE, &proof(1400, 2), at(1400)), Ok(()));
        assert_eq!(cache.admit(ALICE, &proof(1000, 1), at(1000)), Err(ReplayError::Stale));
    }

    #[test]
    fn a_full_cache_refuses_and_forgets_nothing_that_counts() {
        let mut cache = cache(2, 3);
        assert_eq!(cache.admit(ALICE, &proof(1000, 1), at(1000)), Ok(()));
        assert_eq!(cache.admit(ALICE, &proof(1001, 2), at(1001)), Ok(()));
        assert_eq!(cache.admit(ALICE, &proof(1002, 3), at(1002)), Err(ReplayError::Full));
        assert_eq!(cache.admit(BOB, &proof(1002, 3), at(1002)), Ok(()));
        assert_eq!(
            cache.admit(BOB, &proof(1002, 4), at(1002)),
            Err(ReplayError::Full),
            "the total is used up"
        );
        assert_eq!(cache.admit(ALICE, &proof(1000, 1), at(1002)), Err(ReplayError::Replayed));
        // One second later than the first one's window the first may be forgotten.
        assert_eq!(cache.admit(ALICE, &proof(1301, 5), at(1301)), Ok(()));
        assert_eq!(cache.len(), 3);
    }

    #[test]
    fn silent_credentials_hold_no_memory() {
        let mut cache = cache(2, 2);
        assert_eq!(cache.admit(ALICE, &proof(1000, 1), at(1000)), Ok(()));
        assert_eq!(cache.admit(ALICE, &proof(1300, 2), at(1300)), Ok(()));
        assert_eq!(cache.admit(BOB, &proof(1301, 1), at(1301)), Ok(()), "room is made before refusing");
        cache.forget(at(9999));
        assert!(cache.is_empty() && cache.credentials.is_empty());
    }

    proptest! {
        #[test]
        fn nothing_is_taken_twice(steps in prop::collection::vec((0..400i64, -300..=300i64, 0..2u8, any::<bool>()), 1..60)) {
            let mut cache = cache(20, 30);
            let mut taken = HashSet::new();
            let mut past = Vec::new();
            let mut now = 10_000i64;
            for (step, away, nonce, alice) in steps {
                now += step - 150;
                past.push((now + away, nonce, if alice { ALICE } else { BOB }));
                for &(signed_at, nonce, credential) in &past {
                    if (signed_at - now).abs() <= 300 && cache.admit(credential, &proof(signed_at, nonce), at(now)).is_ok() {
                        prop_assert!(taken.insert((signed_at, nonce, credential)));
                    }
                }
                prop_assert_eq!(cache.len(), cache.credentials.values().map(|seen| seen.count).sum::<usize>());
                prop_assert!(cache.len() <= 30);
            }
        }
    }
}
