# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/drivers.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .custom_headers import CustomHeaders


class Resource(Entity):
    """What is accessed: a datasource, server, cluster, cloud or website.

    One of its kinds, which are classes below this one; a kind that this version does not know is of this class
    itself.
    """

    __slots__ = ()
    _kinds: ClassVar[dict[str, str]] = {
        "click_house_http": "ClickHouseHTTP",
        "click_house_tcp": "ClickHouseTCP",
        "athena": "Athena",
        "big_query": "BigQuery",
        "cassandra": "Cassandra",
        "druid": "Druid",
        "dynamo_db": "DynamoDB",
        "dynamo_dbiam": "DynamoDBIAM",
        "amazon_es": "AmazonES",
        "elastic": "Elastic",
        "amazon_esiam": "AmazonESIAM",
        "http_basic_auth": "HTTPBasicAuth",
        "http_no_auth": "HTTPNoAuth",
        "http_auth": "HTTPAuth",
        "kubernetes": "Kubernetes",
        "kubernetes_basic_auth": "KubernetesBasicAuth",
        "amazon_eks": "AmazonEKS",
        "google_gke": "GoogleGKE",
        "kubernetes_service_account": "KubernetesServiceAccount",
        "aks": "AKS",
        "aks_basic_auth": "AKSBasicAuth",
        "aks_service_account": "AKSServiceAccount",
        "kubernetes_service_account_user_impersonation": "KubernetesServiceAccountUserImpersonation",
        "amazon_eks_instance_profile": "AmazonEKSInstanceProfile",
        "aks_service_account_user_impersonation": "AKSServiceAccountUserImpersonation",
        "kubernetes_user_impersonation": "KubernetesUserImpersonation",
        "amazon_eks_instance_profile_user_impersonation": "AmazonEKSInstanceProfileUserImpersonation",
        "aks_user_impersonation": "AKSUserImpersonation",
        "google_gke_user_impersonation": "GoogleGKEUserImpersonation",
        "amazon_eks_user_impersonation": "AmazonEKSUserImpersonation",
        "kubernetes_pod_identity": "KubernetesPodIdentity",
        "memcached": "Memcached",
        "mongo_legacy_host": "MongoLegacyHost",
        "mongo_legacy_replicaset": "MongoLegacyReplicaset",
        "mongo_host": "MongoHost",
        "mongo_replica_set": "MongoReplicaSet",
        "document_db_host": "DocumentDBHost",
        "document_db_replica_set": "DocumentDBReplicaSet",
        "mongo_sharded_cluster": "MongoShardedCluster",
        "document_db_host_iam": "DocumentDBHostIAM",
        "document_db_replica_set_iam": "DocumentDBReplicaSetIAM",
        "mysql": "Mysql",
        "aurora_mysql": "AuroraMysql",
        "clustrix": "Clustrix",
        "maria": "Maria",
        "memsql": "Memsql",
        "single_store": "SingleStore",
        "mtls_mysql": "MTLSMysql",
        "azure_mysql": "AzureMysql",
        "click_house_my_sql": "ClickHouseMySQL",
        "aurora_mysql_iam": "AuroraMysqlIAM",
        "azure_mysql_managed_identity": "AzureMysqlManagedIdentity",
        "oracle": "Oracle",
        "oracle_nne": "OracleNNE",
        "postgres": "Postgres",
        "aurora_postgres": "AuroraPostgres",
        "greenplum": "Greenplum",
        "cockroach": "Cockroach",
        "redshift": "Redshift",
        "citus": "Citus",
        "mtls_postgres": "MTLSPostgres",
        "azure_postgres": "AzurePostgres",
        "azure_postgres_managed_identity": "AzurePostgresManagedIdentity",
        "aurora_postgres_iam": "AuroraPostgresIAM",
        "rds_postgres_iam": "RDSPostgresIAM",
        "redshift_serverless_iam": "RedshiftServerlessIAM",
        "redshift_iam": "RedshiftIAM",
        "presto": "Presto",
        "trino": "Trino",
        "rdp": "RDP",
        "rdp_cert": "RDPCert",
        "redis": "Redis",
        "elasticache_redis": "ElasticacheRedis",
        "redis_cluster": "RedisCluster",
        "elasticache_redis_iam": "ElasticacheRedisIAM",
        "snowflake": "Snowflake",
        "snowsight": "Snowsight",
        "sql_server": "SQLServer",
        "sql_server_azure_ad": "SQLServerAzureAD",
        "sql_server_kerberos_ad": "SQLServerKerberosAD",
        "ssh": "SSH",
        "ssh_cert": "SSHCert",
        "ssh_customer_key": "SSHCustomerKey",
        "ssh_password": "SSHPassword",
        "sybase": "Sybase",
        "sybase_iq": "SybaseIQ",
        "teradata": "Teradata",
        "db_2_luw": "DB2LUW",
        "neptune_iam": "NeptuneIAM",
        "neptune": "Neptune",
        "aws": "AWS",
        "aws_instance_profile": "AWSInstanceProfile",
        "db_2_i": "DB2I",
        "rabbit_mqamqp_091": "RabbitMQAMQP091",
        "amazon_mqamqp_091": "AmazonMQAMQP091",
        "amqp": "AMQP",
        "raw_tcp": "RawTCP",
        "gcp": "GCP",
        "gcpwif": "GCPWIF",
        "azure": "Azure",
        "azure_certificate": "AzureCertificate",
        "entra_id": "EntraID",
        "aws_console": "AWSConsole",
        "aws_console_static_key_pair": "AWSConsoleStaticKeyPair",
        "couchbase_web_ui": "CouchbaseWebUI",
        "couchbase_database": "CouchbaseDatabase",
        "gcp_console": "GCPConsole",
        "athena_iam": "AthenaIAM",
        "okta_groups": "OktaGroups",
        "databricks": "Databricks",
        "vertica": "Vertica",
        "aerospike": "Aerospike",
        "mcp_gateway_o_auth": "MCPGatewayOAuth",
        "mcp_gateway_o_auth_dcr": "MCPGatewayOAuthDCR",
        "mcp_gateway_pat": "MCPGatewayPAT",
        "mcp_gateway_no_auth": "MCPGatewayNoAuth",
        "google_spanner": "GoogleSpanner",
        "llm": "LLM",
        "google_groups": "GoogleGroups",
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
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AKS(Resource):
    """A resource of the kind `AKS`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port",
        "certificate_authority",
        "client_certificate",
        "client_key",
        "healthcheck_namespace",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "port_override",
        "discovery_enabled",
        "discovery_username",
        "allow_resource_role_bypass",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "certificate_authority",
        "client_certificate",
        "client_key",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aks"

    def __init__(
        self,
        *,
        hostname: str,
        port: int,
        name: str,
        certificate_authority: str = "",
        client_certificate: str = "",
        client_key: str = "",
        healthcheck_namespace: str = "",
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        port_override: int = 0,
        discovery_enabled: bool = False,
        discovery_username: str = "",
        allow_resource_role_bypass: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port=port,
            certificate_authority=certificate_authority,
            client_certificate=client_certificate,
            client_key=client_key,
            healthcheck_namespace=healthcheck_namespace,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            port_override=port_override,
            discovery_enabled=discovery_enabled,
            discovery_username=discovery_username,
            allow_resource_role_bypass=allow_resource_role_bypass,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def client_certificate(self) -> str:
        """Client certificate. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_certificate")

    @property
    def client_key(self) -> str:
        """Client key. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_key")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def discovery_enabled(self) -> bool:
        """Discovery enabled."""
        return read_bool(self._data, "discovery_enabled")

    @property
    def discovery_username(self) -> str:
        """Discovery username. Required."""
        return read_text(self._data, "discovery_username")

    @property
    def allow_resource_role_bypass(self) -> bool:
        """Allow resource role bypass."""
        return read_bool(self._data, "allow_resource_role_bypass")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AKSBasicAuth(Resource):
    """A resource of the kind `AKSBasicAuth`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port",
        "username",
        "password",
        "healthcheck_namespace",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aks_basic_auth"

    def __init__(
        self,
        *,
        hostname: str,
        port: int,
        username: str,
        password: str,
        name: str,
        healthcheck_namespace: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port=port,
            username=username,
            password=password,
            healthcheck_namespace=healthcheck_namespace,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AKSServiceAccount(Resource):
    """A resource of the kind `AKSServiceAccount`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port",
        "token",
        "healthcheck_namespace",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "port_override",
        "discovery_enabled",
        "discovery_username",
        "allow_resource_role_bypass",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "token",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aks_service_account"

    def __init__(
        self,
        *,
        hostname: str,
        port: int,
        token: str,
        name: str,
        healthcheck_namespace: str = "",
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        port_override: int = 0,
        discovery_enabled: bool = False,
        discovery_username: str = "",
        allow_resource_role_bypass: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port=port,
            token=token,
            healthcheck_namespace=healthcheck_namespace,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            port_override=port_override,
            discovery_enabled=discovery_enabled,
            discovery_username=discovery_username,
            allow_resource_role_bypass=allow_resource_role_bypass,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def token(self) -> str:
        """Token. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "token")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def discovery_enabled(self) -> bool:
        """Discovery enabled."""
        return read_bool(self._data, "discovery_enabled")

    @property
    def discovery_username(self) -> str:
        """Discovery username. Required."""
        return read_text(self._data, "discovery_username")

    @property
    def allow_resource_role_bypass(self) -> bool:
        """Allow resource role bypass."""
        return read_bool(self._data, "allow_resource_role_bypass")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AKSServiceAccountUserImpersonation(Resource):
    """A resource of the kind `AKSServiceAccountUserImpersonation`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port",
        "token",
        "healthcheck_namespace",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "token",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aks_service_account_user_impersonation"

    def __init__(
        self,
        *,
        hostname: str,
        port: int,
        token: str,
        name: str,
        healthcheck_namespace: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port=port,
            token=token,
            healthcheck_namespace=healthcheck_namespace,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def token(self) -> str:
        """Token. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "token")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AKSUserImpersonation(Resource):
    """A resource of the kind `AKSUserImpersonation`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port",
        "certificate_authority",
        "client_certificate",
        "client_key",
        "healthcheck_namespace",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "certificate_authority",
        "client_certificate",
        "client_key",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aks_user_impersonation"

    def __init__(
        self,
        *,
        hostname: str,
        port: int,
        name: str,
        certificate_authority: str = "",
        client_certificate: str = "",
        client_key: str = "",
        healthcheck_namespace: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port=port,
            certificate_authority=certificate_authority,
            client_certificate=client_certificate,
            client_key=client_key,
            healthcheck_namespace=healthcheck_namespace,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def client_certificate(self) -> str:
        """Client certificate. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_certificate")

    @property
    def client_key(self) -> str:
        """Client key. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_key")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AMQP(Resource):
    """A resource of the kind `AMQP`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port_override",
        "port",
        "username",
        "password",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "amqp"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port_override=port_override,
            port=port,
            username=username,
            password=password,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AWS(Resource):
    """A resource of the kind `AWS`."""

    __slots__ = ()
    _fields = (
        "access_key",
        "secret_access_key",
        "healthcheck_region",
        "role_arn",
        "role_external_id",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "secret_access_key",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aws"

    def __init__(
        self,
        *,
        access_key: str,
        secret_access_key: str,
        healthcheck_region: str,
        name: str,
        role_arn: str = "",
        role_external_id: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            access_key=access_key,
            secret_access_key=secret_access_key,
            healthcheck_region=healthcheck_region,
            role_arn=role_arn,
            role_external_id=role_external_id,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def access_key(self) -> str:
        """Access key. Required."""
        return read_text(self._data, "access_key")

    @property
    def secret_access_key(self) -> str:
        """Secret access key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "secret_access_key")

    @property
    def healthcheck_region(self) -> str:
        """Healthcheck region. Required."""
        return read_text(self._data, "healthcheck_region")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AWSConsole(Resource):
    """A resource of the kind `AWSConsole`."""

    __slots__ = ()
    _fields = (
        "enable_env_variables",
        "region",
        "role_arn",
        "role_external_id",
        "session_expiry",
        "subdomain",
        "port_override",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "use_https",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "proxy_cluster_id",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aws_console"

    def __init__(
        self,
        *,
        region: str,
        role_arn: str,
        subdomain: str,
        name: str,
        enable_env_variables: bool = False,
        role_external_id: str = "",
        session_expiry: int = 0,
        port_override: int = 0,
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        use_https: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            enable_env_variables=enable_env_variables,
            region=region,
            role_arn=role_arn,
            role_external_id=role_external_id,
            session_expiry=session_expiry,
            subdomain=subdomain,
            port_override=port_override,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            use_https=use_https,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def enable_env_variables(self) -> bool:
        """Enable env variables."""
        return read_bool(self._data, "enable_env_variables")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def role_arn(self) -> str:
        """Role arn. Required."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def session_expiry(self) -> int:
        """Session expiry."""
        return read_int(self._data, "session_expiry")

    @property
    def subdomain(self) -> str:
        """Subdomain. Required."""
        return read_text(self._data, "subdomain")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def use_https(self) -> bool:
        """Use https."""
        return read_bool(self._data, "use_https")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AWSConsoleStaticKeyPair(Resource):
    """A resource of the kind `AWSConsoleStaticKeyPair`."""

    __slots__ = ()
    _fields = (
        "access_key",
        "secret_access_key",
        "region",
        "role_arn",
        "role_external_id",
        "session_expiry",
        "subdomain",
        "port_override",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "use_https",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "proxy_cluster_id",
    )
    _secrets = (
        "secret_access_key",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aws_console_static_key_pair"

    def __init__(
        self,
        *,
        access_key: str,
        secret_access_key: str,
        region: str,
        role_arn: str,
        subdomain: str,
        name: str,
        role_external_id: str = "",
        session_expiry: int = 0,
        port_override: int = 0,
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        use_https: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            access_key=access_key,
            secret_access_key=secret_access_key,
            region=region,
            role_arn=role_arn,
            role_external_id=role_external_id,
            session_expiry=session_expiry,
            subdomain=subdomain,
            port_override=port_override,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            use_https=use_https,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def access_key(self) -> str:
        """Access key. Required."""
        return read_text(self._data, "access_key")

    @property
    def secret_access_key(self) -> str:
        """Secret access key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "secret_access_key")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def role_arn(self) -> str:
        """Role arn. Required."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def session_expiry(self) -> int:
        """Session expiry."""
        return read_int(self._data, "session_expiry")

    @property
    def subdomain(self) -> str:
        """Subdomain. Required."""
        return read_text(self._data, "subdomain")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def use_https(self) -> bool:
        """Use https."""
        return read_bool(self._data, "use_https")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AWSInstanceProfile(Resource):
    """A resource of the kind `AWSInstanceProfile`."""

    __slots__ = ()
    _fields = (
        "enable_env_variables",
        "region",
        "role_arn",
        "role_external_id",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aws_instance_profile"

    def __init__(
        self,
        *,
        region: str,
        name: str,
        enable_env_variables: bool = False,
        role_arn: str = "",
        role_external_id: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            enable_env_variables=enable_env_variables,
            region=region,
            role_arn=role_arn,
            role_external_id=role_external_id,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def enable_env_variables(self) -> bool:
        """Enable env variables."""
        return read_bool(self._data, "enable_env_variables")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Aerospike(Resource):
    """A resource of the kind `Aerospike`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "port_override",
        "port",
        "use_services_alternate",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aerospike"

    def __init__(
        self,
        *,
        hostname: str,
        name: str,
        username: str = "",
        password: str = "",
        port_override: int = 0,
        port: int = 0,
        use_services_alternate: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            port_override=port_override,
            port=port,
            use_services_alternate=use_services_alternate,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def use_services_alternate(self) -> bool:
        """Use services alternate."""
        return read_bool(self._data, "use_services_alternate")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AmazonEKS(Resource):
    """A resource of the kind `AmazonEKS`."""

    __slots__ = ()
    _fields = (
        "endpoint",
        "access_key",
        "secret_access_key",
        "certificate_authority",
        "region",
        "cluster_name",
        "role_arn",
        "healthcheck_namespace",
        "role_external_id",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "port_override",
        "discovery_enabled",
        "discovery_username",
        "allow_resource_role_bypass",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "secret_access_key",
        "certificate_authority",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "amazon_eks"

    def __init__(
        self,
        *,
        endpoint: str,
        access_key: str,
        secret_access_key: str,
        region: str,
        cluster_name: str,
        name: str,
        certificate_authority: str = "",
        role_arn: str = "",
        healthcheck_namespace: str = "",
        role_external_id: str = "",
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        port_override: int = 0,
        discovery_enabled: bool = False,
        discovery_username: str = "",
        allow_resource_role_bypass: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            endpoint=endpoint,
            access_key=access_key,
            secret_access_key=secret_access_key,
            certificate_authority=certificate_authority,
            region=region,
            cluster_name=cluster_name,
            role_arn=role_arn,
            healthcheck_namespace=healthcheck_namespace,
            role_external_id=role_external_id,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            port_override=port_override,
            discovery_enabled=discovery_enabled,
            discovery_username=discovery_username,
            allow_resource_role_bypass=allow_resource_role_bypass,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def access_key(self) -> str:
        """Access key. Required."""
        return read_text(self._data, "access_key")

    @property
    def secret_access_key(self) -> str:
        """Secret access key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "secret_access_key")

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def cluster_name(self) -> str:
        """Cluster name. Required."""
        return read_text(self._data, "cluster_name")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def discovery_enabled(self) -> bool:
        """Discovery enabled."""
        return read_bool(self._data, "discovery_enabled")

    @property
    def discovery_username(self) -> str:
        """Discovery username. Required."""
        return read_text(self._data, "discovery_username")

    @property
    def allow_resource_role_bypass(self) -> bool:
        """Allow resource role bypass."""
        return read_bool(self._data, "allow_resource_role_bypass")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AmazonEKSInstanceProfile(Resource):
    """A resource of the kind `AmazonEKSInstanceProfile`."""

    __slots__ = ()
    _fields = (
        "endpoint",
        "certificate_authority",
        "region",
        "cluster_name",
        "role_arn",
        "role_external_id",
        "healthcheck_namespace",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "port_override",
        "discovery_enabled",
        "discovery_username",
        "allow_resource_role_bypass",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "certificate_authority",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "amazon_eks_instance_profile"

    def __init__(
        self,
        *,
        endpoint: str,
        region: str,
        cluster_name: str,
        name: str,
        certificate_authority: str = "",
        role_arn: str = "",
        role_external_id: str = "",
        healthcheck_namespace: str = "",
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        port_override: int = 0,
        discovery_enabled: bool = False,
        discovery_username: str = "",
        allow_resource_role_bypass: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            endpoint=endpoint,
            certificate_authority=certificate_authority,
            region=region,
            cluster_name=cluster_name,
            role_arn=role_arn,
            role_external_id=role_external_id,
            healthcheck_namespace=healthcheck_namespace,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            port_override=port_override,
            discovery_enabled=discovery_enabled,
            discovery_username=discovery_username,
            allow_resource_role_bypass=allow_resource_role_bypass,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def cluster_name(self) -> str:
        """Cluster name. Required."""
        return read_text(self._data, "cluster_name")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def discovery_enabled(self) -> bool:
        """Discovery enabled."""
        return read_bool(self._data, "discovery_enabled")

    @property
    def discovery_username(self) -> str:
        """Discovery username. Required."""
        return read_text(self._data, "discovery_username")

    @property
    def allow_resource_role_bypass(self) -> bool:
        """Allow resource role bypass."""
        return read_bool(self._data, "allow_resource_role_bypass")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AmazonEKSInstanceProfileUserImpersonation(Resource):
    """A resource of the kind `AmazonEKSInstanceProfileUserImpersonation`."""

    __slots__ = ()
    _fields = (
        "endpoint",
        "certificate_authority",
        "region",
        "cluster_name",
        "role_arn",
        "role_external_id",
        "healthcheck_namespace",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "certificate_authority",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "amazon_eks_instance_profile_user_impersonation"

    def __init__(
        self,
        *,
        endpoint: str,
        region: str,
        cluster_name: str,
        name: str,
        certificate_authority: str = "",
        role_arn: str = "",
        role_external_id: str = "",
        healthcheck_namespace: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            endpoint=endpoint,
            certificate_authority=certificate_authority,
            region=region,
            cluster_name=cluster_name,
            role_arn=role_arn,
            role_external_id=role_external_id,
            healthcheck_namespace=healthcheck_namespace,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def cluster_name(self) -> str:
        """Cluster name. Required."""
        return read_text(self._data, "cluster_name")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AmazonEKSUserImpersonation(Resource):
    """A resource of the kind `AmazonEKSUserImpersonation`."""

    __slots__ = ()
    _fields = (
        "endpoint",
        "access_key",
        "secret_access_key",
        "certificate_authority",
        "region",
        "cluster_name",
        "role_arn",
        "healthcheck_namespace",
        "role_external_id",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "secret_access_key",
        "certificate_authority",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "amazon_eks_user_impersonation"

    def __init__(
        self,
        *,
        endpoint: str,
        access_key: str,
        secret_access_key: str,
        region: str,
        cluster_name: str,
        name: str,
        certificate_authority: str = "",
        role_arn: str = "",
        healthcheck_namespace: str = "",
        role_external_id: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            endpoint=endpoint,
            access_key=access_key,
            secret_access_key=secret_access_key,
            certificate_authority=certificate_authority,
            region=region,
            cluster_name=cluster_name,
            role_arn=role_arn,
            healthcheck_namespace=healthcheck_namespace,
            role_external_id=role_external_id,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def access_key(self) -> str:
        """Access key. Required."""
        return read_text(self._data, "access_key")

    @property
    def secret_access_key(self) -> str:
        """Secret access key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "secret_access_key")

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def cluster_name(self) -> str:
        """Cluster name. Required."""
        return read_text(self._data, "cluster_name")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AmazonES(Resource):
    """A resource of the kind `AmazonES`."""

    __slots__ = ()
    _fields = (
        "region",
        "secret_access_key",
        "endpoint",
        "access_key",
        "port_override",
        "role_arn",
        "role_external_id",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "secret_access_key",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "amazon_es"

    def __init__(
        self,
        *,
        region: str,
        name: str,
        secret_access_key: str = "",
        endpoint: str = "",
        access_key: str = "",
        port_override: int = 0,
        role_arn: str = "",
        role_external_id: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            region=region,
            secret_access_key=secret_access_key,
            endpoint=endpoint,
            access_key=access_key,
            port_override=port_override,
            role_arn=role_arn,
            role_external_id=role_external_id,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def secret_access_key(self) -> str:
        """Secret access key. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "secret_access_key")

    @property
    def endpoint(self) -> str:
        """Endpoint."""
        return read_text(self._data, "endpoint")

    @property
    def access_key(self) -> str:
        """Access key."""
        return read_text(self._data, "access_key")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AmazonESIAM(Resource):
    """A resource of the kind `AmazonESIAM`."""

    __slots__ = ()
    _fields = (
        "endpoint",
        "region",
        "port_override",
        "tls_required",
        "role_arn",
        "role_external_id",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "amazon_esiam"

    def __init__(
        self,
        *,
        endpoint: str,
        region: str,
        name: str,
        port_override: int = 0,
        tls_required: bool = False,
        role_arn: str = "",
        role_external_id: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            endpoint=endpoint,
            region=region,
            port_override=port_override,
            tls_required=tls_required,
            role_arn=role_arn,
            role_external_id=role_external_id,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def tls_required(self) -> bool:
        """TlsRequired."""
        return read_bool(self._data, "tls_required")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AmazonMQAMQP091(Resource):
    """A resource of the kind `AmazonMQAMQP091`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port_override",
        "port",
        "username",
        "password",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "amazon_mqamqp_091"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port_override=port_override,
            port=port,
            username=username,
            password=password,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Athena(Resource):
    """A resource of the kind `Athena`."""

    __slots__ = ()
    _fields = (
        "access_key",
        "secret_access_key",
        "output",
        "port_override",
        "region",
        "role_arn",
        "role_external_id",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "secret_access_key",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "athena"

    def __init__(
        self,
        *,
        access_key: str,
        secret_access_key: str,
        output: str,
        name: str,
        port_override: int = 0,
        region: str = "",
        role_arn: str = "",
        role_external_id: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            access_key=access_key,
            secret_access_key=secret_access_key,
            output=output,
            port_override=port_override,
            region=region,
            role_arn=role_arn,
            role_external_id=role_external_id,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def access_key(self) -> str:
        """Access key. Required."""
        return read_text(self._data, "access_key")

    @property
    def secret_access_key(self) -> str:
        """Secret access key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "secret_access_key")

    @property
    def output(self) -> str:
        """Output. Required."""
        return read_text(self._data, "output")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def region(self) -> str:
        """Region."""
        return read_text(self._data, "region")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AthenaIAM(Resource):
    """A resource of the kind `AthenaIAM`."""

    __slots__ = ()
    _fields = (
        "output",
        "port_override",
        "region",
        "role_arn",
        "role_external_id",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "athena_iam"

    def __init__(
        self,
        *,
        output: str,
        name: str,
        port_override: int = 0,
        region: str = "",
        role_arn: str = "",
        role_external_id: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            output=output,
            port_override=port_override,
            region=region,
            role_arn=role_arn,
            role_external_id=role_external_id,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def output(self) -> str:
        """Output. Required."""
        return read_text(self._data, "output")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def region(self) -> str:
        """Region."""
        return read_text(self._data, "region")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AuroraMysql(Resource):
    """A resource of the kind `AuroraMysql`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "require_native_auth",
        "use_azure_single_server_usernames",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aurora_mysql"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        port: int = 0,
        require_native_auth: bool = False,
        use_azure_single_server_usernames: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            require_native_auth=require_native_auth,
            use_azure_single_server_usernames=use_azure_single_server_usernames,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def require_native_auth(self) -> bool:
        """Require native auth."""
        return read_bool(self._data, "require_native_auth")

    @property
    def use_azure_single_server_usernames(self) -> bool:
        """Use azure single server usernames."""
        return read_bool(self._data, "use_azure_single_server_usernames")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AuroraMysqlIAM(Resource):
    """A resource of the kind `AuroraMysqlIAM`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "region",
        "database",
        "port_override",
        "port",
        "role_assumption_arn",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aurora_mysql_iam"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        region: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        port: int = 0,
        role_assumption_arn: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            region=region,
            database=database,
            port_override=port_override,
            port=port,
            role_assumption_arn=role_assumption_arn,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def role_assumption_arn(self) -> str:
        """Role assumption arn."""
        return read_text(self._data, "role_assumption_arn")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AuroraPostgres(Resource):
    """A resource of the kind `AuroraPostgres`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "override_database",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aurora_postgres"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AuroraPostgresIAM(Resource):
    """A resource of the kind `AuroraPostgresIAM`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "region",
        "database",
        "port_override",
        "port",
        "override_database",
        "role_assumption_arn",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "aurora_postgres_iam"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        region: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        role_assumption_arn: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            region=region,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            role_assumption_arn=role_assumption_arn,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def role_assumption_arn(self) -> str:
        """Role assumption arn."""
        return read_text(self._data, "role_assumption_arn")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Azure(Resource):
    """A resource of the kind `Azure`."""

    __slots__ = ()
    _fields = (
        "app_id",
        "tenant_id",
        "password",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "azure"

    def __init__(
        self,
        *,
        app_id: str,
        tenant_id: str,
        password: str,
        name: str,
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            app_id=app_id,
            tenant_id=tenant_id,
            password=password,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def app_id(self) -> str:
        """App id. Required."""
        return read_text(self._data, "app_id")

    @property
    def tenant_id(self) -> str:
        """Tenant id. Required."""
        return read_text(self._data, "tenant_id")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AzureCertificate(Resource):
    """A resource of the kind `AzureCertificate`."""

    __slots__ = ()
    _fields = (
        "app_id",
        "tenant_id",
        "client_certificate",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "client_certificate",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "azure_certificate"

    def __init__(
        self,
        *,
        app_id: str,
        tenant_id: str,
        client_certificate: str,
        name: str,
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            app_id=app_id,
            tenant_id=tenant_id,
            client_certificate=client_certificate,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def app_id(self) -> str:
        """App id. Required."""
        return read_text(self._data, "app_id")

    @property
    def tenant_id(self) -> str:
        """Tenant id. Required."""
        return read_text(self._data, "tenant_id")

    @property
    def client_certificate(self) -> str:
        """Client certificate. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_certificate")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AzureMysql(Resource):
    """A resource of the kind `AzureMysql`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "require_native_auth",
        "use_azure_single_server_usernames",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "azure_mysql"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        port: int = 0,
        require_native_auth: bool = False,
        use_azure_single_server_usernames: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            require_native_auth=require_native_auth,
            use_azure_single_server_usernames=use_azure_single_server_usernames,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def require_native_auth(self) -> bool:
        """Require native auth."""
        return read_bool(self._data, "require_native_auth")

    @property
    def use_azure_single_server_usernames(self) -> bool:
        """Use azure single server usernames."""
        return read_bool(self._data, "use_azure_single_server_usernames")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AzureMysqlManagedIdentity(Resource):
    """A resource of the kind `AzureMysqlManagedIdentity`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "use_azure_single_server_usernames",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "azure_mysql_managed_identity"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        port: int = 0,
        use_azure_single_server_usernames: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            use_azure_single_server_usernames=use_azure_single_server_usernames,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def use_azure_single_server_usernames(self) -> bool:
        """Use azure single server usernames."""
        return read_bool(self._data, "use_azure_single_server_usernames")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AzurePostgres(Resource):
    """A resource of the kind `AzurePostgres`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "override_database",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "azure_postgres"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class AzurePostgresManagedIdentity(Resource):
    """A resource of the kind `AzurePostgresManagedIdentity`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "override_database",
        "use_azure_single_server_usernames",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "azure_postgres_managed_identity"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        use_azure_single_server_usernames: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            use_azure_single_server_usernames=use_azure_single_server_usernames,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def use_azure_single_server_usernames(self) -> bool:
        """Use azure single server usernames."""
        return read_bool(self._data, "use_azure_single_server_usernames")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class BigQuery(Resource):
    """A resource of the kind `BigQuery`."""

    __slots__ = ()
    _fields = (
        "private_key",
        "project",
        "port_override",
        "endpoint",
        "username",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "private_key",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "big_query"

    def __init__(
        self,
        *,
        private_key: str,
        project: str,
        endpoint: str,
        name: str,
        port_override: int = 0,
        username: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            private_key=private_key,
            project=project,
            port_override=port_override,
            endpoint=endpoint,
            username=username,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def private_key(self) -> str:
        """Private key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "private_key")

    @property
    def project(self) -> str:
        """Project. Required."""
        return read_text(self._data, "project")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Cassandra(Resource):
    """A resource of the kind `Cassandra`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "port_override",
        "port",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "cassandra"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            port_override=port_override,
            port=port,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Citus(Resource):
    """A resource of the kind `Citus`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "override_database",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "citus"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class ClickHouseHTTP(Resource):
    """A resource of the kind `ClickHouseHTTP`."""

    __slots__ = ()
    _fields = (
        "url",
        "username",
        "password",
        "port_override",
        "database",
        "tls_insecure",
        "tls_cert",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
        "tls_cert",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "click_house_http"

    def __init__(
        self,
        *,
        url: str,
        username: str,
        password: str,
        name: str,
        port_override: int = 0,
        database: str = "",
        tls_insecure: bool = False,
        tls_cert: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            url=url,
            username=username,
            password=password,
            port_override=port_override,
            database=database,
            tls_insecure=tls_insecure,
            tls_cert=tls_cert,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def url(self) -> str:
        """Url. Required."""
        return read_text(self._data, "url")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def tls_insecure(self) -> bool:
        """Tls insecure."""
        return read_bool(self._data, "tls_insecure")

    @property
    def tls_cert(self) -> str:
        """Tls cert. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "tls_cert")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class ClickHouseMySQL(Resource):
    """A resource of the kind `ClickHouseMySQL`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "require_native_auth",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "click_house_my_sql"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        port: int = 0,
        require_native_auth: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            require_native_auth=require_native_auth,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def require_native_auth(self) -> bool:
        """Require native auth."""
        return read_bool(self._data, "require_native_auth")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class ClickHouseTCP(Resource):
    """A resource of the kind `ClickHouseTCP`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "port_override",
        "port",
        "tls_required",
        "database",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "click_house_tcp"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        port: int,
        name: str,
        port_override: int = 0,
        tls_required: bool = False,
        database: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            port_override=port_override,
            port=port,
            tls_required=tls_required,
            database=database,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Clustrix(Resource):
    """A resource of the kind `Clustrix`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "require_native_auth",
        "use_azure_single_server_usernames",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "clustrix"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        port: int = 0,
        require_native_auth: bool = False,
        use_azure_single_server_usernames: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            require_native_auth=require_native_auth,
            use_azure_single_server_usernames=use_azure_single_server_usernames,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def require_native_auth(self) -> bool:
        """Require native auth."""
        return read_bool(self._data, "require_native_auth")

    @property
    def use_azure_single_server_usernames(self) -> bool:
        """Use azure single server usernames."""
        return read_bool(self._data, "use_azure_single_server_usernames")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Cockroach(Resource):
    """A resource of the kind `Cockroach`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "override_database",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "cockroach"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class CouchbaseDatabase(Resource):
    """A resource of the kind `CouchbaseDatabase`."""

    __slots__ = ()
    _fields = (
        "username",
        "password",
        "port_override",
        "n1ql_port",
        "tls_required",
        "hostname",
        "port",
        "tls_insecure",
        "tls_cert",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
        "tls_cert",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "couchbase_database"

    def __init__(
        self,
        *,
        username: str,
        password: str,
        n1ql_port: int,
        hostname: str,
        name: str,
        port_override: int = 0,
        tls_required: bool = False,
        port: int = 0,
        tls_insecure: bool = False,
        tls_cert: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            username=username,
            password=password,
            port_override=port_override,
            n1ql_port=n1ql_port,
            tls_required=tls_required,
            hostname=hostname,
            port=port,
            tls_insecure=tls_insecure,
            tls_cert=tls_cert,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def n1ql_port(self) -> int:
        """N1ql port. Required."""
        return read_int(self._data, "n1ql_port")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def tls_insecure(self) -> bool:
        """Tls insecure."""
        return read_bool(self._data, "tls_insecure")

    @property
    def tls_cert(self) -> str:
        """Tls cert. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "tls_cert")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class CouchbaseWebUI(Resource):
    """A resource of the kind `CouchbaseWebUI`."""

    __slots__ = ()
    _fields = (
        "url",
        "username",
        "password",
        "subdomain",
        "port_override",
        "tls_insecure",
        "tls_cert",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
        "tls_cert",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "couchbase_web_ui"

    def __init__(
        self,
        *,
        url: str,
        username: str,
        password: str,
        subdomain: str,
        name: str,
        port_override: int = 0,
        tls_insecure: bool = False,
        tls_cert: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            url=url,
            username=username,
            password=password,
            subdomain=subdomain,
            port_override=port_override,
            tls_insecure=tls_insecure,
            tls_cert=tls_cert,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def url(self) -> str:
        """Url. Required."""
        return read_text(self._data, "url")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def subdomain(self) -> str:
        """Subdomain. Required."""
        return read_text(self._data, "subdomain")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def tls_insecure(self) -> bool:
        """Tls insecure."""
        return read_bool(self._data, "tls_insecure")

    @property
    def tls_cert(self) -> str:
        """Tls cert. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "tls_cert")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class DB2I(Resource):
    """A resource of the kind `DB2I`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "port_override",
        "port",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "db_2_i"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        port: int,
        name: str,
        port_override: int = 0,
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            port_override=port_override,
            port=port,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class DB2LUW(Resource):
    """A resource of the kind `DB2LUW`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "db_2_luw"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Databricks(Resource):
    """A resource of the kind `Databricks`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "http_path",
        "access_token",
        "schema",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "access_token",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "databricks"

    def __init__(
        self,
        *,
        hostname: str,
        http_path: str,
        access_token: str,
        name: str,
        schema: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            http_path=http_path,
            access_token=access_token,
            schema=schema,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def http_path(self) -> str:
        """Http path. Required."""
        return read_text(self._data, "http_path")

    @property
    def access_token(self) -> str:
        """Access token. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "access_token")

    @property
    def schema(self) -> str:
        """Schema."""
        return read_text(self._data, "schema")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class DocumentDBHost(Resource):
    """A resource of the kind `DocumentDBHost`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "auth_database",
        "port_override",
        "username",
        "password",
        "port",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "document_db_host"

    def __init__(
        self,
        *,
        hostname: str,
        auth_database: str,
        name: str,
        port_override: int = 0,
        username: str = "",
        password: str = "",
        port: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            auth_database=auth_database,
            port_override=port_override,
            username=username,
            password=password,
            port=port,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def auth_database(self) -> str:
        """Auth database. Required."""
        return read_text(self._data, "auth_database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class DocumentDBHostIAM(Resource):
    """A resource of the kind `DocumentDBHostIAM`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port_override",
        "port",
        "region",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "document_db_host_iam"

    def __init__(
        self,
        *,
        hostname: str,
        region: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port_override=port_override,
            port=port,
            region=region,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class DocumentDBReplicaSet(Resource):
    """A resource of the kind `DocumentDBReplicaSet`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "auth_database",
        "port_override",
        "username",
        "password",
        "connect_to_replica",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "document_db_replica_set"

    def __init__(
        self,
        *,
        hostname: str,
        auth_database: str,
        name: str,
        port_override: int = 0,
        username: str = "",
        password: str = "",
        connect_to_replica: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            auth_database=auth_database,
            port_override=port_override,
            username=username,
            password=password,
            connect_to_replica=connect_to_replica,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def auth_database(self) -> str:
        """Auth database. Required."""
        return read_text(self._data, "auth_database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def connect_to_replica(self) -> bool:
        """Connect to replica."""
        return read_bool(self._data, "connect_to_replica")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class DocumentDBReplicaSetIAM(Resource):
    """A resource of the kind `DocumentDBReplicaSetIAM`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port_override",
        "connect_to_replica",
        "region",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "document_db_replica_set_iam"

    def __init__(
        self,
        *,
        hostname: str,
        region: str,
        name: str,
        port_override: int = 0,
        connect_to_replica: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port_override=port_override,
            connect_to_replica=connect_to_replica,
            region=region,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def connect_to_replica(self) -> bool:
        """Connect to replica."""
        return read_bool(self._data, "connect_to_replica")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Druid(Resource):
    """A resource of the kind `Druid`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port_override",
        "username",
        "password",
        "port",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "druid"

    def __init__(
        self,
        *,
        hostname: str,
        name: str,
        port_override: int = 0,
        username: str = "",
        password: str = "",
        port: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port_override=port_override,
            username=username,
            password=password,
            port=port,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class DynamoDB(Resource):
    """A resource of the kind `DynamoDB`."""

    __slots__ = ()
    _fields = (
        "access_key",
        "secret_access_key",
        "region",
        "endpoint",
        "port_override",
        "role_arn",
        "role_external_id",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "secret_access_key",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "dynamo_db"

    def __init__(
        self,
        *,
        access_key: str,
        secret_access_key: str,
        region: str,
        endpoint: str,
        name: str,
        port_override: int = 0,
        role_arn: str = "",
        role_external_id: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            access_key=access_key,
            secret_access_key=secret_access_key,
            region=region,
            endpoint=endpoint,
            port_override=port_override,
            role_arn=role_arn,
            role_external_id=role_external_id,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def access_key(self) -> str:
        """Access key. Required."""
        return read_text(self._data, "access_key")

    @property
    def secret_access_key(self) -> str:
        """Secret access key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "secret_access_key")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class DynamoDBIAM(Resource):
    """A resource of the kind `DynamoDBIAM`."""

    __slots__ = ()
    _fields = (
        "region",
        "endpoint",
        "port_override",
        "role_arn",
        "role_external_id",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "dynamo_dbiam"

    def __init__(
        self,
        *,
        region: str,
        endpoint: str,
        name: str,
        port_override: int = 0,
        role_arn: str = "",
        role_external_id: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            region=region,
            endpoint=endpoint,
            port_override=port_override,
            role_arn=role_arn,
            role_external_id=role_external_id,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Elastic(Resource):
    """A resource of the kind `Elastic`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "port_override",
        "port",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "elastic"

    def __init__(
        self,
        *,
        hostname: str,
        name: str,
        username: str = "",
        password: str = "",
        port_override: int = 0,
        port: int = 0,
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            port_override=port_override,
            port=port,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class ElasticacheRedis(Resource):
    """A resource of the kind `ElasticacheRedis`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port_override",
        "password",
        "port",
        "tls_required",
        "username",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "elasticache_redis"

    def __init__(
        self,
        *,
        hostname: str,
        name: str,
        port_override: int = 0,
        password: str = "",
        port: int = 0,
        tls_required: bool = False,
        username: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port_override=port_override,
            password=password,
            port=port,
            tls_required=tls_required,
            username=username,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class ElasticacheRedisIAM(Resource):
    """A resource of the kind `ElasticacheRedisIAM`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port_override",
        "username",
        "port",
        "tls_required",
        "region",
        "role_assumption_arn",
        "role_external_id",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "elasticache_redis_iam"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        region: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        tls_required: bool = False,
        role_assumption_arn: str = "",
        role_external_id: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port_override=port_override,
            username=username,
            port=port,
            tls_required=tls_required,
            region=region,
            role_assumption_arn=role_assumption_arn,
            role_external_id=role_external_id,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def role_assumption_arn(self) -> str:
        """Role assumption arn."""
        return read_text(self._data, "role_assumption_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class EntraID(Resource):
    """A resource of the kind `EntraID`."""

    __slots__ = ()
    _fields = (
        "tenant_id",
        "management_group_id",
        "subscription_id",
        "privilege_levels",
        "identity_set_id",
        "resource_group_id",
        "group_names",
        "discovery_enabled",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "entra_id"

    def __init__(
        self,
        *,
        tenant_id: str,
        identity_set_id: Ref,
        name: str,
        management_group_id: str = "",
        subscription_id: str = "",
        privilege_levels: str = "",
        resource_group_id: str = "",
        group_names: str = "",
        discovery_enabled: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            tenant_id=tenant_id,
            management_group_id=management_group_id,
            subscription_id=subscription_id,
            privilege_levels=privilege_levels,
            identity_set_id=identity_set_id,
            resource_group_id=resource_group_id,
            group_names=group_names,
            discovery_enabled=discovery_enabled,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def tenant_id(self) -> str:
        """Tenant id. Required."""
        return read_text(self._data, "tenant_id")

    @property
    def management_group_id(self) -> str:
        """Management group id."""
        return read_text(self._data, "management_group_id")

    @property
    def subscription_id(self) -> str:
        """Subscription id."""
        return read_text(self._data, "subscription_id")

    @property
    def privilege_levels(self) -> str:
        """Privilege levels. Required."""
        return read_text(self._data, "privilege_levels")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Required. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def resource_group_id(self) -> str:
        """Resource group id."""
        return read_text(self._data, "resource_group_id")

    @property
    def group_names(self) -> str:
        """Group names."""
        return read_text(self._data, "group_names")

    @property
    def discovery_enabled(self) -> bool:
        """Discovery enabled."""
        return read_bool(self._data, "discovery_enabled")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class GCP(Resource):
    """A resource of the kind `GCP`."""

    __slots__ = ()
    _fields = (
        "keyfile",
        "scopes",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "keyfile",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "gcp"

    def __init__(
        self,
        *,
        keyfile: str,
        scopes: str,
        name: str,
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            keyfile=keyfile,
            scopes=scopes,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def keyfile(self) -> str:
        """Keyfile. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "keyfile")

    @property
    def scopes(self) -> str:
        """Scopes. Required."""
        return read_text(self._data, "scopes")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class GCPConsole(Resource):
    """A resource of the kind `GCPConsole`."""

    __slots__ = ()
    _fields = (
        "workforce_pool_id",
        "workforce_provider_id",
        "session_expiry",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "subdomain",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "proxy_cluster_id",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "gcp_console"

    def __init__(
        self,
        *,
        workforce_pool_id: str,
        workforce_provider_id: str,
        subdomain: str,
        name: str,
        session_expiry: int = 0,
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            workforce_pool_id=workforce_pool_id,
            workforce_provider_id=workforce_provider_id,
            session_expiry=session_expiry,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            subdomain=subdomain,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def workforce_pool_id(self) -> str:
        """Workforce pool id. Required."""
        return read_text(self._data, "workforce_pool_id")

    @property
    def workforce_provider_id(self) -> str:
        """Workforce provider id. Required."""
        return read_text(self._data, "workforce_provider_id")

    @property
    def session_expiry(self) -> int:
        """Session expiry."""
        return read_int(self._data, "session_expiry")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def subdomain(self) -> str:
        """Subdomain. Required."""
        return read_text(self._data, "subdomain")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class GCPWIF(Resource):
    """A resource of the kind `GCPWIF`."""

    __slots__ = ()
    _fields = (
        "workforce_pool_id",
        "workforce_provider_id",
        "session_expiry",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "port_override",
        "scopes",
        "project_id",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "gcpwif"

    def __init__(
        self,
        *,
        workforce_pool_id: str,
        workforce_provider_id: str,
        scopes: str,
        name: str,
        session_expiry: int = 0,
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        port_override: int = 0,
        project_id: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            workforce_pool_id=workforce_pool_id,
            workforce_provider_id=workforce_provider_id,
            session_expiry=session_expiry,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            port_override=port_override,
            scopes=scopes,
            project_id=project_id,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def workforce_pool_id(self) -> str:
        """Workforce pool id. Required."""
        return read_text(self._data, "workforce_pool_id")

    @property
    def workforce_provider_id(self) -> str:
        """Workforce provider id. Required."""
        return read_text(self._data, "workforce_provider_id")

    @property
    def session_expiry(self) -> int:
        """Session expiry."""
        return read_int(self._data, "session_expiry")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def scopes(self) -> str:
        """Scopes. Required."""
        return read_text(self._data, "scopes")

    @property
    def project_id(self) -> str:
        """Project id."""
        return read_text(self._data, "project_id")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class GoogleGKE(Resource):
    """A resource of the kind `GoogleGKE`."""

    __slots__ = ()
    _fields = (
        "endpoint",
        "certificate_authority",
        "service_account_key",
        "healthcheck_namespace",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "port_override",
        "discovery_enabled",
        "discovery_username",
        "allow_resource_role_bypass",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "certificate_authority",
        "service_account_key",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "google_gke"

    def __init__(
        self,
        *,
        endpoint: str,
        service_account_key: str,
        name: str,
        certificate_authority: str = "",
        healthcheck_namespace: str = "",
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        port_override: int = 0,
        discovery_enabled: bool = False,
        discovery_username: str = "",
        allow_resource_role_bypass: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            endpoint=endpoint,
            certificate_authority=certificate_authority,
            service_account_key=service_account_key,
            healthcheck_namespace=healthcheck_namespace,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            port_override=port_override,
            discovery_enabled=discovery_enabled,
            discovery_username=discovery_username,
            allow_resource_role_bypass=allow_resource_role_bypass,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def service_account_key(self) -> str:
        """Service account key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "service_account_key")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def discovery_enabled(self) -> bool:
        """Discovery enabled."""
        return read_bool(self._data, "discovery_enabled")

    @property
    def discovery_username(self) -> str:
        """Discovery username. Required."""
        return read_text(self._data, "discovery_username")

    @property
    def allow_resource_role_bypass(self) -> bool:
        """Allow resource role bypass."""
        return read_bool(self._data, "allow_resource_role_bypass")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class GoogleGKEUserImpersonation(Resource):
    """A resource of the kind `GoogleGKEUserImpersonation`."""

    __slots__ = ()
    _fields = (
        "endpoint",
        "certificate_authority",
        "service_account_key",
        "healthcheck_namespace",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "certificate_authority",
        "service_account_key",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "google_gke_user_impersonation"

    def __init__(
        self,
        *,
        endpoint: str,
        service_account_key: str,
        name: str,
        certificate_authority: str = "",
        healthcheck_namespace: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            endpoint=endpoint,
            certificate_authority=certificate_authority,
            service_account_key=service_account_key,
            healthcheck_namespace=healthcheck_namespace,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def service_account_key(self) -> str:
        """Service account key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "service_account_key")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class GoogleGroups(Resource):
    """A resource of the kind `GoogleGroups`."""

    __slots__ = ()
    _fields = (
        "domain",
        "privilege_levels",
        "identity_set_id",
        "discovery_enabled",
        "group_emails",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "google_groups"

    def __init__(
        self,
        *,
        domain: str,
        identity_set_id: Ref,
        name: str,
        privilege_levels: str = "",
        discovery_enabled: bool = False,
        group_emails: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            domain=domain,
            privilege_levels=privilege_levels,
            identity_set_id=identity_set_id,
            discovery_enabled=discovery_enabled,
            group_emails=group_emails,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def domain(self) -> str:
        """Domain. Required."""
        return read_text(self._data, "domain")

    @property
    def privilege_levels(self) -> str:
        """Privilege levels. Required."""
        return read_text(self._data, "privilege_levels")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Required. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def discovery_enabled(self) -> bool:
        """Discovery enabled."""
        return read_bool(self._data, "discovery_enabled")

    @property
    def group_emails(self) -> str:
        """Group emails."""
        return read_text(self._data, "group_emails")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class GoogleSpanner(Resource):
    """A resource of the kind `GoogleSpanner`."""

    __slots__ = ()
    _fields = (
        "project",
        "instance",
        "database",
        "endpoint",
        "port_override",
        "port",
        "service_account_to_impersonate",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "google_spanner"

    def __init__(
        self,
        *,
        project: str,
        instance: str,
        database: str,
        endpoint: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        service_account_to_impersonate: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            project=project,
            instance=instance,
            database=database,
            endpoint=endpoint,
            port_override=port_override,
            port=port,
            service_account_to_impersonate=service_account_to_impersonate,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def project(self) -> str:
        """Project. Required."""
        return read_text(self._data, "project")

    @property
    def instance(self) -> str:
        """Instance. Required."""
        return read_text(self._data, "instance")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def service_account_to_impersonate(self) -> str:
        """Service account to impersonate."""
        return read_text(self._data, "service_account_to_impersonate")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Greenplum(Resource):
    """A resource of the kind `Greenplum`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "override_database",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "greenplum"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class HTTPAuth(Resource):
    """A resource of the kind `HTTPAuth`."""

    __slots__ = ()
    _fields = (
        "url",
        "healthcheck_path",
        "auth_header",
        "headers_blacklist",
        "default_path",
        "subdomain",
        "host_override",
        "tls_required",
        "port_override",
        "custom_headers",
        "tls_insecure",
        "tls_cert",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "proxy_cluster_id",
    )
    _secrets = (
        "auth_header",
        "tls_cert",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "http_auth"

    def __init__(
        self,
        *,
        url: str,
        healthcheck_path: str,
        auth_header: str,
        subdomain: str,
        name: str,
        headers_blacklist: str = "",
        default_path: str = "",
        host_override: str = "",
        tls_required: bool = False,
        port_override: int = 0,
        custom_headers: CustomHeaders | None = None,
        tls_insecure: bool = False,
        tls_cert: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            url=url,
            healthcheck_path=healthcheck_path,
            auth_header=auth_header,
            headers_blacklist=headers_blacklist,
            default_path=default_path,
            subdomain=subdomain,
            host_override=host_override,
            tls_required=tls_required,
            port_override=port_override,
            custom_headers=custom_headers,
            tls_insecure=tls_insecure,
            tls_cert=tls_cert,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def url(self) -> str:
        """Url. Required."""
        return read_text(self._data, "url")

    @property
    def healthcheck_path(self) -> str:
        """Healthcheck path. Required."""
        return read_text(self._data, "healthcheck_path")

    @property
    def auth_header(self) -> str:
        """Auth header. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "auth_header")

    @property
    def headers_blacklist(self) -> str:
        """Headers blacklist."""
        return read_text(self._data, "headers_blacklist")

    @property
    def default_path(self) -> str:
        """Default path."""
        return read_text(self._data, "default_path")

    @property
    def subdomain(self) -> str:
        """Subdomain. Required."""
        return read_text(self._data, "subdomain")

    @property
    def host_override(self) -> str:
        """Host override."""
        return read_text(self._data, "host_override")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def custom_headers(self) -> CustomHeaders | None:
        """Custom headers."""
        return read_value(self._data, "custom_headers", CustomHeaders)

    @property
    def tls_insecure(self) -> bool:
        """Tls insecure."""
        return read_bool(self._data, "tls_insecure")

    @property
    def tls_cert(self) -> str:
        """Tls cert. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "tls_cert")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class HTTPBasicAuth(Resource):
    """A resource of the kind `HTTPBasicAuth`."""

    __slots__ = ()
    _fields = (
        "url",
        "healthcheck_path",
        "username",
        "password",
        "headers_blacklist",
        "default_path",
        "subdomain",
        "host_override",
        "tls_required",
        "port_override",
        "custom_headers",
        "tls_insecure",
        "tls_cert",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
        "tls_cert",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "http_basic_auth"

    def __init__(
        self,
        *,
        url: str,
        healthcheck_path: str,
        subdomain: str,
        name: str,
        username: str = "",
        password: str = "",
        headers_blacklist: str = "",
        default_path: str = "",
        host_override: str = "",
        tls_required: bool = False,
        port_override: int = 0,
        custom_headers: CustomHeaders | None = None,
        tls_insecure: bool = False,
        tls_cert: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            url=url,
            healthcheck_path=healthcheck_path,
            username=username,
            password=password,
            headers_blacklist=headers_blacklist,
            default_path=default_path,
            subdomain=subdomain,
            host_override=host_override,
            tls_required=tls_required,
            port_override=port_override,
            custom_headers=custom_headers,
            tls_insecure=tls_insecure,
            tls_cert=tls_cert,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def url(self) -> str:
        """Url. Required."""
        return read_text(self._data, "url")

    @property
    def healthcheck_path(self) -> str:
        """Healthcheck path. Required."""
        return read_text(self._data, "healthcheck_path")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def headers_blacklist(self) -> str:
        """Headers blacklist."""
        return read_text(self._data, "headers_blacklist")

    @property
    def default_path(self) -> str:
        """Default path."""
        return read_text(self._data, "default_path")

    @property
    def subdomain(self) -> str:
        """Subdomain. Required."""
        return read_text(self._data, "subdomain")

    @property
    def host_override(self) -> str:
        """Host override."""
        return read_text(self._data, "host_override")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def custom_headers(self) -> CustomHeaders | None:
        """Custom headers."""
        return read_value(self._data, "custom_headers", CustomHeaders)

    @property
    def tls_insecure(self) -> bool:
        """Tls insecure."""
        return read_bool(self._data, "tls_insecure")

    @property
    def tls_cert(self) -> str:
        """Tls cert. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "tls_cert")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class HTTPNoAuth(Resource):
    """A resource of the kind `HTTPNoAuth`."""

    __slots__ = ()
    _fields = (
        "url",
        "healthcheck_path",
        "headers_blacklist",
        "default_path",
        "subdomain",
        "host_override",
        "tls_required",
        "port_override",
        "custom_headers",
        "tls_insecure",
        "tls_cert",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "proxy_cluster_id",
    )
    _secrets = (
        "tls_cert",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "http_no_auth"

    def __init__(
        self,
        *,
        url: str,
        healthcheck_path: str,
        subdomain: str,
        name: str,
        headers_blacklist: str = "",
        default_path: str = "",
        host_override: str = "",
        tls_required: bool = False,
        port_override: int = 0,
        custom_headers: CustomHeaders | None = None,
        tls_insecure: bool = False,
        tls_cert: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            url=url,
            healthcheck_path=healthcheck_path,
            headers_blacklist=headers_blacklist,
            default_path=default_path,
            subdomain=subdomain,
            host_override=host_override,
            tls_required=tls_required,
            port_override=port_override,
            custom_headers=custom_headers,
            tls_insecure=tls_insecure,
            tls_cert=tls_cert,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def url(self) -> str:
        """Url. Required."""
        return read_text(self._data, "url")

    @property
    def healthcheck_path(self) -> str:
        """Healthcheck path. Required."""
        return read_text(self._data, "healthcheck_path")

    @property
    def headers_blacklist(self) -> str:
        """Headers blacklist."""
        return read_text(self._data, "headers_blacklist")

    @property
    def default_path(self) -> str:
        """Default path."""
        return read_text(self._data, "default_path")

    @property
    def subdomain(self) -> str:
        """Subdomain. Required."""
        return read_text(self._data, "subdomain")

    @property
    def host_override(self) -> str:
        """Host override."""
        return read_text(self._data, "host_override")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def custom_headers(self) -> CustomHeaders | None:
        """Custom headers."""
        return read_value(self._data, "custom_headers", CustomHeaders)

    @property
    def tls_insecure(self) -> bool:
        """Tls insecure."""
        return read_bool(self._data, "tls_insecure")

    @property
    def tls_cert(self) -> str:
        """Tls cert. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "tls_cert")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Kubernetes(Resource):
    """A resource of the kind `Kubernetes`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port",
        "certificate_authority",
        "client_certificate",
        "client_key",
        "healthcheck_namespace",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "port_override",
        "discovery_enabled",
        "discovery_username",
        "allow_resource_role_bypass",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "certificate_authority",
        "client_certificate",
        "client_key",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "kubernetes"

    def __init__(
        self,
        *,
        hostname: str,
        port: int,
        name: str,
        certificate_authority: str = "",
        client_certificate: str = "",
        client_key: str = "",
        healthcheck_namespace: str = "",
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        port_override: int = 0,
        discovery_enabled: bool = False,
        discovery_username: str = "",
        allow_resource_role_bypass: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port=port,
            certificate_authority=certificate_authority,
            client_certificate=client_certificate,
            client_key=client_key,
            healthcheck_namespace=healthcheck_namespace,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            port_override=port_override,
            discovery_enabled=discovery_enabled,
            discovery_username=discovery_username,
            allow_resource_role_bypass=allow_resource_role_bypass,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def client_certificate(self) -> str:
        """Client certificate. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_certificate")

    @property
    def client_key(self) -> str:
        """Client key. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_key")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def discovery_enabled(self) -> bool:
        """Discovery enabled."""
        return read_bool(self._data, "discovery_enabled")

    @property
    def discovery_username(self) -> str:
        """Discovery username. Required."""
        return read_text(self._data, "discovery_username")

    @property
    def allow_resource_role_bypass(self) -> bool:
        """Allow resource role bypass."""
        return read_bool(self._data, "allow_resource_role_bypass")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class KubernetesBasicAuth(Resource):
    """A resource of the kind `KubernetesBasicAuth`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port",
        "username",
        "password",
        "healthcheck_namespace",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "kubernetes_basic_auth"

    def __init__(
        self,
        *,
        hostname: str,
        port: int,
        username: str,
        password: str,
        name: str,
        healthcheck_namespace: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port=port,
            username=username,
            password=password,
            healthcheck_namespace=healthcheck_namespace,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class KubernetesPodIdentity(Resource):
    """A resource of the kind `KubernetesPodIdentity`."""

    __slots__ = ()
    _fields = (
        "certificate_authority",
        "healthcheck_namespace",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "port_override",
        "discovery_enabled",
        "discovery_username",
        "allow_resource_role_bypass",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "certificate_authority",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "kubernetes_pod_identity"

    def __init__(
        self,
        *,
        certificate_authority: str,
        name: str,
        healthcheck_namespace: str = "",
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        port_override: int = 0,
        discovery_enabled: bool = False,
        discovery_username: str = "",
        allow_resource_role_bypass: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            certificate_authority=certificate_authority,
            healthcheck_namespace=healthcheck_namespace,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            port_override=port_override,
            discovery_enabled=discovery_enabled,
            discovery_username=discovery_username,
            allow_resource_role_bypass=allow_resource_role_bypass,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def discovery_enabled(self) -> bool:
        """Discovery enabled."""
        return read_bool(self._data, "discovery_enabled")

    @property
    def discovery_username(self) -> str:
        """Discovery username. Required."""
        return read_text(self._data, "discovery_username")

    @property
    def allow_resource_role_bypass(self) -> bool:
        """Allow resource role bypass."""
        return read_bool(self._data, "allow_resource_role_bypass")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class KubernetesServiceAccount(Resource):
    """A resource of the kind `KubernetesServiceAccount`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port",
        "token",
        "healthcheck_namespace",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "port_override",
        "discovery_enabled",
        "discovery_username",
        "allow_resource_role_bypass",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "token",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "kubernetes_service_account"

    def __init__(
        self,
        *,
        hostname: str,
        port: int,
        token: str,
        name: str,
        healthcheck_namespace: str = "",
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        port_override: int = 0,
        discovery_enabled: bool = False,
        discovery_username: str = "",
        allow_resource_role_bypass: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port=port,
            token=token,
            healthcheck_namespace=healthcheck_namespace,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            port_override=port_override,
            discovery_enabled=discovery_enabled,
            discovery_username=discovery_username,
            allow_resource_role_bypass=allow_resource_role_bypass,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def token(self) -> str:
        """Token. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "token")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def discovery_enabled(self) -> bool:
        """Discovery enabled."""
        return read_bool(self._data, "discovery_enabled")

    @property
    def discovery_username(self) -> str:
        """Discovery username. Required."""
        return read_text(self._data, "discovery_username")

    @property
    def allow_resource_role_bypass(self) -> bool:
        """Allow resource role bypass."""
        return read_bool(self._data, "allow_resource_role_bypass")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class KubernetesServiceAccountUserImpersonation(Resource):
    """A resource of the kind `KubernetesServiceAccountUserImpersonation`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port",
        "token",
        "healthcheck_namespace",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "token",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "kubernetes_service_account_user_impersonation"

    def __init__(
        self,
        *,
        hostname: str,
        port: int,
        token: str,
        name: str,
        healthcheck_namespace: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port=port,
            token=token,
            healthcheck_namespace=healthcheck_namespace,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def token(self) -> str:
        """Token. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "token")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class KubernetesUserImpersonation(Resource):
    """A resource of the kind `KubernetesUserImpersonation`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port",
        "certificate_authority",
        "client_certificate",
        "client_key",
        "healthcheck_namespace",
        "port_override",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "certificate_authority",
        "client_certificate",
        "client_key",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "kubernetes_user_impersonation"

    def __init__(
        self,
        *,
        hostname: str,
        port: int,
        name: str,
        certificate_authority: str = "",
        client_certificate: str = "",
        client_key: str = "",
        healthcheck_namespace: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port=port,
            certificate_authority=certificate_authority,
            client_certificate=client_certificate,
            client_key=client_key,
            healthcheck_namespace=healthcheck_namespace,
            port_override=port_override,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def client_certificate(self) -> str:
        """Client certificate. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_certificate")

    @property
    def client_key(self) -> str:
        """Client key. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_key")

    @property
    def healthcheck_namespace(self) -> str:
        """Healthcheck namespace. The server chooses it where it is not given."""
        return read_text(self._data, "healthcheck_namespace")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class LLM(Resource):
    """A resource of the kind `LLM`."""

    __slots__ = ()
    _fields = (
        "password",
        "port_override",
        "url",
        "models",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "llm"

    def __init__(
        self,
        *,
        password: str,
        url: str,
        name: str,
        port_override: int = 0,
        models: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            password=password,
            port_override=port_override,
            url=url,
            models=models,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def url(self) -> str:
        """Url. Required."""
        return read_text(self._data, "url")

    @property
    def models(self) -> str:
        """Models."""
        return read_text(self._data, "models")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class MCPGatewayNoAuth(Resource):
    """A resource of the kind `MCPGatewayNoAuth`."""

    __slots__ = ()
    _fields = (
        "port_override",
        "url",
        "tls_insecure",
        "tls_cert",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "tls_cert",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "mcp_gateway_no_auth"

    def __init__(
        self,
        *,
        url: str,
        name: str,
        port_override: int = 0,
        tls_insecure: bool = False,
        tls_cert: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            port_override=port_override,
            url=url,
            tls_insecure=tls_insecure,
            tls_cert=tls_cert,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def url(self) -> str:
        """Url. Required."""
        return read_text(self._data, "url")

    @property
    def tls_insecure(self) -> bool:
        """Tls insecure."""
        return read_bool(self._data, "tls_insecure")

    @property
    def tls_cert(self) -> str:
        """Tls cert. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "tls_cert")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class MCPGatewayOAuth(Resource):
    """A resource of the kind `MCPGatewayOAuth`."""

    __slots__ = ()
    _fields = (
        "password",
        "port_override",
        "username",
        "oauth_auth_endpoint",
        "oauth_token_endpoint",
        "oauth_scopes",
        "url",
        "tls_insecure",
        "tls_cert",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
        "tls_cert",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "mcp_gateway_o_auth"

    def __init__(
        self,
        *,
        password: str,
        username: str,
        oauth_auth_endpoint: str,
        oauth_token_endpoint: str,
        url: str,
        name: str,
        port_override: int = 0,
        oauth_scopes: str = "",
        tls_insecure: bool = False,
        tls_cert: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            password=password,
            port_override=port_override,
            username=username,
            oauth_auth_endpoint=oauth_auth_endpoint,
            oauth_token_endpoint=oauth_token_endpoint,
            oauth_scopes=oauth_scopes,
            url=url,
            tls_insecure=tls_insecure,
            tls_cert=tls_cert,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def oauth_auth_endpoint(self) -> str:
        """Oauth auth endpoint. Required."""
        return read_text(self._data, "oauth_auth_endpoint")

    @property
    def oauth_token_endpoint(self) -> str:
        """Oauth token endpoint. Required."""
        return read_text(self._data, "oauth_token_endpoint")

    @property
    def oauth_scopes(self) -> str:
        """Oauth scopes."""
        return read_text(self._data, "oauth_scopes")

    @property
    def url(self) -> str:
        """Url. Required."""
        return read_text(self._data, "url")

    @property
    def tls_insecure(self) -> bool:
        """Tls insecure."""
        return read_bool(self._data, "tls_insecure")

    @property
    def tls_cert(self) -> str:
        """Tls cert. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "tls_cert")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class MCPGatewayOAuthDCR(Resource):
    """A resource of the kind `MCPGatewayOAuthDCR`."""

    __slots__ = ()
    _fields = (
        "port_override",
        "oauth_auth_endpoint",
        "oauth_token_endpoint",
        "oauth_register_endpoint",
        "oauth_scopes",
        "url",
        "tls_insecure",
        "tls_cert",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "tls_cert",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "mcp_gateway_o_auth_dcr"

    def __init__(
        self,
        *,
        oauth_auth_endpoint: str,
        oauth_token_endpoint: str,
        oauth_register_endpoint: str,
        url: str,
        name: str,
        port_override: int = 0,
        oauth_scopes: str = "",
        tls_insecure: bool = False,
        tls_cert: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            port_override=port_override,
            oauth_auth_endpoint=oauth_auth_endpoint,
            oauth_token_endpoint=oauth_token_endpoint,
            oauth_register_endpoint=oauth_register_endpoint,
            oauth_scopes=oauth_scopes,
            url=url,
            tls_insecure=tls_insecure,
            tls_cert=tls_cert,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def oauth_auth_endpoint(self) -> str:
        """Oauth auth endpoint. Required."""
        return read_text(self._data, "oauth_auth_endpoint")

    @property
    def oauth_token_endpoint(self) -> str:
        """Oauth token endpoint. Required."""
        return read_text(self._data, "oauth_token_endpoint")

    @property
    def oauth_register_endpoint(self) -> str:
        """Oauth register endpoint. Required."""
        return read_text(self._data, "oauth_register_endpoint")

    @property
    def oauth_scopes(self) -> str:
        """Oauth scopes."""
        return read_text(self._data, "oauth_scopes")

    @property
    def url(self) -> str:
        """Url. Required."""
        return read_text(self._data, "url")

    @property
    def tls_insecure(self) -> bool:
        """Tls insecure."""
        return read_bool(self._data, "tls_insecure")

    @property
    def tls_cert(self) -> str:
        """Tls cert. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "tls_cert")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class MCPGatewayPAT(Resource):
    """A resource of the kind `MCPGatewayPAT`."""

    __slots__ = ()
    _fields = (
        "password",
        "port_override",
        "url",
        "tls_insecure",
        "tls_cert",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
        "tls_cert",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "mcp_gateway_pat"

    def __init__(
        self,
        *,
        password: str,
        url: str,
        name: str,
        port_override: int = 0,
        tls_insecure: bool = False,
        tls_cert: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            password=password,
            port_override=port_override,
            url=url,
            tls_insecure=tls_insecure,
            tls_cert=tls_cert,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def url(self) -> str:
        """Url. Required."""
        return read_text(self._data, "url")

    @property
    def tls_insecure(self) -> bool:
        """Tls insecure."""
        return read_bool(self._data, "tls_insecure")

    @property
    def tls_cert(self) -> str:
        """Tls cert. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "tls_cert")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class MTLSMysql(Resource):
    """A resource of the kind `MTLSMysql`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "certificate_authority",
        "client_certificate",
        "client_key",
        "server_name",
        "require_native_auth",
        "use_azure_single_server_usernames",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
        "certificate_authority",
        "client_certificate",
        "client_key",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "mtls_mysql"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        client_certificate: str,
        client_key: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        port: int = 0,
        certificate_authority: str = "",
        server_name: str = "",
        require_native_auth: bool = False,
        use_azure_single_server_usernames: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            certificate_authority=certificate_authority,
            client_certificate=client_certificate,
            client_key=client_key,
            server_name=server_name,
            require_native_auth=require_native_auth,
            use_azure_single_server_usernames=use_azure_single_server_usernames,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def client_certificate(self) -> str:
        """Client certificate. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_certificate")

    @property
    def client_key(self) -> str:
        """Client key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_key")

    @property
    def server_name(self) -> str:
        """Server name."""
        return read_text(self._data, "server_name")

    @property
    def require_native_auth(self) -> bool:
        """Require native auth."""
        return read_bool(self._data, "require_native_auth")

    @property
    def use_azure_single_server_usernames(self) -> bool:
        """Use azure single server usernames."""
        return read_bool(self._data, "use_azure_single_server_usernames")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class MTLSPostgres(Resource):
    """A resource of the kind `MTLSPostgres`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "override_database",
        "certificate_authority",
        "client_certificate",
        "client_key",
        "server_name",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
        "certificate_authority",
        "client_certificate",
        "client_key",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "mtls_postgres"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        database: str,
        client_certificate: str,
        client_key: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        certificate_authority: str = "",
        server_name: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            certificate_authority=certificate_authority,
            client_certificate=client_certificate,
            client_key=client_key,
            server_name=server_name,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def certificate_authority(self) -> str:
        """Certificate authority. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "certificate_authority")

    @property
    def client_certificate(self) -> str:
        """Client certificate. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_certificate")

    @property
    def client_key(self) -> str:
        """Client key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "client_key")

    @property
    def server_name(self) -> str:
        """Server name."""
        return read_text(self._data, "server_name")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Maria(Resource):
    """A resource of the kind `Maria`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "require_native_auth",
        "use_azure_single_server_usernames",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "maria"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        port: int = 0,
        require_native_auth: bool = False,
        use_azure_single_server_usernames: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            require_native_auth=require_native_auth,
            use_azure_single_server_usernames=use_azure_single_server_usernames,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def require_native_auth(self) -> bool:
        """Require native auth."""
        return read_bool(self._data, "require_native_auth")

    @property
    def use_azure_single_server_usernames(self) -> bool:
        """Use azure single server usernames."""
        return read_bool(self._data, "use_azure_single_server_usernames")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Memcached(Resource):
    """A resource of the kind `Memcached`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port_override",
        "port",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "memcached"

    def __init__(
        self,
        *,
        hostname: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port_override=port_override,
            port=port,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Memsql(Resource):
    """A resource of the kind `Memsql`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "require_native_auth",
        "use_azure_single_server_usernames",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "memsql"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        port: int = 0,
        require_native_auth: bool = False,
        use_azure_single_server_usernames: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            require_native_auth=require_native_auth,
            use_azure_single_server_usernames=use_azure_single_server_usernames,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def require_native_auth(self) -> bool:
        """Require native auth."""
        return read_bool(self._data, "require_native_auth")

    @property
    def use_azure_single_server_usernames(self) -> bool:
        """Use azure single server usernames."""
        return read_bool(self._data, "use_azure_single_server_usernames")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class MongoHost(Resource):
    """A resource of the kind `MongoHost`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "auth_database",
        "port_override",
        "username",
        "password",
        "port",
        "tls_required",
        "region",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "mongo_host"

    def __init__(
        self,
        *,
        hostname: str,
        auth_database: str,
        name: str,
        port_override: int = 0,
        username: str = "",
        password: str = "",
        port: int = 0,
        tls_required: bool = False,
        region: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            auth_database=auth_database,
            port_override=port_override,
            username=username,
            password=password,
            port=port,
            tls_required=tls_required,
            region=region,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def auth_database(self) -> str:
        """Auth database. Required."""
        return read_text(self._data, "auth_database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def region(self) -> str:
        """Region."""
        return read_text(self._data, "region")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class MongoLegacyHost(Resource):
    """A resource of the kind `MongoLegacyHost`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "auth_database",
        "port_override",
        "username",
        "password",
        "port",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "mongo_legacy_host"

    def __init__(
        self,
        *,
        hostname: str,
        auth_database: str,
        name: str,
        port_override: int = 0,
        username: str = "",
        password: str = "",
        port: int = 0,
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            auth_database=auth_database,
            port_override=port_override,
            username=username,
            password=password,
            port=port,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def auth_database(self) -> str:
        """Auth database. Required."""
        return read_text(self._data, "auth_database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class MongoLegacyReplicaset(Resource):
    """A resource of the kind `MongoLegacyReplicaset`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "auth_database",
        "port_override",
        "username",
        "password",
        "port",
        "connect_to_replica",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "mongo_legacy_replicaset"

    def __init__(
        self,
        *,
        hostname: str,
        auth_database: str,
        name: str,
        port_override: int = 0,
        username: str = "",
        password: str = "",
        port: int = 0,
        connect_to_replica: bool = False,
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            auth_database=auth_database,
            port_override=port_override,
            username=username,
            password=password,
            port=port,
            connect_to_replica=connect_to_replica,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def auth_database(self) -> str:
        """Auth database. Required."""
        return read_text(self._data, "auth_database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def connect_to_replica(self) -> bool:
        """Connect to replica."""
        return read_bool(self._data, "connect_to_replica")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class MongoReplicaSet(Resource):
    """A resource of the kind `MongoReplicaSet`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "auth_database",
        "port_override",
        "username",
        "password",
        "port",
        "connect_to_replica",
        "tls_required",
        "region",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "mongo_replica_set"

    def __init__(
        self,
        *,
        hostname: str,
        auth_database: str,
        name: str,
        port_override: int = 0,
        username: str = "",
        password: str = "",
        port: int = 0,
        connect_to_replica: bool = False,
        tls_required: bool = False,
        region: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            auth_database=auth_database,
            port_override=port_override,
            username=username,
            password=password,
            port=port,
            connect_to_replica=connect_to_replica,
            tls_required=tls_required,
            region=region,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def auth_database(self) -> str:
        """Auth database. Required."""
        return read_text(self._data, "auth_database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def connect_to_replica(self) -> bool:
        """Connect to replica."""
        return read_bool(self._data, "connect_to_replica")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def region(self) -> str:
        """Region."""
        return read_text(self._data, "region")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class MongoShardedCluster(Resource):
    """A resource of the kind `MongoShardedCluster`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "auth_database",
        "port_override",
        "username",
        "password",
        "tls_required",
        "region",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "mongo_sharded_cluster"

    def __init__(
        self,
        *,
        hostname: str,
        auth_database: str,
        name: str,
        port_override: int = 0,
        username: str = "",
        password: str = "",
        tls_required: bool = False,
        region: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            auth_database=auth_database,
            port_override=port_override,
            username=username,
            password=password,
            tls_required=tls_required,
            region=region,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def auth_database(self) -> str:
        """Auth database. Required."""
        return read_text(self._data, "auth_database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def region(self) -> str:
        """Region."""
        return read_text(self._data, "region")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Mysql(Resource):
    """A resource of the kind `Mysql`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "require_native_auth",
        "use_azure_single_server_usernames",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "mysql"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        port: int = 0,
        require_native_auth: bool = False,
        use_azure_single_server_usernames: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            require_native_auth=require_native_auth,
            use_azure_single_server_usernames=use_azure_single_server_usernames,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def require_native_auth(self) -> bool:
        """Require native auth."""
        return read_bool(self._data, "require_native_auth")

    @property
    def use_azure_single_server_usernames(self) -> bool:
        """Use azure single server usernames."""
        return read_bool(self._data, "use_azure_single_server_usernames")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Neptune(Resource):
    """A resource of the kind `Neptune`."""

    __slots__ = ()
    _fields = (
        "endpoint",
        "port_override",
        "port",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "neptune"

    def __init__(
        self,
        *,
        endpoint: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            endpoint=endpoint,
            port_override=port_override,
            port=port,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class NeptuneIAM(Resource):
    """A resource of the kind `NeptuneIAM`."""

    __slots__ = ()
    _fields = (
        "endpoint",
        "port_override",
        "port",
        "access_key",
        "secret_access_key",
        "region",
        "role_arn",
        "role_external_id",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "secret_access_key",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "neptune_iam"

    def __init__(
        self,
        *,
        endpoint: str,
        region: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        access_key: str = "",
        secret_access_key: str = "",
        role_arn: str = "",
        role_external_id: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            endpoint=endpoint,
            port_override=port_override,
            port=port,
            access_key=access_key,
            secret_access_key=secret_access_key,
            region=region,
            role_arn=role_arn,
            role_external_id=role_external_id,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def endpoint(self) -> str:
        """Endpoint. Required."""
        return read_text(self._data, "endpoint")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def access_key(self) -> str:
        """Access key."""
        return read_text(self._data, "access_key")

    @property
    def secret_access_key(self) -> str:
        """Secret access key. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "secret_access_key")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class OktaGroups(Resource):
    """A resource of the kind `OktaGroups`."""

    __slots__ = ()
    _fields = (
        "domain",
        "privilege_levels",
        "identity_set_id",
        "discovery_enabled",
        "group_names",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "okta_groups"

    def __init__(
        self,
        *,
        domain: str,
        identity_set_id: Ref,
        name: str,
        privilege_levels: str = "",
        discovery_enabled: bool = False,
        group_names: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            domain=domain,
            privilege_levels=privilege_levels,
            identity_set_id=identity_set_id,
            discovery_enabled=discovery_enabled,
            group_names=group_names,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def domain(self) -> str:
        """Domain. Required."""
        return read_text(self._data, "domain")

    @property
    def privilege_levels(self) -> str:
        """Privilege levels. Required."""
        return read_text(self._data, "privilege_levels")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Required. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def discovery_enabled(self) -> bool:
        """Discovery enabled."""
        return read_bool(self._data, "discovery_enabled")

    @property
    def group_names(self) -> str:
        """Group names."""
        return read_text(self._data, "group_names")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Oracle(Resource):
    """A resource of the kind `Oracle`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port",
        "port_override",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "oracle"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        database: str,
        port: int,
        name: str,
        port_override: int = 0,
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port=port,
            port_override=port_override,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class OracleNNE(Resource):
    """A resource of the kind `OracleNNE`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port",
        "port_override",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "oracle_nne"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        database: str,
        port: int,
        name: str,
        port_override: int = 0,
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port=port,
            port_override=port_override,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Postgres(Resource):
    """A resource of the kind `Postgres`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "override_database",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "postgres"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Presto(Resource):
    """A resource of the kind `Presto`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "password",
        "database",
        "port_override",
        "port",
        "username",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "presto"

    def __init__(
        self,
        *,
        hostname: str,
        database: str,
        name: str,
        password: str = "",
        port_override: int = 0,
        port: int = 0,
        username: str = "",
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            username=username,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class RDP(Resource):
    """A resource of the kind `RDP`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "port_override",
        "port",
        "downgrade_nla_connections",
        "lock_required",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "enable_ephemeral_accounts",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "rdp"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        downgrade_nla_connections: bool = False,
        lock_required: bool = False,
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        enable_ephemeral_accounts: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            port_override=port_override,
            port=port,
            downgrade_nla_connections=downgrade_nla_connections,
            lock_required=lock_required,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            enable_ephemeral_accounts=enable_ephemeral_accounts,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def downgrade_nla_connections(self) -> bool:
        """Downgrade nla connections."""
        return read_bool(self._data, "downgrade_nla_connections")

    @property
    def lock_required(self) -> bool:
        """Lock required."""
        return read_bool(self._data, "lock_required")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def enable_ephemeral_accounts(self) -> bool:
        """Enable ephemeral accounts."""
        return read_bool(self._data, "enable_ephemeral_accounts")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class RDPCert(Resource):
    """A resource of the kind `RDPCert`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "port_override",
        "port",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "server_fqdn",
        "lock_required",
        "sid",
        "dc_hostnames",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "rdp_cert"

    def __init__(
        self,
        *,
        hostname: str,
        name: str,
        username: str = "",
        port_override: int = 0,
        port: int = 0,
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        server_fqdn: str = "",
        lock_required: bool = False,
        sid: str = "",
        dc_hostnames: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            port_override=port_override,
            port=port,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            server_fqdn=server_fqdn,
            lock_required=lock_required,
            sid=sid,
            dc_hostnames=dc_hostnames,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def server_fqdn(self) -> str:
        """Server fqdn."""
        return read_text(self._data, "server_fqdn")

    @property
    def lock_required(self) -> bool:
        """Lock required."""
        return read_bool(self._data, "lock_required")

    @property
    def sid(self) -> str:
        """Sid."""
        return read_text(self._data, "sid")

    @property
    def dc_hostnames(self) -> str:
        """Dc hostnames."""
        return read_text(self._data, "dc_hostnames")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class RDSPostgresIAM(Resource):
    """A resource of the kind `RDSPostgresIAM`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "region",
        "database",
        "port_override",
        "port",
        "override_database",
        "role_assumption_arn",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "rds_postgres_iam"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        region: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        role_assumption_arn: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            region=region,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            role_assumption_arn=role_assumption_arn,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def role_assumption_arn(self) -> str:
        """Role assumption arn."""
        return read_text(self._data, "role_assumption_arn")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class RabbitMQAMQP091(Resource):
    """A resource of the kind `RabbitMQAMQP091`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port_override",
        "port",
        "username",
        "password",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "rabbit_mqamqp_091"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port_override=port_override,
            port=port,
            username=username,
            password=password,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class RawTCP(Resource):
    """A resource of the kind `RawTCP`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port_override",
        "port",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "raw_tcp"

    def __init__(
        self,
        *,
        hostname: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port_override=port_override,
            port=port,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Redis(Resource):
    """A resource of the kind `Redis`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port_override",
        "password",
        "port",
        "username",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "redis"

    def __init__(
        self,
        *,
        hostname: str,
        name: str,
        port_override: int = 0,
        password: str = "",
        port: int = 0,
        username: str = "",
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port_override=port_override,
            password=password,
            port=port,
            username=username,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class RedisCluster(Resource):
    """A resource of the kind `RedisCluster`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "port",
        "port_override",
        "username",
        "password",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "redis_cluster"

    def __init__(
        self,
        *,
        hostname: str,
        name: str,
        port: int = 0,
        port_override: int = 0,
        username: str = "",
        password: str = "",
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            port=port,
            port_override=port_override,
            username=username,
            password=password,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Redshift(Resource):
    """A resource of the kind `Redshift`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "override_database",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "redshift"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class RedshiftIAM(Resource):
    """A resource of the kind `RedshiftIAM`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "region",
        "cluster_id",
        "database",
        "port_override",
        "port",
        "override_database",
        "role_assumption_arn",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "redshift_iam"

    def __init__(
        self,
        *,
        hostname: str,
        region: str,
        cluster_id: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        role_assumption_arn: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            region=region,
            cluster_id=cluster_id,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            role_assumption_arn=role_assumption_arn,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def cluster_id(self) -> str:
        """Cluster id. Required."""
        return read_text(self._data, "cluster_id")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def role_assumption_arn(self) -> str:
        """Role assumption arn."""
        return read_text(self._data, "role_assumption_arn")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class RedshiftServerlessIAM(Resource):
    """A resource of the kind `RedshiftServerlessIAM`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "region",
        "workgroup",
        "database",
        "port_override",
        "port",
        "override_database",
        "role_assumption_arn",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "redshift_serverless_iam"

    def __init__(
        self,
        *,
        hostname: str,
        region: str,
        workgroup: str,
        database: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        override_database: bool = False,
        role_assumption_arn: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            region=region,
            workgroup=workgroup,
            database=database,
            port_override=port_override,
            port=port,
            override_database=override_database,
            role_assumption_arn=role_assumption_arn,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def workgroup(self) -> str:
        """Workgroup. Required."""
        return read_text(self._data, "workgroup")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def role_assumption_arn(self) -> str:
        """Role assumption arn."""
        return read_text(self._data, "role_assumption_arn")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class SQLServer(Resource):
    """A resource of the kind `SQLServer`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "schema",
        "port",
        "override_database",
        "allow_deprecated_encryption",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "sql_server"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        schema: str = "",
        port: int = 0,
        override_database: bool = False,
        allow_deprecated_encryption: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            schema=schema,
            port=port,
            override_database=override_database,
            allow_deprecated_encryption=allow_deprecated_encryption,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def schema(self) -> str:
        """Schema."""
        return read_text(self._data, "schema")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def allow_deprecated_encryption(self) -> bool:
        """Allow deprecated encryption."""
        return read_bool(self._data, "allow_deprecated_encryption")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class SQLServerAzureAD(Resource):
    """A resource of the kind `SQLServerAzureAD`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "client_id",
        "secret",
        "database",
        "port_override",
        "schema",
        "port",
        "override_database",
        "tenant_id",
        "allow_deprecated_encryption",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "secret",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "sql_server_azure_ad"

    def __init__(
        self,
        *,
        hostname: str,
        client_id: str,
        secret: str,
        tenant_id: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        schema: str = "",
        port: int = 0,
        override_database: bool = False,
        allow_deprecated_encryption: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            client_id=client_id,
            secret=secret,
            database=database,
            port_override=port_override,
            schema=schema,
            port=port,
            override_database=override_database,
            tenant_id=tenant_id,
            allow_deprecated_encryption=allow_deprecated_encryption,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def client_id(self) -> str:
        """Client id. Required."""
        return read_text(self._data, "client_id")

    @property
    def secret(self) -> str:
        """Secret. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "secret")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def schema(self) -> str:
        """Schema."""
        return read_text(self._data, "schema")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def tenant_id(self) -> str:
        """Tenant id. Required."""
        return read_text(self._data, "tenant_id")

    @property
    def allow_deprecated_encryption(self) -> bool:
        """Allow deprecated encryption."""
        return read_bool(self._data, "allow_deprecated_encryption")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class SQLServerKerberosAD(Resource):
    """A resource of the kind `SQLServerKerberosAD`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "keytab",
        "database",
        "port_override",
        "schema",
        "port",
        "override_database",
        "krb_config",
        "server_spn",
        "realm",
        "allow_deprecated_encryption",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "password",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "keytab",
        "krb_config",
        "password",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "sql_server_kerberos_ad"

    def __init__(
        self,
        *,
        hostname: str,
        krb_config: str,
        server_spn: str,
        realm: str,
        name: str,
        username: str = "",
        keytab: str = "",
        database: str = "",
        port_override: int = 0,
        schema: str = "",
        port: int = 0,
        override_database: bool = False,
        allow_deprecated_encryption: bool = False,
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        password: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            keytab=keytab,
            database=database,
            port_override=port_override,
            schema=schema,
            port=port,
            override_database=override_database,
            krb_config=krb_config,
            server_spn=server_spn,
            realm=realm,
            allow_deprecated_encryption=allow_deprecated_encryption,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            password=password,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def keytab(self) -> str:
        """Keytab. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "keytab")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def schema(self) -> str:
        """Schema."""
        return read_text(self._data, "schema")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def override_database(self) -> bool:
        """Override database."""
        return read_bool(self._data, "override_database")

    @property
    def krb_config(self) -> str:
        """Krb config. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "krb_config")

    @property
    def server_spn(self) -> str:
        """Server spn. Required."""
        return read_text(self._data, "server_spn")

    @property
    def realm(self) -> str:
        """Realm. Required."""
        return read_text(self._data, "realm")

    @property
    def allow_deprecated_encryption(self) -> bool:
        """Allow deprecated encryption."""
        return read_bool(self._data, "allow_deprecated_encryption")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class SSH(Resource):
    """A resource of the kind `SSH`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "port",
        "public_key",
        "port_forwarding",
        "allow_deprecated_key_exchanges",
        "port_override",
        "key_type",
        "lock_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "ssh"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        port: int,
        name: str,
        port_forwarding: bool = False,
        allow_deprecated_key_exchanges: bool = False,
        port_override: int = 0,
        key_type: str = "",
        lock_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        public_key: str = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            port=port,
            public_key=public_key,
            port_forwarding=port_forwarding,
            allow_deprecated_key_exchanges=allow_deprecated_key_exchanges,
            port_override=port_override,
            key_type=key_type,
            lock_required=lock_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def public_key(self) -> str:
        """Public key. Set by the server."""
        return read_text(self._data, "public_key")

    @property
    def port_forwarding(self) -> bool:
        """Port forwarding."""
        return read_bool(self._data, "port_forwarding")

    @property
    def allow_deprecated_key_exchanges(self) -> bool:
        """Allow deprecated key exchanges."""
        return read_bool(self._data, "allow_deprecated_key_exchanges")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def key_type(self) -> str:
        """Key type. The server chooses it where it is not given."""
        return read_text(self._data, "key_type")

    @property
    def lock_required(self) -> bool:
        """Lock required."""
        return read_bool(self._data, "lock_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class SSHCert(Resource):
    """A resource of the kind `SSHCert`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "port",
        "port_forwarding",
        "allow_deprecated_key_exchanges",
        "port_override",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "key_type",
        "lock_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "ssh_cert"

    def __init__(
        self,
        *,
        hostname: str,
        port: int,
        name: str,
        username: str = "",
        port_forwarding: bool = False,
        allow_deprecated_key_exchanges: bool = False,
        port_override: int = 0,
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        key_type: str = "",
        lock_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            port=port,
            port_forwarding=port_forwarding,
            allow_deprecated_key_exchanges=allow_deprecated_key_exchanges,
            port_override=port_override,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            key_type=key_type,
            lock_required=lock_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def port_forwarding(self) -> bool:
        """Port forwarding."""
        return read_bool(self._data, "port_forwarding")

    @property
    def allow_deprecated_key_exchanges(self) -> bool:
        """Allow deprecated key exchanges."""
        return read_bool(self._data, "allow_deprecated_key_exchanges")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def key_type(self) -> str:
        """Key type. The server chooses it where it is not given."""
        return read_text(self._data, "key_type")

    @property
    def lock_required(self) -> bool:
        """Lock required."""
        return read_bool(self._data, "lock_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class SSHCustomerKey(Resource):
    """A resource of the kind `SSHCustomerKey`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "port",
        "private_key",
        "port_forwarding",
        "allow_deprecated_key_exchanges",
        "port_override",
        "identity_set_id",
        "identity_alias_healthcheck_username",
        "lock_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "private_key",
    )
    _references = (
        "identity_set_id",
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "ssh_customer_key"

    def __init__(
        self,
        *,
        hostname: str,
        port: int,
        private_key: str,
        name: str,
        username: str = "",
        port_forwarding: bool = False,
        allow_deprecated_key_exchanges: bool = False,
        port_override: int = 0,
        identity_set_id: Ref = "",
        identity_alias_healthcheck_username: str = "",
        lock_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            port=port,
            private_key=private_key,
            port_forwarding=port_forwarding,
            allow_deprecated_key_exchanges=allow_deprecated_key_exchanges,
            port_override=port_override,
            identity_set_id=identity_set_id,
            identity_alias_healthcheck_username=identity_alias_healthcheck_username,
            lock_required=lock_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def private_key(self) -> str:
        """Private key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "private_key")

    @property
    def port_forwarding(self) -> bool:
        """Port forwarding."""
        return read_bool(self._data, "port_forwarding")

    @property
    def allow_deprecated_key_exchanges(self) -> bool:
        """Allow deprecated key exchanges."""
        return read_bool(self._data, "allow_deprecated_key_exchanges")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def identity_set_id(self) -> str:
        """Identity set id. Names a identity set: by its id, or by its name where it is written."""
        return read_text(self._data, "identity_set_id")

    @property
    def identity_alias_healthcheck_username(self) -> str:
        """Identity alias healthcheck username. Required."""
        return read_text(self._data, "identity_alias_healthcheck_username")

    @property
    def lock_required(self) -> bool:
        """Lock required."""
        return read_bool(self._data, "lock_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class SSHPassword(Resource):
    """A resource of the kind `SSHPassword`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "port",
        "password",
        "port_forwarding",
        "allow_deprecated_key_exchanges",
        "port_override",
        "lock_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "ssh_password"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        port: int,
        password: str,
        name: str,
        port_forwarding: bool = False,
        allow_deprecated_key_exchanges: bool = False,
        port_override: int = 0,
        lock_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            port=port,
            password=password,
            port_forwarding=port_forwarding,
            allow_deprecated_key_exchanges=allow_deprecated_key_exchanges,
            port_override=port_override,
            lock_required=lock_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def port(self) -> int:
        """Port. Required."""
        return read_int(self._data, "port")

    @property
    def password(self) -> str:
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_forwarding(self) -> bool:
        """Port forwarding."""
        return read_bool(self._data, "port_forwarding")

    @property
    def allow_deprecated_key_exchanges(self) -> bool:
        """Allow deprecated key exchanges."""
        return read_bool(self._data, "allow_deprecated_key_exchanges")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def lock_required(self) -> bool:
        """Lock required."""
        return read_bool(self._data, "lock_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class SingleStore(Resource):
    """A resource of the kind `SingleStore`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "require_native_auth",
        "use_azure_single_server_usernames",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "single_store"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        database: str = "",
        port_override: int = 0,
        port: int = 0,
        require_native_auth: bool = False,
        use_azure_single_server_usernames: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            require_native_auth=require_native_auth,
            use_azure_single_server_usernames=use_azure_single_server_usernames,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def require_native_auth(self) -> bool:
        """Require native auth."""
        return read_bool(self._data, "require_native_auth")

    @property
    def use_azure_single_server_usernames(self) -> bool:
        """Use azure single server usernames."""
        return read_bool(self._data, "use_azure_single_server_usernames")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Snowflake(Resource):
    """A resource of the kind `Snowflake`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "schema",
        "port_override",
        "private_key",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
        "private_key",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "snowflake"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        database: str,
        private_key: str,
        name: str,
        schema: str = "",
        port_override: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        password: str = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            schema=schema,
            port_override=port_override,
            private_key=private_key,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Set by the server. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def schema(self) -> str:
        """Schema."""
        return read_text(self._data, "schema")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def private_key(self) -> str:
        """Private key. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "private_key")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Snowsight(Resource):
    """A resource of the kind `Snowsight`."""

    __slots__ = ()
    _fields = (
        "saml_metadata",
        "subdomain",
        "port_override",
        "healthcheck_username",
        "connect_to_default",
        "use_https",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "proxy_cluster_id",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "snowsight"

    def __init__(
        self,
        *,
        saml_metadata: str,
        subdomain: str,
        healthcheck_username: str,
        name: str,
        port_override: int = 0,
        connect_to_default: bool = False,
        use_https: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            saml_metadata=saml_metadata,
            subdomain=subdomain,
            port_override=port_override,
            healthcheck_username=healthcheck_username,
            connect_to_default=connect_to_default,
            use_https=use_https,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def saml_metadata(self) -> str:
        """SamlMetadata. Required."""
        return read_text(self._data, "saml_metadata")

    @property
    def subdomain(self) -> str:
        """Subdomain. Required."""
        return read_text(self._data, "subdomain")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def healthcheck_username(self) -> str:
        """Healthcheck username. Required."""
        return read_text(self._data, "healthcheck_username")

    @property
    def connect_to_default(self) -> bool:
        """ConnectToDefault."""
        return read_bool(self._data, "connect_to_default")

    @property
    def use_https(self) -> bool:
        """Use https."""
        return read_bool(self._data, "use_https")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Sybase(Resource):
    """A resource of the kind `Sybase`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "port_override",
        "port",
        "password",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "sybase"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        password: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            port_override=port_override,
            port=port,
            password=password,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class SybaseIQ(Resource):
    """A resource of the kind `SybaseIQ`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "port_override",
        "port",
        "password",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "sybase_iq"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        password: str = "",
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            port_override=port_override,
            port=port,
            password=password,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def username(self) -> str:
        """Username. Required."""
        return read_text(self._data, "username")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Teradata(Resource):
    """A resource of the kind `Teradata`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "port_override",
        "port",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "teradata"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        password: str,
        name: str,
        port_override: int = 0,
        port: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            port_override=port_override,
            port=port,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. Required. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Trino(Resource):
    """A resource of the kind `Trino`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "password",
        "port_override",
        "port",
        "username",
        "tls_required",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "trino"

    def __init__(
        self,
        *,
        hostname: str,
        name: str,
        password: str = "",
        port_override: int = 0,
        port: int = 0,
        username: str = "",
        tls_required: bool = False,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            password=password,
            port_override=port_override,
            port=port,
            username=username,
            tls_required=tls_required,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

    @property
    def hostname(self) -> str:
        """Hostname. Required."""
        return read_text(self._data, "hostname")

    @property
    def password(self) -> str:
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def username(self) -> str:
        """Username."""
        return read_text(self._data, "username")

    @property
    def tls_required(self) -> bool:
        """Tls required."""
        return read_bool(self._data, "tls_required")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")


class Vertica(Resource):
    """A resource of the kind `Vertica`."""

    __slots__ = ()
    _fields = (
        "hostname",
        "username",
        "password",
        "database",
        "port_override",
        "port",
        "id",
        "name",
        "healthy",
        "tags",
        "secret_store_id",
        "egress_filter",
        "bind_interface",
        "subdomain",
        "proxy_cluster_id",
    )
    _secrets = (
        "password",
    )
    _references = (
        "secret_store_id",
        "proxy_cluster_id",
    )
    _kind = "vertica"

    def __init__(
        self,
        *,
        hostname: str,
        username: str,
        database: str,
        name: str,
        password: str = "",
        port_override: int = 0,
        port: int = 0,
        tags: Mapping[str, str] | None = None,
        secret_store_id: Ref = "",
        egress_filter: str = "",
        bind_interface: str = "",
        subdomain: str = "",
        proxy_cluster_id: Ref = "",
        id: str = "",
        healthy: bool = False,
    ) -> None:
        self._make(
            hostname=hostname,
            username=username,
            password=password,
            database=database,
            port_override=port_override,
            port=port,
            id=id,
            name=name,
            healthy=healthy,
            tags=tags,
            secret_store_id=secret_store_id,
            egress_filter=egress_filter,
            bind_interface=bind_interface,
            subdomain=subdomain,
            proxy_cluster_id=proxy_cluster_id,
        )

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
        """Password. A secret: it is never printed. Accepted and never returned."""
        return read_text(self._data, "password")

    @property
    def database(self) -> str:
        """Database. Required."""
        return read_text(self._data, "database")

    @property
    def port_override(self) -> int:
        """Port override. The server chooses it where it is not given."""
        return read_int(self._data, "port_override")

    @property
    def port(self) -> int:
        """Port."""
        return read_int(self._data, "port")

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def healthy(self) -> bool:
        """Healthy. Set by the server."""
        return read_bool(self._data, "healthy")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def secret_store_id(self) -> str:
        """Secret store id. Names a secret store: by its id, or by its name where it is written."""
        return read_text(self._data, "secret_store_id")

    @property
    def egress_filter(self) -> str:
        """Egress filter."""
        return read_text(self._data, "egress_filter")

    @property
    def bind_interface(self) -> str:
        """Bind interface. The server chooses it where it is not given."""
        return read_text(self._data, "bind_interface")

    @property
    def subdomain(self) -> str:
        """Subdomain. The server chooses it where it is not given."""
        return read_text(self._data, "subdomain")

    @property
    def proxy_cluster_id(self) -> str:
        """Proxy cluster id. Names a node: by its id, or by its name where it is written."""
        return read_text(self._data, "proxy_cluster_id")
