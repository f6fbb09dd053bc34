//! Random writes, most of them fit to be made, some not.

use crate::oracle::{
    Account, AccountKind, Op, Policy, Resource, Rule, Statement, Table, Time, When, Who, World,
};

use super::rng::Rng;

const SECOND: i64 = 1_000_000_000;
/// Kinds of resources.
pub const KINDS: &[&str] =
    &["postgres", "mysql", "ssh", "redis", "mongo_replica_set", "mongo_legacy_replicaset"];
const SPELLINGS: &[&str] = &[
    "postgres",
    "Postgres",
    "POST_GRES",
    "mysql",
    "ssh",
    "SSH",
    "redis",
    "mongoReplicaSet",
    "mongo_replica_set",
    "mongo-replicaset",
    "mongo_legacy_replicaset",
];
const TAG_NAMES: &[&str] = &["env", "team", "tier", "Env"];
const TAG_VALUES: &[&str] = &["prod", "dev", "", "a b", "Prod"];
const NAMES: &[&str] =
    &["alpha", "beta", "gamma", "delta", "équipe", "e\u{301}quipe", "Alpha", "eps", "zeta", "eta"];
const BAD_NAMES: &[&str] =
    &["", "  ", "a<b", "a\"b", "tab\there", "who@where", "r-0123456789abcdef", "a-00000000000000ff"];
const BAD_RULES: &[&str] = &[
    "[{}]",
    "{}",
    "[3]",
    "not json",
    r#"[{"type":"nonsense"}]"#,
    r#"[{"Type":"ssh"}]"#,
    r#"[{"type":"ssh","type":"mysql"}]"#,
    r#"[{"tags":{"env":"prod","env":"dev"}}]"#,
    r#"[{"tags":{"env":"pro*"}}]"#,
    r#"[{"tags":{"e*":"prod"}}]"#,
    r#"[{"tags":{"env":1}}]"#,
    r#"[{"tags":{"":"prod"}}]"#,
    r#"[{"query":"env="}]"#,
    r#"[{"query":"env=prod OR"}]"#,
    r#"[{"query":"(env=prod"}]"#,
    r#"[{"query":"env=prod team=a"}]"#,
    r#"[{"query":"NOT"}]"#,
    r#"[{"query":"env=prod,dev"}]"#,
    r#"[{"query":"NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT env"}]"#,
    r#"[{"type":"ssh","query":"env"}]"#,
    r#"[{"ids":["rs-xyz"]}]"#,
    r#"[{"ids":["rs-00000000000000AB"]}]"#,
    r#"[{"ids":["rs-0000000000000001"],"type":"ssh"}]"#,
    r#"[{"ids":["rs-0000000000000001"]}]"#,
    r#"[{"tags":{"env":"prod"}},{"ids":[]}]"#,
];

/// Which writes a history is made of, and how much there may be of everything.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Accounts, roles and groups at most.
    pub few: usize,
    /// Resources at most.
    pub resources: usize,
}

/// A random write.
pub fn op(rng: &mut Rng, world: &World, now: Time, size: Size) -> Op {
    let crowd = |rows: usize, most: usize| rows >= most;
    match rng.below(100) {
        0..=7 if !crowd(world.accounts.len(), size.few + 2) => Op::Account(account(rng, String::new())),
        0..=16 => update_account(rng, world),
        17..=22 if !crowd(world.roles.len(), size.few) => role(rng, world, String::new()),
        17..=32 => {
            let id = id_in(rng, world, Table::Roles);
            role(rng, world, id)
        }
        33..=40 if !crowd(world.resources.len(), size.resources) => {
            Op::Resource(resource(rng, String::new(), None))
        }
        33..=48 => update_resource(rng, world),
        49..=51 if !crowd(world.groups.len(), size.few - 1) => {
            Op::Group { id: String::new(), name: name(rng) }
        }
        49..=52 => Op::Group { id: id_in(rng, world, Table::Groups), name: name(rng) },
        53..=59 => link(rng, world, Table::Attachments, Table::Accounts, Table::Roles),
        60..=64 => link(rng, world, Table::Memberships, Table::Accounts, Table::Groups),
        65..=69 => link(rng, world, Table::GroupRoles, Table::Groups, Table::Roles),
        70..=81 => grant(rng, world, now),
        82..=85 => extend(rng, world, now),
        86 => groups_from_roles(rng, world),
        87..=88 if !crowd(world.policies.len(), 3) => policy(rng, world, String::new()),
        87..=88 if !world.policies.is_empty() => {
            let id = id_in(rng, world, Table::Policies);
            policy(rng, world, id)
        }
        _ => delete(rng, world, size),
    }
}

fn name(rng: &mut Rng) -> String {
    if rng.chance(4) { (*rng.one_of(BAD_NAMES)).to_owned() } else { (*rng.one_of(NAMES)).to_owned() }
}

fn account(rng: &mut Rng, id: String) -> Account {
    let kind = *rng.one_of(&[
        AccountKind::User,
        AccountKind::User,
        AccountKind::User,
        AccountKind::Service,
        AccountKind::Service,
        AccountKind::Token,
    ]);
    let name = match kind {
        AccountKind::User if rng.chance(5) => (*rng.one_of(&["", " ", " a@x", "a@x "])).to_owned(),
        AccountKind::User => {
            let email = format!("{}@example.com", rng.one_of(NAMES));
            if rng.chance(20) { email.to_uppercase() } else { email }
        }
        _ => name(rng),
    };
    let suspended = match kind {
        AccountKind::Token => Some(false),
        _ => Some(rng.chance(15)),
    };
    Account { id, kind, name, suspended }
}

fn update_account(rng: &mut Rng, world: &World) -> Op {
    let id = id_in(rng, world, Table::Accounts);
    let mut changed = account(rng, id.clone());
    if let Some(before) = world.account(&id).filter(|_| !rng.chance(10)) {
        changed.kind = before.kind;
        changed.name = if rng.chance(80) { before.name.clone() } else { changed.name };
        changed.suspended = match before.kind {
            AccountKind::Token => Some(false),
            AccountKind::User if rng.chance(20) => None,
            _ => Some(rng.chance(40)),
        };
    }
    Op::Account(changed)
}

fn role(rng: &mut Rng, world: &World, id: String) -> Op {
    let name = match world.role(&id) {
        Some(before) if rng.chance(80) => before.name.clone(),
        _ => name(rng),
    };
    let kept = world.role(&id).filter(|_| rng.chance(30)).and_then(|before| ids_of(&before.rules));
    let rules = kept.unwrap_or_else(|| rules(rng, world));
    Op::Role { id, name, rules }
}

/// The ids that a role names, as rules once more; their resources may be gone.
fn ids_of(rules: &[Rule]) -> Option<String> {
    let ids = rules.iter().find_map(|rule| match rule {
        Rule::Ids(ids) => Some(ids.iter().map(|id| quoted(id)).collect::<Vec<_>>().join(",")),
        _ => None,
    })?;
    Some(format!(r#"[{{"type":"ssh"}},{{"ids":[{ids}]}}]"#))
}

/// The text of a role's rules: none to three of any kind, now and then some that must be refused.
pub fn rules(rng: &mut Rng, world: &World) -> String {
    if rng.chance(10) {
        return (*rng.one_of(BAD_RULES)).to_owned();
    }
    if rng.chance(2) {
        return format!("[{}]", [r#"{"type":"ssh"}"#; 11].join(","));
    }
    let count = *rng.one_of(&[0, 1, 1, 1, 2, 2, 3]);
    let rules: Vec<String> = (0..count).map(|_| rule(rng, world)).collect();
    if count == 0 && rng.chance(50) { String::new() } else { format!("[{}]", rules.join(",")) }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn rule(rng: &mut Rng, world: &World) -> String {
    let ids = || world.ids(Table::Resources);
    match rng.below(10) {
        0..=2 if !world.resources.is_empty() => {
            let count = 1 + rng.below(3);
            let picked: Vec<String> =
                (0..count).filter_map(|_| rng.pick(&ids())).map(|id| quoted(&id)).collect();
            format!(r#"{{"ids":[{}]}}"#, picked.join(","))
        }
        3..=6 => {
            let kind = if rng.chance(60) { *rng.one_of(SPELLINGS) } else { "" };
            let mut tags: Vec<(String, String)> = Vec::new();
            for _ in 0..rng.below(3) {
                let name = if rng.chance(15) { "*" } else { *rng.one_of(TAG_NAMES) };
                let value = if rng.chance(25) { "*" } else { *rng.one_of(TAG_VALUES) };
                if tags.iter().all(|(other, _)| other != name) {
                    tags.push((name.to_owned(), value.to_owned()));
                }
            }
            let tags: Vec<String> =
                tags.iter().map(|(name, value)| format!("{}:{}", quoted(name), quoted(value))).collect();
            let extra =
                if rng.chance(5) { r#","privileges":{"k8s":{"groups":["system:masters"]}}"# } else { "" };
            format!(r#"{{"type":{},"tags":{{{}}}{extra}}}"#, quoted(kind), tags.join(","))
        }
        _ => format!(r#"{{"query":{}}}"#, quoted(&query(rng, 3))),
    }
}

fn query(rng: &mut Rng, depth: usize) -> String {
    let choice = if depth == 0 { 0 } else { rng.below(9) };
    match choice {
        0..=3 => {
            let name = if rng.chance(10) { "*".to_owned() } else { written(rng, TAG_NAMES) };
            match rng.below(4) {
                0 => name,
                1 => format!("{name}=*"),
                _ => format!("{name}{}{}", rng.one_of(&["=", " = "]), written(rng, TAG_VALUES)),
            }
        }
        4 => format!("{} {}", rng.one_of(&["NOT", "not"]), query(rng, depth - 1)),
        5 => format!("({})", query(rng, depth - 1)),
        6 | 7 => {
            format!("{} {} {}", query(rng, depth - 1), rng.one_of(&["AND", "and"]), query(rng, depth - 1))
        }
        _ => format!("{} {} {}", query(rng, depth - 1), rng.one_of(&["OR", "Or"]), query(rng, depth - 1)),
    }
}

fn written(rng: &mut Rng, of: &[&str]) -> String {
    let text = *rng.one_of(of);
    if text.is_empty() || text.contains(' ') || rng.chance(20) { quoted(text) } else { text.to_owned() }
}

fn resource(rng: &mut Rng, id: String, kind: Option<&str>) -> Resource {
    let mut tags = Vec::new();
    for _ in 0..rng.below(4) {
        let (name, value) = (*rng.one_of(TAG_NAMES), *rng.one_of(TAG_VALUES));
        // A name given twice must be refused.
        if rng.chance(4) || tags.iter().all(|(other, _)| other != name) {
            tags.push((name.to_owned(), value.to_owned()));
        }
    }
    if rng.chance(3) {
        tags.push(rng.one_of(&[("*", "x"), ("", "x"), ("env2", "a*"), ("env2", "a\nb")]).clone_pair());
    }
    let kind = kind.map_or_else(|| (*rng.one_of(KINDS)).to_owned(), str::to_owned);
    Resource { id, name: name(rng), kind, tags }
}

trait ClonePair {
    fn clone_pair(&self) -> (String, String);
}

impl ClonePair for (&str, &str) {
    fn clone_pair(&self) -> (String, String) {
        (self.0.to_owned(), self.1.to_owned())
    }
}

fn update_resource(rng: &mut Rng, world: &World) -> Op {
    let id = id_in(rng, world, Table::Resources);
    let before = world.resource(&id).cloned();
    let kind = before.as_ref().filter(|_| !rng.chance(5)).map(|before| before.kind.clone());
    let mut changed = resource(rng, id, kind.as_deref());
    if let Some(before) = before.filter(|_| rng.chance(75)) {
        changed.name = before.name;
    }
    Op::Resource(changed)
}

/// An id of a table; now and then one of nothing, of another table, or no id at all.
fn id_in(rng: &mut Rng, world: &World, table: Table) -> String {
    let prefix = match table {
        Table::Accounts => "a-",
        Table::Roles => "r-",
        Table::Resources => "rs-",
        Table::Groups => "group-",
        Table::Attachments => "aa-",
        Table::Memberships => "accountgroup-",
        Table::GroupRoles => "grouprole-",
        Table::Grants => "ag-",
        Table::Policies => "po-",
    };
    let nobody = format!("{prefix}00000000000000{:02x}", rng.below(256));
    match rng.below(100) {
        0..=1 => "nonsense".to_owned(),
        2..=3 => nobody,
        _ => rng.pick(&world.ids(table)).unwrap_or(nobody),
    }
}

fn link(rng: &mut Rng, world: &World, table: Table, from: Table, to: Table) -> Op {
    let (from, to) = (id_in(rng, world, from), id_in(rng, world, to));
    Op::Link { table, from, to }
}

/// An instant near now, or one at which something begins or ends.
pub fn near(rng: &mut Rng, world: &World, now: Time) -> Time {
    let edges: Vec<Time> = world.grants.iter().flat_map(|grant| [grant.start, grant.end]).collect();
    match rng.pick(&edges) {
        Some(edge) if rng.chance(50) => edge + *rng.one_of(&[-1, 0, 0, 0, 1]),
        _ => now + *rng.one_of(&[-3600, -60, -1, 0, 1, 30, 60, 600, 3600, 7200]) * SECOND,
    }
}

fn grant(rng: &mut Rng, world: &World, now: Time) -> Op {
    let mut account = id_in(rng, world, Table::Accounts);
    let mut resource = id_in(rng, world, Table::Resources);
    let mut start = if rng.chance(50) { None } else { Some(near(rng, world, now)) };
    // Now and then one that takes over from another, or misses it by a nanosecond.
    if let Some(before) = rng.pick(&world.grants).filter(|_| rng.chance(40)) {
        (account, resource) = (before.account, before.resource);
        start = Some(before.end + *rng.one_of(&[0, 0, 0, 1, -1]));
    }
    let length = *rng.one_of(&[1, SECOND, 60 * SECOND, 600 * SECOND, 3600 * SECOND]);
    let end = match rng.below(100) {
        0..=3 => None,
        4..=19 => Some(near(rng, world, now)),
        _ => Some(start.unwrap_or(now) + length),
    };
    Op::Grant { account, resource, start, end }
}

fn extend(rng: &mut Rng, world: &World, now: Time) -> Op {
    let grant = id_in(rng, world, Table::Grants);
    let end = if rng.chance(50) {
        Ok(near(rng, world, now))
    } else {
        Err(*rng.one_of(&[-SECOND, 0, 1, SECOND, 300 * SECOND, 3600 * SECOND]))
    };
    Op::Extend { grant, end }
}

/// A policy of one to three statements.
fn policy(rng: &mut Rng, world: &World, id: String) -> Op {
    let count = 1 + rng.below(3);
    let statements = (0..count).map(|_| statement(rng, world)).collect();
    Op::Policy { policy: Policy { id, name: name(rng), statements }, broken: rng.chance(5) }
}

fn statement(rng: &mut Rng, world: &World) -> Statement {
    let who = match rng.below(12) {
        0..=2 => Who::Anyone,
        3..=5 => Who::Account(id_in(rng, world, Table::Accounts)),
        6..=8 => Who::Role(id_in(rng, world, Table::Roles)),
        9..=10 => Who::Group(id_in(rng, world, Table::Groups)),
        _ => Who::Stranger,
    };
    // What forbids everything to everyone leaves nothing to compare.
    let what = (who == Who::Stranger || rng.chance(50)).then(|| id_in(rng, world, Table::Resources));
    let everything = who == Who::Anyone && what.is_none();
    let tag = |rng: &mut Rng| ((*rng.one_of(TAG_NAMES)).to_owned(), (*rng.one_of(TAG_VALUES)).to_owned());
    let when = match if everything { 3 + rng.below(6) } else { rng.below(14) } {
        0..=2 => When::Always,
        3..=5 => {
            let (name, value) = tag(rng);
            When::Tag(name, value)
        }
        6 => {
            let (name, value) = tag(rng);
            When::TagOutright(name, value)
        }
        7..=8 => {
            let users: Vec<String> = world
                .accounts
                .iter()
                .filter(|account| account.kind == AccountKind::User)
                .map(|account| account.name.clone())
                .collect();
            When::Email(rng.pick(&users).unwrap_or_default())
        }
        9 => When::Service,
        10..=11 => When::MinuteBelow(rng.below(24 * 60) as i64),
        12 => When::Day(1 + rng.below(7) as i64),
        _ if rng.chance(50) => When::Place,
        _ => When::PlaceIfKnown,
    };
    Statement { forbids: !rng.chance(10), who, what, when }
}

fn groups_from_roles(rng: &mut Rng, world: &World) -> Op {
    let roles = (0..rng.below(3)).map(|_| id_in(rng, world, Table::Roles)).collect();
    Op::GroupsFromRoles { roles, commit: rng.chance(60) }
}

fn delete(rng: &mut Rng, world: &World, size: Size) -> Op {
    let full = world.resources.len() >= size.resources;
    let table = match rng.below(20) {
        0..=1 => Table::Accounts,
        2..=3 => Table::Roles,
        4..=5 => Table::Resources,
        6 => Table::Groups,
        7..=10 => Table::Attachments,
        11..=12 => Table::Memberships,
        13..=14 => Table::GroupRoles,
        15 if full => Table::Resources,
        15..=16 if !world.policies.is_empty() => Table::Policies,
        _ => Table::Grants,
    };
    Op::Delete { table, id: if rng.chance(2) { String::new() } else { id_in(rng, world, table) } }
}
