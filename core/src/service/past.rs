//! What was true at an instant that has passed: from the journal, through the same engine (RULES 6.4).

use std::collections::BTreeMap;
use std::sync::Arc;

use parking_lot::Mutex;

use crate::engine::{Change, State};
use crate::error::{Error, Result};
use crate::journal::{Content, Journal};
use crate::model::stored;
use crate::model::{EntityId, Kind, Revision, Timestamp};

use super::runtime::{Runtime, changes_of, undecided};

/// Whole states kept, newest use first.
const KEPT: usize = 2;
/// How many records are read at a time.
const PAGE: usize = 4096;
/// How many records a whole past state may cost (RULES 5.5).
const BUDGET: u64 = 5_000_000;
/// How many entities one past question may read.
const ENTITIES: usize = 200_000;

/// Past states that were asked for lately.
#[derive(Default)]
pub(crate) struct Past {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    states: Vec<Arc<State>>,
    /// How many erasures had been seen when these were made.
    erasures: u64,
}

/// The point in the past, or to come, that a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    /// The state of this revision; `None` is the present one.
    pub(crate) revision: Option<Revision>,
    /// Grants as of this instant; `None` is now.
    pub(crate) time: Option<Timestamp>,
}

impl Moment {
    /// The present.
    pub(crate) const NOW: Moment = Moment { revision: None, time: None };

    /// The moment of an instant: the state after everything recorded by then.
    pub(crate) fn at(runtime: &Runtime, time: Timestamp) -> Result<Moment> {
        runtime.refresh()?;
        let revision = if time < runtime.now.get() {
            Some(runtime.journal.revision_at(time).map_err(undecided)?)
        } else {
            None
        };
        Ok(Moment { revision, time: Some(time) })
    }
}

impl Past {
    /// The whole state as of a revision.
    pub(crate) fn whole(&self, runtime: &Runtime, revision: Revision) -> Result<Arc<State>> {
        let mut kept = self.kept.lock();
        if kept.erasures != runtime.erasures() {
            *kept = Kept { states: Vec::new(), erasures: runtime.erasures() };
        }
        let kept = &mut kept.states;
        if let Some(place) = kept.iter().position(|state| state.revision() == revision) {
            let state = kept.remove(place);
            kept.insert(0, Arc::clone(&state));
            return Ok(state);
        }
        let state = Arc::new(replay(&*runtime.journal, revision)?);
        kept.insert(0, Arc::clone(&state));
        kept.truncate(KEPT);
        Ok(state)
    }
}

/// The state made of the records up to a revision, from the checkpoint if that lies before it.
fn replay(journal: &dyn Journal, revision: Revision) -> Result<State> {
    let mut state = super::checkpoint::load_before(journal, revision)?;
    let distance = revision.0 - state.revision().0;
    if distance > BUDGET {
        let message = format!(
            "the state of revision {revision} lies {distance} records from the nearest checkpoint; at most {BUDGET} are read"
        );
        return Err(Error::resource_exhausted(message));
    }
    while state.revision() < revision {
        let wanted = PAGE.min((revision.0 - state.revision().0) as usize);
        let records = journal.records(state.revision(), wanted).map_err(undecided)?;
        if records.is_empty() {
            return Err(Error::not_found("revision", revision.to_string()));
        }
        for record in records {
            state.apply(&changes_of(&record), record.revision, record.time);
        }
    }
    Ok(state)
}

/// A state of only what bears on whether one account reaches one resource, as of a revision: read by index, so
/// that the answer costs what the account has and not what the journal holds.
pub(crate) fn of_pair(
    journal: &dyn Journal,
    account: EntityId,
    resource: EntityId,
    revision: Revision,
) -> Result<State> {
    let mut excerpt = Excerpt { journal, revision, state: State::default(), read: 0 };
    excerpt.take(account)?;
    excerpt.take(resource)?;
    let attachments = excerpt.links(account, Kind::AccountAttachment)?;
    let memberships = excerpt.links(account, Kind::AccountGroup)?;
    let mut roles = ends(&attachments);
    let mut group_roles = Vec::new();
    for group in ends(&memberships) {
        excerpt.take(group)?;
        let links = excerpt.links(group, Kind::GroupRole)?;
        roles.extend(ends(&links));
        group_roles.extend(links);
    }
    let role_grants = excerpt.links(account, Kind::RoleGrant)?;
    let granted = role_grants.iter().filter_map(|change| stored::role_grant(change.state.as_deref()?));
    roles.extend(granted.map(|grant| grant.role));
    roles.sort_unstable();
    roles.dedup();
    for role in roles {
        excerpt.take(role)?;
    }
    let grants = excerpt.links(account, Kind::AccountGrant)?;
    excerpt.take_policies()?;
    for change in
        attachments.into_iter().chain(memberships).chain(group_roles).chain(grants).chain(role_grants)
    {
        excerpt.state.put(&change, revision);
    }
    let time = journal.record(revision).map_err(undecided)?.map(|record| record.time);
    excerpt.state.stamp(revision, time.unwrap_or_default());
    Ok(excerpt.state)
}

/// The entities that links lead to.
fn ends(links: &[Change]) -> Vec<EntityId> {
    let states = links.iter().filter_map(|change| Some((change.id.kind, change.state.as_deref()?)));
    states.filter_map(|(kind, state)| stored::link(kind, state)).map(|link| link.to).collect()
}

fn erased(id: EntityId, revision: Revision) -> Error {
    Error::unavailable(format!("the state of `{id}` at revision {revision} was erased"), true)
}

struct Excerpt<'a> {
    journal: &'a dyn Journal,
    revision: Revision,
    state: State,
    read: usize,
}

impl Excerpt<'_> {
    fn version(&mut self, id: EntityId) -> Result<Option<Change>> {
        self.read += 1;
        if self.read > ENTITIES {
            return Err(Error::resource_exhausted(format!(
                "this question reads more than {ENTITIES} past entities"
            )));
        }
        let version = self.journal.entity_at(id, self.revision).map_err(undecided)?;
        match version.map(|version| version.content) {
            Some(Content::State(state)) => Ok(Some(Change { id, state: Some(state) })),
            Some(Content::Erased) => Err(erased(id, self.revision)),
            Some(Content::Deleted) | None => Ok(None),
        }
    }

    fn take(&mut self, id: EntityId) -> Result<()> {
        if let Some(change) = self.version(id)? {
            self.state.put(&change, self.revision);
        }
        Ok(())
    }

    /// Every policy there was: it may forbid what all else allows.
    fn take_policies(&mut self) -> Result<()> {
        let mut latest: BTreeMap<EntityId, Content> = BTreeMap::new();
        let mut after = Revision(0);
        loop {
            let versions = self.journal.kind_history(Kind::Policy, after, PAGE).map_err(undecided)?;
            let Some(last) = versions.last().map(|version| version.revision) else { break };
            let then = versions.into_iter().filter(|version| version.revision <= self.revision);
            latest.extend(then.map(|version| (version.id, version.content)));
            if last >= self.revision {
                break;
            }
            after = last;
        }
        for (id, content) in latest {
            match content {
                Content::State(state) => self.state.put(&Change { id, state: Some(state) }, self.revision),
                Content::Deleted => {}
                Content::Erased => return Err(erased(id, self.revision)),
            }
        }
        Ok(())
    }

    fn links(&mut self, target: EntityId, kind: Kind) -> Result<Vec<Change>> {
        let ids = self.journal.referrers(target, kind).map_err(undecided)?;
        let mut links = Vec::new();
        for id in ids {
            links.extend(self.version(id)?);
        }
        Ok(links)
    }
}
