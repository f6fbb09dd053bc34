use std::collections::{BTreeSet, HashMap};

use crate::engine::View;
use crate::engine::query::Via;
use crate::model::rule::{AccessRule, parse_rule};
use crate::model::stored;
use crate::model::{EntityId, resource_types};
use crate::service::list::PageWriter;

use super::{Asked, Entitlement, Seen, kubernetes, rules_of};

/// How many accounts are looked at between two looks at the page.
const ACCOUNTS: usize = 256;

impl Asked<'_> {
    /// Every path of the account, by resource.
    pub(super) fn granted_to_account(&self, page: &mut PageWriter) {
        let mut rules = Rules::default();
        for path in self.state.account_paths(self.owner, self.now, self.after()).into_iter().flatten() {
            if !self.tell_path(page, &mut rules, path.resource, path.resource, path.via) {
                return;
            }
        }
    }

    /// Every path to the resource, by account.
    pub(super) fn granted_on_resource(&self, page: &mut PageWriter) {
        let (mut rules, mut after) = (Rules::default(), self.after());
        while let Ok(accounts) = self.state.list_accounts(self.owner, self.now, after, ACCOUNTS) {
            for account in accounts.items {
                let paths = self.state.paths(account.id, self.owner, self.now).unwrap_or_default();
                if !paths.into_iter().all(|via| self.tell_path(page, &mut rules, account.id, self.owner, via))
                {
                    return;
                }
            }
            match accounts.next {
                Some(next) => after = Some(next),
                None => return,
            }
        }
    }

    /// The resources that the role's rules match.
    pub(super) fn granted_to_role(&self, page: &mut PageWriter) {
        let mut rules = Rules::default();
        for resource in self.state.role_resources(self.owner, self.after()).into_iter().flatten() {
            let kubernetes = rules.of_role(self, self.owner, resource);
            let row = Entitlement { other: resource, origin: self.owner, group: None, kubernetes };
            if !self.tell(page, &row) {
                return;
            }
        }
    }

    fn tell_path(
        &self,
        page: &mut PageWriter,
        rules: &mut Rules,
        other: EntityId,
        resource: EntityId,
        via: Via,
    ) -> bool {
        let row = match via {
            via if via.start().is_some_and(|start| start > self.now) => return true,
            Via::RoleGrant { role, grant, .. } => {
                let kubernetes = rules.of_role(self, role, resource);
                Entitlement { other, origin: grant, group: None, kubernetes }
            }
            Via::Grant { grant, .. } => {
                Entitlement { other, origin: grant, group: None, kubernetes: self.of_grant(grant) }
            }
            Via::Role { role, group } => {
                let kubernetes = rules.of_role(self, role, resource);
                Entitlement { other, origin: role, group, kubernetes }
            }
        };
        self.tell(page, &row)
    }

    fn of_grant(&self, grant: EntityId) -> BTreeSet<String> {
        let state = self.state.get(grant).unwrap_or_default();
        let rule = parse_rule(stored::text(&state, 6), resource_types()).ok().flatten();
        kubernetes(rule.iter())
    }
}

/// The rules of roles, each read once.
#[derive(Default)]
struct Rules(HashMap<EntityId, Vec<AccessRule>>);

impl Rules {
    /// The Kubernetes groups that the role's rules for this resource carry.
    fn of_role(&mut self, asked: &Asked<'_>, role: EntityId, resource: EntityId) -> BTreeSet<String> {
        let rules = self.0.entry(role).or_insert_with(|| {
            let state = asked.state.get(role).unwrap_or_default();
            rules_of(stored::role_rules(&state))
        });
        if rules.iter().all(|rule| rule.privileges.k8s.is_empty()) {
            return BTreeSet::new();
        }
        let state = asked.state.get(resource).unwrap_or_default();
        kubernetes(Seen::new(resource, &state).matching(rules))
    }
}
