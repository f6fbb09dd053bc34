//! What a server's status says, as an error.

use crate::error::Error;
use crate::wire::status::Status;

/// The error of a status that is not OK.
pub(super) fn from_trailers(grpc_status: i32, grpc_message: &str, details_bin: &str) -> Error {
    Error::from(&Status::from_trailers(grpc_status, Some(grpc_message), Some(details_bin)))
}
