//! What a scene begins with.

use std::rc::Rc;

use gatepass::engine::{Author, Change};
use gatepass::model::{EntityId, Kind, stored};
use gatepass_wire::gatepass::v1 as g;
use gatepass_wire::v1;
use prost::Message;

use crate::oracle::requests::{Flow, Standing, Workflow};
use crate::oracle::{Account, AccountKind, Link, Named, Resource, Table};
use crate::requests::action::Key;
use crate::requests::wire;

use super::scene::{Person, RULES, Scene, Setting, approvers, flow_id, group, id};

impl Scene {
    pub(super) fn found(&mut self, setting: Setting) {
        let settings = setting.settings;
        let decided = g::OrganizationRequestSettings {
            allow_self_approval: settings.self_approval,
            silence_is_consent: settings.silence_is_consent,
            max_duration: settings.max.map(wire::length),
            default_duration: settings.default.map(wire::length),
        };
        let state = stored_settings(&decided);
        let organization = gatepass::engine::decide::ORGANIZATION;
        self.write(&[Change { id: organization, state: Some(state.into()) }], Author::default());
        for person in Person::ALL {
            self.found_person(person);
        }
        let names = ["developers", "approvers"];
        for (number, name) in (1..).zip(names) {
            let id = id(Kind::Role, number);
            self.put(id, &v1::Role { id: id.to_string(), name: name.to_owned(), ..Default::default() });
            self.org.world.roles.push(Named { id: id.to_string(), name: name.to_owned(), rules: Vec::new() });
        }
        let leads = id(Kind::Group, 1);
        self.put(leads, &v1::Group { id: leads.to_string(), name: "leads".to_owned(), ..Default::default() });
        let named = Named { id: leads.to_string(), name: "leads".to_owned(), rules: Vec::new() };
        self.org.world.groups.push(named);
        let resource = id(Kind::Resource, 1);
        let tags = v1::Tags { pairs: vec![v1::tags::Pair { name: "env".into(), value: "prod".into() }] };
        let ssh = v1::Ssh {
            id: resource.to_string(),
            name: "orders".into(),
            tags: Some(tags),
            ..Default::default()
        };
        self.put(resource, &v1::Resource { resource: Some(v1::resource::Resource::Ssh(ssh)) });
        self.org.world.resources.push(Resource {
            id: resource.to_string(),
            name: "orders".to_owned(),
            kind: "ssh".to_owned(),
            tags: vec![("env".to_owned(), "prod".to_owned())],
        });
        let condition = id(Kind::Condition, 1);
        let (name, holds) = ("shift".to_owned(), setting.holds);
        self.put(condition, &g::Condition { id: condition.to_string(), name, holds, ..Default::default() });
        let condition = crate::oracle::requests::Condition { id: condition.to_string(), holds, until: None };
        self.org.conditions.push(condition);
        if setting.webhook {
            let webhook = id(Kind::Webhook, 1);
            let url = "https://hooks.example.com".to_owned();
            self.put(webhook, &g::Webhook { id: webhook.to_string(), url, ..Default::default() });
        }
        let asking = [(setting.may_ask.0, Person::Requester), (setting.may_ask.1, Person::Other)];
        for (_, person) in asking.iter().filter(|(may, _)| *may) {
            self.link(Table::Attachments, &person.id(), &id(Kind::Role, 1).to_string());
        }
        self.link(Table::Attachments, &Person::One.id(), &approvers());
        self.link(Table::Memberships, &Person::Other.id(), &group());
        self.found_keys();
        self.revision += 1;
    }

    fn found_person(&mut self, person: Person) {
        use v1::account::Account as Of;
        let (number, id_text) = (id(Kind::Account, person as u64 + 1), person.id());
        let is_service = person == Person::Guise;
        let name = format!("{person:?}").to_lowercase();
        let (account, kind, name) = if is_service {
            let service = v1::Service { id: id_text.clone(), name: name.clone(), ..Default::default() };
            (Of::Service(service), AccountKind::Service, name)
        } else {
            let email = format!("{name}@example.com");
            let manager = if person == Person::Requester { Person::Manager.id() } else { String::new() };
            let user = v1::User {
                id: id_text.clone(),
                email: email.clone(),
                permission_level_rw: "user".to_owned(),
                manager_id: manager.clone(),
                resolved_manager_id: manager,
                ..Default::default()
            };
            (Of::User(user), AccountKind::User, email)
        };
        let maker = if is_service { id(Kind::Account, Person::Requester as u64 + 1).into() } else { None };
        let state = v1::Account { account: Some(account) }.encode_to_vec();
        let author = Author { account: maker, credential: None };
        self.write(&[Change { id: number, state: Some(state.into()) }], author);
        let standing = Standing {
            // These may write memberships: it is tried whether that gets them a vote.
            admin: matches!(person, Person::Requester | Person::Other),
            creator: maker.map(|maker: EntityId| maker.to_string()),
            manager: (person == Person::Requester).then(|| Person::Manager.id()),
        };
        self.org.standings.insert(id_text.clone(), standing);
        self.org.world.accounts.push(Account { id: id_text, kind, name, suspended: Some(false) });
    }

    fn link(&mut self, table: Table, from: &str, to: &str) {
        let number = self.org.world.attachments.len() + self.org.world.memberships.len();
        let kind = if table == Table::Attachments { Kind::AccountAttachment } else { Kind::AccountGroup };
        let id = id(kind, number as u64 + 1);
        let (account_id, text) = (from.to_owned(), id.to_string());
        if table == Table::Attachments {
            self.put(id, &v1::AccountAttachment { id: text.clone(), account_id, role_id: to.to_owned() });
        } else {
            let group_id = to.to_owned();
            self.put(id, &v1::AccountGroup { id: text.clone(), account_id, group_id });
        }
        let link = Link { id: text.clone(), from: from.to_owned(), to: to.to_owned() };
        self.org
            .written
            .insert(text, crate::oracle::requests::Written { revision: 1, by: Default::default() });
        match table {
            Table::Attachments => self.org.world.attachments.push(link),
            _ => self.org.world.memberships.push(link),
        }
    }

    fn found_keys(&mut self) {
        let key = |number: u64, asks, votes, both_sides| Key {
            id: id(Kind::Account, 100 + number).to_string(),
            asks,
            votes,
            both_sides,
            group: None,
            past_the_door: asks && votes,
            access_key: String::new(),
            secret: gatepass::wire::sign::SecretKey::from_bytes(vec![1]).expect("a key"),
        };
        self.keys = Rc::new(vec![
            key(0, true, false, false),
            key(1, false, true, false),
            key(2, true, true, true),
            key(3, true, true, false),
        ]);
        for key in self.keys.clone().iter() {
            let token = v1::Token { id: key.id.clone(), name: key.id.clone(), ..Default::default() };
            let number = key.id.parse().expect("an id");
            self.put(number, &v1::Account { account: Some(v1::account::Account::Token(token)) });
        }
    }

    pub(super) fn found_workflow(&mut self, flow: &Flow, workflow: &Workflow) {
        let mut flow = flow.clone();
        flow.id = flow_id();
        self.put(id(Kind::ApprovalWorkflow, 1), &wire::flow(&flow, "flow"));
        if let Some(options) = wire::approval_options(&flow) {
            let number = id(Kind::ApprovalOptions, 1);
            self.put(number, &g::ApprovalOptionSet { id: number.to_string(), ..options });
        }
        let mut workflow = workflow.clone();
        (workflow.id, workflow.flow) = (super::scene::workflow(), flow_id());
        let rules = if workflow.rules.is_empty() { "[]" } else { RULES };
        self.put(id(Kind::Workflow, 1), &wire::workflow(&workflow, "workflow", rules));
        let number = id(Kind::WorkflowOptions, 1);
        self.put(number, &wire::workflow_options(&workflow, &number.to_string()));
        let link = id(Kind::WorkflowRole, 1);
        let (workflow_id, role_id) = (workflow.id.clone(), id(Kind::Role, 1).to_string());
        let stored = v1::WorkflowRole {
            id: link.to_string(),
            workflow_id: workflow_id.clone(),
            role_id: role_id.clone(),
        };
        self.put(link, &stored);
        self.org.workflow_roles.push(Link { id: link.to_string(), from: workflow_id, to: role_id });
        self.org.flows.push(flow);
        self.org.workflows.push(workflow);
        self.revision += 1;
    }
}

/// The organization's stored entity that holds just these settings.
fn stored_settings(settings: &g::OrganizationRequestSettings) -> Vec<u8> {
    let mut out = Vec::new();
    let bytes = settings.encode_to_vec();
    let field = stored::REQUEST_SETTINGS;
    stored::write_field(&mut out, field, stored::Value::Bytes(&bytes));
    out
}
