//! What the schema table says of fields holds for every served kind of entity (RULES 6.2, 7.1, 7.2, 8).

mod support;

use gatepass::Code;
use gatepass_wire::schema::{Flags, OnDelete, Type};
use support::entity::{
    Entity, Fill, Kind, SECRET, SERVED, home, instant, is_required, is_secret, is_servers, kinds, tags,
};
use support::tree::{Val, text};
use support::{World, by_id, list_all};

/// Fields that the server writes although clients may send them: the legacy spellings that it clears, and the
/// values it computes.
const REWRITTEN: &[(&str, &str)] =
    &[("v1.User", "suspended"), ("v1.Token", "suspended"), ("v1.Token", "rekeyed"), ("v1.Token", "deadline")];

fn is_rewritten(kind: Kind, field: &str) -> bool {
    REWRITTEN.contains(&(kind.message.name, field))
}

/// Whether the field comes back as it was given.
fn comes_back(entity: &Entity, name: &str) -> bool {
    let field = entity.kind.message.field_named(name).expect("a field");
    let paths = entity.kind.message.field_named("secret_store_id");
    let paths = paths.is_some_and(|field| entity.tree.contains_key(&field.number));
    let kept = !is_secret(field) || (field.is(Flags::CREDENTIAL) && paths);
    kept && !is_servers(field) && !is_rewritten(entity.kind, name)
}

/// The entity as answers hold it, but for what the server adds: inner secrets are gone.
fn without_secrets(message: &gatepass_wire::schema::Message, values: &[Val]) -> Vec<Val> {
    values
        .iter()
        .map(|value| match value {
            Val::Tree(tree) => Val::Tree(
                tree.iter()
                    .filter_map(|(number, values)| {
                        let field = message.field(*number)?;
                        let inner = field.message().unwrap_or(message);
                        (!is_secret(field)).then(|| (*number, without_secrets(inner, values)))
                    })
                    .collect(),
            ),
            other => other.clone(),
        })
        .collect()
}

#[track_caller]
fn assert_same(given: &Entity, got: &Entity, where_: &str) {
    let label = given.kind.label();
    for (number, values) in &given.tree {
        let field = given.kind.message.field(*number).expect("a field");
        if comes_back(given, field.name) {
            let expected = field.message().map_or(values.clone(), |inner| without_secrets(inner, values));
            assert_eq!(got.tree.get(number), Some(&expected), "{label}: `{}` {where_}", field.name);
        }
        if is_secret(field) && !comes_back(given, field.name) {
            assert_eq!(got.tree.get(number), None, "{label}: the secret `{}` {where_}", field.name);
        }
    }
}

#[test]
fn no_service_that_creates_is_left_out() {
    let creates = |service: &&gatepass_wire::schema::Service| {
        service.package == "v1" && service.methods.iter().any(|method| method.name == "Create")
    };
    let all: Vec<&str> =
        gatepass_wire::SERVICES.iter().copied().filter(creates).map(|service| service.name).collect();
    let left_out: Vec<&&str> = all.iter().filter(|name| !SERVED.contains(name)).collect();
    assert!(left_out.is_empty(), "{left_out:?}");
    assert_eq!(SERVED.len(), all.len(), "and no other is tried");
}

#[test]
fn what_is_created_is_what_get_and_list_return() {
    let world = World::new();
    for kind in kinds() {
        for fill in [Fill::Required, Fill::Everything, Fill::Paths] {
            let given = Entity::filled(&world, kind, fill);
            let created = world.create(&given);
            assert_same(&given, &created, "after Create");
            let prefix = kind.service.id_prefix;
            assert!(created.id().starts_with(prefix), "{}: the id is `{}`", kind.label(), created.id());
            let got = world.get(kind, created.id()).expect("what was created");
            assert_eq!(got.tree, created.tree, "{}: Get", kind.label());
            let listed = list_all(&world, &kind.path("List"), &format!("id:{}", created.id()), 0);
            let [listed] = listed.as_slice() else { panic!("{}: {} are listed", kind.label(), listed.len()) };
            assert_eq!(Entity::read(kind, listed).tree, created.tree, "{}: List", kind.label());
        }
    }
}

#[test]
fn secrets_come_back_nowhere_and_stay_out_of_the_journal() {
    let world = World::new();
    let mut written = 0;
    for kind in kinds() {
        let given = Entity::filled(&world, kind, Fill::Everything);
        let secrets = kind.message.fields.iter().filter(|field| is_secret(field)).count();
        written += secrets;
        let reply = world.raw(&kind.path("Create"), given.request("Create")).expect("an entity");
        let seen = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(SECRET);
        assert!(!seen(&reply.body), "{}: Create answers with a secret", kind.label());
        let mut created = Entity::answered(kind, "Create", &reply.body);
        if kind.has("Update") {
            for field in kind.message.fields.iter().filter(|field| is_secret(field)) {
                created
                    .tree
                    .extend(given.tree.get(&field.number).map(|values| (field.number, values.clone())));
            }
            let reply = world.raw(&kind.path("Update"), created.request("Update")).expect("an update");
            assert!(!seen(&reply.body), "{}: Update answers with a secret", kind.label());
        }
        let path = kind.path("Get");
        let reply = world.raw(&path, by_id(&path, created.id())).expect("the entity");
        assert!(!seen(&reply.body), "{}: Get answers with a secret", kind.label());
        let path = kind.path("List");
        let reply = world.raw(&path, support::list_request(&path, "", 1000, "")).expect("a list");
        assert!(!seen(&reply.body), "{}: List answers with a secret", kind.label());
    }
    assert!(written > 100, "the generator wrote {written} secrets");
    assert!(world.journal_holds("thing-1"), "the search finds nothing at all");
    assert!(!world.journal_holds(SECRET));
}

#[test]
fn every_field_that_must_be_given_is_named_when_it_is_not() {
    let world = World::new();
    let mut tried = 0;
    for kind in kinds() {
        for fill in [Fill::Required, Fill::Everything, Fill::Paths] {
            let whole = Entity::filled(&world, kind, fill);
            for field in kind.message.fields {
                if !is_required(kind.message, field, &whole.tree) {
                    continue;
                }
                // An empty text is not given either.
                let empties = if matches!(field.ty, Type::String) {
                    vec![None, Some(Val::text(""))]
                } else {
                    vec![None]
                };
                for empty in empties {
                    let mut without = whole.clone();
                    without.tree.remove(&field.number);
                    if let Some(empty) = empty {
                        without.tree.insert(field.number, vec![empty]);
                    }
                    tried += 1;
                    let path = kind.path("Create");
                    let error = world.refused(
                        &path,
                        without.request("Create"),
                        Code::InvalidArgument,
                        field.json_name,
                    );
                    let at = error.field().unwrap_or_default();
                    assert!(at.ends_with(field.json_name), "{}: the field at fault is `{at}`", kind.label());
                }
            }
        }
    }
    assert!(tried > 1000, "only {tried} were tried");
}

#[test]
fn what_only_the_server_sets_is_ignored() {
    let world = World::new();
    for kind in kinds() {
        let honest = world.create(&Entity::filled(&world, kind, Fill::Required));
        let mut forged = Entity::filled(&world, kind, Fill::Required);
        for field in kind.message.fields.iter().filter(|field| is_servers(field)) {
            let value = match field.ty {
                Type::String | Type::Bytes => Val::text("the client says"),
                Type::Message(inner) if inner.name == "google.protobuf.Timestamp" => {
                    instant(world.now().plus_nanos(-support::HOUR))
                }
                Type::Message(_) => continue,
                _ => Val::Number(1),
            };
            forged.tree.insert(field.number, vec![value]);
        }
        let created = world.create(&forged);
        for field in kind.message.fields.iter().filter(|field| is_servers(field) && field.name != "id") {
            let (honest, forged) = (honest.tree.get(&field.number), created.tree.get(&field.number));
            if kind.service.name == "SecretEngines" && field.name == "public_key" {
                // Each engine has a key of its own.
                let given = forged.expect("a key");
                assert!(format!("{given:?}").contains("BEGIN PUBLIC KEY"), "{}: {given:?}", kind.label());
                continue;
            }
            assert_eq!(forged, honest, "{}: `{}` was taken from the client", kind.label(), field.name);
        }
        assert!(created.id().starts_with(kind.service.id_prefix), "{}", kind.label());
        assert_ne!(created.id(), "the client says");
        if !kind.has("Update") {
            continue;
        }
        let mut update = created.clone();
        for (number, values) in &forged.tree {
            let field = kind.message.field(*number).expect("a field");
            if is_servers(field) && field.name != "id" {
                update.tree.insert(*number, values.clone());
            }
        }
        world.clock.advance(support::SECOND);
        let updated = world.try_update(&update).unwrap_or_else(|error| panic!("{}: {error}", kind.label()));
        assert_eq!(updated.tree, created.tree, "{}: an update takes server-set fields", kind.label());
    }
}

#[test]
fn an_update_replaces_everything_and_nothing_else() {
    let world = World::new();
    for kind in kinds().into_iter().filter(|kind| kind.has("Update")) {
        for fill in [Fill::Everything, Fill::Paths] {
            let created = world.create(&Entity::filled(&world, kind, fill));
            let other = world.create(&Entity::filled(&world, kind, fill));
            let mut bare = Entity::filled(&world, kind, Fill::Required);
            bare.set_text("id", created.id());
            if kind.message.name == "v1.Token" {
                // What a key may do never changes (RULES 4.3).
                bare.tree.extend(created.tree.get(&8).map(|permissions| (8, permissions.clone())));
            }
            let updated = world.try_update(&bare).unwrap_or_else(|error| panic!("{}: {error}", kind.label()));
            assert_same(&bare, &updated, "after Update");
            for field in kind.message.fields {
                let computed = field.is(Flags::SERVER_DEFAULT)
                    || is_servers(field)
                    || matches!(field.name, "port_override" | "bind_interface")
                    || (kind.service.name == "Nodes" && field.name == "name")
                    || kind.message.name == "v1.Token";
                if !computed && !bare.tree.contains_key(&field.number) {
                    let left = updated.tree.get(&field.number);
                    assert_eq!(left, None, "{}: `{}` outlived an update", kind.label(), field.name);
                }
            }
            assert_eq!(world.get(kind, created.id()).expect("the entity").tree, updated.tree);
            assert_eq!(world.get(kind, other.id()).expect("the other").tree, other.tree, "{}", kind.label());
        }
    }
}

#[test]
fn an_update_that_gives_back_what_get_answered_changes_nothing() {
    let world = World::new();
    for kind in kinds().into_iter().filter(|kind| kind.has("Update")) {
        for fill in [Fill::Required, Fill::Everything, Fill::Paths] {
            let created = world.create(&Entity::filled(&world, kind, fill));
            let updated =
                world.try_update(&created).unwrap_or_else(|error| panic!("{}: {error}", kind.label()));
            assert_eq!(updated.tree, created.tree, "{}", kind.label());
        }
    }
}

#[test]
fn what_is_not_there_is_not_found() {
    let world = World::new();
    for kind in kinds() {
        let created = world.create(&Entity::filled(&world, kind, Fill::Required));
        let id = created.id().to_owned();
        world.delete(kind, &id).unwrap_or_else(|error| panic!("{}: {error}", kind.label()));
        let never = format!("{}{:016x}", kind.service.id_prefix, 0xfeed);
        for id in [&id, &never] {
            for method in ["Get", "Delete"] {
                let path = kind.path(method);
                world.refused(&path, by_id(&path, id), Code::NotFound, id);
            }
            if kind.has("Update") {
                let mut gone = created.clone();
                gone.set_text("id", id);
                world.refused(&kind.path("Update"), gone.request("Update"), Code::NotFound, id);
            }
        }
        let listed = list_all(&world, &kind.path("List"), &format!("id:{id}"), 0);
        assert!(listed.is_empty(), "{}: a deleted one is listed", kind.label());
    }
}

#[test]
fn unique_fields_are_unique() {
    let world = World::new();
    for kind in kinds() {
        for set in kind.unique_sets() {
            let first = world.create(&Entity::filled(&world, kind, Fill::Everything));
            let mut second = Entity::filled(&world, kind, Fill::Everything);
            for name in set.split('+') {
                second.set_text(name, first.text(name));
            }
            let values: Vec<&str> = set.split('+').map(|name| first.text(name)).collect();
            let error =
                world.refused(&kind.path("Create"), second.request("Create"), Code::AlreadyExists, set);
            for value in values {
                assert!(error.message().contains(value), "{}: {error}", kind.label());
            }
            assert!(error.message().contains(first.id()), "{}: {error}", kind.label());
        }
    }
}

#[test]
fn an_update_may_not_take_anothers_name() {
    let world = World::new();
    for kind in kinds().into_iter().filter(|kind| kind.has("Update")) {
        for set in kind.unique_sets() {
            let first = world.create(&Entity::filled(&world, kind, Fill::Required));
            let mut second = world.create(&Entity::filled(&world, kind, Fill::Required));
            for name in set.split('+') {
                second.set_text(name, first.text(name));
            }
            world.refused(&kind.path("Update"), second.request("Update"), Code::AlreadyExists, set);
        }
    }
}

#[test]
fn kinds_that_share_names_share_them_all() {
    for service in ["Resources", "SecretStores", "Nodes"] {
        let world = World::new();
        let kinds: Vec<Kind> = kinds().into_iter().filter(|kind| kind.service.name == service).collect();
        let first = world.create(&Entity::filled(&world, kinds[0], Fill::Required));
        let name = first.text("name").to_owned();
        for kind in &kinds {
            let mut same = Entity::filled(&world, *kind, Fill::Required);
            same.set_text("name", &name);
            world.refused(&kind.path("Create"), same.request("Create"), Code::AlreadyExists, &name);
        }
    }
}

#[test]
fn emails_are_unique_ignoring_case_and_names_ignoring_composition() {
    let world = World::new();
    let kind = Kind::of("Accounts", "user");
    let mut first = Entity::filled(&world, kind, Fill::Required);
    first.set_text("email", "Ünal.Ames@Example.com");
    world.create(&first);
    for same in ["ünal.ames@example.com", "ÜNAL.AMES@EXAMPLE.COM", "U\u{308}nal.Ames@example.COM"] {
        let mut second = Entity::filled(&world, kind, Fill::Required);
        second.set_text("email", same);
        world.refused(&kind.path("Create"), second.request("Create"), Code::AlreadyExists, "email");
    }
    let kind = Kind::of("Roles", "");
    let mut first = Entity::filled(&world, kind, Fill::Required);
    first.set_text("name", "Zo\u{e9}");
    world.create(&first);
    let mut second = Entity::filled(&world, kind, Fill::Required);
    second.set_text("name", "Zoe\u{301}");
    world.refused(&kind.path("Create"), second.request("Create"), Code::AlreadyExists, "name");
}

#[test]
fn a_user_a_service_and_a_key_may_have_one_name() {
    let world = World::new();
    for member in ["service", "token"] {
        let mut account = Entity::filled(&world, Kind::of("Accounts", member), Fill::Required);
        account.set_text("name", "deploy");
        world.create(&account);
    }
}

#[test]
fn a_reference_to_nothing_or_to_another_kind_is_refused() {
    let world = World::new();
    let mut tried = 0;
    for kind in kinds() {
        for field in kind.message.fields.iter().filter(|field| !is_servers(field)) {
            let Some(reference) = field.references else { continue };
            let prefix = id_prefix(reference.noun);
            let other =
                if reference.noun == "Role" { world.referent("Group") } else { world.referent("Role") };
            for wrong in [format!("{prefix}{:016x}", 0xbad), other, "no id at all".to_owned()] {
                let mut entity = Entity::filled(&world, kind, Fill::Required);
                if field.name == "secret_store_id" {
                    entity = Entity::filled(&world, kind, Fill::Paths);
                }
                if field.name == "identity_set_id" {
                    entity = Entity::filled(&world, kind, Fill::Everything);
                }
                entity.set_text(field.name, &wrong);
                let before = world.revision();
                let error = world.try_create(&entity).expect_err("a reference to nothing");
                assert_eq!(world.revision(), before);
                let named = error.field().is_some_and(|at| at.ends_with(field.name));
                assert!(named && error.message().contains(&wrong), "{}: {error}", kind.label());
                assert!(matches!(error.code(), Code::NotFound | Code::InvalidArgument), "{error}");
                tried += 1;
            }
        }
    }
    assert!(tried > 300, "only {tried} were tried");
}

fn id_prefix(noun: &str) -> &'static str {
    let (service, _) = home(noun);
    gatepass_wire::schema::service("v1", service).expect("a service").id_prefix
}

#[test]
fn a_deletion_does_to_referrers_what_the_schema_says() {
    let world = World::new();
    let mut seen = [0; 3];
    for kind in kinds() {
        for field in kind.message.fields.iter().filter(|field| !is_servers(field)) {
            let Some(reference) = field.references else { continue };
            let fill = match field.name {
                "secret_store_id" => Fill::Paths,
                _ => Fill::Everything,
            };
            let entity = world.create(&Entity::filled_with(&world, kind, fill, field));
            let (service, member) = home(reference.noun);
            let target_kind = Kind::of(service, member);
            let target = entity.text(field.name).to_owned();
            match reference.on_delete {
                OnDelete::Cascade => {
                    seen[0] += 1;
                    world.delete(target_kind, &target).expect("a deletion");
                    let error = world.get(kind, entity.id()).expect_err("it went with what it needs");
                    assert_eq!(error.code(), Code::NotFound, "{}", kind.label());
                }
                OnDelete::Refuse => {
                    seen[1] += 1;
                    let path = target_kind.path("Delete");
                    world.refused(&path, by_id(&path, &target), Code::FailedPrecondition, entity.id());
                    assert!(world.get(target_kind, &target).is_ok());
                    world.delete(kind, entity.id()).expect("a deletion");
                    world.delete(target_kind, &target).expect("nothing uses it any more");
                }
                OnDelete::Keep => {
                    seen[2] += 1;
                    world.delete(target_kind, &target).expect("a deletion");
                    let left = world.get(kind, entity.id()).expect("it stays");
                    assert_eq!(left.text(field.name), target, "{}", kind.label());
                    if !kind.has("Update") {
                        continue;
                    }
                    // Get, change, update works although the reference dangles.
                    let mut changed = left.clone();
                    changed.set("tags", tags(&[("changed", "yes")]));
                    let updated = world.try_update(&changed).expect("an update");
                    assert_eq!(updated.text(field.name), target);
                }
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 0), "cascade, refuse, keep: {seen:?}");
}

#[test]
fn the_kind_of_an_entity_never_changes() {
    let world = World::new();
    for (service, from, to) in [
        ("Accounts", "user", "service"),
        ("Accounts", "token", "user"),
        ("Resources", "postgres", "mysql"),
        ("SecretStores", "vault_tls", "aws"),
        ("Nodes", "gateway", "relay"),
    ] {
        let created = world.made(service, from);
        let mut other = Entity::filled(&world, Kind::of(service, to), Fill::Required);
        other.set_text("id", created.id());
        let path = created.kind.path("Update");
        world.refused(&path, other.request("Update"), Code::InvalidArgument, from);
    }
}

#[test]
fn an_empty_secret_keeps_the_one_before_and_a_path_does_not() {
    let world = World::new();
    let kind = Kind::of("Resources", "postgres");
    let created = world.create(&Entity::filled(&world, kind, Fill::Everything));
    // As read: without the password, which stays set.
    world.try_update(&created).expect("an update without the password");
    let with_paths = world.create(&Entity::filled(&world, kind, Fill::Paths));
    assert!(with_paths.text("password").contains(SECRET), "a path comes back");
    let mut outright = with_paths.clone();
    outright.remove("secret_store_id");
    outright.remove("password");
    world.refused(&kind.path("Update"), outright.request("Update"), Code::InvalidArgument, "password");
    assert_eq!(text(&world.get(kind, with_paths.id()).expect("it").tree, 3), with_paths.text("password"));
}
