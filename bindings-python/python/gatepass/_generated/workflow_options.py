# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/workflow_options.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class BreakGlass(Value):
    """Access at once in an emergency (RULES 3.8)."""

    __slots__ = ()
    _fields = (
        "allowed",
        "max_duration",
    )

    def __init__(
        self,
        *,
        allowed: bool = False,
        max_duration: Duration | None = None,
    ) -> None:
        self._make(
            allowed=allowed,
            max_duration=max_duration,
        )

    @property
    def allowed(self) -> bool:
        """Allowed."""
        return read_bool(self._data, "allowed")

    @property
    def max_duration(self) -> timedelta | None:
        """Not set: 1 hour."""
        return read_duration(self._data, "max_duration")


class DurationLimit(Value):
    """Duration limit."""

    __slots__ = ()
    _fields = (
        "tags",
        "max_duration",
    )

    def __init__(
        self,
        *,
        tags: Mapping[str, str] | None = None,
        max_duration: Duration | None = None,
    ) -> None:
        self._make(
            tags=tags,
            max_duration=max_duration,
        )

    @property
    def tags(self) -> Mapping[str, str]:
        """All of them; a tag's value may be `*`."""
        return read_tags(self._data, "tags")

    @property
    def max_duration(self) -> timedelta | None:
        """Max duration."""
        return read_duration(self._data, "max_duration")


class WeeklyWindow(Value):
    """Weekly window."""

    __slots__ = ()
    _fields = (
        "days",
        "start_minute",
        "end_minute",
        "time_zone",
    )

    def __init__(
        self,
        *,
        days: Sequence[int] | None = None,
        start_minute: int = 0,
        end_minute: int = 0,
        time_zone: str = "",
    ) -> None:
        self._make(
            days=days,
            start_minute=start_minute,
            end_minute=end_minute,
            time_zone=time_zone,
        )

    @property
    def days(self) -> tuple[int, ...]:
        """ISO: 1 is Monday, 7 Sunday."""
        return read_ints(self._data, "days")

    @property
    def start_minute(self) -> int:
        """Minutes after midnight. An end that is not after the start is on the day after."""
        return read_int(self._data, "start_minute")

    @property
    def end_minute(self) -> int:
        """End minute."""
        return read_int(self._data, "end_minute")

    @property
    def time_zone(self) -> str:
        """An IANA name: `Europe/Berlin`."""
        return read_text(self._data, "time_zone")


class WorkflowOptionSet(Entity):
    """Workflow option set."""

    __slots__ = ()
    _fields = (
        "id",
        "workflow_id",
        "time_out",
        "extend_without_approval_up_to",
        "break_glass",
        "requestable_role_ids",
        "cool_down",
        "duration_limits",
        "automatic_windows",
        "automatic_condition_id",
        "automatic_max_duration",
    )
    _references = (
        "workflow_id",
        "automatic_condition_id",
    )

    def __init__(
        self,
        *,
        workflow_id: Ref,
        time_out: Duration | None = None,
        extend_without_approval_up_to: Duration | None = None,
        break_glass: BreakGlass | None = None,
        requestable_role_ids: Sequence[str] | None = None,
        cool_down: Duration | None = None,
        duration_limits: Sequence[DurationLimit] | None = None,
        automatic_windows: Sequence[WeeklyWindow] | None = None,
        automatic_condition_id: Ref = "",
        automatic_max_duration: Duration | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            workflow_id=workflow_id,
            time_out=time_out,
            extend_without_approval_up_to=extend_without_approval_up_to,
            break_glass=break_glass,
            requestable_role_ids=requestable_role_ids,
            cool_down=cool_down,
            duration_limits=duration_limits,
            automatic_windows=automatic_windows,
            automatic_condition_id=automatic_condition_id,
            automatic_max_duration=automatic_max_duration,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def workflow_id(self) -> str:
        """Workflow id. Required. Names a workflow: by its id, or by its name where it is written."""
        return read_text(self._data, "workflow_id")

    @property
    def time_out(self) -> timedelta | None:
        """How long a request waits. Not set: 24 hours. At most 90 days."""
        return read_duration(self._data, "time_out")

    @property
    def extend_without_approval_up_to(self) -> timedelta | None:
        """How much later than its first end a requester may move the end of access without approval."""
        return read_duration(self._data, "extend_without_approval_up_to")

    @property
    def break_glass(self) -> BreakGlass | None:
        """Break glass."""
        return read_value(self._data, "break_glass", BreakGlass)

    @property
    def requestable_role_ids(self) -> tuple[str, ...]:
        """Roles whose membership may be requested for a while under this workflow."""
        return read_texts(self._data, "requestable_role_ids")

    @property
    def cool_down(self) -> timedelta | None:
        """How long after a request ended the same account's next one for the same thing is refused."""
        return read_duration(self._data, "cool_down")

    @property
    def duration_limits(self) -> tuple[DurationLimit, ...]:
        """Of all that match the resource's tags the smallest holds."""
        return read_values(self._data, "duration_limits", DurationLimit)

    @property
    def automatic_windows(self) -> tuple[WeeklyWindow, ...]:
        """While one of them is open, requests are granted without approval."""
        return read_values(self._data, "automatic_windows", WeeklyWindow)

    @property
    def automatic_condition_id(self) -> str:
        """While this condition holds, requests are granted without approval, bound to it: access ends when it
        clears. Names a condition: by its id, or by its name where it is written.
        """
        return read_text(self._data, "automatic_condition_id")

    @property
    def automatic_max_duration(self) -> timedelta | None:
        """Requests without approval are granted for no longer than this."""
        return read_duration(self._data, "automatic_max_duration")
