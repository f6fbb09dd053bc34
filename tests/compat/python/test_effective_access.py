"""The lists that answer "who reaches what, and why" (strongdm-api 2.10)."""

import pytest
import strongdm

import make
from expect import refused


@pytest.fixture(scope="module")
def story(client):
    """One person with four ways to resources: a role, a group's role, a grant now and a grant later."""

    class Story:
        user = make.user(client)
        by_role, by_group, by_grant, later = (make.postgres(client) for _ in range(4))
        out_of_reach = make.postgres(client)
        role = make.role(client, {"ids": [by_role.id]})
        group_role = make.role(client, {"ids": [by_group.id, by_role.id]})
        group = make.group(client)
        attachment = make.attachment(client, user, role)
        membership = make.membership(client, user, group)
        link = make.group_role(client, group, group_role)
        grant = make.grant(client, user, by_grant)
        scheduled = make.grant(client, user, later, start_from=make.now() + make.hours(5))

    return Story


def test_one_row_for_each_path(client, story):
    assert make.reach(client, story.user) == sorted(
        [
            (story.by_role.id, story.role.id, ""),
            (story.by_role.id, story.group_role.id, ""),
            (story.by_group.id, story.group_role.id, ""),
            (story.by_grant.id, "", story.grant.id),
        ]
    )


def test_only_temporary_access_expires(client, story):
    for row in client.account_resources.list("account_id:?", story.user.id):
        assert row.account_id == story.user.id
        assert row.granted_at is not None and row.created_at is not None
        if row.account_grant_id:
            assert row.expires_at == story.grant.valid_until
        else:
            assert row.expires_at is None  # empty = permanent


def test_a_row_tells_since_when(client):
    # 2.10: created before it is granted when scheduled ahead; otherwise both at once, when the last link was made.
    user, by_role, by_group, by_grant = make.user(client), *(make.postgres(client) for _ in range(3))
    role, inherited = make.role(client, {"ids": [by_role.id]}), make.role(client, {"ids": [by_group.id]})
    group = make.group(client)
    since = {}

    def between(resource, make_it):
        before = make.now()
        make_it()
        since[resource.id] = (before, make.now())

    make.group_role(client, group, inherited)
    between(by_role, lambda: make.attachment(client, user, role))
    between(by_group, lambda: make.membership(client, user, group))
    between(by_grant, lambda: make.grant(client, user, by_grant))
    rows = list(client.account_resources.list("account_id:?", user.id))
    assert {row.resource_id for row in rows} == since.keys()
    for row in rows:
        before, after = since[row.resource_id]
        assert before <= row.created_at <= row.granted_at <= after


def test_rows_are_filtered(client, story):
    def paths(text, *args):
        return {(row.account_id, row.resource_id) for row in client.account_resources.list(text, *args)}

    reached = (story.user.id, story.by_grant.id)
    assert paths("resource_id:?", story.by_grant.id) == {reached}
    assert paths("accountid:? resourceid:?", *reached) == {reached}
    assert paths("account_id:?,resource_id:?", story.user.id, story.out_of_reach.id) == set()


def test_role_resources(client, story):
    rows = list(client.role_resources.list("role_id:?", story.group_role.id))
    assert {row.resource_id for row in rows} == {story.by_group.id, story.by_role.id}
    assert all(row.role_id == story.group_role.id and row.granted_at is not None for row in rows)
    narrowed = client.role_resources.list("role_id:? resource_id:?", story.group_role.id, story.by_group.id)
    assert [row.resource_id for row in narrowed] == [story.by_group.id]


def test_entitlements_of_an_account(client, story):
    rows = list(client.granted_account_entitlements.list(story.user.id, ""))
    assert sorted((row.resource_id, row.origin_id, row.group_id) for row in rows) == sorted(
        [
            (story.by_role.id, story.role.id, ""),
            (story.by_role.id, story.group_role.id, story.group.id),
            (story.by_group.id, story.group_role.id, story.group.id),
            (story.by_grant.id, story.grant.id, ""),
        ]
    )
    assert all(row.last_accessed is None for row in rows)  # nobody connected to anything


def test_entitlements_to_a_resource(client, story):
    rows = list(client.granted_resource_entitlements.list(story.by_role.id, ""))
    assert sorted((row.account_id, row.origin_id, row.group_id) for row in rows) == sorted(
        [(story.user.id, story.role.id, ""), (story.user.id, story.group_role.id, story.group.id)]
    )
    assert list(client.granted_resource_entitlements.list(story.out_of_reach.id, "")) == []


def test_entitlements_of_a_role(client, story):
    rows = list(client.granted_role_entitlements.list(story.group_role.id, ""))
    assert {row.resource_id for row in rows} == {story.by_group.id, story.by_role.id}


@pytest.mark.later
def test_what_could_be_requested(client):
    # 2.7, 2.10: an enabled workflow offers its resources to those who hold one of its roles.
    user, stranger, resource = make.user(client), make.user(client), make.postgres(client)
    role = make.role(client)
    make.attachment(client, user, role)
    workflow = make.workflow(
        client,
        enabled=True,
        access_rules=[{"ids": [resource.id]}],
        approval_flow_id=make.approval_workflow(client).id,
    )
    client.workflow_roles.create(strongdm.WorkflowRole(workflow_id=workflow.id, role_id=role.id))
    rows = list(client.requestable_account_entitlements.list(user.id, ""))
    assert [(row.resource_id, row.origin_id) for row in rows] == [(resource.id, workflow.id)]
    assert list(client.requestable_account_entitlements.list(stranger.id, "")) == []
    rows = list(client.requestable_resource_entitlements.list(resource.id, ""))
    assert [(row.account_id, row.origin_id) for row in rows] == [(user.id, workflow.id)]
    rows = list(client.requestable_role_entitlements.list(role.id, ""))
    assert [(row.resource_id, row.origin_id) for row in rows] == [(resource.id, workflow.id)]
    assert make.reachable(client, user) == set()


@pytest.mark.parametrize(
    ("service", "missing"),
    [
        ("granted_account_entitlements", "a-00000000000000aa"),
        ("granted_resource_entitlements", "rs-00000000000000aa"),
        ("granted_role_entitlements", "r-00000000000000aa"),
        ("requestable_account_entitlements", "a-00000000000000aa"),
        ("requestable_resource_entitlements", "rs-00000000000000aa"),
        ("requestable_role_entitlements", "r-00000000000000aa"),
    ],
)
def test_entitlements_of_something_that_is_not_there(client, service, missing):
    # RULES 1.5: a failure is never an answer: no empty list for what does not exist.
    with refused(strongdm.NotFoundError, missing):
        list(getattr(client, service).list(missing, ""))
