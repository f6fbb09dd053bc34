//! Who may watch without the permission to: whoever waits for access requests of its own.

use crate::engine::View;
use crate::error::Result;
use crate::model::stored;
use crate::model::{EntityId, Kind};

use super::super::Service;
use super::super::principal::Principal;
use super::EventFilter;

/// Fields of `v1.AccessRequest`, and of the `RequestRecord` in it.
const ACCOUNT: u32 = 5;
const FILED_BY: u32 = 6;
const FILED_WITH: u32 = 7;

/// Whether the filter names access requests, and the caller is the requester of every one or filed it.
pub(super) fn are_all_own(service: &Service, principal: &Principal, filter: &EventFilter) -> Result<bool> {
    let own = own_ids(principal);
    service.inner.runtime.read(|state, _| {
        let is_own = |id: &EntityId| {
            let request = (id.kind == Kind::AccessRequest).then(|| state.get(*id)).flatten();
            request.is_some_and(|request| concerns(&request, &own))
        };
        !own.is_empty() && !filter.entities().is_empty() && filter.entities().iter().all(is_own)
    })
}

fn own_ids(principal: &Principal) -> Vec<String> {
    principal.account.into_iter().chain(principal.origin.credential()).map(|id| id.to_string()).collect()
}

fn concerns(request: &[u8], own: &[String]) -> bool {
    let record = stored::message(request, stored::REQUEST_RECORD).unwrap_or_default();
    let about =
        [stored::text(request, ACCOUNT), stored::text(record, FILED_BY), stored::text(record, FILED_WITH)];
    about.iter().any(|id| own.iter().any(|own| own == id))
}
