//! Conditions: facts that glue sets and clears. One begins as one that does not hold.

use crate::error::Result;
use crate::model::stored;

/// `holds`, `changed_at` and `valid_until` are not the client's to set; the schema says so, and this makes sure.
pub(super) fn prepare(state: &[u8]) -> Result<Vec<u8>> {
    Ok(stored::replace(state, &[(4, None), (5, None), (6, None)]))
}
