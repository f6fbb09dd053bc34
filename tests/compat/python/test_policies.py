"""Policies: Cedar's text, kept as it was written and checked when it is (strongdm-api 2.15, RULES 1.3)."""

import pytest
import strongdm

import make
from expect import refused

# As StrongDM's own examples write them: some are about actions that nothing here carries out.
TEXTS = [
    "forbid (principal, action, resource) when { false };",
    'forbid (principal, action == SQL::Action::"delete", resource == Postgres::Database::"*");',
    '@error("not now")\nforbid (principal, action == StrongDM::Action::"connect", resource == '
    'StrongDM::Resource::"rs-123d456789");',
    "permit (principal, action, resource);",
]


def create(client, text, **fields):
    policy = strongdm.Policy(name=make.fresh("policy"), policy=text, **fields)
    return client.policies.create(policy).policy


@pytest.mark.parametrize("text", TEXTS)
def test_a_policy_comes_back_as_it_was_written(client, text):
    made = create(client, text, description="why it is there")
    assert (made.policy, made.description) == (text, "why it is there")
    assert client.policies.get(made.id).policy.to_dict() == made.to_dict()
    made.policy = TEXTS[3]
    assert client.policies.update(made).policy.policy == TEXTS[3]
    assert [row.id for row in client.policies.list("name:?", made.name)] == [made.id]
    client.policies.delete(made.id)
    with refused(strongdm.NotFoundError, made.id):
        client.policies.get(made.id)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "policy"),
        ("forbid (principal, action);", "line 1"),
        ("permit (principal, action, resource);\nforbid (principal when", "line 2"),
        ("permit (principal == ?principal, action, resource);", "template"),
        ("// nothing but this", "no statement"),
        ("permit (principal, action, resource);" + " " * 17_000, "16384"),
    ],
)
def test_what_is_no_policy_is_refused_where_it_goes_wrong(client, text, says):
    with refused(strongdm.BadRequestError, says):
        create(client, text)
    made = create(client, TEXTS[0])
    changed = client.policies.get(made.id).policy
    changed.policy = text
    with refused(strongdm.BadRequestError, says):
        client.policies.update(changed)
    assert client.policies.get(made.id).policy.policy == TEXTS[0]


def test_two_policies_have_two_names(client):
    made = create(client, TEXTS[0])
    with refused(strongdm.AlreadyExistsError, made.name):
        client.policies.create(strongdm.Policy(name=made.name, policy=TEXTS[1]))
