//! An engine behind the network.

use super::ConnectOptions;
use super::backend::Backend;
use crate::{Error, Result};

/// Makes ready to speak to an origin (`https://HOST`).
pub(super) fn open(_: &str, _: &ConnectOptions) -> Result<Box<dyn Backend>> {
    Err(Error::unimplemented("a server", "connect to an engine in this process"))
}
