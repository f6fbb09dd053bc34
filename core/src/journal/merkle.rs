//! The Merkle tree of RFC 6962 over the records' leaf hashes.

use std::fmt;

use ring::digest::{Context, SHA256};
use thiserror::Error;

/// How many hashes a tile holds: eight levels of the tree.
pub(crate) const TILE: usize = 256;
/// How many levels of the tree one level of tiles spans.
pub(crate) const TILE_HEIGHT: u32 = 8;

/// A SHA-256 hash; shown as hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hash(pub [u8; 32]);

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// SHA-256 over the parts one after the other.
pub(crate) fn sha256(parts: &[&[u8]]) -> Hash {
    let mut context = Context::new(&SHA256);
    for part in parts {
        context.update(part);
    }
    finish(context)
}

fn finish(context: Context) -> Hash {
    let mut hash = [0; 32];
    hash.copy_from_slice(context.finish().as_ref());
    Hash(hash)
}

/// The hash of a leaf's bytes: SHA-256(0x00 ‖ bytes).
pub fn leaf_hash_of(bytes: &[u8]) -> Hash {
    sha256(&[&[0], bytes])
}

/// The leaf's hash over several parts, without joining them first.
pub(crate) fn leaf_hash(header: &[u8], commitments: impl IntoIterator<Item = Hash>) -> Hash {
    let mut context = Context::new(&SHA256);
    context.update(&[0]);
    context.update(header);
    for commitment in commitments {
        context.update(&commitment.0);
    }
    finish(context)
}

/// The hash of two subtrees side by side: SHA-256(0x01 ‖ left ‖ right).
pub(crate) fn node_hash(left: Hash, right: Hash) -> Hash {
    sha256(&[&[1], &left.0, &right.0])
}

/// The root of a complete subtree over a power of two of hashes.
pub(crate) fn fold(hashes: &[Hash]) -> Hash {
    debug_assert!(hashes.len().is_power_of_two());
    let mut level = hashes.to_vec();
    while level.len() > 1 {
        for i in 0..level.len() / 2 {
            level[i] = node_hash(level[2 * i], level[2 * i + 1]);
        }
        level.truncate(level.len() / 2);
    }
    level[0]
}

/// The roots of the complete subtrees a tree of some size consists of, largest first: all that is needed to let it
/// grow and to know its root.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// How many leaves the tree has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The roots of its complete subtrees, largest first; one for each bit set in the size.
    pub fn peaks(&self) -> &[Hash] {
        &self.peaks
    }

    /// From a size and its peaks; `None` unless there is one peak for each bit set in the size.
    pub fn from_parts(size: u64, peaks: Vec<Hash>) -> Option<Frontier> {
        (size.count_ones() as usize == peaks.len()).then_some(Frontier { size, peaks })
    }

    /// Adds one leaf.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        let mut size = self.size;
        while size & 1 == 1 {
            // One peak stands for each bit set in the size, so there is one to take.
            if let Some(left) = self.peaks.pop() {
                hash = node_hash(left, hash);
            }
            size >>= 1;
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// The tree's root.
    pub fn root(&self) -> Hash {
        fold_right(&self.peaks)
    }

    /// The peaks' bytes, for storing.
    pub(crate) fn peaks_bytes(&self) -> Vec<u8> {
        hashes_to_bytes(&self.peaks)
    }
}

pub(crate) fn hashes_to_bytes(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}

pub(crate) fn hashes_from_bytes(bytes: &[u8]) -> Option<Vec<Hash>> {
    let (chunks, rest) = bytes.as_chunks::<32>();
    rest.is_empty().then(|| chunks.iter().map(|chunk| Hash(*chunk)).collect())
}

/// Joins subtrees, largest first, into the hash of the tree over all of them.
fn fold_right(peaks: &[Hash]) -> Hash {
    let Some((&last, rest)) = peaks.split_last() else { return sha256(&[]) };
    rest.iter().rev().fold(last, |right, &left| node_hash(left, right))
}

/// Where the hashes of complete subtrees come from.
pub(crate) trait Nodes {
    /// What reading one may fail with.
    type Error;
    /// The root of the complete subtree of 2^height leaves that begins at leaf index · 2^height.
    fn node(&mut self, height: u32, index: u64) -> Result<Hash, Self::Error>;
}

/// The hash of the tree over the leaves [start, end); start must be a multiple of the largest power of two that is
/// at most the length, as it is in every split that RFC 6962 makes.
fn range<N: Nodes>(nodes: &mut N, start: u64, end: u64) -> Result<Hash, N::Error> {
    Ok(fold_right(&peaks_of_range(nodes, start, end)?))
}

fn peaks_of_range<N: Nodes>(nodes: &mut N, mut start: u64, end: u64) -> Result<Vec<Hash>, N::Error> {
    let mut peaks = Vec::new();
    while start < end {
        let height = (end - start).ilog2();
        peaks.push(nodes.node(height, start >> height)?);
        start += 1 << height;
    }
    Ok(peaks)
}

/// The frontier of the tree of the first `size` leaves.
pub(crate) fn frontier<N: Nodes>(nodes: &mut N, size: u64) -> Result<Frontier, N::Error> {
    Ok(Frontier { size, peaks: peaks_of_range(nodes, 0, size)? })
}

/// The largest power of two smaller than `n`, which is at least 2.
fn split(n: u64) -> u64 {
    1 << (n - 1).ilog2()
}

/// The audit path of leaf `index` in the tree of `size` leaves (RFC 6962, 2.1.1). `index` must be below `size`.
pub(crate) fn inclusion<N: Nodes>(nodes: &mut N, index: u64, size: u64) -> Result<Vec<Hash>, N::Error> {
    let (mut start, mut end) = (0, size);
    let mut path = Vec::new();
    while end - start > 1 {
        let middle = start + split(end - start);
        if index < middle {
            path.push(range(nodes, middle, end)?);
            end = middle;
        } else {
            path.push(range(nodes, start, middle)?);
            start = middle;
        }
    }
    path.reverse();
    Ok(path)
}

/// The proof that the tree of `old` leaves is a prefix of that of `new` leaves (RFC 6962, 2.1.2). `old` must be at
/// most `new`. From the empty tree, and to itself, nothing needs proof: the proof is empty.
pub(crate) fn consistency<N: Nodes>(nodes: &mut N, old: u64, new: u64) -> Result<Vec<Hash>, N::Error> {
    let mut proof = Vec::new();
    if old == 0 || old == new {
        return Ok(proof);
    }
    let (mut start, mut end) = (0, new);
    while end != old {
        let middle = start + split(end - start);
        if old <= middle {
            proof.push(range(nodes, middle, end)?);
            end = middle;
        } else {
            proof.push(range(nodes, start, middle)?);
            start = middle;
        }
    }
    if start != 0 {
        proof.push(range(nodes, start, end)?);
    }
    proof.reverse();
    Ok(proof)
}

/// A proof that does not prove what it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ProofError {
    /// The numbers do not fit each other.
    #[error("the proof's position {position} lies outside of a tree of {size} records")]
    OutOfRange {
        /// The leaf or the older size.
        position: u64,
        /// The tree's size.
        size: u64,
    },
    /// Too many or too few hashes.
    #[error("the proof has {found} hashes, which is not the number a proof between these sizes has")]
    Length {
        /// How many were given.
        found: usize,
    },
    /// The hashes lead elsewhere.
    #[error("the proof leads to another root: the record, or one before it, was altered")]
    Mismatch,
}

/// Checks that the leaf hash `leaf` stands at `index` (the revision − 1) in the tree with this size and root.
pub fn verify_inclusion(
    leaf: Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
    root: Hash,
) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::OutOfRange { position: index, size });
    }
    let (mut node, mut last, mut hash) = (index, size - 1, leaf);
    for &sibling in proof {
        if last == 0 {
            return Err(ProofError::Length { found: proof.len() });
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(sibling, hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    if last != 0 {
        return Err(ProofError::Length { found: proof.len() });
    }
    if hash == root { Ok(()) } else { Err(ProofError::Mismatch) }
}

/// Checks that the tree (`old`, `old_root`) is a prefix of the tree (`new`, `new_root`).
pub fn verify_consistency(
    old: u64,
    old_root: Hash,
    new: u64,
    new_root: Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if old > new {
        return Err(ProofError::OutOfRange { position: old, size: new });
    }
    if old == 0 || old == new {
        if !proof.is_empty() {
            return Err(ProofError::Length { found: proof.len() });
        }
        let expected = if old == 0 { sha256(&[]) } else { new_root };
        return if old_root == expected { Ok(()) } else { Err(ProofError::Mismatch) };
    }
    let (mut node, mut last) = (old - 1, new - 1);
    let shared = node.trailing_ones();
    node >>= shared;
    last >>= shared;
    let mut hashes = proof.iter().copied();
    // The old tree is itself a complete subtree of the new one when its size is a power of two.
    let first = if old.is_power_of_two() { Some(old_root) } else { hashes.next() };
    let Some(first) = first else { return Err(ProofError::Length { found: proof.len() }) };
    let (mut from_old, mut from_new) = (first, first);
    for sibling in hashes {
        if last == 0 {
            return Err(ProofError::Length { found: proof.len() });
        }
        if node & 1 == 1 || node == last {
            from_old = node_hash(sibling, from_old);
            from_new = node_hash(sibling, from_new);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            from_new = node_hash(from_new, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    if last != 0 {
        return Err(ProofError::Length { found: proof.len() });
    }
    if from_old == old_root && from_new == new_root { Ok(()) } else { Err(ProofError::Mismatch) }
}

/// A tile that is to be written: complete, or (above the leaves) grown by one hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TileWrite {
    pub(crate) level: u32,
    pub(crate) index: u64,
    pub(crate) hashes: Vec<Hash>,
}

/// The unfinished tile of each level: what appending needs to know of the tree.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tiles {
    size: u64,
    levels: Vec<Vec<Hash>>,
}

impl Tiles {
    /// From the unfinished tiles, lowest level first.
    pub(crate) fn from_levels(size: u64, levels: Vec<Vec<Hash>>) -> Tiles {
        Tiles { size, levels }
    }

    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf; hands the tiles to be written to `write`. Unfinished tiles of leaves are not written: their
    /// hashes stand in the records' rows.
    pub(crate) fn push(&mut self, leaf: Hash, mut write: impl FnMut(TileWrite)) {
        let mut hash = leaf;
        let mut level = 0;
        loop {
            if self.levels.len() == level {
                self.levels.push(Vec::with_capacity(TILE));
            }
            let tile = &mut self.levels[level];
            tile.push(hash);
            let index = self.size >> (TILE_HEIGHT * (level as u32 + 1));
            let complete = tile.len() == TILE;
            if level > 0 || complete {
                write(TileWrite { level: level as u32, index, hashes: tile.clone() });
            }
            if !complete {
                break;
            }
            hash = fold(tile);
            tile.clear();
            level += 1;
        }
        self.size += 1;
    }

    /// The frontier of the tree.
    pub(crate) fn frontier(&self) -> Frontier {
        let mut peaks = Vec::new();
        for tile in self.levels.iter().rev() {
            let mut start = 0;
            while start < tile.len() {
                let length = 1 << (tile.len() - start).ilog2();
                peaks.push(fold(&tile[start..start + length]));
                start += length;
            }
        }
        Frontier { size: self.size, peaks }
    }
}

#[cfg(test)]
#[path = "merkle_tests.rs"]
mod tests;
