"""Reading the past (strongdm-api 1.9; RULES 1.3, 1.4)."""

from datetime import timezone

import pytest
import strongdm

import make
from expect import gone


def test_an_entity_as_it_was(client):
    role = make.role(client, {"type": "redis"}, tags={"v": "1"})
    first = make.now()
    changed = client.roles.get(role.id).role
    changed.name, changed.access_rules, changed.tags = make.fresh("later"), [], {"v": "2"}
    client.roles.update(changed)
    second = make.now()
    client.roles.delete(role.id)
    third = make.now()

    assert client.snapshot_at(first).roles.get(role.id).role.to_dict() == role.to_dict()
    assert client.snapshot_at(second).roles.get(role.id).role.to_dict() == changed.to_dict()
    gone(client.snapshot_at(third).roles.get, role.id)


def test_before_it_was_made(client):
    before = make.now()
    role = make.role(client)
    gone(client.snapshot_at(before).roles.get, role.id)
    assert list(client.snapshot_at(before).roles.list("id:?", role.id)) == []
    assert [found.id for found in client.snapshot_at(make.now()).roles.list("id:?", role.id)] == [role.id]


def test_a_list_as_it_was(client):
    mark = make.fresh("past")
    first = make.postgres(client, tags={"past": mark})
    second = make.postgres(client, tags={"past": mark})
    then = make.now()
    client.resources.delete(first.id)
    second.tags = {}
    client.resources.update(second)
    third = make.postgres(client, tags={"past": mark})

    def marked(reader):
        return {resource.id for resource in reader.resources.list("tag:?=?", "past", mark)}

    assert marked(client.snapshot_at(then)) == {first.id, second.id}
    assert marked(client) == {third.id}


def test_access_as_it_was(client):
    user, resource, granted = make.user(client), make.postgres(client), make.postgres(client)
    role = make.role(client, {"ids": [resource.id]})
    before = make.now()
    attachment = make.attachment(client, user, role)
    grant = make.grant(client, user, granted)
    during = make.now()
    client.account_attachments.delete(attachment.id)
    client.account_grants.delete(grant.id)

    def paths(instant):
        rows = client.snapshot_at(instant).account_resources.list("account_id:?", user.id)
        return {(row.resource_id, row.role_id, row.account_grant_id) for row in rows}

    assert paths(before) == set()
    assert paths(during) == {(resource.id, role.id, ""), (granted.id, "", grant.id)}
    assert paths(make.now()) == set() == make.reachable(client, user)


def test_suspension_as_it_was(client):
    user = make.user(client)
    before = make.now()
    user.permission_level = "suspended"
    client.accounts.update(user)
    assert client.snapshot_at(before).accounts.get(user.id).account.suspended is False
    assert client.snapshot_at(make.now()).accounts.get(user.id).account.suspended is True


def test_a_naive_instant_is_utc(client):
    # 1.9: the SDK reads it so.
    role = make.role(client)
    naive = make.now().astimezone(timezone.utc).replace(tzinfo=None)
    assert client.snapshot_at(naive).roles.get(role.id).role.to_dict() == role.to_dict()


def test_the_past_is_paged_too(client, paging_client):
    mark = make.fresh("paged")
    made = [make.role(client, tags={"paged": mark}).id for _ in range(4)]
    then = make.now()
    for role_id in made[:2]:
        client.roles.delete(role_id)
    past = paging_client.snapshot_at(then).roles.list("tag:?=?", "paged", mark)
    assert [role.id for role in past] == sorted(made)


def test_every_entity_of_the_past_is_still_told_of_in_its_history(client):
    # 2.13: one record for each create, update and delete, with the full state.
    role = make.role(client)
    renamed = client.roles.get(role.id).role
    renamed.name = make.fresh("renamed")
    client.roles.update(renamed)
    client.roles.delete(role.id)
    records = sorted(client.roles_history.list("id:?", role.id), key=lambda record: record.timestamp)
    assert [record.role.name for record in records[:2]] == [role.name, renamed.name]
    assert [record.deleted_at is not None for record in records] == [False, False, True]
    assert isinstance(records[0], strongdm.RoleHistory)
