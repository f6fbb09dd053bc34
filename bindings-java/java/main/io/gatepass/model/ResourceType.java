// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

/**
 * resource type; later versions may know more values.
 *
 * <p>Later versions of a server may know more values than the constants here.
 */
/* A class, not an enum: a value that is not known yet is a value too. */
public record ResourceType(int number) {
    /** {@code RESOURCE_TYPE_UNSPECIFIED}. */
    public static final ResourceType UNSPECIFIED = new ResourceType(0);
    /** {@code RESOURCE_TYPE_CLICK_HOUSE_HTTP}. */
    public static final ResourceType CLICK_HOUSE_HTTP = new ResourceType(5);
    /** {@code RESOURCE_TYPE_CLICK_HOUSE_TCP}. */
    public static final ResourceType CLICK_HOUSE_TCP = new ResourceType(6);
    /** {@code RESOURCE_TYPE_ATHENA}. */
    public static final ResourceType ATHENA = new ResourceType(100);
    /** {@code RESOURCE_TYPE_BIGQUERY}. */
    public static final ResourceType BIGQUERY = new ResourceType(200);
    /** {@code RESOURCE_TYPE_CASSANDRA}. */
    public static final ResourceType CASSANDRA = new ResourceType(300);
    /** {@code RESOURCE_TYPE_DRUID}. */
    public static final ResourceType DRUID = new ResourceType(400);
    /** {@code RESOURCE_TYPE_DYNAMO_DB}. */
    public static final ResourceType DYNAMO_DB = new ResourceType(500);
    /** {@code RESOURCE_TYPE_DYNAMO_DBIAM}. */
    public static final ResourceType DYNAMO_DBIAM = new ResourceType(501);
    /** {@code RESOURCE_TYPE_AMAZON_ES}. */
    public static final ResourceType AMAZON_ES = new ResourceType(600);
    /** {@code RESOURCE_TYPE_ELASTIC}. */
    public static final ResourceType ELASTIC = new ResourceType(601);
    /** {@code RESOURCE_TYPE_AMAZON_ESIAM}. */
    public static final ResourceType AMAZON_ESIAM = new ResourceType(602);
    /** {@code RESOURCE_TYPE_HTTP_BASIC}. */
    public static final ResourceType HTTP_BASIC = new ResourceType(700);
    /** {@code RESOURCE_TYPE_HTTP_NO_AUTH}. */
    public static final ResourceType HTTP_NO_AUTH = new ResourceType(701);
    /** {@code RESOURCE_TYPE_HTTP_AUTH}. */
    public static final ResourceType HTTP_AUTH = new ResourceType(702);
    /** {@code RESOURCE_TYPE_KUBERNETES}. */
    public static final ResourceType KUBERNETES = new ResourceType(800);
    /** {@code RESOURCE_TYPE_KUBERNETES_BASIC_AUTH}. */
    public static final ResourceType KUBERNETES_BASIC_AUTH = new ResourceType(801);
    /** {@code RESOURCE_TYPE_AMAZON_EKS}. */
    public static final ResourceType AMAZON_EKS = new ResourceType(802);
    /** {@code RESOURCE_TYPE_GOOGLE_GKE}. */
    public static final ResourceType GOOGLE_GKE = new ResourceType(803);
    /** {@code RESOURCE_TYPE_KUBERNETES_SERVICE_ACCOUNT}. */
    public static final ResourceType KUBERNETES_SERVICE_ACCOUNT = new ResourceType(804);
    /** {@code RESOURCE_TYPE_AKS}. */
    public static final ResourceType AKS = new ResourceType(805);
    /** {@code RESOURCE_TYPE_AKS_BASIC_AUTH}. */
    public static final ResourceType AKS_BASIC_AUTH = new ResourceType(806);
    /** {@code RESOURCE_TYPE_AKS_SERVICE_ACCOUNT}. */
    public static final ResourceType AKS_SERVICE_ACCOUNT = new ResourceType(807);
    /** {@code RESOURCE_TYPE_KUBERNETES_SERVICE_ACCOUNT_USER_IMPERSONATION}. */
    public static final ResourceType KUBERNETES_SERVICE_ACCOUNT_USER_IMPERSONATION = new ResourceType(808);
    /** {@code RESOURCE_TYPE_AMAZON_EKS_INSTANCE_PROFILE}. */
    public static final ResourceType AMAZON_EKS_INSTANCE_PROFILE = new ResourceType(809);
    /** {@code RESOURCE_TYPE_AKS_SERVICE_ACCOUNT_USER_IMPERSONATION}. */
    public static final ResourceType AKS_SERVICE_ACCOUNT_USER_IMPERSONATION = new ResourceType(810);
    /** {@code RESOURCE_TYPE_KUBERNETES_USER_IMPERSONATION}. */
    public static final ResourceType KUBERNETES_USER_IMPERSONATION = new ResourceType(812);
    /** {@code RESOURCE_TYPE_AMAZON_EKS_INSTANCE_PROFILE_USER_IMPERSONATION}. */
    public static final ResourceType AMAZON_EKS_INSTANCE_PROFILE_USER_IMPERSONATION = new ResourceType(813);
    /** {@code RESOURCE_TYPE_AKS_USER_IMPERSONATION}. */
    public static final ResourceType AKS_USER_IMPERSONATION = new ResourceType(814);
    /** {@code RESOURCE_TYPE_GOOGLE_GKE_USER_IMPERSONATION}. */
    public static final ResourceType GOOGLE_GKE_USER_IMPERSONATION = new ResourceType(816);
    /** {@code RESOURCE_TYPE_AMAZON_EKS_USER_IMPERSONATION}. */
    public static final ResourceType AMAZON_EKS_USER_IMPERSONATION = new ResourceType(818);
    /** {@code RESOURCE_TYPE_KUBERNETES_POD_IDENTITY}. */
    public static final ResourceType KUBERNETES_POD_IDENTITY = new ResourceType(819);
    /** {@code RESOURCE_TYPE_MEMCACHED}. */
    public static final ResourceType MEMCACHED = new ResourceType(900);
    /** {@code RESOURCE_TYPE_MONGO_DB}. */
    public static final ResourceType MONGO_DB = new ResourceType(1000);
    /** {@code RESOURCE_TYPE_MONGO_DB_LEGACY_REPLICA_SET}. */
    public static final ResourceType MONGO_DB_LEGACY_REPLICA_SET = new ResourceType(1001);
    /** {@code RESOURCE_TYPE_MONGO_DB_HOST}. */
    public static final ResourceType MONGO_DB_HOST = new ResourceType(1002);
    /** {@code RESOURCE_TYPE_MONGO_DB_REPLICA_SET}. */
    public static final ResourceType MONGO_DB_REPLICA_SET = new ResourceType(1003);
    /** {@code RESOURCE_TYPE_DOCUMENT_DB_HOST}. */
    public static final ResourceType DOCUMENT_DB_HOST = new ResourceType(1052);
    /** {@code RESOURCE_TYPE_DOCUMENT_DB_REPLICA_SET}. */
    public static final ResourceType DOCUMENT_DB_REPLICA_SET = new ResourceType(1053);
    /** {@code RESOURCE_TYPE_MONGO_DB_SHARDED_CLUSTER}. */
    public static final ResourceType MONGO_DB_SHARDED_CLUSTER = new ResourceType(1054);
    /** {@code RESOURCE_TYPE_DOCUMENT_DB_HOST_IAM}. */
    public static final ResourceType DOCUMENT_DB_HOST_IAM = new ResourceType(1055);
    /** {@code RESOURCE_TYPE_DOCUMENT_DB_REPLICA_SET_IAM}. */
    public static final ResourceType DOCUMENT_DB_REPLICA_SET_IAM = new ResourceType(1056);
    /** {@code RESOURCE_TYPE_MY_SQL}. */
    public static final ResourceType MY_SQL = new ResourceType(1100);
    /** {@code RESOURCE_TYPE_AURORA_MY_SQL}. */
    public static final ResourceType AURORA_MY_SQL = new ResourceType(1101);
    /** {@code RESOURCE_TYPE_CLUSTRIX}. */
    public static final ResourceType CLUSTRIX = new ResourceType(1102);
    /** {@code RESOURCE_TYPE_MARIA}. */
    public static final ResourceType MARIA = new ResourceType(1103);
    /** {@code RESOURCE_TYPE_MEM_SQL}. */
    public static final ResourceType MEM_SQL = new ResourceType(1104);
    /** {@code RESOURCE_TYPE_SINGLE_STORE}. */
    public static final ResourceType SINGLE_STORE = new ResourceType(1105);
    /** {@code RESOURCE_TYPE_MTLS_MY_SQL}. */
    public static final ResourceType MTLS_MY_SQL = new ResourceType(1106);
    /** {@code RESOURCE_TYPE_AZURE_MY_SQL}. */
    public static final ResourceType AZURE_MY_SQL = new ResourceType(1107);
    /** {@code RESOURCE_TYPE_CLICK_HOUSE_MY_SQL}. */
    public static final ResourceType CLICK_HOUSE_MY_SQL = new ResourceType(1108);
    /** {@code RESOURCE_TYPE_AURORA_MY_SQLIAM}. */
    public static final ResourceType AURORA_MY_SQLIAM = new ResourceType(1109);
    /** {@code RESOURCE_TYPE_AZURE_MY_SQL_MANAGED_IDENTITY}. */
    public static final ResourceType AZURE_MY_SQL_MANAGED_IDENTITY = new ResourceType(1110);
    /** {@code RESOURCE_TYPE_ORACLE}. */
    public static final ResourceType ORACLE = new ResourceType(1200);
    /** {@code RESOURCE_TYPE_ORACLE_NNE}. */
    public static final ResourceType ORACLE_NNE = new ResourceType(1201);
    /** {@code RESOURCE_TYPE_POSTGRES}. */
    public static final ResourceType POSTGRES = new ResourceType(1300);
    /** {@code RESOURCE_TYPE_AURORA_POSTGRES}. */
    public static final ResourceType AURORA_POSTGRES = new ResourceType(1301);
    /** {@code RESOURCE_TYPE_GREENPLUM}. */
    public static final ResourceType GREENPLUM = new ResourceType(1302);
    /** {@code RESOURCE_TYPE_COCKROACH}. */
    public static final ResourceType COCKROACH = new ResourceType(1303);
    /** {@code RESOURCE_TYPE_REDSHIFT}. */
    public static final ResourceType REDSHIFT = new ResourceType(1304);
    /** {@code RESOURCE_TYPE_CITUS}. */
    public static final ResourceType CITUS = new ResourceType(1305);
    /** {@code RESOURCE_TYPE_MTLS_POSTGRES}. */
    public static final ResourceType MTLS_POSTGRES = new ResourceType(1306);
    /** {@code RESOURCE_TYPE_AZURE_POSTGRES}. */
    public static final ResourceType AZURE_POSTGRES = new ResourceType(1307);
    /** {@code RESOURCE_TYPE_AZURE_POSTGRES_MANAGED_IDENTITY}. */
    public static final ResourceType AZURE_POSTGRES_MANAGED_IDENTITY = new ResourceType(1308);
    /** {@code RESOURCE_TYPE_AURORA_POSTGRES_IAM}. */
    public static final ResourceType AURORA_POSTGRES_IAM = new ResourceType(1309);
    /** {@code RESOURCE_TYPE_RDS_POSTGRES_IAM}. */
    public static final ResourceType RDS_POSTGRES_IAM = new ResourceType(1310);
    /** {@code RESOURCE_TYPE_REDSHIFT_SERVERLESS_IAM}. */
    public static final ResourceType REDSHIFT_SERVERLESS_IAM = new ResourceType(1311);
    /** {@code RESOURCE_TYPE_REDSHIFT_IAM}. */
    public static final ResourceType REDSHIFT_IAM = new ResourceType(1312);
    /** {@code RESOURCE_TYPE_PRESTO}. */
    public static final ResourceType PRESTO = new ResourceType(1400);
    /** {@code RESOURCE_TYPE_TRINO}. */
    public static final ResourceType TRINO = new ResourceType(1401);
    /** {@code RESOURCE_TYPE_RDP}. */
    public static final ResourceType RDP = new ResourceType(1500);
    /** {@code RESOURCE_TYPE_RDP_CERT}. */
    public static final ResourceType RDP_CERT = new ResourceType(1501);
    /** {@code RESOURCE_TYPE_REDIS}. */
    public static final ResourceType REDIS = new ResourceType(1600);
    /** {@code RESOURCE_TYPE_ELASTI_CACHE_REDIS}. */
    public static final ResourceType ELASTI_CACHE_REDIS = new ResourceType(1601);
    /** {@code RESOURCE_TYPE_REDIS_CLUSTER}. */
    public static final ResourceType REDIS_CLUSTER = new ResourceType(1602);
    /** {@code RESOURCE_TYPE_ELASTI_CACHE_REDIS_IAM}. */
    public static final ResourceType ELASTI_CACHE_REDIS_IAM = new ResourceType(1603);
    /** {@code RESOURCE_TYPE_SNOWFLAKE}. */
    public static final ResourceType SNOWFLAKE = new ResourceType(1700);
    /** {@code RESOURCE_TYPE_SNOWSIGHT}. */
    public static final ResourceType SNOWSIGHT = new ResourceType(1701);
    /** {@code RESOURCE_TYPE_SQL_SERVER}. */
    public static final ResourceType SQL_SERVER = new ResourceType(1800);
    /** {@code RESOURCE_TYPE_SQL_SERVER_AZURE_AD}. */
    public static final ResourceType SQL_SERVER_AZURE_AD = new ResourceType(1805);
    /** {@code RESOURCE_TYPE_SQL_SERVER_KERBEROS}. */
    public static final ResourceType SQL_SERVER_KERBEROS = new ResourceType(1810);
    /** {@code RESOURCE_TYPE_SSH}. */
    public static final ResourceType SSH = new ResourceType(1900);
    /** {@code RESOURCE_TYPE_SSH_CERT}. */
    public static final ResourceType SSH_CERT = new ResourceType(1901);
    /** {@code RESOURCE_TYPE_SSH_CUSTOMER_KEY}. */
    public static final ResourceType SSH_CUSTOMER_KEY = new ResourceType(1902);
    /** {@code RESOURCE_TYPE_SSH_CERT_USER_PROVISION}. */
    public static final ResourceType SSH_CERT_USER_PROVISION = new ResourceType(1903);
    /** {@code RESOURCE_TYPE_SSH_PASSWORD}. */
    public static final ResourceType SSH_PASSWORD = new ResourceType(1904);
    /** {@code RESOURCE_TYPE_SYBASE_ASE}. */
    public static final ResourceType SYBASE_ASE = new ResourceType(2000);
    /** {@code RESOURCE_TYPE_SYBASE_IQ}. */
    public static final ResourceType SYBASE_IQ = new ResourceType(2001);
    /** {@code RESOURCE_TYPE_TERADATA}. */
    public static final ResourceType TERADATA = new ResourceType(2100);
    /** {@code RESOURCE_TYPE_DB_2_LUW}. */
    public static final ResourceType DB_2_LUW = new ResourceType(2200);
    /** {@code RESOURCE_TYPE_NEPTUNE_IAM}. */
    public static final ResourceType NEPTUNE_IAM = new ResourceType(2201);
    /** {@code RESOURCE_TYPE_NEPTUNE}. */
    public static final ResourceType NEPTUNE = new ResourceType(2250);
    /** {@code RESOURCE_TYPE_AWS}. */
    public static final ResourceType AWS = new ResourceType(2300);
    /** {@code RESOURCE_TYPE_AWS_INSTANCE_PROFILE}. */
    public static final ResourceType AWS_INSTANCE_PROFILE = new ResourceType(2301);
    /** {@code RESOURCE_TYPE_DB_2_I}. */
    public static final ResourceType DB_2_I = new ResourceType(2400);
    /** {@code RESOURCE_TYPE_RABBIT_MQAMQP_091}. */
    public static final ResourceType RABBIT_MQAMQP_091 = new ResourceType(2500);
    /** {@code RESOURCE_TYPE_AMAZON_MQAMQP_091}. */
    public static final ResourceType AMAZON_MQAMQP_091 = new ResourceType(2501);
    /** {@code RESOURCE_TYPE_AMAZON_MQAMQP}. */
    public static final ResourceType AMAZON_MQAMQP = new ResourceType(2502);
    /** {@code RESOURCE_TYPE_TCP}. */
    public static final ResourceType TCP = new ResourceType(2600);
    /** {@code RESOURCE_TYPE_GCP}. */
    public static final ResourceType GCP = new ResourceType(2700);
    /** {@code RESOURCE_TYPE_GCPWIF}. */
    public static final ResourceType GCPWIF = new ResourceType(2701);
    /** {@code RESOURCE_TYPE_AZURE}. */
    public static final ResourceType AZURE = new ResourceType(2800);
    /** {@code RESOURCE_TYPE_AZURE_CERT}. */
    public static final ResourceType AZURE_CERT = new ResourceType(2801);
    /** {@code RESOURCE_TYPE_ENTRA_ID}. */
    public static final ResourceType ENTRA_ID = new ResourceType(2803);
    /** {@code RESOURCE_TYPE_AWS_CONSOLE}. */
    public static final ResourceType AWS_CONSOLE = new ResourceType(3000);
    /** {@code RESOURCE_TYPE_AWS_CONSOLE_STATIC_KEY_PAIR}. */
    public static final ResourceType AWS_CONSOLE_STATIC_KEY_PAIR = new ResourceType(3001);
    /** {@code RESOURCE_TYPE_COUCHBASE_WEB_UI}. */
    public static final ResourceType COUCHBASE_WEB_UI = new ResourceType(3200);
    /** {@code RESOURCE_TYPE_COUCHBASE_DATABASE}. */
    public static final ResourceType COUCHBASE_DATABASE = new ResourceType(3201);
    /** {@code RESOURCE_TYPE_GCP_CONSOLE}. */
    public static final ResourceType GCP_CONSOLE = new ResourceType(3300);
    /** {@code RESOURCE_TYPE_GIT_HUB}. */
    public static final ResourceType GIT_HUB = new ResourceType(3301);
    /** {@code RESOURCE_TYPE_GOOGLE_ADMIN}. */
    public static final ResourceType GOOGLE_ADMIN = new ResourceType(3302);
    /** {@code RESOURCE_TYPE_MICROSOFT_365}. */
    public static final ResourceType MICROSOFT_365 = new ResourceType(3303);
    /** {@code RESOURCE_TYPE_OKTA_ADMIN}. */
    public static final ResourceType OKTA_ADMIN = new ResourceType(3304);
    /** {@code RESOURCE_TYPE_SALESFORCE}. */
    public static final ResourceType SALESFORCE = new ResourceType(3305);
    /** {@code RESOURCE_TYPE_ATHENA_IAM}. */
    public static final ResourceType ATHENA_IAM = new ResourceType(3400);
    /** {@code RESOURCE_TYPE_OKTA_GROUPS}. */
    public static final ResourceType OKTA_GROUPS = new ResourceType(3500);
    /** {@code RESOURCE_TYPE_DATABRICKS}. */
    public static final ResourceType DATABRICKS = new ResourceType(3600);
    /** {@code RESOURCE_TYPE_VERTICA}. */
    public static final ResourceType VERTICA = new ResourceType(4500);
    /** {@code RESOURCE_TYPE_AEROSPIKE}. */
    public static final ResourceType AEROSPIKE = new ResourceType(4600);
    /** {@code RESOURCE_TYPE_MCP}. */
    public static final ResourceType MCP = new ResourceType(4700);
    /** {@code RESOURCE_TYPE_MCPDCR}. */
    public static final ResourceType MCPDCR = new ResourceType(4701);
    /** {@code RESOURCE_TYPE_MCPPAT}. */
    public static final ResourceType MCPPAT = new ResourceType(4702);
    /** {@code RESOURCE_TYPE_MCP_NO_AUTH}. */
    public static final ResourceType MCP_NO_AUTH = new ResourceType(4703);
    /** {@code RESOURCE_TYPE_GOOGLE_SPANNER}. */
    public static final ResourceType GOOGLE_SPANNER = new ResourceType(4800);
    /** {@code RESOURCE_TYPE_LLM}. */
    public static final ResourceType LLM = new ResourceType(4900);
    /** {@code RESOURCE_TYPE_GOOGLE_GROUPS}. */
    public static final ResourceType GOOGLE_GROUPS = new ResourceType(5000);

    /** Its name; of a value that is not known, its number. */
    public String name() {
        return switch (number) {
            case 0 -> "UNSPECIFIED";
            case 5 -> "CLICK_HOUSE_HTTP";
            case 6 -> "CLICK_HOUSE_TCP";
            case 100 -> "ATHENA";
            case 200 -> "BIGQUERY";
            case 300 -> "CASSANDRA";
            case 400 -> "DRUID";
            case 500 -> "DYNAMO_DB";
            case 501 -> "DYNAMO_DBIAM";
            case 600 -> "AMAZON_ES";
            case 601 -> "ELASTIC";
            case 602 -> "AMAZON_ESIAM";
            case 700 -> "HTTP_BASIC";
            case 701 -> "HTTP_NO_AUTH";
            case 702 -> "HTTP_AUTH";
            case 800 -> "KUBERNETES";
            case 801 -> "KUBERNETES_BASIC_AUTH";
            case 802 -> "AMAZON_EKS";
            case 803 -> "GOOGLE_GKE";
            case 804 -> "KUBERNETES_SERVICE_ACCOUNT";
            case 805 -> "AKS";
            case 806 -> "AKS_BASIC_AUTH";
            case 807 -> "AKS_SERVICE_ACCOUNT";
            case 808 -> "KUBERNETES_SERVICE_ACCOUNT_USER_IMPERSONATION";
            case 809 -> "AMAZON_EKS_INSTANCE_PROFILE";
            case 810 -> "AKS_SERVICE_ACCOUNT_USER_IMPERSONATION";
            case 812 -> "KUBERNETES_USER_IMPERSONATION";
            case 813 -> "AMAZON_EKS_INSTANCE_PROFILE_USER_IMPERSONATION";
            case 814 -> "AKS_USER_IMPERSONATION";
            case 816 -> "GOOGLE_GKE_USER_IMPERSONATION";
            case 818 -> "AMAZON_EKS_USER_IMPERSONATION";
            case 819 -> "KUBERNETES_POD_IDENTITY";
            case 900 -> "MEMCACHED";
            case 1000 -> "MONGO_DB";
            case 1001 -> "MONGO_DB_LEGACY_REPLICA_SET";
            case 1002 -> "MONGO_DB_HOST";
            case 1003 -> "MONGO_DB_REPLICA_SET";
            case 1052 -> "DOCUMENT_DB_HOST";
            case 1053 -> "DOCUMENT_DB_REPLICA_SET";
            case 1054 -> "MONGO_DB_SHARDED_CLUSTER";
            case 1055 -> "DOCUMENT_DB_HOST_IAM";
            case 1056 -> "DOCUMENT_DB_REPLICA_SET_IAM";
            case 1100 -> "MY_SQL";
            case 1101 -> "AURORA_MY_SQL";
            case 1102 -> "CLUSTRIX";
            case 1103 -> "MARIA";
            case 1104 -> "MEM_SQL";
            case 1105 -> "SINGLE_STORE";
            case 1106 -> "MTLS_MY_SQL";
            case 1107 -> "AZURE_MY_SQL";
            case 1108 -> "CLICK_HOUSE_MY_SQL";
            case 1109 -> "AURORA_MY_SQLIAM";
            case 1110 -> "AZURE_MY_SQL_MANAGED_IDENTITY";
            case 1200 -> "ORACLE";
            case 1201 -> "ORACLE_NNE";
            case 1300 -> "POSTGRES";
            case 1301 -> "AURORA_POSTGRES";
            case 1302 -> "GREENPLUM";
            case 1303 -> "COCKROACH";
            case 1304 -> "REDSHIFT";
            case 1305 -> "CITUS";
            case 1306 -> "MTLS_POSTGRES";
            case 1307 -> "AZURE_POSTGRES";
            case 1308 -> "AZURE_POSTGRES_MANAGED_IDENTITY";
            case 1309 -> "AURORA_POSTGRES_IAM";
            case 1310 -> "RDS_POSTGRES_IAM";
            case 1311 -> "REDSHIFT_SERVERLESS_IAM";
            case 1312 -> "REDSHIFT_IAM";
            case 1400 -> "PRESTO";
            case 1401 -> "TRINO";
            case 1500 -> "RDP";
            case 1501 -> "RDP_CERT";
            case 1600 -> "REDIS";
            case 1601 -> "ELASTI_CACHE_REDIS";
            case 1602 -> "REDIS_CLUSTER";
            case 1603 -> "ELASTI_CACHE_REDIS_IAM";
            case 1700 -> "SNOWFLAKE";
            case 1701 -> "SNOWSIGHT";
            case 1800 -> "SQL_SERVER";
            case 1805 -> "SQL_SERVER_AZURE_AD";
            case 1810 -> "SQL_SERVER_KERBEROS";
            case 1900 -> "SSH";
            case 1901 -> "SSH_CERT";
            case 1902 -> "SSH_CUSTOMER_KEY";
            case 1903 -> "SSH_CERT_USER_PROVISION";
            case 1904 -> "SSH_PASSWORD";
            case 2000 -> "SYBASE_ASE";
            case 2001 -> "SYBASE_IQ";
            case 2100 -> "TERADATA";
            case 2200 -> "DB_2_LUW";
            case 2201 -> "NEPTUNE_IAM";
            case 2250 -> "NEPTUNE";
            case 2300 -> "AWS";
            case 2301 -> "AWS_INSTANCE_PROFILE";
            case 2400 -> "DB_2_I";
            case 2500 -> "RABBIT_MQAMQP_091";
            case 2501 -> "AMAZON_MQAMQP_091";
            case 2502 -> "AMAZON_MQAMQP";
            case 2600 -> "TCP";
            case 2700 -> "GCP";
            case 2701 -> "GCPWIF";
            case 2800 -> "AZURE";
            case 2801 -> "AZURE_CERT";
            case 2803 -> "ENTRA_ID";
            case 3000 -> "AWS_CONSOLE";
            case 3001 -> "AWS_CONSOLE_STATIC_KEY_PAIR";
            case 3200 -> "COUCHBASE_WEB_UI";
            case 3201 -> "COUCHBASE_DATABASE";
            case 3300 -> "GCP_CONSOLE";
            case 3301 -> "GIT_HUB";
            case 3302 -> "GOOGLE_ADMIN";
            case 3303 -> "MICROSOFT_365";
            case 3304 -> "OKTA_ADMIN";
            case 3305 -> "SALESFORCE";
            case 3400 -> "ATHENA_IAM";
            case 3500 -> "OKTA_GROUPS";
            case 3600 -> "DATABRICKS";
            case 4500 -> "VERTICA";
            case 4600 -> "AEROSPIKE";
            case 4700 -> "MCP";
            case 4701 -> "MCPDCR";
            case 4702 -> "MCPPAT";
            case 4703 -> "MCP_NO_AUTH";
            case 4800 -> "GOOGLE_SPANNER";
            case 4900 -> "LLM";
            case 5000 -> "GOOGLE_GROUPS";
            default -> Integer.toString(number);
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
