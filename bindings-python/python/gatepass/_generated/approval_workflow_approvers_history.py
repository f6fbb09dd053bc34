# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/approval_workflow_approvers_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .approval_workflow_approvers import ApprovalWorkflowApprover


class ApprovalWorkflowApproverHistory(Value):
    """Approval workflow approver history."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "approval_workflow_approver",
        "deleted_at",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        approval_workflow_approver: ApprovalWorkflowApprover | None = None,
        deleted_at: datetime | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            approval_workflow_approver=approval_workflow_approver,
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
    def approval_workflow_approver(self) -> ApprovalWorkflowApprover | None:
        """Approval workflow approver."""
        return read_value(self._data, "approval_workflow_approver", ApprovalWorkflowApprover)

    @property
    def deleted_at(self) -> datetime | None:
        """Deleted at."""
        return read_time(self._data, "deleted_at")
