"""Temporary grants: one account, one resource, a while (strongdm-api 2.4, 6; RULES 2)."""

import pytest
import strongdm

import make
from expect import gone, not_accepted, refused


def test_a_grant_gives_access_now(client):
    user, resource = make.user(client), make.postgres(client)
    end = make.now() + make.hours(2)
    before = make.now()
    grant = make.grant(client, user, resource, valid_until=end)
    assert grant.id.startswith("ag-")
    assert (grant.account_id, grant.resource_id, grant.valid_until) == (user.id, resource.id, end)
    assert before <= grant.start_from <= make.now()  # 6: unset means now
    assert grant.access_request_id == ""
    assert client.account_grants.get(grant.id).account_grant.to_dict() == grant.to_dict()
    (row,) = client.account_resources.list("account_id:?", user.id)
    assert (row.resource_id, row.role_id, row.account_grant_id) == (resource.id, "", grant.id)
    assert (row.granted_at, row.expires_at) == (grant.start_from, end)


def test_a_start_of_this_moment_is_accepted(client):
    # 6: the official example passes its own `now()`, which is past when it arrives.
    start = make.now()
    grant = make.grant(client, make.user(client), make.postgres(client), start_from=start)
    assert grant.start_from == start


def test_a_grant_can_start_later(client):
    # 6: future start allowed, kept (RULES 2.4), and no access before it (RULES 1.4).
    user, resource = make.user(client), make.postgres(client)
    start = make.now() + make.hours(24)
    grant = make.grant(client, user, resource, start_from=start, valid_until=start + make.hours(8))
    assert (grant.start_from, grant.valid_until) == (start, start + make.hours(8))
    assert make.reachable(client, user) == set()
    listed = client.account_grants.list("account_id:?", user.id)
    assert [item.to_dict() for item in listed] == [grant.to_dict()]


def test_a_service_can_hold_a_grant(client):
    service, resource = make.service(client), make.postgres(client)
    make.grant(client, service, resource)
    assert make.reachable(client, service) == {resource.id}


def test_a_grant_can_be_taken_back(client):
    user, resource = make.user(client), make.postgres(client)
    grant = make.grant(client, user, resource)
    client.account_grants.delete(grant.id)
    assert make.reachable(client, user) == set()
    gone(client.account_grants.get, grant.id)
    with refused(strongdm.NotFoundError, grant.id):
        client.account_grants.delete(grant.id)


def test_a_grant_leaves_role_access_alone(client):
    # 6: role access neither blocks a grant nor ends with it; one row per path (2.10).
    user, resource = make.user(client), make.postgres(client)
    role = make.role(client, {"ids": [resource.id]})
    make.attachment(client, user, role)
    grant = make.grant(client, user, resource)
    assert make.reach(client, user) == sorted([(resource.id, role.id, ""), (resource.id, "", grant.id)])
    client.account_grants.delete(grant.id)
    assert make.reach(client, user) == [(resource.id, role.id, "")]


def test_overlapping_grants_are_refused(client):
    # RULES 2.3: live and scheduled ones alike.
    user, resource = make.user(client), make.postgres(client)
    start = make.now() + make.hours(10)
    held = make.grant(client, user, resource, start_from=start, valid_until=start + make.hours(10))
    overlapping = [
        (None, start + make.hours(1)),
        (start, start + make.hours(10)),
        (start - make.hours(1), start + make.hours(1)),
        (start + make.hours(1), start + make.hours(2)),
        (start + make.hours(9), start + make.hours(11)),
        (start - make.hours(1), start + make.hours(11)),
    ]
    for begin, end in overlapping:
        with refused(strongdm.AlreadyExistsError, held.id):
            make.grant(client, user, resource, start_from=begin, valid_until=end)
    assert [grant.id for grant in client.account_grants.list("account_id:?", user.id)] == [held.id]


def test_a_second_grant_while_one_runs_is_refused(client):
    user, resource = make.user(client), make.postgres(client)
    held = make.grant(client, user, resource)
    with refused(strongdm.AlreadyExistsError, held.id):
        make.grant(client, user, resource)
    client.account_grants.delete(held.id)
    make.grant(client, user, resource)  # extension by delete and create (6)


def test_disjoint_grants_are_fine(client):
    # RULES 2.3: on-call shifts. Half-open, so one may begin where another ends (RULES 2.1).
    user, resource = make.user(client), make.postgres(client)
    start = make.now() + make.hours(1)
    shifts = [(start, 8), (start + make.hours(8), 8), (start + make.hours(24), 8)]
    made = [
        make.grant(client, user, resource, start_from=begin, valid_until=begin + make.hours(long))
        for begin, long in shifts
    ]
    before = make.grant(client, user, resource, valid_until=start)
    assert make.reach(client, user) == [(resource.id, "", before.id)]
    listed = {grant.id for grant in client.account_grants.list("account_id:?,resource_id:?", user.id, resource.id)}
    assert listed == {before.id, *(grant.id for grant in made)}


def test_others_grants_do_not_clash(client):
    user, other = make.user(client), make.user(client)
    resource, second = make.postgres(client), make.postgres(client)
    for account, target in ((user, resource), (user, second), (other, resource)):
        make.grant(client, account, target)


def create(client, **fields):
    return client.account_grants.create(strongdm.AccountGrant(**fields))


def test_a_grant_without_end_is_refused(client):
    # RULES 2.2.
    with refused(strongdm.BadRequestError, "valid_until"):
        create(client, account_id=make.user(client).id, resource_id=make.postgres(client).id)
    with refused(strongdm.BadRequestError, "valid_until"):
        create(
            client,
            account_id=make.user(client).id,
            resource_id=make.postgres(client).id,
            start_from=make.now() + make.hours(1),
        )


def seconds_of(instant):
    """An instant as RFC 3339 writes it, to the second: every precision starts like this."""
    return instant.strftime("%Y-%m-%dT%H:%M:%S")


def test_a_grant_that_ended_already_is_refused(client):
    # RULES 2.2: naming both times.
    start, end = make.now() - make.hours(2), make.now() - make.hours(1)
    with refused(strongdm.BadRequestError, "valid_until", seconds_of(end)):
        create(
            client,
            account_id=make.user(client).id,
            resource_id=make.postgres(client).id,
            start_from=start,
            valid_until=end,
        )
    with refused(strongdm.BadRequestError, "valid_until", seconds_of(end)):
        create(client, account_id=make.user(client).id, resource_id=make.postgres(client).id, valid_until=end)


@pytest.mark.parametrize("length", [0, -1], ids=["empty", "reversed"])
def test_a_grant_that_ends_before_it_starts_is_refused(client, length):
    start = make.now() + make.hours(2)
    end = start + make.hours(length)
    with refused(strongdm.BadRequestError, "start_from", "valid_until", seconds_of(start), seconds_of(end)):
        create(
            client,
            account_id=make.user(client).id,
            resource_id=make.postgres(client).id,
            start_from=start,
            valid_until=end,
        )


@pytest.mark.parametrize("field", ["account_id", "resource_id"])
@pytest.mark.parametrize("value", ["", "x", "r-00000000000000aa", "MISSING"])
def test_both_ends_must_exist(client, field, value):
    fields = {"account_id": make.user(client).id, "resource_id": make.postgres(client).id}
    if value == "MISSING":
        value = {"account_id": "a-00000000000000aa", "resource_id": "rs-00000000000000aa"}[field]
    fields[field] = value
    with not_accepted(field, value):
        create(client, valid_until=make.now() + make.hours(1), **fields)


def test_a_grant_can_carry_privileges(client):
    # 2.4, 3.1: one rule object, kept for its privileges; none is an empty object.
    rule = {"privileges": {"k8s": {"groups": ["viewers"]}}}
    grant = make.grant(client, make.user(client), make.postgres(client), access_rule=rule)
    assert grant.access_rule == rule
    assert client.account_grants.get(grant.id).account_grant.access_rule == rule
    assert make.grant(client, make.user(client), make.postgres(client)).access_rule == {}


def test_where_a_grant_came_from_cannot_be_claimed(client):
    # access_request_id is read-only (2.4).
    grant = make.grant(client, make.user(client), make.postgres(client), access_request_id="aq-00000000000000aa")
    assert grant.access_request_id == ""
