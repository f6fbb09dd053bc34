//! What a person may be shown meanwhile.

use std::time::Duration;

/// Hears how far an import or a comparison is. Every method may do nothing, as those of `()` do.
pub trait Progress: Sync {
    /// What is done now (`reading Roles`), and how many entities it is about where that is known.
    fn stage(&self, _what: &str, _entities: Option<usize>) {}

    /// This many more entities are done.
    fn done(&self, _entities: usize) {}

    /// An endpoint's rate limit is used up: the next call goes out after this time.
    fn waiting(&self, _time: Duration) {}
}

impl Progress for () {}
