//! What a subject of the comparison is: something that is loaded with a set and answers questions about it.

use thiserror::Error;

use crate::dataset::{Dataset, Resource};

/// The reason of a subject that has no such operation.
pub(crate) const NOT_OFFERED: &str = "not offered";

/// Why there is no figure.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    /// The subject has no such operation, or it is out of proportion to run it. The text says which.
    #[error("{0}")]
    NotMeasured(String),
    /// The subject answered, and not what is true. This ends the whole run.
    #[error("wrong answer: {0}")]
    Wrong(String),
    /// The subject failed.
    #[error("failed: {0}")]
    Failed(String),
}

impl Failure {
    pub(crate) fn not_offered() -> Failure {
        Failure::NotMeasured(NOT_OFFERED.to_owned())
    }

    pub(crate) fn from(error: impl std::fmt::Display) -> Failure {
        Failure::Failed(error.to_string())
    }
}

/// A change that is ready to be made: only making it is timed.
pub(crate) type Edit<S> = Box<dyn FnOnce(&mut S) -> Result<(), Failure>>;

/// One way of asking a subject for a check.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Way {
    /// Empty where there is only one.
    pub(crate) name: &'static str,
    /// Whether the way rests on having seen the question before, so that random pairs say nothing.
    pub(crate) only_repeats: bool,
}

/// An engine that decides who reaches what, loaded with one set. Ids are the texts of the set (`a-…`, `rs-…`).
///
/// gatepass implements this like any peer, twice; what no peer is asked (durability, the past, the network) stands in
/// [`crate::gatepass`]. Operations without a meaning for a subject keep the default, which says so.
pub(crate) trait Subject: Sized {
    /// The name of its crate, which is also how `Cargo.lock` tells its version.
    const CRATE: &'static str;
    /// The ways [`Subject::check`] can be asked.
    const WAYS: &'static [Way] = &[Way { name: "", only_repeats: false }];

    /// Stands with every figure that has no way of its own.
    const LABEL: &'static str = "";
    /// What [`Subject::reach_as_a_set`] gives.
    const REACH: &'static str = "all ids";
    /// Whether a change is durable once it is made.
    const DURABLE: bool = false;
    /// The way that the check after a change takes.
    const AFTER_CHANGE: usize = 0;

    /// Takes in the whole set. Timed.
    fn load(set: &Dataset) -> Result<Self, Failure>;

    /// Whether the account reaches the resource now, asked by the way of this index in [`Subject::WAYS`].
    fn check(&mut self, way: usize, account: &str, resource: &str) -> Result<bool, Failure>;

    /// The ids of all that the account reaches, in any order.
    fn reach(&mut self, _account: &str) -> Result<Vec<String>, Failure> {
        Err(Failure::not_offered())
    }

    /// How many resources the account reaches: the set as the subject holds it, no ids made.
    fn reach_as_a_set(&mut self, account: &str) -> Result<u64, Failure> {
        self.reach(account).map(|ids| ids.len() as u64)
    }

    /// The ids of the first 50 that the account reaches, in the subject's order.
    fn reach_page(&mut self, _account: &str) -> Result<Vec<String>, Failure> {
        Err(Failure::not_offered())
    }

    /// The ids of all accounts that reach the resource, in any order.
    fn who(&mut self, _resource: &str) -> Result<Vec<String>, Failure> {
        Err(Failure::not_offered())
    }

    /// Why the account reaches the resource or not, and whether it does.
    fn explain(&mut self, _account: &str, _resource: &str) -> Result<bool, Failure> {
        Err(Failure::not_offered())
    }

    /// Prepares that a user (an index of the set) no longer holds a role.
    fn detach(&self, _set: &Dataset, _user: usize, _role: u32) -> Result<Edit<Self>, Failure> {
        Err(Failure::not_offered())
    }

    /// Prepares that the user holds the role again.
    fn attach(&self, _set: &Dataset, _user: usize, _role: u32) -> Result<Edit<Self>, Failure> {
        Err(Failure::not_offered())
    }

    /// Prepares that the resource of this id has these tags; its type stays.
    fn retag(&self, _set: &Dataset, _resource: &Resource) -> Result<Edit<Self>, Failure> {
        Err(Failure::not_offered())
    }

    /// Whether [`Subject::reach`] asks about every resource one by one, so that its cost can be foretold and, on a
    /// set too big for it, spared.
    fn reach_is_a_scan() -> bool {
        true
    }
}
