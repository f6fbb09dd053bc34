# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/approval_workflows_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .approval_workflows import ApprovalWorkflow


class ApprovalWorkflowHistory(Value):
    """Approval workflow history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "approval_workflow",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        approval_workflow: ApprovalWorkflow | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            approval_workflow=approval_workflow,
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
    def approval_workflow(self) -> ApprovalWorkflow | None:
        """Approval workflow."""
        return read_value(self._data, "approval_workflow", ApprovalWorkflow)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
