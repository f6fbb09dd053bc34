//! What every write has in common: the idempotency key, the condition, the answer with its revision.

use bytes::Bytes;
use ring::digest::{SHA256, digest};

use crate::engine::decide::Context;
use crate::engine::{Overlay, View};
use crate::error::{Error, Result};
use crate::journal::IdempotencyEntry;
use crate::model::{EntityId, Revision};

use super::call::{Call, Metadata, Reply};
use super::principal::Principal;
use super::writer::{Answered, Command, Decided};
use super::{Inner, Service};

/// How long an idempotency key is kept (RULES 5.3).
const KEPT: i64 = 24 * 3_600_000_000_000;
/// The longest idempotency key.
const KEY: usize = 200;

pub(super) const IDEMPOTENCY_KEY: &str = "gatepass-idempotency-key";
pub(super) const REVISION: &str = "gatepass-revision";
pub(super) const AT_LEAST: &str = "gatepass-at-least-revision";
pub(super) const IF_REVISION: &str = "gatepass-if-revision";

impl Service {
    /// Decides, writes and answers. `target` is what the condition of a conditional write is about; a creation has
    /// none and is then conditional on nothing at all having been written.
    pub(super) async fn mutate(
        &self,
        principal: &Principal,
        call: &Call,
        target: Option<EntityId>,
        answered: Answered,
        mut decide: impl FnMut(&Overlay<'_>, &mut Context<'_>) -> Result<Decided> + Send + 'static,
    ) -> Result<Reply> {
        let condition =
            call.metadata.get(IF_REVISION).map(|text| self.parse_revision(IF_REVISION, text)).transpose()?;
        let idempotency = self.idempotency(principal, call)?.map(|key| (key, answered));
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            if let Some(condition) = condition {
                let found = target.map_or(Some(view.revision()), |target| view.revision_of(target));
                if let Some(found) = found.filter(|found| *found > condition) {
                    return Err(Error::aborted(condition, found));
                }
            }
            decide(view, context)
        };
        let command = Command { idempotency, ..Command::by(principal, call.method.signed_name, decide) };
        let written = self.inner.writer.write(command).await?;
        Ok(self.reply(written.reply, written.revision))
    }

    fn idempotency(&self, principal: &Principal, call: &Call) -> Result<Option<IdempotencyEntry>> {
        let Some(key) = call.metadata.get(IDEMPOTENCY_KEY) else { return Ok(None) };
        if key.is_empty() || key.len() > KEY {
            return Err(Error::invalid(IDEMPOTENCY_KEY, format!("must have 1 to {KEY} characters")));
        }
        let mut request = call.method.path.as_bytes().to_vec();
        request.push(0);
        request.extend_from_slice(&call.body);
        let mut request_hash = [0; 32];
        request_hash.copy_from_slice(digest(&SHA256, &request).as_ref());
        Ok(Some(IdempotencyEntry {
            credential: principal.credential.clone(),
            key: key.to_owned(),
            request_hash,
            expires: self.now().plus_nanos(KEPT),
        }))
    }

    /// An answer, with the revision it is of.
    pub(super) fn reply(&self, body: Bytes, revision: Revision) -> Reply {
        let mut metadata = Metadata::new();
        metadata.push(REVISION, self.inner.format_revision(revision));
        Reply { body, metadata }
    }

    /// A read that demands a revision is answered from no earlier one.
    pub(super) fn at_least(&self, call: &Call) -> Result<()> {
        let Some(text) = call.metadata.get(AT_LEAST) else { return Ok(()) };
        let wanted = self.parse_revision(AT_LEAST, text)?;
        self.inner.runtime.refresh()?;
        let present = self.inner.runtime.state().revision();
        if present < wanted {
            let message =
                format!("`{AT_LEAST}` is `{text}`, and only revision {present} is known here; try again");
            return Err(Error::unavailable(message, true));
        }
        Ok(())
    }

    pub(super) fn parse_revision(&self, field: &str, text: &str) -> Result<Revision> {
        let wrong =
            || Error::invalid_value(field, text, "a revision is what an answer's `gatepass-revision` says");
        let (epoch, number) = text.split_once('.').ok_or_else(wrong)?;
        let number = number.parse().map(Revision).map_err(|_| wrong())?;
        if epoch != self.inner.epoch_text() {
            return Err(Error::invalid_value(
                field,
                text,
                "this revision is of another history: the store was restored or replaced",
            ));
        }
        Ok(number)
    }
}

impl Inner {
    /// Revisions and cursors say which line of history they belong to (RULES 6.4).
    pub(super) fn epoch_text(&self) -> String {
        format!("{:08x}", self.epoch_number())
    }

    /// The first 32 bits of the epoch.
    fn epoch_number(&self) -> u32 {
        let [a, b, c, d, ..] = self.runtime.journal.epoch();
        u32::from_be_bytes([a, b, c, d])
    }

    pub(super) fn format_revision(&self, revision: Revision) -> String {
        format!("{:08x}.{revision}", self.epoch_number())
    }
}
