# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/approval_workflows.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class ApprovalFlowApprover(Value):
    """Who approves a step: an account, a role, a group or a reference."""

    __slots__ = ()
    _fields = (
        "account_id",
        "role_id",
        "reference",
        "group_id",
    )
    _references = (
        "account_id",
        "role_id",
        "group_id",
    )

    def __init__(
        self,
        *,
        account_id: Ref = "",
        role_id: Ref = "",
        reference: str = "",
        group_id: Ref = "",
    ) -> None:
        self._make(
            account_id=account_id,
            role_id=role_id,
            reference=reference,
            group_id=group_id,
        )

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
        """Reference."""
        return read_text(self._data, "reference")

    @property
    def group_id(self) -> str:
        """Group id. Names a group: by its id, or by its name where it is written."""
        return read_text(self._data, "group_id")


class ApprovalFlowStep(Value):
    """One step of an approval workflow."""

    __slots__ = ()
    _fields = (
        "quantifier",
        "skip_after",
        "approvers",
    )

    def __init__(
        self,
        *,
        approvers: Sequence[ApprovalFlowApprover],
        quantifier: str = "",
        skip_after: Duration | None = None,
    ) -> None:
        self._make(
            quantifier=quantifier,
            skip_after=skip_after,
            approvers=approvers,
        )

    @property
    def quantifier(self) -> str:
        """Quantifier."""
        return read_text(self._data, "quantifier")

    @property
    def skip_after(self) -> timedelta | None:
        """Skip after."""
        return read_duration(self._data, "skip_after")

    @property
    def approvers(self) -> tuple[ApprovalFlowApprover, ...]:
        """Approvers. Required."""
        return read_values(self._data, "approvers", ApprovalFlowApprover)


class ApprovalWorkflow(Entity):
    """Who approves, in which steps; or nobody, where the mode is `automatic`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "approval_mode",
        "description",
        "approval_workflow_steps",
    )

    def __init__(
        self,
        *,
        name: str,
        approval_mode: str,
        description: str = "",
        approval_workflow_steps: Sequence[ApprovalFlowStep] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            approval_mode=approval_mode,
            description=description,
            approval_workflow_steps=approval_workflow_steps,
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
    def approval_mode(self) -> str:
        """Approval mode. Required."""
        return read_text(self._data, "approval_mode")

    @property
    def description(self) -> str:
        """Description."""
        return read_text(self._data, "description")

    @property
    def approval_workflow_steps(self) -> tuple[ApprovalFlowStep, ...]:
        """Approval workflow steps."""
        return read_values(self._data, "approval_workflow_steps", ApprovalFlowStep)
