"""Access for as long as it is used, for asyncio."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Mapping

from ._access import Wished
from ._values import Duration

if TYPE_CHECKING:
    from types import TracebackType

    from ._generated.access_requests import AccessRequest
    from .aio import Client as AsyncClient


class AsyncAccess(Wished):
    """Access for the time of an `async with` block: `gp.access(...)` makes it."""

    def __init__(self, client: AsyncClient, wish: dict[str, Any], timeout: Duration, options: Mapping[str, Any]) -> None:
        super().__init__(wish, timeout, options)
        self._requests = client.access_requests

    async def __aenter__(self) -> AccessRequest:
        self._refuse_second_use()
        # Whoever gives up while it is asked for gives up what was asked for, which the answer names.
        asking = asyncio.ensure_future(self._requests.create(**self._wish, **self._options))
        try:
            request = await asyncio.shield(asking)
        except asyncio.CancelledError:
            await self._end(await asking, quietly=True)
            raise
        try:
            self._request = await self._requests.wait(
                request, until="started", timeout=self._timeout, act_as=self._act_as, **self._later
            )
        except BaseException:
            await self._end(request, quietly=True)
            raise
        return self._request

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        assert self._request is not None
        await self._end(self._request, quietly=error is not None)

    async def _end(self, request: AccessRequest, quietly: bool) -> None:
        try:
            self.remaining = (await self._requests.take_back(request, act_as=self._act_as, **self._later)).remaining
        except Exception as failed:
            if not quietly:
                raise
            self._could_not_end(request, failed)
