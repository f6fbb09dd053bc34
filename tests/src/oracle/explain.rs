//! Whether an explanation explains: every link looked up, every fact tried (the answers of `Access.Explain`).

use super::{Grant, Link, Rule, Time, World};

/// What a link of a chain is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub enum LinkKind {
    Account,
    Attachment,
    Membership,
    Group,
    GroupRole,
    Role,
    /// With its place in the role.
    Rule(usize),
    Grant,
    Resource,
}

/// One link of a chain.
pub type PathLink = (LinkKind, String);

/// A fact that is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// The account is suspended.
    NotSuspended,
    /// No grant of the pair is live.
    Grant,
    /// This grant starts later.
    GrantStarted(String),
    /// The account does not hold this role, which matches.
    RoleHeld(String),
    /// No rule of this role, which the account holds, matches.
    Rule(String),
    /// This policy forbids it.
    NotForbidden(String),
}

/// Whether the chain leads from the account to the resource, each link following from the one before it. Answers how
/// many chains there are, counting each way to hold a role once and each live grant once.
pub fn verify_chain(
    world: &World,
    chain: &[PathLink],
    (account, resource, at): (&str, &str, Time),
) -> Result<usize, String> {
    use LinkKind::*;
    let target = world.resource(resource).ok_or("no resource")?;
    let joins = |links: &[Link], id: &str, from: &str, to: &str| {
        links.iter().any(|link| link.id == id && link.from == from && link.to == to)
    };
    let rule_matches = |role: &str, index: usize| {
        let rules = world.role(role).map(|role| role.rules.as_slice()).unwrap_or_default();
        rules.get(index).is_some_and(|rule| rule.matches(target))
    };
    let kinds: Vec<LinkKind> = chain.iter().map(|(kind, _)| *kind).collect();
    let ids: Vec<&str> = chain.iter().map(|(_, id)| id.as_str()).collect();
    let holds = match (kinds.as_slice(), ids.as_slice()) {
        ([Account, Attachment, Role, Rule(index), Resource], [a, link, role, of, r]) => {
            joins(&world.attachments, link, a, role)
                && role == of
                && rule_matches(role, *index)
                && (*a, *r) == (account, resource)
        }
        (
            [Account, Membership, Group, GroupRole, Role, Rule(index), Resource],
            [a, membership, group, link, role, of, r],
        ) => {
            joins(&world.memberships, membership, a, group)
                && joins(&world.group_roles, link, group, role)
                && role == of
                && rule_matches(role, *index)
                && (*a, *r) == (account, resource)
        }
        ([Account, Grant, Resource], [a, grant, r]) => {
            world.live(a, r, at).iter().any(|live| live.id == *grant) && (*a, *r) == (account, resource)
        }
        _ => return Err(format!("the chain {kinds:?} has no known form")),
    };
    if !holds {
        return Err(format!("a link of {chain:?} does not hold"));
    }
    let matching = |role: &super::Named| role.rules.iter().any(|rule| rule.matches(target));
    let roles = world.holds(account).iter().filter(|(role, _)| matching(role)).count();
    Ok(roles + world.live(account, resource, at).len())
}

/// Whether what is said to be missing is, and every alternative would do as well: at most 20, none twice.
pub fn verify_denied(
    world: &World,
    missing: &[Fact],
    alternatives: &[Fact],
    question: (&str, &str, Time),
) -> Result<(), String> {
    verify_missing(world, missing, question)?;
    let (account, resource, at) = question;
    let least = smallest_missing(world, account, resource, at);
    let mut seen = missing.to_vec();
    for fact in alternatives {
        // Beside an account's suspension an alternative stands for the other fact.
        let whole = if least == 1 { vec![fact.clone()] } else { vec![Fact::NotSuspended, fact.clone()] };
        verify_missing(world, &whole, question).map_err(|why| format!("alternative {fact:?}: {why}"))?;
        if seen.contains(fact) {
            return Err(format!("{fact:?} stands twice"));
        }
        seen.push(fact.clone());
    }
    if alternatives.len() > 20 { Err("more than 20 alternatives".to_owned()) } else { Ok(()) }
}

/// Whether the facts are false now, and, made true, allow it; and whether no smaller set would.
fn verify_missing(
    world: &World,
    missing: &[Fact],
    (account, resource, at): (&str, &str, Time),
) -> Result<(), String> {
    let mut changed = world.clone();
    for fact in missing {
        if !is_false(world, fact, account, resource, at) {
            return Err(format!("{fact:?} is no missing fact"));
        }
        make_true(&mut changed, fact, account, resource, at);
    }
    if changed.check(account, resource, at) != Some(true) {
        return Err(format!("{missing:?} do not suffice"));
    }
    match smallest_missing(world, account, resource, at) {
        least if missing.len() > least => Err(format!("{missing:?} are more than the {least} needed")),
        _ => Ok(()),
    }
}

/// The policies that forbid it.
fn forbidding(world: &World, account: &str, resource: &str, at: Time) -> Vec<String> {
    let pair = world.account(account).zip(world.resource(resource));
    let policies = pair.map(|(account, resource)| world.forbidding(account, resource, at));
    policies.into_iter().flatten().map(|policy| policy.id.clone()).collect()
}

/// How many facts are missing at least: the suspension, each policy that forbids, and a way where there is none; one
/// fact opens a way, a grant if nothing else.
fn smallest_missing(world: &World, account: &str, resource: &str, at: Time) -> usize {
    let suspended = world.account(account).is_some_and(|account| account.suspended == Some(true));
    let open = world.resource(resource).is_some_and(|target| world.by_role(account, target))
        || !world.live(account, resource, at).is_empty();
    usize::from(suspended) + usize::from(!open) + forbidding(world, account, resource, at).len()
}

fn is_false(world: &World, fact: &Fact, account: &str, resource: &str, at: Time) -> bool {
    let Some(target) = world.resource(resource) else { return false };
    let holds = |id: &str| world.holds(account).iter().any(|(role, _)| role.id == id);
    let matches =
        |id: &str| world.role(id).is_some_and(|role| role.rules.iter().any(|rule| rule.matches(target)));
    match fact {
        Fact::NotSuspended => world.account(account).is_some_and(|account| account.suspended == Some(true)),
        Fact::Grant => world.live(account, resource, at).is_empty(),
        Fact::GrantStarted(id) => world.grants.iter().any(|grant| {
            grant.id == *id && grant.account == account && grant.resource == resource && grant.start > at
        }),
        Fact::RoleHeld(id) => matches(id) && !holds(id),
        Fact::Rule(id) => holds(id) && !matches(id),
        Fact::NotForbidden(id) => forbidding(world, account, resource, at).contains(id),
    }
}

fn make_true(world: &mut World, fact: &Fact, account: &str, resource: &str, at: Time) {
    match fact {
        Fact::NotSuspended => {
            let mut accounts = world.accounts.iter_mut();
            accounts.find(|row| row.id == account).into_iter().for_each(|row| row.suspended = Some(false));
        }
        Fact::Grant => world.grants.push(Grant {
            id: String::new(),
            account: account.into(),
            resource: resource.into(),
            start: at,
            end: at + 1,
        }),
        Fact::GrantStarted(id) => {
            world.grants.iter_mut().filter(|grant| grant.id == *id).for_each(|grant| grant.start = at);
        }
        Fact::NotForbidden(id) => world.policies.retain(|policy| policy.id != *id),
        Fact::RoleHeld(id) => {
            world.attachments.push(Link { id: String::new(), from: account.into(), to: id.clone() });
        }
        Fact::Rule(id) => {
            let rule = Rule::Ids(vec![resource.to_owned()]);
            world
                .roles
                .iter_mut()
                .filter(|role| role.id == *id)
                .for_each(|role| role.rules.push(rule.clone()));
        }
    }
}
