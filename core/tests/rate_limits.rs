//! Calls of the network are counted, and told how many are left (strongdm-api 1.8).

mod support;

use std::sync::Arc;

use gatepass::Code;
use gatepass::service::{Options, RateLimits, Service, Store, TestClock};
use gatepass::wire::status::{Detail, Status};
use gatepass_wire::v1;
use prost::Message;
use support::{NOON, SECOND, World, list_request};

const ROLES: &str = "/v1.Roles/List";

fn world(rate_limits: RateLimits) -> World {
    let clock = TestClock::at(NOON);
    let mut world = World::open(Store::Memory, clock.clone(), false);
    let options =
        Options { clock: Arc::new(clock), test_store: true, rate_limits, ..Options::new(Store::Memory) };
    world.service = Service::open(options).expect("a store");
    world
}

#[test]
fn a_key_hears_how_much_is_left_until_nothing_is() {
    let world = world(RateLimits { reads: 2, ..RateLimits::OFF });
    let key = world.key(&["role:list"]);
    let list = || key.call(&world, ROLES, list_request(ROLES, "", 1, ""));
    for left in [1, 0] {
        let reply = list().expect("within the limit");
        let told =
            v1::RoleListResponse::decode(reply.body.clone()).expect("a list").rate_limit.expect("the limit");
        assert_eq!((told.limit, told.remaining, told.bucket), (2, left, format!("{}:reads", key.access_key)));
        let header = reply.metadata.get("ratelimit").expect("a header").to_owned();
        assert!(header.contains(&format!(";r={left};")), "{header}");
    }
    let error = list().expect_err("used up");
    assert_eq!(error.code(), Code::ResourceExhausted);
    let status = Status::from(&error);
    assert!(
        status.details.iter().any(|detail| matches!(detail, Detail::RateLimit(limit) if limit.limit == 2))
    );
    world.clock.advance(30 * SECOND);
    list().expect("refilled");
    // Whoever holds the store is not counted.
    for _ in 0..5 {
        world.raw(ROLES, list_request(ROLES, "", 1, "")).expect("not limited");
    }
}

#[test]
fn without_limits_nothing_is_told() {
    let world = world(RateLimits::OFF);
    let key = world.key(&["role:list"]);
    let reply = key.call(&world, ROLES, list_request(ROLES, "", 1, "")).expect("a list");
    assert!(v1::RoleListResponse::decode(reply.body).expect("a list").rate_limit.is_none());
    assert!(reply.metadata.get("ratelimit").is_none());
}
