//! Actions as calls of the API.

use bytes::Bytes;
use gatepass::Error;
use gatepass::model::Timestamp;
use gatepass::service::{Call, Caller, Metadata, Proof, Reply, Service};
use gatepass::wire::sign::FreshRequest;
use gatepass_wire::gatepass::v1::{
    self as g, access_request_extend_request, access_request_revoke_request as revoke,
};
use gatepass_wire::{schema, v1};
use prost::Message;
use prost_types::Duration;

use crate::driver::wire::instant;
use crate::oracle::requests::{AtDeadline, Entry, Flow, Revoke, Step, Thing, Time, Wish, Workflow};
use crate::oracle::{AccountKind, Op, Organization, Table};

use super::action::{Action, Key, Who};

/// The authority that signatures cover.
const HOST: &str = "gatepass.test:443";

/// A length on the wire.
pub fn length(nanos: Time) -> Duration {
    Duration { seconds: nanos / 1_000_000_000, nanos: (nanos % 1_000_000_000) as i32 }
}

/// Makes a call, under an idempotency key where there is one.
pub async fn send(
    service: &Service,
    keys: &[Key],
    who: &Who,
    (path, body): (&str, Vec<u8>),
    once: Option<&str>,
    (now, nonce): (Time, u64),
) -> Result<Reply, Error> {
    let mut metadata = Metadata::new();
    let extra: Vec<(&str, &str)> = once.iter().map(|key| ("gatepass-idempotency-key", *key)).collect();
    let caller = match who {
        Who::Key(place, _) => {
            let key = &keys[*place];
            let request = FreshRequest { target: path, authority: HOST, body: &body, metadata: &extra };
            let nonce = [nonce.to_be_bytes(), [7; 8]].concat();
            let signed = key.secret.fresh_key().sign(&request, Timestamp(now), &nonce).expect("a signature");
            metadata.push("x-sdm-authentication", &*key.access_key);
            metadata.push("gatepass-timestamp", &*signed.timestamp);
            metadata.push("gatepass-nonce", &*signed.nonce);
            metadata.push("gatepass-signature", &*signed.signature);
            Caller::Network { address: None, host: HOST.to_owned(), secure: false, proof: Proof::Signed }
        }
        Who::Person(account) => {
            Caller::Embedded { name: "embedded:oracle@test".to_owned(), actor: Some(account.clone()) }
        }
        Who::Holder | Who::HolderFor(_) => {
            Caller::Embedded { name: "embedded:oracle@test".to_owned(), actor: None }
        }
    };
    extra.iter().for_each(|(name, value)| metadata.push(*name, *value));
    let method = schema::method(path).unwrap_or_else(|| panic!("no method `{path}`"));
    service.call(Call { method, body: Bytes::from(body), metadata, caller }).await
}

fn approver(entry: &Entry) -> v1::ApprovalFlowApprover {
    let mut approver = v1::ApprovalFlowApprover::default();
    match entry {
        Entry::Account(account) => approver.account_id = account.clone().unwrap_or_default(),
        Entry::Role(role) => approver.role_id.clone_from(role),
        Entry::Group(group) => approver.group_id.clone_from(group),
        Entry::Manager(1) => approver.reference = "manager-of-requester".to_owned(),
        Entry::Manager(_) => approver.reference = "manager-of-manager-of-requester".to_owned(),
    }
    approver
}

/// Whether a step says what StrongDM's steps cannot.
fn has_options(step: &Step) -> bool {
    (step.needed != 1 && step.needed != step.entries.len())
        || !step.excluded.is_empty()
        || step.deadline.is_some()
}

/// The approval workflow without options.
pub fn flow(flow: &Flow, name: &str) -> v1::ApprovalWorkflow {
    let with_options = flow.steps.iter().any(has_options) || flow.distinct_people;
    let step = |step: &Step| v1::ApprovalFlowStep {
        // A step with options reads as the stricter one.
        quantifier: match step.needed == 1 && !(with_options && has_options(step)) {
            true => "any".to_owned(),
            false => "all".to_owned(),
        },
        skip_after: step.skip_after.map(length),
        approvers: step.entries.iter().map(approver).collect(),
    };
    v1::ApprovalWorkflow {
        id: flow.id.clone(),
        name: name.to_owned(),
        approval_mode: if flow.automatic { "automatic".to_owned() } else { "manual".to_owned() },
        approval_workflow_steps: flow.steps.iter().map(step).collect(),
        ..Default::default()
    }
}

/// The options beside an approval workflow, where it has some.
pub fn approval_options(flow: &Flow) -> Option<g::ApprovalOptionSet> {
    if !flow.distinct_people && !flow.steps.iter().any(has_options) {
        return None;
    }
    let further = |entry: &Entry| {
        let approver = approver(entry);
        g::EscalationApprover {
            account_id: approver.account_id,
            role_id: approver.role_id,
            group_id: approver.group_id,
        }
    };
    let step = |step: &Step| {
        if !has_options(step) {
            return g::StepOptions::default();
        }
        let (on_deadline, escalate_to) = match &step.deadline {
            None => ("", Vec::new()),
            Some((_, AtDeadline::Deny)) => ("deny", Vec::new()),
            Some((_, AtDeadline::Skip)) => ("skip", Vec::new()),
            Some((_, AtDeadline::Escalate(to))) => ("escalate", to.iter().map(further).collect()),
        };
        g::StepOptions {
            needed: step.needed as u32,
            excluded_account_ids: step.excluded.clone(),
            deadline: step.deadline.as_ref().map(|(after, _)| length(*after)),
            on_deadline: on_deadline.to_owned(),
            escalate_to,
        }
    };
    Some(g::ApprovalOptionSet {
        approval_workflow_id: flow.id.clone(),
        steps: flow.steps.iter().map(step).collect(),
        distinct_people: flow.distinct_people,
        ..Default::default()
    })
}

/// The workflow without options; its rules as text.
pub fn workflow(workflow: &Workflow, name: &str, rules: &str) -> v1::Workflow {
    v1::Workflow {
        id: workflow.id.clone(),
        name: name.to_owned(),
        enabled: workflow.enabled,
        weight: workflow.weight,
        access_rules: rules.to_owned(),
        approval_flow_id: workflow.flow.clone(),
        requires_reason: workflow.requires_reason,
        access_request_max_duration: workflow.max.map(length),
        access_request_fixed_duration: workflow.fixed.map(length),
        ..Default::default()
    }
}

/// The options beside a workflow.
pub fn workflow_options(workflow: &Workflow, id: &str) -> g::WorkflowOptionSet {
    let options = &workflow.options;
    let limit = |((name, value), max): &((String, String), Time)| g::DurationLimit {
        tags: Some(v1::Tags { pairs: vec![v1::tags::Pair { name: name.clone(), value: value.clone() }] }),
        max_duration: Some(length(*max)),
    };
    g::WorkflowOptionSet {
        id: id.to_owned(),
        workflow_id: workflow.id.clone(),
        time_out: options.time_out.map(length),
        extend_without_approval_up_to: options.free_extension.map(length),
        break_glass: options
            .break_glass
            .map(|cap| g::BreakGlass { allowed: true, max_duration: cap.map(length) }),
        requestable_role_ids: options.roles.clone(),
        cool_down: options.cool_down.map(length),
        duration_limits: options.limits.iter().map(limit).collect(),
        automatic_windows: options
            .windows
            .iter()
            .map(|window| g::WeeklyWindow {
                days: window.days.clone(),
                start_minute: window.start,
                end_minute: window.end,
                time_zone: "UTC".to_owned(),
            })
            .collect(),
        automatic_condition_id: options.condition.clone().unwrap_or_default(),
        automatic_max_duration: options.automatic_max.map(length),
    }
}

/// An account as it is written.
pub fn account(
    id: &str,
    kind: AccountKind,
    name: &str,
    suspended: bool,
    standing: &crate::oracle::requests::Standing,
) -> v1::Account {
    use v1::account::Account as Of;
    let (id, name) = (id.to_owned(), name.to_owned());
    let account = match kind {
        AccountKind::User => Of::User(v1::User {
            id,
            email: name,
            first_name: "First".into(),
            last_name: "Last".into(),
            permission_level_rw: match (suspended, standing.admin) {
                (true, _) => "suspended".into(),
                (false, true) => "admin".into(),
                (false, false) => "user".into(),
            },
            manager_id: standing.manager.clone().unwrap_or_default(),
            ..Default::default()
        }),
        _ => Of::Service(v1::Service { id, name, suspended, ..Default::default() }),
    };
    v1::Account { account: Some(account) }
}

fn tags(tags: &[(String, String)]) -> Option<v1::Tags> {
    let pair = |(name, value): &(String, String)| v1::tags::Pair { name: name.clone(), value: value.clone() };
    (!tags.is_empty()).then(|| v1::Tags { pairs: tags.iter().map(pair).collect() })
}

fn ssh(id: &str, name: &str, of: &[(String, String)]) -> v1::Resource {
    let ssh = v1::Ssh {
        id: id.to_owned(),
        name: name.to_owned(),
        hostname: "host".to_owned(),
        username: "app".to_owned(),
        port: 22,
        tags: tags(of),
        ..Default::default()
    };
    v1::Resource { resource: Some(v1::resource::Resource::Ssh(ssh)) }
}

/// A request that holds an id and nothing else.
pub fn by_id(id: &str) -> Vec<u8> {
    // Deletions have the id in field 2 beside metadata in field 1.
    v1::RoleDeleteRequest { meta: None, id: id.to_owned() }.encode_to_vec()
}

fn ask(wish: &Wish, act_as: String) -> g::AccessRequestCreateRequest {
    let mut request = g::AccessRequestCreateRequest {
        reason: if wish.has_reason { "because".to_owned() } else { " ".to_owned() },
        duration: wish.duration.map(length),
        start_from: wish.start.map(instant),
        break_glass: wish.break_glass,
        condition: wish.condition.clone().unwrap_or_default(),
        act_as,
        ..Default::default()
    };
    for thing in &wish.things {
        match thing {
            Thing::Resource(id) => request.resources.push(id.clone()),
            Thing::Role(id) => request.role.clone_from(id),
        }
    }
    request
}

/// The path and the body of an action that is one call. `grant` is the id of the grant of a part.
pub fn encode(
    action: &Action,
    who: &Who,
    org: &Organization,
    grant: impl Fn(&str) -> String,
) -> (&'static str, Vec<u8>) {
    let act_as = match who {
        Who::HolderFor(account) | Who::Key(_, account) => account.clone(),
        Who::Holder | Who::Person(_) => String::new(),
    };
    match action {
        Action::Ask { wish } => ("/gatepass.v1.AccessRequests/Create", ask(wish, act_as).encode_to_vec()),
        Action::Vote { request, approve: true } => {
            let request =
                g::AccessRequestApproveRequest { id: request.clone(), act_as, ..Default::default() };
            ("/gatepass.v1.AccessRequests/Approve", request.encode_to_vec())
        }
        Action::Vote { request, approve: false } => {
            let request = g::AccessRequestDenyRequest { id: request.clone(), act_as, ..Default::default() };
            ("/gatepass.v1.AccessRequests/Deny", request.encode_to_vec())
        }
        Action::Cancel { request } => {
            let request = g::AccessRequestCancelRequest { id: request.clone(), act_as, ..Default::default() };
            ("/gatepass.v1.AccessRequests/Cancel", request.encode_to_vec())
        }
        Action::Extend { id, end } => {
            use access_request_extend_request::End;
            let end = Some(match end {
                Ok(at) => End::ValidUntil(instant(*at)),
                Err(by) => End::By(length(*by)),
            });
            let request = g::AccessRequestExtendRequest { id: id.clone(), end, act_as, ..Default::default() };
            ("/gatepass.v1.AccessRequests/Extend", request.encode_to_vec())
        }
        Action::Revoke { target } => {
            let target = Some(match target {
                Revoke::Request(id) => revoke::Target::Id(id.clone()),
                Revoke::Part(part) => revoke::Target::Id(grant(part)),
                Revoke::Account(id) => revoke::Target::Account(id.clone()),
                Revoke::Thing(Thing::Resource(id)) => revoke::Target::Resource(id.clone()),
                Revoke::Thing(Thing::Role(id)) => revoke::Target::Role(id.clone()),
            });
            let request = g::AccessRequestRevokeRequest { target, act_as, ..Default::default() };
            ("/gatepass.v1.AccessRequests/Revoke", request.encode_to_vec())
        }
        Action::Review { request } => {
            let request = g::AccessRequestReviewRequest { id: request.clone(), act_as, ..Default::default() };
            ("/gatepass.v1.AccessRequests/Review", request.encode_to_vec())
        }
        Action::SetCondition { id, until } => {
            let request = g::ConditionSetRequest { id: id.clone(), valid_until: until.map(instant) };
            ("/gatepass.v1.Conditions/Set", request.encode_to_vec())
        }
        Action::ClearCondition { id } => {
            ("/gatepass.v1.Conditions/Clear", g::ConditionClearRequest { id: id.clone() }.encode_to_vec())
        }
        Action::Delegate { from, to, start, end } => {
            let delegation = g::Delegation {
                delegator_id: from.clone(),
                delegate_id: to.clone(),
                start_from: start.map(instant),
                valid_until: Some(instant(*end)),
                ..Default::default()
            };
            let request = g::DelegationCreateRequest { meta: None, delegation: Some(delegation) };
            ("/gatepass.v1.Delegations/Create", request.encode_to_vec())
        }
        Action::Join { table, from, to } => {
            crate::driver::wire::encode(&Op::Link { table: *table, from: from.clone(), to: to.clone() })
        }
        Action::Leave { table, id } => {
            let path = match table {
                Table::Attachments => "/v1.AccountAttachments/Delete",
                Table::Memberships => "/v1.AccountsGroups/Delete",
                _ => "/v1.GroupsRoles/Delete",
            };
            (path, by_id(id))
        }
        Action::Permit { workflow, role } => {
            let link = v1::WorkflowRole {
                workflow_id: workflow.clone(),
                role_id: role.clone(),
                ..Default::default()
            };
            let request = v1::WorkflowRolesCreateRequest { meta: None, workflow_role: Some(link) };
            ("/v1.WorkflowRoles/Create", request.encode_to_vec())
        }
        Action::Change { account: id, suspended, standing } => {
            let found = org.world.account(id);
            let (kind, name) =
                found.map_or((AccountKind::User, "gone@example.com"), |row| (row.kind, &row.name));
            let account = Some(account(id, kind, name, *suspended, standing));
            let request = v1::AccountUpdateRequest { account, ..Default::default() };
            ("/v1.Accounts/Update", request.encode_to_vec())
        }
        Action::NewAccount { kind, name } => {
            let account = Some(account("", *kind, name, false, &Default::default()));
            ("/v1.Accounts/Create", v1::AccountCreateRequest { meta: None, account }.encode_to_vec())
        }
        Action::NewResource { name, tags } => {
            let request = v1::ResourceCreateRequest { meta: None, resource: Some(ssh("", name, tags)) };
            ("/v1.Resources/Create", request.encode_to_vec())
        }
        Action::Retag { resource, tags } => {
            let name = org.world.resource(resource).map_or("gone", |row| &row.name);
            let resource = Some(ssh(resource, name, tags));
            let request = v1::ResourceUpdateRequest { resource, ..Default::default() };
            ("/v1.Resources/Update", request.encode_to_vec())
        }
        Action::Settings(settings) => {
            let settings = g::OrganizationRequestSettings {
                allow_self_approval: settings.self_approval,
                silence_is_consent: settings.silence_is_consent,
                max_duration: settings.max.map(length),
                default_duration: settings.default.map(length),
            };
            let request = g::RequestSettingsUpdateRequest { settings: Some(settings) };
            ("/gatepass.v1.RequestSettings/Update", request.encode_to_vec())
        }
        Action::Grant { account, resource, start, end } => crate::driver::wire::encode(&Op::Grant {
            account: account.clone(),
            resource: resource.clone(),
            start: *start,
            end: Some(*end),
        }),
        Action::ExtendGrant { part, end } => {
            crate::driver::wire::encode(&Op::Extend { grant: grant(part), end: *end })
        }
        Action::Delete { service, id } => {
            let path = match *service {
                "Accounts" => "/v1.Accounts/Delete",
                "Resources" => "/v1.Resources/Delete",
                "Roles" => "/v1.Roles/Delete",
                "Groups" => "/v1.Groups/Delete",
                "Workflows" => "/v1.Workflows/Delete",
                "WorkflowRoles" => "/v1.WorkflowRoles/Delete",
                "Conditions" => "/gatepass.v1.Conditions/Delete",
                "Delegations" => "/gatepass.v1.Delegations/Delete",
                _ => "/v1.AccountGrants/Delete",
            };
            (path, by_id(&grant(id)))
        }
        Action::EditWorkflow { .. } | Action::EditFlow { .. } => {
            unreachable!("several calls, made one by one")
        }
    }
}
