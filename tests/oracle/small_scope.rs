//! Every state of a small world, asked everything.
//!
//! The scope is 3 accounts, 3 roles, 2 groups, 3 resources of two kinds, 4 instants. Access of a pair follows from what
//! its account holds, from those roles' rules, and from the pair's grants; what could couple pairs are the indexes. So
//! four families are gone through completely, each varying what meets in one index:
//! - holdings: each account's roles and suspension (up to swapping accounts) × each role's rules;
//! - groups: each account's groups × each group's roles × one account's own roles;
//! - instants: each resource's pattern of live instants for one account × its suspension × a role;
//! - overlaps: up to three intervals of one pair × up to two of another account's on the same resource.

use gatepass::engine::{Change, State};
use gatepass::model::{EntityId, Kind, Revision, Timestamp};
use gatepass_tests::oracle::{Account, AccountKind, Grant, Link, Named, Resource, Table, World, parse};
use gatepass_wire::v1;
use prost::Message;

const INSTANTS: i64 = 4;

/// The same world twice: as the engine holds it, and as the oracle does.
struct Both {
    state: State,
    world: World,
    asked: u64,
    states: u64,
}

fn id(kind: Kind, number: usize) -> EntityId {
    EntityId::new(kind, number as u64)
}

fn text(kind: Kind, number: usize) -> String {
    id(kind, number).to_string()
}

impl Both {
    fn new() -> Both {
        let mut both = Both { state: State::default(), world: World::default(), asked: 0, states: 0 };
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

    fn put(&mut self, kind: Kind, number: usize, message: impl Message) {
        let change = Change { id: id(kind, number), state: Some(message.encode_to_vec().into()) };
        self.state.put(&change, Revision(1));
    }

    fn account(&mut self, number: usize, suspended: bool) {
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

    fn role(&mut self, number: usize, rules: &str) {
        let (id, name) = (text(Kind::Role, number), format!("role{number}"));
        let role =
            v1::Role { id: id.clone(), name: name.clone(), access_rules: rules.into(), ..Default::default() };
        self.put(Kind::Role, number, role);
        self.world.roles.retain(|role| role.id != id);
        self.world.roles.push(Named { id, name, rules: parse(rules).expect("good rules") });
    }

    /// Makes a link be there or not; its number follows from its ends.
    fn link(&mut self, table: Table, from: usize, to: usize, on: bool) {
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
            self.state.put(&Change { id: id(kind, number), state: None }, Revision(1));
        }
    }

    /// Makes these the grants of a pair.
    fn grants(&mut self, account: usize, resource: usize, intervals: &[(i64, i64)]) {
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
                    self.state.put(&Change { id: id(Kind::AccountGrant, number), state: None }, Revision(1));
                }
                None => {}
            }
        }
    }

    /// Asks everything at an instant.
    fn compare(&mut self, at: i64) {
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
    }

    fn report(&self, family: &str) {
        println!("{family}: {} states, {} comparisons", self.states, self.asked);
    }
}

/// Rules a role may have. The first five are always tried in every combination, all of them in a full run.
fn rules() -> Vec<String> {
    let all = [
        "[]".to_owned(),
        format!(r#"[{{"ids":["{}","{}"]}}]"#, text(Kind::Resource, 0), text(Kind::Resource, 2)),
        r#"[{"type":"postgres"}]"#.to_owned(),
        r#"[{"tags":{"env":"prod"}}]"#.to_owned(),
        r#"[{"query":"NOT env=prod"}]"#.to_owned(),
        r#"[{"tags":{"*":"*"}}]"#.to_owned(),
        r#"[{"type":"ssh","tags":{"env":"*"}}]"#.to_owned(),
        format!(r#"[{{"ids":["{}"]}},{{"type":"ssh"}}]"#, text(Kind::Resource, 1)),
    ];
    let full = std::env::var("GATEPASS_FULL").is_ok_and(|full| full == "1");
    all.into_iter().take(if full { 8 } else { 5 }).collect()
}

#[test]
fn holdings_of_every_account_and_rules_of_every_role() {
    let mut both = Both::new();
    let rules = rules();
    for first in 0..16 {
        hold(&mut both, 0, first);
        for second in first..16 {
            hold(&mut both, 1, second);
            for third in second..16 {
                hold(&mut both, 2, third);
                for choice in 0..rules.len().pow(3) {
                    // Only what changes is written, as in a life.
                    for role in (0..3).filter(|role| choice % rules.len().pow(*role as u32) == 0) {
                        both.role(role, &rules[choice / rules.len().pow(role as u32) % rules.len()]);
                    }
                    both.states += 1;
                    both.compare(0);
                }
            }
        }
    }
    both.report("holdings");
}

/// Four bits: the three roles, and suspension.
fn hold(both: &mut Both, account: usize, bits: usize) {
    for role in 0..3 {
        both.link(Table::Attachments, account, role, bits >> role & 1 == 1);
    }
    both.account(account, bits >> 3 == 1);
}

#[test]
fn groups_of_every_account_and_roles_of_every_group() {
    let mut both = Both::new();
    for (role, rules) in rules().iter().skip(1).take(3).enumerate() {
        both.role(role, rules);
    }
    for memberships in 0..64 {
        for bit in 0..6 {
            both.link(Table::Memberships, bit / 2, bit % 2, memberships >> bit & 1 == 1);
        }
        for held in 0..64 {
            for bit in 0..6 {
                both.link(Table::GroupRoles, bit / 3, bit % 3, held >> bit & 1 == 1);
            }
            for own in 0..8 {
                hold(&mut both, 0, own);
                both.states += 1;
                both.compare(0);
            }
        }
    }
    both.report("groups");
}

/// The longest intervals that make up a set of live instants.
fn runs(pattern: usize) -> Vec<(i64, i64)> {
    let live = |at: i64| (0..INSTANTS).contains(&at) && pattern >> at & 1 == 1;
    let starts = (0..INSTANTS).filter(|at| live(*at) && !live(at - 1));
    starts.map(|start| (start, (start..=INSTANTS).find(|at| !live(*at)).unwrap_or(INSTANTS))).collect()
}

#[test]
fn live_instants_of_every_resource() {
    let mut both = Both::new();
    both.role(0, &rules()[1]);
    for held in [0, 1, 8, 9] {
        hold(&mut both, 1, held);
        for first in 0..16 {
            both.grants(1, 0, &runs(first));
            for second in 0..16 {
                both.grants(1, 1, &runs(second));
                for third in 0..16 {
                    both.grants(1, 2, &runs(third));
                    both.states += 1;
                    (0..INSTANTS).for_each(|at| both.compare(at));
                }
            }
        }
    }
    both.report("instants");
}

/// Every set of at most so many of the ten intervals.
fn interval_sets(most: u32) -> Vec<Vec<(i64, i64)>> {
    let all: Vec<(i64, i64)> =
        (0..INSTANTS).flat_map(|start| (start + 1..=INSTANTS).map(move |end| (start, end))).collect();
    let sets = (0..1_usize << all.len()).filter(|set| set.count_ones() <= most);
    sets.map(|set| (0..all.len()).filter(|bit| set >> bit & 1 == 1).map(|bit| all[bit]).collect()).collect()
}

#[test]
fn overlapping_intervals_of_two_accounts() {
    let mut both = Both::new();
    for first in interval_sets(3) {
        both.grants(0, 1, &first);
        for second in interval_sets(2) {
            both.grants(2, 1, &second);
            both.states += 1;
            (0..INSTANTS).for_each(|at| both.compare(at));
        }
    }
    both.report("overlaps");
}
