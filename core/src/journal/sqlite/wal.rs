//! Moving the write-ahead log into the database, off the write path.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Weak};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::Connection;

use super::connections::open_writer;
use super::{Shared, maintain, merge, room};

/// From how many pages of log on they are moved: 4 MB. A writer's own pages wait on the disk behind those that are moved,
/// so it is little at a time.
const LARGE: u32 = 1_000;
/// From how many on a writer has to wait until the rest is moved, so that the log begins anew: 64 MB.
const HUGE: i64 = 16_000;
/// How many pages may be left then, and how often it is tried to get there while others write.
const LITTLE: i64 = 64;
const TRIES: usize = 16;
/// How long the turn to write is kept for one that found that others wrote first.
pub(crate) const KEEP_TURN: Duration = Duration::from_millis(30);
/// How often it is looked whether the files are still in their places.
const WATCH: Duration = Duration::from_secs(1);

/// How many bytes a page takes in the log: the page and its header.
pub(crate) const FRAME: u64 = 4096 + 24;

/// How many pages the log had after this process's last commit, and how long its file was seen to be.
#[derive(Clone, Default)]
pub(crate) struct WalSize {
    pages: Arc<AtomicU32>,
    length: Arc<AtomicU64>,
}

impl WalSize {
    /// Learns of the commits of a connection.
    pub(crate) fn watch(&self, conn: &mut Connection) -> rusqlite::Result<()> {
        let size = self.pages.clone();
        conn.wal_hook(Some(move |_: &mut rusqlite::hooks::Wal, pages: std::ffi::c_int| {
            size.store(pages.max(0) as u32, Ordering::Relaxed);
            Ok(())
        }))
    }

    pub(crate) fn pages(&self) -> u32 {
        self.pages.load(Ordering::Relaxed)
    }

    pub(crate) fn is_large(&self) -> bool {
        self.pages() >= LARGE
    }

    /// Whether the file comes to its end soon.
    pub(crate) fn wants_room(&self) -> bool {
        room::is_wanted(self.pages(), self.length.load(Ordering::Relaxed))
    }

    /// Takes note of how long the file is.
    pub(crate) fn set_length(&self, length: u64) {
        self.length.store(length, Ordering::Relaxed);
    }
}

/// The thread that moves the log. It ends, and is waited for, when this is dropped.
pub(crate) struct Checkpointer {
    closing: Arc<AtomicBool>,
    wake: Option<SyncSender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Checkpointer {
    pub(crate) fn start(shared: &Arc<Shared>, busy_timeout: Duration) -> io::Result<Checkpointer> {
        let (wake, woken) = sync_channel(1);
        let conn = open_writer(&shared.path, busy_timeout).map_err(io::Error::other)?;
        let weak = Arc::downgrade(shared);
        let thread = std::thread::Builder::new()
            .name("gatepass-wal".to_owned())
            .spawn(move || run(&conn, &weak, &woken))?;
        Ok(Checkpointer { closing: shared.closing.clone(), wake: Some(wake), thread: Some(thread) })
    }

    /// Asks for the log to be moved soon.
    pub(crate) fn wake(&self) {
        if let Some(Err(TrySendError::Disconnected(()))) = self.wake.as_ref().map(|wake| wake.try_send(())) {
            tracing::error!("the journal's background thread has ended; its write-ahead log grows");
        }
    }
}

impl Drop for Checkpointer {
    fn drop(&mut self) {
        self.closing.store(true, Ordering::Release);
        drop(self.wake.take());
        if let Some(thread) = self.thread.take() {
            // A panic there was reported by the panic hook; nothing more can be done about it here.
            let _ = thread.join();
        }
    }
}

fn run(conn: &Connection, shared: &Weak<Shared>, woken: &Receiver<()>) {
    let (mut timeout, mut last_head, mut seen) = (WATCH, 0, None);
    loop {
        let message = woken.recv_timeout(timeout);
        let Some(shared) = shared.upgrade() else { return };
        if message == Err(RecvTimeoutError::Disconnected) {
            return;
        }
        if message.is_err() {
            let head = shared.current_unchecked();
            watch(conn, &shared, seen == Some(head));
            seen = Some(head);
            let head = shared.head.load(Ordering::Acquire);
            merge(&shared, head == last_head);
            last_head = head;
        } else if shared.unmerged.load(Ordering::Relaxed) >= merge::MANY as u32 {
            merge(&shared, false);
        }
        if shared.wal.wants_room() {
            make_room(conn, &shared);
        }
        if shared.wal.is_large() {
            move_log(conn, &shared);
        }
        timeout = WATCH;
        if shared.turn_is_kept.load(Ordering::Acquire) {
            shared.give_up_kept_turn();
            timeout = KEEP_TURN;
        }
    }
}

fn merge(shared: &Arc<Shared>, idle: bool) {
    shared.unmerged.store(0, Ordering::Relaxed);
    if let Err(error) = merge::merge_runs(shared, idle)
        && !shared.closing.load(Ordering::Acquire)
    {
        // Look-ups go on asking the runs that were to be merged; the next time is tried again.
        tracing::warn!(%error, path = %shared.path.display(), "the journal's indexes could not be merged");
    }
}

fn make_room(conn: &Connection, shared: &Shared) {
    let length = room::make(conn, shared).unwrap_or_else(|error| {
        // Commits go on, each waiting for the file to grow; to try again with every one would not make it better.
        tracing::warn!(%error, path = %shared.path.display(), "the write-ahead log could not be given room");
        u64::MAX
    });
    shared.wal.set_length(length);
}

fn move_log(conn: &Connection, shared: &Shared) {
    if let Err(error) = move_pages(conn, shared) {
        // Nothing is lost: what is not moved stays in the log, and the next time is tried again.
        tracing::warn!(%error, path = %shared.path.display(), "the write-ahead log could not be moved");
    }
}

fn move_pages(conn: &Connection, shared: &Shared) -> rusqlite::Result<()> {
    let mut log = passive(conn)?;
    if log.pages < HUGE {
        return Ok(());
    }
    // Under unceasing writes there is always something left to move, and the log never begins anew. What is left after
    // several times is little; a writer waits for that.
    for _ in 0..TRIES {
        if log.pages - log.moved <= LITTLE {
            break;
        }
        log = passive(conn)?;
    }
    let Ok(_turn) = shared.enter() else { return Ok(()) };
    passive(conn).map(|_| ())
}

/// How many pages the log has, and how many of them were moved.
struct Log {
    pages: i64,
    moved: i64,
}

/// Moves what can be moved without making anybody wait.
fn passive(conn: &Connection) -> rusqlite::Result<Log> {
    let log = |row: &rusqlite::Row<'_>| Ok(Log { pages: row.get(1)?, moved: row.get(2)? });
    conn.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], log)
}

fn watch(conn: &Connection, shared: &Shared, is_idle: bool) {
    if !is_idle {
        maintain::look_for_erasures(shared, conn);
    }
    if shared.erased.load(Ordering::Acquire)
        && let Ok(_turn) = shared.enter()
    {
        maintain::empty_log(shared, conn);
    }
    watch_files(shared);
}

/// Looks whether the files are still in their places.
pub(crate) fn watch_files(shared: &Shared) {
    if let Err(error) = shared.sidecar.check_in_place()
        && !shared.displaced.swap(true, Ordering::Relaxed)
    {
        tracing::error!(%error, "the journal can no longer be used");
    }
}
