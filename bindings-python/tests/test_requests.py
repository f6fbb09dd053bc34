"""Access requests: asked, decided, waited for, used and taken back, at every place that answers calls."""

from __future__ import annotations

import asyncio
import threading
from datetime import datetime, timedelta, timezone
from typing import Any

import gatepass
import pytest
from gatepass import aio
from people import cast, connected, unique

Place = tuple[str, dict[str, Any]]


def test_asked_approved_waited_for_extended_and_revoked(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        all = cast(gp, url)
        asked = all.as_alice.access_requests.create(resource=all.orders, reason="INC-1042", duration="45m")
        assert (asked.status, asked.account_id, asked.reason) == ("pending", all.alice.id, "INC-1042")
        assert [item.resource_id for item in asked.items] == [all.orders.id]
        assert asked.requested_duration == timedelta(minutes=45) and not asked.live
        assert [one.id for one in all.as_bob.access_requests.search(waiting_for_me=True)] == [asked.id]

        # Bob decides while Alice waits.
        ready = threading.Event()
        approving = threading.Thread(
            target=lambda: (ready.wait(), all.as_bob.access_requests.approve(asked, comment="go"))
        )
        approving.start()
        ready.set()
        granted = all.as_alice.access_requests.wait(asked, until="started", timeout="1m")
        approving.join()
        assert granted.status == "granted" and granted.live and granted.valid_until is not None
        assert gp.is_allowed(all.alice, all.orders)

        answer = all.as_alice.access_requests.revoke(granted.id, reason="done")
        assert answer.revoked_ids == (granted.items[0].grant_id,) or granted.id in answer.revoked_ids
        assert not gp.is_allowed(all.alice, all.orders)
        with pytest.raises(gatepass.NotGrantedError) as caught:
            all.as_alice.access_requests.wait(asked, timeout="1m")
        assert (caught.value.field, caught.value.value) == ("status", "revoked")
        assert not isinstance(caught.value, gatepass.DeniedError)


def test_denied(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        all = cast(gp, url)
        asked = all.as_alice.access_requests.create(all.orders.name, reason="INC-1")
        all.as_bob.access_requests.deny(asked, reason="not today")
        with pytest.raises(gatepass.DeniedError, match="not today") as caught:
            all.as_alice.access_requests.wait(asked)
        assert isinstance(caught.value, gatepass.FailedPreconditionError) and caught.value.kind == "DENIED"
        assert all.as_alice.access_requests.wait(asked, until="ended").status == "denied"


def test_a_wait_ends_in_time(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        all = cast(gp, url)
        asked = all.as_alice.access_requests.create(all.orders, reason="INC-1")
        with pytest.raises(TimeoutError) as caught:
            all.as_alice.access_requests.wait(asked, timeout=timedelta(milliseconds=20))
        assert isinstance(caught.value, gatepass.DeadlineExceededError) and caught.value.field == "timeout"
        assert all.as_alice.access_requests.get(asked).status == "pending"


def test_access_ends_with_its_block(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        all = cast(gp, url, by_hand=False)
        with all.as_alice.access(all.orders, reason="INC-1042", duration="45m") as request:
            assert request.live and gp.is_allowed(all.alice, all.orders)
        assert not gp.is_allowed(all.alice, all.orders)
        with pytest.raises(ZeroDivisionError):
            with all.as_alice.access(all.orders, reason="INC-1042") as request:
                assert gp.is_allowed(all.alice, all.orders)
                1 / 0
        assert not gp.is_allowed(all.alice, all.orders)
        assert gp.access_requests.get(request).status == "revoked"


def test_access_that_is_not_given_is_taken_back(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        all = cast(gp, url)
        with pytest.raises(gatepass.DeadlineExceededError):
            with all.as_alice.access(all.orders, reason="INC-1042", timeout="20ms"):
                pytest.fail("nobody approved")
        assert [request.status for request in all.as_alice.access_requests.search(mine=True)] == ["canceled"]


def test_what_remains_is_said(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        all = cast(gp, url, by_hand=False)
        gp.account_grants.create(
            account=all.alice, resource=all.orders, start_from=datetime(2020, 1, 1, tzinfo=timezone.utc),
            valid_until=datetime(2999, 1, 1, tzinfo=timezone.utc),
        )
        access = all.as_alice.access(all.orders, reason="INC-1042")
        with access:
            pass
        assert [one.resource_id for one in access.remaining] == [all.orders.id]


def test_awaited(place: Place) -> None:
    url, settings = place

    async def story() -> None:
        with gatepass.connect(url, **settings) as gp:
            all = cast(gp, url)
            as_alice: aio.Client
            if gp.is_embedded:
                as_alice = aio.Client(all.as_alice._session, {})
            else:
                as_alice = await aio.connect(url, **all.settings_of_alice)
            asked = await as_alice.access_requests.create(all.orders, reason="INC-1042", duration=timedelta(minutes=45))
            waiting = asyncio.ensure_future(as_alice.access_requests.wait(asked, timeout="1m"))
            await asyncio.to_thread(all.as_bob.access_requests.approve, asked)
            assert (await waiting).status == "granted"
            await as_alice.access_requests.take_back(asked)

            # Whoever stops waiting takes the request back.
            async def used() -> None:
                async with as_alice.access(all.orders, reason="INC-1043"):
                    raise AssertionError("nobody approved")

            task = asyncio.ensure_future(used())
            while not [one async for one in as_alice.access_requests.search(mine=True, statuses=["pending"])]:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert not [one async for one in as_alice.access_requests.search(mine=True, statuses=["pending"])]
            await as_alice.close()

    asyncio.run(story())


def test_wrong_arguments_are_named() -> None:
    with gatepass.connect("memory:") as gp:
        with pytest.raises(gatepass.InvalidError, match="until") as caught:
            gp.access_requests.wait("aq-0000000000000001", until="soon")  # type: ignore[arg-type]
        assert caught.value.field == "until" and caught.value.value == "soon"
        with pytest.raises(gatepass.InvalidError, match="timeout"):
            gp.access_requests.wait("aq-0000000000000001", timeout="-1s")
        with pytest.raises(TypeError, match=r"`resources` is str"):
            gp.access_requests.create(resources="orders")
        with pytest.raises(TypeError, match=r"`resources\[0\]` is int"):
            gp.access_requests.create(resources=[7])  # type: ignore[list-item]
        with pytest.raises(TypeError, match="unexpected keyword"):
            gp.access_requests.create(resource="orders", minutes=3)  # type: ignore[call-arg]
        with pytest.raises(gatepass.NotFoundError):
            gp.access_requests.wait("aq-0000000000000001", timeout="1s")
        with pytest.raises(gatepass.InvalidError, match="until"):
            gp.roles.get("r-1", until="granted")  # type: ignore[call-arg]


def test_acting_as_is_for_embedded_engines(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        alice = gp.accounts.create(gatepass.User(email=f"{unique('a')}@example.com", first_name="A", last_name="B"))
        if not gp.is_embedded:
            with pytest.raises(gatepass.UnsupportedError, match="own key"):
                gp.acting_as(alice)
            return
        mine = gp.acting_as(alice)
        with pytest.raises(gatepass.PermissionDeniedError):
            mine.roles.create(name=unique("r"))
        mine.close()
        with pytest.raises(gatepass.ClosedError):
            mine.accounts.get(alice)
        assert gp.accounts.get(alice) == alice


def test_options_conditions_and_delegations(place: Place) -> None:
    url, settings = place
    with gatepass.connect(url, **settings) as gp:
        all = cast(gp, url)
        condition = gp.conditions.create(name=unique("incident"))
        assert not condition.holds
        assert gp.conditions.set(condition.id).holds and not gp.conditions.clear(condition.id).condition.holds  # type: ignore[union-attr]
        workflow = gp.workflows.list("name:*").first()
        assert workflow is not None
        options = gp.workflow_options.create(workflow=workflow, time_out="2h", cool_down=timedelta(minutes=5))
        assert (options.workflow_id, options.time_out) == (workflow.id, timedelta(hours=2))
        changed = gp.workflow_options.modify(options.id, lambda now: now.replace(time_out="3h"))
        assert changed.time_out == timedelta(hours=3) and changed.cool_down == timedelta(minutes=5)
        carol = gp.accounts.create(gatepass.User(email=f"{unique('carol')}@example.com", first_name="C", last_name="D"))
        until = datetime(2999, 1, 1, tzinfo=timezone.utc)
        delegation = gp.delegations.create(delegator=all.bob, delegate=carol.id, valid_until=until)
        assert (delegation.delegator_id, delegation.delegate_id) == (all.bob.id, carol.id)
        asked = all.as_alice.access_requests.create(all.orders, reason="INC-1")
        voted = connected(gp, url, carol)[0].access_requests.approve(asked)
        assert voted.status == "granted"
        assert [lint.workflow_id for lint in gp.workflows.lint([workflow.id])] == [workflow.id]
