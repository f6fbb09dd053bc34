"""Create, get, update, list and delete of what the other files do not tell of."""

import pytest
import strongdm

import lists
import make
from expect import gone, refused


def test_a_peering_group_and_its_links(client):
    one, other = (
        client.peering_groups.create(strongdm.PeeringGroup(name=make.fresh("peering"))).peering_group for _ in range(2)
    )
    assert one.id.startswith("g-")
    with refused(strongdm.AlreadyExistsError, "name", one.name):
        client.peering_groups.create(strongdm.PeeringGroup(name=one.name))
    relay, resource = make.relay(client), make.postgres(client)
    node = strongdm.PeeringGroupNode(group_id=one.id, node_id=relay.id)
    link = client.peering_group_nodes.create(node).peering_group_node
    assert client.peering_group_nodes.get(link.id).peering_group_node.to_dict() == link.to_dict()
    assert [row.id for row in client.peering_group_nodes.list("nodeid:?", relay.id)] == [link.id]
    with refused(strongdm.AlreadyExistsError, relay.id):
        client.peering_group_nodes.create(node)
    member = client.peering_group_resources.create(
        strongdm.PeeringGroupResource(group_id=one.id, resource_id=resource.id)
    ).peering_group_resource
    assert [row.id for row in client.peering_group_resources.list("resource_id:?", resource.id)] == [member.id]
    peer = client.peering_group_peers.create(
        strongdm.PeeringGroupPeer(group_id=one.id, peers_with_group_id=other.id)
    ).peering_group_peer
    assert [row.id for row in client.peering_group_peers.list("group_id:?", one.id)] == [peer.id]
    with refused(strongdm.BadRequestError, "peers_with_group_id"):
        client.peering_group_peers.create(strongdm.PeeringGroupPeer(group_id=one.id, peers_with_group_id=one.id))
    client.peering_group_nodes.delete(link.id)
    gone(client.peering_group_nodes.get, link.id)


def test_a_key_of_a_proxy_cluster(client):
    proxy = make.proxy_cluster(client)
    created = client.proxy_cluster_keys.create(strongdm.ProxyClusterKey(proxy_cluster_id=proxy.id))
    key = created.proxy_cluster_key
    assert key.id.startswith("gk-") and created.secret_key and key.created_at is not None
    assert client.proxy_cluster_keys.get(key.id).proxy_cluster_key.to_dict() == key.to_dict()
    assert [row.id for row in client.proxy_cluster_keys.list("proxy_cluster_id:?", proxy.id)] == [key.id]
    with refused(strongdm.BadRequestError, "proxy_cluster_id", "relay"):
        client.proxy_cluster_keys.create(strongdm.ProxyClusterKey(proxy_cluster_id=make.relay(client).id))
    client.proxy_cluster_keys.delete(key.id)
    gone(client.proxy_cluster_keys.get, key.id)


@pytest.mark.parametrize(
    "connector",
    [
        strongdm.AWSConnector(name="aws discovery", role_name="scan", account_ids=["1", "2"], services=["rds"]),
        strongdm.AzureConnector(name="azure discovery", tenant_id="t", client_id="c", subscription_ids=["s"]),
        strongdm.GCPConnector(name="gcp discovery", project_ids=["p"], workload_pool_id="w"),
    ],
    ids=lambda connector: type(connector).__name__,
)
def test_a_discovery_connector(client, connector):
    created = client.discovery_connectors.create(connector).connector
    assert type(created) is type(connector) and created.id.startswith("con-")
    connector.id = created.id
    assert created.to_dict() == connector.to_dict()
    created.description = "every night"
    updated = client.discovery_connectors.update(created).connector
    assert client.discovery_connectors.get(created.id).connector.to_dict() == updated.to_dict()
    assert [row.id for row in client.discovery_connectors.list("name:?", created.name)] == [created.id]
    client.discovery_connectors.delete(created.id)
    gone(client.discovery_connectors.get, created.id)


def test_remote_identities_are_identity_aliases(client):
    # 2.15: older names of the same.
    identity_set, user = make.identity_set(client), make.user(client)
    group = client.remote_identity_groups.get(identity_set.id).remote_identity_group
    assert (group.id, group.name) == (identity_set.id, identity_set.name)
    remote = client.remote_identities.create(
        strongdm.RemoteIdentity(account_id=user.id, remote_identity_group_id=group.id, username="ada")
    ).remote_identity
    alias = client.identity_aliases.get(remote.id).identity_alias
    assert (alias.account_id, alias.identity_set_id, alias.username) == (user.id, identity_set.id, "ada")
    remote.username = "lovelace"
    client.remote_identities.update(remote)
    assert client.identity_aliases.get(remote.id).identity_alias.username == "lovelace"
    listed = client.remote_identities.list("remote_identity_group_id:?", group.id)
    assert [row.to_dict() for row in listed] == [remote.to_dict()]
    with refused(strongdm.NotFoundError, "remote_identity_group_id", "ig-00000000000000aa"):
        client.remote_identities.create(
            strongdm.RemoteIdentity(
                account_id=user.id, remote_identity_group_id="ig-00000000000000aa", username="ada"
            )
        )
    client.remote_identities.delete(remote.id)
    gone(client.identity_aliases.get, remote.id)


def test_multi_factor_authentication_shows_no_secret(client):
    assert client.organizations.get_mfa().mfa.enabled is False
    okta = strongdm.OktaMFAConfig(auth_mode="api_token", api_token="hunter2", organization_url="https://o.example")
    mfa = client.organizations.update_mfa(strongdm.MFAConfig(enabled=True, provider="okta", okta=okta)).mfa
    read = client.organizations.get_mfa().mfa
    assert lists.plain(read) == lists.plain(mfa)
    assert (read.enabled, read.provider) == (True, "okta")
    assert (read.okta.api_token, read.okta.api_token_set, read.okta.organization_url) == ("", True, "https://o.example")


def test_nothing_was_recorded_of_connections(client):
    resource = make.postgres(client)
    assert list(client.queries.list("resource_id:?", resource.id)) == []
    assert list(client.replays.list("id:?", "a query")) == []
    assert list(client.health_checks.list("resourceid:?", resource.id)) == []
    assert list(client.secret_store_healths.list("")) == []


def test_what_is_known_of_the_organization(client):
    assert client.control_panel.get_org_url_info().base_url == ""


def test_a_policy(client):
    # 2.15: a unique name, and Cedar.
    policy = make.policy(client, description="nobody at night", policy="forbid (principal, action, resource);")
    assert policy.id.startswith("po-")
    assert client.policies.get(policy.id).policy.to_dict() == policy.to_dict()
    with refused(strongdm.AlreadyExistsError, "name", policy.name):
        make.policy(client, name=policy.name)
    policy.policy = "forbid (principal, action, resource) when { context.hour < 8 };"
    assert client.policies.update(policy).policy.to_dict() == policy.to_dict()
    assert policy.id in {row.id for row in client.policies.list("policy:?", "*context.hour*")}
    client.policies.delete(policy.id)
    gone(client.policies.get, policy.id)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "policy"),
        ("forbid everything", "line 1, column 8"),
        ("permit (principal, action, resource);\nforbid (principal action);", "line 2"),
        ("forbid (principal == ?principal, action, resource);", "slot"),
    ],
)
def test_what_is_no_policy(client, text, named):
    with refused(strongdm.BadRequestError, named):
        make.policy(client, policy=text)
