//! The file of a backup.
//!
//! ```text
//! image     "gatepass backup\0", then the database from its byte 16 on, in rollback mode
//! manifest  JSON
//! key       the master key, 32 bytes, or nothing
//! digest    SHA-256 of all of the above
//! seal      empty text sealed with the master key over the digest and the lengths
//! footer    lengths of manifest, key, seal: u32 each; format u32; "gpbackup"            numbers are big-endian
//! ```
//!
//! SQLite's own first 16 bytes are those of every database; with ours in their place nobody opens a backup by mistake as
//! the store it was taken from, which would go on in the old epoch and without a review.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::error::{BackupError, io as failed};
use super::{Progress, Report};
use crate::journal::seal::MasterKey;
use crate::model::{Revision, Timestamp};

/// The format that is written.
pub(super) const FORMAT: u32 = 1;
/// What every database of SQLite begins with.
pub(super) const DATABASE_MAGIC: [u8; 16] = *b"SQLite format 3\0";
/// Where a database says how it is written and read, and what stands there with a log written ahead and without one.
pub(super) const MODE: u64 = 18;
pub(super) const LOG_AHEAD: [u8; 2] = [2, 2];
pub(super) const ROLLBACK: [u8; 2] = [1, 1];
const MAGIC: [u8; 16] = *b"gatepass backup\0";
const END: [u8; 8] = *b"gpbackup";
const FOOTER: u64 = 24;
const DIGEST: u64 = 32;
/// No manifest and no seal comes near.
const LONGEST: u32 = 1 << 16;
const BLOCK: usize = 1 << 20;

/// What a backup says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupManifest {
    /// When it was taken, in nanoseconds since 1970.
    taken_at: i64,
    /// The last revision in it.
    revision: u64,
    /// The root of the tree over the records, in hexadecimal.
    pub tree_root: String,
    /// The epoch of the store it was taken from, in hexadecimal.
    pub epoch: String,
    /// Whether the master key is in it.
    pub has_master_key: bool,
    /// The size of the database in it.
    pub database_bytes: u64,
    /// The version of gatepass that took it.
    pub version: String,
}

impl BackupManifest {
    pub(super) fn new(taken_at: Timestamp, revision: u64, database_bytes: u64) -> BackupManifest {
        BackupManifest {
            taken_at: taken_at.0,
            revision,
            tree_root: String::new(),
            epoch: String::new(),
            has_master_key: false,
            database_bytes,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    /// When it was taken.
    pub fn taken_at(&self) -> Timestamp {
        Timestamp(self.taken_at)
    }

    /// The last revision in it.
    pub fn revision(&self) -> Revision {
        Revision(self.revision)
    }
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the seal is bound to.
fn context(digest: &[u8], image: u64, manifest: u32, key: u32) -> Vec<u8> {
    let mut context = b"gatepass backup 1\0".to_vec();
    context.extend(digest);
    context.extend(image.to_be_bytes());
    context.extend(manifest.to_be_bytes());
    context.extend(key.to_be_bytes());
    context
}

/// Makes a backup of a file that holds a database in rollback mode and nothing else.
pub(super) fn close(
    file: &mut File,
    path: &Path,
    manifest: &BackupManifest,
    sealed_with: &MasterKey,
    included: Option<&[u8; 32]>,
    report: &mut Report<'_>,
) -> Result<(), BackupError> {
    let write = failed(path, "be written");
    let image = manifest.database_bytes;
    let text = serde_json::to_vec(manifest).map_err(|error| write(io::Error::other(error)))?;
    file.rewind().and_then(|()| file.write_all(&MAGIC)).map_err(&write)?;
    file.seek(SeekFrom::Start(image)).map_err(&write)?;
    file.write_all(&text).map_err(&write)?;
    file.write_all(included.map_or(&[][..], |key| key)).map_err(&write)?;
    let key_length = included.map_or(0, |_| 32u32);
    let covered = image + text.len() as u64 + u64::from(key_length);
    let digest = digest(file, covered, report, |_| Ok(())).map_err(&write)?;
    let seal = sealed_with.seal(&context(&digest, image, text.len() as u32, key_length), b"");
    let mut tail = digest.to_vec();
    tail.extend(&seal);
    for number in [text.len() as u32, key_length, seal.len() as u32, FORMAT] {
        tail.extend(number.to_be_bytes());
    }
    tail.extend(END);
    file.seek(SeekFrom::Start(covered)).and_then(|_| file.write_all(&tail)).map_err(&write)?;
    file.sync_all().map_err(&write)
}

/// Hashes the first bytes of a file, handing each block on as it is read.
fn digest(
    file: &mut File,
    length: u64,
    report: &mut Report<'_>,
    mut each: impl FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<[u8; 32]> {
    let (mut hash, mut done) = (Context::new(&SHA256), 0);
    let mut block = vec![0; BLOCK];
    file.rewind()?;
    while done < length {
        let wanted = BLOCK.min(usize::try_from(length - done).unwrap_or(BLOCK));
        file.read_exact(&mut block[..wanted])?;
        hash.update(&block[..wanted]);
        each(&block[..wanted])?;
        done += wanted as u64;
        report(Progress { step: "reading", done, total: length });
    }
    let mut digest = [0; 32];
    digest.copy_from_slice(hash.finish().as_ref());
    Ok(digest)
}

/// A backup that was opened: its ends fit. What lies between is believed once its digest was compared.
pub(super) struct Backup {
    file: File,
    image: u64,
    manifest_length: u32,
    key_length: u32,
    pub(super) manifest: BackupManifest,
    pub(super) included: Option<Zeroizing<[u8; 32]>>,
    digest: Vec<u8>,
    seal: Vec<u8>,
}

impl Backup {
    /// Reads what stands at both ends.
    pub(super) fn open(path: &Path) -> Result<Backup, BackupError> {
        let read = failed(path, "be read");
        let file = File::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => BackupError::NotFound { path: path.to_owned() },
            _ => read(error),
        })?;
        if !file.metadata().map_err(&read)?.is_file() {
            return Err(BackupError::Foreign { path: path.to_owned() });
        }
        Backup::read(file, path)
    }

    pub(super) fn read(mut file: File, path: &Path) -> Result<Backup, BackupError> {
        let read = failed(path, "be read");
        let damaged = |what: &str| BackupError::Damaged { path: path.to_owned(), what: what.to_owned() };
        let length = file.metadata().map_err(&read)?.len();
        let mut magic = [0; 16];
        file.rewind().map_err(&read)?;
        if file.read_exact(&mut magic).is_err() || magic != MAGIC {
            return Err(BackupError::Foreign { path: path.to_owned() });
        }
        if length < FOOTER + DIGEST + 16 {
            return Err(damaged("its end is missing"));
        }
        let footer = section(&mut file, length - FOOTER, FOOTER).map_err(&read)?;
        if footer[16..] != END {
            return Err(damaged("its end is missing"));
        }
        let number =
            |at: usize| u32::from_be_bytes([footer[at], footer[at + 1], footer[at + 2], footer[at + 3]]);
        let (manifest_length, key_length, seal_length, format) =
            (number(0), number(4), number(8), number(12));
        if format > FORMAT {
            return Err(BackupError::Newer { path: path.to_owned(), found: format, known: FORMAT });
        }
        let rest =
            u64::from(manifest_length) + u64::from(key_length) + u64::from(seal_length) + DIGEST + FOOTER;
        let fits = format == FORMAT
            && matches!(key_length, 0 | 32)
            && manifest_length.max(seal_length) < LONGEST
            && rest + 16 < length;
        if !fits {
            return Err(damaged("the lengths at its end do not fit"));
        }
        let image = length - rest;
        let text = section(&mut file, image, manifest_length.into()).map_err(&read)?;
        let manifest: BackupManifest =
            serde_json::from_slice(&text).map_err(|_| damaged("what it says of itself cannot be read"))?;
        let at_key = image + u64::from(manifest_length);
        let key = Zeroizing::new(section(&mut file, at_key, key_length.into()).map_err(&read)?);
        let digest = section(&mut file, at_key + u64::from(key_length), DIGEST).map_err(&read)?;
        let seal = section(&mut file, length - FOOTER - u64::from(seal_length), seal_length.into())
            .map_err(&read)?;
        if manifest.database_bytes != image || manifest.has_master_key != (key_length != 0) {
            return Err(damaged("what it says of itself is not what is in it"));
        }
        let included = <[u8; 32]>::try_from(&key[..]).ok().map(Zeroizing::new);
        Ok(Backup { file, image, manifest_length, key_length, manifest, included, digest, seal })
    }

    /// Whether this key sealed the backup.
    pub(super) fn is_sealed_with(&self, key: &MasterKey) -> bool {
        let context = context(&self.digest, self.image, self.manifest_length, self.key_length);
        key.open(&context, &self.seal).is_some()
    }

    /// Reads the whole file, hands on the database in it, and says at the end whether all of it was what was sealed:
    /// until then what was handed on may be anything.
    pub(super) fn copy_database(
        &mut self,
        path: &Path,
        report: &mut Report<'_>,
        mut write: impl FnMut(&[u8]) -> io::Result<()>,
    ) -> Result<(), BackupError> {
        let covered = self.image + u64::from(self.manifest_length) + u64::from(self.key_length);
        let (mut left, mut is_first, mut unwritten) = (self.image, true, None);
        let digest = digest(&mut self.file, covered, report, |block| {
            let of_image = usize::try_from(left).map_or(block.len(), |left| left.min(block.len()));
            left -= of_image as u64;
            let mut part = &block[..of_image];
            if std::mem::take(&mut is_first) {
                write(&DATABASE_MAGIC).map_err(|error| note(&mut unwritten, error))?;
                part = &part[DATABASE_MAGIC.len()..];
            }
            write(part).map_err(|error| note(&mut unwritten, error))
        });
        if let Some(error) = unwritten {
            return Err(BackupError::Storage {
                path: path.to_owned(),
                doing: "be copied out of",
                source: error.into(),
            });
        }
        let digest = digest.map_err(failed(path, "be read"))?;
        if digest[..] != self.digest[..] {
            let what = "its bytes are not those whose hash stands at its end".to_owned();
            return Err(BackupError::Damaged { path: path.to_owned(), what });
        }
        Ok(())
    }
}

/// Keeps an error of the writing side apart from those of the reading one.
fn note(place: &mut Option<io::Error>, error: io::Error) -> io::Error {
    let kind = error.kind();
    *place = Some(error);
    kind.into()
}

fn section(file: &mut File, at: u64, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from(length).map_err(io::Error::other)?];
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}
