//! No secret leaves where it is kept (RULES 7.1): marked secrets are planted in every field that may hold one, through the
//! real server and through a store in this process, everything is driven, and all that was written is searched.

#[path = "../../../core/tests/support/mod.rs"]
mod support;

mod drive;
mod embedded;
mod json;
mod search;
mod server;
