//! Delegations: one's approver duty, given to somebody else for a while.

use crate::engine::store::View;
use crate::error::{Error, ErrorReason, Result};
use crate::model::stored::{self, Value};
use crate::model::{EntityId, Interval, Kind};

use super::Context;
use super::workflows::refuse_key;

const DELEGATOR: u32 = 2;
const DELEGATE: u32 = 3;
const START: u32 = 4;
const END: u32 = 5;

pub(super) fn prepare(view: &dyn View, context: &Context<'_>, state: &[u8]) -> Result<Vec<u8>> {
    let (from, to) = (stored::text(state, DELEGATOR), stored::text(state, DELEGATE));
    if from == to {
        return Err(Error::invalid_value("delegate_id", to, "this is the delegator; name somebody else"));
    }
    refuse_key(view, "delegator_id", from)?;
    refuse_key(view, "delegate_id", to)?;
    let start = stored::timestamp(state, START).unwrap_or(context.now);
    let end = stored::timestamp(state, END).unwrap_or(start);
    if end <= start || end <= context.now {
        let why = format!("{end} is not after `start_from`, {start}, and now, {}", context.now);
        return Err(Error::invalid_field("valid_until", why));
    }
    let during = Interval { start, end };
    if let Some(id) = EntityId::parse_as(Kind::Account, from) {
        for other in view.referrers(id, Kind::Delegation) {
            let Some(stored) = view.get(other).filter(|stored| stored::text(stored, DELEGATOR) == from)
            else {
                continue;
            };
            let taken = stored::timestamp(&stored, START).zip(stored::timestamp(&stored, END));
            let overlaps = taken.is_some_and(|(start, end)| Interval { start, end }.overlaps(during));
            if overlaps {
                let message = format!("`{from}` delegates then already, by `{other}`; delete that first");
                return Err(Error::new(ErrorReason::AlreadyExists, message).with_field("start_from"));
            }
        }
    }
    let encoded = start.encode();
    Ok(stored::replace(state, &[(START, Some(Value::Bytes(&encoded)))]))
}
