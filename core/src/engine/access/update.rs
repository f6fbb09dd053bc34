use roaring::RoaringBitmap;

use crate::engine::store::Store;
use crate::model::stored::{self, GrantView, LinkView};
use crate::model::{EntityId, Kind};

use super::rules::CompiledRules;
use super::tags::Condition;
use super::{AccessIndex, AccountNode, GrantNode, GroupNode, RoleNode, grow};

impl AccessIndex {
    /// Follows a change that the store has made: the state before and after, and the entity's slot.
    pub(crate) fn update(
        &mut self,
        store: &Store,
        id: EntityId,
        slot: u32,
        before: Option<&[u8]>,
        after: Option<&[u8]>,
    ) {
        match id.kind {
            Kind::Account => self.update_account(slot, after),
            Kind::Role => self.update_role(store, slot, after),
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
            _ => {}
        }
    }

    fn update_account(&mut self, slot: u32, after: Option<&[u8]>) {
        let node = grow(&mut self.accounts, slot);
        match after {
            Some(state) => node.active = !stored::account_suspended(state),
            None => {
                let AccountNode { roles, groups, grants, .. } = std::mem::take(node);
                roles.iter().for_each(|role| remove(&mut self.roles[*role as usize].accounts, slot));
                groups.iter().for_each(|group| remove(&mut self.groups[*group as usize].accounts, slot));
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
            roles.iter().for_each(|role| remove(&mut self.roles[*role as usize].groups, slot));
            accounts
                .iter()
                .for_each(|account| self.accounts[*account as usize].groups.retain(|group| *group != slot));
        }
    }

    fn update_role(&mut self, store: &Store, slot: u32, after: Option<&[u8]>) {
        self.withdraw_rules(store, slot);
        match after {
            Some(state) => self.publish_rules(store, slot, stored::role_rules(state)),
            None => {
                let RoleNode { accounts, groups, .. } = std::mem::take(grow(&mut self.roles, slot));
                accounts
                    .iter()
                    .for_each(|account| self.accounts[*account as usize].roles.retain(|role| *role != slot));
                groups
                    .iter()
                    .for_each(|group| self.groups[*group as usize].roles.retain(|role| *role != slot));
            }
        }
    }

    fn publish_rules(&mut self, store: &Store, slot: u32, text: &str) {
        let rules = CompiledRules::compile(text, &mut self.tags);
        let mut positions = RoaringBitmap::new();
        for number in &rules.ids {
            let Some((resource, _)) = store.table(Kind::Resource).row(*number) else { continue };
            if let Some(node) = self.resources.node_mut(resource) {
                node.static_roles.push(slot);
                positions.insert(node.position);
            }
        }
        for key in self.keys(&rules) {
            self.roles_by_condition.entry(key).or_default().push(slot);
        }
        if !rules.queries.is_empty() {
            self.roles_with_queries.push(slot);
        }
        let node = grow(&mut self.roles, slot);
        node.rules = rules;
        node.static_positions = positions;
    }

    fn withdraw_rules(&mut self, store: &Store, slot: u32) {
        let node = grow(&mut self.roles, slot);
        let rules = std::mem::take(&mut node.rules);
        node.static_positions.clear();
        for number in &rules.ids {
            let Some((resource, _)) = store.table(Kind::Resource).row(*number) else { continue };
            if let Some(node) = self.resources.node_mut(resource) {
                node.static_roles.retain(|role| *role != slot);
            }
        }
        for rule in &rules.dynamic {
            // The frequencies may have moved since: look under every key the rule could have been filed under.
            for condition in rule.conditions.iter().copied().chain([Condition::NONE]) {
                if let Some(roles) = self.roles_by_condition.get_mut(&(rule.type_code, condition)) {
                    roles.retain(|role| *role != slot);
                }
            }
        }
        self.roles_with_queries.retain(|role| *role != slot);
    }

    /// For each dynamic rule the condition that the fewest resources meet.
    fn keys(&self, rules: &CompiledRules) -> Vec<(u16, Condition)> {
        let frequency = |type_code, condition: &Condition| match condition.pair() {
            Some(pair) => self.resources.frequency(type_code, pair),
            None => u64::MAX,
        };
        let key = |rule: &super::rules::DynamicRule| {
            let rarest = rule.conditions.iter().min_by_key(|condition| frequency(rule.type_code, condition));
            (rule.type_code, rarest.copied().unwrap_or(Condition::NONE))
        };
        rules.dynamic.iter().map(key).collect()
    }

    fn update_resource(&mut self, number: u64, slot: u32, after: Option<&[u8]>) {
        match after {
            Some(state) => self.resources.put(slot, number, state, &mut self.tags),
            None => {
                if let Some(node) = self.resources.remove(slot) {
                    for role in &node.static_roles {
                        self.roles[*role as usize].static_positions.remove(node.position);
                    }
                }
                for account in self.granted.remove(&slot).unwrap_or_default() {
                    let grants = &mut self.accounts[account as usize].grants;
                    for grant in grants.extract_if(.., |grant| grant.resource == slot) {
                        self.ends.remove(&(grant.during.end, grant.number));
                    }
                }
            }
        }
    }

    /// Both ends must exist; what is deleted has dropped its links itself.
    fn set_link(&mut self, store: &Store, kind: Kind, link: LinkView, on: bool) {
        let slot = |id: EntityId| store.table(id.kind).row(id.number).map(|(slot, _)| slot);
        let (Some(from), Some(to)) = (slot(link.from), slot(link.to)) else { return };
        match kind {
            Kind::AccountAttachment => {
                set(&mut grow(&mut self.roles, to).accounts, from, on);
                let roles = &mut grow(&mut self.accounts, from).roles;
                roles.retain(|role| *role != to);
                roles.extend(on.then_some(to));
            }
            Kind::AccountGroup => {
                set(&mut grow(&mut self.groups, to).accounts, from, on);
                let groups = &mut grow(&mut self.accounts, from).groups;
                groups.retain(|group| *group != to);
                groups.extend(on.then_some(to));
            }
            Kind::GroupRole => {
                set(&mut grow(&mut self.roles, to).groups, from, on);
                let roles = &mut grow(&mut self.groups, from).roles;
                roles.retain(|role| *role != to);
                roles.extend(on.then_some(to));
            }
            _ => {}
        }
    }

    fn add_grant(&mut self, store: &Store, number: u64, grant: GrantView) {
        let slot = |id: EntityId| store.table(id.kind).row(id.number).map(|(slot, _)| slot);
        let (Some(account), Some(resource)) = (slot(grant.account), slot(grant.resource)) else { return };
        let grants = &mut grow(&mut self.accounts, account).grants;
        let place = grants.partition_point(|other| other.resource <= resource);
        grants.insert(place, GrantNode { resource, during: grant.during, number });
        self.granted.entry(resource).or_default().push(account);
        self.ends.insert((grant.during.end, number));
    }

    fn remove_grant(&mut self, store: &Store, number: u64, grant: GrantView) {
        self.ends.remove(&(grant.during.end, number));
        let slot = |id: EntityId| store.table(id.kind).row(id.number).map(|(slot, _)| slot);
        let (Some(account), Some(resource)) = (slot(grant.account), slot(grant.resource)) else { return };
        grow(&mut self.accounts, account).grants.retain(|other| other.number != number);
        self.ungrant(resource, account);
    }

    /// Drops one entry of the account from the resource's.
    fn ungrant(&mut self, resource: u32, account: u32) {
        if let Some(accounts) = self.granted.get_mut(&resource) {
            remove(accounts, account);
            if accounts.is_empty() {
                self.granted.remove(&resource);
            }
        }
    }
}

fn set(slots: &mut Vec<u32>, slot: u32, on: bool) {
    remove(slots, slot);
    if on {
        slots.push(slot);
    }
}

fn remove(slots: &mut Vec<u32>, slot: u32) {
    if let Some(place) = slots.iter().position(|other| *other == slot) {
        slots.swap_remove(place);
    }
}
