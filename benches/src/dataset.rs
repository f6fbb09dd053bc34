//! The small and the big set of DESIGN.md section 9: users who hold roles, roles that are rules over types and tags,
//! resources. Plain numbers; every subject is loaded from this and from nothing else.

use crate::random::{Random, mix};

/// Types of resources, by the names that StrongDM's access rules use.
pub(crate) const TYPES: [&str; 20] = [
    "postgres",
    "mysql",
    "mongo_host",
    "redis",
    "ssh",
    "rdp",
    "kubernetes",
    "amazon_eks",
    "aks",
    "google_gke",
    "aws",
    "gcp",
    "azure",
    "snowflake",
    "big_query",
    "cassandra",
    "elastic",
    "sql_server",
    "oracle",
    "http_auth",
];

/// A tag's name and how many values it takes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TagName {
    pub(crate) name: &'static str,
    pub(crate) values: usize,
}

const TAGS: [TagName; 5] = [
    TagName { name: "env", values: 5 },
    TagName { name: "region", values: 10 },
    TagName { name: "team", values: 50 },
    TagName { name: "tier", values: 4 },
    TagName { name: "app", values: 5_000 },
];

/// The index of `app` in a resource's tags, where the set has it.
const APP: usize = 4;

/// How many of everything a set holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spec {
    pub(crate) name: &'static str,
    pub(crate) users: usize,
    pub(crate) roles_per_user: usize,
    pub(crate) roles: usize,
    pub(crate) dynamic_rules_per_role: usize,
    pub(crate) ids_per_role: usize,
    pub(crate) resources: usize,
    /// Whether resources carry `app` and every second dynamic rule asks for it.
    pub(crate) app: bool,
}

/// 1,000 users, 200 roles, 10,000 resources.
pub(crate) const SMALL: Spec = Spec {
    name: "small",
    users: 1_000,
    roles_per_user: 5,
    roles: 200,
    dynamic_rules_per_role: 3,
    ids_per_role: 20,
    resources: 10_000,
    app: false,
};

/// 100,000 users, 10,000 roles, 1,000,000 resources, and the tag `app`.
pub(crate) const BIG: Spec =
    Spec { name: "big", users: 100_000, roles: 10_000, resources: 1_000_000, app: true, ..SMALL };

/// A user and the roles attached to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct User {
    pub(crate) number: u64,
    /// Indices into [`Dataset::roles`], distinct.
    pub(crate) roles: Vec<u32>,
}

/// A named union of rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Role {
    pub(crate) number: u64,
    pub(crate) dynamic: Vec<DynamicRule>,
    /// The one static rule: indices into [`Dataset::resources`], distinct.
    pub(crate) ids: Vec<u32>,
}

/// A type and two tags, all of which a resource must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct DynamicRule {
    /// An index into [`TYPES`].
    pub(crate) kind: u8,
    pub(crate) tags: [Tag; 2],
}

/// A tag's name and value, as numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Tag {
    /// An index into [`Dataset::tags`].
    pub(crate) name: u8,
    pub(crate) value: u16,
}

/// What is accessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Resource {
    pub(crate) number: u64,
    pub(crate) kind: u8,
    /// The value of each tag of [`Dataset::tags`], in that order; a set without `app` leaves the last unused.
    pub(crate) tags: [u16; TAGS.len()],
}

/// One set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dataset {
    pub(crate) spec: Spec,
    pub(crate) users: Vec<User>,
    pub(crate) roles: Vec<Role>,
    pub(crate) resources: Vec<Resource>,
}

impl User {
    /// As gatepass and StrongDM write it: `a-` and 16 hexadecimal digits.
    pub(crate) fn id(&self) -> String {
        format!("a-{:016x}", self.number)
    }
}

impl Role {
    /// `r-` and 16 hexadecimal digits.
    pub(crate) fn id(&self) -> String {
        format!("r-{:016x}", self.number)
    }
}

impl Resource {
    /// `rs-` and 16 hexadecimal digits.
    pub(crate) fn id(&self) -> String {
        format!("rs-{:016x}", self.number)
    }
}

impl Tag {
    /// The value's text: `team-17`.
    pub(crate) fn text(self) -> String {
        format!("{}-{}", self.name(), self.value)
    }

    /// The tag's name: `team`.
    pub(crate) fn name(self) -> &'static str {
        TAGS[usize::from(self.name)].name
    }
}

impl Spec {
    /// The tags that resources of this set carry.
    pub(crate) fn tags(&self) -> &'static [TagName] {
        if self.app { &TAGS } else { &TAGS[..APP] }
    }

    /// The same proportions at another size; for tests, which need no big set.
    #[cfg(test)]
    pub(crate) fn sized(self, users: usize, roles: usize, resources: usize) -> Spec {
        Spec { users, roles, resources, ..self }
    }
}

impl Dataset {
    /// The set that `spec` and the built-in seed decide.
    pub(crate) fn generate(spec: Spec) -> Dataset {
        let mut random = Random::new(0x6761_7465_7061_7373);
        let salt = random.next();
        let resources: Vec<Resource> =
            (0..spec.resources).map(|index| resource(&spec, &mut random, salt, index)).collect();
        let mut rules = 0;
        let roles = (0..spec.roles)
            .map(|index| Role {
                number: mix(salt ^ (2 << 40 | index as u64)),
                dynamic: (0..spec.dynamic_rules_per_role)
                    .map(|_| {
                        rules += 1;
                        dynamic_rule(&spec, &mut random, &resources, rules)
                    })
                    .collect(),
                ids: random.distinct(spec.ids_per_role, spec.resources),
            })
            .collect();
        let users = (0..spec.users)
            .map(|index| User {
                number: mix(salt ^ (1 << 40 | index as u64)),
                roles: random.distinct(spec.roles_per_user, spec.roles),
            })
            .collect();
        Dataset { spec, users, roles, resources }
    }

    /// The tags of one resource.
    pub(crate) fn tags_of(&self, resource: &Resource) -> impl Iterator<Item = Tag> + use<> {
        let values = resource.tags;
        (0..self.spec.tags().len()).map(move |name| Tag { name: name as u8, value: values[name] })
    }

    /// How many rules of either kind all roles hold.
    #[cfg(test)]
    pub(crate) fn rules(&self) -> usize {
        self.roles.iter().map(|role| role.dynamic.len() + 1).sum()
    }
}

fn resource(spec: &Spec, random: &mut Random, salt: u64, index: usize) -> Resource {
    let mut tags = [0; TAGS.len()];
    for (value, tag) in tags.iter_mut().zip(spec.tags()) {
        *value = random.below(tag.values) as u16;
    }
    Resource { number: mix(salt ^ (3 << 40 | index as u64)), kind: random.below(TYPES.len()) as u8, tags }
}

/// A rule that at least the resource it is taken from meets. In a set with `app` every second one asks for it.
fn dynamic_rule(spec: &Spec, random: &mut Random, resources: &[Resource], ordinal: usize) -> DynamicRule {
    let model = resources[random.below(resources.len())];
    let names = if spec.app && ordinal.is_multiple_of(2) {
        [random.below(APP) as u32, APP as u32]
    } else {
        let mut names = random.distinct(2, APP);
        names.sort_unstable();
        [names[0], names[1]]
    };
    let tag = |name: u32| Tag { name: name as u8, value: model.tags[name as usize] };
    DynamicRule { kind: model.kind, tags: names.map(tag) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::truth;
    use std::collections::HashSet;

    #[test]
    fn the_small_set_is_what_the_design_says() {
        let set = Dataset::generate(SMALL);
        assert_eq!((set.users.len(), set.roles.len(), set.resources.len()), (1_000, 200, 10_000));
        assert_eq!(set.rules(), 800);
        let ids: HashSet<u64> = (set.users.iter().map(|user| user.number))
            .chain(set.roles.iter().map(|role| role.number))
            .chain(set.resources.iter().map(|resource| resource.number))
            .collect();
        assert_eq!(ids.len(), 11_200, "ids are distinct");
        let reached: usize =
            (0..set.users.len()).step_by(10).map(|user| truth::reach(&set, user as u32).len()).sum();
        let mean = reached / 100;
        assert!((210..270).contains(&mean), "a user reaches about 240, not {mean}");
    }

    #[test]
    fn one_seed_gives_one_set() {
        assert_eq!(Dataset::generate(SMALL), Dataset::generate(SMALL));
    }

    #[test]
    fn half_of_the_rules_of_the_big_set_ask_for_app_and_each_has_two_tags_of_one_resource() {
        let set = Dataset::generate(BIG.sized(50, 100, 5_000));
        let rules: Vec<&DynamicRule> = set.roles.iter().flat_map(|role| &role.dynamic).collect();
        let with_app = rules.iter().filter(|rule| rule.tags[1].name() == "app").count();
        assert_eq!((rules.len(), with_app), (300, 150));
        for rule in rules {
            assert_ne!(rule.tags[0].name, rule.tags[1].name);
            assert!(set.resources.iter().any(|resource| truth::matches(rule, resource)));
        }
    }
}
