//! The form of what `accept` takes: order, defaults, times, tags, numbers, text, lists.

use gatepass_wire::{messages, v1};
use prost::Message as _;

use super::super::writer;
use super::accept::{create, postgres, refused, resource, role};

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
