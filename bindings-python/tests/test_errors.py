"""What is raised, and that it says what is wrong."""

from __future__ import annotations

import asyncio
import pickle
from datetime import datetime
from typing import Any

import gatepass
import pytest
from gatepass import _native
from gatepass._errors import error_from
from gatepass._generated.errors import KINDS

Place = tuple[str, dict[str, Any]]


def test_what_is_not_there(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        with pytest.raises(gatepass.NotFoundError) as caught:
            gp.roles.get("r-0123456789abcdef")
        error = caught.value
        assert isinstance(error, gatepass.Error) and error.kind == "NOT_FOUND" and error.code == 5
        assert "r-0123456789abcdef" in error.message and not error.retryable
        with pytest.raises(gatepass.NotFoundError) as named:
            gp.account_attachments.create(account="nobody@example.com", role="r-0123456789abcdef")
        assert named.value.field == "account_id"


def test_what_is_invalid_names_the_field(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        with pytest.raises(gatepass.InvalidError) as caught:
            gp.roles.create(gatepass.Role(name=""))
        assert caught.value.field == "role.name" and isinstance(caught.value, ValueError)
        with pytest.raises(gatepass.InvalidError) as rules:
            gp.roles.create(name="bad rules", access_rules=[{"tags": {"env": "prod"}, "nonsense": 1}])
        assert "nonsense" in rules.value.message
        with pytest.raises(gatepass.InvalidError) as filters:
            list(gp.roles.list("no_such_field:x"))
        assert "no_such_field" in filters.value.message


def test_what_the_language_refuses_before_anything_is_sent() -> None:
    with gatepass.connect("memory:") as gp:
        with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'name'"):
            gatepass.Role()  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="nme"):
            gatepass.Role(nme="x")  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="`account_id` is int"):
            gp.account_attachments.create(account=7, role="r")  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="create it first"):
            gp.account_attachments.create(account="a", role=gatepass.Role(name="x"))
        with pytest.raises(ValueError, match="names no zone"):
            gatepass.AccountGrant(account_id="a", resource_id="r", valid_until=datetime(2040, 1, 1))
        with pytest.raises(TypeError, match="`tags` has the key 1"):
            gatepass.Role(name="x", tags={1: "y"})  # type: ignore[dict-item]
        with pytest.raises(TypeError, match="not both"):
            gp.roles.create(gatepass.Role(name="x"), name="y")
        with pytest.raises(TypeError, match="give a Role"):
            gp.roles.create("x")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="deadlien"):
            gp.roles.get("r-1", deadlien="5s")  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("nowhere", gatepass.InvalidError),
        ("memory:x", gatepass.InvalidError),
        ("ftp://x", gatepass.InvalidError),
        ("http://user:pw@h", gatepass.InvalidError),
        ("postgres://h/db", gatepass.UnsupportedError),
        ("http://127.0.0.1:1", gatepass.FailedPreconditionError),
    ],
)
def test_where_nothing_answers(url: str, kind: type[gatepass.Error]) -> None:
    with pytest.raises(kind) as caught:
        gatepass.connect(url)
    assert "pw" not in str(caught.value)


def test_a_server_that_is_not_there() -> None:
    with gatepass.connect("http://127.0.0.1:1", access_key="auth-0123456789abcdef", secret_key="c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0", retries=0) as gp:
        with pytest.raises(gatepass.UnavailableError) as caught:
            gp.roles.get("r-1")
        assert caught.value.retryable and "c2VjcmV0" not in str(caught.value)


def test_use_after_close_and_closing_twice() -> None:
    gp = gatepass.connect("memory:")
    pages = gp.roles.list()
    gp.close()
    gp.close()
    for use in (lambda: gp.roles.get("r-1"), lambda: gp.is_allowed("a-1", "rs-1"), lambda: gp.revision, lambda: list(pages)):
        with pytest.raises(gatepass.ClosedError):
            use()

    async def awaited() -> None:
        client = await gatepass.aio.connect("memory:")
        await client.close()
        await client.close()
        with pytest.raises(gatepass.ClosedError):
            await client.roles.get("r-1")

    asyncio.run(awaited())


def test_every_kind_has_its_class() -> None:
    session, _ = _native.Session.open([("url", "memory:")])
    assert session is not None
    for kind, of in KINDS.items():
        done, failure, _ = session.call("SelfTest.Fail", {"kind": kind}, [])
        assert not done
        error = error_from(failure)
        assert type(error) is of and error.kind == kind
        if kind not in ("CLOSED", "FORKED"):
            assert error.field == "role.access_rules[1].tags" and error.request_id == "self-test-1"
            assert "ünïcödé 🔑" in str(error)
            assert error.rate_limit is not None and error.rate_limit.limit == 2**63 - 1
            assert error.rate_limit.retry_after_seconds == 2 and error.rate_limit.reset_at.year == 2030
        copied = pickle.loads(pickle.dumps(error))
        assert type(copied) is of and str(copied) == str(error)
    assert issubclass(gatepass.IndeterminateError, gatepass.UnavailableError)
    assert issubclass(gatepass.DeadlineExceededError, TimeoutError)
