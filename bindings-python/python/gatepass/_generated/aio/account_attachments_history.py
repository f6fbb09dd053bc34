# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..account_attachments_history import AccountAttachmentHistory

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class AccountAttachmentsHistory(AsyncServiceBase):
    """The service `AccountAttachmentsHistory`."""

    __slots__ = ()

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[AccountAttachmentHistory]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("AccountAttachmentsHistory.List", {"filter": filter}, values, options, AccountAttachmentHistory)
