//! A request as its readers see it.

use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use gatepass_wire::gatepass::v1::{
    AccessRequest, AccessRequestApprover, AccessRequestItem, AccessRequestLogEntry, AccessRequestStep,
    AccessRequestVote, EscalationApprover, RequestProgress, StepTerms,
};
use gatepass_wire::v1;
use prost::Message;

use crate::engine::decide::requests::Bundle;
use crate::engine::request::{Authors, filled, needed};
use crate::engine::{UniqueKey, View};
use crate::error::{Error, Result};
use crate::journal::{Content, Journal, JournalError};
use crate::model::stored::{RequestStatus, display_name, time};
use crate::model::{EntityId, Kind, Revision, Timestamp};

use super::acting::Acting;

/// Who reads, and what of it they may see.
#[derive(Debug, Clone)]
pub(super) struct Reader {
    account: Option<EntityId>,
    /// The key that filed for somebody.
    filer: Option<EntityId>,
    pub(super) sees_all: bool,
    lists_accounts: bool,
    lists_resources: bool,
    lists_roles: bool,
}

impl Reader {
    pub(super) fn of(acting: &Acting) -> Reader {
        let may = |name| acting.permissions.contains(name);
        Reader {
            account: acting.named(),
            filer: acting.principal.account,
            sees_all: may("accessrequest:list"),
            lists_accounts: may("user:list"),
            lists_resources: may("datasource:list"),
            lists_roles: may("role:list"),
        }
    }

    /// Whether it is the requester, filed the request, votes on it, or sees all of them.
    pub(super) fn may_see(
        &self,
        view: &dyn View,
        authors: &dyn Authors,
        now: Timestamp,
        bundle: &Bundle,
    ) -> bool {
        let filed_by = EntityId::parse_as(Kind::Account, &bundle.lead.record.filed_by_id);
        self.sees_all
            || self.account == Some(bundle.requester())
            || (filed_by.is_some() && filed_by == self.filer)
            || self.approves(view, authors, now, bundle, None)
    }

    /// Whether it may vote on it now.
    pub(super) fn may_vote(
        &self,
        view: &dyn View,
        authors: &dyn Authors,
        now: Timestamp,
        bundle: &Bundle,
    ) -> bool {
        let progress = bundle.lead.record.progress.clone().unwrap_or_default();
        let text = self.account.map(|account| account.to_string()).unwrap_or_default();
        let voted = progress.votes.iter().any(|vote| vote.step == progress.step && vote.account_id == text);
        bundle.is_pending()
            && !voted
            && self.approves(view, authors, now, bundle, Some(progress.step as usize))
    }

    /// Whether it is an approver of a step, or of any.
    fn approves(
        &self,
        view: &dyn View,
        authors: &dyn Authors,
        now: Timestamp,
        bundle: &Bundle,
        step: Option<usize>,
    ) -> bool {
        let Some(account) = self.account else { return false };
        let terms = bundle.terms();
        let progress = bundle.lead.record.progress.clone().unwrap_or_default();
        let electorate = bundle.electorate(view, authors, &terms);
        let seats = electorate.seats(account, now);
        terms.steps.iter().enumerate().filter(|(place, _)| step.is_none_or(|step| step == *place)).any(
            |(_, terms)| {
                // Whom a step escalates to sees it once it has; of break-glass, whoever could ever have approved.
                let escalated = progress.escalated || bundle.lead.record.break_glass;
                seats.iter().any(|seat| filled(&electorate, terms, escalated, &[*seat]) == 1)
            },
        )
    }

    /// The request as this reader sees it, without its events.
    pub(super) fn render(
        &self,
        view: &dyn View,
        authors: &dyn Authors,
        now: Timestamp,
        bundle: &Bundle,
    ) -> AccessRequest {
        let (shown, record) = (&bundle.lead.shown, &bundle.lead.record);
        let terms = bundle.terms();
        let progress = record.progress.clone().unwrap_or_default();
        // Who decides about a request, and who made it, knows who asks and for what.
        let party =
            self.account == Some(bundle.requester()) || self.approves(view, authors, now, bundle, None);
        let name = |may: bool, id: Option<EntityId>| match id.filter(|_| may || party) {
            Some(id) => {
                view.get(id).map(|state| display_name(id.kind, &state).to_owned()).unwrap_or_default()
            }
            None => String::new(),
        };
        let pending = bundle.is_pending();
        let status = overall(bundle);
        AccessRequest {
            id: bundle.lead.id.to_string(),
            account_id: shown.account_id.clone(),
            account_name: name(self.lists_accounts, bundle.lead.account()),
            items: bundle
                .members()
                .filter(|member| member.role().is_none())
                .map(|member| AccessRequestItem {
                    request_id: member.id.to_string(),
                    resource_id: member.shown.resource_id.clone(),
                    resource_name: name(self.lists_resources, member.resource()),
                    grant_id: member.shown.grant_id.clone(),
                    status: member.shown.status.clone(),
                    valid_until: member.shown.valid_until,
                })
                .collect(),
            role_id: record.role_id.clone(),
            role_name: name(self.lists_roles, bundle.lead.role()),
            reason: shown.reason.clone(),
            workflow_id: shown.workflow_id.clone(),
            status: status.as_str().to_owned(),
            status_at: shown.status_at,
            status_reason: record.status_reason.clone(),
            requested_at: record.requested_at,
            start_from: if pending { terms.start_from } else { shown.start_from },
            valid_until: shown.valid_until,
            requested_duration: shown.requested_duration,
            duration: shown.result_duration,
            times_out_at: terms.times_out_at,
            current_step: if pending { progress.step + 1 } else { 0 },
            steps: terms
                .steps
                .iter()
                .enumerate()
                .map(|(place, terms)| step(terms, place as u32, &progress, pending))
                .collect(),
            break_glass: record.break_glass,
            review: record.review.clone(),
            condition_id: record.condition_id.clone(),
            extends_id: record.extends_id.clone(),
            filed_by_id: record.filed_by_id.clone(),
            may_vote: self.may_vote(view, authors, now, bundle),
            events: Vec::new(),
            live: bundle.is_live(view, now),
        }
    }
}

/// Of several resources: granted while any of them is.
pub(super) fn overall(bundle: &Bundle) -> RequestStatus {
    let granted = bundle.members().any(|member| member.status() == RequestStatus::Granted);
    if granted { RequestStatus::Granted } else { bundle.lead.status() }
}

fn step(terms: &StepTerms, place: u32, progress: &RequestProgress, pending: bool) -> AccessRequestStep {
    let needed = needed(terms);
    let quantifier = match needed {
        1 if terms.needed == 1 => "any",
        all if all >= terms.approvers.len() => "all",
        _ => "some",
    };
    let state = match (progress.skipped.contains(&place), place.cmp(&progress.step)) {
        (true, _) => "skipped",
        (false, std::cmp::Ordering::Less) => "completed",
        (false, std::cmp::Ordering::Equal) if pending => "current",
        _ => "waiting",
    };
    let further = |further: &EscalationApprover| AccessRequestApprover {
        account_id: further.account_id.clone(),
        role_id: further.role_id.clone(),
        group_id: further.group_id.clone(),
        reference: String::new(),
    };
    let votes = progress.votes.iter().filter(|vote| vote.step == place).map(|vote| AccessRequestVote {
        account_id: vote.account_id.clone(),
        at: vote.at,
        comment: vote.comment.clone(),
        for_account_id: vote.for_account_id.clone(),
    });
    AccessRequestStep {
        quantifier: quantifier.to_owned(),
        needed: needed as u32,
        state: state.to_owned(),
        skip_after: terms.skip_after,
        approvers: terms.approvers.clone(),
        escalation: terms.options.iter().flat_map(|options| &options.escalate_to).map(further).collect(),
        escalated: progress.escalated && place == progress.step,
        votes: votes.collect(),
    }
}

/// The events of a request, oldest first.
pub(super) fn events(view: &dyn View, request: EntityId) -> Vec<AccessRequestLogEntry> {
    let ids = view.referrers(request, Kind::AccessRequestEvent);
    let mut events: Vec<(Option<Revision>, v1::AccessRequestEvent)> = ids
        .into_iter()
        .filter_map(|id| Some((view.revision_of(id), v1::AccessRequestEvent::decode(view.get(id)?).ok()?)))
        .collect();
    events.sort_by_key(|(revision, event)| {
        (event.time.as_ref().map(time::instant), *revision, order(&event.r#type))
    });
    let entry = |event: v1::AccessRequestEvent| AccessRequestLogEntry {
        id: event.id,
        r#type: event.r#type,
        at: event.time,
        actor_id: event.actor_id,
        detail: event.metadata,
    };
    events.into_iter().map(|(_, event)| entry(event)).collect()
}

/// The order of events of one record: as they follow from each other.
fn order(kind: &str) -> usize {
    ["requested", "approved", "escalated", "step_skipped", "step_completed"]
        .iter()
        .position(|known| *known == kind)
        .unwrap_or(usize::MAX)
}

/// What entities were after a record. What the journal fails to say is not there, and is remembered: see
/// [`AtRevision::whole`].
pub(super) struct AtRevision<'a> {
    journal: &'a dyn Journal,
    revision: Revision,
    failed: AtomicBool,
}

impl<'a> AtRevision<'a> {
    pub(super) fn new(journal: &'a dyn Journal, revision: Revision) -> AtRevision<'a> {
        AtRevision { journal, revision, failed: AtomicBool::new(false) }
    }

    fn read<T>(&self, found: std::result::Result<T, JournalError>) -> Option<T> {
        if found.is_err() {
            self.failed.store(true, Ordering::Relaxed);
        }
        found.ok()
    }

    /// Whether everything that was looked up could be read: else what follows from it is no answer (RULES 1.5).
    pub(super) fn whole(&self) -> Result<()> {
        if self.failed.load(Ordering::Relaxed) { Err(Error::internal()) } else { Ok(()) }
    }
}

impl View for AtRevision<'_> {
    fn get(&self, id: EntityId) -> Option<Bytes> {
        match self.read(self.journal.entity_at(id, self.revision))??.content {
            Content::State(state) => Some(state),
            Content::Deleted | Content::Erased => None,
        }
    }

    fn find(&self, _: &UniqueKey) -> Option<EntityId> {
        None
    }

    fn referrers(&self, target: EntityId, kind: Kind) -> Vec<EntityId> {
        let mut ids = self.read(self.journal.referrers(target, kind)).unwrap_or_default();
        ids.retain(|id| self.get(*id).is_some());
        ids
    }

    fn all_referrers(&self, target: EntityId) -> Vec<EntityId> {
        Kind::ALL.iter().flat_map(|kind| self.referrers(target, *kind)).collect()
    }

    fn revision_of(&self, id: EntityId) -> Option<Revision> {
        Some(self.read(self.journal.entity_at(id, self.revision))??.revision)
    }

    fn count_of(&self, _: Kind) -> usize {
        0
    }
}
