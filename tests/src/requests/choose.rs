//! What is done next: mostly what can be done, now and then what must be refused.

use crate::driver::Rng;
use crate::oracle::requests::{
    AtDeadline, Entry, Flow, MINUTE, Options, Organization, Request, Revoke, Settings, Standing, Step, Thing,
    Time, Window, Wish, Workflow,
};
use crate::oracle::{AccountKind, Table};

use super::History;
use super::action::{Action, Who};

const TAGS: [(&str, &str); 4] = [("env", "prod"), ("env", "dev"), ("tier", "1"), ("env", "stage")];

fn some_minutes(rng: &mut Rng) -> Time {
    *rng.one_of(&[5, 10, 15, 20, 30, 45, 60, 90]) * MINUTE
}

fn maybe<T>(rng: &mut Rng, percent: usize, make: impl FnOnce(&mut Rng) -> T) -> Option<T> {
    if rng.chance(percent) { Some(make(rng)) } else { None }
}

fn person(rng: &mut Rng, org: &Organization) -> String {
    rng.pick(&org.world.ids(Table::Accounts)).unwrap_or_else(|| "a-00000000000000aa".to_owned())
}

fn id_in(rng: &mut Rng, org: &Organization, table: Table) -> String {
    rng.pick(&org.world.ids(table)).unwrap_or_default()
}

fn entry(rng: &mut Rng, org: &Organization) -> Entry {
    match rng.below(10) {
        0..=4 => Entry::Account(Some(person(rng, org))),
        5..=6 if !org.world.roles.is_empty() => Entry::Role(id_in(rng, org, Table::Roles)),
        7..=8 if !org.world.groups.is_empty() => Entry::Group(id_in(rng, org, Table::Groups)),
        _ => Entry::Manager(1 + rng.below(2) as u8),
    }
}

fn entries(rng: &mut Rng, org: &Organization, most: usize) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for _ in 0..1 + rng.below(most) {
        let one = entry(rng, org);
        if !entries.contains(&one) {
            entries.push(one);
        }
    }
    entries
}

/// Steps for an approval workflow.
pub(super) fn steps(rng: &mut Rng, org: &Organization, flow: &mut Flow) {
    flow.automatic = rng.chance(7);
    flow.distinct_people = !flow.automatic && rng.chance(30);
    let count = if flow.automatic { 0 } else { *rng.one_of(&[1, 1, 1, 2, 2, 3]) };
    flow.steps = (0..count).map(|_| step(rng, org)).collect();
}

fn step(rng: &mut Rng, org: &Organization) -> Step {
    let entries = entries(rng, org, 4);
    let needed = match rng.below(4) {
        0 => entries.len(),
        1 => 1 + rng.below(entries.len()),
        _ => 1,
    };
    let skip_after = maybe(rng, 25, some_minutes);
    let deadline = maybe(rng, 35, |rng| {
        let further = || Vec::new();
        let what = match rng.below(5) {
            0 => AtDeadline::Deny,
            1 if skip_after.is_none() => AtDeadline::Skip,
            _ => AtDeadline::Escalate(further()),
        };
        (some_minutes(rng), what)
    });
    let deadline = deadline.map(|(at, what)| match what {
        AtDeadline::Escalate(_) => (at, AtDeadline::Escalate(further(rng, org))),
        what => (at, what),
    });
    let excluded = maybe(rng, 15, |rng| person(rng, org)).into_iter().collect();
    Step { needed, entries, skip_after, excluded, deadline }
}

fn further(rng: &mut Rng, org: &Organization) -> Vec<Entry> {
    let of = |rng: &mut Rng| match entry(rng, org) {
        Entry::Manager(_) => Entry::Account(Some(person(rng, org))),
        other => other,
    };
    (0..1 + rng.below(2)).map(|_| of(rng)).collect()
}

/// Another shape for a workflow.
pub(super) fn workflow(rng: &mut Rng, org: &Organization, workflow: &mut Workflow) {
    workflow.enabled = rng.chance(90);
    workflow.weight = 1 + rng.below(3) as i64;
    workflow.requires_reason = rng.chance(20);
    workflow.max = maybe(rng, 40, |rng| 60 * MINUTE + some_minutes(rng));
    workflow.fixed = if workflow.max.is_none() { maybe(rng, 10, some_minutes) } else { None };
    let window = |rng: &mut Rng| {
        let start = rng.below(24 * 60) as u32;
        let mut days = vec![1 + rng.below(7) as u32];
        days.extend((1..=7).filter(|_| rng.chance(60)));
        Window { days, start, end: (start + 1 + rng.below(600) as u32) % (24 * 60) }
    };
    let condition = |rng: &mut Rng| org.conditions.get(rng.below(3)).map(|found| found.id.clone());
    workflow.options = Options {
        time_out: maybe(rng, 60, |rng| 30 * MINUTE + some_minutes(rng)),
        free_extension: maybe(rng, 30, some_minutes),
        break_glass: maybe(rng, 50, |rng| maybe(rng, 50, some_minutes)),
        roles: org.world.ids(Table::Roles).into_iter().filter(|_| rng.chance(50)).collect(),
        cool_down: maybe(rng, 15, some_minutes),
        limits: maybe(rng, 20, |rng| (tag(rng), some_minutes(rng))).into_iter().collect(),
        windows: maybe(rng, 8, window).into_iter().collect(),
        condition: maybe(rng, 12, condition).flatten(),
        automatic_max: maybe(rng, 20, some_minutes),
    };
}

fn tag(rng: &mut Rng) -> (String, String) {
    let (name, value) = *rng.one_of(&TAGS);
    (name.to_owned(), if rng.chance(20) { "*".to_owned() } else { value.to_owned() })
}

fn tags(rng: &mut Rng) -> Vec<(String, String)> {
    let mut tags: Vec<(String, String)> = Vec::new();
    for _ in 0..1 + rng.below(2) {
        let (name, value) = *rng.one_of(&TAGS);
        if tags.iter().all(|(other, _)| other != name) {
            tags.push((name.to_owned(), value.to_owned()));
        }
    }
    tags
}

impl History {
    /// What is done next, and by whom.
    pub(super) async fn choose(&mut self) -> (Who, Action) {
        match self.rng.below(100) {
            0..=21 => self.ask(),
            22..=55 => self.vote(),
            56..=57 => self.cancel(),
            58..=62 => self.extend().await,
            63..=66 => self.revoke().await,
            67..=68 => self.review(),
            69..=73 => (Who::Holder, self.condition()),
            74..=76 => self.delegate(),
            77..=85 => self.membership(),
            86..=95 => (Who::Holder, self.administer().await),
            _ => (Who::Holder, self.delete()),
        }
    }

    fn pending(&mut self) -> Option<Request> {
        let pending: Vec<_> =
            self.org.requests.iter().filter(|request| request.is_pending()).cloned().collect();
        self.rng.pick(&pending)
    }

    fn any_request(&mut self) -> Option<Request> {
        let recent = self.org.requests.len().saturating_sub(8);
        let recent = self.org.requests[recent..].to_vec();
        self.rng.pick(&recent)
    }

    /// A call for an account: by itself mostly, else by the holder or a key.
    fn on_behalf(&mut self, account: String, keys: [usize; 4]) -> Who {
        match self.rng.below(10) {
            0 => Who::HolderFor(account),
            1..=2 => Who::Key(*self.rng.one_of(&keys), account),
            _ => Who::Person(account),
        }
    }

    fn ask(&mut self) -> (Who, Action) {
        let rng = &mut self.rng;
        let developers: Vec<String> = self
            .org
            .world
            .accounts
            .iter()
            .filter(|row| self.org.workflows.iter().any(|workflow| self.org.may_use(&row.id, &workflow.id)))
            .map(|row| row.id.clone())
            .collect();
        let account = match rng.pick(&developers) {
            Some(one) if rng.chance(90) => one,
            _ => person(rng, &self.org),
        };
        let fits = |thing: &Thing| self.org.workflow_for(&account, thing).is_some();
        let mut things = self.org.things();
        if rng.chance(92) {
            things.retain(fits);
        }
        let Some(first) = rng.pick(&things) else { return (Who::Holder, self.condition()) };
        let mut all = vec![first.clone()];
        if matches!(first, Thing::Resource(_)) && rng.chance(25) {
            let more =
                things.into_iter().filter(|thing| *thing != first && matches!(thing, Thing::Resource(_)));
            all.extend(more.filter(|_| rng.chance(70)));
        }
        let break_glass = rng.chance(8);
        let wish = Wish {
            account: account.clone(),
            things: all,
            has_reason: rng.chance(92),
            duration: maybe(rng, 70, |rng| {
                if rng.chance(2) { 0 } else { some_minutes(rng) / if break_glass { 4 } else { 1 } }
            }),
            start: if break_glass {
                None
            } else {
                maybe(rng, 12, |rng| self.now + some_minutes(rng) - 5 * MINUTE)
            },
            break_glass,
            condition: maybe(rng, 12, |rng| rng.pick(&self.org.conditions).map(|found| found.id)).flatten(),
            filed_by: Default::default(),
        };
        (self.on_behalf(account, [0, 2, 3, 4]), Action::Ask { wish })
    }

    fn vote(&mut self) -> (Who, Action) {
        let found = if self.rng.chance(93) { self.pending() } else { self.any_request() };
        let Some(request) = found else { return self.ask() };
        let everybody = self.org.world.ids(Table::Accounts);
        let able: Vec<String> = everybody
            .iter()
            .filter(|one| {
                let seats = self.org.is_approver(&request, one, self.now);
                self.org.free_seat(&request, &seats).is_some()
            })
            .cloned()
            .collect();
        let voter = match self.rng.pick(&able) {
            Some(one) if self.rng.chance(75) => one,
            _ => person(&mut self.rng, &self.org),
        };
        let part = self.rng.one_of(&request.parts).id.clone();
        let approve = self.rng.chance(93);
        (self.on_behalf(voter, [1, 1, 2, 3]), Action::Vote { request: part, approve })
    }

    fn cancel(&mut self) -> (Who, Action) {
        let found = if self.rng.chance(80) { self.pending() } else { self.any_request() };
        let Some(request) = found else { return self.ask() };
        let own = self.rng.chance(80);
        let account = if own { request.requester.clone() } else { person(&mut self.rng, &self.org) };
        (self.on_behalf(account, [0, 2, 3, 4]), Action::Cancel { request: request.id })
    }

    /// A request that gives something, or any.
    fn giving(&mut self) -> Option<Request> {
        let giving: Vec<_> = self
            .org
            .requests
            .iter()
            .filter(|one| self.org.live(one, self.now).next().is_some())
            .cloned()
            .collect();
        if self.rng.chance(90) { self.rng.pick(&giving) } else { self.any_request() }
    }

    fn new_end(&mut self, present: Time) -> Result<Time, Time> {
        match self.rng.below(10) {
            0 => Ok(present),
            1..=2 => Ok(present + some_minutes(&mut self.rng)),
            3 => Err(0),
            _ => Err(some_minutes(&mut self.rng)),
        }
    }

    async fn extend(&mut self) -> (Who, Action) {
        let Some(request) = self.giving() else { return self.ask() };
        let present = self.org.live(&request, self.now).map(|given| given.end).max().unwrap_or(self.now);
        let end = self.new_end(present);
        if self.rng.chance(20) {
            self.learn_grants().await;
            let live = self.org.live(&request, self.now);
            let parts: Vec<_> = live
                .filter(|given| matches!(given.thing, Thing::Resource(_)))
                .map(|given| given.part.clone())
                .collect();
            if let Some(part) = self.rng.pick(&parts).filter(|part| self.grants.contains_key(part)) {
                return (Who::Holder, Action::ExtendGrant { part, end });
            }
        }
        let account = match self.rng.below(6) {
            0 => person(&mut self.rng, &self.org),
            _ => request.requester.clone(),
        };
        let who = if self.rng.chance(5) { Who::Holder } else { self.on_behalf(account, [0, 2, 3, 4]) };
        (who, Action::Extend { id: self.rng.one_of(&request.parts).id.clone(), end })
    }

    async fn revoke(&mut self) -> (Who, Action) {
        let Some(request) = self.giving() else { return self.ask() };
        self.learn_grants().await;
        let parts: Vec<_> = self.org.live(&request, self.now).map(|given| given.part.clone()).collect();
        let target = match self.rng.below(10) {
            0..=3 => Revoke::Request(request.id.clone()),
            4..=6 => match self.rng.pick(&parts) {
                Some(part) => Revoke::Part(part),
                None => Revoke::Request(request.id.clone()),
            },
            7 => Revoke::Account(request.requester.clone()),
            _ => Revoke::Thing(self.rng.one_of(&request.parts).thing.clone()),
        };
        let who = match self.rng.below(6) {
            0..=2 => Who::Holder,
            3 => Who::Person(person(&mut self.rng, &self.org)),
            _ => self.on_behalf(request.requester.clone(), [0, 2, 3, 4]),
        };
        (who, Action::Revoke { target })
    }

    fn review(&mut self) -> (Who, Action) {
        let open: Vec<_> =
            self.org.requests.iter().filter(|one| one.break_glass && !one.reviewed).cloned().collect();
        let found = self.rng.pick(&open).or_else(|| self.any_request());
        let Some(request) = found else { return self.ask() };
        let reviewer = person(&mut self.rng, &self.org);
        (self.on_behalf(reviewer, [1, 1, 2, 3]), Action::Review { request: request.id })
    }

    fn condition(&mut self) -> Action {
        let id = self.rng.pick(&self.org.conditions).map(|found| found.id).unwrap_or_default();
        if self.rng.chance(50) {
            return Action::ClearCondition { id };
        }
        let until = maybe(&mut self.rng, 50, some_minutes).map(|after| self.now + after);
        Action::SetCondition { id, until }
    }

    fn delegate(&mut self) -> (Who, Action) {
        if let Some(given) = self.rng.pick(&self.org.delegations).filter(|_| self.rng.chance(35)) {
            return (Who::Holder, Action::Delete { service: "Delegations", id: given.id });
        }
        let (from, to) = (person(&mut self.rng, &self.org), person(&mut self.rng, &self.org));
        let start = maybe(&mut self.rng, 20, some_minutes).map(|after| self.now + after);
        let end = start.unwrap_or(self.now) + some_minutes(&mut self.rng);
        let who = match self.rng.below(4) {
            0 => Who::Holder,
            1 => Who::Person(to.clone()),
            _ => Who::Person(from.clone()),
        };
        (who, Action::Delegate { from, to, start, end })
    }

    fn membership(&mut self) -> (Who, Action) {
        let table = *self.rng.one_of(&[
            Table::Attachments,
            Table::Attachments,
            Table::Memberships,
            Table::GroupRoles,
        ]);
        let admins: Vec<String> = self
            .org
            .standings
            .iter()
            .filter(|(_, standing)| standing.admin)
            .map(|(account, _)| account.clone())
            .filter(|account| self.org.is_active(account))
            .collect();
        let who = match self.rng.pick(&admins) {
            Some(admin) if self.rng.chance(60) => Who::Person(admin),
            _ => Who::Holder,
        };
        let links = self.org.world.links(table);
        if (links.len() > 6 || self.rng.chance(35))
            && let Some(link) = self.rng.pick(links)
        {
            return (who, Action::Leave { table, id: link.id });
        }
        let (from, to) = match table {
            Table::Attachments => (Table::Accounts, Table::Roles),
            Table::Memberships => (Table::Accounts, Table::Groups),
            _ => (Table::Groups, Table::Roles),
        };
        let mut from = id_in(&mut self.rng, &self.org, from);
        // Administrators let themselves in, or their robots.
        if let (Who::Person(admin), true) = (&who, table != Table::GroupRoles && self.rng.chance(50)) {
            let own: Vec<String> = self
                .org
                .world
                .ids(Table::Accounts)
                .into_iter()
                .filter(|one| self.org.same_person(one, admin))
                .collect();
            from = self.rng.pick(&own).unwrap_or(from);
        }
        let to = id_in(&mut self.rng, &self.org, to);
        (who, Action::Join { table, from, to })
    }

    async fn administer(&mut self) -> Action {
        match self.rng.below(20) {
            0..=5 => self.change_account(),
            6..=8 => {
                let resource = id_in(&mut self.rng, &self.org, Table::Resources);
                Action::Retag { resource, tags: tags(&mut self.rng) }
            }
            9..=11 if !self.org.workflows.is_empty() => {
                let place = self.rng.below(self.org.workflows.len());
                let mut changed = self.org.workflows[place].clone();
                workflow(&mut self.rng, &self.org, &mut changed);
                Action::EditWorkflow { workflow: changed }
            }
            12..=14 => {
                let place = self.rng.below(self.org.flows.len());
                let mut changed = self.org.flows[place].clone();
                steps(&mut self.rng, &self.org, &mut changed);
                Action::EditFlow { flow: changed }
            }
            15 => {
                let rng = &mut self.rng;
                Action::Settings(Settings {
                    self_approval: rng.chance(25),
                    silence_is_consent: rng.chance(30),
                    max: maybe(rng, 40, |rng| 60 * MINUTE + some_minutes(rng)),
                    default: maybe(rng, 40, some_minutes),
                })
            }
            16 if self.org.world.resources.len() < 4 => {
                let name = format!("resource {}", self.nonce);
                Action::NewResource { name, tags: tags(&mut self.rng) }
            }
            17 if self.org.world.accounts.len() < 9 => {
                let user = self.rng.chance(60);
                let name = if user {
                    format!("new{}@example.com", self.nonce)
                } else {
                    format!("new {}", self.nonce)
                };
                Action::NewAccount { kind: if user { AccountKind::User } else { AccountKind::Service }, name }
            }
            18 => {
                let workflow = self.rng.pick(&self.org.workflows).map(|row| row.id).unwrap_or_default();
                Action::Permit { workflow, role: id_in(&mut self.rng, &self.org, Table::Roles) }
            }
            _ => {
                let start = maybe(&mut self.rng, 30, some_minutes).map(|after| self.now + after);
                Action::Grant {
                    account: person(&mut self.rng, &self.org),
                    resource: id_in(&mut self.rng, &self.org, Table::Resources),
                    start,
                    end: start.unwrap_or(self.now) + some_minutes(&mut self.rng),
                }
            }
        }
    }

    fn change_account(&mut self) -> Action {
        let account = person(&mut self.rng, &self.org);
        let before = self.org.standings.get(&account).cloned().unwrap_or_default();
        let is_user = self.org.world.account(&account).is_some_and(|row| row.kind == AccountKind::User);
        let was = self.org.world.account(&account).is_some_and(|row| row.suspended == Some(true));
        let suspended = if was { self.rng.chance(20) } else { self.rng.chance(40) };
        // Whoever is suspended has no other level beside it; who comes back may come back as something else.
        let admin = is_user
            && if suspended {
                false
            } else if was {
                self.rng.chance(30)
            } else {
                before.admin
            };
        let manager = match self.rng.below(4) {
            0 if is_user => Some(person(&mut self.rng, &self.org)).filter(|manager| *manager != account),
            _ => before.manager.clone(),
        };
        // A manager that is gone cannot be named anew.
        let manager = manager.filter(|manager| is_user && self.org.world.account(manager).is_some());
        Action::Change { account, suspended, standing: Standing { admin, manager, creator: None } }
    }

    fn delete(&mut self) -> Action {
        let workflows =
            |org: &Organization| org.workflow_roles.iter().map(|link| link.id.clone()).collect::<Vec<_>>();
        let (service, ids) = match self.rng.below(12) {
            0..=1 if self.org.world.accounts.len() > 6 => ("Accounts", self.org.world.ids(Table::Accounts)),
            2..=3 if self.org.world.resources.len() > 2 => {
                ("Resources", self.org.world.ids(Table::Resources))
            }
            4 if self.org.world.roles.len() > 2 => ("Roles", self.org.world.ids(Table::Roles)),
            5 if self.org.world.groups.len() > 1 => ("Groups", self.org.world.ids(Table::Groups)),
            6 if self.org.workflows.len() > 2 => {
                ("Workflows", self.org.workflows.iter().map(|row| row.id.clone()).collect())
            }
            7 => ("Conditions", self.org.conditions.iter().skip(1).map(|row| row.id.clone()).collect()),
            8 if self.org.workflow_roles.len() > 2 => ("WorkflowRoles", workflows(&self.org)),
            _ => {
                let direct = self.org.world.grants.iter().map(|grant| grant.id.clone());
                let given = self.org.given.iter().map(|given| given.part.clone());
                let given = given.filter(|part| self.grants.contains_key(part));
                ("AccountGrants", direct.chain(given).collect())
            }
        };
        let id = self.rng.pick(&ids).unwrap_or_else(|| "ag-00000000000000aa".to_owned());
        Action::Delete { service, id }
    }
}
