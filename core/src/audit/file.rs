//! The lines of an exported file. `docs/audit.md` describes them.
//!
//! Every line has exactly one form, which is written anew and compared when it is read: there is no bit of a file that
//! could be another one and the file still verify.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::export::change_of;
use super::{Expected, ExportedChange, ExportedRecord, Report, SignedCheckpoint, Verification, VerifyError};
use crate::journal::{Actor, Content, Record};
use crate::note::VerifierKey;

/// What the first line says the file is.
const FORMAT: &str = "gatepass audit export";
/// The version of the form.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HeaderLine<'a> {
    #[serde(borrow)]
    format: Cow<'a, str>,
    version: u32,
    key: String,
    checkpoint: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordLine<'a> {
    revision: u64,
    time: String,
    actor: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    credential: Option<String>,
    #[serde(borrow)]
    verb: Cow<'a, str>,
    #[serde(borrow)]
    method: Cow<'a, str>,
    #[serde(borrow)]
    header: Cow<'a, str>,
    #[serde(borrow)]
    changes: Vec<ChangeLine<'a>>,
    #[serde(borrow)]
    leaf: Cow<'a, str>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangeLine<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    op: Cow<'a, str>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    salt: Option<Cow<'a, str>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    payload: Option<Cow<'a, str>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    commitment: Option<Cow<'a, str>>,
}

fn to_line(value: &impl Serialize) -> String {
    // Strings, numbers and lists of them always have a form in JSON.
    let mut line = serde_json::to_string(value).expect("it has a form in JSON");
    line.push('\n');
    line
}

/// The first line: the checkpoint of the records that follow, and the key that signed it.
pub fn file_header(checkpoint: &SignedCheckpoint, key: &VerifierKey) -> String {
    to_line(&HeaderLine {
        format: FORMAT.into(),
        version: VERSION,
        key: key.to_string(),
        checkpoint: checkpoint.note().to_owned(),
    })
}

/// The line of a record.
///
/// # Errors
/// What is wrong with its bytes.
pub fn file_line(record: &ExportedRecord) -> Result<String, String> {
    Ok(line_of(record, &record.read()?))
}

fn line_of(exported: &ExportedRecord, record: &Record) -> String {
    let text = |bytes: &[u8]| Some(Cow::Owned(STANDARD.encode(bytes)));
    let changes = record.changes.iter().zip(&exported.changes).map(|(change, exported)| {
        let id = change.id.to_string().into();
        let op = match change.content {
            Content::State(_) => "put",
            Content::Deleted => "delete",
            Content::Erased => "erased",
        };
        let mut line = ChangeLine { id, op: op.into(), salt: None, payload: None, commitment: None };
        match exported {
            ExportedChange::Present { salt, payload } => {
                line.salt = text(salt);
                line.payload = (op == "put").then(|| STANDARD.encode(payload).into());
            }
            ExportedChange::Erased { commitment } => line.commitment = text(&commitment.0),
        }
        line
    });
    to_line(&RecordLine {
        revision: record.revision.0,
        time: record.time.to_string(),
        actor: match record.actor {
            Actor::System => "system".to_owned(),
            Actor::Embedded => "embedded".to_owned(),
            Actor::Account(id) => id.to_string(),
        },
        credential: record.credential.map(|id| id.to_string()),
        verb: (&*record.verb).into(),
        method: (&*record.method).into(),
        header: STANDARD.encode(&exported.header).into(),
        changes: changes.collect(),
        leaf: STANDARD.encode(record.leaf.0).into(),
    })
}

/// A verification of a file under way, line by line.
#[derive(Debug)]
pub struct FileVerification {
    lines: u64,
    stage: Stage,
}

#[derive(Debug)]
enum Stage {
    /// The first line has not come yet.
    First(Expected),
    /// It has, and records may follow.
    Records(Box<Verification>),
    /// Something was wrong; nothing after it means anything.
    Failed(VerifyError),
}

impl FileVerification {
    /// Begins with what is known already.
    pub fn new(expected: Expected) -> FileVerification {
        FileVerification { lines: 0, stage: Stage::First(expected) }
    }

    /// How many records were found whole.
    pub fn size(&self) -> u64 {
        match &self.stage {
            Stage::Records(verification) => verification.size(),
            Stage::First(_) | Stage::Failed(_) => 0,
        }
    }

    /// Takes the next line, its line break included.
    ///
    /// # Errors
    /// [`VerifyError`], naming the line or the record. Whatever comes after that answers the same.
    pub fn line(&mut self, line: &[u8]) -> Result<(), VerifyError> {
        self.lines += 1;
        let taken = match &mut self.stage {
            Stage::First(expected) => begin(line, std::mem::take(expected))
                .map(|begun| self.stage = Stage::Records(Box::new(begun))),
            Stage::Records(verification) => record(line, self.lines, verification),
            Stage::Failed(error) => Err(error.clone()),
        };
        taken.inspect_err(|error| self.stage = Stage::Failed(error.clone()))
    }

    /// Ends it, when there are no more lines.
    ///
    /// # Errors
    /// As [`Verification::finish`]; a file without a first line is [`VerifyError::Line`].
    pub fn finish(self) -> Result<Report, VerifyError> {
        match self.stage {
            Stage::First(_) => Err(VerifyError::Line { line: 1, why: "the file is empty".to_owned() }),
            Stage::Records(verification) => verification.finish(),
            Stage::Failed(error) => Err(error),
        }
    }
}

fn begin(line: &[u8], expected: Expected) -> Result<Verification, VerifyError> {
    let wrong = |why: String| VerifyError::Line { line: 1, why };
    let header: HeaderLine<'_> = serde_json::from_slice(line)
        .map_err(|error| wrong(format!("it is not the first line of an audit export: {error}")))?;
    if header.format != FORMAT {
        return Err(wrong(format!("it is not the first line of an audit export (`{FORMAT}`)")));
    }
    if header.version != VERSION {
        let why = format!("the export has version {}, only version {VERSION} is known", header.version);
        return Err(wrong(why));
    }
    let key: VerifierKey = header.key.parse().map_err(|error| wrong(format!("{error}")))?;
    let checkpoint = SignedCheckpoint::read(&header.checkpoint)
        .map_err(|source| VerifyError::Checkpoint { which: "line 1".to_owned(), source })?;
    if file_header(&checkpoint, &key).as_bytes() != line {
        return Err(wrong("it is not written as an export writes it".to_owned()));
    }
    Verification::begin(checkpoint, key, expected)
}

fn record(line: &[u8], number: u64, verification: &mut Verification) -> Result<(), VerifyError> {
    let wrong = |why: String| verification.wrong(&format!("{why} (line {number})"));
    let read: RecordLine<'_> =
        serde_json::from_slice(line).map_err(|error| wrong(format!("its line is not readable: {error}")))?;
    let said = (read.revision, STANDARD.decode(&*read.leaf));
    let exported =
        exported(read).ok_or_else(|| wrong("its line has what is no base64 of its kind".to_owned()))?;
    let record = verification.check(&exported)?;
    let wrong = |why: &str| verification.wrong(&format!("{why} (line {number})"));
    if said.0 != record.revision.0 {
        return Err(wrong("its line says another revision than its header"));
    }
    if said.1.ok().as_deref() != Some(&record.leaf.0) {
        return Err(wrong("it does not hash to its leaf: it was altered after it was exported"));
    }
    if line_of(&exported, &record).as_bytes() != line {
        return Err(wrong(
            "its line says something else than its header, or is not written as an export writes it",
        ));
    }
    verification.take(&record)
}

fn exported(line: RecordLine<'_>) -> Option<ExportedRecord> {
    let bytes = |text: Option<Cow<'_, str>>| STANDARD.decode(&*text.unwrap_or_default()).ok();
    let changes = line
        .changes
        .into_iter()
        .map(|change| change_of(bytes(change.salt)?, bytes(change.payload)?, bytes(change.commitment)?));
    let changes = changes.collect::<Option<Vec<_>>>()?;
    Some(ExportedRecord { header: STANDARD.decode(&*line.header).ok()?.into(), changes })
}
