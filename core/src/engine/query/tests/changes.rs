use crate::engine::Change;
use crate::engine::query::{MAX_AFFECTED, SimulateError, Simulated, simulate};
use crate::engine::testing::{self, World, a, g, r, rs, t};
use crate::model::{EntityId, Kind};

fn put(id: EntityId, bytes: Vec<u8>) -> Change {
    Change { id, state: Some(bytes.into()) }
}

fn delete(id: EntityId) -> Change {
    Change { id, state: None }
}

fn world() -> World {
    let mut world = World::default();
    for number in 1..=3 {
        world.user(number, &format!("user{number}@example.com"));
        world.resource(
            number,
            &format!("db{number}"),
            "postgres",
            &[("env", if number == 1 { "dev" } else { "prod" })],
        );
    }
    world.role(1, "developers", r#"[{"tags":{"env":"prod"}}]"#);
    world.attach(1, a(1), r(1));
    world.group(1, "core");
    world.join(1, a(2), g(1));
    world
}

fn simulated(world: &World, changes: &[Change]) -> Simulated {
    simulate(&world.state, changes, t(100)).expect("small")
}

#[test]
fn a_simulation_changes_nothing() {
    let world = world();
    let lost = vec![(a(1), rs(2)), (a(1), rs(3))];
    assert_eq!(simulated(&world, &[delete(r(1))]), Simulated { gained: vec![], lost });
    assert_eq!(world.state.check(a(1), rs(2), t(100)), Ok(true));
    assert_eq!(simulated(&world, &[]), Simulated::default());
}

#[test]
fn changes_are_taken_together() {
    let world = world();
    let link = EntityId::new(Kind::GroupRole, 1);
    let held = put(link, testing::link(link, g(1), r(1)));
    let edit = put(r(1), testing::role(1, "developers", r#"[{"tags":{"env":"dev"}}]"#));
    let found = simulated(&world, &[held, edit]);
    assert_eq!(found.gained, [(a(1), rs(1)), (a(2), rs(1))]);
    assert_eq!(found.lost, [(a(1), rs(2)), (a(1), rs(3))]);
}

#[test]
fn what_comes_back_is_neither_gained_nor_lost() {
    let world = world();
    let account = put(a(1), testing::user(1, "user1@example.com", false));
    assert_eq!(simulated(&world, &[delete(a(1)), account]), Simulated::default());
    let retyped = put(rs(2), testing::resource(2, "db2", "mysql", &[("env", "prod")]));
    assert_eq!(simulated(&world, &[retyped]), Simulated::default());
}

#[test]
fn a_grant_counts_only_at_its_time() {
    let world = world();
    let id = EntityId::new(Kind::AccountGrant, 1);
    let grant = |times| [put(id, testing::grant(id, a(3), rs(1), times))];
    assert_eq!(simulated(&world, &grant((0, 101))).gained, [(a(3), rs(1))]);
    assert_eq!(simulated(&world, &grant((0, 100))), Simulated::default());
    assert_eq!(simulated(&world, &grant((101, 200))), Simulated::default());
}

#[test]
fn what_is_too_much_is_refused_and_not_cut() {
    let mut world = World::default();
    world.group(1, "everyone");
    world.role(1, "developers", r#"[{"type":"postgres"}]"#);
    for number in 1..=MAX_AFFECTED as u64 + 1 {
        world.user(number, "");
        world.join(number, a(number), g(1));
    }
    let affected = MAX_AFFECTED + 1;
    let found = simulate(&world.state, &[delete(g(1))], t(100));
    assert_eq!(found, Err(SimulateError::TooManyAffected { affected }));

    (1..=20).for_each(|number| _ = world.resource(number, "", "postgres", &[]));
    let link = EntityId::new(Kind::GroupRole, 1);
    let held = put(link, testing::link(link, g(1), r(1)));
    let fewer = [delete(a(1)), held];
    assert!(matches!(simulate(&world.state, &fewer, t(100)), Err(SimulateError::TooManyAffected { .. })));
    world.delete(a(1));
    assert_eq!(simulate(&world.state, &fewer[1..], t(100)), Err(SimulateError::TooManyPairs));
}
