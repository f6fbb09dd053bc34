//! A small organization in which access is requested: people, a resource, a workflow, its approvers.

use gatepass::model::Timestamp;
use gatepass::service::Caller;
use gatepass::{Code, Error};
use gatepass_wire::gatepass::v1::{self as g, AccessRequest};
use gatepass_wire::v1;
use prost::Message;
use prost_types::Duration;

use super::{HOUR, SECOND, World};

pub const CREATE: &str = "/gatepass.v1.AccessRequests/Create";
pub const APPROVE: &str = "/gatepass.v1.AccessRequests/Approve";
pub const DENY: &str = "/gatepass.v1.AccessRequests/Deny";
pub const CANCEL: &str = "/gatepass.v1.AccessRequests/Cancel";
pub const EXTEND: &str = "/gatepass.v1.AccessRequests/Extend";
pub const REVOKE: &str = "/gatepass.v1.AccessRequests/Revoke";

/// The organization.
pub struct Story {
    pub world: World,
    /// Who asks.
    pub alice: String,
    /// Approvers, where a step names them.
    pub bob: String,
    pub carol: String,
    /// What is asked for.
    pub db: String,
    /// The role that may use the workflow.
    pub developers: String,
    pub workflow: String,
    pub flow: String,
}

/// An approver that is this account.
pub fn account(id: &str) -> v1::ApprovalFlowApprover {
    v1::ApprovalFlowApprover { account_id: id.to_owned(), ..Default::default() }
}

/// An approver that is whoever holds this role.
pub fn role(id: &str) -> v1::ApprovalFlowApprover {
    v1::ApprovalFlowApprover { role_id: id.to_owned(), ..Default::default() }
}

/// A step.
pub fn step(quantifier: &str, approvers: Vec<v1::ApprovalFlowApprover>) -> v1::ApprovalFlowStep {
    v1::ApprovalFlowStep { quantifier: quantifier.to_owned(), skip_after: None, approvers }
}

/// A step that is skipped after so many minutes.
pub fn skipped_after(minutes: i64, approvers: Vec<v1::ApprovalFlowApprover>) -> v1::ApprovalFlowStep {
    v1::ApprovalFlowStep { skip_after: Some(minutes_long(minutes)), ..step("any", approvers) }
}

pub fn minutes_long(minutes: i64) -> Duration {
    Duration { seconds: minutes * 60, nanos: 0 }
}

pub fn at(time: Timestamp) -> prost_types::Timestamp {
    let (seconds, nanos) = time.to_parts();
    prost_types::Timestamp { seconds, nanos }
}

pub fn instant(time: &Option<prost_types::Timestamp>) -> Timestamp {
    let time = time.as_ref().expect("a time");
    Timestamp::from_parts(time.seconds, time.nanos)
}

impl Story {
    /// One step, in which Bob or Carol approves.
    pub fn new() -> Story {
        Story::with(|bob, carol| vec![step("any", vec![account(bob), account(carol)])])
    }

    /// The steps are made of Bob's and Carol's ids.
    pub fn with(steps: impl FnOnce(&str, &str) -> Vec<v1::ApprovalFlowStep>) -> Story {
        let world = World::new();
        let (alice, bob, carol) = (world.user("user"), world.user("user"), world.user("user"));
        let mut story = Story {
            alice,
            bob,
            carol,
            db: String::new(),
            developers: String::new(),
            workflow: String::new(),
            flow: String::new(),
            world,
        };
        story.db = story.resource("prod");
        story.developers = story.role("developers");
        story.attach(&story.alice, &story.developers);
        let steps = steps(&story.bob, &story.carol);
        story.flow = story.approval("by hand", "manual", steps);
        story.workflow = story.workflow(|_| {});
        story
    }

    /// A workflow that grants by itself.
    pub fn automatic() -> Story {
        let mut story = Story::new();
        let flow = story.approval("at once", "automatic", Vec::new());
        story.flow = flow;
        story.update_workflow(|workflow, story| workflow.approval_flow_id.clone_from(&story.flow));
        story
    }

    pub fn resource(&self, env: &str) -> String {
        let postgres = v1::Postgres {
            name: format!("db {}", self.world.unique()),
            hostname: "db1".to_owned(),
            port: 5432,
            port_override: 15432 + i32::try_from(self.world.unique()).unwrap_or(0),
            username: "app".to_owned(),
            password: "from a vault".to_owned(),
            database: "orders".to_owned(),
            tags: Some(v1::Tags {
                pairs: vec![v1::tags::Pair { name: "env".to_owned(), value: env.to_owned() }],
            }),
            ..v1::Postgres::default()
        };
        let resource = v1::Resource { resource: Some(v1::resource::Resource::Postgres(postgres)) };
        let request = v1::ResourceCreateRequest { meta: None, resource: Some(resource) };
        let made: v1::ResourceCreateResponse =
            self.world.send("/v1.Resources/Create", &request).expect("a resource");
        match made.resource.and_then(|resource| resource.resource) {
            Some(v1::resource::Resource::Postgres(postgres)) => postgres.id,
            other => panic!("a resource came back as {other:?}"),
        }
    }

    pub fn role(&self, name: &str) -> String {
        let role = v1::Role { name: name.to_owned(), ..v1::Role::default() };
        let request = v1::RoleCreateRequest { meta: None, role: Some(role) };
        let made: v1::RoleCreateResponse = self.world.send("/v1.Roles/Create", &request).expect("a role");
        made.role.expect("the role").id
    }

    pub fn attach(&self, account: &str, role: &str) -> String {
        let attachment = self.attachment(account, role);
        let made: v1::AccountAttachmentCreateResponse =
            self.world.send("/v1.AccountAttachments/Create", &attachment).expect("an attachment");
        made.account_attachment.expect("the attachment").id
    }

    pub fn attachment(&self, account: &str, role: &str) -> v1::AccountAttachmentCreateRequest {
        let attachment = v1::AccountAttachment {
            account_id: account.to_owned(),
            role_id: role.to_owned(),
            ..Default::default()
        };
        v1::AccountAttachmentCreateRequest { meta: None, account_attachment: Some(attachment) }
    }

    pub fn approval(&self, name: &str, mode: &str, steps: Vec<v1::ApprovalFlowStep>) -> String {
        let flow = v1::ApprovalWorkflow {
            name: name.to_owned(),
            approval_mode: mode.to_owned(),
            approval_workflow_steps: steps,
            ..Default::default()
        };
        let request = v1::ApprovalWorkflowCreateRequest { meta: None, approval_workflow: Some(flow) };
        let made: v1::ApprovalWorkflowCreateResponse =
            self.world.send("/v1.ApprovalWorkflows/Create", &request).expect("an approval workflow");
        made.approval_workflow.expect("the approval workflow").id
    }

    /// Another workflow over what has `env=prod`, for developers.
    pub fn workflow(&self, change: impl FnOnce(&mut v1::Workflow)) -> String {
        let mut workflow = v1::Workflow {
            name: format!("workflow {}", self.world.unique()),
            enabled: true,
            access_rules: r#"[{"tags":{"env":"prod"}}]"#.to_owned(),
            approval_flow_id: self.flow.clone(),
            ..Default::default()
        };
        change(&mut workflow);
        let request = v1::WorkflowCreateRequest { meta: None, workflow: Some(workflow) };
        let made: v1::WorkflowCreateResponse =
            self.world.send("/v1.Workflows/Create", &request).expect("a workflow");
        let id = made.workflow.expect("the workflow").id;
        let link = v1::WorkflowRole {
            workflow_id: id.clone(),
            role_id: self.developers.clone(),
            ..Default::default()
        };
        let request = v1::WorkflowRolesCreateRequest { meta: None, workflow_role: Some(link) };
        let _: v1::WorkflowRolesCreateResponse =
            self.world.send("/v1.WorkflowRoles/Create", &request).expect("a workflow role");
        id
    }

    pub fn update_workflow(&self, change: impl FnOnce(&mut v1::Workflow, &Story)) {
        let get = super::by_id("/v1.Workflows/Get", &self.workflow);
        let body = self.world.raw("/v1.Workflows/Get", get).expect("the workflow").body;
        let mut workflow = v1::WorkflowGetResponse::decode(body).expect("it").workflow.expect("it");
        change(&mut workflow, self);
        let request = v1::WorkflowUpdateRequest { meta: None, workflow: Some(workflow) };
        let _: v1::WorkflowUpdateResponse =
            self.world.send("/v1.Workflows/Update", &request).expect("an update");
    }

    /// Options beside the workflow.
    pub fn options(&self, change: impl FnOnce(&mut g::WorkflowOptionSet)) {
        let mut options = g::WorkflowOptionSet { workflow_id: self.workflow.clone(), ..Default::default() };
        change(&mut options);
        let request = g::WorkflowOptionsCreateRequest { meta: None, workflow_options: Some(options) };
        let _: g::WorkflowOptionsCreateResponse =
            self.world.send("/gatepass.v1.WorkflowOptions/Create", &request).expect("options");
    }

    /// Options beside the approval workflow.
    pub fn approval_options(&self, distinct_people: bool, steps: Vec<g::StepOptions>) -> String {
        let options = g::ApprovalOptionSet {
            approval_workflow_id: self.flow.clone(),
            steps,
            distinct_people,
            ..Default::default()
        };
        let request = g::ApprovalOptionsCreateRequest { meta: None, approval_options: Some(options) };
        let made: g::ApprovalOptionsCreateResponse =
            self.world.send("/gatepass.v1.ApprovalOptions/Create", &request).expect("options");
        made.approval_options.expect("the options").id
    }

    pub fn settings(&self, settings: g::OrganizationRequestSettings) {
        let request = g::RequestSettingsUpdateRequest { settings: Some(settings) };
        let _: g::RequestSettingsUpdateResponse =
            self.world.send("/gatepass.v1.RequestSettings/Update", &request).expect("settings");
    }

    /// A call by a person.
    pub fn as_person<Q: Message, A: Message + Default>(
        &self,
        who: &str,
        path: &str,
        request: &Q,
    ) -> Result<A, Error> {
        let caller = Caller::Embedded { name: "embedded:test@here".to_owned(), actor: Some(who.to_owned()) };
        let reply = self.world.call(path, request.encode_to_vec(), &[], caller)?;
        Ok(A::decode(reply.body).expect("an answer of the right form"))
    }

    /// What Alice asks for, unless it is changed: the database, for an hour.
    pub fn wish(&self) -> g::AccessRequestCreateRequest {
        g::AccessRequestCreateRequest {
            resources: vec![self.db.clone()],
            reason: "INC-1042".to_owned(),
            duration: Some(minutes_long(60)),
            ..Default::default()
        }
    }

    pub fn ask(&self, wish: &g::AccessRequestCreateRequest) -> Result<AccessRequest, Error> {
        let made: g::AccessRequestCreateResponse = self.as_person(&self.alice, CREATE, wish)?;
        Ok(made.access_request.expect("the request"))
    }

    /// Alice's ordinary request.
    #[track_caller]
    pub fn asked(&self) -> AccessRequest {
        self.ask(&self.wish()).expect("a request")
    }

    pub fn approve(&self, who: &str, id: &str) -> Result<AccessRequest, Error> {
        let request = g::AccessRequestApproveRequest { id: id.to_owned(), ..Default::default() };
        let made: g::AccessRequestApproveResponse = self.as_person(who, APPROVE, &request)?;
        Ok(made.access_request.expect("the request"))
    }

    pub fn deny(&self, who: &str, id: &str) -> Result<AccessRequest, Error> {
        let request = g::AccessRequestDenyRequest {
            id: id.to_owned(),
            reason: "not today".to_owned(),
            ..Default::default()
        };
        let made: g::AccessRequestDenyResponse = self.as_person(who, DENY, &request)?;
        Ok(made.access_request.expect("the request"))
    }

    pub fn cancel(&self, who: &str, id: &str) -> Result<AccessRequest, Error> {
        let request = g::AccessRequestCancelRequest { id: id.to_owned(), ..Default::default() };
        let made: g::AccessRequestCancelResponse = self.as_person(who, CANCEL, &request)?;
        Ok(made.access_request.expect("the request"))
    }

    pub fn extend(&self, who: &str, id: &str, minutes: i64) -> Result<g::AccessRequestExtendResponse, Error> {
        let end = g::access_request_extend_request::End::By(minutes_long(minutes));
        let request =
            g::AccessRequestExtendRequest { id: id.to_owned(), end: Some(end), ..Default::default() };
        self.as_person(who, EXTEND, &request)
    }

    /// The request as whoever sees all of them sees it, with its events.
    #[track_caller]
    pub fn seen(&self, id: &str) -> AccessRequest {
        let request = g::AccessRequestGetRequest { id: id.to_owned(), ..Default::default() };
        let made: g::AccessRequestGetResponse =
            self.world.send("/gatepass.v1.AccessRequests/Get", &request).expect("the request");
        made.access_request.expect("the request")
    }

    /// The types of a request's events, in their order.
    pub fn events(&self, id: &str) -> Vec<String> {
        self.seen(id).events.into_iter().map(|event| event.r#type).collect()
    }

    pub fn status(&self, id: &str) -> String {
        self.seen(id).status
    }

    /// Whether the account reaches the resource now.
    pub fn reaches(&self, account: &str, resource: &str) -> bool {
        self.world.service.check(account, resource).expect("an answer")
    }

    pub fn suspend(&self, account: &str, level: &str) {
        let get = super::by_id("/v1.Accounts/Get", account);
        let body = self.world.raw("/v1.Accounts/Get", get).expect("the account").body;
        let mut found = v1::AccountGetResponse::decode(body).expect("it").account.expect("it");
        if let Some(v1::account::Account::User(user)) = &mut found.account {
            level.clone_into(&mut user.permission_level_rw);
        }
        let request = v1::AccountUpdateRequest { meta: None, account: Some(found), ..Default::default() };
        let _: v1::AccountUpdateResponse =
            self.world.send("/v1.Accounts/Update", &request).expect("an update");
    }

    pub fn delete(&self, service: &str, id: &str) {
        let path = format!("/v1.{service}/Delete");
        self.world.raw(&path, super::by_id(&path, id)).expect("a deletion");
    }

    /// A service account that a person makes.
    #[track_caller]
    pub fn robot_of(&self, who: &str) -> String {
        let service = v1::Service { name: "robot".to_owned(), ..Default::default() };
        let request = v1::AccountCreateRequest {
            meta: None,
            account: Some(v1::Account { account: Some(v1::account::Account::Service(service)) }),
        };
        let made: v1::AccountCreateResponse =
            self.as_person(who, "/v1.Accounts/Create", &request).expect("a service account");
        match made.account.and_then(|account| account.account) {
            Some(v1::account::Account::Service(robot)) => robot.id,
            other => panic!("a service account came back as {other:?}"),
        }
    }

    pub fn minutes(&self, minutes: i64) {
        self.world.clock.advance(minutes * 60 * SECOND);
    }

    pub fn hours(&self, hours: i64) {
        self.world.clock.advance(hours * HOUR);
    }

    /// The verbs of all activities, oldest first.
    pub fn verbs(&self) -> Vec<String> {
        let path = "/v1.Activities/List";
        super::list_all(&self.world, path, "", 1000)
            .iter()
            .map(|activity| super::tree::text(activity, 2).to_owned())
            .collect()
    }
}

/// A refusal with this code, whose message or field names the thing.
#[track_caller]
pub fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>, code: Code, names: &str) -> Error {
    let error = match outcome {
        Err(error) => error,
        Ok(answer) => panic!("it was not refused; expected {code:?} about `{names}`: {answer:?}"),
    };
    assert_eq!(error.code(), code, "{error}");
    let named = error.message().contains(names) || error.field() == Some(names);
    assert!(named, "the refusal does not name `{names}`: {error} (field {:?})", error.field());
    error
}
