# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/webhooks.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Webhook(Entity):
    """Webhook."""

    __slots__ = ()
    _fields = (
        "id",
        "url",
        "description",
        "kinds",
        "entities",
        "verbs",
        "disabled",
        "created_at",
    )

    def __init__(
        self,
        *,
        url: str,
        description: str = "",
        kinds: Sequence[str] | None = None,
        entities: Sequence[Ref] | None = None,
        verbs: Sequence[str] | None = None,
        disabled: bool = False,
        id: str = "",
        created_at: datetime | None = None,
    ) -> None:
        self._make(
            id=id,
            url=url,
            description=description,
            kinds=kinds,
            entities=entities,
            verbs=verbs,
            disabled=disabled,
            created_at=created_at,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def url(self) -> str:
        """`https://…`. `http://…` only to this machine, where the server was told to allow it. Required."""
        return read_text(self._data, "url")

    @property
    def description(self) -> str:
        """For people."""
        return read_text(self._data, "description")

    @property
    def kinds(self) -> tuple[str, ...]:
        """Which events are sent, as in `WatchRequest`."""
        return read_texts(self._data, "kinds")

    @property
    def entities(self) -> tuple[str, ...]:
        """Entities."""
        return read_texts(self._data, "entities")

    @property
    def verbs(self) -> tuple[str, ...]:
        """Verbs."""
        return read_texts(self._data, "verbs")

    @property
    def disabled(self) -> bool:
        """Sends nothing. What happens meanwhile is not sent later."""
        return read_bool(self._data, "disabled")

    @property
    def created_at(self) -> datetime | None:
        """Created at. Set by the server."""
        return read_time(self._data, "created_at")


class WebhookCreateResponse(Value):
    """Webhook create response."""

    __slots__ = ()
    _fields = (
        "webhook",
        "secret",
    )
    _secrets = (
        "secret",
    )

    def __init__(
        self,
        *,
        webhook: Webhook | None = None,
        secret: str = "",
    ) -> None:
        self._make(
            webhook=webhook,
            secret=secret,
        )

    @property
    def webhook(self) -> Webhook | None:
        """Webhook."""
        return read_value(self._data, "webhook", Webhook)

    @property
    def secret(self) -> str:
        """The key of the signatures, `whsec_` and base64. Shown here and never again. A secret: it is never
        printed.
        """
        return read_text(self._data, "secret")


class WebhookDelivery(Value):
    """Webhook delivery."""

    __slots__ = ()
    _fields = (
        "revision",
        "status",
        "attempts",
        "outcome",
        "last_attempt_at",
        "next_attempt_at",
    )

    def __init__(
        self,
        *,
        revision: str = "",
        status: str = "",
        attempts: int = 0,
        outcome: str = "",
        last_attempt_at: datetime | None = None,
        next_attempt_at: datetime | None = None,
    ) -> None:
        self._make(
            revision=revision,
            status=status,
            attempts=attempts,
            outcome=outcome,
            last_attempt_at=last_attempt_at,
            next_attempt_at=next_attempt_at,
        )

    @property
    def revision(self) -> str:
        """The event."""
        return read_text(self._data, "revision")

    @property
    def status(self) -> str:
        """`pending`: will be tried; `dead`: given up after the last attempt."""
        return read_text(self._data, "status")

    @property
    def attempts(self) -> int:
        """How often it was tried."""
        return read_int(self._data, "attempts")

    @property
    def outcome(self) -> str:
        """What became of the last attempt: `rejected`, `timed_out`, `address_refused` … Nothing of the receiver's
        answer.
        """
        return read_text(self._data, "outcome")

    @property
    def last_attempt_at(self) -> datetime | None:
        """Last attempt at."""
        return read_time(self._data, "last_attempt_at")

    @property
    def next_attempt_at(self) -> datetime | None:
        """When it will be tried next."""
        return read_time(self._data, "next_attempt_at")
