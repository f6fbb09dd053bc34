//! The set in a file: written through the journal, many entities a record as an import would, then opened once to save
//! the checkpoint that every later opening starts from.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use gatepass::journal::{Change, Entry, Journal, SqliteJournal, SqliteOptions, open_sqlite};
use gatepass::model::Timestamp;
use gatepass::service::{Options, Service, Store};

use super::entities::{self, Entity};
use crate::dataset::Dataset;
use crate::random::Random;
use crate::subject::Failure;

const CHANGES_PER_RECORD: usize = 1_000;

/// Writes a new file that holds the set and these entities besides.
pub(super) fn write(set: &Dataset, more: &[Entity], path: &Path) -> Result<(), Failure> {
    remove(path)?;
    let mut writer = Writer::open(path)?;
    let mut changes = Vec::with_capacity(CHANGES_PER_RECORD);
    for entity in entities::all(set) {
        changes.push(writer.put(&entity?));
        if changes.len() == CHANGES_PER_RECORD {
            let record = std::mem::replace(&mut changes, Vec::with_capacity(CHANGES_PER_RECORD));
            writer.append([record])?;
        }
    }
    writer.append([changes])?;
    for chunk in more.chunks(CHANGES_PER_RECORD) {
        let record = chunk.iter().map(|entity| writer.put(entity)).collect();
        writer.append([record])?;
    }
    drop(writer);
    open(path)?.save_checkpoint().map_err(Failure::from)
}

/// The store in this file, held by this process alone.
pub(super) fn open(path: &Path) -> Result<Service, Failure> {
    let store = Store::Sqlite { path: path.to_owned(), exclusive: true, create: false };
    Service::open(Options::new(store)).map_err(Failure::from)
}

/// Now, in nanoseconds since 1970.
pub(super) fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_nanos()).unwrap_or(i64::MAX))
}

/// Removes the file and whatever lies beside it.
pub(super) fn remove(path: &Path) -> Result<(), Failure> {
    for (file, _) in beside(path)? {
        std::fs::remove_file(file).map_err(Failure::from)?;
    }
    Ok(())
}

/// The file and whatever lies beside it, each with what its name has more than the file's.
pub(super) fn beside(path: &Path) -> Result<Vec<(PathBuf, String)>, Failure> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(|name| name.to_str())) else {
        return Err(Failure::from("the file has no name"));
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(Failure::from)? {
        let entry = entry.map_err(Failure::from)?;
        if let Some(suffix) = entry.file_name().to_str().and_then(|other| other.strip_prefix(name)) {
            files.push((entry.path(), suffix.to_owned()));
        }
    }
    Ok(files)
}

/// Appends records to a file that no service holds.
pub(super) struct Writer {
    journal: SqliteJournal,
    random: Random,
}

impl Writer {
    pub(super) fn open(path: &Path) -> Result<Writer, Failure> {
        let options = SqliteOptions { exclusive: true, ..SqliteOptions::default() };
        let journal = open_sqlite(path, options).map_err(Failure::from)?;
        let random = Random::new(now().0 as u64);
        Ok(Writer { journal, random })
    }

    pub(super) fn put(&mut self, entity: &Entity) -> Change {
        Change {
            id: entity.id,
            state: Some(entity.state.clone()),
            salt: self.salt(),
            references: entity.names.iter().copied().collect(),
        }
    }

    pub(super) fn delete(&mut self, entity: &Entity) -> Change {
        Change { id: entity.id, state: None, salt: self.salt(), references: Default::default() }
    }

    /// One record for each list of changes, in one commit.
    pub(super) fn append(&mut self, records: impl IntoIterator<Item = Vec<Change>>) -> Result<(), Failure> {
        let head = self.journal.head().map_err(Failure::from)?;
        let time = now().max(head.time);
        let entry = |changes| Entry { changes, ..Entry::new(time, "imported", "Bench.Import") };
        let batch = records.into_iter().map(entry).collect();
        self.journal.append(head.revision, batch).map(drop).map_err(Failure::from)
    }

    pub(super) fn revision(&self) -> Result<u64, Failure> {
        Ok(self.journal.head().map_err(Failure::from)?.revision.0)
    }

    /// Salts hide what is in a commitment; these hide nothing.
    fn salt(&mut self) -> [u8; 32] {
        let mut salt = [0; 32];
        salt.chunks_exact_mut(8).for_each(|part| part.copy_from_slice(&self.random.next().to_le_bytes()));
        salt
    }
}
