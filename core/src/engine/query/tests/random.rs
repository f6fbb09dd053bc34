use std::collections::BTreeSet;

use crate::engine::State;
use crate::engine::query::{Explanation, Fact, Link, Reachable, Via, simulate};
use crate::engine::testing::{self, Dice, World, t};
use crate::model::rule::{AccessRule, RuleKind, Selector, TagMatch, rules_to_json};
use crate::model::{EntityId, Interval, Kind, Revision, Timestamp, resource_type};

use super::naive::{Naive, NaiveAccount, is_open};

const TYPES: [&str; 3] = ["postgres", "mysql", "ssh"];
const NAMES: [&str; 4] = ["env", "team", "app", "prod"];
const VALUES: [&str; 5] = ["prod", "dev", "core", "web", ""];
const QUERIES: [&str; 6] = [
    "env=prod AND NOT team=web",
    "NOT env",
    "team=core OR app=web",
    "*=dev",
    "NOT (env=prod OR env=dev)",
    "env=* AND team",
];

/// A state and the plain model of it, changed together.
struct Pair {
    dice: Dice,
    world: World,
    naive: Naive,
}

impl Pair {
    fn id(&mut self, kind: Kind) -> EntityId {
        let many = match kind {
            Kind::Account => 10,
            Kind::Role => 8,
            Kind::Group => 4,
            Kind::Resource => 24,
            _ => 40,
        };
        // Far apart, as ids are, and few, so that what was deleted comes back.
        EntityId::new(kind, (self.dice.roll(many) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn tags(&mut self) -> Vec<(&'static str, &'static str)> {
        let chosen = self.dice.roll(16);
        let names = NAMES.iter().enumerate().filter(|(bit, _)| chosen >> bit & 1 == 1);
        names.map(|(_, name)| (*name, *self.dice.pick(&VALUES))).collect()
    }

    fn text(&mut self, texts: &[&str]) -> TagMatch {
        if self.dice.roll(6) == 0 { TagMatch::Any } else { TagMatch::Exact((*self.dice.pick(texts)).into()) }
    }

    fn rule(&mut self) -> AccessRule {
        let selector = match self.dice.roll(4) {
            0 => Selector::Ids((0..=self.dice.roll(4)).map(|_| self.id(Kind::Resource)).collect()),
            1 => {
                let text = *self.dice.pick(&QUERIES);
                Selector::Query { text: text.into(), query: text.parse().expect("a query") }
            }
            _ => {
                let name = *self.dice.pick(&TYPES);
                let code = resource_type(name).expect("a type");
                let kind = (self.dice.roll(2) == 0).then(|| RuleKind { name: name.into(), code });
                let many = self.dice.roll(3) + u64::from(kind.is_none());
                let mut tags: Vec<_> = (0..many).map(|_| (self.text(&NAMES), self.text(&VALUES))).collect();
                tags.sort();
                tags.dedup_by(|one, other| one.0 == other.0);
                Selector::Dynamic { kind, tags }
            }
        };
        AccessRule { selector, privileges: Default::default() }
    }

    fn put_account(&mut self) {
        let (id, suspended) = (self.id(Kind::Account), self.dice.roll(5) == 0);
        self.world.put(id, testing::user(id.number, &format!("{id}@example.com"), suspended));
        self.naive.accounts.insert(id, suspended);
    }

    /// More at times than what a check asks first has room for.
    fn many_rules(&mut self) -> u64 {
        let most = if self.dice.roll(4) == 0 { 9 } else { 4 };
        self.dice.roll(most)
    }

    fn put_role(&mut self) {
        let (id, many) = (self.id(Kind::Role), self.many_rules());
        let rules: Vec<AccessRule> = (0..many).map(|_| self.rule()).collect();
        self.world.put(id, testing::role(id.number, &id.to_string(), &rules_to_json(&rules)));
        self.naive.roles.insert(id, rules);
    }

    fn put_resource(&mut self) {
        let id = self.id(Kind::Resource);
        let kind = match self.naive.resources.get(&id) {
            // A type seldom changes; tags do.
            Some((code, _)) if self.dice.roll(4) > 0 => {
                *TYPES.iter().find(|name| resource_type(name) == Some(*code)).expect("a type")
            }
            _ => self.dice.pick(&TYPES),
        };
        let tags = self.tags();
        self.world.put(id, testing::resource(id.number, &id.to_string(), kind, &tags));
        self.naive.resources.insert(id, (resource_type(kind).expect("a type"), tags));
    }

    fn put_link(&mut self) {
        let ends = [
            (Kind::AccountAttachment, Kind::Account, Kind::Role),
            (Kind::AccountGroup, Kind::Account, Kind::Group),
            (Kind::GroupRole, Kind::Group, Kind::Role),
        ];
        let (kind, from, to) = *self.dice.pick(&ends);
        let (id, from, to) = (self.id(kind), self.id(from), self.id(to));
        self.world.put(id, testing::link(id, from, to));
        self.naive.links.insert(id, (from, to));
    }

    fn put_grant(&mut self) {
        let (id, account, resource) =
            (self.id(Kind::AccountGrant), self.id(Kind::Account), self.id(Kind::Resource));
        let from = self.dice.roll(100) as i64;
        let to = from + self.dice.roll(20) as i64;
        self.world.put(id, testing::grant(id, account, resource, (from, to)));
        self.naive.grants.insert(id, (account, resource, Interval { start: t(from), end: t(to) }));
    }

    fn delete(&mut self) {
        let kinds = [
            Kind::Account,
            Kind::Role,
            Kind::Group,
            Kind::Resource,
            Kind::AccountAttachment,
            Kind::AccountGroup,
            Kind::GroupRole,
            Kind::AccountGrant,
        ];
        let kind = *self.dice.pick(&kinds);
        let id = self.id(kind);
        self.world.delete(id);
        self.naive.delete(id);
    }

    fn step(&mut self) {
        match self.dice.roll(20) {
            0..3 => self.put_account(),
            3..6 => self.put_role(),
            6..10 => self.put_resource(),
            10..14 => self.put_link(),
            14..17 => self.put_grant(),
            17 => {
                let id = self.id(Kind::Group);
                self.world.put(id, testing::group(id.number, &id.to_string()));
                self.naive.groups.insert(id, ());
            }
            _ => self.delete(),
        }
    }

    /// Goes on with a state that took in everything at once, as one does that opens a file.
    fn reopen(&mut self) {
        let store = &self.world.state.store;
        let of_kind = |kind: &'static Kind| {
            let rows = store.table(*kind).rows();
            rows.map(move |(number, row)| (EntityId::new(*kind, number), row.revision, row.state.clone()))
        };
        let entities = Kind::ALL.iter().flat_map(of_kind).map(Ok::<_, std::convert::Infallible>);
        let Ok(filled) = State::filled(entities);
        self.world.state = filled.expect("each id is there once");
    }

    fn allowed(&self, at: Timestamp) -> BTreeSet<(EntityId, EntityId)> {
        let of_account = |account: &EntityId| {
            let (account, naive) = (*account, self.naive.account(*account));
            let resources = self.naive.resources.keys();
            let reached = resources.filter(|resource| naive.allows(**resource, at));
            reached.map(|resource| (account, *resource)).collect::<Vec<_>>()
        };
        self.naive.accounts.keys().flat_map(of_account).collect()
    }

    /// Everything about everyone.
    fn compare(&self, at: Timestamp, context: &str) {
        self.naive.accounts.keys().for_each(|account| self.compare_account(*account, at, context));
        self.naive.resources.keys().for_each(|resource| self.compare_resource(*resource, at, context));
        self.naive.roles.keys().for_each(|role| self.compare_role(*role, context));
    }

    /// One account, one resource and one role, as far as they are there just now.
    fn compare_some(&mut self, at: Timestamp, context: &str) {
        let (account, resource, role) =
            (self.id(Kind::Account), self.id(Kind::Resource), self.id(Kind::Role));
        if self.naive.accounts.contains_key(&account) {
            self.compare_account(account, at, context);
        }
        if self.naive.resources.contains_key(&resource) {
            self.compare_resource(resource, at, context);
        }
        if self.naive.roles.contains_key(&role) {
            self.compare_role(role, context);
        }
    }

    fn compare_role(&self, role: EntityId, context: &str) {
        let matches = |resource: &&EntityId| self.naive.role_matches(role, **resource);
        let expected: Vec<EntityId> = self.naive.resources.keys().filter(matches).copied().collect();
        let found: Vec<EntityId> = self.world.state.role_resources(role, None).expect("it exists").collect();
        assert_eq!(found, expected, "role {role}, {context}");
    }

    /// What is explained is true, and what is missing is missing.
    fn compare_explanation(
        &self,
        (account, resource): (EntityId, EntityId),
        naive: &NaiveAccount<'_>,
        (paths, expected_until): (&[Via], Option<Timestamp>),
        at: Timestamp,
        context: &str,
    ) {
        let live = paths.iter().filter(|path| is_open(path, at)).count() as u32;
        match self.world.state.explain(account, resource, at).expect("index and entities agree") {
            Explanation::Allowed { chain, other_paths, until } => {
                assert_eq!(other_paths + 1, live, "{context}");
                assert_eq!(until, expected_until, "{context}");
                assert_eq!(chain.first(), Some(&Link::Account(account)), "{context}");
                assert_eq!(chain.last(), Some(&Link::Resource(resource)), "{context}");
                self.compare_rule(&chain, resource, context);
            }
            Explanation::Denied { missing, alternatives } => {
                assert_eq!(live, 0, "{context}");
                assert!(matches!(missing.len(), 1 | 2), "{context}");
                let suspended = missing.contains(&Fact::NotSuspended { account });
                assert_eq!(suspended, naive.suspended, "{context}");
                alternatives.iter().for_each(|fact| self.compare_near_miss(fact, resource, context));
            }
        }
    }

    /// The rule of a chain is the first of its role that selects the resource.
    fn compare_rule(&self, chain: &[Link], resource: EntityId, context: &str) {
        let (kind, tags) = &self.naive.resources[&resource];
        for link in chain {
            if let Link::Rule { role, index } = link {
                let rules = &self.naive.roles[role];
                let first = rules.iter().position(|rule| rule.matches(*kind, resource, tags));
                assert_eq!(first, Some(*index as usize), "{context}");
            }
        }
    }

    /// With the tag it is said to miss, and no other, the rule matches.
    fn compare_near_miss(&self, fact: &Fact, resource: EntityId, context: &str) {
        let Fact::Rule { role, index, tag, .. } = fact else { return };
        let (kind, tags) = &self.naive.resources[&resource];
        let mut rule = self.naive.roles[role][*index as usize].clone();
        assert!(!rule.matches(*kind, resource, tags), "{context}");
        if let Selector::Dynamic { tags, .. } = &mut rule.selector {
            tags.remove(*tag as usize);
        }
        assert!(rule.matches(*kind, resource, tags), "{context}");
    }

    fn compare_account(&self, account: EntityId, at: Timestamp, context: &str) {
        let (state, naive) = (&self.world.state, self.naive.account(account));
        let mut reachable = Vec::new();
        let mut rows = Vec::new();
        for resource in self.naive.resources.keys() {
            let paths = naive.paths(*resource, at);
            let allowed = paths.iter().any(|path| is_open(path, at));
            let until = naive.until(*resource, &paths, at);
            let found = state.access(account, *resource, at).expect("both exist");
            assert_eq!((found.allowed, found.until), (allowed, until), "{account} {resource} {context}");
            assert_eq!(state.check(account, *resource, at), Ok(allowed), "{account} {resource} {context}");
            self.compare_explanation((account, *resource), &naive, (&paths, until), at, context);
            assert_eq!(state.paths(account, *resource, at).as_ref(), Ok(&paths), "{context}");
            rows.extend(paths.into_iter().map(|via| (*resource, via)));
            reachable.extend(allowed.then_some(Reachable { id: *resource, until }));
        }
        let mut listed = Vec::new();
        let mut after = None;
        loop {
            let page = state.list_resources(account, at, after, 3).expect("it exists");
            listed.extend(page.items);
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(listed, reachable, "what {account} reaches, {context}");
        let found: Vec<_> = state.account_paths(account, at, None).expect("it exists").collect();
        let found: Vec<_> = found.into_iter().map(|row| (row.resource, row.via)).collect();
        assert_eq!(found, rows, "paths of {account}, {context}");
    }

    fn compare_resource(&self, resource: EntityId, at: Timestamp, context: &str) {
        let reaching = |account: &EntityId| {
            let naive = self.naive.account(*account);
            let paths = naive.paths(resource, at);
            let allowed = paths.iter().any(|path| is_open(path, at));
            allowed.then(|| Reachable { id: *account, until: naive.until(resource, &paths, at) })
        };
        let expected: Vec<Reachable> = self.naive.accounts.keys().filter_map(reaching).collect();
        let found = self.world.state.list_accounts(resource, at, None, 1000).expect("it exists");
        assert_eq!(found.items, expected, "who reaches {resource}, {context}");
        let roles = self.naive.roles.keys().filter(|role| self.naive.role_matches(**role, resource));
        let expected: Vec<EntityId> = roles.copied().collect();
        assert_eq!(self.world.state.roles_reaching(resource), Ok(expected), "roles of {resource}, {context}");
    }
}

/// Gained and lost are what a comparison of all pairs before and after finds.
#[test]
fn a_simulation_says_what_the_changes_do() {
    let mut pair = Pair { dice: Dice(77), world: World::default(), naive: Naive::default() };
    (0..300).for_each(|_| pair.step());
    for round in 0..300 {
        let at = t(pair.dice.roll(120) as i64);
        let (before, state) = (pair.allowed(at), pair.world.state.clone());
        pair.world.changes.clear();
        (0..=pair.dice.roll(4)).for_each(|_| pair.step());
        let found = simulate(&state, &pair.world.changes, at).expect("few pairs");
        let after = pair.allowed(at);
        let gained: Vec<_> = after.difference(&before).copied().collect();
        let lost: Vec<_> = before.difference(&after).copied().collect();
        assert_eq!((found.gained, found.lost), (gained, lost), "round {round}: {:?}", pair.world.changes);
    }
}

/// Every kind of change in every order, deletions of what others still name included: what is true follows from what
/// is stored, not from how it came there.
#[test]
fn the_index_says_what_the_rules_say() {
    for seed in 0..4 {
        let mut pair = Pair { dice: Dice(seed), world: World::default(), naive: Naive::default() };
        for step in 0..5000 {
            pair.step();
            let at = t(pair.dice.roll(120) as i64);
            let context = format!("seed {seed}, step {step}, at {at}");
            match step % 1000 {
                0 => pair.compare(at, &context),
                500 => {
                    pair.reopen();
                    pair.compare(at, &context);
                }
                other if other % 25 == 0 => pair.compare_some(at, &context),
                _ => {}
            }
        }
    }
}

/// A checkpoint that says two things of one entity is damaged: neither of them is true.
#[test]
fn what_comes_twice_fills_no_state() {
    let (id, state) = (EntityId::new(Kind::Role, 1), bytes::Bytes::from(testing::role(1, "r", "[]")));
    let once = [Ok::<_, ()>((id, Revision(1), state.clone()))];
    let twice = [Ok::<_, ()>((id, Revision(1), state.clone())), Ok((id, Revision(2), state))];
    assert!(State::filled(once.into_iter()).is_ok_and(|state| state.is_some()));
    assert!(State::filled(twice.into_iter()).is_ok_and(|state| state.is_none()));
}
