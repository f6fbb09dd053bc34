# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._service import ServiceBase, Pages, either, part
from ..._values import *
from ..organizations import MFAConfig
from ..organization_history import Organization

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Organizations(ServiceBase):
    """The service `Organizations`."""

    __slots__ = ()

    def update(
        self,
        entity: Organization,
        /,
        **options: Unpack[CallOptions]
    ) -> Organization:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = self._call("Organizations.Update", {"organization": wire(entity)}, options)
        return Organization._from(part(answer, "organization"))

    def get(
        self,
        **options: Unpack[CallOptions]
    ) -> Organization:
        """The one with this id."""
        answer = self._call("Organizations.Get", {}, options)
        return Organization._from(part(answer, "organization"))

    def get_mfa(
        self,
        **options: Unpack[CallOptions]
    ) -> MFAConfig:
        """`Organizations.GetMFA`."""
        answer = self._call("Organizations.GetMFA", {}, options)
        return MFAConfig._from(part(answer, "mfa"))

    def update_mfa(
        self,
        mfa: MFAConfig | None = None,
        **options: Unpack[CallOptions]
    ) -> MFAConfig:
        """`Organizations.UpdateMFA`."""
        answer = self._call("Organizations.UpdateMFA", {"mfa": to_wire("mfa", mfa)}, options)
        return MFAConfig._from(part(answer, "mfa"))

    def test_mfa(
        self,
        mfa: MFAConfig | None = None,
        **options: Unpack[CallOptions]
    ) -> None:
        """`Organizations.TestMFA`."""
        self._call("Organizations.TestMFA", {"mfa": to_wire("mfa", mfa)}, options)

    def modify(
        self,
        change: Callable[[Organization], Organization],
        **options: Unpack[CallOptions]
    ) -> Organization:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return self._modify(
            ("Organizations.Get", {}),
            ("Organizations.Update", lambda entity: {"organization": wire(entity)}),
            lambda answer: Organization._from(part(answer, "organization")),
            change,
            options,
        )
