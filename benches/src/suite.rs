//! What is asked of one subject on one set, in a process of its own: loading, checks, lists, changes. Every answer is
//! held against the truth, and a wrong one ends everything.

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::dataset::{Dataset, Spec};
use crate::figure::{Figure, Metric, Report};
use crate::measure::{self, Effort, Memory};
use crate::questions::{Covered, HOT, Questions};
use crate::random::Random;
use crate::subject::{Edit, Failure, Subject, Way};
use crate::{truth, version_of};

/// The seeds of the two draws.
const HOT_SEED: u64 = 1;
const RANDOM_SEED: u64 = 2;
/// Uniformly random pairs: as many as are needed to leave every cache, and no more than the set can give.
const RANDOM_PAIRS: usize = 1_000_000;
/// A list that is bound to take longer than this is not asked for.
const LIST_LIMIT: Duration = Duration::from_secs(10);
/// Answers compared before anything is timed take no longer than this; whatever is timed is compared as well.
const COMPARE_LIMIT: Duration = Duration::from_millis(if cfg!(test) { 50 } else { 5_000 });
/// A check slower than this is given more time, to be timed often enough.
const SLOW: Duration = Duration::from_micros(100);

/// How a subject without a store gets the set.
const FROM_MEMORY: &str = "loaded from memory";
/// How the suite changes things, for want of anything more with most subjects.
const NOT_DURABLE: &str = "not durable";

type List<S> = fn(&mut S, &str) -> Result<Vec<String>, Failure>;
type Count<S> = fn(&mut S, &str) -> Result<u64, Failure>;

/// One subject under measurement.
pub(crate) struct Suite<S> {
    set: Dataset,
    subject: S,
    hot: Questions,
    random: Questions,
    /// What a check by the fastest way takes, once known.
    check: Duration,
    compared: usize,
    figures: Vec<Figure>,
}

/// The two draws of a set's questions, the same for every subject.
pub(crate) fn questions(set: &Dataset) -> (Questions, Questions) {
    let covered = &Covered::of(set);
    let random = RANDOM_PAIRS.min(set.resources.len() * 10);
    (Questions::draw(set, covered, HOT_SEED, HOT), Questions::draw(set, covered, RANDOM_SEED, random))
}

/// Runs everything that any subject is asked; how it takes in the set is a figure too.
pub(crate) fn run<S: Subject>(spec: Spec) -> Result<Report, Failure> {
    let set = Dataset::generate(spec);
    let before = Memory::of_this_process();
    let start = Instant::now();
    let subject = S::load(&set)?;
    let loading = start.elapsed();
    let mut figures = vec![Figure::value(Metric::Open, loading.as_nanos() as f64, 1).way(FROM_MEMORY)];
    if let (Some(before), Some(after)) = (before, Memory::of_this_process()) {
        let more = after.resident.saturating_sub(before.resident);
        figures.push(Figure::value(Metric::OpenMemory, more as f64, 1).way(FROM_MEMORY));
    }
    ask(set, subject, figures)
}

/// Asks a subject that holds the set already.
pub(crate) fn ask<S: Subject>(set: Dataset, subject: S, figures: Vec<Figure>) -> Result<Report, Failure> {
    // Only now, so that what the questions are drawn from does not blur the memory.
    let (hot, random) = questions(&set);
    let mut suite = Suite { set, subject, hot, random, check: Duration::MAX, compared: 0, figures };
    suite.checks()?;
    suite.lists()?;
    suite.explanations()?;
    suite.changes()?;
    for figure in &mut suite.figures {
        if !S::LABEL.is_empty() {
            let way =
                figure.way.take().map_or_else(|| S::LABEL.to_owned(), |way| format!("{}, {way}", S::LABEL));
            figure.way = Some(way);
        }
    }
    Ok(Report {
        subject: S::CRATE.to_owned(),
        version: version_of(S::CRATE),
        set: suite.set.spec.name.to_owned(),
        questions: Some(suite.hot.digest() ^ suite.random.digest()),
        compared: suite.compared,
        figures: suite.figures,
    })
}

impl<S: Subject> Suite<S> {
    fn checks(&mut self) -> Result<(), Failure> {
        for (index, way) in S::WAYS.iter().enumerate() {
            for metric in [Metric::CheckHot, Metric::CheckRandom] {
                let figure = if metric == Metric::CheckRandom && way.only_repeats {
                    Figure::not_measured(metric, "needs to have seen the question before")
                } else {
                    self.check_by(index, way, metric)?
                };
                self.figures.push(figure.way(way.name));
            }
        }
        Ok(())
    }

    fn check_by(&mut self, index: usize, way: &Way, metric: Metric) -> Result<Figure, Failure> {
        let questions = if metric == Metric::CheckHot { &self.hot } else { &self.random };
        let subject = &mut self.subject;
        let mut at = 0;
        let mut ask = || {
            let (account, resource, expected) = questions.get(at);
            at = if at + 1 == questions.len() { 0 } else { at + 1 };
            match subject.check(index, black_box(account), black_box(resource))? {
                answer if answer == expected => Ok(()),
                answer => {
                    let way = way.name;
                    let text = format!("{} ({way}): {account} on {resource} gives {answer}", S::CRATE);
                    Err(Failure::Wrong(text))
                }
            }
        };
        let (start, mut asked) = (Instant::now(), 0);
        while asked < questions.len() && start.elapsed() < COMPARE_LIMIT {
            ask()?;
            asked += 1;
        }
        let each = start.elapsed() / asked as u32;
        let effort = if each > SLOW { Effort::SLOW } else { Effort::FAST };
        let timing = measure::batched(effort, |_| ask())?;
        self.check = self.check.min(Duration::from_nanos(timing.median as u64));
        self.compared += asked + timing.samples;
        Ok(Figure::timing(metric, timing))
    }

    fn lists(&mut self) -> Result<(), Failure> {
        let scan = self.check * self.set.resources.len() as u32;
        if S::reach_is_a_scan() && scan > LIST_LIMIT {
            let reason = format!("a check of each resource, about {} s", scan.as_secs());
            self.figures.push(Figure::not_measured(Metric::Reach, reason));
        } else {
            let users = self.some(self.set.users.len(), 20);
            self.list(
                Metric::Reach,
                &users,
                |set, user| set.users[user as usize].id(),
                (S::reach, S::reach_as_a_set),
                |set, user| {
                    truth::reach(set, user)
                        .into_iter()
                        .map(|index| set.resources[index as usize].id())
                        .collect()
                },
            )?;
        }
        let users = self.some(self.set.users.len(), 20);
        self.page(&users)?;
        let resources = self.some(self.set.resources.len(), 20);
        self.list(
            Metric::Who,
            &resources,
            |set, resource| set.resources[resource as usize].id(),
            (S::who, |subject, id| subject.who(id).map(|ids| ids.len() as u64)),
            |set, resource| {
                truth::who(set, resource).into_iter().map(|index| set.users[index as usize].id()).collect()
            },
        )
    }

    /// Compares the lists of a few, then times how long it takes to come by them.
    fn list(
        &mut self,
        metric: Metric,
        of: &[u32],
        id: fn(&Dataset, u32) -> String,
        (list, timed): (List<S>, Count<S>),
        truth: fn(&Dataset, u32) -> BTreeSet<String>,
    ) -> Result<(), Failure> {
        let ids: Vec<String> = of.iter().map(|&index| id(&self.set, index)).collect();
        let start = Instant::now();
        for (index, id) in of.iter().zip(&ids).take(5) {
            if start.elapsed() > COMPARE_LIMIT {
                break;
            }
            let answer = match list(&mut self.subject, id) {
                Ok(answer) => answer,
                Err(failure) => return self.missing(metric, failure),
            };
            let distinct: BTreeSet<String> = answer.iter().cloned().collect();
            let counted = timed(&mut self.subject, id)?;
            if counted != answer.len() as u64
                || distinct.len() != answer.len()
                || distinct != truth(&self.set, *index)
            {
                return Err(Failure::Wrong(format!("{}: the list of {id}", S::CRATE)));
            }
            self.compared += 1;
        }
        let timing = measure::single(Effort { samples: 20_000, ..Effort::SLOW }, |call| {
            timed(&mut self.subject, &ids[call % ids.len()]).map(|count| _ = black_box(count))
        })?;
        let way = if metric == Metric::Reach { S::REACH } else { "" };
        self.figures.push(Figure::timing(metric, timing).way(way));
        Ok(())
    }

    /// The first 50: that many, distinct, and all of them true.
    fn page(&mut self, users: &[u32]) -> Result<(), Failure> {
        for &user in users.iter().take(5) {
            let id = self.set.users[user as usize].id();
            let page = match self.subject.reach_page(&id) {
                Ok(page) => page,
                Err(failure) => return self.missing(Metric::ReachPage, failure),
            };
            let reached = truth::reach(&self.set, user);
            let all: BTreeSet<String> =
                reached.iter().map(|&index| self.set.resources[index as usize].id()).collect();
            let distinct: BTreeSet<String> = page.iter().cloned().collect();
            if distinct.len() != page.len() || page.len() != all.len().min(50) || !distinct.is_subset(&all) {
                return Err(Failure::Wrong(format!("{}: the first page of {id}", S::CRATE)));
            }
            self.compared += 1;
        }
        let ids: Vec<String> = users.iter().map(|&user| self.set.users[user as usize].id()).collect();
        let timing = measure::single(Effort { samples: 20_000, ..Effort::SLOW }, |call| {
            self.subject.reach_page(&ids[call % ids.len()]).map(|page| drop(black_box(page)))
        })?;
        self.figures.push(Figure::timing(Metric::ReachPage, timing));
        Ok(())
    }

    fn explanations(&mut self) -> Result<(), Failure> {
        let (questions, subject) = (&self.hot, &mut self.subject);
        let mut at = 0;
        let timing = measure::batched(Effort::FAST, |_| {
            let (account, resource, expected) = questions.get(at);
            at = if at + 1 == questions.len() { 0 } else { at + 1 };
            match subject.explain(account, resource)? {
                answer if answer == expected => Ok(()),
                _ => Err(Failure::Wrong(format!("{}: explain {account} on {resource}", S::CRATE))),
            }
        });
        match timing {
            Ok(timing) => {
                self.compared += timing.samples;
                self.figures.push(Figure::timing(Metric::Explain, timing));
                Ok(())
            }
            Err(failure) => self.missing(Metric::Explain, failure),
        }
    }

    /// Revocations and tag edits, each timed with the next check, which has to answer by it.
    fn changes(&mut self) -> Result<(), Failure> {
        let revocations = self.timed_changes(Suite::revoke);
        self.changed(Metric::Revoke, revocations)?;
        let edits = self.timed_changes(Suite::retag);
        self.changed(Metric::Retag, edits)
    }

    fn timed_changes(
        &mut self,
        change: fn(&mut Self, &mut Random) -> Result<Duration, Failure>,
    ) -> Result<Vec<f64>, Failure> {
        let mut random = Random::new(3);
        let mut samples = Vec::new();
        let start = Instant::now();
        while samples.len() < 3 || (samples.len() < 2_000 && start.elapsed() < Effort::SLOW.time) {
            samples.push(change(self, &mut random)?.as_nanos() as f64);
        }
        Ok(samples)
    }

    fn changed(&mut self, metric: Metric, samples: Result<Vec<f64>, Failure>) -> Result<(), Failure> {
        match samples {
            Ok(samples) => {
                self.compared += samples.len();
                self.figures.push(Figure::timing(metric, measure::summary(samples)).way(if S::DURABLE {
                    ""
                } else {
                    NOT_DURABLE
                }));
                Ok(())
            }
            Err(failure) => self.missing(metric, failure),
        }
    }

    /// Takes a role from a user who reaches a resource through nothing else, asks, and gives it back.
    fn revoke(&mut self, random: &mut Random) -> Result<Duration, Failure> {
        let (user, role, resource) = self.only_through(random);
        let account = self.set.users[user as usize].id();
        let resource = self.set.resources[resource as usize].id();
        let detach = self.subject.detach(&self.set, user as usize, role)?;
        let (taken, still) = self.changed_by(detach, &account, &resource)?;
        let attach = self.subject.attach(&self.set, user as usize, role)?;
        let (_, again) = self.changed_by(attach, &account, &resource)?;
        if still || !again {
            return Err(Failure::Wrong(format!("{}: after taking a role from {account}", S::CRATE)));
        }
        Ok(taken)
    }

    /// How long a change and the check after it take, and what the check answers.
    fn changed_by(
        &mut self,
        edit: Edit<S>,
        account: &str,
        resource: &str,
    ) -> Result<(Duration, bool), Failure> {
        let start = Instant::now();
        edit(&mut self.subject)?;
        let answer = self.subject.check(S::AFTER_CHANGE, account, resource)?;
        Ok((start.elapsed(), answer))
    }

    /// A user, a role of theirs and a resource that no other role of theirs reaches.
    fn only_through(&self, random: &mut Random) -> (u32, u32, u32) {
        loop {
            let user = random.below(self.set.users.len()) as u32;
            let roles = &self.set.users[user as usize].roles;
            let role = roles[random.below(roles.len())];
            let others: Vec<u32> = roles.iter().copied().filter(|&other| other != role).collect();
            let listed = &self.set.roles[role as usize].ids;
            let resource = listed[random.below(listed.len())];
            if !truth::roles_reach(&self.set, &others, resource) {
                return (user, role, resource);
            }
        }
    }

    /// Gives a resource the tags of a rule that one user holds, asks, and undoes it.
    fn retag(&mut self, random: &mut Random) -> Result<Duration, Failure> {
        let (user, index, tags) = self.would_reach(random);
        let original = self.set.resources[index as usize];
        let mut changed = original;
        changed.tags = tags;
        let (account, resource) = (self.set.users[user as usize].id(), original.id());
        let edit = self.subject.retag(&self.set, &changed)?;
        let (taken, now) = self.changed_by(edit, &account, &resource)?;
        let undo = self.subject.retag(&self.set, &original)?;
        let (_, after) = self.changed_by(undo, &account, &resource)?;
        if !now || after {
            return Err(Failure::Wrong(format!("{}: after other tags for {resource}", S::CRATE)));
        }
        Ok(taken)
    }

    /// A user, a resource they do not reach, and the tags by which they would.
    fn would_reach(&self, random: &mut Random) -> (u32, u32, [u16; 5]) {
        loop {
            let user = random.below(self.set.users.len()) as u32;
            let roles = &self.set.users[user as usize].roles;
            let role = &self.set.roles[roles[random.below(roles.len())] as usize];
            let rule = role.dynamic[random.below(role.dynamic.len())];
            let index = random.below(self.set.resources.len()) as u32;
            let resource = &self.set.resources[index as usize];
            if resource.kind == rule.kind && !truth::allowed(&self.set, user, index) {
                let mut tags = resource.tags;
                for tag in rule.tags {
                    tags[usize::from(tag.name)] = tag.value;
                }
                return (user, index, tags);
            }
        }
    }

    fn some(&self, of: usize, count: usize) -> Vec<u32> {
        Random::new(4).distinct(count.min(of), of)
    }

    /// Notes what a subject does not do; a wrong answer and a failure stay what they are.
    fn missing(&mut self, metric: Metric, failure: Failure) -> Result<(), Failure> {
        match failure {
            Failure::NotMeasured(reason) => {
                self.figures.push(Figure::not_measured(metric, reason));
                Ok(())
            }
            failure => Err(failure),
        }
    }
}

#[cfg(test)]
mod tests;
