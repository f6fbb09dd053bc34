"""Outcomes of started calls, fetched by one thread and handed to the event loops that wait for them."""

from __future__ import annotations

import asyncio
import os
import threading
from itertools import count
from typing import TYPE_CHECKING, Any, Callable

from . import _logs, _native

if TYPE_CHECKING:
    from ._native import Cancel, Outcome


class _Waiting:
    """The calls of this process that wait for their outcomes."""

    def __init__(self) -> None:
        self.pid = os.getpid()
        self.numbers = count(1)
        self.calls: dict[int, tuple[asyncio.AbstractEventLoop, asyncio.Future[Outcome]]] = {}
        self.thread = threading.Thread(target=self.run, name="gatepass-completions", daemon=True)
        self.thread.start()

    def run(self) -> None:
        while True:
            taken = _native.take()
            _logs.drain()
            if taken is False:
                return
            if taken is None:
                continue
            number, outcome = taken
            loop, future = self.calls.pop(number)
            try:
                loop.call_soon_threadsafe(_resolve, future, outcome)
            except RuntimeError:
                # The loop is closed: nobody waits any more.
                pass


def _resolve(future: asyncio.Future[Any], outcome: Any) -> None:
    if not future.done():
        future.set_result(outcome)


_lock = threading.Lock()
_waiting: _Waiting | None = None


def _current() -> _Waiting:
    global _waiting
    waiting = _waiting
    # Threads do not live on in a forked child.
    if waiting is None or waiting.pid != os.getpid():
        with _lock:
            waiting = _waiting
            if waiting is None or waiting.pid != os.getpid():
                waiting = _waiting = _Waiting()
    return waiting


async def outcome_of(start: Callable[[int], Cancel]) -> Outcome:
    """The outcome of the call that `start` starts; cancelling this gives the call up."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Outcome] = loop.create_future()
    waiting = _current()
    number = next(waiting.numbers)
    waiting.calls[number] = (loop, future)
    try:
        cancel = start(number)
    except BaseException:
        waiting.calls.pop(number, None)
        raise
    try:
        return await future
    except asyncio.CancelledError:
        cancel.cancel()
        raise


def _after_fork() -> None:
    global _lock
    _lock = threading.Lock()


os.register_at_fork(after_in_child=_after_fork)
