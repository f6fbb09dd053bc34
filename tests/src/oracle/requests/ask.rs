//! Asking, voting, and the rest that people do with requests.

use super::{
    AHEAD, By, LONGEST, Organization, Part, Request, Status, TIME_OUT, Thing, Time, USUAL, Vote, Workflow,
};

/// What somebody wishes.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Wish {
    pub account: String,
    pub things: Vec<Thing>,
    pub has_reason: bool,
    pub duration: Option<Time>,
    pub start: Option<Time>,
    pub break_glass: bool,
    pub condition: Option<String>,
    pub filed_by: By,
}

/// How long access may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Limits {
    pub(super) fixed: Option<Time>,
    pub(super) max: Time,
    default: Time,
}

/// Who does something: an account, or the holder of the store; what with; and what the caller may.
#[derive(Debug, Clone, PartialEq)]
pub struct Caller {
    /// For whom.
    pub account: Option<String>,
    /// With what.
    pub credential: Option<String>,
    /// Whether that may stand on both sides.
    pub both_sides: bool,
    /// Whether it may write grants.
    pub writes_grants: bool,
}

type Verdict<T> = Result<T, &'static str>;

impl Organization {
    pub(super) fn limits(&self, workflow: &Workflow, things: &[Thing]) -> Limits {
        let by_tag = |thing: &Thing| {
            let Thing::Resource(id) = thing else { return None };
            let tags = &self.world.resource(id)?.tags;
            let matching = workflow.options.limits.iter().filter(|((name, value), _)| {
                tags.iter().any(|(tag, found)| tag == name && (value == "*" || value == found))
            });
            matching.map(|(_, limit)| *limit).min()
        };
        let by_tag = things.iter().filter_map(by_tag).min().unwrap_or(Time::MAX);
        let own = workflow.max.or(self.settings.max).unwrap_or(LONGEST).min(by_tag);
        let fixed = workflow.fixed.map(|fixed| fixed.min(by_tag));
        let max = fixed.unwrap_or(own);
        Limits { fixed, max, default: fixed.unwrap_or(self.settings.default.unwrap_or(USUAL).min(max)) }
    }

    /// The workflow by which an account may ask for a thing: the highest weight, then the oldest (RULES 3.2).
    pub fn workflow_for(&self, account: &str, thing: &Thing) -> Option<&Workflow> {
        let fit = |workflow: &&Workflow| self.covers(workflow, thing) && self.may_use(account, &workflow.id);
        self.workflows.iter().filter(fit).min_by_key(|workflow| (-workflow.weight, workflow.age))
    }

    /// Asks. `ids` are those that the parts get, by thing.
    pub fn ask(&mut self, wish: &Wish, now: Time, made: u64, ids: &[(Thing, String)]) -> Verdict<()> {
        self.ask_for(wish, None, now, made, ids)
    }

    fn ask_for(
        &mut self,
        wish: &Wish,
        extends: Option<(String, Time)>,
        now: Time,
        made: u64,
        ids: &[(Thing, String)],
    ) -> Verdict<()> {
        let must = |holds: bool, why: &'static str| if holds { Ok(()) } else { Err(why) };
        must(self.is_active(&wish.account), "not active")?;
        must(wish.duration.is_none_or(|duration| duration > 0), "no length")?;
        if let Some(start) = wish.start {
            must(start >= now && start <= now + AHEAD && !wish.break_glass, "no such start")?;
        }
        must(wish.condition.as_ref().is_none_or(|condition| self.holds(condition, now)), "not holding")?;
        let mut workflow: Option<&Workflow> = None;
        for thing in &wish.things {
            let found = self.workflow_for(&wish.account, thing).ok_or("nothing covers it")?;
            must(workflow.is_none_or(|other| other.id == found.id), "two workflows")?;
            workflow = Some(found);
        }
        let workflow = workflow.ok_or("for nothing")?.clone();
        must(wish.has_reason || !(wish.break_glass || workflow.requires_reason), "no reason")?;
        let limits = self.limits(&workflow, &wish.things);
        let usual = match workflow.options.break_glass {
            Some(cap) if wish.break_glass => limits.default.min(cap.unwrap_or(USUAL)),
            _ => limits.default,
        };
        let duration = limits.fixed.or(wish.duration).unwrap_or(usual);
        must(limits.fixed.is_some() || duration <= limits.max, "too long")?;
        self.refuse_second(wish, &workflow, extends.is_some(), now)?;
        let start = wish.start.unwrap_or(now);
        let (automatic, condition) = match wish.break_glass {
            true => {
                self.check_break_glass(wish, &workflow, duration)?;
                (false, wish.condition.clone())
            }
            false => self.automatic(wish, &workflow, duration, start, now)?,
        };
        let flow = self.flows.iter().find(|flow| flow.id == workflow.flow).ok_or("no approval workflow")?;
        let (steps, distinct_people) = match automatic || flow.automatic {
            true => (Vec::new(), false),
            false => (self.frozen(&wish.account, &flow.steps), flow.distinct_people),
        };
        let mut parts: Vec<Part> = wish
            .things
            .iter()
            .map(|thing| Part {
                id: ids.iter().find(|(of, _)| of == thing).map(|(_, id)| id.clone()).unwrap_or_default(),
                thing: thing.clone(),
                status: Status::Pending,
                status_at: now,
                gave: None,
            })
            .collect();
        parts.sort_by(|left, right| left.id.cmp(&right.id));
        let request = Request {
            id: parts[0].id.clone(),
            parts,
            requester: wish.account.clone(),
            filed_by: wish.filed_by.clone(),
            made,
            has_reason: wish.has_reason,
            workflow: workflow.id.clone(),
            start: wish.start,
            duration,
            max: limits.max,
            fixed: limits.fixed.is_some(),
            times_out: now + workflow.options.time_out.unwrap_or(TIME_OUT),
            free_extension: workflow.options.free_extension,
            steps,
            distinct_people,
            self_approval: self.settings.self_approval,
            silence_is_consent: self.settings.silence_is_consent,
            condition,
            extends,
            break_glass: wish.break_glass,
            reviewed: false,
            step: 0,
            since: now,
            escalated: false,
            votes: Vec::new(),
            skipped: Vec::new(),
            first_start: None,
            first_end: None,
            events: vec![(now, "requested")],
        };
        let first = request.steps.first().filter(|_| !request.break_glass);
        must(first.is_none_or(|step| self.can_be_satisfied(&request, step)), "nobody can approve")?;
        let is_break_glass = request.break_glass;
        self.requests.push(request);
        let place = self.requests.len() - 1;
        if is_break_glass {
            self.grant_at_once(place, now);
        } else {
            self.settle(place, now);
        }
        Ok(())
    }

    /// Break-glass asks nobody: it is as if no step stood before it, and the steps are kept for the reviewers.
    fn grant_at_once(&mut self, place: usize, now: Time) {
        let steps = std::mem::take(&mut self.requests[place].steps);
        self.settle(place, now);
        self.requests[place].steps = steps;
    }

    fn refuse_second(&self, wish: &Wish, workflow: &Workflow, prolongs: bool, now: Time) -> Verdict<()> {
        let cool_down = workflow.options.cool_down.unwrap_or(0);
        for request in self.requests.iter().filter(|request| request.requester == wish.account) {
            for part in request.parts.iter().filter(|part| wish.things.contains(&part.thing)) {
                match part.status {
                    Status::Pending => return Err("a second one"),
                    Status::Granted => {}
                    _ if !prolongs && part.status_at + cool_down > now => return Err("too soon"),
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn check_break_glass(&self, wish: &Wish, workflow: &Workflow, duration: Time) -> Verdict<()> {
        let cap = workflow.options.break_glass.ok_or("no break-glass here")?.unwrap_or(USUAL);
        if !self.webhook {
            return Err("nobody would be told");
        }
        if duration > cap {
            return Err("longer than break-glass");
        }
        let mut own = self.requests.iter().filter(|request| request.requester == wish.account);
        if own.any(|request| request.break_glass && !request.reviewed) {
            return Err("the last use is not reviewed");
        }
        Ok(())
    }

    /// Whether it is granted without approval, and the condition that it is bound to.
    fn automatic(
        &self,
        wish: &Wish,
        workflow: &Workflow,
        duration: Time,
        start: Time,
        now: Time,
    ) -> Verdict<(bool, Option<String>)> {
        let bound = wish.condition.clone();
        let options = &workflow.options;
        if options.automatic_max.is_some_and(|max| duration > max) {
            let flow = self.flows.iter().find(|flow| flow.id == workflow.flow);
            return match flow.is_some_and(|flow| flow.automatic) {
                true => Err("too long without approval"),
                false => Ok((false, bound)),
            };
        }
        let open = |at| options.windows.iter().any(|window| window.is_open(at));
        if open(now) && open(start) {
            return Ok((true, bound));
        }
        match options.condition.as_ref().filter(|condition| self.holds(condition, now)) {
            Some(condition) if bound.as_ref().is_none_or(|bound| bound == condition) => {
                Ok((true, Some(condition.clone())))
            }
            _ => Ok((false, bound)),
        }
    }

    /// A vote for or against.
    pub fn vote(&mut self, id: &str, voter: &Caller, approve: bool, now: Time) -> Verdict<()> {
        let place = self.place_of(id).ok_or("no such request")?;
        let request = self.requests[place].clone();
        let who = voter.account.as_deref().ok_or("nobody")?;
        if !request.is_pending() {
            return Err("it has ended");
        }
        let same = voter.credential.is_some() && voter.credential == request.filed_by.credential;
        if same && !voter.both_sides {
            return Err("the credential stands on the other side");
        }
        if !request.self_approval && self.asks(&request, who) {
            return Err("their own");
        }
        let seats = self.is_approver(&request, who, now);
        if seats.is_empty() {
            return Err("no approver");
        }
        if self.unmet(&request, now) {
            self.end(place, Status::Canceled, now);
            return Ok(());
        }
        if !approve {
            self.end(place, Status::Denied, now);
            return Ok(());
        }
        let has_voted = request.votes.iter().any(|vote| vote.step == request.step && vote.seat.voter == who);
        if has_voted {
            return Err("twice");
        }
        let seat = self.free_seat(&request, &seats).ok_or("it fills nothing more")?;
        let this = &mut self.requests[place];
        this.votes.push(Vote { step: this.step, seat, at: now });
        this.events.push((now, "approved"));
        self.settle(place, now);
        Ok(())
    }

    /// Its requester takes it back.
    pub fn cancel(&mut self, id: &str, who: &Caller, now: Time) -> Verdict<()> {
        let place = self.place_of(id).ok_or("no such request")?;
        let request = &self.requests[place];
        if !request.is_pending() || who.account.as_ref() != Some(&request.requester) {
            return Err("not theirs, or not pending");
        }
        self.end(place, Status::Canceled, now);
        Ok(())
    }

    /// More time, at once or asked for. Answers whether access is longer now.
    #[expect(clippy::too_many_arguments, reason = "a call has as many")]
    pub fn extend(
        &mut self,
        id: &str,
        end: Result<Time, Time>,
        who: &Caller,
        filed_by: &By,
        now: Time,
        made: u64,
        ids: &[(Thing, String)],
    ) -> Verdict<bool> {
        let mut first = self.request(id).ok_or("no such request")?.clone();
        if let Some((of, _)) = first.extends.clone().filter(|_| self.granted_part(&first, id)) {
            first = self.request(&of).ok_or("no such request")?.clone();
        }
        let own = who.account.as_ref() == Some(&first.requester);
        if !own && !who.writes_grants {
            return Err("not theirs");
        }
        let present = self.live(&first, now).map(|given| given.end).max().ok_or("it has ended")?;
        let end = match end {
            Ok(end) => end,
            Err(by @ ..=0) => return Err(if by == 0 { "by nothing" } else { "by less" }),
            Err(by) => present + by,
        };
        self.check_longer(&first, end, now)?;
        let things: Vec<Thing> = first
            .parts
            .iter()
            .filter(|part| self.live(&first, now).any(|given| given.part == part.id))
            .map(|part| part.thing.clone())
            .collect();
        let free = first.free_extension.is_some_and(|free| {
            first.first_end.is_some_and(|first_end| end <= first_end + free)
                && !self.unfounded(&first, &things, now)
        });
        if who.writes_grants || free {
            self.move_ends(&first.id, end, now);
            return Ok(true);
        }
        let wish = Wish {
            account: first.requester.clone(),
            things,
            // Where none is given, the first one's counts.
            has_reason: first.has_reason,
            duration: Some(end - present),
            start: None,
            break_glass: false,
            condition: first.condition.clone(),
            filed_by: filed_by.clone(),
        };
        self.ask_for(&wish, Some((first.id.clone(), end)), now, made, ids)?;
        let made = self.requests.last();
        Ok(made.is_some_and(|made| made.parts[0].status == Status::Granted))
    }

    fn granted_part(&self, request: &Request, id: &str) -> bool {
        request.parts.iter().any(|part| part.id == id && part.status == Status::Granted)
    }

    /// Takes access back: of a request, of one part, or all that an account, a resource or a role has. Answers the parts.
    pub fn revoke(&mut self, target: &Revoke, who: &Caller, now: Time) -> Verdict<Vec<String>> {
        let own = |account: &str| who.account.as_deref() == Some(account);
        let all = who.writes_grants;
        let given = |fits: &dyn Fn(&super::Given) -> bool| -> Vec<String> {
            self.given
                .iter()
                .filter(|given| now < given.end && fits(given))
                .map(|given| given.part.clone())
                .collect()
        };
        let (parts, is_own, is_one) = match target {
            Revoke::Request(id) => {
                let request = self.request(id).ok_or("no such request")?;
                let parts = self.live(request, now).map(|given| given.part.clone()).collect();
                (parts, own(&request.requester), true)
            }
            Revoke::Part(part) => {
                let found = self.given.iter().find(|given| given.part == *part).ok_or("no such access")?;
                (given(&|given| given.part == *part), own(&found.account), true)
            }
            Revoke::Account(account) => (given(&|given| given.account == *account), own(account), false),
            Revoke::Thing(thing) => (given(&|given| given.thing == *thing), false, false),
        };
        if !all && !is_own {
            return Err("not theirs");
        }
        if is_one && parts.is_empty() {
            return Err("it gives nothing");
        }
        for part in &parts {
            self.take(part, Status::Revoked, now);
        }
        // Direct grants go too: all of an account, or of a resource.
        let id = match target {
            Revoke::Account(id) | Revoke::Thing(Thing::Resource(id)) => id,
            _ => return Ok(parts),
        };
        self.world.grants.retain(|grant| grant.account != *id && grant.resource != *id);
        Ok(parts)
    }

    /// Somebody else looks at a use of break-glass (RULES 3.8).
    pub fn review(&mut self, id: &str, who: &Caller) -> Verdict<()> {
        let place = self.place_of(id).ok_or("no such request")?;
        let request = &self.requests[place];
        let reviewer = who.account.as_deref().ok_or("nobody")?;
        if !request.break_glass || request.reviewed {
            return Err("nothing to review");
        }
        if self.asks(request, reviewer) {
            return Err("their own");
        }
        let seat = super::Seat { voter: reviewer.to_owned(), of: reviewer.to_owned() };
        let could = request
            .steps
            .iter()
            .any(|step| self.filled(request, step, true, std::slice::from_ref(&seat)) == 1);
        if !could && !who.writes_grants {
            return Err("no approver");
        }
        self.requests[place].reviewed = true;
        Ok(())
    }
}

/// What is taken back.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub enum Revoke {
    Request(String),
    Part(String),
    Account(String),
    Thing(Thing),
}
