//! What only something between an account and a resource could do or have seen: nothing here carries connections, so
//! lists of it are complete when they are empty, and methods that would have to reach a resource say that they cannot.

use gatepass_wire::schema::Method;

use crate::error::Result;

use super::Service;
use super::call::{Call, Reply};
use super::fields::fields_of_message;
use super::list::PageWriter;

impl Service {
    /// A list of which nothing was ever recorded. Its filter is read all the same.
    pub(super) fn list_unrecorded(&self, call: &Call) -> Result<Reply> {
        let item = call.method.response.fields.iter().find(|field| field.repeated);
        let known = fields_of_message(item.and_then(|field| field.message()));
        let query = self.query(call, &known)?;
        let page = PageWriter::new(call.method.response_entity, query.limit);
        let revision = self.inner.runtime.state().revision();
        Ok(self.page(call.method, &query, page, revision))
    }
}

/// Why a method is not offered.
pub(super) fn why_not(method: &Method) -> &'static str {
    match (method.service, method.name) {
        ("Nodes", "TCPProbe")
        | ("Resources", "Healthcheck")
        | ("SecretStoreHealths", "Check" | "Healthcheck") => {
            "nothing here carries connections, so nothing can be reached to see whether it answers"
        }
        ("SecretEngines", "Healthcheck" | "Rotate") | ("ManagedSecrets", "Rotate" | "Validate") => {
            "nothing here reaches what a secret engine manages, so nothing can be seen, tried or changed there"
        }
        ("ManagedSecrets", "Logs") => {
            "what happened to managed secrets, retrievals too, stands in `Activities`, and nowhere else"
        }
        ("ControlPanel", "GetSSHCAPublicKey" | "GetRDPCAPublicKey") => {
            "no certificate authority signs connections here, so there is no key of one"
        }
        ("ControlPanel", "VerifyJWT") => "no tokens of this kind are issued here, so none can be verified",
        ("Organizations", "TestMFA") => {
            "nobody logs in here, so no provider of multi-factor authentication is ever called"
        }
        _ => "no state was read or changed",
    }
}
