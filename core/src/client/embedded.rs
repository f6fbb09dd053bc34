//! The engine in this process.

use super::backend::Backend;
use super::{ConnectOptions, Endpoint};
use crate::{Error, Result};

/// Opens the engine that an endpoint names.
pub(super) async fn open(_: &Endpoint, _: &ConnectOptions) -> Result<Box<dyn Backend>> {
    Err(Error::unimplemented("an engine in this process", "connect to a server"))
}
