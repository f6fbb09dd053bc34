# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/activities.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Activity(Entity):
    """One line of the audit trail: who did what to which entities, when, from where."""

    __slots__ = ()
    _fields = (
        "id",
        "verb",
        "description",
        "completed_at",
        "entities",
        "ip_address",
        "actor",
        "user_agent",
    )

    def __init__(
        self,
        *,
        id: Ref = "",
        verb: str = "",
        description: str = "",
        completed_at: datetime | None = None,
        entities: Sequence[ActivityEntity] | None = None,
        ip_address: str = "",
        actor: ActivityActor | None = None,
        user_agent: str = "",
    ) -> None:
        self._make(
            id=id,
            verb=verb,
            description=description,
            completed_at=completed_at,
            entities=entities,
            ip_address=ip_address,
            actor=actor,
            user_agent=user_agent,
        )

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def verb(self) -> str:
        """Verb."""
        return read_text(self._data, "verb")

    @property
    def description(self) -> str:
        """Description."""
        return read_text(self._data, "description")

    @property
    def completed_at(self) -> datetime | None:
        """Completed at."""
        return read_time(self._data, "completed_at")

    @property
    def entities(self) -> tuple[ActivityEntity, ...]:
        """Entities."""
        return read_values(self._data, "entities", ActivityEntity)

    @property
    def ip_address(self) -> str:
        """Ip address."""
        return read_text(self._data, "ip_address")

    @property
    def actor(self) -> ActivityActor | None:
        """Actor."""
        return read_value(self._data, "actor", ActivityActor)

    @property
    def user_agent(self) -> str:
        """User agent."""
        return read_text(self._data, "user_agent")


class ActivityActor(Entity):
    """Activity actor."""

    __slots__ = ()
    _fields = (
        "id",
        "email",
        "first_name",
        "last_name",
        "activity_external_id",
    )

    def __init__(
        self,
        *,
        id: Ref = "",
        email: str = "",
        first_name: str = "",
        last_name: str = "",
        activity_external_id: str = "",
    ) -> None:
        self._make(
            id=id,
            email=email,
            first_name=first_name,
            last_name=last_name,
            activity_external_id=activity_external_id,
        )

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def email(self) -> str:
        """Email."""
        return read_text(self._data, "email")

    @property
    def first_name(self) -> str:
        """First name."""
        return read_text(self._data, "first_name")

    @property
    def last_name(self) -> str:
        """Last name."""
        return read_text(self._data, "last_name")

    @property
    def activity_external_id(self) -> str:
        """Activity external id."""
        return read_text(self._data, "activity_external_id")


class ActivityEntity(Entity):
    """Activity entity."""

    __slots__ = ()
    _fields = (
        "id",
        "type",
        "name",
        "email",
        "external_id",
    )

    def __init__(
        self,
        *,
        id: Ref = "",
        type: str = "",
        name: str = "",
        email: str = "",
        external_id: str = "",
    ) -> None:
        self._make(
            id=id,
            type=type,
            name=name,
            email=email,
            external_id=external_id,
        )

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def type(self) -> str:
        """Type."""
        return read_text(self._data, "type")

    @property
    def name(self) -> str:
        """Name."""
        return read_text(self._data, "name")

    @property
    def email(self) -> str:
        """Email."""
        return read_text(self._data, "email")

    @property
    def external_id(self) -> str:
        """External id."""
        return read_text(self._data, "external_id")
