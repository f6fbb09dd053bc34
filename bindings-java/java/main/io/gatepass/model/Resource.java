// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

import io.gatepass.*;
import io.gatepass.internal.Reader;
import io.gatepass.internal.Values;
import io.gatepass.internal.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is accessed: a datasource, server, cluster, cloud or website.
 *
 * <p>One of its kinds.
 */
public sealed interface Resource extends Entity
    permits ClickHouseHTTP, ClickHouseTCP, Athena, BigQuery, Cassandra, Druid, DynamoDB, DynamoDBIAM, AmazonES, Elastic, AmazonESIAM, HTTPBasicAuth, HTTPNoAuth, HTTPAuth, Kubernetes, KubernetesBasicAuth, AmazonEKS, GoogleGKE, KubernetesServiceAccount, AKS, AKSBasicAuth, AKSServiceAccount, KubernetesServiceAccountUserImpersonation, AmazonEKSInstanceProfile, AKSServiceAccountUserImpersonation, KubernetesUserImpersonation, AmazonEKSInstanceProfileUserImpersonation, AKSUserImpersonation, GoogleGKEUserImpersonation, AmazonEKSUserImpersonation, KubernetesPodIdentity, Memcached, MongoLegacyHost, MongoLegacyReplicaset, MongoHost, MongoReplicaSet, DocumentDBHost, DocumentDBReplicaSet, MongoShardedCluster, DocumentDBHostIAM, DocumentDBReplicaSetIAM, Mysql, AuroraMysql, Clustrix, Maria, Memsql, SingleStore, MTLSMysql, AzureMysql, ClickHouseMySQL, AuroraMysqlIAM, AzureMysqlManagedIdentity, Oracle, OracleNNE, Postgres, AuroraPostgres, Greenplum, Cockroach, Redshift, Citus, MTLSPostgres, AzurePostgres, AzurePostgresManagedIdentity, AuroraPostgresIAM, RDSPostgresIAM, RedshiftServerlessIAM, RedshiftIAM, Presto, Trino, RDP, RDPCert, Redis, ElasticacheRedis, RedisCluster, ElasticacheRedisIAM, Snowflake, Snowsight, SQLServer, SQLServerAzureAD, SQLServerKerberosAD, SSH, SSHCert, SSHCustomerKey, SSHPassword, Sybase, SybaseIQ, Teradata, DB2LUW, NeptuneIAM, Neptune, AWS, AWSInstanceProfile, DB2I, RabbitMQAMQP091, AmazonMQAMQP091, AMQP, RawTCP, GCP, GCPWIF, Azure, AzureCertificate, EntraID, AWSConsole, AWSConsoleStaticKeyPair, CouchbaseWebUI, CouchbaseDatabase, GCPConsole, AthenaIAM, OktaGroups, Databricks, Vertica, Aerospike, MCPGatewayOAuth, MCPGatewayOAuthDCR, MCPGatewayPAT, MCPGatewayNoAuth, GoogleSpanner, LLM, GoogleGroups, UnknownResource
{
    /** Which kind it is: {@code postgres}. */
    String kind();

    /** Name. Required. */
    String name();

    /** Healthy. Set by the server. */
    boolean healthy();

    /** Tags. */
    Map<String, String> tags();

    /** Secret store id. Names a secret store: by its id, or by its name where it is written. */
    String secretStoreId();

    /** Egress filter. */
    String egressFilter();

    /** Bind interface. The server chooses it where it is not given. */
    String bindInterface();

    /** Proxy cluster id. Names a node: by its id, or by its name where it is written. */
    String proxyClusterId();

    /** Reads one. @hidden */
    static Resource read(Reader in) {
        if (!in.next()) {
            return new UnknownResource(0);
        }
        return switch (in.number()) {
            case 5 -> ClickHouseHTTP.read(in.message());
            case 6 -> ClickHouseTCP.read(in.message());
            case 100 -> Athena.read(in.message());
            case 200 -> BigQuery.read(in.message());
            case 300 -> Cassandra.read(in.message());
            case 400 -> Druid.read(in.message());
            case 500 -> DynamoDB.read(in.message());
            case 501 -> DynamoDBIAM.read(in.message());
            case 600 -> AmazonES.read(in.message());
            case 601 -> Elastic.read(in.message());
            case 602 -> AmazonESIAM.read(in.message());
            case 700 -> HTTPBasicAuth.read(in.message());
            case 701 -> HTTPNoAuth.read(in.message());
            case 702 -> HTTPAuth.read(in.message());
            case 800 -> Kubernetes.read(in.message());
            case 801 -> KubernetesBasicAuth.read(in.message());
            case 802 -> AmazonEKS.read(in.message());
            case 803 -> GoogleGKE.read(in.message());
            case 804 -> KubernetesServiceAccount.read(in.message());
            case 805 -> AKS.read(in.message());
            case 806 -> AKSBasicAuth.read(in.message());
            case 807 -> AKSServiceAccount.read(in.message());
            case 808 -> KubernetesServiceAccountUserImpersonation.read(in.message());
            case 809 -> AmazonEKSInstanceProfile.read(in.message());
            case 810 -> AKSServiceAccountUserImpersonation.read(in.message());
            case 812 -> KubernetesUserImpersonation.read(in.message());
            case 813 -> AmazonEKSInstanceProfileUserImpersonation.read(in.message());
            case 814 -> AKSUserImpersonation.read(in.message());
            case 816 -> GoogleGKEUserImpersonation.read(in.message());
            case 818 -> AmazonEKSUserImpersonation.read(in.message());
            case 819 -> KubernetesPodIdentity.read(in.message());
            case 900 -> Memcached.read(in.message());
            case 1000 -> MongoLegacyHost.read(in.message());
            case 1001 -> MongoLegacyReplicaset.read(in.message());
            case 1002 -> MongoHost.read(in.message());
            case 1003 -> MongoReplicaSet.read(in.message());
            case 1052 -> DocumentDBHost.read(in.message());
            case 1053 -> DocumentDBReplicaSet.read(in.message());
            case 1054 -> MongoShardedCluster.read(in.message());
            case 1055 -> DocumentDBHostIAM.read(in.message());
            case 1056 -> DocumentDBReplicaSetIAM.read(in.message());
            case 1100 -> Mysql.read(in.message());
            case 1101 -> AuroraMysql.read(in.message());
            case 1102 -> Clustrix.read(in.message());
            case 1103 -> Maria.read(in.message());
            case 1104 -> Memsql.read(in.message());
            case 1105 -> SingleStore.read(in.message());
            case 1106 -> MTLSMysql.read(in.message());
            case 1107 -> AzureMysql.read(in.message());
            case 1108 -> ClickHouseMySQL.read(in.message());
            case 1109 -> AuroraMysqlIAM.read(in.message());
            case 1110 -> AzureMysqlManagedIdentity.read(in.message());
            case 1200 -> Oracle.read(in.message());
            case 1201 -> OracleNNE.read(in.message());
            case 1300 -> Postgres.read(in.message());
            case 1301 -> AuroraPostgres.read(in.message());
            case 1302 -> Greenplum.read(in.message());
            case 1303 -> Cockroach.read(in.message());
            case 1304 -> Redshift.read(in.message());
            case 1305 -> Citus.read(in.message());
            case 1306 -> MTLSPostgres.read(in.message());
            case 1307 -> AzurePostgres.read(in.message());
            case 1308 -> AzurePostgresManagedIdentity.read(in.message());
            case 1309 -> AuroraPostgresIAM.read(in.message());
            case 1310 -> RDSPostgresIAM.read(in.message());
            case 1311 -> RedshiftServerlessIAM.read(in.message());
            case 1312 -> RedshiftIAM.read(in.message());
            case 1400 -> Presto.read(in.message());
            case 1401 -> Trino.read(in.message());
            case 1500 -> RDP.read(in.message());
            case 1501 -> RDPCert.read(in.message());
            case 1600 -> Redis.read(in.message());
            case 1601 -> ElasticacheRedis.read(in.message());
            case 1602 -> RedisCluster.read(in.message());
            case 1603 -> ElasticacheRedisIAM.read(in.message());
            case 1700 -> Snowflake.read(in.message());
            case 1701 -> Snowsight.read(in.message());
            case 1800 -> SQLServer.read(in.message());
            case 1805 -> SQLServerAzureAD.read(in.message());
            case 1810 -> SQLServerKerberosAD.read(in.message());
            case 1900 -> SSH.read(in.message());
            case 1901 -> SSHCert.read(in.message());
            case 1902 -> SSHCustomerKey.read(in.message());
            case 1904 -> SSHPassword.read(in.message());
            case 2000 -> Sybase.read(in.message());
            case 2001 -> SybaseIQ.read(in.message());
            case 2100 -> Teradata.read(in.message());
            case 2200 -> DB2LUW.read(in.message());
            case 2201 -> NeptuneIAM.read(in.message());
            case 2250 -> Neptune.read(in.message());
            case 2300 -> AWS.read(in.message());
            case 2301 -> AWSInstanceProfile.read(in.message());
            case 2400 -> DB2I.read(in.message());
            case 2500 -> RabbitMQAMQP091.read(in.message());
            case 2501 -> AmazonMQAMQP091.read(in.message());
            case 2502 -> AMQP.read(in.message());
            case 2600 -> RawTCP.read(in.message());
            case 2700 -> GCP.read(in.message());
            case 2701 -> GCPWIF.read(in.message());
            case 2800 -> Azure.read(in.message());
            case 2801 -> AzureCertificate.read(in.message());
            case 2803 -> EntraID.read(in.message());
            case 3000 -> AWSConsole.read(in.message());
            case 3001 -> AWSConsoleStaticKeyPair.read(in.message());
            case 3200 -> CouchbaseWebUI.read(in.message());
            case 3201 -> CouchbaseDatabase.read(in.message());
            case 3300 -> GCPConsole.read(in.message());
            case 3400 -> AthenaIAM.read(in.message());
            case 3500 -> OktaGroups.read(in.message());
            case 3600 -> Databricks.read(in.message());
            case 4500 -> Vertica.read(in.message());
            case 4600 -> Aerospike.read(in.message());
            case 4700 -> MCPGatewayOAuth.read(in.message());
            case 4701 -> MCPGatewayOAuthDCR.read(in.message());
            case 4702 -> MCPGatewayPAT.read(in.message());
            case 4703 -> MCPGatewayNoAuth.read(in.message());
            case 4800 -> GoogleSpanner.read(in.message());
            case 4900 -> LLM.read(in.message());
            case 5000 -> GoogleGroups.read(in.message());
            default -> new UnknownResource(in.number());
        };
    }
}
