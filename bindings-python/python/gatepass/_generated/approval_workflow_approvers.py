# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/approval_workflow_approvers.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class ApprovalWorkflowApprover(Entity):
    """Approval workflow approver."""

    __slots__ = ()
    _fields = (
        "id",
        "approval_flow_id",
        "approval_step_id",
        "account_id",
        "role_id",
        "reference",
        "group_id",
    )
    _references = (
        "approval_flow_id",
        "approval_step_id",
        "account_id",
        "role_id",
        "group_id",
    )

    def __init__(
        self,
        *,
        approval_flow_id: Ref,
        approval_step_id: Ref,
        account_id: Ref = "",
        role_id: Ref = "",
        group_id: Ref = "",
        id: str = "",
        reference: str = "",
    ) -> None:
        self._make(
            id=id,
            approval_flow_id=approval_flow_id,
            approval_step_id=approval_step_id,
            account_id=account_id,
            role_id=role_id,
            reference=reference,
            group_id=group_id,
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
    def approval_step_id(self) -> str:
        """Approval step id. Required. Names a approval workflow step: by its id, or by its name where it is
        written.
        """
        return read_text(self._data, "approval_step_id")

    @property
    def account_id(self) -> str:
        """Account id. Names a account: by its id, or by its name where it is written."""
        return read_text(self._data, "account_id")

    @property
    def role_id(self) -> str:
        """Role id. Names a role: by its id, or by its name where it is written."""
        return read_text(self._data, "role_id")

    @property
    def reference(self) -> str:
        """Reference. Set by the server."""
        return read_text(self._data, "reference")

    @property
    def group_id(self) -> str:
        """Group id. Names a group: by its id, or by its name where it is written."""
        return read_text(self._data, "group_id")
