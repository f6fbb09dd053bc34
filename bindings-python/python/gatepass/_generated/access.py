# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/access.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class LinkKind(OpenEnum):
    """link kind; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[LinkKind]
    ACCOUNT: ClassVar[LinkKind]
    ATTACHMENT: ClassVar[LinkKind]
    MEMBERSHIP: ClassVar[LinkKind]
    GROUP: ClassVar[LinkKind]
    GROUP_ROLE: ClassVar[LinkKind]
    ROLE: ClassVar[LinkKind]
    RULE: ClassVar[LinkKind]
    GRANT: ClassVar[LinkKind]
    RESOURCE: ClassVar[LinkKind]


LinkKind.UNSPECIFIED = LinkKind("KIND_UNSPECIFIED")
LinkKind.ACCOUNT = LinkKind("KIND_ACCOUNT")
LinkKind.ATTACHMENT = LinkKind("KIND_ATTACHMENT")
LinkKind.MEMBERSHIP = LinkKind("KIND_MEMBERSHIP")
LinkKind.GROUP = LinkKind("KIND_GROUP")
LinkKind.GROUP_ROLE = LinkKind("KIND_GROUP_ROLE")
LinkKind.ROLE = LinkKind("KIND_ROLE")
LinkKind.RULE = LinkKind("KIND_RULE")
LinkKind.GRANT = LinkKind("KIND_GRANT")
LinkKind.RESOURCE = LinkKind("KIND_RESOURCE")


class MissingFactKind(OpenEnum):
    """missing fact kind; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[MissingFactKind]
    NOT_SUSPENDED: ClassVar[MissingFactKind]
    """The account is suspended."""
    GRANT: ClassVar[MissingFactKind]
    """No grant of the account on the resource is live."""
    GRANT_STARTED: ClassVar[MissingFactKind]
    """A grant exists and starts later; `id` names it."""
    ROLE_HELD: ClassVar[MissingFactKind]
    """The account does not hold the role `id`, which has a rule that matches."""
    RULE: ClassVar[MissingFactKind]
    """No rule of the role `id`, which the account holds, matches the resource."""
    NOT_FORBIDDEN: ClassVar[MissingFactKind]
    """The policy `id` forbids it, or could not be evaluated, which forbids."""


MissingFactKind.UNSPECIFIED = MissingFactKind("KIND_UNSPECIFIED")
MissingFactKind.NOT_SUSPENDED = MissingFactKind("KIND_NOT_SUSPENDED")
MissingFactKind.GRANT = MissingFactKind("KIND_GRANT")
MissingFactKind.GRANT_STARTED = MissingFactKind("KIND_GRANT_STARTED")
MissingFactKind.ROLE_HELD = MissingFactKind("KIND_ROLE_HELD")
MissingFactKind.RULE = MissingFactKind("KIND_RULE")
MissingFactKind.NOT_FORBIDDEN = MissingFactKind("KIND_NOT_FORBIDDEN")


class AsOf(Value):
    """The instant or revision a question is about. Neither: now. Both: the state of the revision, grants as of the
    instant.
    """

    __slots__ = ()
    _fields = (
        "time",
        "revision",
    )

    def __init__(
        self,
        *,
        time: datetime | None = None,
        revision: int = 0,
    ) -> None:
        self._make(
            time=time,
            revision=revision,
        )

    @property
    def time(self) -> datetime | None:
        """Time."""
        return read_time(self._data, "time")

    @property
    def revision(self) -> int:
        """Revision."""
        return read_int(self._data, "revision")


class CheckManyResponse(Value):
    """Check many response."""

    __slots__ = ()
    _fields = (
        "allowed",
        "revision",
    )

    def __init__(
        self,
        *,
        allowed: Sequence[bool] | None = None,
        revision: int = 0,
    ) -> None:
        self._make(
            allowed=allowed,
            revision=revision,
        )

    @property
    def allowed(self) -> tuple[bool, ...]:
        """One for each question, in their order."""
        return read_bools(self._data, "allowed")

    @property
    def revision(self) -> int:
        """Revision."""
        return read_int(self._data, "revision")


class CheckResponse(Value):
    """Check response."""

    __slots__ = ()
    _fields = (
        "allowed",
        "allowed_until",
        "revision",
    )

    def __init__(
        self,
        *,
        allowed: bool = False,
        allowed_until: datetime | None = None,
        revision: int = 0,
    ) -> None:
        self._make(
            allowed=allowed,
            allowed_until=allowed_until,
            revision=revision,
        )

    @property
    def allowed(self) -> bool:
        """Allowed."""
        return read_bool(self._data, "allowed")

    @property
    def allowed_until(self) -> datetime | None:
        """Where only grants allow it: the instant from which it is denied unless something changes. Where a policy
        asks for the time: the next minute, from which it may say something else.
        """
        return read_time(self._data, "allowed_until")

    @property
    def revision(self) -> int:
        """The revision that was asked."""
        return read_int(self._data, "revision")


class ExplainResponse(Value):
    """Explain response."""

    __slots__ = ()
    _fields = (
        "allowed",
        "summary",
        "chain",
        "missing",
        "alternatives",
        "allowed_until",
        "revision",
        "other_paths",
    )

    def __init__(
        self,
        *,
        allowed: bool = False,
        summary: str = "",
        chain: Sequence[Link] | None = None,
        missing: Sequence[MissingFact] | None = None,
        alternatives: Sequence[MissingFact] | None = None,
        allowed_until: datetime | None = None,
        revision: int = 0,
        other_paths: int = 0,
    ) -> None:
        self._make(
            allowed=allowed,
            summary=summary,
            chain=chain,
            missing=missing,
            alternatives=alternatives,
            allowed_until=allowed_until,
            revision=revision,
            other_paths=other_paths,
        )

    @property
    def allowed(self) -> bool:
        """Allowed."""
        return read_bool(self._data, "allowed")

    @property
    def summary(self) -> str:
        """One line for people."""
        return read_text(self._data, "summary")

    @property
    def chain(self) -> tuple[Link, ...]:
        """Where allowed: each link follows from the one before it, from the account to the resource."""
        return read_values(self._data, "chain", Link)

    @property
    def missing(self) -> tuple[MissingFact, ...]:
        """Where denied: were these true, access would be allowed. No smaller set exists."""
        return read_values(self._data, "missing", MissingFact)

    @property
    def alternatives(self) -> tuple[MissingFact, ...]:
        """Where denied: other smallest sets of one fact each, at most 20."""
        return read_values(self._data, "alternatives", MissingFact)

    @property
    def allowed_until(self) -> datetime | None:
        """Allowed until."""
        return read_time(self._data, "allowed_until")

    @property
    def revision(self) -> int:
        """Revision."""
        return read_int(self._data, "revision")

    @property
    def other_paths(self) -> int:
        """Where allowed: how many further chains allow it."""
        return read_int(self._data, "other_paths")


class Link(Entity):
    """Link."""

    __slots__ = ()
    _fields = (
        "kind",
        "id",
        "name",
        "rule_index",
    )

    def __init__(
        self,
        *,
        kind: LinkKind | str | None = None,
        id: Ref = "",
        name: str = "",
        rule_index: int = 0,
    ) -> None:
        self._make(
            kind=kind,
            id=id,
            name=name,
            rule_index=rule_index,
        )

    @property
    def kind(self) -> LinkKind:
        """Kind."""
        return read_enum(self._data, "kind", LinkKind)

    @property
    def id(self) -> str:
        """The entity; for a rule, its role."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """The entity's name; for a rule, its text. Empty where the caller may not see it (RULES 4.5)."""
        return read_text(self._data, "name")

    @property
    def rule_index(self) -> int:
        """For a rule: its place in the role, from 0."""
        return read_int(self._data, "rule_index")


class MissingFact(Entity):
    """Missing fact."""

    __slots__ = ()
    _fields = (
        "kind",
        "id",
        "text",
    )

    def __init__(
        self,
        *,
        kind: MissingFactKind | str | None = None,
        id: Ref = "",
        text: str = "",
    ) -> None:
        self._make(
            kind=kind,
            id=id,
            text=text,
        )

    @property
    def kind(self) -> MissingFactKind:
        """Kind."""
        return read_enum(self._data, "kind", MissingFactKind)

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def text(self) -> str:
        """One line for people."""
        return read_text(self._data, "text")


class Pair(Value):
    """Pair."""

    __slots__ = ()
    _fields = (
        "account_id",
        "resource_id",
    )

    def __init__(
        self,
        *,
        account_id: str = "",
        resource_id: str = "",
    ) -> None:
        self._make(
            account_id=account_id,
            resource_id=resource_id,
        )

    @property
    def account_id(self) -> str:
        """Account id."""
        return read_text(self._data, "account_id")

    @property
    def resource_id(self) -> str:
        """Resource id."""
        return read_text(self._data, "resource_id")


class Question(Value):
    """Question."""

    __slots__ = ()
    _fields = (
        "account",
        "resource",
    )

    def __init__(
        self,
        *,
        account: Ref = "",
        resource: Ref = "",
    ) -> None:
        self._make(
            account=account,
            resource=resource,
        )

    @property
    def account(self) -> str:
        """Account."""
        return read_text(self._data, "account")

    @property
    def resource(self) -> str:
        """Resource."""
        return read_text(self._data, "resource")


class Reachable(Entity):
    """Reachable."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "type",
        "allowed_until",
    )

    def __init__(
        self,
        *,
        id: Ref = "",
        name: str = "",
        type: str = "",
        allowed_until: datetime | None = None,
    ) -> None:
        self._make(
            id=id,
            name=name,
            type=type,
            allowed_until=allowed_until,
        )

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Empty where the caller may not see it (RULES 4.5)."""
        return read_text(self._data, "name")

    @property
    def type(self) -> str:
        """A resource's type (`postgres`), an account's kind (`user`, `service`)."""
        return read_text(self._data, "type")

    @property
    def allowed_until(self) -> datetime | None:
        """Where only grants allow it: when the last of them ends."""
        return read_time(self._data, "allowed_until")


class SimulateResponse(Value):
    """Simulate response."""

    __slots__ = ()
    _fields = (
        "gained",
        "lost",
        "revision",
    )

    def __init__(
        self,
        *,
        gained: Sequence[Pair] | None = None,
        lost: Sequence[Pair] | None = None,
        revision: int = 0,
    ) -> None:
        self._make(
            gained=gained,
            lost=lost,
            revision=revision,
        )

    @property
    def gained(self) -> tuple[Pair, ...]:
        """Pairs that would be allowed and are not; complete, else the call fails with ResourceExhausted."""
        return read_values(self._data, "gained", Pair)

    @property
    def lost(self) -> tuple[Pair, ...]:
        """Pairs that are allowed and would not be."""
        return read_values(self._data, "lost", Pair)

    @property
    def revision(self) -> int:
        """Revision."""
        return read_int(self._data, "revision")


class SimulatedCall(Value):
    """One write of StrongDM's API."""

    __slots__ = ()
    _fields = (
        "method",
        "request",
    )

    def __init__(
        self,
        *,
        method: str = "",
        request: bytes = b"",
    ) -> None:
        self._make(
            method=method,
            request=request,
        )

    @property
    def method(self) -> str:
        """`Roles.Update`."""
        return read_text(self._data, "method")

    @property
    def request(self) -> bytes:
        """The encoded request of that method."""
        return read_bytes(self._data, "request")
