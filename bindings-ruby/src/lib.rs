//! `Gatepass::Native`: what the gem's Ruby code stands on. Private.
//!
//! Outcomes are arrays: `[true, value, revision]` or `[false, failure, nil]`; the Ruby code raises. Every wait releases
//! the lock that Ruby's threads share, and ends when Ruby wants the thread.
#![deny(unsafe_code)]
#![cfg(feature = "extension")]
// magnus writes the entry point, without a word on it.
#![allow(missing_docs)]

mod nogvl;
mod session;
mod verify;

use std::time::Duration;

use magnus::{Error, Ruby, TypedData, function, method, prelude::*};

use session::{Pages, Session};

fn shutdown() {
    nogvl::without_gvl(|| gatepass_bindings::shutdown(Duration::from_secs(1)));
}

fn drain_logs() -> Vec<(String, String, String)> {
    let lines = gatepass_bindings::drain_logs();
    lines.into_iter().map(|line| (line.level.to_owned(), line.target, line.message)).collect()
}

fn has_logs() -> bool {
    gatepass_bindings::has_logs()
}

fn set_log_level(level: String) -> bool {
    gatepass_bindings::set_log_level(&level)
}

#[magnus::init(name = "gatepass_ruby")]
fn init(ruby: &Ruby) -> Result<(), Error> {
    gatepass_bindings::install_logs();
    let native = ruby.define_module("Gatepass")?.define_module("Native")?;
    native.define_singleton_method("shutdown", function!(shutdown, 0))?;
    native.define_singleton_method("logs?", function!(has_logs, 0))?;
    native.define_singleton_method("drain_logs", function!(drain_logs, 0))?;
    native.define_singleton_method("log_level=", function!(set_log_level, 1))?;
    verify::define(native)?;
    let session = native.define_class("Session", ruby.class_object())?;
    session.undef_default_alloc_func();
    session.define_singleton_method("open", function!(Session::open, 1))?;
    session.define_method("acting_as", method!(Session::acting_as, 1))?;
    session.define_method("call", method!(Session::call, 3))?;
    session.define_method("pages", method!(Session::pages, 3))?;
    session.define_method("allowed", method!(Session::is_allowed, 2))?;
    session.define_method("revision", method!(Session::revision, 0))?;
    session.define_method("embedded?", method!(Session::is_embedded, 0))?;
    session.define_method("close", method!(Session::close, 0))?;
    let pages = native.define_class("Pages", ruby.class_object())?;
    pages.undef_default_alloc_func();
    pages.define_method("next", method!(Pages::next, 0))?;
    pages.define_method("close", method!(Pages::close, 0))?;
    // Each is looked up once, by code of Ruby's that an interrupt may end: here, where an error is one, and not in the
    // first call, where it would be a panic.
    Session::class(ruby);
    Pages::class(ruby);
    Ok(())
}
