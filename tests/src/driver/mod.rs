//! Random histories through the service, compared with the oracle after every step.

mod compare;
pub mod generate;
mod rng;
pub mod wire;

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::rc::Rc;

use gatepass::model::Timestamp;
use gatepass::service::{Options, Service, Store, TestClock};
use gatepass_wire::v1;
use prost::Message;

use crate::oracle::{Link, Op, Table, Time, World};

pub use generate::Size;
pub use rng::Rng;

/// Where the clocks of histories begin.
pub const START: Time = 1_800_000_000_000_000_000;
/// Steps that a failure shows.
const SHOWN: usize = 30;

/// How many answers were compared, by question.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    /// Writes that were made and the revision they became.
    pub written: u64,
    /// Writes that were refused, with their reason.
    pub refused: u64,
    /// Pairs checked, by every way to check.
    pub checked: u64,
    /// Lists of reach, both directions.
    pub listed: u64,
    /// Explanations verified.
    pub explained: u64,
    /// Simulations compared.
    pub simulated: u64,
    /// Tables of entities compared.
    pub tables: u64,
    /// Of all these, how many asked about another moment than now.
    pub past: u64,
    /// Questions that the service does not offer yet, asked and not compared.
    pub unanswered: u64,
}

impl Counts {
    /// Everything that was compared.
    pub fn total(&self) -> u64 {
        self.written
            + self.refused
            + self.checked
            + self.listed
            + self.explained
            + self.simulated
            + self.tables
    }

    /// Adds those of another history.
    pub fn add(&mut self, other: Counts) {
        self.written += other.written;
        self.refused += other.refused;
        self.checked += other.checked;
        self.listed += other.listed;
        self.explained += other.explained;
        self.simulated += other.simulated;
        self.tables += other.tables;
        self.past += other.past;
        self.unanswered += other.unanswered;
    }
}

/// What was true as of a revision.
#[derive(Debug, Clone)]
struct Past {
    revision: u64,
    time: Time,
    world: Rc<World>,
}

/// One history: a store, its clock, and the oracle's account of it.
pub struct Driver {
    /// Handles on the store; each call goes to one of them.
    pub handles: Vec<Service>,
    /// The clock of all of them.
    pub clock: TestClock,
    /// What should be true.
    pub world: World,
    /// What was compared.
    pub counts: Counts,
    /// The source of choices.
    pub rng: Rng,
    seed: u64,
    size: Size,
    now: Time,
    revision: u64,
    past: Vec<Past>,
    log: VecDeque<String>,
}

impl Driver {
    /// A history over a store in memory.
    pub fn in_memory(seed: u64, size: Size) -> Driver {
        Driver::open(seed, size, |clock| {
            let mut options = Options::new(Store::Memory);
            options.clock = std::sync::Arc::new(clock);
            vec![Service::open(options).expect("a store in memory opens")]
        })
    }

    /// A history over the handles that are opened with its clock.
    pub fn open(seed: u64, size: Size, handles: impl FnOnce(TestClock) -> Vec<Service>) -> Driver {
        let clock = TestClock::at(Timestamp(START));
        Driver {
            handles: handles(clock.clone()),
            clock,
            world: World::default(),
            counts: Counts::default(),
            rng: Rng::new(seed),
            seed,
            size,
            now: START,
            revision: 0,
            past: vec![Past { revision: 0, time: Time::MIN, world: Rc::default() }],
            log: VecDeque::new(),
        }
    }

    /// One of the handles.
    fn service(&mut self) -> Service {
        self.rng.one_of(&self.handles).clone()
    }

    /// Runs a history of so many steps.
    ///
    /// # Panics
    /// Where service and oracle disagree: with the seed, the steps before, and what the oracle holds for true.
    pub async fn run(&mut self, steps: usize) {
        for _ in 0..steps {
            self.step().await;
        }
    }

    /// Moves the clock or writes, then compares.
    ///
    /// # Panics
    /// As [`Driver::run`].
    pub async fn step(&mut self) {
        if self.rng.chance(30) {
            self.pass_time();
        }
        if self.rng.chance(3) {
            let service = self.service();
            self.note("sweep".to_owned());
            service.sweep().await.unwrap_or_else(|error| self.fail(&format!("the sweep fails: {error}")));
        }
        let op = generate::op(&mut self.rng, &self.world, self.now, self.size);
        if self.rng.chance(10) {
            self.compare_simulation(&op).await;
        }
        self.write(&op).await;
        self.compare().await;
    }

    /// Passes some time: often to where a grant begins or ends, or a nanosecond beside.
    fn pass_time(&mut self) {
        let near = generate::near(&mut self.rng, &self.world, self.now);
        let by = if near > self.now { near - self.now } else { *self.rng.one_of(&[1, 1_000, 5_000_000_000]) };
        self.clock.advance(by);
        self.now += by;
        self.note(format!("the clock moves by {by} ns"));
    }

    /// Makes a write and compares what becomes of it.
    ///
    /// # Panics
    /// As [`Driver::run`].
    pub async fn write(&mut self, op: &Op) {
        let faults = self.world.faults(op, self.now);
        let (path, body) = wire::encode(op);
        let service = self.service();
        let outcome = wire::send(&service, path, body).await;
        match outcome {
            Err(error) => {
                self.note(format!("{op:?} → {error}"));
                let refusal = wire::refusal(&error);
                if refusal.is_none_or(|refusal| !faults.contains(&refusal)) {
                    self.fail(&format!("refused with `{error}`, where the oracle finds {faults:?}"));
                }
                self.counts.refused += 1;
            }
            Ok(reply) => {
                let ids = wire::created(op, &reply.body);
                self.note(format!("{op:?} → {ids:?}"));
                if !faults.is_empty() {
                    self.fail(&format!("accepted, where the oracle finds {faults:?}"));
                }
                let revision = wire::revision(&reply);
                let writes = !matches!(op, Op::GroupsFromRoles { commit: false, .. });
                self.settle(op, &ids, writes);
                if revision != self.revision {
                    self.fail(&format!("is revision {revision}, where the oracle counts {}", self.revision));
                }
                self.counts.written += 1;
                if writes && matches!(op, Op::GroupsFromRoles { .. }) {
                    self.learn_links().await;
                }
            }
        }
    }

    /// What fell due by now is recorded first, each end at its own instant and revision (RULES 1.4).
    fn settle(&mut self, op: &Op, ids: &[String], writes: bool) {
        for (end, grant) in self.world.due(self.now) {
            self.world.delete(&grant);
            self.keep(end);
        }
        if writes {
            self.world.apply(op, self.now, ids);
            self.keep(self.now);
        }
    }

    fn keep(&mut self, time: Time) {
        self.revision += 1;
        self.past.push(Past { revision: self.revision, time, world: Rc::new(self.world.clone()) });
    }

    /// The ids of links that were made in passing are read from the service; that they are the right links is compared.
    async fn learn_links(&mut self) {
        for table in [Table::GroupRoles, Table::Memberships] {
            let found = self.links(table, None).await;
            let ours = if table == Table::Memberships {
                &mut self.world.memberships
            } else {
                &mut self.world.group_roles
            };
            for link in ours.iter_mut() {
                if let Some(found) =
                    found.iter().find(|found| (&found.from, &found.to) == (&link.from, &link.to))
                {
                    link.id.clone_from(&found.id);
                }
            }
        }
        let world = Rc::new(self.world.clone());
        if let Some(last) = self.past.last_mut() {
            last.world = world;
        }
    }

    /// The links that the service lists.
    async fn links(&mut self, table: Table, snapshot: Option<Time>) -> Vec<Link> {
        let link = |id: String, from: String, to: String| Link { id, from, to };
        match table {
            Table::Attachments => {
                let found: v1::AccountAttachmentListResponse =
                    self.list_all("/v1.AccountAttachments/List", snapshot).await;
                let links = found.account_attachments.into_iter();
                links.map(|found| link(found.id, found.account_id, found.role_id)).collect()
            }
            Table::Memberships => {
                let found: v1::AccountGroupListResponse =
                    self.list_all("/v1.AccountsGroups/List", snapshot).await;
                let links = found.account_groups.into_iter();
                links.map(|found| link(found.id, found.account_id, found.group_id)).collect()
            }
            _ => {
                let found: v1::GroupRoleListResponse = self.list_all("/v1.GroupsRoles/List", snapshot).await;
                found
                    .groups_roles
                    .into_iter()
                    .map(|found| link(found.id, found.group_id, found.role_id))
                    .collect()
            }
        }
    }

    /// A whole list; the requests of all of them have the same fields.
    async fn list_all<A: Message + Default>(&mut self, path: &str, snapshot: Option<Time>) -> A {
        let meta = v1::ListRequestMetadata {
            limit: 1000,
            snapshot_at: snapshot.map(wire::instant),
            ..Default::default()
        };
        let request = v1::RoleListRequest { meta: Some(meta), filter: String::new() };
        let service = self.service();
        match wire::ask(&service, path, &request).await {
            Ok(answer) => answer,
            Err(error) => self.fail(&format!("`{path}` fails: {error}")),
        }
    }

    /// Adds a line to the history that a failure shows.
    pub fn note(&mut self, line: String) {
        if self.log.len() == SHOWN {
            self.log.pop_front();
        }
        self.log.push_back(format!("{:>6} {line}", self.revision));
    }

    /// Ends the history.
    ///
    /// # Panics
    /// Always: with the seed, the steps before, and what the oracle holds for true.
    pub fn fail(&self, what: &str) -> ! {
        let mut text = format!("seed {}: {what}\n  now {}, after these steps:\n", self.seed, self.now);
        for line in &self.log {
            _ = writeln!(text, "  {line}");
        }
        panic!("{text}  with {:?}", self.world)
    }
}
