"""What happens, as it happens."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._errors import value_of
from ._values import Value

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ._native import Outcome, Pages

T = TypeVar("T", bound=Value)


class Stream(Generic[T]):
    """What both kinds of watchers keep."""

    def __init__(self, pages: Pages, of: type[T]) -> None:
        self._pages: Pages | None = pages
        self._of = of
        self._ready: deque[T] = deque()
        self._revision: str | None = None
        self._last: str | None = None

    @property
    def revision(self) -> str | None:
        """Everything up to here was given, or does not pass the filter: where another watcher can go on (`since`)."""
        # Events that wait to be taken were not given yet.
        return self._revision

    def _take_in(self, outcome: Outcome) -> bool:
        """Keeps a page's events; whether the stream goes on."""
        items = value_of(outcome)
        if items is None:
            self._pages = None
            return False
        self._ready.extend(self._of._from(item) for item in items)
        self._last = outcome[2]
        if not self._ready:
            self._revision = self._last
        return True

    def _given(self) -> T:
        event = self._ready.popleft()
        self._revision = getattr(event, "revision", None) if self._ready else self._last
        return event

    def __repr__(self) -> str:
        return f"<gatepass.{type(self).__name__} of {self._of.__name__}>"


class Watch(Stream[T]):
    """Events in order, without end: `for event in gp.watch(): ...`. It stands from the call on: what happens after that is
    told. Where the stream is cut it goes on by itself, so that no event is missed and none comes twice. It ends when it is
    closed, and with `gatepass.ClosedError` when its connection is."""

    def __init__(self, pages: Pages, of: type[T]) -> None:
        super().__init__(pages, of)
        self._take_in(pages.next())

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while not self._ready:
            if self._pages is None or not self._take_in(self._pages.next()):
                raise StopIteration
        return self._given()

    def close(self) -> None:
        """Ends it; twice is fine."""
        self._pages = None
        self._ready.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


__all__ = ["Stream", "Watch"]
