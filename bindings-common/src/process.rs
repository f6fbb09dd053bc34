//! The life of the process: one runtime for all sessions, made when first needed; forks; the end.
//!
//! A fork copies one thread. Whatever ran on the others is gone in the child, their locks stay held: nothing made
//! before a fork is touched after it. So every entry compares process ids first, and what belongs to the parent is
//! forgotten, never dropped: dropping could wait for a thread that is not there.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::id;
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use parking_lot::{Mutex, RwLock};
use tokio::runtime::{Builder, Handle, Runtime};

use crate::Failure;
use crate::per_process::{LOCK, PerProcess};

/// How often a blocked caller looks whether its host wants to interrupt it.
const LOOK: Duration = Duration::from_millis(50);

static PROCESS: PerProcess<Process> = PerProcess::new();

/// What belongs to one process.
struct Process {
    handle: Handle,
    runtime: Mutex<Option<Runtime>>,
    /// Whether the runtime was ended. Read while a thread of the host's polls, written before the runtime goes.
    stopped: RwLock<bool>,
    files: Mutex<Files>,
}

/// The files that engines hold.
struct Files {
    /// In this process, each as often as it is held.
    held: Vec<PathBuf>,
    /// When this process was forked.
    inherited: Vec<PathBuf>,
}

/// Whether this is the process with that id.
pub(crate) fn is_own(pid: u32) -> bool {
    pid == id()
}

fn process() -> Result<&'static Process, Failure> {
    PROCESS.get_or_make(|parent| {
        let inherited = match parent {
            Some(parent) => {
                let files = parent.files.try_lock_for(LOCK).ok_or_else(|| {
                    Failure::forked("the process was forked while it opened or closed a connection")
                })?;
                files.held.iter().chain(&files.inherited).cloned().collect()
            }
            None => Vec::new(),
        };
        let runtime = runtime()?;
        Ok(Process {
            handle: runtime.handle().clone(),
            runtime: Mutex::new(Some(runtime)),
            stopped: RwLock::new(false),
            files: Mutex::new(Files { held: Vec::new(), inherited }),
        })
    })
}

fn runtime() -> Result<Runtime, Failure> {
    let threads = std::thread::available_parallelism().map_or(2, |count| count.get().min(4));
    let built =
        Builder::new_multi_thread().worker_threads(threads).thread_name("gatepass").enable_all().build();
    built.map_err(|error| {
        gatepass::Error::resource_exhausted(format!("the system gives no threads: {error}")).into()
    })
}

/// The runtime of this process.
pub(crate) fn handle() -> Result<Handle, Failure> {
    running().map(|process| process.handle.clone())
}

fn running() -> Result<&'static Process, Failure> {
    let process = process()?;
    if *process.stopped.read() { Err(Failure::closed()) } else { Ok(process) }
}

/// Runs a future on this process's runtime; what it makes of its output is up to it.
///
/// # Errors
/// `CLOSED` after [`shutdown`].
pub fn spawn(work: impl Future<Output = ()> + Send + 'static) -> Result<(), Failure> {
    handle()?.spawn(work);
    Ok(())
}

/// Runs what blocks on a thread of its own.
///
/// # Errors
/// What it says; `INTERNAL` where it panics.
pub async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Err(Failure::panicked("the check")))
}

/// Runs a future on this thread until it ends. Every 50 ms `interrupted` is asked; once it says so, `None` comes back:
/// wait again, or drop the future, which gives its call up.
///
/// # Errors
/// `CLOSED` after [`shutdown`].
pub fn wait<F: Future + ?Sized>(
    work: &mut Pin<Box<F>>,
    mut interrupted: impl FnMut() -> bool,
) -> Result<Option<F::Output>, Failure> {
    let process = running()?;
    let _entered = process.handle.enter();
    let waker = Arc::new(Unpark(thread::current())).into();
    let mut context = Context::from_waker(&waker);
    let mut looked = Instant::now();
    loop {
        {
            // Timers panic once their runtime is gone: nothing is polled while it goes.
            let stopped = process.stopped.read();
            if *stopped {
                return Err(Failure::closed());
            }
            if let Poll::Ready(output) = work.as_mut().poll(&mut context) {
                return Ok(Some(output));
            }
        }
        thread::park_timeout(LOOK);
        if looked.elapsed() >= LOOK {
            looked = Instant::now();
            if interrupted() {
                return Ok(None);
            }
        }
    }
}

/// Wakes a thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Unpark>) {
        self.0.unpark();
    }
}

/// Ends the runtime: calls under way are given up, their threads get at most so long. Later calls are `CLOSED`.
/// For the end of the host; in a forked child it does nothing to the parent's.
pub fn shutdown(longest: Duration) {
    let Some(process) = PROCESS.get() else { return };
    // Who polls may hold this for as long as its host's code takes: it is not waited for without an end.
    if let Some(mut stopped) = process.stopped.try_write_for(LOCK) {
        *stopped = true;
    }
    let runtime = process.runtime.lock().take();
    if let Some(runtime) = runtime {
        runtime.shutdown_timeout(longest);
    }
}

/// Remembers that an engine of this process holds the file.
///
/// # Errors
/// `FORKED` where the parent held it when it was forked: SQLite keeps books on a file's locks per process, and the
/// child inherits the parent's books without its locks.
pub(crate) fn hold_file(path: &Path) -> Result<PathBuf, Failure> {
    let path = real(path);
    let mut files = process()?.files.lock();
    if files.inherited.contains(&path) {
        return Err(Failure::forked(format!(
            "`{}` was open when this process was forked, so it cannot be opened safely here; \
             open it after the fork, or close it before",
            path.display()
        )));
    }
    files.held.push(path.clone());
    Ok(path)
}

/// Forgets one holder of the file.
pub(crate) fn let_go(path: &Path) {
    if let Some(process) = PROCESS.get() {
        let mut files = process.files.lock();
        if let Some(index) = files.held.iter().position(|held| held == path) {
            files.held.swap_remove(index);
        }
    }
}

/// One name for a file that may not exist yet.
fn real(path: &Path) -> PathBuf {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    path.canonicalize().unwrap_or_else(|_| match (folder.canonicalize(), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    })
}
