//! Refused attempts in the audit trail: who tried what they may not, when, from where
//! (`docs/decisions/0022-refused-attempts.md`).
//!
//! A refused call writes nothing by itself, and nobody may fill the disk by being refused: attempts of one kind are counted
//! together and recorded by the sweep, at once the first time and then once an hour.

use std::collections::HashMap;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::join_all;
use parking_lot::Mutex;

use crate::engine::decide::{Context, Decision};
use crate::engine::{Overlay, View};
use crate::error::{Error, ErrorReason, Result};
use crate::model::{EntityId, Kind, Timestamp};
use crate::wire::raw::request::fields_of;

use super::Service;
use super::activity::Origin;
use super::auth;
use super::call::{Call, Caller};
use super::entities::number;
use super::principal::Principal;
use super::writer::{Command, Decided};

/// The verb of a refused attempt in the audit trail. StrongDM has none.
const VERB: &str = "call refused";
const HOUR: i64 = 3_600_000_000_000;
/// Kinds of attempts of one caller that have lines of their own in an hour; further ones share one.
const OF_ONE: usize = 50;
/// Kinds of attempts of all callers who proved who they are.
const PROVEN: usize = 1_000;
/// Kinds of attempts of those who proved nothing: they can make up any number, and crowd out nobody else's.
const UNPROVEN: usize = 100;
/// The method of attempts that share a line.
const OTHERS: &str = "";

/// A kind of attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Attempt {
    /// Whether the caller proved who they are.
    proven: bool,
    /// The credential it was made with, or claimed to be.
    credential: Option<EntityId>,
    /// Whom an embedded call was for.
    account: Option<EntityId>,
    method: &'static str,
    reason: ErrorReason,
    /// What it was about, where the request names something that exists.
    target: Option<EntityId>,
}

impl Attempt {
    fn is_of_the_same_caller(&self, other: &Attempt) -> bool {
        (self.proven, self.credential, self.account) == (other.proven, other.credential, other.account)
    }

    /// The line for what has none of its own. Who proved nothing may have claimed to be anybody.
    fn shared(&self, by_caller: bool) -> Attempt {
        let (credential, account) = if by_caller { (self.credential, self.account) } else { (None, None) };
        Attempt { credential, account, method: OTHERS, target: None, ..*self }
    }
}

/// How often it was made.
#[derive(Debug, Clone)]
struct Line {
    origin: Origin,
    since: Timestamp,
    count: u64,
    /// How many of them are recorded.
    told: u64,
}

/// What was refused and is not yet recorded, and what was in the last hour.
#[derive(Default)]
pub(super) struct Refusals {
    lines: Mutex<HashMap<Attempt, Line>>,
    /// Held while lines are recorded, so that none is twice.
    recording: tokio::sync::Mutex<()>,
}

impl Refusals {
    /// Counts an attempt.
    fn count(&self, attempt: Attempt, origin: impl FnOnce() -> Origin, now: Timestamp) {
        let mut lines = self.lines.lock();
        let attempt = if lines.contains_key(&attempt) { attempt } else { with_room(&lines, attempt) };
        let line =
            lines.entry(attempt).or_insert_with(|| Line { origin: origin(), since: now, count: 0, told: 0 });
        line.count += 1;
    }

    /// What there is to record: attempts of a new kind, and repeated ones once their hour is over.
    fn due(&self, now: Timestamp) -> Vec<(Attempt, Line)> {
        let mut lines = self.lines.lock();
        let is_over = |line: &Line| now >= line.since.plus_nanos(HOUR);
        lines.retain(|_, line| line.told < line.count || !is_over(line));
        let is_due = |line: &Line| line.told < line.count && (line.told == 0 || is_over(line));
        let due = lines.iter().filter(|(_, line)| is_due(line));
        due.map(|(attempt, line)| (*attempt, line.clone())).collect()
    }

    /// Notes that so many attempts of a kind are recorded.
    fn recorded(&self, attempt: &Attempt, count: u64) {
        if let Some(line) = self.lines.lock().get_mut(attempt) {
            line.told = count;
        }
    }
}

/// The attempt itself while there is room for it, else the line that it shares: with others of its caller, or where
/// callers are too many, with everybody's.
fn with_room(lines: &HashMap<Attempt, Line>, attempt: Attempt) -> Attempt {
    let limit = if attempt.proven { PROVEN } else { UNPROVEN };
    let of_one = lines.keys().filter(|other| other.is_of_the_same_caller(&attempt)).count();
    let in_all = lines.keys().filter(|other| other.proven == attempt.proven).count();
    match (in_all < limit, of_one < OF_ONE) {
        (true, true) => attempt,
        (true, false) => attempt.shared(true),
        (false, _) => attempt.shared(false),
    }
}

impl Line {
    /// What the audit trail says of it: nothing that the caller made up.
    fn words(&self, attempt: &Attempt) -> String {
        let method = match attempt.method {
            OTHERS => "other calls".to_owned(),
            method => format!("`{method}`"),
        };
        let target = attempt.target.map(|target| format!(" of `{target}`")).unwrap_or_default();
        let new = self.count - self.told;
        let times = match (self.told, new) {
            (0, 1) => String::new(),
            (0, new) => format!(", {new} times since {}", self.since),
            (_, new) => format!(", {new} times more since {}", self.since),
        };
        let claimed = if attempt.proven { "" } else { ", by nobody known" };
        format!("{method}{target}{claimed}: {}{times}", attempt.reason)
    }

    fn command(&self, attempt: &Attempt) -> Command {
        let subjects: Vec<EntityId> =
            [attempt.credential, attempt.account, attempt.target].into_iter().flatten().collect();
        let decide = move |view: &Overlay<'_>, _: &mut Context<'_>| {
            let mut subjects = subjects.clone();
            subjects.retain(|subject| view.get(*subject).is_some());
            subjects.dedup();
            let decision = Decision { changes: Vec::new(), verb: VERB, subjects };
            Ok(Decided { decision, secrets: Vec::new(), reply: Bytes::new() })
        };
        let method = if attempt.method == OTHERS { VERB } else { attempt.method };
        let command = Command::new(Arc::new(self.origin.clone()), method, Box::new(decide));
        Command { words: Some(self.words(attempt)), ..command }
    }
}

/// Whether a refusal says that the caller may not. Whoever may not see a request is told that there is none (RULES 4.5),
/// and whoever may not break the glass that the workflow does not allow it.
fn is_attempt(call: &Call, error: &Error) -> bool {
    let changes_requests =
        !call.method.is_strongdm() && call.method.service == "AccessRequests" && !auth::asks_only(call);
    match error.reason() {
        ErrorReason::PermissionDenied | ErrorReason::Unauthenticated => true,
        ErrorReason::NotFound => changes_requests,
        ErrorReason::FailedPrecondition => changes_requests && error.field() == Some("break_glass"),
        _ => false,
    }
}

impl Service {
    /// Takes note of a call that was refused; of which caller, where it proved that.
    pub(super) fn note_refusal(&self, principal: Option<&Principal>, call: &Call, error: &Error) {
        // Whoever holds the store is administrator (RULES 4.4).
        let is_holder = principal.is_some_and(|principal| principal.account.is_none());
        if is_holder || !is_attempt(call, error) {
            return;
        }
        let runtime = &self.inner.runtime;
        let exists = |id: &EntityId| runtime.state().store().state(*id).is_some();
        let credential = match principal {
            Some(principal) => principal.origin.credential(),
            None => auth::claimed_credential(call).filter(exists),
        };
        let attempt = Attempt {
            proven: principal.is_some(),
            credential,
            account: principal.and_then(|principal| principal.account),
            method: call.method.signed_name,
            reason: error.reason(),
            target: target(call).filter(exists),
        };
        let origin = || match principal {
            Some(principal) => principal.origin.clone(),
            None => Origin::Nobody { address: address(&call.caller) },
        };
        self.inner.refusals.count(attempt, origin, runtime.now.get());
    }

    /// Records the attempts that there are to record. What cannot be recorded now is kept for the next time.
    pub(super) async fn record_refusals(&self) -> Result<()> {
        let (runtime, refusals) = (&self.inner.runtime, &self.inner.refusals);
        let _recording = refusals.recording.lock().await;
        let due = refusals.due(runtime.now.get());
        if due.is_empty() || runtime.now.doubt().is_some() || runtime.may_write().is_err() {
            return Ok(());
        }
        let writes = due.iter().map(|(attempt, line)| self.inner.writer.write(line.command(attempt)));
        for (written, (attempt, line)) in join_all(writes).await.into_iter().zip(&due) {
            written?;
            refusals.recorded(attempt, line.count);
        }
        Ok(())
    }
}

/// What a request is about, by its id. One that cannot be read is about nothing.
fn target(call: &Call) -> Option<EntityId> {
    let fields = fields_of(call.method.request, &call.body).ok()?;
    let id: EntityId = fields.text(number(call.method.request, "id")).parse().ok()?;
    Some(id).filter(|id| id.kind != Kind::Activity)
}

fn address(caller: &Caller) -> String {
    match caller {
        Caller::Network { address, .. } => address.map(|address| address.to_string()).unwrap_or_default(),
        Caller::Embedded { .. } => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_000_000_000_000_000_000);

    fn attempt(proven: bool, credential: u64, method: &'static str) -> Attempt {
        let credential = Some(EntityId::new(Kind::Credential, credential));
        let reason = ErrorReason::PermissionDenied;
        Attempt { proven, credential, account: None, method, reason, target: None }
    }

    fn about(proven: bool, credential: u64, target: u64) -> Attempt {
        Attempt {
            target: Some(EntityId::new(Kind::Role, target)),
            ..attempt(proven, credential, "Roles.Update")
        }
    }

    fn record(refusals: &Refusals, now: Timestamp) -> Vec<(Attempt, Line)> {
        let due = refusals.due(now);
        due.iter().for_each(|(attempt, line)| refusals.recorded(attempt, line.count));
        due
    }

    #[test]
    fn the_first_is_recorded_at_once_and_what_follows_once_an_hour() {
        let refusals = Refusals::default();
        let one = attempt(true, 1, "Roles.Create");
        refusals.count(one, || Origin::System, NOW);
        let due = record(&refusals, NOW);
        assert_eq!(due[0].1.words(&one), "`Roles.Create`: PERMISSION_DENIED");
        for second in 1..3600 {
            refusals.count(one, || Origin::System, NOW.plus_nanos(second * 1_000_000_000));
            assert!(record(&refusals, NOW.plus_nanos(second * 1_000_000_000)).is_empty(), "{second}");
        }
        let due = record(&refusals, NOW.plus_nanos(HOUR));
        let words = format!("`Roles.Create`: PERMISSION_DENIED, 3599 times more since {NOW}");
        assert_eq!(due[0].1.words(&one), words);
        assert!(record(&refusals, NOW.plus_nanos(HOUR)).is_empty());
        assert!(refusals.lines.lock().is_empty(), "nothing is kept of an hour that is over");
    }

    #[test]
    fn what_could_not_be_recorded_stays() {
        let refusals = Refusals::default();
        refusals.count(attempt(true, 1, "Roles.Create"), || Origin::System, NOW);
        assert_eq!(refusals.due(NOW).len(), 1);
        assert_eq!(refusals.due(NOW.plus_nanos(2 * HOUR)).len(), 1);
    }

    #[test]
    fn nobody_fills_the_disk_or_crowds_others_out_by_being_refused() {
        let refusals = Refusals::default();
        // Who proves nothing, claiming to be everybody.
        for credential in 0..10_000 {
            refusals.count(attempt(false, credential, "Roles.Create"), || Origin::System, NOW);
        }
        // Who proves who they are, against everything that there is.
        for target in 0..10_000 {
            refusals.count(about(true, 1, target), || Origin::System, NOW);
        }
        refusals.count(attempt(true, 2, "Roles.Create"), || Origin::System, NOW);
        let due = record(&refusals, NOW);
        let of = |proven, credential| {
            let credential = Some(EntityId::new(Kind::Credential, credential));
            due.iter()
                .filter(|(attempt, _)| attempt.proven == proven && attempt.credential == credential)
                .count()
        };
        assert_eq!((of(true, 1), of(true, 2)), (OF_ONE + 1, 1));
        assert_eq!(due.len(), UNPROVEN + 1 + OF_ONE + 1 + 1);
        let shared = |proven: bool| {
            let line = due.iter().find(|(attempt, _)| attempt.proven == proven && attempt.method == OTHERS);
            line.map(|(_, line)| line.count)
        };
        assert_eq!(shared(false), Some(10_000 - UNPROVEN as u64));
        assert_eq!(shared(true), Some(10_000 - OF_ONE as u64));
        // However many callers there are.
        for credential in 10..10_000 {
            refusals.count(attempt(true, credential, "Roles.Create"), || Origin::System, NOW);
        }
        assert!(refusals.lines.lock().len() <= PROVEN + UNPROVEN + 2 + 2);
    }
}
