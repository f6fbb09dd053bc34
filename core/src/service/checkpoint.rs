//! The state as chunks of a checkpoint, and back (RULES 6.4).

use bytes::{Buf, Bytes};
use prost::encoding::{decode_varint, encode_varint};

use crate::engine::State;
use crate::error::Result;
use crate::journal::{Journal, JournalError};
use crate::model::{EntityId, Kind, Revision};

use super::runtime::undecided;

/// How large a chunk becomes before the next begins.
const CHUNK: usize = 1 << 20;

/// How many chunks are read ahead of their use.
const AHEAD: usize = 4;

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
    let checkpoint = journal.load_checkpoint().map_err(undecided)?;
    let Some(checkpoint) = checkpoint.filter(|checkpoint| checkpoint.revision <= revision) else {
        return Ok(State::default());
    };
    let revision = checkpoint.revision;
    let unreadable = |what: &str| undecided(JournalError::Corrupt { revision, what: what.to_owned() });
    let filled = read_ahead(checkpoint.chunks, |chunks| {
        State::filled(chunks.flat_map(|chunk| {
            let (entities, error) = match chunk {
                Ok(chunk) => (Some(Entities { chunk: chunk.into() }), None),
                Err(error) => (None, Some(Err(undecided(error)))),
            };
            let entities = entities.into_iter().flatten();
            let entities = entities
                .map(|entity| entity.ok_or_else(|| unreadable("a chunk of its checkpoint cannot be read")));
            entities.chain(error)
        }))
    })?;
    let mut state = filled.ok_or_else(|| unreadable("its checkpoint has an entity twice"))?;
    let record = journal.record(revision).map_err(undecided)?;
    state.stamp(revision, record.map(|record| record.time).unwrap_or_default());
    Ok(state)
}

type Chunk = std::result::Result<Vec<u8>, JournalError>;

/// Reads and verifies the next chunks on a thread of its own while those before them are used.
fn read_ahead<R>(
    chunks: Box<dyn Iterator<Item = Chunk> + Send>,
    used: impl FnOnce(std::sync::mpsc::IntoIter<Chunk>) -> R,
) -> R {
    std::thread::scope(|scope| {
        let (sender, receiver) = std::sync::mpsc::sync_channel(AHEAD);
        // Ends where nobody reads on: after the last chunk, or after an error.
        scope.spawn(move || chunks.into_iter().try_for_each(|chunk| sender.send(chunk)));
        used(receiver.into_iter())
    })
}

/// The entities of a chunk; `None` for what cannot be read, and nothing after it. They keep their place in the
/// chunk's buffer: loading copies nothing.
struct Entities {
    chunk: Bytes,
}

impl Iterator for Entities {
    type Item = Option<(EntityId, Revision, Bytes)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.chunk.is_empty() {
            return None;
        }
        let entity = self.take();
        if entity.is_none() {
            self.chunk.clear();
        }
        Some(entity)
    }
}

impl Entities {
    fn take(&mut self) -> Option<(EntityId, Revision, Bytes)> {
        let (kind, mut rest) = self.chunk.split_first()?;
        let kind = Kind::from_code(*kind)?;
        let (number, after) = rest.split_first_chunk::<8>()?;
        rest = after;
        let revision = Revision(decode_varint(&mut rest).ok()?);
        let length = usize::try_from(decode_varint(&mut rest).ok()?).ok()?;
        if rest.len() < length {
            return None;
        }
        let id = EntityId::new(kind, u64::from_le_bytes(*number));
        self.chunk.advance(self.chunk.len() - rest.len());
        Some((id, revision, self.chunk.split_to(length)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<Option<(EntityId, Revision, Bytes)>> {
        Entities { chunk: Bytes::copy_from_slice(bytes) }.collect()
    }

    /// Cut anywhere, a chunk gives no entity that it does not hold whole.
    #[test]
    fn what_is_cut_cannot_be_read() {
        let mut chunk = Vec::new();
        for (number, state) in [(7u64, &b"seven"[..]), (8, b"")] {
            chunk.push(Kind::Role as u8);
            chunk.extend_from_slice(&number.to_le_bytes());
            encode_varint(300, &mut chunk);
            encode_varint(state.len() as u64, &mut chunk);
            chunk.extend_from_slice(state);
        }
        let entity = |number, state: &'static [u8]| {
            Some((EntityId::new(Kind::Role, number), Revision(300), Bytes::from_static(state)))
        };
        let whole = [entity(7, b"seven"), entity(8, b"")];
        let first = chunk.len() - 12;
        assert_eq!(read(&chunk), whole);
        for end in 1..chunk.len() {
            match end {
                end if end == first => assert_eq!(read(&chunk[..end]), whole[..1]),
                end if end > first => assert_eq!(read(&chunk[..end]), [whole[0].clone(), None], "{end}"),
                end => assert_eq!(read(&chunk[..end]), [None], "{end}"),
            }
        }
        chunk[0] = 0xee;
        assert_eq!(read(&chunk), [None], "no such kind");
    }
}
