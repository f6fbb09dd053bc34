"""The whole life of an entity of every service that the SDK has: made, read, found by each documented filter, changed,
told of in its history with the activity behind each line, read as it was, deleted."""

import pytest
import strongdm

import every_service
import make
from expect import gone
from lists import plain

# What the deprecated services of an approval workflow's parts show is less than what was stored, and the histories show all.
TOLD_IN_FULL = {"approval_workflow_steps", "approval_workflow_approvers"}


def creators(client):
    services = vars(client).items()
    return {name for name, service in services if type(service).__module__ == "strongdm.svc" and hasattr(service, "create")}


def test_every_service_that_creates_is_told_of(client):
    assert creators(client) == every_service.ALL.keys()


def filter_value(entity, source):
    return source(entity) if callable(source) else getattr(entity, source)


@pytest.mark.parametrize("name", sorted(every_service.ALL))
def test_a_life(client, name):
    service, told = getattr(client, name), every_service.ALL[name]
    before = make.now()
    made = every_service.entity(service.create(told.new(client)))
    at = make.now()
    assert plain(every_service.entity(service.get(made.id))) == plain(made)

    # Each documented filter finds it, and all together find it alone.
    for field, source in told.filters.items():
        value = filter_value(made, source)
        if value is None:
            continue
        found = [row.id for row in service.list(f"{field}:?", value)]
        assert made.id in found, f"`{field}:{value}` does not find it"
    values = [filter_value(made, source) for source in told.filters.values()]
    given = [(field, value) for field, value in zip(told.filters, values) if value is not None]
    rows = list(service.list(" ".join(f"{field}:?" for field, _ in given), *[value for _, value in given]))
    assert [plain(row) for row in rows] == [plain(made)]
    if getattr(made, "tags", None):
        [(tag, value)] = made.tags.items()
        assert made.id in {row.id for row in service.list("tag:?=?", tag, value)}
    assert list(service.list("id:?", f"{made.id[:-4]}ffff")) == []

    last = made
    if hasattr(service, "update"):
        assert told.change is not None, "it has an update"
        changed = every_service.entity(service.get(made.id))
        told.change(changed)
        last = every_service.entity(service.update(changed))
        assert plain(last) == plain(changed) != plain(made)
        assert plain(every_service.entity(service.get(made.id))) == plain(last)
    after = make.now()
    service.delete(made.id)
    gone(service.get, made.id)
    assert list(service.list("id:?", made.id)) == []

    past(client, name, before, at, after, made, last)
    history(client, name, made, last)


def past(client, name, before, at, after, made, last):
    """The entity as it was, where the SDK reads the past of its service."""
    if not hasattr(client.snapshot_at(before), name):
        return
    gone(getattr(client.snapshot_at(before), name).get, made.id)
    gone(getattr(client.snapshot_at(make.now()), name).get, made.id)
    for instant, expected in ((at, made), (after, last)):
        reader = getattr(client.snapshot_at(instant), name)
        assert plain(every_service.entity(reader.get(made.id))) == plain(expected)
        assert [plain(row) for row in reader.list("id:?", made.id)] == [plain(expected)]


def history(client, name, made, last):
    """A line for each write, with the state it left and the activity behind it."""
    lines = getattr(client, f"{name}_history", None)
    if lines is None:
        return
    lines = list(lines.list("id:?", made.id))
    changed = plain(made) != plain(last)
    assert [line.deleted_at is not None for line in lines] == [False] * (1 + changed) + [True]
    rows = [every_service.row(line) for line in lines]
    assert {row.id for row in rows} == {made.id}
    if name not in TOLD_IN_FULL:
        # A deletion shows the state that it ended.
        expected = [made, last, last] if changed else [made, last]
        assert [plain(row) for row in rows] == [plain(entity) for entity in expected]
    verbs = []
    for line in lines:
        activity = client.activities.get(line.activity_id).activity
        assert activity.completed_at == line.timestamp
        assert activity.actor.id, "somebody did it"
        assert activity.entities, "to something"
        verbs.append(activity.verb)
    # A deletion has another verb than a creation, but for the parts of a workflow, of which StrongDM tells alike.
    assert verbs[0] != verbs[-1] or name.startswith("workflow_"), verbs


def test_an_engine_keeps_values_that_the_sdk_encrypts(client):
    # 1.6: encrypted for the engine on the way there, for the caller on the way back, both by the SDK.
    secret = every_service.ALL["managed_secrets"].new(client)
    made = client.managed_secrets.create(secret).managed_secret
    assert not made.value, "Get and Create show no value"
    assert client.managed_secrets.retrieve(made.id).managed_secret.value == b"hunter2"
    made.value = b"another"
    client.managed_secrets.update(made)
    assert client.managed_secrets.retrieve(made.id).managed_secret.value == b"another"
    made.value, made.tags = b"", {"kept": "yes"}
    client.managed_secrets.update(made)
    assert client.managed_secrets.retrieve(made.id).managed_secret.value == b"another"
    engine = made.secret_engine_id
    before = client.secret_engines.get(engine).secret_engine.public_key
    client.secret_engines.generate_keys(engine)
    assert client.secret_engines.get(engine).secret_engine.public_key != before
    assert client.managed_secrets.retrieve(made.id).managed_secret.value == b"another"
    assert made.id in {row.id for row in client.managed_secrets.list_by_actor("secret_engine_id:?", engine)}
    assert list(client.secret_engines.list_secret_stores("")) != []
    with pytest.raises(strongdm.RPCError) as caught:
        client.secret_engines.delete(engine)
    assert made.id in caught.value.msg
    client.managed_secrets.force_delete(made.id)
    gone(client.managed_secrets.get, made.id)
    client.secret_engines.delete(engine)
    told = [activity.verb for activity in client.activities.list("")]
    assert told.count("managed secret retrieved") == 4


@pytest.mark.parametrize(
    "engine",
    [
        strongdm.ActiveDirectoryEngine(url="ldaps://ad", binddn="cn=admin", bindpass="hunter2"),
        strongdm.PostgresEngine(hostname="db", username="admin", password="hunter2", port=5432, database="orders"),
        strongdm.MysqlEngine(hostname="db", username="admin", password="hunter2", port=3306, database="orders"),
        strongdm.SqlserverEngine(hostname="db", username="admin", password="hunter2", port=1433, database="orders"),
    ],
    ids=lambda engine: type(engine).__name__,
)
def test_every_kind_of_engine(client, engine):
    engine.name, engine.secret_store_id = make.fresh("engine"), make.secret_store(client).id
    engine.secret_store_root_path = "root"
    made = client.secret_engines.create(engine).secret_engine
    assert type(made) is type(engine) and made.id.startswith("eng-")
    assert made.public_key.startswith(b"-----BEGIN PUBLIC KEY-----")
    assert "hunter2" not in str(made.to_dict())
    made.tags = {"a": "b"}
    # An empty password keeps the one before.
    assert client.secret_engines.update(made).secret_engine.tags == {"a": "b"}
    for action in (lambda: client.secret_engines.healthcheck(made.id), lambda: client.secret_engines.rotate(made.id, None)):
        with pytest.raises(strongdm.RPCError) as caught:
            action()
        assert caught.value.code == 12
