//! Who reaches what, kept as it is asked: accounts with their roles, groups and grants; roles with their rules;
//! resources by type and tag.
//!
//! Nothing derived is stored: no account's reach, no role's members among resources. A check walks from the account
//! through its roles to their rules and asks each of the resource, so there is nothing that a change could leave stale.

mod lookup;
mod postings;
mod resources;
mod rules;
mod signature;
mod tags;
mod update;
mod why;

use std::collections::BTreeSet;

use bytes::Bytes;
use hashbrown::HashMap;
use smallvec::SmallVec;

use crate::model::{Interval, Timestamp};

pub(crate) use lookup::GrantFound;
use resources::Resources;
use rules::{RoleLine, Rule, TypeCode};
use tags::{Condition, TagTable};

/// One account, in one cache line. Roles and groups are slots of their tables.
#[derive(Debug, Clone, Default)]
#[repr(align(64))]
struct AccountNode {
    /// Also false for what is deleted or was never there.
    active: bool,
    roles: SmallVec<[u32; 6]>,
    /// What many accounts do not have.
    more: Option<Box<AccountMore>>,
}

#[derive(Debug, Clone, Default)]
struct AccountMore {
    groups: SmallVec<[u32; 2]>,
    /// In the order of the resources' slots.
    grants: Vec<GrantNode>,
    /// Roles held for a while.
    role_grants: Vec<RoleGrantNode>,
}

/// One time-boxed membership of a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct RoleGrantNode {
    role: u32,
    during: Interval,
    /// The number of the role grant's id.
    number: u64,
}

impl AccountNode {
    fn groups(&self) -> &[u32] {
        self.more.as_ref().map_or(&[], |more| &more.groups)
    }

    fn grants(&self) -> &[GrantNode] {
        self.more.as_ref().map_or(&[], |more| &more.grants)
    }

    fn role_grants(&self) -> &[RoleGrantNode] {
        self.more.as_ref().map_or(&[], |more| &more.role_grants)
    }

    fn more(&mut self) -> &mut AccountMore {
        self.more.get_or_insert_default()
    }
}

/// One grant of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct GrantNode {
    resource: u32,
    during: Interval,
    /// The number of the grant's id.
    number: u64,
}

/// One role.
#[derive(Debug, Clone, Default)]
struct RoleNode {
    /// The stored state that the rules were read from, shared with the store.
    state: Bytes,
    /// In their order.
    rules: Vec<Rule>,
    /// The positions of the resources that static rules name, in order.
    static_positions: Vec<u32>,
    accounts: Vec<u32>,
    groups: Vec<u32>,
    /// The accounts that hold it for a while, one entry a role grant.
    granted: Vec<u32>,
}

/// One group.
#[derive(Debug, Clone, Default)]
struct GroupNode {
    roles: SmallVec<[u32; 4]>,
    accounts: Vec<u32>,
}

/// The index. Slots are those of the store's tables.
#[derive(Debug, Clone, Default)]
pub(crate) struct AccessIndex {
    tags: TagTable,
    accounts: Vec<AccountNode>,
    roles: Vec<RoleNode>,
    /// What a check reads of each of `roles`.
    lines: Vec<RoleLine>,
    groups: Vec<GroupNode>,
    resources: Resources,
    /// Resource → the accounts that have grants on it, one entry a grant.
    granted: HashMap<u32, Vec<u32>>,
    /// Roles by a condition that one of their rules needs, to find the rules that may match a resource.
    roles_by_condition: HashMap<(TypeCode, Condition), Vec<u32>>,
    /// Roles with a query, which may match anything.
    roles_with_queries: Vec<u32>,
    /// Numbers of resources that are not there → the roles whose static rules name them (RULES 1.2).
    awaited: HashMap<u64, SmallVec<[u32; 2]>>,
    /// Ends of grants and their numbers: what falls due next.
    ends: BTreeSet<(Timestamp, u64)>,
}

impl AccessIndex {
    fn account(&self, slot: u32) -> Option<&AccountNode> {
        self.accounts.get(slot as usize)
    }

    /// The numbers of the grants that ended by now, in the order of their ends.
    pub(crate) fn due(&self, now: Timestamp) -> impl Iterator<Item = (Timestamp, u64)> {
        self.ends.range(..=(now, u64::MAX)).copied()
    }
}

/// The entry of a vector of nodes, which grows to hold it.
fn grow<T: Default>(nodes: &mut Vec<T>, slot: u32) -> &mut T {
    if nodes.len() <= slot as usize {
        nodes.resize_with(slot as usize + 1, T::default);
    }
    &mut nodes[slot as usize]
}
