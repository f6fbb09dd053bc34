# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._service import ServiceBase, Pages, either, part
from ..._values import *
from ..request_settings import OrganizationRequestSettings

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class RequestSettings(ServiceBase):
    """What the organization decides for all requests. Two of these restore a plain reading of StrongDM, and are
    less safe.
    """

    __slots__ = ()

    def get(
        self,
        **options: Unpack[CallOptions]
    ) -> OrganizationRequestSettings:
        """`RequestSettings.Get`."""
        answer = self._call("RequestSettings.Get", {}, options)
        return OrganizationRequestSettings._from(part(answer, "settings"))

    def update(
        self,
        settings: OrganizationRequestSettings | None = None,
        **options: Unpack[CallOptions]
    ) -> OrganizationRequestSettings:
        """`RequestSettings.Update`."""
        answer = self._call("RequestSettings.Update", {"settings": to_wire("settings", settings)}, options)
        return OrganizationRequestSettings._from(part(answer, "settings"))
