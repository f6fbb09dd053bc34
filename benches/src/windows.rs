//! Grants for the set: intervals of one account and one resource, half-open, of which some are over and some have not
//! begun. DESIGN.md's set has none, so the peers are not asked about them; gatepass's check has to weigh them.

use crate::dataset::Dataset;
use crate::random::Random;
use crate::truth;

/// An account's access to a resource from `start` until before `end`, in seconds from the instant of the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Grant {
    pub(crate) user: u32,
    pub(crate) resource: u32,
    pub(crate) start: i64,
    pub(crate) end: i64,
}

const HOUR: i64 = 3_600;
/// Live, about to begin, just over: the last two are the ones that a sloppy comparison would let through.
const WINDOWS: [(i64, i64); 4] = [(-HOUR, HOUR), (HOUR, 2 * HOUR), (-2 * HOUR, -HOUR), (-HOUR, 0)];

/// Four grants a user, one of each window, on resources that no role of theirs reaches.
pub(crate) fn grants(set: &Dataset) -> Vec<Grant> {
    let mut random = Random::new(5);
    let mut grants = Vec::with_capacity(set.users.len() * WINDOWS.len());
    for user in 0..set.users.len() as u32 {
        let mut taken = Vec::with_capacity(WINDOWS.len());
        for (start, end) in WINDOWS {
            let resource = loop {
                let resource = random.below(set.resources.len()) as u32;
                if !taken.contains(&resource) && !truth::allowed(set, user, resource) {
                    break resource;
                }
            };
            taken.push(resource);
            grants.push(Grant { user, resource, start, end });
        }
    }
    grants
}

impl Grant {
    /// Whether it is live at the instant of the questions.
    pub(crate) fn live(&self) -> bool {
        self.start <= 0 && 0 < self.end
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::SMALL;

    #[test]
    fn one_grant_in_four_is_live_and_roles_reach_none_of_them() {
        let set = Dataset::generate(SMALL.sized(100, 20, 1_000));
        let grants = grants(&set);
        assert_eq!(grants.len(), 400);
        assert_eq!(grants.iter().filter(|grant| grant.live()).count(), 100);
        assert!(grants.iter().all(|grant| !truth::allowed(&set, grant.user, grant.resource)));
    }

    #[test]
    fn a_grant_is_over_at_its_end() {
        let grant = |start, end| Grant { user: 0, resource: 0, start, end };
        assert!(grant(0, 1).live() && !grant(-1, 0).live() && !grant(1, 2).live());
    }
}
