# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._service import ServiceBase, Pages, either, part
from ..._values import *
from ..control_panel import ControlPanelGetOrgURLInfoResponse

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class ControlPanel(ServiceBase):
    """The service `ControlPanel`."""

    __slots__ = ()

    def get_sshca_public_key(
        self,
        **options: Unpack[CallOptions]
    ) -> str:
        """`ControlPanel.GetSSHCAPublicKey`."""
        answer = self._call("ControlPanel.GetSSHCAPublicKey", {}, options)
        return read_text(answer, "public_key")

    def get_rdpca_public_key(
        self,
        **options: Unpack[CallOptions]
    ) -> str:
        """`ControlPanel.GetRDPCAPublicKey`."""
        answer = self._call("ControlPanel.GetRDPCAPublicKey", {}, options)
        return read_text(answer, "public_key")

    def get_org_url_info(
        self,
        **options: Unpack[CallOptions]
    ) -> ControlPanelGetOrgURLInfoResponse:
        """`ControlPanel.GetOrgURLInfo`."""
        answer = self._call("ControlPanel.GetOrgURLInfo", {}, options)
        return ControlPanelGetOrgURLInfoResponse._from(answer)

    def verify_jwt(
        self,
        token: str = "",
        **options: Unpack[CallOptions]
    ) -> bool:
        """`ControlPanel.VerifyJWT`."""
        answer = self._call("ControlPanel.VerifyJWT", {"token": to_wire("token", token)}, options)
        return read_bool(answer, "valid")
