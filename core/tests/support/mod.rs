//! A store in memory with a clock that stands, and ways to call it: as its holder, and with signed calls.

#![allow(dead_code, unreachable_pub, reason = "every test file uses its own part")]

pub mod entity;
pub mod keys;
pub mod story;
pub mod tree;

use std::cell::Cell;
use std::sync::Arc;

use bytes::Bytes;
use gatepass::model::{Revision, Timestamp};
use gatepass::service::{Call, Caller, Metadata, Options, Reply, Service, Store, TestClock};
use gatepass::{Code, Error};
use gatepass_wire::schema;
use prost::Message;

pub const SECOND: i64 = 1_000_000_000;
pub const HOUR: i64 = 3600 * SECOND;
/// 2026-03-04 12:00 UTC: far from midnight.
pub const NOON: Timestamp = Timestamp(1_772_625_600 * SECOND);

/// What entities are made through: a store in this process, or a server.
pub trait Door {
    /// A call by whoever may do everything.
    fn raw(&self, path: &str, body: Vec<u8>) -> Result<Reply, Error>;
    /// The instant that decisions are made with.
    fn now(&self) -> Timestamp;
    /// A number that was not given out before.
    fn unique(&self) -> u64;
}

impl Door for World {
    fn raw(&self, path: &str, body: Vec<u8>) -> Result<Reply, Error> {
        World::raw(self, path, body)
    }

    fn now(&self) -> Timestamp {
        World::now(self)
    }

    fn unique(&self) -> u64 {
        World::unique(self)
    }
}

/// A service under test.
pub struct World {
    pub service: Service,
    pub clock: TestClock,
    runtime: tokio::runtime::Runtime,
    counter: Cell<u64>,
}

impl World {
    /// An empty store in memory.
    pub fn new() -> World {
        World::open(Store::Memory, TestClock::at(NOON), false)
    }

    /// An empty store in memory that offers `gatepass.v1.Testing`.
    pub fn testing() -> World {
        World::open(Store::Memory, TestClock::at(NOON), true)
    }

    pub fn open(store: Store, clock: TestClock, testing: bool) -> World {
        let options =
            Options { clock: Arc::new(clock.clone()), testing, test_store: true, ..Options::new(store) };
        World {
            service: Service::open(options).expect("a store"),
            clock,
            runtime: tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime"),
            counter: Cell::new(0),
        }
    }

    pub fn now(&self) -> Timestamp {
        self.service.now()
    }

    /// The journal's last revision: what is refused must not move it.
    pub fn revision(&self) -> Revision {
        self.service.journal().head().expect("a head").revision
    }

    /// A number that was not given out before.
    pub fn unique(&self) -> u64 {
        self.counter.set(self.counter.get() + 1);
        self.counter.get()
    }

    /// Waits for what the runtime has to wait for.
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    /// A call by any caller.
    pub fn call(
        &self,
        path: &str,
        body: Vec<u8>,
        metadata: &[(&str, &str)],
        caller: Caller,
    ) -> Result<Reply, Error> {
        let mut all = Metadata::new();
        metadata.iter().for_each(|(name, value)| all.push(*name, *value));
        let method = schema::method(path).unwrap_or_else(|| panic!("{path} is no method"));
        self.block_on(self.service.call(Call { method, body: Bytes::from(body), metadata: all, caller }))
    }

    /// A call by whoever holds the store.
    pub fn raw(&self, path: &str, body: Vec<u8>) -> Result<Reply, Error> {
        self.call(path, body, &[], holder())
    }

    /// A call by whoever holds the store, with metadata.
    pub fn with(&self, path: &str, body: Vec<u8>, metadata: &[(&str, &str)]) -> Result<Reply, Error> {
        self.call(path, body, metadata, holder())
    }

    /// A call with messages.
    pub fn send<Q: Message, A: Message + Default>(&self, path: &str, request: &Q) -> Result<A, Error> {
        let reply = self.raw(path, request.encode_to_vec())?;
        Ok(A::decode(reply.body).expect("an answer of the right form"))
    }

    /// Expects a refusal that changes nothing, with this code, whose message or field names the thing.
    #[track_caller]
    pub fn refused(&self, path: &str, body: Vec<u8>, code: Code, names: &str) -> Error {
        self.refused_with(path, body, &[], code, names)
    }

    #[track_caller]
    pub fn refused_with(
        &self,
        path: &str,
        body: Vec<u8>,
        metadata: &[(&str, &str)],
        code: Code,
        names: &str,
    ) -> Error {
        let before = self.revision();
        let error = match self.with(path, body, metadata) {
            Err(error) => error,
            Ok(_) => panic!("{path} was not refused; expected {code:?} about `{names}`"),
        };
        assert_eq!(error.code(), code, "{path}: {error}");
        assert!(
            error.message().contains(names) || error.field() == Some(names),
            "{path}: the refusal does not name `{names}`: {error} (field {:?})",
            error.field()
        );
        assert_eq!(self.revision(), before, "{path}: a refused call wrote");
        error
    }

    /// Whether any record of the journal holds the text, in any of its bytes.
    pub fn journal_holds(&self, text: &str) -> bool {
        let journal = self.service.journal();
        let mut after = Revision(0);
        loop {
            let records = journal.records(after, 500).expect("records");
            let Some(last) = records.last() else { return false };
            after = last.revision;
            if records.iter().any(|record| format!("{record:?}").contains(text)) {
                return true;
            }
        }
    }
}

/// Whoever opened the store.
pub fn holder() -> Caller {
    Caller::Embedded { name: "embedded:test@here".to_owned(), actor: None }
}

/// A request that holds an id and nothing else.
pub fn by_id(path: &str, id: &str) -> Vec<u8> {
    let request = schema::method(path).unwrap_or_else(|| panic!("{path} is no method")).request;
    tree::encode(&tree::Tree::from([(tree::number(request, "id"), vec![tree::Val::text(id)])]))
}

/// A list request: filter, limit and cursor; 0 and empty ones are left out.
pub fn list_request(path: &str, filter: &str, limit: i64, cursor: &str) -> Vec<u8> {
    use tree::{Tree, Val};
    let request = schema::method(path).unwrap_or_else(|| panic!("{path} is no method")).request;
    let mut meta = Tree::new();
    if limit != 0 {
        meta.insert(3, vec![Val::Number(limit as u64)]);
    }
    if !cursor.is_empty() {
        meta.insert(1, vec![Val::text(cursor)]);
    }
    let mut all = Tree::from([(tree::number(request, "meta"), vec![Val::Tree(meta)])]);
    if !filter.is_empty() {
        all.insert(tree::number(request, "filter"), vec![Val::text(filter)]);
    }
    tree::encode(&all)
}

/// A page of a list: its entries' bytes, and the cursor of the next.
pub fn page(world: &World, path: &str, request: Vec<u8>) -> Result<(Vec<tree::Tree>, String), Error> {
    let method = schema::method(path).expect("a list");
    let body = world.raw(path, request)?.body;
    let answer = tree::decode(method.response, &body);
    // Derived lists hold no entity of their service: theirs is the response's only list.
    let items = method.response.fields.iter().find(|field| field.repeated).expect("a list has a list");
    let entries = answer.get(&items.number).cloned().unwrap_or_default();
    let entries = entries.into_iter().map(|entry| match entry {
        tree::Val::Tree(tree) => tree,
        other => panic!("{path} lists {other:?}"),
    });
    let meta = tree::inner(&answer, tree::number(method.response, "meta"));
    let cursor = meta.map(|meta| tree::text(meta, 1).to_owned()).unwrap_or_default();
    Ok((entries.collect(), cursor))
}

/// Every entry of a list, page by page.
pub fn list_all(world: &World, path: &str, filter: &str, limit: i64) -> Vec<tree::Tree> {
    let (mut all, mut cursor) = (Vec::new(), String::new());
    loop {
        let (entries, next) =
            page(world, path, list_request(path, filter, limit, &cursor)).expect("a page of the list");
        all.extend(entries);
        if next.is_empty() {
            return all;
        }
        cursor = next;
    }
}
