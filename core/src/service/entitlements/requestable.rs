use std::collections::BTreeMap;

use crate::engine::View;
use crate::model::rule::AccessRule;
use crate::model::stored;
use crate::model::{EntityId, Kind};
use crate::service::links::{holders, roles_of};
use crate::service::list::PageWriter;

use super::{Asked, Entitlement, Seen, kubernetes, rules_of};

/// Fields of `v1.Workflow` and `v1.WorkflowRole`.
const ENABLED: u32 = 6;
const RULES: u32 = 8;
const WORKFLOW_OF_ROLE: u32 = 2;
const ROLE_OF_WORKFLOW: u32 = 3;

/// A workflow that somebody may use, and the group through which they hold the role for it.
struct Offer {
    workflow: EntityId,
    group: Option<EntityId>,
    rules: Vec<AccessRule>,
}

impl Asked<'_> {
    /// What an account, or whoever holds a role, could request.
    pub(super) fn requestable_to_holder(&self, page: &mut PageWriter) {
        let roles = match self.owner.kind {
            Kind::Account if self.is_suspended(self.owner) => Vec::new(),
            Kind::Account => roles_of(self.state, self.owner),
            _ => vec![(self.owner, None)],
        };
        let offers = self.offers(&roles);
        if offers.is_empty() {
            return;
        }
        for (resource, state) in self.state.store().scan(Kind::Resource, self.after()) {
            let seen = Seen::new(resource, state);
            for offer in &offers {
                let mut matching = seen.matching(&offer.rules).peekable();
                if matching.peek().is_none() {
                    continue;
                }
                let kubernetes = kubernetes(matching);
                let (origin, group) = (offer.workflow, offer.group);
                if !self.tell(page, &Entitlement { other: resource, origin, group, kubernetes }) {
                    return;
                }
            }
        }
    }

    /// Who could request the resource.
    pub(super) fn requestable_on_resource(&self, page: &mut PageWriter) {
        let state = self.state.get(self.owner).unwrap_or_default();
        let seen = Seen::new(self.owner, &state);
        let mut offered: BTreeMap<EntityId, Vec<Entitlement>> = BTreeMap::new();
        for (workflow, state) in self.state.store().scan(Kind::Workflow, None) {
            let rules = if stored::integer(state, ENABLED) == 0 {
                Vec::new()
            } else {
                rules_of(stored::text(state, RULES))
            };
            let mut matching = seen.matching(&rules).peekable();
            if matching.peek().is_none() {
                continue;
            }
            let kubernetes = kubernetes(matching);
            let holders =
                self.roles_of_workflow(workflow).into_iter().flat_map(|role| holders(self.state, role));
            for (account, group) in holders {
                let kubernetes = kubernetes.clone();
                let row = Entitlement { other: account, origin: workflow, group, kubernetes };
                offered.entry(account).or_default().push(row);
            }
        }
        let after = self.after();
        let accounts =
            offered.into_iter().filter(|(account, _)| after.is_none_or(|after| account.number > after));
        for (account, mut rows) in accounts {
            if self.is_suspended(account) {
                continue;
            }
            rows.sort_unstable_by_key(Entitlement::key);
            rows.dedup_by_key(|row| row.key());
            if !rows.iter().all(|row| self.tell(page, row)) {
                return;
            }
        }
    }

    /// The enabled workflows that holders of roles may use, in the order of rows.
    fn offers(&self, roles: &[(EntityId, Option<EntityId>)]) -> Vec<Offer> {
        let mut used: Vec<(EntityId, Option<EntityId>)> = Vec::new();
        for (role, group) in roles {
            for link in self.state.referrers(*role, Kind::WorkflowRole) {
                let state = self.state.get(link).unwrap_or_default();
                let workflow = EntityId::parse_as(Kind::Workflow, stored::text(&state, WORKFLOW_OF_ROLE));
                used.extend(workflow.map(|workflow| (workflow, *group)));
            }
        }
        used.sort_unstable();
        used.dedup();
        let offer = |(workflow, group)| {
            let state = self.state.get(workflow)?;
            let enabled = stored::integer(&state, ENABLED) != 0;
            enabled.then(|| Offer { workflow, group, rules: rules_of(stored::text(&state, RULES)) })
        };
        used.into_iter().filter_map(offer).collect()
    }

    fn roles_of_workflow(&self, workflow: EntityId) -> Vec<EntityId> {
        let links = self.state.referrers(workflow, Kind::WorkflowRole).into_iter();
        let roles = links.filter_map(|link| {
            EntityId::parse_as(Kind::Role, stored::text(&self.state.get(link)?, ROLE_OF_WORKFLOW))
        });
        roles.collect()
    }

    fn is_suspended(&self, account: EntityId) -> bool {
        self.state.get(account).is_none_or(|state| stored::account_suspended(&state))
    }
}
