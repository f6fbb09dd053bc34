use crate::engine::policy::check_policy;
use crate::engine::store::View;
use crate::error::{Error, ErrorReason, Result};
use crate::model::Kind;
use crate::model::stored;

/// The most policies, and the most bytes of one (RULES 5.5).
const MOST: usize = 1_000;
const BYTES: usize = 16 * 1024;
/// The field of `v1.Policy` that holds Cedar's text.
const TEXT: u32 = 4;

/// A policy's text: Cedar's, as it was written.
pub(super) fn prepare(view: &dyn View, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    let text = stored::text(state, TEXT);
    if text.len() > BYTES {
        let why = format!("has {} bytes; a policy has at most {BYTES}", text.len());
        return Err(Error::invalid_field("policy", why));
    }
    check_policy(text).map_err(|error| Error::invalid_field("policy", error))?;
    if before.is_none() && view.count_of(Kind::Policy) >= MOST {
        let message = format!(
            "there are {MOST} policies, the most that are kept; delete one or put statements together"
        );
        return Err(Error::new(ErrorReason::FailedPrecondition, message));
    }
    Ok(state.to_vec())
}
