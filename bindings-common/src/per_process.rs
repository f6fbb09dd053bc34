//! What each process has one of, made when it is first asked for.
//!
//! A fork copies memory and one thread: a lock that another thread held stays held in the child for ever. So a child
//! never waits for a lock of its parent's. It finds the parent's value by atomic reads, leaves it alone, and hangs its
//! own behind it, under a lock that only children of that parent ever take.

use std::process::id;
use std::sync::OnceLock;
use std::time::Duration;

use parking_lot::Mutex;

use crate::Failure;

/// How long a lock that is only ever held for moments may take: longer means that another thread held it when the
/// process was forked.
pub(crate) const LOCK: Duration = Duration::from_secs(1);

/// One value for each process.
pub(crate) struct PerProcess<T: 'static>(Next<T>);

/// The value of one process, which lives as long as any of its descendants.
struct Held<T: 'static> {
    pid: u32,
    value: T,
    child: Next<T>,
}

struct Next<T: 'static> {
    found: OnceLock<&'static Held<T>>,
    making: Mutex<()>,
}

impl<T> Next<T> {
    const fn new() -> Next<T> {
        Next { found: OnceLock::new(), making: Mutex::new(()) }
    }
}

impl<T> PerProcess<T> {
    /// None yet.
    pub(crate) const fn new() -> PerProcess<T> {
        PerProcess(Next::new())
    }

    /// The youngest value there is, and where the next one would hang.
    fn last(&self) -> (Option<&'static Held<T>>, &Next<T>) {
        let (mut last, mut next) = (None, &self.0);
        while let Some(held) = next.found.get() {
            (last, next) = (Some(*held), &held.child);
        }
        (last, next)
    }

    /// This process's, if it has one.
    pub(crate) fn get(&self) -> Option<&'static T> {
        let (last, _) = self.last();
        last.filter(|held| held.pid == id()).map(|held| &held.value)
    }

    /// This process's, made now if it has none; `make` is shown the one of the process it was forked from.
    ///
    /// # Errors
    /// What `make` says; `FORKED` where the process was forked while its parent's very first was made.
    pub(crate) fn get_or_make(
        &self,
        make: impl FnOnce(Option<&'static T>) -> Result<T, Failure>,
    ) -> Result<&'static T, Failure> {
        if let Some(own) = self.get() {
            return Ok(own);
        }
        let (_, next) = self.last();
        let making = next.making.try_lock_for(LOCK).ok_or_else(|| {
            Failure::forked(
                "the process was forked while it opened its first connection; connect after the fork only",
            )
        })?;
        // Another thread may have been first.
        let (last, next) = self.last();
        if let Some(own) = last.filter(|held| held.pid == id()) {
            return Ok(&own.value);
        }
        let value = make(last.map(|held| &held.value))?;
        let held: &'static Held<T> = Box::leak(Box::new(Held { pid: id(), value, child: Next::new() }));
        // Under the lock nobody else sets it.
        _ = next.found.set(held);
        drop(making);
        Ok(&held.value)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[test]
    fn many_threads_find_one_value() {
        static OURS: PerProcess<u32> = PerProcess::new();
        static MADE: AtomicU32 = AtomicU32::new(0);
        assert!(OURS.get().is_none());
        let make = |parent: Option<&u32>| {
            assert!(parent.is_none());
            Ok(MADE.fetch_add(1, Ordering::Relaxed) + 7)
        };
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| assert_eq!(OURS.get_or_make(make), Ok(&7)));
            }
        });
        assert_eq!((OURS.get(), MADE.load(Ordering::Relaxed)), (Some(&7), 1));
    }

    #[test]
    fn what_could_not_be_made_is_made_the_next_time() {
        static OURS: PerProcess<u32> = PerProcess::new();
        assert_eq!(OURS.get_or_make(|_| Err(Failure::closed())), Err(Failure::closed()));
        assert_eq!(OURS.get_or_make(|_| Ok(1)), Ok(&1));
    }
}
