//! The verifiable audit trail: signed checkpoints, exported records, and the check that they are what was written.
//!
//! Nothing here opens a store, a file or a connection: whoever holds an export, an earlier checkpoint or a verifier key
//! can check them with this alone. `docs/audit.md` says what the bytes are, for other implementations.
//!
//! A [`SignedCheckpoint`] is a tree head in C2SP's `tlog-checkpoint` form, signed by the store's checkpoint key; keep some
//! of them elsewhere. A [`Verification`] takes the records one by one and answers whether they are those of the checkpoint,
//! of every earlier checkpoint given, and signed by the key that is expected; or, with proofs alone, whether its log
//! continues those of the earlier checkpoints. A [`FileVerification`] does so with the lines
//! of an exported file.
//!
//! ```
//! use gatepass::audit::{Expected, FileVerification};
//!
//! # fn lines() -> Vec<Vec<u8>> { vec![] }
//! let mut verification = FileVerification::new(Expected::default());
//! for line in lines() {
//!     verification.line(&line)?;
//! }
//! # if false {
//! let report = verification.finish()?;
//! println!("{} records are whole", report.size);
//! # }
//! # Ok::<(), gatepass::audit::VerifyError>(())
//! ```

mod checkpoint;
mod error;
mod export;
mod file;
mod verify;

pub use crate::journal::{Hash, ProofError, TreeHead, leaf_hash_of, verify_consistency, verify_inclusion};
pub use crate::note::{KeyError, NoteError, SigningKey, VerifierKey, open_note, sign_note};
pub use checkpoint::{Checkpoint, CheckpointError, SignedCheckpoint};
pub use error::VerifyError;
pub use export::{ExportedChange, ExportedRecord};
pub use file::{FileVerification, file_header, file_line};
pub use verify::{Expected, Report, Verification};
