//! Calls that arrive at one moment: each request has one outcome, and who may no longer is not heard any more.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use gatepass::client::{Client, RevisionMark};
use gatepass::journal::Actor;
use gatepass::model::{Kind, Revision};
use gatepass::{Code, Error, v1};
use gatepass_wire::gatepass::v1 as g;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::fixture::soon;
use crate::organisation::{Organisation, attachment, call, postgres, user, wish};
use crate::times;

/// Up to how often the clock lets others go first.
const CLOCK_TURNS: u64 = 400;
const DAY: Duration = Duration::from_secs(24 * 3600);

/// Numbers that look like chance and come again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for place in (1..all.len()).rev() {
            all.swap(place, self.below(place as u64 + 1) as usize);
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Who {
    Bob,
    Carol,
    Alice,
}

/// What came back: the revision of the call's record, or why it has none.
type Outcome = Result<Option<RevisionMark>, Error>;

/// Votes for a request, or cancels it. A vote that only found that the request had lost its ground is none.
async fn decide(client: Client, who: Who, id: String) -> Outcome {
    if who == Who::Alice {
        let request = g::AccessRequestCancelRequest { id, ..Default::default() };
        let path = "/gatepass.v1.AccessRequests/Cancel";
        let answer = client.call::<_, g::AccessRequestCancelResponse>(path, &request).await?;
        return Ok(answer.revision);
    }
    let request = g::AccessRequestApproveRequest { id, ..Default::default() };
    let path = "/gatepass.v1.AccessRequests/Approve";
    let answer = client.call::<_, g::AccessRequestApproveResponse>(path, &request).await?;
    match answer.message.access_request.unwrap().status.as_str() {
        "granted" => Ok(answer.revision),
        other => Err(Error::new(Code::FailedPrecondition, format!("it is {other}"))),
    }
}

/// Two approvers, who cancels, and a clock that runs out, on several requests at once.
async fn race(
    clients: &HashMap<Who, Client>,
    clock: &Client,
    ids: &[String],
    dice: &mut Dice,
) -> HashMap<String, Vec<(Who, Outcome)>> {
    let mut runners: Vec<Option<(Who, String)>> = vec![None];
    for id in ids {
        runners.extend([Who::Bob, Who::Carol, Who::Alice].map(|who| Some((who, id.clone()))));
    }
    dice.shuffle(&mut runners);
    let start = Arc::new(Barrier::new(runners.len()));
    let mut running = JoinSet::new();
    for runner in runners {
        // A vote has further to go than the clock, which would win nearly always.
        let start = start.clone();
        let turns = dice.below(if runner.is_some() { 40 } else { CLOCK_TURNS });
        let (clients, clock) = (clients.clone(), clock.clone());
        running.spawn(async move {
            start.wait().await;
            for _ in 0..turns {
                tokio::task::yield_now().await;
            }
            match runner {
                Some((who, id)) => Some((who, id.clone(), decide(clients[&who].clone(), who, id).await)),
                None => {
                    clock.advance_clock(DAY).await.unwrap();
                    None
                }
            }
        });
    }
    let mut outcomes: HashMap<String, Vec<(Who, Outcome)>> = HashMap::new();
    for (who, id, outcome) in soon(running.join_all()).await.into_iter().flatten() {
        outcomes.entry(id).or_default().push((who, outcome));
    }
    outcomes
}

/// What a request's events say became of it: exactly one thing.
async fn outcome_of(holder: &Client, id: &str) -> String {
    let request = holder.access_requests().get(id, "").await.unwrap();
    let kinds: Vec<&str> = request.events.iter().map(|event| event.r#type.as_str()).collect();
    let ends = ["granted", "granted_automatically", "denied", "canceled", "timed_out"];
    let ended: Vec<&&str> = kinds.iter().filter(|kind| ends.contains(kind)).collect();
    assert_eq!(ended.len(), 1, "{id}: {kinds:?}");
    (**ended[0]).to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn each_request_has_one_outcome_whoever_comes_first() {
    const AT_ONCE: usize = 5;
    let rounds = times(200, 10_000) / AT_ONCE;
    let o = Organisation::start().await;
    o.holder.access_requests().cancel(&o.pending, "", &o.alice).await.unwrap();
    let mut resources = Vec::new();
    for number in 0..AT_ONCE {
        let resource = postgres(&format!("raced {number}"), "prod");
        resources.push(o.holder.resources().create(resource).await.unwrap().id);
    }
    let (mut clients, mut accounts) = (HashMap::new(), HashMap::new());
    for (who, account) in [(Who::Bob, &o.bob), (Who::Carol, &o.carol)] {
        let key = o.credential(account, false).await;
        clients.insert(who, o.client(&key).await);
        accounts.insert(who, account.clone());
    }
    let clock = o.engine.client().await;
    let began = o.revision();
    let (mut dice, mut acknowledged) = (Dice(0x9e37_79b9_7f4a_7c15), HashMap::new());
    let (mut asked, mut counted) = (0, HashMap::<String, usize>::new());
    for round in 0..rounds {
        // Somebody else asks from time to time: each looks through all that they ever asked for.
        if round % 20 == 0 {
            let asker = o.holder.accounts().create(user(&format!("asker{round}"), "user")).await.unwrap().id;
            o.holder.account_attachments().create(attachment(&asker, &o.developers)).await.unwrap();
            let key = o.credential(&asker, false).await;
            clients.insert(Who::Alice, o.client(&key).await);
            accounts.insert(Who::Alice, asker);
        }
        let mut ids = Vec::new();
        for resource in &resources {
            ids.push(clients[&Who::Alice].access_requests().create(wish(resource, "")).await.unwrap().id);
            asked += 1;
        }
        for (id, answers) in race(&clients, &clock, &ids, &mut dice).await {
            let mut expected = "timed_out";
            let mut heard = 0;
            for (who, answer) in answers {
                match answer {
                    Ok(revision) => {
                        heard += 1;
                        expected = if who == Who::Alice { "canceled" } else { "granted" };
                        let revision = revision.unwrap().number();
                        let other = acknowledged.insert(revision, accounts[&who].clone());
                        assert!(other.is_none(), "{id}: {who:?} and {other:?} have the same record");
                    }
                    // Whoever comes late is told so.
                    Err(error) => {
                        assert_eq!(error.code(), Code::FailedPrecondition, "{id}: {who:?}: {error}")
                    }
                }
            }
            assert!(heard <= 1, "{id}: {heard} calls decided it");
            let outcome = outcome_of(&o.holder, &id).await;
            assert_eq!(outcome, expected, "{id}");
            *counted.entry(outcome).or_default() += 1;
        }
    }
    // Each acknowledged call has its record, and no record is without its acknowledgement.
    let (mut after, mut grants) = (Revision(began), HashSet::new());
    loop {
        let records = o.engine.service.journal().records(after, 1000).unwrap();
        let Some(last) = records.last() else { break };
        after = last.revision;
        for record in &records {
            let changed = record.changes.iter().map(|change| change.id);
            grants.extend(changed.filter(|id| id.kind == Kind::AccountGrant && id.to_string() != o.grant));
            if matches!(&*record.method, "AccessRequests.Approve" | "AccessRequests.Cancel") {
                let account = acknowledged.remove(&record.revision);
                let account = account.unwrap_or_else(|| panic!("{:?} answered nobody", record.revision));
                assert_eq!(record.actor, Actor::Account(account.parse().unwrap()));
            }
        }
    }
    assert!(acknowledged.is_empty(), "acknowledged, and not in the journal: {acknowledged:?}");
    let granted = counted.get("granted").copied().unwrap_or_default();
    assert_eq!(grants.len(), granted, "one grant for each request that was granted");
    println!("{asked} requests raced for: {counted:?}");
}

/// A credential that is revoked, an approver who loses their role, a requester who is suspended, a workflow that is
/// disabled: whatever comes after is not counted, by the journal's own order.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nothing_is_approved_after_what_it_rests_on_is_gone() {
    const AT_ONCE: usize = 8;
    let rounds = times(12, 400);
    let o = Organisation::start().await;
    o.holder.access_requests().cancel(&o.pending, "", &o.alice).await.unwrap();
    let mut resources = Vec::new();
    for number in 0..AT_ONCE {
        let resource = postgres(&format!("raced {number}"), "prod");
        resources.push(o.holder.resources().create(resource).await.unwrap().id);
    }
    let (mut before, mut late) = (0, 0);
    for round in 0..rounds {
        let key = o.credential(&o.bob, false).await;
        let bob = o.client(&key).await;
        let mut ids = Vec::new();
        for resource in &resources {
            ids.push(o.holder.access_requests().create(wish(resource, &o.alice)).await.unwrap().id);
        }
        let start = Arc::new(Barrier::new(AT_ONCE + 1));
        let mut votes = JoinSet::new();
        for id in ids.clone() {
            let (bob, start) = (bob.clone(), start.clone());
            votes.spawn(async move {
                start.wait().await;
                decide(bob, Who::Bob, id).await
            });
        }
        start.wait().await;
        let gone = take_away(&o, round % 4, &key.id).await;
        for vote in soon(votes.join_all()).await {
            match vote {
                Ok(revision) => {
                    before += 1;
                    let revision = revision.unwrap().number();
                    assert!(revision < gone, "round {round}: approved at {revision}, after {gone}");
                }
                Err(error) => {
                    late += 1;
                    let codes = [
                        Code::Unauthenticated,
                        Code::PermissionDenied,
                        Code::FailedPrecondition,
                        Code::NotFound,
                        Code::Unavailable,
                    ];
                    assert!(codes.contains(&error.code()), "round {round}: {error}");
                }
            }
        }
        if round % 4 == 2 {
            assert!(resources.iter().all(|resource| !o.reaches(&o.alice, resource)), "she is suspended");
        }
        give_back(&o, round % 4).await;
        for id in &ids {
            o.holder.access_requests().take_back(id, &o.alice).await.unwrap();
        }
        assert!(resources.iter().all(|resource| !o.reaches(&o.alice, resource)));
    }
    println!("{before} approvals came before, {late} too late");
}

/// Takes away what the votes rest on; answers at which revision it was gone.
async fn take_away(o: &Organisation, what: usize, credential: &str) -> Revision {
    let gp = &o.holder;
    match what {
        0 => {
            let request = g::CredentialRevokeRequest { id: credential.to_owned() };
            let path = "/gatepass.v1.Credentials/Revoke";
            let _: g::CredentialRevokeResponse = call(gp, path, &request).await;
        }
        1 => {
            let attachments = gp.account_attachments().list("").collect().await.unwrap();
            let bobs =
                attachments.iter().find(|link| link.account_id == o.bob && link.role_id == o.approvers);
            gp.account_attachments().delete(&bobs.unwrap().id).await.unwrap();
        }
        2 => level(o, "suspended").await,
        _ => drop(gp.workflows().modify(&o.workflow, |workflow| workflow.enabled = false).await.unwrap()),
    }
    // Of this one's own last write: nobody else writes through this client meanwhile.
    gp.revision().unwrap().number()
}

async fn give_back(o: &Organisation, what: usize) {
    let gp = &o.holder;
    match what {
        0 => {}
        1 => {
            gp.account_attachments().create(attachment(&o.bob, &o.approvers)).await.unwrap();
        }
        2 => level(o, "user").await,
        _ => drop(gp.workflows().modify(&o.workflow, |workflow| workflow.enabled = true).await.unwrap()),
    }
}

async fn level(o: &Organisation, level: &str) {
    let change = |account: &mut v1::Account| {
        if let Some(v1::account::Account::User(user)) = &mut account.account {
            user.permission_level_rw = level.to_owned();
        }
    };
    o.holder.accounts().modify(&o.alice, change).await.unwrap();
}
