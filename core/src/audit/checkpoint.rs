//! Tree heads in C2SP's `tlog-checkpoint` form:
//!
//! ```text
//! ORIGIN
//! SIZE
//! base64(root)
//!
//! — ORIGIN base64(key id ‖ signature)
//! ```

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use thiserror::Error;

use crate::journal::{Hash, TreeHead};
use crate::note::{NoteError, SigningKey, VerifierKey, open_note, sign_note, unverified_text};

/// A text that is no checkpoint.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CheckpointError {
    /// It is no note, or not signed as it should be.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// The note says something else.
    #[error("this note is no checkpoint: {0}")]
    Malformed(&'static str),
}

/// What a checkpoint says: so many records of this log hash to this root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log. It is the name of the key that signs.
    pub origin: String,
    /// How many records: the revision of the last.
    pub size: u64,
    /// The root of the tree over them (RFC 6962, 2.1).
    pub root: Hash,
}

impl Checkpoint {
    /// The text that is signed.
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, STANDARD.encode(self.root.0))
    }

    /// Size and root.
    pub fn head(&self) -> TreeHead {
        TreeHead { size: self.size, root: self.root }
    }

    /// Lines after the third are extensions of others, which say nothing here.
    fn read(text: &str) -> Result<Checkpoint, CheckpointError> {
        let mut lines = text.lines();
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next()) else {
            return Err(CheckpointError::Malformed("it has fewer than three lines"));
        };
        if origin.is_empty() || lines.any(str::is_empty) {
            return Err(CheckpointError::Malformed("it has an empty line"));
        }
        let number = size.parse::<u64>().ok().filter(|number| number.to_string() == size);
        let size = number.ok_or(CheckpointError::Malformed("its second line is no number of records"))?;
        let root = STANDARD.decode(root).ok().and_then(|bytes| bytes.try_into().ok()).map(Hash);
        let root = root.ok_or(CheckpointError::Malformed("its third line is no hash in base64"))?;
        Ok(Checkpoint { origin: origin.to_owned(), size, root })
    }
}

/// A checkpoint and the note that it was read from or signed as. Whether the signature holds is for
/// [`SignedCheckpoint::verify`] to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    checkpoint: Checkpoint,
    note: String,
}

impl SignedCheckpoint {
    /// Signs a tree head. The log's origin is the key's name.
    ///
    /// # Errors
    /// [`NoteError::Malformed`], for a key whose name makes no line.
    pub fn sign(head: TreeHead, key: &SigningKey) -> Result<SignedCheckpoint, NoteError> {
        let origin = key.verifier_key().name().to_owned();
        let checkpoint = Checkpoint { origin, size: head.size, root: head.root };
        let note = sign_note(&checkpoint.text(), key)?;
        Ok(SignedCheckpoint { checkpoint, note })
    }

    /// Reads a note without asking who signed it.
    ///
    /// # Errors
    /// [`CheckpointError`] for what is no signed checkpoint.
    pub fn read(note: &str) -> Result<SignedCheckpoint, CheckpointError> {
        let checkpoint = Checkpoint::read(unverified_text(note)?)?;
        Ok(SignedCheckpoint { checkpoint, note: note.to_owned() })
    }

    /// Whether this key has signed it, and signs for this log.
    ///
    /// # Errors
    /// [`CheckpointError`], saying what is not so.
    pub fn verify(&self, key: &VerifierKey) -> Result<(), CheckpointError> {
        open_note(&self.note, key)?;
        if key.name() == self.checkpoint.origin {
            return Ok(());
        }
        Err(CheckpointError::Malformed("its log has another name than the key that signed it"))
    }

    /// What it says.
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The note: what to keep, and to hand to others.
    pub fn note(&self) -> &str {
        &self.note
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> SigningKey {
        SigningKey::from_seed("example.com/log", &[1; 32]).unwrap()
    }

    #[test]
    fn a_checkpoint_reads_back() {
        let head = TreeHead { size: 17, root: Hash([5; 32]) };
        let signed = SignedCheckpoint::sign(head, &key()).unwrap();
        let read = SignedCheckpoint::read(signed.note()).unwrap();
        assert_eq!(read, signed);
        assert_eq!(read.checkpoint().head(), head);
        read.verify(key().verifier_key()).unwrap();
        let extended = sign_note(&(signed.checkpoint().text() + "more\n"), &key()).unwrap();
        assert_eq!(SignedCheckpoint::read(&extended).unwrap().checkpoint(), signed.checkpoint());
    }

    #[test]
    fn what_is_no_checkpoint_is_refused() {
        let root = STANDARD.encode([5; 32]);
        for text in [
            "a\n".to_owned(),
            "a\n17\n".to_owned(),
            format!("a\n017\n{root}\n"),
            format!("a\n+17\n{root}\n"),
            format!("a\n-1\n{root}\n"),
            format!("a\n18446744073709551616\n{root}\n"),
            format!("a\n17\n{}\n", &root[4..]),
            "a\n17\nroot\n".to_owned(),
            format!("\n17\n{root}\n"),
        ] {
            let note = sign_note(&text, &key()).unwrap();
            let error = SignedCheckpoint::read(&note).unwrap_err();
            assert!(matches!(error, CheckpointError::Malformed(_)), "{text:?}: {error}");
        }
    }

    #[test]
    fn a_log_is_signed_for_by_the_key_of_its_name() {
        let text = Checkpoint { origin: "other".to_owned(), size: 0, root: Hash([0; 32]) }.text();
        let note = sign_note(&text, &key()).unwrap();
        SignedCheckpoint::read(&note).unwrap().verify(key().verifier_key()).unwrap_err();
    }
}
