//! Bytes and text at the border: protobuf, JSON, list filters, request signatures, encrypted values, statuses.

pub mod filter;
pub mod json;
pub mod oaep;
pub mod raw;
pub mod sign;
pub mod status;
