//! What is to be done with one entity of the source. Pure: what is remembered, what is wanted and what is there, in; an
//! action out.

use super::comparison::{hash, is_as_wanted, keys, whole};
use super::kinds::Copied;
use super::ledger::Remembered;
use super::portable::Portable;
use super::shelf::Shelf;

/// What happens where the target has an entity of the same name that this import did not make, or that others changed
/// since, and it differs from the source's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Conflicts {
    /// It is left as it is and reported; what depends on it is not copied.
    #[default]
    Report,
    /// It is changed to what the source says.
    Update,
    /// It is left as it is and stands for the source's entity: what depends on it is copied.
    Keep,
}

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Action {
    /// Make it.
    Create,
    /// Change this one.
    Update(String),
    /// Delete this one and make it anew.
    Replace(String),
    /// This one is it, as it shall be.
    Nothing(String),
    /// This one is it, and the target holds it otherwise than it was sent: to be tried once more when all else is there.
    Retry(String),
    /// This one stands for it, whatever it is.
    Keep(String),
    /// This one is in the way.
    Conflict(String),
}

impl Action {
    /// The entity of the target that it is about.
    pub(super) fn target(&self) -> Option<&str> {
        match self {
            Action::Create => None,
            Action::Update(id)
            | Action::Replace(id)
            | Action::Nothing(id)
            | Action::Retry(id)
            | Action::Keep(id)
            | Action::Conflict(id) => Some(id),
        }
    }
}

/// Decides on an entity.
///
/// `made` says whether an entity of the target was made by this import, for whichever entity of the source.
pub(super) fn decide(
    copied: &Copied,
    wanted: &Portable,
    known: Option<&Remembered>,
    shelf: &Shelf,
    made: impl Fn(&str) -> Option<Remembered>,
    conflicts: Conflicts,
) -> Action {
    let Some(id) = find(copied, wanted, known, shelf) else { return Action::Create };
    let Some(there) = shelf.get(&id) else { return Action::Create };
    if is_as_wanted(copied, &wanted.bytes, &there.bytes) {
        return Action::Nothing(id);
    }
    let change = |id: String| match copied.update {
        Some(_) => Action::Update(id),
        None => Action::Replace(id),
    };
    // A creation that was begun and found: this import's own, not finished.
    let begun = known.is_some_and(|known| known.begun.is_some() && known.target.is_none());
    match made(&id) {
        Some(before) if before.got == there.hash() => {
            if before.sent == hash(&wanted.bytes) {
                Action::Retry(id)
            } else {
                change(id)
            }
        }
        None if begun => change(id),
        _ => match conflicts {
            Conflicts::Report => Action::Conflict(id),
            Conflicts::Update => change(id),
            Conflicts::Keep => Action::Keep(id),
        },
    }
}

/// The entity of the target that stands for it: the one it became before, if that is still there, else the one with
/// one of its keys, else the one that a creation made of whose end nothing is known.
fn find(copied: &Copied, wanted: &Portable, known: Option<&Remembered>, shelf: &Shelf) -> Option<String> {
    let became = known.and_then(|known| known.target.as_deref()).filter(|id| shelf.get(id).is_some());
    let found = || shelf.find(&keys(copied, &wanted.bytes));
    let begun = || {
        let sent = known.and_then(|known| known.begun.as_deref())?;
        shelf.find(&[whole(sent)])
    };
    became.or_else(found).or_else(begun).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::super::kinds::of_noun;
    use super::super::listing::Listing;
    use super::super::portable::InPlace;
    use super::*;
    use gatepass_wire::v1;
    use prost::Message as _;

    fn role(id: &str, name: &str, tag: &str) -> (String, bytes::Bytes) {
        let pairs = vec![v1::tags::Pair { name: "a".to_owned(), value: tag.to_owned() }];
        let role = v1::Role {
            id: id.to_owned(),
            name: name.to_owned(),
            tags: Some(v1::Tags { pairs }),
            ..Default::default()
        };
        (id.to_owned(), role.encode_to_vec().into())
    }

    struct Case<'a> {
        wanted: (&'a str, &'a str),
        there: Option<(&'a str, &'a str)>,
        known: Option<Remembered>,
        conflicts: Conflicts,
    }

    fn act(case: Case<'_>) -> Action {
        let copied = of_noun("Role").expect("roles are copied");
        let (_, bytes) = role("r-1", case.wanted.0, case.wanted.1);
        let wanted = Portable::of(copied, &bytes, &InPlace).expect("portable");
        let entities = case.there.map(|(name, tag)| role("r-9", name, tag)).into_iter().collect();
        let shelf = Shelf::of(copied, &Listing { entities, ..Listing::default() });
        let known = case.known.clone();
        let made = |id: &str| known.clone().filter(|known| known.target.as_deref() == Some(id));
        decide(copied, &wanted, case.known.as_ref(), &shelf, made, case.conflicts)
    }

    fn hash_of(name: &str, tag: &str) -> String {
        let copied = of_noun("Role").expect("roles are copied");
        hash(&Portable::of(copied, &role("r-1", name, tag).1, &InPlace).expect("portable").bytes)
    }

    fn became(sent: (&str, &str), got: (&str, &str)) -> Option<Remembered> {
        Some(Remembered {
            target: Some("r-9".to_owned()),
            sent: hash_of(sent.0, sent.1),
            got: hash_of(got.0, got.1),
            attempts: 1,
            begun: None,
        })
    }

    #[test]
    fn each_case_has_its_action() {
        use Conflicts::{Keep, Report, Update};
        let nine = || "r-9".to_owned();
        let begun =
            Some(Remembered { begun: Some(hash_of("dev", "1")), attempts: 1, ..Remembered::default() });
        let cases = [
            ("new", ("dev", "1"), None, None, Report, Action::Create),
            ("the same by name", ("dev", "1"), Some(("dev", "1")), None, Report, Action::Nothing(nine())),
            ("another by name", ("dev", "1"), Some(("dev", "2")), None, Report, Action::Conflict(nine())),
            ("another by name", ("dev", "1"), Some(("dev", "2")), None, Update, Action::Update(nine())),
            ("another by name", ("dev", "1"), Some(("dev", "2")), None, Keep, Action::Keep(nine())),
            (
                "made, the source changed",
                ("ops", "2"),
                Some(("dev", "1")),
                became(("dev", "1"), ("dev", "1")),
                Report,
                Action::Update(nine()),
            ),
            (
                "made, the target changed",
                ("dev", "1"),
                Some(("dev", "3")),
                became(("dev", "1"), ("dev", "1")),
                Report,
                Action::Conflict(nine()),
            ),
            (
                "made, and the target holds it its own way",
                ("dev", "1"),
                Some(("dev", "3")),
                became(("dev", "1"), ("dev", "3")),
                Report,
                Action::Retry(nine()),
            ),
            (
                "made, and gone there",
                ("dev", "1"),
                None,
                became(("dev", "1"), ("dev", "1")),
                Report,
                Action::Create,
            ),
            ("begun, and not there", ("dev", "1"), None, begun.clone(), Report, Action::Create),
            (
                "begun, and there",
                ("dev", "2"),
                Some(("dev", "1")),
                begun.clone(),
                Report,
                Action::Update(nine()),
            ),
        ];
        for (what, wanted, there, known, conflicts, expected) in cases {
            assert_eq!(act(Case { wanted, there, known, conflicts }), expected, "{what} {conflicts:?}");
        }
    }
}
