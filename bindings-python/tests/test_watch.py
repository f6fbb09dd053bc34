"""Events: in order, from any revision, given up and closed, at every place that answers calls."""

from __future__ import annotations

import asyncio
import threading
from itertools import islice
from typing import Any

import gatepass
import pytest
from gatepass import aio
from people import unique

Place = tuple[str, dict[str, Any]]


def test_what_happens_is_told_in_order(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        # It stands from the call on: nothing between the call and the first question is missed.
        with gp.watch(kinds=["role"]) as events:
            made = [gp.roles.create(name=unique("r")) for _ in range(3)]
            gp.roles.delete(made[0])
            seen = list(islice(events, 4))
            assert [event.verb for event in seen] == ["role added", "role added", "role added", "role deleted"]
            assert [event.changes[0].id for event in seen] == [*(role.id for role in made), made[0].id]
            assert seen[1].changes[0].role == made[1] and seen[3].changes[0].deleted
            assert seen[0].time is not None and seen[0].time <= seen[3].time  # type: ignore[operator]
            assert events.revision == seen[3].revision
        with pytest.raises(StopIteration):
            next(events)

        # From a revision on, by entity.
        again = gp.watch(since=seen[0].revision, entities=[made[0]])
        assert next(again).revision == seen[3].revision
        again.close()
        again.close()
        # From the beginning.
        first = gp.watch(since="0")
        assert next(first).revision != seen[3].revision


def test_awaited_events(place: Place) -> None:
    url, settings = place

    async def story() -> None:
        async with await aio.connect(url, **settings) as gp:
            async with gp.watch(kinds=["role"]) as events:
                name = unique("r")
                # Giving up an awaited event loses none.
                waiting = asyncio.ensure_future(anext(events))
                await asyncio.sleep(0)
                waiting.cancel()
                await asyncio.gather(waiting, return_exceptions=True)
                role = await gp.roles.create(name=name)
                event = await anext(events)
                assert event.changes[0].role == role
                assert events.revision == event.revision
            with pytest.raises(StopAsyncIteration):
                await anext(events)
            since = event.revision
            await gp.roles.delete(role)
            async for event in gp.watch(since, entities=[role]):
                assert event.verb == "role deleted"
                break

    asyncio.run(story())


def test_closing_the_connection_ends_its_watchers(place: Place) -> None:
    url, settings = place
    gp = gatepass.connect(url, **settings)
    events = gp.watch(kinds=["condition"])
    ended: list[BaseException] = []
    begun = threading.Event()

    def read() -> None:
        begun.set()
        try:
            next(events)
        except gatepass.Error as error:
            ended.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    begun.wait()
    gp.close()
    thread.join(timeout=60)
    assert not thread.is_alive() and isinstance(ended[0], gatepass.ClosedError)
    with pytest.raises(gatepass.ClosedError):
        gp.watch()


def test_wrong_watches(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        with pytest.raises(gatepass.InvalidError):
            gp.watch(kinds=["nosuchkind"])
        with pytest.raises(gatepass.InvalidError) as caught:
            gp.watch(since="yesterday")
        assert caught.value.field == "since"
        with pytest.raises(gatepass.InvalidError, match="kinds"):
            gp.watch(kinds=[7])  # type: ignore[list-item]
        alice = gp.accounts.create(gatepass.User(email=f"{unique('a')}@example.com", first_name="A", last_name="B"))
        if gp.is_embedded:
            with pytest.raises(gatepass.PermissionDeniedError):
                gp.acting_as(alice).watch()
