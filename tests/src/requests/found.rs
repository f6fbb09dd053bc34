//! The organization that a history begins with.

use gatepass_wire::gatepass::v1 as g;
use gatepass_wire::v1;

use crate::oracle::requests::{Flow, Standing};
use crate::oracle::{AccountKind, Named, Table};

use super::action::{self, Action, Key, Who};
use super::{History, choose, wire};

/// What workflows are about, the first for all of production.
const RULES: [&str; 3] =
    [r#"[{"tags":{"env":"prod"}}]"#, r#"[{"type":"ssh"}]"#, r#"[{"tags":{"env":"dev"}}]"#];

impl History {
    /// Six people, a service account of one of them and one of nobody's; roles, groups and resources; three workflows
    /// with three ways to approve; keys that act for people.
    pub(super) async fn found(&mut self) {
        for number in 0..6 {
            let name = format!("person{number}@example.com");
            self.make(&Who::Holder, &Action::NewAccount { kind: AccountKind::User, name }).await;
        }
        let people = self.org.world.ids(Table::Accounts);
        for (place, account) in people.iter().enumerate() {
            let manager = (place > 0).then(|| people[(place - 1) / 2].clone());
            let standing = Standing { admin: place == 1 || place == 4, manager, creator: None };
            let action = Action::Change { account: account.clone(), suspended: false, standing };
            self.make(&Who::Holder, &action).await;
        }
        for (name, who) in [("robot", Who::Person(people[1].clone())), ("machine", Who::Holder)] {
            let action = Action::NewAccount { kind: AccountKind::Service, name: name.to_owned() };
            self.make(&who, &action).await;
        }
        for name in ["developers", "approvers", "oncall"] {
            let role = v1::Role {
                name: name.to_owned(),
                access_rules: if name == "oncall" { RULES[2].to_owned() } else { String::new() },
                ..Default::default()
            };
            let request = v1::RoleCreateRequest { meta: None, role: Some(role) };
            let made: v1::RoleCreateResponse = self.must("/v1.Roles/Create", &request).await;
            let rules = if name == "oncall" { crate::oracle::parse(RULES[2]) } else { None };
            let id = made.role.unwrap_or_default().id;
            self.org.world.roles.push(Named { id, name: name.to_owned(), rules: rules.unwrap_or_default() });
        }
        for name in ["leads", "pool"] {
            let group = v1::Group { name: name.to_owned(), ..Default::default() };
            let request = v1::GroupCreateRequest { meta: None, group: Some(group) };
            let made: v1::GroupCreateResponse = self.must("/v1.Groups/Create", &request).await;
            let id = made.group.unwrap_or_default().id;
            self.org.world.groups.push(Named { id, name: name.to_owned(), rules: Vec::new() });
        }
        for (name, env) in [("orders", "prod"), ("users", "prod"), ("test", "dev")] {
            let tags = vec![("env".to_owned(), env.to_owned())];
            self.make(&Who::Holder, &Action::NewResource { name: name.to_owned(), tags }).await;
        }
        self.join_everybody().await;
        self.found_conditions().await;
        self.found_workflows().await;
        self.found_keys().await;
        if self.rng.chance(80) {
            let webhook =
                g::Webhook { url: "https://hooks.example.com/gatepass".to_owned(), ..Default::default() };
            let request = g::WebhookCreateRequest { webhook: Some(webhook) };
            self.must::<g::WebhookCreateResponse>("/gatepass.v1.Webhooks/Create", &request).await;
            self.org.webhook = true;
        }
    }

    async fn join_everybody(&mut self) {
        let (people, roles) = (self.org.world.ids(Table::Accounts), self.org.world.ids(Table::Roles));
        let groups = self.org.world.ids(Table::Groups);
        let links = [
            (Table::Attachments, &people[0], &roles[0]),
            (Table::Attachments, &people[1], &roles[0]),
            (Table::Attachments, &people[5], &roles[0]),
            (Table::Attachments, &people[2], &roles[1]),
            (Table::Attachments, &people[3], &roles[1]),
            (Table::Memberships, &people[3], &groups[0]),
            (Table::Memberships, &people[4], &groups[0]),
            (Table::Memberships, &people[6], &groups[1]),
            (Table::GroupRoles, &groups[1], &roles[0]),
        ];
        for (table, from, to) in links {
            let action = Action::Join { table, from: from.clone(), to: to.clone() };
            self.make(&Who::Holder, &action).await;
        }
    }

    async fn found_conditions(&mut self) {
        for name in ["shift", "window"] {
            let condition = g::Condition { name: name.to_owned(), ..Default::default() };
            let request = g::ConditionCreateRequest { meta: None, condition: Some(condition) };
            let made: g::ConditionCreateResponse =
                self.must("/gatepass.v1.Conditions/Create", &request).await;
            self.org.conditions.push(action::condition(made.condition.unwrap_or_default().id));
        }
    }

    async fn found_workflows(&mut self) {
        for (place, rules) in RULES.into_iter().enumerate() {
            let mut flow =
                Flow { id: String::new(), automatic: false, steps: Vec::new(), distinct_people: false };
            choose::steps(&mut self.rng, &self.org, &mut flow);
            let message = wire::flow(&flow, &format!("flow {place}"));
            let request = v1::ApprovalWorkflowCreateRequest { meta: None, approval_workflow: Some(message) };
            let made: v1::ApprovalWorkflowCreateResponse =
                self.must("/v1.ApprovalWorkflows/Create", &request).await;
            flow.id = made.approval_workflow.unwrap_or_default().id;
            self.give_options(&flow).await;
            self.org.flows.push(flow.clone());
            let mut workflow = action::workflow(String::new(), place as u64, flow.id, rules);
            let message = wire::workflow(&workflow, &format!("workflow {place}"), rules);
            let request = v1::WorkflowCreateRequest { meta: None, workflow: Some(message) };
            let made: v1::WorkflowCreateResponse = self.must("/v1.Workflows/Create", &request).await;
            workflow.id = made.workflow.unwrap_or_default().id;
            let options = Some(wire::workflow_options(&workflow, ""));
            let request = g::WorkflowOptionsCreateRequest { meta: None, workflow_options: options };
            let made: g::WorkflowOptionsCreateResponse =
                self.must("/gatepass.v1.WorkflowOptions/Create", &request).await;
            self.options.insert(workflow.id.clone(), made.workflow_options.unwrap_or_default().id);
            self.rules.insert(workflow.id.clone(), rules.to_owned());
            self.org.workflows.push(workflow.clone());
            let role = self.org.world.roles[0].id.clone();
            self.make(&Who::Holder, &Action::Permit { workflow: workflow.id.clone(), role }).await;
            choose::workflow(&mut self.rng, &self.org, &mut workflow);
            workflow.enabled = true;
            self.edit_workflow(&workflow).await;
        }
    }

    async fn found_keys(&mut self) {
        let group = self.org.world.groups[0].id.clone();
        for (asks, votes, both_sides, group) in [
            (true, false, false, None),
            (false, true, false, None),
            (true, true, true, None),
            (true, true, false, None),
            (true, false, false, Some(group)),
        ] {
            self.found_key(asks, votes, both_sides, group).await;
        }
    }

    async fn found_key(&mut self, asks: bool, votes: bool, both_sides: bool, group: Option<String>) {
        let named = [
            (true, "accessrequest:requester"),
            (asks, "gatepass:request_as"),
            (votes, "gatepass:vote_as"),
            (both_sides, "gatepass:both_sides"),
        ];
        let token = v1::Token {
            name: format!("key {}", self.keys.len()),
            account_type: "api".to_owned(),
            permissions: named.iter().filter(|(has, _)| *has).map(|(_, name)| (*name).to_owned()).collect(),
            ..Default::default()
        };
        let account = Some(v1::Account { account: Some(v1::account::Account::Token(token)) });
        let request = v1::AccountCreateRequest { meta: None, account };
        let made: v1::AccountCreateResponse = self.must("/v1.Accounts/Create", &request).await;
        let Some(v1::account::Account::Token(token)) = made.account.and_then(|made| made.account) else {
            self.fail("a key came back as something else")
        };
        let acts = |does: bool| {
            does.then(|| g::ActsFor {
                everybody: group.is_none(),
                group_ids: group.iter().cloned().collect(),
                ..Default::default()
            })
        };
        let scope = g::KeyScope {
            key_id: token.id.clone(),
            request_as: acts(asks),
            vote_as: acts(votes),
            ..Default::default()
        };
        let request = g::KeyScopeCreateRequest { meta: None, key_scope: Some(scope) };
        self.must::<g::KeyScopeCreateResponse>("/gatepass.v1.KeyScopes/Create", &request).await;
        let secret = gatepass::wire::sign::SecretKey::parse(&made.secret_key).expect("a secret key");
        let (id, past_the_door, access_key) = (token.id, false, made.access_key);
        self.keys.push(Key { id, asks, votes, both_sides, group, past_the_door, access_key, secret });
    }
}
