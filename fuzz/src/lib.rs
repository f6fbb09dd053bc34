//! One function a fuzz target: everything that reads bytes or text from outside, with what must hold of any input.
//!
//! `cargo test -p gatepass-fuzz` runs each target for a bounded number of inputs; `cargo bolero test NAME -p
//! gatepass-fuzz` runs one under a coverage-guided engine for as long as wanted. A new target is a function here
//! and a test in `tests/`.

pub mod requests;

use gatepass::model::rule::{TagQuery, fold_kind_name, parse_rule, parse_rules, rule_to_json, rules_to_json};
use gatepass::model::{EntityId, Kind, format_duration, parse_duration};
use gatepass::wire::filter::{FieldRef, FieldValue, Fields, FilterFields, ValueClass, parse};
use gatepass::wire::sign::{FreshRequest, SecretKey};
use gatepass::wire::status::Status;

/// A resource that filters and rules are tried on.
struct Sample;

impl Fields for Sample {
    fn values(&self, field: FieldRef, visit: &mut dyn FnMut(FieldValue<'_>)) {
        visit(match field.0 {
            0 => FieldValue::Text("rs-0000000000000001"),
            3 => FieldValue::Bool(true),
            4 => FieldValue::Uint(5432),
            6 => FieldValue::Duration(2_700_000_000_000),
            _ => FieldValue::Text("Orders éù"),
        });
    }

    fn tags(&self, visit: &mut dyn FnMut(&str, &str)) {
        visit("env", "prod");
    }
}

/// The list filter language: a filter that parses is written so that it parses to itself, and can be evaluated; an
/// error points into the text.
pub fn list_filter(text: &str) {
    use ValueClass::{Bool, Duration, Id, Kind, Number, Tag, Text, Time};
    let fields = [
        ("id", Id),
        ("name", Text),
        ("type", Kind),
        ("enabled", Bool),
        ("port", Number),
        ("created_at", Time),
    ]
    .into_iter()
    .chain([("max_duration", Duration), ("tag", Tag)]);
    let known =
        FilterFields::new(fields.zip(0..).map(|((name, class), number)| (name, FieldRef(number), class)));
    match parse(text, &known) {
        Ok(filter) => {
            _ = filter.matches(&Sample);
            let written = filter.to_string();
            // Quoting can make a filter longer than a filter may be.
            if written.len() <= 4096 {
                assert_eq!(parse(&written, &known), Ok(filter), "{written}");
            }
        }
        Err(error) => assert!(text.is_char_boundary(error.at), "{error}"),
    }
}

/// Access rules: those that parse are written in one form that parses to the same, and can be matched.
pub fn access_rules(text: &str) {
    let kinds = |name: &str| {
        ["postgres", "ssh"].iter().position(|kind| *kind == fold_kind_name(name)).map(|at| at as u16)
    };
    if let Ok(rules) = parse_rules(text, &kinds) {
        for rule in &rules {
            _ = rule.matches(0, EntityId::new(Kind::Resource, 1), &[("env", "prod")]);
        }
        let written = rules_to_json(&rules);
        assert_eq!(parse_rules(&written, &kinds), Ok(rules), "{written}");
    }
    if let Ok(rule) = parse_rule(text, &kinds) {
        let written = rule_to_json(rule.as_ref());
        assert_eq!(parse_rule(&written, &kinds), Ok(rule), "{written}");
    }
}

/// Tag queries: one that parses is written so that it parses to itself, and answers with and without tags.
pub fn tag_query(text: &str) {
    match text.parse::<TagQuery>() {
        Ok(query) => {
            let _ = (query.matches(&[]), query.matches(&[("env", "prod"), ("team", "")]));
            let written = query.to_string();
            if written.len() <= 4096 {
                assert_eq!(written.parse(), Ok(query), "{written}");
            }
        }
        Err(error) => assert!(text.is_char_boundary(error.at), "{error}"),
    }
}

/// Durations: what parses is written so that it parses to itself.
pub fn duration(text: &str) {
    if let Ok(nanos) = parse_duration(text) {
        assert_eq!(parse_duration(&format_duration(nanos)), Ok(nanos));
    }
}

/// Status trailers of another server: nothing in them breaks the reader, and the code stands.
pub fn status_trailers(code: i32, message: &str, details: &str) {
    let status = Status::from_trailers(code, Some(message), Some(details));
    let again = status.to_trailers();
    assert_eq!(
        Status::from_trailers(again.grpc_status, None, Some(&again.grpc_status_details_bin)).code,
        status.code
    );
}

/// Signatures: no text but the right one is taken.
pub fn signatures(metadata: &[(&str, &str)], body: &[u8], now: i64) {
    let Ok(secret) = SecretKey::from_bytes(vec![7; 32]) else { return };
    let request =
        FreshRequest { target: "/gatepass.v1.Access/Check", authority: "localhost", body, metadata };
    let now = gatepass::model::Timestamp(now);
    assert!(secret.fresh_key().verify(&request, now).is_err());
    let (day, _) = gatepass::wire::sign::Day::accepted(now);
    let signature = metadata.first().map_or("", |(_, value)| value);
    assert!(!secret.day_key(day).verify("Accounts.Get", body, signature));
}
