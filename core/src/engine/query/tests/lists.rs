use crate::engine::query::{Missing, Page, Reachable, Via};
use crate::engine::testing::{World, a, g, r, rs, t};
use crate::model::{EntityId, Kind};

const AT: i64 = 100;

/// Alice reaches 1, 2 and 5 by a role, 3 and 2 by grants; 4 later.
fn alice() -> World {
    let mut world = World::default();
    world.user(1, "alice@example.com");
    for number in [5, 3, 1, 4, 2] {
        let tags = if number == 3 || number == 4 { [("env", "dev")] } else { [("env", "prod")] };
        world.resource(number, &format!("db{number}"), "postgres", &tags);
    }
    world.role(1, "developers", r#"[{"tags":{"env":"prod"}}]"#);
    world.attach(1, a(1), r(1));
    world.grant(1, a(1), rs(3), (0, 200));
    world.grant(2, a(1), rs(2), (0, 300));
    world.grant(3, a(1), rs(4), (150, 300));
    world
}

fn ids<'a>(items: impl IntoIterator<Item = &'a Reachable>) -> Vec<u64> {
    items.into_iter().map(|item| item.id.number).collect()
}

#[test]
fn what_an_account_reaches_comes_in_pages_in_the_order_of_ids() {
    let world = alice();
    let page = |after, limit| world.state.list_resources(a(1), t(AT), after, limit).expect("she exists");
    let all = page(None, 50);
    assert_eq!((ids(&all.items), all.next), (vec![1, 2, 3, 5], None));
    let first = page(None, 2);
    assert_eq!((ids(&first.items), first.next), (vec![1, 2], Some(2)));
    let second = page(first.next, 2);
    assert_eq!((ids(&second.items), second.next), (vec![3, 5], None));
    assert_eq!(page(Some(5), 2), Page { items: vec![], next: None });
    assert_eq!(page(None, 0).next, Some(1), "a page of nothing would end the list unseen");
    assert_eq!(world.state.count_resources(a(1), t(AT)), Ok(4));
    assert_eq!(world.state.list_resources(a(2), t(AT), None, 1), Err(Missing::Account));
}

#[test]
fn only_what_grants_alone_give_has_an_end() {
    let world = alice();
    let page = world.state.list_resources(a(1), t(AT), None, 50).expect("she exists");
    let ends: Vec<_> = page.items.iter().map(|item| item.until).collect();
    assert_eq!(ends, [None, None, Some(t(200)), None]);
    let page = world.state.list_accounts(rs(3), t(AT), None, 50).expect("it exists");
    assert_eq!(page.items, [Reachable { id: a(1), until: Some(t(200)) }]);
    let page = world.state.list_accounts(rs(2), t(AT), None, 50).expect("it exists");
    assert_eq!(page.items, [Reachable { id: a(1), until: None }]);
}

#[test]
fn who_reaches_a_resource_comes_in_pages_in_the_order_of_ids() {
    let mut world = alice();
    world.group(1, "core");
    world.group_role(1, g(1), r(1));
    for number in [7, 6, 9, 8] {
        world.user(number, &format!("user{number}@example.com"));
        world.join(number, a(number), g(1));
    }
    world.suspended(8, "user8@example.com");
    let page = |after, limit| world.state.list_accounts(rs(1), t(AT), after, limit).expect("it exists");
    assert_eq!(ids(&page(None, 3).items), [1, 6, 7]);
    assert_eq!(page(None, 3).next, Some(7));
    assert_eq!((ids(&page(Some(7), 3).items), page(Some(7), 3).next), (vec![9], None));
    assert_eq!(world.state.list_accounts(rs(77), t(AT), None, 1), Err(Missing::Resource));
}

#[test]
fn a_suspended_account_reaches_nothing_and_has_no_paths() {
    let mut world = alice();
    world.suspended(1, "alice@example.com");
    assert_eq!(world.state.list_resources(a(1), t(AT), None, 50).expect("she exists").items, []);
    assert_eq!(world.state.account_paths(a(1), t(AT), None).expect("she exists").count(), 0);
    assert_eq!(world.state.paths(a(1), rs(1), t(AT)), Ok(vec![]));
}

#[test]
fn every_path_is_a_row() {
    let mut world = alice();
    world.group(1, "core");
    world.join(1, a(1), g(1));
    world.group_role(1, g(1), r(1));
    let rows: Vec<_> = world.state.account_paths(a(1), t(AT), Some(1)).expect("she exists").collect();
    let role = |group| Via::Role { role: r(1), group };
    let grant = |number, start, end| Via::Grant {
        grant: EntityId::new(Kind::AccountGrant, number),
        start: t(start),
        end: t(end),
    };
    let expected = [
        (rs(2), role(None)),
        (rs(2), role(Some(g(1)))),
        (rs(2), grant(2, 0, 300)),
        (rs(3), grant(1, 0, 200)),
        (rs(4), grant(3, 150, 300)),
        (rs(5), role(None)),
        (rs(5), role(Some(g(1)))),
    ];
    assert_eq!(rows.iter().map(|row| (row.resource, row.via)).collect::<Vec<_>>(), expected);
    assert_eq!(world.state.paths(a(1), rs(2), t(AT)).expect("both exist").len(), 3);
    let later = world.state.account_paths(a(1), t(300), None).expect("she exists");
    assert_eq!(
        later.filter(|row| matches!(row.via, Via::Grant { .. })).count(),
        0,
        "ended grants are no paths"
    );
}

#[test]
fn what_a_role_reaches_comes_in_the_order_of_ids() {
    let mut world = alice();
    world.role(2, "more", r#"[{"ids":["rs-0000000000000004","rs-0000000000000003","rs-0000000000000063"]},{"tags":{"env":"prod"}}]"#);
    let reach = |after| -> Vec<u64> {
        world.state.role_resources(r(2), after).expect("it exists").map(|id| id.number).collect()
    };
    assert_eq!(reach(None), [1, 2, 3, 4, 5]);
    assert_eq!(reach(Some(3)), [4, 5]);
    assert_eq!(world.state.role_resources(r(3), None).err(), Some(Missing::Role));
    assert_eq!(world.state.roles_reaching(rs(1)), Ok(vec![r(1), r(2)]));
    assert_eq!(world.state.roles_reaching(rs(4)), Ok(vec![r(2)]));
    assert_eq!(world.state.role_reaches(r(1), rs(4)), Ok(false));
    assert_eq!(world.state.role_reaches(r(2), rs(4)), Ok(true));
}
