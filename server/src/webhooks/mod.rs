//! Sends events to webhooks. What is to be sent, and what became of it, is the engine's ([`Outbox`]); this looks up
//! names, refuses addresses and speaks HTTP (RULES 8).

mod send;

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use gatepass::model::{EntityId, Revision};
use gatepass::service::{Outbox, Outcome, Service};
use tokio::task::JoinSet;

use crate::error::ServeError;
use send::Sender;

/// How often it is tried to become the one who sends, or to go on after the journal failed.
const AGAIN: Duration = Duration::from_secs(1);

type Done = (EntityId, Revision, Outcome);

/// How webhooks are sent.
#[derive(Debug, Clone)]
pub struct WebhookConfig {
    /// Certificates in PEM, one of which must have issued a receiver's; without them, those that the system trusts.
    pub roots: Option<Vec<u8>>,
    /// How long an attempt may take, the look-up of the name included. Default: 5 s (RULES 8).
    pub timeout: Duration,
}

impl Default for WebhookConfig {
    fn default() -> WebhookConfig {
        WebhookConfig { roots: None, timeout: Duration::from_secs(5) }
    }
}

/// Makes ready to send; [`WebhookSender::run`] does it.
#[derive(Debug)]
pub struct WebhookSender {
    sender: Sender,
}

impl WebhookSender {
    /// A sender that trusts as configured.
    ///
    /// # Errors
    /// [`ServeError::WebhookRoots`] where the certificates cannot be used.
    pub fn new(config: &WebhookConfig) -> Result<WebhookSender, ServeError> {
        Ok(WebhookSender { sender: Sender::new(config.roots.as_deref(), config.timeout)? })
    }

    /// Sends what this store has to send until `shutdown` is done, and what is on its way then. Where several processes
    /// serve one store, one of them sends; another takes over when it ends, however it ends.
    pub async fn run(self, service: Service, shutdown: impl Future<Output = ()>) {
        let mut shutdown = pin!(shutdown);
        let mut outbox = loop {
            match service.webhook_outbox() {
                Ok(Some(outbox)) => break outbox,
                Ok(None) => {}
                Err(error) => tracing::warn!(%error, "what webhooks are sent cannot be read"),
            }
            tokio::select! {
                () = &mut shutdown => return,
                () = tokio::time::sleep(AGAIN) => {}
            }
        };
        let mut under_way = JoinSet::new();
        loop {
            self.send_due(&mut outbox, &mut under_way);
            tokio::select! {
                () = &mut shutdown => break,
                () = outbox.wait() => {}
                Some(done) = under_way.join_next() => self.write_down(&mut outbox, &mut under_way, done).await,
            }
        }
        while let Some(done) = under_way.join_next().await {
            self.write_down(&mut outbox, &mut under_way, done).await;
        }
    }

    fn send_due(&self, outbox: &mut Outbox, under_way: &mut JoinSet<Done>) {
        let attempts = match outbox.due_now() {
            Ok(attempts) => attempts,
            Err(error) => {
                return tracing::warn!(%error, "what webhooks are sent cannot be read; trying again");
            }
        };
        for attempt in attempts {
            let (sender, allowed) = (self.sender.clone(), outbox.allowed().clone());
            under_way.spawn(async move {
                let outcome = sender.send(&attempt, &allowed).await;
                let webhook = attempt.webhook;
                tracing::debug!(%webhook, event = %attempt.id, outcome = outcome.as_str(), "sent");
                (webhook, attempt.revision, outcome)
            });
        }
    }

    /// Everything that has ended by now in one go: each time costs a write to the disk.
    async fn write_down(
        &self,
        outbox: &mut Outbox,
        under_way: &mut JoinSet<Done>,
        first: Result<Done, tokio::task::JoinError>,
    ) {
        let mut done: Vec<Done> = Vec::new();
        let mut next = Some(first);
        while let Some(ended) = next {
            match ended {
                Ok(ended) => done.push(ended),
                // The attempt stays under way until the next start, and is made again then.
                Err(error) => tracing::error!(%error, "an attempt to send failed"),
            }
            next = under_way.try_join_next();
        }
        if let Err(error) = outbox.finish(&done) {
            tracing::warn!(%error, "what became of webhooks could not be written down; they are sent again");
            tokio::time::sleep(AGAIN).await;
        }
    }
}
