"""Lists in pages: the same rows in the same order, whatever the size of a page (strongdm-api 1.9; RULES 8)."""

import pytest
import strongdm
from grpc import RpcError, StatusCode
from strongdm.groups_pb2 import GroupListRequest
from strongdm.identity_sets_pb2 import IdentitySetListRequest
from strongdm.roles_pb2 import RoleListRequest

import lists
import make
from expect import refused

MIB = 1024 * 1024


@pytest.fixture(scope="module")
def estate(client):
    return lists.Estate(client)


def page(client, request, service="roles"):
    """One raw page: the SDK follows the cursor by itself and hides it."""
    stub = getattr(client, service).stub
    method = {"roles": "Roles", "groups": "Groups", "identity_sets": "IdentitySets"}[service] + ".List"
    return stub.List(request, metadata=client.get_metadata(method, request))


def pages_agree(estate, client, paging_client, name):
    whole = lists.plain(lists.read(client, name, estate))
    assert lists.plain(lists.read(paging_client, name, estate)) == whole
    assert lists.plain(lists.read(client, name, estate)) == whole
    if name in lists.FILLED:
        assert len(whole) >= 3


def order_is_by_id(estate, client, name):
    ids = [row.id for row in lists.read(client, name, estate)]
    assert ids == sorted(ids)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", lists.NAMES)
def test_one_by_one_or_all_at_once(estate, client, paging_client, name):
    pages_agree(estate, client, paging_client, name)


@pytest.mark.parametrize("name", sorted(lists.BY_ID & lists.SERVED))
def test_the_order_is_by_id(estate, client, name):
    order_is_by_id(estate, client, name)


def test_a_page_holds_fifty_unless_said_otherwise(client):
    for _ in range(55):
        make.role(client)
    answer = page(client, RoleListRequest())
    assert len(answer.roles) == 50
    assert answer.meta.next_cursor != ""
    request = RoleListRequest()
    request.meta.limit = 7
    assert len(page(client, request).roles) == 7


def test_the_last_page_has_no_cursor(client):
    role = make.role(client)
    request = RoleListRequest(filter=f"id:{role.id}")
    request.meta.limit = 1
    answer = page(client, request)
    assert [found.id for found in answer.roles] == [role.id]
    assert answer.meta.next_cursor == ""


def test_a_thousand_is_the_most(client):
    for number in range(1001):
        client.identity_sets.create(strongdm.IdentitySet(name=f"many-{number}"))
    request = IdentitySetListRequest()
    request.meta.limit = 100_000
    answer = page(client, request, "identity_sets")
    assert len(answer.identity_sets) == 1000
    request.meta.cursor = answer.meta.next_cursor
    assert len(page(client, request, "identity_sets").identity_sets) >= 1


def test_a_page_stays_small_enough_to_be_read(client):
    # RULES 8: at most 3 MiB a page and 1 MiB an entity; over 4 MiB the SDK would retry without end.
    mark = make.fresh("large")
    made = {make.group(client, description="d" * 900_000, tags={"large": mark}).id for _ in range(5)}
    request = GroupListRequest(filter=f"tag:large={mark}")
    assert page(client, request, "groups").ByteSize() <= 3 * MIB
    assert {group.id for group in client.groups.list("tag:?=?", "large", mark)} == made
    for group_id in made:
        client.groups.delete(group_id)
    with refused(strongdm.BadRequestError):
        make.group(client, description="d" * (MIB + 1000))


def test_changes_between_two_pages_hide_nothing(client, paging_client):
    mark = make.fresh("moving")
    made = sorted(make.role(client, tags={"moving": mark}).id for _ in range(6))
    rows = paging_client.roles.list("tag:?=?", "moving", mark)
    seen = [next(rows).id, next(rows).id]
    client.roles.delete(seen[0])  # one that was read already
    client.roles.delete(seen[1])  # the one that the cursor stands on
    seen.extend(row.id for row in rows)
    assert seen == made


@pytest.mark.parametrize("cursor", ["nonsense", "0", "AAAA", "é", "x" * 5000], ids=lambda cursor: cursor[:8])
def test_a_cursor_that_is_none(client, cursor):
    request = RoleListRequest()
    request.meta.cursor = cursor
    with pytest.raises(RpcError) as caught:
        page(client, request)
    assert caught.value.code() is StatusCode.INVALID_ARGUMENT
    assert "cursor" in caught.value.details()


def test_a_cursor_of_another_list(estate, client):
    # RULES 8: a foreign cursor is an error.
    request = RoleListRequest()
    request.meta.limit = 1
    cursor = page(client, request).meta.next_cursor
    other = GroupListRequest()
    other.meta.cursor = cursor
    with pytest.raises(RpcError) as caught:
        page(client, other, "groups")
    assert caught.value.code() is StatusCode.INVALID_ARGUMENT
    filtered = RoleListRequest(filter="name:other*")
    filtered.meta.cursor = cursor
    with pytest.raises(RpcError) as caught:
        page(client, filtered)
    assert caught.value.code() is StatusCode.INVALID_ARGUMENT


def test_a_negative_limit_is_refused(client):
    request = RoleListRequest()
    request.meta.limit = -1
    with pytest.raises(RpcError) as caught:
        page(client, request)
    assert caught.value.code() is StatusCode.INVALID_ARGUMENT
    assert "limit" in caught.value.details()
