//! What an import did, and what it did not do.

use serde::Serialize;
use serde_json::Value;

use crate::Error;

/// What an import did.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// Nothing was written: this is what would be done.
    pub dry_run: bool,
    /// Kind by kind, in the order of writing; kinds of which there is nothing are left out.
    pub kinds: Vec<KindReport>,
    /// What would be done to which entity. Filled by a dry run alone.
    pub changes: Vec<Change>,
    /// What was asked for and not done.
    pub problems: Vec<Problem>,
    /// What is never copied, and how much of it there is.
    pub left_out: Vec<LeftOut>,
    /// Entities whose secrets have to be given again: they do not come out of an API.
    pub lacking_secrets: Vec<LackingSecrets>,
    /// What else a person should know.
    pub notes: Vec<Note>,
    /// Why it ended before its end.
    #[serde(serialize_with = "error_as_text")]
    pub stopped: Option<Error>,
}

impl Report {
    /// Whether everything that can be copied stands in the target as it stands in the source.
    pub fn is_complete(&self) -> bool {
        self.problems.is_empty() && self.stopped.is_none()
    }

    /// The line of a kind.
    pub(super) fn kind(&mut self, kind: &'static str) -> &mut KindReport {
        let place = match self.kinds.iter().position(|line| line.kind == kind) {
            Some(place) => place,
            None => {
                self.kinds.push(KindReport { kind, ..KindReport::default() });
                self.kinds.len() - 1
            }
        };
        &mut self.kinds[place]
    }
}

impl Report {
    pub(super) fn problem(
        &mut self,
        kind: &'static str,
        (id, name): (&str, &str),
        problem: ProblemKind,
        message: impl Into<String>,
        fields: Vec<FieldChange>,
    ) {
        self.kind(kind).problems += 1;
        let (id, name, message) = (id.to_owned(), name.to_owned(), message.into());
        self.problems.push(Problem { kind, id, name, problem, message, fields });
    }

    pub(super) fn note(&mut self, kind: &'static str, name: &str, message: impl Into<String>) {
        self.notes.push(Note { kind, name: name.to_owned(), message: message.into() });
    }

    pub(super) fn leave_out(&mut self, what: &'static str, count: usize, why: &'static str) {
        match self.left_out.iter_mut().find(|line| line.what == what) {
            Some(line) => line.count += count,
            None if count > 0 => self.left_out.push(LeftOut { what, count, why }),
            None => {}
        }
    }
}

fn error_as_text<S: serde::Serializer>(error: &Option<Error>, serializer: S) -> Result<S::Ok, S::Error> {
    error.as_ref().map(Error::to_string).serialize(serializer)
}

/// The numbers of one kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct KindReport {
    /// The service's name: `AccountGrants`.
    pub kind: &'static str,
    /// Entities of the source that were to be copied.
    pub in_source: usize,
    /// Made in the target.
    pub created: usize,
    /// Changed in the target to what the source says.
    pub updated: usize,
    /// Found in the target as they are in the source.
    pub unchanged: usize,
    /// Deleted in the target because the source no longer has them.
    pub deleted: usize,
    /// Those with a problem.
    pub problems: usize,
}

/// What is done to an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ChangeKind {
    /// It is made.
    Create,
    /// It is changed.
    Update,
    /// It is deleted and made anew: what has no update.
    Replace,
    /// It is deleted.
    Delete,
}

/// One change of the target.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// The service's name.
    pub kind: &'static str,
    /// What people call it.
    pub name: String,
    /// What is done.
    pub change: ChangeKind,
    /// The fields that change, where it is there already.
    pub fields: Vec<FieldChange>,
}

/// A field with another value.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FieldChange {
    /// The field's name in JSON.
    pub field: String,
    /// What stands there; null where it is not set.
    pub before: Value,
    /// What the source says.
    pub after: Value,
}

/// Why something was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProblemKind {
    /// The target has another entity of this name, or the entity was changed there by others.
    Conflict,
    /// The target refused it.
    Refused,
    /// It names something that was not copied.
    Blocked,
    /// It cannot be read.
    Unreadable,
    /// The import made it, and the source no longer has it: the target still does.
    Gone,
}

/// Something that was asked for and not done.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// The service's name.
    pub kind: &'static str,
    /// Its id in the source; empty where it could not be read.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Why.
    pub problem: ProblemKind,
    /// The same in a sentence, and what helps.
    pub message: String,
    /// Of a conflict: the fields that differ.
    pub fields: Vec<FieldChange>,
}

/// What is never copied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LeftOut {
    /// What.
    pub what: &'static str,
    /// How many there are.
    pub count: usize,
    /// Why.
    pub why: &'static str,
}

/// An entity that came without its secrets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LackingSecrets {
    /// The service's name.
    pub kind: &'static str,
    /// What people call it.
    pub name: String,
    /// Its id in the target.
    pub id: String,
    /// The fields that hold secrets; which of them were set in the source, its API does not say.
    pub fields: Vec<String>,
}

/// What a person should know of an entity that was copied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Note {
    /// The service's name.
    pub kind: &'static str,
    /// What people call it.
    pub name: String,
    /// A sentence.
    pub message: String,
}
