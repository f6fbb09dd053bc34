"""Value classes: frozen, equal by what they say, cheap, and silent about secrets."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import datetime, timedelta, timezone

import gatepass
import pytest
from gatepass._generated.names import MODULES
from gatepass._values import Entity, Value, format_duration, parse_duration, parse_time


def every_type() -> list[type]:
    return [getattr(gatepass, name) for name in MODULES]


def test_values_are_frozen_and_compare() -> None:
    role = gatepass.Role(name="x", tags={"a": "b"})
    assert role == gatepass.Role(name="x", tags={"a": "b"}) and role != gatepass.Role(name="y", tags={"a": "b"})
    assert hash(role) == hash(gatepass.Role(tags={"a": "b"}, name="x"))
    assert role == role.replace(scope=None) and gatepass.Role(name="x", tags={}) == gatepass.Role(name="x")
    with pytest.raises(AttributeError, match="frozen"):
        role.name = "y"  # type: ignore[misc]
    with pytest.raises(TypeError):
        role.tags["a"] = "c"  # type: ignore[index]
    role.access_rules.append({})
    assert role.access_rules == []
    assert repr(role) == "Role(name='x', tags=mappingproxy({'a': 'b'}))"
    for copied in (copy.copy(role), copy.deepcopy(role), pickle.loads(pickle.dumps(role))):
        assert copied == role and type(copied) is gatepass.Role
    with pytest.raises(TypeError, match="no field `nme`"):
        role.replace(nme="y")


def test_times_keep_what_the_language_cannot_hold() -> None:
    grant = gatepass.AccountGrant._from({"id": "ag-1", "valid_until": "2030-01-31T09:00:00.123456789Z"})
    assert grant.valid_until == datetime(2030, 1, 31, 9, 0, 0, 123456, tzinfo=timezone.utc)
    assert grant.replace(account_id="a-1").to_dict()["valid_until"] == "2030-01-31T09:00:00.123456789Z"
    assert parse_time("2030-01-31T11:00:00+02:00") == parse_time("2030-01-31T09:00:00Z")


@pytest.mark.parametrize("value", [timedelta(minutes=45), timedelta(days=-1, microseconds=1), timedelta(0), timedelta(days=400, microseconds=999_999)])
def test_durations_read_back(value: timedelta) -> None:
    flow = gatepass.Workflow(name="w", access_request_max_duration=value)
    with gatepass.connect("memory:") as gp:
        done, echoed, _ = gp._session.call("SelfTest.Echo:v1.Workflow", flow._dict(), [])
    assert done and gatepass.Workflow._from(echoed).access_request_max_duration in (value, None if not value else value)
    assert parse_duration(format_duration(value)) == value


def test_enums_are_open() -> None:
    link = gatepass.Link._from({"kind": "KIND_OF_TOMORROW"})
    assert link.kind == "KIND_OF_TOMORROW" and isinstance(link.kind, gatepass.LinkKind)
    assert gatepass.Link._from({"kind": "KIND_RULE"}).kind == gatepass.LinkKind.RULE
    assert gatepass.Link(kind=gatepass.LinkKind.RULE)._data == {"kind": "KIND_RULE"}


def test_kinds_are_open() -> None:
    resource = gatepass.Resource._from({"type": "tomorrow", "id": "rs-1", "name": "x"})
    assert type(resource) is gatepass.Resource and (resource.kind, resource.name) == ("tomorrow", "x")
    assert "tomorrow" in repr(resource)


def test_every_type_can_be_made_read_and_printed() -> None:
    for of in every_type():
        if not issubclass(of, Value):
            continue
        empty = of._from({})
        for field in of._fields:
            getattr(empty, field)
        assert repr(empty) and of.__doc__
        for field in of._fields:
            assert getattr(of, field).__doc__, f"{of.__name__}.{field} says nothing"


def test_no_secret_is_printed() -> None:
    secrets = 0
    for of in every_type():
        if issubclass(of, Value):
            for field in of._secrets:
                value = of._from({field: "c2VjcmV0LXZhbHVl"})
                assert "c2VjcmV0" not in repr(value) and "c2VjcmV0" not in str(value) and "secret-value" not in repr(value)
                secrets += 1
    assert secrets > 100
    gp = gatepass.connect("memory:")
    for shown in (gp, gp.roles, gp.roles.list()):
        assert "key" not in repr(shown)


def test_kinds_are_loaded_when_first_used() -> None:
    program = "import sys, gatepass; assert not [m for m in sys.modules if 'drivers' in m or 'services.' in m]; gatepass.Postgres; assert 'gatepass._generated.drivers' in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True)
    assert issubclass(gatepass.Postgres, gatepass.Resource) and issubclass(gatepass.Resource, Entity)
    with pytest.raises(AttributeError, match="NoSuchThing"):
        gatepass.NoSuchThing
    assert "Postgres" in dir(gatepass)
