//! What happens to an organization in a random history, and what the oracle says of it.

use crate::oracle::requests::{
    By, Caller, Condition, Delegation, Flow, Options, Organization, Revoke, Settings, Standing, Thing, Wish,
    Workflow, Written,
};
use crate::oracle::{Account, AccountKind, Link, Op, Resource, Table, Time};

/// Who makes a call.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub enum Who {
    /// Whoever opened the store.
    Holder,
    /// The holder, for this account.
    HolderFor(String),
    Person(String),
    /// One of the keys, for this account.
    Key(usize, String),
}

/// Which side of a request a call stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub enum Side {
    Asks,
    Votes,
}

/// A key that acts for people.
#[derive(Debug, Clone)]
pub struct Key {
    /// Its account.
    pub id: String,
    /// It asks for people.
    pub asks: bool,
    /// It votes for people.
    pub votes: bool,
    /// It may do both.
    pub both_sides: bool,
    /// For members of this group only.
    pub group: Option<String>,
    /// Whoever holds it got past the service, which stops a key that stands on both sides: the engine is by itself.
    pub past_the_door: bool,
    /// What proves it.
    pub access_key: String,
    /// Likewise.
    pub secret: gatepass::wire::sign::SecretKey,
}

/// One step of a history.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "they are called what they do")]
pub enum Action {
    Ask {
        wish: Wish,
    },
    Vote {
        request: String,
        approve: bool,
    },
    Cancel {
        request: String,
    },
    Extend {
        id: String,
        end: Result<Time, Time>,
    },
    Revoke {
        target: Revoke,
    },
    Review {
        request: String,
    },
    SetCondition {
        id: String,
        until: Option<Time>,
    },
    ClearCondition {
        id: String,
    },
    Delegate {
        from: String,
        to: String,
        start: Option<Time>,
        end: Time,
    },
    /// A membership, an attachment or a role of a group.
    Join {
        table: Table,
        from: String,
        to: String,
    },
    Leave {
        table: Table,
        id: String,
    },
    Permit {
        workflow: String,
        role: String,
    },
    /// Suspends, lets in again, or changes what an account is.
    Change {
        account: String,
        suspended: bool,
        standing: Standing,
    },
    NewAccount {
        kind: AccountKind,
        name: String,
    },
    NewResource {
        name: String,
        tags: Vec<(String, String)>,
    },
    Retag {
        resource: String,
        tags: Vec<(String, String)>,
    },
    EditWorkflow {
        workflow: Workflow,
    },
    EditFlow {
        flow: Flow,
    },
    Settings(Settings),
    Grant {
        account: String,
        resource: String,
        start: Option<Time>,
        end: Time,
    },
    ExtendGrant {
        part: String,
        end: Result<Time, Time>,
    },
    Delete {
        service: &'static str,
        id: String,
    },
}

/// What a call was answered that the oracle cannot know: ids and the revision.
#[derive(Debug, Clone, Default)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Answer {
    pub revision: u64,
    pub id: String,
    pub parts: Vec<(Thing, String)>,
}

/// The key's side of a call; `None` where it may not act so.
fn by_key(org: &Organization, key: &Key, account: &str, side: Side) -> Option<Caller> {
    let may = match side {
        Side::Asks => key.asks,
        Side::Votes => key.votes,
    };
    let scoped = key.group.as_ref().is_none_or(|group| {
        org.world.memberships.iter().any(|link| link.from == account && link.to == *group)
    });
    (may && scoped && (key.both_sides || key.past_the_door || !(key.asks && key.votes))).then(|| Caller {
        account: Some(account.to_owned()),
        credential: Some(key.id.clone()),
        both_sides: key.both_sides,
        writes_grants: false,
    })
}

/// Who calls, as far as requests are concerned; `None` where nobody is let through.
pub fn caller(org: &Organization, keys: &[Key], who: &Who, side: Side) -> Option<Caller> {
    let person = |account: &String| {
        let admin = org.standings.get(account).is_some_and(|standing| standing.admin);
        org.is_active(account).then(|| Caller {
            account: Some(account.clone()),
            credential: None,
            both_sides: false,
            writes_grants: admin,
        })
    };
    match who {
        Who::Holder => {
            Some(Caller { account: None, credential: None, both_sides: true, writes_grants: true })
        }
        Who::HolderFor(account) => person(account).map(|caller| Caller { both_sides: true, ..caller }),
        Who::Person(account) => person(account),
        Who::Key(key, account) => {
            let key = &keys[*key];
            by_key(org, key, account, side).filter(|_| org.is_active(account))
        }
    }
}

/// Who is recorded as the author of a write, and as who filed a request for somebody.
pub fn author(keys: &[Key], who: &Who) -> By {
    match who {
        Who::Holder | Who::HolderFor(_) => By::default(),
        Who::Person(account) => By { account: Some(account.clone()), credential: None },
        Who::Key(key, _) => {
            let id = Some(keys[*key].id.clone());
            By { account: id.clone(), credential: id }
        }
    }
}

type Verdict = Result<(), &'static str>;

/// Does it to the oracle's organization, or says why it must be refused.
pub fn act(
    org: &mut Organization,
    keys: &[Key],
    who: &Who,
    action: &Action,
    now: Time,
    answer: &Answer,
) -> Verdict {
    let caller_as = |org: &Organization, side| caller(org, keys, who, side).ok_or("not let through");
    let by = author(keys, who);
    // A person who files for themselves is the requester, and nobody besides.
    let filed_by = match who {
        Who::Key(..) => by.clone(),
        _ => By::default(),
    };
    let written = Written { revision: answer.revision, by: by.clone() };
    let id = answer.id.clone();
    match action {
        Action::Ask { wish } => {
            let caller = caller_as(org, Side::Asks)?;
            let account = caller.account.ok_or("for nobody")?;
            let wish = Wish { account, filed_by, ..wish.clone() };
            org.ask(&wish, now, answer.revision, &answer.parts)
        }
        Action::Vote { request, approve } => {
            let caller = caller_as(org, Side::Votes)?;
            org.vote(request, &caller, *approve, now)
        }
        Action::Cancel { request } => {
            let caller = caller_as(org, Side::Asks)?;
            org.cancel(request, &caller, now)
        }
        Action::Extend { id, end } => {
            let caller = caller_as(org, Side::Asks)?;
            org.extend(id, *end, &caller, &filed_by, now, answer.revision, &answer.parts).map(drop)
        }
        Action::Revoke { target } => {
            let caller = caller_as(org, Side::Asks)?;
            let exists = match target {
                Revoke::Account(id) => org.world.account(id).is_some(),
                Revoke::Thing(Thing::Resource(id)) => org.world.resource(id).is_some(),
                Revoke::Thing(Thing::Role(id)) => org.world.role(id).is_some(),
                _ => true,
            };
            if !exists {
                return Err("no such target");
            }
            org.revoke(target, &caller, now).map(drop)
        }
        Action::Review { request } => {
            let caller = caller_as(org, Side::Votes)?;
            org.review(request, &caller)
        }
        Action::SetCondition { id, until } => org.set_condition(id, *until, now),
        Action::ClearCondition { id } => org.clear_condition(id, now),
        Action::Delegate { from, to, start, end } => {
            let start = start.unwrap_or(now);
            let there = |id: &str| org.world.account(id).is_some();
            let own = by.account.as_ref().is_none_or(|by| {
                let admin = org.standings.get(by).is_some_and(|standing| standing.admin);
                org.is_active(by) && (by == from || admin)
            });
            let taken = org
                .delegations
                .iter()
                .any(|other| other.from == *from && other.start < *end && start < other.end);
            if from == to || !there(from) || !there(to) || *end <= start || *end <= now || taken || !own {
                return Err("no such delegation");
            }
            org.written.insert(id.clone(), written);
            let (from, to, end) = (from.clone(), to.clone(), *end);
            org.delegations.push(Delegation { id, from, to, start, end });
            Ok(())
        }
        Action::Join { table, from, to } => {
            let op = Op::Link { table: *table, from: from.clone(), to: to.clone() };
            may_administer(org, &by)?;
            plainly(org, &op, now, answer)?;
            org.written.insert(id, written);
            Ok(())
        }
        Action::Leave { table, id } => {
            may_administer(org, &by)?;
            plainly(org, &Op::Delete { table: *table, id: id.clone() }, now, answer)
        }
        Action::Permit { workflow, role } => {
            let taken = org.workflow_roles.iter().any(|link| link.from == *workflow && link.to == *role);
            if taken || org.workflow(workflow).is_none() || org.world.role(role).is_none() {
                return Err("no such pair, or there already");
            }
            org.workflow_roles.push(Link { id, from: workflow.clone(), to: role.clone() });
            Ok(())
        }
        Action::Change { account, suspended, standing } => {
            let was = org.world.account(account).ok_or("no such account")?.suspended == Some(true);
            let creator = org.standings.get(account).and_then(|before| before.creator.clone());
            org.standings.insert(account.clone(), Standing { creator, ..standing.clone() });
            if was != *suspended {
                org.suspend(account, *suspended, now);
            }
            Ok(())
        }
        Action::NewAccount { kind, name } => {
            may_administer(org, &by)?;
            let account = Account { id: id.clone(), kind: *kind, name: name.clone(), suspended: Some(false) };
            org.world.accounts.push(account);
            let standing = Standing { creator: by.account, ..Standing::default() };
            org.standings.insert(id, standing);
            Ok(())
        }
        Action::NewResource { name, tags } => {
            let (name, tags, kind) = (name.clone(), tags.clone(), "ssh".to_owned());
            org.world.resources.push(Resource { id, name, kind, tags });
            Ok(())
        }
        Action::Retag { resource, tags } => {
            let found = org.world.resources.iter_mut().find(|row| row.id == *resource);
            found.ok_or("no such resource")?.tags.clone_from(tags);
            Ok(())
        }
        Action::EditWorkflow { workflow } => {
            let place =
                org.workflows.iter().position(|row| row.id == workflow.id).ok_or("no such workflow")?;
            let was = org.workflows[place].enabled;
            org.workflows[place] = workflow.clone();
            org.workflows[place].enabled = was;
            if was != workflow.enabled {
                org.enable(&workflow.id, workflow.enabled, now);
            }
            Ok(())
        }
        Action::EditFlow { flow } => {
            let place = org.flows.iter().position(|row| row.id == flow.id).ok_or("no such flow")?;
            org.flows[place] = flow.clone();
            Ok(())
        }
        Action::Settings(settings) => {
            org.settings = *settings;
            Ok(())
        }
        Action::Grant { account, resource, start, end } => {
            let (account, resource) = (account.clone(), resource.clone());
            plainly(org, &Op::Grant { account, resource, start: *start, end: Some(*end) }, now, answer)
        }
        Action::ExtendGrant { part, end } => {
            if org.given.iter().any(|given| given.part == *part) {
                return org.extend_given(part, *end, now);
            }
            plainly(org, &Op::Extend { grant: part.clone(), end: *end }, now, answer)
        }
        Action::Delete { service, id } => {
            let is_there = match *service {
                "AccountGrants" => {
                    org.given
                        .iter()
                        .any(|given| given.part == *id && matches!(given.thing, Thing::Resource(_)))
                        || org.world.grants.iter().any(|grant| grant.id == *id)
                }
                "Conditions" => org.conditions.iter().any(|row| row.id == *id),
                "Workflows" => org.workflow(id).is_some(),
                "WorkflowRoles" => org.workflow_roles.iter().any(|row| row.id == *id),
                "Delegations" => org.delegations.iter().any(|row| row.id == *id),
                _ => [Table::Accounts, Table::Resources, Table::Roles, Table::Groups]
                    .into_iter()
                    .any(|table| org.world.ids(table).contains(id)),
            };
            if is_there && org.delete(id, now) { Ok(()) } else { Err("not there, or in use") }
        }
    }
}

/// Whether whoever writes may write memberships and accounts.
fn may_administer(org: &Organization, by: &By) -> Verdict {
    let Some(account) = &by.account else { return Ok(()) };
    let may = org.is_active(account) && org.standings.get(account).is_some_and(|standing| standing.admin);
    if may { Ok(()) } else { Err("no administrator") }
}

/// What the plain world says of a write.
fn plainly(org: &mut Organization, op: &Op, now: Time, answer: &Answer) -> Verdict {
    if !org.world.faults(op, now).is_empty() {
        return Err("the world has it otherwise");
    }
    org.world.apply(op, now, std::slice::from_ref(&answer.id));
    Ok(())
}

/// A condition that does not hold yet.
pub fn condition(id: String) -> Condition {
    Condition { id, holds: false, until: None }
}

/// A workflow over resources with these rules.
pub fn workflow(id: String, age: u64, flow: String, rules: &str) -> Workflow {
    Workflow {
        id,
        age,
        enabled: true,
        weight: 1,
        rules: crate::oracle::parse(rules).unwrap_or_default(),
        flow,
        requires_reason: false,
        max: None,
        fixed: None,
        options: Options::default(),
    }
}
