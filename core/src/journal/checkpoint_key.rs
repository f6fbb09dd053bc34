//! The key that signs a journal's checkpoints: sealed in the journal, or in a file outside of it (RULES 6.6).

use std::fs;
use std::path::Path;

use zeroize::Zeroizing;

use super::seal::{self, MasterKey};
use super::{OpenError, file_safety};
use crate::note::{SigningKey, VerifierKey};

/// What the key's seal is bound to, before the text of its verifier key.
const CONTEXT: &[u8] = b"gatepass checkpoint key 1\0";

/// Whom checkpoints are verified with, and what signs them where that is at hand.
pub(crate) struct CheckpointKey {
    pub(crate) verifier: VerifierKey,
    pub(crate) signing: Option<SigningKey>,
}

impl From<SigningKey> for CheckpointKey {
    fn from(signing: SigningKey) -> CheckpointKey {
        CheckpointKey { verifier: signing.verifier_key().clone(), signing: Some(signing) }
    }
}

/// A new key. Its name is the log's origin, so no two journals have the same.
pub(crate) fn generate() -> SigningKey {
    let name: String = seal::random::<16>().iter().map(|byte| format!("{byte:02x}")).collect();
    let seed = Zeroizing::new(seal::random::<32>());
    // It fails only for names with blanks or `+`.
    SigningKey::from_seed(format!("gatepass/{name}"), &seed).expect("the name is one a key may have")
}

fn context(verifier: &VerifierKey) -> Vec<u8> {
    [CONTEXT, verifier.to_string().as_bytes()].concat()
}

pub(crate) fn seal(key: &SigningKey, master: &MasterKey) -> Vec<u8> {
    master.seal(&context(key.verifier_key()), key.seed())
}

/// The key that was sealed, if it is that of this verifier key.
pub(crate) fn unseal(verifier: &VerifierKey, sealed: &[u8], master: &MasterKey) -> Option<SigningKey> {
    let seed = master.open(&context(verifier), sealed)?;
    let seed = Zeroizing::new(<[u8; 32]>::try_from(seed.expose()).ok()?);
    SigningKey::from_seed(verifier.name(), &seed).ok().filter(|key| key.verifier_key() == verifier)
}

/// The key in a file. `database` is for the error alone.
pub(crate) fn read_file(database: &Path, file: &Path) -> Result<SigningKey, OpenError> {
    let unusable =
        |what: String| OpenError::CheckpointKey { path: database.to_owned(), file: file.to_owned(), what };
    if !file.exists() {
        return Err(unusable("the file does not exist".to_owned()));
    }
    file_safety::check_key_file(file)?;
    let text = fs::read_to_string(file).map(Zeroizing::new).map_err(|error| unusable(error.to_string()))?;
    SigningKey::from_text(&text).map_err(|error| unusable(error.to_string()))
}

/// The key in a file, which is made if it is not there.
pub(crate) fn read_or_create_file(database: &Path, file: &Path) -> Result<SigningKey, OpenError> {
    if !file.exists() {
        let text = generate().to_text();
        let line = Zeroizing::new(format!("{}\n", *text));
        // Whoever is quicker makes the key; its file is read below like any other.
        file_safety::write_private(file, line.as_bytes()).map_err(|error| OpenError::CheckpointKey {
            path: database.to_owned(),
            file: file.to_owned(),
            what: error.to_string(),
        })?;
    }
    read_file(database, file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_key_opens_only_as_itself_and_unaltered() {
        let (master, key) = (MasterKey::new(&[1; 32]), generate());
        let sealed = seal(&key, &master);
        let opened = unseal(key.verifier_key(), &sealed, &master).unwrap();
        assert_eq!(opened.seed(), key.seed());
        assert!(unseal(generate().verifier_key(), &sealed, &master).is_none());
        assert!(unseal(key.verifier_key(), &sealed, &MasterKey::new(&[2; 32])).is_none());
        for at in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[at] ^= 1;
            assert!(unseal(key.verifier_key(), &altered, &master).is_none(), "byte {at}");
        }
    }
}
