//! Webhooks: where the server sends events, and what became of them.

use gatepass_wire::gatepass::v1 as api;

use super::typed::part;
use super::{Client, Pages, RevisionMark};
use crate::Result;

/// Webhooks. The permission `organization:edit_settings` is needed.
impl Client {
    /// Registers a webhook. The answer shows the secret its messages are signed with, this once: what receives them
    /// verifies them by it ([`crate::webhook::verify`]).
    pub async fn create_webhook(&self, webhook: api::Webhook) -> Result<api::WebhookCreateResponse> {
        let request = api::WebhookCreateRequest { webhook: Some(webhook) };
        Ok(self.call("/gatepass.v1.Webhooks/Create", &request).await?.message)
    }

    /// The webhook with this id.
    pub async fn webhook(&self, id: &str) -> Result<api::Webhook> {
        let request = api::WebhookGetRequest { id: id.into() };
        let answer = self.call::<_, api::WebhookGetResponse>("/gatepass.v1.Webhooks/Get", &request).await?;
        part(answer.message.webhook, "webhook")
    }

    /// Replaces what there is to say of the webhook with the entity's id. Its secret stays.
    pub async fn update_webhook(&self, webhook: api::Webhook) -> Result<api::Webhook> {
        let request = api::WebhookUpdateRequest { id: webhook.id.clone(), webhook: Some(webhook) };
        let path = "/gatepass.v1.Webhooks/Update";
        let answer = self.call::<_, api::WebhookUpdateResponse>(path, &request).await?;
        part(answer.message.webhook, "webhook")
    }

    /// Deletes a webhook, and with it what was not delivered yet.
    pub async fn delete_webhook(&self, id: &str) -> Result<()> {
        let request = api::WebhookDeleteRequest { id: id.into() };
        self.call::<_, api::WebhookDeleteResponse>("/gatepass.v1.Webhooks/Delete", &request).await?;
        Ok(())
    }

    /// All webhooks, in the order of their ids.
    pub fn webhooks(&self) -> Pages<api::Webhook> {
        let client = self.clone();
        Pages::new(move |cursor| {
            let client = client.clone();
            async move {
                let request = api::WebhookListRequest { cursor, limit: client.options.page_size };
                let path = "/gatepass.v1.Webhooks/List";
                let answer = client.call::<_, api::WebhookListResponse>(path, &request).await?.message;
                Ok((answer.webhooks, answer.next_cursor))
            }
        })
    }

    /// What is on its way to a webhook and what was given up (`status` is `pending`, `dead` or, for both, empty), oldest
    /// first.
    pub fn webhook_deliveries(
        &self,
        id: impl Into<String>,
        status: impl Into<String>,
    ) -> Pages<api::WebhookDelivery> {
        let (client, id, status) = (self.clone(), id.into(), status.into());
        Pages::new(move |cursor| {
            let (client, id, status) = (client.clone(), id.clone(), status.clone());
            async move {
                let limit = client.options.page_size;
                let request = api::WebhookDeliveriesRequest { id, status, cursor, limit };
                let path = "/gatepass.v1.Webhooks/Deliveries";
                let answer = client.call::<_, api::WebhookDeliveriesResponse>(path, &request).await?.message;
                Ok((answer.deliveries, answer.next_cursor))
            }
        })
    }

    /// Has an event sent again; without one, everything that was given up. Answers how many will be sent.
    pub async fn redeliver(&self, id: &str, event: Option<&RevisionMark>) -> Result<u32> {
        let revision = event.map(ToString::to_string).unwrap_or_default();
        let request = api::WebhookRedeliverRequest { id: id.into(), revision };
        let path = "/gatepass.v1.Webhooks/Redeliver";
        Ok(self.call::<_, api::WebhookRedeliverResponse>(path, &request).await?.message.deliveries)
    }
}
