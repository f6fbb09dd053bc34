// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/drivers.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { CustomHeaders, CustomHeadersInit } from "./custom_headers.js";

/**
 * What is accessed: a datasource, server, cluster, cloud or website.
 *
 * One of its kinds: `type` says which.
 */
export type Resource =
  | ClickHouseHTTP
  | ClickHouseTCP
  | Athena
  | BigQuery
  | Cassandra
  | Druid
  | DynamoDB
  | DynamoDBIAM
  | AmazonES
  | Elastic
  | AmazonESIAM
  | HTTPBasicAuth
  | HTTPNoAuth
  | HTTPAuth
  | Kubernetes
  | KubernetesBasicAuth
  | AmazonEKS
  | GoogleGKE
  | KubernetesServiceAccount
  | AKS
  | AKSBasicAuth
  | AKSServiceAccount
  | KubernetesServiceAccountUserImpersonation
  | AmazonEKSInstanceProfile
  | AKSServiceAccountUserImpersonation
  | KubernetesUserImpersonation
  | AmazonEKSInstanceProfileUserImpersonation
  | AKSUserImpersonation
  | GoogleGKEUserImpersonation
  | AmazonEKSUserImpersonation
  | KubernetesPodIdentity
  | Memcached
  | MongoLegacyHost
  | MongoLegacyReplicaset
  | MongoHost
  | MongoReplicaSet
  | DocumentDBHost
  | DocumentDBReplicaSet
  | MongoShardedCluster
  | DocumentDBHostIAM
  | DocumentDBReplicaSetIAM
  | Mysql
  | AuroraMysql
  | Clustrix
  | Maria
  | Memsql
  | SingleStore
  | MTLSMysql
  | AzureMysql
  | ClickHouseMySQL
  | AuroraMysqlIAM
  | AzureMysqlManagedIdentity
  | Oracle
  | OracleNNE
  | Postgres
  | AuroraPostgres
  | Greenplum
  | Cockroach
  | Redshift
  | Citus
  | MTLSPostgres
  | AzurePostgres
  | AzurePostgresManagedIdentity
  | AuroraPostgresIAM
  | RDSPostgresIAM
  | RedshiftServerlessIAM
  | RedshiftIAM
  | Presto
  | Trino
  | RDP
  | RDPCert
  | Redis
  | ElasticacheRedis
  | RedisCluster
  | ElasticacheRedisIAM
  | Snowflake
  | Snowsight
  | SQLServer
  | SQLServerAzureAD
  | SQLServerKerberosAD
  | SSH
  | SSHCert
  | SSHCustomerKey
  | SSHPassword
  | Sybase
  | SybaseIQ
  | Teradata
  | DB2LUW
  | NeptuneIAM
  | Neptune
  | AWS
  | AWSInstanceProfile
  | DB2I
  | RabbitMQAMQP091
  | AmazonMQAMQP091
  | AMQP
  | RawTCP
  | GCP
  | GCPWIF
  | Azure
  | AzureCertificate
  | EntraID
  | AWSConsole
  | AWSConsoleStaticKeyPair
  | CouchbaseWebUI
  | CouchbaseDatabase
  | GCPConsole
  | AthenaIAM
  | OktaGroups
  | Databricks
  | Vertica
  | Aerospike
  | MCPGatewayOAuth
  | MCPGatewayOAuthDCR
  | MCPGatewayPAT
  | MCPGatewayNoAuth
  | GoogleSpanner
  | LLM
  | GoogleGroups;

/** What makes one: What is accessed: a datasource, server, cluster, cloud or website. */
export type ResourceInit =
  | ClickHouseHTTPInit
  | ClickHouseTCPInit
  | AthenaInit
  | BigQueryInit
  | CassandraInit
  | DruidInit
  | DynamoDBInit
  | DynamoDBIAMInit
  | AmazonESInit
  | ElasticInit
  | AmazonESIAMInit
  | HTTPBasicAuthInit
  | HTTPNoAuthInit
  | HTTPAuthInit
  | KubernetesInit
  | KubernetesBasicAuthInit
  | AmazonEKSInit
  | GoogleGKEInit
  | KubernetesServiceAccountInit
  | AKSInit
  | AKSBasicAuthInit
  | AKSServiceAccountInit
  | KubernetesServiceAccountUserImpersonationInit
  | AmazonEKSInstanceProfileInit
  | AKSServiceAccountUserImpersonationInit
  | KubernetesUserImpersonationInit
  | AmazonEKSInstanceProfileUserImpersonationInit
  | AKSUserImpersonationInit
  | GoogleGKEUserImpersonationInit
  | AmazonEKSUserImpersonationInit
  | KubernetesPodIdentityInit
  | MemcachedInit
  | MongoLegacyHostInit
  | MongoLegacyReplicasetInit
  | MongoHostInit
  | MongoReplicaSetInit
  | DocumentDBHostInit
  | DocumentDBReplicaSetInit
  | MongoShardedClusterInit
  | DocumentDBHostIAMInit
  | DocumentDBReplicaSetIAMInit
  | MysqlInit
  | AuroraMysqlInit
  | ClustrixInit
  | MariaInit
  | MemsqlInit
  | SingleStoreInit
  | MTLSMysqlInit
  | AzureMysqlInit
  | ClickHouseMySQLInit
  | AuroraMysqlIAMInit
  | AzureMysqlManagedIdentityInit
  | OracleInit
  | OracleNNEInit
  | PostgresInit
  | AuroraPostgresInit
  | GreenplumInit
  | CockroachInit
  | RedshiftInit
  | CitusInit
  | MTLSPostgresInit
  | AzurePostgresInit
  | AzurePostgresManagedIdentityInit
  | AuroraPostgresIAMInit
  | RDSPostgresIAMInit
  | RedshiftServerlessIAMInit
  | RedshiftIAMInit
  | PrestoInit
  | TrinoInit
  | RDPInit
  | RDPCertInit
  | RedisInit
  | ElasticacheRedisInit
  | RedisClusterInit
  | ElasticacheRedisIAMInit
  | SnowflakeInit
  | SnowsightInit
  | SQLServerInit
  | SQLServerAzureADInit
  | SQLServerKerberosADInit
  | SSHInit
  | SSHCertInit
  | SSHCustomerKeyInit
  | SSHPasswordInit
  | SybaseInit
  | SybaseIQInit
  | TeradataInit
  | DB2LUWInit
  | NeptuneIAMInit
  | NeptuneInit
  | AWSInit
  | AWSInstanceProfileInit
  | DB2IInit
  | RabbitMQAMQP091Init
  | AmazonMQAMQP091Init
  | AMQPInit
  | RawTCPInit
  | GCPInit
  | GCPWIFInit
  | AzureInit
  | AzureCertificateInit
  | EntraIDInit
  | AWSConsoleInit
  | AWSConsoleStaticKeyPairInit
  | CouchbaseWebUIInit
  | CouchbaseDatabaseInit
  | GCPConsoleInit
  | AthenaIAMInit
  | OktaGroupsInit
  | DatabricksInit
  | VerticaInit
  | AerospikeInit
  | MCPGatewayOAuthInit
  | MCPGatewayOAuthDCRInit
  | MCPGatewayPATInit
  | MCPGatewayNoAuthInit
  | GoogleSpannerInit
  | LLMInit
  | GoogleGroupsInit;

/** A resource of the kind `AKS`. */
export interface AKS {
  /** Its kind. */
  readonly type: "aks";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port. Required. */
  readonly port: number;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Client certificate. A secret: it is never printed. Accepted and never returned. */
  readonly clientCertificate?: string;
  /** Client key. A secret: it is never printed. Accepted and never returned. */
  readonly clientKey?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Discovery enabled. */
  readonly discoveryEnabled: boolean;
  /** Discovery username. Required. */
  readonly discoveryUsername: string;
  /** Allow resource role bypass. */
  readonly allowResourceRoleBypass: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AKS`. */
export interface AKSInit {
  /** Its kind. */
  type: "aks";
  /** Hostname. Required. */
  hostname: string;
  /** Port. Required. */
  port: number;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority?: string;
  /** Client certificate. A secret: it is never printed. Accepted and never returned. */
  clientCertificate?: string;
  /** Client key. A secret: it is never printed. Accepted and never returned. */
  clientKey?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Discovery enabled. */
  discoveryEnabled?: boolean;
  /** Discovery username. Required. */
  discoveryUsername?: string;
  /** Allow resource role bypass. */
  allowResourceRoleBypass?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AKSBasicAuth`. */
export interface AKSBasicAuth {
  /** Its kind. */
  readonly type: "aks_basic_auth";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port. Required. */
  readonly port: number;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AKSBasicAuth`. */
export interface AKSBasicAuthInit {
  /** Its kind. */
  type: "aks_basic_auth";
  /** Hostname. Required. */
  hostname: string;
  /** Port. Required. */
  port: number;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AKSServiceAccount`. */
export interface AKSServiceAccount {
  /** Its kind. */
  readonly type: "aks_service_account";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port. Required. */
  readonly port: number;
  /** Token. Required. A secret: it is never printed. Accepted and never returned. */
  readonly token?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Discovery enabled. */
  readonly discoveryEnabled: boolean;
  /** Discovery username. Required. */
  readonly discoveryUsername: string;
  /** Allow resource role bypass. */
  readonly allowResourceRoleBypass: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AKSServiceAccount`. */
export interface AKSServiceAccountInit {
  /** Its kind. */
  type: "aks_service_account";
  /** Hostname. Required. */
  hostname: string;
  /** Port. Required. */
  port: number;
  /** Token. Required. A secret: it is never printed. Accepted and never returned. */
  token: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Discovery enabled. */
  discoveryEnabled?: boolean;
  /** Discovery username. Required. */
  discoveryUsername?: string;
  /** Allow resource role bypass. */
  allowResourceRoleBypass?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AKSServiceAccountUserImpersonation`. */
export interface AKSServiceAccountUserImpersonation {
  /** Its kind. */
  readonly type: "aks_service_account_user_impersonation";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port. Required. */
  readonly port: number;
  /** Token. Required. A secret: it is never printed. Accepted and never returned. */
  readonly token?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AKSServiceAccountUserImpersonation`. */
export interface AKSServiceAccountUserImpersonationInit {
  /** Its kind. */
  type: "aks_service_account_user_impersonation";
  /** Hostname. Required. */
  hostname: string;
  /** Port. Required. */
  port: number;
  /** Token. Required. A secret: it is never printed. Accepted and never returned. */
  token: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AKSUserImpersonation`. */
export interface AKSUserImpersonation {
  /** Its kind. */
  readonly type: "aks_user_impersonation";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port. Required. */
  readonly port: number;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Client certificate. A secret: it is never printed. Accepted and never returned. */
  readonly clientCertificate?: string;
  /** Client key. A secret: it is never printed. Accepted and never returned. */
  readonly clientKey?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AKSUserImpersonation`. */
export interface AKSUserImpersonationInit {
  /** Its kind. */
  type: "aks_user_impersonation";
  /** Hostname. Required. */
  hostname: string;
  /** Port. Required. */
  port: number;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority?: string;
  /** Client certificate. A secret: it is never printed. Accepted and never returned. */
  clientCertificate?: string;
  /** Client key. A secret: it is never printed. Accepted and never returned. */
  clientKey?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AMQP`. */
export interface AMQP {
  /** Its kind. */
  readonly type: "amqp";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AMQP`. */
export interface AMQPInit {
  /** Its kind. */
  type: "amqp";
  /** Hostname. Required. */
  hostname: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AWS`. */
export interface AWS {
  /** Its kind. */
  readonly type: "aws";
  /** Access key. Required. */
  readonly accessKey: string;
  /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly secretAccessKey?: string;
  /** Healthcheck region. Required. */
  readonly healthcheckRegion: string;
  /** Role arn. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AWS`. */
export interface AWSInit {
  /** Its kind. */
  type: "aws";
  /** Access key. Required. */
  accessKey: string;
  /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
  secretAccessKey: string;
  /** Healthcheck region. Required. */
  healthcheckRegion: string;
  /** Role arn. */
  roleArn?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AWSConsole`. */
export interface AWSConsole {
  /** Its kind. */
  readonly type: "aws_console";
  /** Enable env variables. */
  readonly enableEnvVariables: boolean;
  /** Region. Required. */
  readonly region: string;
  /** Role arn. Required. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Session expiry. */
  readonly sessionExpiry: number;
  /** Subdomain. Required. */
  readonly subdomain: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. */
  readonly identityAliasHealthcheckUsername: string;
  /** Use https. */
  readonly useHttps: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AWSConsole`. */
export interface AWSConsoleInit {
  /** Its kind. */
  type: "aws_console";
  /** Enable env variables. */
  enableEnvVariables?: boolean;
  /** Region. Required. */
  region: string;
  /** Role arn. Required. */
  roleArn: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Session expiry. */
  sessionExpiry?: number;
  /** Subdomain. Required. */
  subdomain: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. */
  identityAliasHealthcheckUsername?: string;
  /** Use https. */
  useHttps?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AWSConsoleStaticKeyPair`. */
export interface AWSConsoleStaticKeyPair {
  /** Its kind. */
  readonly type: "aws_console_static_key_pair";
  /** Access key. Required. */
  readonly accessKey: string;
  /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly secretAccessKey?: string;
  /** Region. Required. */
  readonly region: string;
  /** Role arn. Required. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Session expiry. */
  readonly sessionExpiry: number;
  /** Subdomain. Required. */
  readonly subdomain: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. */
  readonly identityAliasHealthcheckUsername: string;
  /** Use https. */
  readonly useHttps: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AWSConsoleStaticKeyPair`. */
export interface AWSConsoleStaticKeyPairInit {
  /** Its kind. */
  type: "aws_console_static_key_pair";
  /** Access key. Required. */
  accessKey: string;
  /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
  secretAccessKey: string;
  /** Region. Required. */
  region: string;
  /** Role arn. Required. */
  roleArn: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Session expiry. */
  sessionExpiry?: number;
  /** Subdomain. Required. */
  subdomain: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. */
  identityAliasHealthcheckUsername?: string;
  /** Use https. */
  useHttps?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AWSInstanceProfile`. */
export interface AWSInstanceProfile {
  /** Its kind. */
  readonly type: "aws_instance_profile";
  /** Enable env variables. */
  readonly enableEnvVariables: boolean;
  /** Region. Required. */
  readonly region: string;
  /** Role arn. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AWSInstanceProfile`. */
export interface AWSInstanceProfileInit {
  /** Its kind. */
  type: "aws_instance_profile";
  /** Enable env variables. */
  enableEnvVariables?: boolean;
  /** Region. Required. */
  region: string;
  /** Role arn. */
  roleArn?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Aerospike`. */
export interface Aerospike {
  /** Its kind. */
  readonly type: "aerospike";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Use services alternate. */
  readonly useServicesAlternate: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Aerospike`. */
export interface AerospikeInit {
  /** Its kind. */
  type: "aerospike";
  /** Hostname. Required. */
  hostname: string;
  /** Username. */
  username?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Use services alternate. */
  useServicesAlternate?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AmazonEKS`. */
export interface AmazonEKS {
  /** Its kind. */
  readonly type: "amazon_eks";
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Access key. Required. */
  readonly accessKey: string;
  /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly secretAccessKey?: string;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Region. Required. */
  readonly region: string;
  /** Cluster name. Required. */
  readonly clusterName: string;
  /** Role arn. */
  readonly roleArn: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Discovery enabled. */
  readonly discoveryEnabled: boolean;
  /** Discovery username. Required. */
  readonly discoveryUsername: string;
  /** Allow resource role bypass. */
  readonly allowResourceRoleBypass: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AmazonEKS`. */
export interface AmazonEKSInit {
  /** Its kind. */
  type: "amazon_eks";
  /** Endpoint. Required. */
  endpoint: string;
  /** Access key. Required. */
  accessKey: string;
  /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
  secretAccessKey: string;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority?: string;
  /** Region. Required. */
  region: string;
  /** Cluster name. Required. */
  clusterName: string;
  /** Role arn. */
  roleArn?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Discovery enabled. */
  discoveryEnabled?: boolean;
  /** Discovery username. Required. */
  discoveryUsername?: string;
  /** Allow resource role bypass. */
  allowResourceRoleBypass?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AmazonEKSInstanceProfile`. */
export interface AmazonEKSInstanceProfile {
  /** Its kind. */
  readonly type: "amazon_eks_instance_profile";
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Region. Required. */
  readonly region: string;
  /** Cluster name. Required. */
  readonly clusterName: string;
  /** Role arn. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Discovery enabled. */
  readonly discoveryEnabled: boolean;
  /** Discovery username. Required. */
  readonly discoveryUsername: string;
  /** Allow resource role bypass. */
  readonly allowResourceRoleBypass: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AmazonEKSInstanceProfile`. */
export interface AmazonEKSInstanceProfileInit {
  /** Its kind. */
  type: "amazon_eks_instance_profile";
  /** Endpoint. Required. */
  endpoint: string;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority?: string;
  /** Region. Required. */
  region: string;
  /** Cluster name. Required. */
  clusterName: string;
  /** Role arn. */
  roleArn?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Discovery enabled. */
  discoveryEnabled?: boolean;
  /** Discovery username. Required. */
  discoveryUsername?: string;
  /** Allow resource role bypass. */
  allowResourceRoleBypass?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AmazonEKSInstanceProfileUserImpersonation`. */
export interface AmazonEKSInstanceProfileUserImpersonation {
  /** Its kind. */
  readonly type: "amazon_eks_instance_profile_user_impersonation";
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Region. Required. */
  readonly region: string;
  /** Cluster name. Required. */
  readonly clusterName: string;
  /** Role arn. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AmazonEKSInstanceProfileUserImpersonation`. */
export interface AmazonEKSInstanceProfileUserImpersonationInit {
  /** Its kind. */
  type: "amazon_eks_instance_profile_user_impersonation";
  /** Endpoint. Required. */
  endpoint: string;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority?: string;
  /** Region. Required. */
  region: string;
  /** Cluster name. Required. */
  clusterName: string;
  /** Role arn. */
  roleArn?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AmazonEKSUserImpersonation`. */
export interface AmazonEKSUserImpersonation {
  /** Its kind. */
  readonly type: "amazon_eks_user_impersonation";
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Access key. Required. */
  readonly accessKey: string;
  /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly secretAccessKey?: string;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Region. Required. */
  readonly region: string;
  /** Cluster name. Required. */
  readonly clusterName: string;
  /** Role arn. */
  readonly roleArn: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AmazonEKSUserImpersonation`. */
export interface AmazonEKSUserImpersonationInit {
  /** Its kind. */
  type: "amazon_eks_user_impersonation";
  /** Endpoint. Required. */
  endpoint: string;
  /** Access key. Required. */
  accessKey: string;
  /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
  secretAccessKey: string;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority?: string;
  /** Region. Required. */
  region: string;
  /** Cluster name. Required. */
  clusterName: string;
  /** Role arn. */
  roleArn?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AmazonES`. */
export interface AmazonES {
  /** Its kind. */
  readonly type: "amazon_es";
  /** Region. Required. */
  readonly region: string;
  /** Secret access key. A secret: it is never printed. Accepted and never returned. */
  readonly secretAccessKey?: string;
  /** Endpoint. */
  readonly endpoint: string;
  /** Access key. */
  readonly accessKey: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Role arn. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AmazonES`. */
export interface AmazonESInit {
  /** Its kind. */
  type: "amazon_es";
  /** Region. Required. */
  region: string;
  /** Secret access key. A secret: it is never printed. Accepted and never returned. */
  secretAccessKey?: string;
  /** Endpoint. */
  endpoint?: string;
  /** Access key. */
  accessKey?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Role arn. */
  roleArn?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AmazonESIAM`. */
export interface AmazonESIAM {
  /** Its kind. */
  readonly type: "amazon_esiam";
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Region. Required. */
  readonly region: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** TlsRequired. */
  readonly tlsRequired: boolean;
  /** Role arn. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AmazonESIAM`. */
export interface AmazonESIAMInit {
  /** Its kind. */
  type: "amazon_esiam";
  /** Endpoint. Required. */
  endpoint: string;
  /** Region. Required. */
  region: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** TlsRequired. */
  tlsRequired?: boolean;
  /** Role arn. */
  roleArn?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AmazonMQAMQP091`. */
export interface AmazonMQAMQP091 {
  /** Its kind. */
  readonly type: "amazon_mqamqp_091";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AmazonMQAMQP091`. */
export interface AmazonMQAMQP091Init {
  /** Its kind. */
  type: "amazon_mqamqp_091";
  /** Hostname. Required. */
  hostname: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Athena`. */
export interface Athena {
  /** Its kind. */
  readonly type: "athena";
  /** Access key. Required. */
  readonly accessKey: string;
  /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly secretAccessKey?: string;
  /** Output. Required. */
  readonly output: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Region. */
  readonly region: string;
  /** Role arn. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Athena`. */
export interface AthenaInit {
  /** Its kind. */
  type: "athena";
  /** Access key. Required. */
  accessKey: string;
  /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
  secretAccessKey: string;
  /** Output. Required. */
  output: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Region. */
  region?: string;
  /** Role arn. */
  roleArn?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AthenaIAM`. */
export interface AthenaIAM {
  /** Its kind. */
  readonly type: "athena_iam";
  /** Output. Required. */
  readonly output: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Region. */
  readonly region: string;
  /** Role arn. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AthenaIAM`. */
export interface AthenaIAMInit {
  /** Its kind. */
  type: "athena_iam";
  /** Output. Required. */
  output: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Region. */
  region?: string;
  /** Role arn. */
  roleArn?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AuroraMysql`. */
export interface AuroraMysql {
  /** Its kind. */
  readonly type: "aurora_mysql";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Require native auth. */
  readonly requireNativeAuth: boolean;
  /** Use azure single server usernames. */
  readonly useAzureSingleServerUsernames: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AuroraMysql`. */
export interface AuroraMysqlInit {
  /** Its kind. */
  type: "aurora_mysql";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Require native auth. */
  requireNativeAuth?: boolean;
  /** Use azure single server usernames. */
  useAzureSingleServerUsernames?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AuroraMysqlIAM`. */
export interface AuroraMysqlIAM {
  /** Its kind. */
  readonly type: "aurora_mysql_iam";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Region. Required. */
  readonly region: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Role assumption arn. */
  readonly roleAssumptionArn: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AuroraMysqlIAM`. */
export interface AuroraMysqlIAMInit {
  /** Its kind. */
  type: "aurora_mysql_iam";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Region. Required. */
  region: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Role assumption arn. */
  roleAssumptionArn?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AuroraPostgres`. */
export interface AuroraPostgres {
  /** Its kind. */
  readonly type: "aurora_postgres";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AuroraPostgres`. */
export interface AuroraPostgresInit {
  /** Its kind. */
  type: "aurora_postgres";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AuroraPostgresIAM`. */
export interface AuroraPostgresIAM {
  /** Its kind. */
  readonly type: "aurora_postgres_iam";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Region. Required. */
  readonly region: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Role assumption arn. */
  readonly roleAssumptionArn: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AuroraPostgresIAM`. */
export interface AuroraPostgresIAMInit {
  /** Its kind. */
  type: "aurora_postgres_iam";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Region. Required. */
  region: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Role assumption arn. */
  roleAssumptionArn?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Azure`. */
export interface Azure {
  /** Its kind. */
  readonly type: "azure";
  /** App id. Required. */
  readonly appId: string;
  /** Tenant id. Required. */
  readonly tenantId: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Azure`. */
export interface AzureInit {
  /** Its kind. */
  type: "azure";
  /** App id. Required. */
  appId: string;
  /** Tenant id. Required. */
  tenantId: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AzureCertificate`. */
export interface AzureCertificate {
  /** Its kind. */
  readonly type: "azure_certificate";
  /** App id. Required. */
  readonly appId: string;
  /** Tenant id. Required. */
  readonly tenantId: string;
  /** Client certificate. Required. A secret: it is never printed. Accepted and never returned. */
  readonly clientCertificate?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AzureCertificate`. */
export interface AzureCertificateInit {
  /** Its kind. */
  type: "azure_certificate";
  /** App id. Required. */
  appId: string;
  /** Tenant id. Required. */
  tenantId: string;
  /** Client certificate. Required. A secret: it is never printed. Accepted and never returned. */
  clientCertificate: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AzureMysql`. */
export interface AzureMysql {
  /** Its kind. */
  readonly type: "azure_mysql";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Require native auth. */
  readonly requireNativeAuth: boolean;
  /** Use azure single server usernames. */
  readonly useAzureSingleServerUsernames: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AzureMysql`. */
export interface AzureMysqlInit {
  /** Its kind. */
  type: "azure_mysql";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Require native auth. */
  requireNativeAuth?: boolean;
  /** Use azure single server usernames. */
  useAzureSingleServerUsernames?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AzureMysqlManagedIdentity`. */
export interface AzureMysqlManagedIdentity {
  /** Its kind. */
  readonly type: "azure_mysql_managed_identity";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Use azure single server usernames. */
  readonly useAzureSingleServerUsernames: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AzureMysqlManagedIdentity`. */
export interface AzureMysqlManagedIdentityInit {
  /** Its kind. */
  type: "azure_mysql_managed_identity";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Use azure single server usernames. */
  useAzureSingleServerUsernames?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AzurePostgres`. */
export interface AzurePostgres {
  /** Its kind. */
  readonly type: "azure_postgres";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AzurePostgres`. */
export interface AzurePostgresInit {
  /** Its kind. */
  type: "azure_postgres";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `AzurePostgresManagedIdentity`. */
export interface AzurePostgresManagedIdentity {
  /** Its kind. */
  readonly type: "azure_postgres_managed_identity";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Use azure single server usernames. */
  readonly useAzureSingleServerUsernames: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `AzurePostgresManagedIdentity`. */
export interface AzurePostgresManagedIdentityInit {
  /** Its kind. */
  type: "azure_postgres_managed_identity";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Use azure single server usernames. */
  useAzureSingleServerUsernames?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `BigQuery`. */
export interface BigQuery {
  /** Its kind. */
  readonly type: "big_query";
  /** Private key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly privateKey?: string;
  /** Project. Required. */
  readonly project: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Username. */
  readonly username: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `BigQuery`. */
export interface BigQueryInit {
  /** Its kind. */
  type: "big_query";
  /** Private key. Required. A secret: it is never printed. Accepted and never returned. */
  privateKey: string;
  /** Project. Required. */
  project: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Endpoint. Required. */
  endpoint: string;
  /** Username. */
  username?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Cassandra`. */
export interface Cassandra {
  /** Its kind. */
  readonly type: "cassandra";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Cassandra`. */
export interface CassandraInit {
  /** Its kind. */
  type: "cassandra";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Citus`. */
export interface Citus {
  /** Its kind. */
  readonly type: "citus";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Citus`. */
export interface CitusInit {
  /** Its kind. */
  type: "citus";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `ClickHouseHTTP`. */
export interface ClickHouseHTTP {
  /** Its kind. */
  readonly type: "click_house_http";
  /** Url. Required. */
  readonly url: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Database. */
  readonly database: string;
  /** Tls insecure. */
  readonly tlsInsecure: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  readonly tlsCert?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `ClickHouseHTTP`. */
export interface ClickHouseHTTPInit {
  /** Its kind. */
  type: "click_house_http";
  /** Url. Required. */
  url: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Database. */
  database?: string;
  /** Tls insecure. */
  tlsInsecure?: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  tlsCert?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `ClickHouseMySQL`. */
export interface ClickHouseMySQL {
  /** Its kind. */
  readonly type: "click_house_my_sql";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Require native auth. */
  readonly requireNativeAuth: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `ClickHouseMySQL`. */
export interface ClickHouseMySQLInit {
  /** Its kind. */
  type: "click_house_my_sql";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Require native auth. */
  requireNativeAuth?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `ClickHouseTCP`. */
export interface ClickHouseTCP {
  /** Its kind. */
  readonly type: "click_house_tcp";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. Required. */
  readonly port: number;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Database. */
  readonly database: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `ClickHouseTCP`. */
export interface ClickHouseTCPInit {
  /** Its kind. */
  type: "click_house_tcp";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. Required. */
  port: number;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Database. */
  database?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Clustrix`. */
export interface Clustrix {
  /** Its kind. */
  readonly type: "clustrix";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Require native auth. */
  readonly requireNativeAuth: boolean;
  /** Use azure single server usernames. */
  readonly useAzureSingleServerUsernames: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Clustrix`. */
export interface ClustrixInit {
  /** Its kind. */
  type: "clustrix";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Require native auth. */
  requireNativeAuth?: boolean;
  /** Use azure single server usernames. */
  useAzureSingleServerUsernames?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Cockroach`. */
export interface Cockroach {
  /** Its kind. */
  readonly type: "cockroach";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Cockroach`. */
export interface CockroachInit {
  /** Its kind. */
  type: "cockroach";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `CouchbaseDatabase`. */
export interface CouchbaseDatabase {
  /** Its kind. */
  readonly type: "couchbase_database";
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** N1ql port. Required. */
  readonly n1qlPort: number;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port. */
  readonly port: number;
  /** Tls insecure. */
  readonly tlsInsecure: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  readonly tlsCert?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `CouchbaseDatabase`. */
export interface CouchbaseDatabaseInit {
  /** Its kind. */
  type: "couchbase_database";
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** N1ql port. Required. */
  n1qlPort: number;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Hostname. Required. */
  hostname: string;
  /** Port. */
  port?: number;
  /** Tls insecure. */
  tlsInsecure?: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  tlsCert?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `CouchbaseWebUI`. */
export interface CouchbaseWebUI {
  /** Its kind. */
  readonly type: "couchbase_web_ui";
  /** Url. Required. */
  readonly url: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Subdomain. Required. */
  readonly subdomain: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Tls insecure. */
  readonly tlsInsecure: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  readonly tlsCert?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `CouchbaseWebUI`. */
export interface CouchbaseWebUIInit {
  /** Its kind. */
  type: "couchbase_web_ui";
  /** Url. Required. */
  url: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Subdomain. Required. */
  subdomain: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Tls insecure. */
  tlsInsecure?: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  tlsCert?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `DB2I`. */
export interface DB2I {
  /** Its kind. */
  readonly type: "db_2_i";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. Required. */
  readonly port: number;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `DB2I`. */
export interface DB2IInit {
  /** Its kind. */
  type: "db_2_i";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. Required. */
  port: number;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `DB2LUW`. */
export interface DB2LUW {
  /** Its kind. */
  readonly type: "db_2_luw";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `DB2LUW`. */
export interface DB2LUWInit {
  /** Its kind. */
  type: "db_2_luw";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Databricks`. */
export interface Databricks {
  /** Its kind. */
  readonly type: "databricks";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Http path. Required. */
  readonly httpPath: string;
  /** Access token. Required. A secret: it is never printed. Accepted and never returned. */
  readonly accessToken?: string;
  /** Schema. */
  readonly schema: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Databricks`. */
export interface DatabricksInit {
  /** Its kind. */
  type: "databricks";
  /** Hostname. Required. */
  hostname: string;
  /** Http path. Required. */
  httpPath: string;
  /** Access token. Required. A secret: it is never printed. Accepted and never returned. */
  accessToken: string;
  /** Schema. */
  schema?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `DocumentDBHost`. */
export interface DocumentDBHost {
  /** Its kind. */
  readonly type: "document_db_host";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Auth database. Required. */
  readonly authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Username. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port. */
  readonly port: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `DocumentDBHost`. */
export interface DocumentDBHostInit {
  /** Its kind. */
  type: "document_db_host";
  /** Hostname. Required. */
  hostname: string;
  /** Auth database. Required. */
  authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Username. */
  username?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Port. */
  port?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `DocumentDBHostIAM`. */
export interface DocumentDBHostIAM {
  /** Its kind. */
  readonly type: "document_db_host_iam";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Region. Required. */
  readonly region: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `DocumentDBHostIAM`. */
export interface DocumentDBHostIAMInit {
  /** Its kind. */
  type: "document_db_host_iam";
  /** Hostname. Required. */
  hostname: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Region. Required. */
  region: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `DocumentDBReplicaSet`. */
export interface DocumentDBReplicaSet {
  /** Its kind. */
  readonly type: "document_db_replica_set";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Auth database. Required. */
  readonly authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Username. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Connect to replica. */
  readonly connectToReplica: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `DocumentDBReplicaSet`. */
export interface DocumentDBReplicaSetInit {
  /** Its kind. */
  type: "document_db_replica_set";
  /** Hostname. Required. */
  hostname: string;
  /** Auth database. Required. */
  authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Username. */
  username?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Connect to replica. */
  connectToReplica?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `DocumentDBReplicaSetIAM`. */
export interface DocumentDBReplicaSetIAM {
  /** Its kind. */
  readonly type: "document_db_replica_set_iam";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Connect to replica. */
  readonly connectToReplica: boolean;
  /** Region. Required. */
  readonly region: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `DocumentDBReplicaSetIAM`. */
export interface DocumentDBReplicaSetIAMInit {
  /** Its kind. */
  type: "document_db_replica_set_iam";
  /** Hostname. Required. */
  hostname: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Connect to replica. */
  connectToReplica?: boolean;
  /** Region. Required. */
  region: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Druid`. */
export interface Druid {
  /** Its kind. */
  readonly type: "druid";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Username. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port. */
  readonly port: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Druid`. */
export interface DruidInit {
  /** Its kind. */
  type: "druid";
  /** Hostname. Required. */
  hostname: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Username. */
  username?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Port. */
  port?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `DynamoDB`. */
export interface DynamoDB {
  /** Its kind. */
  readonly type: "dynamo_db";
  /** Access key. Required. */
  readonly accessKey: string;
  /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly secretAccessKey?: string;
  /** Region. Required. */
  readonly region: string;
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Role arn. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `DynamoDB`. */
export interface DynamoDBInit {
  /** Its kind. */
  type: "dynamo_db";
  /** Access key. Required. */
  accessKey: string;
  /** Secret access key. Required. A secret: it is never printed. Accepted and never returned. */
  secretAccessKey: string;
  /** Region. Required. */
  region: string;
  /** Endpoint. Required. */
  endpoint: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Role arn. */
  roleArn?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `DynamoDBIAM`. */
export interface DynamoDBIAM {
  /** Its kind. */
  readonly type: "dynamo_dbiam";
  /** Region. Required. */
  readonly region: string;
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Role arn. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `DynamoDBIAM`. */
export interface DynamoDBIAMInit {
  /** Its kind. */
  type: "dynamo_dbiam";
  /** Region. Required. */
  region: string;
  /** Endpoint. Required. */
  endpoint: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Role arn. */
  roleArn?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Elastic`. */
export interface Elastic {
  /** Its kind. */
  readonly type: "elastic";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Elastic`. */
export interface ElasticInit {
  /** Its kind. */
  type: "elastic";
  /** Hostname. Required. */
  hostname: string;
  /** Username. */
  username?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `ElasticacheRedis`. */
export interface ElasticacheRedis {
  /** Its kind. */
  readonly type: "elasticache_redis";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port. */
  readonly port: number;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Username. */
  readonly username: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `ElasticacheRedis`. */
export interface ElasticacheRedisInit {
  /** Its kind. */
  type: "elasticache_redis";
  /** Hostname. Required. */
  hostname: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Port. */
  port?: number;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Username. */
  username?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `ElasticacheRedisIAM`. */
export interface ElasticacheRedisIAM {
  /** Its kind. */
  readonly type: "elasticache_redis_iam";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Username. Required. */
  readonly username: string;
  /** Port. */
  readonly port: number;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Region. Required. */
  readonly region: string;
  /** Role assumption arn. */
  readonly roleAssumptionArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `ElasticacheRedisIAM`. */
export interface ElasticacheRedisIAMInit {
  /** Its kind. */
  type: "elasticache_redis_iam";
  /** Hostname. Required. */
  hostname: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Username. Required. */
  username: string;
  /** Port. */
  port?: number;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Region. Required. */
  region: string;
  /** Role assumption arn. */
  roleAssumptionArn?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `EntraID`. */
export interface EntraID {
  /** Its kind. */
  readonly type: "entra_id";
  /** Tenant id. Required. */
  readonly tenantId: string;
  /** Management group id. */
  readonly managementGroupId: string;
  /** Subscription id. */
  readonly subscriptionId: string;
  /** Privilege levels. Required. */
  readonly privilegeLevels: string;
  /** Identity set id. Required. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Resource group id. */
  readonly resourceGroupId: string;
  /** Group names. */
  readonly groupNames: string;
  /** Discovery enabled. */
  readonly discoveryEnabled: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `EntraID`. */
export interface EntraIDInit {
  /** Its kind. */
  type: "entra_id";
  /** Tenant id. Required. */
  tenantId: string;
  /** Management group id. */
  managementGroupId?: string;
  /** Subscription id. */
  subscriptionId?: string;
  /** Privilege levels. Required. */
  privilegeLevels?: string;
  /** Identity set id. Required. Names a identity set: by its id, or by its name where it is written. */
  identitySet: Ref;
  /** Resource group id. */
  resourceGroupId?: string;
  /** Group names. */
  groupNames?: string;
  /** Discovery enabled. */
  discoveryEnabled?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `GCP`. */
export interface GCP {
  /** Its kind. */
  readonly type: "gcp";
  /** Keyfile. Required. A secret: it is never printed. Accepted and never returned. */
  readonly keyfile?: string;
  /** Scopes. Required. */
  readonly scopes: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `GCP`. */
export interface GCPInit {
  /** Its kind. */
  type: "gcp";
  /** Keyfile. Required. A secret: it is never printed. Accepted and never returned. */
  keyfile: string;
  /** Scopes. Required. */
  scopes: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `GCPConsole`. */
export interface GCPConsole {
  /** Its kind. */
  readonly type: "gcp_console";
  /** Workforce pool id. Required. */
  readonly workforcePoolId: string;
  /** Workforce provider id. Required. */
  readonly workforceProviderId: string;
  /** Session expiry. */
  readonly sessionExpiry: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Subdomain. Required. */
  readonly subdomain: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `GCPConsole`. */
export interface GCPConsoleInit {
  /** Its kind. */
  type: "gcp_console";
  /** Workforce pool id. Required. */
  workforcePoolId: string;
  /** Workforce provider id. Required. */
  workforceProviderId: string;
  /** Session expiry. */
  sessionExpiry?: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Subdomain. Required. */
  subdomain: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `GCPWIF`. */
export interface GCPWIF {
  /** Its kind. */
  readonly type: "gcpwif";
  /** Workforce pool id. Required. */
  readonly workforcePoolId: string;
  /** Workforce provider id. Required. */
  readonly workforceProviderId: string;
  /** Session expiry. */
  readonly sessionExpiry: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Scopes. Required. */
  readonly scopes: string;
  /** Project id. */
  readonly projectId: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `GCPWIF`. */
export interface GCPWIFInit {
  /** Its kind. */
  type: "gcpwif";
  /** Workforce pool id. Required. */
  workforcePoolId: string;
  /** Workforce provider id. Required. */
  workforceProviderId: string;
  /** Session expiry. */
  sessionExpiry?: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Scopes. Required. */
  scopes: string;
  /** Project id. */
  projectId?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `GoogleGKE`. */
export interface GoogleGKE {
  /** Its kind. */
  readonly type: "google_gke";
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Service account key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly serviceAccountKey?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Discovery enabled. */
  readonly discoveryEnabled: boolean;
  /** Discovery username. Required. */
  readonly discoveryUsername: string;
  /** Allow resource role bypass. */
  readonly allowResourceRoleBypass: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `GoogleGKE`. */
export interface GoogleGKEInit {
  /** Its kind. */
  type: "google_gke";
  /** Endpoint. Required. */
  endpoint: string;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority?: string;
  /** Service account key. Required. A secret: it is never printed. Accepted and never returned. */
  serviceAccountKey: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Discovery enabled. */
  discoveryEnabled?: boolean;
  /** Discovery username. Required. */
  discoveryUsername?: string;
  /** Allow resource role bypass. */
  allowResourceRoleBypass?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `GoogleGKEUserImpersonation`. */
export interface GoogleGKEUserImpersonation {
  /** Its kind. */
  readonly type: "google_gke_user_impersonation";
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Service account key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly serviceAccountKey?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `GoogleGKEUserImpersonation`. */
export interface GoogleGKEUserImpersonationInit {
  /** Its kind. */
  type: "google_gke_user_impersonation";
  /** Endpoint. Required. */
  endpoint: string;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority?: string;
  /** Service account key. Required. A secret: it is never printed. Accepted and never returned. */
  serviceAccountKey: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `GoogleGroups`. */
export interface GoogleGroups {
  /** Its kind. */
  readonly type: "google_groups";
  /** Domain. Required. */
  readonly domain: string;
  /** Privilege levels. Required. */
  readonly privilegeLevels: string;
  /** Identity set id. Required. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Discovery enabled. */
  readonly discoveryEnabled: boolean;
  /** Group emails. */
  readonly groupEmails: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `GoogleGroups`. */
export interface GoogleGroupsInit {
  /** Its kind. */
  type: "google_groups";
  /** Domain. Required. */
  domain: string;
  /** Privilege levels. Required. */
  privilegeLevels?: string;
  /** Identity set id. Required. Names a identity set: by its id, or by its name where it is written. */
  identitySet: Ref;
  /** Discovery enabled. */
  discoveryEnabled?: boolean;
  /** Group emails. */
  groupEmails?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `GoogleSpanner`. */
export interface GoogleSpanner {
  /** Its kind. */
  readonly type: "google_spanner";
  /** Project. Required. */
  readonly project: string;
  /** Instance. Required. */
  readonly instance: string;
  /** Database. Required. */
  readonly database: string;
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Service account to impersonate. */
  readonly serviceAccountToImpersonate: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `GoogleSpanner`. */
export interface GoogleSpannerInit {
  /** Its kind. */
  type: "google_spanner";
  /** Project. Required. */
  project: string;
  /** Instance. Required. */
  instance: string;
  /** Database. Required. */
  database: string;
  /** Endpoint. Required. */
  endpoint: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Service account to impersonate. */
  serviceAccountToImpersonate?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Greenplum`. */
export interface Greenplum {
  /** Its kind. */
  readonly type: "greenplum";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Greenplum`. */
export interface GreenplumInit {
  /** Its kind. */
  type: "greenplum";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `HTTPAuth`. */
export interface HTTPAuth {
  /** Its kind. */
  readonly type: "http_auth";
  /** Url. Required. */
  readonly url: string;
  /** Healthcheck path. Required. */
  readonly healthcheckPath: string;
  /** Auth header. Required. A secret: it is never printed. Accepted and never returned. */
  readonly authHeader?: string;
  /** Headers blacklist. */
  readonly headersBlacklist: string;
  /** Default path. */
  readonly defaultPath: string;
  /** Subdomain. Required. */
  readonly subdomain: string;
  /** Host override. */
  readonly hostOverride: string;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Custom headers. */
  readonly customHeaders?: CustomHeaders;
  /** Tls insecure. */
  readonly tlsInsecure: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  readonly tlsCert?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `HTTPAuth`. */
export interface HTTPAuthInit {
  /** Its kind. */
  type: "http_auth";
  /** Url. Required. */
  url: string;
  /** Healthcheck path. Required. */
  healthcheckPath: string;
  /** Auth header. Required. A secret: it is never printed. Accepted and never returned. */
  authHeader: string;
  /** Headers blacklist. */
  headersBlacklist?: string;
  /** Default path. */
  defaultPath?: string;
  /** Subdomain. Required. */
  subdomain: string;
  /** Host override. */
  hostOverride?: string;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Custom headers. */
  customHeaders?: CustomHeadersInit | CustomHeaders;
  /** Tls insecure. */
  tlsInsecure?: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  tlsCert?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `HTTPBasicAuth`. */
export interface HTTPBasicAuth {
  /** Its kind. */
  readonly type: "http_basic_auth";
  /** Url. Required. */
  readonly url: string;
  /** Healthcheck path. Required. */
  readonly healthcheckPath: string;
  /** Username. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Headers blacklist. */
  readonly headersBlacklist: string;
  /** Default path. */
  readonly defaultPath: string;
  /** Subdomain. Required. */
  readonly subdomain: string;
  /** Host override. */
  readonly hostOverride: string;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Custom headers. */
  readonly customHeaders?: CustomHeaders;
  /** Tls insecure. */
  readonly tlsInsecure: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  readonly tlsCert?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `HTTPBasicAuth`. */
export interface HTTPBasicAuthInit {
  /** Its kind. */
  type: "http_basic_auth";
  /** Url. Required. */
  url: string;
  /** Healthcheck path. Required. */
  healthcheckPath: string;
  /** Username. */
  username?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Headers blacklist. */
  headersBlacklist?: string;
  /** Default path. */
  defaultPath?: string;
  /** Subdomain. Required. */
  subdomain: string;
  /** Host override. */
  hostOverride?: string;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Custom headers. */
  customHeaders?: CustomHeadersInit | CustomHeaders;
  /** Tls insecure. */
  tlsInsecure?: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  tlsCert?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `HTTPNoAuth`. */
export interface HTTPNoAuth {
  /** Its kind. */
  readonly type: "http_no_auth";
  /** Url. Required. */
  readonly url: string;
  /** Healthcheck path. Required. */
  readonly healthcheckPath: string;
  /** Headers blacklist. */
  readonly headersBlacklist: string;
  /** Default path. */
  readonly defaultPath: string;
  /** Subdomain. Required. */
  readonly subdomain: string;
  /** Host override. */
  readonly hostOverride: string;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Custom headers. */
  readonly customHeaders?: CustomHeaders;
  /** Tls insecure. */
  readonly tlsInsecure: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  readonly tlsCert?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `HTTPNoAuth`. */
export interface HTTPNoAuthInit {
  /** Its kind. */
  type: "http_no_auth";
  /** Url. Required. */
  url: string;
  /** Healthcheck path. Required. */
  healthcheckPath: string;
  /** Headers blacklist. */
  headersBlacklist?: string;
  /** Default path. */
  defaultPath?: string;
  /** Subdomain. Required. */
  subdomain: string;
  /** Host override. */
  hostOverride?: string;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Custom headers. */
  customHeaders?: CustomHeadersInit | CustomHeaders;
  /** Tls insecure. */
  tlsInsecure?: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  tlsCert?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Kubernetes`. */
export interface Kubernetes {
  /** Its kind. */
  readonly type: "kubernetes";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port. Required. */
  readonly port: number;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Client certificate. A secret: it is never printed. Accepted and never returned. */
  readonly clientCertificate?: string;
  /** Client key. A secret: it is never printed. Accepted and never returned. */
  readonly clientKey?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Discovery enabled. */
  readonly discoveryEnabled: boolean;
  /** Discovery username. Required. */
  readonly discoveryUsername: string;
  /** Allow resource role bypass. */
  readonly allowResourceRoleBypass: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Kubernetes`. */
export interface KubernetesInit {
  /** Its kind. */
  type: "kubernetes";
  /** Hostname. Required. */
  hostname: string;
  /** Port. Required. */
  port: number;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority?: string;
  /** Client certificate. A secret: it is never printed. Accepted and never returned. */
  clientCertificate?: string;
  /** Client key. A secret: it is never printed. Accepted and never returned. */
  clientKey?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Discovery enabled. */
  discoveryEnabled?: boolean;
  /** Discovery username. Required. */
  discoveryUsername?: string;
  /** Allow resource role bypass. */
  allowResourceRoleBypass?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `KubernetesBasicAuth`. */
export interface KubernetesBasicAuth {
  /** Its kind. */
  readonly type: "kubernetes_basic_auth";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port. Required. */
  readonly port: number;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `KubernetesBasicAuth`. */
export interface KubernetesBasicAuthInit {
  /** Its kind. */
  type: "kubernetes_basic_auth";
  /** Hostname. Required. */
  hostname: string;
  /** Port. Required. */
  port: number;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `KubernetesPodIdentity`. */
export interface KubernetesPodIdentity {
  /** Its kind. */
  readonly type: "kubernetes_pod_identity";
  /** Certificate authority. Required. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Discovery enabled. */
  readonly discoveryEnabled: boolean;
  /** Discovery username. Required. */
  readonly discoveryUsername: string;
  /** Allow resource role bypass. */
  readonly allowResourceRoleBypass: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `KubernetesPodIdentity`. */
export interface KubernetesPodIdentityInit {
  /** Its kind. */
  type: "kubernetes_pod_identity";
  /** Certificate authority. Required. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Discovery enabled. */
  discoveryEnabled?: boolean;
  /** Discovery username. Required. */
  discoveryUsername?: string;
  /** Allow resource role bypass. */
  allowResourceRoleBypass?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `KubernetesServiceAccount`. */
export interface KubernetesServiceAccount {
  /** Its kind. */
  readonly type: "kubernetes_service_account";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port. Required. */
  readonly port: number;
  /** Token. Required. A secret: it is never printed. Accepted and never returned. */
  readonly token?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Discovery enabled. */
  readonly discoveryEnabled: boolean;
  /** Discovery username. Required. */
  readonly discoveryUsername: string;
  /** Allow resource role bypass. */
  readonly allowResourceRoleBypass: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `KubernetesServiceAccount`. */
export interface KubernetesServiceAccountInit {
  /** Its kind. */
  type: "kubernetes_service_account";
  /** Hostname. Required. */
  hostname: string;
  /** Port. Required. */
  port: number;
  /** Token. Required. A secret: it is never printed. Accepted and never returned. */
  token: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Discovery enabled. */
  discoveryEnabled?: boolean;
  /** Discovery username. Required. */
  discoveryUsername?: string;
  /** Allow resource role bypass. */
  allowResourceRoleBypass?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `KubernetesServiceAccountUserImpersonation`. */
export interface KubernetesServiceAccountUserImpersonation {
  /** Its kind. */
  readonly type: "kubernetes_service_account_user_impersonation";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port. Required. */
  readonly port: number;
  /** Token. Required. A secret: it is never printed. Accepted and never returned. */
  readonly token?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `KubernetesServiceAccountUserImpersonation`. */
export interface KubernetesServiceAccountUserImpersonationInit {
  /** Its kind. */
  type: "kubernetes_service_account_user_impersonation";
  /** Hostname. Required. */
  hostname: string;
  /** Port. Required. */
  port: number;
  /** Token. Required. A secret: it is never printed. Accepted and never returned. */
  token: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `KubernetesUserImpersonation`. */
export interface KubernetesUserImpersonation {
  /** Its kind. */
  readonly type: "kubernetes_user_impersonation";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port. Required. */
  readonly port: number;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Client certificate. A secret: it is never printed. Accepted and never returned. */
  readonly clientCertificate?: string;
  /** Client key. A secret: it is never printed. Accepted and never returned. */
  readonly clientKey?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  readonly healthcheckNamespace: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `KubernetesUserImpersonation`. */
export interface KubernetesUserImpersonationInit {
  /** Its kind. */
  type: "kubernetes_user_impersonation";
  /** Hostname. Required. */
  hostname: string;
  /** Port. Required. */
  port: number;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority?: string;
  /** Client certificate. A secret: it is never printed. Accepted and never returned. */
  clientCertificate?: string;
  /** Client key. A secret: it is never printed. Accepted and never returned. */
  clientKey?: string;
  /** Healthcheck namespace. The server chooses it where it is not given. */
  healthcheckNamespace?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `LLM`. */
export interface LLM {
  /** Its kind. */
  readonly type: "llm";
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Url. Required. */
  readonly url: string;
  /** Models. */
  readonly models: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `LLM`. */
export interface LLMInit {
  /** Its kind. */
  type: "llm";
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Url. Required. */
  url: string;
  /** Models. */
  models?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `MCPGatewayNoAuth`. */
export interface MCPGatewayNoAuth {
  /** Its kind. */
  readonly type: "mcp_gateway_no_auth";
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Url. Required. */
  readonly url: string;
  /** Tls insecure. */
  readonly tlsInsecure: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  readonly tlsCert?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `MCPGatewayNoAuth`. */
export interface MCPGatewayNoAuthInit {
  /** Its kind. */
  type: "mcp_gateway_no_auth";
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Url. Required. */
  url: string;
  /** Tls insecure. */
  tlsInsecure?: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  tlsCert?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `MCPGatewayOAuth`. */
export interface MCPGatewayOAuth {
  /** Its kind. */
  readonly type: "mcp_gateway_o_auth";
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Username. Required. */
  readonly username: string;
  /** Oauth auth endpoint. Required. */
  readonly oauthAuthEndpoint: string;
  /** Oauth token endpoint. Required. */
  readonly oauthTokenEndpoint: string;
  /** Oauth scopes. */
  readonly oauthScopes: string;
  /** Url. Required. */
  readonly url: string;
  /** Tls insecure. */
  readonly tlsInsecure: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  readonly tlsCert?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `MCPGatewayOAuth`. */
export interface MCPGatewayOAuthInit {
  /** Its kind. */
  type: "mcp_gateway_o_auth";
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Username. Required. */
  username: string;
  /** Oauth auth endpoint. Required. */
  oauthAuthEndpoint: string;
  /** Oauth token endpoint. Required. */
  oauthTokenEndpoint: string;
  /** Oauth scopes. */
  oauthScopes?: string;
  /** Url. Required. */
  url: string;
  /** Tls insecure. */
  tlsInsecure?: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  tlsCert?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `MCPGatewayOAuthDCR`. */
export interface MCPGatewayOAuthDCR {
  /** Its kind. */
  readonly type: "mcp_gateway_o_auth_dcr";
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Oauth auth endpoint. Required. */
  readonly oauthAuthEndpoint: string;
  /** Oauth token endpoint. Required. */
  readonly oauthTokenEndpoint: string;
  /** Oauth register endpoint. Required. */
  readonly oauthRegisterEndpoint: string;
  /** Oauth scopes. */
  readonly oauthScopes: string;
  /** Url. Required. */
  readonly url: string;
  /** Tls insecure. */
  readonly tlsInsecure: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  readonly tlsCert?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `MCPGatewayOAuthDCR`. */
export interface MCPGatewayOAuthDCRInit {
  /** Its kind. */
  type: "mcp_gateway_o_auth_dcr";
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Oauth auth endpoint. Required. */
  oauthAuthEndpoint: string;
  /** Oauth token endpoint. Required. */
  oauthTokenEndpoint: string;
  /** Oauth register endpoint. Required. */
  oauthRegisterEndpoint: string;
  /** Oauth scopes. */
  oauthScopes?: string;
  /** Url. Required. */
  url: string;
  /** Tls insecure. */
  tlsInsecure?: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  tlsCert?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `MCPGatewayPAT`. */
export interface MCPGatewayPAT {
  /** Its kind. */
  readonly type: "mcp_gateway_pat";
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Url. Required. */
  readonly url: string;
  /** Tls insecure. */
  readonly tlsInsecure: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  readonly tlsCert?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `MCPGatewayPAT`. */
export interface MCPGatewayPATInit {
  /** Its kind. */
  type: "mcp_gateway_pat";
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Url. Required. */
  url: string;
  /** Tls insecure. */
  tlsInsecure?: boolean;
  /** Tls cert. A secret: it is never printed. Accepted and never returned. */
  tlsCert?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `MTLSMysql`. */
export interface MTLSMysql {
  /** Its kind. */
  readonly type: "mtls_mysql";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Client certificate. Required. A secret: it is never printed. Accepted and never returned. */
  readonly clientCertificate?: string;
  /** Client key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly clientKey?: string;
  /** Server name. */
  readonly serverName: string;
  /** Require native auth. */
  readonly requireNativeAuth: boolean;
  /** Use azure single server usernames. */
  readonly useAzureSingleServerUsernames: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `MTLSMysql`. */
export interface MTLSMysqlInit {
  /** Its kind. */
  type: "mtls_mysql";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority?: string;
  /** Client certificate. Required. A secret: it is never printed. Accepted and never returned. */
  clientCertificate: string;
  /** Client key. Required. A secret: it is never printed. Accepted and never returned. */
  clientKey: string;
  /** Server name. */
  serverName?: string;
  /** Require native auth. */
  requireNativeAuth?: boolean;
  /** Use azure single server usernames. */
  useAzureSingleServerUsernames?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `MTLSPostgres`. */
export interface MTLSPostgres {
  /** Its kind. */
  readonly type: "mtls_postgres";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  readonly certificateAuthority?: string;
  /** Client certificate. Required. A secret: it is never printed. Accepted and never returned. */
  readonly clientCertificate?: string;
  /** Client key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly clientKey?: string;
  /** Server name. */
  readonly serverName: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `MTLSPostgres`. */
export interface MTLSPostgresInit {
  /** Its kind. */
  type: "mtls_postgres";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Certificate authority. A secret: it is never printed. Accepted and never returned. */
  certificateAuthority?: string;
  /** Client certificate. Required. A secret: it is never printed. Accepted and never returned. */
  clientCertificate: string;
  /** Client key. Required. A secret: it is never printed. Accepted and never returned. */
  clientKey: string;
  /** Server name. */
  serverName?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Maria`. */
export interface Maria {
  /** Its kind. */
  readonly type: "maria";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Require native auth. */
  readonly requireNativeAuth: boolean;
  /** Use azure single server usernames. */
  readonly useAzureSingleServerUsernames: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Maria`. */
export interface MariaInit {
  /** Its kind. */
  type: "maria";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Require native auth. */
  requireNativeAuth?: boolean;
  /** Use azure single server usernames. */
  useAzureSingleServerUsernames?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Memcached`. */
export interface Memcached {
  /** Its kind. */
  readonly type: "memcached";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Memcached`. */
export interface MemcachedInit {
  /** Its kind. */
  type: "memcached";
  /** Hostname. Required. */
  hostname: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Memsql`. */
export interface Memsql {
  /** Its kind. */
  readonly type: "memsql";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Require native auth. */
  readonly requireNativeAuth: boolean;
  /** Use azure single server usernames. */
  readonly useAzureSingleServerUsernames: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Memsql`. */
export interface MemsqlInit {
  /** Its kind. */
  type: "memsql";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Require native auth. */
  requireNativeAuth?: boolean;
  /** Use azure single server usernames. */
  useAzureSingleServerUsernames?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `MongoHost`. */
export interface MongoHost {
  /** Its kind. */
  readonly type: "mongo_host";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Auth database. Required. */
  readonly authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Username. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port. */
  readonly port: number;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Region. */
  readonly region: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `MongoHost`. */
export interface MongoHostInit {
  /** Its kind. */
  type: "mongo_host";
  /** Hostname. Required. */
  hostname: string;
  /** Auth database. Required. */
  authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Username. */
  username?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Port. */
  port?: number;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Region. */
  region?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `MongoLegacyHost`. */
export interface MongoLegacyHost {
  /** Its kind. */
  readonly type: "mongo_legacy_host";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Auth database. Required. */
  readonly authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Username. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port. */
  readonly port: number;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `MongoLegacyHost`. */
export interface MongoLegacyHostInit {
  /** Its kind. */
  type: "mongo_legacy_host";
  /** Hostname. Required. */
  hostname: string;
  /** Auth database. Required. */
  authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Username. */
  username?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Port. */
  port?: number;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `MongoLegacyReplicaset`. */
export interface MongoLegacyReplicaset {
  /** Its kind. */
  readonly type: "mongo_legacy_replicaset";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Auth database. Required. */
  readonly authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Username. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port. */
  readonly port: number;
  /** Connect to replica. */
  readonly connectToReplica: boolean;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `MongoLegacyReplicaset`. */
export interface MongoLegacyReplicasetInit {
  /** Its kind. */
  type: "mongo_legacy_replicaset";
  /** Hostname. Required. */
  hostname: string;
  /** Auth database. Required. */
  authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Username. */
  username?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Port. */
  port?: number;
  /** Connect to replica. */
  connectToReplica?: boolean;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `MongoReplicaSet`. */
export interface MongoReplicaSet {
  /** Its kind. */
  readonly type: "mongo_replica_set";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Auth database. Required. */
  readonly authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Username. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port. */
  readonly port: number;
  /** Connect to replica. */
  readonly connectToReplica: boolean;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Region. */
  readonly region: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `MongoReplicaSet`. */
export interface MongoReplicaSetInit {
  /** Its kind. */
  type: "mongo_replica_set";
  /** Hostname. Required. */
  hostname: string;
  /** Auth database. Required. */
  authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Username. */
  username?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Port. */
  port?: number;
  /** Connect to replica. */
  connectToReplica?: boolean;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Region. */
  region?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `MongoShardedCluster`. */
export interface MongoShardedCluster {
  /** Its kind. */
  readonly type: "mongo_sharded_cluster";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Auth database. Required. */
  readonly authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Username. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Region. */
  readonly region: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `MongoShardedCluster`. */
export interface MongoShardedClusterInit {
  /** Its kind. */
  type: "mongo_sharded_cluster";
  /** Hostname. Required. */
  hostname: string;
  /** Auth database. Required. */
  authDatabase: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Username. */
  username?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Region. */
  region?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Mysql`. */
export interface Mysql {
  /** Its kind. */
  readonly type: "mysql";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Require native auth. */
  readonly requireNativeAuth: boolean;
  /** Use azure single server usernames. */
  readonly useAzureSingleServerUsernames: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Mysql`. */
export interface MysqlInit {
  /** Its kind. */
  type: "mysql";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Require native auth. */
  requireNativeAuth?: boolean;
  /** Use azure single server usernames. */
  useAzureSingleServerUsernames?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Neptune`. */
export interface Neptune {
  /** Its kind. */
  readonly type: "neptune";
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Neptune`. */
export interface NeptuneInit {
  /** Its kind. */
  type: "neptune";
  /** Endpoint. Required. */
  endpoint: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `NeptuneIAM`. */
export interface NeptuneIAM {
  /** Its kind. */
  readonly type: "neptune_iam";
  /** Endpoint. Required. */
  readonly endpoint: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Access key. */
  readonly accessKey: string;
  /** Secret access key. A secret: it is never printed. Accepted and never returned. */
  readonly secretAccessKey?: string;
  /** Region. Required. */
  readonly region: string;
  /** Role arn. */
  readonly roleArn: string;
  /** Role external id. */
  readonly roleExternalId: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `NeptuneIAM`. */
export interface NeptuneIAMInit {
  /** Its kind. */
  type: "neptune_iam";
  /** Endpoint. Required. */
  endpoint: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Access key. */
  accessKey?: string;
  /** Secret access key. A secret: it is never printed. Accepted and never returned. */
  secretAccessKey?: string;
  /** Region. Required. */
  region: string;
  /** Role arn. */
  roleArn?: string;
  /** Role external id. */
  roleExternalId?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `OktaGroups`. */
export interface OktaGroups {
  /** Its kind. */
  readonly type: "okta_groups";
  /** Domain. Required. */
  readonly domain: string;
  /** Privilege levels. Required. */
  readonly privilegeLevels: string;
  /** Identity set id. Required. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Discovery enabled. */
  readonly discoveryEnabled: boolean;
  /** Group names. */
  readonly groupNames: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `OktaGroups`. */
export interface OktaGroupsInit {
  /** Its kind. */
  type: "okta_groups";
  /** Domain. Required. */
  domain: string;
  /** Privilege levels. Required. */
  privilegeLevels?: string;
  /** Identity set id. Required. Names a identity set: by its id, or by its name where it is written. */
  identitySet: Ref;
  /** Discovery enabled. */
  discoveryEnabled?: boolean;
  /** Group names. */
  groupNames?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Oracle`. */
export interface Oracle {
  /** Its kind. */
  readonly type: "oracle";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port. Required. */
  readonly port: number;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Oracle`. */
export interface OracleInit {
  /** Its kind. */
  type: "oracle";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. Required. */
  database: string;
  /** Port. Required. */
  port: number;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `OracleNNE`. */
export interface OracleNNE {
  /** Its kind. */
  readonly type: "oracle_nne";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port. Required. */
  readonly port: number;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `OracleNNE`. */
export interface OracleNNEInit {
  /** Its kind. */
  type: "oracle_nne";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. Required. */
  database: string;
  /** Port. Required. */
  port: number;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Postgres`. */
export interface Postgres {
  /** Its kind. */
  readonly type: "postgres";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Postgres`. */
export interface PostgresInit {
  /** Its kind. */
  type: "postgres";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Presto`. */
export interface Presto {
  /** Its kind. */
  readonly type: "presto";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Username. */
  readonly username: string;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Presto`. */
export interface PrestoInit {
  /** Its kind. */
  type: "presto";
  /** Hostname. Required. */
  hostname: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Username. */
  username?: string;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `RDP`. */
export interface RDP {
  /** Its kind. */
  readonly type: "rdp";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Downgrade nla connections. */
  readonly downgradeNlaConnections: boolean;
  /** Lock required. */
  readonly lockRequired: boolean;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Enable ephemeral accounts. */
  readonly enableEphemeralAccounts: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `RDP`. */
export interface RDPInit {
  /** Its kind. */
  type: "rdp";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Downgrade nla connections. */
  downgradeNlaConnections?: boolean;
  /** Lock required. */
  lockRequired?: boolean;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Enable ephemeral accounts. */
  enableEphemeralAccounts?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `RDPCert`. */
export interface RDPCert {
  /** Its kind. */
  readonly type: "rdp_cert";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Server fqdn. */
  readonly serverFqdn: string;
  /** Lock required. */
  readonly lockRequired: boolean;
  /** Sid. */
  readonly sid: string;
  /** Dc hostnames. */
  readonly dcHostnames: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `RDPCert`. */
export interface RDPCertInit {
  /** Its kind. */
  type: "rdp_cert";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Server fqdn. */
  serverFqdn?: string;
  /** Lock required. */
  lockRequired?: boolean;
  /** Sid. */
  sid?: string;
  /** Dc hostnames. */
  dcHostnames?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `RDSPostgresIAM`. */
export interface RDSPostgresIAM {
  /** Its kind. */
  readonly type: "rds_postgres_iam";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Region. Required. */
  readonly region: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Role assumption arn. */
  readonly roleAssumptionArn: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `RDSPostgresIAM`. */
export interface RDSPostgresIAMInit {
  /** Its kind. */
  type: "rds_postgres_iam";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Region. Required. */
  region: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Role assumption arn. */
  roleAssumptionArn?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `RabbitMQAMQP091`. */
export interface RabbitMQAMQP091 {
  /** Its kind. */
  readonly type: "rabbit_mqamqp_091";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `RabbitMQAMQP091`. */
export interface RabbitMQAMQP091Init {
  /** Its kind. */
  type: "rabbit_mqamqp_091";
  /** Hostname. Required. */
  hostname: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `RawTCP`. */
export interface RawTCP {
  /** Its kind. */
  readonly type: "raw_tcp";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `RawTCP`. */
export interface RawTCPInit {
  /** Its kind. */
  type: "raw_tcp";
  /** Hostname. Required. */
  hostname: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Redis`. */
export interface Redis {
  /** Its kind. */
  readonly type: "redis";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port. */
  readonly port: number;
  /** Username. */
  readonly username: string;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Redis`. */
export interface RedisInit {
  /** Its kind. */
  type: "redis";
  /** Hostname. Required. */
  hostname: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Port. */
  port?: number;
  /** Username. */
  username?: string;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `RedisCluster`. */
export interface RedisCluster {
  /** Its kind. */
  readonly type: "redis_cluster";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Port. */
  readonly port: number;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Username. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `RedisCluster`. */
export interface RedisClusterInit {
  /** Its kind. */
  type: "redis_cluster";
  /** Hostname. Required. */
  hostname: string;
  /** Port. */
  port?: number;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Username. */
  username?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Redshift`. */
export interface Redshift {
  /** Its kind. */
  readonly type: "redshift";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Redshift`. */
export interface RedshiftInit {
  /** Its kind. */
  type: "redshift";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `RedshiftIAM`. */
export interface RedshiftIAM {
  /** Its kind. */
  readonly type: "redshift_iam";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Region. Required. */
  readonly region: string;
  /** Cluster id. Required. */
  readonly clusterId: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Role assumption arn. */
  readonly roleAssumptionArn: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `RedshiftIAM`. */
export interface RedshiftIAMInit {
  /** Its kind. */
  type: "redshift_iam";
  /** Hostname. Required. */
  hostname: string;
  /** Region. Required. */
  region: string;
  /** Cluster id. Required. */
  clusterId: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Role assumption arn. */
  roleAssumptionArn?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `RedshiftServerlessIAM`. */
export interface RedshiftServerlessIAM {
  /** Its kind. */
  readonly type: "redshift_serverless_iam";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Region. Required. */
  readonly region: string;
  /** Workgroup. Required. */
  readonly workgroup: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Role assumption arn. */
  readonly roleAssumptionArn: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `RedshiftServerlessIAM`. */
export interface RedshiftServerlessIAMInit {
  /** Its kind. */
  type: "redshift_serverless_iam";
  /** Hostname. Required. */
  hostname: string;
  /** Region. Required. */
  region: string;
  /** Workgroup. Required. */
  workgroup: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Role assumption arn. */
  roleAssumptionArn?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `SQLServer`. */
export interface SQLServer {
  /** Its kind. */
  readonly type: "sql_server";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Schema. */
  readonly schema: string;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Allow deprecated encryption. */
  readonly allowDeprecatedEncryption: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `SQLServer`. */
export interface SQLServerInit {
  /** Its kind. */
  type: "sql_server";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Schema. */
  schema?: string;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Allow deprecated encryption. */
  allowDeprecatedEncryption?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `SQLServerAzureAD`. */
export interface SQLServerAzureAD {
  /** Its kind. */
  readonly type: "sql_server_azure_ad";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Client id. Required. */
  readonly clientId: string;
  /** Secret. Required. A secret: it is never printed. Accepted and never returned. */
  readonly secret?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Schema. */
  readonly schema: string;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Tenant id. Required. */
  readonly tenantId: string;
  /** Allow deprecated encryption. */
  readonly allowDeprecatedEncryption: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `SQLServerAzureAD`. */
export interface SQLServerAzureADInit {
  /** Its kind. */
  type: "sql_server_azure_ad";
  /** Hostname. Required. */
  hostname: string;
  /** Client id. Required. */
  clientId: string;
  /** Secret. Required. A secret: it is never printed. Accepted and never returned. */
  secret: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Schema. */
  schema?: string;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Tenant id. Required. */
  tenantId: string;
  /** Allow deprecated encryption. */
  allowDeprecatedEncryption?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `SQLServerKerberosAD`. */
export interface SQLServerKerberosAD {
  /** Its kind. */
  readonly type: "sql_server_kerberos_ad";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Keytab. A secret: it is never printed. Accepted and never returned. */
  readonly keytab?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Schema. */
  readonly schema: string;
  /** Port. */
  readonly port: number;
  /** Override database. */
  readonly overrideDatabase: boolean;
  /** Krb config. Required. A secret: it is never printed. Accepted and never returned. */
  readonly krbConfig?: string;
  /** Server spn. Required. */
  readonly serverSpn: string;
  /** Realm. Required. */
  readonly realm: string;
  /** Allow deprecated encryption. */
  readonly allowDeprecatedEncryption: boolean;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `SQLServerKerberosAD`. */
export interface SQLServerKerberosADInit {
  /** Its kind. */
  type: "sql_server_kerberos_ad";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username?: string;
  /** Keytab. A secret: it is never printed. Accepted and never returned. */
  keytab?: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Schema. */
  schema?: string;
  /** Port. */
  port?: number;
  /** Override database. */
  overrideDatabase?: boolean;
  /** Krb config. Required. A secret: it is never printed. Accepted and never returned. */
  krbConfig: string;
  /** Server spn. Required. */
  serverSpn: string;
  /** Realm. Required. */
  realm: string;
  /** Allow deprecated encryption. */
  allowDeprecatedEncryption?: boolean;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `SSH`. */
export interface SSH {
  /** Its kind. */
  readonly type: "ssh";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Port. Required. */
  readonly port: number;
  /** Public key. Set by the server. */
  readonly publicKey: string;
  /** Port forwarding. */
  readonly portForwarding: boolean;
  /** Allow deprecated key exchanges. */
  readonly allowDeprecatedKeyExchanges: boolean;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Key type. The server chooses it where it is not given. */
  readonly keyType: string;
  /** Lock required. */
  readonly lockRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `SSH`. */
export interface SSHInit {
  /** Its kind. */
  type: "ssh";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Port. Required. */
  port: number;
  /** Port forwarding. */
  portForwarding?: boolean;
  /** Allow deprecated key exchanges. */
  allowDeprecatedKeyExchanges?: boolean;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Key type. The server chooses it where it is not given. */
  keyType?: string;
  /** Lock required. */
  lockRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `SSHCert`. */
export interface SSHCert {
  /** Its kind. */
  readonly type: "ssh_cert";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Port. Required. */
  readonly port: number;
  /** Port forwarding. */
  readonly portForwarding: boolean;
  /** Allow deprecated key exchanges. */
  readonly allowDeprecatedKeyExchanges: boolean;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Key type. The server chooses it where it is not given. */
  readonly keyType: string;
  /** Lock required. */
  readonly lockRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `SSHCert`. */
export interface SSHCertInit {
  /** Its kind. */
  type: "ssh_cert";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username?: string;
  /** Port. Required. */
  port: number;
  /** Port forwarding. */
  portForwarding?: boolean;
  /** Allow deprecated key exchanges. */
  allowDeprecatedKeyExchanges?: boolean;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Key type. The server chooses it where it is not given. */
  keyType?: string;
  /** Lock required. */
  lockRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `SSHCustomerKey`. */
export interface SSHCustomerKey {
  /** Its kind. */
  readonly type: "ssh_customer_key";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Port. Required. */
  readonly port: number;
  /** Private key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly privateKey?: string;
  /** Port forwarding. */
  readonly portForwarding: boolean;
  /** Allow deprecated key exchanges. */
  readonly allowDeprecatedKeyExchanges: boolean;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  readonly identitySetId: string;
  /** Identity alias healthcheck username. Required. */
  readonly identityAliasHealthcheckUsername: string;
  /** Lock required. */
  readonly lockRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `SSHCustomerKey`. */
export interface SSHCustomerKeyInit {
  /** Its kind. */
  type: "ssh_customer_key";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username?: string;
  /** Port. Required. */
  port: number;
  /** Private key. Required. A secret: it is never printed. Accepted and never returned. */
  privateKey: string;
  /** Port forwarding. */
  portForwarding?: boolean;
  /** Allow deprecated key exchanges. */
  allowDeprecatedKeyExchanges?: boolean;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Identity set id. Names a identity set: by its id, or by its name where it is written. */
  identitySet?: Ref;
  /** Identity alias healthcheck username. Required. */
  identityAliasHealthcheckUsername?: string;
  /** Lock required. */
  lockRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `SSHPassword`. */
export interface SSHPassword {
  /** Its kind. */
  readonly type: "ssh_password";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Port. Required. */
  readonly port: number;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port forwarding. */
  readonly portForwarding: boolean;
  /** Allow deprecated key exchanges. */
  readonly allowDeprecatedKeyExchanges: boolean;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Lock required. */
  readonly lockRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `SSHPassword`. */
export interface SSHPasswordInit {
  /** Its kind. */
  type: "ssh_password";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Port. Required. */
  port: number;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Port forwarding. */
  portForwarding?: boolean;
  /** Allow deprecated key exchanges. */
  allowDeprecatedKeyExchanges?: boolean;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Lock required. */
  lockRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `SingleStore`. */
export interface SingleStore {
  /** Its kind. */
  readonly type: "single_store";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Require native auth. */
  readonly requireNativeAuth: boolean;
  /** Use azure single server usernames. */
  readonly useAzureSingleServerUsernames: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `SingleStore`. */
export interface SingleStoreInit {
  /** Its kind. */
  type: "single_store";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Database. */
  database?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Require native auth. */
  requireNativeAuth?: boolean;
  /** Use azure single server usernames. */
  useAzureSingleServerUsernames?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Snowflake`. */
export interface Snowflake {
  /** Its kind. */
  readonly type: "snowflake";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Set by the server. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Schema. */
  readonly schema: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Private key. Required. A secret: it is never printed. Accepted and never returned. */
  readonly privateKey?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Snowflake`. */
export interface SnowflakeInit {
  /** Its kind. */
  type: "snowflake";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Database. Required. */
  database: string;
  /** Schema. */
  schema?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Private key. Required. A secret: it is never printed. Accepted and never returned. */
  privateKey: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Snowsight`. */
export interface Snowsight {
  /** Its kind. */
  readonly type: "snowsight";
  /** SamlMetadata. Required. */
  readonly samlMetadata: string;
  /** Subdomain. Required. */
  readonly subdomain: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Healthcheck username. Required. */
  readonly healthcheckUsername: string;
  /** ConnectToDefault. */
  readonly connectToDefault: boolean;
  /** Use https. */
  readonly useHttps: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Snowsight`. */
export interface SnowsightInit {
  /** Its kind. */
  type: "snowsight";
  /** SamlMetadata. Required. */
  samlMetadata: string;
  /** Subdomain. Required. */
  subdomain: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Healthcheck username. Required. */
  healthcheckUsername: string;
  /** ConnectToDefault. */
  connectToDefault?: boolean;
  /** Use https. */
  useHttps?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Sybase`. */
export interface Sybase {
  /** Its kind. */
  readonly type: "sybase";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Sybase`. */
export interface SybaseInit {
  /** Its kind. */
  type: "sybase";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `SybaseIQ`. */
export interface SybaseIQ {
  /** Its kind. */
  readonly type: "sybase_iq";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `SybaseIQ`. */
export interface SybaseIQInit {
  /** Its kind. */
  type: "sybase_iq";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Teradata`. */
export interface Teradata {
  /** Its kind. */
  readonly type: "teradata";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Teradata`. */
export interface TeradataInit {
  /** Its kind. */
  type: "teradata";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. Required. A secret: it is never printed. Accepted and never returned. */
  password: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Trino`. */
export interface Trino {
  /** Its kind. */
  readonly type: "trino";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Username. */
  readonly username: string;
  /** Tls required. */
  readonly tlsRequired: boolean;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Trino`. */
export interface TrinoInit {
  /** Its kind. */
  type: "trino";
  /** Hostname. Required. */
  hostname: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Username. */
  username?: string;
  /** Tls required. */
  tlsRequired?: boolean;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}

/** A resource of the kind `Vertica`. */
export interface Vertica {
  /** Its kind. */
  readonly type: "vertica";
  /** Hostname. Required. */
  readonly hostname: string;
  /** Username. Required. */
  readonly username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  readonly password?: string;
  /** Database. Required. */
  readonly database: string;
  /** Port override. The server chooses it where it is not given. */
  readonly portOverride: number;
  /** Port. */
  readonly port: number;
  /** Id. Set by the server. */
  readonly id: string;
  /** Name. Required. */
  readonly name: string;
  /** Healthy. Set by the server. */
  readonly healthy: boolean;
  /** Tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  readonly secretStoreId: string;
  /** Egress filter. */
  readonly egressFilter: string;
  /** Bind interface. The server chooses it where it is not given. */
  readonly bindInterface: string;
  /** Subdomain. The server chooses it where it is not given. */
  readonly subdomain: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  readonly proxyClusterId: string;
}

/** What makes one: A resource of the kind `Vertica`. */
export interface VerticaInit {
  /** Its kind. */
  type: "vertica";
  /** Hostname. Required. */
  hostname: string;
  /** Username. Required. */
  username: string;
  /** Password. A secret: it is never printed. Accepted and never returned. */
  password?: string;
  /** Database. Required. */
  database: string;
  /** Port override. The server chooses it where it is not given. */
  portOverride?: number;
  /** Port. */
  port?: number;
  /** Name. Required. */
  name: string;
  /** Tags. */
  tags?: Readonly<Record<string, string>>;
  /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
  secretStore?: Ref;
  /** Egress filter. */
  egressFilter?: string;
  /** Bind interface. The server chooses it where it is not given. */
  bindInterface?: string;
  /** Subdomain. The server chooses it where it is not given. */
  subdomain?: string;
  /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
  proxyCluster?: Ref;
}
