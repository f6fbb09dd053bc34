//! `gatepass.v1.Audit`: checkpoints, proofs and the records of the audit trail.

use gatepass_wire::gatepass::v1 as api;

use super::{Client, Pages};
use crate::audit::{ExportedRecord, Hash, SignedCheckpoint, VerifierKey};
use crate::{Code, Error, Result};

/// The audit trail of what a [`Client`] is connected to: [`Client::audit`].
#[derive(Debug, Clone)]
pub struct Audit {
    client: Client,
}

/// That a record is among the first so many: for [`verify_inclusion`](crate::audit::verify_inclusion), with the
/// revision − 1 as the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InclusionProof {
    /// Which record.
    pub revision: u64,
    /// Among how many.
    pub size: u64,
    /// Its leaf.
    pub leaf: Hash,
    /// The hashes from the leaf up.
    pub hashes: Vec<Hash>,
}

/// That so many records are the beginning of more: for
/// [`verify_consistency`](crate::audit::verify_consistency).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsistencyProof {
    /// The earlier size.
    pub old_size: u64,
    /// The later size.
    pub new_size: u64,
    /// The proof.
    pub hashes: Vec<Hash>,
}

impl Client {
    /// The audit trail. What it answers is not verified yet: see [`crate::audit`].
    pub fn audit(&self) -> Audit {
        Audit { client: self.clone() }
    }
}

impl Audit {
    /// The signed tree head of the first `size` records, or of all there are.
    ///
    /// # Errors
    /// `FailedPrecondition` where the store's checkpoint key is kept outside and was not given on opening;
    /// `InvalidArgument` for a size past the end.
    pub async fn checkpoint(&self, size: Option<u64>) -> Result<SignedCheckpoint> {
        let request = api::CheckpointRequest { size: size.unwrap_or(0) };
        let answer: api::CheckpointResponse =
            self.client.call("/gatepass.v1.Audit/Checkpoint", &request).await?.message;
        SignedCheckpoint::read(&answer.note).map_err(unreadable)
    }

    /// Whom the signatures are verified with, as the other side says. Pin it from elsewhere for a check of the other
    /// side itself.
    pub async fn verifier_key(&self) -> Result<VerifierKey> {
        let request = api::VerifierKeyRequest {};
        let answer: api::VerifierKeyResponse =
            self.client.call("/gatepass.v1.Audit/VerifierKey", &request).await?.message;
        answer.key.parse().map_err(unreadable)
    }

    /// The proof that a record is among the first `size`, or among all.
    pub async fn inclusion_proof(&self, revision: u64, size: Option<u64>) -> Result<InclusionProof> {
        let request = api::InclusionProofRequest { revision, size: size.unwrap_or(0) };
        let answer: api::InclusionProofResponse =
            self.client.call("/gatepass.v1.Audit/InclusionProof", &request).await?.message;
        let (revision, size, leaf) = (answer.revision, answer.size, hash(answer.leaf)?);
        Ok(InclusionProof { revision, size, leaf, hashes: hashes(answer.hashes)? })
    }

    /// The proof that the first `old_size` records are the beginning of the first `new_size`, or of all.
    pub async fn consistency_proof(&self, old_size: u64, new_size: Option<u64>) -> Result<ConsistencyProof> {
        let request = api::ConsistencyProofRequest { old_size, new_size: new_size.unwrap_or(0) };
        let answer: api::ConsistencyProofResponse =
            self.client.call("/gatepass.v1.Audit/ConsistencyProof", &request).await?.message;
        let (old_size, new_size) = (answer.old_size, answer.new_size);
        Ok(ConsistencyProof { old_size, new_size, hashes: hashes(answer.hashes)? })
    }

    /// The first `size` records in order, page by page.
    pub fn export(&self, size: u64) -> Pages<ExportedRecord> {
        let client = self.client.clone();
        Pages::new(move |cursor| {
            let client = client.clone();
            async move {
                if size == 0 {
                    return Ok((Vec::new(), String::new()));
                }
                let request = api::ExportRequest { size, cursor, limit: client.options().page_size };
                let answer: api::ExportResponse =
                    client.call("/gatepass.v1.Audit/Export", &request).await?.message;
                let records = answer.records.into_iter().map(|record| record.try_into().map_err(unreadable));
                Ok((records.collect::<Result<Vec<ExportedRecord>>>()?, answer.next_cursor))
            }
        })
    }
}

fn hash(bytes: Vec<u8>) -> Result<Hash> {
    bytes.try_into().map(Hash).map_err(|_| unreadable("a hash has not 32 bytes"))
}

fn hashes(all: Vec<Vec<u8>>) -> Result<Vec<Hash>> {
    all.into_iter().map(hash).collect()
}

fn unreadable(what: impl std::fmt::Display) -> Error {
    Error::new(Code::Internal, format!("the answer is not readable: {what}"))
}
