//! What the indexes say, packed: many facts to a row.
//!
//! ```text
//! fact    = index u8 ‖ kind u8 ‖ number u64 ‖ kind u8 ‖ number u64           numbers are big-endian
//! version   = 1 ‖ entity ‖ 0 ‖ revision       the record changes the entity
//! reference = 2 ‖ target ‖ entity             the entity ever referred to the target
//! kind      = 3 ‖ kind ‖ 0 ‖ 0 ‖ revision     the record changes an entity of the kind
//! ```
//!
//! A row of `pack` holds up to [`PACK`] facts of one run in order, and the first of them is its key. A row for each fact
//! would cost an append more than the records themselves.

use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use crate::journal::error::JournalError;
use crate::journal::types::Entry;
use crate::model::{EntityId, Kind};

/// How many facts a row holds at most: with them it fills a page of the database.
pub(crate) const PACK: usize = if cfg!(test) { 8 } else { 200 };
/// How many bytes a fact has.
const WIDTH: usize = 19;

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Index {
    Version = 1,
    Reference = 2,
    Kind = 3,
}

/// One line of an index; facts stand in the order of their bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fact {
    pub(crate) index: Index,
    subject: (u8, u64),
    object: (u8, u64),
}

impl Fact {
    pub(crate) fn version(id: EntityId, revision: u64) -> Fact {
        Fact { index: Index::Version, subject: (id.kind as u8, id.number), object: (0, revision) }
    }

    pub(crate) fn reference(target: EntityId, kind: Kind, number: u64) -> Fact {
        let subject = (target.kind as u8, target.number);
        Fact { index: Index::Reference, subject, object: (kind as u8, number) }
    }

    pub(crate) fn kind(kind: Kind, revision: u64) -> Fact {
        Fact { index: Index::Kind, subject: (kind as u8, 0), object: (0, revision) }
    }

    /// The revision, or the number of the entity that refers.
    pub(crate) fn number(&self) -> u64 {
        self.object.1
    }

    fn to_bytes(self) -> [u8; WIDTH] {
        let mut bytes = [0; WIDTH];
        bytes[0] = self.index as u8;
        bytes[1] = self.subject.0;
        bytes[2..10].copy_from_slice(&self.subject.1.to_be_bytes());
        bytes[10] = self.object.0;
        bytes[11..].copy_from_slice(&self.object.1.to_be_bytes());
        bytes
    }

    fn from_bytes(bytes: &[u8; WIDTH]) -> Option<Fact> {
        let index = match bytes[0] {
            1 => Index::Version,
            2 => Index::Reference,
            3 => Index::Kind,
            _ => return None,
        };
        let number = |from: usize| {
            let mut number = [0; 8];
            number.copy_from_slice(&bytes[from..from + 8]);
            u64::from_be_bytes(number)
        };
        Some(Fact { index, subject: (bytes[1], number(2)), object: (bytes[10], number(11)) })
    }
}

/// All facts of a batch that follows a revision, in order and each once.
pub(crate) fn of_batch(after: u64, batch: &[Entry]) -> Vec<Fact> {
    let mut facts = Vec::with_capacity(batch.len() * 8);
    for (revision, entry) in (after + 1..).zip(batch) {
        for change in &entry.changes {
            facts.push(Fact::version(change.id, revision));
            facts.push(Fact::kind(change.id.kind, revision));
            let references = change.references.iter();
            facts.extend(references.map(|target| Fact::reference(*target, change.id.kind, change.id.number)));
        }
    }
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// Writes facts, in order and each once, as those of a run.
pub(crate) fn write(conn: &Connection, run: i64, facts: &[Fact]) -> rusqlite::Result<()> {
    let mut insert = conn.prepare_cached("INSERT INTO pack(run, first, facts) VALUES (?1, ?2, ?3)")?;
    for pack in facts.chunks(PACK) {
        let bytes: Vec<u8> = pack.iter().flat_map(|fact| fact.to_bytes()).collect();
        insert.execute(params![run, &bytes[..WIDTH], bytes])?;
    }
    Ok(())
}

fn failed(error: rusqlite::Error) -> JournalError {
    JournalError::storage("read its indexes")(error)
}

/// The facts of a row that was read.
fn unpack<'a>(row: &'a Row<'_>, column: usize) -> Result<&'a [[u8; WIDTH]], JournalError> {
    let bytes = row.get_ref(column).and_then(|value| Ok(value.as_blob_or_null()?.unwrap_or_default()));
    let (facts, rest) = bytes.map_err(failed)?.as_chunks();
    if rest.is_empty() { Ok(facts) } else { Err(damaged("is cut")) }
}

fn damaged(what: &str) -> JournalError {
    JournalError::corrupt(0, format!("a row of its index `pack` {what}"))
}

fn fact(bytes: &[u8; WIDTH]) -> Result<Fact, JournalError> {
    Fact::from_bytes(bytes).ok_or_else(|| damaged("has a fact of no index"))
}

/// The last fact from one to another, both included, in the last run that has any, of those whose id is at most `run`.
pub(crate) fn last(conn: &Connection, run: i64, low: Fact, high: Fact) -> Result<Option<Fact>, JournalError> {
    // The greatest that is not after `high` is in the last row that does not begin after it.
    let sql = "SELECT (SELECT facts FROM pack WHERE run = r.id AND first <= ?2 ORDER BY first DESC LIMIT 1)
               FROM run r WHERE r.id <= ?1 ORDER BY r.id DESC";
    let mut select = conn.prepare_cached(sql).map_err(failed)?;
    let mut rows = select.query(params![run, high.to_bytes()]).map_err(failed)?;
    let (low, high) = (low.to_bytes(), high.to_bytes());
    while let Some(row) = rows.next().map_err(failed)? {
        let facts = unpack(row, 0)?;
        let place = facts.partition_point(|fact| *fact <= high);
        if let Some(found) = facts[..place].last().filter(|fact| **fact >= low) {
            return fact(found).map(Some);
        }
    }
    Ok(None)
}

/// All facts from one to another, both included, run after run, until `each` answers no.
pub(crate) fn between(
    conn: &Connection,
    low: Fact,
    high: Fact,
    mut each: impl FnMut(Fact) -> bool,
) -> Result<(), JournalError> {
    let sql = "SELECT p.facts FROM run r CROSS JOIN pack p ON p.run = r.id AND p.first <= ?2 AND p.first >= coalesce(
                 (SELECT first FROM pack WHERE run = r.id AND first <= ?1 ORDER BY first DESC LIMIT 1), ?1)
               ORDER BY r.id, p.first";
    let (low, high) = (low.to_bytes(), high.to_bytes());
    let mut select = conn.prepare_cached(sql).map_err(failed)?;
    let mut rows = select.query(params![low, high]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        for bytes in unpack(row, 0)?.iter().filter(|fact| **fact >= low && **fact <= high) {
            if !each(fact(bytes)?) {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Whether a run has a fact.
pub(crate) fn has(conn: &Connection, run: i64, wanted: Fact) -> Result<bool, JournalError> {
    let bytes = wanted.to_bytes();
    let sql = "SELECT facts FROM pack WHERE run = ?1 AND first <= ?2 ORDER BY first DESC LIMIT 1";
    let mut select = conn.prepare_cached(sql).map_err(failed)?;
    let mut rows = select.query(params![run, bytes]).map_err(failed)?;
    let Some(row) = rows.next().map_err(failed)? else { return Ok(false) };
    Ok(unpack(row, 0)?.binary_search(&bytes).is_ok())
}

/// How many facts the index has in the runs that count; rows out of order are an error.
pub(crate) fn count(conn: &Connection, index: Index) -> Result<u64, JournalError> {
    let sql =
        "SELECT p.run, p.first, p.facts FROM run r CROSS JOIN pack p ON p.run = r.id ORDER BY r.id, p.first";
    let mut select = conn.prepare_cached(sql).map_err(failed)?;
    let mut rows = select.query([]).map_err(failed)?;
    let (mut count, mut before) = (0, None);
    while let Some(row) = rows.next().map_err(failed)? {
        let run: i64 = row.get(0).map_err(failed)?;
        let facts = unpack(row, 2)?;
        let first = row.get_ref(1).map_err(failed)?.as_blob().map_err(|error| failed(error.into()))?;
        if facts.first().is_none_or(|fact| fact != first) {
            return Err(damaged("does not begin with its key"));
        }
        for bytes in facts {
            count += u64::from(fact(bytes)?.index == index);
            if before.replace((run, *bytes)).is_some_and(|before| before >= (run, *bytes)) {
                return Err(damaged("is out of order"));
            }
        }
    }
    Ok(count)
}

/// The facts of one run in order, read row by row.
pub(crate) struct Facts<'a> {
    rows: rusqlite::Rows<'a>,
    read: std::vec::IntoIter<Fact>,
}

impl<'a> Facts<'a> {
    /// Of a statement prepared from [`Facts::SQL`].
    pub(crate) fn of(statement: &'a mut rusqlite::Statement<'_>, run: i64) -> rusqlite::Result<Facts<'a>> {
        Ok(Facts { rows: statement.query([run])?, read: Vec::new().into_iter() })
    }

    pub(crate) const SQL: &'static str = "SELECT facts FROM pack WHERE run = ?1 ORDER BY first";

    pub(crate) fn next(&mut self) -> Result<Option<Fact>, JournalError> {
        if let Some(fact) = self.read.next() {
            return Ok(Some(fact));
        }
        let Some(row) = self.rows.next().map_err(failed)? else { return Ok(None) };
        let facts = unpack(row, 0)?.iter().map(fact).collect::<Result<Vec<_>, _>>()?;
        self.read = facts.into_iter();
        Ok(self.read.next())
    }
}

/// One value of one row, where there is one.
pub(crate) fn value<T: rusqlite::types::FromSql>(
    conn: &Connection,
    sql: &str,
    params: impl Params,
) -> Result<Option<T>, JournalError> {
    conn.prepare_cached(sql)
        .and_then(|mut select| select.query_row(params, |row| row.get(0)).optional())
        .map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_fact() -> impl Strategy<Value = Fact> {
        let index = prop::sample::select(vec![Index::Version, Index::Reference, Index::Kind]);
        let numbers = || prop_oneof![0..3u64, Just(u64::MAX), any::<u64>()];
        (index, any::<u8>(), numbers(), any::<u8>(), numbers()).prop_map(|(index, kind, number, by, of)| {
            Fact { index, subject: (kind, number), object: (by, of) }
        })
    }

    proptest! {
        #[test]
        fn facts_survive_their_bytes_and_stand_in_their_order(one in any_fact(), other in any_fact()) {
            prop_assert_eq!(Fact::from_bytes(&one.to_bytes()), Some(one));
            prop_assert_eq!(one.cmp(&other), one.to_bytes().cmp(&other.to_bytes()));
        }
    }

    #[test]
    fn what_is_of_no_index_is_no_fact() {
        assert_eq!(Fact::from_bytes(&[0; WIDTH]), None);
        assert_eq!(Fact::from_bytes(&[4; WIDTH]), None);
    }
}
