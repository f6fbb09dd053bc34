# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/access_requests.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class AccessRequest(Entity):
    """One request: of one account, for one resource or several that are decided together, or for a role."""

    __slots__ = ()
    _fields = (
        "id",
        "account_id",
        "account_name",
        "items",
        "role_id",
        "role_name",
        "reason",
        "workflow_id",
        "status",
        "status_at",
        "status_reason",
        "requested_at",
        "start_from",
        "valid_until",
        "requested_duration",
        "duration",
        "times_out_at",
        "steps",
        "current_step",
        "break_glass",
        "review",
        "condition_id",
        "extends_id",
        "filed_by_id",
        "may_vote",
        "events",
        "live",
    )

    def __init__(
        self,
        *,
        id: Ref = "",
        account_id: str = "",
        account_name: str = "",
        items: Sequence[AccessRequestItem] | None = None,
        role_id: str = "",
        role_name: str = "",
        reason: str = "",
        workflow_id: str = "",
        status: str = "",
        status_at: datetime | None = None,
        status_reason: str = "",
        requested_at: datetime | None = None,
        start_from: datetime | None = None,
        valid_until: datetime | None = None,
        requested_duration: Duration | None = None,
        duration: Duration | None = None,
        times_out_at: datetime | None = None,
        steps: Sequence[AccessRequestStep] | None = None,
        current_step: int = 0,
        break_glass: bool = False,
        review: AccessRequestReview | None = None,
        condition_id: str = "",
        extends_id: str = "",
        filed_by_id: str = "",
        may_vote: bool = False,
        events: Sequence[AccessRequestLogEntry] | None = None,
        live: bool = False,
    ) -> None:
        self._make(
            id=id,
            account_id=account_id,
            account_name=account_name,
            items=items,
            role_id=role_id,
            role_name=role_name,
            reason=reason,
            workflow_id=workflow_id,
            status=status,
            status_at=status_at,
            status_reason=status_reason,
            requested_at=requested_at,
            start_from=start_from,
            valid_until=valid_until,
            requested_duration=requested_duration,
            duration=duration,
            times_out_at=times_out_at,
            steps=steps,
            current_step=current_step,
            break_glass=break_glass,
            review=review,
            condition_id=condition_id,
            extends_id=extends_id,
            filed_by_id=filed_by_id,
            may_vote=may_vote,
            events=events,
            live=live,
        )

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def account_id(self) -> str:
        """The requester."""
        return read_text(self._data, "account_id")

    @property
    def account_name(self) -> str:
        """Email or name. Empty where the caller may not see it (RULES 4.5)."""
        return read_text(self._data, "account_name")

    @property
    def items(self) -> tuple[AccessRequestItem, ...]:
        """What is asked for. StrongDM's API shows each resource as a request of its own; a request for a role has
        none.
        """
        return read_values(self._data, "items", AccessRequestItem)

    @property
    def role_id(self) -> str:
        """The role whose membership is asked for, where it is one."""
        return read_text(self._data, "role_id")

    @property
    def role_name(self) -> str:
        """Role name."""
        return read_text(self._data, "role_name")

    @property
    def reason(self) -> str:
        """Reason."""
        return read_text(self._data, "reason")

    @property
    def workflow_id(self) -> str:
        """Workflow id."""
        return read_text(self._data, "workflow_id")

    @property
    def status(self) -> str:
        """`pending`, `granted`, `denied`, `canceled`, `timed_out`, `expired`, `revoked` (RULES 3.1)."""
        return read_text(self._data, "status")

    @property
    def status_at(self) -> datetime | None:
        """Status at."""
        return read_time(self._data, "status_at")

    @property
    def status_reason(self) -> str:
        """What ended it, for people: the voter's words, or the fact that no longer held."""
        return read_text(self._data, "status_reason")

    @property
    def requested_at(self) -> datetime | None:
        """Requested at."""
        return read_time(self._data, "requested_at")

    @property
    def start_from(self) -> datetime | None:
        """While pending: the start that was asked for, not set where access starts with the grant. Once granted:
        the start.
        """
        return read_time(self._data, "start_from")

    @property
    def valid_until(self) -> datetime | None:
        """While pending: when access would end were it granted now. Once granted: the end."""
        return read_time(self._data, "valid_until")

    @property
    def requested_duration(self) -> timedelta | None:
        """Requested duration."""
        return read_duration(self._data, "requested_duration")

    @property
    def duration(self) -> timedelta | None:
        """What will be granted, or was: shorter than requested where the workflow's fixed length says so."""
        return read_duration(self._data, "duration")

    @property
    def times_out_at(self) -> datetime | None:
        """When it times out if it is still pending."""
        return read_time(self._data, "times_out_at")

    @property
    def steps(self) -> tuple[AccessRequestStep, ...]:
        """As frozen at the creation (RULES 3.3). Empty where the workflow grants by itself."""
        return read_values(self._data, "steps", AccessRequestStep)

    @property
    def current_step(self) -> int:
        """The place in `steps` of the step that is voted on, from 1; 0 where none is."""
        return read_int(self._data, "current_step")

    @property
    def break_glass(self) -> bool:
        """Break glass."""
        return read_bool(self._data, "break_glass")

    @property
    def review(self) -> AccessRequestReview | None:
        """Review."""
        return read_value(self._data, "review", AccessRequestReview)

    @property
    def condition_id(self) -> str:
        """The condition that the grant is bound to."""
        return read_text(self._data, "condition_id")

    @property
    def extends_id(self) -> str:
        """For a request for more time: the request that it extends."""
        return read_text(self._data, "extends_id")

    @property
    def filed_by_id(self) -> str:
        """The account, or the API key, that filed it where it is not the requester."""
        return read_text(self._data, "filed_by_id")

    @property
    def may_vote(self) -> bool:
        """Whether the caller may vote on it now."""
        return read_bool(self._data, "may_vote")

    @property
    def events(self) -> tuple[AccessRequestLogEntry, ...]:
        """Oldest first. Only Get has them."""
        return read_values(self._data, "events", AccessRequestLogEntry)

    @property
    def live(self) -> bool:
        """Whether the access that it gave holds now: granted, begun, and not ended."""
        return read_bool(self._data, "live")


class AccessRequestApprover(Value):
    """One entry of a step. One person fills one entry (RULES 3.4)."""

    __slots__ = ()
    _fields = (
        "account_id",
        "role_id",
        "group_id",
        "reference",
    )

    def __init__(
        self,
        *,
        account_id: str = "",
        role_id: str = "",
        group_id: str = "",
        reference: str = "",
    ) -> None:
        self._make(
            account_id=account_id,
            role_id=role_id,
            group_id=group_id,
            reference=reference,
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

    @property
    def reference(self) -> str:
        """For a manager: which; `account_id` is who that was at the creation, empty where there is none."""
        return read_text(self._data, "reference")


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


class AccessRequestExtendResponse(Value):
    """Access request extend response."""

    __slots__ = ()
    _fields = (
        "access_request",
        "extended",
    )

    def __init__(
        self,
        *,
        access_request: AccessRequest | None = None,
        extended: bool = False,
    ) -> None:
        self._make(
            access_request=access_request,
            extended=extended,
        )

    @property
    def access_request(self) -> AccessRequest | None:
        """The request, extended; or the new request for more time, pending or granted."""
        return read_value(self._data, "access_request", AccessRequest)

    @property
    def extended(self) -> bool:
        """Whether access is longer now."""
        return read_bool(self._data, "extended")


class AccessRequestItem(Value):
    """Access request item."""

    __slots__ = ()
    _fields = (
        "request_id",
        "resource_id",
        "resource_name",
        "grant_id",
        "status",
        "valid_until",
    )

    def __init__(
        self,
        *,
        request_id: str = "",
        resource_id: str = "",
        resource_name: str = "",
        grant_id: str = "",
        status: str = "",
        valid_until: datetime | None = None,
    ) -> None:
        self._make(
            request_id=request_id,
            resource_id=resource_id,
            resource_name=resource_name,
            grant_id=grant_id,
            status=status,
            valid_until=valid_until,
        )

    @property
    def request_id(self) -> str:
        """The id under which StrongDM's API shows this part of the request."""
        return read_text(self._data, "request_id")

    @property
    def resource_id(self) -> str:
        """Resource id."""
        return read_text(self._data, "resource_id")

    @property
    def resource_name(self) -> str:
        """Empty where the caller may not see it."""
        return read_text(self._data, "resource_name")

    @property
    def grant_id(self) -> str:
        """Once granted."""
        return read_text(self._data, "grant_id")

    @property
    def status(self) -> str:
        """Status."""
        return read_text(self._data, "status")

    @property
    def valid_until(self) -> datetime | None:
        """Valid until."""
        return read_time(self._data, "valid_until")


class AccessRequestLogEntry(Entity):
    """Access request log entry."""

    __slots__ = ()
    _fields = (
        "id",
        "type",
        "at",
        "actor_id",
        "detail",
    )

    def __init__(
        self,
        *,
        id: Ref = "",
        type: str = "",
        at: datetime | None = None,
        actor_id: str = "",
        detail: str = "",
    ) -> None:
        self._make(
            id=id,
            type=type,
            at=at,
            actor_id=actor_id,
            detail=detail,
        )

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def type(self) -> str:
        """RULES 3.1."""
        return read_text(self._data, "type")

    @property
    def at(self) -> datetime | None:
        """At."""
        return read_time(self._data, "at")

    @property
    def actor_id(self) -> str:
        """Who did it; empty where it fell due."""
        return read_text(self._data, "actor_id")

    @property
    def detail(self) -> str:
        """Detail."""
        return read_text(self._data, "detail")


class AccessRequestReview(Value):
    """Access request review."""

    __slots__ = ()
    _fields = (
        "account_id",
        "at",
        "comment",
    )

    def __init__(
        self,
        *,
        account_id: str = "",
        at: datetime | None = None,
        comment: str = "",
    ) -> None:
        self._make(
            account_id=account_id,
            at=at,
            comment=comment,
        )

    @property
    def account_id(self) -> str:
        """Account id."""
        return read_text(self._data, "account_id")

    @property
    def at(self) -> datetime | None:
        """At."""
        return read_time(self._data, "at")

    @property
    def comment(self) -> str:
        """Comment."""
        return read_text(self._data, "comment")


class AccessRequestRevokeResponse(Value):
    """Access request revoke response."""

    __slots__ = ()
    _fields = (
        "revoked_ids",
        "remaining",
    )

    def __init__(
        self,
        *,
        revoked_ids: Sequence[str] | None = None,
        remaining: Sequence[RemainingAccess] | None = None,
    ) -> None:
        self._make(
            revoked_ids=revoked_ids,
            remaining=remaining,
        )

    @property
    def revoked_ids(self) -> tuple[str, ...]:
        """The grants that ended, of resources (`ag-`) and of roles."""
        return read_texts(self._data, "revoked_ids")

    @property
    def remaining(self) -> tuple[RemainingAccess, ...]:
        """Where access remains all the same: by a role, or by another grant. Complete, else the call is refused."""
        return read_values(self._data, "remaining", RemainingAccess)


class AccessRequestStep(Value):
    """Access request step."""

    __slots__ = ()
    _fields = (
        "quantifier",
        "needed",
        "state",
        "skip_after",
        "approvers",
        "escalation",
        "escalated",
        "votes",
    )

    def __init__(
        self,
        *,
        quantifier: str = "",
        needed: int = 0,
        state: str = "",
        skip_after: Duration | None = None,
        approvers: Sequence[AccessRequestApprover] | None = None,
        escalation: Sequence[AccessRequestApprover] | None = None,
        escalated: bool = False,
        votes: Sequence[AccessRequestVote] | None = None,
    ) -> None:
        self._make(
            quantifier=quantifier,
            needed=needed,
            state=state,
            skip_after=skip_after,
            approvers=approvers,
            escalation=escalation,
            escalated=escalated,
            votes=votes,
        )

    @property
    def quantifier(self) -> str:
        """`any`, `all`; where options ask for a number: `some`."""
        return read_text(self._data, "quantifier")

    @property
    def needed(self) -> int:
        """How many entries have to approve."""
        return read_int(self._data, "needed")

    @property
    def state(self) -> str:
        """`waiting`, `current`, `completed`, `skipped`."""
        return read_text(self._data, "state")

    @property
    def skip_after(self) -> timedelta | None:
        """Skip after."""
        return read_duration(self._data, "skip_after")

    @property
    def approvers(self) -> tuple[AccessRequestApprover, ...]:
        """Approvers."""
        return read_values(self._data, "approvers", AccessRequestApprover)

    @property
    def escalation(self) -> tuple[AccessRequestApprover, ...]:
        """Further approvers after an escalation; they count once `escalated`."""
        return read_values(self._data, "escalation", AccessRequestApprover)

    @property
    def escalated(self) -> bool:
        """Escalated."""
        return read_bool(self._data, "escalated")

    @property
    def votes(self) -> tuple[AccessRequestVote, ...]:
        """Votes."""
        return read_values(self._data, "votes", AccessRequestVote)


class AccessRequestSummary(Entity):
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


class AccessRequestVote(Value):
    """Access request vote."""

    __slots__ = ()
    _fields = (
        "account_id",
        "at",
        "comment",
        "for_account_id",
    )

    def __init__(
        self,
        *,
        account_id: str = "",
        at: datetime | None = None,
        comment: str = "",
        for_account_id: str = "",
    ) -> None:
        self._make(
            account_id=account_id,
            at=at,
            comment=comment,
            for_account_id=for_account_id,
        )

    @property
    def account_id(self) -> str:
        """Account id."""
        return read_text(self._data, "account_id")

    @property
    def at(self) -> datetime | None:
        """At."""
        return read_time(self._data, "at")

    @property
    def comment(self) -> str:
        """Comment."""
        return read_text(self._data, "comment")

    @property
    def for_account_id(self) -> str:
        """For whom the voter stood in, by a delegation."""
        return read_text(self._data, "for_account_id")


class RemainingAccess(Value):
    """Remaining access."""

    __slots__ = ()
    _fields = (
        "account_id",
        "resource_id",
        "via_ids",
    )

    def __init__(
        self,
        *,
        account_id: str = "",
        resource_id: str = "",
        via_ids: Sequence[str] | None = None,
    ) -> None:
        self._make(
            account_id=account_id,
            resource_id=resource_id,
            via_ids=via_ids,
        )

    @property
    def account_id(self) -> str:
        """Account id."""
        return read_text(self._data, "account_id")

    @property
    def resource_id(self) -> str:
        """Resource id."""
        return read_text(self._data, "resource_id")

    @property
    def via_ids(self) -> tuple[str, ...]:
        """The roles and grants that still give it."""
        return read_texts(self._data, "via_ids")
