//! In what two endpoints differ, by names and not by ids.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use crate::client::Client;
use crate::service::{Clock, SystemClock};
use crate::{Code, Result};

use super::comparison::{agree, differences, keys};
use super::grants::{self, are_grants};
use super::import::check_skip;
use super::kinds::{Copied, in_order};
use super::labels::{Labels, is_key};
use super::listing::Listing;
use super::portable::{Obstacle, Portable};
use super::progress::Progress;
use super::side::Side;

/// In what two endpoints differ.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Differences {
    /// Kind by kind, in the order in which an import writes; kinds of which neither end has anything are left out.
    pub kinds: Vec<KindDifferences>,
}

impl Differences {
    /// Whether both ends hold the same.
    pub fn are_equal(&self) -> bool {
        self.kinds.iter().all(KindDifferences::are_equal)
    }
}

/// The differences of one kind.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KindDifferences {
    /// The service's name: `AccountGrants`.
    pub kind: &'static str,
    /// How many the left end has.
    pub left: usize,
    /// How many the right end has.
    pub right: usize,
    /// Names of what the left end alone has.
    pub only_left: Vec<String>,
    /// Names of what the right end alone has.
    pub only_right: Vec<String>,
    /// What both have, and not alike.
    pub different: Vec<Different>,
}

impl KindDifferences {
    /// Whether both ends hold the same of this kind.
    pub fn are_equal(&self) -> bool {
        self.only_left.is_empty() && self.only_right.is_empty() && self.different.is_empty()
    }
}

/// An entity that both ends have, and not alike.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Different {
    /// What people call it.
    pub name: String,
    /// The fields that differ.
    pub fields: Vec<FieldDifference>,
}

/// A field with two values; ids in them are replaced by names.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FieldDifference {
    /// The field's name in JSON.
    pub field: String,
    /// What the left end has; null where it is not set.
    pub left: Value,
    /// What the right end has.
    pub right: Value,
}

/// Compares what an import copies: everything but keys, secrets, what the server alone sets, and grants that have
/// ended. `skip` names services that are left out of it.
///
/// # Errors
/// An end that cannot be read, an entity that cannot be read among them; an unknown name in `skip`.
pub async fn diff(
    left: &Client,
    right: &Client,
    skip: &[String],
    progress: &dyn Progress,
) -> Result<Differences> {
    check_skip(skip)?;
    let (left, right) = (Side::new(left, "left", progress), Side::new(right, "right", progress));
    let (mut left, mut right) = (read(&left, skip, progress).await?, read(&right, skip, progress).await?);
    // A grant that ended between the two readings is on neither end.
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    let now = clock.wall();
    let mut differences = Differences::default();
    for copied in in_order().iter().filter(|copied| !is_skipped(skip, copied)) {
        for end in [&mut left, &mut right] {
            if let Some(listing) = end.listings.get_mut(copied.noun()).filter(|_| are_grants(copied)) {
                grants::prune(listing, now);
            }
        }
        let kind = compare(copied, named(copied, &left)?, named(copied, &right)?);
        if kind.left + kind.right > 0 {
            differences.kinds.push(kind);
        }
    }
    Ok(differences)
}

/// What one end holds.
struct End {
    listings: BTreeMap<&'static str, Listing>,
    labels: Labels,
}

async fn read(side: &Side<'_>, skip: &[String], progress: &dyn Progress) -> Result<End> {
    let mut end = End { listings: BTreeMap::new(), labels: Labels::default() };
    for copied in in_order().iter().rev() {
        let mut listing = match side.list(copied, progress).await {
            // What is left out is read for its names alone.
            Err(error) if error.code() == Code::PermissionDenied && is_skipped(skip, copied) => {
                Listing::default()
            }
            other => other?,
        };
        if let Some(error) = listing.unreadable.pop() {
            return Err(side.at(copied.list, error));
        }
        end.labels.add(copied, &listing);
        end.listings.insert(copied.noun(), listing);
    }
    Ok(end)
}

fn is_skipped(skip: &[String], copied: &Copied) -> bool {
    skip.iter().any(|name| name == copied.name())
}

/// An end's entities of a kind by their keys, ids replaced by names: what each is called, and its bytes. Several may
/// share a key at one end.
type Entities = BTreeMap<String, Vec<(String, Vec<u8>)>>;

fn named(copied: &Copied, end: &End) -> Result<Entities> {
    let mut entities = Entities::new();
    let listing = end.listings.get(copied.noun()).map(|listing| listing.entities.as_slice());
    for (_, bytes) in listing.unwrap_or_default().iter().filter(|(_, bytes)| !is_key(copied, bytes)) {
        let portable = match Portable::of(copied, bytes, &end.labels) {
            Ok(portable) => portable,
            Err(Obstacle::Key(_)) => continue,
            Err(Obstacle::Unreadable(error)) => return Err(error),
            Err(Obstacle::Names(why)) => return Err(crate::Error::failed_precondition(why)),
        };
        let key = keys(copied, &portable.bytes).into_iter().next().unwrap_or_default();
        entities.entry(key).or_default().push((end.labels.of(copied, bytes), portable.bytes));
    }
    Ok(entities)
}

fn compare(copied: &Copied, left: Entities, mut right: Entities) -> KindDifferences {
    let count = |entities: &Entities| entities.values().map(Vec::len).sum();
    let mut kind = KindDifferences {
        kind: copied.name(),
        left: count(&left),
        right: count(&right),
        ..KindDifferences::default()
    };
    for (key, mut ours) in left {
        let mut theirs = right.remove(&key).unwrap_or_default();
        // Those that agree are paired first, the rest in their order.
        ours.retain(|(_, bytes)| {
            let same = theirs.iter().position(|(_, other)| agree(copied, bytes, other));
            same.map(|place| theirs.remove(place)).is_none()
        });
        let mut theirs = theirs.into_iter();
        for (name, bytes) in ours {
            match theirs.next() {
                Some((_, other)) => {
                    kind.different.push(Different { name, fields: fields(copied, &bytes, &other) })
                }
                None => kind.only_left.push(name),
            }
        }
        kind.only_right.extend(theirs.map(|(name, _)| name));
    }
    kind.only_right.extend(right.into_values().flatten().map(|(name, _)| name));
    kind
}

fn fields(copied: &Copied, left: &[u8], right: &[u8]) -> Vec<FieldDifference> {
    let changes = differences(copied.entity, left, right).into_iter();
    changes
        .map(|change| FieldDifference { field: change.field, left: change.before, right: change.after })
        .collect()
}
