use gatepass_wire::gatepass::v1::RoleGrant;
use gatepass_wire::v1;
use prost::Message;

use crate::engine::request::Thing;
use crate::engine::store::View;
use crate::model::stored::{self, Request, RequestStatus, grant_request, time};
use crate::model::{EntityId, Interval, Kind, Timestamp};

use super::super::fresh_id;
use super::bundle::Bundle;
use super::settle::{end, settle};
use super::writing::Writing;
use super::{Context, Decision, event, extend, verb};

/// Whether a condition holds at an instant.
pub(super) fn condition_holds(view: &dyn View, condition: EntityId, at: Timestamp) -> bool {
    view.get(condition).is_some_and(|state| {
        stored::integer(&state, 4) != 0 && condition_end(&state).is_none_or(|end| at < end)
    })
}

/// Until when a stored condition holds at most.
pub(super) fn condition_end(state: &[u8]) -> Option<Timestamp> {
    stored::timestamp(state, 6)
}

/// Gives the access: from now, or from the later start that was asked for (RULES 2.4).
pub(super) fn grant(
    writing: &mut Writing<'_>,
    context: &mut Context<'_>,
    bundle: &mut Bundle,
    actor: Option<EntityId>,
) -> &'static str {
    let terms = bundle.terms();
    if let Some(extended) = EntityId::parse_as(Kind::AccessRequest, &bundle.lead.record.extends_id) {
        return extend::grant_extension(writing, context, bundle, extended, actor);
    }
    let start = terms.start_from.as_ref().map_or(context.now, time::instant).max(context.now);
    let mut until = start.plus_nanos(terms.duration.as_ref().map_or(0, time::length));
    let condition = EntityId::parse_as(Kind::Condition, &bundle.lead.record.condition_id);
    if let Some(limit) = condition.and_then(|id| condition_end(&writing.view().get(id)?)) {
        until = until.min(limit);
    }
    if until <= start {
        let why = format!("access would end at {until}, before it begins at {start}");
        return end(writing, context, bundle, RequestStatus::Canceled, None, &why);
    }
    let during = Interval { start, end: until };
    let requester = bundle.requester();
    bundle.set_status(context, RequestStatus::Granted, "");
    for member in bundle.members_mut() {
        let thing = match (member.role(), member.resource()) {
            (Some(role), _) => Thing::Role(role),
            (None, Some(resource)) => Thing::Resource(resource),
            (None, None) => continue,
        };
        let id = write_grant(writing, context, requester, thing, during, member.id);
        member.shown.grant_id = id.to_string();
        set_interval(member, during);
        member.record.first_start = Some(time::proto(start));
        member.record.first_end = Some(time::proto(until));
    }
    bundle.save(writing);
    let (kind, verb) = match (bundle.lead.record.break_glass, terms.steps.is_empty()) {
        (true, _) => (event::GRANTED_BREAK_GLASS, verb::GRANTED_BREAK_GLASS),
        (false, true) => (event::GRANTED_AUTOMATICALLY, verb::GRANTED_AUTOMATICALLY),
        (false, false) => (event::GRANTED, verb::GRANTED),
    };
    bundle.tell(writing, context, actor, kind, &format!("from {start} until {until}"));
    verb
}

/// Says of a request when its access is.
pub(super) fn set_interval(request: &mut Request, during: Interval) {
    request.shown.start_from = Some(time::proto(during.start));
    request.shown.valid_until = Some(time::proto(during.end));
    request.shown.result_duration = Some(time::duration(during.end.0 - during.start.0));
}

fn write_grant(
    writing: &mut Writing<'_>,
    context: &mut Context<'_>,
    account: EntityId,
    thing: Thing,
    during: Interval,
    request: EntityId,
) -> EntityId {
    let (start_from, valid_until) = (Some(time::proto(during.start)), Some(time::proto(during.end)));
    let (account_id, access_request_id) = (account.to_string(), request.to_string());
    let kind = match thing {
        Thing::Resource(_) => Kind::AccountGrant,
        Thing::Role(_) => Kind::RoleGrant,
    };
    let id = fresh_id(writing.view(), context, kind);
    let named = thing.id().to_string();
    let state = match thing {
        Thing::Resource(_) => v1::AccountGrant {
            id: id.to_string(),
            resource_id: named,
            account_id,
            start_from,
            valid_until,
            access_rule: "{}".to_owned(),
            access_request_id,
        }
        .encode_to_vec(),
        Thing::Role(_) => RoleGrant {
            id: id.to_string(),
            account_id,
            role_id: named,
            start_from,
            valid_until,
            access_request_id,
        }
        .encode_to_vec(),
    };
    writing.put(id, Some(state.into()));
    id
}

/// The account, the resource or role, and the time of a stored grant of either kind.
pub(super) fn grant_parts(kind: Kind, state: &[u8]) -> Option<(EntityId, EntityId, Interval)> {
    match kind {
        Kind::AccountGrant => stored::grant(state).map(|grant| (grant.account, grant.resource, grant.during)),
        Kind::RoleGrant => stored::role_grant(state).map(|grant| (grant.account, grant.role, grant.during)),
        _ => None,
    }
}

/// What the end of a grant means for the requests that gave and prolonged it, and for those that would prolong it.
pub(super) fn ended(
    writing: &mut Writing<'_>,
    context: &mut Context<'_>,
    grant: (EntityId, &[u8]),
    status: RequestStatus,
    actor: Option<EntityId>,
    why: &str,
) {
    let Some(made_by) = grant_request(grant.0.kind, grant.1) else { return };
    let kind = if status == RequestStatus::Expired { event::EXPIRED } else { event::REVOKED };
    let read = |writing: &Writing<'_>, id: EntityId| {
        writing.view().get(id).and_then(|state| Request::read(id, &state))
    };
    // What prolongs names the one that stands for all, whichever of its grants this is.
    let lead = read(writing, made_by).map_or(made_by, |request| request.lead());
    let mut prolonging: Vec<EntityId> = writing.view().referrers(lead, Kind::AccessRequest);
    prolonging.retain(|id| *id != made_by);
    prolonging.sort_unstable();
    for id in [made_by].into_iter().chain(prolonging.iter().copied()) {
        let Some(mut request) = read(writing, id) else { continue };
        if request.status() == RequestStatus::Granted && request.grant() == Some(grant.0) {
            status.as_str().clone_into(&mut request.shown.status);
            request.shown.status_at = Some(time::proto(context.now));
            why.clone_into(&mut request.record.status_reason);
            writing.request(&request);
            writing.event(context, id, actor, kind, why);
        }
    }
    if extend::is_live(writing.view(), lead, context.now) {
        return;
    }
    for id in prolonging {
        let pending = read(writing, id).filter(|request| request.record.extends_id == lead.to_string());
        if let Some(mut bundle) =
            pending.and_then(|_| Bundle::read(writing.view(), id)).filter(Bundle::is_pending)
        {
            let why = format!("what `{lead}` gave has ended");
            end(writing, context, &mut bundle, RequestStatus::Canceled, None, &why);
        }
    }
}

/// A grant that ends at the instant of the context.
pub(in super::super) fn expire(view: &dyn View, context: &mut Context<'_>, id: EntityId) -> Option<Decision> {
    let state = view.get(id)?;
    let (account, thing, _) = grant_parts(id.kind, &state)?;
    let mut writing = Writing::new(view);
    writing.put(id, None);
    ended(&mut writing, context, (id, &state), RequestStatus::Expired, None, "");
    Some(Decision { changes: writing.finish(), verb: verb::EXPIRED, subjects: vec![account, thing] })
}

/// A pending request for which something falls due at the instant of the context.
pub(in super::super) fn tick(view: &dyn View, context: &mut Context<'_>, id: EntityId) -> Option<Decision> {
    let mut bundle = Bundle::read(view, id).filter(Bundle::is_pending)?;
    let mut writing = Writing::new(view);
    let verb = settle(&mut writing, context, &mut bundle, None, verb::TIMED_OUT);
    Some(Decision { changes: writing.finish(), verb, subjects: bundle.subjects() })
}
