//! What `accept` takes, refuses and makes of it.

use gatepass_wire::messages;
use gatepass_wire::schema::Message;
use gatepass_wire::v1;
use prost::Message as _;

use super::super::{Accepted, Intent, SecretValue, accept, writer};
use crate::error::{Code, Error};

fn postgres() -> v1::Postgres {
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

fn resource(postgres: v1::Postgres) -> Vec<u8> {
    v1::Resource { resource: Some(v1::resource::Resource::Postgres(postgres)) }.encode_to_vec()
}

fn create(message: &'static Message, body: &[u8]) -> Result<Accepted, Error> {
    accept(message, body, Intent::Create)
}

fn create_postgres(postgres: v1::Postgres) -> Result<Accepted, Error> {
    create(&messages::V1_RESOURCE, &resource(postgres))
}

fn update_postgres(postgres: v1::Postgres, previous: &[u8]) -> Result<Accepted, Error> {
    accept(&messages::V1_RESOURCE, &resource(postgres), Intent::Update { previous })
}

#[track_caller]
fn refused(result: Result<Accepted, Error>, message: &str) {
    let error = result.expect_err("must be refused");
    assert_eq!(error.code(), Code::InvalidArgument);
    assert_eq!(error.message(), message);
    let field = error.field().expect("names the field");
    assert!(message.starts_with(&format!("`{field}`")), "{field}");
}

fn role(edit: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
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
        "`account` is a `service` and cannot become a `token`; create a new one instead",
    );
}

#[test]
fn fields_are_sorted_and_defaults_left_out() {
    let mut body = Vec::new();
    writer::bytes_field(&mut body, 5, b"[]");
    writer::bytes_field(&mut body, 6, b"");
    writer::bytes_field(&mut body, 2, b"dev");
    let accepted = create(&messages::V1_ROLE, &body).unwrap();
    let expected = v1::Role { name: "dev".into(), access_rules: "[]".into(), ..Default::default() };
    assert_eq!(accepted.bytes, expected.encode_to_vec());
}

#[test]
fn empty_instants_durations_and_tags_are_not_set() {
    let body = v1::Account {
        account: Some(v1::account::Account::Token(v1::Token {
            name: "key".into(),
            tags: Some(v1::Tags::default()),
            deadline: Some(prost_types::Timestamp::default()),
            // What Go calls the zero time.
            rekeyed: Some(prost_types::Timestamp { seconds: -62_135_596_800, nanos: 0 }),
            duration: Some(prost_types::Duration::default()),
            ..Default::default()
        })),
    };
    let expected = v1::Account {
        account: Some(v1::account::Account::Token(v1::Token { name: "key".into(), ..Default::default() })),
    };
    assert_eq!(create(&messages::V1_ACCOUNT, &body.encode_to_vec()).unwrap().bytes, expected.encode_to_vec());
}

#[test]
fn instants_and_durations_have_bounds() {
    let grant = |time: prost_types::Timestamp| {
        let grant = v1::AccountGrant {
            resource_id: "rs-1".into(),
            account_id: "a-1".into(),
            valid_until: Some(time),
            ..Default::default()
        };
        create(&messages::V1_ACCOUNT_GRANT, &grant.encode_to_vec())
    };
    grant(prost_types::Timestamp { seconds: 253_402_300_799, nanos: 999_999_999 }).unwrap();
    refused(
        grant(prost_types::Timestamp { seconds: 253_402_300_800, nanos: 0 }),
        "`account_grant.valid_until` is `253402300800` seconds from 1970; years 1 to 9999 are possible",
    );
    refused(
        grant(prost_types::Timestamp { seconds: 1, nanos: -1 }),
        "`account_grant.valid_until` has `-1` nanoseconds; 0 to 999999999 are possible",
    );
    let workflow = |seconds, nanos| {
        let workflow = v1::Workflow {
            name: "w".into(),
            access_request_max_duration: Some(prost_types::Duration { seconds, nanos }),
            ..Default::default()
        };
        create(&messages::V1_WORKFLOW, &workflow.encode_to_vec())
    };
    workflow(-1, -999_999_999).unwrap();
    refused(
        workflow(1, -1),
        "`workflow.access_request_max_duration` has `1` seconds and `-1` nanoseconds, whose signs differ",
    );
    refused(
        workflow(i64::MIN, 0),
        "`workflow.access_request_max_duration` lasts `-9223372036854775808` seconds; at most 315576000000 are \
         possible",
    );
}

fn tagged(pairs: &[(&str, &str)]) -> Vec<u8> {
    let pairs =
        pairs.iter().map(|(name, value)| v1::tags::Pair { name: (*name).into(), value: (*value).into() });
    let tags = Some(v1::Tags { pairs: pairs.collect() });
    v1::Role { name: "dev".into(), tags, ..Default::default() }.encode_to_vec()
}

#[test]
fn tags_are_sorted_and_named_once() {
    let accepted = create(&messages::V1_ROLE, &tagged(&[("team", "core"), ("env", ""), ("a", "1")])).unwrap();
    assert_eq!(accepted.bytes, tagged(&[("a", "1"), ("env", ""), ("team", "core")]));
    refused(
        create(&messages::V1_ROLE, &tagged(&[("env", "prod"), ("a", "1"), ("env", "dev")])),
        "`role.tags` names the tag `env` twice",
    );
    refused(
        create(&messages::V1_ROLE, &tagged(&[("env", "prod"), ("", "1")])),
        "`role.tags.pairs[1].name` is empty; a tag needs a name",
    );
    create(&messages::V1_ROLE, &tagged(&[(&"ä".repeat(128), &"ö".repeat(256))])).unwrap();
    refused(
        create(&messages::V1_ROLE, &tagged(&[(&"ä".repeat(129), "")])),
        "`role.tags.pairs[0].name` is longer than 128 characters",
    );
    refused(
        create(&messages::V1_ROLE, &tagged(&[("a", &"ö".repeat(257))])),
        "`role.tags.pairs[0].value` is longer than 256 characters",
    );
    let names: Vec<String> = (0..51).map(|number| number.to_string()).collect();
    let many: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    create(&messages::V1_ROLE, &tagged(&many[..50])).unwrap();
    refused(create(&messages::V1_ROLE, &tagged(&many)), "`role.tags` holds 51 tags; at most 50 are possible");
}

#[test]
fn a_singular_field_given_twice_is_refused_wherever_it_stands() {
    refused(
        create(&messages::V1_ROLE, &role(|body| writer::bytes_field(body, 2, b"admin"))),
        "`role.name` is given twice",
    );
    // Not next to each other, inside a message, and a message field that protobuf would merge.
    let mut inner = v1::User { email: "a@b".into(), ..Default::default() }.encode_to_vec();
    writer::bytes_field(&mut inner, 3, b"A");
    writer::bytes_field(&mut inner, 4, b"A");
    writer::bytes_field(&mut inner, 2, b"root@b");
    let mut body = Vec::new();
    writer::bytes_field(&mut body, 1, &inner);
    refused(create(&messages::V1_ACCOUNT, &body), "`account.user.email` is given twice");
    let tags = |body: &mut Vec<u8>| {
        writer::bytes_field(body, 4, b"");
        writer::bytes_field(body, 4, b"");
    };
    refused(create(&messages::V1_ROLE, &role(tags)), "`role.tags` is given twice");
    // Server-set ones, too: a reader who does not ignore them would have to choose.
    let ids = |body: &mut Vec<u8>| {
        writer::bytes_field(body, 1, b"r-1");
        writer::bytes_field(body, 1, b"r-2");
    };
    refused(create(&messages::V1_ROLE, &role(ids)), "`role.id` is given twice");
}

#[test]
fn unknown_fields_are_dropped_and_counted() {
    let clean = create(&messages::V1_ROLE, &role(|_| {})).unwrap().bytes;
    let accepted = create(
        &messages::V1_ROLE,
        &role(|body| {
            writer::bytes_field(body, 3, b"what a newer client calls secret");
            writer::varint_field(body, 900, 1);
            writer::fixed64_field(body, 901, 1);
            writer::fixed32_field(body, 902, 1);
        }),
    )
    .unwrap();
    assert_eq!((accepted.bytes, accepted.unknown), (clean, 4));
}

#[test]
fn wrong_wire_types_text_and_numbers_are_refused() {
    refused(
        create(&messages::V1_ROLE, &role(|body| writer::varint_field(body, 5, 1))),
        "`role.access_rules` holds a number where a string belongs",
    );
    refused(
        create(&messages::V1_ROLE, &role(|body| writer::bytes_field(body, 5, &[0xff]))),
        "`role.access_rules` is not valid UTF-8",
    );
    refused(
        create(&messages::V1_ROLE, &role(|body| writer::bytes_field(body, 5, b"a\x1b[2J"))),
        "`role.access_rules` holds the control character U+001B",
    );
    refused(
        create(&messages::V1_ROLE, &role(|body| writer::bytes_field(body, 5, "a\u{9b}2J".as_bytes()))),
        "`role.access_rules` holds the control character U+009B",
    );
    create(&messages::V1_ROLE, &role(|body| writer::bytes_field(body, 5, "tab\tline\r\nä".as_bytes())))
        .unwrap();
    refused(
        create(&messages::V1_ROLE, &role(|body| body.extend([0x2a, 9, b'[']))),
        "`role` is cut off: a value reaches past its end",
    );
    refused(
        create(&messages::V1_ROLE, &role(|body| body.push(0x2b))),
        "`role` holds a group as field `5`; groups are not supported",
    );
    let port = |number: u64| {
        let mut inner = v1::Postgres { port: 0, ..postgres() }.encode_to_vec();
        writer::varint_field(&mut inner, 6, number);
        let mut body = Vec::new();
        writer::bytes_field(&mut body, 1300, &inner);
        create(&messages::V1_RESOURCE, &body)
    };
    assert_eq!(
        port(-1i64 as u64).unwrap().bytes,
        resource(v1::Postgres { port: -1, password: String::new(), ..postgres() })
    );
    refused(
        port(1 << 31),
        "`resource.postgres.port` is `2147483648`, which does not fit a signed 32-bit number",
    );
    refused(
        port(u64::from(u32::MAX)),
        "`resource.postgres.port` is `4294967295`, which does not fit a signed 32-bit number",
    );
}

#[test]
fn bools_are_made_0_or_1() {
    let workflow = v1::Workflow { name: "w".into(), enabled: true, ..Default::default() };
    let mut body = v1::Workflow { enabled: false, ..workflow.clone() }.encode_to_vec();
    writer::varint_field(&mut body, 6, 300);
    assert_eq!(create(&messages::V1_WORKFLOW, &body).unwrap().bytes, workflow.encode_to_vec());
}

fn month_policy(days: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut inner = Vec::new();
    days(&mut inner);
    inner
}

#[test]
fn lists_of_numbers_are_read_packed_or_not_and_written_packed() {
    let message = &messages::V1_AUTHORIZATION_POLICY_TIME_RULE_MONTH;
    let body = month_policy(|out| {
        writer::varint_field(out, 1, 3);
        writer::bytes_field(out, 1, &[4, 0]);
        writer::varint_field(out, 1, 5);
    });
    let mut expected = Vec::new();
    writer::bytes_field(&mut expected, 1, &[3, 4, 0, 5]);
    assert_eq!(create(message, &body).unwrap().bytes, expected);
    refused(
        create(message, &month_policy(|out| writer::bytes_field(out, 1, &[0x80]))),
        "`authorization_policy_time_rule_month.months` is cut off: a value reaches past its end",
    );
}

#[test]
fn an_unknown_number_of_an_enum_is_refused() {
    let message = &messages::V1_AUTHORIZATION_POLICY;
    let mut body = v1::AuthorizationPolicy { name: "p".into(), ..Default::default() }.encode_to_vec();
    writer::varint_field(&mut body, 5, 99);
    let error = create(message, &body).unwrap_err();
    assert_eq!(error.field(), Some("authorization_policy.state"));
    assert!(error.message().contains("is `99`; known are `0`"), "{error}");
}

#[test]
fn an_entity_over_the_limit_is_refused() {
    let body = v1::Role { name: "x".repeat(1 << 20), ..Default::default() }.encode_to_vec();
    refused(create(&messages::V1_ROLE, &body), "`role` is 1048580 bytes long; at most 1048576 are possible");
}

#[test]
fn a_corrupt_stored_entity_is_no_answer() {
    let error =
        accept(&messages::V1_ROLE, &role(|_| {}), Intent::Update { previous: &[0x0a, 9] }).unwrap_err();
    assert_eq!(error.code(), Code::DataLoss);
}
