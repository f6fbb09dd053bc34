use crate::engine::query::{ExplainError, Explanation, Fact, Link, MAX_ALTERNATIVES, Missing};
use crate::engine::testing::{World, a, g, r, rs, t};
use crate::model::{EntityId, Kind};

const AT: i64 = 100;

fn world() -> World {
    let mut world = World::default();
    world.user(1, "alice@example.com");
    world.resource(1, "orders", "postgres", &[("env", "prod"), ("team", "core")]);
    world
}

fn explain(world: &World) -> Explanation {
    world.state.explain(a(1), rs(1), t(AT)).expect("both exist and the index agrees")
}

fn missing(world: &World) -> (Vec<Fact>, Vec<Fact>) {
    match explain(world) {
        Explanation::Denied { missing, alternatives } => (missing, alternatives),
        allowed => panic!("{allowed:?}"),
    }
}

/// The facts as a person reads them who may see everything.
fn texts(world: &World, facts: &[Fact]) -> Vec<String> {
    facts.iter().map(|fact| fact.text(&world.state, &|id| world.state.called(id))).collect()
}

const ALICE: &str = "alice@example.com (`a-0000000000000001`)";
const ORDERS: &str = "orders (`rs-0000000000000001`)";

fn id(kind: Kind, number: u64) -> EntityId {
    EntityId::new(kind, number)
}

fn grant(number: u64) -> EntityId {
    id(Kind::AccountGrant, number)
}

#[test]
fn what_does_not_exist_has_no_explanation() {
    let world = world();
    assert_eq!(world.state.explain(a(2), rs(1), t(AT)), Err(ExplainError::Missing(Missing::Account)));
    assert_eq!(world.state.explain(a(1), rs(2), t(AT)), Err(ExplainError::Missing(Missing::Resource)));
}

#[test]
fn a_role_attached_is_a_chain_that_names_the_rule() {
    let mut world = world();
    world.role(1, "developers", r#"[{"type":"mysql"},{"tags":{"env":"prod"}},{"type":"postgres"}]"#);
    world.attach(7, a(1), r(1));
    let attachment = id(Kind::AccountAttachment, 7);
    let chain = vec![
        Link::Account(a(1)),
        Link::Attachment(attachment),
        Link::Role(r(1)),
        Link::Rule { role: r(1), index: 1 },
        Link::Resource(rs(1)),
    ];
    assert_eq!(explain(&world), Explanation::Allowed { chain, other_paths: 0, until: None });
}

#[test]
fn a_role_of_a_group_is_a_chain_through_the_group() {
    let mut world = world();
    world.role(1, "developers", r#"[{"type":"postgres"}]"#);
    world.group(1, "core");
    world.join(8, a(1), g(1));
    world.group_role(9, g(1), r(1));
    let chain = vec![
        Link::Account(a(1)),
        Link::Membership(id(Kind::AccountGroup, 8)),
        Link::Group(g(1)),
        Link::GroupRole(id(Kind::GroupRole, 9)),
        Link::Role(r(1)),
        Link::Rule { role: r(1), index: 0 },
        Link::Resource(rs(1)),
    ];
    assert_eq!(explain(&world), Explanation::Allowed { chain, other_paths: 0, until: None });
}

#[test]
fn of_several_chains_an_attached_role_comes_first_and_the_rest_are_counted() {
    let mut world = world();
    for number in [1, 2, 3] {
        world.role(number, &format!("role{number}"), r#"[{"type":"postgres"}]"#);
    }
    world.group(1, "core");
    world.join(1, a(1), g(1));
    world.group_role(1, g(1), r(1));
    world.attach(5, a(1), r(3));
    world.attach(6, a(1), r(2));
    world.grant(1, a(1), rs(1), (0, 1000));
    let Explanation::Allowed { chain, other_paths, until } = explain(&world) else { panic!() };
    assert_eq!((chain[2], other_paths, until), (Link::Role(r(2)), 3, None));
}

#[test]
fn of_several_grants_the_one_that_lasts_longest_is_told() {
    let mut world = world();
    world.grant(1, a(1), rs(1), (0, 200));
    world.grant(3, a(1), rs(1), (0, 300));
    world.grant(2, a(1), rs(1), (0, 300));
    world.grant(4, a(1), rs(1), (250, 400));
    let chain = vec![Link::Account(a(1)), Link::Grant(grant(2)), Link::Resource(rs(1))];
    assert_eq!(explain(&world), Explanation::Allowed { chain, other_paths: 2, until: Some(t(400)) });
}

#[test]
fn a_missing_grant_names_the_role_that_would_do() {
    let mut world = world();
    let (facts, others) = missing(&world);
    assert_eq!(facts, [Fact::Grant { account: a(1), resource: rs(1), would_match: None }]);
    assert!(others.is_empty());
    assert_eq!(
        texts(&world, &facts),
        [format!("no live grant of {ALICE} on {ORDERS}; no role has a rule that matches it")]
    );

    world.role(2, "operators", r#"[{"type":"postgres"}]"#);
    world.role(1, "developers", r#"[{"tags":{"env":"prod"}}]"#);
    world.role(3, "others", r#"[{"type":"mysql"}]"#);
    let (facts, others) = missing(&world);
    assert_eq!(facts, [Fact::Grant { account: a(1), resource: rs(1), would_match: Some(r(1)) }]);
    let held = |role| Fact::RoleHeld { account: a(1), role, resource: rs(1) };
    assert_eq!(others, [held(r(1)), held(r(2))]);
    assert_eq!(
        texts(&world, &[facts[0], others[1]]),
        [
            format!(
                "no live grant of {ALICE} on {ORDERS}; role developers (`r-0000000000000001`) would match: attach it"
            ),
            format!("{ALICE} does not hold role operators (`r-0000000000000002`), which matches {ORDERS}"),
        ]
    );
}

#[test]
fn a_grant_that_starts_later_is_what_is_missing() {
    let mut world = world();
    world.grant(2, a(1), rs(1), (500, 600));
    world.grant(1, a(1), rs(1), (300, 400));
    world.grant(3, a(1), rs(1), (0, 50));
    let (facts, others) = missing(&world);
    let started = |number, start| Fact::GrantStarted {
        grant: grant(number),
        account: a(1),
        resource: rs(1),
        start: t(start),
    };
    assert_eq!(facts, [started(1, 300)]);
    assert_eq!(others, [started(2, 500), Fact::Grant { account: a(1), resource: rs(1), would_match: None }]);
    assert_eq!(
        texts(&world, &facts),
        [format!("grant `ag-0000000000000001` of {ALICE} on {ORDERS} starts at 1970-01-01T00:05:00Z")]
    );
}

#[test]
fn a_suspended_account_misses_that_and_a_path_where_there_is_none() {
    let mut world = world();
    world.suspended(1, "alice@example.com");
    let suspended = Fact::NotSuspended { account: a(1) };
    let grant = Fact::Grant { account: a(1), resource: rs(1), would_match: None };
    assert_eq!(missing(&world), (vec![suspended, grant], vec![]));
    world.grant(1, a(1), rs(1), (0, 200));
    assert_eq!(missing(&world), (vec![suspended], vec![]), "the grant is there");
    assert_eq!(texts(&world, &[suspended]), [format!("{ALICE} is suspended")]);
}

#[test]
fn a_rule_that_misses_by_one_tag_is_told() {
    let mut world = world();
    let rules = r#"[{"type":"mysql","tags":{"env":"dev"}},
        {"type":"postgres","tags":{"env":"dev","team":"web"}},
        {"type":"postgres","tags":{"env":"prod","team":"web"}}]"#;
    world.role(1, "developers", rules);
    world.attach(1, a(1), r(1));
    let (_, others) = missing(&world);
    let expected = Fact::Rule { role: r(1), index: 2, tag: 1, resource: rs(1) };
    assert_eq!(others, [expected]);
    assert_eq!(
        texts(&world, &others),
        [format!(
            "rule 2 of role developers (`r-0000000000000001`) misses {ORDERS} only by the tag `team=web`"
        )]
    );
}

#[test]
fn alternatives_are_few() {
    let mut world = world();
    for number in 1..=30 {
        world.role(number, &format!("role{number}"), r#"[{"type":"postgres"}]"#);
    }
    assert_eq!(missing(&world).1.len(), MAX_ALTERNATIVES);
}

/// Damage that only a defect could do: the index is told other rules than are stored.
#[test]
fn where_index_and_entities_part_nothing_is_explained() {
    for (stored, indexed) in [("[]", r#"[{"type":"postgres"}]"#), (r#"[{"type":"postgres"}]"#, "[]")] {
        let mut world = world();
        world.role(1, "developers", indexed);
        world.attach(1, a(1), r(1));
        let change = crate::engine::Change {
            id: r(1),
            state: Some(crate::engine::testing::role(1, "developers", stored).into()),
        };
        world.state.store.apply(&change, crate::model::Revision(2));
        let explained = world.state.explain(a(1), rs(1), t(AT));
        assert!(matches!(explained, Err(ExplainError::Disagreement { entity, .. }) if entity == r(1)));
    }
    for (kind, env) in [("mysql", "prod"), ("postgres", "dev")] {
        let mut world = world();
        let stored = crate::engine::testing::resource(1, "orders", kind, &[("env", env), ("team", "core")]);
        let change = crate::engine::Change { id: rs(1), state: Some(stored.into()) };
        world.state.store.apply(&change, crate::model::Revision(2));
        let explained = world.state.explain(a(1), rs(1), t(AT));
        assert!(matches!(explained, Err(ExplainError::Disagreement { entity, .. }) if entity == rs(1)));
    }
    let mut world = world();
    world.role(1, "developers", r#"[{"type":"postgres"}]"#);
    world.attach(1, a(1), r(1));
    let change = crate::engine::Change { id: id(Kind::AccountAttachment, 1), state: None };
    world.state.store.apply(&change, crate::model::Revision(2));
    let explained = world.state.explain(a(1), rs(1), t(AT));
    assert!(matches!(explained, Err(ExplainError::Disagreement { entity, .. }) if entity == a(1)));
}
