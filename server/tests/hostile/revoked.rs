//! What was revoked is gone with the acknowledgement, for whoever asks, over whichever connection.

use std::time::{Duration, Instant};

use gatepass::client::{Client, Revocation};
use gatepass::v1;
use tokio::task::JoinSet;

use crate::organisation::{Organisation, postgres, user};
use crate::times;

/// The times of one asker: of revocations until they were acknowledged, and of the checks after them.
#[derive(Default)]
struct Took {
    revocations: Vec<Duration>,
    checks: Vec<Duration>,
}

async fn ask(
    gp: Client,
    other: Client,
    service: gatepass::service::Service,
    pair: (String, String),
    trials: usize,
) -> Took {
    let (account, resource) = pair;
    let mut took = Took::default();
    for trial in 0..trials {
        let (seconds, nanos) = service.now().to_parts();
        let at = |later| Some(prost_types::Timestamp { seconds: seconds + later, nanos });
        let grant = v1::AccountGrant {
            account_id: account.clone(),
            resource_id: resource.clone(),
            start_from: at(0),
            valid_until: at(3600),
            ..v1::AccountGrant::default()
        };
        let grant = gp.account_grants().create(grant).await.unwrap().id;
        assert!(other.check(&account, &resource).await.unwrap().allowed, "trial {trial}: it was given");
        let began = Instant::now();
        let what = match trial % 3 {
            0 => Revocation::Id(grant),
            1 => Revocation::Account(account.clone()),
            _ => Revocation::Resource(resource.clone()),
        };
        gp.access_requests().revoke(what, "", "").await.unwrap();
        took.revocations.push(began.elapsed());
        for client in [&other, &gp] {
            let began = Instant::now();
            let allowed = client.check(&account, &resource).await.unwrap().allowed;
            took.checks.push(began.elapsed());
            assert!(!allowed, "trial {trial}: a stale allow");
        }
    }
    took
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_revocation_is_seen_by_every_check_after_it() {
    const ASKERS: usize = 4;
    let trials = times(400, 10_000) / ASKERS;
    let o = Organisation::start().await;
    let mut asking = JoinSet::new();
    for number in 0..ASKERS {
        let account = o.holder.accounts().create(user(&format!("asker{number}"), "user")).await.unwrap().id;
        let resource = postgres(&format!("asked {number}"), "prod");
        let resource = o.holder.resources().create(resource).await.unwrap().id;
        let (one, other) = (o.engine.client().await, o.engine.client().await);
        asking.spawn(ask(one, other, o.engine.service.clone(), (account, resource), trials));
    }
    let mut all = Took::default();
    while let Some(took) = asking.join_next().await {
        let took = took.unwrap();
        all.revocations.extend(took.revocations);
        all.checks.extend(took.checks);
    }
    let of = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        (times[times.len() / 2], times[times.len() * 99 / 100])
    };
    let (count, revocations, checks) = (all.revocations.len(), of(&mut all.revocations), of(&mut all.checks));
    println!(
        "{count} revocations over gRPC by {ASKERS} at once, no stale allow: acknowledged p50 {:?}, p99 {:?}; \
         the check after it p50 {:?}, p99 {:?}",
        revocations.0, revocations.1, checks.0, checks.1
    );
}
