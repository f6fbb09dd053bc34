//! Who made what is stored, as the journal tells it.

use crate::engine::request::Authors;
use crate::engine::{Author, Overlay, View};
use crate::journal::{Actor, Journal};
use crate::model::{EntityId, Revision};

/// Reads records, and of a batch what is decided and not yet a record.
pub(crate) struct RecordAuthors<'a> {
    journal: &'a dyn Journal,
    batch: Option<&'a Overlay<'a>>,
}

impl<'a> RecordAuthors<'a> {
    pub(crate) fn new(journal: &'a dyn Journal, batch: Option<&'a Overlay<'a>>) -> RecordAuthors<'a> {
        RecordAuthors { journal, batch }
    }

    /// The author of a record. What cannot be read is not known, which confers nothing.
    fn of(&self, revision: Revision) -> Option<Author> {
        let record = self.journal.record(revision).ok().flatten()?;
        let account = match record.actor {
            Actor::Account(account) => Some(account),
            Actor::System | Actor::Embedded => None,
        };
        Some(Author { account, credential: record.credential })
    }
}

impl Authors for RecordAuthors<'_> {
    fn last(&self, id: EntityId) -> Option<Author> {
        if let Some(author) = self.batch.and_then(|batch| batch.author_of(id)) {
            return Some(author);
        }
        let head = self.journal.head().ok()?.revision;
        let version = self.journal.entity_at(id, head).ok().flatten()?;
        self.of(version.revision)
    }

    fn first(&self, id: EntityId) -> Option<(Author, Revision)> {
        match self.journal.entity_history(id, Revision(0), 1).ok()?.first() {
            Some(version) => Some((self.of(version.revision)?, version.revision)),
            None => {
                let batch = self.batch?;
                Some((batch.author_of(id)?, batch.revision_of(id)?))
            }
        }
    }
}
