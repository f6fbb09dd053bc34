//! `gatepass.v1.Webhooks`: where events are sent. Sending is the server's (`docs/decisions/0019-webhooks.md`); what is to
//! be sent, and what became of it, is kept here.

mod delivery;
mod outbox;
mod payload;

use bytes::Bytes;
use gatepass_wire::gatepass::v1::{
    Webhook, WebhookDeliveriesRequest, WebhookDeliveriesResponse, WebhookDelivery, WebhookListRequest,
    WebhookListResponse, WebhookRedeliverRequest, WebhookRedeliverResponse,
};
use prost::Message;

use crate::engine::View;
use crate::error::{Error, Result};
use crate::journal::MetaChange;
use crate::model::{EntityId, Kind, Revision, Timestamp};
use crate::webhook::Target;
use crate::wire::raw::request::fields_of;

use super::Service;
use super::access::{decode, proto};
use super::call::{Call, Reply};
use super::entities::required_id;
use super::list::{Position, fingerprint_of, limit};
use super::mutation::IF_REVISION;
use super::principal::Principal;
use super::runtime::undecided;
use super::watch::EventFilter;

use delivery::{Delivery, ORDERS, cursor_name, deliveries, delivery_name, of_delivery, order};

pub use delivery::Outcome;
pub(super) use outbox::SECRET;
pub use outbox::{Attempt, Outbox};

/// How many rows are read at a time.
const PAGE: usize = 1000;

impl Service {
    pub(super) async fn webhooks(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        match call.method.name {
            "Create" => {
                self.check_webhook(call)?;
                self.create(principal, call).await
            }
            "Update" => {
                self.check_webhook(call)?;
                self.update(principal, call).await
            }
            "Get" => self.get(call),
            "Delete" => {
                let reply = self.delete(principal, call).await?;
                // Whoever sends drops what is left of it.
                self.inner.hub.stir();
                Ok(reply)
            }
            "List" => self.list_webhooks(call),
            "Deliveries" => self.list_deliveries(call),
            "Redeliver" => self.redeliver(call),
            _ => Err(super::not_offered(call.method)),
        }
    }

    /// Refuses a webhook that could not be sent to, or whose filter makes no sense.
    fn check_webhook(&self, call: &Call) -> Result<()> {
        let fields = fields_of(call.method.request, &call.body)?;
        let given = fields.bytes(call.method.request_entity).unwrap_or_default();
        let webhook = read_webhook(given)
            .map_err(|error| Error::invalid("webhook", format!("is no `gatepass.v1.Webhook`: {error}")))?;
        filter_of(&webhook)?;
        // A missing URL is refused where every required field is.
        if webhook.url.is_empty() {
            Ok(())
        } else {
            Target::parse(&webhook.url)?.check(&self.inner.webhook_allow)
        }
    }

    fn list_webhooks(&self, call: &Call) -> Result<Reply> {
        let request: WebhookListRequest = decode(call)?;
        let fingerprint = fingerprint_of(call.method, "");
        let after = self.inner.read_cursor(&request.cursor, fingerprint)?.map(|after| after.number);
        let limit = limit(i64::from(request.limit), "limit")?;
        self.inner.runtime.read(|state, _| {
            let mut found: Vec<_> = state.store().scan(Kind::Webhook, after).take(limit + 1).collect();
            let more = found.len() > limit;
            found.truncate(limit);
            let next = found.last().filter(|_| more).map(|(id, _)| Position::of(id.number));
            let webhooks = found.iter().map(|(_, state)| read_webhook(state).map_err(|_| Error::internal()));
            let answer = WebhookListResponse {
                webhooks: webhooks.collect::<Result<_>>()?,
                next_cursor: next
                    .map_or_else(String::new, |next| self.inner.write_cursor(&next, fingerprint)),
            };
            Ok(self.reply(answer.encode_to_vec().into(), state.revision()))
        })?
    }

    fn list_deliveries(&self, call: &Call) -> Result<Reply> {
        let request: WebhookDeliveriesRequest = decode(call)?;
        let (id, _) = self.webhook(&request.id)?;
        if !matches!(&*request.status, "" | "pending" | "dead") {
            return Err(Error::invalid_value("status", request.status, "it is `pending` or `dead`"));
        }
        let fingerprint = fingerprint_of(call.method, &format!("{id}\u{1f}{}", request.status));
        let after = self.inner.read_cursor(&request.cursor, fingerprint)?;
        let limit = limit(i64::from(request.limit), "limit")?;
        let after = after.map(|after| delivery_name(id, after.number)).unwrap_or_default();
        // One more than a page holds, to know whether there is another.
        let mut found = self.deliveries_of(id, after, limit + 1, |delivery| {
            request.status.is_empty() || delivery.status() == request.status
        })?;
        let more = found.len() > limit;
        found.truncate(limit);
        let next = found.last().filter(|_| more).map(|(revision, _)| Position::of(*revision));
        let answer = WebhookDeliveriesResponse {
            deliveries: found.iter().map(|(revision, delivery)| self.shown(*revision, delivery)).collect(),
            next_cursor: next.map_or_else(String::new, |next| self.inner.write_cursor(&next, fingerprint)),
            revision: self.inner.format_revision(self.cursor_of(id)?),
        };
        Ok(self.reply(answer.encode_to_vec().into(), self.inner.runtime.revision()))
    }

    fn shown(&self, revision: u64, delivery: &Delivery) -> WebhookDelivery {
        let is_pending = !delivery.is_dead;
        let was_tried = delivery.attempts > 0 || delivery.last != Timestamp::MIN;
        WebhookDelivery {
            revision: self.inner.format_revision(Revision(revision)),
            status: delivery.status().to_owned(),
            attempts: delivery.attempts,
            outcome: delivery.outcome.map_or("", Outcome::as_str).to_owned(),
            last_attempt_at: was_tried.then(|| proto(delivery.last)),
            next_attempt_at: is_pending.then(|| proto(delivery.next)),
        }
    }

    /// Orders to whoever sends, in this process or another.
    fn redeliver(&self, call: &Call) -> Result<Reply> {
        let request: WebhookRedeliverRequest = decode(call)?;
        if call.metadata.get(IF_REVISION).is_some() {
            return Err(Error::invalid(IF_REVISION, "is not taken here: no entity is changed"));
        }
        let (id, webhook) = self.webhook(&request.id)?;
        if webhook.disabled {
            let why = format!("`{id}` is disabled; enable it first");
            return Err(Error::failed_precondition(why).with_field("id"));
        }
        let revisions = match &*request.revision {
            "" => {
                let dead = self.deliveries_of(id, String::new(), usize::MAX, |delivery| delivery.is_dead)?;
                dead.into_iter().map(|(revision, _)| revision).collect()
            }
            text => vec![self.event_of(&webhook, text)?],
        };
        let journal = &self.inner.runtime.journal;
        let orders: Vec<MetaChange> = revisions.iter().map(|revision| order(id, *revision)).collect();
        orders.chunks(ORDERS).try_for_each(|some| journal.change_meta(some)).map_err(undecided)?;
        self.inner.hub.stir();
        let answer =
            WebhookRedeliverResponse { deliveries: u32::try_from(revisions.len()).unwrap_or(u32::MAX) };
        Ok(self.reply(answer.encode_to_vec().into(), self.inner.runtime.revision()))
    }

    /// The event that a request names, if it is one for this webhook.
    fn event_of(&self, webhook: &Webhook, text: &str) -> Result<u64> {
        let revision = self.parse_revision("revision", text)?;
        let record = self.inner.runtime.journal.record(revision).map_err(undecided)?;
        let record = record.ok_or_else(|| Error::not_found("event", text).with_field("revision"))?;
        if !filter_of(webhook)?.passes(&record) {
            let why = "this event does not pass the webhook's filter, so it was never sent there";
            return Err(Error::invalid_value("revision", text, why));
        }
        Ok(revision.0)
    }

    fn webhook(&self, text: &str) -> Result<(EntityId, Webhook)> {
        let id = required_id(Kind::Webhook, "id", text)?;
        let state = self.inner.runtime.read(|state, _| state.get(id))?;
        let state = state.ok_or_else(|| Error::not_found(Kind::Webhook, text).with_field("id"))?;
        Ok((id, read_webhook(&state).map_err(|_| Error::internal())?))
    }

    /// Up to where the webhook's events were taken, as last written down.
    fn cursor_of(&self, id: EntityId) -> Result<Revision> {
        let journal = &self.inner.runtime.journal;
        let stored = journal.meta(&cursor_name(id)).map_err(undecided)?;
        match stored.and_then(|bytes| bytes.try_into().ok()) {
            Some(bytes) => Ok(Revision(u64::from_be_bytes(bytes))),
            None => self.creation_of(id),
        }
    }

    /// The record that made the webhook: what happened before is not its business.
    fn creation_of(&self, id: EntityId) -> Result<Revision> {
        let first = self.inner.runtime.journal.entity_history(id, Revision(0), 1).map_err(undecided)?;
        first.first().map(|version| version.revision).ok_or_else(Error::internal)
    }

    /// Deliveries after a name that are wanted, at most so many.
    fn deliveries_of(
        &self,
        id: EntityId,
        mut after: String,
        limit: usize,
        is_wanted: impl Fn(&Delivery) -> bool,
    ) -> Result<Vec<(u64, Delivery)>> {
        let (journal, folder) = (&self.inner.runtime.journal, deliveries(id));
        let mut found = Vec::new();
        while found.len() < limit {
            let rows = journal.meta_under(&folder, &after, PAGE).map_err(undecided)?;
            let Some((last, _)) = rows.last() else { break };
            after = last.clone();
            for (name, bytes) in &rows {
                let delivery = Delivery::decode(bytes).map_err(undecided)?;
                let Some(revision) = of_delivery(name).filter(|_| is_wanted(&delivery)) else { continue };
                found.push((revision, delivery));
            }
        }
        found.truncate(limit);
        Ok(found)
    }
}

fn read_webhook(state: &[u8]) -> std::result::Result<Webhook, prost::DecodeError> {
    Webhook::decode(Bytes::copy_from_slice(state))
}

fn filter_of(webhook: &Webhook) -> Result<EventFilter> {
    EventFilter::read(&webhook.kinds, &webhook.entities, &webhook.verbs)
}
