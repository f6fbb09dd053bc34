# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/queries.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class Initiator(Value):
    """Initiator."""

    __slots__ = ()
    _fields = (
        "type",
        "ai_agent",
        "version",
        "trusted",
    )

    def __init__(
        self,
        *,
        type: str = "",
        ai_agent: str = "",
        version: str = "",
        trusted: bool = False,
    ) -> None:
        self._make(
            type=type,
            ai_agent=ai_agent,
            version=version,
            trusted=trusted,
        )

    @property
    def type(self) -> str:
        """Type."""
        return read_text(self._data, "type")

    @property
    def ai_agent(self) -> str:
        """Ai agent."""
        return read_text(self._data, "ai_agent")

    @property
    def version(self) -> str:
        """Version."""
        return read_text(self._data, "version")

    @property
    def trusted(self) -> bool:
        """Trusted."""
        return read_bool(self._data, "trusted")


class Query(Entity):
    """Query."""

    __slots__ = ()
    _fields = (
        "id",
        "account_id",
        "resource_id",
        "query_body",
        "duration",
        "encrypted",
        "query_hash",
        "remote_identity_username",
        "timestamp",
        "egress_node_id",
        "replayable",
        "record_count",
        "resource_type",
        "query_category",
        "query_key",
        "resource_name",
        "resource_tags",
        "account_first_name",
        "account_last_name",
        "account_email",
        "account_tags",
        "query_key_id",
        "completed_at",
        "capture",
        "source_ip",
        "authentication_id",
        "target",
        "authz_json",
        "client_ip",
        "identity_alias_username",
        "metadata_json",
        "initiator",
    )
    _secrets = (
        "query_key",
    )

    def __init__(
        self,
        *,
        id: Ref = "",
        account_id: str = "",
        resource_id: str = "",
        query_body: str = "",
        duration: Duration | None = None,
        encrypted: bool = False,
        query_hash: str = "",
        remote_identity_username: str = "",
        timestamp: datetime | None = None,
        egress_node_id: str = "",
        replayable: bool = False,
        record_count: int = 0,
        resource_type: str = "",
        query_category: str = "",
        query_key: str = "",
        resource_name: str = "",
        resource_tags: Mapping[str, str] | None = None,
        account_first_name: str = "",
        account_last_name: str = "",
        account_email: str = "",
        account_tags: Mapping[str, str] | None = None,
        query_key_id: str = "",
        completed_at: datetime | None = None,
        capture: QueryCapture | None = None,
        source_ip: str = "",
        authentication_id: str = "",
        target: str = "",
        authz_json: str = "",
        client_ip: str = "",
        identity_alias_username: str = "",
        metadata_json: str = "",
        initiator: Initiator | None = None,
    ) -> None:
        self._make(
            id=id,
            account_id=account_id,
            resource_id=resource_id,
            query_body=query_body,
            duration=duration,
            encrypted=encrypted,
            query_hash=query_hash,
            remote_identity_username=remote_identity_username,
            timestamp=timestamp,
            egress_node_id=egress_node_id,
            replayable=replayable,
            record_count=record_count,
            resource_type=resource_type,
            query_category=query_category,
            query_key=query_key,
            resource_name=resource_name,
            resource_tags=resource_tags,
            account_first_name=account_first_name,
            account_last_name=account_last_name,
            account_email=account_email,
            account_tags=account_tags,
            query_key_id=query_key_id,
            completed_at=completed_at,
            capture=capture,
            source_ip=source_ip,
            authentication_id=authentication_id,
            target=target,
            authz_json=authz_json,
            client_ip=client_ip,
            identity_alias_username=identity_alias_username,
            metadata_json=metadata_json,
            initiator=initiator,
        )

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def account_id(self) -> str:
        """Account id."""
        return read_text(self._data, "account_id")

    @property
    def resource_id(self) -> str:
        """Resource id."""
        return read_text(self._data, "resource_id")

    @property
    def query_body(self) -> str:
        """Query body."""
        return read_text(self._data, "query_body")

    @property
    def duration(self) -> timedelta | None:
        """Duration."""
        return read_duration(self._data, "duration")

    @property
    def encrypted(self) -> bool:
        """Encrypted."""
        return read_bool(self._data, "encrypted")

    @property
    def query_hash(self) -> str:
        """Query hash."""
        return read_text(self._data, "query_hash")

    @property
    def remote_identity_username(self) -> str:
        """Remote identity username. Deprecated."""
        return read_text(self._data, "remote_identity_username")

    @property
    def timestamp(self) -> datetime | None:
        """Timestamp."""
        return read_time(self._data, "timestamp")

    @property
    def egress_node_id(self) -> str:
        """Egress node id."""
        return read_text(self._data, "egress_node_id")

    @property
    def replayable(self) -> bool:
        """Replayable."""
        return read_bool(self._data, "replayable")

    @property
    def record_count(self) -> int:
        """Record count."""
        return read_int(self._data, "record_count")

    @property
    def resource_type(self) -> str:
        """Resource type."""
        return read_text(self._data, "resource_type")

    @property
    def query_category(self) -> str:
        """Query category."""
        return read_text(self._data, "query_category")

    @property
    def query_key(self) -> str:
        """Query key. A secret: it is never printed."""
        return read_text(self._data, "query_key")

    @property
    def resource_name(self) -> str:
        """Resource name."""
        return read_text(self._data, "resource_name")

    @property
    def resource_tags(self) -> Mapping[str, str]:
        """Resource tags."""
        return read_tags(self._data, "resource_tags")

    @property
    def account_first_name(self) -> str:
        """Account first name."""
        return read_text(self._data, "account_first_name")

    @property
    def account_last_name(self) -> str:
        """Account last name."""
        return read_text(self._data, "account_last_name")

    @property
    def account_email(self) -> str:
        """Account email."""
        return read_text(self._data, "account_email")

    @property
    def account_tags(self) -> Mapping[str, str]:
        """Account tags."""
        return read_tags(self._data, "account_tags")

    @property
    def query_key_id(self) -> str:
        """Query key id."""
        return read_text(self._data, "query_key_id")

    @property
    def completed_at(self) -> datetime | None:
        """Completed at."""
        return read_time(self._data, "completed_at")

    @property
    def capture(self) -> QueryCapture | None:
        """Capture."""
        return read_value(self._data, "capture", QueryCapture)

    @property
    def source_ip(self) -> str:
        """Source ip."""
        return read_text(self._data, "source_ip")

    @property
    def authentication_id(self) -> str:
        """Authentication id."""
        return read_text(self._data, "authentication_id")

    @property
    def target(self) -> str:
        """Target."""
        return read_text(self._data, "target")

    @property
    def authz_json(self) -> str:
        """AuthzJson."""
        return read_text(self._data, "authz_json")

    @property
    def client_ip(self) -> str:
        """Client ip."""
        return read_text(self._data, "client_ip")

    @property
    def identity_alias_username(self) -> str:
        """Identity alias username."""
        return read_text(self._data, "identity_alias_username")

    @property
    def metadata_json(self) -> str:
        """Metadata json."""
        return read_text(self._data, "metadata_json")

    @property
    def initiator(self) -> Initiator | None:
        """Initiator."""
        return read_value(self._data, "initiator", Initiator)


class QueryCapture(Value):
    """Query capture."""

    __slots__ = ()
    _fields = (
        "width",
        "height",
        "command",
        "env",
        "type",
        "file_name",
        "file_size",
        "client_command",
        "pod",
        "container",
        "request_method",
        "request_uri",
        "request_body",
        "impersonation_user",
        "impersonation_groups",
        "privilege_groups",
    )

    def __init__(
        self,
        *,
        width: int = 0,
        height: int = 0,
        command: str = "",
        env: Mapping[str, str] | None = None,
        type: str = "",
        file_name: str = "",
        file_size: int = 0,
        client_command: str = "",
        pod: str = "",
        container: str = "",
        request_method: str = "",
        request_uri: str = "",
        request_body: bytes = b"",
        impersonation_user: str = "",
        impersonation_groups: Sequence[str] | None = None,
        privilege_groups: Sequence[str] | None = None,
    ) -> None:
        self._make(
            width=width,
            height=height,
            command=command,
            env=env,
            type=type,
            file_name=file_name,
            file_size=file_size,
            client_command=client_command,
            pod=pod,
            container=container,
            request_method=request_method,
            request_uri=request_uri,
            request_body=request_body,
            impersonation_user=impersonation_user,
            impersonation_groups=impersonation_groups,
            privilege_groups=privilege_groups,
        )

    @property
    def width(self) -> int:
        """Width."""
        return read_int(self._data, "width")

    @property
    def height(self) -> int:
        """Height."""
        return read_int(self._data, "height")

    @property
    def command(self) -> str:
        """Command."""
        return read_text(self._data, "command")

    @property
    def env(self) -> Mapping[str, str]:
        """Env."""
        return read_tags(self._data, "env")

    @property
    def type(self) -> str:
        """Type."""
        return read_text(self._data, "type")

    @property
    def file_name(self) -> str:
        """File name."""
        return read_text(self._data, "file_name")

    @property
    def file_size(self) -> int:
        """File size."""
        return read_int(self._data, "file_size")

    @property
    def client_command(self) -> str:
        """Client command."""
        return read_text(self._data, "client_command")

    @property
    def pod(self) -> str:
        """Pod."""
        return read_text(self._data, "pod")

    @property
    def container(self) -> str:
        """Container."""
        return read_text(self._data, "container")

    @property
    def request_method(self) -> str:
        """Request method."""
        return read_text(self._data, "request_method")

    @property
    def request_uri(self) -> str:
        """Request uri."""
        return read_text(self._data, "request_uri")

    @property
    def request_body(self) -> bytes:
        """Request body."""
        return read_bytes(self._data, "request_body")

    @property
    def impersonation_user(self) -> str:
        """Impersonation user."""
        return read_text(self._data, "impersonation_user")

    @property
    def impersonation_groups(self) -> tuple[str, ...]:
        """Impersonation groups."""
        return read_texts(self._data, "impersonation_groups")

    @property
    def privilege_groups(self) -> tuple[str, ...]:
        """Privilege groups."""
        return read_texts(self._data, "privilege_groups")
