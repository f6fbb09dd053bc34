//! The check itself: records against checkpoints.

use super::{CheckpointError, ExportedRecord, SignedCheckpoint, VerifyError};
use crate::journal::{Content, Frontier, Hash, Record, TreeHead, verify_consistency};
use crate::model::Timestamp;
use crate::note::VerifierKey;

/// The name that errors give the checkpoint of the log itself.
const OWN: &str = "the log's checkpoint";
const EARLIER: &str = "the earlier checkpoint";

/// What whoever verifies knows already. Without either, neither truncation nor a full rewrite can be excluded
/// (RULES 6.6).
#[derive(Debug, Clone, Default)]
pub struct Expected {
    /// The key that must have signed.
    pub key: Option<VerifierKey>,
    /// Checkpoints kept from before, in any order.
    pub earlier: Vec<SignedCheckpoint>,
}

/// What was found to be so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Which log.
    pub origin: String,
    /// How many records the log has.
    pub size: u64,
    /// How many of them were read and are whole: all, or with proofs alone none.
    pub read: u64,
    /// The root of the tree over them.
    pub root: Hash,
    /// The key that signed the log's checkpoint.
    pub key: VerifierKey,
    /// Whether that key was expected, and not taken from the log itself.
    pub pinned: bool,
    /// The sizes of the earlier checkpoints, all of which agree.
    pub agreed: Vec<u64>,
    /// How many states were erased.
    pub erased: u64,
    /// The time of the last record.
    pub last_time: Option<Timestamp>,
}

impl Report {
    /// What cannot be excluded all the same, each a sentence.
    pub fn not_excluded(&self) -> Vec<String> {
        let largest = self.agreed.last().copied().unwrap_or(0);
        if self.agreed.is_empty() && !self.pinned {
            return vec![
                "neither an earlier checkpoint nor a pinned key was given: truncation and a full rewrite cannot be excluded"
                    .to_owned(),
            ];
        }
        let mut open = Vec::new();
        if self.read < self.size {
            open.push(
                "the records themselves were not read: whether they are whole was not asked".to_owned(),
            );
        }
        if self.agreed.is_empty() {
            open.push(
                "no earlier checkpoint was given: whoever holds the checkpoint key could have rewritten the log, and \
                 anybody could have put an earlier state of it in its place"
                    .to_owned(),
            );
        } else if largest < self.size {
            open.push(format!(
                "records after {largest} are vouched for by the log's own checkpoint alone: whoever holds the checkpoint \
                 key could have rewritten those"
            ));
        }
        open
    }
}

/// A verification under way: records in order, from the first on.
#[derive(Debug)]
pub struct Verification {
    head: SignedCheckpoint,
    key: VerifierKey,
    pinned: bool,
    /// By size, the smallest first.
    earlier: Vec<TreeHead>,
    /// How many of them have been met.
    met: usize,
    /// The size of the last that agreed.
    agreed: u64,
    frontier: Frontier,
    erased: u64,
    last_time: Option<Timestamp>,
}

impl Verification {
    /// Begins with the log's own checkpoint and the key that it says is its own.
    ///
    /// # Errors
    /// [`VerifyError`], if that key is not the expected one, did not sign, or an earlier checkpoint is of another log.
    pub fn begin(
        head: SignedCheckpoint,
        key: VerifierKey,
        expected: Expected,
    ) -> Result<Verification, VerifyError> {
        if let Some(pinned) = expected.key.as_ref().filter(|pinned| **pinned != key) {
            return Err(VerifyError::OtherKey { found: key, expected: pinned.clone() });
        }
        let wrong = |which: &str| {
            let which = which.to_owned();
            move |source: CheckpointError| VerifyError::Checkpoint { which, source }
        };
        head.verify(&key).map_err(wrong(OWN))?;
        for checkpoint in &expected.earlier {
            let found = &head.checkpoint().origin;
            if checkpoint.checkpoint().origin != *found {
                let (found, expected) = (found.clone(), checkpoint.checkpoint().origin.clone());
                return Err(VerifyError::OtherLog { found, expected });
            }
            let which = format!("{EARLIER} of {} records", checkpoint.checkpoint().size);
            checkpoint.verify(&key).map_err(wrong(&which))?;
        }
        let mut earlier: Vec<TreeHead> =
            expected.earlier.iter().map(|checkpoint| checkpoint.checkpoint().head()).collect();
        earlier.sort_unstable_by_key(|head| head.size);
        let pinned = expected.key.is_some();
        let mut verification = Verification {
            head,
            key,
            pinned,
            earlier,
            met: 0,
            agreed: 0,
            frontier: Frontier::default(),
            erased: 0,
            last_time: None,
        };
        verification.compare()?;
        Ok(verification)
    }

    /// How many records were taken.
    pub fn size(&self) -> u64 {
        self.frontier.size()
    }

    /// How many records the log's checkpoint has.
    pub fn expected_size(&self) -> u64 {
        self.head.checkpoint().size
    }

    /// Takes the next record.
    ///
    /// # Errors
    /// [`VerifyError`], naming the record if it is not the next one, not of the form of a record, or dated before the
    /// last; or if an earlier checkpoint of the records so far has another root.
    pub fn record(&mut self, record: &ExportedRecord) -> Result<(), VerifyError> {
        let record = self.check(record)?;
        self.take(&record)
    }

    /// Whether it is the next record; it is not taken yet.
    pub(super) fn check(&mut self, record: &ExportedRecord) -> Result<Record, VerifyError> {
        let next = self.size() + 1;
        if next > self.expected_size() {
            return Err(VerifyError::Surplus { revision: next, size: self.expected_size() });
        }
        let read = record.read().map_err(|why| self.wrong(&why))?;
        if read.revision.0 != next {
            return Err(self.wrong(&format!("record {} stands in its place", read.revision)));
        }
        if self.last_time.is_some_and(|last| last > read.time) {
            return Err(self.wrong("it is dated before the one before it"));
        }
        Ok(read)
    }

    /// Adds a checked record to the tree.
    pub(super) fn take(&mut self, record: &Record) -> Result<(), VerifyError> {
        self.frontier.push(record.leaf);
        self.last_time = Some(record.time);
        self.erased +=
            record.changes.iter().filter(|change| change.content == Content::Erased).count() as u64;
        self.compare()
    }

    /// The next record is wrong.
    pub(super) fn wrong(&self, why: &str) -> VerifyError {
        VerifyError::Record { revision: self.size() + 1, why: why.to_owned(), agreed: self.agreed }
    }

    /// Compares the tree with the earlier checkpoints of its size.
    fn compare(&mut self) -> Result<(), VerifyError> {
        while let Some(head) = self.earlier.get(self.met).filter(|head| head.size == self.size()) {
            if head.root != self.frontier.root() {
                let (size, agreed) = (head.size, self.agreed);
                return Err(VerifyError::Root { size, said_by: EARLIER, agreed });
            }
            self.agreed = head.size;
            self.met += 1;
        }
        Ok(())
    }

    /// Ends it, when there are no more records.
    ///
    /// # Errors
    /// [`VerifyError`], if records are missing at the end or all together are not those of the checkpoints.
    pub fn finish(self) -> Result<Report, VerifyError> {
        let (own, last, agreed) = (self.head.checkpoint(), self.size(), self.agreed);
        if last < own.size {
            return Err(VerifyError::Cut { last, size: own.size, said_by: OWN, agreed });
        }
        if own.root != self.frontier.root() {
            return Err(VerifyError::Root { size: last, said_by: OWN, agreed });
        }
        if let Some(head) = self.earlier.last().filter(|head| head.size > last) {
            return Err(VerifyError::Cut { last, size: head.size, said_by: EARLIER, agreed });
        }
        Ok(self.report())
    }

    /// The earlier checkpoints, the smallest first: what [`Verification::finish_with_proofs`] takes a proof for each of.
    pub fn earlier(&self) -> &[TreeHead] {
        &self.earlier
    }

    /// Ends it without records: each consistency proof must lead from an earlier checkpoint, in the order of
    /// [`Verification::earlier`], to the log's own. Where there are more records in a checkpoint than in the log, what
    /// stands for the proof is not looked at.
    ///
    /// # Errors
    /// [`VerifyError::Growth`] and [`VerifyError::Cut`].
    pub fn finish_with_proofs(mut self, proofs: &[Vec<Hash>]) -> Result<Report, VerifyError> {
        let own = self.head.checkpoint().head();
        for (place, old) in self.earlier.iter().enumerate() {
            let (old, new, agreed) = (*old, own.size, self.agreed);
            if new < old.size {
                return Err(VerifyError::Cut { last: new, size: old.size, said_by: EARLIER, agreed });
            }
            let proof = proofs.get(place).map(Vec::as_slice).unwrap_or_default();
            verify_consistency(old.size, old.root, new, own.root, proof)
                .map_err(|source| VerifyError::Growth { old: old.size, new, source, agreed })?;
            self.agreed = old.size;
        }
        Ok(self.report())
    }

    fn report(self) -> Report {
        let own = self.head.checkpoint();
        Report {
            origin: own.origin.clone(),
            size: own.size,
            root: own.root,
            read: self.frontier.size(),
            agreed: self.earlier.iter().map(|head| head.size).collect(),
            key: self.key,
            pinned: self.pinned,
            erased: self.erased,
            last_time: self.last_time,
        }
    }
}
