# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/resourcetypes.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class ResourceType(OpenEnum):
    """resource type; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[ResourceType]
    CLICK_HOUSE_HTTP: ClassVar[ResourceType]
    CLICK_HOUSE_TCP: ClassVar[ResourceType]
    ATHENA: ClassVar[ResourceType]
    BIGQUERY: ClassVar[ResourceType]
    CASSANDRA: ClassVar[ResourceType]
    DRUID: ClassVar[ResourceType]
    DYNAMO_DB: ClassVar[ResourceType]
    DYNAMO_DBIAM: ClassVar[ResourceType]
    AMAZON_ES: ClassVar[ResourceType]
    ELASTIC: ClassVar[ResourceType]
    AMAZON_ESIAM: ClassVar[ResourceType]
    HTTP_BASIC: ClassVar[ResourceType]
    HTTP_NO_AUTH: ClassVar[ResourceType]
    HTTP_AUTH: ClassVar[ResourceType]
    KUBERNETES: ClassVar[ResourceType]
    KUBERNETES_BASIC_AUTH: ClassVar[ResourceType]
    AMAZON_EKS: ClassVar[ResourceType]
    GOOGLE_GKE: ClassVar[ResourceType]
    KUBERNETES_SERVICE_ACCOUNT: ClassVar[ResourceType]
    AKS: ClassVar[ResourceType]
    AKS_BASIC_AUTH: ClassVar[ResourceType]
    AKS_SERVICE_ACCOUNT: ClassVar[ResourceType]
    KUBERNETES_SERVICE_ACCOUNT_USER_IMPERSONATION: ClassVar[ResourceType]
    AMAZON_EKS_INSTANCE_PROFILE: ClassVar[ResourceType]
    AKS_SERVICE_ACCOUNT_USER_IMPERSONATION: ClassVar[ResourceType]
    KUBERNETES_USER_IMPERSONATION: ClassVar[ResourceType]
    AMAZON_EKS_INSTANCE_PROFILE_USER_IMPERSONATION: ClassVar[ResourceType]
    AKS_USER_IMPERSONATION: ClassVar[ResourceType]
    GOOGLE_GKE_USER_IMPERSONATION: ClassVar[ResourceType]
    AMAZON_EKS_USER_IMPERSONATION: ClassVar[ResourceType]
    KUBERNETES_POD_IDENTITY: ClassVar[ResourceType]
    MEMCACHED: ClassVar[ResourceType]
    MONGO_DB: ClassVar[ResourceType]
    MONGO_DB_LEGACY_REPLICA_SET: ClassVar[ResourceType]
    MONGO_DB_HOST: ClassVar[ResourceType]
    MONGO_DB_REPLICA_SET: ClassVar[ResourceType]
    DOCUMENT_DB_HOST: ClassVar[ResourceType]
    DOCUMENT_DB_REPLICA_SET: ClassVar[ResourceType]
    MONGO_DB_SHARDED_CLUSTER: ClassVar[ResourceType]
    DOCUMENT_DB_HOST_IAM: ClassVar[ResourceType]
    DOCUMENT_DB_REPLICA_SET_IAM: ClassVar[ResourceType]
    MY_SQL: ClassVar[ResourceType]
    AURORA_MY_SQL: ClassVar[ResourceType]
    CLUSTRIX: ClassVar[ResourceType]
    MARIA: ClassVar[ResourceType]
    MEM_SQL: ClassVar[ResourceType]
    SINGLE_STORE: ClassVar[ResourceType]
    MTLS_MY_SQL: ClassVar[ResourceType]
    AZURE_MY_SQL: ClassVar[ResourceType]
    CLICK_HOUSE_MY_SQL: ClassVar[ResourceType]
    AURORA_MY_SQLIAM: ClassVar[ResourceType]
    AZURE_MY_SQL_MANAGED_IDENTITY: ClassVar[ResourceType]
    ORACLE: ClassVar[ResourceType]
    ORACLE_NNE: ClassVar[ResourceType]
    POSTGRES: ClassVar[ResourceType]
    AURORA_POSTGRES: ClassVar[ResourceType]
    GREENPLUM: ClassVar[ResourceType]
    COCKROACH: ClassVar[ResourceType]
    REDSHIFT: ClassVar[ResourceType]
    CITUS: ClassVar[ResourceType]
    MTLS_POSTGRES: ClassVar[ResourceType]
    AZURE_POSTGRES: ClassVar[ResourceType]
    AZURE_POSTGRES_MANAGED_IDENTITY: ClassVar[ResourceType]
    AURORA_POSTGRES_IAM: ClassVar[ResourceType]
    RDS_POSTGRES_IAM: ClassVar[ResourceType]
    REDSHIFT_SERVERLESS_IAM: ClassVar[ResourceType]
    REDSHIFT_IAM: ClassVar[ResourceType]
    PRESTO: ClassVar[ResourceType]
    TRINO: ClassVar[ResourceType]
    RDP: ClassVar[ResourceType]
    RDP_CERT: ClassVar[ResourceType]
    REDIS: ClassVar[ResourceType]
    ELASTI_CACHE_REDIS: ClassVar[ResourceType]
    REDIS_CLUSTER: ClassVar[ResourceType]
    ELASTI_CACHE_REDIS_IAM: ClassVar[ResourceType]
    SNOWFLAKE: ClassVar[ResourceType]
    SNOWSIGHT: ClassVar[ResourceType]
    SQL_SERVER: ClassVar[ResourceType]
    SQL_SERVER_AZURE_AD: ClassVar[ResourceType]
    SQL_SERVER_KERBEROS: ClassVar[ResourceType]
    SSH: ClassVar[ResourceType]
    SSH_CERT: ClassVar[ResourceType]
    SSH_CUSTOMER_KEY: ClassVar[ResourceType]
    SSH_CERT_USER_PROVISION: ClassVar[ResourceType]
    SSH_PASSWORD: ClassVar[ResourceType]
    SYBASE_ASE: ClassVar[ResourceType]
    SYBASE_IQ: ClassVar[ResourceType]
    TERADATA: ClassVar[ResourceType]
    DB_2_LUW: ClassVar[ResourceType]
    NEPTUNE_IAM: ClassVar[ResourceType]
    NEPTUNE: ClassVar[ResourceType]
    AWS: ClassVar[ResourceType]
    AWS_INSTANCE_PROFILE: ClassVar[ResourceType]
    DB_2_I: ClassVar[ResourceType]
    RABBIT_MQAMQP_091: ClassVar[ResourceType]
    AMAZON_MQAMQP_091: ClassVar[ResourceType]
    AMAZON_MQAMQP: ClassVar[ResourceType]
    TCP: ClassVar[ResourceType]
    GCP: ClassVar[ResourceType]
    GCPWIF: ClassVar[ResourceType]
    AZURE: ClassVar[ResourceType]
    AZURE_CERT: ClassVar[ResourceType]
    ENTRA_ID: ClassVar[ResourceType]
    AWS_CONSOLE: ClassVar[ResourceType]
    AWS_CONSOLE_STATIC_KEY_PAIR: ClassVar[ResourceType]
    COUCHBASE_WEB_UI: ClassVar[ResourceType]
    COUCHBASE_DATABASE: ClassVar[ResourceType]
    GCP_CONSOLE: ClassVar[ResourceType]
    GIT_HUB: ClassVar[ResourceType]
    GOOGLE_ADMIN: ClassVar[ResourceType]
    MICROSOFT_365: ClassVar[ResourceType]
    OKTA_ADMIN: ClassVar[ResourceType]
    SALESFORCE: ClassVar[ResourceType]
    ATHENA_IAM: ClassVar[ResourceType]
    OKTA_GROUPS: ClassVar[ResourceType]
    DATABRICKS: ClassVar[ResourceType]
    VERTICA: ClassVar[ResourceType]
    AEROSPIKE: ClassVar[ResourceType]
    MCP: ClassVar[ResourceType]
    MCPDCR: ClassVar[ResourceType]
    MCPPAT: ClassVar[ResourceType]
    MCP_NO_AUTH: ClassVar[ResourceType]
    GOOGLE_SPANNER: ClassVar[ResourceType]
    LLM: ClassVar[ResourceType]
    GOOGLE_GROUPS: ClassVar[ResourceType]


ResourceType.UNSPECIFIED = ResourceType("RESOURCE_TYPE_UNSPECIFIED")
ResourceType.CLICK_HOUSE_HTTP = ResourceType("RESOURCE_TYPE_CLICK_HOUSE_HTTP")
ResourceType.CLICK_HOUSE_TCP = ResourceType("RESOURCE_TYPE_CLICK_HOUSE_TCP")
ResourceType.ATHENA = ResourceType("RESOURCE_TYPE_ATHENA")
ResourceType.BIGQUERY = ResourceType("RESOURCE_TYPE_BIGQUERY")
ResourceType.CASSANDRA = ResourceType("RESOURCE_TYPE_CASSANDRA")
ResourceType.DRUID = ResourceType("RESOURCE_TYPE_DRUID")
ResourceType.DYNAMO_DB = ResourceType("RESOURCE_TYPE_DYNAMO_DB")
ResourceType.DYNAMO_DBIAM = ResourceType("RESOURCE_TYPE_DYNAMO_DBIAM")
ResourceType.AMAZON_ES = ResourceType("RESOURCE_TYPE_AMAZON_ES")
ResourceType.ELASTIC = ResourceType("RESOURCE_TYPE_ELASTIC")
ResourceType.AMAZON_ESIAM = ResourceType("RESOURCE_TYPE_AMAZON_ESIAM")
ResourceType.HTTP_BASIC = ResourceType("RESOURCE_TYPE_HTTP_BASIC")
ResourceType.HTTP_NO_AUTH = ResourceType("RESOURCE_TYPE_HTTP_NO_AUTH")
ResourceType.HTTP_AUTH = ResourceType("RESOURCE_TYPE_HTTP_AUTH")
ResourceType.KUBERNETES = ResourceType("RESOURCE_TYPE_KUBERNETES")
ResourceType.KUBERNETES_BASIC_AUTH = ResourceType("RESOURCE_TYPE_KUBERNETES_BASIC_AUTH")
ResourceType.AMAZON_EKS = ResourceType("RESOURCE_TYPE_AMAZON_EKS")
ResourceType.GOOGLE_GKE = ResourceType("RESOURCE_TYPE_GOOGLE_GKE")
ResourceType.KUBERNETES_SERVICE_ACCOUNT = ResourceType("RESOURCE_TYPE_KUBERNETES_SERVICE_ACCOUNT")
ResourceType.AKS = ResourceType("RESOURCE_TYPE_AKS")
ResourceType.AKS_BASIC_AUTH = ResourceType("RESOURCE_TYPE_AKS_BASIC_AUTH")
ResourceType.AKS_SERVICE_ACCOUNT = ResourceType("RESOURCE_TYPE_AKS_SERVICE_ACCOUNT")
ResourceType.KUBERNETES_SERVICE_ACCOUNT_USER_IMPERSONATION = ResourceType("RESOURCE_TYPE_KUBERNETES_SERVICE_ACCOUNT_USER_IMPERSONATION")
ResourceType.AMAZON_EKS_INSTANCE_PROFILE = ResourceType("RESOURCE_TYPE_AMAZON_EKS_INSTANCE_PROFILE")
ResourceType.AKS_SERVICE_ACCOUNT_USER_IMPERSONATION = ResourceType("RESOURCE_TYPE_AKS_SERVICE_ACCOUNT_USER_IMPERSONATION")
ResourceType.KUBERNETES_USER_IMPERSONATION = ResourceType("RESOURCE_TYPE_KUBERNETES_USER_IMPERSONATION")
ResourceType.AMAZON_EKS_INSTANCE_PROFILE_USER_IMPERSONATION = ResourceType("RESOURCE_TYPE_AMAZON_EKS_INSTANCE_PROFILE_USER_IMPERSONATION")
ResourceType.AKS_USER_IMPERSONATION = ResourceType("RESOURCE_TYPE_AKS_USER_IMPERSONATION")
ResourceType.GOOGLE_GKE_USER_IMPERSONATION = ResourceType("RESOURCE_TYPE_GOOGLE_GKE_USER_IMPERSONATION")
ResourceType.AMAZON_EKS_USER_IMPERSONATION = ResourceType("RESOURCE_TYPE_AMAZON_EKS_USER_IMPERSONATION")
ResourceType.KUBERNETES_POD_IDENTITY = ResourceType("RESOURCE_TYPE_KUBERNETES_POD_IDENTITY")
ResourceType.MEMCACHED = ResourceType("RESOURCE_TYPE_MEMCACHED")
ResourceType.MONGO_DB = ResourceType("RESOURCE_TYPE_MONGO_DB")
ResourceType.MONGO_DB_LEGACY_REPLICA_SET = ResourceType("RESOURCE_TYPE_MONGO_DB_LEGACY_REPLICA_SET")
ResourceType.MONGO_DB_HOST = ResourceType("RESOURCE_TYPE_MONGO_DB_HOST")
ResourceType.MONGO_DB_REPLICA_SET = ResourceType("RESOURCE_TYPE_MONGO_DB_REPLICA_SET")
ResourceType.DOCUMENT_DB_HOST = ResourceType("RESOURCE_TYPE_DOCUMENT_DB_HOST")
ResourceType.DOCUMENT_DB_REPLICA_SET = ResourceType("RESOURCE_TYPE_DOCUMENT_DB_REPLICA_SET")
ResourceType.MONGO_DB_SHARDED_CLUSTER = ResourceType("RESOURCE_TYPE_MONGO_DB_SHARDED_CLUSTER")
ResourceType.DOCUMENT_DB_HOST_IAM = ResourceType("RESOURCE_TYPE_DOCUMENT_DB_HOST_IAM")
ResourceType.DOCUMENT_DB_REPLICA_SET_IAM = ResourceType("RESOURCE_TYPE_DOCUMENT_DB_REPLICA_SET_IAM")
ResourceType.MY_SQL = ResourceType("RESOURCE_TYPE_MY_SQL")
ResourceType.AURORA_MY_SQL = ResourceType("RESOURCE_TYPE_AURORA_MY_SQL")
ResourceType.CLUSTRIX = ResourceType("RESOURCE_TYPE_CLUSTRIX")
ResourceType.MARIA = ResourceType("RESOURCE_TYPE_MARIA")
ResourceType.MEM_SQL = ResourceType("RESOURCE_TYPE_MEM_SQL")
ResourceType.SINGLE_STORE = ResourceType("RESOURCE_TYPE_SINGLE_STORE")
ResourceType.MTLS_MY_SQL = ResourceType("RESOURCE_TYPE_MTLS_MY_SQL")
ResourceType.AZURE_MY_SQL = ResourceType("RESOURCE_TYPE_AZURE_MY_SQL")
ResourceType.CLICK_HOUSE_MY_SQL = ResourceType("RESOURCE_TYPE_CLICK_HOUSE_MY_SQL")
ResourceType.AURORA_MY_SQLIAM = ResourceType("RESOURCE_TYPE_AURORA_MY_SQLIAM")
ResourceType.AZURE_MY_SQL_MANAGED_IDENTITY = ResourceType("RESOURCE_TYPE_AZURE_MY_SQL_MANAGED_IDENTITY")
ResourceType.ORACLE = ResourceType("RESOURCE_TYPE_ORACLE")
ResourceType.ORACLE_NNE = ResourceType("RESOURCE_TYPE_ORACLE_NNE")
ResourceType.POSTGRES = ResourceType("RESOURCE_TYPE_POSTGRES")
ResourceType.AURORA_POSTGRES = ResourceType("RESOURCE_TYPE_AURORA_POSTGRES")
ResourceType.GREENPLUM = ResourceType("RESOURCE_TYPE_GREENPLUM")
ResourceType.COCKROACH = ResourceType("RESOURCE_TYPE_COCKROACH")
ResourceType.REDSHIFT = ResourceType("RESOURCE_TYPE_REDSHIFT")
ResourceType.CITUS = ResourceType("RESOURCE_TYPE_CITUS")
ResourceType.MTLS_POSTGRES = ResourceType("RESOURCE_TYPE_MTLS_POSTGRES")
ResourceType.AZURE_POSTGRES = ResourceType("RESOURCE_TYPE_AZURE_POSTGRES")
ResourceType.AZURE_POSTGRES_MANAGED_IDENTITY = ResourceType("RESOURCE_TYPE_AZURE_POSTGRES_MANAGED_IDENTITY")
ResourceType.AURORA_POSTGRES_IAM = ResourceType("RESOURCE_TYPE_AURORA_POSTGRES_IAM")
ResourceType.RDS_POSTGRES_IAM = ResourceType("RESOURCE_TYPE_RDS_POSTGRES_IAM")
ResourceType.REDSHIFT_SERVERLESS_IAM = ResourceType("RESOURCE_TYPE_REDSHIFT_SERVERLESS_IAM")
ResourceType.REDSHIFT_IAM = ResourceType("RESOURCE_TYPE_REDSHIFT_IAM")
ResourceType.PRESTO = ResourceType("RESOURCE_TYPE_PRESTO")
ResourceType.TRINO = ResourceType("RESOURCE_TYPE_TRINO")
ResourceType.RDP = ResourceType("RESOURCE_TYPE_RDP")
ResourceType.RDP_CERT = ResourceType("RESOURCE_TYPE_RDP_CERT")
ResourceType.REDIS = ResourceType("RESOURCE_TYPE_REDIS")
ResourceType.ELASTI_CACHE_REDIS = ResourceType("RESOURCE_TYPE_ELASTI_CACHE_REDIS")
ResourceType.REDIS_CLUSTER = ResourceType("RESOURCE_TYPE_REDIS_CLUSTER")
ResourceType.ELASTI_CACHE_REDIS_IAM = ResourceType("RESOURCE_TYPE_ELASTI_CACHE_REDIS_IAM")
ResourceType.SNOWFLAKE = ResourceType("RESOURCE_TYPE_SNOWFLAKE")
ResourceType.SNOWSIGHT = ResourceType("RESOURCE_TYPE_SNOWSIGHT")
ResourceType.SQL_SERVER = ResourceType("RESOURCE_TYPE_SQL_SERVER")
ResourceType.SQL_SERVER_AZURE_AD = ResourceType("RESOURCE_TYPE_SQL_SERVER_AZURE_AD")
ResourceType.SQL_SERVER_KERBEROS = ResourceType("RESOURCE_TYPE_SQL_SERVER_KERBEROS")
ResourceType.SSH = ResourceType("RESOURCE_TYPE_SSH")
ResourceType.SSH_CERT = ResourceType("RESOURCE_TYPE_SSH_CERT")
ResourceType.SSH_CUSTOMER_KEY = ResourceType("RESOURCE_TYPE_SSH_CUSTOMER_KEY")
ResourceType.SSH_CERT_USER_PROVISION = ResourceType("RESOURCE_TYPE_SSH_CERT_USER_PROVISION")
ResourceType.SSH_PASSWORD = ResourceType("RESOURCE_TYPE_SSH_PASSWORD")
ResourceType.SYBASE_ASE = ResourceType("RESOURCE_TYPE_SYBASE_ASE")
ResourceType.SYBASE_IQ = ResourceType("RESOURCE_TYPE_SYBASE_IQ")
ResourceType.TERADATA = ResourceType("RESOURCE_TYPE_TERADATA")
ResourceType.DB_2_LUW = ResourceType("RESOURCE_TYPE_DB_2_LUW")
ResourceType.NEPTUNE_IAM = ResourceType("RESOURCE_TYPE_NEPTUNE_IAM")
ResourceType.NEPTUNE = ResourceType("RESOURCE_TYPE_NEPTUNE")
ResourceType.AWS = ResourceType("RESOURCE_TYPE_AWS")
ResourceType.AWS_INSTANCE_PROFILE = ResourceType("RESOURCE_TYPE_AWS_INSTANCE_PROFILE")
ResourceType.DB_2_I = ResourceType("RESOURCE_TYPE_DB_2_I")
ResourceType.RABBIT_MQAMQP_091 = ResourceType("RESOURCE_TYPE_RABBIT_MQAMQP_091")
ResourceType.AMAZON_MQAMQP_091 = ResourceType("RESOURCE_TYPE_AMAZON_MQAMQP_091")
ResourceType.AMAZON_MQAMQP = ResourceType("RESOURCE_TYPE_AMAZON_MQAMQP")
ResourceType.TCP = ResourceType("RESOURCE_TYPE_TCP")
ResourceType.GCP = ResourceType("RESOURCE_TYPE_GCP")
ResourceType.GCPWIF = ResourceType("RESOURCE_TYPE_GCPWIF")
ResourceType.AZURE = ResourceType("RESOURCE_TYPE_AZURE")
ResourceType.AZURE_CERT = ResourceType("RESOURCE_TYPE_AZURE_CERT")
ResourceType.ENTRA_ID = ResourceType("RESOURCE_TYPE_ENTRA_ID")
ResourceType.AWS_CONSOLE = ResourceType("RESOURCE_TYPE_AWS_CONSOLE")
ResourceType.AWS_CONSOLE_STATIC_KEY_PAIR = ResourceType("RESOURCE_TYPE_AWS_CONSOLE_STATIC_KEY_PAIR")
ResourceType.COUCHBASE_WEB_UI = ResourceType("RESOURCE_TYPE_COUCHBASE_WEB_UI")
ResourceType.COUCHBASE_DATABASE = ResourceType("RESOURCE_TYPE_COUCHBASE_DATABASE")
ResourceType.GCP_CONSOLE = ResourceType("RESOURCE_TYPE_GCP_CONSOLE")
ResourceType.GIT_HUB = ResourceType("RESOURCE_TYPE_GIT_HUB")
ResourceType.GOOGLE_ADMIN = ResourceType("RESOURCE_TYPE_GOOGLE_ADMIN")
ResourceType.MICROSOFT_365 = ResourceType("RESOURCE_TYPE_MICROSOFT_365")
ResourceType.OKTA_ADMIN = ResourceType("RESOURCE_TYPE_OKTA_ADMIN")
ResourceType.SALESFORCE = ResourceType("RESOURCE_TYPE_SALESFORCE")
ResourceType.ATHENA_IAM = ResourceType("RESOURCE_TYPE_ATHENA_IAM")
ResourceType.OKTA_GROUPS = ResourceType("RESOURCE_TYPE_OKTA_GROUPS")
ResourceType.DATABRICKS = ResourceType("RESOURCE_TYPE_DATABRICKS")
ResourceType.VERTICA = ResourceType("RESOURCE_TYPE_VERTICA")
ResourceType.AEROSPIKE = ResourceType("RESOURCE_TYPE_AEROSPIKE")
ResourceType.MCP = ResourceType("RESOURCE_TYPE_MCP")
ResourceType.MCPDCR = ResourceType("RESOURCE_TYPE_MCPDCR")
ResourceType.MCPPAT = ResourceType("RESOURCE_TYPE_MCPPAT")
ResourceType.MCP_NO_AUTH = ResourceType("RESOURCE_TYPE_MCP_NO_AUTH")
ResourceType.GOOGLE_SPANNER = ResourceType("RESOURCE_TYPE_GOOGLE_SPANNER")
ResourceType.LLM = ResourceType("RESOURCE_TYPE_LLM")
ResourceType.GOOGLE_GROUPS = ResourceType("RESOURCE_TYPE_GOOGLE_GROUPS")
