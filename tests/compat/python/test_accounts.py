"""People, services and their life: create, get, update, delete, list, suspend, reinstate."""

import copy
from datetime import timezone

import pytest
import strongdm

import make
from expect import gone, not_accepted, refused


def test_a_user_comes_back_as_written(client):
    # strongdm-api 2.1: what a client may set on a user.
    boss = make.user(client)
    written = strongdm.User(
        email="Grace.Hopper@Example.com",
        first_name="Grace",
        last_name="Hopper",
        external_id="ext-7",
        employee_number="0042",
        manager_id=boss.id,
        permission_level="auditor",
        tags={"team": "compilers", "site": "Arlington"},
    )
    before = make.now()
    created = client.accounts.create(written).account
    after = make.now()
    assert created.id.startswith("a-") and len(created.id) == len("a-") + 16  # 2.0
    assert before <= created.created_at.astimezone(timezone.utc) <= after
    for name in ("email", "first_name", "last_name", "external_id", "employee_number", "manager_id", "tags"):
        assert getattr(created, name) == getattr(written, name), name
    assert created.permission_level == "auditor"
    assert created.suspended is False
    read = client.accounts.get(created.id).account
    assert read.resolved_manager_id == boss.id  # filled on get and list: manager_id if set
    created.resolved_manager_id = read.resolved_manager_id
    assert read.to_dict() == created.to_dict()
    assert [found.to_dict() for found in client.accounts.list("id:?", created.id)] == [read.to_dict()]


def test_a_user_is_a_plain_user_unless_said_otherwise(client):
    user = make.user(client)
    assert user.permission_level == "user"  # 2.1: default
    assert user.suspended is False
    assert user.managed_by == ""  # native
    assert user.tags == {}


def test_what_the_server_sets_cannot_be_set_by_a_client(client):
    # RULES 6.2: client values of server-set fields are ignored.
    long_ago = make.now().replace(year=2001)
    user = make.user(
        client,
        id="a-00000000000000ff",
        managed_by="okta",
        scim='{"active": false}',
        resolved_manager_id="a-00000000000000fe",
        suspended=True,
        created_at=long_ago,
    )
    assert user.id != "a-00000000000000ff"
    read = client.accounts.get(user.id).account
    assert (read.managed_by, read.scim, read.resolved_manager_id, read.suspended) == ("", "", "", False)
    assert read.created_at > long_ago


def test_update_replaces_everything(client):
    # 1.10: Update is full replacement; the pattern is get, change, update.
    user = make.user(client, tags={"a": "1", "b": "2"}, external_id="x")
    changed = client.accounts.get(user.id).account
    changed.last_name = "Byron"
    changed.tags = {"b": "3"}
    changed.external_id = ""
    updated = client.accounts.update(changed).account
    assert (updated.last_name, updated.tags, updated.external_id) == ("Byron", {"b": "3"}, "")
    read = client.accounts.get(user.id).account
    assert read.to_dict() == updated.to_dict() | {"resolved_manager_id": read.resolved_manager_id}
    assert read.created_at == user.created_at


def test_a_password_is_taken_and_never_shown(client):
    # 2.1: write-only, update only.
    user = make.user(client)
    user.password = "correct horse battery staple"
    assert client.accounts.update(user).account.password in (None, "")
    assert client.accounts.get(user.id).account.password in (None, "")


def test_a_manager_can_be_set_and_cleared_but_must_exist(client):
    boss, user = make.user(client), make.user(client)
    user.manager_id = boss.id
    assert client.accounts.update(user).account.manager_id == boss.id
    user.manager_id = ""
    client.accounts.update(user)
    read = client.accounts.get(user.id).account
    assert (read.manager_id, read.resolved_manager_id) == ("", "")
    user.manager_id = "a-00000000000000aa"
    with not_accepted("manager_id", "a-00000000000000aa"):
        client.accounts.update(user)


@pytest.mark.parametrize("field", ["email", "first_name", "last_name"])
def test_a_user_needs_an_email_and_both_names(client, field):
    with refused(strongdm.BadRequestError, field):
        make.user(client, **{field: ""})


def test_an_email_belongs_to_one_user_whatever_its_case(client):
    # RULES 4.6.
    make.user(client, email="Alan@Example.org")
    with refused(strongdm.AlreadyExistsError, "email", "aLAN@example.ORG"):
        make.user(client, email="aLAN@example.ORG")


def test_an_email_is_free_again_after_a_delete(client):
    first = make.user(client, email="once@example.org")
    client.accounts.delete(first.id)
    assert make.user(client, email="once@example.org").id != first.id


def test_an_update_cannot_take_another_users_email(client):
    taken, user = make.user(client), make.user(client)
    user.email = taken.email
    with refused(strongdm.AlreadyExistsError, "email", taken.email):
        client.accounts.update(user)


def test_an_unknown_permission_level_is_refused(client):
    with refused(strongdm.BadRequestError, "permission_level", "emperor"):
        make.user(client, permission_level="emperor")


def test_a_service_shows_its_token_once(client):
    # 2.1: Create returns `token` once.
    response = client.accounts.create(strongdm.Service(name=make.fresh("ci"), tags={"env": "prod"}))
    assert response.token != ""
    assert (response.access_key, response.secret_key) == ("", "")
    service = response.account
    assert service.id.startswith("a-") and service.tags == {"env": "prod"} and service.suspended is False
    assert response.token not in repr(client.accounts.get(service.id).account.to_dict())


def test_a_service_can_be_renamed_and_suspended(client):
    service = make.service(client)
    service.name = make.fresh("renamed")
    service.suspended = True
    updated = client.accounts.update(service).account
    assert (updated.name, updated.suspended) == (service.name, True)
    updated.suspended = False
    assert client.accounts.update(updated).account.suspended is False


def test_a_services_name_is_its_own(client):
    service = make.service(client)
    with refused(strongdm.AlreadyExistsError, "name", service.name):
        make.service(client, name=service.name)


def test_suspending_takes_access_and_nothing_else(client):
    # 2.1: suspend is permission_level="suspended", afterwards `suspended` reads true. RULES 8: nothing is removed.
    user, database, cache = make.user(client), make.postgres(client), make.redis(client)
    role = make.role(client, {"ids": [database.id]})
    attachment = make.attachment(client, user, role)
    grant = make.grant(client, user, cache)
    assert make.reachable(client, user) == {database.id, cache.id}

    level = user.permission_level
    user.permission_level = "suspended"
    suspended = client.accounts.update(user).account
    assert (suspended.suspended, suspended.permission_level) == (True, "suspended")
    assert make.reachable(client, user) == set()  # RULES 1.1, 1.4
    assert client.account_attachments.get(attachment.id).account_attachment.role_id == role.id
    assert client.account_grants.get(grant.id).account_grant.resource_id == cache.id

    suspended.permission_level = level
    reinstated = client.accounts.update(suspended).account
    assert (reinstated.suspended, reinstated.permission_level) == (False, "user")
    assert make.reachable(client, user) == {database.id, cache.id}


def test_a_deleted_account_is_gone(client):
    for account in (make.user(client), make.service(client), make.api_key(client, ["role:list"]).account):
        client.accounts.delete(account.id)
        gone(client.accounts.get, account.id)
        with refused(strongdm.NotFoundError, account.id):
            client.accounts.delete(account.id)
        with refused(strongdm.NotFoundError, account.id):
            client.accounts.update(account)
        assert list(client.accounts.list("id:?", account.id)) == []


def test_one_list_holds_all_kinds(client):
    mark = make.fresh("kind")
    tags = {"kinds": mark}
    user, service = make.user(client, tags=tags), make.service(client, tags=tags)
    key = make.api_key(client, ["role:list"], tags=tags).account
    listed = {account.id: type(account) for account in client.accounts.list("tag:?=?", "kinds", mark)}
    assert listed == {user.id: strongdm.User, service.id: strongdm.Service, key.id: strongdm.Token}


def test_an_account_cannot_change_its_kind(client):
    # An update names the entity by the id inside it (1.10); the kind of that id is fixed. The refusal names both.
    user = make.user(client)
    disguised = strongdm.Service(id=user.id, name=make.fresh("disguised"))
    with refused(strongdm.BadRequestError, "`user`", "`service`"):
        client.accounts.update(disguised)
    assert isinstance(client.accounts.get(user.id).account, strongdm.User)


def test_an_update_without_an_id_is_refused(client):
    user = copy.copy(make.user(client))
    user.id = ""
    with refused(strongdm.BadRequestError, "id"):
        client.accounts.update(user)
