//! Attacker by attacker, attempt by attempt: refused with a typed error, nothing changed, and a line in the audit trail.

use gatepass::model::PERMISSIONS;
use gatepass::{Code, v1};
use gatepass_wire::gatepass::v1 as g;
use gatepass_wire::schema;
use prost::Message;

use crate::attackers::{self, Attacker};
use crate::organisation::{Organisation, attachment, minutes, postgres, role, tags, token, user, wish};

struct Attack {
    name: &'static str,
    path: &'static str,
    body: Vec<u8>,
    codes: &'static [Code],
}

const DENIED: &[Code] = &[Code::PermissionDenied];
/// Whoever may not see a request is told that there is none.
const UNSEEN: &[Code] = &[Code::PermissionDenied, Code::NotFound];

fn attack(name: &'static str, path: &'static str, request: &impl Message) -> Attack {
    Attack { name, path, body: request.encode_to_vec(), codes: DENIED }
}

impl Attack {
    fn answers(self, codes: &'static [Code]) -> Attack {
        Attack { codes, ..self }
    }
}

/// Lets the attacker in by a membership, a rule or a grant.
async fn on_access(o: &Organisation, me: &str) -> Vec<Attack> {
    let attach = |role: &str| v1::AccountAttachmentCreateRequest {
        meta: None,
        account_attachment: Some(attachment(me, role)),
    };
    let member =
        v1::AccountGroup { account_id: me.into(), group_id: o.approving.clone(), ..Default::default() };
    let member = v1::AccountGroupCreateRequest { meta: None, account_group: Some(member) };
    let group = v1::GroupRole {
        group_id: o.approving.clone(),
        role_id: o.payroll_access.clone(),
        ..Default::default()
    };
    let group = v1::GroupRoleCreateRequest { meta: None, group_role: Some(group) };
    let rules = format!(r#"[{{"ids":["{}"]}}]"#, o.payroll);
    let opened = v1::Role { id: o.dev_access.clone(), ..role("dev access", &rules) };
    let opened = v1::RoleUpdateRequest { meta: None, role: Some(opened), ..Default::default() };
    let retagged = v1::Postgres { id: o.payroll.clone(), tags: tags("dev"), ..postgres("payroll", "dev") };
    let retagged = v1::Resource { resource: Some(v1::resource::Resource::Postgres(retagged)) };
    let retagged = v1::ResourceUpdateRequest { meta: None, resource: Some(retagged), ..Default::default() };
    let at = |minutes: i64| {
        let (seconds, nanos) = o.engine.service.now().plus_nanos(minutes * 60_000_000_000).to_parts();
        Some(prost_types::Timestamp { seconds, nanos })
    };
    let grant = v1::AccountGrant {
        account_id: me.into(),
        resource_id: o.payroll.clone(),
        start_from: at(0),
        valid_until: at(60),
        ..Default::default()
    };
    let grant = v1::AccountGrantCreateRequest { meta: None, account_grant: Some(grant) };
    let by = minutes(60).unwrap();
    let extend =
        g::GrantExtendRequest { id: o.grant.clone(), end: Some(g::grant_extend_request::End::By(by)) };
    let forbids = v1::PolicyDeleteRequest { id: o.policy.clone(), ..Default::default() };
    vec![
        attack("becomes an approver", "/v1.AccountAttachments/Create", &attach(&o.approvers)),
        attack("takes a role", "/v1.AccountAttachments/Create", &attach(&o.payroll_access)),
        attack("joins the approving group", "/v1.AccountsGroups/Create", &member),
        attack("gives a group a role", "/v1.GroupsRoles/Create", &group),
        attack("edits a role's rules", "/v1.Roles/Update", &opened),
        attack("retags the payroll", "/v1.Resources/Update", &retagged),
        attack("grants", "/v1.AccountGrants/Create", &grant),
        attack("extends a grant", "/gatepass.v1.Grants/Extend", &extend),
        attack("deletes a policy", "/v1.Policies/Delete", &forbids),
    ]
}

/// Changes how requests are approved.
async fn on_workflows(o: &Organisation, me: &str) -> Vec<Attack> {
    let mut workflow = o.holder.workflows().get(&o.workflow).await.unwrap();
    workflow.approval_flow_id.clone_from(&o.at_once);
    let workflow = v1::WorkflowUpdateRequest { meta: None, workflow: Some(workflow) };
    let mut flow = o.holder.approval_workflows().get(&o.by_hand).await.unwrap();
    flow.approval_mode = "automatic".to_owned();
    flow.approval_workflow_steps.clear();
    let flow = v1::ApprovalWorkflowUpdateRequest { meta: None, approval_workflow: Some(flow) };
    let approver =
        v1::WorkflowApprover { workflow_id: o.workflow.clone(), account_id: me.into(), ..Default::default() };
    let approver = v1::WorkflowApproversCreateRequest { meta: None, workflow_approver: Some(approver) };
    let user = v1::WorkflowRole {
        workflow_id: o.workflow.clone(),
        role_id: o.dev_access.clone(),
        ..Default::default()
    };
    let user = v1::WorkflowRolesCreateRequest { meta: None, workflow_role: Some(user) };
    let options = g::WorkflowOptionSet {
        workflow_id: o.workflow.clone(),
        break_glass: Some(g::BreakGlass { allowed: true, max_duration: None }),
        ..Default::default()
    };
    let options = g::WorkflowOptionsCreateRequest { meta: None, workflow_options: Some(options) };
    let steps =
        vec![g::StepOptions { deadline: minutes(1), on_deadline: "skip".to_owned(), ..Default::default() }];
    let fewer = g::ApprovalOptionSet { approval_workflow_id: o.by_hand.clone(), steps, ..Default::default() };
    let fewer = g::ApprovalOptionsCreateRequest { meta: None, approval_options: Some(fewer) };
    let condition = g::Condition { name: "always".to_owned(), ..Default::default() };
    let condition = g::ConditionCreateRequest { meta: None, condition: Some(condition) };
    let mut settings = g::OrganizationRequestSettings::default();
    (settings.allow_self_approval, settings.silence_is_consent) = (true, true);
    let settings = g::RequestSettingsUpdateRequest { settings: Some(settings) };
    let (seconds, nanos) = o.engine.service.now().plus_nanos(60_000_000_000).to_parts();
    let duty = g::Delegation {
        delegator_id: o.bob.clone(),
        delegate_id: me.into(),
        valid_until: Some(prost_types::Timestamp { seconds, nanos }),
        ..Default::default()
    };
    let duty = g::DelegationCreateRequest { meta: None, delegation: Some(duty) };
    let webhook = g::Webhook { url: "https://example.com/hook".to_owned(), ..Default::default() };
    let webhook = g::WebhookCreateRequest { webhook: Some(webhook) };
    vec![
        attack("makes a workflow automatic", "/v1.Workflows/Update", &workflow),
        attack("makes an approval workflow automatic", "/v1.ApprovalWorkflows/Update", &flow),
        attack("becomes a workflow's approver", "/v1.WorkflowApprovers/Create", &approver),
        attack("lets a role use a workflow", "/v1.WorkflowRoles/Create", &user),
        attack("allows break-glass", "/gatepass.v1.WorkflowOptions/Create", &options),
        attack("has a step skipped", "/gatepass.v1.ApprovalOptions/Create", &fewer),
        attack("makes a condition", "/gatepass.v1.Conditions/Create", &condition),
        attack("allows self-approval", "/gatepass.v1.RequestSettings/Update", &settings),
        attack("takes an approver's duty", "/gatepass.v1.Delegations/Create", &duty),
        attack("has itself told", "/gatepass.v1.Webhooks/Create", &webhook),
    ]
}

/// Becomes more, or somebody else.
async fn on_accounts(o: &Organisation, attacker: &Attacker) -> Vec<Attack> {
    let me = &attacker.account;
    let update = async |account: &str, change: &dyn Fn(&mut v1::User)| {
        let mut found = o.holder.accounts().get(account).await.unwrap();
        match &mut found.account {
            Some(v1::account::Account::User(user)) => change(user),
            Some(v1::account::Account::Service(service)) => service.tags = tags("admins"),
            other => panic!("{other:?}"),
        }
        v1::AccountUpdateRequest { meta: None, account: Some(found), ..Default::default() }
    };
    let managed = update(&o.alice, &|alice| alice.manager_id.clone_from(me)).await;
    let raised = update(me, &|user| user.permission_level_rw = "admin".to_owned()).await;
    let retagged = update(me, &|user| user.tags = tags("admins")).await;
    let admin = v1::Account { account: Some(v1::account::Account::User(user("eve", "admin"))) };
    let admin = v1::AccountCreateRequest { meta: None, account: Some(admin) };
    let stronger: Vec<&str> = PERMISSIONS.to_vec();
    let credential =
        g::CredentialCreateRequest { account: o.bob.clone(), name: "lent".to_owned(), ..Default::default() };
    let everybody = Some(g::ActsFor { everybody: true, ..Default::default() });
    let scope = g::KeyScope {
        key_id: attacker.key.id.clone(),
        request_as: everybody.clone(),
        vote_as: everybody,
        ..Default::default()
    };
    let scope = g::KeyScopeCreateRequest { meta: None, key_scope: Some(scope) };
    let by = minutes(60);
    let erase = g::EraseRequest { account_id: me.clone() };
    let mut all = vec![
        attack("becomes somebody's manager", "/v1.Accounts/Update", &managed),
        attack("raises its own level", "/v1.Accounts/Update", &raised),
        attack("retags its account", "/v1.Accounts/Update", &retagged),
        attack("creates an administrator", "/v1.Accounts/Create", &admin),
        attack("creates a stronger key", "/v1.Accounts/Create", &token("stronger", &stronger)),
        attack("makes a credential of Bob's", "/gatepass.v1.Credentials/Create", &credential),
        attack("moves the clock", "/gatepass.v1.Testing/AdvanceClock", &g::AdvanceClockRequest { by }),
        attack("accepts another time", "/gatepass.v1.Operations/AcceptTime", &g::AcceptTimeRequest {}),
        attack("erases what it did", "/gatepass.v1.Operations/Erase", &erase),
    ];
    if attacker.is_key {
        all.push(attack("widens its scope", "/gatepass.v1.KeyScopes/Create", &scope));
    }
    all
}

/// Asks and votes as nobody let it.
fn on_requests(o: &Organisation, attacker: &Attacker) -> Vec<Attack> {
    const CREATE: &str = "/gatepass.v1.AccessRequests/Create";
    const APPROVE: &str = "/gatepass.v1.AccessRequests/Approve";
    let approve = |id: &str, act_as: &str| g::AccessRequestApproveRequest {
        id: id.to_owned(),
        act_as: act_as.to_owned(),
        ..Default::default()
    };
    let glass = |act_as: &str| g::AccessRequestCreateRequest { break_glass: true, ..wish(&o.ledger, act_as) };
    let by = minutes(60).unwrap();
    let extend = |act_as: &str| g::AccessRequestExtendRequest {
        id: o.granted.clone(),
        end: Some(g::access_request_extend_request::End::By(by)),
        act_as: act_as.to_owned(),
        ..Default::default()
    };
    let mut all = vec![
        attack("asks for Alice", CREATE, &wish(&o.sandbox, &o.alice)),
        attack("asks for Carol", CREATE, &wish(&o.sandbox, &o.carol)),
        attack("votes for Bob", APPROVE, &approve(&o.pending, &o.bob)),
        attack("votes for Carol", APPROVE, &approve(&o.pending, &o.carol)),
        attack("votes for Alice", APPROVE, &approve(&o.pending, &o.alice)),
    ];
    if attacker.is_key {
        all.push(attack("breaks the glass for Carol", CREATE, &glass(&o.carol)));
        all.push(attack("extends for Carol", "/gatepass.v1.AccessRequests/Extend", &extend(&o.carol)));
    } else {
        let broken = attack("breaks the glass", CREATE, &glass(""));
        all.push(broken.answers(&[Code::FailedPrecondition, Code::PermissionDenied]));
        all.push(attack("approves Alice's request", APPROVE, &approve(&o.pending, "")).answers(UNSEEN));
        all.extend(
            attacker.own.iter().map(|own| attack("approves its own request", APPROVE, &approve(own, ""))),
        );
    }
    if !attacker.sees_all && !attacker.is_key {
        let path = "/gatepass.v1.AccessRequests/Extend";
        all.push(attack("extends Alice's access", path, &extend("")).answers(UNSEEN));
        let review = g::AccessRequestReviewRequest { id: o.granted.clone(), ..Default::default() };
        let path = "/gatepass.v1.AccessRequests/Review";
        all.push(attack("reviews", path, &review).answers(UNSEEN));
    }
    all
}

async fn attacks_of(o: &Organisation, attacker: &Attacker) -> Vec<Attack> {
    let me = &attacker.account;
    let mut all = on_access(o, me).await;
    all.extend(on_workflows(o, me).await);
    all.extend(on_accounts(o, attacker).await);
    all.extend(on_requests(o, attacker));
    all.retain(|attack| !attacker.may.contains(&attack.name));
    all
}

/// Tries everything; every attempt is refused, moves nothing and lets nobody in.
async fn try_everything(o: &Organisation, attackers: &[Attacker]) -> usize {
    let mut tried = Vec::new();
    for attacker in attackers {
        for attack in attacks_of(o, attacker).await {
            let what = format!("{}: {}", attacker.name, attack.name);
            let before = o.revision();
            let method = schema::method(attack.path).unwrap_or_else(|| panic!("no method {}", attack.path));
            let error = match attacker.client.call_bytes(method, attack.body.into()).await {
                Err(error) => error,
                Ok(_) => panic!("{what}: it was let through"),
            };
            let codes = if attacker.works { attack.codes } else { &[Code::Unauthenticated] };
            assert!(codes.contains(&error.code()), "{what}: {:?}: {error}", error.code());
            assert_eq!(o.revision(), before, "{what}: {error}, and yet something was written");
            for person in [&attacker.account, &o.alice] {
                assert!(!o.reaches(person, &o.payroll), "{what}: somebody reaches the payroll");
            }
            tried.push((attacker, attack.name, method.signed_name));
        }
    }
    let lines = o.refusals().await;
    for (attacker, name, method) in &tried {
        let named = format!("`{method}`");
        let found = lines.iter().any(|line| {
            let by = match attacker.works {
                true => line.actor.as_ref().is_some_and(|actor| actor.id == attacker.actor),
                // A deleted one's is gone, and then who it was is not known.
                false => line.actor.is_none() && line.description.contains("by nobody known"),
            };
            by && line.description.contains(&named)
        });
        assert!(found, "{}: {name}: the audit trail does not tell of {named}", attacker.name);
    }
    tried.len()
}

#[tokio::test]
async fn no_person_below_an_administrator_lets_themselves_in() {
    let o = Organisation::start().await;
    let tried = try_everything(&o, &attackers::people(&o).await).await;
    println!("{tried} attempts by people, all refused and told of");
}

#[tokio::test]
async fn no_key_that_administers_nothing_lets_anybody_in() {
    let o = Organisation::start().await;
    let tried = try_everything(&o, &attackers::keys(&o).await).await;
    println!("{tried} attempts by keys, all refused and told of");
}

#[tokio::test]
async fn no_single_permission_lets_anybody_in() {
    let o = Organisation::start().await;
    let mut attackers = attackers::single_permissions(&o).await;
    // A few by default; which, does not matter.
    let step = if crate::times(1, 2) == 1 { 8 } else { 1 };
    attackers = attackers.into_iter().step_by(step).collect();
    let tried = try_everything(&o, &attackers).await;
    println!(
        "{tried} attempts by {} keys with one permission each, all refused and told of",
        attackers.len()
    );
}

#[tokio::test]
async fn what_was_stopped_lets_nobody_in() {
    let o = Organisation::start().await;
    let tried = try_everything(&o, &attackers::stopped(&o).await).await;
    println!("{tried} attempts with credentials that work no more, all refused and told of");
}
