//! Requests taken apart, responses put together.

use gatepass_wire::{gatepass, messages, v1};
use prost::Message as _;

use super::super::request::fields_of;
use super::super::response::ResponseWriter;
use super::super::writer;
use crate::model::Timestamp;

#[test]
fn a_request_is_taken_apart() {
    let request = v1::RoleListRequest {
        meta: Some(v1::ListRequestMetadata {
            limit: 5,
            cursor: "c".into(),
            snapshot_at: Some(prost_types::Timestamp { seconds: 5, nanos: 0 }),
            ..Default::default()
        }),
        filter: "name:a".into(),
    }
    .encode_to_vec();
    let fields = fields_of(&messages::V1_ROLE_LIST_REQUEST, &request).unwrap();
    assert_eq!(fields.text(2), "name:a");
    assert!(!fields.has(7));
    let meta = fields.message(1).unwrap();
    assert_eq!((meta.int(3), meta.text(1)), (5, "c"));
    assert_eq!(meta.timestamp(5).unwrap(), Some(Timestamp(5_000_000_000)));
    let empty = fields_of(&messages::V1_ROLE_LIST_REQUEST, &[]).unwrap();
    assert_eq!((empty.text(2), empty.bytes(1), empty.message(1).unwrap().int(3)), ("", None, 0));
}

#[test]
fn a_request_is_read_strictly() {
    let message = &messages::V1_ROLE_LIST_REQUEST;
    let error = |body: &[u8]| fields_of(message, body).unwrap_err().message().to_string();
    let mut twice = Vec::new();
    writer::bytes_field(&mut twice, 2, b"a");
    writer::bytes_field(&mut twice, 2, b"b");
    assert_eq!(error(&twice), "`filter` is given twice");
    assert_eq!(error(&[0x12, 1, 0xff]), "`filter` is not valid UTF-8");
    assert_eq!(error(&[0x12, 1, 0x00]), "`filter` holds the control character U+0000");
    assert_eq!(error(&[0x10, 1]), "`filter` holds a number where another type belongs");
    assert_eq!(error(&[0x12, 9]), "`role_list_request` is cut off: a value reaches past its end");
    // Unknown fields are a newer client's.
    assert_eq!(fields_of(message, &[0x7a, 1, b'x', 0x12, 1, b'f']).unwrap().text(2), "f");
    let mut both = Vec::new();
    writer::bytes_field(&mut both, 2, b"");
    writer::bytes_field(&mut both, 3, b"");
    let error = fields_of(&messages::GATEPASS_V1_GRANT_EXTEND_REQUEST, &both).unwrap_err();
    assert_eq!(error.message(), "`by` is given together with `valid_until`; only one of them may be");
}

#[test]
fn times_of_a_request_are_checked() {
    let request = |seconds, nanos| {
        let by = prost_types::Duration { seconds, nanos };
        let end = Some(gatepass::v1::grant_extend_request::End::By(by));
        gatepass::v1::GrantExtendRequest { id: "ag-1".into(), end }.encode_to_vec()
    };
    let by =
        |body: &[u8]| fields_of(&messages::GATEPASS_V1_GRANT_EXTEND_REQUEST, body).unwrap().duration_nanos(3);
    assert_eq!(by(&request(60, 5)).unwrap(), Some(60_000_000_005));
    assert_eq!(by(&request(0, 0)).unwrap(), None);
    assert_eq!(
        by(&request(1, -5)).unwrap_err().message(),
        "`by` has `1` seconds and `-5` nanoseconds, whose signs differ"
    );
    assert!(by(&[0x1a, 2, 0x08, 0x80]).is_err());
    assert!(by(&[0x1a, 4, 0x08, 1, 0x08, 2]).is_err());
    // Nanoseconds beyond 32 bits must not wrap into something valid.
    assert!(by(&[0x1a, 6, 0x10, 0x81, 0x80, 0x80, 0x80, 0x10]).is_err());
}

#[test]
fn a_response_is_put_together() {
    let role = v1::Role { id: "r-1".into(), name: "dev".into(), ..Default::default() };
    let mut response = ResponseWriter::new();
    response.nested(1, |meta| {
        meta.text(1, "next");
    });
    response.message(2, &role.encode_to_vec()).message(2, &[]);
    let expected = v1::RoleListResponse {
        meta: Some(v1::ListResponseMetadata { next_cursor: "next".into(), ..Default::default() }),
        roles: vec![role, v1::Role::default()],
        ..Default::default()
    };
    assert_eq!(response.finish(), expected.encode_to_vec());
    let mut check = ResponseWriter::new();
    check.flag(1, true).timestamp(2, Timestamp(1_500_000_000)).uint(3, 7);
    let expected = gatepass::v1::CheckResponse {
        allowed: true,
        allowed_until: Some(prost_types::Timestamp { seconds: 1, nanos: 500_000_000 }),
        revision: 7,
    };
    assert_eq!(check.finish(), expected.encode_to_vec());
}
