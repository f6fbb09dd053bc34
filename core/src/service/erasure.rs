//! What the record holds of a person goes, its proofs stay (RULES 6.3).
//!
//! Erased are the past versions of a deleted account and of its deleted credentials and identities, the words in its
//! requests and those it wrote in others', and the snapshots of all activities that name one of them or that the account
//! made. The headers of the records stay: ids, verb, method, time. `docs/decisions/0011-erasure.md` says what was decided.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use gatepass_wire::gatepass::v1::{EraseRequest, EraseResponse};
use prost::Message;

use crate::engine::decide::requests::Forgetting;
use crate::engine::decide::{Context, Decision};
use crate::engine::{Change, Overlay, View};
use crate::error::{Error, Result};
use crate::journal::{Actor, Content, Journal, JournalError, Record};
use crate::model::{EntityId, Kind, Revision, stored};

use super::Service;
use super::access::decode;
use super::call::{Call, Reply};
use super::entities::required_id;
use super::principal::Principal;
use super::review::refuse_condition;
use super::runtime::{Runtime, undecided};
use super::writer::{Command, Decided};

/// What the record of an erasure is called.
pub(super) const VERB: &str = "erased";
/// The kinds of an account's own entities that may hold a name.
const PERSONAL: [Kind; 2] = [Kind::Credential, Kind::IdentityAlias];
/// How many records are read at a time.
const PAGE: usize = 512;
/// How long another process's checkpoint is waited for before it is asked again.
const SAVING: Duration = Duration::from_millis(20);
/// How many states one commit erases: others write in between.
const BATCH: usize = 1000;

impl Service {
    /// Erases a deleted account's personal data. It runs to its end whoever waits for it; cut off by a crash it is
    /// finished by calling it again.
    pub(super) async fn erase(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        refuse_condition(call)?;
        let request: EraseRequest = decode(call)?;
        let text = &request.account_id;
        if !text.is_empty() && EntityId::parse_as(Kind::Account, text).is_none() {
            let why = "give the id (`a-…`): a deleted account has no name any more";
            return Err(Error::invalid_value("account_id", text, why));
        }
        let account = required_id(Kind::Account, "account_id", text)?;
        let (service, principal) = (self.clone(), principal.clone());
        let method = call.method.signed_name;
        let work = async move { service.erase_account(&principal, method, account).await };
        let (response, revision) = tokio::spawn(work).await.map_err(|_| Error::internal())??;
        Ok(self.reply(response.encode_to_vec().into(), revision))
    }

    async fn erase_account(
        &self,
        principal: &Principal,
        method: &'static str,
        account: EntityId,
    ) -> Result<(EraseResponse, Revision)> {
        let runtime = &self.inner.runtime;
        runtime.may_write()?;
        let head = runtime.read(|state, _| (state.get(account).is_none(), state.revision()));
        let (is_gone, head) = head?;
        if !is_gone {
            let message = format!("`account_id` is `{account}`, which exists; delete the account first");
            return Err(Error::failed_precondition(message).with_field("account_id"));
        }
        if runtime.journal.entity_at(account, head).map_err(undecided)?.is_none() {
            return Err(Error::not_found(Kind::Account, account.to_string()).with_field("account_id"));
        }
        let head = self.forget_words(principal, method, account).await?.unwrap_or(head);
        let traces = {
            let runtime = Arc::clone(runtime);
            let found = tokio::task::spawn_blocking(move || Traces::find(&runtime, account, head));
            found.await.map_err(|_| Error::internal())??
        };
        self.save_state_without_it().await?;
        let mut revision = head;
        for batch in traces.places.chunks(BATCH) {
            revision = self.erase_batch(principal, method, account, batch).await?;
        }
        let response = EraseResponse {
            versions: traces.versions,
            activities: traces.activities,
            log_emptied: !runtime.journal.is_erasing(),
        };
        Ok((response, revision))
    }

    /// Writes the requests that hold words of the person without them: only what is not current can be erased. Answers
    /// the revision of the last record that this took.
    async fn forget_words(
        &self,
        principal: &Principal,
        method: &'static str,
        account: EntityId,
    ) -> Result<Option<Revision>> {
        let told = self.inner.runtime.read(|state, _| {
            let kinds = [Kind::AccessRequest, Kind::AccessRequestEvent];
            let all = || kinds.into_iter().flat_map(|kind| state.store().scan(kind, None));
            let mut forgetting = Forgetting::new(account);
            all().for_each(|(id, state)| forgetting.look_at(id, state));
            let told = all().filter(|(id, state)| forgetting.forgotten(*id, state).is_some());
            let told: Vec<EntityId> = told.map(|(id, _)| id).collect();
            (Arc::new(forgetting), told)
        });
        let (forgetting, told) = told?;
        let mut last = None;
        for ids in told.chunks(BATCH) {
            let (forgetting, ids) = (Arc::clone(&forgetting), ids.to_vec());
            let decide = move |view: &Overlay<'_>, _: &mut Context<'_>| {
                let change = |id: &EntityId| {
                    let state = forgetting.forgotten(*id, &view.get(*id)?)?;
                    Some(Change { id: *id, state: Some(state.into()) })
                };
                let changes = ids.iter().filter_map(change).collect();
                let decision = Decision { changes, verb: VERB, subjects: vec![account] };
                Ok(Decided { decision, secrets: Vec::new(), reply: Bytes::new() })
            };
            let command = Command::by(principal, method, decide);
            last = Some(self.inner.writer.write(command).await?.revision);
        }
        Ok(last)
    }

    /// Saves the state anew: a saved one from before the deletion, or what a cut-off save left, holds the account. No
    /// later one is ever replaced by one from before.
    async fn save_state_without_it(&self) -> Result<()> {
        loop {
            let service = self.clone();
            let done = tokio::task::spawn_blocking(move || service.try_save_checkpoint()).await;
            match done.map_err(|_| Error::internal())? {
                // Another process is saving one, perhaps from before.
                Err(JournalError::CheckpointRunning) => tokio::time::sleep(SAVING).await,
                done => return done.map_err(undecided),
            }
        }
    }

    async fn erase_batch(
        &self,
        principal: &Principal,
        method: &'static str,
        account: EntityId,
        batch: &[(Revision, usize)],
    ) -> Result<Revision> {
        let decide = move |_: &Overlay<'_>, _: &mut Context<'_>| {
            let decision = Decision { changes: Vec::new(), verb: VERB, subjects: vec![account] };
            Ok(Decided { decision, secrets: Vec::new(), reply: Bytes::new() })
        };
        let command = Command { erasures: batch.to_vec(), ..Command::by(principal, method, decide) };
        let written = self.inner.writer.write(command).await?;
        self.inner.runtime.note_erasure();
        Ok(written.revision)
    }
}

/// Where the record tells of a person.
struct Traces {
    /// Record and change.
    places: Vec<(Revision, usize)>,
    versions: u64,
    activities: u64,
}

impl Traces {
    /// Reads the whole journal: what an activity tells is in no index.
    fn find(runtime: &Runtime, account: EntityId, head: Revision) -> Result<Traces> {
        let journal = &*runtime.journal;
        let own = own_entities(journal, account, head)?;
        let mut traces = Traces { places: Vec::new(), versions: 0, activities: 0 };
        let mut forgetting = Forgetting::new(account);
        let mut after = Revision(0);
        while after < head {
            let records = journal.records(after, PAGE).map_err(undecided)?;
            let Some(last) = records.last() else { break };
            after = last.revision;
            for record in records.iter().filter(|record| record.revision <= head) {
                traces.look_at(record, account, &own, &mut forgetting);
            }
        }
        Ok(traces)
    }

    fn look_at(
        &mut self,
        record: &Record,
        account: EntityId,
        own: &HashSet<EntityId>,
        forgetting: &mut Forgetting,
    ) {
        for change in &record.changes {
            if let Content::State(state) = &change.content {
                forgetting.look_at(change.id, state);
            }
        }
        for (place, change) in record.changes.iter().enumerate() {
            let Content::State(state) = &change.content else { continue };
            let count = match change.id.kind {
                Kind::Activity if tells_of(record, state, account, own) => &mut self.activities,
                _ if own.contains(&change.id) => &mut self.versions,
                // The current version holds none: it was written without.
                kind if Forgetting::is_about(kind) && forgetting.forgotten(change.id, state).is_some() => {
                    &mut self.versions
                }
                _ => continue,
            };
            *count += 1;
            self.places.push((record.revision, place));
        }
    }
}

/// The account and what was its own and is deleted too.
fn own_entities(journal: &dyn Journal, account: EntityId, head: Revision) -> Result<HashSet<EntityId>> {
    let mut own = HashSet::from([account]);
    for kind in PERSONAL {
        for id in journal.referrers(account, kind).map_err(undecided)? {
            let last = journal.entity_at(id, head).map_err(undecided)?;
            if last.is_some_and(|last| last.content == Content::Deleted) {
                own.insert(id);
            }
        }
    }
    Ok(own)
}

/// Whether an activity names one of them, or was made by one.
fn tells_of(record: &Record, activity: &[u8], account: EntityId, own: &HashSet<EntityId>) -> bool {
    const ENTITIES: u32 = 5;
    const ACTOR: u32 = 7;
    let names = |message: &[u8]| stored::text(message, 1).parse().is_ok_and(|id: EntityId| own.contains(&id));
    // That of an erasure names by the id alone what has no name any more.
    let is_told = record.verb != VERB
        && stored::Fields::new(activity).any(|(number, value)| number == ENTITIES && names(value.bytes()));
    is_told || record.actor == Actor::Account(account) || stored::message(activity, ACTOR).is_some_and(names)
}
