"""One story through all layers, at every place that answers calls, blocking and awaited."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta, timezone
from typing import Any
from uuid import uuid4

import gatepass
import pytest
from gatepass import aio

Place = tuple[str, dict[str, Any]]


def unique(name: str) -> str:
    """A name that no other test has: the server is shared."""
    return f"{name}-{uuid4().hex[:8]}"


def test_the_story_blocking(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        tag, email = unique("env"), f"{unique('alice')}@example.com"
        orders = gp.resources.create(
            gatepass.Postgres(
                name=unique("orders"), hostname="db1", username="app", password="s3cret", database="orders", port=5432,
                tags={"env": tag},
            )
        )
        assert type(orders) is gatepass.Postgres and orders.id.startswith("rs-") and orders.tags == {"env": tag}
        alice = gp.accounts.create(gatepass.User(email=email, first_name="Alice", last_name="Ames"))
        assert isinstance(alice, gatepass.User) and isinstance(alice, gatepass.Account)
        role = gp.roles.create(gatepass.Role(name=unique("developers"), access_rules=[{"tags": {"env": tag}}]))
        assert role.access_rules == [{"tags": {"env": tag}}]
        assert not gp.check(alice, orders).allowed and not gp.is_allowed(alice, orders)

        # By entity, by name and by email; the answer is the link itself.
        link = gp.account_attachments.create(account=email, role=role)
        assert (link.account_id, link.role_id) == (alice.id, role.id)
        answer = gp.check(email, orders.name)
        assert answer.allowed and answer.revision > 0 and answer.allowed_until is None
        assert gp.is_allowed(alice.id, orders.id)
        explained = gp.explain(alice, orders)
        assert [link.kind for link in explained.chain][:1] == [gatepass.LinkKind.ACCOUNT]

        renamed = gp.roles.modify(role.id, lambda role: role.replace(name=role.name + "!"))
        assert renamed == role.replace(name=role.name + "!")
        assert gp.roles.get(role) == renamed

        gp.account_attachments.delete(link.id)
        assert not gp.check(alice, orders).allowed
        explained = gp.explain(alice, orders)
        assert [missing.kind for missing in explained.missing] == [gatepass.MissingFactKind.GRANT]
        assert any(other.kind == gatepass.MissingFactKind.ROLE_HELD for other in explained.alternatives)


def test_the_story_awaited(place: Place) -> None:
    url, settings = place

    async def story() -> None:
        async with await aio.connect(url, **settings) as gp:
            tag = unique("env")
            orders = await gp.resources.create(gatepass.SSH(name=unique("ssh"), hostname="h", username="u", port=22, tags={"env": tag}))
            alice = await gp.accounts.create(gatepass.Service(name=unique("ci")))
            role = await gp.roles.create(name=unique("developers"), access_rules=[{"tags": {"env": tag}}])
            assert not (await gp.check(alice, orders)).allowed
            await gp.account_attachments.create(account=alice, role=role.name)
            assert (await gp.check(alice, orders)).allowed and await gp.is_allowed(alice, orders)
            reached = [reachable.id async for reachable in gp.access.list_resources(alice.id)]
            assert reached == [orders.id]
            renamed = await gp.roles.modify(role.id, lambda role: role.replace(tags={"a": "b"}))
            assert renamed.tags == {"a": "b"}
            assert await gp.roles.list("name:?", role.name).collect() == [renamed]

    asyncio.run(story())


def test_lists_page_by_themselves(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        tag = unique("tag")
        made = {gp.roles.create(name=unique(f"r{index}"), tags={"t": tag}).id for index in range(7)}
        found = gp.roles.list("tag:t=?", tag, page_size=2)
        assert [len(page) for page in found.pages()] == [2, 2, 2, 1]
        # A list is read anew each time.
        assert {role.id for role in found} == made and len(list(found)) == 7
        assert list(gp.roles.list("name:?", "no such role")) == []
        assert found.first() is not None and gp.roles.list("name:?", "none").first() is None


def test_many_awaited_calls_at_once(place: Place) -> None:
    url, settings = place

    async def many() -> list[gatepass.Role]:
        async with await aio.connect(url, **settings) as gp:
            name = unique("r")
            return await asyncio.gather(*(gp.roles.create(name=f"{name}-{index}") for index in range(40)))

    roles = asyncio.run(many())
    assert len({role.id for role in roles}) == 40


def test_grants_end_when_the_clock_says_so(gatepass: Any) -> None:
    import gatepass as package

    gp = gatepass.client
    alice = gp.accounts.create(package.User(email="a@example.com", first_name="A", last_name="B"))
    db = gp.resources.create(package.SSH(name="s", hostname="h", username="u", port=22))
    now = gatepass.set_clock(datetime(2040, 1, 1, 9, tzinfo=timezone.utc))
    grant = gp.account_grants.create(
        account=alice, resource="s", start_from=now, valid_until=now + timedelta(minutes=30)
    )
    assert grant.valid_until == now + timedelta(minutes=30)
    assert gp.check(alice, db).allowed_until == grant.valid_until
    assert gp.grants.extend(grant.id, by="15m").valid_until == now + timedelta(minutes=45)
    gatepass.advance(timedelta(minutes=45))
    assert not gp.is_allowed(alice, db)


def test_a_key_that_is_shown_once(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        token = gatepass.Token(name=unique("key"), account_type="api", permissions=["role:list"], duration="1h")
        answer = gp.accounts.create_response(token)
        assert answer.access_key and answer.secret_key
        assert isinstance(answer.account, gatepass.Token) and answer.account.permissions == ("role:list",)
        assert answer.secret_key not in repr(answer) and "…" in repr(answer)


def test_revisions_and_idempotency(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        name, key = unique("once"), unique("key")
        first = gp.roles.create(name=name, idempotency_key=key)
        assert gp.roles.create(name=name, idempotency_key=key) == first
        with pytest.raises(gatepass.IdempotencyMismatchError):
            gp.roles.create(name=unique("other"), idempotency_key=key)
        old = gp.revision
        assert old is not None
        gp.roles.modify(first.id, lambda role: role.replace(tags={"x": "1"}))
        with pytest.raises(gatepass.RevisionMismatchError):
            gp.roles.update(first, if_revision=old)
        new = gp.revision
        assert new is not None
        assert gp.roles.get(first.id, at_least_revision=new).tags == {"x": "1"}
