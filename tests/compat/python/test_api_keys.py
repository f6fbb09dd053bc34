"""API keys: shown once, exactly as strong as said, never stronger than their maker, and dead when they should be."""

from datetime import timedelta

import pytest
import strongdm

import make
from expect import refused

# What it takes to make keys (strongdm-api 1.5).
KEY_MAKER = ["user:create", "user:create_admin_token", "user:create_service_account"]


def client_of(connect, response):
    return connect(response.access_key, response.secret_key)


def test_a_key_is_shown_once(client):
    # 1.4, 2.1: access_key and secret_key stand in the response of Create and nowhere else.
    permissions = ["role:list", "datasource:list"]
    response = make.api_key(client, permissions, duration=timedelta(hours=2), tags={"for": "ci"})
    assert response.access_key and response.secret_key
    assert response.token == ""
    key = response.account
    assert isinstance(key, strongdm.Token)
    assert (key.account_type, key.permissions, key.tags) == ("api", permissions, {"for": "ci"})
    assert key.duration == timedelta(hours=2)
    assert key.deadline == key.created_at + timedelta(hours=2)
    assert key.suspended is False
    for shown in (client.accounts.get(key.id).account, next(client.accounts.list("id:?", key.id))):
        assert response.secret_key not in repr(shown.to_dict())
    assert client.accounts.get(key.id).account.to_dict() == key.to_dict()


def test_an_admin_token_is_one_string(client):
    # 1.4: `admin-token` returns `token`.
    response = make.api_key(client, ["role:list"], account_type="admin-token")
    assert response.token != ""
    assert (response.access_key, response.secret_key) == ("", "")
    assert response.account.account_type == "admin-token"


def test_a_key_without_duration_has_no_deadline(client):
    key = make.api_key(client, ["role:list"]).account
    assert key.deadline is None


@pytest.mark.parametrize(
    ("permission", "allowed", "denied", "missing"),
    [
        ("role:list", lambda c: list(c.roles.list("")), lambda c: make.role(c), "role:create"),
        ("datasource:list", lambda c: list(c.resources.list("")), lambda c: make.postgres(c), "datasource:create"),
        ("datasource:create", lambda c: make.postgres(c), lambda c: list(c.resources.list("")), "datasource:list"),
        ("group:read", lambda c: list(c.groups.list("")), lambda c: make.group(c), "group:write"),
        ("grant:read", lambda c: list(c.account_grants.list("")), lambda c: list(c.roles.list("")), "role:list"),
        ("user:list", lambda c: list(c.accounts.list("")), lambda c: make.user(c), "user:create"),
        ("user:create", lambda c: make.user(c), lambda c: list(c.accounts.list("")), "user:list"),
        ("user:create", lambda c: make.user(c), lambda c: make.service(c), "user:create_service_account"),
        ("user:create", lambda c: make.user(c), lambda c: make.api_key(c, ["user:create"]), "user:create_admin_token"),
        ("role:create", lambda c: make.role(c), lambda c: list(c.roles.list("")), "role:list"),
        ("policy:read", lambda c: list(c.policies.list("")), lambda c: list(c.groups.list("")), "group:read"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_key_may_do_what_it_says_and_nothing_else(client, connect, permission, allowed, denied, missing):
    # RULES 4.1: the default is to deny; StrongDM's permission names. The refusal says which one is missing.
    restricted = client_of(connect, make.api_key(client, [permission]))
    allowed(restricted)
    with refused(strongdm.PermissionError, missing):
        denied(restricted)


def test_reading_and_writing_grants_are_apart(client, connect):
    user, resource = make.user(client), make.postgres(client)
    reader = client_of(connect, make.api_key(client, ["grant:read"]))
    with refused(strongdm.PermissionError, "grant:write"):
        make.grant(reader, user, resource)
    writer = client_of(connect, make.api_key(client, ["grant:write"]))
    grant = make.grant(writer, user, resource)
    with refused(strongdm.PermissionError, "grant:read"):
        writer.account_grants.get(grant.id)
    writer.account_grants.delete(grant.id)


def test_updating_and_deleting_roles_are_apart(client, connect):
    role = make.role(client)
    updater = client_of(connect, make.api_key(client, ["role:update"]))
    role.name = make.fresh("renamed")
    updater.roles.update(role)
    with refused(strongdm.PermissionError, "role:delete"):
        updater.roles.delete(role.id)
    assert client.roles.get(role.id).role.name == role.name


def test_a_refused_call_changes_nothing(client, connect):
    reader = client_of(connect, make.api_key(client, ["role:list"]))
    name = make.fresh("never")
    with refused(strongdm.PermissionError):
        make.role(reader, name=name)
    assert list(client.roles.list("name:?", name)) == []


def test_a_key_without_the_right_to_look_learns_nothing(client, connect):
    # RULES 4.5: without read rights, unknown and invisible answer alike.
    role = make.role(client)
    blind = client_of(connect, make.api_key(client, ["datasource:list"]))
    with refused(strongdm.PermissionError) as there:
        blind.roles.get(role.id)
    with refused(strongdm.PermissionError) as not_there:
        blind.roles.get("r-00000000000000aa")
    assert there.value.msg.replace(role.id, "ID") == not_there.value.msg.replace("r-00000000000000aa", "ID")


def test_a_key_makes_equal_and_weaker_keys(client, connect):
    maker = client_of(connect, make.api_key(client, [*KEY_MAKER, "role:list", "role:create"]))
    equal = client_of(connect, make.api_key(maker, [*KEY_MAKER, "role:list", "role:create"]))
    weaker = client_of(connect, make.api_key(equal, ["role:list"]))
    list(weaker.roles.list(""))


def test_a_key_makes_no_stronger_key(client, connect):
    # RULES 4.3: permissions of a new key are a subset of its maker's.
    maker = client_of(connect, make.api_key(client, [*KEY_MAKER, "role:list"]))
    name = make.fresh("stronger")
    with refused(strongdm.PermissionError, "role:delete"):
        make.api_key(maker, ["role:list", "role:delete"], name=name)
    assert list(client.accounts.list("name:?", name)) == []


def test_a_key_makes_no_longer_lived_key(client, connect):
    # RULES 4.3: deadline at most its own. A key without one would outlive every deadline.
    maker = client_of(connect, make.api_key(client, [*KEY_MAKER, "role:list"], duration=timedelta(hours=1)))
    with refused(strongdm.PermissionError, "deadline"):
        make.api_key(maker, ["role:list"], duration=timedelta(hours=2))
    with refused(strongdm.PermissionError, "deadline"):
        make.api_key(maker, ["role:list"])
    make.api_key(maker, ["role:list"], duration=timedelta(minutes=30))


def test_a_key_stops_at_its_deadline(client, connect):
    # The deadline has passed by the time the response is here.
    expired = client_of(connect, make.api_key(client, ["role:list"], duration=timedelta(microseconds=1)))
    with refused(strongdm.AuthenticationError):
        list(expired.roles.list(""))


def test_a_deleted_key_stops_at_once(client, connect):
    # RULES 4.3; strongdm-api 1.4.
    response = make.api_key(client, ["role:list"])
    holder = client_of(connect, response)
    list(holder.roles.list(""))
    client.accounts.delete(response.account.id)
    with refused(strongdm.AuthenticationError):
        list(holder.roles.list(""))


def test_permissions_of_a_key_never_change(client, connect):
    # RULES 4.3.
    response = make.api_key(client, ["role:list"])
    key = response.account
    key.permissions = ["role:list", "role:create"]
    with refused(strongdm.BadRequestError, "permissions"):
        client.accounts.update(key)
    assert client.accounts.get(key.id).account.permissions == ["role:list"]
    with refused(strongdm.PermissionError, "role:create"):
        make.role(client_of(connect, response))


def test_a_key_is_rotated_by_renaming(client, connect):
    # 1.4: the documented recipe. The old key takes another name, a new one its name, the old one is deleted.
    old = make.api_key(client, ["role:list"], name=make.fresh("rotated"))
    name = old.account.name
    with refused(strongdm.AlreadyExistsError, "name", name):
        make.api_key(client, ["role:list"], name=name)
    renamed = client.accounts.get(old.account.id).account
    renamed.name = f"{name} (old)"
    client.accounts.update(renamed)
    list(client_of(connect, old).roles.list(""))
    new = make.api_key(client, old.account.permissions, name=name)
    client.accounts.delete(old.account.id)
    list(client_of(connect, new).roles.list(""))


def test_an_unknown_permission_is_refused(client):
    with refused(strongdm.BadRequestError, "permissions", "role:conquer"):
        make.api_key(client, ["role:conquer"])


def test_an_unknown_account_type_is_refused(client):
    with refused(strongdm.BadRequestError, "account_type", "skeleton"):
        make.api_key(client, ["role:list"], account_type="skeleton")


def test_account_permissions_tell_what_a_key_may(client):
    # 1.5: one record a permission; scope `global` = anywhere.
    key = make.api_key(client, ["role:list", "grant:read"]).account
    rows = list(client.account_permissions.list("account_id:?", key.id))
    assert sorted(row.permission for row in rows) == ["grant:read", "role:list"]
    assert {(row.account_id, row.scope, row.scoped_id) for row in rows} == {(key.id, "global", "")}
