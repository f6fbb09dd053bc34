use std::convert::Infallible;

use super::*;

/// RFC 6962, 2.1, word for word.
fn naive_root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => sha256(&[]),
        [leaf] => *leaf,
        _ => {
            let k = naive_split(leaves.len());
            node_hash(naive_root(&leaves[..k]), naive_root(&leaves[k..]))
        }
    }
}

fn naive_split(n: usize) -> usize {
    let mut k = 1;
    while k * 2 < n {
        k *= 2;
    }
    k
}

fn naive_path(m: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() == 1 {
        return vec![];
    }
    let k = naive_split(leaves.len());
    let (mut path, other) = if m < k {
        (naive_path(m, &leaves[..k]), &leaves[k..])
    } else {
        (naive_path(m - k, &leaves[k..]), &leaves[..k])
    };
    path.push(naive_root(other));
    path
}

fn naive_subproof(m: usize, leaves: &[Hash], whole: bool) -> Vec<Hash> {
    if m == leaves.len() {
        return if whole { vec![] } else { vec![naive_root(leaves)] };
    }
    let k = naive_split(leaves.len());
    let (mut proof, other) = if m <= k {
        (naive_subproof(m, &leaves[..k], whole), &leaves[k..])
    } else {
        (naive_subproof(m - k, &leaves[k..], false), &leaves[..k])
    };
    proof.push(naive_root(other));
    proof
}

/// Complete subtrees computed from the leaves.
struct FromLeaves<'a>(&'a [Hash]);

impl Nodes for FromLeaves<'_> {
    type Error = Infallible;

    fn node(&mut self, height: u32, index: u64) -> Result<Hash, Infallible> {
        let start = (index as usize) << height;
        Ok(fold(&self.0[start..start + (1 << height)]))
    }
}

fn leaves(count: usize) -> Vec<Hash> {
    (0..count as u64).map(|i| leaf_hash_of(&i.to_be_bytes())).collect()
}

#[test]
fn known_roots_of_rfc_6962() {
    // The test vectors of certificate-transparency's reference implementation.
    let inputs: [&[u8]; 8] = [
        b"",
        b"\x00",
        b"\x10",
        b"\x20\x21",
        b"\x30\x31",
        b"\x40\x41\x42\x43",
        b"\x50\x51\x52\x53\x54\x55\x56\x57",
        b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
    ];
    let roots = [
        (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
        (2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
        (3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
        (8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
    ];
    for (size, root) in roots {
        let mut frontier = Frontier::default();
        inputs[..size].iter().for_each(|input| frontier.push(leaf_hash_of(input)));
        assert_eq!(frontier.root().to_string(), root, "{size}");
    }
}

#[test]
fn roots_and_proofs_are_those_of_the_naive_tree() {
    let all = leaves(130);
    let mut growing = Frontier::default();
    for size in 1..=all.len() {
        let leaves = &all[..size];
        growing.push(all[size - 1]);
        let root = naive_root(leaves);
        assert_eq!(growing.root(), root, "{size}");
        let Ok(computed) = frontier(&mut FromLeaves(leaves), size as u64);
        assert_eq!(computed, growing);
        let step = 1 + size / 17;
        for index in (0..size).step_by(step) {
            let Ok(path) = inclusion(&mut FromLeaves(leaves), index as u64, size as u64);
            assert_eq!(path, naive_path(index, leaves), "{index} of {size}");
            assert_eq!(verify_inclusion(all[index], index as u64, size as u64, &path, root), Ok(()));
        }
        for old in (1..=size).step_by(step) {
            let Ok(proof) = consistency(&mut FromLeaves(leaves), old as u64, size as u64);
            assert_eq!(proof, naive_subproof(old, leaves, true), "{old} to {size}");
            let old_root = naive_root(&all[..old]);
            assert_eq!(verify_consistency(old as u64, old_root, size as u64, root, &proof), Ok(()));
        }
    }
}

#[test]
fn a_wrong_proof_never_verifies() {
    let all = leaves(45);
    let flip = |hash: Hash| Hash(hash.0.map(|byte| !byte));
    for size in 1..=all.len() as u64 {
        let leaves = &all[..size as usize];
        let root = naive_root(leaves);
        for index in 0..size {
            let Ok(path) = inclusion(&mut FromLeaves(leaves), index, size);
            let leaf = all[index as usize];
            let verify = |leaf, index, path: &[Hash], root| verify_inclusion(leaf, index, size, path, root);
            verify(flip(leaf), index, &path, root).unwrap_err();
            verify(leaf, index, &path, flip(root)).unwrap_err();
            verify(leaf, size, &path, root).unwrap_err();
            for other in (0..size).filter(|&other| other != index) {
                verify(leaf, other, &path, root).unwrap_err();
            }
            for altered in alterations(&path, flip) {
                verify(leaf, index, &altered, root).unwrap_err();
            }
        }
        for old in 1..size {
            let Ok(proof) = consistency(&mut FromLeaves(leaves), old, size);
            let old_root = naive_root(&all[..old as usize]);
            verify_consistency(old, flip(old_root), size, root, &proof).unwrap_err();
            verify_consistency(old, old_root, size, flip(root), &proof).unwrap_err();
            verify_consistency(size + 1, old_root, size, root, &proof).unwrap_err();
            for altered in alterations(&proof, flip) {
                verify_consistency(old, old_root, size, root, &altered).unwrap_err();
            }
        }
        verify_consistency(0, sha256(&[]), size, root, &[]).unwrap();
        verify_consistency(0, root, size, root, &[]).unwrap_err();
        verify_consistency(0, sha256(&[]), size, root, &[root]).unwrap_err();
        verify_consistency(size, flip(root), size, root, &[]).unwrap_err();
    }
}

/// Each hash altered, each left out, one too many at either end.
fn alterations(proof: &[Hash], flip: impl Fn(Hash) -> Hash) -> Vec<Vec<Hash>> {
    let mut altered = vec![[&[Hash([5; 32])], proof].concat(), [proof, &[Hash([5; 32])]].concat()];
    for i in 0..proof.len() {
        let mut flipped = proof.to_vec();
        flipped[i] = flip(flipped[i]);
        altered.push(flipped);
        altered.push([&proof[..i], &proof[i + 1..]].concat());
    }
    altered
}

#[test]
fn tiles_hold_the_tree() {
    // Past 256² leaves there are three levels of tiles.
    let all = leaves(TILE * TILE + 3 * TILE + 5);
    let mut tiles = Tiles::default();
    let mut stored = std::collections::BTreeMap::new();
    let mut growing = Frontier::default();
    for (i, &leaf) in all.iter().enumerate() {
        tiles.push(leaf, |tile| {
            stored.insert((tile.level, tile.index), tile.hashes);
        });
        growing.push(leaf);
        if i < 600 || i % 997 == 0 || i + 600 > all.len() || i.abs_diff(TILE * TILE) < 300 {
            assert_eq!(tiles.frontier(), growing, "{i}");
        }
    }
    assert_eq!(tiles.size(), all.len() as u64);
    for (index, chunk) in all.chunks_exact(TILE).enumerate() {
        assert_eq!(stored[&(0, index as u64)], chunk);
    }
    let roots: Vec<Hash> = all.chunks_exact(TILE).map(fold).collect();
    assert_eq!(stored[&(1, 0)], roots[..TILE]);
    assert_eq!(stored[&(1, 1)], roots[TILE..]);
    assert_eq!(stored[&(2, 0)], [fold(&roots[..TILE])]);
    assert_eq!(stored.len(), roots.len() + 3);
}

#[test]
fn a_frontier_needs_a_peak_for_each_bit() {
    assert!(Frontier::from_parts(5, leaves(2)).is_some());
    assert!(Frontier::from_parts(5, leaves(1)).is_none());
    assert!(Frontier::from_parts(0, leaves(1)).is_none());
}
