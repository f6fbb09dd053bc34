//! What an import remembers between runs: which entity of the source became which of the target. A file of lines of
//! JSON that only grows; killed anywhere, it says enough to go on.
//!
//! A line is written before an entity is created, and one after: what was begun and not finished is looked for in the
//! target before it is created once more.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use ring::rand::{SecureRandom, SystemRandom};
use serde::{Deserialize, Serialize};

use crate::{Code, Error, Result};

/// The version of the file's form.
const FORMAT: u32 = 1;

/// The first line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    gatepass_import: u32,
    /// Names this import in the target's idempotency keys.
    id: String,
    from: String,
    to: String,
}

/// Any other line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Line {
    noun: String,
    source: String,
    /// The creation with this number begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    begins: Option<u32>,
    /// The entity of the target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    target: Option<String>,
    /// The hash of what was sent.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    sent: String,
    /// The hash of what the target made of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    got: String,
}

/// What is known of one entity of the source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Remembered {
    /// Its entity in the target.
    pub(super) target: Option<String>,
    /// The hash of what was sent last.
    pub(super) sent: String,
    /// The hash of what the target then held.
    pub(super) got: String,
    /// How often a creation was begun.
    pub(super) attempts: u32,
    /// The hash of what a creation sends that was begun and of whose end nothing is known.
    pub(super) begun: Option<String>,
}

/// The memory of one import, in a file or for as long as it is held.
#[derive(Debug)]
pub struct Ledger {
    id: String,
    file: Option<File>,
    entities: HashMap<String, HashMap<String, Remembered>>,
    /// Whether anything may be written.
    read_only: bool,
}

impl Ledger {
    /// A memory that ends with the process: an import that is broken off finds what it made by names alone.
    ///
    /// # Errors
    /// The system gives no randomness.
    pub fn in_memory() -> Result<Ledger> {
        Ok(Ledger { id: new_id()?, file: None, entities: HashMap::new(), read_only: false })
    }

    /// Opens the file, or creates it. `from` and `to` say which two endpoints it is about.
    ///
    /// # Errors
    /// `FailedPrecondition`: the file is about other endpoints, is no such file, is damaged, or another import uses
    /// it; `Unavailable`: it cannot be read or written.
    pub fn open(path: &Path, from: &str, to: &str) -> Result<Ledger> {
        let failed = |error: std::io::Error| {
            Error::new(Code::Unavailable, format!("the import's file `{}`: {error}", path.display()))
        };
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(failed)?;
        if file.try_lock().is_err() {
            let message = format!("another import uses `{}`; wait for its end", path.display());
            return Err(Error::failed_precondition(message));
        }
        let mut text = Vec::new();
        file.read_to_end(&mut text).map_err(failed)?;
        // Killed while it wrote: what has no end of line was not acted upon.
        let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |place| place + 1);
        let mut ledger = Ledger { id: String::new(), file: None, entities: HashMap::new(), read_only: false };
        let known = ledger.read(&text[..whole], from, to).map_err(|why| {
            let message = format!("the import's file `{}` {why}", path.display());
            Error::failed_precondition(message)
        })?;
        file.set_len(whole as u64).map_err(failed)?;
        file.seek(SeekFrom::End(0)).map_err(failed)?;
        ledger.file = Some(file);
        if !known {
            ledger.id = new_id()?;
            let head =
                Head { gatepass_import: FORMAT, id: ledger.id.clone(), from: from.into(), to: to.into() };
            ledger.append(&head)?;
        }
        Ok(ledger)
    }

    /// The same memory, which takes nothing in any more: for a dry run.
    pub fn read_only(mut self) -> Ledger {
        self.read_only = true;
        self
    }

    /// Takes in what the file says; `false` where it says nothing yet.
    fn read(&mut self, text: &[u8], from: &str, to: &str) -> Result<bool, String> {
        let mut lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        let Some(first) = lines.next() else { return Ok(false) };
        let head: Head = serde_json::from_slice(first)
            .map_err(|_| "is no file of an import; give another `--state`".to_owned())?;
        if head.gatepass_import != FORMAT {
            return Err(format!("has the form {}; this version knows {FORMAT}", head.gatepass_import));
        }
        if head.from != from || head.to != to {
            return Err(format!(
                "is of the import from {} to {}, not from {from} to {to}; give another `--state`",
                head.from, head.to
            ));
        }
        self.id = head.id;
        for (place, line) in lines.enumerate() {
            let line: Line = serde_json::from_slice(line)
                .map_err(|error| format!("is damaged in line {}: {error}", place + 2))?;
            self.take(line);
        }
        Ok(true)
    }

    fn take(&mut self, line: Line) {
        let entity = self.entities.entry(line.noun).or_default().entry(line.source).or_default();
        match (line.begins, line.target) {
            (Some(attempt), _) => {
                entity.attempts = attempt;
                entity.begun = Some(line.sent);
            }
            (None, Some(target)) => {
                let attempts = entity.attempts;
                *entity = Remembered {
                    target: Some(target),
                    sent: line.sent,
                    got: line.got,
                    attempts,
                    begun: None,
                };
            }
            (None, None) => *entity = Remembered { attempts: entity.attempts, ..Remembered::default() },
        }
    }

    /// The name of this import.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn get(&self, noun: &str, source: &str) -> Option<&Remembered> {
        self.entities.get(noun)?.get(source)
    }

    /// The entities of a kind, with their ids in the source.
    pub(super) fn of_noun(&self, noun: &str) -> impl Iterator<Item = (&String, &Remembered)> {
        self.entities.get(noun).into_iter().flatten()
    }

    /// Writes down that an entity is about to be created; answers the number of this creation. One that was begun
    /// with the same content keeps its number, so that the target does it once.
    pub(super) fn begin(&mut self, noun: &str, source: &str, sent: &str) -> Result<u32> {
        let known = self.get(noun, source);
        if let Some(known) = known.filter(|known| known.begun.as_deref() == Some(sent)) {
            return Ok(known.attempts);
        }
        let attempt = known.map_or(0, |known| known.attempts) + 1;
        let line = Line { begins: Some(attempt), sent: sent.to_owned(), ..Line::about(noun, source) };
        self.write(line)?;
        Ok(attempt)
    }

    /// Writes down what an entity became.
    pub(super) fn done(
        &mut self,
        noun: &str,
        source: &str,
        target: &str,
        sent: &str,
        got: &str,
    ) -> Result<()> {
        self.write(Line {
            target: Some(target.to_owned()),
            sent: sent.to_owned(),
            got: got.to_owned(),
            ..Line::about(noun, source)
        })
    }

    /// Writes down that nothing is left of an entity.
    pub(super) fn forget(&mut self, noun: &str, source: &str) -> Result<()> {
        self.write(Line::about(noun, source))
    }

    fn write(&mut self, line: Line) -> Result<()> {
        self.append(&line)?;
        self.take(line);
        Ok(())
    }

    fn append(&mut self, line: &impl Serialize) -> Result<()> {
        let Some(file) = self.file.as_mut().filter(|_| !self.read_only) else { return Ok(()) };
        let failed = |error: String| Error::new(Code::Unavailable, format!("the import's file: {error}"));
        let mut text = serde_json::to_vec(line).map_err(|error| failed(error.to_string()))?;
        text.push(b'\n');
        // One write: a line stands whole or not at all, unless the machine itself goes down.
        file.write_all(&text).map_err(|error| failed(error.to_string()))
    }
}

impl Line {
    fn about(noun: &str, source: &str) -> Line {
        Line {
            noun: noun.to_owned(),
            source: source.to_owned(),
            begins: None,
            target: None,
            sent: String::new(),
            got: String::new(),
        }
    }
}

fn new_id() -> Result<String> {
    let mut bytes = [0; 8];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| Error::new(Code::Internal, "the system gives no randomness for the import's name"))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("import");
        (folder, path)
    }

    #[test]
    fn it_remembers_whatever_byte_it_was_killed_at() {
        let (_folder, path) = file();
        let mut ledger = Ledger::open(&path, "a", "b").expect("a new one");
        let id = ledger.id().to_owned();
        assert_eq!(ledger.begin("Role", "r-1", "h1"), Ok(1));
        ledger.done("Role", "r-1", "r-9", "h1", "g1").expect("written");
        assert_eq!(ledger.begin("Role", "r-2", "h2"), Ok(1));
        drop(ledger);
        let text = std::fs::read(&path).expect("a file");
        let head = text.iter().position(|byte| *byte == b'\n').expect("a line") + 1;
        for length in head..=text.len() {
            std::fs::write(&path, &text[..length]).expect("written");
            let ledger = Ledger::open(&path, "a", "b").expect("it opens");
            assert_eq!(ledger.id(), id);
            let lines = text[head..length].iter().filter(|byte| **byte == b'\n').count();
            let first = ledger.get("Role", "r-1");
            assert_eq!(first.is_some(), lines >= 1);
            assert_eq!(first.and_then(|known| known.target.as_deref()), (lines >= 2).then_some("r-9"));
            let second = ledger.get("Role", "r-2").and_then(|known| known.begun.clone());
            assert_eq!(second.as_deref(), (lines >= 3).then_some("h2"));
        }
    }

    #[test]
    fn a_creation_that_was_begun_keeps_its_number_and_another_one_gets_the_next() {
        let (_folder, path) = file();
        let mut ledger = Ledger::open(&path, "a", "b").expect("a new one");
        assert_eq!(ledger.begin("Role", "r-1", "h1"), Ok(1));
        drop(ledger);
        let mut ledger = Ledger::open(&path, "a", "b").expect("it opens");
        assert_eq!(ledger.begin("Role", "r-1", "h1"), Ok(1));
        assert_eq!(ledger.begin("Role", "r-1", "h2"), Ok(2));
        ledger.done("Role", "r-1", "r-9", "h2", "g").expect("written");
        ledger.forget("Role", "r-1").expect("written");
        assert_eq!(ledger.get("Role", "r-1").expect("known").target, None);
        assert_eq!(ledger.begin("Role", "r-1", "h2"), Ok(3));
    }

    #[test]
    fn another_imports_file_a_damaged_one_and_one_in_use_are_refused() {
        let (_folder, path) = file();
        let open =
            |from: &str| Ledger::open(&path, from, "b").map(drop).map_err(|error| error.message().to_owned());
        let held = Ledger::open(&path, "a", "b").expect("a new one");
        assert!(open("a").is_err_and(|why| why.contains("another import uses")));
        drop(held);
        assert!(open("c").is_err_and(|why| why.contains("from a to b, not from c to b")));
        std::fs::write(&path, "hello\n").expect("written");
        assert!(open("a").is_err_and(|why| why.contains("no file of an import")));
        let head = r#"{"gatepass_import":1,"id":"x","from":"a","to":"b"}"#;
        std::fs::write(&path, format!("{head}\n{{\"noun\":\n{{}}\n")).expect("written");
        assert!(open("a").is_err_and(|why| why.contains("damaged in line 2")));
        std::fs::write(&path, head.replace(":1", ":2") + "\n").expect("written");
        assert!(open("a").is_err_and(|why| why.contains("has the form 2")));
    }

    #[test]
    fn a_dry_run_writes_nothing() {
        let (_folder, path) = file();
        drop(Ledger::open(&path, "a", "b").expect("a new one"));
        let before = std::fs::read(&path).expect("a file");
        let mut ledger = Ledger::open(&path, "a", "b").expect("it opens").read_only();
        ledger.done("Role", "r-1", "r-9", "h", "g").expect("kept in memory");
        drop(ledger);
        assert_eq!(std::fs::read(&path).expect("a file"), before);
    }
}
