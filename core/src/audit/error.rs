use thiserror::Error;

use super::CheckpointError;
use crate::journal::ProofError;
use crate::note::VerifierKey;

/// Why records are not what a checkpoint says, or cannot be checked.
///
/// `agreed` is the size of the largest earlier checkpoint that the records were found to agree with, 0 where none was:
/// up to there nothing was altered. Where a revision is named, the records before it are whole in themselves.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// The file is not of the form of an export.
    #[error("line {line}: {why}")]
    Line {
        /// Which line, from 1.
        line: u64,
        /// What is wrong with it.
        why: String,
    },
    /// A checkpoint is not what it should be.
    #[error("{which}: {source}")]
    Checkpoint {
        /// Which one.
        which: String,
        /// What is wrong.
        source: CheckpointError,
    },
    /// The log is signed by another key than the one that is expected.
    #[error(
        "the log's key is `{found}`, not `{expected}`: it is another log, or was rewritten under another key"
    )]
    OtherKey {
        /// The log's own.
        found: VerifierKey,
        /// The pinned one.
        expected: VerifierKey,
    },
    /// An earlier checkpoint is of another log.
    #[error("the earlier checkpoint is of the log `{expected}`, this is `{found}`")]
    OtherLog {
        /// The log's origin.
        found: String,
        /// The earlier checkpoint's.
        expected: String,
    },
    /// The first wrong record.
    #[error("the first wrong record is {revision}: {why}; last common size: {agreed}")]
    Record {
        /// Which revision.
        revision: u64,
        /// What is wrong.
        why: String,
        /// The largest earlier checkpoint that agrees.
        agreed: u64,
    },
    /// Records at the end are missing.
    #[error(
        "the log ends after record {last}, and {said_by} has {size} records: the end was cut off, or this is a copy from before; last common size: {agreed}"
    )]
    Cut {
        /// The last record that is there.
        last: u64,
        /// How many there should be.
        size: u64,
        /// Which checkpoint says so.
        said_by: &'static str,
        /// The largest earlier checkpoint that agrees.
        agreed: u64,
    },
    /// More records than the checkpoint has.
    #[error("record {revision} follows, and the log's checkpoint has {size} records")]
    Surplus {
        /// The first that is too much.
        revision: u64,
        /// How many there should be.
        size: u64,
    },
    /// The records make another tree than a checkpoint says.
    #[error(
        "the first {size} records are not those of {said_by}: the first wrong one lies after {agreed} and up to {size}; last common size: {agreed}"
    )]
    Root {
        /// Of how many records.
        size: u64,
        /// Which checkpoint says so.
        said_by: &'static str,
        /// The largest earlier checkpoint that agrees.
        agreed: u64,
    },
    /// A proof does not hold.
    #[error("the log of {new} records does not continue that of {old}: {source}; last common size: {agreed}")]
    Growth {
        /// The earlier size.
        old: u64,
        /// The later size.
        new: u64,
        /// What the proof lacks.
        source: ProofError,
        /// The largest earlier checkpoint that agrees.
        agreed: u64,
    },
}

impl VerifyError {
    /// The first wrong record, where one could be named.
    pub fn first_wrong(&self) -> Option<u64> {
        match self {
            VerifyError::Record { revision, .. } | VerifyError::Surplus { revision, .. } => Some(*revision),
            VerifyError::Cut { last, .. } => Some(last + 1),
            _ => None,
        }
    }

    /// The size of the largest earlier checkpoint that was found to agree, where records were compared at all.
    pub fn last_common(&self) -> Option<u64> {
        match self {
            VerifyError::Record { agreed, .. }
            | VerifyError::Cut { agreed, .. }
            | VerifyError::Root { agreed, .. }
            | VerifyError::Growth { agreed, .. } => Some(*agreed),
            _ => None,
        }
    }
}
