# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/credentials.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Credential(Entity):
    """Credential."""

    __slots__ = ()
    _fields = (
        "id",
        "account_id",
        "name",
        "created_at",
        "deadline",
        "fresh_only",
        "level",
        "basic",
    )
    _references = (
        "account_id",
    )

    def __init__(
        self,
        *,
        account_id: Ref,
        name: str = "",
        deadline: datetime | None = None,
        fresh_only: bool = False,
        basic: bool = False,
        id: str = "",
        created_at: datetime | None = None,
        level: str = "",
    ) -> None:
        self._make(
            id=id,
            account_id=account_id,
            name=name,
            created_at=created_at,
            deadline=deadline,
            fresh_only=fresh_only,
            level=level,
            basic=basic,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def account_id(self) -> str:
        """Account id. Required. Names a account: by its id, or by its name where it is written."""
        return read_text(self._data, "account_id")

    @property
    def name(self) -> str:
        """For people; need not be unique."""
        return read_text(self._data, "name")

    @property
    def created_at(self) -> datetime | None:
        """Created at. Set by the server."""
        return read_time(self._data, "created_at")

    @property
    def deadline(self) -> datetime | None:
        """When the key stops working. Not set: never."""
        return read_time(self._data, "deadline")

    @property
    def fresh_only(self) -> bool:
        """Takes only the fresh signature, StrongDM's no longer (RULES 5.2)."""
        return read_bool(self._data, "fresh_only")

    @property
    def level(self) -> str:
        """The account's level when this was made (`user`, `admin`, `service`). The credential has what the account
        may do now, and never more than this level may (RULES 4.3). Set by the server.
        """
        return read_text(self._data, "level")

    @property
    def basic(self) -> bool:
        """HTTP Basic may carry the secret itself, on loopback or TLS (RULES 5.4)."""
        return read_bool(self._data, "basic")


class CredentialCreateResponse(Value):
    """Credential create response."""

    __slots__ = ()
    _fields = (
        "credential",
        "access_key",
        "secret_key",
    )
    _secrets = (
        "secret_key",
    )

    def __init__(
        self,
        *,
        credential: Credential | None = None,
        access_key: str = "",
        secret_key: str = "",
    ) -> None:
        self._make(
            credential=credential,
            access_key=access_key,
            secret_key=secret_key,
        )

    @property
    def credential(self) -> Credential | None:
        """Credential."""
        return read_value(self._data, "credential", Credential)

    @property
    def access_key(self) -> str:
        """Access key."""
        return read_text(self._data, "access_key")

    @property
    def secret_key(self) -> str:
        """Shown here and never again. A secret: it is never printed."""
        return read_text(self._data, "secret_key")


class CredentialCreateTokenResponse(Value):
    """Credential create token response."""

    __slots__ = ()
    _fields = (
        "token",
        "expires_at",
    )
    _secrets = (
        "token",
    )

    def __init__(
        self,
        *,
        token: str = "",
        expires_at: datetime | None = None,
    ) -> None:
        self._make(
            token=token,
            expires_at=expires_at,
        )

    @property
    def token(self) -> str:
        """Shown here and never again. A secret: it is never printed."""
        return read_text(self._data, "token")

    @property
    def expires_at(self) -> datetime | None:
        """Expires at."""
        return read_time(self._data, "expires_at")
