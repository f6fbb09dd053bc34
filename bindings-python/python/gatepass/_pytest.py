"""A pytest plugin: the fixture `gatepass`, a fresh engine in memory with a clock that can be moved."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Iterator

import pytest

if TYPE_CHECKING:
    from . import Client
    from ._options import Duration


class Engine:
    """A fresh engine in memory: `engine.client`, and its clock."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def set_clock(self, time: datetime) -> datetime:
        """Stops the clock at an instant, which must not be before the present one."""
        return _instant(self.client.testing.set_clock(time))

    def advance(self, by: Duration) -> datetime:
        """Moves the clock forward and stops it there."""
        return _instant(self.client.testing.advance_clock(by))  # type: ignore[arg-type]


def _instant(time: datetime | None) -> datetime:
    assert time is not None
    return time


@pytest.fixture
def gatepass() -> Iterator[Engine]:
    """A fresh engine in memory with a clock that can be moved."""
    from . import connect

    with connect("memory:") as client:
        yield Engine(client)
