//! What is true by RULES.md, worked out by brute force over plain lists. It shares no code with the engine and knows
//! nothing of indexes: what the two agree on was understood twice.

mod explain;
mod policies;
pub mod requests;
mod rules;

use std::collections::BTreeSet;

pub use explain::{Fact, LinkKind, PathLink, verify_chain, verify_denied};
pub use policies::{Policy, Statement, When, Who};
pub use requests::Organization;
pub use rules::{Query, Rule, parse, parse_query};

/// An instant, in nanoseconds since 1970.
pub type Time = i64;

/// What kind of account it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountKind {
    /// A person: unique by email.
    User,
    /// A program: unique by name.
    Service,
    /// A key, which reaches nothing.
    Token,
}

/// An account.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// Its id; empty before it is created.
    pub id: String,
    /// What it is.
    pub kind: AccountKind,
    /// The email of a user, else the name.
    pub name: String,
    /// Suspended: no access. `None` on an update leaves it as it was.
    pub suspended: Option<bool>,
}

/// A resource.
#[derive(Debug, Clone, PartialEq)]
pub struct Resource {
    /// Its id; empty before it is created.
    pub id: String,
    /// Its name, unique among resources.
    pub name: String,
    /// The name of its kind (`postgres`).
    pub kind: String,
    /// Names and values.
    pub tags: Vec<(String, String)>,
}

/// A role or a group: a name, and for roles rules.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name, unique among its like.
    pub name: String,
    /// A role's rules; a group has none.
    pub rules: Vec<Rule>,
}

/// One thing holds another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its id.
    pub id: String,
    /// The account or the group.
    pub from: String,
    /// The role or the group.
    pub to: String,
}

/// Access of an account to a resource in `[start, end)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Its id.
    pub id: String,
    /// Whose.
    pub account: String,
    /// On what.
    pub resource: String,
    /// From when on.
    pub start: Time,
    /// The first instant at which it does not hold.
    pub end: Time,
}

/// The lists that an id can be looked for in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are the fields of `World`")]
pub enum Table {
    Accounts,
    Roles,
    Resources,
    Groups,
    Attachments,
    Memberships,
    GroupRoles,
    Grants,
    Policies,
}

/// A write, as a caller asks for it.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are those of the entities")]
pub enum Op {
    /// Create where the id is empty, else replace.
    Account(Account),
    /// Likewise; the rules as text.
    Role { id: String, name: String, rules: String },
    /// Likewise.
    Resource(Resource),
    /// Likewise.
    Group { id: String, name: String },
    /// Likewise; `broken` appends text that is no Cedar.
    Policy { policy: Policy, broken: bool },
    /// Creates a link in one of the three tables of links.
    Link { table: Table, from: String, to: String },
    /// Creates a grant.
    Grant { account: String, resource: String, start: Option<Time>, end: Option<Time> },
    /// Moves a grant's end to an instant, or by so much.
    Extend { grant: String, end: Result<Time, i64> },
    /// Makes groups of roles.
    GroupsFromRoles { roles: Vec<String>, commit: bool },
    /// Deletes.
    Delete { table: Table, id: String },
}

/// Why a write must be refused. Where several hold, whoever refuses names one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are the codes of the wire")]
pub enum Refusal {
    Invalid,
    NotFound,
    AlreadyExists,
}

/// Everything that is true.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "they are called what they hold")]
pub struct World {
    pub accounts: Vec<Account>,
    pub roles: Vec<Named>,
    pub resources: Vec<Resource>,
    pub groups: Vec<Named>,
    pub attachments: Vec<Link>,
    pub memberships: Vec<Link>,
    pub group_roles: Vec<Link>,
    pub grants: Vec<Grant>,
    pub policies: Vec<Policy>,
}

/// A name in its normal form. Of all characters that compose only one occurs in these tests, in both cases.
pub fn compose(name: &str) -> String {
    name.replace("e\u{301}", "é").replace("E\u{301}", "É")
}

fn looks_like_an_id(name: &str) -> bool {
    let digits = name.rsplit('-').next().unwrap_or_default();
    let prefix = &name[..name.len() - digits.len()];
    ["a-", "r-", "rs-", "group-", "ag-", "po-"].contains(&prefix)
        && digits.len() == 16
        && digits.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

impl World {
    /// The account with this id.
    pub fn account(&self, id: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == id)
    }

    /// The resource with this id.
    pub fn resource(&self, id: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.id == id)
    }

    /// The role with this id.
    pub fn role(&self, id: &str) -> Option<&Named> {
        self.roles.iter().find(|role| role.id == id)
    }

    /// The table of links.
    pub fn links(&self, table: Table) -> &[Link] {
        match table {
            Table::Attachments => &self.attachments,
            Table::Memberships => &self.memberships,
            _ => &self.group_roles,
        }
    }

    /// The ids in a table.
    pub fn ids(&self, table: Table) -> Vec<String> {
        let ids: Vec<&String> = match table {
            Table::Accounts => self.accounts.iter().map(|row| &row.id).collect(),
            Table::Roles => self.roles.iter().map(|row| &row.id).collect(),
            Table::Resources => self.resources.iter().map(|row| &row.id).collect(),
            Table::Groups => self.groups.iter().map(|row| &row.id).collect(),
            Table::Grants => self.grants.iter().map(|row| &row.id).collect(),
            Table::Policies => self.policies.iter().map(|row| &row.id).collect(),
            links => self.links(links).iter().map(|row| &row.id).collect(),
        };
        ids.into_iter().cloned().collect()
    }

    /// Each way in which an account holds a role: the role, and the group between, where there is one.
    pub fn holds(&self, account: &str) -> Vec<(&Named, Option<&str>)> {
        let attached = self.attachments.iter().filter(|link| link.from == account);
        let attached = attached.filter_map(|link| Some((self.role(&link.to)?, None)));
        let groups = self.memberships.iter().filter(|link| link.from == account);
        let through = groups.flat_map(|membership| {
            let roles = self.group_roles.iter().filter(|link| link.from == membership.to);
            roles.filter_map(|link| Some((self.role(&link.to)?, Some(link.from.as_str()))))
        });
        attached.chain(through).collect()
    }

    /// Whether a role that the account holds has a rule that matches.
    pub fn by_role(&self, account: &str, resource: &Resource) -> bool {
        self.holds(account).iter().any(|(role, _)| role.rules.iter().any(|rule| rule.matches(resource)))
    }

    /// The grants of the pair that hold at an instant.
    pub fn live<'a>(&'a self, account: &str, resource: &str, at: Time) -> Vec<&'a Grant> {
        let of_pair =
            self.grants.iter().filter(|grant| grant.account == account && grant.resource == resource);
        of_pair.filter(|grant| grant.start <= at && at < grant.end).collect()
    }

    /// Whether the account reaches the resource at an instant; `None` where one of them does not exist (RULES 1.1).
    pub fn check(&self, account: &str, resource: &str, at: Time) -> Option<bool> {
        let (account, resource) = (self.account(account)?, self.resource(resource)?);
        let open =
            self.by_role(&account.id, resource) || !self.live(&account.id, &resource.id, at).is_empty();
        Some(account.suspended != Some(true) && open && self.forbidding(account, resource, at).is_empty())
    }

    /// Where only grants allow it, or a policy asks for the time: until when, if nothing changes.
    pub fn until(&self, account: &str, resource: &str, at: Time) -> Option<Time> {
        if self.check(account, resource, at) != Some(true) {
            return None;
        }
        let again = self.asked_again(self.account(account)?, self.resource(resource)?, at);
        again.into_iter().chain(self.granted_until(account, resource, at)).min()
    }

    fn granted_until(&self, account: &str, resource: &str, at: Time) -> Option<Time> {
        if self.by_role(account, self.resource(resource)?) {
            return None;
        }
        let mut end = at;
        while let Some(later) = self.live(account, resource, end).iter().map(|grant| grant.end).max() {
            end = later;
        }
        Some(end)
    }

    /// Every pair that is allowed at an instant.
    pub fn pairs(&self, at: Time) -> BTreeSet<(String, String)> {
        let all = self.accounts.iter().flat_map(|a| self.resources.iter().map(move |r| (&a.id, &r.id)));
        all.filter(|(a, r)| self.check(a, r, at) == Some(true)).map(|(a, r)| (a.clone(), r.clone())).collect()
    }

    /// The grants that ended by now, in the order of their ends: what has to be recorded (RULES 1.4).
    pub fn due(&self, now: Time) -> Vec<(Time, String)> {
        let ended = self.grants.iter().filter(|grant| grant.end <= now);
        let mut due: Vec<_> = ended.map(|grant| (grant.end, grant.id.clone())).collect();
        due.sort();
        due
    }

    /// Why a write must be refused; empty where it must not.
    pub fn faults(&self, op: &Op, now: Time) -> Vec<Refusal> {
        use Refusal::{AlreadyExists, Invalid, NotFound};
        let mut faults = Vec::new();
        let mut must = |holds: bool, refusal: Refusal| faults.extend((!holds).then_some(refusal));
        let is_good = |name: &str| {
            let bad = |ch: char| matches!(ch, '"' | '<' | '>') || ch.is_control();
            !name.trim().is_empty() && !name.contains(bad) && name.chars().count() <= 1024
        };
        let is_name = |name: &str| is_good(name) && !name.contains('@') && !looks_like_an_id(name);
        let exists = |table: Table, id: &str| self.ids(table).iter().any(|other| other == id);
        let is_new_or_there = |table, id: &str| id.is_empty() || exists(table, id);
        let is_token = |id: &str| self.account(id).is_some_and(|account| account.kind == AccountKind::Token);
        let taken = |rows: &[Named], id: &str, name: &str| {
            rows.iter().any(|row| row.id != id && row.name == compose(name))
        };
        match op {
            Op::Account(account) => {
                let is_user = account.kind == AccountKind::User;
                let plain = !account.name.contains(char::is_control) && !account.name.is_empty();
                let trimmed = account.name.trim() == account.name && plain;
                must(if is_user { trimmed } else { is_name(&account.name) }, Invalid);
                must(is_new_or_there(Table::Accounts, &account.id), NotFound);
                let same_kind = self.account(&account.id).is_none_or(|before| before.kind == account.kind);
                must(same_kind, Invalid);
                let fold = |name: &str| if is_user { compose(name).to_lowercase() } else { compose(name) };
                let others = self.accounts.iter().filter(|other| other.id != account.id);
                let mut alike = others.filter(|other| other.kind == account.kind);
                must(!alike.any(|other| fold(&other.name) == fold(&account.name)), AlreadyExists);
            }
            Op::Role { id, name, rules } => {
                must(is_name(name), Invalid);
                must(is_new_or_there(Table::Roles, id), NotFound);
                must(!taken(&self.roles, id, name), AlreadyExists);
                let before = self.role(id).map(|role| role.rules.clone()).unwrap_or_default();
                let ids = |rules: &[Rule]| -> Vec<String> {
                    let lists = rules.iter().filter_map(|rule| match rule {
                        Rule::Ids(ids) => Some(ids.clone()),
                        _ => None,
                    });
                    lists.flatten().collect()
                };
                let known = ids(&before);
                let is_known = |id: &String| known.contains(id) || self.resource(id).is_some();
                must(parse(rules).is_some_and(|rules| ids(&rules).iter().all(is_known)), Invalid);
            }
            Op::Resource(resource) => {
                must(is_name(&resource.name), Invalid);
                must(is_new_or_there(Table::Resources, &resource.id), NotFound);
                let before = self.resource(&resource.id);
                must(before.is_none_or(|before| before.kind == resource.kind), Invalid);
                let others = self.resources.iter().filter(|other| other.id != resource.id);
                must(!others.into_iter().any(|other| other.name == compose(&resource.name)), AlreadyExists);
                let names: BTreeSet<_> = resource.tags.iter().map(|(name, _)| name).collect();
                let allowed = |text: &str| !text.contains(['*', '"', '\n', ',']);
                let good =
                    |(name, value): &(String, String)| !name.is_empty() && allowed(name) && allowed(value);
                must(names.len() == resource.tags.len() && resource.tags.iter().all(good), Invalid);
            }
            Op::Group { id, name } => {
                must(is_name(name), Invalid);
                must(is_new_or_there(Table::Groups, id), NotFound);
                must(!taken(&self.groups, id, name), AlreadyExists);
            }
            Op::Policy { policy, broken } => {
                must(is_name(&policy.name) && !broken && !policy.statements.is_empty(), Invalid);
                must(is_new_or_there(Table::Policies, &policy.id), NotFound);
                let mut others = self.policies.iter().filter(|other| other.id != policy.id);
                must(!others.any(|other| other.name == compose(&policy.name)), AlreadyExists);
            }
            Op::Link { table, from, to } => {
                let (left, right) = match table {
                    Table::Attachments => (Table::Accounts, Table::Roles),
                    Table::Memberships => (Table::Accounts, Table::Groups),
                    _ => (Table::Groups, Table::Roles),
                };
                for (table, id) in [(left, from), (right, to)] {
                    must(exists(table, id), NotFound);
                    must(exists(table, id) || is_well_formed(table, id), Invalid);
                }
                must(!is_token(from), Invalid);
                must(
                    !self.links(*table).iter().any(|link| link.from == *from && link.to == *to),
                    AlreadyExists,
                );
            }
            Op::Grant { account, resource, start, end } => {
                for (table, id) in [(Table::Accounts, account), (Table::Resources, resource)] {
                    must(exists(table, id), NotFound);
                    must(exists(table, id) || is_well_formed(table, id), Invalid);
                }
                must(!is_token(account), Invalid);
                let start = start.unwrap_or(now);
                must(end.is_some_and(|end| end > start && end > now), Invalid);
                let overlaps = end.is_some_and(|end| self.overlaps(account, resource, "", (start, end), now));
                must(!overlaps, AlreadyExists);
            }
            Op::Extend { grant, end } => {
                let found = self.grants.iter().find(|other| other.id == *grant && now < other.end);
                must(found.is_some(), NotFound);
                must(!matches!(end, Err(..=0)), Invalid);
                if let Some(found) = found {
                    let end = end.unwrap_or_else(|by| found.end.saturating_add(by));
                    must(end > found.end, Invalid);
                    let during = (found.start, end);
                    let overlaps = self.overlaps(&found.account, &found.resource, grant, during, now);
                    must(!overlaps, AlreadyExists);
                }
            }
            Op::GroupsFromRoles { roles, .. } => {
                let once: BTreeSet<_> = roles.iter().collect();
                must(!roles.is_empty() && once.len() == roles.len(), Invalid);
                for id in roles {
                    must(exists(Table::Roles, id), NotFound);
                    let name = self.role(id).map_or("", |role| &role.name);
                    must(!taken(&self.groups, "", name), AlreadyExists);
                }
            }
            Op::Delete { table, id } => {
                let ended = self.grants.iter().any(|grant| grant.id == *id && grant.end <= now);
                must(exists(*table, id) && !ended, NotFound);
                must(!id.is_empty(), Invalid);
            }
        }
        faults
    }

    fn overlaps(&self, account: &str, resource: &str, but: &str, during: (Time, Time), now: Time) -> bool {
        let mut others = self.grants.iter().filter(|grant| grant.id != but && grant.end > now);
        others.any(|grant| {
            grant.account == account
                && grant.resource == resource
                && grant.start < during.1
                && during.0 < grant.end
        })
    }

    /// Makes a write that has no faults. `ids` are those that were given to what it creates, in order.
    pub fn apply(&mut self, op: &Op, now: Time, ids: &[String]) {
        let fresh = || ids.first().cloned().unwrap_or_default();
        match op {
            Op::Account(account) => {
                let before = self.account(&account.id).and_then(|before| before.suspended);
                let suspended = Some(account.suspended.or(before).unwrap_or(false));
                let name = compose(&account.name);
                put(&mut self.accounts, Account { name, suspended, ..account.clone() }, fresh, |row| {
                    &mut row.id
                });
            }
            Op::Role { id, name, rules } => {
                let rules = parse(rules).unwrap_or_default();
                put(&mut self.roles, Named { id: id.clone(), name: compose(name), rules }, fresh, |row| {
                    &mut row.id
                });
            }
            Op::Resource(resource) => {
                let name = compose(&resource.name);
                put(&mut self.resources, Resource { name, ..resource.clone() }, fresh, |row| &mut row.id);
            }
            Op::Group { id, name } => {
                let group = Named { id: id.clone(), name: compose(name), rules: Vec::new() };
                put(&mut self.groups, group, fresh, |row| &mut row.id);
            }
            Op::Policy { policy, .. } => {
                let name = compose(&policy.name);
                put(&mut self.policies, Policy { name, ..policy.clone() }, fresh, |row| &mut row.id);
            }
            Op::Link { table, from, to } => {
                self.links_mut(*table).push(Link { id: fresh(), from: from.clone(), to: to.clone() });
            }
            Op::Grant { account, resource, start, end } => self.grants.push(Grant {
                id: fresh(),
                account: account.clone(),
                resource: resource.clone(),
                start: start.unwrap_or(now),
                end: end.unwrap_or_default(),
            }),
            Op::Extend { grant, end } => {
                for found in self.grants.iter_mut().filter(|found| found.id == *grant) {
                    found.end = end.unwrap_or_else(|by| found.end + by);
                }
            }
            Op::GroupsFromRoles { roles, commit } => {
                for (role, group) in roles.iter().zip(ids).filter(|_| *commit) {
                    self.group_from_role(role, group);
                }
            }
            Op::Delete { id, .. } => self.delete(id),
        }
    }

    fn links_mut(&mut self, table: Table) -> &mut Vec<Link> {
        match table {
            Table::Attachments => &mut self.attachments,
            Table::Memberships => &mut self.memberships,
            _ => &mut self.group_roles,
        }
    }

    /// A group of the role's name that holds it; the users who hold it directly become members. The new links get
    /// ids of their own making until the driver has read the true ones.
    fn group_from_role(&mut self, role: &str, group: &str) {
        let name = self.role(role).map(|role| role.name.clone()).unwrap_or_default();
        self.groups.push(Named { id: group.to_owned(), name, rules: Vec::new() });
        let link =
            |from: &str, to: &str| Link { id: format!("{from}+{to}"), from: from.into(), to: to.into() };
        self.group_roles.push(link(group, role));
        let holders = self.attachments.iter().filter(|attachment| attachment.to == role);
        let users = holders.filter(|holder| {
            self.account(&holder.from).is_some_and(|account| account.kind == AccountKind::User)
        });
        let members: Vec<Link> = users.map(|user| link(&user.from, group)).collect();
        self.memberships.extend(members);
    }

    /// Takes an entity and every link and grant that names it (RULES 8). Ids in rules stay.
    pub fn delete(&mut self, id: &str) {
        self.accounts.retain(|row| row.id != id);
        self.roles.retain(|row| row.id != id);
        self.resources.retain(|row| row.id != id);
        self.groups.retain(|row| row.id != id);
        self.policies.retain(|row| row.id != id);
        for links in [&mut self.attachments, &mut self.memberships, &mut self.group_roles] {
            links.retain(|row| row.id != id && row.from != id && row.to != id);
        }
        self.grants.retain(|row| row.id != id && row.account != id && row.resource != id);
    }
}

/// Whether the text has the form of an id of the table's kind.
fn is_well_formed(table: Table, id: &str) -> bool {
    let prefix = match table {
        Table::Accounts => "a-",
        Table::Roles => "r-",
        Table::Resources => "rs-",
        _ => "group-",
    };
    id.strip_prefix(prefix).is_some() && looks_like_an_id(id)
}

/// Replaces the row with this id, or adds it under a fresh one.
fn put<T>(rows: &mut Vec<T>, mut row: T, fresh: impl Fn() -> String, id: impl Fn(&mut T) -> &mut String) {
    if id(&mut row).is_empty() {
        *id(&mut row) = fresh();
        rows.push(row);
        return;
    }
    let wanted = id(&mut row).clone();
    if let Some(place) = rows.iter_mut().position(|before| *id(before) == wanted) {
        rows[place] = row;
    }
}
