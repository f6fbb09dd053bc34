use gatepass_wire::gatepass::v1::WorkflowOptionSet;

use crate::engine::store::View;
use crate::model::EntityId;
use crate::model::rule::TagMatch;
use crate::model::stored::{self, duration_nanos, time};

use super::settings::{DEFAULT_DURATION, MAX_DURATION, settings};

const HOUR: i64 = 3_600_000_000_000;
/// How long a request waits where its workflow says nothing.
pub const TIME_OUT: i64 = 24 * HOUR;
/// How far ahead access may begin.
pub const MAX_AHEAD: i64 = 90 * 24 * HOUR;

/// Fields of `v1.Workflow`.
const MAX: u32 = 10;
const FIXED: u32 = 11;

/// How long access may be, in nanoseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Access has exactly this length.
    pub fixed: Option<i64>,
    /// The longest, from first start to last end.
    pub max: i64,
    /// The length where none is asked for.
    pub default: i64,
}

/// What bounds access to resources under a workflow: its own limit, else the organization's; and of the tags' the
/// smallest that matches one of them.
pub fn limits(
    view: &dyn View,
    workflow: &[u8],
    options: Option<&WorkflowOptionSet>,
    resources: &[EntityId],
) -> Limits {
    let settings = settings(view);
    let positive = |nanos: Option<i64>| nanos.filter(|nanos| *nanos > 0);
    let organization = positive(settings.max_duration.as_ref().map(time::length)).unwrap_or(MAX_DURATION);
    let by_tags = resources.iter().flat_map(|resource| of_tags(view, options, *resource)).min();
    let own = positive(duration_nanos(workflow, MAX));
    let mut max = own.unwrap_or(organization).min(by_tags.unwrap_or(i64::MAX));
    let fixed = positive(duration_nanos(workflow, FIXED)).map(|fixed| match by_tags {
        Some(limit) => fixed.min(limit),
        None => fixed,
    });
    max = fixed.unwrap_or(max);
    let default = positive(settings.default_duration.as_ref().map(time::length)).unwrap_or(DEFAULT_DURATION);
    Limits { fixed, max, default: fixed.unwrap_or(default.min(max)) }
}

fn of_tags(view: &dyn View, options: Option<&WorkflowOptionSet>, resource: EntityId) -> Vec<i64> {
    let (Some(options), Some(state)) = (options, view.get(resource)) else { return Vec::new() };
    let Some(seen) = stored::resource(&state) else { return Vec::new() };
    let tags: Vec<(&str, &str)> = stored::resource_tags(&seen).collect();
    let matches = |limit: &&gatepass_wire::gatepass::v1::DurationLimit| {
        limit.tags.iter().flat_map(|tags| &tags.pairs).all(|wanted| {
            let value =
                if wanted.value == "*" { TagMatch::Any } else { TagMatch::Exact(wanted.value.clone()) };
            tags.iter().any(|(name, found)| *name == wanted.name && value.matches(found))
        })
    };
    let matching = options.duration_limits.iter().filter(matches);
    matching.filter_map(|limit| limit.max_duration.as_ref()).map(time::length).collect()
}
