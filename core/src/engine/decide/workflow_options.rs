//! What StrongDM's workflows cannot say, beside one.

use gatepass_wire::gatepass::v1::WorkflowOptionSet;
use prost::Message;

use crate::engine::request::check_window;
use crate::engine::store::View;
use crate::error::{Error, Result};
use crate::model::stored::time;
use crate::model::{EntityId, Kind};

/// How long a request waits at most.
const LONGEST_TIME_OUT: i64 = 90 * 24 * 3_600_000_000_000;
/// The most entries of each list.
const MOST: usize = 100;

pub(super) fn prepare(view: &dyn View, before: Option<&[u8]>, state: &[u8]) -> Result<Vec<u8>> {
    let options = WorkflowOptionSet::decode(state).map_err(|_| Error::internal())?;
    let before = before.and_then(|before| WorkflowOptionSet::decode(before).ok()).unwrap_or_default();
    if !before.workflow_id.is_empty() && before.workflow_id != options.workflow_id {
        let why =
            format!("these are the options of `{}`; create others for another workflow", before.workflow_id);
        return Err(Error::invalid_value("workflow_id", &options.workflow_id, why));
    }
    check_lengths(&options)?;
    let lists = [
        ("requestable_role_ids", options.requestable_role_ids.len()),
        ("duration_limits", options.duration_limits.len()),
        ("automatic_windows", options.automatic_windows.len()),
    ];
    if let Some((name, count)) = lists.iter().find(|(_, count)| *count > MOST) {
        return Err(Error::invalid(*name, format!("has {count} entries; at most {MOST} are taken")));
    }
    for (place, text) in options.requestable_role_ids.iter().enumerate() {
        let known = before.requestable_role_ids.contains(text);
        let role = EntityId::parse_as(Kind::Role, text).and_then(|id| view.get(id));
        if role.is_none() && !known {
            return Err(
                Error::not_found(Kind::Role, text).with_field(format!("requestable_role_ids[{place}]"))
            );
        }
    }
    for (place, window) in options.automatic_windows.iter().enumerate() {
        check_window(window).map_err(|(field, why)| {
            let path = format!("automatic_windows[{place}].{field}");
            Error::invalid(path, why)
        })?;
    }
    for (place, limit) in options.duration_limits.iter().enumerate() {
        let path = format!("duration_limits[{place}]");
        let pairs = limit.tags.as_ref().map_or(0, |tags| tags.pairs.len());
        if pairs == 0 {
            return Err(Error::invalid(format!("{path}.tags"), "must name at least one tag"));
        }
        positive(&format!("{path}.max_duration"), limit.max_duration.as_ref(), true)?;
    }
    Ok(state.to_vec())
}

fn check_lengths(options: &WorkflowOptionSet) -> Result<()> {
    let glass = options.break_glass.as_ref().and_then(|glass| glass.max_duration.as_ref());
    for (name, length) in [
        ("time_out", options.time_out.as_ref()),
        ("extend_without_approval_up_to", options.extend_without_approval_up_to.as_ref()),
        ("break_glass.max_duration", glass),
        ("cool_down", options.cool_down.as_ref()),
        ("automatic_max_duration", options.automatic_max_duration.as_ref()),
    ] {
        positive(name, length, false)?;
    }
    match options.time_out.as_ref().map(time::length) {
        Some(nanos) if nanos > LONGEST_TIME_OUT => {
            let seconds = nanos / 1_000_000_000;
            Err(Error::invalid_field("time_out", format!("{seconds} s is longer than 90 days")))
        }
        _ => Ok(()),
    }
}

pub(super) fn positive(field: &str, length: Option<&prost_types::Duration>, required: bool) -> Result<()> {
    match length.map(time::length) {
        None if required => Err(Error::invalid(field, "must be given: a positive time")),
        Some(nanos @ ..=0) => {
            let seconds = nanos / 1_000_000_000;
            Err(Error::invalid_field(field, format!("{seconds} s is not positive; leave it out for none")))
        }
        _ => Ok(()),
    }
}
