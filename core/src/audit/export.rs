//! A record as it is exported: its header and its changes, whose hashes make its leaf.

use bytes::Bytes;
use gatepass_wire::gatepass::v1 as api;

use crate::journal::{Content, Hash, Record, record};

/// One record: all that its leaf in the tree is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedRecord {
    /// The header's bytes, as they are hashed.
    pub header: Bytes,
    /// What stands for each entity that the header names, in its order.
    pub changes: Vec<ExportedChange>,
}

/// What one entity became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportedChange {
    /// Its state, empty where it was deleted, and the salt that its commitment hashes with it.
    Present {
        /// 32 random bytes.
        salt: [u8; 32],
        /// The entity's canonical encoding, a message of protobuf.
        payload: Bytes,
    },
    /// The commitment alone: the state was erased since.
    Erased {
        /// SHA-256(salt ‖ payload).
        commitment: Hash,
    },
}

impl ExportedRecord {
    /// A record of the journal as it is exported.
    pub fn of(record: &Record) -> ExportedRecord {
        let changes = record.changes.iter().map(|change| match (&change.content, change.salt) {
            (Content::State(payload), Some(salt)) => {
                ExportedChange::Present { salt, payload: payload.clone() }
            }
            (Content::Deleted, Some(salt)) => ExportedChange::Present { salt, payload: Bytes::new() },
            _ => ExportedChange::Erased { commitment: change.commitment },
        });
        ExportedRecord { header: record::header(record).into(), changes: changes.collect() }
    }

    /// The record that it says it is, with its leaf as computed from these bytes.
    ///
    /// # Errors
    /// What is wrong with the bytes.
    pub fn read(&self) -> Result<Record, String> {
        let changes = self.changes.iter().map(|change| match change {
            ExportedChange::Present { payload, .. } => 37 + payload.len(),
            ExportedChange::Erased { .. } => 33,
        });
        let mut body = Vec::with_capacity(self.header.len() + changes.sum::<usize>());
        body.extend_from_slice(&self.header);
        for change in &self.changes {
            match change {
                ExportedChange::Present { salt, payload } => record::put_section(&mut body, salt, payload),
                ExportedChange::Erased { commitment } => record::put_erased(&mut body, *commitment),
            }
        }
        let record = record::parse(&body.into())?;
        // Bytes moved from the header to a change, or back, would otherwise make the same record.
        if record.changes.len() != self.changes.len() || record::header(&record) != self.header {
            return Err("its header and its changes do not fit each other".to_owned());
        }
        Ok(record)
    }

    /// Roughly the bytes that it takes in an answer.
    pub(crate) fn size(&self) -> usize {
        let change = |change: &ExportedChange| match change {
            ExportedChange::Present { payload, .. } => 48 + payload.len(),
            ExportedChange::Erased { .. } => 40,
        };
        32 + self.header.len() + self.changes.iter().map(change).sum::<usize>()
    }
}

impl From<ExportedRecord> for api::ExportedRecord {
    fn from(record: ExportedRecord) -> api::ExportedRecord {
        let change = |change| match change {
            ExportedChange::Present { salt, payload } => {
                api::ExportedChange { salt: salt.to_vec(), payload: payload.into(), ..Default::default() }
            }
            ExportedChange::Erased { commitment } => {
                api::ExportedChange { commitment: commitment.0.to_vec(), ..Default::default() }
            }
        };
        let changes = record.changes.into_iter().map(change).collect();
        api::ExportedRecord { header: record.header.into(), changes }
    }
}

impl TryFrom<api::ExportedRecord> for ExportedRecord {
    type Error = String;

    fn try_from(record: api::ExportedRecord) -> Result<ExportedRecord, String> {
        let change = |change: api::ExportedChange| {
            change_of(change.salt, change.payload, change.commitment).ok_or_else(|| {
                "a change has neither a salt of 32 bytes nor a commitment of 32 bytes alone".to_owned()
            })
        };
        let changes = record.changes.into_iter().map(change).collect::<Result<_, _>>()?;
        Ok(ExportedRecord { header: record.header.into(), changes })
    }
}

/// A change of its parts: salt and payload, or the commitment alone.
pub(super) fn change_of(salt: Vec<u8>, payload: Vec<u8>, commitment: Vec<u8>) -> Option<ExportedChange> {
    if commitment.is_empty() {
        return Some(ExportedChange::Present { salt: salt.try_into().ok()?, payload: payload.into() });
    }
    let alone = salt.is_empty() && payload.is_empty();
    alone.then_some(ExportedChange::Erased { commitment: Hash(commitment.try_into().ok()?) })
}
