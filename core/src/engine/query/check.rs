use crate::engine::State;
use crate::engine::policy::Subject;
use crate::model::{EntityId, Kind, Timestamp};

use super::Missing;

/// What a check answers, and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Access {
    /// Whether the account reaches the resource.
    pub allowed: bool,
    /// Where only grants allow it: the instant from which it is denied unless something changes. Where a policy asks
    /// for the time: the next minute, from which it may say something else.
    pub until: Option<Timestamp>,
}

impl State {
    /// Whether an account reaches a resource at an instant (RULES 1.1, 2.1).
    #[inline]
    pub fn check(&self, account: EntityId, resource: EntityId, at: Timestamp) -> Result<bool, Missing> {
        self.check_when(account, resource, || at)
    }

    /// [`State::check`] for ids as text. `None` where one of the two is no id of its kind: it may be a name. The
    /// instant is asked for at most once, and only where grants decide.
    #[inline]
    pub fn check_text(
        &self,
        account: &str,
        resource: &str,
        at: impl FnOnce() -> Timestamp,
    ) -> Option<Result<bool, Missing>> {
        let account = EntityId::parse_as(Kind::Account, account)?;
        let resource = EntityId::parse_as(Kind::Resource, resource)?;
        Some(self.check_when(account, resource, at))
    }

    #[inline]
    fn check_when(
        &self,
        account: EntityId,
        resource: EntityId,
        at: impl FnOnce() -> Timestamp,
    ) -> Result<bool, Missing> {
        // Both before the first branch on either, so that the memory of both is waited for at once.
        let (account, resource) = (self.slot(Kind::Account, account), self.slot(Kind::Resource, resource));
        let account = account.ok_or(Missing::Account)?;
        let resource = resource.ok_or(Missing::Resource)?;
        if self.policies.is_empty() {
            return Ok(self.access.allows(account, resource, at));
        }
        let at = at();
        Ok(self.access.allows(account, resource, || at) && self.permits(account, resource, at))
    }

    /// Whether no policy forbids what else is allowed (RULES 1.3).
    #[cold]
    pub(super) fn permits(&self, account: u32, resource: u32, at: Timestamp) -> bool {
        let ids = (self.id_at(Kind::Account, account), self.id_at(Kind::Resource, resource));
        let (Some(account), Some(resource)) = ids else { return false };
        self.policies.forbidding(&Subject::new(self, account).with(resource), at).next().is_none()
    }

    /// [`State::check`], and the end of an access that only grants give: the end of the union of the grants that are
    /// live now or follow without a gap.
    pub fn access(&self, account: EntityId, resource: EntityId, at: Timestamp) -> Result<Access, Missing> {
        let account = self.slot(Kind::Account, account).ok_or(Missing::Account)?;
        let resource = self.slot(Kind::Resource, resource).ok_or(Missing::Resource)?;
        Ok(self.access_of(account, resource, at))
    }

    pub(super) fn access_of(&self, account: u32, resource: u32, at: Timestamp) -> Access {
        let allowed = self.access.allows(account, resource, || at)
            && (self.policies.is_empty() || self.permits(account, resource, at));
        let by_role = allowed && self.access.allowed_by_role(account, resource);
        let granted = (allowed && !by_role).then(|| self.granted_until(account, resource, at));
        let timed = allowed && self.is_timed(account, resource);
        let asked_again = timed.then(|| at.next_minute());
        Access { allowed, until: granted.into_iter().chain(asked_again).min() }
    }

    /// Whether a policy that asks for the time bears on the pair.
    fn is_timed(&self, account: u32, resource: u32) -> bool {
        if self.policies.is_empty() {
            return false;
        }
        let ids = (self.id_at(Kind::Account, account), self.id_at(Kind::Resource, resource));
        let (Some(account), Some(resource)) = ids else { return false };
        self.policies.is_timed(&Subject::new(self, account).with(resource))
    }

    /// The end of the grants that hold at an instant and of those that take over from them.
    pub(super) fn granted_until(&self, account: u32, resource: u32, at: Timestamp) -> Timestamp {
        let mut end = at;
        loop {
            let of_roles = self.access.role_grants_reaching(account, resource).map(|(_, grant)| grant);
            let grants = self.access.grants(account, resource).chain(of_roles);
            let holding = grants.filter(|grant| grant.during.contains(end));
            match holding.map(|grant| grant.during.end).max() {
                Some(later) => end = later,
                None => return end,
            }
        }
    }

    /// The slot of an entity that must be of this kind.
    #[inline]
    pub(super) fn slot(&self, kind: Kind, id: EntityId) -> Option<u32> {
        if id.kind != kind {
            return None;
        }
        self.store.slot(id)
    }
}
