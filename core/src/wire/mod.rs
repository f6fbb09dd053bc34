//! What stands on the wire besides messages: list filters, request signatures, statuses.

pub mod filter;
pub mod sign;
pub mod status;
