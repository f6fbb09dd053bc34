//! An organization worth attacking: Alice asks for the payroll database, Bob or Carol approves, and next to it stand ways
//! in that need nobody.

use gatepass::client::{Client, ConnectOptions, RetryPolicy};
use gatepass::v1;
use gatepass_wire::gatepass::v1 as g;

use crate::engine::Engine;

/// An access key and its secret.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    /// The key's account, or the credential.
    pub(crate) id: String,
    pub(crate) access_key: String,
    pub(crate) secret_key: String,
}

pub(crate) struct Organisation {
    pub(crate) engine: Engine,
    /// Whoever holds the store.
    pub(crate) holder: Client,
    pub(crate) alice: String,
    pub(crate) bob: String,
    pub(crate) carol: String,
    /// Asked for under a workflow that Bob or Carol approves.
    pub(crate) payroll: String,
    pub(crate) ledger: String,
    /// Under a workflow that grants by itself.
    pub(crate) sandbox: String,
    /// May use both workflows.
    pub(crate) developers: String,
    /// Reaches what has `env=dev`, and is every developer's.
    pub(crate) dev_access: String,
    /// Reaches the payroll; nobody's.
    pub(crate) payroll_access: String,
    /// Whose holders approve, with those named.
    pub(crate) approvers: String,
    pub(crate) approving: String,
    pub(crate) workflow: String,
    pub(crate) by_hand: String,
    pub(crate) at_once: String,
    /// Forbids what nobody may.
    pub(crate) policy: String,
    /// Alice's, for the payroll, pending.
    pub(crate) pending: String,
    /// Alice's, for the ledger, granted.
    pub(crate) granted: String,
    pub(crate) grant: String,
}

pub(crate) async fn call<Q: prost::Message, A: prost::Message + Default>(
    client: &Client,
    path: &str,
    request: &Q,
) -> A {
    match client.call(path, request).await {
        Ok(answer) => answer.message,
        Err(error) => panic!("{path}: {error}"),
    }
}

pub(crate) fn tags(env: &str) -> Option<v1::Tags> {
    Some(v1::Tags { pairs: vec![v1::tags::Pair { name: "env".to_owned(), value: env.to_owned() }] })
}

pub(crate) fn postgres(name: &str, env: &str) -> v1::Postgres {
    v1::Postgres {
        name: name.to_owned(),
        hostname: "db1".to_owned(),
        port: 5432,
        username: "app".to_owned(),
        password: "from a vault".to_owned(),
        database: "d".to_owned(),
        tags: tags(env),
        ..v1::Postgres::default()
    }
}

pub(crate) fn user(name: &str, level: &str) -> v1::User {
    v1::User {
        email: format!("{name}@example.com"),
        first_name: name.to_owned(),
        last_name: "Doe".to_owned(),
        permission_level_rw: level.to_owned(),
        ..v1::User::default()
    }
}

pub(crate) fn role(name: &str, rules: &str) -> v1::Role {
    v1::Role { name: name.to_owned(), access_rules: rules.to_owned(), ..v1::Role::default() }
}

pub(crate) fn minutes(minutes: i64) -> Option<prost_types::Duration> {
    Some(prost_types::Duration { seconds: minutes * 60, nanos: 0 })
}

pub(crate) fn attachment(account: &str, role: &str) -> v1::AccountAttachment {
    v1::AccountAttachment {
        account_id: account.to_owned(),
        role_id: role.to_owned(),
        ..v1::AccountAttachment::default()
    }
}

pub(crate) fn manual(name: &str, approvers: Vec<v1::ApprovalFlowApprover>) -> v1::ApprovalWorkflow {
    let step = v1::ApprovalFlowStep { quantifier: "any".to_owned(), skip_after: None, approvers };
    v1::ApprovalWorkflow {
        name: name.to_owned(),
        approval_mode: "manual".to_owned(),
        approval_workflow_steps: vec![step],
        ..v1::ApprovalWorkflow::default()
    }
}

pub(crate) fn workflow(name: &str, env: &str, flow: &str) -> v1::Workflow {
    v1::Workflow {
        name: name.to_owned(),
        enabled: true,
        access_rules: format!(r#"[{{"tags":{{"env":"{env}"}}}}]"#),
        approval_flow_id: flow.to_owned(),
        access_request_max_duration: minutes(120),
        ..v1::Workflow::default()
    }
}

pub(crate) fn approver(account: &str) -> v1::ApprovalFlowApprover {
    v1::ApprovalFlowApprover { account_id: account.to_owned(), ..v1::ApprovalFlowApprover::default() }
}

pub(crate) fn wish(resource: &str, act_as: &str) -> g::AccessRequestCreateRequest {
    g::AccessRequestCreateRequest {
        resources: vec![resource.to_owned()],
        reason: "INC-1042".to_owned(),
        duration: minutes(60),
        act_as: act_as.to_owned(),
        ..g::AccessRequestCreateRequest::default()
    }
}

impl Organisation {
    pub(crate) async fn start() -> Organisation {
        Organisation::over(Engine::start().await).await
    }

    pub(crate) async fn over(engine: Engine) -> Organisation {
        let gp = engine.embedded();
        let person = async |name: &str| gp.accounts().create(user(name, "user")).await.unwrap().id;
        let (alice, bob, carol) = (person("alice").await, person("bob").await, person("carol").await);
        let payroll = gp.resources().create(postgres("payroll", "prod")).await.unwrap().id;
        let ledger = gp.resources().create(postgres("ledger", "prod")).await.unwrap().id;
        let sandbox = gp.resources().create(postgres("sandbox", "dev")).await.unwrap().id;
        let rules = format!(r#"[{{"ids":["{payroll}"]}}]"#);
        let payroll_access = gp.roles().create(role("payroll access", &rules)).await.unwrap().id;
        let dev_access =
            gp.roles().create(role("dev access", r#"[{"tags":{"env":"dev"}}]"#)).await.unwrap().id;
        let developers = gp.roles().create(role("developers", "[]")).await.unwrap().id;
        let approvers = gp.roles().create(role("approvers", "[]")).await.unwrap().id;
        let group = v1::Group { name: "approving".to_owned(), ..v1::Group::default() };
        let approving = gp.groups().create(group).await.unwrap().id;
        gp.account_attachments().create(attachment(&bob, &approvers)).await.unwrap();
        let by_role = v1::ApprovalFlowApprover { role_id: approvers.clone(), ..Default::default() };
        let by_group = v1::ApprovalFlowApprover { group_id: approving.clone(), ..Default::default() };
        let flow = manual("by hand", vec![by_role, by_group, approver(&carol)]);
        let by_hand = gp.approval_workflows().create(flow).await.unwrap().id;
        let flow = v1::ApprovalWorkflow {
            name: "at once".to_owned(),
            approval_mode: "automatic".to_owned(),
            ..v1::ApprovalWorkflow::default()
        };
        let at_once = gp.approval_workflows().create(flow).await.unwrap().id;
        let prod = gp.workflows().create(workflow("prod", "prod", &by_hand)).await.unwrap().id;
        let dev = gp.workflows().create(workflow("dev", "dev", &at_once)).await.unwrap().id;
        for workflow in [&prod, &dev] {
            let link = v1::WorkflowRole {
                workflow_id: workflow.clone(),
                role_id: developers.clone(),
                ..v1::WorkflowRole::default()
            };
            gp.workflow_roles().create(link).await.unwrap();
        }
        let forbid = format!("forbid(principal in StrongDM::Role::\"{payroll_access}\", action, resource);");
        let policy = v1::Policy { name: "not them".to_owned(), policy: forbid, ..v1::Policy::default() };
        let policy = gp.policies().create(policy).await.unwrap().id;
        gp.account_attachments().create(attachment(&alice, &developers)).await.unwrap();
        let requests = gp.access_requests();
        let pending = requests.create(wish(&payroll, &alice)).await.unwrap().id;
        let granted = requests.create(wish(&ledger, &alice)).await.unwrap().id;
        let granted = requests.approve(&granted, "", &carol).await.unwrap();
        Organisation {
            grant: granted.items[0].grant_id.clone(),
            granted: granted.id,
            holder: gp,
            engine,
            alice,
            bob,
            carol,
            payroll,
            ledger,
            sandbox,
            developers,
            dev_access,
            payroll_access,
            approvers,
            approving,
            workflow: prod,
            by_hand,
            at_once,
            policy,
            pending,
        }
    }

    /// A client with a key, which tries everything once.
    pub(crate) async fn client(&self, key: &Key) -> Client {
        let options = ConnectOptions::new().retry(RetryPolicy::never());
        let options = options.keys(&key.access_key, &key.secret_key);
        gatepass::client::connect(&format!("http://{}", self.engine.address), options).await.unwrap()
    }

    /// A personal credential of an account.
    pub(crate) async fn credential(&self, account: &str, fresh_only: bool) -> Key {
        let request = g::CredentialCreateRequest {
            account: account.to_owned(),
            name: "laptop".to_owned(),
            fresh_only,
            ..g::CredentialCreateRequest::default()
        };
        let path = "/gatepass.v1.Credentials/Create";
        let made: g::CredentialCreateResponse = call(&self.holder, path, &request).await;
        Key { id: made.credential.unwrap().id, access_key: made.access_key, secret_key: made.secret_key }
    }

    /// An API key with these permissions, acting for these accounts.
    pub(crate) async fn key(
        &self,
        name: &str,
        permissions: &[&str],
        request_as: &[&str],
        vote_as: &[&str],
    ) -> Key {
        let made: v1::AccountCreateResponse =
            call(&self.holder, "/v1.Accounts/Create", &token(name, permissions)).await;
        let Some(v1::account::Account::Token(token)) = made.account.unwrap().account else { panic!("a key") };
        let acts = |accounts: &[&str]| {
            let account_ids = accounts.iter().map(|id| (*id).to_owned()).collect();
            (!accounts.is_empty()).then(|| g::ActsFor { account_ids, ..g::ActsFor::default() })
        };
        let (request_as, vote_as) = (acts(request_as), acts(vote_as));
        if request_as.is_some() || vote_as.is_some() {
            let scope =
                g::KeyScope { key_id: token.id.clone(), request_as, vote_as, ..g::KeyScope::default() };
            let request = g::KeyScopeCreateRequest { meta: None, key_scope: Some(scope) };
            let _: g::KeyScopeCreateResponse =
                call(&self.holder, "/gatepass.v1.KeyScopes/Create", &request).await;
        }
        Key { id: token.id, access_key: made.access_key, secret_key: made.secret_key }
    }

    pub(crate) fn revision(&self) -> u64 {
        self.engine.service.journal().head().unwrap().revision.0
    }

    pub(crate) fn reaches(&self, account: &str, resource: &str) -> bool {
        self.engine.service.check(account, resource).unwrap()
    }

    /// What the audit trail says of refused calls, recorded by now.
    pub(crate) async fn refusals(&self) -> Vec<v1::Activity> {
        self.engine.service.sweep().await.unwrap();
        let all = self.holder.activities().list("").collect().await.unwrap();
        all.into_iter().filter(|activity| activity.verb == "call refused").collect()
    }
}

/// An API key as requests hold it.
pub(crate) fn token(name: &str, permissions: &[&str]) -> v1::AccountCreateRequest {
    let token = v1::Token {
        name: name.to_owned(),
        account_type: "api".to_owned(),
        permissions: permissions.iter().map(|name| (*name).to_owned()).collect(),
        ..v1::Token::default()
    };
    let account = v1::Account { account: Some(v1::account::Account::Token(token)) };
    v1::AccountCreateRequest { meta: None, account: Some(account) }
}
