//! `gatepass.v1.Workflows.Lint`.

use gatepass_wire::gatepass::v1::{WorkflowLintRequest, WorkflowLintResponse};
use prost::Message;

use crate::engine::View;
use crate::engine::request::lint;
use crate::error::Result;
use crate::model::{EntityId, Kind};

use super::Service;
use super::access::decode;
use super::authors::RecordAuthors;
use super::call::{Call, Reply};
use super::requests::named_id;

impl Service {
    pub(super) fn lint(&self, call: &Call) -> Result<Reply> {
        let request: WorkflowLintRequest = decode(call)?;
        self.inner.runtime.read(|state, _| {
            let named = request.workflows.iter().enumerate();
            let ids: Result<Vec<EntityId>> = named
                .map(|(place, text)| named_id(state, Kind::Workflow, &format!("workflows[{place}]"), text))
                .collect();
            let mut ids = ids?;
            if ids.is_empty() {
                ids = state.store().scan(Kind::Workflow, None).map(|(id, _)| id).collect();
            }
            let authors = RecordAuthors::new(&*self.inner.runtime.journal, None);
            let view: &dyn View = state;
            let workflows = ids.into_iter().map(|id| lint(view, &authors, id)).collect();
            let body = WorkflowLintResponse { workflows }.encode_to_vec();
            Ok(self.reply(body.into(), state.revision()))
        })?
    }
}
