//! What the journal's tests share.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]

pub mod processes;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use gatepass::journal::{
    Change, Entry, Journal, KeySource, MemoryOptions, SqliteJournal, SqliteOptions, memory, open_sqlite,
};
use gatepass::model::{EntityId, Kind, Timestamp};

/// A folder of its own for one test, removed with it.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Folder {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = format!("gatepass-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Folder(path)
    }

    pub fn database(&self) -> PathBuf {
        self.0.join("access.db")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A small generator of numbers: the same sequence from the same seed.
pub struct Numbers(pub u64);

impl Numbers {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }

    pub fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    pub fn bytes32(&mut self) -> [u8; 32] {
        let mut bytes = [0; 32];
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.next().to_le_bytes());
        }
        bytes
    }
}

pub fn open(path: &Path) -> SqliteJournal {
    open_sqlite(path, options()).unwrap()
}

pub fn options() -> SqliteOptions {
    SqliteOptions { master_key: KeySource::Bytes([7; 32]), ..SqliteOptions::default() }
}

/// Runs a test on every kind of journal.
pub fn on_each(test: impl Fn(&dyn Journal)) {
    test(&memory(MemoryOptions::default()));
    let folder = Folder::new();
    test(&open(&folder.database()));
    let folder = Folder::new();
    test(&open_sqlite(folder.database(), SqliteOptions { exclusive: true, ..options() }).unwrap());
}

pub fn resource(number: u64) -> EntityId {
    EntityId::new(Kind::Resource, number)
}

pub fn role(number: u64) -> EntityId {
    EntityId::new(Kind::Role, number)
}

pub fn put(id: EntityId, state: &str) -> Change {
    Change {
        id,
        state: Some(state.to_owned().into()),
        salt: [id.number as u8; 32],
        references: Default::default(),
    }
}

pub fn delete(id: EntityId) -> Change {
    Change { id, state: None, salt: [id.number as u8; 32], references: Default::default() }
}

pub fn entry(time: i64, changes: Vec<Change>) -> Entry {
    Entry { changes, ..Entry::new(Timestamp(time), "resource updated", "Resources.Update") }
}
