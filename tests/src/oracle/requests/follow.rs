//! What other changes mean for requests and for the access they gave (RULES 2.7, 3.3, 8).

use super::{Organization, Status, Thing, Time};

impl Organization {
    fn cancel_where(&mut self, now: Time, fits: impl Fn(&super::Request) -> bool) {
        for place in 0..self.requests.len() {
            if self.requests[place].is_pending() && fits(&self.requests[place]) {
                self.end(place, Status::Canceled, now);
            }
        }
    }

    /// An account is suspended or active from now on.
    pub fn suspend(&mut self, account: &str, suspended: bool, now: Time) {
        for row in self.world.accounts.iter_mut().filter(|row| row.id == account) {
            row.suspended = Some(suspended);
        }
        if suspended {
            self.cancel_where(now, |request| request.requester == account);
        }
    }

    /// A workflow is on or off from now on.
    pub fn enable(&mut self, workflow: &str, enabled: bool, now: Time) {
        for row in self.workflows.iter_mut().filter(|row| row.id == workflow) {
            row.enabled = enabled;
        }
        if !enabled {
            self.cancel_where(now, |request| request.workflow == workflow);
        }
    }

    /// Something is deleted, and with it what cannot be without it. `false` where it must stay.
    pub fn delete(&mut self, id: &str, now: Time) -> bool {
        if self.workflows.iter().any(|workflow| workflow.options.condition.as_deref() == Some(id)) {
            return false;
        }
        let taken: Vec<String> = self
            .given
            .iter()
            .filter(|given| given.part == id || given.account == id || given.thing.id() == id)
            .map(|given| given.part.clone())
            .collect();
        self.cancel_where(now, |request| {
            request.requester == id
                || request.workflow == id
                || request.condition.as_deref() == Some(id)
                || request.parts.iter().any(|part| part.thing.id() == id)
        });
        for part in taken {
            self.take(&part, Status::Revoked, now);
        }
        if self.conditions.iter().any(|condition| condition.id == id) {
            self.end_bound(id, Time::MIN, now);
        }
        self.world.delete(id);
        self.workflows.retain(|row| row.id != id);
        self.workflow_roles.retain(|row| row.id != id && row.from != id && row.to != id);
        self.conditions.retain(|row| row.id != id);
        self.delegations.retain(|row| row.id != id && row.from != id && row.to != id);
        true
    }

    /// A condition holds from now on, until then at most.
    pub fn set_condition(&mut self, id: &str, until: Option<Time>, now: Time) -> Result<(), &'static str> {
        if until.is_some_and(|until| until <= now) {
            return Err("it has passed");
        }
        let found = self.conditions.iter_mut().find(|condition| condition.id == id).ok_or("no condition")?;
        (found.holds, found.until) = (true, until);
        if let Some(until) = until {
            self.end_bound(id, until, now);
        }
        Ok(())
    }

    /// A condition holds no longer.
    pub fn clear_condition(&mut self, id: &str, now: Time) -> Result<(), &'static str> {
        let found = self.conditions.iter_mut().find(|condition| condition.id == id).ok_or("no condition")?;
        (found.holds, found.until) = (false, None);
        self.end_bound(id, now, now);
        Ok(())
    }

    /// What is bound to a condition ends at an instant, now at the latest where that has passed.
    fn end_bound(&mut self, condition: &str, from: Time, now: Time) {
        if from <= now {
            self.cancel_where(now, |request| request.condition.as_deref() == Some(condition));
        }
        let bound = self.requests.iter().filter(|request| request.condition.as_deref() == Some(condition));
        let parts: Vec<String> = bound
            .flat_map(|request| &request.parts)
            .filter(|part| part.status == Status::Granted)
            .filter_map(|part| part.gave.clone())
            .collect();
        for part in parts {
            let Some(given) = self.given.iter_mut().find(|given| given.part == part) else { continue };
            if from <= now || from <= given.start {
                self.take(&part, Status::Revoked, now);
            } else {
                given.end = given.end.min(from);
            }
        }
    }

    /// A grant that a request gave is extended by itself.
    pub fn extend_given(
        &mut self,
        part: &str,
        end: Result<Time, Time>,
        now: Time,
    ) -> Result<(), &'static str> {
        let given = self.given.iter().find(|given| given.part == part && now < given.end);
        let present = given.ok_or("it has ended")?.end;
        let end = match end {
            Ok(end) => end,
            Err(by) if by > 0 => present + by,
            Err(_) => return Err("by nothing"),
        };
        let request = self.request(part).ok_or("no request")?.clone();
        // That it can be prolonged at all; its limits are those of its own end.
        self.check_longer(&request, Time::MAX / 2, now).or_else(|why| match why {
            "beyond the maximum" | "after the condition's end" => Ok(0),
            why => Err(why),
        })?;
        self.check_limits(&request, present, end)?;
        for given in self.given.iter_mut().filter(|given| given.part == part) {
            given.end = end;
        }
        if request.id == part {
            let place = self.place_of(part).unwrap_or_default();
            self.requests[place].events.push((now, "extended"));
        }
        Ok(())
    }

    /// The things that requests may be for.
    pub fn things(&self) -> Vec<Thing> {
        let resources = self.world.resources.iter().map(|row| Thing::Resource(row.id.clone()));
        resources.chain(self.world.roles.iter().map(|row| Thing::Role(row.id.clone()))).collect()
    }
}
