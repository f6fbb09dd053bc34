//! What the walk over raw bytes costs for a Postgres resource. Run with
//! `cargo run --release -p gatepass --example walk_cost`.

use std::hint::black_box;
use std::time::Instant;

use gatepass::wire::json::{from_json, to_json};
use gatepass::wire::raw::{Intent, accept, canonical, extract};
use gatepass_wire::{messages, v1};
use prost::Message as _;

const ROUNDS: u32 = 20_000;

fn main() {
    let message = &messages::V1_RESOURCE;
    let body = resource();
    let stored = accept(message, &body, Intent::Create).expect("a valid resource").bytes;
    let json = to_json(message, &stored).expect("a stored resource");
    println!("{} bytes sent, {} stored", body.len(), stored.len());
    measure("accept, create", || accept(message, black_box(&body), Intent::Create).is_ok());
    measure("accept, update", || {
        accept(message, black_box(&body), Intent::Update { previous: &stored }).is_ok()
    });
    measure("canonical", || canonical(message, black_box(&stored)).is_ok());
    measure("extract id", || extract::id(message, black_box(&stored)).is_empty());
    measure("extract name by path", || extract::path(black_box(&stored), &[1300, 32_769]).is_some());
    measure("extract tags", || extract::tags(message, black_box(&stored)).count() == 4);
    measure("references", || extract::references(message, black_box(&stored)).is_empty());
    measure("set id", || {
        extract::set_named(message, black_box(&stored), &[("id", extract::Edit::Text("rs-0000000000000001"))])
            .is_empty()
    });
    measure("to JSON", || to_json(message, black_box(&stored)).is_ok());
    measure("from JSON", || from_json(message, black_box(&json)).is_ok());
    measure("prost, decode and encode", || {
        v1::Resource::decode(black_box(&body[..])).is_ok_and(|resource| resource.encode_to_vec().is_empty())
    });
}

fn resource() -> Vec<u8> {
    let tag = |name: &str, value: &str| v1::tags::Pair { name: name.into(), value: value.into() };
    let postgres = v1::Postgres {
        hostname: "db1.internal.example.com".into(),
        username: "app".into(),
        password: "correct horse battery staple".into(),
        database: "orders".into(),
        port: 5432,
        port_override: 10_001,
        name: "orders".into(),
        tags: Some(v1::Tags {
            pairs: vec![tag("env", "prod"), tag("region", "eu-1"), tag("team", "core"), tag("tier", "1")],
        }),
        bind_interface: "127.0.0.1".into(),
        ..Default::default()
    };
    v1::Resource { resource: Some(v1::resource::Resource::Postgres(postgres)) }.encode_to_vec()
}

/// The quickest of 31 runs: other load on the machine only ever adds.
fn measure(what: &str, mut call: impl FnMut() -> bool) {
    let mut runs: Vec<f64> = (0..31)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..ROUNDS {
                black_box(call());
            }
            start.elapsed().as_secs_f64() * 1e9 / f64::from(ROUNDS)
        })
        .collect();
    runs.sort_by(f64::total_cmp);
    println!("{what:26} {:7.0} ns", runs[0]);
}
