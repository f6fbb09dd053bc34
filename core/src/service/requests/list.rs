use gatepass_wire::gatepass::v1::{AccessRequest, AccessRequestsListRequest, AccessRequestsListResponse};
use prost::Message;

use crate::engine::decide::requests::Bundle;
use crate::engine::{State, View};
use crate::error::{Error, Result};
use crate::model::stored::{Request, RequestStatus};
use crate::model::{EntityId, Kind, Timestamp};
use crate::service::Service;
use crate::service::access::decode;
use crate::service::authors::RecordAuthors;
use crate::service::call::{Call, Reply};
use crate::service::list::{Position, fingerprint_of, limit};
use crate::service::principal::{Principal, account_named, resource_named};

use super::named_id;
use super::render::{Reader, overall};

/// What a list asks for, names resolved.
struct Asked {
    mine: bool,
    waiting: bool,
    unreviewed: bool,
    account: Option<EntityId>,
    thing: Vec<EntityId>,
    workflow: Option<EntityId>,
    statuses: Vec<RequestStatus>,
}

impl Asked {
    fn read(view: &dyn View, request: &AccessRequestsListRequest) -> Result<Asked> {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let account = some(&request.account).map(|text| account_named(view, "account", &text)).transpose()?;
        let resource =
            some(&request.resource).map(|text| resource_named(view, "resource", &text)).transpose()?;
        let role = some(&request.role).map(|text| named_id(view, Kind::Role, "role", &text)).transpose()?;
        let workflow = some(&request.workflow)
            .map(|text| named_id(view, Kind::Workflow, "workflow", &text))
            .transpose()?;
        let statuses = request.statuses.iter().enumerate().map(|(place, text)| {
            RequestStatus::from_text(text).ok_or_else(|| {
                let known: Vec<&str> = RequestStatus::ALL.iter().map(|status| status.as_str()).collect();
                let why = format!("it is one of {}", known.join(", "));
                Error::invalid_value(format!("statuses[{place}]"), text, why)
            })
        });
        Ok(Asked {
            mine: request.mine,
            waiting: request.waiting_for_me,
            unreviewed: request.unreviewed,
            account,
            thing: resource.into_iter().chain(role).collect(),
            workflow,
            statuses: statuses.collect::<Result<_>>()?,
        })
    }

    /// Whether a bundle is among them, by what does not depend on the reader.
    fn holds(&self, bundle: &Bundle) -> bool {
        let things = bundle.things();
        let glass = &bundle.lead.record;
        self.account.is_none_or(|account| bundle.requester() == account)
            && self.thing.iter().all(|id| things.iter().any(|thing| thing.id() == *id))
            && self.workflow.is_none_or(|workflow| bundle.lead.workflow() == Some(workflow))
            && (self.statuses.is_empty() || self.statuses.contains(&overall(bundle)))
            && (!self.unreviewed || (glass.break_glass && glass.review.is_none()))
            && (!self.waiting || bundle.is_pending())
    }

    /// The requests to look through, in the order of ids: few where one account or thing is asked about.
    fn candidates(&self, state: &State, own: Option<EntityId>, after: Option<u64>) -> Vec<EntityId> {
        let about =
            self.account.or(own.filter(|_| self.mine)).or(self.thing.first().copied()).or(self.workflow);
        let mut ids: Vec<EntityId> = match about {
            Some(about) => state
                .referrers(about, Kind::AccessRequest)
                .into_iter()
                .filter_map(|id| Some(Request::read(id, &state.get(id)?)?.lead()))
                .collect(),
            None => state.store().scan(Kind::AccessRequest, after).map(|(id, _)| id).collect(),
        };
        ids.retain(|id| after.is_none_or(|after| id.number > after));
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

impl Service {
    pub(super) async fn list_requests(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: AccessRequestsListRequest = decode(call)?;
        let acting = self.reading_as(principal, &request.act_as)?;
        let limit = limit(i64::from(request.limit), "limit")?;
        let asked = AccessRequestsListRequest { cursor: String::new(), limit: 0, ..request.clone() };
        let who = format!("{:?}\u{1f}{asked:?}", acting.named());
        let fingerprint = fingerprint_of(call.method, &who);
        let after = self.inner.read_cursor(&request.cursor, fingerprint)?.map(|after| after.number);
        self.sweep_due().await?;
        self.inner.runtime.read(|state, now| {
            let asked = Asked::read(state, &request)?;
            let reader = Reader::of(&acting);
            let (found, next) = self.requests_of(state, now, &asked, &reader, acting.named(), (after, limit));
            let next_cursor = next
                .map(|id| self.inner.write_cursor(&Position::of(id.number), fingerprint))
                .unwrap_or_default();
            let body = AccessRequestsListResponse { access_requests: found, next_cursor }.encode_to_vec();
            Ok(self.reply(body.into(), state.revision()))
        })?
    }

    /// The next requests of a list, and the last of them where there are more.
    fn requests_of(
        &self,
        state: &State,
        now: Timestamp,
        asked: &Asked,
        reader: &Reader,
        own: Option<EntityId>,
        (after, limit): (Option<u64>, usize),
    ) -> (Vec<AccessRequest>, Option<EntityId>) {
        let authors = RecordAuthors::new(&*self.inner.runtime.journal, None);
        let mut found: Vec<AccessRequest> = Vec::new();
        let mut last = None;
        for id in asked.candidates(state, own, after) {
            let Some(bundle) = Bundle::read(state, id).filter(|bundle| bundle.lead.id == id) else {
                continue;
            };
            let wanted = asked.holds(&bundle)
                && (!asked.mine || own == Some(bundle.requester()))
                && (!asked.waiting || reader.may_vote(state, &authors, now, &bundle))
                && reader.may_see(state, &authors, now, &bundle);
            if !wanted {
                continue;
            }
            if found.len() == limit {
                return (found, last);
            }
            found.push(reader.render(state, &authors, now, &bundle));
            last = Some(id);
        }
        (found, None)
    }
}
