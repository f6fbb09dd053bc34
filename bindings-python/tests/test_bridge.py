"""The bridge itself: echo, panic, lateness, cancellation."""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import Any

import gatepass
import pytest
from gatepass import _native
from gatepass._completions import outcome_of


@pytest.fixture
def session() -> _native.Session:
    opened, _ = _native.Session.open([("url", "memory:")])
    assert opened is not None
    return opened


@pytest.mark.parametrize(
    ("message", "value"),
    [
        ("v1.Role", {"name": "ünï ‮ 🔑\n\t\"\\ 𝄞", "tags": {"ключ": "値"}, "access_rules": [{"tags": {"a": "b"}}]}),
        ("v1.Workflow", {"weight": str(2**63 - 1), "access_request_max_duration": "45m0s"}),
        ("v1.Workflow", {"weight": str(-(2**63)), "access_request_max_duration": "0.000000001s"}),
        ("gatepass.v1.AsOf", {"revision": str(2**64 - 1), "time": "9999-12-31T23:59:59.999999999Z"}),
        ("gatepass.v1.AsOf", {"time": "0001-01-01T00:00:00.000000001Z"}),
        ("v1.Query", {"record_count": "7", "timestamp": "2030-01-31T09:00:00.123456789Z"}),
        ("gatepass.v1.CheckpointResponse", {"root": "AAECAw==", "size": "7"}),
        ("v1.Resource", {"type": "postgres", "name": "x", "port": 2**31 - 1, "tags": {"env": ""}}),
        ("gatepass.v1.CheckManyResponse", {"allowed": [True, False, True], "revision": "3"}),
        ("gatepass.v1.Link", {"kind": "KIND_RULE", "rule_index": 2**32 - 1}),
        ("v1.Role", {}),
    ],
)
def test_what_goes_in_comes_out(session: _native.Session, message: str, value: dict[str, Any]) -> None:
    assert session.call(f"SelfTest.Echo:{message}", value, []) == (True, value, "selftest.42")


@pytest.mark.parametrize(
    ("message", "value", "names"),
    [
        ("v1.Role", {"nme": "x"}, "nme"),
        ("v1.Role", {"name": 7}, "name"),
        ("v1.Role", {"name": ["x"]}, "name"),
        ("v1.Workflow", {"weight": 2**63}, "weight"),
        ("v1.Resource", {"type": "postgres", "port": 2**31}, "port"),
        ("v1.Resource", {"type": "nosuchkind"}, "type"),
        ("gatepass.v1.CheckpointResponse", {"root": "no base64!"}, "root"),
    ],
)
def test_what_no_message_holds_is_refused(session: _native.Session, message: str, value: dict[str, Any], names: str) -> None:
    done, failure, _ = session.call(f"SelfTest.Echo:{message}", value, [])
    assert not done and failure["kind"] == "INVALID" and names in failure["field"]


def test_what_no_dict_can_say_is_a_type_error(session: _native.Session) -> None:
    for value in ({1: 2}, {"name": object()}, {"name": {1, 2}.__iter__()}):
        with pytest.raises((TypeError, ValueError)):
            session.call("SelfTest.Echo:v1.Role", value, [])  # type: ignore[arg-type]


def test_a_panic_is_an_error_that_names_the_operation(session: _native.Session) -> None:
    done, failure, _ = session.call("SelfTest.Panic", {}, [])
    assert not done and failure["kind"] == "INTERNAL" and "SelfTest.Panic" in failure["message"]
    # What comes after is answered as ever.
    assert session.call("SelfTest.Late", {"millis": 0}, [])[0]


def test_calls_end_in_their_own_order(session: _native.Session) -> None:
    async def both() -> None:
        never = asyncio.ensure_future(outcome_of(lambda number: session.start(number, "SelfTest.Never", {}, [])))
        await asyncio.sleep(0)
        assert (await outcome_of(lambda number: session.start(number, "SelfTest.Late", {"millis": 1}, [])))[0]
        assert not never.done()
        never.cancel()
        await asyncio.gather(never, return_exceptions=True)

    asyncio.run(both())


def test_cancelling_gives_the_call_up(session: _native.Session) -> None:
    async def cancelled() -> None:
        task = asyncio.ensure_future(outcome_of(lambda number: session.start(number, "SelfTest.Never", {}, [])))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(TimeoutError if hasattr(asyncio, "timeout") else asyncio.TimeoutError):
            await asyncio.wait_for(outcome_of(lambda number: session.start(number, "SelfTest.Never", {}, [])), 0.02)

    asyncio.run(cancelled())


def test_a_loop_that_closed_first_is_no_trouble(session: _native.Session) -> None:
    loop = asyncio.new_event_loop()

    async def begin() -> None:
        asyncio.ensure_future(outcome_of(lambda number: session.start(number, "SelfTest.Late", {"millis": 30}, [])))
        await asyncio.sleep(0)

    loop.run_until_complete(begin())
    loop.close()

    async def later() -> bool:
        outcome = await outcome_of(lambda number: session.start(number, "SelfTest.Late", {"millis": 80}, []))
        return outcome[0]

    # The thread that fetches outcomes is alive.
    assert asyncio.run(later())


def test_threads_wait_side_by_side(session: _native.Session) -> None:
    barrier = threading.Barrier(20)

    def wait() -> None:
        barrier.wait()
        assert session.call("SelfTest.Late", {"millis": 100}, [])[0]

    threads = [threading.Thread(target=wait) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=10)
    assert not any(thread.is_alive() for thread in threads)


def test_unknown_operations_and_lists_of_nothing(session: _native.Session) -> None:
    assert session.call("Roles.Destroy", {}, [])[1]["kind"] == "UNSUPPORTED"
    pages, outcome = session.pages("Roles.Get", {}, [])
    assert pages is None and outcome[1]["kind"] == "UNSUPPORTED"


def test_log_lines_reach_logging(caplog: pytest.LogCaptureFixture) -> None:
    assert _native.set_log_level("debug") and not _native.set_log_level("loud")
    caplog.set_level(logging.DEBUG, "gatepass")
    gatepass.connect("memory:").close()
    assert not _native.has_logs()
