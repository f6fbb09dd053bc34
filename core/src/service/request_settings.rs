//! `gatepass.v1.RequestSettings`: what the organization decides for all requests.

use gatepass_wire::gatepass::v1::{
    OrganizationRequestSettings, RequestSettingsGetResponse, RequestSettingsUpdateRequest,
    RequestSettingsUpdateResponse,
};
use prost::Message;

use crate::engine::Overlay;
use crate::engine::decide::{self, Context};
use crate::engine::request::settings;
use crate::error::{Error, Result};

use super::Service;
use super::access::decode;
use super::call::{Call, Reply};
use super::principal::Principal;
use super::writer::Decided;

impl Service {
    pub(super) async fn request_settings(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        match call.method.name {
            "Get" => self.inner.runtime.read(|state, _| {
                let body = RequestSettingsGetResponse { settings: Some(settings(state)) }.encode_to_vec();
                Ok(self.reply(body.into(), state.revision()))
            })?,
            "Update" => {
                let request: RequestSettingsUpdateRequest = decode(call)?;
                let given = request.settings.ok_or_else(|| Error::invalid("settings", "must be given"))?;
                let answer = move |given: OrganizationRequestSettings| {
                    RequestSettingsUpdateResponse { settings: Some(given) }.encode_to_vec()
                };
                let again = Box::new(move |_: &crate::journal::Replay| Ok(answer(given).into()));
                let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
                    let decision = decide::update_request_settings(view, context, &given)?;
                    Ok(Decided { decision, secrets: Vec::new(), reply: answer(given).into() })
                };
                self.mutate(principal, call, Some(decide::ORGANIZATION), again, decide).await
            }
            _ => Err(super::not_offered(call.method)),
        }
    }
}
