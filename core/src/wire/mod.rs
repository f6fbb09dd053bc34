//! Bytes and text at the border: protobuf, JSON, list filters, request signatures, statuses.

pub mod filter;
pub mod json;
pub mod raw;
pub mod sign;
pub mod status;
