//! What an earlier run made and the source no longer has: the target then gives more than the source does.

use std::collections::HashSet;

use super::decide::Conflicts;
use super::grants::{self, are_grants};
use super::kinds::{Copied, in_order};
use super::ledger::Remembered;
use super::report::{Change, ChangeKind, ProblemKind};
use super::run::Run;

impl Run<'_> {
    /// Deletes it where that was asked for, links before what they link; else says so.
    pub(super) async fn gone(&mut self) {
        for copied in in_order().iter().rev() {
            if self.is_skipped(copied) {
                continue;
            }
            for (source, known) in self.left_behind(copied) {
                self.gone_one(copied, &source, &known).await;
            }
        }
    }

    /// What the memory names, the source does not list and the target still has, for nothing else of the source.
    fn left_behind(&self, copied: &Copied) -> Vec<(String, Remembered)> {
        let present: HashSet<String> = self.entities(copied).into_iter().map(|(id, _)| id).collect();
        let now = self.options.clock.wall();
        let is_there = |known: &Remembered| {
            let id = known.target.as_deref().filter(|id| self.shelf(copied).is_free(id));
            let there = id.and_then(|id| self.shelf(copied).get(id));
            there.is_some_and(|there| !are_grants(copied) || !grants::has_ended(&there.bytes, now))
        };
        let ledger = self.pen.ledger.lock();
        let gone = ledger.of_noun(copied.noun()).filter(|(source, _)| !present.contains(*source));
        gone.filter(|(_, known)| is_there(known))
            .map(|(source, known)| (source.clone(), known.clone()))
            .collect()
    }

    async fn gone_one(&mut self, copied: &'static Copied, source: &str, known: &Remembered) {
        let Some(id) = known.target.as_deref() else { return };
        let Some(there) = self.shelf(copied).get(id) else { return };
        let name = self.from.labels.of(copied, &there.bytes);
        let name = if name.is_empty() { id.to_owned() } else { name };
        let changed = known.got != there.hash() && self.options.conflicts != Conflicts::Update;
        let why = match (self.options.delete_gone, changed) {
            (false, _) => Some(format!("the source no longer has it, and the target still does, as `{id}`")),
            (true, true) => {
                Some(format!("the source no longer has it, and others changed the target's `{id}` since"))
            }
            (true, false) => None,
        };
        if let Some(why) = why {
            self.report.problem(copied.name(), (source, &name), ProblemKind::Gone, why, Vec::new());
            return;
        }
        if self.options.dry_run {
            let change = ChangeKind::Delete;
            self.report.changes.push(Change { kind: copied.name(), name, change, fields: Vec::new() });
        } else {
            let deleted = self.pen.delete(copied, id).await;
            let noted = deleted.and_then(|()| self.pen.ledger.lock().forget(copied.noun(), source));
            if let Err(error) = noted {
                let why = error.message().to_owned();
                self.report.problem(copied.name(), (source, &name), ProblemKind::Gone, why, Vec::new());
                return;
            }
        }
        self.report.kind(copied.name()).deleted += 1;
    }
}
