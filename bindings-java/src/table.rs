//! What Java holds by number.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

use gatepass_bindings::{Cancel, Pages, Session};
use jni::sys::jlong;
use parking_lot::RwLock;

pub(crate) static SESSIONS: LazyLock<Table<Session>> = LazyLock::new(Table::default);
pub(crate) static PAGES: LazyLock<Table<Pages>> = LazyLock::new(Table::default);
/// By the numbers of their calls.
pub(crate) static CANCELS: LazyLock<Table<Cancel>> = LazyLock::new(Table::default);

/// Things by number. A number is never given twice.
pub(crate) struct Table<T> {
    things: RwLock<HashMap<jlong, Arc<T>>>,
    last: AtomicI64,
}

impl<T> Default for Table<T> {
    fn default() -> Table<T> {
        Table { things: RwLock::default(), last: AtomicI64::new(0) }
    }
}

impl<T> Table<T> {
    pub(crate) fn insert(&self, thing: T) -> jlong {
        let number = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        self.insert_at(number, thing);
        number
    }

    pub(crate) fn insert_at(&self, number: jlong, thing: T) {
        self.things.write().insert(number, Arc::new(thing));
    }

    pub(crate) fn get(&self, number: jlong) -> Option<Arc<T>> {
        self.things.read().get(&number).cloned()
    }

    pub(crate) fn remove(&self, number: jlong) -> Option<Arc<T>> {
        self.things.write().remove(&number)
    }
}
