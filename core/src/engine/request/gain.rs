//! What whoever changes a resource would gain by it: tags decide who reaches a resource and how it is approved, so nobody
//! opens one to themselves by what they call it (`docs/decisions/0022-refused-attempts.md`).

use crate::engine::store::View;
use crate::model::rule::parse_rules;
use crate::model::stored::{self, role_rules};
use crate::model::{EntityId, Kind, Timestamp, resource_types};

use super::authors::Authors;
use super::choose::{Thing, options_of, workflow_for};
use super::limits::limits;
use super::people::roles_held;

/// How the account would get at the resource, or what it would be spared, once `after` holds instead of `before`; `None`
/// where it gains nothing. A clause that goes on after "would".
pub fn gain(
    before: &dyn View,
    after: &dyn View,
    authors: &dyn Authors,
    (account, resource): (EntityId, EntityId),
    now: Timestamp,
) -> Option<String> {
    if kind_and_tags(before, resource) == kind_and_tags(after, resource) {
        return None;
    }
    let (had, has) =
        (roles_reaching(before, account, resource, now), roles_reaching(after, account, resource, now));
    if let (true, Some(role)) = (had.is_empty(), has.first()) {
        return Some(format!("let the caller reach `{resource}` by `{role}`"));
    }
    // What policies say of it with other tags is not asked here: that there are some is enough.
    if after.count_of(Kind::Policy) > 0 && is_reached(after, account, resource, !has.is_empty(), now) {
        return Some(format!("perhaps spare the caller policies, who reaches `{resource}`"));
    }
    let thing = Thing::Resource(resource);
    let workflow = workflow_for(after, authors, account, thing)?;
    match workflow_for(before, authors, account, thing) {
        Some(same) if same == workflow => {
            let longest = |view: &dyn View| {
                let state = view.get(workflow).unwrap_or_default();
                limits(view, &state, options_of(view, workflow).as_ref(), &[resource]).max
            };
            (longest(after) > longest(before))
                .then(|| format!("let the caller ask for `{resource}` for longer under `{workflow}`"))
        }
        _ => Some(format!("let the caller ask for `{resource}` under `{workflow}`")),
    }
}

/// What rules match by.
fn kind_and_tags(view: &dyn View, resource: EntityId) -> Option<(u32, Vec<(String, String)>)> {
    let state = view.get(resource)?;
    let seen = stored::resource(&state)?;
    let tags = stored::resource_tags(&seen).map(|(name, value)| (name.to_owned(), value.to_owned()));
    let mut tags: Vec<_> = tags.collect();
    tags.sort_unstable();
    Some((seen.type_number, tags))
}

/// The roles of an account, those for a while included, that have a rule that matches the resource.
fn roles_reaching(view: &dyn View, account: EntityId, resource: EntityId, now: Timestamp) -> Vec<EntityId> {
    let Some(state) = view.get(resource) else { return Vec::new() };
    let Some(seen) = stored::resource(&state) else { return Vec::new() };
    let tags: Vec<(&str, &str)> = stored::resource_tags(&seen).collect();
    let kind = u16::try_from(seen.type_number).unwrap_or(0);
    let for_a_while = view.referrers(account, Kind::RoleGrant).into_iter().filter_map(|id| {
        let grant = stored::role_grant(&view.get(id)?)?;
        (grant.account == account && now < grant.during.end).then_some(grant.role)
    });
    let mut roles = roles_held(view, account);
    roles.extend(for_a_while);
    roles.retain(|role| {
        let rules = view.get(*role).unwrap_or_default();
        let rules = parse_rules(role_rules(&rules), resource_types()).unwrap_or_default();
        rules.iter().any(|rule| rule.matches(kind, resource, &tags))
    });
    roles
}

/// Whether the account has a path to the resource, now or to come.
fn is_reached(view: &dyn View, account: EntityId, resource: EntityId, by_role: bool, now: Timestamp) -> bool {
    by_role
        || view.referrers(account, Kind::AccountGrant).into_iter().any(|id| {
            let state = view.get(id).unwrap_or_default();
            stored::grant(&state).is_some_and(|grant| {
                grant.account == account && grant.resource == resource && now < grant.during.end
            })
        })
}
