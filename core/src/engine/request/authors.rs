use crate::engine::store::Author;
use crate::model::{EntityId, Revision};

/// Who made what is stored. Only the journal knows; where it does not say, the safe side is taken.
pub trait Authors {
    /// Who wrote the present state of an entity.
    fn last(&self, id: EntityId) -> Option<Author>;
    /// Who created an entity, and at which revision.
    fn first(&self, id: EntityId) -> Option<(Author, Revision)>;
}

/// Knows nobody.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unknown;

impl Authors for Unknown {
    fn last(&self, _: EntityId) -> Option<Author> {
        None
    }

    fn first(&self, _: EntityId) -> Option<(Author, Revision)> {
        None
    }
}
