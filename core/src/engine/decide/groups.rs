use crate::error::Result;
use crate::model::stored::{self, AccountType, Value, display_name, write_field};
use crate::model::{EntityId, Kind};

use super::super::store::{Change, Overlay, View};
use super::{Context, Decision, create, existing};

/// What `Groups.CreateFromRoles` makes of one role.
#[derive(Debug, Clone)]
pub struct GroupFromRole {
    /// The role.
    pub role: EntityId,
    /// The group made of it: the role's name, holding the role.
    pub group: EntityId,
    /// The users who hold the role directly; they become members.
    pub accounts: Vec<EntityId>,
}

/// Makes of each role a group of the same name that holds the role, and members of it of the users who hold the
/// role directly. Nobody gains or loses access: attachments stay.
pub fn groups_from_roles(
    view: &dyn View,
    context: &mut Context<'_>,
    roles: &[EntityId],
) -> Result<(Vec<GroupFromRole>, Decision)> {
    let mut made = Vec::new();
    let mut changes: Vec<Change> = Vec::new();
    let mut subjects = Vec::new();
    for role in roles {
        let state = existing(view, *role)?;
        let mut on_top = Overlay::new(view, view.revision_of(*role).unwrap_or_default());
        on_top.push(&changes, view.revision_of(*role).unwrap_or_default());
        let group =
            add(&on_top, context, Kind::Group, &[(2, display_name(Kind::Role, &state))], &mut changes)?;
        on_top.push(&changes, view.revision_of(*role).unwrap_or_default());
        let (group_text, role_text) = (group.to_string(), role.to_string());
        add(&on_top, context, Kind::GroupRole, &[(2, &group_text), (3, &role_text)], &mut changes)?;
        let accounts = users_of(view, *role);
        for account in &accounts {
            add(
                &on_top,
                context,
                Kind::AccountGroup,
                &[(2, &account.to_string()), (3, &group_text)],
                &mut changes,
            )?;
        }
        subjects.push(*role);
        made.push(GroupFromRole { role: *role, group, accounts });
    }
    Ok((made, Decision { changes, verb: "role updated", subjects }))
}

fn add(
    view: &dyn View,
    context: &mut Context<'_>,
    kind: Kind,
    fields: &[(u32, &str)],
    changes: &mut Vec<Change>,
) -> Result<EntityId> {
    let mut state = Vec::new();
    for (number, text) in fields {
        write_field(&mut state, *number, Value::Bytes(text.as_bytes()));
    }
    let (id, decision) = create(view, context, kind, &state)?;
    changes.extend(decision.changes);
    Ok(id)
}

/// The users who hold a role directly, by id.
fn users_of(view: &dyn View, role: EntityId) -> Vec<EntityId> {
    let attachments = view.referrers(role, Kind::AccountAttachment);
    let accounts = attachments.into_iter().filter_map(|id| {
        let state = view.get(id)?;
        stored::link(id.kind, &state).map(|link| link.from)
    });
    let is_user = |id: &EntityId| {
        view.get(*id).is_some_and(|state| stored::account_type(&state) == Some(AccountType::User))
    };
    let mut users: Vec<_> = accounts.filter(is_user).collect();
    users.sort_unstable();
    users
}
