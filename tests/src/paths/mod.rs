//! Every path of small workflows: from each way to ask, through every order of what people and time may do, to
//! whatever comes of it. Engine and oracle go along together, and where access is given it is looked at what for.

pub mod config;
mod found;
mod moves;
pub mod scene;

use std::collections::HashSet;
use std::fmt::Write as _;

use crate::oracle::requests::{Request, Status, fillings};

use config::Config;
use moves::Move;
use scene::{Person, Scene};

/// What a search went through.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are called what they count")]
pub struct Report {
    pub workflows: u64,
    pub states: u64,
    pub moves: u64,
    pub refused: u64,
    /// Paths to access, by what gave it.
    pub approved: u64,
    pub automatic: u64,
    pub break_glass: u64,
    /// With a step that was passed over by the workflow's own configuration, and those that nobody approved at all.
    pub with_skips: u64,
    pub in_silence: u64,
    /// By a key with the permission to stand on both sides, and by oneself where the organization allows it.
    pub on_both_sides: u64,
    pub by_oneself: u64,
}

impl Report {
    /// Adds what another search went through.
    pub fn add(&mut self, other: Report) {
        self.workflows += other.workflows;
        self.states += other.states;
        self.moves += other.moves;
        self.refused += other.refused;
        self.approved += other.approved;
        self.automatic += other.automatic;
        self.break_glass += other.break_glass;
        self.with_skips += other.with_skips;
        self.in_silence += other.in_silence;
        self.on_both_sides += other.on_both_sides;
        self.by_oneself += other.by_oneself;
    }
}

/// What happened on a path, as whoever watches from outside writes it down.
#[derive(Debug, Clone, Default)]
struct Story {
    lines: Vec<String>,
    /// The votes that were taken: in which step, by whom, with what.
    votes: Vec<(usize, String, Option<String>)>,
    filed_with: Option<String>,
    broke_glass: bool,
}

/// Goes through all that can happen under a workflow in so many moves after somebody asked.
///
/// # Panics
/// Where engine and oracle part, or access is given that must not be: with the path.
pub fn search(config: &Config, depth: usize) -> Report {
    let mut report = Report { workflows: 1, ..Report::default() };
    let mut seen = HashSet::new();
    let scene = Scene::new(config.setting, &config.flow, &config.workflow);
    go(config, &scene, &Story::default(), depth + 1, &mut seen, &mut report);
    report
}

/// Goes along one random path of so many moves.
///
/// # Panics
/// As [`search`].
pub fn wander(config: &Config, rng: &mut crate::driver::Rng, length: usize) -> Report {
    let mut report = Report { workflows: 1, ..Report::default() };
    let mut scene = Scene::new(config.setting, &config.flow, &config.workflow);
    let mut story = Story::default();
    for _ in 0..length {
        // Mostly what leads on: among all that may happen, approval is rare.
        let all = if rng.chance(50) { moves::approvals(&scene) } else { moves::of(&scene, true) };
        let Some(chosen) = rng.pick(&all) else { continue };
        let Some(next) = make(config, &scene, &mut story, &chosen, &mut report) else { continue };
        scene = next;
        report.states += 1;
        if scene.org.requests.iter().all(|request| !request.is_pending()) && rng.chance(30) {
            story.votes.clear();
            (story.filed_with, story.broke_glass) = (None, false);
        }
    }
    report
}

fn go(
    config: &Config,
    scene: &Scene,
    story: &Story,
    left: usize,
    seen: &mut HashSet<(String, usize)>,
    report: &mut Report,
) {
    if left == 0 {
        return;
    }
    for chosen in moves::of(scene, false) {
        let mut story = story.clone();
        let Some(next) = make(config, scene, &mut story, &chosen, report) else { continue };
        // What has ended leads nowhere.
        if next.org.requests.last().is_some_and(|request| !request.is_pending()) {
            report.states += 1;
            continue;
        }
        if seen.insert((key(&next), left)) {
            report.states += 1;
            go(config, &next, &story, left - 1, seen, report);
        }
    }
}

/// Makes a move; `None` where it is refused.
fn make(
    config: &Config,
    scene: &Scene,
    story: &mut Story,
    chosen: &Move,
    report: &mut Report,
) -> Option<Scene> {
    report.moves += 1;
    let fail = |story: &Story, what: &str| -> ! {
        let mut text = format!("{what}\nunder {config:#?}\nafter\n");
        for line in &story.lines {
            _ = writeln!(text, "  {line}");
        }
        panic!("{text}  {chosen:?}")
    };
    let asked = scene.org.requests.last().filter(|request| request.is_pending());
    let step = asked.map_or(0, |request| request.step);
    let next = match chosen {
        Move::Wait(by) => {
            let mut next = scene.clone();
            next.pass(*by);
            next
        }
        Move::Act(who, action) => match scene.after(who, action) {
            Err(why) => fail(story, &why),
            Ok(None) => {
                report.refused += 1;
                return None;
            }
            Ok(Some(next)) => {
                let with = crate::requests::action::author(&scene.keys, who).credential;
                match action {
                    crate::requests::action::Action::Ask { wish } => {
                        story.votes.clear();
                        (story.filed_with, story.broke_glass) = (with, wish.break_glass);
                    }
                    crate::requests::action::Action::Vote { approve: true, .. } => {
                        let voter = match who {
                            crate::requests::action::Who::Key(_, account)
                            | crate::requests::action::Who::Person(account)
                            | crate::requests::action::Who::HolderFor(account) => account.clone(),
                            crate::requests::action::Who::Holder => String::new(),
                        };
                        story.votes.push((step, voter, with));
                    }
                    _ => {}
                }
                next
            }
        },
    };
    if let Err(why) = alike(&next) {
        fail(story, &why);
    }
    story.lines.push(format!("{chosen:?}"));
    let gave = next.org.given.len() > scene.org.given.len();
    if gave && let Err(why) = justify(config, &next, story, report) {
        fail(story, &why);
    }
    Some(next)
}

/// Whether the engine's request is as far as the oracle's, and its grants are the oracle's.
fn alike(scene: &Scene) -> Result<(), String> {
    use gatepass::engine::View as _;
    use gatepass::model::stored;
    for request in &scene.org.requests {
        let found = scene.request(&request.id).ok_or("the engine has no such request")?;
        let (status, told) = (found.status().as_str(), request.parts[0].status.text());
        if status != told {
            return Err(format!(
                "the engine says `{status}` ({}), the oracle `{told}`",
                found.record.status_reason
            ));
        }
        let progress = found.record.progress.clone().unwrap_or_default();
        let votes: Vec<(u32, String)> =
            progress.votes.iter().map(|vote| (vote.step, vote.account_id.clone())).collect();
        let told: Vec<(u32, String)> =
            request.votes.iter().map(|vote| (vote.step as u32, vote.seat.voter.clone())).collect();
        if votes != told || (request.is_pending() && progress.step as usize != request.step) {
            return Err(format!("the engine has {votes:?} in step {}, the oracle {told:?}", progress.step));
        }
        let grant = found.grant().and_then(|grant| stored::grant(&scene.state.get(grant)?));
        let given = scene.org.given.iter().find(|given| given.part == request.id);
        let (found, told) = (
            grant.map(|grant| (grant.during.start.0, grant.during.end.0)),
            given.map(|given| (given.start, given.end)),
        );
        if found != told {
            return Err(format!("access {found:?}, where the oracle says {told:?}"));
        }
    }
    Ok(())
}

/// Why access was rightly given, from the configuration and what was seen alone.
fn justify(config: &Config, scene: &Scene, story: &Story, report: &mut Report) -> Result<(), String> {
    let request = scene.org.requests.last().ok_or("access without a request")?;
    let events: Vec<&str> = request.events.iter().map(|(_, event)| *event).collect();
    let workflow = &config.workflow.options;
    if story.broke_glass {
        let allowed = workflow.break_glass.is_some() && config.setting.webhook;
        report.break_glass += 1;
        return match allowed && events.contains(&"granted_break_glass") {
            true => Ok(()),
            false => Err("break-glass that is not allowed, not announced, or not recorded".to_owned()),
        };
    }
    if events.contains(&"granted_automatically") {
        report.automatic += 1;
        let may = config.flow.automatic || !workflow.windows.is_empty() || workflow.condition.is_some();
        let bound =
            workflow.condition.is_none() || !workflow.windows.is_empty() || request.condition.is_some();
        return if may && bound { Ok(()) } else { Err("nothing says that nobody has to approve".to_owned()) };
    }
    let mut skipped = 0;
    for (place, step) in config.flow.steps.iter().enumerate() {
        if request.skipped.contains(&place) {
            let may = step.skip_after.is_some()
                || matches!(step.deadline, Some((_, crate::oracle::requests::AtDeadline::Skip)));
            if !may {
                return Err(format!("step {} was passed over, and nothing says that it may be", place + 1));
            }
            skipped += 1;
            continue;
        }
        let voters: Vec<&String> =
            story.votes.iter().filter(|(at, _, _)| *at == place).map(|(_, voter, _)| voter).collect();
        let entries = scene_entries(request, place);
        let can: Vec<Vec<usize>> =
            voters.iter().map(|voter| can_fill(scene, request, &entries, voter)).collect();
        if fillings(&can, entries.len()) < step.needed {
            return Err(format!("step {} takes {}, and there are {voters:?}", place + 1, step.needed));
        }
    }
    one_side_each(config, scene, story, request, report)?;
    report.approved += 1;
    report.with_skips += u64::from(skipped > 0);
    if skipped == config.flow.steps.len() && story.votes.is_empty() {
        report.in_silence += 1;
        if !config.setting.settings.silence_is_consent {
            return Err("nobody approved, and silence is no consent".to_owned());
        }
    }
    if config.flow.distinct_people {
        let mut votes: Vec<(&String, usize)> =
            story.votes.iter().map(|(at, voter, _)| (voter, *at)).collect();
        votes.sort();
        votes.dedup();
        if votes.windows(2).any(|two| two[0].0 == two[1].0) {
            return Err("one person approved two steps that take different people".to_owned());
        }
    }
    Ok(())
}

/// No person and no credential on both sides, but where something says that they may be.
fn one_side_each(
    config: &Config,
    scene: &Scene,
    story: &Story,
    request: &Request,
    report: &mut Report,
) -> Result<(), String> {
    for (_, voter, with) in &story.votes {
        let own = [Person::Requester.id(), Person::Guise.id()];
        let asks = *voter == request.requester || (own.contains(voter) && own.contains(&request.requester));
        if asks {
            report.by_oneself += 1;
            if !config.setting.settings.self_approval {
                return Err(format!("`{voter}` approved their own request"));
            }
        }
        if with.is_some() && *with == story.filed_with {
            report.on_both_sides += 1;
            let key = scene.keys.iter().find(|key| Some(&key.id) == with.as_ref());
            if !key.is_some_and(|key| key.both_sides) {
                return Err(format!("the key {with:?} stands on both sides"));
            }
        }
    }
    Ok(())
}

/// The entries of a step with those it escalates to, as frozen.
fn scene_entries(request: &Request, place: usize) -> Vec<crate::oracle::requests::Entry> {
    let step = &request.steps[place];
    let mut entries = step.entries.clone();
    if let Some((_, crate::oracle::requests::AtDeadline::Escalate(further))) = &step.deadline {
        entries.extend(further.iter().cloned());
    }
    entries
}

/// Which entries somebody could fill today, for themselves or in the place of who delegated to them.
fn can_fill(
    scene: &Scene,
    request: &Request,
    entries: &[crate::oracle::requests::Entry],
    voter: &str,
) -> Vec<usize> {
    use crate::oracle::requests::Entry;
    let world = &scene.org.world;
    let delegators =
        scene.org.delegations.iter().filter(|given| given.to == voter).map(|given| given.from.as_str());
    let people: Vec<&str> = std::iter::once(voter).chain(delegators).collect();
    let is_active = scene.org.is_active(voter) && scene.org.is_active(&request.requester);
    let fills = |entry: &Entry| {
        people.iter().any(|person| match entry {
            Entry::Account(account) => account.as_deref() == Some(*person),
            Entry::Role(role) => world.holds(person).iter().any(|(held, _)| held.id == *role),
            Entry::Group(group) => {
                world.memberships.iter().any(|link| link.from == *person && link.to == *group)
            }
            Entry::Manager(_) => false,
        })
    };
    (0..entries.len()).filter(|place| is_active && fills(&entries[*place])).collect()
}

/// Whether there is a way to access by approvals alone, no step passed over, for who asks.
pub fn is_satisfiable(config: &Config, asker: Person) -> bool {
    fn find(config: &Config, scene: &Scene, left: usize, seen: &mut HashSet<(String, usize)>) -> bool {
        let Some(request) = scene.org.requests.last() else { return false };
        let by_rules = config.flow.automatic;
        if request.parts[0].status == Status::Granted {
            let is_automatic = request.events.iter().any(|(_, event)| *event == "granted_automatically");
            return request.skipped.is_empty() && is_automatic == by_rules;
        }
        if left == 0 || !request.is_pending() || !request.skipped.is_empty() {
            return false;
        }
        moves::approvals(scene)
            .iter()
            .filter_map(|chosen| step(scene, chosen))
            .any(|next| seen.insert((key(&next), left)) && find(config, &next, left - 1, seen))
    }
    let asked = ask(config, asker, false);
    asked.is_some_and(|scene| find(config, &scene, 8, &mut HashSet::new()))
}

/// What comes of a move; `None` where it is refused.
fn step(scene: &Scene, chosen: &Move) -> Option<Scene> {
    match chosen {
        Move::Wait(by) => {
            let mut next = scene.clone();
            next.pass(*by);
            Some(next)
        }
        Move::Act(who, action) => {
            scene.after(who, action).unwrap_or_else(|why| panic!("{why}: {chosen:?} in {scene:#?}"))
        }
    }
}

/// A scene in which somebody has asked; `None` where that is refused.
fn ask(config: &Config, asker: Person, break_glass: bool) -> Option<Scene> {
    let scene = Scene::new(config.setting, &config.flow, &config.workflow);
    step(&scene, &Move::Act(moves::person(asker), moves::wish(break_glass, None)))
}

/// Whether there is a way to access in which nobody does anything after asking, by time alone.
pub fn comes_by_silence(config: &Config) -> Option<Request> {
    let mut scene = ask(config, Person::Requester, false)?;
    for _ in 0..10 {
        let request = scene.org.requests.last()?;
        if !request.is_pending() {
            break;
        }
        let wait = request.due().map_or(0, |due| due - scene.now);
        scene.pass(wait);
    }
    scene.org.requests.last().filter(|request| request.parts[0].status == Status::Granted).cloned()
}

/// Whether the requester's request is taken at all.
pub fn may_ask(config: &Config) -> bool {
    ask(config, Person::Requester, false).is_some()
}

/// The places of the steps that are passed over on some path to access.
pub fn skips(config: &Config) -> Vec<usize> {
    fn find(scene: &Scene, left: usize, seen: &mut HashSet<(String, usize)>, found: &mut Vec<usize>) {
        let Some(request) = scene.org.requests.last() else { return };
        if request.parts[0].status == Status::Granted {
            found.extend(&request.skipped);
        }
        if left == 0 || !request.is_pending() {
            return;
        }
        for next in moves::approvals(scene).iter().filter_map(|chosen| step(scene, chosen)) {
            if seen.insert((key(&next), left)) {
                find(&next, left - 1, seen, found);
            }
        }
    }
    let mut found = Vec::new();
    if let Some(scene) = ask(config, Person::Requester, false) {
        find(&scene, 6, &mut HashSet::new(), &mut found);
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether break-glass gives access.
pub fn glass_breaks(config: &Config) -> bool {
    ask(config, Person::Requester, true).is_some()
}

/// All that what may still happen depends on, in one text.
fn key(scene: &Scene) -> String {
    let org = &scene.org;
    let mut text = String::new();
    let request = org.requests.last();
    if let Some(request) = request {
        let mut votes: Vec<_> = request.votes.iter().map(|vote| (vote.step, &vote.seat)).collect();
        votes.sort();
        _ = write!(
            text,
            "{:?} {} {} {} {votes:?} {:?} {:?} {}",
            request.parts[0].status,
            request.step,
            scene.now - request.since,
            request.escalated,
            request.skipped,
            request.filed_by.credential,
            request.times_out - scene.now,
        );
    }
    let made = request.map_or(u64::MAX, |request| request.made);
    let by = |id: &str| {
        let written = org.written.get(id).filter(|written| written.revision > made);
        written.map(|written| &written.by)
    };
    for links in [&org.world.attachments, &org.world.memberships] {
        let mut links: Vec<_> =
            links.iter().map(|link| format!("{} {} {:?}", link.from, link.to, by(&link.id))).collect();
        links.sort();
        _ = write!(text, " {links:?}");
    }
    let mut given: Vec<_> = org
        .delegations
        .iter()
        .map(|given| format!("{} {} {} {:?}", given.from, given.to, given.end - scene.now, by(&given.id)))
        .collect();
    given.sort();
    let suspended: Vec<_> =
        org.world.accounts.iter().filter(|row| row.suspended == Some(true)).map(|row| &row.id).collect();
    let enabled: Vec<bool> = org.workflows.iter().map(|row| row.enabled).collect();
    _ = write!(text, " {given:?} {suspended:?} {enabled:?} {:?}", org.conditions);
    text
}
