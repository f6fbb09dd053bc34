//! What the service shows, beside what the oracle says.

use std::collections::BTreeSet;

use gatepass_wire::gatepass::v1 as g;
use gatepass_wire::v1;

use crate::driver::wire::{instant, time};
use crate::oracle::Time;
use crate::oracle::requests::{Given, Request, Status, Thing};

use super::History;
use super::action::Action;

impl History {
    /// Compares what an action is about, and now and then everything.
    pub(super) async fn compare_after(&mut self, action: &Action) {
        let about = match action {
            Action::Ask { .. } => self.org.requests.last().map(|request| request.id.clone()),
            Action::Extend { .. } => self.org.requests.last().map(|request| request.id.clone()),
            Action::Vote { request, .. } | Action::Cancel { request } | Action::Review { request } => {
                self.org.request(request).map(|request| request.id.clone())
            }
            _ => None,
        };
        if let Some(id) = about {
            self.compare_request(&id).await;
        }
        match self.rng.below(20) {
            0..=5 => self.compare_now().await,
            6..=8 => self.compare_grants().await,
            9..=10 => self.compare_past().await,
            11 => self.compare_requests().await,
            _ => {}
        }
    }

    /// Everything at the end of a history.
    pub(super) async fn compare_everything(&mut self) {
        self.compare_now().await;
        self.compare_grants().await;
        self.compare_requests().await;
        for _ in 0..10 {
            self.compare_past().await;
        }
        let count = |fits: &dyn Fn(&Request) -> bool| {
            self.org.requests.iter().filter(|request| fits(request)).count() as u64
        };
        let (requests, votes) =
            (count(&|_| true), self.org.requests.iter().map(|one| one.votes.len() as u64).sum());
        let (granted, broken) = (count(&|one| one.first_start.is_some()), count(&|one| one.break_glass));
        let prolonged =
            count(&|one| one.extends.is_some() && one.parts.iter().any(|part| part.gave.is_some()));
        let roles = count(&|one| matches!(one.parts[0].thing, Thing::Role(_)) && one.first_start.is_some());
        let (canceled, timed_out) = (
            count(&|one| one.overall() == Status::Canceled),
            count(&|one| one.overall() == Status::TimedOut),
        );
        let counts = &mut self.counts;
        (counts.requests, counts.votes, counts.granted) = (requests, votes, granted);
        (counts.break_glass, counts.prolonged, counts.roles) = (broken, prolonged, roles);
        (counts.canceled, counts.timed_out) = (canceled, timed_out);
    }

    /// What fell due is recorded: some of what it gives is there only then.
    async fn sweep(&mut self) {
        let swept = self.service.sweep().await;
        swept.unwrap_or_else(|error| self.fail(&format!("the sweep fails: {error}")));
    }

    /// Who reaches what now, of all.
    pub(super) async fn compare_now(&mut self) {
        self.sweep().await;
        let pairs = self.pairs();
        self.compare_pairs(pairs, None).await;
    }

    /// Who reached what in some minute before.
    async fn compare_past(&mut self) {
        self.sweep().await;
        if let Some(minute) = self.rng.pick(&self.past).filter(|minute| minute.at < self.now) {
            self.compare_pairs(minute.pairs, Some(minute.at)).await;
        }
    }

    async fn compare_pairs(&mut self, pairs: Vec<(String, String, bool)>, at: Option<Time>) {
        if pairs.is_empty() {
            return;
        }
        let question = |(account, resource, _): &(String, String, bool)| g::Question {
            account: account.clone(),
            resource: resource.clone(),
        };
        let as_of = at.map(|at| g::AsOf { time: Some(instant(at)), revision: 0 });
        let request = g::CheckManyRequest { questions: pairs.iter().map(question).collect(), as_of };
        let found: g::CheckManyResponse = self.must("/gatepass.v1.Access/CheckMany", &request).await;
        for ((account, resource, allowed), found) in pairs.iter().zip(&found.allowed) {
            if allowed != found {
                self.fail(&format!(
                    "`{account}` reaches `{resource}` at {at:?}: {found}, where the oracle says {allowed}"
                ));
            }
        }
        self.counts.checks += pairs.len() as u64;
    }

    /// The grants that there are: of requests by the part that gave them, others by themselves.
    pub(super) async fn learn_grants(&mut self) -> (BTreeSet<Given>, BTreeSet<Given>) {
        self.sweep().await;
        let meta = || Some(v1::ListRequestMetadata { limit: 1000, ..Default::default() });
        let request = v1::AccountGrantListRequest { meta: meta(), filter: String::new() };
        let found: v1::AccountGrantListResponse = self.must("/v1.AccountGrants/List", &request).await;
        let (mut given, mut direct) = (BTreeSet::new(), BTreeSet::new());
        let at = |time_of: &Option<prost_types::Timestamp>| time_of.as_ref().map_or(0, time);
        for grant in found.account_grants {
            let is_direct = grant.access_request_id.is_empty();
            let part = if is_direct { grant.id.clone() } else { grant.access_request_id };
            self.grants.insert(part.clone(), grant.id);
            let (start, end) = (at(&grant.start_from), at(&grant.valid_until));
            let thing = Thing::Resource(grant.resource_id);
            let row = Given { part, account: grant.account_id, thing, start, end };
            if is_direct {
                direct.insert(row)
            } else {
                given.insert(row)
            };
        }
        let request = g::RoleGrantListRequest { meta: meta(), filter: String::new() };
        let found: g::RoleGrantListResponse = self.must("/gatepass.v1.RoleGrants/List", &request).await;
        for grant in found.role_grants {
            let (start, end) = (at(&grant.start_from), at(&grant.valid_until));
            let (part, thing) = (grant.access_request_id, Thing::Role(grant.role_id));
            self.grants.insert(part.clone(), grant.id);
            given.insert(Given { part, account: grant.account_id, thing, start, end });
        }
        (given, direct)
    }

    async fn compare_grants(&mut self) {
        let (given, direct) = self.learn_grants().await;
        let expected: BTreeSet<Given> = self.org.given.iter().cloned().collect();
        if given != expected {
            let (more, less): (Vec<_>, Vec<_>) =
                (given.difference(&expected).collect(), expected.difference(&given).collect());
            self.fail(&format!("the oracle does not know of {more:?}, and misses {less:?}"));
        }
        let expected: BTreeSet<Given> = self
            .org
            .world
            .grants
            .iter()
            .map(|grant| Given {
                part: grant.id.clone(),
                account: grant.account.clone(),
                thing: Thing::Resource(grant.resource.clone()),
                start: grant.start,
                end: grant.end,
            })
            .collect();
        if direct != expected {
            self.fail(&format!("direct grants {direct:?}, where the oracle says {expected:?}"));
        }
    }

    /// One request with its events.
    async fn compare_request(&mut self, id: &str) {
        let request = g::AccessRequestGetRequest { id: id.to_owned(), act_as: String::new() };
        let found: g::AccessRequestGetResponse = self.must("/gatepass.v1.AccessRequests/Get", &request).await;
        let found = found.access_request.unwrap_or_default();
        let Some(expected) = self.org.request(id).cloned() else { self.fail(&format!("no request `{id}`")) };
        self.compare_shown(&found, &expected);
        self.counts.looked_at += 1;
        let mut events: Vec<(Time, &str)> = found
            .events
            .iter()
            .map(|event| (event.at.as_ref().map_or(0, time), event.r#type.as_str()))
            .collect();
        let mut told = expected.events.clone();
        events.sort_unstable();
        told.sort_unstable();
        if events != told {
            self.fail(&format!("events of `{id}`: {events:?}, where the oracle says {told:?}"));
        }
    }

    /// All requests, page by page.
    async fn compare_requests(&mut self) {
        let mut cursor = String::new();
        let mut seen = BTreeSet::new();
        loop {
            let limit = 100;
            let request = g::AccessRequestsListRequest { cursor, limit, ..Default::default() };
            let page: g::AccessRequestsListResponse =
                self.must("/gatepass.v1.AccessRequests/List", &request).await;
            for found in &page.access_requests {
                let Some(expected) = self.org.request(&found.id).cloned() else {
                    self.fail(&format!("the oracle knows no request `{}`", found.id))
                };
                self.compare_shown(found, &expected);
                self.counts.looked_at += 1;
                seen.insert(found.id.clone());
            }
            cursor = page.next_cursor;
            if cursor.is_empty() {
                break;
            }
        }
        if seen.len() != self.org.requests.len() {
            self.fail(&format!("{} requests, where the oracle has {}", seen.len(), self.org.requests.len()));
        }
    }

    fn compare_shown(&self, found: &g::AccessRequest, expected: &Request) {
        let id = &expected.id;
        let same = |what: &str, found: &dyn std::fmt::Debug, told: &dyn std::fmt::Debug, is_same: bool| {
            if !is_same {
                self.fail(&format!("{what} of `{id}`: {found:?}, where the oracle says {told:?}"));
            }
        };
        let status = expected.overall().text();
        if found.status != status {
            self.fail(&format!(
                "status of `{id}`: {} ({}), where the oracle says {status}",
                found.status, found.status_reason
            ));
        }
        let step = if expected.is_pending() { expected.step as u32 + 1 } else { 0 };
        same("the step", &found.current_step, &step, found.current_step == step);
        let votes: Vec<(usize, &str, &str)> = found
            .steps
            .iter()
            .enumerate()
            .flat_map(|(place, step)| {
                step.votes.iter().map(move |vote| (place, &*vote.account_id, &*vote.for_account_id))
            })
            .collect();
        let mut told: Vec<(usize, &str, &str)> = expected
            .votes
            .iter()
            .map(|vote| {
                let of = if vote.seat.of == vote.seat.voter { "" } else { &*vote.seat.of };
                (vote.step, &*vote.seat.voter, of)
            })
            .collect();
        told.sort_by_key(|(step, _, _)| *step);
        same("the votes", &votes, &told, votes == told);
        let steps: Vec<(u32, &str, bool)> =
            found.steps.iter().map(|step| (step.needed, &*step.state, step.escalated)).collect();
        let state = |place: usize| match () {
            () if expected.skipped.contains(&place) => "skipped",
            () if place < expected.step => "completed",
            () if place == expected.step && expected.is_pending() => "current",
            () => "waiting",
        };
        let told: Vec<(u32, &str, bool)> = expected
            .steps
            .iter()
            .enumerate()
            .map(|(place, step)| {
                (step.needed as u32, state(place), expected.escalated && place == expected.step)
            })
            .collect();
        same("the steps", &steps, &told, steps == told);
        let mut items: Vec<(&str, &str)> =
            found.items.iter().map(|item| (&*item.request_id, &*item.status)).collect();
        items.sort_unstable();
        let parts = expected.parts.iter().filter(|part| matches!(part.thing, Thing::Resource(_)));
        let told: Vec<(&str, &str)> = parts.map(|part| (&*part.id, part.status.text())).collect();
        same("the items", &items, &told, items == told);
        let at = found.status_at.as_ref().map_or(0, time);
        same(
            "the instant of the status",
            &at,
            &expected.parts[0].status_at,
            at == expected.parts[0].status_at,
        );
        let live = self.org.live(expected, self.now).any(|given| given.start <= self.now);
        same("what is live", &found.live, &live, found.live == live);
        same("the review", &found.review, &expected.reviewed, found.review.is_some() == expected.reviewed);
    }
}
