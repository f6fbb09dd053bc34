//! Who may vote (RULES 3.3 to 3.5).

use super::{Entry, Organization, Request, Step, Time};

/// Who votes, and whose duty it is: the same, or who delegated to the voter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Seat {
    pub voter: String,
    pub of: String,
}

impl Seat {
    fn shares_somebody_with(&self, other: &Seat) -> bool {
        [&self.voter, &self.of].iter().any(|one| **one == other.voter || **one == other.of)
    }
}

/// The most entries that these can fill, each voter one entry at most and each entry by one, tried in every way.
/// `can` says which entries a voter could fill.
pub fn fillings(can: &[Vec<usize>], entries: usize) -> usize {
    fn try_all(can: &[Vec<usize>], entries: usize, taken: &mut Vec<usize>) -> usize {
        let Some((first, rest)) = can.split_first() else { return 0 };
        let most = entries - taken.len();
        let mut best = try_all(rest, entries, taken);
        for entry in first {
            if best == most {
                break;
            }
            if !taken.contains(entry) {
                taken.push(*entry);
                best = best.max(1 + try_all(rest, entries, taken));
                taken.pop();
            }
        }
        best
    }
    try_all(can, entries, &mut Vec::new())
}

impl Organization {
    /// An account and the person who made it, where it is a service account.
    fn guises(&self, account: &str) -> Vec<String> {
        let creator = self.standings.get(account).and_then(|standing| standing.creator.clone());
        std::iter::once(account.to_owned()).chain(creator).collect()
    }

    /// Whether the same person stands behind both.
    pub fn same_person(&self, left: &str, right: &str) -> bool {
        let right = self.guises(right);
        self.guises(left).iter().any(|one| right.contains(one))
    }

    /// Whether an account is there and active, and can be somebody.
    pub fn is_active(&self, account: &str) -> bool {
        self.world.account(account).is_some_and(|account| {
            account.suspended != Some(true) && account.kind != super::super::AccountKind::Token
        })
    }

    /// Whether an account stands on the requester's side.
    pub fn asks(&self, request: &Request, account: &str) -> bool {
        self.same_person(account, &request.requester) || request.filed_by.account.as_deref() == Some(account)
    }

    fn may_sit(&self, request: &Request, seat: &Seat) -> bool {
        [&seat.voter, &seat.of]
            .into_iter()
            .all(|account| self.is_active(account) && (request.self_approval || !self.asks(request, account)))
    }

    /// Whether what somebody wrote counts: it is older than the request, or none of those it would serve wrote it.
    fn counts(&self, request: &Request, made: Option<u64>, id: &str, seat: &Seat) -> bool {
        let (Some(made), Some(written)) = (made, self.written.get(id)) else { return made.is_none() };
        if written.revision <= made {
            return true;
        }
        let filed = &request.filed_by;
        if written.by.credential.is_some() && written.by.credential == filed.credential {
            return false;
        }
        let Some(author) = &written.by.account else { return true };
        let serves = [&seat.voter, &seat.of, &request.requester];
        !serves.into_iter().any(|one| self.same_person(author, one))
            && !filed.account.as_ref().is_some_and(|filer| self.guises(author).contains(filer))
    }

    fn fills(&self, request: &Request, made: Option<u64>, step: &Step, entry: &Entry, seat: &Seat) -> bool {
        if step.excluded.contains(&seat.voter) || step.excluded.contains(&seat.of) {
            return false;
        }
        let counts = |id: &str| self.counts(request, made, id, seat);
        let world = &self.world;
        match entry {
            Entry::Account(account) => account.as_ref() == Some(&seat.of),
            Entry::Manager(_) => false,
            Entry::Group(group) => {
                let mut links = world.memberships.iter();
                links.any(|link| link.from == seat.of && link.to == *group && counts(&link.id))
            }
            Entry::Role(role) => {
                let attached = world.attachments.iter();
                let mut attached = attached.filter(|link| link.from == seat.of && link.to == *role);
                let through = |group: &str| {
                    let mut links = world.group_roles.iter();
                    links.any(|link| link.from == group && link.to == *role && counts(&link.id))
                };
                attached.any(|link| counts(&link.id))
                    || world
                        .memberships
                        .iter()
                        .any(|link| link.from == seat.of && counts(&link.id) && through(&link.to))
            }
        }
    }

    fn entries(step: &Step, escalated: bool) -> Vec<Entry> {
        let mut entries = step.entries.clone();
        if let (true, Some((_, super::AtDeadline::Escalate(further)))) = (escalated, &step.deadline) {
            entries.extend(further.iter().cloned());
        }
        entries
    }

    /// The most entries of a step that these seats fill.
    pub fn filled(&self, request: &Request, step: &Step, escalated: bool, seats: &[Seat]) -> usize {
        self.filled_as_of(request, Some(request.made), step, escalated, seats)
    }

    fn filled_as_of(
        &self,
        request: &Request,
        made: Option<u64>,
        step: &Step,
        escalated: bool,
        seats: &[Seat],
    ) -> usize {
        let entries = Self::entries(step, escalated);
        let can: Vec<Vec<usize>> = seats
            .iter()
            .map(|seat| {
                let fills = |place: &usize| self.fills(request, made, step, &entries[*place], seat);
                if self.may_sit(request, seat) { (0..entries.len()).filter(fills).collect() } else { vec![] }
            })
            .collect();
        fillings(&can, entries.len())
    }

    /// Whether everybody there is together could satisfy a step, were the request made now.
    pub fn can_be_satisfied(&self, request: &Request, step: &Step) -> bool {
        let everybody = self.world.accounts.iter();
        let seats: Vec<Seat> =
            everybody.map(|one| Seat { voter: one.id.clone(), of: one.id.clone() }).collect();
        // What is passed over before it escalates never does.
        let deadline = step.deadline.as_ref().map(|(after, _)| *after);
        let escalates = deadline.zip(step.skip_after).is_none_or(|(deadline, skip)| deadline <= skip);
        self.filled_as_of(request, None, step, escalates, &seats) >= step.needed
    }

    /// The seats an account has at an instant: its own, then those of who delegated to it.
    pub fn seats(&self, request: &Request, voter: &str, at: Time) -> Vec<Seat> {
        let own = Seat { voter: voter.to_owned(), of: voter.to_owned() };
        let mut delegations: Vec<_> = self
            .delegations
            .iter()
            .filter(|given| given.to == voter && given.start <= at && at < given.end)
            .filter(|given| self.counts(request, Some(request.made), &given.id, &own))
            .collect();
        delegations.sort_by(|left, right| left.id.cmp(&right.id));
        let given =
            delegations.into_iter().map(|given| Seat { voter: voter.to_owned(), of: given.from.clone() });
        std::iter::once(own.clone()).chain(given).collect()
    }

    /// Whether an account is an approver of the current step now, and may vote at all.
    pub fn is_approver(&self, request: &Request, voter: &str, at: Time) -> Vec<Seat> {
        let Some(step) = request.steps.get(request.step) else { return Vec::new() };
        let seats = self.seats(request, voter, at).into_iter();
        seats
            .filter(|seat| self.filled(request, step, request.escalated, std::slice::from_ref(seat)) == 1)
            .collect()
    }

    /// The seat from which one more vote fills one entry more.
    pub fn free_seat(&self, request: &Request, seats: &[Seat]) -> Option<Seat> {
        let step = request.steps.get(request.step)?;
        let here: Vec<Seat> = request
            .votes
            .iter()
            .filter(|vote| vote.step == request.step)
            .map(|vote| vote.seat.clone())
            .collect();
        let others: Vec<&Seat> = request
            .votes
            .iter()
            .filter(|vote| request.distinct_people && vote.step != request.step)
            .map(|vote| &vote.seat)
            .collect();
        let before = self.filled(request, step, request.escalated, &here);
        seats
            .iter()
            .find(|seat| {
                let apart =
                    here.iter().chain(others.iter().copied()).all(|vote| !vote.shares_somebody_with(seat));
                let with: Vec<Seat> = here.iter().cloned().chain([(*seat).clone()]).collect();
                apart && self.filled(request, step, request.escalated, &with) > before
            })
            .cloned()
    }

    /// The steps with managers resolved, as they are frozen.
    pub fn frozen(&self, requester: &str, steps: &[Step]) -> Vec<Step> {
        let manager = |of: Option<String>| {
            let of = of?;
            self.world.account(&of)?;
            self.standings.get(&of)?.manager.clone()
        };
        let mut steps = steps.to_vec();
        for entry in steps.iter_mut().flat_map(|step| &mut step.entries) {
            if let Entry::Manager(levels) = entry {
                let mut who = Some(requester.to_owned());
                for _ in 0..*levels {
                    who = manager(who);
                }
                *entry = Entry::Account(who);
            }
        }
        steps
    }
}
