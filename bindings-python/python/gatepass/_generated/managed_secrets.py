# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/managed_secrets.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class ManagedSecret(Entity):
    """Managed secret."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "secret_engine_id",
        "value",
        "secret_store_path",
        "policy",
        "tags",
        "last_rotated_at",
        "expires_at",
        "config",
        "lock_required",
    )
    _secrets = (
        "value",
    )
    _references = (
        "secret_engine_id",
    )

    def __init__(
        self,
        *,
        name: str,
        secret_engine_id: Ref,
        policy: ManagedSecretPolicy,
        value: bytes = b"",
        tags: Mapping[str, str] | None = None,
        lock_required: bool = False,
        id: str = "",
        secret_store_path: str = "",
        last_rotated_at: datetime | None = None,
        expires_at: datetime | None = None,
        config: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            secret_engine_id=secret_engine_id,
            value=value,
            secret_store_path=secret_store_path,
            policy=policy,
            tags=tags,
            last_rotated_at=last_rotated_at,
            expires_at=expires_at,
            config=config,
            lock_required=lock_required,
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
    def secret_engine_id(self) -> str:
        """Secret engine id. Required. Names a secret engine: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_engine_id")

    @property
    def value(self) -> bytes:
        """Value. A secret: it is never printed."""
        return read_bytes(self._data, "value")

    @property
    def secret_store_path(self) -> str:
        """Secret store path. Set by the server."""
        return read_text(self._data, "secret_store_path")

    @property
    def policy(self) -> ManagedSecretPolicy | None:
        """Policy. Required."""
        return read_value(self._data, "policy", ManagedSecretPolicy)

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def last_rotated_at(self) -> datetime | None:
        """Last rotated at. Set by the server."""
        return read_time(self._data, "last_rotated_at")

    @property
    def expires_at(self) -> datetime | None:
        """Expires at. Set by the server."""
        return read_time(self._data, "expires_at")

    @property
    def config(self) -> str:
        """Config. Set by the server."""
        return read_text(self._data, "config")

    @property
    def lock_required(self) -> bool:
        """Lock required."""
        return read_bool(self._data, "lock_required")


class ManagedSecretLog(Entity):
    """Managed secret log."""

    __slots__ = ()
    _fields = (
        "id",
        "created_at",
        "secret_engine_id",
        "managed_secret_id",
        "account_id",
        "action",
        "debug",
    )

    def __init__(
        self,
        *,
        secret_engine_id: str,
        managed_secret_id: str,
        account_id: str,
        action: str,
        debug: str,
        id: Ref = "",
        created_at: datetime | None = None,
    ) -> None:
        self._make(
            id=id,
            created_at=created_at,
            secret_engine_id=secret_engine_id,
            managed_secret_id=managed_secret_id,
            account_id=account_id,
            action=action,
            debug=debug,
        )

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def created_at(self) -> datetime | None:
        """Created at."""
        return read_time(self._data, "created_at")

    @property
    def secret_engine_id(self) -> str:
        """Secret engine id. Required."""
        return read_text(self._data, "secret_engine_id")

    @property
    def managed_secret_id(self) -> str:
        """Managed secret id. Required."""
        return read_text(self._data, "managed_secret_id")

    @property
    def account_id(self) -> str:
        """Account id. Required."""
        return read_text(self._data, "account_id")

    @property
    def action(self) -> str:
        """Action. Required."""
        return read_text(self._data, "action")

    @property
    def debug(self) -> str:
        """Debug. Required."""
        return read_text(self._data, "debug")


class ManagedSecretPasswordPolicy(Value):
    """Managed secret password policy."""

    __slots__ = ()
    _fields = (
        "length",
        "exclude_upper_case",
        "num_digits",
        "num_symbols",
        "allow_repeat",
        "exclude_characters",
    )

    def __init__(
        self,
        *,
        length: int = 0,
        exclude_upper_case: bool = False,
        num_digits: int = 0,
        num_symbols: int = 0,
        allow_repeat: bool = False,
        exclude_characters: str = "",
    ) -> None:
        self._make(
            length=length,
            exclude_upper_case=exclude_upper_case,
            num_digits=num_digits,
            num_symbols=num_symbols,
            allow_repeat=allow_repeat,
            exclude_characters=exclude_characters,
        )

    @property
    def length(self) -> int:
        """Length."""
        return read_int(self._data, "length")

    @property
    def exclude_upper_case(self) -> bool:
        """Exclude upper case."""
        return read_bool(self._data, "exclude_upper_case")

    @property
    def num_digits(self) -> int:
        """Num digits."""
        return read_int(self._data, "num_digits")

    @property
    def num_symbols(self) -> int:
        """Num symbols."""
        return read_int(self._data, "num_symbols")

    @property
    def allow_repeat(self) -> bool:
        """Allow repeat."""
        return read_bool(self._data, "allow_repeat")

    @property
    def exclude_characters(self) -> str:
        """Exclude characters."""
        return read_text(self._data, "exclude_characters")


class ManagedSecretPolicy(Value):
    """Managed secret policy."""

    __slots__ = ()
    _fields = (
        "rotation_policy",
        "password_policy",
    )

    def __init__(
        self,
        *,
        rotation_policy: ManagedSecretRotationPolicy | None = None,
        password_policy: ManagedSecretPasswordPolicy | None = None,
    ) -> None:
        self._make(
            rotation_policy=rotation_policy,
            password_policy=password_policy,
        )

    @property
    def rotation_policy(self) -> ManagedSecretRotationPolicy | None:
        """Rotation policy."""
        return read_value(self._data, "rotation_policy", ManagedSecretRotationPolicy)

    @property
    def password_policy(self) -> ManagedSecretPasswordPolicy | None:
        """Password policy."""
        return read_value(self._data, "password_policy", ManagedSecretPasswordPolicy)


class ManagedSecretRotationPolicy(Value):
    """Managed secret rotation policy."""

    __slots__ = ()


class ManagedSecretValidateResponse(Value):
    """Managed secret validate response."""

    __slots__ = ()
    _fields = (
        "valid",
        "invalid_info",
    )

    def __init__(
        self,
        *,
        valid: bool = False,
        invalid_info: str = "",
    ) -> None:
        self._make(
            valid=valid,
            invalid_info=invalid_info,
        )

    @property
    def valid(self) -> bool:
        """Valid."""
        return read_bool(self._data, "valid")

    @property
    def invalid_info(self) -> str:
        """Invalid info."""
        return read_text(self._data, "invalid_info")
