//! What becomes of requests with votes and time (RULES 2, 3.1, 3.3, 3.6).

use super::{AtDeadline, Given, Organization, Request, Seat, Step, Time, Vote};

/// How far a request, or a part of it, has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "they are called what they are")]
pub enum Status {
    Pending,
    Granted,
    Denied,
    Canceled,
    TimedOut,
    Expired,
    Revoked,
}

impl Status {
    /// Its name.
    pub fn text(self) -> &'static str {
        match self {
            Status::Pending => "pending",
            Status::Granted => "granted",
            Status::Denied => "denied",
            Status::Canceled => "canceled",
            Status::TimedOut => "timed_out",
            Status::Expired => "expired",
            Status::Revoked => "revoked",
        }
    }
}

/// What happens by itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// The access of this part ends.
    Ends(String),
    /// A step of this request is passed over, escalates or is denied, or the request times out.
    Moves(String),
}

enum ByItself {
    Skip,
    Escalate,
    Deny,
}

impl Request {
    /// Whether it is voted on.
    pub fn is_pending(&self) -> bool {
        self.parts[0].status == Status::Pending
    }

    /// Of several parts: granted while any of them is.
    pub fn overall(&self) -> Status {
        let granted = self.parts.iter().any(|part| part.status == Status::Granted);
        if granted { Status::Granted } else { self.parts[0].status }
    }

    fn next_by_itself(&self) -> Option<(Time, ByItself)> {
        let step = self.steps.get(self.step)?;
        let deadline = step.deadline.as_ref().and_then(|(after, what)| match what {
            AtDeadline::Escalate(_) => (!self.escalated).then_some((self.since + after, ByItself::Escalate)),
            AtDeadline::Deny => Some((self.since + after, ByItself::Deny)),
            AtDeadline::Skip => Some((self.since + after, ByItself::Skip)),
        });
        let skip = step.skip_after.map(|after| (self.since + after, ByItself::Skip));
        // At one instant the deadline comes first.
        deadline.into_iter().chain(skip).min_by_key(|(at, _)| *at)
    }

    /// When something happens to it by itself, while it is pending.
    pub fn due(&self) -> Option<Time> {
        let next = self.next_by_itself().map_or(self.times_out, |(at, _)| at.min(self.times_out));
        self.is_pending().then_some(next)
    }

    fn set_status(&mut self, status: Status, now: Time) {
        self.parts.iter_mut().for_each(|part| (part.status, part.status_at) = (status, now));
    }

    fn seats_of(&self, step: usize) -> Vec<Seat> {
        self.votes.iter().filter(|vote| vote.step == step).map(|vote| vote.seat.clone()).collect()
    }
}

impl Organization {
    /// What falls due next by an instant.
    fn next_due(&self, by: Time) -> Option<(Time, Due)> {
        let ends = self.given.iter().map(|given| (given.end, Due::Ends(given.part.clone())));
        let moves =
            self.requests.iter().filter_map(|request| Some((request.due()?, Due::Moves(request.id.clone()))));
        let direct = self.world.grants.iter().map(|grant| (grant.end, Due::Ends(grant.id.clone())));
        ends.chain(moves).chain(direct).filter(|(at, _)| *at <= by).min()
    }

    /// Lets time pass: what falls due happens, each at its own instant, in the order of time (RULES 1.4).
    pub fn pass(&mut self, now: Time) {
        while let Some((at, due)) = self.next_due(now) {
            match due {
                Due::Ends(part) => {
                    if self.given.iter().any(|given| given.part == part) {
                        self.take(&part, Status::Expired, at);
                    } else {
                        self.world.delete(&part);
                    }
                }
                Due::Moves(id) => {
                    let place = self.place_of(&id).unwrap_or_default();
                    self.settle(place, at);
                }
            }
        }
    }

    /// Brings a pending request to what holds at an instant.
    pub(super) fn settle(&mut self, place: usize, now: Time) {
        loop {
            let request = self.requests[place].clone();
            if request.times_out <= now {
                return self.end(place, Status::TimedOut, now);
            }
            let Some(step) = request.steps.get(request.step) else {
                let is_silent = !request.steps.is_empty() && request.votes.is_empty();
                if is_silent && !request.silence_is_consent {
                    return self.end(place, Status::TimedOut, now);
                }
                return match self.unmet(&request, now) {
                    true => self.end(place, Status::Canceled, now),
                    false => self.grant(place, now),
                };
            };
            let filled = self.filled(&request, step, request.escalated, &request.seats_of(request.step));
            let is_complete = filled >= step.needed;
            let by_itself = request.next_by_itself().filter(|(at, _)| *at <= now);
            let this = &mut self.requests[place];
            match by_itself {
                _ if is_complete => {
                    this.events.push((now, "step_completed"));
                    (this.step, this.since, this.escalated) = (this.step + 1, now, false);
                }
                Some((_, ByItself::Skip)) => {
                    this.events.push((now, "step_skipped"));
                    this.skipped.push(this.step);
                    (this.step, this.since, this.escalated) = (this.step + 1, now, false);
                }
                Some((_, ByItself::Escalate)) => {
                    this.events.push((now, "escalated"));
                    this.escalated = true;
                }
                Some((_, ByItself::Deny)) => return self.end(place, Status::Denied, now),
                None => return,
            }
        }
    }

    /// Ends a pending request without access.
    pub(super) fn end(&mut self, place: usize, status: Status, now: Time) {
        let request = &mut self.requests[place];
        request.set_status(status, now);
        request.events.push((
            now,
            match status {
                Status::Denied => "denied",
                Status::TimedOut => "timed_out",
                _ => "canceled",
            },
        ));
    }

    /// Whether a request has lost what it rests on (RULES 3.3).
    pub(super) fn unmet(&self, request: &Request, now: Time) -> bool {
        let things: Vec<_> = request.parts.iter().map(|part| part.thing.clone()).collect();
        let extended = request.extends.as_ref().is_none_or(|(first, _)| self.is_live(first, now));
        self.unfounded(request, &things, now) || !extended || self.unqualified(request)
    }

    /// Whether requester, workflow, coverage or condition do not hold.
    pub(super) fn unfounded(&self, request: &Request, things: &[super::Thing], now: Time) -> bool {
        let Some(workflow) = self.workflow(&request.workflow) else { return true };
        !self.is_active(&request.requester)
            || !workflow.enabled
            || !self.may_use(&request.requester, &workflow.id)
            || !things.iter().all(|thing| self.covers(workflow, thing))
            || request.condition.as_ref().is_some_and(|condition| !self.holds(condition, now))
    }

    /// Whether somebody who voted could not have that vote counted now: they or whom they stood in for are not there,
    /// not active or no approvers, or the duty was taken back.
    fn unqualified(&self, request: &Request) -> bool {
        let taken_back = |vote: &Vote| !self.seats(request, &vote.seat.voter, vote.at).contains(&vote.seat);
        request.votes.iter().any(taken_back)
            || request.steps.iter().enumerate().any(|(place, step): (usize, &Step)| {
                let seats = request.seats_of(place);
                self.filled(request, step, true, &seats) < seats.len()
            })
    }

    /// Gives what was asked for.
    fn grant(&mut self, place: usize, now: Time) {
        let request = self.requests[place].clone();
        if request.extends.is_some() {
            return self.grant_extension(place, now);
        }
        let start = request.start.unwrap_or(now).max(now);
        let end = (start + request.duration).min(self.condition_end(&request.condition).unwrap_or(Time::MAX));
        if end <= start {
            return self.end(place, Status::Canceled, now);
        }
        for part in &request.parts {
            self.given.push(Given {
                part: part.id.clone(),
                account: request.requester.clone(),
                thing: part.thing.clone(),
                start,
                end,
            });
        }
        let this = &mut self.requests[place];
        this.set_status(Status::Granted, now);
        this.parts.iter_mut().for_each(|part| part.gave = Some(part.id.clone()));
        (this.first_start, this.first_end) = (Some(start), Some(end));
        this.events.push((
            now,
            match (this.break_glass, this.steps.is_empty()) {
                (true, _) => "granted_break_glass",
                (false, true) => "granted_automatically",
                (false, false) => "granted",
            },
        ));
    }

    /// The access of a request that has not ended.
    pub fn live<'a>(&'a self, request: &'a Request, now: Time) -> impl Iterator<Item = &'a Given> {
        let granted = request.parts.iter().filter(|part| part.status == Status::Granted);
        granted.filter_map(move |part| {
            self.given.iter().find(|given| Some(&given.part) == part.gave.as_ref() && now < given.end)
        })
    }

    /// Whether some of what a request gave has not ended.
    pub(super) fn is_live(&self, id: &str, now: Time) -> bool {
        self.request(id).is_some_and(|request| self.live(request, now).next().is_some())
    }

    /// Why what a request gave cannot end at another instant; `Ok` where it can.
    pub(super) fn check_longer(&self, first: &Request, end: Time, now: Time) -> Result<Time, &'static str> {
        let present = self.live(first, now).map(|given| given.end).max().ok_or("it has ended")?;
        if first.fixed || first.break_glass {
            return Err("of a fixed length, or break-glass");
        }
        if !self.is_active(&first.requester) {
            return Err("its requester is suspended");
        }
        self.check_limits(first, present, end)?;
        Ok(present)
    }

    /// Whether an end is later, within the whole's maximum (the smaller of then and now), and not after the condition's.
    pub(super) fn check_limits(&self, first: &Request, present: Time, end: Time) -> Result<(), &'static str> {
        let things: Vec<_> = first.parts.iter().map(|part| part.thing.clone()).collect();
        let now_max = self.workflow(&first.workflow).map(|workflow| self.limits(workflow, &things).max);
        let max = first.max.min(now_max.unwrap_or(Time::MAX));
        if end <= present {
            return Err("not later");
        }
        if first.first_start.is_some_and(|start| end > start + max) {
            return Err("beyond the maximum");
        }
        match self.condition_end(&first.condition) {
            Some(limit) if end > limit => Err("after the condition's end"),
            _ => Ok(()),
        }
    }

    /// Access of a request ends later.
    pub(super) fn move_ends(&mut self, first: &str, end: Time, now: Time) {
        let Some(request) = self.request(first).cloned() else { return };
        let live: Vec<String> = self.live(&request, now).map(|given| given.part.clone()).collect();
        for given in self.given.iter_mut().filter(|given| live.contains(&given.part)) {
            given.end = end;
        }
        let place = self.place_of(first).unwrap_or_default();
        // Each part tells it; those of the first are shown.
        if live.contains(&request.parts[0].id) {
            self.requests[place].events.push((now, "extended"));
        }
    }

    fn grant_extension(&mut self, place: usize, now: Time) {
        let Some((first, end)) = self.requests[place].extends.clone() else { return };
        let Some(of) = self.request(&first).cloned() else { return };
        if self.check_longer(&of, end, now).is_err() {
            return self.end(place, Status::Canceled, now);
        }
        self.move_ends(&first, end, now);
        let this = &mut self.requests[place];
        this.set_status(Status::Granted, now);
        for part in &mut this.parts {
            if let Some(same) = of.parts.iter().find(|same| same.thing == part.thing) {
                part.gave.clone_from(&same.gave);
                part.status = same.status;
            }
        }
        let is_automatic = this.steps.is_empty();
        this.events.push((now, if is_automatic { "granted_automatically" } else { "granted" }));
    }

    /// Access of one part ends: the requests that gave and prolonged it say so, and what would prolong it is canceled
    /// once nothing of it is left.
    pub(super) fn take(&mut self, part: &str, status: Status, now: Time) {
        self.given.retain(|given| given.part != part);
        let told = if status == Status::Expired { "expired" } else { "revoked" };
        let mut of = None;
        for request in &mut self.requests {
            if request.parts.iter().any(|found| found.id == part) {
                of = Some(request.id.clone());
            }
            let gave = request
                .parts
                .iter()
                .filter(|found| found.status == Status::Granted && found.gave.as_deref() == Some(part));
            let ids: Vec<String> = gave.map(|found| found.id.clone()).collect();
            // Each part tells it; what the first tells is compared.
            if ids.contains(&request.id) {
                request.events.push((now, told));
            }
            for found in request.parts.iter_mut().filter(|found| ids.contains(&found.id)) {
                (found.status, found.status_at) = (status, now);
            }
        }
        let Some(first) = of.filter(|first| !self.is_live(first, now)) else { return };
        for place in 0..self.requests.len() {
            let request = &self.requests[place];
            let prolongs = request.extends.as_ref().is_some_and(|(found, _)| *found == first);
            if prolongs && request.is_pending() {
                self.end(place, Status::Canceled, now);
            }
        }
    }
}
