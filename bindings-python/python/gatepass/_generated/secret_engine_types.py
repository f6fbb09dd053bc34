# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/secret_engine_types.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .secret_engine_policy import SecretEnginePolicy


class SecretEngine(Entity):
    """What makes and rotates managed secrets.

    One of its kinds, which are classes below this one; a kind that this version does not know is of this class
    itself.
    """

    __slots__ = ()
    _kinds: ClassVar[dict[str, str]] = {
        "key_value": "KeyValueEngine",
        "active_directory": "ActiveDirectoryEngine",
        "postgres": "PostgresEngine",
        "mysql": "MysqlEngine",
        "sqlserver": "SqlserverEngine",
    }

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Required. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def secret_store_root_path(self) -> str:
        """Secret store root path. Required."""
        return read_text(self._data, "secret_store_root_path")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def public_key(self) -> bytes:
        """Public key. Set by the server."""
        return read_bytes(self._data, "public_key")

    @property
    def key_rotation_interval_days(self) -> int:
        """Key rotation interval days."""
        return read_int(self._data, "key_rotation_interval_days")

    @property
    def node_selector(self) -> str:
        """Node selector."""
        return read_text(self._data, "node_selector")


class ActiveDirectoryEngine(SecretEngine):
    """A secret engine of the kind `ActiveDirectoryEngine`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "secret_store_id",
        "secret_store_root_path",
        "tags",
        "public_key",
        "key_rotation_interval_days",
        "node_selector",
        "url",
        "connection_timeout",
        "request_timeout",
        "start_tls",
        "insecure_tls",
        "certificate",
        "binddn",
        "bindpass",
        "userdn",
        "upndomain",
        "after_read_ttl",
        "ttl",
        "policy",
        "do_not_validate_timestamps",
        "max_backoff_duration",
    )
    _secrets = (
        "bindpass",
    )
    _references = (
        "secret_store_id",
    )
    _kind = "active_directory"

    def __init__(
        self,
        *,
        name: str,
        secret_store_id: Ref,
        secret_store_root_path: str,
        url: str,
        binddn: str,
        bindpass: str,
        tags: Mapping[str, str] | None = None,
        key_rotation_interval_days: int = 0,
        node_selector: str = "",
        connection_timeout: int = 0,
        request_timeout: int = 0,
        start_tls: bool = False,
        insecure_tls: bool = False,
        certificate: str = "",
        userdn: str = "",
        upndomain: str = "",
        after_read_ttl: Duration | None = None,
        ttl: Duration | None = None,
        policy: SecretEnginePolicy | None = None,
        do_not_validate_timestamps: bool = False,
        max_backoff_duration: Duration | None = None,
        id: str = "",
        public_key: bytes = b"",
    ) -> None:
        self._make(
            id=id,
            name=name,
            secret_store_id=secret_store_id,
            secret_store_root_path=secret_store_root_path,
            tags=tags,
            public_key=public_key,
            key_rotation_interval_days=key_rotation_interval_days,
            node_selector=node_selector,
            url=url,
            connection_timeout=connection_timeout,
            request_timeout=request_timeout,
            start_tls=start_tls,
            insecure_tls=insecure_tls,
            certificate=certificate,
            binddn=binddn,
            bindpass=bindpass,
            userdn=userdn,
            upndomain=upndomain,
            after_read_ttl=after_read_ttl,
            ttl=ttl,
            policy=policy,
            do_not_validate_timestamps=do_not_validate_timestamps,
            max_backoff_duration=max_backoff_duration,
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
    def secret_store_id(self) -> str:
        """Secret store id. Required. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def secret_store_root_path(self) -> str:
        """Secret store root path. Required."""
        return read_text(self._data, "secret_store_root_path")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def public_key(self) -> bytes:
        """Public key. Set by the server."""
        return read_bytes(self._data, "public_key")

    @property
    def key_rotation_interval_days(self) -> int:
        """Key rotation interval days."""
        return read_int(self._data, "key_rotation_interval_days")

    @property
    def node_selector(self) -> str:
        """Node selector."""
        return read_text(self._data, "node_selector")

    @property
    def url(self) -> str:
        """Url. Required."""
        return read_text(self._data, "url")

    @property
    def connection_timeout(self) -> int:
        """Connection timeout."""
        return read_int(self._data, "connection_timeout")

    @property
    def request_timeout(self) -> int:
        """Request timeout."""
        return read_int(self._data, "request_timeout")

    @property
    def start_tls(self) -> bool:
        """Start tls."""
        return read_bool(self._data, "start_tls")

    @property
    def insecure_tls(self) -> bool:
        """Insecure tls."""
        return read_bool(self._data, "insecure_tls")

    @property
    def certificate(self) -> str:
        """Certificate."""
        return read_text(self._data, "certificate")

    @property
    def binddn(self) -> str:
        """Binddn. Required."""
        return read_text(self._data, "binddn")

    @property
    def bindpass(self) -> str:
        """Bindpass. Required. A secret: it is never printed."""
        return read_text(self._data, "bindpass")

    @property
    def userdn(self) -> str:
        """Userdn."""
        return read_text(self._data, "userdn")

    @property
    def upndomain(self) -> str:
        """Upndomain."""
        return read_text(self._data, "upndomain")

    @property
    def after_read_ttl(self) -> timedelta | None:
        """After read ttl."""
        return read_duration(self._data, "after_read_ttl")

    @property
    def ttl(self) -> timedelta | None:
        """Ttl."""
        return read_duration(self._data, "ttl")

    @property
    def policy(self) -> SecretEnginePolicy | None:
        """Policy."""
        return read_value(self._data, "policy", SecretEnginePolicy)

    @property
    def do_not_validate_timestamps(self) -> bool:
        """Do not validate timestamps."""
        return read_bool(self._data, "do_not_validate_timestamps")

    @property
    def max_backoff_duration(self) -> timedelta | None:
        """Max backoff duration."""
        return read_duration(self._data, "max_backoff_duration")


class KeyValueEngine(SecretEngine):
    """A secret engine of the kind `KeyValueEngine`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "secret_store_id",
        "secret_store_root_path",
        "tags",
        "public_key",
        "key_rotation_interval_days",
        "node_selector",
    )
    _references = (
        "secret_store_id",
    )
    _kind = "key_value"

    def __init__(
        self,
        *,
        name: str,
        secret_store_id: Ref,
        secret_store_root_path: str,
        tags: Mapping[str, str] | None = None,
        key_rotation_interval_days: int = 0,
        node_selector: str = "",
        id: str = "",
        public_key: bytes = b"",
    ) -> None:
        self._make(
            id=id,
            name=name,
            secret_store_id=secret_store_id,
            secret_store_root_path=secret_store_root_path,
            tags=tags,
            public_key=public_key,
            key_rotation_interval_days=key_rotation_interval_days,
            node_selector=node_selector,
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
    def secret_store_id(self) -> str:
        """Secret store id. Required. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def secret_store_root_path(self) -> str:
        """Secret store root path. Required."""
        return read_text(self._data, "secret_store_root_path")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def public_key(self) -> bytes:
        """Public key. Set by the server."""
        return read_bytes(self._data, "public_key")

    @property
    def key_rotation_interval_days(self) -> int:
        """Key rotation interval days."""
        return read_int(self._data, "key_rotation_interval_days")

    @property
    def node_selector(self) -> str:
        """Node selector."""
        return read_text(self._data, "node_selector")


class MysqlEngine(SecretEngine):
    """A secret engine of the kind `MysqlEngine`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "secret_store_id",
        "secret_store_root_path",
        "tags",
        "public_key",
        "key_rotation_interval_days",
        "node_selector",
        "hostname",
        "username",
        "password",
        "port",
        "after_read_ttl",
        "ttl",
        "policy",
        "database",
        "tls",
        "tls_skip_verify",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
    )
    _kind = "mysql"

    def __init__(
        self,
        *,
        name: str,
        secret_store_id: Ref,
        secret_store_root_path: str,
        hostname: str,
        username: str,
        password: str,
        port: int,
        database: str,
        tags: Mapping[str, str] | None = None,
        key_rotation_interval_days: int = 0,
        node_selector: str = "",
        after_read_ttl: Duration | None = None,
        ttl: Duration | None = None,
        policy: SecretEnginePolicy | None = None,
        tls: bool = False,
        tls_skip_verify: bool = False,
        id: str = "",
        public_key: bytes = b"",
    ) -> None:
        self._make(
            id=id,
            name=name,
            secret_store_id=secret_store_id,
            secret_store_root_path=secret_store_root_path,
            tags=tags,
            public_key=public_key,
            key_rotation_interval_days=key_rotation_interval_days,
            node_selector=node_selector,
            hostname=hostname,
            username=username,
            password=password,
            port=port,
            after_read_ttl=after_read_ttl,
            ttl=ttl,
            policy=policy,
            database=database,
            tls=tls,
            tls_skip_verify=tls_skip_verify,
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
    def secret_store_id(self) -> str:
        """Secret store id. Required. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def secret_store_root_path(self) -> str:
        """Secret store root path. Required."""
        return read_text(self._data, "secret_store_root_path")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def public_key(self) -> bytes:
        """Public key. Set by the server."""
        return read_bytes(self._data, "public_key")

    @property
    def key_rotation_interval_days(self) -> int:
        """Key rotation interval days."""
        return read_int(self._data, "key_rotation_interval_days")

    @property
    def node_selector(self) -> str:
        """Node selector."""
        return read_text(self._data, "node_selector")

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed."""
        return read_text(self._data, "password")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def after_read_ttl(self) -> timedelta | None:
        """After read ttl."""
        return read_duration(self._data, "after_read_ttl")

    @property
    def ttl(self) -> timedelta | None:
        """Ttl."""
        return read_duration(self._data, "ttl")

    @property
    def policy(self) -> SecretEnginePolicy | None:
        """Policy."""
        return read_value(self._data, "policy", SecretEnginePolicy)

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def tls(self) -> bool:
        """Tls."""
        return read_bool(self._data, "tls")

    @property
    def tls_skip_verify(self) -> bool:
        """Tls skip verify."""
        return read_bool(self._data, "tls_skip_verify")


class PostgresEngine(SecretEngine):
    """A secret engine of the kind `PostgresEngine`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "secret_store_id",
        "secret_store_root_path",
        "tags",
        "public_key",
        "key_rotation_interval_days",
        "node_selector",
        "hostname",
        "username",
        "password",
        "port",
        "after_read_ttl",
        "ttl",
        "policy",
        "database",
        "tls",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
    )
    _kind = "postgres"

    def __init__(
        self,
        *,
        name: str,
        secret_store_id: Ref,
        secret_store_root_path: str,
        hostname: str,
        username: str,
        password: str,
        port: int,
        database: str,
        tags: Mapping[str, str] | None = None,
        key_rotation_interval_days: int = 0,
        node_selector: str = "",
        after_read_ttl: Duration | None = None,
        ttl: Duration | None = None,
        policy: SecretEnginePolicy | None = None,
        tls: bool = False,
        id: str = "",
        public_key: bytes = b"",
    ) -> None:
        self._make(
            id=id,
            name=name,
            secret_store_id=secret_store_id,
            secret_store_root_path=secret_store_root_path,
            tags=tags,
            public_key=public_key,
            key_rotation_interval_days=key_rotation_interval_days,
            node_selector=node_selector,
            hostname=hostname,
            username=username,
            password=password,
            port=port,
            after_read_ttl=after_read_ttl,
            ttl=ttl,
            policy=policy,
            database=database,
            tls=tls,
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
    def secret_store_id(self) -> str:
        """Secret store id. Required. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def secret_store_root_path(self) -> str:
        """Secret store root path. Required."""
        return read_text(self._data, "secret_store_root_path")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def public_key(self) -> bytes:
        """Public key. Set by the server."""
        return read_bytes(self._data, "public_key")

    @property
    def key_rotation_interval_days(self) -> int:
        """Key rotation interval days."""
        return read_int(self._data, "key_rotation_interval_days")

    @property
    def node_selector(self) -> str:
        """Node selector."""
        return read_text(self._data, "node_selector")

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed."""
        return read_text(self._data, "password")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def after_read_ttl(self) -> timedelta | None:
        """After read ttl."""
        return read_duration(self._data, "after_read_ttl")

    @property
    def ttl(self) -> timedelta | None:
        """Ttl."""
        return read_duration(self._data, "ttl")

    @property
    def policy(self) -> SecretEnginePolicy | None:
        """Policy."""
        return read_value(self._data, "policy", SecretEnginePolicy)

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def tls(self) -> bool:
        """Tls."""
        return read_bool(self._data, "tls")


class SqlserverEngine(SecretEngine):
    """A secret engine of the kind `SqlserverEngine`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "secret_store_id",
        "secret_store_root_path",
        "tags",
        "public_key",
        "key_rotation_interval_days",
        "node_selector",
        "hostname",
        "username",
        "password",
        "port",
        "after_read_ttl",
        "ttl",
        "policy",
        "database",
        "tls",
        "tls_skip_verify",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
    )
    _kind = "sqlserver"

    def __init__(
        self,
        *,
        name: str,
        secret_store_id: Ref,
        secret_store_root_path: str,
        hostname: str,
        username: str,
        password: str,
        port: int,
        database: str,
        tags: Mapping[str, str] | None = None,
        key_rotation_interval_days: int = 0,
        node_selector: str = "",
        after_read_ttl: Duration | None = None,
        ttl: Duration | None = None,
        policy: SecretEnginePolicy | None = None,
        tls: bool = False,
        tls_skip_verify: bool = False,
        id: str = "",
        public_key: bytes = b"",
    ) -> None:
        self._make(
            id=id,
            name=name,
            secret_store_id=secret_store_id,
            secret_store_root_path=secret_store_root_path,
            tags=tags,
            public_key=public_key,
            key_rotation_interval_days=key_rotation_interval_days,
            node_selector=node_selector,
            hostname=hostname,
            username=username,
            password=password,
            port=port,
            after_read_ttl=after_read_ttl,
            ttl=ttl,
            policy=policy,
            database=database,
            tls=tls,
            tls_skip_verify=tls_skip_verify,
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
    def secret_store_id(self) -> str:
        """Secret store id. Required. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def secret_store_root_path(self) -> str:
        """Secret store root path. Required."""
        return read_text(self._data, "secret_store_root_path")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def public_key(self) -> bytes:
        """Public key. Set by the server."""
        return read_bytes(self._data, "public_key")

    @property
    def key_rotation_interval_days(self) -> int:
        """Key rotation interval days."""
        return read_int(self._data, "key_rotation_interval_days")

    @property
    def node_selector(self) -> str:
        """Node selector."""
        return read_text(self._data, "node_selector")

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed."""
        return read_text(self._data, "password")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def after_read_ttl(self) -> timedelta | None:
        """After read ttl."""
        return read_duration(self._data, "after_read_ttl")

    @property
    def ttl(self) -> timedelta | None:
        """Ttl."""
        return read_duration(self._data, "ttl")

    @property
    def policy(self) -> SecretEnginePolicy | None:
        """Policy."""
        return read_value(self._data, "policy", SecretEnginePolicy)

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def tls(self) -> bool:
        """Tls."""
        return read_bool(self._data, "tls")

    @property
    def tls_skip_verify(self) -> bool:
        """Tls skip verify."""
        return read_bool(self._data, "tls_skip_verify")
