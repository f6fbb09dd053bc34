//! Bytes and text at the border: protobuf, JSON.

pub mod json;
pub mod raw;
