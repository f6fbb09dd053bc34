//! The hashes of a state checkpoint.

use super::merkle::{Hash, hashes_to_bytes, sha256};

/// The hash of one chunk.
pub(crate) fn chunk_hash(chunk: &[u8]) -> Hash {
    sha256(&[b"gatepass chunk 1\0", chunk])
}

/// The hash over all chunks, in order.
pub(crate) fn state_root(chunk_hashes: &[Hash]) -> Hash {
    sha256(&[b"gatepass state 1\0", &hashes_to_bytes(chunk_hashes)])
}
