# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..access_request_events_history import AccessRequestEventHistory

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class AccessRequestEventsHistory(AsyncServiceBase):
    """The service `AccessRequestEventsHistory`."""

    __slots__ = ()

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[AccessRequestEventHistory]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("AccessRequestEventsHistory.List", {"filter": filter}, values, options, AccessRequestEventHistory)
