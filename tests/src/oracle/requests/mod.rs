//! Access requests by RULES.md 2 to 4, worked out by brute force over plain lists and written from the rules alone:
//! who may vote is asked of everybody anew, whether a step is satisfied is tried in every way.

mod ask;
mod follow;
mod life;
mod people;

use std::collections::BTreeMap;

use super::{Link, Rule, World};

pub use super::Time;
pub use ask::{Caller, Revoke, Wish};
pub use life::{Due, Status};
pub use people::{Seat, fillings};

/// A minute, in nanoseconds.
pub const MINUTE: Time = 60_000_000_000;
/// How long a request waits where nothing says so (RULES 3.2).
const TIME_OUT: Time = 24 * 60 * MINUTE;
/// The longest access where nothing says so, and the usual one.
const LONGEST: Time = 7 * 24 * 60 * MINUTE;
const USUAL: Time = 60 * MINUTE;
/// How far ahead access may begin.
const AHEAD: Time = 90 * 24 * 60 * MINUTE;

/// Whoever writes or calls: an account, and the credential it does so with. Neither: the holder of the store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct By {
    pub account: Option<String>,
    pub credential: Option<String>,
}

/// When an entity was written, and by whom.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Written {
    pub revision: u64,
    pub by: By,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "they are called what they are")]
pub enum Thing {
    Resource(String),
    Role(String),
}

impl Thing {
    /// The id of it.
    pub fn id(&self) -> &str {
        match self {
            Thing::Resource(id) | Thing::Role(id) => id,
        }
    }
}

/// Who fills a place in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// This account; nobody where a manager is not there.
    Account(Option<String>),
    /// A holder of the role.
    Role(String),
    /// A member of the group.
    Group(String),
    /// The requester's manager, or their manager's; until a request freezes who that is.
    Manager(u8),
}

/// What happens at a step's deadline.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub enum AtDeadline {
    Escalate(Vec<Entry>),
    Deny,
    Skip,
}

/// One step, as its workflow has it and a request freezes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// How many entries have to be filled.
    pub needed: usize,
    /// Who fills them.
    pub entries: Vec<Entry>,
    /// Passed over after so long.
    pub skip_after: Option<Time>,
    /// Who does not vote here.
    pub excluded: Vec<String>,
    /// When, counted from when the step became current, and what then.
    pub deadline: Option<(Time, AtDeadline)>,
}

/// An approval workflow with its options.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Flow {
    pub id: String,
    /// It needs nobody.
    pub automatic: bool,
    pub steps: Vec<Step>,
    pub distinct_people: bool,
}

/// A week's window in UTC.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// 1 is Monday.
    pub days: Vec<u32>,
    /// Minutes after midnight; an end that is not later is on the day after.
    pub start: u32,
    /// Likewise.
    pub end: u32,
}

/// A workflow with its options.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Workflow {
    pub id: String,
    /// Older ones are less.
    pub age: u64,
    pub enabled: bool,
    pub weight: i64,
    pub rules: Vec<Rule>,
    pub flow: String,
    pub requires_reason: bool,
    pub max: Option<Time>,
    pub fixed: Option<Time>,
    pub options: Options,
}

/// What StrongDM's workflows cannot say.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Options {
    pub time_out: Option<Time>,
    pub free_extension: Option<Time>,
    /// Allowed, and its cap.
    pub break_glass: Option<Option<Time>>,
    pub roles: Vec<String>,
    pub cool_down: Option<Time>,
    /// By a tag's name and value (`*`: any).
    pub limits: Vec<((String, String), Time)>,
    pub windows: Vec<Window>,
    pub condition: Option<String>,
    pub automatic_max: Option<Time>,
}

/// A fact that glue sets and clears.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Condition {
    pub id: String,
    pub holds: bool,
    pub until: Option<Time>,
}

/// One's duty, given to somebody else for a while.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Delegation {
    pub id: String,
    pub from: String,
    pub to: String,
    pub start: Time,
    pub end: Time,
}

/// What the organization decides.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Settings {
    pub self_approval: bool,
    pub silence_is_consent: bool,
    pub max: Option<Time>,
    pub default: Option<Time>,
}

/// Access that a request gave.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Given {
    /// The part of the request that gave it: there is one for each thing.
    pub part: String,
    pub account: String,
    pub thing: Thing,
    pub start: Time,
    pub end: Time,
}

/// One vote that counts.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Vote {
    pub step: usize,
    pub seat: Seat,
    pub at: Time,
}

/// One thing of a request.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The id under which it stands by itself.
    pub id: String,
    /// What it is.
    pub thing: Thing,
    /// What became of it; all parts share it until access is given.
    pub status: Status,
    /// Since when.
    pub status_at: Time,
    /// The part whose access it is: its own, or of the request that it prolongs.
    pub gave: Option<String>,
}

/// A request.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "they are called what they are")]
pub struct Request {
    pub id: String,
    pub parts: Vec<Part>,
    pub requester: String,
    pub filed_by: By,
    pub made: u64,
    pub has_reason: bool,
    pub workflow: String,
    pub start: Option<Time>,
    pub duration: Time,
    pub max: Time,
    pub fixed: bool,
    pub times_out: Time,
    pub free_extension: Option<Time>,
    pub steps: Vec<Step>,
    pub distinct_people: bool,
    pub self_approval: bool,
    pub silence_is_consent: bool,
    pub condition: Option<String>,
    /// The request that it prolongs, and until when.
    pub extends: Option<(String, Time)>,
    pub break_glass: bool,
    pub reviewed: bool,
    pub step: usize,
    pub since: Time,
    pub escalated: bool,
    pub votes: Vec<Vote>,
    pub skipped: Vec<usize>,
    pub first_start: Option<Time>,
    pub first_end: Option<Time>,
    /// The types of what happened, with their instants.
    pub events: Vec<(Time, &'static str)>,
}

/// A person or a service account, beside what the world knows of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Standing {
    /// May do everything but act for others.
    pub admin: bool,
    /// Who made it, where an account did.
    pub creator: Option<String>,
    /// Whose manager decides.
    pub manager: Option<String>,
}

/// Everything that requests turn on.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "they are called what they hold")]
pub struct Organization {
    pub world: World,
    pub standings: BTreeMap<String, Standing>,
    pub written: BTreeMap<String, Written>,
    pub flows: Vec<Flow>,
    pub workflows: Vec<Workflow>,
    /// Which roles may use which workflow.
    pub workflow_roles: Vec<Link>,
    pub conditions: Vec<Condition>,
    pub delegations: Vec<Delegation>,
    pub settings: Settings,
    /// Whether somebody is told of break-glass.
    pub webhook: bool,
    pub given: Vec<Given>,
    pub requests: Vec<Request>,
}

impl Organization {
    /// What is true at an instant of access, as the plain world has it: access that was given beside what stands.
    pub fn world_at(&self, at: Time) -> World {
        let mut world = self.world.clone();
        for given in self.given.iter().filter(|given| given.start <= at && at < given.end) {
            match &given.thing {
                Thing::Resource(resource) => world.grants.push(super::Grant {
                    id: given.part.clone(),
                    account: given.account.clone(),
                    resource: resource.clone(),
                    start: given.start,
                    end: given.end,
                }),
                Thing::Role(role) => world.attachments.push(Link {
                    id: given.part.clone(),
                    from: given.account.clone(),
                    to: role.clone(),
                }),
            }
        }
        world
    }

    /// The request with this id, or with a part of it.
    pub fn request(&self, id: &str) -> Option<&Request> {
        self.requests.iter().find(|request| request.parts.iter().any(|part| part.id == id))
    }

    fn place_of(&self, id: &str) -> Option<usize> {
        self.requests.iter().position(|request| request.parts.iter().any(|part| part.id == id))
    }

    /// The workflow with this id.
    pub fn workflow(&self, id: &str) -> Option<&Workflow> {
        self.workflows.iter().find(|workflow| workflow.id == id)
    }

    /// Whether a condition holds at an instant.
    pub fn holds(&self, condition: &str, at: Time) -> bool {
        let found = self.conditions.iter().find(|found| found.id == condition);
        found.is_some_and(|found| found.holds && found.until.is_none_or(|until| at < until))
    }

    fn condition_end(&self, condition: &Option<String>) -> Option<Time> {
        let found = self.conditions.iter().find(|found| Some(&found.id) == condition.as_ref())?;
        found.until
    }

    /// Whether an enabled workflow is about a thing.
    pub fn covers(&self, workflow: &Workflow, thing: &Thing) -> bool {
        workflow.enabled
            && match thing {
                Thing::Role(role) => self.world.role(role).is_some() && workflow.options.roles.contains(role),
                Thing::Resource(id) => self
                    .world
                    .resource(id)
                    .is_some_and(|resource| workflow.rules.iter().any(|rule| rule.matches(resource))),
            }
    }

    /// Whether an account holds a role that may use a workflow: for good, not by a request.
    pub fn may_use(&self, account: &str, workflow: &str) -> bool {
        let held = self.world.holds(account);
        let mut links = self.workflow_roles.iter().filter(|link| link.from == workflow);
        links.any(|link| held.iter().any(|(role, _)| role.id == link.to))
    }
}

impl Window {
    /// Whether it is open at an instant.
    pub fn is_open(&self, at: Time) -> bool {
        let minutes = at.div_euclid(MINUTE);
        let (day, minute) = (minutes.div_euclid(24 * 60), minutes.rem_euclid(24 * 60) as u32);
        // The first day of 1970 was a Thursday.
        let weekday = |day: i64| ((day + 3).rem_euclid(7) + 1) as u32;
        let (today, yesterday) = (weekday(day), weekday(day - 1));
        if self.start < self.end {
            self.days.contains(&today) && self.start <= minute && minute < self.end
        } else {
            (self.days.contains(&today) && minute >= self.start)
                || (self.days.contains(&yesterday) && minute < self.end)
        }
    }
}
