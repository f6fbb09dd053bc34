//! A small world twice, as the engine holds it and as the oracle does, changed and asked side by side.

use gatepass::engine::query::{self, Explanation, simulate};
use gatepass::engine::{Change, State};
use gatepass::model::{EntityId, Kind, Revision, Timestamp};
use gatepass_wire::v1;
use prost::Message;

use crate::oracle::{
    Account, AccountKind, Fact, Grant, Link, LinkKind, Named, Resource, Table, World, parse, verify_chain,
    verify_denied,
};

const SECOND: i64 = 1_000_000_000;

/// The same world twice: as the engine holds it, and as the oracle does.
#[derive(Debug, Clone)]
pub struct Both {
    state: State,
    world: World,
    /// What would bring another state here: every change made, in order.
    changes: Vec<Change>,
    /// How many answers were compared.
    pub asked: u64,
    /// In how many states.
    pub states: u64,
}

fn id(kind: Kind, number: usize) -> EntityId {
    EntityId::new(kind, number as u64)
}

/// The text of an id.
pub fn text(kind: Kind, number: usize) -> String {
    id(kind, number).to_string()
}

impl Default for Both {
    fn default() -> Both {
        Both::new()
    }
}

impl Both {
    /// 3 accounts, 3 roles without rules, 2 groups, 3 resources of two kinds.
    pub fn new() -> Both {
        let mut both = Both {
            state: State::default(),
            world: World::default(),
            changes: Vec::new(),
            asked: 0,
            states: 0,
        };
        for account in 0..3 {
            both.account(account, false);
        }
        for role in 0..3 {
            both.role(role, "[]");
        }
        for group in 0..2 {
            let (id, name) = (text(Kind::Group, group), format!("group{group}"));
            both.put(
                Kind::Group,
                group,
                v1::Group { id: id.clone(), name: name.clone(), ..Default::default() },
            );
            both.world.groups.push(Named { id, name, rules: Vec::new() });
        }
        both.resources();
        both
    }

    fn resources(&mut self) {
        use v1::resource::Resource as Of;
        for (number, (kind, env)) in
            [("postgres", "prod"), ("postgres", "dev"), ("ssh", "prod")].into_iter().enumerate()
        {
            let (id, name) = (text(Kind::Resource, number), format!("resource{number}"));
            let pairs = vec![v1::tags::Pair { name: "env".into(), value: env.into() }];
            let tags = Some(v1::Tags { pairs });
            let of = match kind {
                "postgres" => Of::Postgres(v1::Postgres {
                    id: id.clone(),
                    name: name.clone(),
                    tags,
                    ..Default::default()
                }),
                _ => Of::Ssh(v1::Ssh { id: id.clone(), name: name.clone(), tags, ..Default::default() }),
            };
            self.put(Kind::Resource, number, v1::Resource { resource: Some(of) });
            let tags = vec![("env".to_owned(), env.to_owned())];
            self.world.resources.push(Resource { id, name, kind: kind.to_owned(), tags });
        }
    }

    fn change(&mut self, change: Change) {
        self.state.put(&change, Revision(1));
        self.changes.push(change);
    }

    /// Forgets which changes were made.
    pub fn settle(&mut self) {
        self.changes.clear();
    }

    fn put(&mut self, kind: Kind, number: usize, message: impl Message) {
        self.change(Change { id: id(kind, number), state: Some(message.encode_to_vec().into()) });
    }

    /// Writes an account.
    pub fn account(&mut self, number: usize, suspended: bool) {
        let (id, name) = (text(Kind::Account, number), format!("user{number}@example.com"));
        let level = if suspended { "suspended" } else { "user" };
        let user = v1::User {
            id: id.clone(),
            email: name.clone(),
            permission_level_rw: level.into(),
            suspended_ro: suspended,
            ..Default::default()
        };
        self.put(Kind::Account, number, v1::Account { account: Some(v1::account::Account::User(user)) });
        self.world.accounts.retain(|account| account.id != id);
        let account = Account { id, kind: AccountKind::User, name, suspended: Some(suspended) };
        self.world.accounts.push(account);
    }

    /// Writes a role.
    pub fn role(&mut self, number: usize, rules: &str) {
        let (id, name) = (text(Kind::Role, number), format!("role{number}"));
        let role =
            v1::Role { id: id.clone(), name: name.clone(), access_rules: rules.into(), ..Default::default() };
        self.put(Kind::Role, number, role);
        self.world.roles.retain(|role| role.id != id);
        self.world.roles.push(Named { id, name, rules: parse(rules).expect("good rules") });
    }

    /// Makes a link be there or not; its number follows from its ends.
    pub fn link(&mut self, table: Table, from: usize, to: usize, on: bool) {
        let (kind, left, right) = match table {
            Table::Attachments => (Kind::AccountAttachment, Kind::Account, Kind::Role),
            Table::Memberships => (Kind::AccountGroup, Kind::Account, Kind::Group),
            _ => (Kind::GroupRole, Kind::Group, Kind::Role),
        };
        let number = from * 3 + to;
        let link = Link { id: text(kind, number), from: text(left, from), to: text(right, to) };
        let links = match table {
            Table::Attachments => &mut self.world.attachments,
            Table::Memberships => &mut self.world.memberships,
            _ => &mut self.world.group_roles,
        };
        if links.contains(&link) == on {
            return;
        }
        links.retain(|other| *other != link);
        if on {
            links.push(link.clone());
            // All three kinds of links have their ends in the same fields.
            let (id, account_id, role_id) = (link.id, link.from, link.to);
            self.put(kind, number, v1::AccountAttachment { id, account_id, role_id });
        } else {
            self.change(Change { id: id(kind, number), state: None });
        }
    }

    /// Makes these the grants of a pair.
    pub fn grants(&mut self, account: usize, resource: usize, intervals: &[(i64, i64)]) {
        let (of, on) = (text(Kind::Account, account), text(Kind::Resource, resource));
        let first = (account * 3 + resource) * 8;
        for number in first..first + 8 {
            let name = text(Kind::AccountGrant, number);
            let stood = self.world.grants.iter().any(|grant| grant.id == name);
            self.world.grants.retain(|grant| grant.id != name);
            match intervals.get(number - first) {
                Some((start, end)) => {
                    let at = |seconds| Some(prost_types::Timestamp { seconds, nanos: 0 });
                    let grant = v1::AccountGrant {
                        id: name.clone(),
                        account_id: of.clone(),
                        resource_id: on.clone(),
                        start_from: at(*start),
                        valid_until: at(*end),
                        ..Default::default()
                    };
                    self.put(Kind::AccountGrant, number, grant);
                    let (start, end) = (start * 1_000_000_000, end * 1_000_000_000);
                    let grant = Grant { id: name, account: of.clone(), resource: on.clone(), start, end };
                    self.world.grants.push(grant);
                }
                None if stood => {
                    self.change(Change { id: id(Kind::AccountGrant, number), state: None });
                }
                None => {}
            }
        }
    }

    /// Asks everything at an instant; explanations of all pairs, or of one that is another in each state.
    ///
    /// # Panics
    /// Where engine and oracle disagree.
    pub fn compare(&mut self, at: i64) {
        let nanos = at * 1_000_000_000;
        let mut expected = [[None; 3]; 3];
        for (a, row) in expected.iter_mut().enumerate() {
            for (r, cell) in row.iter_mut().enumerate() {
                let (account, resource) = (id(Kind::Account, a), id(Kind::Resource, r));
                let (account_text, resource_text) = (account.to_string(), resource.to_string());
                let allowed = self.world.check(&account_text, &resource_text, nanos).expect("both exist");
                let until = self.world.until(&account_text, &resource_text, nanos);
                let found = self.state.access(account, resource, Timestamp(nanos)).expect("both exist");
                let short = self.state.check(account, resource, Timestamp(nanos));
                assert!(
                    short == Ok(allowed) && found.allowed == allowed && found.until.map(|end| end.0) == until,
                    "{account_text} on {resource_text} at {at}: {found:?}, not {allowed} {until:?}: {:?}",
                    self.world
                );
                *cell = allowed.then_some(until);
            }
        }
        for (one, row) in expected.iter().enumerate() {
            let found = self.state.list_resources(id(Kind::Account, one), Timestamp(nanos), None, 10);
            let found: Vec<_> =
                found.expect("it exists").items.iter().map(|row| (row.id.number, row.until)).collect();
            let wanted =
                row.iter().enumerate().filter_map(|(r, cell)| Some((r as u64, (*cell)?.map(Timestamp))));
            assert_eq!(found, wanted.collect::<Vec<_>>(), "resources of {one} at {at}: {:?}", self.world);
            let found = self.state.list_accounts(id(Kind::Resource, one), Timestamp(nanos), None, 10);
            let found: Vec<_> =
                found.expect("it exists").items.iter().map(|row| (row.id.number, row.until)).collect();
            let wanted = (0..3).filter_map(|a| Some((a as u64, expected[a][one]?.map(Timestamp))));
            assert_eq!(found, wanted.collect::<Vec<_>>(), "accounts of {one} at {at}: {:?}", self.world);
        }
        self.asked += 9 * 2 + 6;
        let all = std::env::var("GATEPASS_FULL").is_ok_and(|full| full == "1");
        for pair in 0..9_usize {
            if all || pair as u64 == self.states % 9 {
                self.compare_explanation(pair / 3, pair % 3, at);
            }
        }
    }

    fn compare_explanation(&mut self, account: usize, resource: usize, at: i64) {
        let (a, r) = (id(Kind::Account, account), id(Kind::Resource, resource));
        let (account, resource) = (a.to_string(), r.to_string());
        let question = (account.as_str(), resource.as_str(), at * SECOND);
        let allowed = self.world.check(question.0, question.1, question.2).expect("both exist");
        let found = self.state.explain(a, r, Timestamp(question.2));
        let verdict = match &found {
            Ok(Explanation::Allowed { chain, other_paths, until }) if allowed => {
                let chain: Vec<_> =
                    chain.iter().map(|link| (link_kind(*link), link.id().to_string())).collect();
                let expected = self.world.until(question.0, question.1, question.2);
                verify_chain(&self.world, &chain, question).and_then(|chains| {
                    let right = *other_paths as usize + 1 == chains && until.map(|end| end.0) == expected;
                    if right { Ok(()) } else { Err(format!("{chains} chains until {expected:?}")) }
                })
            }
            Ok(Explanation::Denied { missing, alternatives }) if !allowed => {
                let facts = |facts: &[query::Fact]| -> Vec<Fact> { facts.iter().map(fact).collect() };
                verify_denied(&self.world, &facts(missing), &facts(alternatives), question)
            }
            _ => Err(format!("the oracle says {allowed}")),
        };
        if let Err(why) = verdict {
            panic!("{question:?}: {why}: {found:?} with {:?}", self.world);
        }
        self.asked += 1;
    }

    /// What the changes since `before` do to access, simulated there and looked up on both sides.
    ///
    /// # Panics
    /// Where engine and oracle disagree.
    pub fn compare_simulation(&mut self, before: &Both, at: i64) {
        let (old, new) = (before.world.pairs(at * SECOND), self.world.pairs(at * SECOND));
        let found = simulate(&before.state, &self.changes, Timestamp(at * SECOND)).expect("a simulation");
        let texts = |pairs: &[(EntityId, EntityId)]| -> Vec<(String, String)> {
            pairs.iter().map(|(account, resource)| (account.to_string(), resource.to_string())).collect()
        };
        let gained: Vec<_> = new.difference(&old).cloned().collect();
        let lost: Vec<_> = old.difference(&new).cloned().collect();
        assert_eq!(
            (texts(&found.gained), texts(&found.lost)),
            (gained, lost),
            "from {:?} to {:?}",
            before.world,
            self.world
        );
        self.asked += 1;
    }

    /// Says how much was compared.
    pub fn report(&self, family: &str) {
        println!("{family}: {} states, {} comparisons", self.states, self.asked);
    }
}

fn link_kind(link: query::Link) -> LinkKind {
    match link {
        query::Link::Account(_) => LinkKind::Account,
        query::Link::Attachment(_) => LinkKind::Attachment,
        query::Link::Membership(_) => LinkKind::Membership,
        query::Link::Group(_) => LinkKind::Group,
        query::Link::GroupRole(_) => LinkKind::GroupRole,
        query::Link::Role(_) => LinkKind::Role,
        query::Link::Rule { index, .. } => LinkKind::Rule(index as usize),
        query::Link::Grant(_) => LinkKind::Grant,
        query::Link::Resource(_) => LinkKind::Resource,
    }
}

fn fact(fact: &query::Fact) -> Fact {
    match fact {
        query::Fact::NotSuspended { .. } => Fact::NotSuspended,
        query::Fact::Grant { .. } => Fact::Grant,
        query::Fact::GrantStarted { grant, .. } => Fact::GrantStarted(grant.to_string()),
        query::Fact::RoleHeld { role, .. } => Fact::RoleHeld(role.to_string()),
        query::Fact::Rule { role, .. } => Fact::Rule(role.to_string()),
        query::Fact::NotForbidden { policy, .. } => Fact::NotForbidden(policy.to_string()),
    }
}
