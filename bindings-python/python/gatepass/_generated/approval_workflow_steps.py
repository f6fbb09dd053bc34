# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/approval_workflow_steps.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class ApprovalWorkflowStep(Entity):
    """Approval workflow step."""

    __slots__ = ()
    _fields = (
        "id",
        "approval_flow_id",
        "quantifier",
        "skip_after",
        "step_order",
    )
    _references = (
        "approval_flow_id",
    )

    def __init__(
        self,
        *,
        approval_flow_id: Ref,
        id: str = "",
        quantifier: str = "",
        skip_after: Duration | None = None,
        step_order: int = 0,
    ) -> None:
        self._make(
            id=id,
            approval_flow_id=approval_flow_id,
            quantifier=quantifier,
            skip_after=skip_after,
            step_order=step_order,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def approval_flow_id(self) -> str:
        """Approval flow id. Required. Names a approval workflow: by its id, or by its name where it is written."""
        return read_text(self._data, "approval_flow_id")

    @property
    def quantifier(self) -> str:
        """Quantifier. Set by the server."""
        return read_text(self._data, "quantifier")

    @property
    def skip_after(self) -> timedelta | None:
        """Skip after. Set by the server."""
        return read_duration(self._data, "skip_after")

    @property
    def step_order(self) -> int:
        """Step order. Set by the server."""
        return read_int(self._data, "step_order")
