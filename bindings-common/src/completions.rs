//! Outcomes that wait to be fetched by a thread of the host. Threads of ours never call into the host: it could be
//! shutting down, holding its lock, or have no class loader for us.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use parking_lot::{Condvar, Mutex};

use crate::Outcome;

/// A queue from our threads to one of the host's.
#[derive(Debug, Default)]
pub struct Completions {
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

impl Completions {
    /// An empty queue.
    pub const fn new() -> Completions {
        Completions {
            state: Mutex::new(State { ready: VecDeque::new(), closed: false }),
            changed: Condvar::new(),
        }
    }

    /// Adds the outcome of the call with this number. After the queue was closed it is dropped: nobody waits.
    pub fn push(&self, call: u64, outcome: Outcome) {
        let mut state = self.state.lock();
        if !state.closed {
            state.ready.push_back((call, outcome));
            drop(state);
            self.changed.notify_one();
        }
    }

    /// Waits for the next outcome, at most so long.
    pub fn take(&self, longest: Duration) -> Taken {
        let end = Instant::now() + longest;
        let mut state = self.state.lock();
        loop {
            if let Some((call, outcome)) = state.ready.pop_front() {
                return Taken::Ended(call, outcome);
            }
            if state.closed {
                return Taken::Closed;
            }
            if self.changed.wait_until(&mut state, end).timed_out() {
                return Taken::Nothing;
            }
        }
    }

    /// Wakes whoever waits, for good.
    pub fn close(&self) {
        self.state.lock().closed = true;
        self.changed.notify_all();
    }
}
