use bytes::Bytes;
use gatepass_wire::v1;
use prost::Message;

use crate::engine::store::{Change, Overlay, View};
use crate::model::stored::{Request, time};
use crate::model::{EntityId, Kind, Revision};

use super::super::fresh_id;
use super::{Context, text};

/// What a decision has written so far, seen on top of what there was: an entity that is written twice changes once.
pub(super) struct Writing<'a> {
    overlay: Overlay<'a>,
    order: Vec<EntityId>,
}

impl<'a> Writing<'a> {
    pub(super) fn new(view: &'a dyn View) -> Writing<'a> {
        Writing { overlay: Overlay::new(view, Revision(u64::MAX)), order: Vec::new() }
    }

    /// Everything, with what was written.
    pub(super) fn view(&self) -> &dyn View {
        &self.overlay
    }

    pub(super) fn put(&mut self, id: EntityId, state: Option<Bytes>) {
        if !self.order.contains(&id) {
            self.order.push(id);
        }
        // What is written here is later than anything there was.
        self.overlay.push(&[Change { id, state }], Revision(u64::MAX));
    }

    pub(super) fn request(&mut self, request: &Request) {
        self.put(request.id, Some(request.encode().into()));
    }

    /// An event of a request; answers its id.
    pub(super) fn event(
        &mut self,
        context: &mut Context<'_>,
        request: EntityId,
        actor: Option<EntityId>,
        kind: &str,
        detail: &str,
    ) -> EntityId {
        let id = fresh_id(&self.overlay, context, Kind::AccessRequestEvent);
        let event = v1::AccessRequestEvent {
            id: id.to_string(),
            request_id: request.to_string(),
            actor_id: text(actor),
            r#type: kind.to_owned(),
            metadata: detail.to_owned(),
            time: Some(time::proto(context.now)),
        };
        self.put(id, Some(event.encode_to_vec().into()));
        id
    }

    /// The changes, each entity once, in the order in which they were first written.
    pub(super) fn finish(self) -> Vec<Change> {
        let overlay = self.overlay;
        self.order.into_iter().map(|id| Change { id, state: overlay.get(id) }).collect()
    }
}
