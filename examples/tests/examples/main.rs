//! The examples as somebody runs them: against `gatepass dev`, with the keys that their set-ups make, and with outside systems
//! that are imitated here.

mod chat;
mod ci_job;
mod fake;
mod fixture;
mod languages;
mod on_call;
mod readme;
mod shell;
mod signed;
mod tickets;
