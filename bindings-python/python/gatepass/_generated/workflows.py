# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/workflows.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class LintFinding(Value):
    """Lint finding."""

    __slots__ = ()
    _fields = (
        "severity",
        "code",
        "step",
        "message",
    )

    def __init__(
        self,
        *,
        severity: str = "",
        code: str = "",
        step: int = 0,
        message: str = "",
    ) -> None:
        self._make(
            severity=severity,
            code=code,
            step=step,
            message=message,
        )

    @property
    def severity(self) -> str:
        """`error`: nobody gets access by it, or it gives access that nobody approved. `warning`: likely not what
        was meant.
        """
        return read_text(self._data, "severity")

    @property
    def code(self) -> str:
        """`nobody_may_request`, `step_unsatisfiable`, `requester_unsatisfiable`, `silence_grants`,
        `skip_can_grant`, `skip_not_before_time_out`, `single_approver`, `too_few_people`, `disabled`,
        `no_rules`, `automatic`, `break_glass_unannounced`.
        """
        return read_text(self._data, "code")

    @property
    def step(self) -> int:
        """Of which step, from 1; 0 where it is of the whole."""
        return read_int(self._data, "step")

    @property
    def message(self) -> str:
        """One line for people."""
        return read_text(self._data, "message")


class StepLint(Value):
    """Step lint."""

    __slots__ = ()
    _fields = (
        "step",
        "account_ids",
        "approvers",
        "needed",
    )

    def __init__(
        self,
        *,
        step: int = 0,
        account_ids: Sequence[str] | None = None,
        approvers: int = 0,
        needed: int = 0,
    ) -> None:
        self._make(
            step=step,
            account_ids=account_ids,
            approvers=approvers,
            needed=needed,
        )

    @property
    def step(self) -> int:
        """From 1."""
        return read_int(self._data, "step")

    @property
    def account_ids(self) -> tuple[str, ...]:
        """Who could approve today, at most 100."""
        return read_texts(self._data, "account_ids")

    @property
    def approvers(self) -> int:
        """How many there are."""
        return read_int(self._data, "approvers")

    @property
    def needed(self) -> int:
        """How many have to."""
        return read_int(self._data, "needed")


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


class WorkflowLint(Value):
    """Workflow lint."""

    __slots__ = ()
    _fields = (
        "workflow_id",
        "workflow_name",
        "satisfiable",
        "steps",
        "findings",
    )

    def __init__(
        self,
        *,
        workflow_id: str = "",
        workflow_name: str = "",
        satisfiable: bool = False,
        steps: Sequence[StepLint] | None = None,
        findings: Sequence[LintFinding] | None = None,
    ) -> None:
        self._make(
            workflow_id=workflow_id,
            workflow_name=workflow_name,
            satisfiable=satisfiable,
            steps=steps,
            findings=findings,
        )

    @property
    def workflow_id(self) -> str:
        """Workflow id."""
        return read_text(self._data, "workflow_id")

    @property
    def workflow_name(self) -> str:
        """Workflow name."""
        return read_text(self._data, "workflow_name")

    @property
    def satisfiable(self) -> bool:
        """Whether at least one person may request under it, and for each who may all steps can be satisfied."""
        return read_bool(self._data, "satisfiable")

    @property
    def steps(self) -> tuple[StepLint, ...]:
        """Steps."""
        return read_values(self._data, "steps", StepLint)

    @property
    def findings(self) -> tuple[LintFinding, ...]:
        """Findings."""
        return read_values(self._data, "findings", LintFinding)
