//! The writing half of an import: kind by kind, each entity decided on, then many written at a time.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use futures_util::stream::{self, StreamExt};

use crate::Error;

use super::comparison::{differences, hash, is_as_wanted, keys};
use super::decide::{Action, decide};
use super::fates::{Fate, Fates};
use super::grants::{self, are_grants};
use super::import::{ImportOptions, Source};
use super::kinds::{Copied, in_order};
use super::labels::is_key;
use super::ledger::{Ledger, Remembered};
use super::portable::{InPlace, Obstacle, Portable};
use super::progress::Progress;
use super::report::{Change, ChangeKind, KindReport, LackingSecrets, ProblemKind, Report};
use super::shelf::{Shelf, Shelved};
use super::write::{Pen, Task, Written, is_everyones};

/// What is remembered of the target's entities that this import made, by noun and id there.
type Made = HashMap<&'static str, HashMap<String, Remembered>>;

/// An entity that the target does not hold yet as it shall: it waits for another, or the target chose otherwise.
struct Open {
    copied: &'static Copied,
    source: String,
    bytes: Bytes,
    name: String,
    there: Written,
}

pub(super) struct Run<'a> {
    pub(super) pen: Pen<'a>,
    pub(super) options: &'a ImportOptions,
    pub(super) progress: &'a dyn Progress,
    pub(super) from: Source,
    pub(super) shelves: HashMap<&'static str, Shelf>,
    pub(super) report: Report,
    made: Made,
    fates: Fates,
    open: Vec<Open>,
    stop: AtomicBool,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        pen: Pen<'a>,
        options: &'a ImportOptions,
        progress: &'a dyn Progress,
        from: Source,
        shelves: HashMap<&'static str, Shelf>,
        report: Report,
    ) -> Run<'a> {
        let made = made(&pen.ledger.lock());
        let fates = Fates::without(from.unread.clone());
        let stop = AtomicBool::new(false);
        Run { pen, options, progress, from, shelves, report, made, fates, open: Vec::new(), stop }
    }

    pub(super) async fn all(&mut self) {
        for copied in in_order() {
            if self.is_skipped(copied) {
                self.match_only(copied);
                continue;
            }
            self.kind(copied).await;
            if copied.is_policy() {
                self.check_policies(copied);
            }
            if self.report.stopped.is_some() {
                return;
            }
        }
        self.settle().await;
        if self.report.stopped.is_none() {
            self.gone().await;
        }
    }

    /// The report; kinds of which there is nothing are left out.
    pub(super) fn finish(mut self) -> Report {
        // Written several at a time, they came in no order.
        self.report
            .lacking_secrets
            .sort_by(|one, other| (one.kind, &one.name).cmp(&(other.kind, &other.name)));
        self.report.kinds.retain(|line| *line != KindReport { kind: line.kind, ..KindReport::default() });
        self.report
    }

    pub(super) fn is_skipped(&self, copied: &Copied) -> bool {
        self.options.skip.iter().any(|name| name == copied.name())
    }

    /// Without all policies nothing may follow: what they forbid in the source would be allowed in the target.
    fn check_policies(&mut self, copied: &Copied) {
        let lacking = self.report.kind(copied.name()).problems;
        if lacking > 0 && self.report.stopped.is_none() {
            let message = format!(
                "{lacking} policies could not be copied, and what they forbid would be allowed: nothing that gives \
                 access was copied; solve this, or leave Policies out"
            );
            self.report.stopped = Some(Error::failed_precondition(message));
        }
    }

    /// A kind that is left out: its entities are those of the same name.
    fn match_only(&mut self, copied: &'static Copied) {
        for (source, bytes) in self.entities(copied) {
            let found = || {
                let wanted = Portable::of(copied, &bytes, &self.fates).ok()?;
                self.shelf(copied).find(&keys(copied, &wanted.bytes)).map(str::to_owned)
            };
            let fate = match found() {
                _ if is_key(copied, &bytes) => Fate::Key,
                Some(id) => Fate::Is(id),
                None => Fate::Behind(format!(
                    "{} are left out, and the target has none of its name",
                    copied.name()
                )),
            };
            self.fates.set(copied.noun(), &source, fate);
        }
    }

    async fn kind(&mut self, copied: &'static Copied) {
        let listing = self.from.listings.get_mut(copied.noun());
        for error in listing.map(|listing| std::mem::take(&mut listing.unreadable)).unwrap_or_default() {
            let unknown = ("", "an entity of the source");
            self.report.problem(copied.name(), unknown, ProblemKind::Unreadable, error.message(), Vec::new());
        }
        let entities = self.entities(copied);
        if entities.is_empty() {
            return;
        }
        self.progress.stage(&format!("writing {}", copied.name()), Some(entities.len()));
        if copied.names_itself() {
            self.foresee(copied, &entities);
        }
        let mut tasks = Vec::new();
        for (source, bytes) in &entities {
            match self.plan(copied, source, bytes) {
                Some(task) => tasks.push(task),
                None => self.progress.done(1),
            }
        }
        self.carry_out(copied, tasks).await;
    }

    /// Of a kind whose entities name each other: those that are there already can be named at once.
    fn foresee(&mut self, copied: &'static Copied, entities: &[(String, Bytes)]) {
        for (source, bytes) in entities {
            let remembered = self.remembered(copied, source).and_then(|known| known.target);
            let by_name = || {
                let portable = Portable::of(copied, bytes, &InPlace).ok()?;
                self.shelf(copied).find(&keys(copied, &portable.bytes)).map(str::to_owned)
            };
            let there = remembered.filter(|id| self.shelf(copied).get(id).is_some());
            let fate = match there.or_else(by_name) {
                _ if is_key(copied, bytes) => Fate::Key,
                Some(id) => Fate::Is(id),
                None => Fate::Coming,
            };
            self.fates.set(copied.noun(), source, fate);
        }
    }

    /// Decides on an entity; what needs no write is done with here.
    fn plan(&mut self, copied: &'static Copied, source: &str, bytes: &Bytes) -> Option<Task> {
        if is_key(copied, bytes) {
            self.fates.set(copied.noun(), source, Fate::Key);
            let why = "a key's secret does not come out of an API; create new keys";
            self.report.leave_out("keys (API keys, admin tokens)", 1, why);
            return None;
        }
        let name = self.from.labels.of(copied, bytes);
        let wanted = match Portable::of(copied, bytes, &self.fates) {
            Ok(wanted) => wanted,
            Err(obstacle) => {
                self.blocked(copied, source, &name, obstacle);
                return None;
            }
        };
        self.report.kind(copied.name()).in_source += 1;
        for message in &wanted.left_out {
            self.report.note(copied.name(), &name, message);
        }
        let known = self.remembered(copied, source);
        let made = |id: &str| self.made.get(copied.noun())?.get(id).cloned();
        let action =
            decide(copied, &wanted, known.as_ref(), self.shelf(copied), made, self.options.conflicts);
        let Some(id) = action.target().map(str::to_owned) else {
            let (source, bytes) = (source.to_owned(), bytes.clone());
            return Some(Task { source, bytes, name, wanted, action, based_on: None });
        };
        if let Some(other) = self.shelf_mut(copied).take(&id, source) {
            let why =
                format!("the target's `{id}` stands for the source's `{other}` already: both have one name");
            self.behind(copied, source, &name, ProblemKind::Conflict, why);
            return None;
        }
        let there = self.shelf(copied).get(&id)?.clone();
        match action {
            Action::Conflict(_) => self.conflict(copied, source, &name, &wanted, &id, &there),
            Action::Nothing(_) | Action::Retry(_) | Action::Keep(_) => {
                self.unchanged(copied, source, &name, &wanted, &id, &there);
                if wanted.waits || matches!(action, Action::Retry(_)) {
                    let there =
                        Written { id, bytes: there.bytes, revision: there.revision, new_secret: false };
                    let (source, bytes) = (source.to_owned(), bytes.clone());
                    self.open.push(Open { copied, source, bytes, name, there });
                }
            }
            Action::Create | Action::Update(_) | Action::Replace(_) => {
                let (source, bytes, based_on) = (source.to_owned(), bytes.clone(), there.revision);
                return Some(Task { source, bytes, name, wanted, action, based_on });
            }
        }
        None
    }

    fn blocked(&mut self, copied: &'static Copied, source: &str, name: &str, obstacle: Obstacle) {
        let (kind, why) = match obstacle {
            // A link of a key goes where keys go.
            Obstacle::Key(why) if copied.update.is_none() => {
                self.report.leave_out("links of keys", 1, "keys are not copied");
                self.fates.set(copied.noun(), source, Fate::Behind(why));
                return;
            }
            Obstacle::Key(why) | Obstacle::Names(why) => (ProblemKind::Blocked, why),
            Obstacle::Unreadable(error) => (ProblemKind::Unreadable, error.message().to_owned()),
        };
        self.report.kind(copied.name()).in_source += 1;
        self.behind(copied, source, name, kind, why);
    }

    /// An entity that is not copied, and why.
    fn behind(
        &mut self,
        copied: &'static Copied,
        source: &str,
        name: &str,
        problem: ProblemKind,
        why: String,
    ) {
        self.report.problem(copied.name(), (source, name), problem, why.as_str(), Vec::new());
        self.fates.set(copied.noun(), source, Fate::Behind(why));
    }

    fn conflict(
        &mut self,
        copied: &'static Copied,
        source: &str,
        name: &str,
        wanted: &Portable,
        id: &str,
        there: &Shelved,
    ) {
        let fields = differences(copied.entity, &there.bytes, &wanted.bytes);
        let names: Vec<&str> = fields.iter().map(|change| change.field.as_str()).collect();
        let why = format!(
            "the target's `{id}` has its name and differs in {}; make them alike, or choose which one counts",
            names.join(", ")
        );
        self.report.problem(copied.name(), (source, name), ProblemKind::Conflict, why, fields);
        let why = format!("the target has another {} of its name", copied.noun());
        self.fates.set(copied.noun(), source, Fate::Behind(why));
    }

    /// An entity that the target has already. What this import made, or began to make, it goes on to follow; what was
    /// there before and is merely alike stays others' own.
    fn unchanged(
        &mut self,
        copied: &'static Copied,
        source: &str,
        name: &str,
        wanted: &Portable,
        id: &str,
        there: &Shelved,
    ) {
        self.report.kind(copied.name()).unchanged += 1;
        self.fates.set(copied.noun(), source, Fate::Is(id.to_owned()));
        let (sent, got) = (hash(&wanted.bytes), there.hash());
        let Some(known) = self.remembered(copied, source) else { return };
        let is_ours = known.begun.is_some() || known.target.as_deref() == Some(id);
        if !is_ours {
            return;
        }
        self.note_secrets(copied, name, id, wanted);
        let is_written = known.target.as_deref() == Some(id) && known.sent == sent && known.got == got;
        if !is_written && is_as_wanted(copied, &wanted.bytes, &there.bytes) {
            let done = self.pen.ledger.lock().done(copied.noun(), source, id, &sent, &got);
            if let Err(error) = done {
                self.report.stopped.get_or_insert(error);
            }
        }
    }

    fn note_secrets(&mut self, copied: &Copied, name: &str, id: &str, wanted: &Portable) {
        if !wanted.secrets.is_empty() {
            let (name, id, fields) = (name.to_owned(), id.to_owned(), wanted.secrets.clone());
            self.report.lacking_secrets.push(LackingSecrets { kind: copied.name(), name, id, fields });
        }
    }

    /// Writes many entities, several at a time.
    async fn carry_out(&mut self, copied: &'static Copied, tasks: Vec<Task>) {
        if self.options.dry_run {
            for task in tasks {
                let written = self.pretend(copied, &task);
                self.progress.done(1);
                self.succeeded(copied, task, written);
            }
            return;
        }
        let (pen, stop, progress) = (&self.pen, &self.stop, self.progress);
        let write = |task: Task| async move {
            if stop.load(Ordering::Relaxed) {
                return (task, None);
            }
            let outcome = pen.write(copied, &task).await;
            if outcome.as_ref().is_err_and(is_everyones) {
                stop.store(true, Ordering::Relaxed);
            }
            progress.done(1);
            (task, Some(outcome))
        };
        let writing = stream::iter(tasks).map(write).buffer_unordered(self.options.concurrency.max(1));
        let outcomes: Vec<_> = writing.collect().await;
        for (task, outcome) in outcomes {
            match outcome {
                Some(Ok(written)) => self.succeeded(copied, task, written),
                Some(Err(error)) => self.failed(copied, task, error),
                None => {}
            }
        }
    }

    /// What a dry run takes for the outcome.
    fn pretend(&mut self, copied: &'static Copied, task: &Task) -> Written {
        let change = change_of(&task.action);
        let there = task.action.target().and_then(|id| self.shelf(copied).get(id));
        let fields = there.map(|there| differences(copied.entity, &there.bytes, &task.wanted.bytes));
        let (name, fields) = (task.name.clone(), fields.unwrap_or_default());
        self.report.changes.push(Change { kind: copied.name(), name, change, fields });
        let id = match &task.action {
            Action::Update(id) => id.clone(),
            _ => format!("new:{}", task.source),
        };
        Written { id, bytes: task.wanted.bytes.clone(), revision: None, new_secret: false }
    }

    fn succeeded(&mut self, copied: &'static Copied, task: Task, written: Written) {
        let line = self.report.kind(copied.name());
        match change_of(&task.action) {
            ChangeKind::Create => line.created += 1,
            _ => line.updated += 1,
        }
        self.note_secrets(copied, &task.name, &written.id, &task.wanted);
        if written.new_secret {
            let why = "tokens do not come out of an API; each got a new one, which is not kept: make another where it is used";
            self.report.leave_out("tokens of service accounts and nodes", 1, why);
        }
        self.fates.set(copied.noun(), &task.source, Fate::Is(written.id.clone()));
        let shelf = self.shelf_mut(copied);
        shelf.put(copied, &written.id, written.bytes.clone(), written.revision.clone());
        shelf.take(&written.id, &task.source);
        if task.wanted.waits || !is_as_wanted(copied, &task.wanted.bytes, &written.bytes) {
            let Task { source, bytes, name, .. } = task;
            self.open.push(Open { copied, source, bytes, name, there: written });
        }
    }

    fn failed(&mut self, copied: &'static Copied, task: Task, error: Error) {
        if is_everyones(&error) {
            self.report.stopped.get_or_insert(error);
            return;
        }
        // A grant may end while the import runs.
        if are_grants(copied) && grants::has_ended(&task.bytes, self.options.clock.wall()) {
            self.report.leave_out("grants that have ended", 1, "they give nothing any more");
            return;
        }
        self.behind(copied, &task.source, &task.name, ProblemKind::Refused, error.message().to_owned());
    }

    /// Writes once more what waited for others, and what the target could not hold before others were there (a workflow
    /// is enabled only once it has approvers). What then still differs is said.
    async fn settle(&mut self) {
        let open = std::mem::take(&mut self.open);
        self.progress.stage("writing what waited for others", Some(open.len()));
        let mut of_kind: HashMap<&str, Vec<Task>> = HashMap::new();
        for open in open {
            let copied = open.copied;
            let Ok(wanted) = Portable::of(copied, &open.bytes, &self.fates) else { continue };
            let settled = self.options.dry_run || is_as_wanted(copied, &wanted.bytes, &open.there.bytes);
            if settled {
                self.progress.done(1);
            } else if copied.update.is_none() {
                self.note_difference(copied, &open.name, &wanted.bytes, &open.there.bytes);
            } else {
                let (action, based_on) = (Action::Update(open.there.id), open.there.revision);
                let Open { source, bytes, name, .. } = open;
                let task = Task { source, bytes, name, wanted, action, based_on };
                of_kind.entry(copied.noun()).or_default().push(task);
            }
        }
        for copied in in_order() {
            let tasks = of_kind.remove(copied.noun()).unwrap_or_default();
            if tasks.is_empty() {
                continue;
            }
            // These are the second halves of writes that were counted, secrets and all.
            let (counted, secrets) =
                (self.report.kind(copied.name()).updated, self.report.lacking_secrets.len());
            self.carry_out(copied, tasks).await;
            self.report.kind(copied.name()).updated = counted;
            self.report.lacking_secrets.truncate(secrets);
            for open in std::mem::take(&mut self.open) {
                if let Ok(wanted) = Portable::of(copied, &open.bytes, &self.fates) {
                    self.note_difference(copied, &open.name, &wanted.bytes, &open.there.bytes);
                }
            }
        }
    }

    fn note_difference(&mut self, copied: &Copied, name: &str, wanted: &[u8], there: &[u8]) {
        for change in differences(copied.entity, wanted, there) {
            let message = format!(
                "the target keeps `{}` as {}, where the source has {}",
                change.field, change.after, change.before
            );
            self.report.note(copied.name(), name, message);
        }
    }

    fn remembered(&self, copied: &Copied, source: &str) -> Option<Remembered> {
        self.pen.ledger.lock().get(copied.noun(), source).cloned()
    }

    pub(super) fn entities(&self, copied: &Copied) -> Vec<(String, Bytes)> {
        self.from.listings.get(copied.noun()).map(|listing| listing.entities.clone()).unwrap_or_default()
    }

    pub(super) fn shelf(&self, copied: &Copied) -> &Shelf {
        &self.shelves[copied.noun()]
    }

    fn shelf_mut(&mut self, copied: &Copied) -> &mut Shelf {
        self.shelves.entry(copied.noun()).or_default()
    }
}

fn change_of(action: &Action) -> ChangeKind {
    match action {
        Action::Update(_) => ChangeKind::Update,
        Action::Replace(_) => ChangeKind::Replace,
        _ => ChangeKind::Create,
    }
}

fn made(ledger: &Ledger) -> Made {
    let of = |copied: &Copied| {
        let known = ledger.of_noun(copied.noun());
        (copied.noun(), known.filter_map(|(_, known)| Some((known.target.clone()?, known.clone()))).collect())
    };
    in_order().iter().map(of).collect()
}
