//! What was revoked is gone with the acknowledgement: for every thread, and for other processes on the same file
//! (RULES 6.1, 6.5).
//!
//! `GATEPASS_FULL=1` tries 100,000 times in memory.

mod journal_support;

use std::io::{BufRead, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use gatepass::client::{Client, ConnectOptions, Revocation};
use gatepass::service::{Options, Service, Store};
use gatepass::v1;
use journal_support::Folder;
use journal_support::processes::{DATABASE, ROLE, full, say, spawn};

fn store(path: &Path, create: bool) -> Service {
    let store = Store::Sqlite { path: path.to_owned(), exclusive: false, create };
    Service::open(Options::new(store)).unwrap()
}

/// The other process: answers each pair that it is asked about.
#[test]
fn child() {
    if std::env::var(ROLE).is_err() {
        return;
    }
    let service = store(Path::new(&std::env::var(DATABASE).unwrap()), false);
    say("ready");
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let (account, resource) = line.split_once(' ').unwrap();
        say(&service.check(account, resource).unwrap().to_string());
    }
}

async fn pair(gp: &Client, number: usize) -> (String, String) {
    let user = v1::User {
        email: format!("person{number}@example.com"),
        first_name: "P".to_owned(),
        last_name: "D".to_owned(),
        ..v1::User::default()
    };
    let redis = v1::Redis {
        name: format!("redis {number}"),
        hostname: "h".to_owned(),
        port: 6379,
        ..v1::Redis::default()
    };
    (gp.accounts().create(user).await.unwrap().id, gp.resources().create(redis).await.unwrap().id)
}

/// Gives, sees that it is given, revokes, and sees that it is gone. Answers how long each revocation took.
fn give_and_revoke(
    service: &Service,
    (account, resource): (&str, &str),
    trials: usize,
    mut is_allowed: impl FnMut(&str, &str) -> bool,
) -> Vec<Duration> {
    let gp = Client::of_service(service.clone(), ConnectOptions::new());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let mut took = Vec::with_capacity(trials);
    for trial in 0..trials {
        let (seconds, nanos) = service.now().to_parts();
        let at = |later| Some(prost_types::Timestamp { seconds: seconds + later, nanos });
        let grant = v1::AccountGrant {
            account_id: account.to_owned(),
            resource_id: resource.to_owned(),
            start_from: at(0),
            valid_until: at(3600),
            ..v1::AccountGrant::default()
        };
        let grant = runtime.block_on(gp.account_grants().create(grant)).unwrap().id;
        assert!(is_allowed(account, resource), "trial {trial}: it was given");
        let what = match trial % 3 {
            0 => Revocation::Id(grant),
            1 => Revocation::Account(account.to_owned()),
            _ => Revocation::Resource(resource.to_owned()),
        };
        let began = Instant::now();
        runtime.block_on(gp.access_requests().revoke(what, "", "")).unwrap();
        took.push(began.elapsed());
        assert!(!is_allowed(account, resource), "trial {trial}: a stale allow");
    }
    took
}

fn told(what: &str, mut took: Vec<Duration>) {
    took.sort_unstable();
    let (count, median) = (took.len(), took[took.len() / 2]);
    println!("{count} {what}, no stale allow: acknowledged p50 {median:?}, p99 {:?}", took[count * 99 / 100]);
}

fn pairs(service: &Service, count: usize) -> Vec<(String, String)> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let gp = Client::of_service(service.clone(), ConnectOptions::new());
    (0..count).map(|number| runtime.block_on(pair(&gp, number))).collect()
}

#[test]
fn no_thread_sees_what_was_revoked() {
    const THREADS: usize = 4;
    let trials = if full() { 100_000 } else { 2_000 } / THREADS;
    let service = Service::open(Options::new(Store::Memory)).unwrap();
    let pairs = pairs(&service, THREADS);
    let took = std::thread::scope(|scope| {
        let asking: Vec<_> = pairs
            .iter()
            .map(|(account, resource)| {
                let service = &service;
                scope.spawn(move || {
                    let check = |account: &str, resource: &str| {
                        // Another thread's answer, whose caches know nothing of what this one did.
                        std::thread::scope(|scope| {
                            scope.spawn(|| service.check(account, resource).unwrap()).join().unwrap()
                        })
                    };
                    give_and_revoke(service, (account, resource), trials, check)
                })
            })
            .collect();
        asking.into_iter().flat_map(|asking| asking.join().unwrap()).collect::<Vec<_>>()
    });
    told("revocations in this process by 4 threads", took);
}

#[test]
fn no_other_process_on_the_file_sees_what_was_revoked() {
    let trials = if full() { 5_000 } else { 60 };
    let folder = Folder::new();
    let path = folder.0.join("a.db");
    let service = store(&path, true);
    let pairs = pairs(&service, 1);
    let (mut child, mut answers) = spawn("check", &path, 0);
    assert_eq!(answers.next().as_deref(), Some("ready"));
    let mut questions = child.stdin.take().unwrap();
    let handle = store(&path, false);
    let check = |account: &str, resource: &str| {
        writeln!(questions, "{account} {resource}").unwrap();
        let other: bool = answers.next().unwrap().parse().unwrap();
        assert_eq!(handle.check(account, resource).unwrap(), other, "two handles say different things");
        other
    };
    let (account, resource) = &pairs[0];
    let took = give_and_revoke(&service, (account, resource), trials, check);
    drop(questions);
    assert!(child.wait().unwrap().success());
    told("revocations on a file, asked by another process", took);
}
