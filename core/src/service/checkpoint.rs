//! The state as chunks of a checkpoint, and back (RULES 6.4).

use bytes::Bytes;
use prost::encoding::{decode_varint, encode_varint};

use crate::engine::{Change, State};
use crate::error::Result;
use crate::journal::{Journal, JournalError};
use crate::model::{EntityId, Kind, Revision};

use super::runtime::undecided;

/// How large a chunk becomes before the next begins.
const CHUNK: usize = 1 << 20;

/// The order in which kinds are loaded: what links join before the links, resources before the rules that name them.
const ORDER: [Kind; 8] = [
    Kind::Account,
    Kind::Resource,
    Kind::Group,
    Kind::Role,
    Kind::AccountAttachment,
    Kind::AccountGroup,
    Kind::GroupRole,
    Kind::AccountGrant,
];

fn kinds() -> impl Iterator<Item = Kind> {
    ORDER.into_iter().chain(Kind::ALL.iter().copied().filter(|kind| !ORDER.contains(kind)))
}

/// The chunks of a state: entities one after the other as kind, number, revision, length, bytes.
pub(crate) fn chunks(state: &State) -> Vec<Vec<u8>> {
    let mut chunks = Vec::new();
    let mut chunk = Vec::with_capacity(CHUNK + 4096);
    for kind in kinds() {
        for (number, row) in state.store().table(kind).rows() {
            chunk.push(kind as u8);
            chunk.extend_from_slice(&number.to_le_bytes());
            encode_varint(row.revision.0, &mut chunk);
            encode_varint(row.state.len() as u64, &mut chunk);
            chunk.extend_from_slice(&row.state);
            if chunk.len() >= CHUNK {
                chunks.push(std::mem::replace(&mut chunk, Vec::with_capacity(CHUNK + 4096)));
            }
        }
    }
    chunks.push(chunk);
    chunks
}

/// The state of the last checkpoint, or an empty one.
pub(crate) fn load(journal: &dyn Journal) -> Result<State> {
    load_before(journal, Revision(u64::MAX))
}

/// The state of the last checkpoint if that lies not after a revision, or an empty one.
pub(crate) fn load_before(journal: &dyn Journal, revision: Revision) -> Result<State> {
    let mut state = State::default();
    let checkpoint = journal.load_checkpoint().map_err(undecided)?;
    let Some(checkpoint) = checkpoint.filter(|checkpoint| checkpoint.revision <= revision) else {
        return Ok(state);
    };
    let revision = checkpoint.revision;
    for chunk in checkpoint.chunks {
        let chunk = Bytes::from(chunk.map_err(undecided)?);
        read_chunk(chunk, &mut state).ok_or_else(|| {
            undecided(JournalError::Corrupt {
                revision,
                what: "a chunk of its checkpoint cannot be read".to_owned(),
            })
        })?;
    }
    let record = journal.record(revision).map_err(undecided)?;
    state.stamp(revision, record.map(|record| record.time).unwrap_or_default());
    Ok(state)
}

/// Entities keep their place in the chunk's buffer: loading copies nothing.
fn read_chunk(mut chunk: Bytes, state: &mut State) -> Option<()> {
    while !chunk.is_empty() {
        if chunk.len() < 9 {
            return None;
        }
        let kind = Kind::from_code(chunk[0])?;
        let number = u64::from_le_bytes(chunk[1..9].try_into().ok()?);
        let mut rest = &chunk[9..];
        let revision = Revision(decode_varint(&mut rest).ok()?);
        let length = usize::try_from(decode_varint(&mut rest).ok()?).ok()?;
        let start = chunk.len() - rest.len();
        if rest.len() < length {
            return None;
        }
        let entity = chunk.slice(start..start + length);
        state.put(&Change { id: EntityId::new(kind, number), state: Some(entity) }, revision);
        chunk = chunk.slice(start + length..);
    }
    Some(())
}
