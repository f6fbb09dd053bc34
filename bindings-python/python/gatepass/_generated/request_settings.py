# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/request_settings.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class OrganizationRequestSettings(Value):
    """Organization request settings."""

    __slots__ = ()
    _fields = (
        "allow_self_approval",
        "silence_is_consent",
        "max_duration",
        "default_duration",
    )

    def __init__(
        self,
        *,
        allow_self_approval: bool = False,
        silence_is_consent: bool = False,
        max_duration: Duration | None = None,
        default_duration: Duration | None = None,
    ) -> None:
        self._make(
            allow_self_approval=allow_self_approval,
            silence_is_consent=silence_is_consent,
            max_duration=max_duration,
            default_duration=default_duration,
        )

    @property
    def allow_self_approval(self) -> bool:
        """Whether people may approve their own requests (RULES 3.5)."""
        return read_bool(self._data, "allow_self_approval")

    @property
    def silence_is_consent(self) -> bool:
        """Whether a request all of whose steps were skipped is granted, though nobody approved (RULES 3.6)."""
        return read_bool(self._data, "silence_is_consent")

    @property
    def max_duration(self) -> timedelta | None:
        """The longest access where a workflow has no limit. Not set: 7 days."""
        return read_duration(self._data, "max_duration")

    @property
    def default_duration(self) -> timedelta | None:
        """The length of access where neither request nor workflow says one. Not set: 1 hour."""
        return read_duration(self._data, "default_duration")
