"""Histories: one line for each create, update and delete, the activity behind it, the full state (strongdm-api 2.13)."""

import pytest
import strongdm

import expect
import make


def story(client, entity, change, delete):
    """Creates by hand, then changes and deletes; the id that the lines are found by."""
    if change is not None:
        change(entity)
    delete(entity.id)
    return entity.id


def role(client):
    made = make.role(client)

    def rename(role):
        changed = client.roles.get(role.id).role
        changed.name = make.fresh("renamed")
        client.roles.update(changed)

    return made, rename, client.roles.delete, client.roles_history, "role"


def group(client):
    made = make.group(client)

    def describe(group):
        changed = client.groups.get(group.id).group
        changed.description = "described"
        client.groups.update(changed)

    return made, describe, client.groups.delete, client.groups_history, "group"


def resource(client):
    made = make.postgres(client)

    def tag(resource):
        changed = client.resources.get(resource.id).resource
        changed.tags = {"told": "yes"}
        client.resources.update(changed)

    return made, tag, client.resources.delete, client.resources_history, "resource"


def user(client):
    made = make.user(client)

    def suspend(user):
        changed = client.accounts.get(user.id).account
        changed.permission_level = "suspended"
        client.accounts.update(changed)

    return made, suspend, client.accounts.delete, client.accounts_history, "account"


def attachment(client):
    made = make.attachment(client, make.user(client), make.role(client))
    return made, None, client.account_attachments.delete, client.account_attachments_history, "account_attachment"


def grant(client):
    made = make.grant(client, make.user(client), make.postgres(client))
    return made, None, client.account_grants.delete, client.account_grants_history, "account_grant"


@pytest.mark.parametrize("kind", [role, group, resource, user, attachment, grant], ids=lambda kind: kind.__name__)
def test_every_write_is_a_line_with_its_activity(client, kind):
    made, change, delete, history, field = kind(client)
    entity_id = story(client, made, change, delete)
    lines = list(history.list("id:?", entity_id))
    assert [line.deleted_at is not None for line in lines] == [False] * (1 + (change is not None)) + [True]
    assert getattr(lines[0], field).to_dict() == made.to_dict()
    # A deletion shows the state that it ended.
    assert getattr(lines[-1], field).to_dict() == getattr(lines[-2], field).to_dict()
    for line in lines:
        activity = client.activities.get(line.activity_id).activity
        assert activity.completed_at == line.timestamp


def test_paths_to_resources_are_told_as_they_came_and_went(client):
    user, resource = make.user(client), make.postgres(client)
    granted = make.role(client, {"ids": [resource.id]})
    attachment = make.attachment(client, user, granted)
    client.account_attachments.delete(attachment.id)
    lines = list(client.account_resources_history.list("account_id:?", user.id))
    assert [line.deleted_at is not None for line in lines] == [False, True]
    assert {line.account_resource.role_id for line in lines} == {granted.id}
    lines = list(client.role_resources_history.list("role_id:?", granted.id))
    assert [line.role_resource.resource_id for line in lines] == [resource.id]


def test_a_history_takes_no_snapshot_and_knows_its_fields(client):
    with expect.refused(strongdm.BadRequestError, "colour"):
        list(client.roles_history.list("colour:red"))
