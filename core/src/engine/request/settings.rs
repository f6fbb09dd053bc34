use gatepass_wire::gatepass::v1::OrganizationRequestSettings;
use prost::Message;

use crate::engine::decide::organization;
use crate::engine::store::View;
use crate::model::stored::{self, REQUEST_SETTINGS};

const HOUR: i64 = 3_600_000_000_000;
/// The longest access where neither workflow nor organization says one.
pub const MAX_DURATION: i64 = 7 * 24 * HOUR;
/// The length of access where neither request, workflow nor organization says one.
pub const DEFAULT_DURATION: i64 = HOUR;

/// What the organization decides for all requests.
pub fn settings(view: &dyn View) -> OrganizationRequestSettings {
    let organization = organization(view);
    let kept = stored::message(&organization, REQUEST_SETTINGS).unwrap_or_default();
    OrganizationRequestSettings::decode(kept).unwrap_or_default()
}
