//! The tree's hashes as they are stored: leaves in the records' rows, every 256 in a tile.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rusqlite::{Connection, OptionalExtension, params};

use super::schema::tile_id;
use crate::journal::error::JournalError;
use crate::journal::merkle::{self, Frontier, Hash, Nodes, TILE, TILE_HEIGHT, TileWrite, Tiles};
use crate::journal::types::TreeHead;

struct Stored<'a> {
    conn: &'a Connection,
    tiles: HashMap<(u32, u64), Vec<Hash>>,
}

impl Nodes for Stored<'_> {
    type Error = JournalError;

    fn node(&mut self, height: u32, index: u64) -> Result<Hash, JournalError> {
        let (level, within) = (height / TILE_HEIGHT, height % TILE_HEIGHT);
        let first = index << within;
        let (tile, offset) = (first / TILE as u64, first as usize % TILE);
        let hashes = match self.tiles.entry((level, tile)) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(read_tile(self.conn, level, tile)?),
        };
        let hashes = hashes.get(offset..offset + (1 << within));
        hashes.map(merkle::fold).ok_or_else(|| {
            JournalError::corrupt(
                0,
                format!("the tile {tile} of level {level} lacks hashes from {offset} on"),
            )
        })
    }
}

fn stored(conn: &Connection) -> Stored<'_> {
    Stored { conn, tiles: HashMap::new() }
}

/// The hashes of a tile; of an unfinished one of leaves, those of the records' rows.
fn read_tile(conn: &Connection, level: u32, index: u64) -> Result<Vec<Hash>, JournalError> {
    if let Some(hashes) = stored_tile(conn, level, index)? {
        return Ok(hashes);
    }
    if level > 0 {
        return Err(JournalError::corrupt(0, format!("the tile {index} of level {level} is missing")));
    }
    let after = index * TILE as u64;
    read_leaves(conn, after, after + TILE as u64)
}

pub(crate) fn stored_tile(
    conn: &Connection,
    level: u32,
    index: u64,
) -> Result<Option<Vec<Hash>>, JournalError> {
    let failed = JournalError::storage("read the tree");
    let bytes: Option<Vec<u8>> = conn
        .prepare_cached("SELECT hashes FROM tile WHERE id = ?1")
        .and_then(|mut select| select.query_row([tile_id(level, index)], |row| row.get(0)).optional())
        .map_err(failed)?;
    let Some(bytes) = bytes else { return Ok(None) };
    let hashes = merkle::hashes_from_bytes(&bytes);
    hashes
        .map(Some)
        .ok_or_else(|| JournalError::corrupt(0, format!("the tile {index} of level {level} is cut")))
}

/// The leaves of the records after one revision up to another, as far as there are any.
pub(crate) fn read_leaves(conn: &Connection, after: u64, until: u64) -> Result<Vec<Hash>, JournalError> {
    let failed = JournalError::storage("read the records' hashes");
    let mut select = conn
        .prepare_cached(
            "SELECT revision, leaf FROM record WHERE revision > ?1 AND revision <= ?2 ORDER BY revision",
        )
        .map_err(&failed)?;
    let mut rows = select.query(params![after as i64, until as i64]).map_err(&failed)?;
    let mut leaves = Vec::new();
    while let Some(row) = rows.next().map_err(&failed)? {
        let revision: i64 = row.get(0).map_err(&failed)?;
        let expected = after + leaves.len() as u64 + 1;
        if revision as u64 != expected {
            return Err(JournalError::corrupt(expected, "the record is missing"));
        }
        leaves.push(hash(row.get(1).map_err(&failed)?, expected)?);
    }
    Ok(leaves)
}

pub(crate) fn hash(bytes: Vec<u8>, revision: u64) -> Result<Hash, JournalError> {
    let array = bytes.try_into();
    array.map(Hash).map_err(|_| JournalError::corrupt(revision, "a hash has not 32 bytes"))
}

/// The unfinished tiles of the tree of the first `size` records: at most 255 rows and a tile a level.
pub(crate) fn load(conn: &Connection, size: u64) -> Result<Tiles, JournalError> {
    let mut levels = Vec::new();
    let mut level = 0;
    loop {
        let count = size >> (TILE_HEIGHT * level);
        if count == 0 {
            break;
        }
        let (index, length) = (count / TILE as u64, count as usize % TILE);
        let hashes = match (level, length) {
            (_, 0) => Vec::new(),
            (0, _) => read_leaves(conn, index * TILE as u64, size)?,
            _ => read_tile(conn, level, index)?,
        };
        if hashes.len() != length {
            let what = format!("the tile {index} of level {level} has {} hashes, not {length}", hashes.len());
            return Err(JournalError::corrupt(size, what));
        }
        levels.push(hashes);
        level += 1;
    }
    Ok(Tiles::from_levels(size, levels))
}

pub(crate) fn write_tile(conn: &Connection, tile: &TileWrite) -> rusqlite::Result<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO tile(id, hashes) VALUES (?1, ?2)")?
        .execute(params![tile_id(tile.level, tile.index), merkle::hashes_to_bytes(&tile.hashes)])
        .map(|_| ())
}

pub(crate) fn frontier(conn: &Connection, size: u64) -> Result<Frontier, JournalError> {
    merkle::frontier(&mut stored(conn), size)
}

pub(crate) fn head_at(conn: &Connection, size: u64) -> Result<TreeHead, JournalError> {
    Ok(TreeHead { size, root: frontier(conn, size)?.root() })
}

pub(crate) fn inclusion(conn: &Connection, index: u64, size: u64) -> Result<Vec<Hash>, JournalError> {
    merkle::inclusion(&mut stored(conn), index, size)
}

pub(crate) fn consistency(conn: &Connection, old: u64, new: u64) -> Result<Vec<Hash>, JournalError> {
    merkle::consistency(&mut stored(conn), old, new)
}
