"""Access for as long as it is used: asked for, waited for, used, and taken back whatever happens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from ._values import Duration

if TYPE_CHECKING:
    from types import TracebackType

    from ._client import Client
    from ._generated.access_requests import AccessRequest, RemainingAccess


class Wished:
    """What is asked for, and how long to wait for it."""

    def __init__(self, wish: dict[str, Any], timeout: Duration, options: Mapping[str, Any]) -> None:
        self._wish = wish
        self._act_as = wish["act_as"]
        self._timeout = timeout
        self._options = options
        # A key for one call is for the creation.
        self._later = {name: value for name, value in options.items() if name not in ("idempotency_key", "if_revision")}
        self._request: AccessRequest | None = None
        self.remaining: tuple[RemainingAccess, ...] = ()
        """Access that stayed when this was taken back, by a role or another grant (RULES 2.7)."""

    def _refuse_second_use(self) -> None:
        if self._request is not None:
            raise RuntimeError("this access is used already; ask anew for each block")

    def _could_not_end(self, request: AccessRequest, failed: Exception) -> None:
        from ._logs import logger

        logger().warning("access request %s could not be taken back and ends by itself: %s", request.id, failed)


class Access(Wished):
    """Access for the time of a `with` block: `gp.access(...)` makes it."""

    def __init__(self, client: Client, wish: dict[str, Any], timeout: Duration, options: Mapping[str, Any]) -> None:
        super().__init__(wish, timeout, options)
        self._requests = client.access_requests

    def __enter__(self) -> AccessRequest:
        self._refuse_second_use()
        request = self._requests.create(**self._wish, **self._options)
        try:
            self._request = self._requests.wait(
                request, until="started", timeout=self._timeout, act_as=self._act_as, **self._later
            )
        except BaseException:
            self._end(request, quietly=True)
            raise
        return self._request

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        assert self._request is not None
        # What the block raised is what its caller must see.
        self._end(self._request, quietly=error is not None)

    def _end(self, request: AccessRequest, quietly: bool) -> None:
        try:
            self.remaining = self._requests.take_back(request, act_as=self._act_as, **self._later).remaining
        except Exception as failed:
            if not quietly:
                raise
            self._could_not_end(request, failed)
