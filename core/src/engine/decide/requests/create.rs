use gatepass_wire::gatepass::v1::{RequestProgress, RequestRecord, RequestTerms, WorkflowOptionSet};
use gatepass_wire::v1;

use crate::engine::request::{
    Approval, Limits, MAX_AHEAD, TIME_OUT, Thing, active_account, approval_of, frozen_steps, in_window,
    is_satisfiable, limits, options_of, settings, workflow_for,
};
use crate::engine::store::{Author, View};
use crate::error::{Error, ErrorReason, Result};
use crate::model::stored::{self, Request, RequestOutline, RequestStatus, display_name, time};
use crate::model::{EntityId, Kind, Timestamp};

use super::super::fresh_id;
use super::bundle::Bundle;
use super::grant::{condition_holds, grant};
use super::settle::settle;
use super::writing::Writing;
use super::{Context, Decision, event, text, verb};

/// The most resources of one request.
pub const MAX_RESOURCES: usize = 100;
/// The longest reason, in characters.
const MAX_REASON: usize = 4096;
/// How long a use of break-glass lasts at most where its workflow says nothing.
const BREAK_GLASS: i64 = 3_600_000_000_000;
/// `requires_reason` of `v1.Workflow`.
const REQUIRES_REASON: u32 = 7;

/// What somebody asks for.
#[derive(Debug, Clone)]
pub struct Wish {
    /// Who asks.
    pub account: EntityId,
    /// For what: resources, or one role.
    pub things: Vec<Thing>,
    /// What the caller called them, in the same order.
    pub named: Vec<String>,
    /// Whether the caller may know of resources and roles that it can neither reach nor ask for (RULES 4.5).
    pub may_list: bool,
    /// Why.
    pub reason: String,
    /// For how long, in nanoseconds.
    pub duration: Option<i64>,
    /// From when on.
    pub start_from: Option<Timestamp>,
    /// At once, reviewed afterwards.
    pub break_glass: bool,
    /// The condition that it ends with.
    pub condition: Option<EntityId>,
    /// Who filed it, where it was not the requester, and with what.
    pub filed_by: Author,
    /// More time for what a request gave: the request, and the new end.
    pub extends: Option<(EntityId, Timestamp)>,
}

/// What a wish turned out to be under its workflow.
struct Ground {
    workflow: EntityId,
    state: bytes::Bytes,
    options: Option<WorkflowOptionSet>,
    limits: Limits,
    /// In nanoseconds.
    duration: i64,
    start: Timestamp,
}

/// Makes a request. Answers its id.
///
/// # Errors
/// `InvalidArgument` for a reason that is missing, a length or start that cannot be; `NotFound` where the caller may not
/// know of what no workflow covers; `AlreadyExists` for a second pending request, with the id of the first;
/// `FailedPrecondition` where nobody could approve it.
pub fn request(view: &dyn View, context: &mut Context<'_>, wish: &Wish) -> Result<(EntityId, Decision)> {
    check_wish(view, context, wish)?;
    let ground = ground(view, context, wish)?;
    refuse_second(view, context, wish, &ground)?;
    let mut terms = terms(view, wish, &ground, context.now);
    let mut condition = wish.condition;
    let mut automatic = false;
    if wish.break_glass {
        check_break_glass(view, wish, &ground)?;
    } else {
        (automatic, condition) = automatic_by(view, context, wish, &ground)?;
    }
    match approval_of(view, ground.workflow, &ground.state) {
        _ if automatic => {}
        Approval::Automatic => {}
        Approval::Steps { steps, distinct_people } => {
            terms.steps = frozen_steps(view, wish.account, steps);
            terms.distinct_people = distinct_people;
        }
    }
    let mut writing = Writing::new(view);
    let mut bundle = new_bundle(&writing, context, wish, &ground, &terms, condition);
    if !wish.break_glass {
        check_satisfiable(view, context, &bundle, &terms)?;
    }
    let actor = Some(wish.account);
    for member in bundle.members_mut() {
        let id = writing.event(context, member.id, actor, event::REQUESTED, "");
        member.record.requested_event_id = id.to_string();
    }
    let verb = if wish.break_glass {
        grant(&mut writing, context, &mut bundle, actor)
    } else {
        settle(&mut writing, context, &mut bundle, actor, verb::REQUESTED)
    };
    let (id, subjects) = (bundle.lead.id, bundle.subjects());
    Ok((id, Decision { changes: writing.finish(), verb, subjects }))
}

fn check_wish(view: &dyn View, context: &Context<'_>, wish: &Wish) -> Result<()> {
    if !active_account(view, wish.account) {
        let message =
            format!("`{}` is suspended, or no user or service account; it asks for nothing", wish.account);
        return Err(Error::failed_precondition(message).with_field("act_as"));
    }
    let count = wish.things.len();
    if count == 0 || count > MAX_RESOURCES {
        return Err(Error::invalid(
            "resources",
            format!("names {count} resources; one request is for 1 to {MAX_RESOURCES}, or for a role"),
        ));
    }
    for (place, thing) in wish.things.iter().enumerate() {
        if wish.things[..place].contains(thing) {
            return Err(Error::invalid_value("resources", thing.id().to_string(), "it is named twice"));
        }
    }
    let characters = wish.reason.chars().count();
    if characters > MAX_REASON {
        return Err(Error::invalid(
            "reason",
            format!("has {characters} characters; at most {MAX_REASON} are kept"),
        ));
    }
    if let Some(duration @ ..=0) = wish.duration {
        let seconds = duration / 1_000_000_000;
        return Err(Error::invalid(
            "duration",
            format!("is {seconds} s; ask for a positive time, or leave it out"),
        ));
    }
    if let Some(start) = wish.start_from {
        let now = context.now;
        if start < now {
            return Err(Error::invalid_field(
                "start_from",
                format!("{start} has passed, now is {now}; leave it out to begin at once"),
            ));
        }
        if start > now.plus_nanos(MAX_AHEAD) {
            let days = MAX_AHEAD / 86_400_000_000_000;
            return Err(Error::invalid_field(
                "start_from",
                format!("{start} is more than {days} days from now, {now}"),
            ));
        }
        if wish.break_glass {
            return Err(Error::invalid(
                "start_from",
                "and `break_glass` exclude each other: an emergency is now",
            ));
        }
    }
    match wish.condition {
        Some(condition) if !condition_holds(view, condition, context.now) => Err(Error::failed_precondition(
            format!("the condition `{condition}` does not hold; what is bound to it would end at once"),
        )
        .with_field("condition")),
        _ => Ok(()),
    }
}

/// The workflow that covers all that is asked for, and what it allows.
fn ground(view: &dyn View, context: &Context<'_>, wish: &Wish) -> Result<Ground> {
    let mut chosen: Option<EntityId> = None;
    for (place, thing) in wish.things.iter().enumerate() {
        let field = if matches!(thing, Thing::Role(_)) { "role" } else { "resources" };
        let Some(workflow) = workflow_for(view, context.authors, wish.account, *thing) else {
            return Err(uncovered(wish, place, *thing, field));
        };
        match chosen {
            // Under the other's workflow one of them might be had for less.
            Some(other) if other != workflow => {
                let message = format!(
                    "`resources` fall under two workflows, `{other}` and `{workflow}`; ask for `{}` by itself",
                    thing.id()
                );
                return Err(Error::failed_precondition(message).with_field("resources"));
            }
            _ => chosen = Some(workflow),
        }
    }
    let workflow = chosen.ok_or_else(Error::internal)?;
    let state = view.get(workflow).ok_or_else(Error::internal)?;
    if wish.reason.trim().is_empty() && (wish.break_glass || stored::integer(&state, REQUIRES_REASON) != 0) {
        let name = display_name(Kind::Workflow, &state);
        return Err(Error::invalid("reason", format!("must be given: the workflow `{name}` asks for one")));
    }
    let options = options_of(view, workflow);
    let resources: Vec<EntityId> = wish.things.iter().map(|thing| thing.id()).collect();
    let limits = limits(view, &state, options.as_ref(), &resources);
    let duration = match (limits.fixed, wish.duration) {
        (Some(fixed), _) => fixed,
        (None, Some(asked)) if asked > limits.max => {
            let why = format!(
                "{} s is longer than the {} s that this workflow allows",
                asked / 1_000_000_000,
                limits.max / 1_000_000_000
            );
            return Err(Error::invalid_field("duration", why));
        }
        (None, Some(asked)) => asked,
        // What nobody named is as long as it may be.
        (None, None) if wish.break_glass => limits.default.min(break_glass_cap(options.as_ref())),
        (None, None) => limits.default,
    };
    let start = wish.start_from.unwrap_or(context.now).max(context.now);
    Ok(Ground { workflow, state, options, limits, duration, start })
}

/// What no workflow covers is told only to whoever may know that it is there.
fn uncovered(wish: &Wish, place: usize, thing: Thing, field: &str) -> Error {
    let kind = thing.id().kind;
    let named = wish.named.get(place).map_or("", String::as_str);
    if !wish.may_list {
        return Error::not_found(kind.word(), named).with_field(field);
    }
    let message = format!(
        "no enabled workflow that `{}` may use covers the {kind} `{}`; see Workflows and WorkflowRoles",
        wish.account,
        thing.id()
    );
    Error::new(ErrorReason::FailedPrecondition, message).with_field(field)
}

/// A second pending request for the same, or one too soon after the last (RULES 3.2).
fn refuse_second(view: &dyn View, context: &Context<'_>, wish: &Wish, ground: &Ground) -> Result<()> {
    let cool_down = ground.options.as_ref().and_then(|options| options.cool_down.as_ref()).map(time::length);
    // One that was granted is in nobody's way, and one that ended only where there is a while to wait.
    let ended_counts = cool_down.filter(|_| wish.extends.is_none());
    let mut earlier = view.referrers(wish.account, Kind::AccessRequest);
    earlier.sort_unstable();
    for id in earlier {
        let Some(state) = view.get(id) else { continue };
        let outline = RequestOutline::read(&state);
        let Some(thing) = wish.things.iter().find(|thing| Some(thing.id()) == outline.thing) else {
            continue;
        };
        match (outline.status, ended_counts) {
            (RequestStatus::Granted, _) => {}
            (RequestStatus::Pending, _) => return Err(already_pending(wish, *thing, id, &state)),
            (_, Some(cool_down)) => refuse_too_soon(context.now, wish, *thing, (id, &state), cool_down)?,
            (_, None) => {}
        }
    }
    Ok(())
}

fn already_pending(wish: &Wish, thing: Thing, id: EntityId, state: &[u8]) -> Error {
    let lead = Request::read(id, state).map_or(id, |request| request.lead());
    let message = format!(
        "`{}` has a pending request for `{}`: `{lead}`; wait for it, or cancel it first",
        wish.account,
        thing.id()
    );
    let field = if matches!(thing, Thing::Role(_)) { "role" } else { "resources" };
    Error::new(ErrorReason::AlreadyExists, message).with_field(field)
}

fn refuse_too_soon(
    now: Timestamp,
    wish: &Wish,
    thing: Thing,
    (id, state): (EntityId, &[u8]),
    cool_down: i64,
) -> Result<()> {
    let Some(request) = Request::read(id, state) else { return Ok(()) };
    let ended = request.shown.status_at.as_ref().map(time::instant).unwrap_or_default();
    let again = ended.plus_nanos(cool_down);
    if again <= now {
        return Ok(());
    }
    let message = format!(
        "the last request of `{}` for `{}`, `{id}`, ended at {ended}; ask again from {again} on",
        wish.account,
        thing.id()
    );
    Err(Error::failed_precondition(message).with_field("resources"))
}

/// Frozen from now on, but for the steps (RULES 3.3).
fn terms(view: &dyn View, wish: &Wish, ground: &Ground, now: Timestamp) -> RequestTerms {
    let settings = settings(view);
    let options = ground.options.as_ref();
    let time_out = options.and_then(|options| options.time_out.as_ref()).map(time::length);
    let time_out = time_out.filter(|time_out| *time_out > 0).unwrap_or(TIME_OUT);
    RequestTerms {
        start_from: wish.start_from.map(time::proto),
        duration: Some(time::duration(ground.duration)),
        max_duration: Some(time::duration(ground.limits.max)),
        fixed: ground.limits.fixed.is_some(),
        times_out_at: Some(time::proto(now.plus_nanos(time_out))),
        extend_without_approval_up_to: options.and_then(|options| options.extend_without_approval_up_to),
        steps: Vec::new(),
        distinct_people: false,
        allow_self_approval: settings.allow_self_approval,
        silence_is_consent: settings.silence_is_consent,
    }
}

/// Whether it is granted without approval, and the condition it is then bound to: by a window that is open now and when
/// access begins, or by a condition that holds.
fn automatic_by(
    view: &dyn View,
    context: &Context<'_>,
    wish: &Wish,
    ground: &Ground,
) -> Result<(bool, Option<EntityId>)> {
    let Some(options) = &ground.options else { return Ok((false, wish.condition)) };
    let limit = options.automatic_max_duration.as_ref().map(time::length);
    let too_long = limit.is_some_and(|limit| ground.duration > limit);
    if too_long && approval_of(view, ground.workflow, &ground.state) == Approval::Automatic {
        let why = format!(
            "{} s is longer than the {} s that are granted without approval",
            ground.duration / 1_000_000_000,
            limit.unwrap_or(0) / 1_000_000_000
        );
        return Err(Error::invalid_field("duration", why));
    }
    if too_long {
        return Ok((false, wish.condition));
    }
    let open = |at| options.automatic_windows.iter().any(|window| in_window(window, at));
    if open(context.now) && open(ground.start) {
        return Ok((true, wish.condition));
    }
    let condition = EntityId::parse_as(Kind::Condition, &options.automatic_condition_id);
    match condition.filter(|condition| condition_holds(view, *condition, context.now)) {
        Some(condition) if wish.condition.is_none_or(|bound| bound == condition) => {
            Ok((true, Some(condition)))
        }
        _ => Ok((false, wish.condition)),
    }
}

fn break_glass_cap(options: Option<&WorkflowOptionSet>) -> i64 {
    let glass = options.and_then(|options| options.break_glass);
    glass.and_then(|glass| glass.max_duration).as_ref().map_or(BREAK_GLASS, time::length)
}

/// Break-glass: allowed, capped, announced, and the last use reviewed (RULES 3.8).
fn check_break_glass(view: &dyn View, wish: &Wish, ground: &Ground) -> Result<()> {
    let refused =
        |message: String| Err(Error::new(ErrorReason::FailedPrecondition, message).with_field("break_glass"));
    let glass = ground.options.as_ref().and_then(|options| options.break_glass);
    if !glass.is_some_and(|glass| glass.allowed) {
        return refused(format!(
            "the workflow `{}` does not allow break-glass; ask without it",
            ground.workflow
        ));
    }
    if view.count_of(Kind::Webhook) == 0 {
        return refused("nobody would be told: break-glass needs a registered webhook".to_owned());
    }
    let cap = break_glass_cap(ground.options.as_ref());
    if ground.duration > cap {
        let why = format!(
            "{} s is longer than the {} s of a use of break-glass",
            ground.duration / 1_000_000_000,
            cap / 1_000_000_000
        );
        return Err(Error::invalid_field("duration", why));
    }
    let unreviewed = view.referrers(wish.account, Kind::AccessRequest).into_iter().find(|id| {
        let state = view.get(*id).filter(|state| RequestOutline::read(state).unreviewed);
        state.and_then(|state| Request::read(*id, &state)).is_some_and(|request| request.lead() == *id)
    });
    match unreviewed {
        Some(id) => {
            refused(format!("nobody has reviewed `{id}`, the last use of break-glass by `{}`", wish.account))
        }
        None => Ok(()),
    }
}

fn new_bundle(
    writing: &Writing<'_>,
    context: &mut Context<'_>,
    wish: &Wish,
    ground: &Ground,
    terms: &RequestTerms,
    condition: Option<EntityId>,
) -> Bundle {
    let view = writing.view();
    let mut ids: Vec<EntityId> = Vec::new();
    while ids.len() < wish.things.len() {
        let id = fresh_id(view, context, Kind::AccessRequest);
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    // The one that stands for all has the smallest id, so that lists show it first.
    ids.sort_unstable();
    let now = Some(time::proto(context.now));
    let requester = view.get(wish.account).unwrap_or_default();
    let requests = ids.iter().zip(&wish.things).map(|(id, thing)| {
        let shown = v1::AccessRequest {
            id: id.to_string(),
            resource_id: match thing {
                Thing::Resource(resource) => resource.to_string(),
                Thing::Role(_) => String::new(),
            },
            reason: wish.reason.clone(),
            workflow_id: ground.workflow.to_string(),
            account_id: wish.account.to_string(),
            start_from: Some(time::proto(ground.start)),
            valid_until: Some(time::proto(ground.start.plus_nanos(ground.duration))),
            status: RequestStatus::Pending.as_str().to_owned(),
            status_at: now,
            requester_name: display_name(Kind::Account, &requester).to_owned(),
            requested_duration: Some(time::duration(wish.duration.unwrap_or(ground.duration))),
            result_duration: Some(time::duration(ground.duration)),
            ..v1::AccessRequest::default()
        };
        let record = RequestRecord {
            lead_id: if *id == ids[0] { String::new() } else { ids[0].to_string() },
            role_id: match thing {
                Thing::Role(role) => role.to_string(),
                Thing::Resource(_) => String::new(),
            },
            condition_id: text(condition),
            extends_id: text(wish.extends.map(|(id, _)| id)),
            new_end: wish.extends.map(|(_, end)| time::proto(end)),
            break_glass: wish.break_glass,
            requested_at: now,
            ..RequestRecord::default()
        };
        Request { id: *id, shown, record }
    });
    let mut requests: Vec<Request> = requests.collect();
    let mut lead = requests.remove(0);
    lead.record = RequestRecord {
        follower_ids: ids[1..].iter().map(EntityId::to_string).collect(),
        filed_by_id: text(wish.filed_by.account),
        filed_credential_id: text(wish.filed_by.credential),
        terms: Some(terms.clone()),
        progress: Some(RequestProgress { step_since: now, ..RequestProgress::default() }),
        ..lead.record
    };
    Bundle { lead, followers: requests }
}

/// A request whose first step nobody can satisfy is refused, naming the step (RULES 3.4).
fn check_satisfiable(
    view: &dyn View,
    context: &Context<'_>,
    bundle: &Bundle,
    terms: &RequestTerms,
) -> Result<()> {
    let Some(first) = terms.steps.first() else { return Ok(()) };
    let electorate = bundle.electorate(view, context.authors, terms);
    if is_satisfiable(&electorate, first) {
        return Ok(());
    }
    let message = format!(
        "nobody can satisfy step 1 of the workflow `{}` today: too few approvers that are there, active and not the requester; see Workflows.Lint",
        bundle.lead.shown.workflow_id
    );
    Err(Error::failed_precondition(message).with_field("resources"))
}
