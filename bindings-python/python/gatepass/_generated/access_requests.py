# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/access_requests.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class AccessRequest(Entity):
    """One account's wish for one resource for a while, with a reason."""

    __slots__ = ()
    _fields = (
        "id",
        "resource_id",
        "reason",
        "workflow_id",
        "account_id",
        "start_from",
        "valid_until",
        "status",
        "status_at",
        "grant_id",
        "duration",
        "requester_name",
        "requested_duration",
        "result_duration",
    )

    def __init__(
        self,
        *,
        resource_id: str,
        valid_until: datetime,
        id: Ref = "",
        reason: str = "",
        workflow_id: str = "",
        account_id: str = "",
        start_from: datetime | None = None,
        status: str = "",
        status_at: datetime | None = None,
        grant_id: str = "",
        duration: int = 0,
        requester_name: str = "",
        requested_duration: Duration | None = None,
        result_duration: Duration | None = None,
    ) -> None:
        self._make(
            id=id,
            resource_id=resource_id,
            reason=reason,
            workflow_id=workflow_id,
            account_id=account_id,
            start_from=start_from,
            valid_until=valid_until,
            status=status,
            status_at=status_at,
            grant_id=grant_id,
            duration=duration,
            requester_name=requester_name,
            requested_duration=requested_duration,
            result_duration=result_duration,
        )

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def resource_id(self) -> str:
        """Resource id. Required."""
        return read_text(self._data, "resource_id")

    @property
    def reason(self) -> str:
        """Reason."""
        return read_text(self._data, "reason")

    @property
    def workflow_id(self) -> str:
        """Workflow id."""
        return read_text(self._data, "workflow_id")

    @property
    def account_id(self) -> str:
        """Account id."""
        return read_text(self._data, "account_id")

    @property
    def start_from(self) -> datetime | None:
        """Start from."""
        return read_time(self._data, "start_from")

    @property
    def valid_until(self) -> datetime | None:
        """Valid until. Required."""
        return read_time(self._data, "valid_until")

    @property
    def status(self) -> str:
        """Status."""
        return read_text(self._data, "status")

    @property
    def status_at(self) -> datetime | None:
        """Status at."""
        return read_time(self._data, "status_at")

    @property
    def grant_id(self) -> str:
        """Grant id."""
        return read_text(self._data, "grant_id")

    @property
    def duration(self) -> int:
        """Duration. Deprecated."""
        return read_int(self._data, "duration")

    @property
    def requester_name(self) -> str:
        """Requester name."""
        return read_text(self._data, "requester_name")

    @property
    def requested_duration(self) -> timedelta | None:
        """RequestedDuration."""
        return read_duration(self._data, "requested_duration")

    @property
    def result_duration(self) -> timedelta | None:
        """ResultDuration."""
        return read_duration(self._data, "result_duration")


class AccessRequestEvent(Entity):
    """Access request event."""

    __slots__ = ()
    _fields = (
        "id",
        "request_id",
        "actor_id",
        "type",
        "metadata",
        "time",
    )

    def __init__(
        self,
        *,
        id: Ref = "",
        request_id: str = "",
        actor_id: str = "",
        type: str = "",
        metadata: str = "",
        time: datetime | None = None,
    ) -> None:
        self._make(
            id=id,
            request_id=request_id,
            actor_id=actor_id,
            type=type,
            metadata=metadata,
            time=time,
        )

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def request_id(self) -> str:
        """Request id."""
        return read_text(self._data, "request_id")

    @property
    def actor_id(self) -> str:
        """Actor id."""
        return read_text(self._data, "actor_id")

    @property
    def type(self) -> str:
        """Type."""
        return read_text(self._data, "type")

    @property
    def metadata(self) -> str:
        """Metadata."""
        return read_text(self._data, "metadata")

    @property
    def time(self) -> datetime | None:
        """Time."""
        return read_time(self._data, "time")
