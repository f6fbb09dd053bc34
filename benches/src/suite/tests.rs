//! The suite itself: it passes whoever tells the truth, and nobody else.

use super::*;
use crate::dataset::{Resource, SMALL};

/// The truth as a subject, with one lie.
struct Fake<const LIE: usize>(Dataset);

const NONE: usize = 0;
const CHECK: usize = 1;
const LIST: usize = 2;
const PAGE: usize = 3;
const STALE: usize = 4;
const EXPLAIN: usize = 5;

impl<const LIE: usize> Fake<LIE> {
    fn user(&self, id: &str) -> u32 {
        self.0.users.iter().position(|user| user.id() == id).unwrap() as u32
    }

    fn resource(&self, id: &str) -> u32 {
        self.0.resources.iter().position(|resource| resource.id() == id).unwrap() as u32
    }
}

impl<const LIE: usize> Subject for Fake<LIE> {
    const CRATE: &'static str = "fake";

    fn load(set: &Dataset) -> Result<Self, Failure> {
        Ok(Fake(set.clone()))
    }

    fn check(&mut self, _: usize, account: &str, resource: &str) -> Result<bool, Failure> {
        let pair = (self.user(account), self.resource(resource));
        Ok(truth::allowed(&self.0, pair.0, pair.1) != (LIE == CHECK && pair.0 == 3))
    }

    fn reach(&mut self, account: &str) -> Result<Vec<String>, Failure> {
        let reached = truth::reach(&self.0, self.user(account));
        Ok(reached[usize::from(LIE == LIST)..]
            .iter()
            .map(|&index| self.0.resources[index as usize].id())
            .collect())
    }

    fn reach_page(&mut self, account: &str) -> Result<Vec<String>, Failure> {
        let mut page = self.reach(account)?;
        page.truncate(50 - usize::from(LIE == PAGE));
        Ok(page)
    }

    fn who(&mut self, resource: &str) -> Result<Vec<String>, Failure> {
        let who = truth::who(&self.0, self.resource(resource));
        Ok(who.iter().map(|&index| self.0.users[index as usize].id()).collect())
    }

    fn explain(&mut self, account: &str, resource: &str) -> Result<bool, Failure> {
        Ok(self.check(0, account, resource)? && LIE != EXPLAIN)
    }

    fn detach(&self, _: &Dataset, user: usize, role: u32) -> Result<Edit<Self>, Failure> {
        let kept = move |held: &u32| *held != role || LIE == STALE;
        Ok(Box::new(move |fake| {
            fake.0.users[user].roles.retain(kept);
            Ok(())
        }))
    }

    fn attach(&self, _: &Dataset, user: usize, role: u32) -> Result<Edit<Self>, Failure> {
        Ok(Box::new(move |fake| {
            fake.0.users[user].roles.push(role);
            Ok(())
        }))
    }

    fn retag(&self, _: &Dataset, resource: &Resource) -> Result<Edit<Self>, Failure> {
        let (index, resource) = (self.resource(&resource.id()) as usize, *resource);
        Ok(Box::new(move |fake| {
            fake.0.resources[index] = resource;
            Ok(())
        }))
    }
}

/// Users reach more than 50 resources here, so that the first page is a part.
fn outcome<const LIE: usize>() -> Result<Report, Failure> {
    run::<Fake<LIE>>(SMALL.sized(20, 10, 80))
}

#[test]
fn whoever_tells_the_truth_gets_every_figure() {
    let report = outcome::<NONE>().unwrap();
    let missing = |figure: &Figure| matches!(figure.outcome, crate::figure::Outcome::NotMeasured { .. });
    assert!(!report.figures.iter().any(missing), "{report:?}");
    assert_eq!(report.figures.len(), 10, "{report:?}");
}

#[test]
fn every_kind_of_wrong_answer_ends_the_run() {
    let outcomes =
        [outcome::<CHECK>(), outcome::<LIST>(), outcome::<PAGE>(), outcome::<STALE>(), outcome::<EXPLAIN>()];
    for (lie, outcome) in (1..).zip(outcomes) {
        assert!(matches!(outcome, Err(Failure::Wrong(_))), "lie {lie}: {outcome:?}");
    }
}
