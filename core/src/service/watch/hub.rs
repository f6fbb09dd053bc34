//! One thread for all watchers, there only while there are any: it reads what was written once, looks whether another
//! process wrote, and wakes them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use parking_lot::{Mutex, RwLock};
use tokio::sync::watch;

use crate::error::{Error, Result};
use crate::model::{Revision, Timestamp};

use super::super::runtime::{Runtime, undecided};
use super::WatchLimits;
use super::event::Told;
use super::seats::{Seat, Seats};
use super::window::{RECORDS, Window};

/// How often the commit counter is looked at where other processes may write.
const POLL: Duration = Duration::from_millis(50);
/// How often slow watchers are looked for at least.
const TICK: Duration = Duration::from_secs(1);
/// How often watchers of an engine without a server have what fell due recorded.
const SWEEP: i64 = 1_000_000_000;

/// What watchers and their thread share.
struct Shared {
    runtime: Arc<Runtime>,
    limits: WatchLimits,
    window: RwLock<Window>,
    /// Up to where there is something to read. Sent again without a change where something else calls for a look.
    head: watch::Sender<u64>,
    seats: Mutex<Seats>,
    stop: AtomicBool,
    swept: AtomicI64,
}

/// The watchers of a store.
pub(crate) struct Hub {
    shared: Arc<Shared>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Hub {
    pub(crate) fn new(runtime: Arc<Runtime>, limits: WatchLimits) -> Hub {
        let shared = Shared {
            runtime,
            limits,
            window: RwLock::default(),
            head: watch::Sender::new(0),
            seats: Mutex::default(),
            stop: AtomicBool::new(false),
            swept: AtomicI64::new(i64::MIN),
        };
        Hub { shared: Arc::new(shared), thread: Mutex::default() }
    }

    pub(crate) fn limits(&self) -> &WatchLimits {
        &self.shared.limits
    }

    /// A seat for a watcher who was told everything up to a revision.
    pub(super) fn join(&self, credential: &str, told: Revision) -> Result<Member> {
        self.seat(credential, told, Some(&self.shared.limits))
    }

    /// A seat for whoever sends to webhooks, which counts against no limit.
    pub(crate) fn serve_outbox(&self) -> Result<Member> {
        self.seat("", self.shared.runtime.revision(), None)
    }

    fn seat(&self, credential: &str, told: Revision, limits: Option<&WatchLimits>) -> Result<Member> {
        let mut thread = self.thread.lock();
        let ((number, seat), are_served) = {
            let mut seats = self.shared.seats.lock();
            let taken = seats.take(credential, told.0, limits)?;
            (taken, std::mem::replace(&mut seats.are_served, true))
        };
        // Made before the thread is, so that the seat is given up again should that fail.
        let member =
            Member { shared: Arc::clone(&self.shared), number, seat, head: self.shared.head.subscribe() };
        if !are_served {
            if let Some(ended) = thread.take() {
                _ = ended.join();
            }
            match start(&self.shared) {
                Ok(started) => *thread = Some(started),
                Err(error) => {
                    self.shared.seats.lock().are_served = false;
                    return Err(error);
                }
            }
        }
        Ok(member)
    }

    /// Has every watcher look at its credential and the time again.
    pub(crate) fn stir(&self) {
        self.shared.head.send_modify(|_| ());
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        self.shared.runtime.news.tell();
        if let Some(thread) = self.thread.lock().take() {
            _ = thread.join();
        }
    }
}

fn start(shared: &Arc<Shared>) -> Result<JoinHandle<()>> {
    let runtime = &shared.runtime;
    runtime.news.expect(true);
    let head = runtime.revision().0;
    shared.window.write().restart(head);
    shared.head.send_replace(head);
    let of_thread = Arc::clone(shared);
    let thread = std::thread::Builder::new().name("gatepass-watch".to_owned());
    thread.spawn(move || of_thread.serve()).map_err(|error| {
        Error::unavailable(format!("the thread that serves watchers does not start: {error}"), false)
    })
}

impl Shared {
    /// Until nobody watches any more.
    fn serve(&self) {
        let interval = if self.runtime.is_shared() { POLL } else { TICK };
        let mut looked = Instant::now();
        loop {
            self.runtime.news.wait(interval);
            if self.stop.load(Ordering::SeqCst) {
                return;
            }
            self.catch_up();
            let now = Instant::now();
            let mut seats = self.seats.lock();
            if now.saturating_duration_since(looked) >= TICK {
                looked = now;
                seats.cut_slow(self.window.read().last(), now, self.limits.patience);
            }
            if seats.is_empty() {
                self.runtime.news.expect(false);
                self.window.write().restart(0);
                seats.are_served = false;
                return;
            }
        }
    }

    /// Reads what was written since, and wakes who waits for it. What cannot be read here the watchers cannot read
    /// either: they are woken, and each says so.
    fn catch_up(&self) {
        let before = self.window.read().last();
        let read = self.runtime.refresh().and_then(|()| self.read_to(self.runtime.revision().0));
        if let Err(error) = read {
            tracing::debug!(%error, "what happened cannot be read for watchers");
            self.head.send_modify(|head| *head = (*head).max(self.runtime.revision().0));
            return;
        }
        let last = self.window.read().last();
        if last > before {
            self.head.send_replace(last);
        }
    }

    fn read_to(&self, head: u64) -> Result<()> {
        let mut last = self.window.read().last();
        if head.saturating_sub(last) > RECORDS as u64 {
            last = head - RECORDS as u64;
            self.window.write().restart(last);
        }
        while last < head {
            let limit = (head - last).min(RECORDS as u64) as usize;
            let records = self.runtime.journal.records(Revision(last), limit).map_err(undecided)?;
            if records.is_empty() {
                return Ok(());
            }
            let mut window = self.window.write();
            records.into_iter().for_each(|record| window.push(Told::new(record)));
            last = window.last();
        }
        Ok(())
    }
}

/// A watcher's seat, until it is dropped.
pub(crate) struct Member {
    shared: Arc<Shared>,
    number: u64,
    seat: Arc<Seat>,
    head: watch::Receiver<u64>,
}

impl Member {
    /// Comes for more: up to where there is something to read, or `None` where the watcher was cut as too slow.
    pub(crate) fn come(&mut self) -> Option<u64> {
        if self.seat.come() { None } else { Some(*self.head.borrow_and_update()) }
    }

    /// Everything up to this revision is told or passed over.
    pub(crate) fn told(&self, revision: u64) {
        self.seat.told.store(revision, Ordering::Relaxed);
    }

    /// Waits for something new, at most for so long.
    pub(crate) async fn wait(&mut self, limit: Duration) {
        // The sender lives as long as this does.
        _ = tokio::time::timeout(limit, self.head.changed()).await.is_ok();
    }

    /// The record with this revision, if it is one of the last.
    pub(super) fn recent(&self, revision: u64) -> Option<Arc<Told>> {
        self.shared.window.read().get(revision)
    }

    /// Whether what fell due shall be recorded now: of all watchers, one a second is told so.
    pub(super) fn shall_sweep(&self, now: Timestamp) -> bool {
        let swept = self.shared.swept.load(Ordering::Relaxed);
        now.0.saturating_sub(SWEEP) >= swept
            && self.shared.swept.compare_exchange(swept, now.0, Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }
}

impl Drop for Member {
    fn drop(&mut self) {
        self.shared.seats.lock().leave(self.number);
        // The thread finds out soon enough that nobody is left.
    }
}
