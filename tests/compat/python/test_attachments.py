"""Account attachments: who holds which role (strongdm-api 2.3)."""

import pytest
import strongdm

import make
from expect import gone, not_accepted, refused


def test_an_attachment_gives_the_role(client):
    resource = make.postgres(client)
    role = make.role(client, {"ids": [resource.id]})
    for account in (make.user(client), make.service(client)):
        assert make.reachable(client, account) == set()
        attachment = make.attachment(client, account, role)
        assert attachment.id.startswith("aa-")
        assert (attachment.account_id, attachment.role_id) == (account.id, role.id)
        assert client.account_attachments.get(attachment.id).account_attachment.to_dict() == attachment.to_dict()
        assert make.reach(client, account) == [(resource.id, role.id, "")]
        client.account_attachments.delete(attachment.id)
        assert make.reachable(client, account) == set()


def test_a_second_attachment_of_the_same_is_refused(client):
    # 1.7: AlreadyExistsError. It names what it clashes with.
    user, role = make.user(client), make.role(client)
    make.attachment(client, user, role)
    with refused(strongdm.AlreadyExistsError, user.id, role.id):
        make.attachment(client, user, role)


def test_deleting_twice_is_not_found(client):
    attachment = make.attachment(client, make.user(client), make.role(client))
    client.account_attachments.delete(attachment.id)
    with refused(strongdm.NotFoundError, attachment.id):
        client.account_attachments.delete(attachment.id)
    gone(client.account_attachments.get, attachment.id)


def test_what_was_detached_can_be_attached_again(client):
    user, role = make.user(client), make.role(client)
    first = make.attachment(client, user, role)
    client.account_attachments.delete(first.id)
    assert make.attachment(client, user, role).id != first.id


def test_attachments_are_listed_by_account_and_by_role(client):
    user, other = make.user(client), make.user(client)
    role, second = make.role(client), make.role(client)
    one, two = make.attachment(client, user, role), make.attachment(client, user, second)
    three = make.attachment(client, other, role)

    def ids(text, *args):
        return {attachment.id for attachment in client.account_attachments.list(text, *args)}

    assert ids("account_id:?", user.id) == {one.id, two.id}
    assert ids("accountid:?", other.id) == {three.id}
    assert ids("role_id:?", role.id) == {one.id, three.id}
    assert ids("accountId:? roleId:?", user.id, role.id) == {one.id}
    assert ids("id:?,id:?", two.id, three.id) == {two.id, three.id}


@pytest.mark.parametrize("field", ["account_id", "role_id"])
@pytest.mark.parametrize("value", ["", "x", "rs-00000000000000aa", "MISSING"])
def test_both_ends_must_exist(client, field, value):
    ends = {"account_id": make.user(client).id, "role_id": make.role(client).id}
    if value == "MISSING":
        value = {"account_id": "a-00000000000000aa", "role_id": "r-00000000000000aa"}[field]
    ends[field] = value
    with not_accepted(field, value):
        client.account_attachments.create(strongdm.AccountAttachment(**ends))


def test_the_ends_are_not_mixed_up(client):
    user, role = make.user(client), make.role(client)
    with not_accepted("account_id", role.id):
        client.account_attachments.create(strongdm.AccountAttachment(account_id=role.id, role_id=user.id))
