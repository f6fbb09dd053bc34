//! The service over an embedded store, as a caller sees it.

use bytes::Bytes;
use gatepass::service::{Call, Caller, Metadata, Options, Service, Store};
use gatepass::{Code, Error};
use gatepass_wire::gatepass::v1::{CheckRequest, CheckResponse};
use gatepass_wire::{schema, v1};
use prost::Message;

async fn call<Q: Message, A: Message + Default>(
    service: &Service,
    path: &str,
    request: Q,
) -> Result<A, Error> {
    let call = Call {
        method: schema::method(path).expect("a method of the API"),
        body: Bytes::from(request.encode_to_vec()),
        metadata: Metadata::new(),
        caller: Caller::Embedded { name: "embedded:test@here".to_owned(), actor: None },
    };
    let reply = service.call(call).await?;
    Ok(A::decode(reply.body).expect("an answer of the right form"))
}

fn user(email: &str) -> v1::Account {
    let user = v1::User {
        email: email.to_owned(),
        first_name: "Alice".to_owned(),
        last_name: "Ames".to_owned(),
        ..v1::User::default()
    };
    v1::Account { account: Some(v1::account::Account::User(user)) }
}

fn postgres(name: &str, env: &str) -> v1::Resource {
    let pair = v1::tags::Pair { name: "env".to_owned(), value: env.to_owned() };
    let postgres = v1::Postgres {
        name: name.to_owned(),
        hostname: "db1".to_owned(),
        username: "app".to_owned(),
        password: "s3cr3t-orders".to_owned(),
        database: "orders".to_owned(),
        tags: Some(v1::Tags { pairs: vec![pair] }),
        ..v1::Postgres::default()
    };
    v1::Resource { resource: Some(v1::resource::Resource::Postgres(postgres)) }
}

#[tokio::test]
async fn a_role_gives_access_and_its_loss_takes_it() {
    let service = Service::open(Options::new(Store::Memory)).expect("a store in memory");
    let created: v1::AccountCreateResponse = call(
        &service,
        "/v1.Accounts/Create",
        v1::AccountCreateRequest { meta: None, account: Some(user("alice@example.com")) },
    )
    .await
    .expect("a user");
    let Some(v1::account::Account::User(alice)) = created.account.and_then(|account| account.account) else {
        panic!("a user came back as something else")
    };
    let created: v1::ResourceCreateResponse = call(
        &service,
        "/v1.Resources/Create",
        v1::ResourceCreateRequest { meta: None, resource: Some(postgres("orders", "prod")) },
    )
    .await
    .expect("a resource");
    let Some(v1::resource::Resource::Postgres(orders)) =
        created.resource.and_then(|resource| resource.resource)
    else {
        panic!("a resource came back as something else")
    };
    assert_eq!((orders.password.as_str(), orders.database.as_str()), ("", "orders"));
    assert!(orders.port_override > 0);
    let role = v1::Role {
        name: "developers".to_owned(),
        access_rules: r#"[{"tags": {"env": "prod"}}]"#.to_owned(),
        ..v1::Role::default()
    };
    let created: v1::RoleCreateResponse =
        call(&service, "/v1.Roles/Create", v1::RoleCreateRequest { meta: None, role: Some(role) })
            .await
            .expect("a role");
    let role = created.role.expect("the role");
    assert_eq!(role.access_rules, r#"[{"tags":{"env":"prod"}}]"#);

    let check = || {
        call::<_, CheckResponse>(
            &service,
            "/gatepass.v1.Access/Check",
            CheckRequest {
                account: "alice@example.com".to_owned(),
                resource: "orders".to_owned(),
                as_of: None,
            },
        )
    };
    assert!(!check().await.expect("an answer").allowed);
    let attachment = v1::AccountAttachment {
        account_id: alice.id.clone(),
        role_id: role.id,
        ..v1::AccountAttachment::default()
    };
    let request = v1::AccountAttachmentCreateRequest { meta: None, account_attachment: Some(attachment) };
    let attached: v1::AccountAttachmentCreateResponse =
        call(&service, "/v1.AccountAttachments/Create", request.clone()).await.expect("an attachment");
    assert!(check().await.expect("an answer").allowed);
    assert!(service.check(&alice.id, &orders.id).expect("an answer"));
    let twice =
        call::<_, v1::AccountAttachmentCreateResponse>(&service, "/v1.AccountAttachments/Create", request)
            .await;
    assert_eq!(twice.expect_err("a second attachment").code(), Code::AlreadyExists);

    let id = attached.account_attachment.expect("the attachment").id;
    let request = v1::AccountAttachmentDeleteRequest { meta: None, id };
    let _: v1::AccountAttachmentDeleteResponse =
        call(&service, "/v1.AccountAttachments/Delete", request).await.expect("a deletion");
    assert!(!check().await.expect("an answer").allowed);

    let listed: v1::ActivityListResponse =
        call(&service, "/v1.Activities/List", v1::ActivityListRequest::default()).await.expect("activities");
    let verbs: Vec<_> = listed.activities.iter().map(|activity| activity.verb.as_str()).collect();
    assert_eq!(
        verbs,
        ["user added", "datasource added", "role added", "user added to role", "user deleted from role"]
    );
}
