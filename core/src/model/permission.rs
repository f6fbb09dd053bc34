use std::fmt;

use hashbrown::HashMap;
use once_cell::race::OnceBox;
use thiserror::Error;

/// Every permission by name: StrongDM's, then ours. A permission's place here is its bit in a [`PermissionSet`]
/// and is never stored, so the list may change between versions.
pub const PERMISSIONS: &[&str] = &[
    "accessrequest:list",
    "accessrequest:requester",
    "accountgroup:read",
    "accountgroup:write",
    "approvalflow:edit",
    "approvalflow:list",
    "audit:accessrequests",
    "audit:accountgrants",
    "audit:activities",
    "audit:approvalflows",
    "audit:datasources",
    "audit:groups",
    "audit:nodes",
    "audit:organization",
    "audit:permissions",
    "audit:policies",
    "audit:queries",
    "audit:remoteidentities",
    "audit:remoteidentitygroups",
    "audit:roles",
    "audit:secretengines",
    "audit:secretstores",
    "audit:ssh",
    "audit:users",
    "audit:workflows",
    "billing:read",
    "credential:read",
    "credential:write",
    "datasource:create",
    "datasource:delete",
    "datasource:grant",
    "datasource:healthcheck",
    "datasource:list",
    "datasource:update",
    "discoveryconnector:read",
    "discoveryconnector:write",
    "entitlements:read",
    "grant:read",
    "grant:write",
    "group:read",
    "group:write",
    "grouprole:read",
    "grouprole:write",
    "installation:bless",
    "installation:create",
    "installation:revoke",
    "managedsecret:create",
    "managedsecret:delete",
    "managedsecret:list",
    "managedsecret:read",
    "managedsecret:retrieve",
    "managedsecret:rotate",
    "managedsecret:update",
    "managedsecret:validate",
    "organization:create_child_organization",
    "organization:deployment_doctor",
    "organization:edit_settings",
    "organization:list_children",
    "organization:view_settings",
    "permissionset:read",
    "permissionset:write",
    "policy:read",
    "policy:write",
    "relay:create",
    "relay:list",
    "remoteidentity:read",
    "remoteidentity:write",
    "remoteidentitygroup:read",
    "remoteidentitygroup:write",
    "report:read",
    "resourcelock:delete",
    "resourcelock:list",
    "role:create",
    "role:delete",
    "role:list",
    "role:update",
    "secretengine:create",
    "secretengine:delete",
    "secretengine:list",
    "secretengine:status",
    "secretengine:update",
    "secretstore:create",
    "secretstore:delete",
    "secretstore:list",
    "secretstore:status",
    "secretstore:update",
    "testing:noperms",
    "testing:organization:create",
    "testing:organization:delete",
    "testing:queries:get",
    "user:assign",
    "user:create",
    "user:create_admin_token",
    "user:create_service_account",
    "user:delete",
    "user:initiate_password_reset",
    "user:list",
    "user:set_password",
    "user:set_strong_role",
    "user:suspend",
    "user:update",
    "user:update_admin",
    "workflow:edit",
    "workflow:list",
    "gatepass:audit_export",
    "gatepass:both_sides",
    "gatepass:erase",
    "gatepass:operate",
    "gatepass:request_as",
    "gatepass:set_conditions",
    "gatepass:testing",
    "gatepass:vote_as",
];

/// What a caller may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PermissionSet(u128);

/// A name that is no permission.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{name}` is no permission; permissions are named like `role:list`")]
pub struct UnknownPermission {
    /// What was given.
    pub name: String,
}

fn bit(name: &str) -> Option<u128> {
    static PLACES: OnceBox<HashMap<&str, usize>> = OnceBox::new();
    // Asked with every call, and for every name that an explanation may tell.
    let places = PLACES.get_or_init(|| Box::new(PERMISSIONS.iter().copied().zip(0..).collect()));
    places.get(name).map(|place| 1 << place)
}

impl PermissionSet {
    /// No permission.
    pub const NONE: PermissionSet = PermissionSet(0);

    /// Every permission.
    pub fn all() -> PermissionSet {
        PermissionSet((1 << PERMISSIONS.len()) - 1)
    }

    /// The permissions of these names.
    pub fn of<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<PermissionSet, UnknownPermission> {
        names.into_iter().try_fold(PermissionSet::NONE, |set, name| match bit(name) {
            Some(bit) => Ok(PermissionSet(set.0 | bit)),
            None => Err(UnknownPermission { name: name.to_owned() }),
        })
    }

    /// The permissions of these names; names of none are passed over.
    pub fn known<'a>(names: impl IntoIterator<Item = &'a str>) -> PermissionSet {
        PermissionSet(names.into_iter().filter_map(bit).fold(0, |set, bit| set | bit))
    }

    /// The permissions whose names pass.
    pub fn matching(passes: impl Fn(&str) -> bool) -> PermissionSet {
        let bits =
            PERMISSIONS.iter().enumerate().filter(|(_, name)| passes(name)).map(|(place, _)| 1u128 << place);
        PermissionSet(bits.fold(0, |set, bit| set | bit))
    }

    /// Whether the permission is among them. A name that is none is not.
    pub fn contains(self, name: &str) -> bool {
        bit(name).is_some_and(|bit| self.0 & bit != 0)
    }

    /// The permissions that are in both.
    #[must_use]
    pub fn and(self, other: PermissionSet) -> PermissionSet {
        PermissionSet(self.0 & other.0)
    }

    /// The first permission that the other set lacks.
    pub fn first_beyond(self, other: PermissionSet) -> Option<&'static str> {
        self.names().find(|name| !other.contains(name))
    }

    /// The names, in the order of [`PERMISSIONS`].
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        PERMISSIONS
            .iter()
            .enumerate()
            .filter(move |(place, _)| self.0 & (1 << place) != 0)
            .map(|(_, name)| *name)
    }

    /// What a person of this level may do (strongdm-api 1.5). Levels not named here may do nothing but ask about
    /// themselves. Nobody gets `gatepass:both_sides`, `gatepass:erase` or
    /// `gatepass:testing` by a level.
    pub fn of_level(level: &str) -> PermissionSet {
        match level {
            "root-admin" | "admin" => PermissionSet::matching(|name| {
                !name.starts_with("testing:")
                    && !matches!(
                        name,
                        "gatepass:both_sides"
                            | "gatepass:erase"
                            | "gatepass:testing"
                            | "gatepass:request_as"
                            | "gatepass:vote_as"
                    )
            }),
            "auditor" => PermissionSet::matching(|name| {
                let reads = [":list", ":read", ":view_settings"].iter().any(|end| name.ends_with(end));
                (reads && !name.starts_with("gatepass:"))
                    || name.starts_with("audit:")
                    || name == "accessrequest:requester"
            }),
            "database-admin" => PermissionSet::matching(|name| {
                let manages = name.starts_with("datasource:") && name != "datasource:grant";
                manages || name == "accessrequest:requester"
            }),
            "database-operator" => PermissionSet::matching(|name| {
                let manages = name.starts_with("datasource:") && name != "datasource:grant";
                let logs = matches!(name, "audit:datasources" | "audit:queries" | "audit:ssh");
                manages || logs || name == "accessrequest:requester"
            }),
            "user" | "multi-team-leader" | "service" => {
                PermissionSet::matching(|name| name == "accessrequest:requester")
            }
            _ => PermissionSet::NONE,
        }
    }
}

impl fmt::Display for PermissionSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.names().collect::<Vec<_>>().join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_fit_and_none_is_named_twice() {
        assert!(PERMISSIONS.len() < 128);
        for name in PERMISSIONS {
            assert_eq!(PERMISSIONS.iter().filter(|other| *other == name).count(), 1, "{name}");
            assert!(PermissionSet::all().contains(name));
        }
    }

    #[test]
    fn every_method_asks_for_a_permission_that_exists() {
        use gatepass_wire::schema::Permission;
        for (path, method) in gatepass_wire::METHOD_PATHS {
            let names: Vec<&str> = match method.permission {
                Permission::Any => vec![],
                Permission::Named(name) | Permission::UnlessSelf(name) => vec![name],
                Permission::Cases(cases) => cases.iter().map(|(_, name)| *name).collect(),
            };
            assert!(PermissionSet::of(names).is_ok(), "{path}");
        }
    }

    #[test]
    fn suspended_and_unknown_levels_may_do_nothing() {
        assert_eq!(PermissionSet::of_level("suspended"), PermissionSet::NONE);
        assert_eq!(PermissionSet::of_level("no such level"), PermissionSet::NONE);
    }
}
