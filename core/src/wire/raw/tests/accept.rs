//! What `accept` takes, refuses and makes of it.

use gatepass_wire::messages;
use gatepass_wire::schema::{Field, Flags, Message, Type};
use gatepass_wire::v1;
use prost::Message as _;

use super::super::{Accepted, Intent, SecretValue, accept, writer};
use crate::error::{Code, Error};

pub(super) fn postgres() -> v1::Postgres {
    v1::Postgres {
        hostname: "db1".into(),
        username: "app".into(),
        password: "hunter2".into(),
        database: "orders".into(),
        port: 5432,
        name: "orders".into(),
        ..Default::default()
    }
}

pub(super) fn resource(postgres: v1::Postgres) -> Vec<u8> {
    v1::Resource { resource: Some(v1::resource::Resource::Postgres(postgres)) }.encode_to_vec()
}

pub(super) fn create(message: &'static Message, body: &[u8]) -> Result<Accepted, Error> {
    accept(message, body, Intent::Create)
}

fn create_postgres(postgres: v1::Postgres) -> Result<Accepted, Error> {
    create(&messages::V1_RESOURCE, &resource(postgres))
}

fn update_postgres(postgres: v1::Postgres, previous: &[u8]) -> Result<Accepted, Error> {
    accept(&messages::V1_RESOURCE, &resource(postgres), Intent::Update { previous })
}

#[track_caller]
pub(super) fn refused(result: Result<Accepted, Error>, message: &str) {
    let error = result.expect_err("must be refused");
    assert_eq!(error.code(), Code::InvalidArgument);
    assert_eq!(error.message(), message);
    let field = error.field().expect("names the field");
    assert!(message.starts_with(&format!("`{field}`")), "{field}");
}

pub(super) fn role(edit: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut body = v1::Role { name: "dev".into(), ..Default::default() }.encode_to_vec();
    edit(&mut body);
    body
}

#[test]
fn an_entity_is_stored_without_its_secrets() {
    let accepted = create_postgres(postgres()).unwrap();
    let expected = resource(v1::Postgres { password: String::new(), ..postgres() });
    assert_eq!(accepted.bytes, expected);
    assert_eq!(accepted.secrets, [("resource.postgres.password".to_string(), SecretValue::new(b"hunter2"))]);
    assert!(!format!("{accepted:?}").contains("hunter2"));
    assert_eq!(accepted.unknown, 0);
}

#[test]
fn a_required_field_must_be_given() {
    refused(
        create_postgres(v1::Postgres { hostname: String::new(), ..postgres() }),
        "`resource.postgres.hostname` must be given",
    );
    refused(
        create_postgres(v1::Postgres { password: String::new(), ..postgres() }),
        "`resource.postgres.password` must be given",
    );
    refused(
        create(
            &messages::V1_APPROVAL_WORKFLOW,
            &v1::ApprovalWorkflow {
                name: "two steps".into(),
                approval_mode: "manual".into(),
                approval_workflow_steps: vec![
                    v1::ApprovalFlowStep {
                        approvers: vec![v1::ApprovalFlowApprover {
                            account_id: "a-1".into(),
                            ..Default::default()
                        }],
                        ..Default::default()
                    },
                    v1::ApprovalFlowStep::default(),
                ],
                ..Default::default()
            }
            .encode_to_vec(),
        ),
        "`approval_workflow.approval_workflow_steps[1].approvers` must be given",
    );
}

#[test]
fn conditions_say_when_a_field_is_required() {
    let cert = v1::SshCert {
        hostname: "h".into(),
        username: "u".into(),
        port: 22,
        name: "n".into(),
        ..Default::default()
    };
    let body = |cert: v1::SshCert| {
        v1::Resource { resource: Some(v1::resource::Resource::SshCert(cert)) }.encode_to_vec()
    };
    let accepts = |cert: v1::SshCert| create(&messages::V1_RESOURCE, &body(cert));
    accepts(cert.clone()).unwrap();
    refused(
        accepts(v1::SshCert { username: String::new(), ..cert.clone() }),
        "`resource.ssh_cert.username` must be given",
    );
    let with_set = v1::SshCert { username: String::new(), identity_set_id: "ig-1".into(), ..cert };
    refused(
        accepts(with_set.clone()),
        "`resource.ssh_cert.identity_alias_healthcheck_username` must be given",
    );
    accepts(v1::SshCert { identity_alias_healthcheck_username: "check".into(), ..with_set }).unwrap();
}

#[test]
fn server_set_fields_are_ignored_and_on_update_kept() {
    let forged = v1::Postgres { id: "rs-ffffffffffffffff".into(), healthy: true, ..postgres() };
    let stored = create_postgres(forged.clone()).unwrap().bytes;
    assert_eq!(stored, resource(v1::Postgres { password: String::new(), ..postgres() }));
    let previous =
        resource(v1::Postgres { password: String::new(), id: "rs-0000000000000001".into(), ..postgres() });
    let updated = update_postgres(v1::Postgres { hostname: "db2".into(), ..forged }, &previous).unwrap();
    let expected = resource(v1::Postgres {
        password: String::new(),
        hostname: "db2".into(),
        id: "rs-0000000000000001".into(),
        ..postgres()
    });
    assert_eq!(updated.bytes, expected);
}

#[test]
fn server_set_fields_of_messages_inside_are_kept_too() {
    // AccountGrant.access_request_id stands between settable fields.
    let previous = v1::AccountGrant {
        id: "ag-1".into(),
        resource_id: "rs-1".into(),
        account_id: "a-1".into(),
        access_request_id: "aq-1".into(),
        ..Default::default()
    };
    let sent =
        v1::AccountGrant { access_request_id: String::new(), access_rule: "{}".into(), ..previous.clone() };
    let updated = accept(
        &messages::V1_ACCOUNT_GRANT,
        &sent.encode_to_vec(),
        Intent::Update { previous: &previous.encode_to_vec() },
    )
    .unwrap();
    let expected = v1::AccountGrant { access_rule: "{}".into(), ..previous };
    assert_eq!(updated.bytes, expected.encode_to_vec());
}

#[test]
fn a_list_that_only_the_server_sets_is_kept_whole() {
    const FIELD: Field = Field {
        number: 2,
        name: "seen_from",
        ty: Type::String,
        repeated: true,
        oneof: None,
        flags: Flags::READ_ONLY,
        type_alias: "",
        json_name: "seen_from",
        conditions: &[],
        references: None,
    };
    static THING: Message = Message {
        name: "v1.Thing",
        fields: &[
            Field {
                number: 1,
                name: "name",
                json_name: "name",
                repeated: false,
                flags: Flags::NONE,
                ..FIELD
            },
            FIELD,
        ],
        oneofs: &[],
        unique: &[],
        read_only: false,
    };
    let mut previous = Vec::new();
    writer::bytes_field(&mut previous, 1, b"old");
    writer::bytes_field(&mut previous, 2, b"here");
    writer::bytes_field(&mut previous, 2, b"there");
    let mut sent = Vec::new();
    writer::bytes_field(&mut sent, 1, b"new");
    writer::bytes_field(&mut sent, 2, b"forged");
    let mut expected = previous.clone();
    expected[2..5].copy_from_slice(b"new");
    assert_eq!(accept(&THING, &sent, Intent::Update { previous: &previous }).unwrap().bytes, expected);
    assert_eq!(accept(&THING, &sent, Intent::Create).unwrap().bytes, b"\x0a\x03new");
}

#[test]
fn an_absent_secret_on_update_stays_as_it_was() {
    let previous = create_postgres(postgres()).unwrap().bytes;
    let updated = update_postgres(v1::Postgres { password: String::new(), ..postgres() }, &previous).unwrap();
    assert_eq!(updated.bytes, previous);
    assert_eq!(updated.secrets, []);
}

#[test]
fn credentials_in_a_secret_store_are_paths_and_stay() {
    let with_store = v1::Postgres {
        username: "kv/user".into(),
        password: "kv/password".into(),
        secret_store_id: "se-1".into(),
        ..postgres()
    };
    let accepted = create_postgres(with_store.clone()).unwrap();
    assert_eq!(accepted.bytes, resource(with_store.clone()));
    assert_eq!(accepted.secrets, []);
    // A path is not a secret that is set already: it is asked for on Update, too.
    let without = v1::Postgres { password: String::new(), ..with_store.clone() };
    refused(update_postgres(without, &accepted.bytes), "`resource.postgres.password` must be given");
    // Back to raw credentials: no secret is set that could be kept.
    let raw = v1::Postgres { password: String::new(), ..postgres() };
    refused(update_postgres(raw, &accepted.bytes), "`resource.postgres.password` must be given");
    assert_eq!(update_postgres(postgres(), &accepted.bytes).unwrap().secrets.len(), 1);
}

#[test]
fn a_secret_engines_password_is_a_secret_although_it_names_a_store() {
    let engine = v1::PostgresEngine {
        name: "e".into(),
        secret_store_id: "se-1".into(),
        secret_store_root_path: "/".into(),
        hostname: "h".into(),
        username: "u".into(),
        password: "hunter2".into(),
        port: 5432,
        database: "d".into(),
        ..Default::default()
    };
    let body = v1::SecretEngine { secret_engine: Some(v1::secret_engine::SecretEngine::Postgres(engine)) };
    let accepted = create(&messages::V1_SECRET_ENGINE, &body.encode_to_vec()).unwrap();
    assert_eq!(accepted.secrets[0].0, "secret_engine.postgres.password");
    assert!(!accepted.bytes.windows(7).any(|bytes| bytes == b"hunter2"));
}

#[test]
fn the_value_of_a_custom_header_is_a_secret() {
    let http = v1::HttpNoAuth {
        url: "https://example.com".into(),
        healthcheck_path: "/".into(),
        subdomain: "x".into(),
        name: "n".into(),
        custom_headers: Some(v1::CustomHeaders {
            custom_headers: vec![v1::CustomHeader {
                name: "Authorization".into(),
                value: "Bearer hunter2".into(),
                secret: true,
            }],
        }),
        ..Default::default()
    };
    let body = v1::Resource { resource: Some(v1::resource::Resource::HttpNoAuth(http)) }.encode_to_vec();
    let accepted = create(&messages::V1_RESOURCE, &body).unwrap();
    assert_eq!(accepted.secrets[0].0, "resource.http_no_auth.custom_headers.custom_headers[0].value");
    assert!(!accepted.bytes.windows(7).any(|bytes| bytes == b"hunter2"));
}

#[test]
fn an_entity_needs_a_kind_and_keeps_it() {
    refused(
        create(&messages::V1_ACCOUNT, &[]),
        "`account` has no kind; give it as `user`, `service`, `token`",
    );
    refused(
        create(&messages::V1_ACCOUNT, &[0x22, 0]),
        "`account` is of the unknown kind with the field number `4`",
    );
    let mut both =
        v1::Account { account: Some(v1::account::Account::User(v1::User::default())) }.encode_to_vec();
    both.extend([0x12, 0]);
    refused(
        create(&messages::V1_ACCOUNT, &both),
        "`account` holds both `user` and `service`; only one of them may be given",
    );
    let service = v1::Account {
        account: Some(v1::account::Account::Service(v1::Service { name: "ci".into(), ..Default::default() })),
    }
    .encode_to_vec();
    let token = v1::Account {
        account: Some(v1::account::Account::Token(v1::Token { name: "ci".into(), ..Default::default() })),
    }
    .encode_to_vec();
    refused(
        accept(&messages::V1_ACCOUNT, &token, Intent::Update { previous: &service }),
        "`account` is of the kind `service` and cannot become `token`; create a new one instead",
    );
}

#[test]
fn a_corrupt_stored_entity_is_no_answer() {
    let error =
        accept(&messages::V1_ROLE, &role(|_| {}), Intent::Update { previous: &[0x0a, 9] }).unwrap_err();
    assert_eq!(error.code(), Code::DataLoss);
}
