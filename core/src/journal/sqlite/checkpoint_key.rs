//! Where a database keeps the key that signs its checkpoints.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::schema::{self, META_CHECKPOINT_KEY, META_CHECKPOINT_VERIFIER};
use crate::journal::checkpoint_key::{self, CheckpointKey};
use crate::journal::error::{JournalError, OpenError};
use crate::journal::seal::MasterKey;
use crate::note::{SigningKey, VerifierKey};

/// The values that a database without a key gets: the verifier key, and unless it is kept in a file the key, sealed.
pub(crate) struct NewKey {
    key: SigningKey,
    values: Vec<(&'static str, Vec<u8>)>,
}

impl NewKey {
    /// Of the file, made if need be; without one, of random bytes.
    pub(crate) fn make(path: &Path, file: Option<&Path>, master: &MasterKey) -> Result<NewKey, OpenError> {
        let key = match file {
            Some(file) => checkpoint_key::read_or_create_file(path, file)?,
            None => checkpoint_key::generate(),
        };
        let mut values = vec![(META_CHECKPOINT_VERIFIER, key.verifier_key().to_string().into_bytes())];
        if file.is_none() {
            values.push((META_CHECKPOINT_KEY, checkpoint_key::seal(&key, master)));
        }
        Ok(NewKey { key, values })
    }

    /// Names and values for the table of values.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&'static str, &[u8])> {
        self.values.iter().map(|(name, value)| (*name, &value[..]))
    }
}

/// The key of a database. One from before there were such keys gets one; the turn to write must be held.
pub(crate) fn load(
    conn: &mut Connection,
    path: &Path,
    file: Option<&Path>,
    master: &MasterKey,
) -> Result<CheckpointKey, OpenError> {
    let failed = |error| schema::open_failure(path, error);
    let Some(verifier) = schema::meta(conn, META_CHECKPOINT_VERIFIER).map_err(failed)? else {
        let new = NewKey::make(path, file, master)?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
        new.values().try_for_each(|(name, value)| schema::set_meta(&tx, name, value)).map_err(failed)?;
        tx.commit().map_err(failed)?;
        tracing::warn!(verifier_key = %new.key.verifier_key(), "the journal had no checkpoint key and has one now");
        return Ok(new.key.into());
    };
    let corrupt =
        |what: &str| OpenError::Corrupt { path: path.to_owned(), source: JournalError::corrupt(0, what) };
    let verifier = std::str::from_utf8(&verifier).ok().and_then(|text| text.parse::<VerifierKey>().ok());
    let verifier = verifier.ok_or_else(|| corrupt("the verifier key of its checkpoints is no such key"))?;
    let sealed = schema::meta(conn, META_CHECKPOINT_KEY).map_err(failed)?;
    let signing = match (file, sealed) {
        (Some(file), _) => {
            let key = checkpoint_key::read_file(path, file)?;
            if *key.verifier_key() != verifier {
                let (path, file) = (path.to_owned(), file.to_owned());
                return Err(OpenError::WrongCheckpointKey { path, file, expected: verifier });
            }
            Some(key)
        }
        (None, Some(sealed)) => {
            let key = checkpoint_key::unseal(&verifier, &sealed, master);
            Some(key.ok_or_else(|| corrupt("its checkpoint key does not open with the master key"))?)
        }
        (None, None) => None,
    };
    Ok(CheckpointKey { verifier, signing })
}

/// Seals the key under another master key.
pub(crate) fn reseal(conn: &Connection, key: &CheckpointKey, new: &MasterKey) -> Result<(), JournalError> {
    let failed = JournalError::storage("seal its checkpoint key anew");
    let is_sealed = schema::meta(conn, META_CHECKPOINT_KEY).map_err(&failed)?.is_some();
    match (&key.signing, is_sealed) {
        (Some(signing), true) => {
            schema::set_meta(conn, META_CHECKPOINT_KEY, &checkpoint_key::seal(signing, new)).map_err(&failed)
        }
        // A sealed key was opened with the journal.
        (None, true) => Err(JournalError::corrupt(0, "its checkpoint key was not there when it was opened")),
        (_, false) => Ok(()),
    }
}
