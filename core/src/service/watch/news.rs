//! How whoever writes lets the watchers' thread know, at the cost of one notification a commit.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Whether something was written since it was last asked. Who waits here for long does not wait in parking_lot's table,
/// which a fork leaves full of threads that are gone.
#[derive(Default)]
pub(crate) struct News {
    /// Somebody waits: without watchers a writer reads this and nothing else.
    is_awaited: AtomicBool,
    is_there: Mutex<bool>,
    told: Condvar,
}

impl News {
    /// There is something new.
    #[inline]
    pub(crate) fn tell(&self) {
        if self.is_awaited.load(Ordering::SeqCst) {
            *self.is_there.lock().unwrap_or_else(PoisonError::into_inner) = true;
            self.told.notify_one();
        }
    }

    /// From now on somebody waits, or nobody does.
    pub(crate) fn expect(&self, is_awaited: bool) {
        self.is_awaited.store(is_awaited, Ordering::SeqCst);
    }

    /// Waits until something is new, at most for so long.
    pub(crate) fn wait(&self, limit: Duration) {
        let mut is_there = self.is_there.lock().unwrap_or_else(PoisonError::into_inner);
        if !*is_there {
            is_there = self.told.wait_timeout(is_there, limit).unwrap_or_else(PoisonError::into_inner).0;
        }
        *is_there = false;
    }
}
