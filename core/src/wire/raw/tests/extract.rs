//! Reading and editing single values.

use gatepass_wire::schema::OnDelete;
use gatepass_wire::{messages, v1};
use prost::Message as _;

use super::super::extract::{self, Edit};
use crate::model::Timestamp;

fn postgres() -> v1::Postgres {
    v1::Postgres {
        hostname: "db1".into(),
        port: 5432,
        id: "rs-0000000000000001".into(),
        name: "orders".into(),
        tags: Some(v1::Tags {
            pairs: vec![
                v1::tags::Pair { name: "env".into(), value: "prod".into() },
                v1::tags::Pair { name: "team".into(), value: String::new() },
            ],
        }),
        secret_store_id: "se-1".into(),
        ..Default::default()
    }
}

fn resource(postgres: v1::Postgres) -> Vec<u8> {
    v1::Resource { resource: Some(v1::resource::Resource::Postgres(postgres)) }.encode_to_vec()
}

#[test]
fn values_are_found_by_number_path_and_name() {
    let bytes = resource(postgres());
    let message = &messages::V1_RESOURCE;
    let member = extract::member(message, &bytes).unwrap();
    assert_eq!((member.field.name, member.inner.name), ("postgres", "v1.Postgres"));
    assert_eq!(extract::int(member.bytes, 6), 5432);
    assert_eq!(extract::text(member.bytes, 32_769), "orders");
    assert_eq!(extract::text(member.bytes, 2), "");
    assert!(!extract::flag(member.bytes, 7));
    assert_eq!(extract::path(&bytes, &[1300, 32_769]).unwrap().as_str(), Some("orders"));
    assert_eq!(extract::path(&bytes, &[1300, 5]), None);
    assert_eq!(extract::id(message, &bytes), "rs-0000000000000001");
    assert_eq!(extract::named_text(message, &bytes, "hostname"), "db1");
    assert_eq!(extract::named_text(message, &bytes, "no such field"), "");
    assert_eq!(extract::tags(message, &bytes).collect::<Vec<_>>(), [("env", "prod"), ("team", "")]);
    let role = v1::Role { id: "r-1".into(), ..Default::default() }.encode_to_vec();
    assert_eq!(extract::id(&messages::V1_ROLE, &role), "r-1");
    assert!(extract::member(&messages::V1_ROLE, &role).is_none());
    assert_eq!(extract::tags(&messages::V1_ROLE, &role).count(), 0);
}

#[test]
fn instants_and_durations_are_read() {
    let grant = v1::AccountGrant {
        valid_until: Some(prost_types::Timestamp { seconds: 5, nanos: 7 }),
        ..Default::default()
    }
    .encode_to_vec();
    assert_eq!(extract::timestamp(&grant, 5), Some(Timestamp(5_000_000_007)));
    assert_eq!(extract::timestamp(&grant, 4), None);
    let step = v1::ApprovalFlowStep {
        skip_after: Some(prost_types::Duration { seconds: 60, nanos: 0 }),
        ..Default::default()
    }
    .encode_to_vec();
    assert_eq!(extract::duration_nanos(&step, 2), Some(60_000_000_000));
}

#[test]
fn references_are_found_however_deep() {
    let workflow = v1::ApprovalWorkflow {
        approval_workflow_steps: vec![v1::ApprovalFlowStep {
            approvers: vec![
                v1::ApprovalFlowApprover { account_id: "a-1".into(), ..Default::default() },
                v1::ApprovalFlowApprover { group_id: "group-1".into(), ..Default::default() },
            ],
            ..Default::default()
        }],
        ..Default::default()
    }
    .encode_to_vec();
    let found = extract::references(&messages::V1_APPROVAL_WORKFLOW, &workflow);
    let found: Vec<_> =
        found.iter().map(|found| (found.field.name, found.reference.noun, found.id)).collect();
    assert_eq!(found, [("account_id", "Account", "a-1"), ("group_id", "Group", "group-1")]);
    let bytes = resource(postgres());
    let found = extract::references(&messages::V1_RESOURCE, &bytes);
    assert_eq!((found.len(), found[0].id, found[0].reference.on_delete), (1, "se-1", OnDelete::Refuse));
}

#[test]
fn edits_replace_insert_and_remove_and_keep_the_order() {
    let bytes = resource(postgres());
    let edited = extract::set_named(
        &messages::V1_RESOURCE,
        &bytes,
        &[
            ("id", Edit::Text("rs-2")),
            ("hostname", Edit::Clear),
            ("username", Edit::Text("app")),
            ("healthy", Edit::Bool(true)),
            ("port", Edit::Int(0)),
            ("proxy_cluster_id", Edit::Text("n-1")),
            ("no such field", Edit::Text("x")),
        ],
    );
    let expected = v1::Postgres {
        id: "rs-2".into(),
        hostname: String::new(),
        username: "app".into(),
        healthy: true,
        port: 0,
        proxy_cluster_id: "n-1".into(),
        ..postgres()
    };
    assert_eq!(edited, resource(expected));
    let token = v1::Token { permissions: vec!["a".into(), "b".into()], ..Default::default() }.encode_to_vec();
    let edited = extract::set_fields(
        &token,
        &[(10, Edit::Time(Timestamp(-1))), (8, Edit::Texts(&["c"])), (2, Edit::Text("n"))],
    );
    let expected = v1::Token {
        name: "n".into(),
        permissions: vec!["c".into()],
        created_at: Some(prost_types::Timestamp { seconds: -1, nanos: 999_999_999 }),
        ..Default::default()
    };
    assert_eq!(edited, expected.encode_to_vec());
}
