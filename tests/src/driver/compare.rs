//! Every question, asked of the service and worked out by the oracle.

use std::collections::BTreeSet;
use std::rc::Rc;

use gatepass::Code;
use gatepass_wire::gatepass::v1::{
    AsOf, CheckManyRequest, CheckManyResponse, CheckRequest, CheckResponse, ExplainRequest, ExplainResponse,
    ListAccountsRequest, ListAccountsResponse, ListResourcesRequest, ListResourcesResponse, MissingFact,
    Question, Reachable, SimulateRequest, SimulateResponse, link, missing_fact,
};
use gatepass_wire::v1;

use crate::oracle::{AccountKind, Fact, LinkKind, Op, Table, Time, World, verify_chain, verify_denied};

use super::{Driver, generate, wire};

/// The moment a question is about.
#[derive(Debug, Clone)]
struct Moment {
    as_of: Option<AsOf>,
    world: Rc<World>,
    at: Time,
}

/// An answer of a list: id, name, type, and until when.
type Row = (String, String, String, Option<Time>);

impl Driver {
    /// Asks some of everything.
    pub(super) async fn compare(&mut self) {
        let present = self.present();
        let elsewhere = self.moment();
        for moment in [&present, &elsewhere] {
            let before = self.counts.total();
            self.compare_some(moment).await;
            if moment.as_of.is_some() {
                self.counts.past += self.counts.total() - before;
            }
        }
        if self.rng.chance(15) {
            self.compare_tables().await;
        }
    }

    async fn compare_some(&mut self, moment: &Moment) {
        for _ in 0..2 {
            let (account, resource) = self.pair(&moment.world);
            self.compare_check(moment, &account, &resource).await;
        }
        if self.rng.chance(35) {
            self.compare_all(moment).await;
        }
        if self.rng.chance(60) {
            let (account, _) = self.pair(&moment.world);
            self.compare_resources(moment, &account).await;
        }
        if self.rng.chance(60) {
            let (_, resource) = self.pair(&moment.world);
            self.compare_accounts(moment, &resource).await;
        }
        let (account, resource) = self.pair(&moment.world);
        self.compare_explanation(moment, &account, &resource).await;
    }

    /// Asks everything about now, as often as there are handles; who answers is left to chance.
    ///
    /// # Panics
    /// As [`Driver::run`].
    pub async fn compare_everything(&mut self) {
        let present = self.present();
        for _ in 0..self.handles.len() {
            for account in self.world.ids(Table::Accounts) {
                self.compare_resources(&present, &account).await;
            }
            for resource in self.world.ids(Table::Resources) {
                self.compare_accounts(&present, &resource).await;
            }
            self.compare_all(&present).await;
            self.compare_tables().await;
        }
    }

    fn present(&self) -> Moment {
        Moment { as_of: None, world: Rc::new(self.world.clone()), at: self.now }
    }

    /// A moment that is not now: an instant, a revision, or both.
    fn moment(&mut self) -> Moment {
        let past = self.rng.one_of(&self.past).clone();
        let edge = generate::near(&mut self.rng, &past.world, self.now);
        let to = |time: Time| Some(wire::instant(time));
        match self.rng.below(4) {
            0 if past.revision > 0 => {
                let as_of = Some(AsOf { time: None, revision: past.revision });
                Moment { as_of, at: past.time, world: past.world }
            }
            1 if past.revision > 0 => {
                let as_of = Some(AsOf { time: to(edge), revision: past.revision });
                Moment { as_of, at: edge, world: past.world }
            }
            choice => {
                let at = if choice == 2 { edge } else { past.time.max(super::START - 5) };
                let world = if at < self.now {
                    let last = self.past.iter().rev().find(|past| past.time <= at);
                    last.map(|past| Rc::clone(&past.world)).unwrap_or_default()
                } else {
                    Rc::new(self.world.clone())
                };
                Moment { as_of: Some(AsOf { time: to(at), revision: 0 }), world, at }
            }
        }
    }

    /// A pair to ask about, mostly one that exists.
    fn pair(&mut self, world: &World) -> (String, String) {
        let there = !self.rng.chance(3);
        let from = if there { world } else { &self.world };
        let (accounts, resources) = (from.ids(Table::Accounts), from.ids(Table::Resources));
        let nobody = || "a-00000000000000aa".to_owned();
        let account = self.rng.pick(&accounts).unwrap_or_else(nobody);
        let resource = self.rng.pick(&resources).unwrap_or_else(|| "rs-00000000000000aa".to_owned());
        (account, resource)
    }

    async fn compare_check(&mut self, moment: &Moment, account: &str, resource: &str) {
        let expected = moment.world.check(account, resource, moment.at);
        let until = moment.world.until(account, resource, moment.at);
        let request =
            CheckRequest { account: account.into(), resource: resource.into(), as_of: moment.as_of };
        let service = self.service();
        let found = wire::ask::<CheckResponse>(&service, "/gatepass.v1.Access/Check", &request).await;
        let asked = || format!("check of `{account}` on `{resource}` at {:?}", moment.as_of);
        match (expected, &found) {
            (None, Err(error)) if error.code() == Code::NotFound => {}
            (Some(allowed), Ok(answer))
                if answer.allowed == allowed && answer.allowed_until.as_ref().map(wire::time) == until => {}
            _ => self
                .fail(&format!("{}: {found:?}, where the oracle says {expected:?} until {until:?}", asked())),
        }
        self.counts.checked += 1;
        if moment.as_of.is_none() {
            let found = service.check(account, resource);
            let code = found.as_ref().copied().map_err(gatepass::Error::code);
            if code != expected.ok_or(Code::NotFound) {
                self.fail(&format!("short {}: {found:?}, where the oracle says {expected:?}", asked()));
            }
            self.counts.checked += 1;
        }
    }

    /// All pairs in one call.
    async fn compare_all(&mut self, moment: &Moment) {
        let world = &moment.world;
        let all = world.accounts.iter().flat_map(|a| world.resources.iter().map(move |r| (&a.id, &r.id)));
        let pairs: Vec<_> = all.collect();
        if pairs.is_empty() {
            return;
        }
        let question = |(account, resource): &(&String, &String)| Question {
            account: (*account).clone(),
            resource: (*resource).clone(),
        };
        let request =
            CheckManyRequest { questions: pairs.iter().map(question).collect(), as_of: moment.as_of };
        let service = self.service();
        let expected: Vec<bool> =
            pairs.iter().map(|(a, r)| world.check(a, r, moment.at) == Some(true)).collect();
        match wire::ask::<CheckManyResponse>(&service, "/gatepass.v1.Access/CheckMany", &request).await {
            Ok(answer) if answer.allowed == expected => self.counts.checked += expected.len() as u64,
            found => {
                let what = format!("check of {pairs:?} at {:?}: {found:?}, not {expected:?}", moment.as_of);
                self.fail(&what)
            }
        }
    }

    async fn compare_resources(&mut self, moment: &Moment, account: &str) {
        let world = &moment.world;
        let reached = world.resources.iter().filter(|r| world.check(account, &r.id, moment.at) == Some(true));
        let row = |r: &crate::oracle::Resource| {
            (r.id.clone(), r.name.clone(), r.kind.clone(), world.until(account, &r.id, moment.at))
        };
        let mut expected: Vec<Row> = reached.map(row).collect();
        expected.sort();
        let limit = *self.rng.one_of(&[0, 1, 2, 3, 1000]);
        let mut found = Vec::new();
        let mut cursor = String::new();
        let service = self.service();
        loop {
            let request =
                ListResourcesRequest { account: account.into(), as_of: moment.as_of, cursor, limit };
            let path = "/gatepass.v1.Access/ListResources";
            let answer = match wire::ask::<ListResourcesResponse>(&service, path, &request).await {
                Ok(answer) => answer,
                Err(error) if error.code() == Code::NotFound && world.account(account).is_none() => break,
                Err(error) => self.fail(&format!("resources of `{account}` at {:?}: {error}", moment.as_of)),
            };
            found.extend(answer.resources.into_iter().map(rows));
            cursor = answer.next_cursor;
            if cursor.is_empty() {
                break;
            }
        }
        if found != expected {
            self.fail(&format!(
                "resources of `{account}` at {:?} by {limit}: {found:#?}, where the oracle says {expected:#?}",
                moment.as_of
            ));
        }
        self.counts.listed += 1;
    }

    async fn compare_accounts(&mut self, moment: &Moment, resource: &str) {
        let world = &moment.world;
        let reaching =
            world.accounts.iter().filter(|a| world.check(&a.id, resource, moment.at) == Some(true));
        let row = |a: &crate::oracle::Account| {
            let kind = match a.kind {
                AccountKind::User => "user",
                AccountKind::Service => "service",
                AccountKind::Token => "token",
            };
            (a.id.clone(), a.name.clone(), kind.to_owned(), world.until(&a.id, resource, moment.at))
        };
        let mut expected: Vec<Row> = reaching.map(row).collect();
        expected.sort();
        let limit = *self.rng.one_of(&[0, 1, 2, 1000]);
        let mut found = Vec::new();
        let mut cursor = String::new();
        let service = self.service();
        loop {
            let request =
                ListAccountsRequest { resource: resource.into(), as_of: moment.as_of, cursor, limit };
            let path = "/gatepass.v1.Access/ListAccounts";
            let answer = match wire::ask::<ListAccountsResponse>(&service, path, &request).await {
                Ok(answer) => answer,
                Err(error) if error.code() == Code::NotFound && world.resource(resource).is_none() => break,
                Err(error) => self.fail(&format!("accounts of `{resource}` at {:?}: {error}", moment.as_of)),
            };
            found.extend(answer.accounts.into_iter().map(rows));
            cursor = answer.next_cursor;
            if cursor.is_empty() {
                break;
            }
        }
        if found != expected {
            self.fail(&format!(
                "accounts of `{resource}` at {:?} by {limit}: {found:#?}, where the oracle says {expected:#?}",
                moment.as_of
            ));
        }
        self.counts.listed += 1;
    }

    async fn compare_explanation(&mut self, moment: &Moment, account: &str, resource: &str) {
        let request =
            ExplainRequest { account: account.into(), resource: resource.into(), as_of: moment.as_of };
        let service = self.service();
        let found = wire::ask::<ExplainResponse>(&service, "/gatepass.v1.Access/Explain", &request).await;
        let expected = moment.world.check(account, resource, moment.at);
        let verdict = match (&found, expected) {
            (Err(error), _) if error.code() == Code::Unimplemented => {
                self.counts.unanswered += 1;
                return;
            }
            (Err(error), None) if error.code() == Code::NotFound => Ok(()),
            (Ok(answer), Some(allowed)) if answer.allowed == allowed => {
                let question = (account, resource, moment.at);
                if allowed {
                    check_allowed(&moment.world, answer, question)
                } else {
                    check_denied(&moment.world, answer, question)
                }
            }
            _ => Err(format!("the oracle says {expected:?}")),
        };
        if let Err(why) = verdict {
            let asked = format!("explanation of `{account}` on `{resource}` at {:?}", moment.as_of);
            self.fail(&format!("{asked}: {why}: {found:#?}"));
        }
        self.counts.explained += 1;
    }

    /// What a write would change, worked out on a copy.
    pub(super) async fn compare_simulation(&mut self, op: &Op) {
        let mut ops = vec![op.clone()];
        if self.rng.chance(50) {
            ops.push(generate::op(&mut self.rng, &self.world, self.now, self.size));
        }
        let time = self.rng.chance(40).then(|| generate::near(&mut self.rng, &self.world, self.now));
        let at = time.unwrap_or(self.now);
        let mut after = self.world.clone();
        let mut faults = Vec::new();
        for (index, op) in ops.iter().enumerate() {
            faults = after.faults(op, self.now);
            if !faults.is_empty() {
                break;
            }
            after.apply(op, self.now, &["new".to_owned() + &index.to_string(), format!("new{index}b")]);
        }
        let request = SimulateRequest {
            calls: ops.iter().map(wire::simulated).collect(),
            time: time.map(wire::instant),
        };
        let service = self.service();
        let found = wire::ask::<SimulateResponse>(&service, "/gatepass.v1.Access/Simulate", &request).await;
        let (old, new) = (self.world.pairs(at), after.pairs(at));
        match &found {
            Err(error) if error.code() == Code::Unimplemented => {
                self.counts.unanswered += 1;
                return;
            }
            Err(error) if wire::refusal(error).is_some_and(|refusal| faults.contains(&refusal)) => {}
            Ok(answer) if faults.is_empty() => {
                // Ids of what would be created are made up anew each time: they count as one name.
                let known = |id: &str| self.world.account(id).is_some() || self.world.resource(id).is_some();
                let name = |id: &str| if known(id) { id.to_owned() } else { "new".to_owned() };
                let ours = |pairs: Vec<&(String, String)>| -> Vec<(String, String)> {
                    let mut named: Vec<_> = pairs.into_iter().map(|(a, r)| (name(a), name(r))).collect();
                    named.sort();
                    named
                };
                let theirs = |pairs: &[gatepass_wire::gatepass::v1::Pair]| -> Vec<(String, String)> {
                    let pairs = pairs.iter();
                    let mut named: Vec<_> =
                        pairs.map(|pair| (name(&pair.account_id), name(&pair.resource_id))).collect();
                    named.sort();
                    named
                };
                let gained = ours(new.difference(&old).collect());
                let lost = ours(old.difference(&new).collect());
                if (&gained, &lost) != (&theirs(&answer.gained), &theirs(&answer.lost)) {
                    let expected = format!("gained {gained:?}, lost {lost:?}");
                    self.fail(&format!("simulation of {ops:?} at {time:?}: {answer:?}, not {expected}"));
                }
            }
            other => {
                self.fail(&format!("simulation of {ops:?}: {other:?}, where the oracle finds {faults:?}"))
            }
        }
        self.counts.simulated += 1;
    }

    /// Links and grants as they are listed, now or at a snapshot.
    async fn compare_tables(&mut self) {
        let snapshot = self.rng.chance(50).then(|| self.moment()).and_then(|moment| {
            let time_alone = moment.as_of.filter(|as_of| as_of.revision == 0)?.time?;
            Some((wire::time(&time_alone), moment.world))
        });
        let (time, world, at) = match snapshot {
            Some((time, world)) => (Some(time), world, time),
            None => (None, Rc::new(self.world.clone()), self.now),
        };
        for table in [Table::Attachments, Table::Memberships, Table::GroupRoles] {
            let found = self.links(table, time).await;
            let mut expected = world.links(table).to_vec();
            expected.sort_by(|left, right| left.id.cmp(&right.id));
            if found != expected {
                self.fail(&format!("{table:?} at {time:?}: {found:?}, where the oracle says {expected:?}"));
            }
            self.counts.tables += 1;
        }
        let found: v1::AccountGrantListResponse = self.list_all("/v1.AccountGrants/List", time).await;
        let found: BTreeSet<_> = found
            .account_grants
            .iter()
            .map(|grant| {
                let (start, end) = (grant.start_from.as_ref(), grant.valid_until.as_ref());
                (
                    &*grant.id,
                    &*grant.account_id,
                    &*grant.resource_id,
                    start.map(wire::time),
                    end.map(wire::time),
                )
            })
            .collect();
        let standing = world.grants.iter().filter(|grant| at < grant.end);
        let expected: BTreeSet<_> = standing
            .map(|grant| (&*grant.id, &*grant.account, &*grant.resource, Some(grant.start), Some(grant.end)))
            .collect();
        if found != expected {
            self.fail(&format!("grants at {time:?}: {found:?}, where the oracle says {expected:?}"));
        }
        self.counts.tables += 1;
    }
}

fn rows(found: Reachable) -> Row {
    (found.id, found.name, found.r#type, found.allowed_until.as_ref().map(wire::time))
}

fn check_allowed(
    world: &World,
    answer: &ExplainResponse,
    question: (&str, &str, Time),
) -> Result<(), String> {
    use link::Kind;
    let (account, resource, at) = question;
    let chain = answer.chain.iter().map(|link| {
        let kind = match link.kind() {
            Kind::Account => LinkKind::Account,
            Kind::Attachment => LinkKind::Attachment,
            Kind::Membership => LinkKind::Membership,
            Kind::Group => LinkKind::Group,
            Kind::GroupRole => LinkKind::GroupRole,
            Kind::Role => LinkKind::Role,
            Kind::Rule => LinkKind::Rule(link.rule_index as usize),
            Kind::Grant => LinkKind::Grant,
            Kind::Resource => LinkKind::Resource,
            other => return Err(format!("a link of kind {other:?}")),
        };
        Ok((kind, link.id.clone()))
    });
    let chains = verify_chain(world, &chain.collect::<Result<Vec<_>, _>>()?, question)?;
    if answer.other_paths as usize + 1 != chains {
        return Err(format!("{} other paths, where the oracle finds {chains} in all", answer.other_paths));
    }
    let until = world.until(account, resource, at);
    if answer.allowed_until.as_ref().map(wire::time) != until {
        return Err(format!("the oracle says until {until:?}"));
    }
    if !answer.missing.is_empty() || !answer.alternatives.is_empty() || answer.summary.is_empty() {
        return Err("allowed, and facts are missing, or no summary".to_owned());
    }
    Ok(())
}

fn check_denied(world: &World, answer: &ExplainResponse, question: (&str, &str, Time)) -> Result<(), String> {
    if world.account(question.0).is_some_and(|account| account.kind == AccountKind::Token) {
        // Nothing makes a key reach anything.
        return Ok(());
    }
    let (missing, alternatives) = (facts(&answer.missing)?, facts(&answer.alternatives)?);
    verify_denied(world, &missing, &alternatives, question)?;
    if answer.summary.is_empty() || !answer.chain.is_empty() {
        return Err("no summary, or a chain".to_owned());
    }
    Ok(())
}

fn facts(facts: &[MissingFact]) -> Result<Vec<Fact>, String> {
    use missing_fact::Kind;
    let fact = |fact: &MissingFact| {
        if fact.text.is_empty() {
            return Err("a fact without text".to_owned());
        }
        Ok(match fact.kind() {
            Kind::NotSuspended => Fact::NotSuspended,
            Kind::Grant => Fact::Grant,
            Kind::GrantStarted => Fact::GrantStarted(fact.id.clone()),
            Kind::RoleHeld => Fact::RoleHeld(fact.id.clone()),
            Kind::Rule => Fact::Rule(fact.id.clone()),
            Kind::NotForbidden => Fact::NotForbidden(fact.id.clone()),
            other => return Err(format!("a fact of kind {other:?}")),
        })
    };
    facts.iter().map(fact).collect()
}
