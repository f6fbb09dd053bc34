//! A store that was restored from a backup answers questions and takes no writes until somebody has looked at it and
//! accepts it (RULES 6.4): access that was revoked after the backup is back.

use std::sync::atomic::Ordering;

use bytes::Bytes;
use gatepass_wire::gatepass::v1;
use prost::Message;

use crate::engine::Overlay;
use crate::engine::decide::{Context, Decision};
use crate::error::{Error, Result};
use crate::journal::Review;

use super::Service;
use super::access::proto;
use super::call::{Call, Reply};
use super::mutation::IF_REVISION;
use super::principal::Principal;
use super::runtime::{Runtime, undecided};
use super::writer::{Command, Decided};

/// What the record of an acceptance is called.
const VERB: &str = "restore accepted";

impl Runtime {
    /// The restore that nobody has accepted yet. Asked of the journal only while one was seen: a store never begins to
    /// wait while it is open, and any process may accept it.
    pub(super) fn review(&self) -> Result<Option<Review>> {
        if !self.in_review.load(Ordering::Acquire) {
            return Ok(None);
        }
        let review = self.journal.review().map_err(undecided)?;
        if review.is_none() {
            self.in_review.store(false, Ordering::Release);
        }
        Ok(review)
    }

    /// Refuses while a restore waits for review.
    pub(super) fn may_write(&self) -> Result<()> {
        match self.review()? {
            None => Ok(()),
            Some(review) => Err(Error::failed_precondition(waiting(&review))),
        }
    }

    /// Why a store that waits is not ready.
    pub(super) fn review_reason(&self) -> Option<String> {
        match self.review() {
            Ok(review) => review.as_ref().map(waiting),
            Err(error) => Some(error.message().to_owned()),
        }
    }
}

fn waiting(review: &Review) -> String {
    format!(
        "this store was restored at {} from a backup of {} (revision {}) and is paused for review: questions are \
         answered, nothing is written; an operator accepts it with `gatepass operate resume`",
        review.restored_at, review.taken_at, review.revision
    )
}

/// As the API tells it.
pub(super) fn told(review: &Review) -> v1::Review {
    v1::Review {
        taken_at: Some(proto(review.taken_at)),
        restored_at: Some(proto(review.restored_at)),
        revision: review.revision.0,
    }
}

impl Service {
    /// Accepts the restore. It is recorded before it holds: an acceptance that nobody can read of is none.
    pub(super) async fn resume(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        refuse_condition(call)?;
        let runtime = &self.inner.runtime;
        let Some(review) = runtime.review()? else {
            return Err(Error::failed_precondition(
                "no restore waits to be accepted: this store takes writes",
            ));
        };
        let decide = |_: &Overlay<'_>, _: &mut Context<'_>| {
            let decision = Decision { changes: Vec::new(), verb: VERB, subjects: Vec::new() };
            Ok(Decided { decision, secrets: Vec::new(), reply: Bytes::new() })
        };
        let command =
            Command { accepts_review: true, ..Command::by(principal, call.method.signed_name, decide) };
        let written = self.inner.writer.write(command).await?;
        runtime.journal.accept_review().map_err(undecided)?;
        runtime.in_review.store(false, Ordering::Release);
        let body = v1::ResumeResponse { accepted: Some(told(&review)) }.encode_to_vec();
        Ok(self.reply(body.into(), written.revision))
    }
}

/// What has no entity of its own to be conditional on refuses the condition, rather than passing it over.
pub(super) fn refuse_condition(call: &Call) -> Result<()> {
    match call.metadata.get(IF_REVISION) {
        None => Ok(()),
        Some(_) => Err(Error::invalid(IF_REVISION, "is not taken by this method")),
    }
}
