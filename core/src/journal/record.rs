//! The bytes of a record, and its leaf in the tree (RULES 6.3).
//!
//! ```text
//! body       = header ‖ section for each change
//! header     = version u8 ‖ revision u64 ‖ time i64 ‖ actor ‖ credential ‖ text verb ‖ text method
//!              ‖ changes u32 ‖ (id ‖ op u8) for each change            op: 1 put, 2 delete
//! actor      = 0 (system) | 1 (embedded) | 2 id       credential = 0 | 1 id
//! id         = kind u8 ‖ number u64                   text = length u16 ‖ UTF-8
//! section    = 1 ‖ salt 32 ‖ length u32 ‖ payload | 0 ‖ commitment 32 (erased)
//! commitment = SHA-256(salt ‖ payload); a deletion's payload is empty, the header's op says what it is
//! leaf       = SHA-256(0x00 ‖ header ‖ each commitment)
//! ```
//!
//! Numbers are big-endian. The header holds ids and constants only, because it can never be erased.

use std::borrow::Cow;
use std::collections::HashSet;

use bytes::Bytes;

use super::error::{AppendError, JournalError};
use super::merkle::{Hash, leaf_hash, sha256};
use super::types::{Actor, Change, Content, Entry, Record, RecordedChange};
use crate::model::{EntityId, Kind, Revision, Timestamp};

const VERSION: u8 = 1;
const OP_PUT: u8 = 1;
const OP_DELETE: u8 = 2;
const SECTION_ERASED: u8 = 0;
const SECTION_PRESENT: u8 = 1;

/// SQLite stores at most 10^9 bytes in a row; no command comes near.
const MAX_BODY: usize = 512 << 20;

/// A record ready to be stored.
pub(crate) struct Encoded {
    pub(crate) body: Vec<u8>,
    pub(crate) leaf: Hash,
}

fn commitment(salt: &[u8; 32], payload: &[u8]) -> Hash {
    sha256(&[salt, payload])
}

/// What a header says besides the operations.
struct Header<'a> {
    revision: Revision,
    time: Timestamp,
    actor: Actor,
    credential: Option<EntityId>,
    verb: &'a str,
    method: &'a str,
}

/// The bytes and the leaf of an entry at a revision.
pub(crate) fn encode(entry: &Entry, revision: Revision) -> Result<Encoded, AppendError> {
    check(entry)?;
    let payloads: usize = entry.changes.iter().map(|c| c.state.as_ref().map_or(0, Bytes::len)).sum();
    let size = 64 + entry.verb.len() + entry.method.len() + payloads + entry.changes.len() * 47;
    if size > MAX_BODY {
        return Err(AppendError::Invalid(format!(
            "a record of {size} bytes is too large: at most {MAX_BODY}"
        )));
    }
    let mut body = Vec::with_capacity(size);
    let header = Header {
        revision,
        time: entry.time,
        actor: entry.actor,
        credential: entry.credential,
        verb: &entry.verb,
        method: &entry.method,
    };
    put_header(&mut body, &header, entry.changes.iter().map(|change| (change.id, change.state.is_some())));
    let commitments =
        entry.changes.iter().map(|c| commitment(&c.salt, c.state.as_deref().unwrap_or_default()));
    let leaf = leaf_hash(&body, commitments);
    for change in &entry.changes {
        put_section(&mut body, &change.salt, change.state.as_deref().unwrap_or_default());
    }
    Ok(Encoded { body, leaf })
}

fn check(entry: &Entry) -> Result<(), AppendError> {
    for (field, text) in [("verb", &entry.verb), ("method", &entry.method)] {
        if text.len() > usize::from(u16::MAX) {
            return Err(AppendError::Invalid(format!("`{field}` has {} bytes, at most 65535", text.len())));
        }
    }
    match twice(&entry.changes) {
        Some(id) => Err(AppendError::Invalid(format!("`{id}` is changed twice in one record"))),
        None => Ok(()),
    }
}

/// An entity that is changed twice. Most records change few, for which comparing all costs less than a set.
fn twice(changes: &[Change]) -> Option<EntityId> {
    const FEW: usize = 16;
    if changes.len() <= FEW {
        let before = |(i, change): (usize, &Change)| changes[..i].iter().any(|other| other.id == change.id);
        let place = changes.iter().enumerate().position(before);
        return place.map(|place| changes[place].id);
    }
    let mut seen = HashSet::with_capacity(changes.len());
    changes.iter().map(|change| change.id).find(|id| !seen.insert(*id))
}

/// The header of a record that was read.
pub(crate) fn header(record: &Record) -> Vec<u8> {
    let header = Header {
        revision: record.revision,
        time: record.time,
        actor: record.actor,
        credential: record.credential,
        verb: &record.verb,
        method: &record.method,
    };
    let mut out = Vec::with_capacity(64 + record.changes.len() * 10);
    let put = |change: &RecordedChange| !matches!(change.content, Content::Deleted);
    put_header(&mut out, &header, record.changes.iter().map(|change| (change.id, put(change))));
    out
}

fn put_header(
    out: &mut Vec<u8>,
    header: &Header<'_>,
    changes: impl ExactSizeIterator<Item = (EntityId, bool)>,
) {
    out.push(VERSION);
    out.extend(header.revision.0.to_be_bytes());
    out.extend(header.time.0.to_be_bytes());
    match header.actor {
        Actor::System => out.push(0),
        Actor::Embedded => out.push(1),
        Actor::Account(id) => {
            out.push(2);
            put_id(out, id);
        }
    }
    match header.credential {
        None => out.push(0),
        Some(id) => {
            out.push(1);
            put_id(out, id);
        }
    }
    put_text(out, header.verb);
    put_text(out, header.method);
    out.extend((changes.len() as u32).to_be_bytes());
    for (id, put) in changes {
        put_id(out, id);
        out.push(if put { OP_PUT } else { OP_DELETE });
    }
}

fn put_id(out: &mut Vec<u8>, id: EntityId) {
    out.push(id.kind as u8);
    out.extend(id.number.to_be_bytes());
}

fn put_text(out: &mut Vec<u8>, text: &str) {
    out.extend((text.len() as u16).to_be_bytes());
    out.extend(text.as_bytes());
}

/// A change as it was written.
pub(crate) fn put_section(out: &mut Vec<u8>, salt: &[u8; 32], payload: &[u8]) {
    out.push(SECTION_PRESENT);
    out.extend(salt);
    out.extend((payload.len() as u32).to_be_bytes());
    out.extend(payload);
}

/// A change whose state was erased.
pub(crate) fn put_erased(out: &mut Vec<u8>, commitment: Hash) {
    out.push(SECTION_ERASED);
    out.extend(commitment.0);
}

/// Reads a record and checks that it is the one with this revision, time and leaf.
pub(crate) fn decode(body: Bytes, revision: u64, time: i64, leaf: Hash) -> Result<Record, JournalError> {
    let record = parse(&body).map_err(|what| JournalError::corrupt(revision, what))?;
    let wrong = |what: &str| Err(JournalError::corrupt(revision, what));
    if record.revision.0 != revision {
        return wrong(&format!("the record stored there says it is record {}", record.revision));
    }
    if record.time.0 != time {
        return wrong("the record's time is not the one stored beside it");
    }
    if record.leaf != leaf {
        return wrong("the record does not hash to its leaf: it was altered after it was written");
    }
    Ok(record)
}

/// The record a body says it is, with its leaf as computed from the body.
pub(crate) fn parse(body: &Bytes) -> Result<Record, String> {
    let mut reader = Reader { bytes: body, at: 0 };
    let version = reader.u8()?;
    if version != VERSION {
        return Err(format!("the record has format {version}, only format {VERSION} is known"));
    }
    let revision = Revision(reader.u64()?);
    let time = Timestamp(reader.u64()? as i64);
    let actor = reader.actor()?;
    let credential = reader.optional_id()?;
    let verb = reader.text()?;
    let method = reader.text()?;
    let ops = reader.ops()?;
    let header = reader.at;
    let mut changes = Vec::with_capacity(ops.len());
    for (id, op) in ops {
        changes.push(reader.section(id, op)?);
    }
    if reader.at != body.len() {
        return Err(format!("the record has {} bytes too many", body.len() - reader.at));
    }
    let leaf = leaf_hash(&body[..header], changes.iter().map(|change| change.commitment));
    Ok(Record { revision, time, actor, credential, verb, method, changes, leaf })
}

/// The body with salt and payload of one change replaced by their commitment. The change must exist; the body must
/// have been checked.
pub(crate) fn erase(body: &Bytes, change: usize) -> Result<Vec<u8>, String> {
    let record = parse(body)?;
    let sections = record.changes.iter().map(section_length).sum::<usize>();
    let before = record.changes[..change].iter().map(section_length).sum::<usize>();
    let start = body.len() - sections + before;
    let end = start + section_length(&record.changes[change]);
    let mut out = Vec::with_capacity(body.len());
    out.extend(&body[..start]);
    put_erased(&mut out, record.changes[change].commitment);
    out.extend(&body[end..]);
    Ok(out)
}

fn section_length(change: &RecordedChange) -> usize {
    match &change.content {
        Content::State(state) => 37 + state.len(),
        Content::Deleted => 37,
        Content::Erased => 33,
    }
}

struct Reader<'a> {
    bytes: &'a Bytes,
    at: usize,
}

impl Reader<'_> {
    fn take(&mut self, length: usize) -> Result<&[u8], String> {
        let end = self.at.checked_add(length).filter(|&end| end <= self.bytes.len());
        let end = end.ok_or_else(|| format!("the record ends early, at byte {}", self.bytes.len()))?;
        let taken = &self.bytes[self.at..end];
        self.at = end;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], String> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N)?);
        Ok(array)
    }

    fn u8(&mut self) -> Result<u8, String> {
        Ok(self.array::<1>()?[0])
    }

    fn u32(&mut self) -> Result<u32, String> {
        self.array().map(u32::from_be_bytes)
    }

    fn u64(&mut self) -> Result<u64, String> {
        self.array().map(u64::from_be_bytes)
    }

    fn id(&mut self) -> Result<EntityId, String> {
        let code = self.u8()?;
        let kind =
            Kind::from_code(code).ok_or_else(|| format!("the record names an unknown kind, {code}"))?;
        Ok(EntityId::new(kind, self.u64()?))
    }

    fn actor(&mut self) -> Result<Actor, String> {
        match self.u8()? {
            0 => Ok(Actor::System),
            1 => Ok(Actor::Embedded),
            2 => Ok(Actor::Account(self.id()?)),
            tag => Err(format!("the record names an unknown sort of actor, {tag}")),
        }
    }

    fn optional_id(&mut self) -> Result<Option<EntityId>, String> {
        match self.u8()? {
            0 => Ok(None),
            1 => self.id().map(Some),
            tag => Err(format!("the record has {tag} where 0 or 1 stands before a credential")),
        }
    }

    fn text(&mut self) -> Result<Cow<'static, str>, String> {
        let length = usize::from(u16::from_be_bytes(self.array()?));
        let text = str::from_utf8(self.take(length)?).map_err(|_| "a text in the record is not UTF-8")?;
        Ok(Cow::Owned(text.to_owned()))
    }

    fn ops(&mut self) -> Result<Vec<(EntityId, u8)>, String> {
        let count = self.u32()? as usize;
        // A forged count must not make us allocate: what is left of the record bounds it.
        let mut ops = Vec::with_capacity(count.min((self.bytes.len() - self.at) / 10));
        for _ in 0..count {
            let id = self.id()?;
            let op = self.u8()?;
            if op != OP_PUT && op != OP_DELETE {
                return Err(format!("the record has an unknown operation, {op}, on `{id}`"));
            }
            ops.push((id, op));
        }
        Ok(ops)
    }

    fn section(&mut self, id: EntityId, op: u8) -> Result<RecordedChange, String> {
        match self.u8()? {
            SECTION_ERASED if op == OP_PUT => {
                let commitment = Hash(self.array()?);
                Ok(RecordedChange { id, content: Content::Erased, salt: None, commitment })
            }
            SECTION_PRESENT => {
                let salt = self.array()?;
                let length = self.u32()? as usize;
                let start = self.at;
                self.take(length)?;
                let payload = self.bytes.slice(start..self.at);
                let commitment = commitment(&salt, &payload);
                let content = match op {
                    OP_PUT => Content::State(payload),
                    _ if payload.is_empty() => Content::Deleted,
                    _ => return Err(format!("the deletion of `{id}` carries a state")),
                };
                Ok(RecordedChange { id, content, salt: Some(salt), commitment })
            }
            tag => Err(format!("the state of `{id}` begins with {tag}, which means nothing")),
        }
    }
}

#[cfg(test)]
#[path = "record_tests.rs"]
mod tests;
