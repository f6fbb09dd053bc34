//! `gatepass.v1.Operations`: for whoever runs the server.

use gatepass_wire::gatepass::v1::{AcceptTimeResponse, StatusResponse};
use prost::Message;

use crate::error::Result;

use super::Service;
use super::access::proto;
use super::call::{Call, Reply};

impl Service {
    pub(super) fn operations(&self, call: &Call) -> Result<Reply> {
        let body = match call.method.name {
            "Status" => {
                let reasons = self.readiness();
                let revision = self.inner.runtime.state().revision().0;
                let ready = reasons.is_empty();
                let version = env!("CARGO_PKG_VERSION").to_owned();
                StatusResponse { ready, reasons, revision, time: Some(proto(self.now())), version }
                    .encode_to_vec()
            }
            "AcceptTime" => {
                AcceptTimeResponse { time: Some(proto(self.inner.runtime.now.accept())) }.encode_to_vec()
            }
            _ => return Err(super::not_offered(call.method)),
        };
        Ok(self.reply(body.into(), self.inner.runtime.state().revision()))
    }
}
