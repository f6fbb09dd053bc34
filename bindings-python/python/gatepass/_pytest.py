"""A pytest plugin: the fixture `gatepass`, a fresh engine in memory with a clock that can be moved."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Iterator

import pytest

if TYPE_CHECKING:
    from . import Client
    from ._values import Duration


class Engine:
    """A fresh engine in memory: `engine.client`, and its clock, which stands until it is moved."""

    def __init__(self, client: Client) -> None:
        self.client = client
        # A whole second, and none that is past.
        self._now = self.set_clock(datetime.now(timezone.utc).replace(microsecond=0) + timedelta(seconds=1))

    def now(self) -> datetime:
        """What its clock says."""
        return self._now

    def set_clock(self, time: datetime) -> datetime:
        """Sets the clock to an instant, which must not be before the present one."""
        self._now = _instant(self.client.testing.set_clock(time))
        return self._now

    def advance(self, by: Duration) -> datetime:
        """Moves the clock forward: `"45m"`, a timedelta."""
        self._now = _instant(self.client.testing.advance_clock(by))
        return self._now


def _instant(time: datetime | None) -> datetime:
    assert time is not None
    return time


@pytest.fixture
def gatepass() -> Iterator[Engine]:
    """A fresh engine in memory with a clock that can be moved."""
    from . import connect

    with connect("memory:") as client:
        yield Engine(client)
