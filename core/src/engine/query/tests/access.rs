use crate::engine::query::{Access, Missing};
use crate::engine::testing::{World, a, r, rs, t, user};
use crate::model::EntityId;

const AT: i64 = 100;

impl World {
    fn allows(&self, account: EntityId, resource: EntityId) -> bool {
        self.state.check(account, resource, t(AT)).expect("both exist")
    }
}

/// Alice, who holds a role with these rules, and one resource: postgres, `env=prod`, `team=core`.
fn alice_with(rules: &str) -> World {
    let mut world = World::default();
    world.user(1, "alice@example.com");
    world.resource(1, "orders", "postgres", &[("env", "prod"), ("team", "core")]);
    world.role(1, "developers", rules);
    world.attach(1, a(1), r(1));
    world
}

fn reaches(rules: &str) -> bool {
    alice_with(rules).allows(a(1), rs(1))
}

#[test]
fn nobody_reaches_anything_unless_something_says_so() {
    let mut world = World::default();
    world.user(1, "alice@example.com");
    world.resource(1, "orders", "postgres", &[]);
    assert!(!world.allows(a(1), rs(1)));
    assert!(!reaches(""));
    assert!(!reaches("[]"));
}

#[test]
fn what_does_not_exist_is_neither_allowed_nor_denied() {
    let mut world = alice_with(r#"[{"type":"postgres"}]"#);
    let check = |world: &World, account, resource| world.state.check(account, resource, t(AT));
    assert_eq!(check(&world, a(2), rs(1)), Err(Missing::Account));
    assert_eq!(check(&world, a(1), rs(2)), Err(Missing::Resource));
    assert_eq!(check(&world, rs(1), rs(1)), Err(Missing::Account));
    assert_eq!(check(&world, a(1), a(1)), Err(Missing::Resource));
    world.delete(rs(1));
    assert_eq!(check(&world, a(1), rs(1)), Err(Missing::Resource));
    world.delete(a(1));
    assert_eq!(check(&world, a(1), rs(1)), Err(Missing::Account));
    assert_eq!(world.state.access(a(1), rs(1), t(AT)), Err(Missing::Account));
}

#[test]
fn ids_as_text_are_read_and_names_are_left_to_others() {
    let world = alice_with(r#"[{"type":"postgres"}]"#);
    let check = |account: &str, resource: &str| world.state.check_text(account, resource, || t(AT));
    assert_eq!(check("a-0000000000000001", "rs-0000000000000001"), Some(Ok(true)));
    assert_eq!(check("a-0000000000000002", "rs-0000000000000001"), Some(Err(Missing::Account)));
    for (account, resource) in [
        ("alice@example.com", "rs-0000000000000001"),
        ("a-0000000000000001", "orders"),
        ("rs-0000000000000001", "a-0000000000000001"),
        ("a-000000000000001", "rs-0000000000000001"),
        ("", ""),
    ] {
        assert_eq!(check(account, resource), None, "{account} {resource}");
    }
}

#[test]
fn a_rule_matches_by_id_by_type_and_by_every_tag_together() {
    for (rules, expected) in [
        (r#"[{"ids":["rs-0000000000000001"]}]"#, true),
        (r#"[{"ids":["rs-0000000000000002"]}]"#, false),
        (r#"[{"type":"postgres"}]"#, true),
        (r#"[{"type":"mysql"}]"#, false),
        (r#"[{"tags":{"env":"prod"}}]"#, true),
        (r#"[{"tags":{"env":"Prod"}}]"#, false),
        (r#"[{"tags":{"env":"core"}}]"#, false),
        (r#"[{"tags":{"env":"prod","team":"core"}}]"#, true),
        (r#"[{"tags":{"env":"prod","team":"web"}}]"#, false),
        (r#"[{"type":"postgres","tags":{"env":"prod","team":"core"}}]"#, true),
        (r#"[{"type":"mysql","tags":{"env":"prod"}}]"#, false),
        (r#"[{"type":"postgres","tags":{"env":"dev"}}]"#, false),
    ] {
        assert_eq!(reaches(rules), expected, "{rules}");
    }
}

#[test]
fn only_a_star_alone_is_a_wildcard() {
    for (rules, expected) in [
        (r#"[{"tags":{"env":"*"}}]"#, true),
        (r#"[{"tags":{"owner":"*"}}]"#, false),
        (r#"[{"tags":{"*":"core"}}]"#, true),
        (r#"[{"tags":{"*":"web"}}]"#, false),
        (r#"[{"tags":{"*":"*"}}]"#, true),
        (r#"[{"tags":{"env":"prod","*":"*"}}]"#, true),
        (r#"[{"type":"mysql","tags":{"*":"*"}}]"#, false),
    ] {
        assert_eq!(reaches(rules), expected, "{rules}");
    }
    let mut world = alice_with(r#"[{"tags":{"*":"*"}}]"#);
    world.resource(1, "orders", "postgres", &[]);
    assert!(!world.allows(a(1), rs(1)), "no tag, not even any");
}

#[test]
fn a_query_matches_by_tags() {
    for (query, expected) in [
        ("env=prod", true),
        ("env=prod AND team=web", false),
        ("env=dev OR team=core", true),
        ("NOT env=dev", true),
        ("NOT (env=prod AND team=core)", false),
        ("owner", false),
        ("*=core", true),
    ] {
        assert_eq!(reaches(&format!(r#"[{{"query":"{query}"}}]"#)), expected, "{query}");
    }
}

#[test]
fn rules_of_a_role_are_a_union() {
    assert!(reaches(r#"[{"type":"mysql"},{"tags":{"env":"dev"}},{"ids":["rs-0000000000000001"]}]"#));
    assert!(!reaches(r#"[{"type":"mysql"},{"tags":{"env":"dev"}},{"ids":["rs-0000000000000002"]}]"#));
}

#[test]
fn damaged_rules_give_nothing() {
    assert!(!reaches(r#"[{"type":"postgres"}"#));
    assert!(!reaches(r#"[{"type":"postgres"},{}]"#));
}

#[test]
fn a_role_is_held_through_a_group() {
    let mut world = alice_with(r#"[{"type":"postgres"}]"#);
    world.user(2, "bob@example.com");
    let group = world.group(1, "core");
    let member = world.join(1, a(2), group);
    assert!(!world.allows(a(2), rs(1)));
    let held = world.group_role(1, group, r(1));
    assert!(world.allows(a(2), rs(1)));
    world.delete(member);
    assert!(!world.allows(a(2), rs(1)));
    world.join(2, a(2), group);
    assert!(world.allows(a(2), rs(1)));
    world.delete(held);
    assert!(!world.allows(a(2), rs(1)));
    assert!(world.allows(a(1), rs(1)), "her own attachment is another path");
}

#[test]
fn suspending_denies_and_removes_nothing() {
    let mut world = alice_with(r#"[{"type":"postgres"}]"#);
    world.resource(2, "wiki", "ssh", &[]);
    world.grant(1, a(1), rs(2), (0, 1000));
    world.suspended(1, "alice@example.com");
    assert!(!world.allows(a(1), rs(1)) && !world.allows(a(1), rs(2)));
    world.user(1, "alice@example.com");
    assert!(world.allows(a(1), rs(1)) && world.allows(a(1), rs(2)));
}

#[test]
fn an_account_that_cannot_be_read_is_suspended() {
    let mut world = alice_with(r#"[{"type":"postgres"}]"#);
    world.put(a(1), user(1, "alice@example.com", false)[..1].to_vec());
    assert!(!world.allows(a(1), rs(1)));
}

#[test]
fn a_grant_holds_from_its_start_and_not_at_its_end() {
    let mut world = World::default();
    world.user(1, "alice@example.com");
    world.user(2, "bob@example.com");
    world.resource(1, "orders", "postgres", &[]);
    world.resource(2, "wiki", "ssh", &[]);
    world.grant(1, a(1), rs(1), (100, 200));
    let check = |at| world.state.check(a(1), rs(1), at).expect("both exist");
    for (at, expected) in
        [(t(100).plus_nanos(-1), false), (t(100), true), (t(200).plus_nanos(-1), true), (t(200), false)]
    {
        assert_eq!(check(at), expected, "{at}");
    }
    assert!(!world.allows(a(2), rs(1)) && !world.allows(a(1), rs(2)), "nobody else, nothing else");
}

#[test]
fn overlapping_grants_never_cancel_each_other() {
    let mut world = World::default();
    world.user(1, "alice@example.com");
    world.resource(1, "orders", "postgres", &[]);
    let first = world.grant(1, a(1), rs(1), (0, 150));
    let second = world.grant(2, a(1), rs(1), (50, 300));
    let check = |world: &World, at| world.state.check(a(1), rs(1), t(at)).expect("both exist");
    assert!(check(&world, 149) && check(&world, 150) && !check(&world, 300));
    world.delete(first);
    assert!(check(&world, AT) && !check(&world, 49));
    world.delete(second);
    assert!(!check(&world, AT));
}

#[test]
fn an_access_by_grants_says_when_it_ends() {
    let mut world = alice_with("[]");
    let until = |world: &World, at: i64| world.state.access(a(1), rs(1), t(at)).expect("both exist");
    let allowed = |end| Access { allowed: true, until: Some(t(end)) };
    let denied = Access { allowed: false, until: None };
    world.grant(1, a(1), rs(1), (0, 100));
    world.grant(2, a(1), rs(1), (90, 200));
    world.grant(3, a(1), rs(1), (200, 250));
    world.grant(4, a(1), rs(1), (251, 300));
    world.grant(5, a(1), rs(1), (10, 20));
    assert_eq!(until(&world, 0), allowed(250), "overlapping and adjacent ones follow on");
    assert_eq!(until(&world, 15), allowed(250));
    assert_eq!(until(&world, 249), allowed(250));
    assert_eq!(until(&world, 250), denied);
    assert_eq!(until(&world, 251), allowed(300));
    assert_eq!(until(&world, 300), denied);
    world.role(1, "developers", r#"[{"type":"postgres"}]"#);
    assert_eq!(until(&world, 15), Access { allowed: true, until: None }, "a role does not end");
    world.suspended(1, "alice@example.com");
    assert_eq!(until(&world, 15), denied);
}

#[test]
fn changes_take_effect_at_once() {
    let mut world = alice_with(r#"[{"type":"postgres","tags":{"env":"prod"}}]"#);
    assert!(world.allows(a(1), rs(1)));
    world.resource(1, "orders", "postgres", &[("env", "dev")]);
    assert!(!world.allows(a(1), rs(1)), "a tag changed");
    world.role(1, "developers", r#"[{"tags":{"env":"dev"}}]"#);
    assert!(world.allows(a(1), rs(1)), "the role changed");
    world.resource(1, "orders", "mysql", &[("env", "dev")]);
    assert!(world.allows(a(1), rs(1)), "the type does not matter to this rule");
    world.role(1, "developers", r#"[{"type":"postgres"}]"#);
    assert!(!world.allows(a(1), rs(1)), "but to this one");
    world.role(1, "developers", r#"[{"ids":["rs-0000000000000001"]}]"#);
    assert!(world.allows(a(1), rs(1)));
    world.role(1, "developers", "[]");
    assert!(!world.allows(a(1), rs(1)));
}

#[test]
fn an_attachment_can_go_and_come_back() {
    let mut world = alice_with(r#"[{"type":"postgres"}]"#);
    world.delete(crate::model::EntityId::new(crate::model::Kind::AccountAttachment, 1));
    assert!(!world.allows(a(1), rs(1)));
    world.attach(2, a(1), r(1));
    assert!(world.allows(a(1), rs(1)));
    world.role(2, "others", "[]");
    world.attach(2, a(1), r(2));
    assert!(!world.allows(a(1), rs(1)), "the attachment names another role now");
}

/// Ten rules, and ten tags in one: whatever the place of a rule, it counts.
#[test]
fn every_rule_of_a_role_counts() {
    let mut world = World::default();
    world.user(1, "alice@example.com");
    let names: Vec<String> = (0..10).map(|number| format!("tag{number}")).collect();
    let tags: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "x")).collect();
    world.resource(100, "all", "postgres", &tags);
    let all: Vec<String> = names.iter().map(|name| format!(r#""{name}":"x""#)).collect();
    let mut rules = Vec::new();
    for (number, name) in names.iter().enumerate().take(9) {
        world.resource(number as u64, name, "ssh", &[(name, "x")]);
        rules.push(format!(r#"{{"type":"ssh","tags":{{"{name}":"x"}}}}"#));
    }
    rules.push(format!(r#"{{"type":"postgres","tags":{{{}}}}}"#, all.join(",")));
    for turn in 0..rules.len() {
        rules.rotate_left(1);
        world.role(1, "developers", &format!("[{}]", rules.join(",")));
        if turn == 0 {
            world.attach(1, a(1), r(1));
        }
        for number in (0..9).chain([100]) {
            assert_eq!(world.state.check(a(1), rs(number), t(AT)), Ok(true), "{number} in turn {turn}");
        }
    }
    world.role(1, "developers", &format!("[{}]", rules[1..].join(",")));
    let allowed =
        (0..9).chain([100]).filter(|number| world.state.check(a(1), rs(*number), t(AT)) == Ok(true));
    assert_eq!(allowed.count(), 9);
}
