//! What a row of StrongDM's `AccountResources` says about time (strongdm-api 2.10).

mod support;

use gatepass::model::Timestamp;
use gatepass_wire::v1;

use support::entity::{Entity, Fill, Kind, tags};
use support::{HOUR, World};

fn instant(time: Option<&prost_types::Timestamp>) -> Option<Timestamp> {
    time.map(|time| Timestamp::from_parts(time.seconds, time.nanos))
}

fn at(time: Timestamp) -> Option<prost_types::Timestamp> {
    let (seconds, nanos) = time.to_parts();
    Some(prost_types::Timestamp { seconds, nanos })
}

fn service(world: &World) -> String {
    let service = v1::Service { name: format!("robot {}", world.unique()), ..v1::Service::default() };
    let account = v1::Account { account: Some(v1::account::Account::Service(service)) };
    let request = v1::AccountCreateRequest { meta: None, account: Some(account) };
    let made: v1::AccountCreateResponse = world.send("/v1.Accounts/Create", &request).expect("an account");
    match made.account.and_then(|account| account.account) {
        Some(v1::account::Account::Service(service)) => service.id,
        other => panic!("a service came back as {other:?}"),
    }
}

fn redis(world: &World) -> String {
    let redis = v1::Redis {
        name: format!("cache {}", world.unique()),
        hostname: "cache".to_owned(),
        port: 6379,
        ..v1::Redis::default()
    };
    let resource = v1::Resource { resource: Some(v1::resource::Resource::Redis(redis)) };
    let request = v1::ResourceCreateRequest { meta: None, resource: Some(resource) };
    let made: v1::ResourceCreateResponse = world.send("/v1.Resources/Create", &request).expect("a resource");
    match made.resource.and_then(|resource| resource.resource) {
        Some(v1::resource::Resource::Redis(redis)) => redis.id,
        other => panic!("a redis came back as {other:?}"),
    }
}

/// Created, granted, expires.
type Times = (Option<Timestamp>, Option<Timestamp>, Option<Timestamp>);

fn times(world: &World, account: &str) -> Vec<Times> {
    let request = v1::AccountResourceListRequest { meta: None, filter: format!("account_id:{account}") };
    let listed: v1::AccountResourceListResponse =
        world.send("/v1.AccountResources/List", &request).expect("a list");
    let rows = listed.account_resources.iter();
    rows.map(|row| {
        (instant(row.created_at.as_ref()), instant(row.granted_at.as_ref()), instant(row.expires_at.as_ref()))
    })
    .collect()
}

#[test]
fn a_grant_scheduled_ahead_was_created_before_it_began() {
    let world = World::new();
    let (account, resource) = (service(&world), redis(&world));
    let (made, start, end) = (world.now(), world.now().plus_nanos(HOUR), world.now().plus_nanos(3 * HOUR));
    let grant = v1::AccountGrant {
        account_id: account.clone(),
        resource_id: resource,
        start_from: at(start),
        valid_until: at(end),
        ..v1::AccountGrant::default()
    };
    let request = v1::AccountGrantCreateRequest { meta: None, account_grant: Some(grant) };
    let _: v1::AccountGrantCreateResponse =
        world.send("/v1.AccountGrants/Create", &request).expect("a grant");
    assert_eq!(times(&world, &account), []);
    world.clock.advance(2 * HOUR);
    assert_eq!(times(&world, &account), [(Some(made), Some(start), Some(end))]);
}

#[test]
fn a_role_gives_access_since_its_attachment_and_for_good() {
    let world = World::new();
    let (account, resource) = (service(&world), redis(&world));
    let role = v1::Role {
        name: "caches".to_owned(),
        access_rules: format!(r#"[{{"ids": ["{resource}"]}}]"#),
        ..v1::Role::default()
    };
    let request = v1::RoleCreateRequest { meta: None, role: Some(role) };
    let made: v1::RoleCreateResponse = world.send("/v1.Roles/Create", &request).expect("a role");
    world.clock.advance(HOUR);
    let attached = world.now();
    let attachment = v1::AccountAttachment {
        account_id: account.clone(),
        role_id: made.role.expect("the role").id,
        ..v1::AccountAttachment::default()
    };
    let request = v1::AccountAttachmentCreateRequest { meta: None, account_attachment: Some(attachment) };
    let _: v1::AccountAttachmentCreateResponse =
        world.send("/v1.AccountAttachments/Create", &request).expect("an attachment");
    world.clock.advance(HOUR);
    assert_eq!(times(&world, &account), [(Some(attached), Some(attached), None)]);
}

fn role_times(world: &World, role: &str) -> Vec<Option<Timestamp>> {
    let request = v1::RoleResourceListRequest { meta: None, filter: format!("role_id:{role}") };
    let listed: v1::RoleResourceListResponse =
        world.send("/v1.RoleResources/List", &request).expect("a list");
    listed.role_resources.iter().map(|row| instant(row.granted_at.as_ref())).collect()
}

/// Changes something, an hour after what came before. The instant of the change.
fn later(world: &World, entity: &mut Entity, change: impl FnOnce(&mut Entity)) -> Timestamp {
    world.clock.advance(HOUR);
    change(entity);
    world.try_update(entity).expect("an update");
    world.now()
}

/// A path is as old as the youngest of what makes it up, and no younger: what does not bear on access does not count.
#[test]
fn a_path_by_a_role_holds_since_the_last_change_that_bears_on_it() {
    const RULES: &str = r#"[{"type":"redis","tags":{"env":"prod"}}]"#;
    let world = World::new();
    let account = service(&world);
    let mut role = Entity::filled(&world, Kind::of("Roles", ""), Fill::Required);
    role.set_text("access_rules", RULES);
    let mut role = world.create(&role);
    let mut link = Entity::filled(&world, Kind::of("AccountAttachments", ""), Fill::Required);
    link.set_text("account_id", &account);
    link.set_text("role_id", role.id());
    world.create(&link);
    let check = |role: &Entity, since: Timestamp| {
        assert_eq!(role_times(&world, role.id()), [Some(since)]);
        assert_eq!(times(&world, &account), [(Some(since), Some(since), None)]);
    };
    // A resource made after the role cannot have been reached before it was there.
    world.clock.advance(HOUR);
    let mut redis = Entity::filled(&world, Kind::of("Resources", "redis"), Fill::Required);
    redis.set("tags", tags(&[("env", "prod")]));
    let mut redis = world.create(&redis);
    let made = world.now();
    check(&role, made);
    // Renaming either is nothing to access.
    later(&world, &mut redis, |redis| redis.set_text("hostname", "elsewhere"));
    later(&world, &mut role, |role| role.set_text("name", "renamed"));
    check(&role, made);
    // A tag taken and given again is an interruption.
    later(&world, &mut redis, |redis| redis.set("tags", tags(&[("env", "test")])));
    assert_eq!((times(&world, &account), role_times(&world, role.id())), (vec![], vec![]));
    let tagged = later(&world, &mut redis, |redis| redis.set("tags", tags(&[("env", "prod")])));
    later(&world, &mut redis, |redis| redis.set_text("hostname", "moved"));
    check(&role, tagged);
    // So are rules that no longer match.
    later(&world, &mut role, |role| role.set_text("access_rules", r#"[{"type":"ssh"}]"#));
    let ruled = later(&world, &mut role, |role| role.set_text("access_rules", RULES));
    check(&role, ruled);
    // The past is told as it was then.
    let (seconds, nanos) = ruled.plus_nanos(-90 * HOUR / 60).to_parts();
    let meta = v1::ListRequestMetadata {
        snapshot_at: Some(prost_types::Timestamp { seconds, nanos }),
        ..v1::ListRequestMetadata::default()
    };
    let request = v1::RoleResourceListRequest { meta: Some(meta), filter: String::new() };
    let listed: v1::RoleResourceListResponse =
        world.send("/v1.RoleResources/List", &request).expect("a list");
    assert_eq!(
        listed.role_resources.iter().map(|row| instant(row.granted_at.as_ref())).collect::<Vec<_>>(),
        [Some(tagged)]
    );
}
