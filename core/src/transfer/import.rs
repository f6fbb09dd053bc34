//! An import: both ends are read, then kind by kind what lacks in the target is made there and what differs is changed.

use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::Mutex;

use crate::client::Client;
use crate::service::{Clock, SystemClock};
use crate::{Code, Error, Result};

use super::decide::Conflicts;
use super::grants::{self, are_grants};
use super::kinds::{Copied, STAYS_BEHIND, in_order, method};
use super::labels::Labels;
use super::ledger::Ledger;
use super::listing::Listing;
use super::progress::Progress;
use super::report::Report;
use super::run::Run;
use super::shelf::Shelf;
use super::side::Side;
use super::write::Pen;

/// Writes on their way at one time.
const CONCURRENCY: usize = 16;

/// How to import.
#[derive(Clone)]
pub struct ImportOptions {
    /// Only say what would be done.
    pub dry_run: bool,
    /// What happens to what is there already.
    pub conflicts: Conflicts,
    /// Delete from the target what this import made and the source no longer has.
    pub delete_gone: bool,
    /// Services whose entities are not written (`Policies`). What others say of them is kept where the target has
    /// one of the same name.
    pub skip: Vec<String>,
    /// How many writes are on their way at one time; at least 1.
    pub concurrency: usize,
    /// Which grants have ended is by this clock.
    pub clock: Arc<dyn Clock>,
}

impl Default for ImportOptions {
    fn default() -> ImportOptions {
        ImportOptions {
            dry_run: false,
            conflicts: Conflicts::Report,
            delete_gone: false,
            skip: Vec::new(),
            concurrency: CONCURRENCY,
            clock: Arc::new(SystemClock::default()),
        }
    }
}

impl std::fmt::Debug for ImportOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ImportOptions")
            .field("dry_run", &self.dry_run)
            .field("conflicts", &self.conflicts)
            .field("delete_gone", &self.delete_gone)
            .field("skip", &self.skip)
            .finish_non_exhaustive()
    }
}

/// Copies what the source holds into the target. Run again it goes on where it was broken off, and follows what changed
/// in the source since; nothing is made twice. What cannot be copied stands in the report; the rest is.
///
/// # Errors
/// An end that cannot be read: nothing was written then. An unknown name in `skip`. What fails while it is written ends
/// the import early and stands in the report ([`Report::stopped`]).
pub async fn import(
    source: &Client,
    target: &Client,
    ledger: Ledger,
    options: &ImportOptions,
    progress: &dyn Progress,
) -> Result<Report> {
    check_skip(&options.skip)?;
    let (source, target) = (Side::new(source, "source", progress), Side::new(target, "target", progress));
    let mut report = Report { dry_run: options.dry_run, ..Report::default() };
    let mut from = read(&source, options, progress, &mut report).await?;
    let shelves = read_target(&target, options, progress, &mut from).await?;
    let ledger = Mutex::new(if options.dry_run { ledger.read_only() } else { ledger });
    let pen = Pen { target: &target, ledger: &ledger };
    let mut run = Run::new(pen, options, progress, from, shelves, report);
    run.all().await;
    Ok(run.finish())
}

/// Refuses a kind that is not copied.
pub(super) fn check_skip(skip: &[String]) -> Result<()> {
    let known: Vec<&str> = in_order().iter().map(Copied::name).collect();
    match skip.iter().find(|name| !known.contains(&name.as_str())) {
        None => Ok(()),
        Some(name) => Err(Error::invalid_value("skip", name, format!("it is one of {}", known.join(", ")))),
    }
}

/// What the source holds.
pub(super) struct Source {
    pub(super) listings: HashMap<&'static str, Listing>,
    pub(super) labels: Labels,
    /// Kinds that are left out and could not be read at one of the ends.
    pub(super) unread: Vec<&'static str>,
}

/// Reads what names before what is named: whatever a link names was there when the link was read, and is there unless
/// it was deleted since, and the link with it.
async fn read(
    source: &Side<'_>,
    options: &ImportOptions,
    progress: &dyn Progress,
    report: &mut Report,
) -> Result<Source> {
    let mut from = Source { listings: HashMap::new(), labels: Labels::default(), unread: Vec::new() };
    for copied in in_order().iter().rev() {
        let skipped = options.skip.iter().any(|name| name == copied.name());
        let mut listing = match source.list(copied, progress).await {
            Ok(listing) => listing,
            Err(error) if skipped && error.code() == Code::PermissionDenied => {
                from.unread.push(copied.noun());
                Listing::default()
            }
            Err(error) => return Err(with_advice(copied, error)),
        };
        if !listing.offered && !skipped {
            report.note(copied.name(), "", "the source does not offer this kind: nothing of it was copied");
        }
        if are_grants(copied) {
            let pruned = grants::prune(&mut listing, options.clock.wall());
            report.leave_out("grants that have ended", pruned.ended, "they give nothing any more");
            let why = "another grant of the same account and resource covers their time";
            report.leave_out("grants that overlap", pruned.merged, why);
        }
        from.labels.add(copied, &listing);
        from.listings.insert(copied.noun(), listing);
    }
    for (name, why) in STAYS_BEHIND {
        let list = gatepass_wire::schema::service("v1", name).and_then(|service| method(service, "List"));
        if let Some(count) = match list {
            Some(list) => source.count(list).await,
            None => None,
        } {
            report.leave_out(name, count, why);
        }
    }
    Ok(from)
}

async fn read_target(
    target: &Side<'_>,
    options: &ImportOptions,
    progress: &dyn Progress,
    from: &mut Source,
) -> Result<HashMap<&'static str, Shelf>> {
    let mut shelves = HashMap::new();
    for copied in in_order() {
        let skipped = options.skip.iter().any(|name| name == copied.name());
        let listing = match target.list(copied, progress).await {
            Ok(listing) => listing,
            Err(error) if skipped && error.code() == Code::PermissionDenied => {
                from.unread.push(copied.noun());
                Listing::default()
            }
            Err(error) => return Err(with_advice(copied, error)),
        };
        shelves.insert(copied.noun(), Shelf::of(copied, &listing));
    }
    Ok(shelves)
}

fn with_advice(copied: &Copied, mut error: Error) -> Error {
    if error.code() == Code::PermissionDenied {
        error.message =
            format!("{}; give the key that permission, or leave {} out", error.message, copied.name());
    }
    error
}
