//! Whether this process was forked since, without asking the kernel: asking takes longer than a check does (decision 0042).
//! The one place of this crate with `unsafe`.
#![allow(unsafe_code)]

use std::process::id;
use std::sync::atomic::{AtomicU64, Ordering};

use once_cell::race::OnceBox;

/// How many forks lie between the first process of this program and this one.
static FORKS: AtomicU64 = AtomicU64::new(0);

/// Whether forks are counted. Two threads that ask first may both have them counted; then a fork counts twice, and is one all
/// the same.
static COUNTED: OnceBox<bool> = OnceBox::new();

/// What differs between a process and each that it is forked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Process {
    /// After so many forks.
    After(u64),
    /// With this id, where forks cannot be counted.
    Id(u32),
}

impl Process {
    /// The one that asks.
    pub(crate) fn this() -> Process {
        match COUNTED.get_or_init(|| Box::new(count())) {
            true => Process::After(FORKS.load(Ordering::Relaxed)),
            false => Process::Id(id()),
        }
    }
}

fn count() -> bool {
    extern "C" fn in_child() {
        FORKS.fetch_add(1, Ordering::Relaxed);
    }
    // SAFETY: the handler does nothing but add to an atomic, which a child may do whatever the parent's other threads were
    // doing. It is registered for this library's own code, and the C library forgets it when the library is unloaded.
    unsafe { libc::pthread_atfork(None, None, Some(in_child)) == 0 }
}
