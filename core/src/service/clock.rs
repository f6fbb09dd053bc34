use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use crate::error::{Error, ErrorReason, Result};
use crate::model::Timestamp;

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// The wall clock.
    fn wall(&self) -> Timestamp;
    /// A clock that only goes forward, in nanoseconds from an instant of its own.
    fn monotonic(&self) -> i64;
}

/// The machine's clocks.
#[derive(Debug)]
pub struct SystemClock {
    start: Instant,
}

impl Default for SystemClock {
    fn default() -> SystemClock {
        SystemClock { start: Instant::now() }
    }
}

impl Clock for SystemClock {
    fn wall(&self) -> Timestamp {
        match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => Timestamp(i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)),
            Err(before) => Timestamp(-i64::try_from(before.duration().as_nanos()).unwrap_or(i64::MAX)),
        }
    }

    fn monotonic(&self) -> i64 {
        i64::try_from(self.start.elapsed().as_nanos()).unwrap_or(i64::MAX)
    }
}

/// A clock that stands until it is moved, for tests. Clones move together.
#[derive(Debug, Clone)]
pub struct TestClock {
    wall: Arc<AtomicI64>,
    monotonic: Arc<AtomicI64>,
}

impl TestClock {
    /// A clock that stands at this instant.
    pub fn at(time: Timestamp) -> TestClock {
        TestClock { wall: Arc::new(AtomicI64::new(time.0)), monotonic: Arc::default() }
    }

    /// Moves both clocks forward, as time does.
    pub fn advance(&self, nanos: i64) {
        self.wall.fetch_add(nanos, Ordering::SeqCst);
        self.monotonic.fetch_add(nanos, Ordering::SeqCst);
    }

    /// Sets the wall clock alone, as an administrator does: the two clocks part.
    pub fn jump_to(&self, time: Timestamp) {
        self.wall.store(time.0, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn wall(&self) -> Timestamp {
        Timestamp(self.wall.load(Ordering::SeqCst))
    }

    fn monotonic(&self) -> i64 {
        self.monotonic.load(Ordering::SeqCst)
    }
}

/// How far wall and monotonic clock may part before nobody is given access any more (RULES 2.6).
const TOLERANCE: i64 = 30_000_000_000;

/// The instant that decisions are made with: never before one used earlier.
pub(crate) struct Now {
    clock: Arc<dyn Clock>,
    /// Wall minus monotonic when the clock was last accepted.
    offset: AtomicI64,
    highest: AtomicI64,
    /// Set by a test: the clock stands here.
    frozen: AtomicI64,
    is_frozen: AtomicBool,
}

impl Now {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Now {
        let offset = clock.wall().0.saturating_sub(clock.monotonic());
        Now {
            clock,
            offset: AtomicI64::new(offset),
            highest: AtomicI64::new(i64::MIN),
            frozen: AtomicI64::new(0),
            is_frozen: AtomicBool::new(false),
        }
    }

    /// The largest of: the wall clock, what the monotonic clock says has passed since the wall clock was last
    /// believed, and every instant used before. A wall clock set back cannot keep access alive.
    pub(crate) fn get(&self) -> Timestamp {
        let present = if self.is_frozen.load(Ordering::Acquire) {
            self.frozen.load(Ordering::Acquire)
        } else {
            let elapsed = self.clock.monotonic().saturating_add(self.offset.load(Ordering::Relaxed));
            self.clock.wall().0.max(elapsed)
        };
        Timestamp(self.highest.fetch_max(present, Ordering::AcqRel).max(present))
    }

    /// The instant that a signature must be near: the same, but for what a test did to the clock. Callers sign by the
    /// real time, and a test that moves the clock must not lock itself out.
    pub(crate) fn real(&self) -> Timestamp {
        let elapsed = self.clock.monotonic().saturating_add(self.offset.load(Ordering::Relaxed));
        Timestamp(self.clock.wall().0.max(elapsed))
    }

    /// Takes in an instant from the journal.
    pub(crate) fn observe(&self, time: Timestamp) {
        self.highest.fetch_max(time.0, Ordering::AcqRel);
    }

    /// Why the clock is not to be trusted, if it is not.
    pub(crate) fn doubt(&self) -> Option<String> {
        if self.is_frozen.load(Ordering::Acquire) {
            return None;
        }
        let parted =
            self.clock.wall().0.saturating_sub(self.clock.monotonic()) - self.offset.load(Ordering::Relaxed);
        (parted.abs() > TOLERANCE).then(|| {
            format!(
                "the wall clock was set {} s {} while this program ran; an operator must accept the new time",
                parted.abs() / 1_000_000_000,
                if parted > 0 { "forward" } else { "back" }
            )
        })
    }

    /// Refuses while the clock is in doubt.
    pub(crate) fn trusted(&self) -> Result<()> {
        match self.doubt() {
            None => Ok(()),
            Some(doubt) => Err(Error::new(ErrorReason::FailedPrecondition, doubt)),
        }
    }

    /// Believes the wall clock again.
    pub(crate) fn accept(&self) -> Timestamp {
        self.offset.store(self.clock.wall().0.saturating_sub(self.clock.monotonic()), Ordering::Relaxed);
        self.get()
    }

    /// Stops the clock at an instant, which must not be before the last one used.
    pub(crate) fn freeze(&self, time: Timestamp) -> Result<Timestamp> {
        let now = self.get();
        if time < now {
            return Err(Error::invalid_value(
                "time",
                time.to_string(),
                format!("time only goes forward, and now is {now}"),
            ));
        }
        self.frozen.store(time.0, Ordering::Release);
        self.is_frozen.store(true, Ordering::Release);
        Ok(self.get())
    }
}
