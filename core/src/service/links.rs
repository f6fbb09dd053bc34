//! Who holds which role and through what, by the links as they are stored.

use crate::engine::{State, View};
use crate::model::stored;
use crate::model::{EntityId, Kind};

fn links(state: &State, target: EntityId, kind: Kind) -> impl Iterator<Item = stored::LinkView> {
    let ids = state.referrers(target, kind).into_iter();
    ids.filter_map(move |id| stored::link(kind, &state.get(id)?))
}

/// The members of a group.
pub(super) fn members(state: &State, group: EntityId) -> Vec<EntityId> {
    links(state, group, Kind::AccountGroup).map(|link| link.from).collect()
}

/// The accounts that hold a role, with the group where it is through one.
pub(super) fn holders(state: &State, role: EntityId) -> Vec<(EntityId, Option<EntityId>)> {
    let attached = links(state, role, Kind::AccountAttachment).map(|link| (link.from, None));
    let groups = links(state, role, Kind::GroupRole).map(|link| link.from);
    let through = groups.flat_map(|group| {
        let members = members(state, group).into_iter();
        members.map(move |account| (account, Some(group)))
    });
    attached.chain(through).collect()
}

/// The accounts that hold a role for a while. It gives access and nothing else: no vote, and no right to request.
pub(super) fn for_a_while(state: &State, role: EntityId) -> Vec<EntityId> {
    let grants = state.referrers(role, Kind::RoleGrant).into_iter();
    grants.filter_map(|id| Some(stored::role_grant(&state.get(id)?)?.account)).collect()
}

/// The roles that an account holds, with the group where it is through one.
pub(super) fn roles_of(state: &State, account: EntityId) -> Vec<(EntityId, Option<EntityId>)> {
    let attached = links(state, account, Kind::AccountAttachment).map(|link| (link.to, None));
    let groups = links(state, account, Kind::AccountGroup).map(|link| link.to);
    let through = groups.flat_map(|group| {
        let roles = links(state, group, Kind::GroupRole).map(|link| link.to);
        roles.map(move |role| (role, Some(group))).collect::<Vec<_>>()
    });
    attached.chain(through).collect()
}
