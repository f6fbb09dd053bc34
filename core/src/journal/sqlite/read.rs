//! Reading: every record is checked against its hash before anything of it is answered.

use bytes::Bytes;
use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use super::facts::{self, Fact};
use super::merge;
use super::tree::hash;
use crate::journal::error::JournalError;
use crate::journal::merkle::sha256;
use crate::journal::record;
use crate::journal::seal::{MasterKey, Secret, secret_context};
use crate::journal::types::{EntityVersion, Head, Record, Replay};
use crate::model::{EntityId, Kind, Revision, Timestamp};

fn failed(error: rusqlite::Error) -> JournalError {
    JournalError::storage("be read")(error)
}

fn one<T>(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    row: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Option<T>, JournalError> {
    conn.prepare_cached(sql).and_then(|mut select| select.query_row(params, row).optional()).map_err(failed)
}

/// SQLite's number of a revision. Those past its range do not occur and are after every one that does.
pub(crate) fn revision_number(revision: u64) -> i64 {
    i64::try_from(revision).unwrap_or(i64::MAX)
}

/// The last record's revision, time and leaf.
pub(crate) fn head(conn: &Connection) -> Result<Head, JournalError> {
    let sql = "SELECT revision, time, leaf FROM record ORDER BY revision DESC LIMIT 1";
    let row = one(conn, sql, [], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?)))?;
    let Some((revision, time, leaf)) = row else { return Ok(Head::EMPTY) };
    let revision = revision as u64;
    Ok(Head { revision: Revision(revision), time: Timestamp(time), leaf: hash(leaf, revision)? })
}

pub(crate) fn check_in_range(conn: &Connection, what: &'static str, asked: u64) -> Result<(), JournalError> {
    let head = head(conn)?.revision;
    if asked > head.0 { Err(JournalError::OutOfRange { what, asked, head }) } else { Ok(()) }
}

fn decode(row: &Row<'_>, revision: u64) -> Result<Record, JournalError> {
    let (time, leaf, body): (i64, Vec<u8>, Vec<u8>) =
        (row.get(1).map_err(failed)?, row.get(2).map_err(failed)?, row.get(3).map_err(failed)?);
    record::decode(Bytes::from(body), revision, time, hash(leaf, revision)?)
}

pub(crate) fn records(conn: &Connection, after: Revision, limit: usize) -> Result<Vec<Record>, JournalError> {
    let mut select = conn
        .prepare_cached(
            "SELECT revision, time, leaf, body FROM record WHERE revision > ?1 ORDER BY revision LIMIT ?2",
        )
        .map_err(failed)?;
    let mut rows =
        select.query(params![revision_number(after.0), revision_number(limit as u64)]).map_err(failed)?;
    let mut records: Vec<Record> = Vec::new();
    let mut next = after.0;
    while let Some(row) = rows.next().map_err(failed)? {
        next += 1;
        if row.get::<_, i64>(0).map_err(failed)? as u64 != next {
            return Err(JournalError::corrupt(next, "the record is missing"));
        }
        let record = decode(row, next)?;
        if records.last().is_some_and(|previous| previous.time > record.time) {
            return Err(JournalError::corrupt(next, "the record is dated before the one before it"));
        }
        records.push(record);
    }
    if records.is_empty() && limit > 0 {
        check_in_range(conn, "after", after.0)?;
    }
    Ok(records)
}

pub(crate) fn record(conn: &Connection, revision: u64) -> Result<Option<Record>, JournalError> {
    let mut select = conn
        .prepare_cached("SELECT revision, time, leaf, body FROM record WHERE revision = ?1")
        .map_err(failed)?;
    let mut rows = select.query([revision_number(revision)]).map_err(failed)?;
    if let Some(row) = rows.next().map_err(failed)? {
        return decode(row, revision).map(Some);
    }
    if revision > 0 && revision <= head(conn)?.revision.0 {
        return Err(JournalError::corrupt(revision, "the record is missing"));
    }
    Ok(None)
}

/// A record that something stored points to.
pub(crate) fn existing(conn: &Connection, revision: u64) -> Result<Record, JournalError> {
    record(conn, revision)?.ok_or_else(|| JournalError::corrupt(revision, "the record is missing"))
}

/// Times never run backwards from record to record, so a search by halves finds the revision without an index.
pub(crate) fn revision_at(conn: &Connection, time: Timestamp) -> Result<Revision, JournalError> {
    let time_of = |revision: u64| {
        let found =
            one(conn, "SELECT time FROM record WHERE revision = ?1", [revision as i64], |row| row.get(0))?;
        found.map(Timestamp).ok_or_else(|| JournalError::corrupt(revision, "the record is missing"))
    };
    let head = head(conn)?;
    if head.time <= time {
        return Ok(head.revision);
    }
    // Revision `low` is not after the time (or is 0), revision `high` is.
    let (mut low, mut high) = (0, head.revision.0);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if time_of(middle)? <= time {
            low = middle;
        } else {
            high = middle;
        }
    }
    Ok(Revision(low))
}

pub(crate) fn entity_at(
    conn: &Connection,
    id: EntityId,
    at: Revision,
) -> Result<Option<EntityVersion>, JournalError> {
    check_in_range(conn, "at", at.0)?;
    let revision = last_version(conn, id, at)?;
    revision.map(|revision| version_in(conn, revision, id)).transpose()
}

/// The revision of the last version of an entity up to a revision.
pub(crate) fn last_version(
    conn: &Connection,
    id: EntityId,
    at: Revision,
) -> Result<Option<u64>, JournalError> {
    let found = facts::last(conn, merge::last_id(at.0), Fact::version(id, 0), Fact::version(id, at.0))?;
    Ok(found.map(|version| version.number()))
}

fn version_in(conn: &Connection, revision: u64, id: EntityId) -> Result<EntityVersion, JournalError> {
    existing(conn, revision)?
        .version_of(id)
        .ok_or_else(|| JournalError::corrupt(revision, format!("the index has a version of `{id}` there")))
}

/// Up to `limit` revisions that the index has from one fact to another, oldest first: runs follow each other as their
/// records do.
fn revisions(conn: &Connection, low: Fact, high: Fact, limit: usize) -> Result<Vec<u64>, JournalError> {
    let mut revisions = Vec::new();
    if limit > 0 {
        facts::between(conn, low, high, |fact| {
            revisions.push(fact.number());
            revisions.len() < limit
        })?;
    }
    Ok(revisions)
}

pub(crate) fn entity_history(
    conn: &Connection,
    id: EntityId,
    after: Revision,
    limit: usize,
) -> Result<Vec<EntityVersion>, JournalError> {
    let next = after.0.saturating_add(1);
    let found = revisions(conn, Fact::version(id, next), Fact::version(id, u64::MAX), limit)?;
    found.into_iter().map(|revision| version_in(conn, revision, id)).collect()
}

pub(crate) fn kind_history(
    conn: &Connection,
    kind: Kind,
    after: Revision,
    limit: usize,
) -> Result<Vec<EntityVersion>, JournalError> {
    let next = after.0.saturating_add(1);
    let mut history = Vec::new();
    for revision in revisions(conn, Fact::kind(kind, next), Fact::kind(kind, u64::MAX), limit)? {
        history.extend(existing(conn, revision)?.versions_of_kind(kind));
    }
    Ok(history)
}

pub(crate) fn referrers(
    conn: &Connection,
    target: EntityId,
    kind: Kind,
) -> Result<Vec<EntityId>, JournalError> {
    let mut ids = Vec::new();
    let (low, high) = (Fact::reference(target, kind, 0), Fact::reference(target, kind, u64::MAX));
    facts::between(conn, low, high, |fact| {
        ids.push(EntityId::new(kind, fact.number()));
        true
    })?;
    // Several runs may have the same.
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

pub(crate) fn secret(
    conn: &Connection,
    key: &MasterKey,
    id: EntityId,
    field: &str,
) -> Result<Option<Secret>, JournalError> {
    let sql = "SELECT sealed FROM secret WHERE kind = ?1 AND number = ?2 AND field = ?3";
    let params = params![id.kind as u8, id.number as i64, field];
    let Some(sealed) = one(conn, sql, params, |row| row.get::<_, Vec<u8>>(0))? else { return Ok(None) };
    let opened = key.open(&secret_context(id, field), &sealed);
    opened.map(Some).ok_or_else(|| JournalError::Unsealable { id, field: field.to_owned() })
}

/// What an idempotency key is stored as: short, whatever the caller chose.
pub(crate) fn key_hash(credential: &str, key: &str) -> [u8; 32] {
    let length = (credential.len() as u64).to_be_bytes();
    sha256(&[b"gatepass idempotency 1\0", &length, credential.as_bytes(), key.as_bytes()]).0
}

pub(crate) fn idempotency(
    conn: &Connection,
    credential: &str,
    key: &str,
    now: Timestamp,
) -> Result<Option<Replay>, JournalError> {
    let sql = "SELECT revision, request_hash FROM idempotency WHERE key = ?1 AND expires > ?2";
    let row = one(conn, sql, params![key_hash(credential, key), now.0], |row| {
        Ok((row.get::<_, i64>(0)? as u64, row.get::<_, Vec<u8>>(1)?))
    })?;
    let Some((revision, request_hash)) = row else { return Ok(None) };
    let ids = existing(conn, revision)?.changes.iter().map(|change| change.id).collect();
    let request_hash = hash(request_hash, revision)?.0;
    Ok(Some(Replay { revision: Revision(revision), request_hash, ids }))
}
