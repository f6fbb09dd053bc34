//! What a language holds by number.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use parking_lot::RwLock;

/// Things by number, for a language that crosses the border faster with a number than with an object. A number is never given
/// twice, so that one of something that is gone names nothing.
#[derive(Debug)]
pub struct Table<T> {
    things: RwLock<BTreeMap<i64, Arc<T>>>,
    last: AtomicI64,
}

impl<T> Table<T> {
    /// Nothing yet.
    pub const fn new() -> Table<T> {
        Table { things: RwLock::new(BTreeMap::new()), last: AtomicI64::new(0) }
    }

    /// Keeps it, and answers its number.
    pub fn insert(&self, thing: impl Into<Arc<T>>) -> i64 {
        let number = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        self.insert_at(number, thing);
        number
    }

    /// Keeps it under a number that the caller gives out.
    pub fn insert_at(&self, number: i64, thing: impl Into<Arc<T>>) {
        self.things.write().insert(number, thing.into());
    }

    /// What has this number.
    pub fn get(&self, number: i64) -> Option<Arc<T>> {
        self.things.read().get(&number).cloned()
    }

    /// Keeps it no longer.
    pub fn remove(&self, number: i64) -> Option<Arc<T>> {
        self.things.write().remove(&number)
    }
}

impl<T> Default for Table<T> {
    fn default() -> Table<T> {
        Table::new()
    }
}
