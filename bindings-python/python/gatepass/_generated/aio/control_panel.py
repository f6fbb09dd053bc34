# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..control_panel import ControlPanelGetOrgURLInfoResponse

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class ControlPanel(AsyncServiceBase):
    """The service `ControlPanel`."""

    __slots__ = ()

    async def get_sshca_public_key(
        self,
        **options: Unpack[CallOptions]
    ) -> str:
        """`ControlPanel.GetSSHCAPublicKey`."""
        answer = await self._call("ControlPanel.GetSSHCAPublicKey", {}, options)
        return read_text(answer, "public_key")

    async def get_rdpca_public_key(
        self,
        **options: Unpack[CallOptions]
    ) -> str:
        """`ControlPanel.GetRDPCAPublicKey`."""
        answer = await self._call("ControlPanel.GetRDPCAPublicKey", {}, options)
        return read_text(answer, "public_key")

    async def get_org_url_info(
        self,
        **options: Unpack[CallOptions]
    ) -> ControlPanelGetOrgURLInfoResponse:
        """`ControlPanel.GetOrgURLInfo`."""
        answer = await self._call("ControlPanel.GetOrgURLInfo", {}, options)
        return ControlPanelGetOrgURLInfoResponse._from(answer)

    async def verify_jwt(
        self,
        token: str = "",
        **options: Unpack[CallOptions]
    ) -> bool:
        """`ControlPanel.VerifyJWT`."""
        answer = await self._call("ControlPanel.VerifyJWT", {"token": to_wire("token", token)}, options)
        return read_bool(answer, "valid")
