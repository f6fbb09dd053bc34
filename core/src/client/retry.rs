//! When a failed call is tried again, and how long to wait before.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use gatepass_wire::schema::Method;
use parking_lot::Mutex;

use crate::{Code, Error};

/// When and how often failed calls are tried again. Waits grow from `first` by the factor 2 up to `longest`, each
/// lengthened by a random part of up to its own length, and never beyond the call's deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(super) first: Duration,
    pub(super) longest: Duration,
    pub(super) retries: usize,
    pub(super) seed: Option<u64>,
}

impl Default for RetryPolicy {
    fn default() -> RetryPolicy {
        RetryPolicy {
            first: Duration::from_millis(50),
            longest: Duration::from_secs(5),
            retries: 8,
            seed: None,
        }
    }
}

impl RetryPolicy {
    /// Never tries again.
    pub fn never() -> RetryPolicy {
        RetryPolicy { retries: 0, ..RetryPolicy::default() }
    }

    /// The first wait.
    pub fn first(mut self, wait: Duration) -> RetryPolicy {
        self.first = wait;
        self
    }

    /// The longest wait, before its random part.
    pub fn longest(mut self, wait: Duration) -> RetryPolicy {
        self.longest = wait;
        self
    }

    /// How often a call is tried again at most.
    pub fn retries(mut self, retries: usize) -> RetryPolicy {
        self.retries = retries;
        self
    }

    /// Makes the random parts of the waits come out the same every time: for tests.
    pub fn seed(mut self, seed: u64) -> RetryPolicy {
        self.seed = Some(seed);
        self
    }

    /// The waits of one call, the last one before giving up included.
    pub(super) fn waits(&self) -> ExponentialBackoff {
        let builder = ExponentialBuilder::new()
            .with_min_delay(self.first)
            .with_max_delay(self.longest)
            .with_factor(2.0)
            .with_max_times(self.retries)
            .with_jitter();
        match self.seed {
            Some(seed) => builder.with_jitter_seed(seed).build(),
            None => builder.build(),
        }
    }
}

/// Whether the same call may be sent again after this error.
///
/// `repeatable`: the call reads, or carries an idempotency key. Where it is neither, only a refusal that says that
/// nothing was done may be followed by another attempt. A conditional write that met another revision has to be decided
/// anew, not repeated (RULES 8).
pub(super) fn may_repeat(method: &Method, error: &Error, repeatable: bool) -> bool {
    match error.code() {
        Code::Unavailable => repeatable,
        // A question about access that is too large stays too large (RULES 6.5).
        Code::ResourceExhausted => method.service != "Access",
        _ => false,
    }
}

/// Keeps a client from making an outage worse: a retry costs a token, a success gives a tenth of one back, and
/// without tokens nothing is tried again. As in gRPC's retry throttling.
#[derive(Debug)]
pub(super) struct Budget {
    tenths: Mutex<u32>,
}

const FULL: u32 = 500;
const RETRY: u32 = 10;
const SUCCESS: u32 = 1;

impl Budget {
    pub(super) fn full() -> Budget {
        Budget { tenths: Mutex::new(FULL) }
    }

    /// Takes the cost of a retry; `false` where nothing is left.
    pub(super) fn take(&self) -> bool {
        let mut tenths = self.tenths.lock();
        match tenths.checked_sub(RETRY) {
            Some(rest) => {
                *tenths = rest;
                true
            }
            None => false,
        }
    }

    pub(super) fn give_back(&self) {
        let mut tenths = self.tenths.lock();
        *tenths = (*tenths + SUCCESS).min(FULL);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_end() {
        let policy = RetryPolicy::default().first(Duration::from_millis(100)).longest(Duration::from_secs(1));
        let waits: Vec<_> = policy.retries(6).seed(7).waits().collect();
        assert_eq!(waits.len(), 6);
        for (index, wait) in waits.iter().enumerate() {
            let base = Duration::from_millis(100 << index).min(Duration::from_secs(1));
            assert!(*wait >= base && *wait <= base * 2, "{index}: {wait:?}");
        }
        assert_eq!(RetryPolicy::never().waits().count(), 0);
    }

    #[test]
    fn the_budget_ends_and_comes_back() {
        let budget = Budget::full();
        assert_eq!((0..1000).filter(|_| budget.take()).count(), 50);
        for _ in 0..10 {
            assert!(!budget.take());
            budget.give_back();
        }
        assert!(budget.take() && !budget.take());
    }
}
