use crate::error::{Error, Result};
use crate::model::Kind;

use super::super::store::View;

/// The most webhooks: each looks at every event.
const MOST: usize = 100;

/// What a webhook asks for beyond its form.
pub(super) fn prepare(view: &dyn View, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    if before.is_none() && view.count_of(Kind::Webhook) >= MOST {
        let why = format!("{MOST} webhooks are there, as many as may be; delete one first");
        return Err(Error::failed_precondition(why));
    }
    Ok(state.to_vec())
}
