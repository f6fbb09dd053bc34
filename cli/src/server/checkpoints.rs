//! Checkpoints in a second place, so that whoever rewrites the data cannot rewrite what was said of it (RULES 6.6).

use std::fs::{self, DirBuilder};
use std::io::Write;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use gatepass::audit::SignedCheckpoint;
use gatepass::model::Revision;
use gatepass::service::Service;
use tempfile::{Builder, NamedTempFile};
use tokio::sync::oneshot;

use crate::audit::read_checkpoint;
use crate::failure::Failure;

/// How often a checkpoint is pushed.
const EVERY: Duration = Duration::from_secs(60);

/// Where checkpoints go, and the last that is there.
#[derive(Clone)]
pub(super) struct Place {
    kind: Kind,
    last: Option<SignedCheckpoint>,
}

#[derive(Clone)]
enum Kind {
    /// Keeps every checkpoint, in a folder for each day; nothing in it is ever replaced.
    Folder(PathBuf),
    /// Keeps the last one.
    File(PathBuf),
}

impl Place {
    /// The place that the command line names. A first checkpoint is pushed there, so that what cannot work is known at
    /// once.
    pub(super) fn of(text: &str, data: &Path, service: &Service) -> Result<Place, Failure> {
        let usage =
            |why: String| Failure::usage("checkpoint-push", format!("`--checkpoint-push {text}` {why}"));
        if text.is_empty() || text.contains("://") {
            let why = "is no file or folder; mount what is elsewhere, or fetch `gatepass audit checkpoint` from there";
            return Err(usage(why.to_owned()));
        }
        let path = PathBuf::from(text);
        let kind = match path.is_dir() || text.ends_with('/') {
            true => Kind::Folder(path),
            false => Kind::File(path),
        };
        make_folder(kind.folder())?;
        let resolved = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        if resolved(kind.folder()).starts_with(resolved(data)) {
            return Err(usage(format!(
                "lies in `{}`: whoever rewrites the data could rewrite it too",
                data.display()
            )));
        }
        let last = kind.last()?;
        let mut place = Place { kind, last };
        place.push(service)?;
        Ok(place)
    }

    /// Writes the present checkpoint, unless it is there already.
    fn push(&mut self, service: &Service) -> Result<(), Failure> {
        let signed = service.signed_checkpoint(None)?;
        if let Some(last) = &self.last {
            check_continues(service, last, &self.kind)?;
            if last.checkpoint() == signed.checkpoint() {
                return Ok(());
            }
        }
        self.kind.write(&signed, &service.now().to_string())?;
        self.last = Some(signed);
        Ok(())
    }
}

/// What is there already must be of this log and of this history: a checkpoint of another one is evidence, which is
/// neither replaced nor added to.
fn check_continues(service: &Service, last: &SignedCheckpoint, kind: &Kind) -> Result<(), Failure> {
    let place = kind.path().display();
    let foreign = |why: String| {
        Failure::Local(format!(
            "the checkpoint in `{place}` {why}; no checkpoint is pushed there: find out why, then name another place"
        ))
    };
    last.verify(service.verifier_key()).map_err(|error| foreign(format!("is not of this store: {error}")))?;
    let head = last.checkpoint().head();
    match service.journal().tree_head_at(Revision(head.size)) {
        Ok(own) if own == head => Ok(()),
        Ok(_) => Err(foreign(format!(
            "says something else of the first {} records: this store was rewritten or restored",
            head.size
        ))),
        Err(error) => Err(foreign(format!("has {} records, this store has not: {error}", head.size))),
    }
}

impl Kind {
    fn path(&self) -> &Path {
        match self {
            Kind::Folder(path) | Kind::File(path) => path,
        }
    }

    /// The folder that is written to.
    fn folder(&self) -> &Path {
        match self {
            Kind::Folder(folder) => folder,
            Kind::File(file) => {
                file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
            }
        }
    }

    /// The largest checkpoint that is there.
    fn last(&self) -> Result<Option<SignedCheckpoint>, Failure> {
        match self {
            Kind::File(file) if !file.exists() => Ok(None),
            Kind::File(file) => read_checkpoint(file).map(Some),
            Kind::Folder(folder) => {
                // Names of days and of sizes are in the order of what they name.
                for day in
                    names(folder)?.into_iter().rev().map(|day| folder.join(day)).filter(|day| day.is_dir())
                {
                    let last = names(&day)?.pop().map(|name| read_checkpoint(&day.join(name))).transpose()?;
                    if last.is_some() {
                        return Ok(last);
                    }
                }
                Ok(None)
            }
        }
    }

    fn write(&self, signed: &SignedCheckpoint, now: &str) -> Result<(), Failure> {
        let (folder, path, replaces) = match self {
            Kind::File(file) => (self.folder().to_owned(), file.clone(), true),
            Kind::Folder(folder) => {
                // RFC 3339 begins with the day.
                let day = folder.join(now.get(..10).unwrap_or(now));
                make_folder(&day)?;
                let name = format!("{:020}.checkpoint", signed.checkpoint().size);
                (day.clone(), day.join(name), false)
            }
        };
        let failed =
            |error: std::io::Error| Failure::Local(format!("cannot write `{}`: {error}", path.display()));
        let draft = draft(&folder, signed.note()).map_err(failed)?;
        let moved = if replaces { draft.persist(&path) } else { draft.persist_noclobber(&path) };
        moved.map_err(|error| failed(error.error))?;
        fs::File::open(&folder).and_then(|folder| folder.sync_all()).map_err(failed)
    }
}

fn draft(folder: &Path, note: &str) -> std::io::Result<NamedTempFile> {
    let mut draft = Builder::new().prefix(".checkpoint-").tempfile_in(folder)?;
    draft.write_all(note.as_bytes())?;
    draft.as_file().sync_all()?;
    Ok(draft)
}

/// The names in a folder, in order, without those of drafts.
fn names(folder: &Path) -> Result<Vec<String>, Failure> {
    let failed =
        |error: std::io::Error| Failure::Local(format!("cannot read `{}`: {error}", folder.display()));
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort_unstable();
    Ok(names)
}

fn make_folder(folder: &Path) -> Result<(), Failure> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(|error| Failure::Local(format!("cannot create `{}`: {error}", folder.display())))
}

/// Pushes every minute and once more when it is told to stop. What fails is tried again the next minute.
pub(super) async fn push(service: Service, mut place: Place, mut stop: oneshot::Receiver<()>) {
    let mut ticks = tokio::time::interval(EVERY);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    // The first tick comes at once, and the first checkpoint is there already.
    ticks.tick().await;
    loop {
        let stopping = tokio::select! {
            _ = ticks.tick() => false,
            _ = &mut stop => true,
        };
        place = push_apart(&service, place).await;
        if stopping {
            return;
        }
    }
}

/// A disk far away may be slow: nobody else shall wait for it.
async fn push_apart(service: &Service, place: Place) -> Place {
    let (service, mut pushed) = (service.clone(), place.clone());
    let done = tokio::task::spawn_blocking(move || {
        if let Err(failure) = pushed.push(&service) {
            tracing::error!(error = %failure.line(), "no checkpoint was pushed");
        }
        pushed
    });
    match done.await {
        Ok(pushed) => pushed,
        Err(error) => {
            tracing::error!(%error, "no checkpoint was pushed");
            place
        }
    }
}
