"""What the generated services for asyncio stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Callable, Mapping, TypeVar

from ._aio_watch import AsyncWatch
from ._completions import outcome_of
from ._errors import value_of
from ._service import CONFLICTS, CallerBase, PagesBase, either, part
from ._values import Value

if TYPE_CHECKING:
    from ._native import Outcome

T = TypeVar("T", bound=Value)
E = TypeVar("E", bound=Value)


class AsyncCaller(CallerBase):
    """What carries calls, and is awaited."""

    async def _outcome(self, operation: str, request: dict[str, Any], options: Mapping[str, Any]) -> Outcome:
        merged = self._merged(options)
        return await outcome_of(lambda number: self._session.start(number, operation, request, merged))


class AsyncServiceBase:
    """Methods of one service."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def _call(self, operation: str, request: dict[str, Any], options: Mapping[str, Any]) -> Any:
        return value_of(await self._caller._outcome(operation, request, options))

    def _pages(
        self, operation: str, request: dict[str, Any], values: tuple[str, ...], options: Mapping[str, Any], of: type[T]
    ) -> AsyncPages[T]:
        return AsyncPages(self._caller._session, operation, request, self._caller._merged(options, values), of)

    def _watch(self, operation: str, request: dict[str, Any], options: Mapping[str, Any], of: type[T]) -> AsyncWatch[T]:
        return AsyncWatch(self._caller._watched(operation, request, options), of)

    async def _modify(
        self,
        get: tuple[str, dict[str, Any]],
        update: tuple[str, Callable[[E], dict[str, Any]]],
        read: Callable[[Any], E],
        change: Callable[[E], E],
        options: Mapping[str, Any],
    ) -> E:
        from ._generated.errors import RevisionMismatchError

        for attempt in range(CONFLICTS + 1):
            outcome = await self._caller._outcome(get[0], get[1], options)
            changed = change(read(value_of(outcome)))
            based = {**options, "unchanged_since": outcome[2] or ""}
            try:
                return read(await self._call(update[0], update[1](changed), based))
            except RevisionMismatchError:
                if attempt == CONFLICTS:
                    raise
        raise AssertionError("unreachable")


class AsyncPages(PagesBase[T]):
    """The entities of a list, one after another; pages are fetched as they are needed. Every reading asks anew. A list
    is complete or ends with an error."""

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page:
                yield item

    async def pages(self) -> AsyncIterator[list[T]]:
        """Page by page."""
        pages = self._start()
        make = self._of._from
        while (items := value_of(await outcome_of(pages.start_next))) is not None:
            yield [make(item) for item in items]

    async def collect(self) -> list[T]:
        """All of them."""
        return [item async for item in self]

    async def first(self) -> T | None:
        """The first one; `None` if there is none."""
        async for item in self:
            return item
        return None

    def __repr__(self) -> str:
        return f"<gatepass.aio.AsyncPages of {self._operation}>"


__all__ = ["AsyncCaller", "AsyncPages", "AsyncServiceBase", "either", "part"]
