# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/workflows.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Workflow(Entity):
    """Which resources may be requested, under which approval workflow, for how long."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "description",
        "weight",
        "auto_grant",
        "enabled",
        "requires_reason",
        "access_rules",
        "approval_flow_id",
        "access_request_max_duration",
        "access_request_fixed_duration",
    )
    _references = (
        "approval_flow_id",
    )

    def __init__(
        self,
        *,
        name: str,
        description: str = "",
        weight: int = 0,
        auto_grant: bool = False,
        enabled: bool = False,
        requires_reason: bool = False,
        access_rules: AccessRules | None = None,
        approval_flow_id: Ref = "",
        access_request_max_duration: Duration | None = None,
        access_request_fixed_duration: Duration | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            description=description,
            weight=weight,
            auto_grant=auto_grant,
            enabled=enabled,
            requires_reason=requires_reason,
            access_rules=access_rules,
            approval_flow_id=approval_flow_id,
            access_request_max_duration=access_request_max_duration,
            access_request_fixed_duration=access_request_fixed_duration,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def description(self) -> str:
        """Description."""
        return read_text(self._data, "description")

    @property
    def weight(self) -> int:
        """Weight. The server chooses it where it is not given."""
        return read_int(self._data, "weight")

    @property
    def auto_grant(self) -> bool:
        """Auto grant. Deprecated."""
        return read_bool(self._data, "auto_grant")

    @property
    def enabled(self) -> bool:
        """Enabled."""
        return read_bool(self._data, "enabled")

    @property
    def requires_reason(self) -> bool:
        """Requires reason."""
        return read_bool(self._data, "requires_reason")

    @property
    def access_rules(self) -> list[dict[str, Any]]:
        """Access rules. The server chooses it where it is not given."""
        return read_rules(self._data, "access_rules")

    @property
    def approval_flow_id(self) -> str:
        """Approval flow id. Names a approval workflow: by its id, or by its name where it is written."""
        return read_text(self._data, "approval_flow_id")

    @property
    def access_request_max_duration(self) -> timedelta | None:
        """Access request max duration."""
        return read_duration(self._data, "access_request_max_duration")

    @property
    def access_request_fixed_duration(self) -> timedelta | None:
        """Access request fixed duration."""
        return read_duration(self._data, "access_request_fixed_duration")
