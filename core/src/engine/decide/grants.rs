use crate::error::{Error, ErrorReason, Result};
use crate::model::rule::{RuleProblem, parse_rule, rule_to_json};
use crate::model::stored::{self, Value, shape};
use crate::model::{EntityId, Interval, Kind, Timestamp, resource_types};

use super::super::store::{Change, View};
use super::{Context, Decision, edit, existing, links, requests};

const RESOURCE: u32 = 2;
const ACCOUNT: u32 = 3;
const START: u32 = 4;
const END: u32 = 5;
const RULE: u32 = 6;
const REQUEST: u32 = 7;

pub(super) fn prepare(view: &dyn View, context: &Context<'_>, state: &[u8]) -> Result<Vec<u8>> {
    let Some((shape, inner)) = shape(Kind::AccountGrant, state) else { return Ok(state.to_vec()) };
    links::refuse_token(view, stored::text(inner, ACCOUNT))?;
    let during = interval(inner, context.now)?;
    check_overlap(view, inner, during, context.now)?;
    let rule = normalise_rule(stored::text(inner, RULE))?;
    let start = during.start.encode();
    Ok(edit(
        shape,
        inner,
        &[(START, Some(Value::Bytes(&start))), (RULE, Some(Value::Bytes(rule.as_bytes())))],
    ))
}

/// A start that is not given is now. What has no end, an end that has passed, or an end that is not after the
/// start is refused, naming both (RULES 2.2).
fn interval(inner: &[u8], now: Timestamp) -> Result<Interval> {
    let start = stored::timestamp(inner, START).unwrap_or(now);
    let Some(end) = stored::timestamp(inner, END) else {
        let why = format!(
            "it is missing: access from {start} on needs an end; access without end comes from roles"
        );
        return Err(Error::invalid_field("valid_until", why));
    };
    if end <= start {
        return Err(Error::invalid_field("valid_until", format!("{end} is not after `start_from`, {start}")));
    }
    if end <= now {
        return Err(Error::invalid_field(
            "valid_until",
            format!("{end} has passed (now is {now}, `start_from` {start})"),
        ));
    }
    Ok(Interval { start, end })
}

/// Two direct grants of one account on one resource do not overlap; those made by requests are apart (RULES 2.3), and one
/// that has ended counts no longer, swept or not.
fn check_overlap(view: &dyn View, inner: &[u8], during: Interval, now: Timestamp) -> Result<()> {
    let (account, resource) = (stored::text(inner, ACCOUNT), stored::text(inner, RESOURCE));
    let Some(id) = EntityId::parse_as(Kind::Account, account) else { return Ok(()) };
    for other in view.referrers(id, Kind::AccountGrant) {
        let Some(state) = view.get(other) else { continue };
        let direct = stored::text(&state, REQUEST).is_empty() && stored::text(&state, RESOURCE) == resource;
        let Some(grant) = stored::grant(&state).filter(|grant| direct && now < grant.during.end) else {
            continue;
        };
        if grant.during.overlaps(during) {
            let message = format!(
                "`{account}` has the grant `{other}` on `{resource}` from {} until {}, which overlaps {} until {}; extend it, or choose another time",
                grant.during.start, grant.during.end, during.start, during.end
            );
            return Err(Error::new(ErrorReason::AlreadyExists, message).with_field("start_from"));
        }
    }
    Ok(())
}

/// A grant's rule is there to carry privileges: alone among rules it may hold nothing else (strongdm-api 2.4).
fn normalise_rule(text: &str) -> Result<String> {
    match parse_rule(text, resource_types()) {
        Ok(rule) => Ok(rule_to_json(rule.as_ref())),
        Err(error) if error.problem == RuleProblem::PrivilegesOnly => {
            let value: serde_json::Value =
                serde_json::from_str(text).map_err(|error| Error::invalid_field("access_rule", error))?;
            Ok(value.to_string())
        }
        Err(error) => Err(Error::invalid_field(error.path(), &error.problem)),
    }
}

/// Moves the end of a grant that has not ended (RULES 2.5).
pub fn extend(
    view: &dyn View,
    context: &mut Context<'_>,
    id: EntityId,
    actor: Option<EntityId>,
    end: impl FnOnce(Timestamp) -> Timestamp,
) -> Result<Decision> {
    let before = existing(view, id)?;
    let Some(grant) = stored::grant(&before).filter(|grant| context.now < grant.during.end) else {
        return Err(Error::not_found(id.kind, id.to_string()));
    };
    let end = end(grant.during.end);
    if end <= grant.during.end {
        let why =
            format!("{end} is not after the present end, {}; to shorten access, revoke it", grant.during.end);
        return Err(Error::invalid_field("valid_until", why));
    }
    if let Some(decision) = requests::follow_direct(view, context, id, end, actor)? {
        return Ok(decision);
    }
    let during = Interval { end, ..grant.during };
    let others = view.referrers(grant.account, Kind::AccountGrant).into_iter().filter(|other| *other != id);
    for other in others {
        let Some(state) = view.get(other) else { continue };
        let both_direct =
            stored::text(&state, REQUEST).is_empty() && stored::text(&before, REQUEST).is_empty();
        let same = stored::grant(&state).filter(|other| other.resource == grant.resource && both_direct);
        if let Some(next) = same.filter(|next| next.during.overlaps(during)) {
            let message = format!(
                "the grant `{other}` begins at {}, before {end}; extend that one instead",
                next.during.start
            );
            return Err(Error::new(ErrorReason::AlreadyExists, message).with_field("valid_until"));
        }
    }
    let encoded = end.encode();
    let state = stored::replace(&before, &[(END, Some(Value::Bytes(&encoded)))]);
    Ok(Decision {
        changes: vec![Change { id, state: Some(state.into()) }],
        verb: "user temporary access granted",
        subjects: vec![grant.account, grant.resource],
    })
}
