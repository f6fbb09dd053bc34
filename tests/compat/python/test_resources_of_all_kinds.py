"""Every kind of resource, with every field set (strongdm-api 2.5; RULES 6.2, 7.2)."""

import pytest
import strongdm

import kinds
import make
from expect import gone, in_use, not_accepted, refused

each_kind = pytest.mark.parametrize("kind", kinds.ALL, ids=lambda kind: kind.name)


@pytest.fixture(scope="module")
def references(client):
    return kinds.References(make.identity_set(client).id, make.proxy_cluster(client).id)


@pytest.fixture(scope="module")
def store(client):
    return make.secret_store(client)


def create(client, kind, message):
    return kind.unwrap(client.resources.create(kind.wrap(message)).resource)


def get(client, kind, resource_id):
    return kind.unwrap(client.resources.get(resource_id).resource)


def unnamed(kind, message, base):
    """The same resource under a name, address and port of its own."""
    message.name = make.fresh(f"{base}-{kind.name}")
    for field in ("subdomain", "port_override"):
        if field in message.DESCRIPTOR.fields_by_name:
            message.ClearField(field)
    if "subdomain" in required_names(kind):
        message.subdomain = make.fresh(base)
    return message


def required_names(kind):
    return {field.name for field in kind.fields if field.always_required and not field.server_set}


def test_there_are_119_kinds():
    assert len(kinds.ALL) == 119


@each_kind
def test_what_was_written_comes_back(client, references, kind):
    written = kinds.filled(kind, references)
    created = create(client, kind, written)
    assert created.id.startswith("rs-")
    assert created.healthy is False  # false until checked
    assert kinds.differences(kind, written, created) == []
    assert kinds.header_values(created) == []
    read = get(client, kind, created.id)
    assert read == created
    (listed,) = client.resources.list("id:?", created.id)
    assert kind.unwrap(listed) == created


@each_kind
def test_get_change_update_keeps_the_rest(client, references, kind):
    # RULES 7.2: secrets are not in what Get returns; empty ones on Update keep "set", so nothing is missing.
    created = create(client, kind, unnamed(kind, kinds.filled(kind, references), "updated"))
    changed = get(client, kind, created.id)
    changed.name = make.fresh(f"changed-{kind.name}")
    updated = kind.unwrap(client.resources.update(kind.wrap(changed)).resource)
    expected = kinds.plain(created) | {"name": changed.name}
    assert kinds.plain(updated) == expected
    assert kinds.plain(get(client, kind, created.id)) == expected
    client.resources.delete(created.id)
    gone(client.resources.get, created.id)


@each_kind
def test_only_what_is_required_is_enough(client, references, kind):
    always = required_names(kind)
    needed = always | {field.name for field in kind.fields if field.required_given(always) and not field.server_set}
    written = unnamed(kind, kinds.filled(kind, references, only=lambda field: field.name in needed), "small")
    created = create(client, kind, written)
    assert kinds.differences(kind, written, created) == []


@each_kind
def test_what_is_required_is_missed(client, references, kind):
    # A secret may be left out (there is no data plane that needs it, RULES 7.2); nothing else that is required.
    secret = {field.name for field in kind.fields if field.write_only}
    for name in sorted(required_names(kind) - secret):
        message = unnamed(kind, kinds.filled(kind, references), "incomplete")
        message.ClearField(name)
        with refused(strongdm.BadRequestError) as caught:
            client.resources.create(kind.wrap(message))
        # StrongDM spells one field in camel case; the message may say it either way.
        assert folded(name) in folded(caught.value.msg)


def folded(name):
    return name.replace("_", "").lower()


@each_kind
def test_paths_into_a_secret_store_come_back(client, references, store, kind):
    # 2.5, RULES 7.2: with a secret store the credentials are paths, and paths are returned.
    written = unnamed(kind, kinds.with_paths(kind, references, store.id), "paths")
    created = create(client, kind, written)
    assert kinds.differences(kind, written, created, returns_write_only=True) == []
    assert get(client, kind, created.id) == created


@each_kind
def test_every_kind_is_found_by_its_type(client, references, kind):
    # 2.5: filters know the name of the oneof; the legacy names are other tests' matter.
    created = create(client, kind, unnamed(kind, kinds.filled(kind, references), "typed"))
    found = {resource.id for resource in client.resources.list(f"type:{kind.name}")}
    assert created.id in found
    role = make.role(client, {"type": kind.name})
    covered = {row.resource_id for row in client.role_resources.list("role_id:?", role.id)}
    assert covered == found
    client.roles.delete(role.id)


@pytest.mark.parametrize("field", ["identity_set_id", "proxy_cluster_id", "secret_store_id"])
def test_what_a_resource_points_to_must_exist(client, field):
    missing = {
        "identity_set_id": "ig-00000000000000aa",
        "proxy_cluster_id": "n-00000000000000aa",
        "secret_store_id": "se-00000000000000aa",
    }[field]
    with not_accepted(field, missing):
        client.resources.create(
            strongdm.AKS(
                name=make.fresh("dangling"),
                hostname="k8s.example.com",
                port=443,
                certificate_authority="c",
                client_certificate="c",
                client_key="k",
                identity_alias_healthcheck_username="u",
                **{field: missing},
            )
        )


def test_what_a_resource_uses_cannot_be_deleted(client):
    # RULES 8: an identity set or a secret store in use is refused, naming a user of it.
    identity_set, store = make.identity_set(client), make.secret_store(client)
    user_of_both = client.resources.create(
        strongdm.AKS(
            name=make.fresh("user-of-both"),
            hostname="k8s.example.com",
            port=443,
            certificate_authority="ca?key=v",
            client_certificate="cc?key=v",
            client_key="ck?key=v",
            identity_set_id=identity_set.id,
            identity_alias_healthcheck_username="health",
            secret_store_id=store.id,
        )
    ).resource
    with in_use(user_of_both.id, user_of_both.name):
        client.identity_sets.delete(identity_set.id)
    with in_use(user_of_both.id, user_of_both.name):
        client.secret_stores.delete(store.id)
    client.resources.delete(user_of_both.id)
    client.identity_sets.delete(identity_set.id)
    client.secret_stores.delete(store.id)


def test_defaults_of_the_server(client):
    # 2.5: bind_interface default 127.0.0.1, port_override allocated if 0, -1 on update allocates anew.
    first, second = make.postgres(client), make.postgres(client)
    assert first.bind_interface == "127.0.0.1"
    assert first.port_override > 0 and second.port_override > 0
    assert first.port_override != second.port_override
    assert client.resources.get(first.id).resource.port_override == first.port_override
    first.port_override = -1
    again = client.resources.update(first).resource
    assert again.port_override > 0


def test_a_resource_cannot_change_its_kind(client):
    database = make.postgres(client)
    disguised = strongdm.Redis(id=database.id, name=database.name, hostname="h", port=1)
    with refused(strongdm.BadRequestError, "`postgres`", "`redis`"):
        client.resources.update(disguised)
    assert isinstance(client.resources.get(database.id).resource, strongdm.Postgres)


def test_a_resource_that_is_not_there(client):
    missing = "rs-00000000000000aa"
    gone(client.resources.get, missing)
    with refused(strongdm.NotFoundError, missing):
        client.resources.delete(missing)
    with refused(strongdm.NotFoundError, missing):
        client.resources.update(strongdm.Redis(id=missing, name=make.fresh("r"), hostname="h", port=1))


@pytest.mark.parametrize("wrong", ["", "rs-", "rs-xyz", "RS-00000000000000aa", "r-00000000000000aa", "a b", "*"])
def test_an_id_that_is_none(client, wrong):
    with not_accepted():
        client.resources.get(wrong)


def test_tags_in_use_are_enumerated(client):
    # 2.5: distinct pairs, of resources that exist.
    mark = make.fresh("tags")
    for env, team in (("prod", "a"), ("prod", "b"), ("dev", "a")):
        make.postgres(client, tags={mark: "", f"{mark}-env": env, f"{mark}-team": team})
    deleted = make.postgres(client, tags={f"{mark}-env": "gone"})
    client.resources.delete(deleted.id)
    pairs = [(tag.name, tag.value) for tag in client.resources.enumerate_tags("")]
    assert len(pairs) == len(set(pairs))
    assert sorted(pair for pair in pairs if pair[0].startswith(mark)) == [
        (mark, ""),
        (f"{mark}-env", "dev"),
        (f"{mark}-env", "prod"),
        (f"{mark}-team", "a"),
        (f"{mark}-team", "b"),
    ]
