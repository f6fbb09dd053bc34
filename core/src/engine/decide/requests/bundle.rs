use gatepass_wire::gatepass::v1::RequestTerms;

use crate::engine::request::{Authors, Electorate, Thing};
use crate::engine::store::{Author, View};
use crate::model::stored::{Request, RequestStatus, time};
use crate::model::{EntityId, Kind, Timestamp};

use super::Context;
use super::grant::grant_parts;
use super::writing::Writing;

/// The requests that are decided together: one that stands for all and holds terms and votes, and the others. StrongDM
/// knows requests for one resource only.
#[derive(Debug, Clone, PartialEq)]
pub struct Bundle {
    /// The one that stands for all.
    pub lead: Request,
    /// The others.
    pub followers: Vec<Request>,
}

impl Bundle {
    /// The bundle that a request belongs to.
    pub fn read(view: &dyn View, id: EntityId) -> Option<Bundle> {
        let request = Request::read(id, &view.get(id)?)?;
        let lead_id = request.lead();
        let lead = if lead_id == id { request } else { Request::read(lead_id, &view.get(lead_id)?)? };
        let follower = |text: &String| {
            let id = EntityId::parse_as(Kind::AccessRequest, text)?;
            Request::read(id, &view.get(id)?)
        };
        let followers = lead.record.follower_ids.iter().filter_map(follower).collect();
        Some(Bundle { lead, followers })
    }

    /// All of them, the one that stands for all first.
    pub fn members(&self) -> impl Iterator<Item = &Request> {
        std::iter::once(&self.lead).chain(&self.followers)
    }

    pub(super) fn members_mut(&mut self) -> impl Iterator<Item = &mut Request> {
        std::iter::once(&mut self.lead).chain(&mut self.followers)
    }

    /// Whether it is voted on.
    pub fn is_pending(&self) -> bool {
        self.lead.status() == RequestStatus::Pending
    }

    /// Whether some of what it gave holds at an instant.
    pub fn is_live(&self, view: &dyn View, at: Timestamp) -> bool {
        self.members().filter_map(Request::grant).any(|grant| {
            let parts = view.get(grant).and_then(|state| grant_parts(grant.kind, &state));
            parts.is_some_and(|(_, _, during)| during.contains(at))
        })
    }

    /// What was frozen when it was made.
    pub fn terms(&self) -> RequestTerms {
        self.lead.record.terms.clone().unwrap_or_default()
    }

    /// What is asked for.
    pub fn things(&self) -> Vec<Thing> {
        match self.lead.role() {
            Some(role) => vec![Thing::Role(role)],
            None => self.members().filter_map(|member| member.resource().map(Thing::Resource)).collect(),
        }
    }

    /// Who asks.
    pub fn requester(&self) -> EntityId {
        // A request that names no account is nobody's: an id that no account has.
        self.lead.account().unwrap_or(EntityId::new(Kind::Account, 0))
    }

    /// Who may vote on it.
    pub fn electorate<'a>(
        &self,
        view: &'a dyn View,
        authors: &'a dyn Authors,
        terms: &'a RequestTerms,
    ) -> Electorate<'a> {
        let record = &self.lead.record;
        let filed_by = Author {
            account: EntityId::parse_as(Kind::Account, &record.filed_by_id),
            credential: record.filed_credential_id.parse().ok(),
        };
        let requested = EntityId::parse_as(Kind::AccessRequestEvent, &record.requested_event_id);
        let made = requested.and_then(|event| view.revision_of(event));
        Electorate::new(view, authors, terms, self.requester(), filed_by, made)
    }

    pub(super) fn set_status(&mut self, context: &Context<'_>, status: RequestStatus, reason: &str) {
        for member in self.members_mut() {
            status.as_str().clone_into(&mut member.shown.status);
            member.shown.status_at = Some(time::proto(context.now));
            if !reason.is_empty() {
                reason.clone_into(&mut member.record.status_reason);
            }
            if let Some(progress) =
                member.record.progress.as_mut().filter(|_| status != RequestStatus::Pending)
            {
                progress.due_at = None;
            }
        }
    }

    pub(super) fn save(&self, writing: &mut Writing<'_>) {
        self.members().for_each(|member| writing.request(member));
    }

    /// An event of each of the members.
    pub(super) fn tell(
        &self,
        writing: &mut Writing<'_>,
        context: &mut Context<'_>,
        actor: Option<EntityId>,
        kind: &str,
        detail: &str,
    ) {
        for member in self.members() {
            writing.event(context, member.id, actor, kind, detail);
        }
    }

    /// What an activity about it names.
    pub(super) fn subjects(&self) -> Vec<EntityId> {
        let things = self.things();
        let ids = things.iter().map(|thing| thing.id());
        [self.lead.id, self.requester()].into_iter().chain(ids).collect()
    }
}
