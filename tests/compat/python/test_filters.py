"""The filter language (strongdm-api 4), on every list."""

import pytest
import strongdm

import lists
import make
from expect import refused

UMLAUT = "Grüne Äpfel"


@pytest.fixture(scope="module")
def estate(client):
    return lists.Estate(client)


@pytest.fixture(scope="module")
def people(client):
    """Two of each kind of account, the first with everything set, the second with other values."""
    boss = make.user(client, email="boss@filters.example")
    made = {
        "user": make.user(
            client,
            email="First.User@filters.example",
            first_name="Firsty",
            last_name=UMLAUT,
            external_id="ext 1",
            employee_number="E-1",
            manager_id=boss.id,
            permission_level="auditor",
            tags={"filters": "first", "the place": UMLAUT},
        ),
        "other user": make.user(client, email="second@filters.example", tags={"filters": "second"}),
        "service": make.service(client, name="filters service one"),
        "other service": make.service(client, name="filters service two", suspended=True),
        "key": make.api_key(client, ["role:list", "grant:read"], name="filters key").account,
        "admin token": make.api_key(client, ["role:list"], name="filters token", account_type="admin-token").account,
        "boss": boss,
    }
    # Suspending is an update (2.1).
    other = made["other user"]
    other.permission_level = "suspended"
    made["other user"] = client.accounts.update(other).account
    return made


def found(client, people, text, *args):
    """Which of the module's accounts a filter finds."""
    ids = {account.id for account in client.accounts.list(text, *args)}
    return {name for name, account in people.items() if account.id in ids}


@pytest.mark.parametrize(
    ("text", "args", "names"),
    [
        ("type:user", (), {"user", "other user", "boss"}),
        ("type:service", (), {"service", "other service"}),
        ("type:api", (), {"key"}),
        ("type:admin-token", (), {"admin token"}),
        ("email:first.user@filters.example", (), {"user"}),
        ("email:?", ("First.User@filters.example",), {"user"}),
        ("email:*@filters.example", (), {"user", "other user", "boss"}),
        ("name:?", ("filters service one",), {"service"}),
        ("first_name:firsty", (), {"user"}),
        ("firstname:Firsty", (), {"user"}),
        ("lastname:?", (UMLAUT,), {"user"}),
        ("last_name:?", (UMLAUT.upper(),), {"user"}),
        ("suspended:true email:*@filters.example", (), {"other user"}),
        ("suspended:? type:service", (True,), {"other service"}),
        ("suspendedro:? email:*@filters.example", (False,), {"user", "boss"}),
        ("permissionlevelrw:auditor", (), {"user"}),
        ("permission_level:auditor", (), {"user"}),
        ("externalid:?", ("ext 1",), {"user"}),
        ("employeenumber:E-1", (), {"user"}),
        ("accounttype:admin-token", (), {"admin token"}),
        ("permissions:?", ("grant:read",), {"key"}),
        ("tag:filters=first", (), {"user"}),
        ("tags:filters=first", (), {"user"}),
        ('tag:"filters"="second"', (), {"other user"}),
        ("tag:?=?", ("the place", UMLAUT), {"user"}),
        ("tag:?=? type:user", ("filters", "second"), {"other user"}),
    ],
)
def test_fields_of_accounts(client, people, text, args, names):
    # 4.3. The first key of the server is an api key too, so `key` is only one of those found.
    assert found(client, people, text, *args) == names


def test_accounts_by_their_manager(client, people):
    boss = people["boss"].id
    assert found(client, people, "managerid:?", boss) == {"user"}
    assert found(client, people, "manager_id:?", boss) == {"user"}
    assert found(client, people, "resolvedmanagerid:?", boss) == {"user"}


@pytest.fixture(scope="module")
def servers(client):
    """Resources whose names and tags make the language's corners visible."""
    return {
        "db": make.postgres(client, name="Filters DB one", hostname="db1.filters.example", port=5432, username="app"),
        "cache": make.redis(client, name="filters-cache-two", hostname="db2.filters.example", port=6379),
        "odd": make.postgres(client, name="filters: a, b (c) ? * é 名", hostname="h", tags={"a b": "c d", "env": "x"}),
        "tagged": make.redis(client, name="filters-tagged", hostname="h", tags={"env": "x", "flag": ""}),
    }


def hits(client, servers, text, *args):
    ids = {resource.id for resource in client.resources.list(text, *args)}
    return {name for name, resource in servers.items() if resource.id in ids}


@pytest.mark.parametrize(
    ("text", "args", "names"),
    [
        ("", (), {"db", "cache", "odd", "tagged"}),
        ("   ", (), {"db", "cache", "odd", "tagged"}),
        ("hostname:db1.filters.example", (), {"db"}),
        ("hostname:*.filters.example", (), {"db", "cache"}),
        ("hostname:*.filters.example type:redis", (), {"cache"}),
        ("hostname:*.filters.example,type:redis", (), {"cache"}),
        ("hostname:*.filters.example, type:redis", (), {"cache"}),
        ("type:redis hostname:*.filters.example port:6379", (), {"cache"}),
        ("hostname:*.filters.example port:1", (), set()),
        ("username:app hostname:*.filters.example", (), {"db"}),
        ("healthy:false name:filters-tagged", (), {"tagged"}),
        ("healthy:true name:filters-tagged", (), set()),
        # case of fields and values
        ("NAME:FILTERS-TAGGED", (), {"tagged"}),
        ("Type:REDIS name:filters-*", (), {"cache", "tagged"}),
        # wildcards
        ("name:filters-*", (), {"cache", "tagged"}),
        ("name:*-two", (), {"cache"}),
        ("name:filters-*-two", (), {"cache"}),
        ("name:f*ag*d", (), {"tagged"}),
        ("name:filters-", (), set()),
        ("name:*", (), {"db", "cache", "odd", "tagged"}),
        # quoting
        ("name:?", ("Filters DB one",), {"db"}),
        ('name:"Filters DB one"', (), {"db"}),
        ('name:"Filters\\u0020DB one"', (), {"db"}),
        ("name:?", ("Filters DB on",), set()),
        ("name:? type:postgres", ("Filters DB one",), {"db"}),
        # a star is a wildcard in quotes too, since the SDK quotes every value; escaped it is a star
        ("name:?", ("filters-*",), {"cache", "tagged"}),
        ('name:"filters-\\u002a"', (), set()),
        # (the SDK takes every question mark for a place to fill)
        ('name:"*\\u003f \\u002a é*"', (), {"odd"}),
        # tags
        ("tag:env=x", (), {"odd", "tagged"}),
        ("tag:env=x tag:?=?", ("flag", ""), {"tagged"}),
        ("tag:?=?", ("a b", "c d"), {"odd"}),
        ("tag:env=x type:redis", (), {"tagged"}),
        ("tag:env=y", (), set()),
        ("tag:nothing=x", (), set()),
        # AND, also for one field twice: it is only `id` that means OR
        ("name:filters-tagged name:filters-cache-two", (), set()),
        ("hostname:h hostname:h type:redis", (), {"tagged"}),
    ],
)
def test_the_language(client, servers, text, args, names):
    assert hits(client, servers, text, *args) == names


def test_a_name_full_of_signs_is_found_when_quoted(client, servers):
    # 4.2: a value put in for `?` is a JSON string; every sign in it is itself.
    assert hits(client, servers, "name:?", servers["odd"].name) == {"odd"}


def test_several_ids_mean_any_of_them(client, servers):
    # 4.1: the one special case.
    one, two = servers["db"].id, servers["cache"].id
    for text in ("id:?,id:?", "id:? id:?"):
        assert hits(client, servers, text, one, two) == {"db", "cache"}
    assert hits(client, servers, "id:? id:? type:redis", one, two) == {"cache"}
    assert hits(client, servers, "id:? id:?", one, "rs-00000000000000aa") == {"db"}
    assert hits(client, servers, "id:?", "rs-00000000000000aa") == set()


def test_as_many_as_a_thousand_ids(client, servers):
    # RULES 5.5.
    wanted = [servers["db"].id, *(f"rs-ffff{number:012x}" for number in range(999))]
    assert hits(client, servers, " ".join(["id:?"] * 1000), *wanted) == {"db"}


@pytest.mark.parametrize("kind", ["mssql", "sql_server", "SQL_Server", "MSSQL"])
def test_a_type_has_two_names(client, kind):
    # 2.5: the legacy short name and the Terraform spelling.
    resource = client.resources.create(
        strongdm.SQLServer(name=make.fresh("mssql"), hostname="h", username="u", password="p", database="d", port=1433)
    ).resource
    assert resource.id in {found.id for found in client.resources.list(f"type:{kind}")}


def test_hyphens_tell_two_types_apart(client):
    # The overlay: mongo-replicaset and mongoReplicaSet are different kinds.
    legacy = client.resources.create(
        strongdm.MongoLegacyReplicaset(
            name=make.fresh("legacy"), hostname="h", username="u", password="p", auth_database="admin"
        )
    ).resource
    assert legacy.id in {found.id for found in client.resources.list("type:mongo-replicaset")}
    assert legacy.id not in {found.id for found in client.resources.list("type:mongoReplicaSet")}


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("account_attachments", ("id", "account_id", "role_id")),
        ("account_grants", ("id", "account_id", "resource_id")),
        ("accounts_groups", ("id", "account_id", "group_id")),
        ("groups_roles", ("id", "group_id", "role_id")),
        ("identity_aliases", ("id", "account_id", "identity_set_id", "username")),
        ("identity_sets", ("id", "name")),
        ("groups", ("id", "name")),
        ("roles", ("id", "name")),
        ("nodes", ("id", "name")),
        ("resources", ("id", "name")),
        ("secret_stores", ("id", "name")),
        ("account_resources", ("account_id", "resource_id")),
        ("role_resources", ("role_id", "resource_id")),
        ("workflow_roles", ("id", "workflow_id", "role_id")),
        ("workflow_approvers", ("id", "workflow_id", "account_id")),
        ("secret_engines", ("id", "name", "secret_store_id")),
        ("managed_secrets", ("id", "name", "secret_engine_id")),
        ("workflows", ("id", "name", "approval_flow_id")),
        ("approval_workflows", ("id", "name")),
        ("approval_workflow_steps", ("id", "approval_flow_id")),
        ("approval_workflow_approvers", ("id", "approval_flow_id", "approval_step_id", "account_id")),
        ("policies", ("id", "name", "policy")),
        ("peering_groups", ("id", "name")),
        ("peering_group_nodes", ("id", "node_id", "group_id")),
        ("peering_group_peers", ("id", "group_id", "peers_with_group_id")),
        ("peering_group_resources", ("id", "resource_id", "group_id")),
        ("proxy_cluster_keys", ("id", "proxy_cluster_id")),
        ("remote_identities", ("id", "account_id", "remote_identity_group_id", "username")),
        ("remote_identity_groups", ("id", "name")),
        ("policies", ("id", "name")),
    ],
)
def test_fields_of_every_list(client, estate, name, fields):
    fields_find_rows(client, estate, name, fields)


def fields_find_rows(client, estate, name, fields):
    # 4.3: with underscores and without, in any case, alone and all together.
    rows = lists.read(client, name, estate)
    row = rows[-1]
    for field in fields:
        value = getattr(row, field)
        expected = [lists.plain(other) for other in rows if getattr(other, field) == value]
        for spelling in (field, field.replace("_", ""), field.upper()):
            assert lists.plain(lists.read(client, name, estate, f"{spelling}:?", value)) == expected
    together = " ".join(f"{field}:?" for field in fields)
    values = [getattr(row, field) for field in fields]
    expected = [lists.plain(other) for other in rows if [getattr(other, field) for field in fields] == values]
    assert lists.plain(lists.read(client, name, estate, together, *values)) == expected


def test_more_fields_of_some_lists(client):
    group = make.group(client, description='night "shift", a:b', tags={"night": "yes"})
    assert [row.id for row in client.groups.list("description:?", group.description)] == [group.id]
    assert [row.id for row in client.groups.list("tag:night=yes")] == [group.id]
    role = make.role(client, tags={"owner": "filters"})
    assert [row.id for row in client.roles.list("tag:owner=filters")] == [role.id]
    gateway = client.nodes.create(
        strongdm.Gateway(name=make.fresh("gateway"), listen_address="gw.filters.example:5000")
    ).node
    assert [row.id for row in client.nodes.list("listenaddress:?", "gw.filters.example:5000")] == [gateway.id]
    assert gateway.id in {row.id for row in client.nodes.list("type:gateway")}
    assert gateway.id not in {row.id for row in client.nodes.list("type:relay")}


@pytest.mark.parametrize("name", lists.NAMES)
def test_an_unknown_field_is_refused_everywhere(client, estate, name):
    unknown_field_is_refused(client, estate, name)


def unknown_field_is_refused(client, estate, name):
    # RULES 8: naming it, and those known.
    with refused(strongdm.BadRequestError, "nosuchfield"):
        lists.read(client, name, estate, "nosuchfield:x")


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("accounts", ("type", "email", "name", "tag")),
        ("resources", ("type", "hostname", "name", "tag")),
        ("roles", ("id", "name", "tag")),
        ("account_grants", ("account_id", "resource_id")),
    ],
)
def test_the_known_fields_are_named(client, estate, name, known):
    with refused(strongdm.BadRequestError) as caught:
        lists.read(client, name, estate, "hostnam:x")
    message = caught.value.msg.lower().replace("_", "")
    assert "hostnam" in message
    assert [field for field in known if field.replace("_", "") not in message] == []


@pytest.mark.parametrize(
    "text",
    [
        "name",
        ":x",
        'name:"open',
        'name:"bad \\x escape"',
        "name:a b",
        "tag:",
        "tag:=v",
        "=",
        "port:x",
        "healthy:maybe",
        "id:rs-*",
    ],
)
def test_what_is_no_filter_is_refused(client, text):
    # A filter that cannot be understood must not mean "everything" (RULES 1.5).
    with refused(strongdm.BadRequestError):
        list(client.resources.list(text))


def test_a_filter_has_its_limits(client):
    # RULES 5.5: 4 KiB and 64 terms, 1,000 ids.
    with refused(strongdm.BadRequestError, "1000"):
        list(client.roles.list(" ".join(f"id:r-ffff{number:012x}" for number in range(1001))))
    assert list(client.roles.list(" ".join(["name:nothing"] * 64))) == []
    with refused(strongdm.BadRequestError, "64"):
        list(client.roles.list(" ".join(["name:nothing"] * 65)))
    with refused(strongdm.BadRequestError):
        list(client.roles.list("name:?", "x" * 5000))


@pytest.mark.parametrize(("text", "args"), [("name:?", ()), ("name:x", ("y",)), ("a:? b:?", ("x",))])
def test_placeholders_must_match(client, text, args):
    # 4.2: the SDK refuses before any call.
    with refused(strongdm.BadRequestError, "incorrect number of replacements"):
        client.roles.list(text, *args)
