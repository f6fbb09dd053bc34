"""The service `Access`, which asks for access when it is called."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Sequence

from ._aio_access import AsyncAccess
from ._generated.aio.access import Access as AccessQuestions
from ._options import CallOptions
from ._values import Duration, Ref

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .aio import Client


class AccessService(AccessQuestions):
    """Questions about access: `gp.access.list_resources(alice)`. Called, it asks for access."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._client = client

    def __call__(
        self,
        resource: Ref | None = None,
        *,
        resources: Sequence[Ref] = (),
        role: Ref = "",
        reason: str = "",
        duration: Duration | None = None,
        start_from: datetime | None = None,
        break_glass: bool = False,
        condition: Ref = "",
        act_as: Ref = "",
        timeout: Duration = "10m",
        **options: Unpack[CallOptions],
    ) -> AsyncAccess:
        """Access for as long as it is used: `async with gp.access("orders", reason="INC-1042", duration="45m") as request:`.
        It is asked for, waited for (at most `timeout`), and taken back at the end of the block, whatever happens. Raises
        `gatepass.DeniedError`, `gatepass.NotGrantedError` or `gatepass.DeadlineExceededError`; what was not granted by
        then is taken back."""
        wish = {
            "resource": resource, "resources": resources, "role": role, "reason": reason, "duration": duration,
            "start_from": start_from, "break_glass": break_glass, "condition": condition, "act_as": act_as,
        }
        return AsyncAccess(self._client, wish, timeout, options)
