//! When a step is satisfied: one person fills one entry, and as many entries as it needs are filled (RULES 3.4).

use gatepass_wire::gatepass::v1::{AccessRequestApprover, EscalationApprover, StepTerms};

use crate::model::stored::time;

use super::people::{Electorate, Seat};

/// How many entries of a step have to be filled. At least one: nothing is granted by a step without anybody in it.
pub fn needed(step: &StepTerms) -> usize {
    match step.needed {
        0 => step.approvers.len().max(1),
        needed => needed as usize,
    }
}

/// The entries of a step: its approvers, and once it escalated those it escalates to.
fn entries(step: &StepTerms, escalated: bool) -> Vec<AccessRequestApprover> {
    let further = step.options.iter().filter(|_| escalated).flat_map(|options| &options.escalate_to);
    step.approvers.iter().cloned().chain(further.map(as_approver)).collect()
}

/// The entries that a step can ever have: it does not escalate where it is passed over before.
fn ever(step: &StepTerms) -> Vec<AccessRequestApprover> {
    let deadline = step.options.as_ref().and_then(|options| options.deadline.as_ref()).map(time::length);
    let skip = step.skip_after.as_ref().map(time::length);
    let is_skipped_before = deadline.zip(skip).is_some_and(|(deadline, skip)| skip < deadline);
    entries(step, !is_skipped_before)
}

fn as_approver(further: &EscalationApprover) -> AccessRequestApprover {
    AccessRequestApprover {
        account_id: further.account_id.clone(),
        role_id: further.role_id.clone(),
        group_id: further.group_id.clone(),
        reference: String::new(),
    }
}

/// How many entries of a step these votes fill, each vote at most one and each entry by at most one.
pub fn filled(electorate: &Electorate<'_>, step: &StepTerms, escalated: bool, votes: &[Seat]) -> usize {
    let entries = entries(step, escalated);
    let edges: Vec<Vec<usize>> = votes
        .iter()
        .map(|seat| {
            let fills = |place: &usize| electorate.fills(step, &entries[*place], *seat);
            if electorate.may_sit(*seat) { (0..entries.len()).filter(fills).collect() } else { Vec::new() }
        })
        .collect();
    matching(&edges, entries.len())
}

/// Whether enough people are there today to satisfy a step, escalation included.
pub fn is_satisfiable(electorate: &Electorate<'_>, step: &StepTerms) -> bool {
    are_satisfiable(electorate, std::slice::from_ref(step))
}

/// Whether enough people are there today to satisfy all of these steps with nobody in two of them, escalation included.
pub fn are_satisfiable(electorate: &Electorate<'_>, steps: &[StepTerms]) -> bool {
    let entries: Vec<_> =
        steps.iter().flat_map(|step| ever(step).into_iter().map(move |entry| (step, entry))).collect();
    // More candidates for an entry than there are entries change nothing: one is always left for it.
    let most = entries.len();
    let candidates: Vec<_> =
        entries.iter().map(|(step, entry)| electorate.candidates(step, entry, most)).collect();
    let mut people: Vec<_> = candidates.iter().flatten().copied().collect();
    people.sort_unstable();
    people.dedup();
    let mut edges: Vec<Vec<usize>> = people
        .iter()
        .map(|person| (0..entries.len()).filter(|place| candidates[*place].contains(person)).collect())
        .collect();
    // The entries that a step does not need are filled by nobody in particular: then all have to be filled.
    let mut first = 0;
    for step in steps {
        let count = entries[first..].iter().take_while(|(of, _)| std::ptr::eq(*of, step)).count();
        let Some(spare) = count.checked_sub(needed(step)) else { return false };
        edges.extend(std::iter::repeat_n((first..first + count).collect::<Vec<_>>(), spare));
        first += count;
    }
    matching(&edges, entries.len()) == entries.len()
}

/// The most pairs of a left and a right side in which nobody stands twice; `edges` says for each of the left whom of
/// the `right` it can be paired with.
pub fn matching(edges: &[Vec<usize>], right: usize) -> usize {
    fn pair(left: usize, edges: &[Vec<usize>], seen: &mut [bool], paired: &mut [Option<usize>]) -> bool {
        for place in &edges[left] {
            if std::mem::replace(&mut seen[*place], true) {
                continue;
            }
            let is_free = match paired[*place] {
                None => true,
                Some(other) => pair(other, edges, seen, paired),
            };
            if is_free {
                paired[*place] = Some(left);
                return true;
            }
        }
        false
    }
    let mut paired = vec![None; right];
    (0..edges.len()).filter(|left| pair(*left, edges, &mut vec![false; right], &mut paired)).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Every way to pair, tried.
    fn brute_force(edges: &[Vec<usize>], used: &mut Vec<usize>) -> usize {
        let Some((first, rest)) = edges.split_first() else { return 0 };
        let mut best = brute_force(rest, used);
        for place in first {
            if !used.contains(place) {
                used.push(*place);
                best = best.max(1 + brute_force(rest, used));
                used.pop();
            }
        }
        best
    }

    proptest! {
        #[test]
        fn a_matching_is_the_largest_there_is(
            edges in proptest::collection::vec(proptest::collection::vec(0usize..4, 0..4), 0..6)
        ) {
            prop_assert_eq!(matching(&edges, 4), brute_force(&edges, &mut Vec::new()));
        }
    }
}
