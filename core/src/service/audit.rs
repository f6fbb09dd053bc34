//! `gatepass.v1.Audit`: signed checkpoints, proofs and the records themselves (RULES 6.6).

use gatepass_wire::gatepass::v1::{
    CheckpointRequest, CheckpointResponse, ConsistencyProofRequest, ConsistencyProofResponse, ExportRequest,
    ExportResponse, InclusionProofRequest, InclusionProofResponse, VerifierKeyResponse,
};
use parking_lot::Mutex;
use prost::Message;

use crate::audit::{ExportedRecord, SignedCheckpoint, VerifierKey};
use crate::error::{Error, ErrorReason, Result};
use crate::journal::{Hash, Journal, JournalError, Record, TreeHead};
use crate::model::Revision;

use super::Service;
use super::access::decode;
use super::call::{Call, Reply};
use super::list::{BYTES, MOST, Position, fingerprint_of, limit};
use super::runtime::undecided;

/// Records read from the journal at a time: a page may be full after few, and each may be large.
const READ: usize = 64;

/// The largest tree head that was signed since the store was opened.
#[derive(Default)]
pub(super) struct Signed(Mutex<Option<TreeHead>>);

impl Signed {
    /// Notes a head that is about to be signed. What was signed before must still be so: a log that signs two
    /// histories has convicted itself, so rather none is signed.
    fn note(&self, journal: &dyn Journal, head: TreeHead) -> Result<()> {
        let mut largest = self.0.lock();
        if let Some(before) = *largest {
            match journal.tree_head_at(Revision(before.size)) {
                Ok(now) if now == before => {}
                Err(error @ JournalError::Storage { .. }) => return Err(undecided(error)),
                _ => return Err(contradicted(before.size)),
            }
        }
        if largest.is_none_or(|before| before.size < head.size) {
            *largest = Some(head);
        }
        Ok(())
    }
}

impl Service {
    pub(super) fn audit(&self, call: &Call) -> Result<Reply> {
        let body = match call.method.name {
            "Checkpoint" => {
                let request: CheckpointRequest = decode(call)?;
                let signed = self.signed_checkpoint((request.size > 0).then_some(request.size))?;
                let said = signed.checkpoint();
                let (origin, size, root) = (said.origin.clone(), said.size, said.root.0.to_vec());
                CheckpointResponse { note: signed.note().to_owned(), origin, size, root }.encode_to_vec()
            }
            "InclusionProof" => self.inclusion_proof(&decode(call)?)?.encode_to_vec(),
            "ConsistencyProof" => self.consistency_proof(&decode(call)?)?.encode_to_vec(),
            "Export" => self.export(call)?.encode_to_vec(),
            "VerifierKey" => VerifierKeyResponse { key: self.verifier_key().to_string() }.encode_to_vec(),
            _ => return Err(super::not_offered(call.method)),
        };
        Ok(self.reply(body.into(), self.inner.runtime.state().revision()))
    }

    /// The tree head of the first `size` records, or of all, signed by the store's checkpoint key.
    ///
    /// # Errors
    /// `FailedPrecondition` where the key is kept outside of the store and was not given on opening; `DataLoss` where
    /// the journal is not what was signed before.
    pub fn signed_checkpoint(&self, size: Option<u64>) -> Result<SignedCheckpoint> {
        let journal = self.journal();
        let key = journal.signing_key().ok_or_else(|| {
            let why = format!(
                "the checkpoint key `{}` is kept outside of this store; open it with `--checkpoint-key-file`",
                journal.verifier_key()
            );
            Error::failed_precondition(why)
        })?;
        let head = match size {
            None => journal.tree_head().map_err(undecided)?,
            Some(size) => journal.tree_head_at(Revision(size)).map_err(|error| asked("size", size, error))?,
        };
        self.inner.signed.note(journal, head)?;
        SignedCheckpoint::sign(head, key).map_err(|error| Error::failed_precondition(error.to_string()))
    }

    /// Whom the store's checkpoints are verified with.
    pub fn verifier_key(&self) -> &VerifierKey {
        self.journal().verifier_key()
    }

    /// The size that a request names: all there is where it names none.
    fn size_or_all(&self, size: u64) -> Result<u64> {
        if size > 0 {
            return Ok(size);
        }
        Ok(self.journal().head().map_err(undecided)?.revision.0)
    }

    fn inclusion_proof(&self, request: &InclusionProofRequest) -> Result<InclusionProofResponse> {
        let (revision, size) = (request.revision, self.size_or_all(request.size)?);
        if revision == 0 || revision > size {
            let why = format!("name one of the first {size} records");
            return Err(Error::invalid_value("revision", revision.to_string(), why));
        }
        let proof = self.journal().inclusion_proof(Revision(revision), size);
        let proof = proof.map_err(|error| asked("size", size, error))?;
        let record = self.journal().record(Revision(revision)).map_err(undecided)?;
        let leaf = record.ok_or_else(Error::internal)?.leaf;
        Ok(InclusionProofResponse { revision, size, leaf: leaf.0.to_vec(), hashes: bytes_of(proof) })
    }

    fn consistency_proof(&self, request: &ConsistencyProofRequest) -> Result<ConsistencyProofResponse> {
        let (old_size, new_size) = (request.old_size, self.size_or_all(request.new_size)?);
        if old_size > new_size {
            let why = format!("it must not be more than the later size, {new_size}");
            return Err(Error::invalid_value("old_size", old_size.to_string(), why));
        }
        let proof = self.journal().consistency_proof(old_size, new_size);
        let proof = proof.map_err(|error| asked("new_size", new_size, error))?;
        Ok(ConsistencyProofResponse { old_size, new_size, hashes: bytes_of(proof) })
    }

    /// A page of records. All pages go up to the size of the first, whatever is written meanwhile: the cursor holds
    /// it.
    fn export(&self, call: &Call) -> Result<ExportResponse> {
        let request: ExportRequest = decode(call)?;
        let fingerprint = fingerprint_of(call.method, &request.size.to_string());
        let limit = match request.limit {
            0 => MOST as usize,
            asked => limit(asked.into(), "limit")?,
        };
        let (after, size) = match self.inner.read_cursor(&request.cursor, fingerprint)? {
            None => (0, self.size_or_all(request.size)?),
            Some(place) => {
                let size = place.row.try_into().map(u64::from_be_bytes).map_err(|_| Error::internal())?;
                (place.number, size)
            }
        };
        let head = self.journal().head().map_err(undecided)?.revision.0;
        if size > head {
            return Err(beyond("size", size, head));
        }
        let records = self.exported(after, size, limit)?;
        let last = after + records.len() as u64;
        let next = Position { number: last, row: size.to_be_bytes().to_vec() };
        let next_cursor = (last < size).then(|| self.inner.write_cursor(&next, fingerprint));
        let records = records.into_iter().map(Into::into).collect();
        Ok(ExportResponse { records, next_cursor: next_cursor.unwrap_or_default(), size })
    }

    /// Up to `limit` records after one up to another, as many as an answer holds and one at least.
    fn exported(&self, after: u64, until: u64, limit: usize) -> Result<Vec<ExportedRecord>> {
        let mut page = Vec::new();
        let mut bytes = 0;
        let wanted = limit.min(usize::try_from(until - after).unwrap_or(usize::MAX));
        while page.len() < wanted {
            let count = READ.min(wanted - page.len());
            let read = self.journal().records(Revision(after + page.len() as u64), count);
            let read: Vec<Record> = read.map_err(undecided)?;
            if read.is_empty() {
                return Err(Error::new(ErrorReason::Corrupt, "a record that was counted is not there"));
            }
            for record in &read {
                let exported = ExportedRecord::of(record);
                bytes += exported.size();
                if bytes > BYTES && !page.is_empty() {
                    return Ok(page);
                }
                page.push(exported);
            }
        }
        Ok(page)
    }
}

fn contradicted(size: u64) -> Error {
    let message = format!(
        "the journal is no longer the one whose first {size} records were signed: it was rewritten or cut while it was \
         open; nothing is signed until that is cleared up"
    );
    Error::new(ErrorReason::Corrupt, message)
}

fn bytes_of(hashes: Vec<Hash>) -> Vec<Vec<u8>> {
    hashes.into_iter().map(|hash| hash.0.to_vec()).collect()
}

/// A size past the journal's end is the caller's mistake; anything else leaves the question open.
fn asked(field: &str, value: u64, error: JournalError) -> Error {
    match error {
        JournalError::OutOfRange { head, .. } => beyond(field, value, head.0),
        other => undecided(other),
    }
}

fn beyond(field: &str, value: u64, head: u64) -> Error {
    Error::invalid_value(field, value.to_string(), format!("the journal has {head} records"))
}
