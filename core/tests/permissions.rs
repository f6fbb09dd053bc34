//! Who may call what: every method with every permission, over signed calls (RULES 4.1).

mod support;

use gatepass::model::PERMISSIONS;
use gatepass::{Code, Error};
use gatepass_wire::METHOD_PATHS;
use gatepass_wire::gatepass::v1::WatchRequest;
use gatepass_wire::gatepass::v1::{
    CheckManyRequest, CheckRequest, CredentialCreateRequest, CredentialListRequest, CredentialRevokeRequest,
    ExplainRequest, ExplainResponse, ListAccountsRequest, ListAccountsResponse, ListResourcesRequest,
    ListResourcesResponse, Question,
};
use gatepass_wire::schema::{Method, Permission};
use prost::Message;
use support::World;
use support::entity::{Entity, Fill, Kind};
use support::keys::{Key, send};

/// A call of a method, and the permission it needs; `None` where any credential may.
struct Attempt {
    method: &'static Method,
    body: Vec<u8>,
    needs: Option<&'static str>,
}

/// One call of each method, or several where the permission depends on what is sent. Those that may be called about
/// oneself are about `other`.
fn attempts(world: &World, other: &str) -> Vec<Attempt> {
    let mut attempts = Vec::new();
    for (_, method) in METHOD_PATHS {
        match method.permission {
            Permission::Any => attempts.push(Attempt { method, body: Vec::new(), needs: None }),
            Permission::Named(name) => {
                attempts.push(Attempt { method, body: Vec::new(), needs: Some(name) });
            }
            Permission::UnlessSelf(name) => {
                attempts.push(Attempt { method, body: about(method, other), needs: Some(name) });
            }
            Permission::Cases(cases) => attempts.extend(cases.iter().map(|(member, name)| {
                let kind = Kind::of(method.service, member);
                let mut entity = Entity::filled(world, kind, Fill::Required);
                if *member == "token" {
                    entity.remove("permissions");
                }
                Attempt { method, body: entity.request(method.name), needs: Some(name) }
            })),
        }
    }
    attempts
}

/// A request about an account.
fn about(method: &Method, account: &str) -> Vec<u8> {
    let account = account.to_owned();
    let resource = "rs-0000000000000001".to_owned();
    match (method.service, method.name) {
        ("Access", "Check") => CheckRequest { account, resource, as_of: None }.encode_to_vec(),
        ("Access", "Explain") => ExplainRequest { account, resource, as_of: None }.encode_to_vec(),
        ("Access", "CheckMany") => {
            CheckManyRequest { questions: vec![Question { account, resource }], as_of: None }.encode_to_vec()
        }
        ("Access", "ListResources") => {
            ListResourcesRequest { account, ..ListResourcesRequest::default() }.encode_to_vec()
        }
        ("Events", "Watch") => WatchRequest::default().encode_to_vec(),
        ("Credentials", "Create") => {
            let name = "laptop".to_owned();
            CredentialCreateRequest { account, name, ..CredentialCreateRequest::default() }.encode_to_vec()
        }
        ("Credentials", "List") => {
            CredentialListRequest { account, ..CredentialListRequest::default() }.encode_to_vec()
        }
        ("Credentials", "Revoke") => {
            CredentialRevokeRequest { id: "cred-0000000000000001".to_owned() }.encode_to_vec()
        }
        (service, name) => panic!("no request about somebody else for `{service}.{name}`"),
    }
}

/// Makes the call and looks whether it was let through, as it should be.
#[track_caller]
fn attempt(world: &World, key: &Key, attempt: &Attempt, may: bool, who: &str) {
    let path = attempt.method.path;
    let outcome = key.call(world, path, attempt.body.clone());
    let code = outcome.as_ref().map_or_else(Error::code, |_| Code::Ok);
    if may {
        let refused = matches!(code, Code::PermissionDenied | Code::Unauthenticated | Code::Internal);
        assert!(!refused, "{who} may call {path}, and was told {:?}", outcome.err());
    } else {
        assert_eq!(code, Code::PermissionDenied, "{who} called {path}: {:?}", outcome.err());
        let needs = attempt.needs.unwrap_or_default();
        let error = outcome.expect_err("a refusal");
        assert!(error.message().contains(needs), "{path}: the refusal does not name `{needs}`: {error}");
    }
}

/// Methods that may be called about oneself and are not offered yet refuse everybody alike.
fn is_offered(world: &World, attempt: &Attempt) -> bool {
    let outcome = world.raw(attempt.method.path, attempt.body.clone());
    outcome.map_or_else(|error| error.code() != Code::Unimplemented, |_| true)
}

#[test]
fn one_permission_allows_what_its_methods_say_and_nothing_else() {
    let world = World::testing();
    let attempts = attempts(&world, &world.user("relay"));
    let unoffered: Vec<&str> = attempts
        .iter()
        .filter(|attempt| matches!(attempt.method.permission, Permission::UnlessSelf(_)))
        .filter(|attempt| !is_offered(&world, attempt))
        .map(|attempt| attempt.method.path)
        .collect();
    for permission in PERMISSIONS {
        let key = world.key(&[permission]);
        for call in attempts.iter().filter(|call| !unoffered.contains(&call.method.path)) {
            let may = call.needs.is_none_or(|needs| needs == *permission);
            attempt(&world, &key, call, may, &format!("a key with `{permission}` alone"));
        }
    }
}

#[test]
fn all_permissions_but_one_allow_all_methods_but_its_own() {
    let world = World::testing();
    let attempts = attempts(&world, &world.user("relay"));
    let unoffered: Vec<&str> =
        attempts.iter().filter(|call| !is_offered(&world, call)).map(|call| call.method.path).collect();
    for permission in PERMISSIONS {
        let others: Vec<&str> = PERMISSIONS.iter().copied().filter(|other| other != permission).collect();
        let key = world.key(&others);
        for call in &attempts {
            let may = call.needs.is_none_or(|needs| needs != *permission);
            let own = matches!(call.method.permission, Permission::UnlessSelf(_));
            if own && unoffered.contains(&call.method.path) {
                continue;
            }
            attempt(&world, &key, call, may, &format!("a key with all but `{permission}`"));
        }
    }
}

#[test]
fn a_key_without_permissions_may_nothing_but_ask_about_itself() {
    let world = World::testing();
    let key = world.key(&[]);
    for call in attempts(&world, &world.user("relay")).iter().filter(|call| is_offered(&world, call)) {
        attempt(&world, &key, call, call.needs.is_none(), "a key without permissions");
    }
}

#[test]
fn nobody_calls_anything_without_a_key() {
    let world = World::testing();
    for call in attempts(&world, &world.user("relay")) {
        let error = send(&world, call.method.path, call.body, &[]).expect_err("nobody");
        assert_eq!(error.code(), Code::Unauthenticated, "{}: {error}", call.method.path);
    }
}

#[test]
fn a_refused_call_writes_nothing() {
    let world = World::testing();
    let attempts = attempts(&world, &world.user("relay"));
    let key = world.key(&[]);
    let before = world.revision();
    for call in &attempts {
        if call.needs.is_some() {
            _ = key.call(&world, call.method.path, call.body.clone());
        }
    }
    assert_eq!(world.revision(), before);
}

#[test]
fn about_oneself_no_permission_is_needed() {
    let world = World::testing();
    let person = world.user("user");
    let key = world.credential(&person, false);
    for (path, method) in METHOD_PATHS {
        // One's own requests, which are watched on a stream, have a test of their own.
        let is_elsewhere = method.name == "Revoke" || method.streams;
        if !matches!(method.permission, Permission::UnlessSelf(_)) || is_elsewhere {
            continue;
        }
        let outcome = key.call(&world, path, about(method, &person));
        let code = outcome.as_ref().map_or_else(Error::code, |_| Code::Ok);
        assert!(
            !matches!(code, Code::PermissionDenied | Code::Unauthenticated),
            "{path}: {:?}",
            outcome.err()
        );
        let stranger = world.user("relay");
        let error = key.call(&world, path, about(method, &stranger));
        let code = error.as_ref().map_or_else(Error::code, |_| Code::Ok);
        assert!(matches!(code, Code::PermissionDenied | Code::Unimplemented), "{path}: {:?}", error.err());
    }
    let own = world.credential(&person, false);
    let request = CredentialRevokeRequest { id: own.id.clone() }.encode_to_vec();
    key.call(&world, "/gatepass.v1.Credentials/Revoke", request).expect("its owner revokes it");
    let foreign = world.credential(&world.user("user"), false);
    let request = CredentialRevokeRequest { id: foreign.id.clone() }.encode_to_vec();
    let error = key.call(&world, "/gatepass.v1.Credentials/Revoke", request).expect_err("somebody else's");
    assert_eq!(error.code(), Code::PermissionDenied);
}

#[test]
fn without_read_rights_unknown_and_invisible_answer_alike() {
    let world = World::new();
    let key = world.credential(&world.user("user"), false);
    let other = world.user("user");
    let ask = |account: &str| {
        let request = CheckRequest {
            account: account.to_owned(),
            resource: "rs-0000000000000001".to_owned(),
            as_of: None,
        };
        key.call(&world, "/gatepass.v1.Access/Check", request.encode_to_vec()).expect_err("not allowed")
    };
    let (there, never) = (ask(&other), ask("a-00000000000000aa"));
    assert_eq!(there, never);
    assert_eq!(ask("nobody@example.com"), never);
    let revoke = |id: &str| {
        let request = CredentialRevokeRequest { id: id.to_owned() }.encode_to_vec();
        key.call(&world, "/gatepass.v1.Credentials/Revoke", request).expect_err("not allowed")
    };
    let foreign = world.credential(&other, false);
    assert_eq!(revoke(&foreign.id), revoke("cred-00000000000000aa"));
}

/// Who reaches what is one right, how things are called another (RULES 4.5).
#[test]
fn names_are_shown_to_who_may_list_them() {
    let world = World::new();
    let grant = world.made("AccountGrants", "");
    let (account, resource) = (grant.text("account_id").to_owned(), grant.text("resource_id").to_owned());
    let called = |id: &str, service: &str, member: &str, field: &str| {
        world.get(Kind::of(service, member), id).expect("it exists").text(field).to_owned()
    };
    let member = |key: &Key| -> ListAccountsResponse {
        let request = ListAccountsRequest { resource: resource.clone(), ..ListAccountsRequest::default() };
        key.send(&world, "/gatepass.v1.Access/ListAccounts", &request).expect("a list")
    };
    let everything = world.key(&["entitlements:read", "user:list", "datasource:list"]);
    let known = member(&everything).accounts.remove(0);
    assert!(!known.name.is_empty());
    let resource_name = {
        let request = ListResourcesRequest { account: account.clone(), ..ListResourcesRequest::default() };
        let listed: ListResourcesResponse =
            everything.send(&world, "/gatepass.v1.Access/ListResources", &request).expect("a list");
        listed.resources[0].name.clone()
    };
    assert!(!resource_name.is_empty());
    assert_eq!(known.name, called(&account, "Accounts", &known.r#type, account_name(&known.r#type)));
    for (permissions, accounts, resources) in [
        (&["entitlements:read"][..], false, false),
        (&["entitlements:read", "user:list"], true, false),
        (&["entitlements:read", "datasource:list"], false, true),
    ] {
        let key = world.key(permissions);
        let listed = member(&key).accounts;
        assert_eq!((listed.len(), &listed[0].id), (1, &account), "who it is stays known by the id");
        assert_eq!(listed[0].name == known.name, accounts, "{permissions:?}");
        let request = ListResourcesRequest { account: account.clone(), ..ListResourcesRequest::default() };
        let reached: ListResourcesResponse =
            key.send(&world, "/gatepass.v1.Access/ListResources", &request).expect("a list");
        assert_eq!(reached.resources[0].name == resource_name, resources, "{permissions:?}");
        let request = ExplainRequest { account: account.clone(), resource: resource.clone(), as_of: None };
        let explained: ExplainResponse =
            key.send(&world, "/gatepass.v1.Access/Explain", &request).expect("an explanation");
        let all = format!("{explained:?}") + &format!("{listed:?}{reached:?}");
        assert_eq!(all.contains(&known.name), accounts, "{permissions:?}: {all}");
        assert_eq!(all.contains(&resource_name), resources, "{permissions:?}: {all}");
    }
}

/// The field that holds the name of an account of this kind.
fn account_name(kind: &str) -> &'static str {
    if kind == "user" { "email" } else { "name" }
}
