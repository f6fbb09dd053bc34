//! Who reaches what, decided the slow and obvious way. Every engine's every answer is held against this; it shares
//! nothing with any of them.

use crate::dataset::{Dataset, DynamicRule, Resource};

/// Whether a dynamic rule covers a resource: its type and both tags.
pub(crate) fn matches(rule: &DynamicRule, resource: &Resource) -> bool {
    rule.kind == resource.kind
        && rule.tags.iter().all(|tag| resource.tags[usize::from(tag.name)] == tag.value)
}

/// Whether a holder of these roles reaches the resource.
pub(crate) fn roles_reach(set: &Dataset, roles: &[u32], resource: u32) -> bool {
    let entity = &set.resources[resource as usize];
    roles
        .iter()
        .map(|&role| &set.roles[role as usize])
        .any(|role| role.ids.contains(&resource) || role.dynamic.iter().any(|rule| matches(rule, entity)))
}

/// Whether the user reaches the resource.
pub(crate) fn allowed(set: &Dataset, user: u32, resource: u32) -> bool {
    roles_reach(set, &set.users[user as usize].roles, resource)
}

/// Every resource that the user reaches, in order.
pub(crate) fn reach(set: &Dataset, user: u32) -> Vec<u32> {
    (0..set.resources.len() as u32).filter(|&resource| allowed(set, user, resource)).collect()
}

/// Every user that reaches the resource, in order.
pub(crate) fn who(set: &Dataset, resource: u32) -> Vec<u32> {
    (0..set.users.len() as u32).filter(|&user| allowed(set, user, resource)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::{Role, SMALL, Tag, User};

    /// One role: postgres with env-1 and team-7, and resource 2 by id.
    fn set() -> Dataset {
        let resource = |kind, env, team| Resource { number: 0, kind, tags: [env, 0, team, 0, 0] };
        let rule = DynamicRule { kind: 0, tags: [Tag { name: 0, value: 1 }, Tag { name: 2, value: 7 }] };
        Dataset {
            spec: SMALL.sized(2, 1, 5),
            users: vec![User { number: 1, roles: vec![0] }, User { number: 2, roles: vec![] }],
            roles: vec![Role { number: 1, dynamic: vec![rule], ids: vec![2] }],
            resources: vec![
                resource(0, 1, 7),
                resource(1, 1, 7), // another type
                resource(1, 0, 0), // by id alone
                resource(0, 1, 6), // one tag differs
                resource(0, 2, 7), // the other differs
            ],
        }
    }

    #[test]
    fn a_rule_needs_its_type_and_every_tag_and_an_id_suffices() {
        assert_eq!(reach(&set(), 0), [0, 2]);
    }

    #[test]
    fn without_a_role_nothing_is_reached() {
        assert!(reach(&set(), 1).is_empty());
        assert_eq!(who(&set(), 0), [0]);
    }
}
