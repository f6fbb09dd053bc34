//! What the organization decides for all requests, beside its own message.

use gatepass_wire::gatepass::v1::OrganizationRequestSettings;
use prost::Message;

use crate::engine::store::View;
use crate::error::{Error, Result};
use crate::model::stored::{self, REQUEST_SETTINGS, Value, time};

use super::organization::{ORGANIZATION, decision, new};
use super::{Context, Decision};

/// The settings replaced.
///
/// # Errors
/// `InvalidArgument` for a length that is not positive.
pub fn update_request_settings(
    view: &dyn View,
    context: &Context<'_>,
    given: &OrganizationRequestSettings,
) -> Result<Decision> {
    for (name, length) in
        [("max_duration", &given.max_duration), ("default_duration", &given.default_duration)]
    {
        if let Some(nanos @ ..=0) = length.as_ref().map(time::length) {
            let seconds = nanos / 1_000_000_000;
            return Err(Error::invalid_field(
                name,
                format!("{seconds} s is not positive; leave it out for the default"),
            ));
        }
    }
    let before = view.get(ORGANIZATION).map_or_else(|| new(Some(context.now)), Vec::from);
    let encoded = given.encode_to_vec();
    let state = stored::replace(&before, &[(REQUEST_SETTINGS, Some(Value::Bytes(&encoded)))]);
    Ok(decision(context, &state, "organization workflow setting updated"))
}
