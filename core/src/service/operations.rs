//! `gatepass.v1.Operations`: for whoever runs the server.

use gatepass_wire::gatepass::v1::{AcceptTimeResponse, StatusResponse};
use prost::Message;

use crate::error::Result;

use super::access::proto;
use super::call::{Call, Reply};
use super::principal::Principal;
use super::{Service, review};

impl Service {
    pub(super) async fn operations(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let body = match call.method.name {
            "Status" => {
                let reasons = self.readiness();
                let revision = self.inner.runtime.state().revision().0;
                let ready = reasons.is_empty();
                let version = env!("CARGO_PKG_VERSION").to_owned();
                let review = self.inner.runtime.review()?.as_ref().map(review::told);
                let time = Some(proto(self.now()));
                StatusResponse { ready, reasons, revision, time, version, review }.encode_to_vec()
            }
            "AcceptTime" => {
                AcceptTimeResponse { time: Some(proto(self.inner.runtime.now.accept())) }.encode_to_vec()
            }
            "Resume" => return self.resume(principal, call).await,
            "Erase" => return self.erase(principal, call).await,
            _ => return Err(super::not_offered(call.method)),
        };
        Ok(self.reply(body.into(), self.inner.runtime.state().revision()))
    }
}
