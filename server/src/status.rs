//! Errors as gRPC carries them. Without `google.rpc.Status` in the trailer `grpc-status-details-bin`, StrongDM's
//! Python SDK drops the message.

use bytes::Bytes;
use gatepass::Error;
use gatepass::wire::status::Status;

/// The status that carries this error.
pub(crate) fn of(error: &Error) -> tonic::Status {
    let status = Status::from(error);
    let code = tonic::Code::from_i32(status.code.number());
    let details = Bytes::from(status.encode_details());
    let message: String = status.message.chars().take(500).collect();
    tonic::Status::with_details(code, message, details)
}
