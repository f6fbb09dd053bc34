//! Waiting without the lock that Ruby's threads share (the GVL). The one place of this crate with `unsafe`.
#![allow(unsafe_code)]

use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::ptr::null_mut;
use std::thread;

use gatepass_bindings::{self as common, Failure};
use magnus::Error;
use magnus::rb_sys::protect;

/// Runs `work` with the GVL released. Nothing ends it early: it should be short. `None` where Ruby wanted the thread at
/// once, so that `work` was not run.
pub(crate) fn without_gvl<T>(work: impl FnOnce() -> T) -> Option<T> {
    struct Job<W, T> {
        work: Option<W>,
        result: Option<thread::Result<T>>,
    }

    unsafe extern "C" fn run<W: FnOnce() -> T, T>(data: *mut c_void) -> *mut c_void {
        // SAFETY: Ruby passes on the pointer that it is given below, once, before the call below returns; nobody else
        // uses the job meanwhile.
        let job = unsafe { &mut *data.cast::<Job<W, T>>() };
        if let Some(work) = job.work.take() {
            // A panic must not unwind into Ruby's frames.
            job.result = Some(catch_unwind(AssertUnwindSafe(work)));
        }
        null_mut()
    }

    fn entry<W: FnOnce() -> T, T>(_: &Job<W, T>) -> unsafe extern "C" fn(*mut c_void) -> *mut c_void {
        run::<W, T>
    }

    let mut job = Job { work: Some(work), result: None };
    let run = entry(&job);
    // SAFETY: the job outlives the call, which blocks. This thread is Ruby's and holds the GVL: only Ruby calls this
    // crate. The variant 2 never raises, which would jump over Rust's frames; it skips `run` instead. `run` touches
    // no Ruby object.
    unsafe {
        rb_sys::rb_thread_call_without_gvl2(Some(run), (&raw mut job).cast(), None, null_mut());
    }
    job.result.map(|result| result.unwrap_or_else(|panic| resume_unwind(panic)))
}

/// Raises, as an error, what another thread, a signal or a timeout wants raised in this one.
pub(crate) fn check_interrupts() -> Result<(), Error> {
    protect(|| {
        // SAFETY: this thread holds the GVL again, and `protect` catches what is raised before it passes Rust's frames.
        unsafe { rb_sys::rb_thread_check_ints() };
        rb_sys::Qnil as rb_sys::VALUE
    })
    .map(|_| ())
}

/// Runs what cannot be given up with the GVL released. What wants to interrupt it does so before it begins, or after it.
pub(crate) fn uninterrupted<T>(mut work: impl FnMut() -> T) -> Result<T, Error> {
    loop {
        match without_gvl(&mut work) {
            Some(done) => return Ok(done),
            None => check_interrupts()?,
        }
    }
}

/// Waits for a future without the GVL. What is raised in this thread meanwhile (`Timeout`, `Thread#kill`, Ctrl-C) comes
/// out as an error, and gives the call up; a signal whose handler raises nothing does not.
pub(crate) fn wait<F: Future>(work: F) -> Result<Result<F::Output, Failure>, Error> {
    let mut work: Pin<Box<F>> = Box::pin(work);
    loop {
        // Each look takes the thread back: a signal that comes while no other thread of Ruby's is left unblocks nobody.
        let turn = without_gvl(|| common::wait(&mut work, || true));
        match turn {
            Some(Ok(Some(output))) => return Ok(Ok(output)),
            Some(Err(failure)) => return Ok(Err(failure)),
            Some(Ok(None)) | None => check_interrupts()?,
        }
    }
}
