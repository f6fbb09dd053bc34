use gatepass_wire::v1;
use prost::Message;

use super::{PolicyError, Why, check_policy};
use crate::engine::testing::{World, a, r, rs, t};
use crate::model::{EntityId, Kind};

fn policy(world: &mut World, number: u64, text: &str) -> EntityId {
    let id = EntityId::new(Kind::Policy, number);
    let policy = v1::Policy { id: id.to_string(), policy: text.into(), ..v1::Policy::default() };
    world.put(id, policy.encode_to_vec())
}

/// Alice and Bob, of whom Alice holds role 1 directly and Bob through group 1; resource 1 is prod, 2 is dev.
fn world() -> World {
    let mut world = World::default();
    let (alice, bob) = (world.user(1, "alice@example.com"), world.user(2, "bob@example.com"));
    let role = world.role(1, "ops", "[]");
    let group = world.group(1, "people");
    world.attach(1, alice, role);
    world.join(1, bob, group);
    world.group_role(1, group, role);
    world.user(3, "carol@example.com");
    world.resource(1, "orders", "postgres", &[("env", "prod")]);
    world.resource(2, "drafts", "mysql", &[("env", "dev")]);
    world
}

/// The pairs of accounts 1..=3 and resources 1..=2 that one text forbids, at 1970-01-01 00:00:00 UTC, a Thursday.
fn forbidden(text: &str) -> Vec<(u64, u64)> {
    let mut world = world();
    policy(&mut world, 1, text);
    let pairs = (1..=3).flat_map(|account| (1..=2).map(move |resource| (account, resource)));
    pairs
        .filter(|(account, resource)| !world.state.forbidden(a(*account), rs(*resource), t(0)).is_empty())
        .collect()
}

const ALL: [(u64, u64); 6] = [(1, 1), (1, 2), (2, 1), (2, 2), (3, 1), (3, 2)];
const NONE: [(u64, u64); 0] = [];

#[test]
fn scopes_say_whose_access_to_what_is_forbidden() {
    let one = r(1).to_string();
    let cases: &[(String, &[(u64, u64)])] = &[
        ("forbid (principal, action, resource);".into(), &ALL),
        ("permit (principal, action, resource);".into(), &NONE),
        (
            format!(r#"forbid (principal == StrongDM::Account::"{}", action, resource);"#, a(1)),
            &[(1, 1), (1, 2)],
        ),
        (format!(r#"forbid (principal in StrongDM::Role::"{one}", action, resource);"#), &ALL[..4]),
        (
            format!(
                r#"forbid (principal in StrongDM::Group::"{}", action, resource);"#,
                EntityId::new(Kind::Group, 1)
            ),
            &[(2, 1), (2, 2)],
        ),
        (
            format!(
                r#"forbid (principal, action == StrongDM::Action::"connect", resource == StrongDM::Resource::"{}");"#,
                rs(2)
            ),
            &[(1, 2), (2, 2), (3, 2)],
        ),
        (
            format!(
                r#"forbid (principal in StrongDM::Role::"{one}", action in [StrongDM::Action::"connect"], resource == StrongDM::Resource::"{}");"#,
                rs(1)
            ),
            &[(1, 1), (2, 1)],
        ),
        ("forbid (principal is StrongDM::Account, action, resource is StrongDM::Resource);".into(), &ALL),
        // What is not about an account that connects to a resource bears on nothing here.
        (r#"forbid (principal, action == SQL::Action::"delete", resource);"#.into(), &NONE),
        (r#"forbid (principal, action, resource == Postgres::Database::"*");"#.into(), &NONE),
        ("forbid (principal is StrongDM::Robot, action, resource);".into(), &NONE),
    ];
    for (text, expected) in cases {
        assert_eq!(forbidden(text), *expected, "{text}");
    }
}

#[test]
fn conditions_see_tags_and_attributes_and_the_instant() {
    let when = |condition: &str| format!("forbid (principal, action, resource) when {{ {condition} }};");
    let cases: &[(&str, &[(u64, u64)])] = &[
        (
            r#"resource has sdm && resource.sdm.hasTag("env") && resource.sdm.getTag("env") == "prod""#,
            &[(1, 1), (2, 1), (3, 1)],
        ),
        (r#"resource.tags has env && resource.tags.env == "dev""#, &[(1, 2), (2, 2), (3, 2)]),
        (r#"resource.name like "ord*""#, &[(1, 1), (2, 1), (3, 1)]),
        (r#"principal.email == "alice@example.com""#, &[(1, 1), (1, 2)]),
        (r#"principal.accountType == "service""#, &NONE),
        (r#"principal.permissionLevel == "user" && !principal.isManagedUser"#, &ALL),
        (r#"principal.tags.hasTag("env")"#, &NONE),
        // Thursday is the fifth day from Sunday.
        ("context has utcNow && context.utcNow.dayOfWeek == 5 && context.utcNow.minuteOfDay == 0", &ALL),
        ("context.utcNow.dayOfWeek == 4", &NONE),
    ];
    for (condition, expected) in cases {
        assert_eq!(forbidden(&when(condition)), *expected, "{condition}");
    }
}

#[test]
fn what_cannot_be_evaluated_forbids_and_says_why() {
    let cases = [
        ("forbid (principal, action, resource) when { context.location == \"home\" };", "location"),
        // A guard does not make it known.
        (
            "forbid (principal, action, resource) when { context has location && context.location == \"home\" };",
            "location",
        ),
        ("forbid (principal, action, resource) unless { context has mfa };", "mfa"),
        ("forbid (principal, action, resource) when { context has utcNow.year };", "year"),
        ("forbid (principal, action, resource) when { context.utcNow has year };", "year"),
        ("forbid (principal, action, resource) when { principal.shoe == 44 };", "shoe"),
        ("forbid (principal, action, resource) when { resource.sdm.getTag(\"team\") == \"a\" };", "team"),
        ("forbid (principal in External::Role::\"staff\", action, resource);", "External::Role"),
        ("forbid (principal, action, resource in Cloud::Region::\"eu\");", "Cloud::Region"),
    ];
    for (text, names) in cases {
        let mut world = world();
        let id = policy(&mut world, 7, text);
        let found = world.state.forbidden(a(1), rs(1), t(0)).pop().expect(text);
        assert_eq!((found.policy, found.statement), (id, 0));
        match found.why {
            Why::Failed(reason) => {
                assert!(reason.contains(names), "{text}: `{reason}` does not name `{names}`")
            }
            Why::Says(_) => panic!("{text} was evaluated"),
        }
    }
    // What is not reached is not needed.
    let unreached =
        "forbid (principal, action, resource) when { resource.name == \"none\" && context.location == 1 };";
    assert_eq!(forbidden(unreached), NONE);
}

#[test]
fn a_text_that_is_damaged_forbids_everything() {
    assert_eq!(forbidden("forbid (principal"), ALL);
}

#[test]
fn the_first_statement_of_the_smallest_policy_is_named_with_its_message() {
    let mut world = world();
    let all = "forbid (principal, action, resource);";
    policy(&mut world, 9, all);
    let text = format!("permit (principal, action, resource);\n@error(\"not today\")\n{all}\n{all}");
    let id = policy(&mut world, 3, &text);
    let found = &world.state.forbidden(a(1), rs(1), t(0))[0];
    assert_eq!((found.policy, found.statement), (id, 1));
    assert_eq!(found.why, Why::Says(Some("not today".to_owned())));
}

#[test]
fn a_policy_that_changes_or_goes_leaves_nothing_behind() {
    let mut world = world();
    let texts = [
        "forbid (principal, action, resource);".to_owned(),
        format!(r#"forbid (principal == StrongDM::Account::"{}", action, resource);"#, a(1)),
        format!(r#"forbid (principal in StrongDM::Role::"{}", action, resource);"#, r(1)),
        format!(r#"forbid (principal, action, resource == StrongDM::Resource::"{}");"#, rs(1)),
    ];
    let id = EntityId::new(Kind::Policy, 1);
    for text in &texts {
        policy(&mut world, 1, text);
        assert!(!world.state.forbidden(a(1), rs(1), t(0)).is_empty(), "{text}");
        policy(&mut world, 1, "permit (principal, action, resource);");
        assert!(world.state.forbidden(a(1), rs(1), t(0)).is_empty(), "{text}");
        policy(&mut world, 1, text);
        world.delete(id);
        assert!(world.state.forbidden(a(1), rs(1), t(0)).is_empty(), "{text}");
    }
}

#[test]
fn text_that_is_no_policy_is_refused_where_it_goes_wrong() {
    let error = check_policy("permit (principal, action, resource);\nforbid (principal, action);").err();
    let Some(PolicyError::Syntax { line, .. }) = error else { panic!("{error:?}") };
    assert_eq!(line, 2);
    assert_eq!(check_policy("  // nothing\n").err(), Some(PolicyError::Empty));
    let template = "permit (principal == ?principal, action, resource);";
    assert_eq!(check_policy(template).err(), Some(PolicyError::Template { statement: 1 }));
}
