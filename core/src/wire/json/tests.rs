//! JSON as people write and read it, and that nothing is lost on the way.

use gatepass_wire::schema::Message;
use gatepass_wire::{gatepass, messages, v1};
use prost::Message as _;
use serde_json::{Value, json};

use super::names::{is_flattened, is_shown};
use super::{from_json, from_text, to_json, to_json_with_defaults};
use crate::error::Code;
use crate::wire::raw::tests::generate::{Generator, Rng};
use crate::wire::raw::{canonical, fields, is_wrapper, messages as all_messages, writer};

#[track_caller]
fn refused(message: &'static Message, json: Value, why: &str) {
    let error = from_json(message, &json).expect_err("must be refused");
    assert_eq!(error.code(), Code::InvalidArgument);
    assert_eq!(error.message(), why);
}

fn postgres() -> (v1::Resource, Value) {
    let postgres = v1::Postgres {
        hostname: "db1".into(),
        port: 5432,
        override_database: true,
        id: "rs-0000000000000001".into(),
        name: "orders".into(),
        tags: Some(v1::Tags { pairs: vec![v1::tags::Pair { name: "env".into(), value: "prod".into() }] }),
        ..Default::default()
    };
    let json = json!({
        "type": "postgres",
        "hostname": "db1",
        "port": 5432,
        "override_database": true,
        "id": "rs-0000000000000001",
        "name": "orders",
        "tags": {"env": "prod"},
    });
    (v1::Resource { resource: Some(v1::resource::Resource::Postgres(postgres)) }, json)
}

#[test]
fn a_resource_is_its_fields_and_its_type() {
    let (resource, json) = postgres();
    let bytes = resource.encode_to_vec();
    let written = to_json(&messages::V1_RESOURCE, &bytes).unwrap();
    assert_eq!(written, json);
    assert_eq!(written.as_object().unwrap().keys().next().unwrap(), "type");
    assert_eq!(from_json(&messages::V1_RESOURCE, &json).unwrap(), bytes);
}

#[test]
fn kinds_have_their_legacy_names_too() {
    let sql = from_json(&messages::V1_RESOURCE, &json!({"type": "mssql", "name": "n"})).unwrap();
    let modern = from_json(&messages::V1_RESOURCE, &json!({"type": "sql_server", "name": "n"})).unwrap();
    assert_eq!(sql, modern);
    assert_eq!(to_json(&messages::V1_RESOURCE, &sql).unwrap()["type"], "sql_server");
    for member in messages::V1_RESOURCE.fields {
        for name in [member.json_name, member.type_alias].into_iter().filter(|name| !name.is_empty()) {
            let same = super::names::kind(&messages::V1_RESOURCE, name).unwrap();
            assert_eq!(same.number, member.number, "{name} is ambiguous");
        }
    }
}

#[test]
fn an_unknown_or_missing_type_is_refused() {
    refused(
        &messages::V1_ACCOUNT,
        json!({"type": "robot"}),
        "`account.type` is `robot`; known are `service`, `token`, `user`",
    );
    refused(
        &messages::V1_ACCOUNT,
        json!({"name": "ci"}),
        "`account.type` must be given: one of `service`, `token`, `user`",
    );
    refused(&messages::V1_ACCOUNT, json!({"type": 1}), "`account.type` is a number; it must be a string");
    refused(&messages::V1_ACCOUNT, json!("user"), "`account` is a string; it must be an object");
}

#[test]
fn unknown_fields_are_refused_naming_the_known_ones() {
    refused(
        &messages::V1_ROLE,
        json!({"name": "dev", "colour": "red"}),
        "`role.colour` is not known here; known are `access_rules`, `id`, `managed_by`, `name`, `scope`, `tags`",
    );
    refused(
        &messages::V1_ACCOUNT_CREATE_REQUEST,
        json!({"account": {"type": "service", "naem": "ci"}}),
        "`account.service.naem` is not known here; known are `created_at`, `id`, `name`, `suspended`, `tags`",
    );
}

#[test]
fn a_member_named_twice_is_refused() {
    let error = from_text(&messages::V1_ROLE, br#"{"name": "dev", "name": "admin"}"#).unwrap_err();
    assert_eq!(error.message(), "the body is no valid JSON: `name` is given twice at line 1 column 22");
    let error = from_text(&messages::V1_ROLE, br#"{"tags": {"env": "a", "env": "b"}}"#).unwrap_err();
    assert!(error.message().contains("`env` is given twice"), "{error}");
    assert!(from_text(&messages::V1_ROLE, b"{} {}").is_err());
    assert!(from_text(&messages::V1_ROLE, &b"[".repeat(100_000)).is_err());
}

#[test]
fn access_rules_are_json_both_ways() {
    let role =
        v1::Role { name: "dev".into(), access_rules: r#"[{"type":"redis"}]"#.into(), ..Default::default() };
    let json = json!({"name": "dev", "access_rules": [{"type": "redis"}]});
    assert_eq!(to_json(&messages::V1_ROLE, &role.encode_to_vec()).unwrap(), json);
    assert_eq!(from_json(&messages::V1_ROLE, &json).unwrap(), role.encode_to_vec());
    // The wire's own form is taken, too.
    let text = json!({"name": "dev", "access_rules": r#"[{"type":"redis"}]"#});
    assert_eq!(from_json(&messages::V1_ROLE, &text).unwrap(), role.encode_to_vec());
    let grant = v1::AccountGrant { access_rule: r#"{"ids":["rs-1"]}"#.into(), ..Default::default() };
    let json = json!({"access_rule": {"ids": ["rs-1"]}});
    assert_eq!(to_json(&messages::V1_ACCOUNT_GRANT, &grant.encode_to_vec()).unwrap(), json);
    // Text that can be read in two ways is shown as it is.
    let twice = r#"{"ids":["rs-1"],"ids":[]}"#;
    let grant = v1::AccountGrant { access_rule: twice.into(), ..Default::default() };
    assert_eq!(
        to_json(&messages::V1_ACCOUNT_GRANT, &grant.encode_to_vec()).unwrap(),
        json!({"access_rule": twice})
    );
    refused(
        &messages::V1_ROLE,
        json!({"access_rules": 5}),
        "`role.access_rules` is a number; it must be a string",
    );
}

#[test]
fn times_are_text() {
    let grant = v1::AccountGrant {
        valid_until: Some(prost_types::Timestamp { seconds: 1_900_000_000, nanos: 0 }),
        ..Default::default()
    };
    let json = json!({"valid_until": "2030-03-17T17:46:40Z"});
    assert_eq!(to_json(&messages::V1_ACCOUNT_GRANT, &grant.encode_to_vec()).unwrap(), json);
    let local = json!({"valid_until": "2030-03-17T19:46:40+02:00", "start_from": null});
    assert_eq!(from_json(&messages::V1_ACCOUNT_GRANT, &local).unwrap(), grant.encode_to_vec());
    let workflow = v1::Workflow {
        access_request_max_duration: Some(prost_types::Duration { seconds: 5_400, nanos: 0 }),
        ..Default::default()
    };
    let json = json!({"access_request_max_duration": "1h30m0s"});
    assert_eq!(to_json(&messages::V1_WORKFLOW, &workflow.encode_to_vec()).unwrap(), json);
    for text in ["90m", "1h30m", "5400s"] {
        let json = json!({"access_request_max_duration": text});
        assert_eq!(from_json(&messages::V1_WORKFLOW, &json).unwrap(), workflow.encode_to_vec());
    }
    refused(
        &messages::V1_WORKFLOW,
        json!({"access_request_max_duration": 5400}),
        "`workflow.access_request_max_duration` is a number; it must be a string",
    );
    refused(
        &messages::V1_WORKFLOW,
        json!({"access_request_max_duration": "soon"}),
        "`workflow.access_request_max_duration` is `soon`, not a duration such as `45m`, `1h30m` or `90s`",
    );
    refused(
        &messages::V1_ACCOUNT_GRANT,
        json!({"valid_until": "1970-01-01T00:00:00Z"}),
        "`account_grant.valid_until` is the first second of 1970, which on the wire means that none is given",
    );
}

#[test]
fn large_numbers_are_strings_and_both_are_read() {
    let workflow = v1::Workflow { weight: -9_007_199_254_740_993, ..Default::default() };
    let json = json!({"weight": "-9007199254740993"});
    assert_eq!(to_json(&messages::V1_WORKFLOW, &workflow.encode_to_vec()).unwrap(), json);
    for json in [json, json!({"weight": -9_007_199_254_740_993_i64})] {
        assert_eq!(from_json(&messages::V1_WORKFLOW, &json).unwrap(), workflow.encode_to_vec());
    }
    refused(&messages::V1_WORKFLOW, json!({"weight": "5x"}), "`workflow.weight` is `5x`, not a whole number");
    refused(
        &messages::V1_WORKFLOW,
        json!({"weight": 1.5}),
        "`workflow.weight` is `1.5`, not a whole number that fits",
    );
    let as_of = |revision: Value| from_json(&messages::GATEPASS_V1_AS_OF, &json!({ "revision": revision }));
    let largest = gatepass::v1::AsOf { revision: u64::MAX, ..Default::default() }.encode_to_vec();
    assert_eq!(as_of(json!(u64::MAX)).unwrap(), largest);
    assert_eq!(as_of(json!("18446744073709551615")).unwrap(), largest);
    assert_eq!(
        as_of(json!(-1)).unwrap_err().message(),
        "`as_of.revision` is `-1`, not a whole number, 0 or more that fits"
    );
    refused(
        &messages::V1_RESOURCE,
        json!({"type": "postgres", "port": 5_000_000_000_i64}),
        "`resource.postgres.port` is `5000000000`, which does not fit 32 bits",
    );
    refused(
        &messages::V1_RESOURCE,
        json!({"type": "postgres", "port": "5432"}),
        "`resource.postgres.port` is `5432`, not a whole number",
    );
}

#[test]
fn wrong_types_are_named_by_their_path() {
    refused(&messages::V1_ROLE, json!({"name": true}), "`role.name` is true or false; it must be a string");
    refused(
        &messages::V1_ROLE,
        json!({"tags": [["env", "prod"]]}),
        "`role.tags` is a list; it must be an object of names and values",
    );
    refused(
        &messages::V1_ROLE,
        json!({"tags": {"env": 1}}),
        "`role.tags.env` is a number; it must be a string",
    );
    refused(
        &messages::V1_APPROVAL_WORKFLOW,
        json!({"approval_workflow_steps": [{"approvers": [{"account_id": "a-1"}, {"role_id": []}]}]}),
        "`approval_workflow.approval_workflow_steps[0].approvers[1].role_id` is a list; it must be a string",
    );
    refused(
        &messages::V1_WORKFLOW,
        json!({"enabled": "yes"}),
        "`workflow.enabled` is a string; it must be true or false",
    );
    refused(
        &messages::V1_ACCOUNT,
        json!({"type": "token", "permissions": ["a", null]}),
        "`account.token.permissions[1]` is null; it must be a string",
    );
    refused(
        &messages::V1_MANAGED_SECRET,
        json!({"value": "hunter2!"}),
        "`managed_secret.value` is not base64",
    );
    refused(
        &messages::GATEPASS_V1_GRANT_EXTEND_REQUEST,
        json!({"valid_until": "2030-01-01T00:00:00Z", "by": "1h"}),
        "`body` holds both `valid_until` and `by`; only one of them may be given",
    );
}

#[test]
fn enums_are_names() {
    let policy = from_json(&messages::V1_AUTHORIZATION_POLICY, &json!({"name": "p", "state": 1})).unwrap();
    let json = to_json(&messages::V1_AUTHORIZATION_POLICY, &policy).unwrap();
    let name = json["state"].as_str().expect("a name");
    let again = json!({"name": "p", "state": name});
    assert_eq!(from_json(&messages::V1_AUTHORIZATION_POLICY, &again).unwrap(), policy);
    let error = from_json(&messages::V1_AUTHORIZATION_POLICY, &json!({"state": "maybe"})).unwrap_err();
    assert!(error.message().starts_with("`authorization_policy.state` is `maybe`; known are `"), "{error}");
}

#[test]
fn a_no_is_said_as_plainly_as_a_yes() {
    let denied =
        gatepass::v1::CheckResponse { allowed: false, revision: 7, ..Default::default() }.encode_to_vec();
    assert_eq!(
        to_json_with_defaults(&messages::GATEPASS_V1_CHECK_RESPONSE, &denied).unwrap(),
        json!({"allowed": false, "revision": "7"})
    );
    let role = to_json_with_defaults(&messages::V1_ROLE, &[]).unwrap();
    assert_eq!(role, json!({"id": "", "name": "", "tags": {}, "managed_by": ""}));
    let (resource, _) = postgres();
    let shown = to_json_with_defaults(&messages::V1_RESOURCE, &resource.encode_to_vec()).unwrap();
    assert_eq!(shown["healthy"], false);
    assert_eq!(shown.get("password"), None);
}

#[test]
fn a_users_names_are_those_of_the_newer_fields() {
    let user = v1::User {
        suspended_ro: true,
        permission_level_rw: "user".into(),
        scim: "{}".into(),
        ..Default::default()
    };
    let account = v1::Account { account: Some(v1::account::Account::User(user)) }.encode_to_vec();
    let json = json!({"type": "user", "suspended": true, "permission_level": "user", "scim": "{}"});
    assert_eq!(to_json(&messages::V1_ACCOUNT, &account).unwrap(), json);
    assert_eq!(from_json(&messages::V1_ACCOUNT, &json).unwrap(), account);
}

/// What JSON does not show.
fn shown(message: &'static Message, in_kind: bool, body: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for raw in fields(body).map(Result::unwrap) {
        let field = message.field(raw.number).unwrap();
        if !is_shown(message, field, in_kind) {
            continue;
        }
        match (field.message(), raw.value.as_bytes()) {
            (Some(inner), Some(bytes)) => {
                let bytes = shown(inner, is_flattened(message), bytes);
                writer::bytes_field(&mut out, raw.number, &bytes);
            }
            _ => out.extend_from_slice(raw.raw),
        }
    }
    out
}

#[test]
fn every_message_survives_the_way_through_json() {
    let mut rounds = 0;
    for (seed, message) in (0..).zip(all_messages()) {
        let mut generator = Generator::new(9_000 + seed);
        for _ in 0..if is_wrapper(message) { 200 } else { 5 } {
            let body = shown(message, false, &generator.message(message));
            if matches!(message.short_name(), "Timestamp" | "Duration" | "Tags") {
                continue;
            }
            for json in [to_json(message, &body).unwrap(), to_json_with_defaults(message, &body).unwrap()] {
                let text = serde_json::to_vec(&json).unwrap();
                let back =
                    from_text(message, &text).unwrap_or_else(|error| panic!("{}: {error}", message.name));
                assert!(canonical(message, &back).unwrap() == back, "{}: not canonical", message.name);
                assert!(back == body, "{}: {json:#}", message.name);
                rounds += 1;
            }
        }
    }
    assert!(rounds > 5_000, "{rounds}");
}

#[test]
fn mangled_bytes_and_text_never_panic() {
    let mut rng = Rng(77);
    for (seed, message) in (0..).zip(all_messages()) {
        let mut generator = Generator::new(seed);
        let body = generator.message(message);
        let text = to_json(message, &body).map(|json| json.to_string().into_bytes()).unwrap();
        for _ in 0..10 {
            for whole in [&body, &text] {
                let mut mangled = whole.clone();
                if !mangled.is_empty() {
                    let at = rng.below(mangled.len());
                    mangled[at] = rng.next() as u8;
                }
                let _ = to_json_with_defaults(message, &mangled);
                if let Ok(bytes) = from_text(message, &mangled) {
                    let _ = canonical(message, &bytes);
                }
            }
        }
    }
}

#[test]
fn corrupt_bytes_are_no_answer() {
    let error = to_json(&messages::V1_ROLE, &[0x0a, 9]).unwrap_err();
    assert_eq!((error.code(), error.message()), (Code::DataLoss, "the bytes are no `role`"));
    // A singular field twice, and two members of one choice.
    assert!(to_json(&messages::V1_ROLE, &[0x12, 1, b'a', 0x12, 1, b'b']).is_err());
    assert!(to_json(&messages::V1_ACCOUNT, &[0x0a, 0, 0x12, 0]).is_err());
}
