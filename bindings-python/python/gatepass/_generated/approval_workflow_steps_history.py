# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/approval_workflow_steps_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .approval_workflow_steps import ApprovalWorkflowStep


class ApprovalWorkflowStepHistory(Value):
    """Approval workflow step history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "approval_workflow_step",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        approval_workflow_step: ApprovalWorkflowStep | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            approval_workflow_step=approval_workflow_step,
            deleted_at=deleted_at,
        )

    @property
    def activity_id(self) -> str:
        """Activity id."""
        return read_text(self._data, "activity_id")

    @property
    def timestamp(self) -> datetime | None:
        """Timestamp."""
        return read_time(self._data, "timestamp")

    @property
    def approval_workflow_step(self) -> ApprovalWorkflowStep | None:
        """Approval workflow step."""
        return read_value(self._data, "approval_workflow_step", ApprovalWorkflowStep)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
