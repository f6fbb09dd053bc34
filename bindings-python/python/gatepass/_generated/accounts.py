# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/accounts.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Account(Entity):
    """Who reaches resources: a user, a service account or a token.

    One of its kinds, which are classes below this one; a kind that this version does not know is of this class
    itself.
    """

    __slots__ = ()
    _kinds: ClassVar[dict[str, str]] = {
        "user": "User",
        "service": "Service",
        "token": "Token",
    }

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def suspended(self) -> bool:
        """SuspendedRO. Set by the server."""
        return read_bool(self._data, "suspended")

    @property
    def created_at(self) -> datetime | None:
        """Created at. Set by the server."""
        return read_time(self._data, "created_at")


class AccountCreateResponse(Value):
    """Account create response."""

    __slots__ = ()
    _fields = (
        "account",
        "token",
        "access_key",
        "secret_key",
    )
    _secrets = (
        "token",
        "secret_key",
    )

    def __init__(
        self,
        *,
        account: Account | None = None,
        token: str = "",
        access_key: str = "",
        secret_key: str = "",
    ) -> None:
        self._make(
            account=account,
            token=token,
            access_key=access_key,
            secret_key=secret_key,
        )

    @property
    def account(self) -> Account | None:
        """Account."""
        return read_value(self._data, "account", Account)

    @property
    def token(self) -> str:
        """Token. A secret: it is never printed."""
        return read_text(self._data, "token")

    @property
    def access_key(self) -> str:
        """Access key."""
        return read_text(self._data, "access_key")

    @property
    def secret_key(self) -> str:
        """Secret key. A secret: it is never printed."""
        return read_text(self._data, "secret_key")


class Service(Account):
    """A service account."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "suspended",
        "tags",
        "created_at",
    )
    _kind = "service"

    def __init__(
        self,
        *,
        name: str,
        suspended: bool = False,
        tags: Mapping[str, str] | None = None,
        id: str = "",
        created_at: datetime | None = None,
    ) -> None:
        self._make(
            id=id,
            name=name,
            suspended=suspended,
            tags=tags,
            created_at=created_at,
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
    def suspended(self) -> bool:
        """Suspended."""
        return read_bool(self._data, "suspended")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def created_at(self) -> datetime | None:
        """Created at. Set by the server."""
        return read_time(self._data, "created_at")


class Token(Account):
    """An API key or an admin token."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "suspended",
        "tags",
        "rekeyed",
        "deadline",
        "account_type",
        "permissions",
        "duration",
        "created_at",
    )
    _kind = "token"

    def __init__(
        self,
        *,
        name: str,
        suspended: bool = False,
        tags: Mapping[str, str] | None = None,
        rekeyed: datetime | None = None,
        deadline: datetime | None = None,
        account_type: str = "",
        permissions: Sequence[str] | None = None,
        duration: Duration | None = None,
        id: str = "",
        created_at: datetime | None = None,
    ) -> None:
        self._make(
            id=id,
            name=name,
            suspended=suspended,
            tags=tags,
            rekeyed=rekeyed,
            deadline=deadline,
            account_type=account_type,
            permissions=permissions,
            duration=duration,
            created_at=created_at,
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
    def suspended(self) -> bool:
        """Suspended."""
        return read_bool(self._data, "suspended")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def rekeyed(self) -> datetime | None:
        """Rekeyed."""
        return read_time(self._data, "rekeyed")

    @property
    def deadline(self) -> datetime | None:
        """Deadline."""
        return read_time(self._data, "deadline")

    @property
    def account_type(self) -> str:
        """Account type."""
        return read_text(self._data, "account_type")

    @property
    def permissions(self) -> tuple[str, ...]:
        """Permissions."""
        return read_texts(self._data, "permissions")

    @property
    def duration(self) -> timedelta | None:
        """Duration."""
        return read_duration(self._data, "duration")

    @property
    def created_at(self) -> datetime | None:
        """Created at. Set by the server."""
        return read_time(self._data, "created_at")


class User(Account):
    """A person."""

    __slots__ = ()
    _fields = (
        "id",
        "email",
        "first_name",
        "last_name",
        "tags",
        "managed_by",
        "external_id",
        "suspended",
        "permission_level",
        "password",
        "scim",
        "manager_id",
        "resolved_manager_id",
        "created_at",
        "employee_number",
    )
    _secrets = (
        "password",
    )
    _references = (
        "manager_id",
    )
    _kind = "user"

    def __init__(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        tags: Mapping[str, str] | None = None,
        external_id: str = "",
        permission_level: str = "",
        password: str = "",
        manager_id: Ref = "",
        employee_number: str = "",
        id: str = "",
        managed_by: str = "",
        suspended: bool = False,
        scim: str = "",
        resolved_manager_id: str = "",
        created_at: datetime | None = None,
    ) -> None:
        self._make(
            id=id,
            email=email,
            first_name=first_name,
            last_name=last_name,
            tags=tags,
            managed_by=managed_by,
            external_id=external_id,
            suspended=suspended,
            permission_level=permission_level,
            password=password,
            scim=scim,
            manager_id=manager_id,
            resolved_manager_id=resolved_manager_id,
            created_at=created_at,
            employee_number=employee_number,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def email(self) -> str:
        """Email. Required."""
        return read_text(self._data, "email")

    @property
    def first_name(self) -> str:
        """First name. Required."""
        return read_text(self._data, "first_name")

    @property
    def last_name(self) -> str:
        """Last name. Required."""
        return read_text(self._data, "last_name")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def managed_by(self) -> str:
        """Managed by. Set by the server."""
        return read_text(self._data, "managed_by")

    @property
    def external_id(self) -> str:
        """External id."""
        return read_text(self._data, "external_id")

    @property
    def suspended(self) -> bool:
        """SuspendedRO. Set by the server."""
        return read_bool(self._data, "suspended")

    @property
    def permission_level(self) -> str:
        """Permission levelRW. The server chooses it where it is not given."""
        return read_text(self._data, "permission_level")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def scim(self) -> str:
        """SCIM. Set by the server."""
        return read_text(self._data, "scim")

    @property
    def manager_id(self) -> str:
        """Manager id. Names a account: by its id, or by its name where it is written."""
        return read_text(self._data, "manager_id")

    @property
    def resolved_manager_id(self) -> str:
        """Resolved manager id. Set by the server."""
        return read_text(self._data, "resolved_manager_id")

    @property
    def created_at(self) -> datetime | None:
        """Created at. Set by the server."""
        return read_time(self._data, "created_at")

    @property
    def employee_number(self) -> str:
        """Employee number."""
        return read_text(self._data, "employee_number")
