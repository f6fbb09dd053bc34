"""Groups, their members and their roles (strongdm-api 2.6)."""

import pytest
import strongdm

import make
from expect import gone, not_accepted, refused


def test_a_group_comes_back_as_written(client):
    group = make.group(client, description="who is on call", tags={"shift": "night"}, source="okta")
    assert group.id.startswith("group-")
    assert (group.description, group.tags, group.source) == ("who is on call", {"shift": "night"}, "")
    assert client.groups.get(group.id).group.to_dict() == group.to_dict()
    group.name, group.description, group.tags = make.fresh("renamed"), "", {}
    assert client.groups.update(group).group.to_dict() == group.to_dict()
    client.groups.delete(group.id)
    gone(client.groups.get, group.id)
    with refused(strongdm.NotFoundError, group.id):
        client.groups.delete(group.id)


def test_members_inherit_every_role_of_the_group(client):
    database, cache = make.postgres(client), make.redis(client)
    group = make.group(client)
    first, second = make.role(client, {"ids": [database.id]}), make.role(client, {"ids": [cache.id]})
    link = make.group_role(client, group, first)
    make.group_role(client, group, second)
    user, service = make.user(client), make.service(client)
    membership = make.membership(client, user, group)
    make.membership(client, service, group)
    assert membership.id.startswith("accountgroup-") and link.id.startswith("grouprole-")
    for member in (user, service):
        assert {resource for resource, _, _ in make.reach(client, member)} == {database.id, cache.id}
        assert {role for _, role, _ in make.reach(client, member)} == {first.id, second.id}

    client.groups_roles.delete(link.id)
    assert make.reachable(client, user) == {cache.id}
    client.accounts_groups.delete(membership.id)
    assert make.reachable(client, user) == set()
    assert make.reachable(client, service) == {cache.id}


def test_deleting_a_group_role_returns_it(client):
    # 2.6: unlike every other delete.
    link = make.group_role(client, make.group(client), make.role(client))
    assert client.groups_roles.delete(link.id).group_role.to_dict() == link.to_dict()
    gone(client.groups_roles.get, link.id)
    with refused(strongdm.NotFoundError, link.id):
        client.groups_roles.delete(link.id)


def test_links_are_made_once(client):
    user, group, role = make.user(client), make.group(client), make.role(client)
    membership, link = make.membership(client, user, group), make.group_role(client, group, role)
    assert client.accounts_groups.get(membership.id).account_group.to_dict() == membership.to_dict()
    assert client.groups_roles.get(link.id).group_role.to_dict() == link.to_dict()
    with refused(strongdm.AlreadyExistsError, user.id, group.id):
        make.membership(client, user, group)
    with refused(strongdm.AlreadyExistsError, group.id, role.id):
        make.group_role(client, group, role)
    client.accounts_groups.delete(membership.id)
    with refused(strongdm.NotFoundError, membership.id):
        client.accounts_groups.delete(membership.id)


def test_both_ends_of_a_link_must_exist(client):
    user, group, role = make.user(client), make.group(client), make.role(client)
    missing = "group-00000000000000aa"
    with not_accepted("group_id", missing):
        client.accounts_groups.create(strongdm.AccountGroup(account_id=user.id, group_id=missing))
    with not_accepted("account_id", "a-00000000000000aa"):
        client.accounts_groups.create(strongdm.AccountGroup(account_id="a-00000000000000aa", group_id=group.id))
    with not_accepted("group_id", missing):
        client.groups_roles.create(strongdm.GroupRole(group_id=missing, role_id=role.id))
    with not_accepted("role_id", "r-00000000000000aa"):
        client.groups_roles.create(strongdm.GroupRole(group_id=group.id, role_id="r-00000000000000aa"))


@pytest.fixture
def roles_with_members(client):
    """Two roles: one of two people and a service, one of nobody."""
    resource = make.postgres(client)
    held, empty = make.role(client, {"ids": [resource.id]}), make.role(client)
    people = [make.user(client), make.user(client)]
    for account in [*people, make.service(client)]:
        make.attachment(client, account, held)
    return held, empty, people, resource


def test_create_from_roles_can_be_tried_first(client, roles_with_members):
    # 2.6: commit=false is a dry run: it tells and changes nothing.
    held, empty, people, _ = roles_with_members
    before = sorted(group.id for group in client.groups.list(""))
    told = client.groups.create_from_roles([held.id, empty.id], False).group_from_role
    assert {item.role.id for item in told} == {held.id, empty.id}
    accounts = {item.role.id: sorted(account.id for account in item.accounts) for item in told}
    assert accounts == {held.id: sorted(person.id for person in people), empty.id: []}
    assert sorted(group.id for group in client.groups.list("")) == before
    assert list(client.groups_roles.list("role_id:?", held.id)) == []


def test_create_from_roles_makes_groups(client, roles_with_members):
    held, empty, people, resource = roles_with_members
    made = client.groups.create_from_roles([held.id, empty.id], True).group_from_role
    groups = {item.role.id: item.group for item in made}
    assert set(groups) == {held.id, empty.id}
    assert groups[held.id].name == held.name
    assert client.groups.get(groups[held.id].id).group.to_dict() == groups[held.id].to_dict()
    members = {row.account_id for row in client.accounts_groups.list("group_id:?", groups[held.id].id)}
    assert {person.id for person in people} <= members
    assert list(client.accounts_groups.list("group_id:?", groups[empty.id].id)) == []
    for person in people:
        assert make.reachable(client, person) == {resource.id}  # nobody lost anything


def test_create_from_roles_refuses_a_role_that_is_not_there(client):
    role = make.role(client)
    before = sorted(group.id for group in client.groups.list(""))
    with not_accepted("r-00000000000000aa"):
        client.groups.create_from_roles([role.id, "r-00000000000000aa"], True)
    assert sorted(group.id for group in client.groups.list("")) == before
