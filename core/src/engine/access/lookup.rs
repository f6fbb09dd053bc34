use roaring::RoaringBitmap;

use crate::model::{Interval, Timestamp};

use super::postings::Gathered;
use super::resources::Resource;
use super::rules::Form;
use super::{AccessIndex, AccountNode, GrantNode};

/// A grant of one account on one resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct GrantFound {
    /// The number of its id.
    pub(crate) number: u64,
    /// When it holds.
    pub(crate) during: Interval,
}

impl AccessIndex {
    /// Whether the account in one slot reaches the resource in the other at an instant (RULES 1.1). The instant is
    /// asked for where grants decide: a look at the clock costs as much as a check by roles.
    #[inline]
    pub(crate) fn allows(&self, account: u32, resource: u32, at: impl FnOnce() -> Timestamp) -> bool {
        let (Some(account), Some(node)) = (self.account(account), self.resources.get(resource)) else {
            return false;
        };
        account.active
            && (self.allows_by_role(account, node) || self.allows_by_grant(account, resource, node, at))
    }

    /// Whether a grant gives it, of the resource or of a role; what most accounts have none of.
    #[inline]
    fn allows_by_grant(
        &self,
        account: &AccountNode,
        resource: u32,
        node: Resource<'_>,
        at: impl FnOnce() -> Timestamp,
    ) -> bool {
        let Some(more) = &account.more else { return false };
        let grants = account.grants_on(resource);
        if grants.is_empty() && more.role_grants.is_empty() {
            return false;
        }
        let at = at();
        grants.iter().any(|grant| grant.during.contains(at))
            || more
                .role_grants
                .iter()
                .any(|grant| grant.during.contains(at) && self.role_matches(grant.role, node))
    }

    /// The time-boxed memberships of an account, ended ones too: the role's slot, and the grant.
    pub(crate) fn role_grants(&self, account: u32) -> impl Iterator<Item = (u32, GrantFound)> {
        let grants = self.account(account).map_or(&[][..], |account| account.role_grants());
        grants.iter().map(|grant| (grant.role, GrantFound { number: grant.number, during: grant.during }))
    }

    /// Those of them that lead to a resource.
    pub(crate) fn role_grants_reaching(
        &self,
        account: u32,
        resource: u32,
    ) -> impl Iterator<Item = (u32, GrantFound)> {
        self.role_grants(account).filter(move |(role, _)| self.role_reaches(*role, resource))
    }

    /// The positions of the resources that an account reaches by memberships that hold at an instant.
    pub(crate) fn reach_by_role_grants(&self, account: u32, at: Timestamp) -> RoaringBitmap {
        let mut reached = Gathered::default();
        if self.is_active(account) {
            for (role, _) in self.role_grants(account).filter(|(_, grant)| grant.during.contains(at)) {
                self.add_reach_of_role(role, &mut reached);
            }
        }
        reached.finish()
    }

    #[inline]
    fn allows_by_role(&self, account: &AccountNode, resource: Resource<'_>) -> bool {
        account.roles.iter().any(|role| self.role_matches(*role, resource))
            || account.groups().iter().any(|group| {
                self.groups[*group as usize].roles.iter().any(|role| self.role_matches(*role, resource))
            })
    }

    #[inline]
    fn role_matches(&self, role: u32, resource: Resource<'_>) -> bool {
        let line = &self.lines[role as usize];
        resource.static_roles.contains(&role)
            || line.matches(resource, &self.tags)
            || (line.and_more && self.more_match(role, resource))
    }

    fn more_match(&self, role: u32, resource: Resource<'_>) -> bool {
        self.roles[role as usize].rules.iter().any(|rule| rule.matches_tags(resource, &self.tags))
    }

    /// Whether the account is there and not suspended.
    pub(crate) fn is_active(&self, account: u32) -> bool {
        self.account(account).is_some_and(|account| account.active)
    }

    /// Whether a rule of the role matches the resource.
    pub(crate) fn role_reaches(&self, role: u32, resource: u32) -> bool {
        self.resources.get(resource).is_some_and(|node| self.role_matches(role, node))
    }

    /// The roles and groups that an account has, by slot.
    pub(crate) fn memberships(&self, account: u32) -> (&[u32], &[u32]) {
        self.account(account).map_or((&[], &[]), |account| (&account.roles, account.groups()))
    }

    /// The roles of a group, by slot.
    pub(crate) fn group_roles(&self, group: u32) -> &[u32] {
        self.groups.get(group as usize).map_or(&[], |group| &group.roles)
    }

    /// Whether a role allows it: an access that ends by no grant's end.
    pub(crate) fn allowed_by_role(&self, account: u32, resource: u32) -> bool {
        let (Some(account), Some(node)) = (self.account(account), self.resources.get(resource)) else {
            return false;
        };
        account.active && self.allows_by_role(account, node)
    }

    /// Every grant of the account on the resource, ended ones too.
    pub(crate) fn grants(&self, account: u32, resource: u32) -> impl Iterator<Item = GrantFound> {
        let grants = self.account(account).map_or(&[][..], |account| account.grants_on(resource));
        grants.iter().map(|grant| GrantFound { number: grant.number, during: grant.during })
    }

    /// The positions of the resources that an account reaches. Suspended accounts reach none.
    pub(crate) fn reach(&self, account: u32, at: Timestamp) -> RoaringBitmap {
        let mut reached = self.reach_by_role(account);
        let live = self.positions_granted(account).filter(|(_, grant)| grant.during.contains(at));
        reached.extend(live.map(|(position, _)| position));
        reached | self.reach_by_role_grants(account, at)
    }

    /// The positions of the resources that an account reaches by its roles, at every instant.
    fn reach_by_role(&self, account: u32) -> RoaringBitmap {
        self.gather_by_role(account).finish()
    }

    /// [`AccessIndex::reach_by_role`] in order, each once: what runs over them all needs no set.
    pub(crate) fn positions_by_role(&self, account: u32) -> Vec<u32> {
        self.gather_by_role(account).list()
    }

    fn gather_by_role(&self, account: u32) -> Gathered {
        let mut reached = Gathered::default();
        let Some(node) = self.account(account).filter(|account| account.active) else { return reached };
        let through_groups = node.groups().iter().flat_map(|group| self.groups[*group as usize].roles.iter());
        for role in node.roles.iter().chain(through_groups) {
            self.add_reach_of_role(*role, &mut reached);
        }
        reached
    }

    /// Every grant of an account that is not suspended, ended ones too, with the position of its resource.
    pub(crate) fn positions_granted(&self, account: u32) -> impl Iterator<Item = (u32, GrantFound)> {
        let node = self.account(account).filter(|account| account.active);
        node.map_or(&[][..], |account| account.grants()).iter().filter_map(|grant| {
            let found = GrantFound { number: grant.number, during: grant.during };
            Some((self.resources.position(grant.resource)?, found))
        })
    }

    /// The positions of the resources that a role's rules match.
    pub(crate) fn reach_of_role(&self, role: u32) -> RoaringBitmap {
        let mut reached = Gathered::default();
        self.add_reach_of_role(role, &mut reached);
        reached.finish()
    }

    fn add_reach_of_role(&self, role: u32, into: &mut Gathered) {
        let Some(node) = self.roles.get(role as usize) else { return };
        into.few.extend_from_slice(&node.static_positions);
        for rule in &node.rules {
            match &rule.form {
                Form::Dynamic(rule) => self.resources.select(rule, &self.tags, into),
                Form::Query(query) => self.resources.select_query(query, &self.tags, &mut into.many),
                Form::Ids(_) => {}
            }
        }
    }

    /// The slots of the roles of which a rule matches the resource, in order.
    pub(crate) fn roles_reaching(&self, resource: u32) -> Vec<u32> {
        let Some(node) = self.resources.get(resource) else { return Vec::new() };
        let mut roles: Vec<u32> = self.candidates(node).chain(&self.roles_with_queries).copied().collect();
        roles.sort_unstable();
        roles.dedup();
        roles.retain(|role| self.role_matches(*role, node));
        // What static rules name is known without asking.
        if !node.static_roles.is_empty() {
            roles.extend_from_slice(node.static_roles);
            roles.sort_unstable();
            roles.dedup();
        }
        roles
    }

    /// Roles with a rule that needs something this resource has.
    fn candidates<'a>(&'a self, node: Resource<'a>) -> impl Iterator<Item = &'a u32> {
        use super::rules::ANY_TYPE;
        use super::tags::Condition;
        let of_tags = node.tags.iter().flat_map(|pair| {
            let [name, value] = self.tags.wider(*pair);
            [Condition::of_pair(*pair), name, value]
        });
        let conditions = of_tags.chain([Condition::ANY, Condition::NONE]);
        let keys = conditions.flat_map(move |condition| [(node.type_code, condition), (ANY_TYPE, condition)]);
        keys.filter_map(|key| self.roles_by_condition.get(&key)).flatten()
    }

    /// The slots of the accounts that reach a resource.
    pub(crate) fn reached_by(&self, resource: u32, at: Timestamp) -> RoaringBitmap {
        let mut accounts: RoaringBitmap = self.accounts_by_role(resource).into_iter().collect();
        accounts.extend(self.accounts_by_grant(resource, at));
        accounts.extend(self.accounts_by_role_grant(resource, at));
        accounts
    }

    /// The slots of the accounts that hold a role for a while that reaches a resource, in no order; who holds several
    /// comes several times.
    pub(crate) fn accounts_by_role_grant(&self, resource: u32, at: Timestamp) -> Vec<u32> {
        let mut accounts = Vec::new();
        for role in self.roles_reaching(resource) {
            let holds = |account: &u32| {
                self.is_active(*account)
                    && self
                        .role_grants(*account)
                        .any(|(held, grant)| held == role && grant.during.contains(at))
            };
            accounts.extend(self.roles[role as usize].granted.iter().copied().filter(holds));
        }
        accounts
    }

    /// The slots of the accounts that reach a resource by their roles, at every instant: in order, each once.
    pub(crate) fn accounts_by_role(&self, resource: u32) -> Vec<u32> {
        let mut accounts = Vec::new();
        for role in self.roles_reaching(resource) {
            let node = &self.roles[role as usize];
            accounts.extend_from_slice(&node.accounts);
            for group in &node.groups {
                accounts.extend_from_slice(&self.groups[*group as usize].accounts);
            }
        }
        accounts.sort_unstable();
        accounts.dedup();
        accounts.retain(|account| self.is_active(*account));
        accounts
    }

    /// The slots of the accounts that have a live grant on a resource, in no order; who has several comes several times.
    pub(crate) fn accounts_by_grant(&self, resource: u32, at: Timestamp) -> impl Iterator<Item = u32> {
        let granted = self.granted.get(&resource).into_iter().flatten().copied();
        granted.filter(move |account| {
            self.account(*account).is_some_and(|node| node.active && node.live_grant(resource, || at))
        })
    }

    /// The accounts that hold a role, directly, through a group or for a while, by slot.
    pub(crate) fn holders(&self, role: u32) -> RoaringBitmap {
        let Some(node) = self.roles.get(role as usize) else { return RoaringBitmap::new() };
        let members = node.groups.iter().flat_map(|group| self.groups[*group as usize].accounts.iter());
        node.accounts.iter().chain(members).chain(&node.granted).copied().collect()
    }

    /// The members of a group, by slot.
    pub(crate) fn members(&self, group: u32) -> &[u32] {
        self.groups.get(group as usize).map_or(&[], |group| &group.accounts)
    }

    /// The number of the resource's id at a position of [`AccessIndex::reach`].
    pub(crate) fn resource_at(&self, position: u32) -> u64 {
        self.resources.id_at(position)
    }

    /// The positions, among these, of the `many` smallest ids after `after`, and perhaps of some that follow. It
    /// looks at the first bits of ids alone: those of thousands of resources stand all over memory.
    pub(crate) fn first(
        &self,
        of: impl Iterator<Item = u32> + Clone,
        after: Option<u64>,
        many: usize,
    ) -> Vec<u32> {
        let from = after.map_or(0, |after| (after >> 48) as u16);
        let leads = of.clone().map(|position| self.resources.lead_at(position));
        // Ids that begin like `after` itself may lie before it: they do not count.
        let mut surely: Vec<u16> = leads.filter(|lead| after.is_none() || *lead > from).collect();
        let to = match surely.len() > many {
            true => *surely.select_nth_unstable(many).1,
            false => u16::MAX,
        };
        of.filter(|position| (from..=to).contains(&self.resources.lead_at(*position))).collect()
    }
}

impl AccountNode {
    fn grants_on(&self, resource: u32) -> &[GrantNode] {
        let grants = self.grants();
        let start = grants.partition_point(|grant| grant.resource < resource);
        let length = grants[start..].partition_point(|grant| grant.resource == resource);
        &grants[start..start + length]
    }

    #[inline]
    fn live_grant(&self, resource: u32, at: impl FnOnce() -> Timestamp) -> bool {
        let grants = if self.more.is_some() { self.grants_on(resource) } else { &[] };
        if grants.is_empty() {
            return false;
        }
        let at = at();
        grants.iter().any(|grant| grant.during.contains(at))
    }
}
