//! Who watches: how many may, and who has stopped taking what happens.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::error::{Error, Result};

use super::WatchLimits;

/// One watcher, as it and the thread that serves all of them see it.
#[derive(Default)]
pub(super) struct Seat {
    /// Everything up to this revision was told or passed over.
    pub(super) told: AtomicU64,
    /// How often the watcher came for more.
    turns: AtomicU64,
    cut: AtomicBool,
}

impl Seat {
    /// The watcher comes for more. Answers whether it was cut meanwhile.
    pub(super) fn come(&self) -> bool {
        self.turns.fetch_add(1, Ordering::Relaxed);
        self.cut.load(Ordering::Acquire)
    }
}

struct Taken {
    credential: String,
    seat: Arc<Seat>,
    /// `turns` when it was last looked at.
    turns: u64,
    /// Since when something waits for it and it does not come.
    waits_since: Option<Instant>,
}

/// All watchers.
#[derive(Default)]
pub(super) struct Seats {
    /// Whether the thread is there that serves them.
    pub(super) are_served: bool,
    next: u64,
    taken: HashMap<u64, Taken>,
    of_credential: HashMap<String, usize>,
}

impl Seats {
    /// A seat for one more watcher of a credential that was told everything up to a revision, and the seat's number.
    /// Without limits there always is one.
    ///
    /// # Errors
    /// `ResourceExhausted`, naming the limit.
    pub(super) fn take(
        &mut self,
        credential: &str,
        told: u64,
        limits: Option<&WatchLimits>,
    ) -> Result<(u64, Arc<Seat>)> {
        let own = self.of_credential.get(credential).copied().unwrap_or(0);
        let counts = limits
            .map(|limits| [(own, limits.per_key, "of one key"), (self.taken.len(), limits.in_all, "in all")]);
        for (count, limit, whose) in counts.into_iter().flatten() {
            if count >= limit {
                return Err(Error::resource_exhausted(format!(
                    "{limit} watchers {whose} are there, as many as may be; end one, or try again later"
                )));
            }
        }
        self.next += 1;
        *self.of_credential.entry(credential.to_owned()).or_default() += 1;
        let seat = Arc::new(Seat::default());
        seat.told.store(told, Ordering::Relaxed);
        let taken =
            Taken { credential: credential.to_owned(), seat: Arc::clone(&seat), turns: 0, waits_since: None };
        self.taken.insert(self.next, taken);
        Ok((self.next, seat))
    }

    /// The watcher has gone. One that was cut had left before.
    pub(super) fn leave(&mut self, number: u64) {
        let Some(taken) = self.taken.remove(&number) else { return };
        if let Some(count) = self.of_credential.get_mut(&taken.credential) {
            *count -= 1;
            if *count == 0 {
                self.of_credential.remove(&taken.credential);
            }
        }
    }

    /// Cuts who has not come for something for as long as `patience`.
    pub(super) fn cut_slow(&mut self, head: u64, now: Instant, patience: Duration) {
        let mut slow = Vec::new();
        for (number, taken) in &mut self.taken {
            let turns = taken.seat.turns.load(Ordering::Relaxed);
            let waits = taken.seat.told.load(Ordering::Relaxed) < head && turns == taken.turns;
            taken.turns = turns;
            match (waits, taken.waits_since) {
                (false, _) => taken.waits_since = None,
                (true, None) => taken.waits_since = Some(now),
                (true, Some(since)) if now.saturating_duration_since(since) >= patience => {
                    taken.seat.cut.store(true, Ordering::Release);
                    slow.push(*number);
                }
                (true, Some(_)) => {}
            }
        }
        slow.into_iter().for_each(|number| self.leave(number));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.taken.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use crate::error::Code;

    use super::*;

    const LIMITS: WatchLimits = WatchLimits {
        per_key: 2,
        in_all: 3,
        patience: Duration::from_secs(10),
        heartbeat: Duration::from_secs(15),
    };

    #[test]
    fn seats_are_limited_by_key_and_in_all_and_come_back() {
        let mut seats = Seats::default();
        let (first, _) = seats.take("a", 0, Some(&LIMITS)).unwrap();
        seats.take("a", 0, Some(&LIMITS)).unwrap();
        let error = seats.take("a", 0, Some(&LIMITS)).map(drop).unwrap_err();
        assert_eq!(error.code(), Code::ResourceExhausted);
        assert!(error.message().contains("2 watchers of one key"), "{error}");
        seats.take("b", 0, Some(&LIMITS)).unwrap();
        let error = seats.take("c", 0, Some(&LIMITS)).map(drop).unwrap_err();
        assert!(error.message().contains("3 watchers in all"), "{error}");
        seats.leave(first);
        seats.leave(first);
        seats.take("c", 0, Some(&LIMITS)).unwrap();
        seats.leave(2);
        seats.take("a", 0, Some(&LIMITS)).unwrap();
    }

    #[test]
    fn only_who_lets_something_wait_is_cut() {
        let mut seats = Seats::default();
        let (_, slow) = seats.take("slow", 5, Some(&LIMITS)).unwrap();
        let (_, steady) = seats.take("steady", 0, Some(&LIMITS)).unwrap();
        let (_, idle) = seats.take("idle", 7, Some(&LIMITS)).unwrap();
        let start = Instant::now();
        let mut at = |seconds| seats.cut_slow(7, start + Duration::from_secs(seconds), LIMITS.patience);
        at(0);
        for second in (0..=9).step_by(3) {
            at(second);
            assert!(!steady.come() && !slow.cut.load(Ordering::Relaxed), "{second}");
        }
        at(1000);
        assert!(slow.come(), "it let an event wait");
        assert!(!steady.come(), "it is behind and comes");
        assert!(!idle.come(), "nothing waits for it");
        seats.take("slow", 0, Some(&LIMITS)).unwrap();
        seats.take("d", 0, Some(&LIMITS)).map(drop).unwrap_err();
    }
}
