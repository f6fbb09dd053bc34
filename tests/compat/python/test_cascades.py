"""What deleting takes along, and what it refuses (RULES 8)."""

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
    workflow = make.workflow(client)
    held = client.workflow_roles.create(strongdm.WorkflowRole(workflow_id=workflow.id, role_id=role.id)).workflow_role
    client.roles.delete(role.id)
    assert left(client, links) == {"accounts_groups", "account_grants"}
    gone(client.workflow_roles.get, held.id)
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
