//! What the bindings of all languages share. A binding translates values and waits in its language's own way;
//! everything that could differ between two languages and must not is here.
//!
//! One door: a [`Session`] is opened, [calls](Session::call) an operation by its name (`Roles.Create`), reads lists
//! page by page ([`Session::pages`]), answers the hot question ([`Session::is_allowed`]) and is closed. A request and
//! an answer are JSON values (DESIGN 8) or the message's own bytes, as the language prefers ([`Body`]). What comes back
//! is an [`Outcome`]: data, never a panic, never a Rust type's name.
#![deny(unsafe_code)]

mod body;
mod cancel;
mod completions;
mod entity;
mod events;
mod failure;
mod fields;
mod forked;
mod log;
mod names;
mod operation;
mod pages;
mod per_process;
mod process;
mod request;
mod requests;
mod selftest;
mod session;
mod settings;
mod table;
mod verify;

pub use body::{Answer, Body, Form};
pub use cancel::Cancel;
pub use completions::{Completions, Taken};
pub use entity::{Entity, Read};
pub use failure::{Failure, Outcome};
pub use fields::FieldWriter;
pub use log::{LogRecord, drain_logs, has_logs, install_logs, set_log_level};
pub use pages::Pages;
pub use process::{apart, shutdown, spawn, wait};
pub use session::Session;
pub use settings::{CallSettings, ConnectSettings};
pub use table::Table;
pub use verify::{
    Delivered, verify_checkpoint, verify_consistency, verify_export, verify_inclusion, verify_webhook,
};
