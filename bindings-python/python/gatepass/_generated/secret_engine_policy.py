# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/secret_engine_policy.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class SecretEnginePasswordPolicy(Value):
    """Secret engine password policy."""

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


class SecretEnginePolicy(Value):
    """Secret engine policy."""

    __slots__ = ()
    _fields = (
        "password_policy",
    )

    def __init__(
        self,
        *,
        password_policy: SecretEnginePasswordPolicy | None = None,
    ) -> None:
        self._make(
            password_policy=password_policy,
        )

    @property
    def password_policy(self) -> SecretEnginePasswordPolicy | None:
        """Password policy."""
        return read_value(self._data, "password_policy", SecretEnginePasswordPolicy)
