"""What deleting takes along, and what it refuses (RULES 8)."""

import pytest
import strongdm

import make
from expect import gone, in_use, not_accepted


def everything_about(client, user, role, group, resource):
    """All four kinds of links between the given entities."""
    return {
        client.account_attachments: make.attachment(client, user, role),
        client.accounts_groups: make.membership(client, user, group),
        client.groups_roles: make.group_role(client, group, role),
        client.account_grants: make.grant(client, user, resource),
    }


def left(client, links):
    """The names of the services that still have their link."""
    names = {getattr(client, name): name for name in vars(client)}
    found = set()
    for service, link in links.items():
        if list(service.list("id:?", link.id)):
            service.get(link.id)
            found.add(names[service])
        else:
            gone(service.get, link.id)
    return found


def family(client):
    user, group, resource = make.user(client), make.group(client), make.postgres(client)
    role = make.role(client, {"ids": [resource.id]})
    return user, role, group, resource


def test_an_account_takes_its_links(client):
    user, role, group, resource = family(client)
    links = everything_about(client, user, role, group, resource)
    client.accounts.delete(user.id)
    assert left(client, links) == {"groups_roles"}
    assert list(client.account_resources.list("account_id:?", user.id)) == []


def test_a_role_takes_its_links(client):
    user, role, group, resource = family(client)
    links = everything_about(client, user, role, group, resource)
    client.roles.delete(role.id)
    assert left(client, links) == {"accounts_groups", "account_grants"}
    assert make.reach(client, user) == [(resource.id, "", links[client.account_grants].id)]


def test_a_group_takes_its_links(client):
    user, role, group, resource = family(client)
    links = everything_about(client, user, role, group, resource)
    client.groups.delete(group.id)
    assert left(client, links) == {"account_attachments", "account_grants"}


def test_a_resource_takes_its_grants(client):
    user, role, group, resource = family(client)
    links = everything_about(client, user, role, group, resource)
    client.resources.delete(resource.id)
    assert left(client, links) == {"account_attachments", "accounts_groups", "groups_roles"}
    assert make.reachable(client, user) == set()


def test_a_role_takes_its_place_in_workflows(client):
    role, workflow = make.role(client), make.workflow(client)
    held = client.workflow_roles.create(strongdm.WorkflowRole(workflow_id=workflow.id, role_id=role.id)).workflow_role
    client.roles.delete(role.id)
    gone(client.workflow_roles.get, held.id)


def test_a_workflow_takes_its_roles(client):
    role, workflow = make.role(client), make.workflow(client)
    held = client.workflow_roles.create(strongdm.WorkflowRole(workflow_id=workflow.id, role_id=role.id)).workflow_role
    assert client.workflows.delete(workflow.id).id == workflow.id  # 2.7, 7: returns the id
    gone(client.workflow_roles.get, held.id)
    client.roles.get(role.id)


def test_an_approval_workflow_in_use_stays(client):
    approval = make.approval_workflow(client)
    workflow = make.workflow(client, approval_flow_id=approval.id)
    with in_use(workflow.id, workflow.name):
        client.approval_workflows.delete(approval.id)
    assert client.approval_workflows.get(approval.id).approval_workflow.name == approval.name
    client.workflows.delete(workflow.id)
    assert client.approval_workflows.delete(approval.id).id == approval.id


def test_an_account_and_an_identity_set_take_their_aliases(client):
    user, identity_set = make.user(client), make.identity_set(client)
    first = make.alias(client, user, identity_set)
    client.accounts.delete(user.id)
    gone(client.identity_aliases.get, first.id)
    second = make.alias(client, make.user(client), identity_set)
    client.identity_sets.delete(identity_set.id)
    gone(client.identity_aliases.get, second.id)


def test_a_peering_group_takes_its_links(client):
    group, peer = (
        client.peering_groups.create(strongdm.PeeringGroup(name=make.fresh("peering"))).peering_group for _ in range(2)
    )
    relay, resource = make.relay(client), make.postgres(client)
    node = client.peering_group_nodes.create(
        strongdm.PeeringGroupNode(group_id=group.id, node_id=relay.id)
    ).peering_group_node
    member = client.peering_group_resources.create(
        strongdm.PeeringGroupResource(group_id=group.id, resource_id=resource.id)
    ).peering_group_resource
    link = client.peering_group_peers.create(
        strongdm.PeeringGroupPeer(group_id=group.id, peers_with_group_id=peer.id)
    ).peering_group_peer
    client.peering_groups.delete(peer.id)
    gone(client.peering_group_peers.get, link.id)
    client.peering_groups.delete(group.id)
    gone(client.peering_group_nodes.get, node.id)
    gone(client.peering_group_resources.get, member.id)
    client.nodes.get(relay.id)
    client.resources.get(resource.id)


def test_a_proxy_cluster_in_use_stays(client):
    proxy = make.proxy_cluster(client)
    resource = make.postgres(client, proxy_cluster_id=proxy.id)
    with in_use(resource.id, resource.name):
        client.nodes.delete(proxy.id)
    client.resources.delete(resource.id)
    client.nodes.delete(proxy.id)
    gone(client.nodes.get, proxy.id)


def test_a_proxy_cluster_takes_its_keys(client):
    proxy = make.proxy_cluster(client)
    response = client.proxy_cluster_keys.create(strongdm.ProxyClusterKey(proxy_cluster_id=proxy.id))
    assert response.secret_key != ""  # once (7)
    client.nodes.delete(proxy.id)
    gone(client.proxy_cluster_keys.get, response.proxy_cluster_key.id)


def test_a_deleted_approver_stays_in_its_step(client):
    # RULES 3.4: so a step never gets weaker; get, change, update works all the same.
    left, stays = make.user(client), make.user(client)
    step = strongdm.ApprovalFlowStep(
        quantifier="all",
        approvers=[
            strongdm.ApprovalFlowApprover(account_id=left.id),
            strongdm.ApprovalFlowApprover(account_id=stays.id),
        ],
    )
    approval = make.approval_workflow(client, approval_mode="manual", approval_workflow_steps=[step])
    client.accounts.delete(left.id)
    read = client.approval_workflows.get(approval.id).approval_workflow
    read.description = "changed"
    updated = client.approval_workflows.update(read).approval_workflow
    (kept,) = updated.approval_workflow_steps
    assert (kept.quantifier, [approver.account_id for approver in kept.approvers]) == ("all", [left.id, stays.id])


def test_a_deleted_manager_leaves_a_user_who_can_be_updated(client):
    boss, user = make.user(client), make.user(client)
    user.manager_id = boss.id
    client.accounts.update(user)
    client.accounts.delete(boss.id)
    read = client.accounts.get(user.id).account
    read.last_name = "Changed"
    assert client.accounts.update(read).account.last_name == "Changed"


def test_links_to_what_was_deleted_cannot_be_made(client):
    user, role = make.user(client), make.role(client)
    client.roles.delete(role.id)
    with not_accepted("role_id", role.id):
        make.attachment(client, user, role)
