//! What is to be sent and what became of it: for the one process that sends.
//!
//! Each webhook has a cursor, up to where events were taken out of the journal, and a row for each event that was taken
//! and not delivered. Cursor and rows move in one transaction, so that a process that dies loses nothing; what was on
//! its way then is sent again.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use bytes::Bytes;
use gatepass_wire::gatepass::v1::Webhook;

use crate::error::{Error, Result};
use crate::journal::{HeldLock, MetaChange};
use crate::model::{EntityId, Kind, Revision};
use crate::webhook::{AllowedAddresses, SigningSecret};

use super::super::Service;
use super::super::runtime::undecided;
use super::super::watch::Member;
use super::delivery::{
    AGAIN, CURSORS, Delivery, ORDERS, Outcome, cursor_name, deliveries, delivery_name, of_cursor, of_order,
};
use super::{PAGE, filter_of, payload, read_webhook};

/// The lock that one process at a time has.
const LOCK: &str = "webhooks";
/// The name of a webhook's secret in the journal.
pub(in super::super) const SECRET: &str = "secret";
/// How many records are looked at in one go.
const RECORDS: usize = 256;
/// How many events may wait for one webhook. Its cursor stands while there are so many: nothing is lost.
const WAITING: usize = 10_000;
/// Attempts at one time, to one webhook and to all.
const AT_ONCE: usize = 8;
const ALL_AT_ONCE: usize = 64;
/// How far a cursor may move before it is written down although no event was taken.
const UNWRITTEN: u64 = 4096;
/// How long orders of other processes may wait.
const LOOK: Duration = Duration::from_secs(1);

/// One attempt to make.
#[derive(Debug, Clone)]
pub struct Attempt {
    /// The webhook.
    pub webhook: EntityId,
    /// The event.
    pub revision: Revision,
    /// Where to send it, as it was registered.
    pub url: String,
    /// The message's id: the same each time it is sent.
    pub id: String,
    /// When it is sent, in seconds since 1970.
    pub seconds: i64,
    /// The signature over id, instant and body.
    pub signature: String,
    /// What to send: JSON.
    pub body: Bytes,
}

#[derive(Default)]
struct Line {
    cursor: u64,
    /// The cursor as it is written down.
    written: u64,
    deliveries: BTreeMap<u64, Delivery>,
    under_way: BTreeSet<u64>,
}

impl Line {
    fn waiting(&self) -> usize {
        self.deliveries.values().filter(|delivery| !delivery.is_dead).count()
    }

    /// Pending ones that nobody sends now, the oldest first.
    fn pending(&self) -> impl Iterator<Item = (u64, &Delivery)> {
        let pending = self.deliveries.iter().filter(|(_, delivery)| !delivery.is_dead);
        pending
            .map(|(revision, delivery)| (*revision, delivery))
            .filter(|(revision, _)| !self.under_way.contains(revision))
    }
}

/// The sender's side of a store. While it is there, no other process has one.
pub struct Outbox {
    service: Service,
    member: Member,
    lines: HashMap<EntityId, Line>,
    is_loaded: bool,
    /// There is more to take at once.
    has_more: bool,
    _lock: HeldLock,
}

impl std::fmt::Debug for Outbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Outbox").field("webhooks", &self.lines.len()).finish_non_exhaustive()
    }
}

impl Service {
    /// What is to be sent to webhooks, for whoever sends it; `None` while another process does. It belongs to who has
    /// it until it is dropped or the process ends, however it ends.
    ///
    /// # Errors
    /// `Unavailable` if the journal fails.
    pub fn webhook_outbox(&self) -> Result<Option<Outbox>> {
        let Some(lock) = self.inner.runtime.journal.try_lock(LOCK).map_err(undecided)? else {
            return Ok(None);
        };
        let member = self.inner.hub.serve_outbox()?;
        let lines = HashMap::new();
        let service = self.clone();
        Ok(Some(Outbox { service, member, lines, is_loaded: false, has_more: false, _lock: lock }))
    }
}

impl Outbox {
    /// The addresses that may be sent to.
    pub fn allowed(&self) -> &AllowedAddresses {
        &self.service.inner.webhook_allow
    }

    /// Takes what happened since, and answers what is to be sent now. Each attempt must come back through
    /// [`Outbox::finish`].
    ///
    /// # Errors
    /// `Unavailable` if the journal fails; nothing is lost, try again later.
    pub fn due_now(&mut self) -> Result<Vec<Attempt>> {
        let attempts = self.take().and_then(|webhooks| self.due(&webhooks));
        if attempts.is_err() {
            // What is in memory may be ahead of what is written.
            self.forget();
        }
        attempts
    }

    /// Writes down what became of attempts.
    ///
    /// # Errors
    /// `Unavailable` if the journal fails; what was delivered is then sent once more.
    pub fn finish(&mut self, outcomes: &[(EntityId, Revision, Outcome)]) -> Result<()> {
        let now = self.service.now();
        let mut changes = Vec::new();
        for (webhook, Revision(revision), outcome) in outcomes {
            let Some(line) = self.lines.get_mut(webhook) else { continue };
            line.under_way.remove(revision);
            let Some(delivery) = line.deliveries.remove(revision) else { continue };
            let name = delivery_name(*webhook, *revision);
            if *outcome == Outcome::Delivered {
                changes.push(MetaChange { name, value: None });
                continue;
            }
            // An odd factor spreads what lies side by side.
            let spread = (revision ^ webhook.number).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
            let delivery = delivery.failed(*outcome, now, spread);
            changes.push(MetaChange { name, value: Some(delivery.encode()) });
            line.deliveries.insert(*revision, delivery);
        }
        let written = self.write(&changes);
        if written.is_err() {
            self.forget();
        }
        written
    }

    /// Waits until something may be to be sent.
    pub async fn wait(&mut self) {
        if self.has_more {
            return;
        }
        let now = self.service.now();
        let next =
            self.lines.values().flat_map(|line| line.pending().map(|(_, delivery)| delivery.next)).min();
        // What is due now waits for room: an attempt that ends makes some.
        let left = next.filter(|next| *next > now).map_or(i64::MAX, |next| next.0.saturating_sub(now.0));
        let left = Duration::from_nanos(u64::try_from(left).unwrap_or(0));
        self.member.wait(left.min(LOOK)).await;
    }

    /// Begins anew from what is written down. What is under way is sent again.
    fn forget(&mut self) {
        self.lines.clear();
        self.is_loaded = false;
    }

    fn write(&self, changes: &[MetaChange]) -> Result<()> {
        if changes.is_empty() {
            return Ok(());
        }
        self.service.inner.runtime.journal.change_meta(changes).map_err(undecided)
    }

    fn take(&mut self) -> Result<Vec<(EntityId, Webhook)>> {
        // A seat that is come back to is not cut; this one never is.
        _ = self.member.come();
        self.service.inner.runtime.refresh()?;
        let head = self.service.inner.runtime.revision().0;
        self.member.told(head);
        self.load()?;
        let webhooks = self.webhooks()?;
        let mut changes = Vec::new();
        self.drop_deleted(&webhooks, &mut changes)?;
        self.has_more = false;
        for (id, webhook) in &webhooks {
            self.take_events(*id, webhook, head, &mut changes)?;
        }
        self.take_orders(&mut changes)?;
        self.write(&changes)?;
        Ok(webhooks)
    }

    /// What is written down, once.
    fn load(&mut self) -> Result<()> {
        if self.is_loaded {
            return Ok(());
        }
        let journal = &self.service.inner.runtime.journal;
        let mut after = String::new();
        loop {
            let rows = journal.meta_under(CURSORS, &after, PAGE).map_err(undecided)?;
            let Some((last, _)) = rows.last() else { break };
            after = last.clone();
            for id in rows.iter().filter_map(|(name, _)| of_cursor(name)) {
                let line = self.stored_line(id)?;
                self.lines.insert(id, line);
            }
        }
        self.is_loaded = true;
        Ok(())
    }

    fn stored_line(&self, id: EntityId) -> Result<Line> {
        let cursor = self.service.inner.runtime.journal.meta(&cursor_name(id)).map_err(undecided)?;
        let cursor = cursor.and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_be_bytes);
        let deliveries = self.service.deliveries_of(id, String::new(), usize::MAX, |_| true)?;
        Ok(Line { cursor, written: cursor, deliveries: deliveries.into_iter().collect(), ..Line::default() })
    }

    fn webhooks(&self) -> Result<Vec<(EntityId, Webhook)>> {
        self.service.inner.runtime.read(|state, _| {
            let all = state.store().scan(Kind::Webhook, None);
            all.map(|(id, state)| Ok((id, read_webhook(state).map_err(|_| Error::internal())?))).collect()
        })?
    }

    /// With a webhook goes everything that was kept for it.
    fn drop_deleted(
        &mut self,
        webhooks: &[(EntityId, Webhook)],
        changes: &mut Vec<MetaChange>,
    ) -> Result<()> {
        let gone: Vec<EntityId> =
            self.lines.keys().copied().filter(|id| !webhooks.iter().any(|(there, _)| there == id)).collect();
        for id in gone {
            self.lines.remove(&id);
            let journal = &self.service.inner.runtime.journal;
            let rows = journal.meta_under(&deliveries(id), "", usize::MAX).map_err(undecided)?;
            let names = rows.into_iter().map(|(name, _)| name).chain([cursor_name(id)]);
            changes.extend(names.map(|name| MetaChange { name, value: None }));
        }
        Ok(())
    }

    /// What was asked to be sent again, by whatever process.
    fn take_orders(&mut self, changes: &mut Vec<MetaChange>) -> Result<()> {
        let now = self.service.now();
        let orders = self.service.inner.runtime.journal.meta_under(AGAIN, "", ORDERS).map_err(undecided)?;
        for (name, _) in orders {
            if let Some((id, revision)) = of_order(&name)
                && let Some(line) = self.lines.get_mut(&id)
            {
                let delivery = Delivery::new(now);
                line.deliveries.insert(revision, delivery);
                changes
                    .push(MetaChange { name: delivery_name(id, revision), value: Some(delivery.encode()) });
            }
            changes.push(MetaChange { name, value: None });
        }
        Ok(())
    }

    /// The webhook's next events out of the journal: a row for each that it is told.
    fn take_events(
        &mut self,
        id: EntityId,
        webhook: &Webhook,
        head: u64,
        changes: &mut Vec<MetaChange>,
    ) -> Result<()> {
        let now = self.service.now();
        let mut is_new = false;
        if !self.lines.contains_key(&id) {
            let cursor = self.service.creation_of(id)?.0;
            self.lines.insert(id, Line { cursor, ..Line::default() });
            is_new = true;
        }
        let Some(line) = self.lines.get_mut(&id) else { return Ok(()) };
        let mut took = false;
        if webhook.disabled {
            line.cursor = head;
        } else if line.cursor < head && line.waiting() < WAITING {
            let filter = filter_of(webhook)?;
            let journal = &self.service.inner.runtime.journal;
            let records = journal.records(Revision(line.cursor), RECORDS).map_err(undecided)?;
            for record in records {
                line.cursor = record.revision.0;
                if filter.passes(&record) {
                    let delivery = Delivery::new(now);
                    line.deliveries.insert(record.revision.0, delivery);
                    let name = delivery_name(id, record.revision.0);
                    changes.push(MetaChange { name, value: Some(delivery.encode()) });
                    took = true;
                }
            }
            self.has_more |= line.cursor < head && line.waiting() < WAITING;
        }
        if is_new || took || line.cursor - line.written >= UNWRITTEN {
            line.written = line.cursor;
            let value = Some(line.cursor.to_be_bytes().to_vec());
            changes.push(MetaChange { name: cursor_name(id), value });
        }
        Ok(())
    }

    /// What is due, as far as there is room.
    fn due(&mut self, webhooks: &[(EntityId, Webhook)]) -> Result<Vec<Attempt>> {
        let now = self.service.now();
        let mut room = ALL_AT_ONCE.saturating_sub(self.lines.values().map(|line| line.under_way.len()).sum());
        let mut attempts = Vec::new();
        for (id, webhook) in webhooks.iter().filter(|(_, webhook)| !webhook.disabled) {
            let Some(line) = self.lines.get_mut(id) else { continue };
            let own = AT_ONCE.saturating_sub(line.under_way.len()).min(room);
            let due: Vec<u64> = line
                .pending()
                .filter(|(_, delivery)| delivery.next <= now)
                .map(|(revision, _)| revision)
                .take(own)
                .collect();
            if due.is_empty() {
                continue;
            }
            room -= due.len();
            line.under_way.extend(&due);
            attempts.extend(self.attempts(*id, webhook, &due)?);
        }
        Ok(attempts)
    }

    fn attempts(&self, id: EntityId, webhook: &Webhook, revisions: &[u64]) -> Result<Vec<Attempt>> {
        let inner = &self.service.inner;
        let secret = inner.runtime.journal.secret(id, SECRET).map_err(undecided)?;
        // One that was deleted a moment ago has none.
        let Some(secret) = secret else { return Ok(Vec::new()) };
        let secret = SigningSecret::from_bytes(secret.expose().to_vec()).map_err(|_| Error::internal())?;
        // Receivers compare with their own clocks, which no test moves.
        let seconds = inner.runtime.now.real().to_parts().0;
        let attempt = |revision: &u64| -> Result<Attempt> {
            let record = inner.runtime.journal.record(Revision(*revision)).map_err(undecided)?;
            let record = record.ok_or_else(Error::internal)?;
            let mark = inner.format_revision(record.revision);
            let body = payload::body(&record, &mark);
            // A point stands between the signed parts, so that none may be in an id.
            let message = format!("{id}_{}", mark.replace('.', "_"));
            Ok(Attempt {
                webhook: id,
                revision: record.revision,
                url: webhook.url.clone(),
                signature: secret.sign(&message, seconds, &body),
                id: message,
                seconds,
                body: body.into(),
            })
        };
        revisions.iter().map(attempt).collect()
    }
}
