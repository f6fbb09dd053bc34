# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/approval_options.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class ApprovalOptionSet(Entity):
    """Approval option set."""

    __slots__ = ()
    _fields = (
        "id",
        "approval_workflow_id",
        "steps",
        "distinct_people",
    )
    _references = (
        "approval_workflow_id",
    )

    def __init__(
        self,
        *,
        approval_workflow_id: Ref,
        steps: Sequence[StepOptions] | None = None,
        distinct_people: bool = False,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            approval_workflow_id=approval_workflow_id,
            steps=steps,
            distinct_people=distinct_people,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def approval_workflow_id(self) -> str:
        """Approval workflow id. Required. Names a approval workflow: by its id, or by its name where it is written."""
        return read_text(self._data, "approval_workflow_id")

    @property
    def steps(self) -> tuple[StepOptions, ...]:
        """For the steps in their order; fewer than there are steps leave the rest as they are."""
        return read_values(self._data, "steps", StepOptions)

    @property
    def distinct_people(self) -> bool:
        """Nobody votes in more than one step."""
        return read_bool(self._data, "distinct_people")


class EscalationApprover(Value):
    """Exactly one of the three."""

    __slots__ = ()
    _fields = (
        "account_id",
        "role_id",
        "group_id",
    )

    def __init__(
        self,
        *,
        account_id: str = "",
        role_id: str = "",
        group_id: str = "",
    ) -> None:
        self._make(
            account_id=account_id,
            role_id=role_id,
            group_id=group_id,
        )

    @property
    def account_id(self) -> str:
        """Account id."""
        return read_text(self._data, "account_id")

    @property
    def role_id(self) -> str:
        """Role id."""
        return read_text(self._data, "role_id")

    @property
    def group_id(self) -> str:
        """Group id."""
        return read_text(self._data, "group_id")


class StepOptions(Value):
    """Step options."""

    __slots__ = ()
    _fields = (
        "needed",
        "excluded_account_ids",
        "deadline",
        "on_deadline",
        "escalate_to",
    )

    def __init__(
        self,
        *,
        needed: int = 0,
        excluded_account_ids: Sequence[str] | None = None,
        deadline: Duration | None = None,
        on_deadline: str = "",
        escalate_to: Sequence[EscalationApprover] | None = None,
    ) -> None:
        self._make(
            needed=needed,
            excluded_account_ids=excluded_account_ids,
            deadline=deadline,
            on_deadline=on_deadline,
            escalate_to=escalate_to,
        )

    @property
    def needed(self) -> int:
        """How many of the step's entries have to approve. 0: all of them, as StrongDM's API shows a step with
        options.
        """
        return read_int(self._data, "needed")

    @property
    def excluded_account_ids(self) -> tuple[str, ...]:
        """Accounts that do not vote here, whatever names them."""
        return read_texts(self._data, "excluded_account_ids")

    @property
    def deadline(self) -> timedelta | None:
        """How long the step waits before `on_deadline`. Not set: for ever."""
        return read_duration(self._data, "deadline")

    @property
    def on_deadline(self) -> str:
        """`escalate`, `deny` or `skip`. `skip` is StrongDM's skip_after under another name, and not together with
        it.
        """
        return read_text(self._data, "on_deadline")

    @property
    def escalate_to(self) -> tuple[EscalationApprover, ...]:
        """Who may vote too once the step has escalated."""
        return read_values(self._data, "escalate_to", EscalationApprover)
