use smallvec::SmallVec;

use crate::engine::store::Store;
use crate::model::stored::{self, GrantView, LinkView, RoleGrantView};
use crate::model::{EntityId, Kind};

use super::rules::{DynamicRule, Form, RoleLine, Rule, TypeCode};
use super::tags::Condition;
use super::{AccessIndex, AccountMore, AccountNode, GrantNode, GroupNode, RoleGrantNode, RoleNode, grow};

/// What links and grants join; resources before the roles whose rules name them.
const JOINED: [Kind; 4] = [Kind::Account, Kind::Resource, Kind::Group, Kind::Role];
/// Links and grants.
const JOINING: [Kind; 5] =
    [Kind::AccountAttachment, Kind::AccountGroup, Kind::GroupRole, Kind::AccountGrant, Kind::RoleGrant];

fn grant_of(id: EntityId, state: &[u8]) -> Option<GrantView> {
    (id.kind == Kind::AccountGrant).then(|| stored::grant(state)).flatten()
}

impl AccessIndex {
    /// The index of a store that was filled. Only the places of entities are asked of it, not who refers to whom: kinds
    /// come in such an order that what a link joins is there before the link.
    pub(crate) fn of(store: &Store) -> AccessIndex {
        let mut index = AccessIndex::default();
        for (slot, number, row) in store.table(Kind::Resource).slots() {
            if let Some(view) = stored::resource(&row.state) {
                index.resources.put_unposted(slot, number, &view, &mut index.tags);
            }
        }
        index.resources.post();
        let others = JOINED.into_iter().filter(|kind| *kind != Kind::Resource);
        for kind in others.chain(JOINING) {
            for (slot, number, row) in store.table(kind).slots() {
                index.follow(store, EntityId::new(kind, number), slot, None, Some(&row.state));
            }
        }
        index
    }

    /// Follows a change that the store has made: the state before and after, and the entity's slot.
    pub(crate) fn update(
        &mut self,
        store: &Store,
        id: EntityId,
        slot: u32,
        before: Option<&[u8]>,
        after: Option<&[u8]>,
    ) {
        self.follow(store, id, slot, before, after);
        if before.is_none() && after.is_some() && JOINED.contains(&id.kind) {
            self.take_up_links(store, id);
        }
    }

    fn follow(
        &mut self,
        store: &Store,
        id: EntityId,
        slot: u32,
        before: Option<&[u8]>,
        after: Option<&[u8]>,
    ) {
        match id.kind {
            Kind::Account => self.update_account(slot, after),
            Kind::Role => self.update_role(store, id, slot, after),
            Kind::Group => self.update_group(slot, after),
            Kind::Resource => self.update_resource(id.number, slot, after),
            Kind::AccountAttachment | Kind::AccountGroup | Kind::GroupRole => {
                let link = |state: Option<&[u8]>| state.and_then(|state| stored::link(id.kind, state));
                if let Some(link) = link(before) {
                    self.set_link(store, id.kind, link, false);
                }
                if let Some(link) = link(after) {
                    self.set_link(store, id.kind, link, true);
                }
            }
            Kind::AccountGrant => {
                if let Some(grant) = before.and_then(stored::grant) {
                    self.remove_grant(store, id.number, grant);
                }
                if let Some(grant) = after.and_then(stored::grant) {
                    self.add_grant(store, id.number, grant);
                }
            }
            Kind::RoleGrant => {
                if let Some(grant) = before.and_then(stored::role_grant) {
                    self.remove_role_grant(store, id.number, grant);
                }
                if let Some(grant) = after.and_then(stored::role_grant) {
                    self.add_role_grant(store, id.number, grant);
                }
            }
            _ => {}
        }
    }

    /// Follows what named an entity before it was there: what is true follows from what is stored, whatever came
    /// first.
    fn take_up_links(&mut self, store: &Store, id: EntityId) {
        for (referrer, state) in store.referring(id) {
            if let Some(link) = stored::link(referrer.kind, state) {
                self.set_link(store, referrer.kind, link, true);
            } else if let Some(grant) = grant_of(referrer, state) {
                self.add_grant(store, referrer.number, grant);
            } else if referrer.kind == Kind::RoleGrant
                && let Some(grant) = stored::role_grant(state)
            {
                self.add_role_grant(store, referrer.number, grant);
            }
        }
    }

    fn update_account(&mut self, slot: u32, after: Option<&[u8]>) {
        let node = grow(&mut self.accounts, slot);
        match after {
            Some(state) => node.active = !stored::account_suspended(state),
            None => {
                let AccountNode { roles, more, .. } = std::mem::take(node);
                let AccountMore { groups, grants, role_grants } = more.map(|more| *more).unwrap_or_default();
                roles.iter().for_each(|role| self.roles[*role as usize].accounts.drop_one(slot));
                groups.iter().for_each(|group| self.groups[*group as usize].accounts.drop_one(slot));
                role_grants.iter().for_each(|grant| self.roles[grant.role as usize].granted.drop_one(slot));
                for grant in grants {
                    self.ends.remove(&(grant.during.end, grant.number));
                    self.ungrant(grant.resource, slot);
                }
            }
        }
    }

    fn update_group(&mut self, slot: u32, after: Option<&[u8]>) {
        let node = grow(&mut self.groups, slot);
        if after.is_none() {
            let GroupNode { roles, accounts } = std::mem::take(node);
            roles.iter().for_each(|role| self.roles[*role as usize].groups.drop_one(slot));
            accounts.iter().for_each(|account| {
                self.accounts[*account as usize].more().groups.retain(|group| *group != slot)
            });
        }
    }

    fn update_role(&mut self, store: &Store, id: EntityId, slot: u32, after: Option<&[u8]>) {
        self.withdraw_rules(store, slot);
        match after {
            Some(state) => {
                self.publish_rules(store, slot, stored::role_rules(state));
                self.roles[slot as usize].state = store.state(id).cloned().unwrap_or_default();
            }
            None => {
                let RoleNode { accounts, groups, granted, .. } = std::mem::take(grow(&mut self.roles, slot));
                accounts
                    .iter()
                    .for_each(|account| self.accounts[*account as usize].roles.retain(|role| *role != slot));
                groups
                    .iter()
                    .for_each(|group| self.groups[*group as usize].roles.retain(|role| *role != slot));
                granted.iter().for_each(|account| {
                    self.accounts[*account as usize].more().role_grants.retain(|grant| grant.role != slot)
                });
            }
        }
    }

    fn publish_rules(&mut self, store: &Store, slot: u32, text: &str) {
        let rules = Rule::compile(text, &mut self.tags);
        let mut positions = Vec::new();
        for number in numbers_named(&rules) {
            match self.named(store, number) {
                Some((resource, mut roles, position)) => {
                    roles.push(slot);
                    self.resources.set_static_roles(resource, &roles);
                    positions.push(position);
                }
                None => self.awaited.entry(number).or_default().push(slot),
            }
        }
        positions.sort_unstable();
        for key in self.keys(&rules) {
            self.roles_by_condition.entry(key).or_default().push(slot);
        }
        if has_query(&rules) {
            self.roles_with_queries.push(slot);
        }
        *grow(&mut self.lines, slot) = RoleLine::of(&rules);
        let node = grow(&mut self.roles, slot);
        node.rules = rules;
        node.static_positions = positions;
    }

    /// The resource with this number: its slot, the roles whose static rules name it, and its position.
    fn named(&self, store: &Store, number: u64) -> Option<(u32, SmallVec<[u32; 8]>, u32)> {
        let slot = store.table(Kind::Resource).slot(number)?;
        let resource = self.resources.get(slot)?;
        Some((slot, resource.static_roles.into(), resource.position))
    }

    fn withdraw_rules(&mut self, store: &Store, slot: u32) {
        *grow(&mut self.lines, slot) = RoleLine::default();
        let node = grow(&mut self.roles, slot);
        node.static_positions.clear();
        let rules = std::mem::take(&mut node.rules);
        for number in numbers_named(&rules) {
            match self.named(store, number) {
                Some((resource, mut roles, _)) => {
                    roles.retain(|role| *role != slot);
                    self.resources.set_static_roles(resource, &roles);
                }
                None => self.no_longer_awaited(number, slot),
            }
        }
        for rule in dynamic(&rules) {
            // The frequencies may have moved since: look under every key the rule could have been filed under.
            for condition in rule.conditions.iter().copied().chain([Condition::NONE]) {
                let key = (rule.type_code, condition);
                if let Some(roles) = self.roles_by_condition.get_mut(&key) {
                    roles.retain(|role| *role != slot);
                    if roles.is_empty() {
                        self.roles_by_condition.remove(&key);
                    }
                }
            }
        }
        if has_query(&rules) {
            self.roles_with_queries.retain(|role| *role != slot);
        }
    }

    /// For each dynamic rule the condition that the fewest resources meet.
    fn keys(&self, rules: &[Rule]) -> Vec<(TypeCode, Condition)> {
        let frequency = |type_code, condition: &Condition| match condition.pair() {
            Some(pair) => self.resources.frequency(type_code, pair),
            None => u64::MAX,
        };
        let key = |rule: &DynamicRule| {
            let conditions = rule.conditions.iter().copied();
            let rarest = conditions.min_by_key(|condition| frequency(rule.type_code, condition));
            (rule.type_code, rarest.unwrap_or(Condition::NONE))
        };
        dynamic(rules).map(key).collect()
    }

    fn no_longer_awaited(&mut self, number: u64, role: u32) {
        if let Some(roles) = self.awaited.get_mut(&number) {
            roles.retain(|other| *other != role);
            if roles.is_empty() {
                self.awaited.remove(&number);
            }
        }
    }

    fn update_resource(&mut self, number: u64, slot: u32, after: Option<&[u8]>) {
        match after.and_then(stored::resource) {
            Some(view) => self.put_resource(number, slot, &view),
            None => self.remove_resource(number, slot),
        }
    }

    fn put_resource(&mut self, number: u64, slot: u32, view: &stored::ResourceView<'_>) {
        let before = self.resources.position(slot);
        self.resources.put(slot, number, view, &mut self.tags);
        let position = self.resources.position(slot);
        if before == position {
            return;
        }
        if before.is_none()
            && let Some(roles) = self.awaited.remove(&number)
        {
            self.resources.set_static_roles(slot, &roles);
        }
        let Some(resource) = self.resources.get(slot) else { return };
        for role in resource.static_roles {
            let positions = &mut self.roles[*role as usize].static_positions;
            if let Some(before) = before {
                remove_position(positions, before);
            }
            if let Err(place) = positions.binary_search(&resource.position) {
                positions.insert(place, resource.position);
            }
        }
    }

    fn remove_resource(&mut self, number: u64, slot: u32) {
        if let Some((position, roles)) = self.resources.remove(slot)
            && !roles.is_empty()
        {
            for role in &roles {
                remove_position(&mut self.roles[*role as usize].static_positions, position);
            }
            self.awaited.insert(number, roles.into());
        }
        for account in self.granted.remove(&slot).unwrap_or_default() {
            let grants = &mut self.accounts[account as usize].more().grants;
            for grant in grants.extract_if(.., |grant| grant.resource == slot) {
                self.ends.remove(&(grant.during.end, grant.number));
            }
        }
    }

    /// Both ends must exist; what is deleted has dropped its links itself, and takes them up when it comes back.
    /// One entry a link: of two links between the same ends, the one that stays still counts.
    fn set_link(&mut self, store: &Store, kind: Kind, link: LinkView, on: bool) {
        let (Some(from), Some(to)) = (store.slot(link.from), store.slot(link.to)) else { return };
        match kind {
            Kind::AccountAttachment => {
                set(&mut grow(&mut self.accounts, from).roles, to, on);
                set(&mut grow(&mut self.roles, to).accounts, from, on);
            }
            Kind::AccountGroup => {
                set(&mut grow(&mut self.accounts, from).more().groups, to, on);
                set(&mut grow(&mut self.groups, to).accounts, from, on);
            }
            Kind::GroupRole => {
                set(&mut grow(&mut self.groups, from).roles, to, on);
                set(&mut grow(&mut self.roles, to).groups, from, on);
            }
            _ => {}
        }
    }

    fn add_grant(&mut self, store: &Store, number: u64, grant: GrantView) {
        let ends = (store.slot(grant.account), store.slot(grant.resource));
        let (Some(account), Some(resource)) = ends else { return };
        let grants = &mut grow(&mut self.accounts, account).more().grants;
        let place = grants.partition_point(|other| other.resource <= resource);
        grants.insert(place, GrantNode { resource, during: grant.during, number });
        self.granted.entry(resource).or_default().push(account);
        self.ends.insert((grant.during.end, number));
    }

    fn remove_grant(&mut self, store: &Store, number: u64, grant: GrantView) {
        self.ends.remove(&(grant.during.end, number));
        let ends = (store.slot(grant.account), store.slot(grant.resource));
        let (Some(account), Some(resource)) = ends else { return };
        grow(&mut self.accounts, account).more().grants.retain(|other| other.number != number);
        self.ungrant(resource, account);
    }

    fn add_role_grant(&mut self, store: &Store, number: u64, grant: RoleGrantView) {
        let (Some(account), Some(role)) = (store.slot(grant.account), store.slot(grant.role)) else { return };
        let node = RoleGrantNode { role, during: grant.during, number };
        grow(&mut self.accounts, account).more().role_grants.push(node);
        grow(&mut self.roles, role).granted.push(account);
    }

    fn remove_role_grant(&mut self, store: &Store, number: u64, grant: RoleGrantView) {
        let (Some(account), Some(role)) = (store.slot(grant.account), store.slot(grant.role)) else { return };
        grow(&mut self.accounts, account).more().role_grants.retain(|other| other.number != number);
        grow(&mut self.roles, role).granted.drop_one(account);
    }

    /// Drops one entry of the account from the resource's.
    fn ungrant(&mut self, resource: u32, account: u32) {
        if let Some(accounts) = self.granted.get_mut(&resource) {
            accounts.drop_one(account);
            if accounts.is_empty() {
                self.granted.remove(&resource);
            }
        }
    }
}

fn dynamic(rules: &[Rule]) -> impl Iterator<Item = &DynamicRule> {
    rules.iter().filter_map(|rule| match &rule.form {
        Form::Dynamic(rule) => Some(rule),
        _ => None,
    })
}

fn has_query(rules: &[Rule]) -> bool {
    rules.iter().any(|rule| matches!(rule.form, Form::Query(_)))
}

/// The numbers of the ids that static rules name, each once.
fn numbers_named(rules: &[Rule]) -> Vec<u64> {
    let of_rule = |rule: &Rule| match &rule.form {
        Form::Ids(ids) => ids.to_vec(),
        _ => Vec::new(),
    };
    let mut numbers: Vec<u64> = rules.iter().flat_map(of_rule).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

fn remove_position(positions: &mut Vec<u32>, position: u32) {
    if let Ok(place) = positions.binary_search(&position) {
        positions.remove(place);
    }
}

fn set(slots: &mut impl Slots, slot: u32, on: bool) {
    if on { slots.add(slot) } else { slots.drop_one(slot) }
}

/// A list of slots in no order, in which one may stand several times.
trait Slots {
    fn add(&mut self, slot: u32);
    fn drop_one(&mut self, slot: u32);
}

impl Slots for Vec<u32> {
    fn add(&mut self, slot: u32) {
        self.push(slot);
    }

    fn drop_one(&mut self, slot: u32) {
        if let Some(place) = self.iter().position(|other| *other == slot) {
            self.swap_remove(place);
        }
    }
}

impl<A: smallvec::Array<Item = u32>> Slots for SmallVec<A> {
    fn add(&mut self, slot: u32) {
        self.push(slot);
    }

    fn drop_one(&mut self, slot: u32) {
        if let Some(place) = self.iter().position(|other| *other == slot) {
            self.swap_remove(place);
        }
    }
}
