# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..requestable_account_entitlements import RequestableAccountEntitlement

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class RequestableAccountEntitlements(AsyncServiceBase):
    """The service `RequestableAccountEntitlements`."""

    __slots__ = ()

    def list(
        self,
        account_id: str,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[RequestableAccountEntitlement]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("RequestableAccountEntitlements.List", {"account_id": to_wire("account_id", account_id), "filter": filter}, values, options, RequestableAccountEntitlement)
