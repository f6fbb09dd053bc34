//! Grants end: those that have are left out. And those of one account on one resource may overlap (RULES 2.1: a set of
//! intervals), which a server refuses of grants that are made directly (RULES 2.3): overlapping ones are made one.

use std::collections::{BTreeMap, HashSet};

use bytes::Bytes;

use crate::model::Timestamp;
use crate::wire::raw::extract::{self, Edit};
use gatepass_wire::messages::V1_ACCOUNT_GRANT;

use super::kinds::Copied;
use super::listing::Listing;

/// What was done to a list of grants.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pruned {
    /// Those that had ended.
    pub(super) ended: usize,
    /// Those that another one now covers.
    pub(super) merged: usize,
}

/// Whether the kind is that of grants.
pub(super) fn are_grants(copied: &Copied) -> bool {
    copied.noun() == "AccountGrant"
}

/// From when until when a grant holds, as far as it says so: StrongDM has grants without an end.
pub(super) fn span(grant: &[u8]) -> (Option<Timestamp>, Option<Timestamp>) {
    let time = |name| {
        let field = V1_ACCOUNT_GRANT.field_named(name)?;
        extract::timestamp(grant, field.number)
    };
    (time("start_from"), time("valid_until"))
}

/// Whether the grant has ended by now. One without an end has not.
pub(super) fn has_ended(grant: &[u8], now: Timestamp) -> bool {
    span(grant).1.is_some_and(|end| end <= now)
}

/// Leaves out grants that have ended and makes one of those that overlap: the union of their times, under the id of the
/// first. Only grants of one rule are made one.
pub(super) fn prune(listing: &mut Listing, now: Timestamp) -> Pruned {
    let before = listing.entities.len();
    listing.entities.retain(|(_, bytes)| !has_ended(bytes, now));
    let mut pruned = Pruned { ended: before - listing.entities.len(), merged: 0 };
    let mut of_pair: BTreeMap<(String, String, String), Vec<usize>> = BTreeMap::new();
    for (place, (_, bytes)) in listing.entities.iter().enumerate() {
        let text = |name| extract::named_text(&V1_ACCOUNT_GRANT, bytes, name).to_owned();
        let rule = text("access_rule");
        let rule = if rule == "{}" { String::new() } else { rule };
        of_pair.entry((text("account_id"), text("resource_id"), rule)).or_default().push(place);
    }
    let mut gone: HashSet<usize> = HashSet::new();
    for places in of_pair.into_values().filter(|places| places.len() > 1) {
        gone.extend(merge(&mut listing.entities, places));
    }
    pruned.merged = gone.len();
    let mut place = 0;
    listing.entities.retain(|_| {
        place += 1;
        !gone.contains(&(place - 1))
    });
    pruned
}

/// Makes one of those that overlap; answers the places of those that are no longer needed.
fn merge(entities: &mut [(String, Bytes)], places: Vec<usize>) -> Vec<usize> {
    let mut spans: Vec<(usize, Timestamp, Timestamp)> = places
        .into_iter()
        .filter_map(|place| {
            let (start, end) = span(&entities[place].1);
            Some((place, start.unwrap_or(Timestamp::MIN), end?))
        })
        .collect();
    spans.sort_by_key(|(place, start, end)| (*start, *end, *place));
    let mut gone = Vec::new();
    let mut open: Option<(usize, Timestamp, Timestamp)> = None;
    for (place, start, end) in spans {
        match &mut open {
            Some((first, _, until)) if start < *until => {
                gone.push(place);
                if end > *until {
                    *until = end;
                    let bytes = &entities[*first].1;
                    let edit = [("valid_until", Edit::Time(end))];
                    entities[*first].1 = extract::set_named(&V1_ACCOUNT_GRANT, bytes, &edit).into();
                }
            }
            _ => open = Some((place, start, end)),
        }
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::*;
    use gatepass_wire::v1;
    use prost::Message as _;

    fn listing(grants: &[(&str, i64, i64)]) -> Listing {
        let at = |seconds| prost_types::Timestamp { seconds, nanos: 0 };
        let grant = |(place, (account, start, end)): (usize, &(&str, i64, i64))| {
            let grant = v1::AccountGrant {
                id: format!("ag-{place:016x}"),
                account_id: format!("a-{account:0>16}"),
                resource_id: "rs-0000000000000001".to_owned(),
                start_from: Some(at(*start)),
                valid_until: (*end > 0).then(|| at(*end)),
                ..Default::default()
            };
            (grant.id.clone(), Bytes::from(grant.encode_to_vec()))
        };
        Listing { entities: grants.iter().enumerate().map(grant).collect(), ..Listing::default() }
    }

    fn spans(listing: &Listing) -> Vec<(i64, i64)> {
        let seconds = |time: Option<prost_types::Timestamp>| time.map_or(0, |time| time.seconds);
        let grants = listing.entities.iter().map(|(_, bytes)| v1::AccountGrant::decode(bytes.clone()));
        grants
            .map(|grant| grant.expect("a grant"))
            .map(|grant| (seconds(grant.start_from), seconds(grant.valid_until)))
            .collect()
    }

    #[test]
    fn ended_ones_go_and_overlapping_ones_become_one() {
        let mut all = listing(&[
            ("1", 10, 90),
            ("1", 100, 200),
            ("1", 150, 300),
            ("2", 150, 300),
            ("1", 300, 400),
            ("1", 250, 260),
        ]);
        let pruned = prune(&mut all, Timestamp(95 * 1_000_000_000));
        assert_eq!(pruned, Pruned { ended: 1, merged: 2 });
        assert_eq!(spans(&all), [(100, 300), (150, 300), (300, 400)]);
    }

    #[test]
    fn one_without_an_end_is_left_as_it_is() {
        let mut all = listing(&[("1", 10, 0)]);
        assert_eq!(prune(&mut all, Timestamp(95 * 1_000_000_000)), Pruned::default());
        assert_eq!(spans(&all), [(10, 0)]);
    }
}
