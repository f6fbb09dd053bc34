//! The files beside a database through which several processes take turns and hear of each other's commits.
//!
//! * `-commit`: the last committed revision, 8 bytes, read before every answer. Its lock says how the database is
//!   held: shared by each process that has it open, or exclusive by one.
//! * `-next`, `-busy`: a turnstile. A writer waits in `next` until `busy` is free; whoever just wrote must queue in
//!   `next` behind the one that waits there, so two busy writers alternate.
//!
//! The counter is marked before a commit and set after it. A process that dies in between leaves the mark; whoever
//! sees it asks the database itself, so a commit can never be overlooked.

use std::fs::{self, File, TryLockError};
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};

use super::error::OpenError;
use super::file_safety::{beside, check_file, open_or_create_private};

/// The bit of the counter that says that a commit is under way.
const MARK: u64 = 1 << 63;

/// What the counter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counter {
    pub(crate) revision: u64,
    /// A commit is under way, or its process died: only the database knows.
    pub(crate) marked: bool,
}

pub(crate) struct Sidecar {
    database: PathBuf,
    /// Which file the database is: its number and device.
    identity: (u64, u64),
    commit: File,
    next: File,
    busy: File,
    exclusive: bool,
}

/// The right to write, until dropped.
pub(crate) struct Turn<'a>(Option<&'a File>);

impl Turn<'_> {
    /// Keeps the right beyond this value; [`Sidecar::resume`] takes it up again.
    pub(crate) fn keep(mut self) {
        self.0 = None;
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if let Some(busy) = self.0 {
            // Unlocking a file that is open and locked does not fail.
            let _ = busy.unlock();
        }
    }
}

impl Sidecar {
    /// Opens the files beside a database and takes the hold on it.
    pub(crate) fn open(database: &Path, exclusive: bool) -> Result<Sidecar, OpenError> {
        let commit = open_beside(database, "-commit")?;
        hold(database, &commit, exclusive)?;
        let meta = fs::metadata(database).map_err(storage(database, "look at it"))?;
        Ok(Sidecar {
            next: open_beside(database, "-next")?,
            busy: open_beside(database, "-busy")?,
            commit,
            exclusive,
            identity: (meta.ino(), meta.dev()),
            database: database.to_owned(),
        })
    }

    pub(crate) fn is_exclusive(&self) -> bool {
        self.exclusive
    }

    /// Waits for the right to write. The caller must hold the lock that keeps this process's own threads apart:
    /// file locks do not.
    pub(crate) fn enter(&self) -> io::Result<Turn<'_>> {
        if self.exclusive {
            return Ok(Turn(None));
        }
        lock(&self.next)?;
        let locked = lock(&self.busy);
        self.next.unlock()?;
        locked.map(|()| Turn(Some(&self.busy)))
    }

    /// The right to write that was kept.
    pub(crate) fn resume(&self) -> Turn<'_> {
        Turn((!self.exclusive).then_some(&self.busy))
    }

    /// The right to write, if nobody has it.
    pub(crate) fn try_enter(&self) -> Option<Turn<'_>> {
        if self.exclusive {
            return Some(Turn(None));
        }
        self.busy.try_lock().is_ok().then_some(Turn(Some(&self.busy)))
    }

    /// One look at the counter: one `pread`.
    pub(crate) fn counter(&self) -> io::Result<Counter> {
        let mut bytes = [0; 8];
        self.commit.read_exact_at(&mut bytes, 0)?;
        let value = u64::from_be_bytes(bytes);
        Ok(Counter { revision: value & !MARK, marked: value & MARK != 0 })
    }

    /// Says that a commit on top of `revision` begins.
    pub(crate) fn mark(&self, revision: u64) -> io::Result<()> {
        if self.exclusive { Ok(()) } else { self.put(revision | MARK) }
    }

    /// Says what is committed.
    pub(crate) fn set(&self, revision: u64) -> io::Result<()> {
        if self.exclusive { Ok(()) } else { self.put(revision) }
    }

    /// Writes the counter whoever holds the database: on opening it.
    pub(crate) fn put(&self, value: u64) -> io::Result<()> {
        self.commit.write_all_at(&value.to_be_bytes(), 0)
    }

    /// Fails when the database or a file beside it was moved, replaced or deleted under way: from then on others
    /// would take turns on other files, unseen.
    pub(crate) fn check_in_place(&self) -> io::Result<()> {
        let meta = fs::metadata(&self.database)?;
        let same = |file: &File, suffix: &str| -> io::Result<bool> {
            let (held, named) = (file.metadata()?, fs::metadata(beside(&self.database, suffix))?);
            Ok((held.ino(), held.dev()) == (named.ino(), named.dev()))
        };
        let in_place = (meta.ino(), meta.dev()) == self.identity
            && same(&self.commit, "-commit")?
            && (self.exclusive || same(&self.next, "-next")? && same(&self.busy, "-busy")?);
        if in_place {
            return Ok(());
        }
        Err(io::Error::other(format!(
            "`{}` or a file beside it was replaced while it was open; open it again",
            self.database.display()
        )))
    }
}

fn storage(path: &Path, doing: &'static str) -> impl Fn(io::Error) -> OpenError {
    move |error| match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            OpenError::ReadOnly { path: path.to_owned() }
        }
        _ => OpenError::Storage { path: path.to_owned(), doing, source: error.into() },
    }
}

fn open_beside(database: &Path, suffix: &str) -> Result<File, OpenError> {
    let path = beside(database, suffix);
    check_file(&path)?;
    let file = open_or_create_private(&path).map_err(storage(&path, "open it"))?;
    Ok(file)
}

/// Takes the hold; an exclusive holder leaves its process id for the errors of others.
fn hold(database: &Path, commit: &File, exclusive: bool) -> Result<(), OpenError> {
    let path = database.to_owned();
    let taken = if exclusive { commit.try_lock() } else { commit.try_lock_shared() };
    match taken {
        Ok(()) if exclusive => {
            let pid = u64::from(std::process::id());
            commit.write_all_at(&pid.to_be_bytes(), 8).map_err(storage(&path, "write beside it"))
        }
        Ok(()) => Ok(()),
        Err(TryLockError::Error(error)) => Err(storage(&path, "lock it")(error)),
        Err(TryLockError::WouldBlock) => Err(refusal(path, commit, exclusive)),
    }
}

fn refusal(path: PathBuf, commit: &File, exclusive: bool) -> OpenError {
    // Only an exclusive holder keeps a shared lock out.
    if exclusive && commit.try_lock_shared().is_ok() {
        return OpenError::InUse { path };
    }
    let mut bytes = [0; 8];
    let holder = match commit.read_exact_at(&mut bytes, 8) {
        Ok(()) => format!("the process {}", u64::from_be_bytes(bytes)),
        Err(_) => "another process".to_owned(),
    };
    OpenError::HeldExclusively { path, holder }
}

fn lock(file: &File) -> io::Result<()> {
    loop {
        match file.lock() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
