//! Outcomes that wait to be fetched by a thread of the host. Threads of ours never call into the host: it could be
//! shutting down, holding its lock, or have no class loader for us.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::per_process::PerProcess;
use crate::{Failure, Outcome};

/// A queue from our threads to one of the host's. A forked child has one of its own: its parent's may have been locked
/// when it was forked, and holds outcomes of calls that are not the child's.
pub struct Completions(PerProcess<Queue>);

/// Of the standard library's locks: parking_lot keeps a table of all who wait, in their own memory. In a forked child those
/// threads are gone and their memory is used again, so that whoever wakes somebody there writes into what is others'.
#[derive(Default)]
struct Queue {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    ready: VecDeque<(u64, Outcome)>,
    closed: bool,
}

/// What [`Completions::take`] found.
#[derive(Debug)]
pub enum Taken {
    /// The call with this number ended.
    Ended(u64, Outcome),
    /// Nothing ended in time.
    Nothing,
    /// Nothing will come any more: the thread that takes shall end.
    Closed,
}

impl Queue {
    /// Nothing panics while it is held.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Completions {
    /// An empty queue.
    pub const fn new() -> Completions {
        Completions(PerProcess::new())
    }

    fn queue(&self) -> Result<&'static Queue, Failure> {
        self.0.get_or_make(|_| Ok(Queue::default()))
    }

    /// Adds the outcome of the call with this number. After the queue was closed it is dropped: nobody waits.
    pub fn push(&self, call: u64, outcome: Outcome) {
        let Ok(queue) = self.queue() else { return };
        let mut state = queue.lock();
        if !state.closed {
            state.ready.push_back((call, outcome));
            drop(state);
            queue.changed.notify_one();
        }
    }

    /// Waits for the next outcome, at most so long.
    pub fn take(&self, longest: Duration) -> Taken {
        let end = Instant::now() + longest;
        let Ok(queue) = self.queue() else { return Taken::Closed };
        let mut state = queue.lock();
        loop {
            if let Some((call, outcome)) = state.ready.pop_front() {
                return Taken::Ended(call, outcome);
            }
            if state.closed {
                return Taken::Closed;
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Taken::Nothing;
            }
            state = queue.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Wakes whoever waits, for good.
    pub fn close(&self) {
        if let Ok(queue) = self.queue() {
            queue.lock().closed = true;
            queue.changed.notify_all();
        }
    }
}

impl Default for Completions {
    fn default() -> Completions {
        Completions::new()
    }
}
