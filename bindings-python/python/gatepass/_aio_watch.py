"""What happens, as it happens, for asyncio."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from ._completions import outcome_of
from ._values import Value
from ._watch import Stream

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ._native import Outcome, Pages

T = TypeVar("T", bound=Value)


class AsyncWatch(Stream[T]):
    """Events in order, without end: `async for event in gp.watch(): ...`. It stands from the first event that is awaited
    on, or from the beginning of an `async with` block. Where the stream is cut it goes on by itself, so that no event is
    missed and none comes twice. Giving up an awaited event loses none: the next one awaited is it. It ends when it is
    closed, and with `gatepass.ClosedError` when its connection is."""

    def __init__(self, pages: Pages, of: type[T]) -> None:
        super().__init__(pages, of)
        self._stands = False
        self._next: asyncio.Task[Outcome] | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while not self._ready:
            if self._pages is None or not self._take_in(await self._page()):
                raise StopAsyncIteration
            self._stands = True
        return self._given()

    async def _page(self) -> Outcome:
        # Whoever stops waiting does not stop the page: it could hold events already.
        if self._next is None:
            assert self._pages is not None
            self._next = asyncio.ensure_future(outcome_of(self._pages.start_next))
        outcome = await asyncio.shield(self._next)
        # Only what was handed on is forgotten: whoever is given up in the same moment leaves it to the next.
        self._next = None
        return outcome

    async def close(self) -> None:
        """Ends it; twice is fine."""
        self._pages = None
        self._ready.clear()
        if self._next is not None:
            self._next.cancel()
            self._next = None

    async def __aenter__(self) -> Self:
        if not self._stands and self._pages is not None:
            self._take_in(await self._page())
            self._stands = True
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()


__all__ = ["AsyncWatch"]
