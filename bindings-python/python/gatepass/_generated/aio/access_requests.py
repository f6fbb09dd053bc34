# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..access_requests import AccessRequest
from ..access_requests import AccessRequestExtendResponse
from ..access_requests import AccessRequestRevokeResponse
from ..access_requests import AccessRequestSummary

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class AccessRequests(AsyncServiceBase):
    """The service `AccessRequests`."""

    __slots__ = ()

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[AccessRequestSummary]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("AccessRequests.List", {"filter": filter}, values, options, AccessRequestSummary)

    async def create(
        self,
        resource: Ref | None = None,
        *,
        resources: Sequence[Ref] | None = None,
        role: Ref = "",
        reason: str = "",
        duration: Duration | None = None,
        start_from: datetime | None = None,
        break_glass: bool = False,
        condition: Ref = "",
        act_as: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AccessRequest:
        """Asks. Answers with the request, which is granted already where its workflow grants by itself."""
        answer = await self._call("AccessRequests.Create", {"resources": references("resources", resources, resource), "role": reference("role", role), "reason": to_wire("reason", reason), "duration": to_wire("duration", duration), "start_from": to_wire("start_from", start_from), "break_glass": to_wire("break_glass", break_glass), "condition": reference("condition", condition), "act_as": reference("act_as", act_as)}, options)
        return AccessRequest._from(part(answer, "access_request"))

    async def get(
        self,
        id: Ref,
        act_as: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AccessRequest:
        """One request with its events: for its requester, its approvers, and who has `accessrequest:list`."""
        answer = await self._call("AccessRequests.Get", {"id": reference("id", id), "act_as": reference("act_as", act_as)}, options)
        return AccessRequest._from(part(answer, "access_request"))

    def search(
        self,
        mine: bool = False,
        waiting_for_me: bool = False,
        *,
        account: Ref = "",
        resource: Ref = "",
        role: Ref = "",
        workflow: Ref = "",
        statuses: Sequence[str] | None = None,
        unreviewed: bool = False,
        act_as: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AsyncPages[AccessRequest]:
        """Requests in the order of ids: of those, the ones that the caller may see."""
        return self._pages("gatepass.v1.AccessRequests.List", {"mine": to_wire("mine", mine), "waiting_for_me": to_wire("waiting_for_me", waiting_for_me), "account": reference("account", account), "resource": reference("resource", resource), "role": reference("role", role), "workflow": reference("workflow", workflow), "statuses": to_wire("statuses", statuses), "unreviewed": to_wire("unreviewed", unreviewed), "act_as": reference("act_as", act_as)}, (), options, AccessRequest)

    async def approve(
        self,
        id: Ref,
        comment: str = "",
        *,
        act_as: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AccessRequest:
        """A vote for it, by an approver of the current step (RULES 3.3, 3.5)."""
        answer = await self._call("AccessRequests.Approve", {"id": reference("id", id), "comment": to_wire("comment", comment), "act_as": reference("act_as", act_as)}, options)
        return AccessRequest._from(part(answer, "access_request"))

    async def deny(
        self,
        id: Ref,
        reason: str = "",
        *,
        act_as: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AccessRequest:
        """A vote against it, by an approver of the current step: the request ends."""
        answer = await self._call("AccessRequests.Deny", {"id": reference("id", id), "reason": to_wire("reason", reason), "act_as": reference("act_as", act_as)}, options)
        return AccessRequest._from(part(answer, "access_request"))

    async def cancel(
        self,
        id: Ref,
        reason: str = "",
        *,
        act_as: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AccessRequest:
        """Its requester takes it back while it is pending."""
        answer = await self._call("AccessRequests.Cancel", {"id": reference("id", id), "reason": to_wire("reason", reason), "act_as": reference("act_as", act_as)}, options)
        return AccessRequest._from(part(answer, "access_request"))

    async def extend(
        self,
        id: Ref,
        by: Duration | None = None,
        *,
        valid_until: datetime | None = None,
        reason: str = "",
        act_as: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AccessRequestExtendResponse:
        """More time for what was granted, in place (RULES 2.5). Who has `grant:write` extends at once; the
        requester at once as far as the workflow lets, else by a request that is approved like a new one, and
        which is answered.
        """
        answer = await self._call("AccessRequests.Extend", {"id": reference("id", id), "by": to_wire("by", by), "valid_until": to_wire("valid_until", valid_until), "reason": to_wire("reason", reason), "act_as": reference("act_as", act_as)}, options)
        return AccessRequestExtendResponse._from(answer)

    async def revoke(
        self,
        id: Ref | None = None,
        account: Ref | None = None,
        *,
        resource: Ref | None = None,
        role: Ref | None = None,
        reason: str = "",
        act_as: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AccessRequestRevokeResponse:
        """Ends access that grants give, at once (RULES 2.7): one grant, a request's, or all that an account, a
        resource or a role has. One's own without permission, of others with `grant:write`.
        """
        answer = await self._call("AccessRequests.Revoke", {"id": reference("id", id), "account": reference("account", account), "resource": reference("resource", resource), "role": reference("role", role), "reason": to_wire("reason", reason), "act_as": reference("act_as", act_as)}, options)
        return AccessRequestRevokeResponse._from(answer)

    async def review(
        self,
        id: Ref,
        comment: str = "",
        *,
        act_as: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AccessRequest:
        """Looks at a use of break-glass afterwards (RULES 3.8): somebody who could have approved it, or has
        `grant:write`, and not its user. Until then its user breaks no other glass.
        """
        answer = await self._call("AccessRequests.Review", {"id": reference("id", id), "comment": to_wire("comment", comment), "act_as": reference("act_as", act_as)}, options)
        return AccessRequest._from(part(answer, "access_request"))

    async def wait(
        self,
        id: Ref,
        *,
        until: Until = "granted",
        timeout: Duration = "10m",
        act_as: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AccessRequest:
        """Waits for a request to get so far, and answers with it as it is then: until it is `granted`, until its
        access has `started`, or until it has `ended`. It listens to the request's events; where there are none,
        as on StrongDM, it asks again every few seconds. A request that ends without what was waited for fails
        with `DENIED` or `NOT_GRANTED`, a wait that takes longer than `timeout` with `DEADLINE_EXCEEDED`.
        """
        answer = await self._call("AccessRequests.Wait", {"id": reference("id", id), "act_as": reference("act_as", act_as)}, {**options, "until": until, "timeout": timeout})
        return AccessRequest._from(part(answer, "access_request"))

    async def take_back(
        self,
        id: Ref,
        act_as: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AccessRequestRevokeResponse:
        """Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has
        done what it was for. What has ended already stays as it is.
        """
        answer = await self._call("AccessRequests.TakeBack", {"id": reference("id", id), "act_as": reference("act_as", act_as)}, options)
        return AccessRequestRevokeResponse._from(answer)
