//! How whoever writes lets the watchers' thread know, at the cost of one notification a commit.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use parking_lot::{Condvar, Mutex};

/// Whether something was written since it was last asked.
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
            *self.is_there.lock() = true;
            self.told.notify_one();
        }
    }

    /// From now on somebody waits, or nobody does.
    pub(crate) fn expect(&self, is_awaited: bool) {
        self.is_awaited.store(is_awaited, Ordering::SeqCst);
    }

    /// Waits until something is new, at most for so long.
    pub(crate) fn wait(&self, limit: Duration) {
        let mut is_there = self.is_there.lock();
        if !*is_there {
            self.told.wait_for(&mut is_there, limit);
        }
        *is_there = false;
    }
}
