use crate::engine::request::{Thing, active_account, limits, options_of};
use crate::engine::store::{Author, View};
use crate::error::{Error, ErrorReason, Result};
use crate::model::stored::{self, Request, RequestStatus, Value, grant_request, time};
use crate::model::{EntityId, Interval, Kind, Timestamp};

use super::bundle::Bundle;
use super::create::{Wish, request};
use super::grant::{condition_end, grant_parts, set_interval};
use super::settle::{end, unmet_for};
use super::writing::Writing;
use super::{Context, Decision, event, verb};

/// `valid_until` of grants, of resources and of roles alike.
const END: u32 = 5;

/// More time for what a request gave.
pub struct Longer<'a> {
    /// The request, or a grant that it made.
    pub id: EntityId,
    /// The new end, from the present one.
    pub end: &'a dyn Fn(Timestamp) -> Timestamp,
    /// Who asks.
    pub account: Option<EntityId>,
    /// Whether they may extend directly (`grant:write`).
    pub directly: bool,
    /// Why.
    pub reason: String,
    /// Who filed it, as of a request.
    pub filed_by: Author,
}

/// Extends in place, or asks for it (RULES 2.5). Answers the id of the request that is longer now, or of the new one,
/// and whether access is longer now.
///
/// # Errors
/// `FailedPrecondition` for what has ended, is of a fixed length, or was break-glass; `InvalidArgument` for an end that
/// is no later or beyond the workflow's maximum; `PermissionDenied` for whoever is neither the requester nor may extend.
pub fn extend_request(
    view: &dyn View,
    context: &mut Context<'_>,
    longer: &Longer<'_>,
) -> Result<(EntityId, bool, Decision)> {
    let id = request_of(view, longer.id)?;
    let bundle =
        Bundle::read(view, id).ok_or_else(|| Error::not_found(Kind::AccessRequest, id.to_string()))?;
    let own = longer.account == Some(bundle.requester());
    if !own && !longer.directly {
        return Err(Error::permission_denied("grant:write"));
    }
    let present = present_end(view, context, &bundle)?;
    let new_end = (longer.end)(present);
    check_end(view, context, &bundle, present, new_end)?;
    let record = &bundle.lead.record;
    let free = bundle.terms().extend_without_approval_up_to.as_ref().map_or(0, time::length);
    let first_end = record.first_end.as_ref().map_or(present, time::instant);
    // Of several resources those count whose access is left.
    let things: Vec<Thing> = live_grants(view, &bundle, context.now)
        .filter_map(|(place, _, _)| bundle.members().nth(place).and_then(thing_of))
        .collect();
    let without_approval = free > 0
        && new_end <= first_end.plus_nanos(free)
        && unmet_now(view, context, &bundle, &things).is_none();
    if longer.directly || without_approval {
        let mut writing = Writing::new(view);
        let lead = bundle.lead.id;
        let subjects = bundle.subjects();
        move_ends(&mut writing, context, lead, new_end, longer.account);
        let decision = Decision { changes: writing.finish(), verb: verb::EXTENDED, subjects };
        return Ok((lead, true, decision));
    }
    let wish = Wish {
        account: bundle.requester(),
        named: things.iter().map(|thing| thing.id().to_string()).collect(),
        things,
        may_list: true,
        reason: if longer.reason.is_empty() {
            bundle.lead.shown.reason.clone()
        } else {
            longer.reason.clone()
        },
        duration: Some(new_end.0 - present.0),
        start_from: None,
        break_glass: false,
        condition: EntityId::parse_as(Kind::Condition, &record.condition_id),
        filed_by: longer.filed_by,
        extends: Some((bundle.lead.id, new_end)),
    };
    let (id, decision) = request(view, context, &wish)?;
    let made = decision.changes.iter().find(|change| change.id == id);
    let made = made.and_then(|change| Request::read(id, change.state.as_deref()?));
    let extended = made.is_some_and(|made| made.status() == RequestStatus::Granted);
    Ok((id, extended, decision))
}

/// The request whose grants an id is about: itself, the one it prolongs, or that of a grant. Limits count from the first
/// start, which only the first request knows (RULES 2.5).
fn request_of(view: &dyn View, id: EntityId) -> Result<EntityId> {
    let mut id = if id.kind == Kind::AccessRequest {
        id
    } else {
        let state = view.get(id).ok_or_else(|| Error::not_found(id.kind, id.to_string()).with_field("id"))?;
        grant_request(id.kind, &state).ok_or_else(|| {
            let message = format!("no request gave `{id}`; extend it by `Grants.Extend`");
            Error::failed_precondition(message).with_field("id")
        })?
    };
    while let Some(request) = view.get(id).and_then(|state| Request::read(id, &state)) {
        match EntityId::parse_as(Kind::AccessRequest, &request.record.extends_id) {
            Some(first) if request.status() == RequestStatus::Granted => id = first,
            _ => break,
        }
    }
    Ok(id)
}

/// The end of what a bundle gave, while some of it is live or scheduled.
fn present_end(view: &dyn View, context: &Context<'_>, bundle: &Bundle) -> Result<Timestamp> {
    let ended = |message: String| Err(Error::failed_precondition(message).with_field("id"));
    let id = bundle.lead.id;
    let ends = live_grants(view, bundle, context.now).map(|(_, _, during)| during.end);
    match ends.max() {
        None if bundle.is_pending() => ended(format!("`{id}` is pending; it is extended once it is granted")),
        None => ended(format!("what `{id}` gave has ended (it is `{}`); ask anew", bundle.lead.shown.status)),
        Some(_) if bundle.terms().fixed => ended(format!("`{id}` has the fixed length of its workflow")),
        Some(_) if bundle.lead.record.break_glass => {
            ended(format!("`{id}` was break-glass; ask for access in the ordinary way"))
        }
        Some(_) if !active_account(view, bundle.requester()) => {
            ended(format!("`{}`, who asked for `{id}`, is suspended", bundle.requester()))
        }
        Some(end) => Ok(end),
    }
}

/// The grants of a bundle that have not ended: the member's place, the grant, its time.
fn live_grants<'a>(
    view: &'a dyn View,
    bundle: &'a Bundle,
    now: Timestamp,
) -> impl Iterator<Item = (usize, EntityId, Interval)> + 'a {
    bundle.members().enumerate().filter_map(move |(place, member)| {
        let grant = member.grant().filter(|_| member.status() == RequestStatus::Granted)?;
        let (_, _, during) = grant_parts(grant.kind, &view.get(grant)?)?;
        (now < during.end).then_some((place, grant, during))
    })
}

/// Whether something of what a request gave is live or scheduled.
pub(super) fn is_live(view: &dyn View, id: EntityId, now: Timestamp) -> bool {
    Bundle::read(view, id).is_some_and(|bundle| live_grants(view, &bundle, now).next().is_some())
}

/// A new end is later than the present one, within the maximum of the whole (RULES 2.5), and not after the condition's.
fn check_end(
    view: &dyn View,
    context: &Context<'_>,
    bundle: &Bundle,
    present: Timestamp,
    new_end: Timestamp,
) -> Result<()> {
    let wrong = |why: String| Err(Error::invalid_field("valid_until", why));
    if new_end <= present {
        return wrong(format!(
            "{new_end} is not after the present end, {present}; to shorten access, revoke it"
        ));
    }
    let first = bundle.lead.record.first_start.as_ref().map_or(context.now, time::instant);
    let max = max_now(view, bundle);
    if new_end > first.plus_nanos(max) {
        return wrong(format!(
            "{new_end} is more than the {} s that the workflow allows after the first start, {first}",
            max / 1_000_000_000
        ));
    }
    let condition = EntityId::parse_as(Kind::Condition, &bundle.lead.record.condition_id);
    match condition.and_then(|id| condition_end(&view.get(id)?)) {
        Some(limit) if new_end > limit => {
            wrong(format!("{new_end} is after {limit}, when the condition it is bound to ends"))
        }
        _ => Ok(()),
    }
}

/// The smaller of what was frozen and what the workflow says now.
fn max_now(view: &dyn View, bundle: &Bundle) -> i64 {
    let frozen = bundle.terms().max_duration.as_ref().map_or(0, time::length);
    let workflow = bundle.lead.workflow();
    let Some((id, state)) = workflow.and_then(|id| Some((id, view.get(id)?))) else { return frozen };
    let resources: Vec<EntityId> = bundle.things().iter().map(|thing| thing.id()).collect();
    frozen.min(limits(view, &state, options_of(view, id).as_ref(), &resources).max)
}

/// What no longer holds of a request that was granted; its voters have done their part.
fn unmet_now(view: &dyn View, context: &Context<'_>, bundle: &Bundle, things: &[Thing]) -> Option<String> {
    let mut bundle = bundle.clone();
    bundle.lead.record.progress = None;
    bundle.lead.record.extends_id.clear();
    unmet_for(view, context, &bundle, things)
}

/// What a request is for.
fn thing_of(request: &Request) -> Option<Thing> {
    request.role().map(Thing::Role).or(request.resource().map(Thing::Resource))
}

/// Moves the ends of all that a bundle gave and that has not ended.
fn move_ends(
    writing: &mut Writing<'_>,
    context: &mut Context<'_>,
    id: EntityId,
    new_end: Timestamp,
    actor: Option<EntityId>,
) {
    let Some(mut bundle) = Bundle::read(writing.view(), id) else { return };
    let live: Vec<_> = live_grants(writing.view(), &bundle, context.now).collect();
    for (place, grant, during) in live {
        let Some(state) = writing.view().get(grant) else { continue };
        let encoded = new_end.encode();
        let state = stored::replace(&state, &[(END, Some(Value::Bytes(&encoded)))]);
        writing.put(grant, Some(state.into()));
        let Some(member) = bundle.members_mut().nth(place) else { continue };
        set_interval(member, Interval { end: new_end, ..during });
        let (member_id, detail) = (member.id, format!("from {} until {new_end}", during.end));
        let member = member.clone();
        writing.request(&member);
        writing.event(context, member_id, actor, event::EXTENDED, &detail);
    }
}

/// A request for more time is granted: what it extends ends later, in place.
pub(super) fn grant_extension(
    writing: &mut Writing<'_>,
    context: &mut Context<'_>,
    bundle: &mut Bundle,
    extended: EntityId,
    actor: Option<EntityId>,
) -> &'static str {
    let new_end = bundle.lead.record.new_end.as_ref().map(time::instant).unwrap_or_default();
    let checked = {
        let view = writing.view();
        Bundle::read(view, extended).ok_or_else(Error::internal).and_then(|extended| {
            let present = present_end(view, context, &extended)?;
            check_end(view, context, &extended, present, new_end)
        })
    };
    if let Err(error) = checked {
        return end(writing, context, bundle, RequestStatus::Canceled, None, error.message());
    }
    move_ends(writing, context, extended, new_end, actor);
    let given = Bundle::read(writing.view(), extended);
    bundle.set_status(context, RequestStatus::Granted, "");
    for member in bundle.members_mut() {
        let same = given
            .as_ref()
            .and_then(|given| given.members().find(|other| thing_of(other) == thing_of(member)));
        if let Some(same) = same {
            // What ended before it could be prolonged has ended here too.
            member.shown.status.clone_from(&same.shown.status);
            member.shown.grant_id.clone_from(&same.shown.grant_id);
            member.shown.start_from = same.shown.start_from;
            member.shown.valid_until = same.shown.valid_until;
        }
    }
    bundle.save(writing);
    let automatic = bundle.terms().steps.is_empty();
    let kind = if automatic { event::GRANTED_AUTOMATICALLY } else { event::GRANTED };
    bundle.tell(writing, context, actor, kind, &format!("`{extended}` until {new_end}"));
    if automatic { verb::GRANTED_AUTOMATICALLY } else { verb::GRANTED }
}

/// What an extension of a grant by `Grants.Extend` means for the request that gave it: the same limits hold, and it
/// shows the new end. `None` where no request gave it.
pub(in super::super) fn follow_direct(
    view: &dyn View,
    context: &mut Context<'_>,
    grant: EntityId,
    new_end: Timestamp,
    actor: Option<EntityId>,
) -> Result<Option<Decision>> {
    let state = view.get(grant).unwrap_or_default();
    let Some(id) = grant_request(grant.kind, &state) else { return Ok(None) };
    let Some(bundle) = Bundle::read(view, id) else { return Ok(None) };
    present_end(view, context, &bundle)?;
    // That of this grant: others of the request may end later.
    let present = stored::timestamp(&state, END).unwrap_or(context.now);
    check_end(view, context, &bundle, present, new_end)?;
    let mut request = Request::read(id, &view.get(id).unwrap_or_default())
        .ok_or_else(|| Error::new(ErrorReason::Corrupt, format!("`{id}` cannot be read")))?;
    let mut writing = Writing::new(view);
    let encoded = new_end.encode();
    writing.put(grant, Some(stored::replace(&state, &[(END, Some(Value::Bytes(&encoded)))]).into()));
    let start = stored::timestamp(&state, 4).unwrap_or(context.now);
    set_interval(&mut request, Interval { start, end: new_end });
    writing.request(&request);
    writing.event(context, id, actor, event::EXTENDED, &format!("from {present} until {new_end}"));
    let subjects = bundle.subjects();
    Ok(Some(Decision { changes: writing.finish(), verb: verb::EXTENDED, subjects }))
}
