//! What is on disk before it is acknowledged: revocations and new grants, by one client and by 64.

use std::hint::spin_loop;
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use gatepass::model::{EntityId, Kind, Timestamp};
use gatepass::service::Service;
use gatepass_wire::v1::{AccountGrant, AccountGrantCreateRequest, AccountGrantDeleteRequest};
use tokio::runtime::{Builder, Handle};

use super::file::Writer;
use super::service::{call, failure, wait};
use super::{entities, file};
use crate::dataset::{Dataset, Spec};
use crate::figure::{Figure, Metric, Report};
use crate::load;
use crate::measure::summary;
use crate::random::Random;
use crate::subject::Failure;
use crate::truth;

const CLIENTS: usize = 64;
const TIME: Duration = Duration::from_millis(if cfg!(test) { 0 } else { 1_500 });
/// Grants to revoke, of which each measurement has a part of its own: seen, one client, 64 clients.
const SEEN: usize = if cfg!(test) { 5 } else { 300 };
const ONE: usize = if cfg!(test) { 5 } else { 20_000 };
const MANY: usize = if cfg!(test) { CLIENTS } else { 200_000 };
const HOUR: i64 = 3_600_000_000_000;
const SECOND: i64 = 1_000_000_000;

/// A grant to revoke: its id, and the pair that nothing else allows.
struct Revocable {
    id: EntityId,
    account: String,
    resource: String,
}

/// What all measurements work with.
struct Bench<'a> {
    service: &'a Service,
    runtime: Handle,
    grants: &'a [Revocable],
}

pub(super) fn measure(spec: Spec, path: &Path) -> Result<Report, Failure> {
    let set = Dataset::generate(spec);
    let grants = write_grants(&set, path)?;
    let service = file::open(path)?;
    let runtime = Builder::new_multi_thread().worker_threads(1).build().map_err(Failure::from)?;
    let bench = Bench { service: &service, runtime: runtime.handle().clone(), grants: &grants };
    let mut figures = vec![bench.visible()?, bench.one()?, bench.many()?];
    figures.push(bench.writes(set)?);
    Ok(super::report(spec, figures, SEEN))
}

/// Appends the grants to the file: live now, on resources that their accounts do not reach otherwise.
fn write_grants(set: &Dataset, path: &Path) -> Result<Vec<Revocable>, Failure> {
    let mut writer = Writer::open(path)?;
    let mut random = Random::new(8);
    let now = file::now();
    let window = (Timestamp(now.0 - HOUR), Timestamp(now.0 + HOUR));
    let mut grants = Vec::with_capacity(SEEN + ONE + MANY);
    let mut changes = Vec::new();
    while grants.len() < SEEN + ONE + MANY {
        // Each pair once: users in turn, and for a user's every turn another part of the resources.
        let (turn, index) = (grants.len() / set.users.len(), grants.len() % set.users.len());
        let turns = (SEEN + ONE + MANY).div_ceil(set.users.len());
        let part = set.resources.len() / turns;
        let resource = loop {
            let resource = turn * part + random.below(part);
            if !truth::allowed(set, index as u32, resource as u32) {
                break &set.resources[resource];
            }
        };
        let (user, id) = (&set.users[index], random.next());
        changes.push(writer.put(&entities::grant(id, user, resource, window)));
        let id = EntityId::new(Kind::AccountGrant, id);
        grants.push(Revocable { id, account: user.id(), resource: resource.id() });
        if changes.len() == 1_000 {
            writer.append([std::mem::take(&mut changes)])?;
        }
    }
    writer.append([changes])?;
    Ok(grants)
}

impl Bench<'_> {
    fn allowed(&self, grant: &Revocable) -> Result<bool, Failure> {
        self.service.check(&grant.account, &grant.resource).map_err(failure)
    }

    /// Revokes; checks before and after, outside of what is timed.
    fn revoke(&self, grant: &Revocable) -> Result<f64, Failure> {
        let before = self.allowed(grant)?;
        let request = AccountGrantDeleteRequest { id: grant.id.to_string(), ..Default::default() };
        let start = Instant::now();
        wait(&self.runtime, self.service, call("/v1.AccountGrants/Delete", &request)?)?;
        let taken = start.elapsed().as_nanos() as f64;
        if !before || self.allowed(grant)? {
            return Err(Failure::Wrong(format!("a revoked grant of {} still allows", grant.account)));
        }
        Ok(taken)
    }

    /// How long after an acknowledgement another thread, which checks all the time, may still be allowed.
    fn visible(&self) -> Result<Figure, Failure> {
        let (base, current) = (Instant::now(), AtomicUsize::new(0));
        // Nanoseconds since `base`, plus one: 0 is not yet.
        let denied: Vec<AtomicU64> = (0..SEEN).map(|_| AtomicU64::new(0)).collect();
        let watch = || {
            for (index, grant) in self.grants[..SEEN].iter().enumerate() {
                while current.load(Ordering::Acquire) < index {
                    spin_loop();
                }
                while self.allowed(grant)? {}
                denied[index].store(base.elapsed().as_nanos() as u64 + 1, Ordering::Release);
            }
            Ok::<(), Failure>(())
        };
        std::thread::scope(|scope| {
            let watcher = scope.spawn(watch);
            let mut samples = Vec::with_capacity(SEEN);
            for (index, grant) in self.grants[..SEEN].iter().enumerate() {
                current.store(index, Ordering::Release);
                self.revoke(grant)?;
                let acknowledged = base.elapsed().as_nanos() as u64 + 1;
                let deadline = Instant::now() + Duration::from_secs(5);
                while denied[index].load(Ordering::Acquire) == 0 {
                    let over = Instant::now() > deadline || watcher.is_finished();
                    // It may have seen the last one in between, and ended.
                    if over && denied[index].load(Ordering::Acquire) == 0 {
                        return Err(Failure::from("a revocation stayed unseen"));
                    }
                    spin_loop();
                }
                samples.push(denied[index].load(Ordering::Acquire).saturating_sub(acknowledged) as f64);
            }
            watcher.join().map_err(|_| Failure::from("the watcher panicked"))??;
            Ok(Figure::timing(Metric::RevokeVisible, summary(samples)))
        })
    }

    fn one(&self) -> Result<Figure, Failure> {
        let grants = &self.grants[SEEN..SEEN + ONE];
        let (start, mut samples) = (Instant::now(), Vec::new());
        while samples.is_empty() || samples.len() < grants.len() && start.elapsed() < TIME {
            samples.push(self.revoke(&grants[samples.len()])?);
        }
        Ok(Figure::timing(Metric::Revoke, summary(samples)))
    }

    fn many(&self) -> Result<Figure, Failure> {
        let grants = &self.grants[SEEN + ONE..];
        let load = load::threads(CLIENTS, TIME, |client, n| match grants.get(client + n * CLIENTS) {
            Some(grant) => self.revoke(grant).map(drop),
            None => Err(Failure::from("more revocations than there are grants")),
        })?;
        Ok(Figure::timing(Metric::RevokeBy64, load.latency))
    }

    fn writes(&self, set: Dataset) -> Result<Figure, Failure> {
        let grants = NewGrants::of(set);
        let load = load::threads(CLIENTS, TIME, |client, n| {
            let request = grants.request(client + n * CLIENTS);
            wait(&self.runtime, self.service, call("/v1.AccountGrants/Create", &request)?).map(drop)
        })?;
        Ok(Figure::value(Metric::WriteRate, load.rate, load.latency.samples))
    }
}

/// New grants, each for a pair and an hour of its own.
pub(super) struct NewGrants {
    set: Dataset,
    now: Timestamp,
    /// Sets the pairs of this run apart from those of others on the same file.
    apart: usize,
}

impl NewGrants {
    pub(super) fn of(set: Dataset) -> NewGrants {
        let now = file::now();
        NewGrants { apart: now.0 as usize % set.resources.len(), set, now }
    }

    pub(super) fn request(&self, index: usize) -> AccountGrantCreateRequest {
        let NewGrants { set, now, apart } = self;
        let start = Timestamp(now.0 + 24 * HOUR + (index / set.users.len()) as i64 * HOUR);
        let grant = AccountGrant {
            account_id: set.users[index % set.users.len()].id(),
            resource_id: set.resources[(index + apart) % set.resources.len()].id(),
            start_from: Some(entities::proto(start)),
            valid_until: Some(entities::proto(Timestamp(start.0 + HOUR - SECOND))),
            ..Default::default()
        };
        AccountGrantCreateRequest { account_grant: Some(grant), ..Default::default() }
    }
}
