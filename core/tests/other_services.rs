//! What single services mean beyond the schema: two names of one thing, keys of proxy clusters, peering groups, the
//! organization, and what nothing here could have recorded or could do.

mod support;

use gatepass::Code;
use gatepass_wire::v1;
use prost::Message;
use support::entity::{Entity, Fill, Kind, SECRET};
use support::tree::text;
use support::{World, by_id, list_all, list_request, page};

#[test]
fn identity_aliases_and_remote_identities_are_the_same() {
    let world = World::new();
    let (alias, remote) = (Kind::of("IdentityAliases", ""), Kind::of("RemoteIdentities", ""));
    let made = world.create(&Entity::filled(&world, alias, Fill::Required));
    let read = world.get(remote, made.id()).expect("by its other name");
    assert_eq!(read.tree, made.tree);
    assert_eq!(read.text("remote_identity_group_id"), made.text("identity_set_id"));
    let mut renamed = read.clone();
    renamed.set_text("username", "renamed");
    world.try_update(&renamed).expect("an update by the other name");
    assert_eq!(world.get(alias, made.id()).expect("the alias").text("username"), "renamed");
    for field in ["identity_set_id", "remoteidentitygroupid"] {
        for list in ["/v1.IdentityAliases/List", "/v1.RemoteIdentities/List"] {
            let filter = format!("{field}:{}", made.text("identity_set_id"));
            assert_eq!(list_all(&world, list, &filter, 0).len(), 1, "{list} {filter}");
        }
    }
    // What is wrong is named in the words of the message that was sent.
    let mut second = Entity::filled(&world, remote, Fill::Required);
    second.set_text("account_id", made.text("account_id"));
    second.set_text("remote_identity_group_id", made.text("identity_set_id"));
    let path = remote.path("Create");
    let error =
        world.refused(&path, second.request("Create"), Code::AlreadyExists, "remote_identity_group_id");
    assert!(!error.message().contains("identity_set"), "{error}");
    let set = made.text("identity_set_id");
    let path = "/v1.RemoteIdentityGroups/Get";
    let reply = world.raw(path, by_id(path, set)).expect("the set");
    let group =
        v1::RemoteIdentityGroupGetResponse::decode(reply.body).expect("a group").remote_identity_group;
    assert_eq!(group.expect("a group").id, set);
    assert_eq!(list_all(&world, "/v1.RemoteIdentityGroups/List", &format!("id:{set}"), 0).len(), 1);
}

#[test]
fn a_key_of_a_proxy_cluster_is_shown_once_and_to_a_repeated_call() {
    let world = World::new();
    let kind = Kind::of("ProxyClusterKeys", "");
    let path = kind.path("Create");
    let request = Entity::filled(&world, kind, Fill::Required).request("Create");
    let key = [("gatepass-idempotency-key", "once")];
    let first = world.with(&path, request.clone(), &key).expect("a key");
    assert_eq!(first.body, world.with(&path, request, &key).expect("the same").body);
    let answer = v1::ProxyClusterKeyCreateResponse::decode(first.body).expect("an answer");
    assert!(answer.secret_key.len() >= 43, "{} characters", answer.secret_key.len());
    assert!(!world.journal_holds(&answer.secret_key));
    let id = answer.proxy_cluster_key.expect("the key").id;
    let path = kind.path("Get");
    let read = world.raw(&path, by_id(&path, &id)).expect("the key");
    assert!(!String::from_utf8_lossy(&read.body).contains(&answer.secret_key));
    let other = world.create(&Entity::filled(&world, kind, Fill::Required));
    assert_ne!(other.id(), id);
    for member in ["relay", "gateway"] {
        let mut wrong = Entity::filled(&world, kind, Fill::Required);
        wrong.set_text("proxy_cluster_id", world.made("Nodes", member).id());
        world.refused(&kind.path("Create"), wrong.request("Create"), Code::InvalidArgument, member);
    }
}

#[test]
fn peering_groups_and_their_links() {
    let world = World::new();
    let unnamed = Entity { kind: Kind::of("PeeringGroups", ""), tree: [].into() };
    let (one, two) = (world.create(&unnamed), world.create(&unnamed));
    assert!(one.text("name").starts_with("peering-group-") && one.text("name") != two.text("name"));
    let peers = Kind::of("PeeringGroupPeers", "");
    let mut own = Entity::filled(&world, peers, Fill::Required);
    own.set_text("group_id", one.id());
    own.set_text("peers_with_group_id", one.id());
    world.refused(&peers.path("Create"), own.request("Create"), Code::InvalidArgument, "peers_with_group_id");
    for service in ["PeeringGroupNodes", "PeeringGroupPeers", "PeeringGroupResources"] {
        let kind = Kind::of(service, "");
        for field in kind.message.fields.iter().filter(|field| field.references.is_some()) {
            let mut without = Entity::filled(&world, kind, Fill::Required);
            without.remove(field.name);
            world.refused(&kind.path("Create"), without.request("Create"), Code::InvalidArgument, field.name);
        }
    }
}

fn organization(world: &World) -> v1::Organization {
    let response: v1::OrganizationGetResponse = world
        .send("/v1.Organizations/Get", &v1::OrganizationGetRequest::default())
        .expect("the organization");
    response.organization.expect("the organization")
}

#[test]
fn there_is_one_organization_and_its_settings_change() {
    let world = World::new();
    let before = organization(&world);
    assert!(before.id.starts_with("o-") && !before.name.is_empty());
    let update = |organization: &v1::Organization| {
        let request = v1::OrganizationUpdateRequest { meta: None, organization: Some(organization.clone()) };
        world.raw("/v1.Organizations/Update", request.encode_to_vec())
    };
    let given = v1::Organization {
        name: "Acme".to_owned(),
        websites_subdomain: "acme".to_owned(),
        session_timeout: Some(prost_types::Duration { seconds: 3600, nanos: 0 }),
        // Not a client's to set.
        id: "o-00000000000000ff".to_owned(),
        kind: "root".to_owned(),
        mfa_enabled: true,
        ssh_certificate_authority_public_key: "ssh-rsa AAAA".to_owned(),
        ..Default::default()
    };
    update(&given).expect("an update");
    let after = organization(&world);
    assert_eq!((after.name.as_str(), after.websites_subdomain.as_str()), ("Acme", "acme"));
    assert_eq!(after.session_timeout.map(|time| time.seconds), Some(3600));
    assert_eq!((&after.id, &after.kind, after.mfa_enabled), (&before.id, &before.kind, false));
    assert!(after.ssh_certificate_authority_public_key.is_empty());
    assert!(after.created_at.is_some() && after.updated_at.is_some());
    let urls: v1::ControlPanelGetOrgUrlInfoResponse = world
        .send("/v1.ControlPanel/GetOrgURLInfo", &v1::ControlPanelGetOrgUrlInfoRequest::default())
        .expect("the addresses");
    assert_eq!((urls.websites_subdomain.as_str(), urls.base_url.as_str()), ("acme", ""));
    for (wrong, names) in [
        (v1::Organization { name: String::new(), ..given.clone() }, "name"),
        (
            v1::Organization {
                idle_timeout: Some(prost_types::Duration { seconds: -1, nanos: 0 }),
                ..given.clone()
            },
            "idle_timeout",
        ),
    ] {
        let request = v1::OrganizationUpdateRequest { meta: None, organization: Some(wrong) };
        let path = "/v1.Organizations/Update";
        world.refused(path, request.encode_to_vec(), Code::InvalidArgument, names);
    }
    let verbs = list_all(&world, "/v1.Activities/List", "", 0);
    assert_eq!(verbs.iter().map(|told| text(told, 2)).collect::<Vec<_>>(), ["organization name updated"]);
}

#[test]
fn a_stores_first_key_comes_with_its_organization() {
    let world = World::new();
    world.block_on(world.service.bootstrap("first")).expect("a key");
    assert!(organization(&world).created_at.is_some());
    assert_eq!(list_all(&world, "/v1.Activities/List", "", 0).len(), 1, "one record tells of both");
    let head = world.revision();
    world.block_on(world.service.bootstrap("second")).expect("a key");
    let record = world.service.journal().record(gatepass::model::Revision(head.0 + 1));
    let kinds = record.expect("a journal").expect("a record").changes;
    assert!(kinds.iter().all(|change| change.id.kind != gatepass::model::Kind::Organization));
}

#[test]
fn secrets_of_multi_factor_authentication_are_never_shown() {
    let world = World::new();
    let get = || -> v1::MfaConfig {
        let response: v1::OrganizationGetMfaResponse = world
            .send("/v1.Organizations/GetMFA", &v1::OrganizationGetMfaRequest::default())
            .expect("settings");
        response.mfa.expect("settings")
    };
    assert_eq!(get(), v1::MfaConfig::default());
    let update = |okta: v1::OktaMfaConfig| {
        let mfa = v1::MfaConfig { enabled: true, provider: "okta".to_owned(), okta: Some(okta) };
        let request = v1::OrganizationUpdateMfaRequest { meta: None, mfa: Some(mfa) };
        let reply = world.raw("/v1.Organizations/UpdateMFA", request.encode_to_vec()).expect("an update");
        assert!(!String::from_utf8_lossy(&reply.body).contains(SECRET));
        get().okta.expect("okta")
    };
    let given = v1::OktaMfaConfig {
        auth_mode: "api_token".to_owned(),
        api_token: format!("{SECRET}-token"),
        organization_url: "https://acme.okta.com".to_owned(),
        private_key_id: "kid".to_owned(),
        ..Default::default()
    };
    let okta = update(given.clone());
    assert_eq!((okta.api_token.as_str(), okta.api_token_set, okta.private_key_pem_set), ("", true, false));
    assert_eq!((okta.private_key_id.as_str(), okta.private_key_id_set), ("kid", true));
    let organization = organization(&world);
    assert_eq!((organization.mfa_enabled, organization.mfa_provider.as_str()), (true, "okta"));
    // Left out it is as before, said to be set and empty it is cleared.
    let kept = update(v1::OktaMfaConfig { auth_mode: "client_credentials".to_owned(), ..Default::default() });
    assert_eq!((kept.api_token_set, kept.private_key_id.as_str()), (true, "kid"));
    let cleared = update(v1::OktaMfaConfig { private_key_id_set: true, ..Default::default() });
    assert_eq!((cleared.private_key_id.as_str(), cleared.private_key_id_set), ("", false));
    assert!(!world.journal_holds(SECRET));
    // Read as strictly as any answer: what stands beside the organization is no field of it.
    assert_eq!(list_all(&world, "/v1.OrganizationHistory/List", "", 0).len(), 3);
    let mfa = v1::MfaConfig { provider: "carrier-pigeon".to_owned(), ..Default::default() };
    let request = v1::OrganizationUpdateMfaRequest { meta: None, mfa: Some(mfa) };
    let path = "/v1.Organizations/UpdateMFA";
    world.refused(path, request.encode_to_vec(), Code::InvalidArgument, "carrier-pigeon");
}

#[test]
fn what_nothing_here_could_record_is_an_empty_list() {
    let world = World::new();
    for (list, filter) in [
        ("/v1.Queries/List", "resource_id:rs-00000000000000aa"),
        ("/v1.Replays/List", "id:q1"),
        ("/v1.HealthChecks/List", "resourceid:rs-00000000000000aa healthy:true"),
        ("/v1.SecretStoreHealths/List", "secret_store_id:se-00000000000000aa"),
    ] {
        for filter in ["", filter] {
            let (entries, next) = page(&world, list, list_request(list, filter, 0, "")).expect("a page");
            assert!(entries.is_empty() && next.is_empty(), "{list}");
        }
        world.refused(list, list_request(list, "nothing:1", 0, ""), Code::InvalidArgument, "nothing");
        world.refused(list, list_request(list, "", 0, "nonsense"), Code::InvalidArgument, "cursor");
    }
}

#[test]
fn what_would_have_to_reach_something_says_that_it_cannot() {
    let world = World::new();
    for (method, why) in [
        ("Nodes/TCPProbe", "reached"),
        ("Resources/Healthcheck", "reached"),
        ("SecretStoreHealths/Check", "reached"),
        ("SecretStoreHealths/Healthcheck", "reached"),
        ("SecretEngines/Healthcheck", "nothing here reaches"),
        ("SecretEngines/Rotate", "nothing here reaches"),
        ("ManagedSecrets/Rotate", "nothing here reaches"),
        ("ManagedSecrets/Validate", "nothing here reaches"),
        ("ManagedSecrets/Logs", "stands in `Activities`"),
        ("ControlPanel/GetSSHCAPublicKey", "certificate authority"),
        ("ControlPanel/GetRDPCAPublicKey", "certificate authority"),
        ("ControlPanel/VerifyJWT", "verified"),
        ("Organizations/TestMFA", "provider"),
    ] {
        let error = world.refused(
            &format!("/v1.{method}"),
            Vec::new(),
            Code::Unimplemented,
            &method.replace('/', "."),
        );
        assert!(error.message().contains(why), "{method}: {error}");
    }
}

/// What each write is called in the audit trail (strongdm constants, `ActivityVerb`).
#[test]
fn verbs_of_the_other_services() {
    let world = World::new();
    for (service, member, verb, deleted) in [
        ("PeeringGroups", "", "peering group created", "peering group deleted"),
        ("PeeringGroupNodes", "", "entity attached to peering group", "entity detached from peering group"),
        ("PeeringGroupPeers", "", "peering groups linked", "peering groups unlinked"),
        ("ProxyClusterKeys", "", "proxy cluster key created", "proxy cluster key deleted"),
        ("ApprovalWorkflowSteps", "", "approval workflow step added", "approval workflow step deleted"),
        (
            "ApprovalWorkflowApprovers",
            "",
            "approval workflow approver added",
            "approval workflow approver deleted",
        ),
        ("WorkflowRoles", "", "workflow roles updated", "workflow roles updated"),
    ] {
        let told = |verb: &str| list_all(&world, "/v1.Activities/List", &format!("verb:{verb:?}"), 0).len();
        let before = told(verb);
        let made = world.made(service, member);
        assert_eq!(told(verb), before + 1, "{service}: `{verb}`");
        let before = told(deleted);
        world.delete(made.kind, made.id()).expect("a deletion");
        assert_eq!(told(deleted), before + 1, "{service}: `{deleted}`");
    }
}

#[test]
fn a_policy_is_cedar_that_parses() {
    let world = World::new();
    let kind = Kind::of("Policies", "");
    let policy = |text: &str| {
        let mut policy = Entity::filled(&world, kind, Fill::Required);
        policy.set_text("policy", text);
        policy
    };
    let mut stored = world.create(&policy("permit (principal, action, resource);"));
    for (text, names) in [
        ("", "policy"),
        ("// nothing", "no statement"),
        ("forbid everything", "line 1, column 8"),
        ("permit (principal, action, resource);\nforbid (principal, action resource);", "line 2, column 27"),
        ("forbid (principal == ?principal, action, resource);", "slot"),
        (&format!("// {}\nforbid (principal, action, resource);", "x".repeat(16 * 1024)), "16384"),
    ] {
        let error =
            world.refused(&kind.path("Create"), policy(text).request("Create"), Code::InvalidArgument, names);
        assert_eq!(error.field(), Some("policy"));
        stored.set_text("policy", text);
        world.refused(&kind.path("Update"), stored.request("Update"), Code::InvalidArgument, names);
    }
}

#[test]
fn there_are_at_most_a_thousand_policies() {
    let world = World::new();
    let kind = Kind::of("Policies", "");
    let last = (0..1000).map(|_| world.made("Policies", "")).last().expect("a policy");
    let next = Entity::filled(&world, kind, Fill::Required);
    world.refused(&kind.path("Create"), next.request("Create"), Code::FailedPrecondition, "1000");
    world.try_update(&last).expect("one that is there is changed all the same");
    world.delete(kind, last.id()).expect("a deletion");
    world.create(&next);
}
