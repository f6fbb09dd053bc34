//! What is wrong is refused with a typed error that names it, and changes nothing (RULES 1.2, 2.2, 4.6, 5.5, 6.2).

mod support;

use gatepass::Code;
use gatepass::wire::raw::writer;
use gatepass_wire::v1;
use prost::Message;
use support::entity::{Entity, Fill, Kind, SECRET, instant, kinds, tags};
use support::tree::Val;
use support::{HOUR, SECOND, World, by_id, list_request, page};

fn role(world: &World) -> Entity {
    Entity::filled(world, Kind::of("Roles", ""), Fill::Required)
}

#[test]
fn names_that_are_none() {
    let world = World::new();
    let long = "n".repeat(1025);
    for kind in kinds() {
        let Some(field) = kind.message.field_named("name") else { continue };
        if kind.service.name == "Nodes" {
            continue;
        }
        // All resources are checked by the same code: the whole list once, for the others its first.
        let is_one_of_many = kind.member.is_some_and(|member| !matches!(member.name, "user" | "postgres"));
        let mut created =
            kind.has("Update").then(|| world.create(&Entity::filled(&world, kind, Fill::Required)));
        let bad = [
            "",
            " ",
            "\u{3000}",
            &long,
            "a\"b",
            "a<b",
            "a>b",
            "a\nb",
            "a\u{7}b",
            "rs-0123456789abcdef",
            "a-0123456789abcdef",
            "someone@example.com",
        ];
        for bad in bad.iter().take(if is_one_of_many { 2 } else { bad.len() }) {
            // A peering group without a name is given one.
            if bad.is_empty() && kind.service.name == "PeeringGroups" {
                continue;
            }
            let mut entity = Entity::filled(&world, kind, Fill::Required);
            entity.set_text(field.name, bad);
            world.refused(&kind.path("Create"), entity.request("Create"), Code::InvalidArgument, "name");
            if let Some(created) = &mut created {
                created.set_text(field.name, bad);
                let path = kind.path("Update");
                world.refused(&path, created.request("Update"), Code::InvalidArgument, "name");
            }
        }
    }
    let mut longest = role(&world);
    longest.set_text("name", &"é".repeat(1024));
    world.create(&longest);
}

#[test]
fn names_of_nodes_hold_letters_digits_and_hyphens() {
    let world = World::new();
    for member in ["relay", "gateway", "proxy_cluster"] {
        let kind = Kind::of("Nodes", member);
        for bad in ["with blank", "under_score", "ümlaut", &"n".repeat(1025)] {
            let mut node = Entity::filled(&world, kind, Fill::Required);
            node.set_text("name", bad);
            world.refused("/v1.Nodes/Create", node.request("Create"), Code::InvalidArgument, "name");
        }
        let unnamed = world.made("Nodes", member);
        assert!(unnamed.text("name").starts_with(&member.replace('_', "-")), "{}", unnamed.text("name"));
        let mut update = unnamed.clone();
        update.remove("name");
        let updated = world.try_update(&update).expect("an update without a name");
        assert_eq!(updated.text("name"), unnamed.text("name"));
    }
    let mut gateway = Entity::filled(&world, Kind::of("Nodes", "gateway"), Fill::Required);
    gateway.set_text("listen_address", "gateway.example.com:5000");
    assert_eq!(world.create(&gateway).text("bind_address"), "0.0.0.0:5000");
}

#[test]
fn emails_and_people_that_are_none() {
    let world = World::new();
    let kind = Kind::of("Accounts", "user");
    let long = format!("{}@example.com", "e".repeat(320));
    for (field, bad) in [
        ("email", ""),
        ("email", "  "),
        ("email", " a@example.com"),
        ("email", "a@example.com\n"),
        ("email", &long),
        ("first_name", "a<b"),
        ("last_name", "a\"b"),
        ("permission_levelRW", "emperor"),
    ] {
        let mut user = Entity::filled(&world, kind, Fill::Required);
        user.set_text(field, bad);
        let json = kind.message.field_named(field).expect("a field").json_name;
        world.refused("/v1.Accounts/Create", user.request("Create"), Code::InvalidArgument, json);
    }
    let mut own = world.made("Accounts", "user");
    let id = own.id().to_owned();
    own.set_text("manager_id", &id);
    world.refused("/v1.Accounts/Update", own.request("Update"), Code::InvalidArgument, "manager_id");
    let mut managed = Entity::filled(&world, kind, Fill::Required);
    managed.set_text("manager_id", &world.key(&[]).id);
    world.refused("/v1.Accounts/Create", managed.request("Create"), Code::InvalidArgument, "manager_id");
}

#[test]
fn kinds_nobody_knows() {
    let world = World::new();
    for service in ["Accounts", "Resources", "SecretStores", "Nodes"] {
        let path = format!("/v1.{service}/Create");
        let method = gatepass_wire::schema::method(&path).expect("a method");
        let with = |inner: &[u8]| {
            let mut body = Vec::new();
            writer::bytes_field(&mut body, method.request_entity, inner);
            body
        };
        let name = method.request.field(method.request_entity).expect("the entity").name;
        world.refused(&path, Vec::new(), Code::InvalidArgument, name);
        world.refused(&path, with(&[]), Code::InvalidArgument, name);
        let mut unknown = Vec::new();
        writer::bytes_field(&mut unknown, 99_999, b"");
        world.refused(&path, with(&unknown), Code::InvalidArgument, "99999");
        // Two kinds at once, and the entity twice.
        let kind = kinds().into_iter().find(|kind| kind.service.name == service).expect("a kind");
        let other = kinds().into_iter().rfind(|kind| kind.service.name == service).expect("another");
        let (one, two) =
            (Entity::filled(&world, kind, Fill::Required), Entity::filled(&world, other, Fill::Required));
        let both = [one.bytes(), two.bytes()].concat();
        world.refused(&path, with(&both), Code::InvalidArgument, name);
        let twice = [with(&one.bytes()), with(&one.bytes())].concat();
        world.refused(&path, twice, Code::InvalidArgument, name);
    }
}

#[test]
fn rules_that_are_none_are_named_with_their_key() {
    let world = World::new();
    let there = world.referent("Resource");
    let nothing = "rs-00000000000000aa";
    let static_and_dynamic = format!(r#"[{{"ids":["{there}"],"type":"postgres"}}]"#);
    let cases: Vec<(String, &str)> = vec![
        ("no json".to_owned(), "access_rules"),
        ("{}".to_owned(), "access_rules"),
        ("[{}]".to_owned(), "access_rules[0]"),
        (r#"[{"tags":{"a":"b"}},{"tag":{"a":"b"}}]"#.to_owned(), "access_rules[1]"),
        (r#"[{"type":"postgres","extra":1}]"#.to_owned(), "extra"),
        (r#"[{"type":"no_such_type"}]"#.to_owned(), "no_such_type"),
        (r#"[{"type":7}]"#.to_owned(), "type"),
        (r#"[{"ids":[]}]"#.to_owned(), "ids"),
        (r#"[{"tags":{}}]"#.to_owned(), "tags"),
        (r#"[{"query":"env="}]"#.to_owned(), "query"),
        (r#"[{"query":"env=prod","type":"postgres"}]"#.to_owned(), "query"),
        (static_and_dynamic, "ids"),
        (format!(r#"[{{"ids":["{nothing}"]}}]"#), nothing),
        (r#"[{"ids":["a-00000000000000aa"]}]"#.to_owned(), "a-00000000000000aa"),
        (format!(r#"[{{"ids":["{there}"]}},{{"ids":["{nothing}"]}}]"#), "access_rules[1]"),
    ];
    let mut stored = world.create(&role(&world));
    for (rules, names) in cases {
        let mut bad = role(&world);
        bad.set_text("access_rules", &rules);
        world.refused("/v1.Roles/Create", bad.request("Create"), Code::InvalidArgument, names);
        stored.set_text("access_rules", &rules);
        world.refused("/v1.Roles/Update", stored.request("Update"), Code::InvalidArgument, names);
    }
    for (rule, names) in [("[]", "access_rule"), (r#"{"nothing":1}"#, "nothing"), ("{", "access_rule")] {
        let mut grant = Entity::filled(&world, Kind::of("AccountGrants", ""), Fill::Required);
        grant.set_text("access_rule", rule);
        world.refused("/v1.AccountGrants/Create", grant.request("Create"), Code::InvalidArgument, names);
    }
}

#[test]
fn a_stored_rule_outlives_its_resource() {
    let world = World::new();
    let resource = world.referent("Resource");
    let mut static_role = role(&world);
    static_role.set_text("access_rules", &format!(r#"[{{"ids":["{resource}"]}}]"#));
    let mut created = world.create(&static_role);
    world.delete(Kind::of("Resources", "postgres"), &resource).expect("a deletion");
    created.set_text("name", "renamed");
    world.try_update(&created).expect("get, change, update");
}

#[test]
fn times_that_are_none_or_over_or_the_wrong_way_round() {
    let world = World::new();
    let kind = Kind::of("AccountGrants", "");
    let path = "/v1.AccountGrants/Create";
    let now = world.now();
    let grant = |start: Option<i64>, end: Option<i64>| {
        let mut grant = Entity::filled(&world, kind, Fill::Required);
        grant.remove("valid_until");
        if let Some(start) = start {
            grant.set("start_from", instant(now.plus_nanos(start)));
        }
        if let Some(end) = end {
            grant.set("valid_until", instant(now.plus_nanos(end)));
        }
        grant.request("Create")
    };
    for (start, end) in [
        (None, None),
        (Some(HOUR), None),
        (None, Some(0)),
        (None, Some(-HOUR)),
        (Some(-2 * HOUR), Some(-HOUR)),
        (Some(2 * HOUR), Some(HOUR)),
        (Some(HOUR), Some(HOUR)),
    ] {
        let error = world.refused(path, grant(start, end), Code::InvalidArgument, "valid_until");
        let both = error.message().contains("start_from") || error.message().contains("access from");
        assert!(both || start.is_none(), "both times are named: {error}");
    }
    let year_10000 = Val::Tree([(1, vec![Val::Number(253_402_300_800)])].into());
    let nanos = Val::Tree([(1, vec![Val::Number(1)]), (2, vec![Val::Number(1_000_000_000)])].into());
    for bad in [year_10000, nanos] {
        let mut grant = Entity::filled(&world, kind, Fill::Required);
        grant.set("valid_until", bad);
        world.refused(path, grant.request("Create"), Code::InvalidArgument, "account_grant.valid_until");
    }
    let negative = v1::Token {
        name: "negative".to_owned(),
        account_type: "api".to_owned(),
        duration: Some(prost_types::Duration { seconds: -1, nanos: 0 }),
        ..v1::Token::default()
    };
    let account = v1::Account { account: Some(v1::account::Account::Token(negative)) };
    let body = v1::AccountCreateRequest { meta: None, account: Some(account) }.encode_to_vec();
    world.refused("/v1.Accounts/Create", body, Code::InvalidArgument, "duration");
    let mut token = Entity::filled(&world, Kind::of("Accounts", "token"), Fill::Required);
    token.set("deadline", instant(now));
    world.refused("/v1.Accounts/Create", token.request("Create"), Code::InvalidArgument, "deadline");
}

#[test]
fn a_second_grant_over_the_first_names_it() {
    let world = World::new();
    let first = world.made("AccountGrants", "");
    let mut second = Entity::filled(&world, first.kind, Fill::Required);
    for field in ["account_id", "resource_id"] {
        second.set_text(field, first.text(field));
    }
    world.refused("/v1.AccountGrants/Create", second.request("Create"), Code::AlreadyExists, first.id());
    second.set("start_from", instant(world.now().plus_nanos(2 * HOUR)));
    second.set("valid_until", instant(world.now().plus_nanos(3 * HOUR)));
    world.create(&second);
}

#[test]
fn ids_of_the_wrong_kind_or_of_nothing() {
    let world = World::new();
    let group = world.referent("Group");
    for kind in kinds() {
        for method in ["Get", "Delete"] {
            let path = kind.path(method);
            world.refused(&path, Vec::new(), Code::InvalidArgument, "id");
            for wrong in ["nonsense", "rs-12", "o-0000000000000001", "RS-0000000000000001"] {
                world.refused(&path, by_id(&path, wrong), Code::NotFound, wrong);
            }
            if kind.service.name != "Groups" {
                world.refused(&path, by_id(&path, &group), Code::NotFound, &group);
            }
        }
        if kind.has("Update") {
            let mut entity = Entity::filled(&world, kind, Fill::Required);
            world.refused(&kind.path("Update"), entity.request("Update"), Code::InvalidArgument, "id");
            entity.set_text("id", "o-0000000000000001");
            world.refused(
                &kind.path("Update"),
                entity.request("Update"),
                Code::NotFound,
                "o-0000000000000001",
            );
            let method = gatepass_wire::schema::method(&kind.path("Update")).expect("a method");
            if method.request.field_named("id").is_none() {
                continue;
            }
            let created = world.create(&Entity::filled(&world, kind, Fill::Required));
            let mut body = created.request("Update");
            writer::bytes_field(&mut body, 2, b"o-0000000000000001");
            world.refused(&kind.path("Update"), body, Code::InvalidArgument, "id");
        }
    }
    assert!(world.get(Kind::of("Groups", ""), &group).is_ok());
}

#[test]
fn keys_hold_no_roles_no_memberships_and_no_grants() {
    let world = World::new();
    let key = world.key(&[]).id;
    for service in ["AccountAttachments", "AccountsGroups", "AccountGrants"] {
        let kind = Kind::of(service, "");
        let mut link = Entity::filled(&world, kind, Fill::Required);
        link.set_text("account_id", &key);
        world.refused(&kind.path("Create"), link.request("Create"), Code::InvalidArgument, "account_id");
    }
}

#[test]
fn tags_and_ports_that_are_none() {
    let world = World::new();
    let kind = Kind::of("Resources", "postgres");
    let path = "/v1.Resources/Create";
    let (name, value) = ("n".repeat(129), "v".repeat(257));
    for bad in
        [tags(&[("", "x")]), tags(&[(&name, "x")]), tags(&[("x", &value)]), tags(&[("a", "1"), ("a", "2")])]
    {
        let mut resource = Entity::filled(&world, kind, Fill::Required);
        resource.set("tags", bad);
        world.refused(path, resource.request("Create"), Code::InvalidArgument, "tags");
    }
    let many: Vec<(String, String)> = (0..51).map(|n| (format!("tag{n}"), String::new())).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut resource = Entity::filled(&world, kind, Fill::Required);
    resource.set("tags", tags(&many));
    world.refused(path, resource.request("Create"), Code::InvalidArgument, "tags");
    for port in [-2_i64, 65_536] {
        let mut resource = Entity::filled(&world, kind, Fill::Required);
        resource.set("port_override", Val::Number(port as u64));
        world.refused(path, resource.request("Create"), Code::InvalidArgument, "port_override");
    }
}

#[test]
fn an_entity_that_is_too_large() {
    let world = World::new();
    let mut group = Entity::filled(&world, Kind::of("Groups", ""), Fill::Required);
    group.set_text("description", &"d".repeat(1 << 20));
    world.refused("/v1.Groups/Create", group.request("Create"), Code::InvalidArgument, "group");
}

/// Cut anywhere, and with any byte changed: an answer or a typed refusal, never a defect, and a refusal writes nothing.
#[test]
fn truncated_and_damaged_messages() {
    let world = World::new();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let (mut refused, mut taken) = (0, 0);
    for kind in [
        Kind::of("Accounts", "user"),
        Kind::of("Accounts", "token"),
        Kind::of("Roles", ""),
        Kind::of("AccountGrants", ""),
        Kind::of("Resources", "http_auth"),
        Kind::of("Resources", "kubernetes"),
        Kind::of("Nodes", "gateway"),
        Kind::of("SecretStores", "vault_tls"),
    ] {
        let path = kind.path("Create");
        let whole = Entity::filled(&world, kind, Fill::Everything).request("Create");
        let cut = (0..whole.len()).map(|length| whole[..length].to_vec());
        let damaged = (0..200).map(|_| {
            let mut body = whole.clone();
            let place = random() as usize % body.len();
            body[place] = random() as u8;
            body
        });
        for body in cut.chain(damaged.collect::<Vec<_>>()) {
            let before = world.revision();
            match world.raw(&path, body) {
                Ok(_) => taken += 1,
                Err(error) => {
                    refused += 1;
                    let code = error.code();
                    let typed = matches!(code, Code::InvalidArgument | Code::NotFound | Code::AlreadyExists);
                    assert!(typed, "{path}: {error}");
                    assert!(!error.message().contains(SECRET), "{path}: {error}");
                    assert_eq!(world.revision(), before, "{path}: a refused call wrote");
                }
            }
        }
    }
    assert!(refused > 1000 && taken > 0, "{refused} refused, {taken} taken");
}

#[test]
fn filters_that_do_not_parse() {
    let world = World::new();
    let many_terms = "name:x ".repeat(65);
    let long = format!("name:{}", "x".repeat(4097));
    let many_ids = "id:r-0000000000000001 ".repeat(1001);
    for (filter, names) in [
        ("name", "filter"),
        ("name:", "filter"),
        (":x", "filter"),
        (r#"name:"open"#, "filter"),
        (r#"name:"\q""#, "filter"),
        ("tag:=x", "filter"),
        ("id:r-*", "id"),
        ("nosuch:1", "nosuch"),
        (&many_terms, "filter"),
        (&long, "filter"),
        (&many_ids, "filter"),
    ] {
        let path = "/v1.Roles/List";
        world.refused(path, list_request(path, filter, 0, ""), Code::InvalidArgument, names);
    }
    for (path, filter) in [
        ("/v1.Accounts/List", "suspended:perhaps"),
        ("/v1.AccountGrants/List", "valid_until:tomorrow"),
        ("/v1.Resources/List", "port:many"),
        ("/v1.Activities/List", "before:soon"),
        ("/v1.Activities/List", "after:2026*"),
    ] {
        world.refused(path, list_request(path, filter, 0, ""), Code::InvalidArgument, "filter");
    }
}

#[test]
fn cursors_of_other_lists_filters_and_stores() {
    let (world, other) = (World::new(), World::new());
    for world in [&world, &other] {
        for _ in 0..3 {
            world.made("Roles", "");
            world.made("Groups", "");
        }
    }
    let roles = "/v1.Roles/List";
    let first =
        |world: &World, path, filter| page(world, path, list_request(path, filter, 1, "")).expect("a page").1;
    let cursor = first(&world, roles, "");
    assert!(page(&world, roles, list_request(roles, "", 1, &cursor)).is_ok());
    let foreign = [
        first(&world, "/v1.Groups/List", ""),
        first(&world, roles, "name:thing*"),
        first(&other, roles, ""),
        "nonsense".to_owned(),
        cursor[..cursor.len() - 2].to_owned(),
        format!("{cursor}AA"),
    ];
    for foreign in foreign {
        world.refused(roles, list_request(roles, "", 1, &foreign), Code::InvalidArgument, "cursor");
    }
    for limit in [-1, i64::from(i32::MIN)] {
        world.refused(roles, list_request(roles, "", limit, ""), Code::InvalidArgument, "limit");
    }
    let meta = v1::ListRequestMetadata { page: 2, ..v1::ListRequestMetadata::default() };
    let request = v1::RoleListRequest { meta: Some(meta), ..v1::RoleListRequest::default() };
    world.refused(roles, request.encode_to_vec(), Code::InvalidArgument, "page");
    let meta = v1::ListRequestMetadata { order_by: "name".to_owned(), ..v1::ListRequestMetadata::default() };
    let request = v1::RoleListRequest { meta: Some(meta), ..v1::RoleListRequest::default() };
    world.refused(roles, request.encode_to_vec(), Code::InvalidArgument, "order_by");
}

#[test]
fn a_page_after_the_end_is_empty() {
    let world = World::new();
    let ids: Vec<String> = (0..3).map(|_| world.referent("Role")).collect();
    let roles = "/v1.Roles/List";
    let (_, cursor) = page(&world, roles, list_request(roles, "", 1, "")).expect("a page");
    for id in &ids {
        world.delete(Kind::of("Roles", ""), id).expect("a deletion");
    }
    let (entries, next) = page(&world, roles, list_request(roles, "", 1, &cursor)).expect("an empty page");
    assert!(entries.is_empty() && next.is_empty());
}

#[test]
fn a_grant_that_ended_is_gone_for_everybody() {
    let world = World::new();
    let grant = world.made("AccountGrants", "");
    world.clock.advance(2 * HOUR - SECOND);
    assert!(world.get(grant.kind, grant.id()).is_ok());
    world.clock.advance(SECOND);
    for method in ["Get", "Delete"] {
        let path = grant.kind.path(method);
        let error = world.raw(&path, by_id(&path, grant.id())).expect_err("it ended");
        assert_eq!(error.code(), Code::NotFound, "{path}");
    }
}
