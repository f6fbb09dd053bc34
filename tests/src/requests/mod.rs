//! Random lives of access requests through the service, beside the oracle's organization: every mutation, votes by the
//! right and the wrong people, keys that act for them, calls that are repeated, time that passes.

pub mod action;
mod choose;
mod compare;
mod found;
pub mod wire;

use std::collections::{BTreeMap, VecDeque};
use std::fmt::Write as _;

use gatepass::model::Timestamp;
use gatepass::service::{Options, Reply, Service, Store, TestClock};
use gatepass_wire::gatepass::v1 as g;
use gatepass_wire::v1;
use prost::Message;

use crate::driver::{Rng, START};
use crate::oracle::requests::{Flow, MINUTE, Organization, Thing, Workflow};
use crate::oracle::{Op, Time};

use action::{Action, Answer, Key, Who, act};

/// Steps that a failure shows.
const SHOWN: usize = 40;

/// How much was done and compared.
#[derive(Debug, Clone, Copy, Default)]
#[expect(missing_docs, reason = "they are called what they count")]
pub struct Counts {
    pub steps: u64,
    pub done: u64,
    pub refused: u64,
    pub repeated: u64,
    pub requests: u64,
    pub votes: u64,
    pub granted: u64,
    pub break_glass: u64,
    pub prolonged: u64,
    pub roles: u64,
    pub canceled: u64,
    pub timed_out: u64,
    pub by_keys: u64,
    pub looked_at: u64,
    pub checks: u64,
    pub minutes: u64,
    pub reopened: u64,
}

impl Counts {
    /// Adds those of another history.
    pub fn add(&mut self, other: Counts) {
        self.steps += other.steps;
        self.done += other.done;
        self.refused += other.refused;
        self.repeated += other.repeated;
        self.requests += other.requests;
        self.votes += other.votes;
        self.granted += other.granted;
        self.break_glass += other.break_glass;
        self.prolonged += other.prolonged;
        self.roles += other.roles;
        self.canceled += other.canceled;
        self.timed_out += other.timed_out;
        self.by_keys += other.by_keys;
        self.looked_at += other.looked_at;
        self.checks += other.checks;
        self.minutes += other.minutes;
        self.reopened += other.reopened;
    }
}

/// Who reached what in one minute of the past.
#[derive(Debug, Clone)]
struct Minute {
    at: Time,
    pairs: Vec<(String, String, bool)>,
}

/// One history.
pub struct History {
    /// The store.
    pub service: Service,
    /// Its clock.
    pub clock: TestClock,
    /// What should be true.
    pub org: Organization,
    /// What was done and compared.
    pub counts: Counts,
    /// The source of choices.
    pub rng: Rng,
    keys: Vec<Key>,
    seed: u64,
    now: Time,
    nonce: u64,
    /// The grants of parts, by their ids; what is not there is asked for by its own id.
    grants: BTreeMap<String, String>,
    /// The options of workflows and of approval workflows, by the ids of these.
    options: BTreeMap<String, String>,
    /// The rules of workflows as text.
    rules: BTreeMap<String, String>,
    past: Vec<Minute>,
    log: VecDeque<String>,
}

impl History {
    /// A history over a store in memory.
    pub async fn in_memory(seed: u64) -> History {
        let clock = TestClock::at(Timestamp(START));
        let mut options = Options::new(Store::Memory);
        options.test_store = true;
        options.clock = std::sync::Arc::new(clock.clone());
        let service = Service::open(options).expect("a store in memory opens");
        History::over(seed, service, clock).await
    }

    /// A history over a store that is empty yet.
    pub async fn over(seed: u64, service: Service, clock: TestClock) -> History {
        let mut history = History {
            service,
            clock,
            org: Organization::default(),
            counts: Counts::default(),
            rng: Rng::new(seed),
            keys: Vec::new(),
            seed,
            now: START,
            nonce: 0,
            grants: BTreeMap::new(),
            options: BTreeMap::new(),
            rules: BTreeMap::new(),
            past: Vec::new(),
            log: VecDeque::new(),
        };
        history.found().await;
        history
    }

    /// Lets go of the store, so that another may open it.
    pub fn close(&mut self) {
        self.service = Service::open(Options::new(Store::Memory)).expect("a store in memory opens");
    }

    /// Runs so many steps.
    ///
    /// # Panics
    /// Where service and oracle disagree: with the seed and the steps before.
    pub async fn run(&mut self, steps: usize) {
        for _ in 0..steps {
            self.step().await;
        }
        self.compare_everything().await;
    }

    /// Lets time pass or does something, then compares.
    ///
    /// # Panics
    /// As [`History::run`].
    pub async fn step(&mut self) {
        self.counts.steps += 1;
        if self.rng.chance(22) {
            self.pass_time();
            if self.rng.chance(50) {
                self.compare_now().await;
            }
            return;
        }
        let (who, action) = self.choose().await;
        self.make(&who, &action).await;
        self.compare_after(&action).await;
    }

    /// Lets time pass, minute by minute.
    fn pass_time(&mut self) {
        let next = self.org.requests.iter().filter_map(|request| request.due());
        let next = next.chain(self.org.given.iter().map(|given| given.end)).min();
        let minutes = match self.rng.below(12) {
            0 => 24 * 60,
            1 => 61,
            2..=5 => next.map_or(1, |next| (next - self.now).max(0).div_euclid(MINUTE)).min(2_000),
            _ => 1 + self.rng.below(20) as i64,
        };
        self.note(format!("{minutes} minutes pass"));
        for minute in 0..minutes {
            if minute < 30 || minute % 60 == 0 {
                self.keep_minute();
            }
            self.now += MINUTE;
            self.org.pass(self.now);
        }
        self.clock.advance(minutes * MINUTE);
    }

    /// Remembers who reaches what, before this minute is over.
    fn keep_minute(&mut self) {
        if self.past.last().is_some_and(|minute| minute.at == self.now) {
            self.past.pop();
        }
        let pairs = self.pairs();
        self.past.push(Minute { at: self.now, pairs });
        self.counts.minutes += 1;
        if self.past.len() > 400 {
            self.past.remove(0);
        }
    }

    fn pairs(&self) -> Vec<(String, String, bool)> {
        let world = self.org.world_at(self.now);
        let all = world.accounts.iter().flat_map(|a| world.resources.iter().map(move |r| (&a.id, &r.id)));
        all.map(|(a, r)| (a.clone(), r.clone(), world.check(a, r, self.now) == Some(true))).collect()
    }

    /// Makes an action and compares whether it could be.
    ///
    /// # Panics
    /// As [`History::run`].
    pub async fn make(&mut self, who: &Who, action: &Action) {
        match action {
            Action::EditFlow { flow } => return self.edit_flow(flow).await,
            Action::EditWorkflow { workflow } => return self.edit_workflow(workflow).await,
            _ => {}
        }
        let call = wire::encode(action, who, &self.org, |part| {
            self.grants.get(part).cloned().unwrap_or_else(|| part.to_owned())
        });
        let repeats = self.rng.chance(8);
        let once = repeats.then(|| format!("once-{}-{}", self.seed, self.nonce));
        let outcome = self.send(who, &call, once.as_deref()).await;
        let answer = outcome.as_ref().map(|reply| answer(action, reply)).unwrap_or_default();
        let mut after = self.org.clone();
        let verdict = act(&mut after, &self.keys, who, action, self.now, &answer);
        self.note(format!(
            "{who:?} {action:?} → {}",
            match &outcome {
                Ok(_) => format!("{answer:?}"),
                Err(error) => error.to_string(),
            }
        ));
        match (&outcome, verdict) {
            (Ok(_), Ok(())) => {
                self.org = after;
                self.counts.done += 1;
                self.counts.by_keys += u64::from(matches!(who, Who::Key(..)));
            }
            (Err(_), Err(_)) => self.counts.refused += 1,
            (Ok(_), Err(why)) => self.fail(&format!("accepted, where the oracle says: {why}")),
            (Err(error), Ok(())) => {
                self.fail(&format!("refused with `{error}`, where the oracle sees nothing wrong"))
            }
        }
        if let (Some(once), Ok(first)) = (once, &outcome) {
            self.repeat(who, &call, &once, first).await;
        }
    }

    /// The same call once more changes nothing and is answered with the same entity.
    async fn repeat(&mut self, who: &Who, call: &(&'static str, Vec<u8>), once: &str, first: &Reply) {
        let head = |service: &Service| service.journal().head().expect("a head").revision;
        let before = head(&self.service);
        let again = self.send(who, call, Some(once)).await;
        let again = again.unwrap_or_else(|error| self.fail(&format!("repeated, it is refused: {error}")));
        if head(&self.service) != before {
            self.fail("repeated, it is done twice");
        }
        if call.0.ends_with("Revoke") && again.body != first.body {
            self.fail("repeated, it is answered otherwise");
        }
        self.counts.repeated += 1;
    }

    async fn send(
        &mut self,
        who: &Who,
        call: &(&'static str, Vec<u8>),
        once: Option<&str>,
    ) -> Result<Reply, gatepass::Error> {
        self.nonce += 1;
        let at = (self.now, self.nonce);
        wire::send(&self.service, &self.keys, who, (call.0, call.1.clone()), once, at).await
    }

    /// A call of the holder that nothing refuses.
    async fn must<A: Message + Default>(&mut self, path: &'static str, request: &impl Message) -> A {
        let outcome = self.send(&Who::Holder, &(path, request.encode_to_vec()), None).await;
        let reply = outcome.unwrap_or_else(|error| self.fail(&format!("`{path}` fails: {error}")));
        A::decode(reply.body)
            .unwrap_or_else(|error| self.fail(&format!("`{path}` answers nonsense: {error}")))
    }

    /// An approval workflow's options go before its steps change, and come again after.
    async fn edit_flow(&mut self, flow: &Flow) {
        self.note(format!("{flow:?}"));
        if let Some(id) = self.options.remove(&flow.id) {
            let request = g::ApprovalOptionsDeleteRequest { meta: None, id };
            self.must::<g::ApprovalOptionsDeleteResponse>("/gatepass.v1.ApprovalOptions/Delete", &request)
                .await;
        }
        let name = format!("flow {}", flow.id);
        let request = v1::ApprovalWorkflowUpdateRequest {
            approval_workflow: Some(wire::flow(flow, &name)),
            ..Default::default()
        };
        self.must::<v1::ApprovalWorkflowUpdateResponse>("/v1.ApprovalWorkflows/Update", &request).await;
        self.give_options(flow).await;
        let action = Action::EditFlow { flow: flow.clone() };
        let done = act(&mut self.org, &self.keys, &Who::Holder, &action, self.now, &Answer::default());
        done.unwrap_or_else(|why| self.fail(why));
    }

    async fn give_options(&mut self, flow: &Flow) {
        if let Some(options) = wire::approval_options(flow) {
            let request = g::ApprovalOptionsCreateRequest { meta: None, approval_options: Some(options) };
            let made: g::ApprovalOptionsCreateResponse =
                self.must("/gatepass.v1.ApprovalOptions/Create", &request).await;
            self.options.insert(flow.id.clone(), made.approval_options.unwrap_or_default().id);
        }
    }

    async fn edit_workflow(&mut self, workflow: &Workflow) {
        self.note(format!("{workflow:?}"));
        let rules = self.rules[&workflow.id].clone();
        let message = wire::workflow(workflow, &format!("workflow {}", workflow.age), &rules);
        let request = v1::WorkflowUpdateRequest { workflow: Some(message), ..Default::default() };
        self.must::<v1::WorkflowUpdateResponse>("/v1.Workflows/Update", &request).await;
        let id = self.options[&workflow.id].clone();
        let options = Some(wire::workflow_options(workflow, &id));
        let request = g::WorkflowOptionsUpdateRequest { workflow_options: options, ..Default::default() };
        self.must::<g::WorkflowOptionsUpdateResponse>("/gatepass.v1.WorkflowOptions/Update", &request).await;
        let action = Action::EditWorkflow { workflow: workflow.clone() };
        let done = act(&mut self.org, &self.keys, &Who::Holder, &action, self.now, &Answer::default());
        done.unwrap_or_else(|why| self.fail(why));
    }

    /// Adds a line to the history that a failure shows.
    pub fn note(&mut self, line: String) {
        if self.log.len() == SHOWN {
            self.log.pop_front();
        }
        self.log.push_back(format!("{:>6} {line}", (self.now - START) / MINUTE));
    }

    /// Ends the history.
    ///
    /// # Panics
    /// Always: with the seed and the steps before.
    pub fn fail(&self, what: &str) -> ! {
        let minute = (self.now - START) / MINUTE;
        let mut text = format!("seed {}, minute {minute}: {what}\n  after these steps:\n", self.seed);
        for line in &self.log {
            _ = writeln!(text, "  {line}");
        }
        if std::env::var_os("GATEPASS_SHOW").is_some() {
            _ = writeln!(text, "{:#?}", self.org);
        }
        panic!("{text}")
    }
}

/// What an answer tells that the oracle cannot know.
fn answer(action: &Action, reply: &Reply) -> Answer {
    fn read<M: Message + Default>(reply: &Reply) -> M {
        M::decode(reply.body.clone())
            .unwrap_or_else(|error| panic!("an answer that does not decode: {error}"))
    }
    let mut answer = Answer { revision: crate::driver::wire::revision(reply), ..Answer::default() };
    let mut of_request = |request: Option<g::AccessRequest>| {
        let request = request.unwrap_or_default();
        answer.id.clone_from(&request.id);
        if !request.role_id.is_empty() {
            answer.parts = vec![(Thing::Role(request.role_id), request.id)];
            return;
        }
        let items = request.items.into_iter();
        answer.parts = items.map(|item| (Thing::Resource(item.resource_id), item.request_id)).collect();
    };
    match action {
        Action::Ask { .. } => of_request(read::<g::AccessRequestCreateResponse>(reply).access_request),
        Action::Extend { .. } => of_request(read::<g::AccessRequestExtendResponse>(reply).access_request),
        Action::Join { table, from, to } => {
            let op = Op::Link { table: *table, from: from.clone(), to: to.clone() };
            answer.id = crate::driver::wire::created(&op, &reply.body).remove(0);
        }
        Action::Grant { account, resource, start, .. } => {
            let (account, resource) = (account.clone(), resource.clone());
            let op = Op::Grant { account, resource, start: *start, end: None };
            answer.id = crate::driver::wire::created(&op, &reply.body).remove(0);
        }
        Action::Delegate { .. } => {
            answer.id = read::<g::DelegationCreateResponse>(reply).delegation.unwrap_or_default().id;
        }
        Action::Permit { .. } => {
            answer.id = read::<v1::WorkflowRolesCreateResponse>(reply).workflow_role.unwrap_or_default().id;
        }
        Action::NewAccount { .. } => {
            use v1::account::Account as Of;
            let made = read::<v1::AccountCreateResponse>(reply).account.and_then(|made| made.account);
            answer.id = match made {
                Some(Of::User(user)) => user.id,
                Some(Of::Service(service)) => service.id,
                _ => String::new(),
            };
        }
        Action::NewResource { .. } => {
            let made = read::<v1::ResourceCreateResponse>(reply).resource.and_then(|made| made.resource);
            if let Some(v1::resource::Resource::Ssh(ssh)) = made {
                answer.id = ssh.id;
            }
        }
        _ => {}
    }
    answer
}
