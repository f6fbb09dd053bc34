//! Signed notes as C2SP `signed-note` defines them: a text, a blank line, and lines with Ed25519 signatures.
//!
//! ```text
//! text, every line ended
//!
//! — NAME base64(key id, 4 bytes ‖ signature, 64 bytes)
//! ```
//!
//! Pure: no I/O, no clock, no randomness.

mod keys;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use thiserror::Error;

pub use keys::{KeyError, SigningKey, VerifierKey};

/// What a signature line begins with: an em dash and a blank.
const MARK: &str = "\u{2014} ";
/// The longest note that is read, in bytes.
const LONGEST: usize = 64 << 10;
/// The most signatures a note may have.
const SIGNATURES: usize = 100;

/// A note that is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NoteError {
    /// It has another form.
    #[error("this is no signed note: {0}")]
    Malformed(&'static str),
    /// Nobody of this name and key has signed it.
    #[error("the note is not signed by `{key}`")]
    NotSigned {
        /// The key that was expected.
        key: VerifierKey,
    },
    /// The signature is not one of this key under this text.
    #[error("the signature by `{name}` is wrong: the note was altered after it was signed")]
    WrongSignature {
        /// The key's name.
        name: String,
    },
}

/// A note taken apart; nothing is verified yet.
struct Parts<'a> {
    /// The text with its last line break: what signatures cover.
    text: &'a str,
    signatures: Vec<Signature<'a>>,
}

struct Signature<'a> {
    name: &'a str,
    key_id: u32,
    bytes: [u8; 64],
}

fn take_apart(note: &str) -> Result<Parts<'_>, NoteError> {
    let malformed = |why| Err(NoteError::Malformed(why));
    if note.len() > LONGEST {
        return malformed("it is longer than 64 KiB");
    }
    if note.bytes().any(|byte| byte < 0x20 && byte != b'\n') {
        return malformed("it has control characters");
    }
    // A text may have blank lines of its own, so the last one is meant.
    let Some(split) = note.rfind("\n\n") else { return malformed("no blank line ends its text") };
    let (text, signatures) = (&note[..=split], &note[split + 2..]);
    let Some(lines) = signatures.strip_suffix('\n') else { return malformed("its last line is not ended") };
    let signatures = lines.split('\n').map(signature).collect::<Option<Vec<_>>>();
    match signatures {
        Some(signatures) if signatures.len() <= SIGNATURES => Ok(Parts { text, signatures }),
        Some(_) => malformed("it has more than 100 signatures"),
        None => malformed("a line after the blank one is no signature"),
    }
}

fn signature(line: &str) -> Option<Signature<'_>> {
    let (name, encoded) = line.strip_prefix(MARK)?.split_once(' ')?;
    let bytes = STANDARD.decode(encoded).ok()?;
    let (key_id, bytes) = bytes.split_first_chunk::<4>()?;
    keys::is_name(name).then_some(())?;
    let key_id = u32::from_be_bytes(*key_id);
    // Signatures of other sorts have other lengths; they are of keys that nobody here knows.
    let bytes = bytes.try_into().unwrap_or([0; 64]);
    Some(Signature { name, key_id, bytes })
}

/// The text of a note that this key has signed, its last line break included.
///
/// # Errors
/// [`NoteError`], if it is no note, not signed by the key, or altered since.
pub fn open_note<'a>(note: &'a str, key: &VerifierKey) -> Result<&'a str, NoteError> {
    let parts = take_apart(note)?;
    let own = |signature: &&Signature<'_>| signature.name == key.name() && signature.key_id == key.id();
    // The first one of a key decides, whatever follows.
    match parts.signatures.iter().find(own) {
        None => Err(NoteError::NotSigned { key: key.clone() }),
        Some(signature) if key.verifies(parts.text.as_bytes(), &signature.bytes) => Ok(parts.text),
        Some(_) => Err(NoteError::WrongSignature { name: key.name().to_owned() }),
    }
}

/// The text of a note, signed by whomever: for reading what it says before it is known whose key it should be of.
///
/// # Errors
/// [`NoteError::Malformed`].
pub(crate) fn unverified_text(note: &str) -> Result<&str, NoteError> {
    take_apart(note).map(|parts| parts.text)
}

/// The note of this text, signed.
///
/// # Errors
/// [`NoteError::Malformed`] for a text that no note can have: empty, its last line not ended, blank lines, control
/// characters, longer than 64 KiB.
pub fn sign_note(text: &str, key: &SigningKey) -> Result<String, NoteError> {
    if text.is_empty() || !text.ends_with('\n') || text.contains("\n\n") {
        return Err(NoteError::Malformed("its text must be lines, each of them ended and none empty"));
    }
    let verifier = key.verifier_key();
    let mut signature = verifier.id().to_be_bytes().to_vec();
    signature.extend(key.sign(text.as_bytes()));
    let note = format!("{text}\n{MARK}{} {}\n", verifier.name(), STANDARD.encode(signature));
    take_apart(&note)?;
    Ok(note)
}

#[cfg(test)]
mod tests;
