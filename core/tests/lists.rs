//! What lists find, and that pages lose nothing and give nothing twice while others write (RULES 1.5, 8; strongdm-api
//! 4.3).

mod support;

use std::collections::BTreeSet;

use gatepass::Code;
use gatepass_wire::schema::{Field, Type};
use gatepass_wire::v1;
use support::entity::{Entity, Fill, Kind, SERVED, is_servers, kinds, tags};
use support::tree::{Tree, Val, text};
use support::{HOUR, World, list_all, list_request, page};

/// The filter fields that StrongDM documents for a served list, by the field of the entity they read.
type Documented = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const DOCUMENTED: &[Documented] = &[
    (
        "Accounts",
        "user",
        &[
            ("id", "id"),
            ("email", "email"),
            ("firstname", "first_name"),
            ("first_name", "first_name"),
            ("lastname", "last_name"),
            ("permissionlevelrw", "permission_levelRW"),
            ("permission_level", "permission_levelRW"),
            ("managedby", "managed_by"),
            ("externalid", "external_id"),
            ("employeenumber", "employee_number"),
            ("managerid", "manager_id"),
            ("resolvedmanagerid", "resolved_manager_id"),
            ("createdat", "created_at"),
            ("suspendedro", "suspendedRO"),
            ("scim", "SCIM"),
            ("name", "email"),
        ],
    ),
    (
        "Accounts",
        "service",
        &[("id", "id"), ("name", "name"), ("suspended", "suspended"), ("createdat", "created_at")],
    ),
    (
        "Accounts",
        "token",
        &[
            ("id", "id"),
            ("name", "name"),
            ("accounttype", "account_type"),
            ("type", "account_type"),
            ("deadline", "deadline"),
            ("duration", "duration"),
            ("permissions", "permissions"),
            ("createdat", "created_at"),
        ],
    ),
    ("AccountAttachments", "", &[("id", "id"), ("accountid", "account_id"), ("role_id", "role_id")]),
    (
        "AccountGrants",
        "",
        &[
            ("id", "id"),
            ("account_id", "account_id"),
            ("resourceid", "resource_id"),
            ("validuntil", "valid_until"),
        ],
    ),
    ("AccountsGroups", "", &[("id", "id"), ("accountid", "account_id"), ("groupid", "group_id")]),
    ("GroupsRoles", "", &[("id", "id"), ("groupid", "group_id"), ("roleid", "role_id")]),
    ("Groups", "", &[("id", "id"), ("name", "name"), ("description", "description"), ("source", "source")]),
    (
        "Roles",
        "",
        &[("id", "id"), ("name", "name"), ("managedby", "managed_by"), ("accessrules", "access_rules")],
    ),
    (
        "Resources",
        "postgres",
        &[
            ("id", "id"),
            ("name", "name"),
            ("hostname", "hostname"),
            ("port", "port"),
            ("portoverride", "port_override"),
            ("username", "username"),
            ("healthy", "healthy"),
            ("secretstoreid", "secret_store_id"),
        ],
    ),
    (
        "Nodes",
        "gateway",
        &[
            ("id", "id"),
            ("name", "name"),
            ("listenaddress", "listen_address"),
            ("bindaddress", "bind_address"),
        ],
    ),
    ("Nodes", "relay", &[("id", "id"), ("name", "name")]),
    (
        "IdentityAliases",
        "",
        &[
            ("id", "id"),
            ("accountid", "account_id"),
            ("identitysetid", "identity_set_id"),
            ("username", "username"),
        ],
    ),
    ("IdentitySets", "", &[("id", "id"), ("name", "name")]),
    ("SecretStores", "vault_tls", &[("id", "id"), ("name", "name")]),
    (
        "Workflows",
        "",
        &[
            ("id", "id"),
            ("name", "name"),
            ("description", "description"),
            ("enabled", "enabled"),
            ("autogrant", "auto_grant"),
            ("weight", "weight"),
            ("approvalflowid", "approval_flow_id"),
            ("accessrules", "access_rules"),
            ("accessrequestmaxduration", "access_request_max_duration"),
            ("access_request_fixed_duration", "access_request_fixed_duration"),
        ],
    ),
    ("WorkflowRoles", "", &[("id", "id"), ("workflowid", "workflow_id"), ("roleid", "role_id")]),
    (
        "WorkflowApprovers",
        "",
        &[("id", "id"), ("workflowid", "workflow_id"), ("accountid", "account_id"), ("role_id", "role_id")],
    ),
    (
        "ApprovalWorkflows",
        "",
        &[("id", "id"), ("name", "name"), ("description", "description"), ("approvalmode", "approval_mode")],
    ),
    ("Policies", "", &[("id", "id"), ("name", "name"), ("description", "description"), ("policy", "policy")]),
    ("PeeringGroups", "", &[("id", "id"), ("name", "name")]),
    ("PeeringGroupNodes", "", &[("id", "id"), ("nodeid", "node_id"), ("groupid", "group_id")]),
    ("PeeringGroupResources", "", &[("id", "id"), ("resourceid", "resource_id"), ("groupid", "group_id")]),
    (
        "PeeringGroupPeers",
        "",
        &[("id", "id"), ("groupid", "group_id"), ("peerswithgroupid", "peers_with_group_id")],
    ),
    (
        "ProxyClusterKeys",
        "",
        &[("id", "id"), ("proxyclusterid", "proxy_cluster_id"), ("createdat", "created_at")],
    ),
    ("DiscoveryConnectors", "aws", &[("id", "id"), ("name", "name"), ("rolename", "role_name")]),
    ("AuthorizationPolicies", "", &[("id", "id"), ("name", "name"), ("description", "description")]),
    (
        "RemoteIdentities",
        "",
        &[
            ("id", "id"),
            ("accountid", "account_id"),
            ("remoteidentitygroupid", "remote_identity_group_id"),
            ("username", "username"),
        ],
    ),
    ("ApprovalWorkflowSteps", "", &[("id", "id"), ("approvalflowid", "approval_flow_id")]),
    (
        "ApprovalWorkflowApprovers",
        "",
        &[
            ("id", "id"),
            ("approvalflowid", "approval_flow_id"),
            ("approvalstepid", "approval_step_id"),
            ("accountid", "account_id"),
        ],
    ),
];

/// A field's value as a filter says it: in quotes, as the SDKs fill values in.
fn written(field: &Field, tree: &Tree) -> String {
    let value = tree.get(&field.number).and_then(|values| values.first());
    let number = |tree: &Tree, number: u32| match tree.get(&number).and_then(|values| values.first()) {
        Some(Val::Number(number)) => *number,
        _ => 0,
    };
    let plain = match (field.ty, value) {
        (Type::Bool, value) => (value == Some(&Val::Number(1))).to_string(),
        (_, Some(Val::Text(text))) => text.clone(),
        (_, Some(Val::Number(number))) => number.to_string(),
        (Type::Message(message), Some(Val::Tree(parts))) => match message.name {
            "google.protobuf.Duration" => number(parts, 1).to_string(),
            _ => {
                let parts = (number(parts, 1) as i64, number(parts, 2) as i32);
                gatepass::wire::json::format_timestamp(parts).expect("an instant")
            }
        },
        (_, None) => String::new(),
        (ty, value) => panic!("no filter for {ty:?} {value:?}"),
    };
    serde_json_string(&plain)
}

/// A text in quotes, escaped as JSON escapes it.
fn serde_json_string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn ids(entries: &[Tree], kind: Kind) -> BTreeSet<String> {
    let inner = |entry: &Tree| {
        let member = kind
            .service
            .entity
            .expect("an entity")
            .fields
            .iter()
            .find(|field| field.oneof.is_some() && entry.contains_key(&field.number));
        match member.and_then(|member| support::tree::inner(entry, member.number).map(|tree| (member, tree)))
        {
            Some((member, tree)) => {
                let message = member.message().expect("a member is a message");
                text(tree, support::tree::number(message, "id")).to_owned()
            }
            None => text(entry, 1).to_owned(),
        }
    };
    entries.iter().map(inner).collect()
}

fn found(world: &World, kind: Kind, filter: &str) -> BTreeSet<String> {
    ids(&list_all(world, &kind.path("List"), filter, 1000), kind)
}

#[test]
fn every_documented_filter_finds_what_it_says() {
    let world = World::new();
    for (service, member, filters) in DOCUMENTED {
        let kind = Kind::of(service, member);
        let fill = if *member == "postgres" { Fill::Paths } else { Fill::Everything };
        let one = world.create(&Entity::filled(&world, kind, fill));
        world.clock.advance(HOUR / 60);
        let other = world.create(&Entity::filled(&world, kind, fill));
        for (name, field) in *filters {
            let field = kind.message.field_named(field).expect("a field");
            // An alternative stands in the place of one that is left out otherwise.
            let alternative = (!one.tree.contains_key(&field.number) && !is_servers(field))
                .then(|| world.create(&Entity::filled_with(&world, kind, fill, field)));
            let one = alternative.as_ref().unwrap_or(&one);
            let value = written(field, &one.tree);
            for filter in [format!("{name}:{value}"), format!("{}:{value}", name.to_uppercase())] {
                let found = found(&world, kind, &filter);
                assert!(found.contains(one.id()), "{} by `{filter}` is not found: {found:?}", kind.label());
                let differ = one.tree.get(&field.number) != other.tree.get(&field.number);
                assert!(!differ || !found.contains(other.id()), "{} `{filter}` finds another", kind.label());
            }
            let nothing = match field.ty {
                Type::String if field.name != "id" => format!("{name}:no-such-value"),
                _ => continue,
            };
            assert!(found(&world, kind, &nothing).is_empty(), "{} `{nothing}` finds something", kind.label());
        }
    }
}

#[test]
fn wildcards_and_case_and_several_terms() {
    let world = World::new();
    let kind = Kind::of("Resources", "postgres");
    let named = |name: &str, env: &str| {
        let mut resource = Entity::filled(&world, kind, Fill::Required);
        resource.set_text("name", name);
        resource.set("tags", tags(&[("env", env), ("cost center", "47=11")]));
        world.create(&resource).id().to_owned()
    };
    let (orders, bills, star) =
        (named("Orders DB", "prod"), named("bills db", "test"), named("a * b", "prod"));
    let set = |ids: &[&String]| ids.iter().map(|id| (*id).clone()).collect::<BTreeSet<String>>();
    for (filter, expected) in [
        ("", set(&[&orders, &bills, &star])),
        (r#"name:"orders db""#, set(&[&orders])),
        ("name:*db", set(&[&orders, &bills])),
        ("name:o*s*", set(&[&orders])),
        (r#"name:"a \u002a b""#, set(&[&star])),
        ("tag:env=prod", set(&[&orders, &star])),
        (r#"tag:"env"="prod" name:*db"#, set(&[&orders])),
        ("tags:env=*,name:*db", set(&[&orders, &bills])),
        (r#"tag:"cost center"="47=11""#, set(&[&orders, &bills, &star])),
        ("tag:env", set(&[&orders, &bills, &star])),
        ("tag:nosuch", set(&[])),
        (&format!("id:{orders},id:{bills}"), set(&[&orders, &bills])),
        (&format!("id:{orders} id:{bills} tag:env=test"), set(&[&bills])),
        ("healthy:false", set(&[&orders, &bills, &star])),
        ("healthy:True", set(&[])),
        ("managed:false", set(&[&orders, &bills, &star])),
        ("category:datasource", set(&[&orders, &bills, &star])),
        ("category:server", set(&[])),
    ] {
        assert_eq!(found(&world, kind, filter), expected, "`{filter}`");
    }
}

#[test]
fn every_type_is_found_by_each_of_its_spellings() {
    let world = World::new();
    for kind in kinds() {
        let Some(member) = kind.member else { continue };
        let created = world.create(&Entity::filled(&world, kind, Fill::Required));
        let mut spellings = vec![member.name.to_owned(), member.name.replace('_', "").to_uppercase()];
        if !member.type_alias.is_empty() {
            spellings.push(member.type_alias.to_owned());
        }
        for spelling in spellings {
            let found = found(&world, kind, &format!("type:{}", serde_json_string(&spelling)));
            assert!(found.contains(created.id()), "{} is not found as `{spelling}`", kind.label());
        }
    }
    for (service, member, other) in
        [("Resources", "postgres", "mysql"), ("Accounts", "user", "service"), ("Nodes", "gateway", "relay")]
    {
        let created = world.made(service, other);
        let kind = Kind::of(service, member);
        assert!(!found(&world, kind, &format!("type:{member}")).contains(created.id()), "{service}");
    }
}

#[test]
fn suspended_people_and_services_are_found() {
    let world = World::new();
    let kind = Kind::of("Accounts", "user");
    let (suspended, active) = (world.user("suspended"), world.user("auditor"));
    let mut service = Entity::filled(&world, Kind::of("Accounts", "service"), Fill::Required);
    service.set("suspended", Val::Number(1));
    let service = world.create(&service).id().to_owned();
    assert_eq!(found(&world, kind, "suspended:true"), BTreeSet::from([suspended.clone(), service]));
    assert_eq!(found(&world, kind, "suspended:false"), BTreeSet::from([active.clone()]));
    assert_eq!(found(&world, kind, "permission_level:auditor"), BTreeSet::from([active]));
    assert_eq!(found(&world, kind, "permission_level:suspended"), BTreeSet::from([suspended.clone()]));
    assert!(found(&world, kind, "name:\"Uma Ural\"").contains(&suspended), "by the whole name");
}

#[test]
fn an_unknown_field_is_named_and_the_known_ones_are_too() {
    let world = World::new();
    let mut lists: Vec<(String, &str)> =
        SERVED.iter().map(|name| (format!("/v1.{name}/List"), "id")).collect();
    for (list, known) in [
        ("/v1.AccountResources/List", "account_id"),
        ("/v1.RoleResources/List", "role_id"),
        ("/v1.AccountPermissions/List", "permission"),
        ("/v1.Activities/List", "before"),
        ("/v1.Resources/EnumerateTags", "hostname"),
        ("/v1.RemoteIdentityGroups/List", "name"),
        ("/v1.Queries/List", "resource_id"),
        ("/v1.Replays/List", "id"),
        ("/v1.HealthChecks/List", "resource_id"),
        ("/v1.SecretStoreHealths/List", "secret_store_id"),
    ] {
        lists.push((list.to_owned(), known));
    }
    for (path, known) in lists {
        let error = world.refused(
            &path,
            list_request(&path, "no_such_field:x", 0, ""),
            Code::InvalidArgument,
            "no_such_field",
        );
        assert!(error.message().contains(&format!("`{known}`")), "{path}: {error}");
    }
}

/// Nothing that is there all along is lost and nothing is given twice, whatever is created and deleted between pages.
#[test]
fn pages_hold_while_others_write() {
    for service in SERVED {
        let world = World::new();
        let kind = kinds().into_iter().find(|kind| kind.service.name == *service).expect("a kind");
        let fresh = || world.create(&Entity::filled(&world, kind, Fill::Required)).id().to_owned();
        let path = kind.path("List");
        let stay: BTreeSet<String> = (0..12).map(|_| fresh()).collect();
        let mut doomed: Vec<String> = (0..12).map(|_| fresh()).collect();
        let (mut seen, mut cursor, mut turn) = (Vec::new(), String::new(), 0);
        loop {
            let (entries, next) = page(&world, &path, list_request(&path, "", 1, &cursor)).expect("a page");
            assert!(entries.len() <= 1);
            seen.extend(ids(&entries, kind));
            if next.is_empty() {
                break;
            }
            cursor = next;
            turn += 1;
            // Every other turn, so that the list ends.
            if turn % 2 == 0 && turn < 60 {
                fresh();
            }
            // The entry the page ended with, too.
            let last = seen.last().cloned().unwrap_or_default();
            let place = doomed.iter().position(|id| *id == last).unwrap_or(0);
            if !doomed.is_empty() && turn % 2 == 0 {
                world.delete(kind, &doomed.remove(place)).expect("a deletion");
            }
        }
        let once: BTreeSet<String> = seen.iter().cloned().collect();
        assert_eq!(once.len(), seen.len(), "{service}: something came twice");
        assert!(once.is_superset(&stay), "{service}: something was lost");
    }
}

/// A world where one account reaches resources by two roles.
fn reaching(world: &World, count: usize) -> (String, Vec<String>) {
    let account = world.user("user");
    for rule in [r#"[{"type":"postgres"}]"#, r#"[{"tags":{"env":"prod"}}]"#] {
        let mut role = Entity::filled(world, Kind::of("Roles", ""), Fill::Required);
        role.set_text("access_rules", rule);
        let role = world.create(&role).id().to_owned();
        let attachment = v1::AccountAttachment {
            account_id: account.clone(),
            role_id: role,
            ..v1::AccountAttachment::default()
        };
        let request = v1::AccountAttachmentCreateRequest { meta: None, account_attachment: Some(attachment) };
        let _: v1::AccountAttachmentCreateResponse =
            world.send("/v1.AccountAttachments/Create", &request).expect("an attachment");
    }
    let resources = (0..count).map(|place| reached(world, place)).collect();
    (account, resources)
}

fn reached(world: &World, place: usize) -> String {
    let mut resource = Entity::filled(world, Kind::of("Resources", "postgres"), Fill::Required);
    let place = format!("{place:03}");
    resource.set("tags", tags(&[("env", "prod"), ("place", &place)]));
    world.create(&resource).id().to_owned()
}

/// Rows that several share one id keep their place while rows before them go.
#[test]
fn pages_of_derived_lists_hold_while_others_write() {
    let texts = |row: &Tree| -> Vec<String> {
        [1, 2, 5].iter().map(|number| text(row, *number).to_owned()).collect()
    };
    for path in ["/v1.AccountResources/List", "/v1.RoleResources/List", "/v1.Resources/EnumerateTags"] {
        let world = World::new();
        let (_, mut resources) = reaching(&world, 16);
        resources.sort_unstable();
        let all: BTreeSet<Vec<String>> = list_all(&world, path, "", 0).iter().map(texts).collect();
        let (mut seen, mut cursor) = (Vec::new(), String::new());
        let mut gone = BTreeSet::new();
        for turn in 0.. {
            let (entries, next) = page(&world, path, list_request(path, "", 1, &cursor)).expect("a page");
            seen.extend(entries.iter().map(texts));
            if next.is_empty() {
                break;
            }
            cursor = next;
            // Rows before the cursor's go, and new ones come anywhere.
            if turn % 3 == 2 && resources.len() > 8 {
                let first = resources.remove(0);
                let kept = list_all(&world, path, "", 0).iter().map(texts).collect::<BTreeSet<_>>();
                world.delete(Kind::of("Resources", "postgres"), &first).expect("a deletion");
                let left: BTreeSet<_> = list_all(&world, path, "", 0).iter().map(texts).collect();
                gone.extend(kept.difference(&left).cloned());
                reached(&world, 100 + turn);
            }
        }
        let once: BTreeSet<Vec<String>> = seen.iter().cloned().collect();
        assert_eq!(once.len(), seen.len(), "{path}: something came twice");
        let lost: Vec<_> = all.iter().filter(|row| !gone.contains(*row) && !once.contains(*row)).collect();
        assert!(lost.is_empty(), "{path}: lost {lost:?}");
        assert!(!gone.is_empty(), "{path}: nothing went while it was listed");
    }
}

#[test]
fn activities_and_permissions_page_one_by_one() {
    let world = World::new();
    let key = world.key(&["role:list", "user:list", "group:read"]);
    world.user("admin");
    for path in ["/v1.Activities/List", "/v1.AccountPermissions/List"] {
        let whole = list_all(&world, path, "", 1000);
        assert_eq!(list_all(&world, path, "", 1), whole, "{path}");
        assert!(whole.len() >= 2);
    }
    let own = list_all(&world, "/v1.AccountPermissions/List", &format!("account_id:{}", key.id), 1);
    let own: Vec<&str> = own.iter().map(|row| text(row, 3)).collect();
    assert_eq!(own, ["group:read", "role:list", "user:list"]);
}

#[test]
fn activities_are_found_by_their_bounds() {
    let world = World::new();
    let start = world.now();
    for _ in 0..3 {
        world.made("Roles", "");
        world.clock.advance(HOUR);
    }
    let at = |hours: i64| {
        gatepass::wire::json::format_timestamp(start.plus_nanos(hours * HOUR).to_parts()).expect("an instant")
    };
    let count = |filter: String| list_all(&world, "/v1.Activities/List", &filter, 0).len();
    assert_eq!(count(String::new()), 3);
    assert_eq!(count(format!("before:{}", at(1))), 1);
    assert_eq!(count(format!("after:{}", at(1))) + count(format!("before:{}", at(1))), 3);
    assert_eq!(count(format!("before:{} before:{}", at(2), at(1))), 1, "all terms must hold");
    assert_eq!(count(format!("before:{} before:{}", at(1), at(2))), 1, "all terms must hold");
    assert_eq!(count("verb:\"role added\"".to_owned()), 3);
    assert_eq!(count("verb:\"group created\"".to_owned()), 0);
    world.clock.advance(8 * 24 * HOUR);
    assert_eq!(count(String::new()), 0, "without bounds a list covers the last week");
    assert_eq!(count(format!("before:{}", at(2))), 2);
}

#[test]
fn a_page_has_fifty_entries_or_what_was_asked() {
    let world = World::new();
    for _ in 0..60 {
        world.made("Roles", "");
    }
    let path = "/v1.Roles/List";
    let sizes = |limit| page(&world, path, list_request(path, "", limit, "")).expect("a page").0.len();
    assert_eq!([sizes(0), sizes(1), sizes(59), sizes(60), sizes(100_000)], [50, 1, 59, 60, 60]);
    let (_, next) = page(&world, path, list_request(path, "", 60, "")).expect("a page");
    assert!(next.is_empty(), "no page follows the last entry");
}
