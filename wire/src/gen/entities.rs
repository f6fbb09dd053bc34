// Generated from proto/ by `cargo xtask codegen`; do not edit.
use crate::v1;

impl From<v1::User> for v1::Account {
    fn from(kind: v1::User) -> Self {
        Self { account: Some(v1::account::Account::User(kind)) }
    }
}

impl TryFrom<v1::Account> for v1::User {
    type Error = v1::Account;
    fn try_from(whole: v1::Account) -> Result<Self, v1::Account> {
        match whole.account {
            Some(v1::account::Account::User(kind)) => Ok(kind),
            other => Err(v1::Account { account: other }),
        }
    }
}

impl From<v1::Service> for v1::Account {
    fn from(kind: v1::Service) -> Self {
        Self { account: Some(v1::account::Account::Service(kind)) }
    }
}

impl TryFrom<v1::Account> for v1::Service {
    type Error = v1::Account;
    fn try_from(whole: v1::Account) -> Result<Self, v1::Account> {
        match whole.account {
            Some(v1::account::Account::Service(kind)) => Ok(kind),
            other => Err(v1::Account { account: other }),
        }
    }
}

impl From<v1::Token> for v1::Account {
    fn from(kind: v1::Token) -> Self {
        Self { account: Some(v1::account::Account::Token(kind)) }
    }
}

impl TryFrom<v1::Account> for v1::Token {
    type Error = v1::Account;
    fn try_from(whole: v1::Account) -> Result<Self, v1::Account> {
        match whole.account {
            Some(v1::account::Account::Token(kind)) => Ok(kind),
            other => Err(v1::Account { account: other }),
        }
    }
}

impl v1::Account {
    /// The id, of whichever kind it is; empty before it is created.
    pub fn id(&self) -> &str {
        match &self.account {
            Some(v1::account::Account::User(kind)) => &kind.id,
            Some(v1::account::Account::Service(kind)) => &kind.id,
            Some(v1::account::Account::Token(kind)) => &kind.id,
            None => "",
        }
    }

    /// What people call it: its name, or its email.
    pub fn display_name(&self) -> &str {
        match &self.account {
            Some(v1::account::Account::User(kind)) => &kind.email,
            Some(v1::account::Account::Service(kind)) => &kind.name,
            Some(v1::account::Account::Token(kind)) => &kind.name,
            None => "",
        }
    }
}

impl From<v1::AwsConnector> for v1::Connector {
    fn from(kind: v1::AwsConnector) -> Self {
        Self { cloud: Some(v1::connector::Cloud::Aws(kind)) }
    }
}

impl TryFrom<v1::Connector> for v1::AwsConnector {
    type Error = v1::Connector;
    fn try_from(whole: v1::Connector) -> Result<Self, v1::Connector> {
        match whole.cloud {
            Some(v1::connector::Cloud::Aws(kind)) => Ok(kind),
            other => Err(v1::Connector { cloud: other }),
        }
    }
}

impl From<v1::AzureConnector> for v1::Connector {
    fn from(kind: v1::AzureConnector) -> Self {
        Self { cloud: Some(v1::connector::Cloud::Azure(kind)) }
    }
}

impl TryFrom<v1::Connector> for v1::AzureConnector {
    type Error = v1::Connector;
    fn try_from(whole: v1::Connector) -> Result<Self, v1::Connector> {
        match whole.cloud {
            Some(v1::connector::Cloud::Azure(kind)) => Ok(kind),
            other => Err(v1::Connector { cloud: other }),
        }
    }
}

impl From<v1::GcpConnector> for v1::Connector {
    fn from(kind: v1::GcpConnector) -> Self {
        Self { cloud: Some(v1::connector::Cloud::Gcp(kind)) }
    }
}

impl TryFrom<v1::Connector> for v1::GcpConnector {
    type Error = v1::Connector;
    fn try_from(whole: v1::Connector) -> Result<Self, v1::Connector> {
        match whole.cloud {
            Some(v1::connector::Cloud::Gcp(kind)) => Ok(kind),
            other => Err(v1::Connector { cloud: other }),
        }
    }
}

impl v1::Connector {
    /// The id, of whichever kind it is; empty before it is created.
    pub fn id(&self) -> &str {
        match &self.cloud {
            Some(v1::connector::Cloud::Aws(kind)) => &kind.id,
            Some(v1::connector::Cloud::Azure(kind)) => &kind.id,
            Some(v1::connector::Cloud::Gcp(kind)) => &kind.id,
            None => "",
        }
    }

    /// What people call it: its name, or its email.
    pub fn display_name(&self) -> &str {
        match &self.cloud {
            Some(v1::connector::Cloud::Aws(kind)) => &kind.name,
            Some(v1::connector::Cloud::Azure(kind)) => &kind.name,
            Some(v1::connector::Cloud::Gcp(kind)) => &kind.name,
            None => "",
        }
    }
}

impl From<v1::Relay> for v1::Node {
    fn from(kind: v1::Relay) -> Self {
        Self { node: Some(v1::node::Node::Relay(kind)) }
    }
}

impl TryFrom<v1::Node> for v1::Relay {
    type Error = v1::Node;
    fn try_from(whole: v1::Node) -> Result<Self, v1::Node> {
        match whole.node {
            Some(v1::node::Node::Relay(kind)) => Ok(kind),
            other => Err(v1::Node { node: other }),
        }
    }
}

impl From<v1::Gateway> for v1::Node {
    fn from(kind: v1::Gateway) -> Self {
        Self { node: Some(v1::node::Node::Gateway(kind)) }
    }
}

impl TryFrom<v1::Node> for v1::Gateway {
    type Error = v1::Node;
    fn try_from(whole: v1::Node) -> Result<Self, v1::Node> {
        match whole.node {
            Some(v1::node::Node::Gateway(kind)) => Ok(kind),
            other => Err(v1::Node { node: other }),
        }
    }
}

impl From<v1::ProxyCluster> for v1::Node {
    fn from(kind: v1::ProxyCluster) -> Self {
        Self { node: Some(v1::node::Node::ProxyCluster(kind)) }
    }
}

impl TryFrom<v1::Node> for v1::ProxyCluster {
    type Error = v1::Node;
    fn try_from(whole: v1::Node) -> Result<Self, v1::Node> {
        match whole.node {
            Some(v1::node::Node::ProxyCluster(kind)) => Ok(kind),
            other => Err(v1::Node { node: other }),
        }
    }
}

impl From<v1::AiRouter> for v1::Node {
    fn from(kind: v1::AiRouter) -> Self {
        Self { node: Some(v1::node::Node::AiRouter(kind)) }
    }
}

impl TryFrom<v1::Node> for v1::AiRouter {
    type Error = v1::Node;
    fn try_from(whole: v1::Node) -> Result<Self, v1::Node> {
        match whole.node {
            Some(v1::node::Node::AiRouter(kind)) => Ok(kind),
            other => Err(v1::Node { node: other }),
        }
    }
}

impl v1::Node {
    /// The id, of whichever kind it is; empty before it is created.
    pub fn id(&self) -> &str {
        match &self.node {
            Some(v1::node::Node::Relay(kind)) => &kind.id,
            Some(v1::node::Node::Gateway(kind)) => &kind.id,
            Some(v1::node::Node::ProxyCluster(kind)) => &kind.id,
            Some(v1::node::Node::AiRouter(kind)) => &kind.id,
            None => "",
        }
    }

    /// What people call it: its name, or its email.
    pub fn display_name(&self) -> &str {
        match &self.node {
            Some(v1::node::Node::Relay(kind)) => &kind.name,
            Some(v1::node::Node::Gateway(kind)) => &kind.name,
            Some(v1::node::Node::ProxyCluster(kind)) => &kind.name,
            Some(v1::node::Node::AiRouter(kind)) => &kind.name,
            None => "",
        }
    }
}

impl From<v1::ClickHouseHttp> for v1::Resource {
    fn from(kind: v1::ClickHouseHttp) -> Self {
        Self { resource: Some(v1::resource::Resource::ClickHouseHttp(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::ClickHouseHttp {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::ClickHouseHttp(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::ClickHouseTcp> for v1::Resource {
    fn from(kind: v1::ClickHouseTcp) -> Self {
        Self { resource: Some(v1::resource::Resource::ClickHouseTcp(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::ClickHouseTcp {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::ClickHouseTcp(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Athena> for v1::Resource {
    fn from(kind: v1::Athena) -> Self {
        Self { resource: Some(v1::resource::Resource::Athena(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Athena {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Athena(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::BigQuery> for v1::Resource {
    fn from(kind: v1::BigQuery) -> Self {
        Self { resource: Some(v1::resource::Resource::BigQuery(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::BigQuery {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::BigQuery(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Cassandra> for v1::Resource {
    fn from(kind: v1::Cassandra) -> Self {
        Self { resource: Some(v1::resource::Resource::Cassandra(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Cassandra {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Cassandra(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Druid> for v1::Resource {
    fn from(kind: v1::Druid) -> Self {
        Self { resource: Some(v1::resource::Resource::Druid(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Druid {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Druid(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::DynamoDb> for v1::Resource {
    fn from(kind: v1::DynamoDb) -> Self {
        Self { resource: Some(v1::resource::Resource::DynamoDb(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::DynamoDb {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::DynamoDb(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::DynamoDbiam> for v1::Resource {
    fn from(kind: v1::DynamoDbiam) -> Self {
        Self { resource: Some(v1::resource::Resource::DynamoDbiam(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::DynamoDbiam {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::DynamoDbiam(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AmazonEs> for v1::Resource {
    fn from(kind: v1::AmazonEs) -> Self {
        Self { resource: Some(v1::resource::Resource::AmazonEs(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AmazonEs {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AmazonEs(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Elastic> for v1::Resource {
    fn from(kind: v1::Elastic) -> Self {
        Self { resource: Some(v1::resource::Resource::Elastic(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Elastic {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Elastic(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AmazonEsiam> for v1::Resource {
    fn from(kind: v1::AmazonEsiam) -> Self {
        Self { resource: Some(v1::resource::Resource::AmazonEsiam(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AmazonEsiam {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AmazonEsiam(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::HttpBasicAuth> for v1::Resource {
    fn from(kind: v1::HttpBasicAuth) -> Self {
        Self { resource: Some(v1::resource::Resource::HttpBasicAuth(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::HttpBasicAuth {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::HttpBasicAuth(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::HttpNoAuth> for v1::Resource {
    fn from(kind: v1::HttpNoAuth) -> Self {
        Self { resource: Some(v1::resource::Resource::HttpNoAuth(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::HttpNoAuth {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::HttpNoAuth(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::HttpAuth> for v1::Resource {
    fn from(kind: v1::HttpAuth) -> Self {
        Self { resource: Some(v1::resource::Resource::HttpAuth(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::HttpAuth {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::HttpAuth(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Kubernetes> for v1::Resource {
    fn from(kind: v1::Kubernetes) -> Self {
        Self { resource: Some(v1::resource::Resource::Kubernetes(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Kubernetes {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Kubernetes(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::KubernetesBasicAuth> for v1::Resource {
    fn from(kind: v1::KubernetesBasicAuth) -> Self {
        Self { resource: Some(v1::resource::Resource::KubernetesBasicAuth(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::KubernetesBasicAuth {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::KubernetesBasicAuth(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AmazonEks> for v1::Resource {
    fn from(kind: v1::AmazonEks) -> Self {
        Self { resource: Some(v1::resource::Resource::AmazonEks(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AmazonEks {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AmazonEks(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::GoogleGke> for v1::Resource {
    fn from(kind: v1::GoogleGke) -> Self {
        Self { resource: Some(v1::resource::Resource::GoogleGke(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::GoogleGke {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::GoogleGke(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::KubernetesServiceAccount> for v1::Resource {
    fn from(kind: v1::KubernetesServiceAccount) -> Self {
        Self { resource: Some(v1::resource::Resource::KubernetesServiceAccount(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::KubernetesServiceAccount {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::KubernetesServiceAccount(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Aks> for v1::Resource {
    fn from(kind: v1::Aks) -> Self {
        Self { resource: Some(v1::resource::Resource::Aks(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Aks {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Aks(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AksBasicAuth> for v1::Resource {
    fn from(kind: v1::AksBasicAuth) -> Self {
        Self { resource: Some(v1::resource::Resource::AksBasicAuth(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AksBasicAuth {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AksBasicAuth(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AksServiceAccount> for v1::Resource {
    fn from(kind: v1::AksServiceAccount) -> Self {
        Self { resource: Some(v1::resource::Resource::AksServiceAccount(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AksServiceAccount {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AksServiceAccount(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::KubernetesServiceAccountUserImpersonation> for v1::Resource {
    fn from(kind: v1::KubernetesServiceAccountUserImpersonation) -> Self {
        Self { resource: Some(v1::resource::Resource::KubernetesServiceAccountUserImpersonation(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::KubernetesServiceAccountUserImpersonation {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::KubernetesServiceAccountUserImpersonation(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AmazonEksInstanceProfile> for v1::Resource {
    fn from(kind: v1::AmazonEksInstanceProfile) -> Self {
        Self { resource: Some(v1::resource::Resource::AmazonEksInstanceProfile(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AmazonEksInstanceProfile {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AmazonEksInstanceProfile(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AksServiceAccountUserImpersonation> for v1::Resource {
    fn from(kind: v1::AksServiceAccountUserImpersonation) -> Self {
        Self { resource: Some(v1::resource::Resource::AksServiceAccountUserImpersonation(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AksServiceAccountUserImpersonation {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AksServiceAccountUserImpersonation(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::KubernetesUserImpersonation> for v1::Resource {
    fn from(kind: v1::KubernetesUserImpersonation) -> Self {
        Self { resource: Some(v1::resource::Resource::KubernetesUserImpersonation(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::KubernetesUserImpersonation {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::KubernetesUserImpersonation(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AmazonEksInstanceProfileUserImpersonation> for v1::Resource {
    fn from(kind: v1::AmazonEksInstanceProfileUserImpersonation) -> Self {
        Self { resource: Some(v1::resource::Resource::AmazonEksInstanceProfileUserImpersonation(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AmazonEksInstanceProfileUserImpersonation {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AmazonEksInstanceProfileUserImpersonation(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AksUserImpersonation> for v1::Resource {
    fn from(kind: v1::AksUserImpersonation) -> Self {
        Self { resource: Some(v1::resource::Resource::AksUserImpersonation(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AksUserImpersonation {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AksUserImpersonation(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::GoogleGkeUserImpersonation> for v1::Resource {
    fn from(kind: v1::GoogleGkeUserImpersonation) -> Self {
        Self { resource: Some(v1::resource::Resource::GoogleGkeUserImpersonation(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::GoogleGkeUserImpersonation {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::GoogleGkeUserImpersonation(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AmazonEksUserImpersonation> for v1::Resource {
    fn from(kind: v1::AmazonEksUserImpersonation) -> Self {
        Self { resource: Some(v1::resource::Resource::AmazonEksUserImpersonation(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AmazonEksUserImpersonation {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AmazonEksUserImpersonation(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::KubernetesPodIdentity> for v1::Resource {
    fn from(kind: v1::KubernetesPodIdentity) -> Self {
        Self { resource: Some(v1::resource::Resource::KubernetesPodIdentity(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::KubernetesPodIdentity {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::KubernetesPodIdentity(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Memcached> for v1::Resource {
    fn from(kind: v1::Memcached) -> Self {
        Self { resource: Some(v1::resource::Resource::Memcached(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Memcached {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Memcached(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::MongoLegacyHost> for v1::Resource {
    fn from(kind: v1::MongoLegacyHost) -> Self {
        Self { resource: Some(v1::resource::Resource::MongoLegacyHost(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::MongoLegacyHost {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::MongoLegacyHost(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::MongoLegacyReplicaset> for v1::Resource {
    fn from(kind: v1::MongoLegacyReplicaset) -> Self {
        Self { resource: Some(v1::resource::Resource::MongoLegacyReplicaset(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::MongoLegacyReplicaset {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::MongoLegacyReplicaset(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::MongoHost> for v1::Resource {
    fn from(kind: v1::MongoHost) -> Self {
        Self { resource: Some(v1::resource::Resource::MongoHost(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::MongoHost {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::MongoHost(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::MongoReplicaSet> for v1::Resource {
    fn from(kind: v1::MongoReplicaSet) -> Self {
        Self { resource: Some(v1::resource::Resource::MongoReplicaSet(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::MongoReplicaSet {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::MongoReplicaSet(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::DocumentDbHost> for v1::Resource {
    fn from(kind: v1::DocumentDbHost) -> Self {
        Self { resource: Some(v1::resource::Resource::DocumentDbHost(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::DocumentDbHost {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::DocumentDbHost(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::DocumentDbReplicaSet> for v1::Resource {
    fn from(kind: v1::DocumentDbReplicaSet) -> Self {
        Self { resource: Some(v1::resource::Resource::DocumentDbReplicaSet(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::DocumentDbReplicaSet {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::DocumentDbReplicaSet(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::MongoShardedCluster> for v1::Resource {
    fn from(kind: v1::MongoShardedCluster) -> Self {
        Self { resource: Some(v1::resource::Resource::MongoShardedCluster(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::MongoShardedCluster {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::MongoShardedCluster(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::DocumentDbHostIam> for v1::Resource {
    fn from(kind: v1::DocumentDbHostIam) -> Self {
        Self { resource: Some(v1::resource::Resource::DocumentDbHostIam(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::DocumentDbHostIam {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::DocumentDbHostIam(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::DocumentDbReplicaSetIam> for v1::Resource {
    fn from(kind: v1::DocumentDbReplicaSetIam) -> Self {
        Self { resource: Some(v1::resource::Resource::DocumentDbReplicaSetIam(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::DocumentDbReplicaSetIam {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::DocumentDbReplicaSetIam(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Mysql> for v1::Resource {
    fn from(kind: v1::Mysql) -> Self {
        Self { resource: Some(v1::resource::Resource::Mysql(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Mysql {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Mysql(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AuroraMysql> for v1::Resource {
    fn from(kind: v1::AuroraMysql) -> Self {
        Self { resource: Some(v1::resource::Resource::AuroraMysql(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AuroraMysql {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AuroraMysql(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Clustrix> for v1::Resource {
    fn from(kind: v1::Clustrix) -> Self {
        Self { resource: Some(v1::resource::Resource::Clustrix(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Clustrix {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Clustrix(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Maria> for v1::Resource {
    fn from(kind: v1::Maria) -> Self {
        Self { resource: Some(v1::resource::Resource::Maria(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Maria {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Maria(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Memsql> for v1::Resource {
    fn from(kind: v1::Memsql) -> Self {
        Self { resource: Some(v1::resource::Resource::Memsql(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Memsql {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Memsql(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::SingleStore> for v1::Resource {
    fn from(kind: v1::SingleStore) -> Self {
        Self { resource: Some(v1::resource::Resource::SingleStore(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::SingleStore {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::SingleStore(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::MtlsMysql> for v1::Resource {
    fn from(kind: v1::MtlsMysql) -> Self {
        Self { resource: Some(v1::resource::Resource::MtlsMysql(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::MtlsMysql {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::MtlsMysql(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AzureMysql> for v1::Resource {
    fn from(kind: v1::AzureMysql) -> Self {
        Self { resource: Some(v1::resource::Resource::AzureMysql(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AzureMysql {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AzureMysql(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::ClickHouseMySql> for v1::Resource {
    fn from(kind: v1::ClickHouseMySql) -> Self {
        Self { resource: Some(v1::resource::Resource::ClickHouseMySql(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::ClickHouseMySql {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::ClickHouseMySql(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AuroraMysqlIam> for v1::Resource {
    fn from(kind: v1::AuroraMysqlIam) -> Self {
        Self { resource: Some(v1::resource::Resource::AuroraMysqlIam(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AuroraMysqlIam {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AuroraMysqlIam(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AzureMysqlManagedIdentity> for v1::Resource {
    fn from(kind: v1::AzureMysqlManagedIdentity) -> Self {
        Self { resource: Some(v1::resource::Resource::AzureMysqlManagedIdentity(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AzureMysqlManagedIdentity {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AzureMysqlManagedIdentity(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Oracle> for v1::Resource {
    fn from(kind: v1::Oracle) -> Self {
        Self { resource: Some(v1::resource::Resource::Oracle(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Oracle {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Oracle(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::OracleNne> for v1::Resource {
    fn from(kind: v1::OracleNne) -> Self {
        Self { resource: Some(v1::resource::Resource::OracleNne(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::OracleNne {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::OracleNne(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Postgres> for v1::Resource {
    fn from(kind: v1::Postgres) -> Self {
        Self { resource: Some(v1::resource::Resource::Postgres(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Postgres {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Postgres(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AuroraPostgres> for v1::Resource {
    fn from(kind: v1::AuroraPostgres) -> Self {
        Self { resource: Some(v1::resource::Resource::AuroraPostgres(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AuroraPostgres {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AuroraPostgres(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Greenplum> for v1::Resource {
    fn from(kind: v1::Greenplum) -> Self {
        Self { resource: Some(v1::resource::Resource::Greenplum(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Greenplum {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Greenplum(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Cockroach> for v1::Resource {
    fn from(kind: v1::Cockroach) -> Self {
        Self { resource: Some(v1::resource::Resource::Cockroach(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Cockroach {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Cockroach(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Redshift> for v1::Resource {
    fn from(kind: v1::Redshift) -> Self {
        Self { resource: Some(v1::resource::Resource::Redshift(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Redshift {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Redshift(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Citus> for v1::Resource {
    fn from(kind: v1::Citus) -> Self {
        Self { resource: Some(v1::resource::Resource::Citus(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Citus {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Citus(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::MtlsPostgres> for v1::Resource {
    fn from(kind: v1::MtlsPostgres) -> Self {
        Self { resource: Some(v1::resource::Resource::MtlsPostgres(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::MtlsPostgres {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::MtlsPostgres(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AzurePostgres> for v1::Resource {
    fn from(kind: v1::AzurePostgres) -> Self {
        Self { resource: Some(v1::resource::Resource::AzurePostgres(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AzurePostgres {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AzurePostgres(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AzurePostgresManagedIdentity> for v1::Resource {
    fn from(kind: v1::AzurePostgresManagedIdentity) -> Self {
        Self { resource: Some(v1::resource::Resource::AzurePostgresManagedIdentity(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AzurePostgresManagedIdentity {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AzurePostgresManagedIdentity(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AuroraPostgresIam> for v1::Resource {
    fn from(kind: v1::AuroraPostgresIam) -> Self {
        Self { resource: Some(v1::resource::Resource::AuroraPostgresIam(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AuroraPostgresIam {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AuroraPostgresIam(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::RdsPostgresIam> for v1::Resource {
    fn from(kind: v1::RdsPostgresIam) -> Self {
        Self { resource: Some(v1::resource::Resource::RdsPostgresIam(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::RdsPostgresIam {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::RdsPostgresIam(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::RedshiftServerlessIam> for v1::Resource {
    fn from(kind: v1::RedshiftServerlessIam) -> Self {
        Self { resource: Some(v1::resource::Resource::RedshiftServerlessIam(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::RedshiftServerlessIam {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::RedshiftServerlessIam(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::RedshiftIam> for v1::Resource {
    fn from(kind: v1::RedshiftIam) -> Self {
        Self { resource: Some(v1::resource::Resource::RedshiftIam(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::RedshiftIam {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::RedshiftIam(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Presto> for v1::Resource {
    fn from(kind: v1::Presto) -> Self {
        Self { resource: Some(v1::resource::Resource::Presto(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Presto {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Presto(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Trino> for v1::Resource {
    fn from(kind: v1::Trino) -> Self {
        Self { resource: Some(v1::resource::Resource::Trino(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Trino {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Trino(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Rdp> for v1::Resource {
    fn from(kind: v1::Rdp) -> Self {
        Self { resource: Some(v1::resource::Resource::Rdp(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Rdp {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Rdp(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::RdpCert> for v1::Resource {
    fn from(kind: v1::RdpCert) -> Self {
        Self { resource: Some(v1::resource::Resource::RdpCert(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::RdpCert {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::RdpCert(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Redis> for v1::Resource {
    fn from(kind: v1::Redis) -> Self {
        Self { resource: Some(v1::resource::Resource::Redis(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Redis {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Redis(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::ElasticacheRedis> for v1::Resource {
    fn from(kind: v1::ElasticacheRedis) -> Self {
        Self { resource: Some(v1::resource::Resource::ElasticacheRedis(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::ElasticacheRedis {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::ElasticacheRedis(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::RedisCluster> for v1::Resource {
    fn from(kind: v1::RedisCluster) -> Self {
        Self { resource: Some(v1::resource::Resource::RedisCluster(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::RedisCluster {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::RedisCluster(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::ElasticacheRedisIam> for v1::Resource {
    fn from(kind: v1::ElasticacheRedisIam) -> Self {
        Self { resource: Some(v1::resource::Resource::ElasticacheRedisIam(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::ElasticacheRedisIam {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::ElasticacheRedisIam(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Snowflake> for v1::Resource {
    fn from(kind: v1::Snowflake) -> Self {
        Self { resource: Some(v1::resource::Resource::Snowflake(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Snowflake {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Snowflake(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Snowsight> for v1::Resource {
    fn from(kind: v1::Snowsight) -> Self {
        Self { resource: Some(v1::resource::Resource::Snowsight(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Snowsight {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Snowsight(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::SqlServer> for v1::Resource {
    fn from(kind: v1::SqlServer) -> Self {
        Self { resource: Some(v1::resource::Resource::SqlServer(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::SqlServer {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::SqlServer(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::SqlServerAzureAd> for v1::Resource {
    fn from(kind: v1::SqlServerAzureAd) -> Self {
        Self { resource: Some(v1::resource::Resource::SqlServerAzureAd(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::SqlServerAzureAd {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::SqlServerAzureAd(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::SqlServerKerberosAd> for v1::Resource {
    fn from(kind: v1::SqlServerKerberosAd) -> Self {
        Self { resource: Some(v1::resource::Resource::SqlServerKerberosAd(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::SqlServerKerberosAd {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::SqlServerKerberosAd(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Ssh> for v1::Resource {
    fn from(kind: v1::Ssh) -> Self {
        Self { resource: Some(v1::resource::Resource::Ssh(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Ssh {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Ssh(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::SshCert> for v1::Resource {
    fn from(kind: v1::SshCert) -> Self {
        Self { resource: Some(v1::resource::Resource::SshCert(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::SshCert {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::SshCert(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::SshCustomerKey> for v1::Resource {
    fn from(kind: v1::SshCustomerKey) -> Self {
        Self { resource: Some(v1::resource::Resource::SshCustomerKey(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::SshCustomerKey {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::SshCustomerKey(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::SshPassword> for v1::Resource {
    fn from(kind: v1::SshPassword) -> Self {
        Self { resource: Some(v1::resource::Resource::SshPassword(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::SshPassword {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::SshPassword(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Sybase> for v1::Resource {
    fn from(kind: v1::Sybase) -> Self {
        Self { resource: Some(v1::resource::Resource::Sybase(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Sybase {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Sybase(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::SybaseIq> for v1::Resource {
    fn from(kind: v1::SybaseIq) -> Self {
        Self { resource: Some(v1::resource::Resource::SybaseIq(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::SybaseIq {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::SybaseIq(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Teradata> for v1::Resource {
    fn from(kind: v1::Teradata) -> Self {
        Self { resource: Some(v1::resource::Resource::Teradata(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Teradata {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Teradata(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Db2luw> for v1::Resource {
    fn from(kind: v1::Db2luw) -> Self {
        Self { resource: Some(v1::resource::Resource::Db2Luw(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Db2luw {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Db2Luw(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::NeptuneIam> for v1::Resource {
    fn from(kind: v1::NeptuneIam) -> Self {
        Self { resource: Some(v1::resource::Resource::NeptuneIam(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::NeptuneIam {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::NeptuneIam(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Neptune> for v1::Resource {
    fn from(kind: v1::Neptune) -> Self {
        Self { resource: Some(v1::resource::Resource::Neptune(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Neptune {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Neptune(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Aws> for v1::Resource {
    fn from(kind: v1::Aws) -> Self {
        Self { resource: Some(v1::resource::Resource::Aws(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Aws {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Aws(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AwsInstanceProfile> for v1::Resource {
    fn from(kind: v1::AwsInstanceProfile) -> Self {
        Self { resource: Some(v1::resource::Resource::AwsInstanceProfile(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AwsInstanceProfile {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AwsInstanceProfile(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Db2i> for v1::Resource {
    fn from(kind: v1::Db2i) -> Self {
        Self { resource: Some(v1::resource::Resource::Db2I(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Db2i {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Db2I(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::RabbitMqamqp091> for v1::Resource {
    fn from(kind: v1::RabbitMqamqp091) -> Self {
        Self { resource: Some(v1::resource::Resource::RabbitMqamqp091(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::RabbitMqamqp091 {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::RabbitMqamqp091(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AmazonMqamqp091> for v1::Resource {
    fn from(kind: v1::AmazonMqamqp091) -> Self {
        Self { resource: Some(v1::resource::Resource::AmazonMqamqp091(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AmazonMqamqp091 {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AmazonMqamqp091(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Amqp> for v1::Resource {
    fn from(kind: v1::Amqp) -> Self {
        Self { resource: Some(v1::resource::Resource::Amqp(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Amqp {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Amqp(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::RawTcp> for v1::Resource {
    fn from(kind: v1::RawTcp) -> Self {
        Self { resource: Some(v1::resource::Resource::RawTcp(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::RawTcp {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::RawTcp(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Gcp> for v1::Resource {
    fn from(kind: v1::Gcp) -> Self {
        Self { resource: Some(v1::resource::Resource::Gcp(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Gcp {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Gcp(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Gcpwif> for v1::Resource {
    fn from(kind: v1::Gcpwif) -> Self {
        Self { resource: Some(v1::resource::Resource::Gcpwif(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Gcpwif {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Gcpwif(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Azure> for v1::Resource {
    fn from(kind: v1::Azure) -> Self {
        Self { resource: Some(v1::resource::Resource::Azure(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Azure {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Azure(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AzureCertificate> for v1::Resource {
    fn from(kind: v1::AzureCertificate) -> Self {
        Self { resource: Some(v1::resource::Resource::AzureCertificate(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AzureCertificate {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AzureCertificate(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::EntraId> for v1::Resource {
    fn from(kind: v1::EntraId) -> Self {
        Self { resource: Some(v1::resource::Resource::EntraId(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::EntraId {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::EntraId(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AwsConsole> for v1::Resource {
    fn from(kind: v1::AwsConsole) -> Self {
        Self { resource: Some(v1::resource::Resource::AwsConsole(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AwsConsole {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AwsConsole(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AwsConsoleStaticKeyPair> for v1::Resource {
    fn from(kind: v1::AwsConsoleStaticKeyPair) -> Self {
        Self { resource: Some(v1::resource::Resource::AwsConsoleStaticKeyPair(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AwsConsoleStaticKeyPair {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AwsConsoleStaticKeyPair(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::CouchbaseWebUi> for v1::Resource {
    fn from(kind: v1::CouchbaseWebUi) -> Self {
        Self { resource: Some(v1::resource::Resource::CouchbaseWebUi(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::CouchbaseWebUi {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::CouchbaseWebUi(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::CouchbaseDatabase> for v1::Resource {
    fn from(kind: v1::CouchbaseDatabase) -> Self {
        Self { resource: Some(v1::resource::Resource::CouchbaseDatabase(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::CouchbaseDatabase {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::CouchbaseDatabase(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::GcpConsole> for v1::Resource {
    fn from(kind: v1::GcpConsole) -> Self {
        Self { resource: Some(v1::resource::Resource::GcpConsole(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::GcpConsole {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::GcpConsole(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::AthenaIam> for v1::Resource {
    fn from(kind: v1::AthenaIam) -> Self {
        Self { resource: Some(v1::resource::Resource::AthenaIam(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::AthenaIam {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::AthenaIam(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::OktaGroups> for v1::Resource {
    fn from(kind: v1::OktaGroups) -> Self {
        Self { resource: Some(v1::resource::Resource::OktaGroups(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::OktaGroups {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::OktaGroups(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Databricks> for v1::Resource {
    fn from(kind: v1::Databricks) -> Self {
        Self { resource: Some(v1::resource::Resource::Databricks(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Databricks {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Databricks(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Vertica> for v1::Resource {
    fn from(kind: v1::Vertica) -> Self {
        Self { resource: Some(v1::resource::Resource::Vertica(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Vertica {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Vertica(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Aerospike> for v1::Resource {
    fn from(kind: v1::Aerospike) -> Self {
        Self { resource: Some(v1::resource::Resource::Aerospike(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Aerospike {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Aerospike(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::McpGatewayOAuth> for v1::Resource {
    fn from(kind: v1::McpGatewayOAuth) -> Self {
        Self { resource: Some(v1::resource::Resource::McpGatewayOAuth(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::McpGatewayOAuth {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::McpGatewayOAuth(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::McpGatewayOAuthDcr> for v1::Resource {
    fn from(kind: v1::McpGatewayOAuthDcr) -> Self {
        Self { resource: Some(v1::resource::Resource::McpGatewayOAuthDcr(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::McpGatewayOAuthDcr {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::McpGatewayOAuthDcr(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::McpGatewayPat> for v1::Resource {
    fn from(kind: v1::McpGatewayPat) -> Self {
        Self { resource: Some(v1::resource::Resource::McpGatewayPat(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::McpGatewayPat {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::McpGatewayPat(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::McpGatewayNoAuth> for v1::Resource {
    fn from(kind: v1::McpGatewayNoAuth) -> Self {
        Self { resource: Some(v1::resource::Resource::McpGatewayNoAuth(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::McpGatewayNoAuth {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::McpGatewayNoAuth(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::GoogleSpanner> for v1::Resource {
    fn from(kind: v1::GoogleSpanner) -> Self {
        Self { resource: Some(v1::resource::Resource::GoogleSpanner(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::GoogleSpanner {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::GoogleSpanner(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::Llm> for v1::Resource {
    fn from(kind: v1::Llm) -> Self {
        Self { resource: Some(v1::resource::Resource::Llm(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::Llm {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::Llm(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl From<v1::GoogleGroups> for v1::Resource {
    fn from(kind: v1::GoogleGroups) -> Self {
        Self { resource: Some(v1::resource::Resource::GoogleGroups(kind)) }
    }
}

impl TryFrom<v1::Resource> for v1::GoogleGroups {
    type Error = v1::Resource;
    fn try_from(whole: v1::Resource) -> Result<Self, v1::Resource> {
        match whole.resource {
            Some(v1::resource::Resource::GoogleGroups(kind)) => Ok(kind),
            other => Err(v1::Resource { resource: other }),
        }
    }
}

impl v1::Resource {
    /// The id, of whichever kind it is; empty before it is created.
    pub fn id(&self) -> &str {
        match &self.resource {
            Some(v1::resource::Resource::ClickHouseHttp(kind)) => &kind.id,
            Some(v1::resource::Resource::ClickHouseTcp(kind)) => &kind.id,
            Some(v1::resource::Resource::Athena(kind)) => &kind.id,
            Some(v1::resource::Resource::BigQuery(kind)) => &kind.id,
            Some(v1::resource::Resource::Cassandra(kind)) => &kind.id,
            Some(v1::resource::Resource::Druid(kind)) => &kind.id,
            Some(v1::resource::Resource::DynamoDb(kind)) => &kind.id,
            Some(v1::resource::Resource::DynamoDbiam(kind)) => &kind.id,
            Some(v1::resource::Resource::AmazonEs(kind)) => &kind.id,
            Some(v1::resource::Resource::Elastic(kind)) => &kind.id,
            Some(v1::resource::Resource::AmazonEsiam(kind)) => &kind.id,
            Some(v1::resource::Resource::HttpBasicAuth(kind)) => &kind.id,
            Some(v1::resource::Resource::HttpNoAuth(kind)) => &kind.id,
            Some(v1::resource::Resource::HttpAuth(kind)) => &kind.id,
            Some(v1::resource::Resource::Kubernetes(kind)) => &kind.id,
            Some(v1::resource::Resource::KubernetesBasicAuth(kind)) => &kind.id,
            Some(v1::resource::Resource::AmazonEks(kind)) => &kind.id,
            Some(v1::resource::Resource::GoogleGke(kind)) => &kind.id,
            Some(v1::resource::Resource::KubernetesServiceAccount(kind)) => &kind.id,
            Some(v1::resource::Resource::Aks(kind)) => &kind.id,
            Some(v1::resource::Resource::AksBasicAuth(kind)) => &kind.id,
            Some(v1::resource::Resource::AksServiceAccount(kind)) => &kind.id,
            Some(v1::resource::Resource::KubernetesServiceAccountUserImpersonation(kind)) => &kind.id,
            Some(v1::resource::Resource::AmazonEksInstanceProfile(kind)) => &kind.id,
            Some(v1::resource::Resource::AksServiceAccountUserImpersonation(kind)) => &kind.id,
            Some(v1::resource::Resource::KubernetesUserImpersonation(kind)) => &kind.id,
            Some(v1::resource::Resource::AmazonEksInstanceProfileUserImpersonation(kind)) => &kind.id,
            Some(v1::resource::Resource::AksUserImpersonation(kind)) => &kind.id,
            Some(v1::resource::Resource::GoogleGkeUserImpersonation(kind)) => &kind.id,
            Some(v1::resource::Resource::AmazonEksUserImpersonation(kind)) => &kind.id,
            Some(v1::resource::Resource::KubernetesPodIdentity(kind)) => &kind.id,
            Some(v1::resource::Resource::Memcached(kind)) => &kind.id,
            Some(v1::resource::Resource::MongoLegacyHost(kind)) => &kind.id,
            Some(v1::resource::Resource::MongoLegacyReplicaset(kind)) => &kind.id,
            Some(v1::resource::Resource::MongoHost(kind)) => &kind.id,
            Some(v1::resource::Resource::MongoReplicaSet(kind)) => &kind.id,
            Some(v1::resource::Resource::DocumentDbHost(kind)) => &kind.id,
            Some(v1::resource::Resource::DocumentDbReplicaSet(kind)) => &kind.id,
            Some(v1::resource::Resource::MongoShardedCluster(kind)) => &kind.id,
            Some(v1::resource::Resource::DocumentDbHostIam(kind)) => &kind.id,
            Some(v1::resource::Resource::DocumentDbReplicaSetIam(kind)) => &kind.id,
            Some(v1::resource::Resource::Mysql(kind)) => &kind.id,
            Some(v1::resource::Resource::AuroraMysql(kind)) => &kind.id,
            Some(v1::resource::Resource::Clustrix(kind)) => &kind.id,
            Some(v1::resource::Resource::Maria(kind)) => &kind.id,
            Some(v1::resource::Resource::Memsql(kind)) => &kind.id,
            Some(v1::resource::Resource::SingleStore(kind)) => &kind.id,
            Some(v1::resource::Resource::MtlsMysql(kind)) => &kind.id,
            Some(v1::resource::Resource::AzureMysql(kind)) => &kind.id,
            Some(v1::resource::Resource::ClickHouseMySql(kind)) => &kind.id,
            Some(v1::resource::Resource::AuroraMysqlIam(kind)) => &kind.id,
            Some(v1::resource::Resource::AzureMysqlManagedIdentity(kind)) => &kind.id,
            Some(v1::resource::Resource::Oracle(kind)) => &kind.id,
            Some(v1::resource::Resource::OracleNne(kind)) => &kind.id,
            Some(v1::resource::Resource::Postgres(kind)) => &kind.id,
            Some(v1::resource::Resource::AuroraPostgres(kind)) => &kind.id,
            Some(v1::resource::Resource::Greenplum(kind)) => &kind.id,
            Some(v1::resource::Resource::Cockroach(kind)) => &kind.id,
            Some(v1::resource::Resource::Redshift(kind)) => &kind.id,
            Some(v1::resource::Resource::Citus(kind)) => &kind.id,
            Some(v1::resource::Resource::MtlsPostgres(kind)) => &kind.id,
            Some(v1::resource::Resource::AzurePostgres(kind)) => &kind.id,
            Some(v1::resource::Resource::AzurePostgresManagedIdentity(kind)) => &kind.id,
            Some(v1::resource::Resource::AuroraPostgresIam(kind)) => &kind.id,
            Some(v1::resource::Resource::RdsPostgresIam(kind)) => &kind.id,
            Some(v1::resource::Resource::RedshiftServerlessIam(kind)) => &kind.id,
            Some(v1::resource::Resource::RedshiftIam(kind)) => &kind.id,
            Some(v1::resource::Resource::Presto(kind)) => &kind.id,
            Some(v1::resource::Resource::Trino(kind)) => &kind.id,
            Some(v1::resource::Resource::Rdp(kind)) => &kind.id,
            Some(v1::resource::Resource::RdpCert(kind)) => &kind.id,
            Some(v1::resource::Resource::Redis(kind)) => &kind.id,
            Some(v1::resource::Resource::ElasticacheRedis(kind)) => &kind.id,
            Some(v1::resource::Resource::RedisCluster(kind)) => &kind.id,
            Some(v1::resource::Resource::ElasticacheRedisIam(kind)) => &kind.id,
            Some(v1::resource::Resource::Snowflake(kind)) => &kind.id,
            Some(v1::resource::Resource::Snowsight(kind)) => &kind.id,
            Some(v1::resource::Resource::SqlServer(kind)) => &kind.id,
            Some(v1::resource::Resource::SqlServerAzureAd(kind)) => &kind.id,
            Some(v1::resource::Resource::SqlServerKerberosAd(kind)) => &kind.id,
            Some(v1::resource::Resource::Ssh(kind)) => &kind.id,
            Some(v1::resource::Resource::SshCert(kind)) => &kind.id,
            Some(v1::resource::Resource::SshCustomerKey(kind)) => &kind.id,
            Some(v1::resource::Resource::SshPassword(kind)) => &kind.id,
            Some(v1::resource::Resource::Sybase(kind)) => &kind.id,
            Some(v1::resource::Resource::SybaseIq(kind)) => &kind.id,
            Some(v1::resource::Resource::Teradata(kind)) => &kind.id,
            Some(v1::resource::Resource::Db2Luw(kind)) => &kind.id,
            Some(v1::resource::Resource::NeptuneIam(kind)) => &kind.id,
            Some(v1::resource::Resource::Neptune(kind)) => &kind.id,
            Some(v1::resource::Resource::Aws(kind)) => &kind.id,
            Some(v1::resource::Resource::AwsInstanceProfile(kind)) => &kind.id,
            Some(v1::resource::Resource::Db2I(kind)) => &kind.id,
            Some(v1::resource::Resource::RabbitMqamqp091(kind)) => &kind.id,
            Some(v1::resource::Resource::AmazonMqamqp091(kind)) => &kind.id,
            Some(v1::resource::Resource::Amqp(kind)) => &kind.id,
            Some(v1::resource::Resource::RawTcp(kind)) => &kind.id,
            Some(v1::resource::Resource::Gcp(kind)) => &kind.id,
            Some(v1::resource::Resource::Gcpwif(kind)) => &kind.id,
            Some(v1::resource::Resource::Azure(kind)) => &kind.id,
            Some(v1::resource::Resource::AzureCertificate(kind)) => &kind.id,
            Some(v1::resource::Resource::EntraId(kind)) => &kind.id,
            Some(v1::resource::Resource::AwsConsole(kind)) => &kind.id,
            Some(v1::resource::Resource::AwsConsoleStaticKeyPair(kind)) => &kind.id,
            Some(v1::resource::Resource::CouchbaseWebUi(kind)) => &kind.id,
            Some(v1::resource::Resource::CouchbaseDatabase(kind)) => &kind.id,
            Some(v1::resource::Resource::GcpConsole(kind)) => &kind.id,
            Some(v1::resource::Resource::AthenaIam(kind)) => &kind.id,
            Some(v1::resource::Resource::OktaGroups(kind)) => &kind.id,
            Some(v1::resource::Resource::Databricks(kind)) => &kind.id,
            Some(v1::resource::Resource::Vertica(kind)) => &kind.id,
            Some(v1::resource::Resource::Aerospike(kind)) => &kind.id,
            Some(v1::resource::Resource::McpGatewayOAuth(kind)) => &kind.id,
            Some(v1::resource::Resource::McpGatewayOAuthDcr(kind)) => &kind.id,
            Some(v1::resource::Resource::McpGatewayPat(kind)) => &kind.id,
            Some(v1::resource::Resource::McpGatewayNoAuth(kind)) => &kind.id,
            Some(v1::resource::Resource::GoogleSpanner(kind)) => &kind.id,
            Some(v1::resource::Resource::Llm(kind)) => &kind.id,
            Some(v1::resource::Resource::GoogleGroups(kind)) => &kind.id,
            None => "",
        }
    }

    /// What people call it: its name, or its email.
    pub fn display_name(&self) -> &str {
        match &self.resource {
            Some(v1::resource::Resource::ClickHouseHttp(kind)) => &kind.name,
            Some(v1::resource::Resource::ClickHouseTcp(kind)) => &kind.name,
            Some(v1::resource::Resource::Athena(kind)) => &kind.name,
            Some(v1::resource::Resource::BigQuery(kind)) => &kind.name,
            Some(v1::resource::Resource::Cassandra(kind)) => &kind.name,
            Some(v1::resource::Resource::Druid(kind)) => &kind.name,
            Some(v1::resource::Resource::DynamoDb(kind)) => &kind.name,
            Some(v1::resource::Resource::DynamoDbiam(kind)) => &kind.name,
            Some(v1::resource::Resource::AmazonEs(kind)) => &kind.name,
            Some(v1::resource::Resource::Elastic(kind)) => &kind.name,
            Some(v1::resource::Resource::AmazonEsiam(kind)) => &kind.name,
            Some(v1::resource::Resource::HttpBasicAuth(kind)) => &kind.name,
            Some(v1::resource::Resource::HttpNoAuth(kind)) => &kind.name,
            Some(v1::resource::Resource::HttpAuth(kind)) => &kind.name,
            Some(v1::resource::Resource::Kubernetes(kind)) => &kind.name,
            Some(v1::resource::Resource::KubernetesBasicAuth(kind)) => &kind.name,
            Some(v1::resource::Resource::AmazonEks(kind)) => &kind.name,
            Some(v1::resource::Resource::GoogleGke(kind)) => &kind.name,
            Some(v1::resource::Resource::KubernetesServiceAccount(kind)) => &kind.name,
            Some(v1::resource::Resource::Aks(kind)) => &kind.name,
            Some(v1::resource::Resource::AksBasicAuth(kind)) => &kind.name,
            Some(v1::resource::Resource::AksServiceAccount(kind)) => &kind.name,
            Some(v1::resource::Resource::KubernetesServiceAccountUserImpersonation(kind)) => &kind.name,
            Some(v1::resource::Resource::AmazonEksInstanceProfile(kind)) => &kind.name,
            Some(v1::resource::Resource::AksServiceAccountUserImpersonation(kind)) => &kind.name,
            Some(v1::resource::Resource::KubernetesUserImpersonation(kind)) => &kind.name,
            Some(v1::resource::Resource::AmazonEksInstanceProfileUserImpersonation(kind)) => &kind.name,
            Some(v1::resource::Resource::AksUserImpersonation(kind)) => &kind.name,
            Some(v1::resource::Resource::GoogleGkeUserImpersonation(kind)) => &kind.name,
            Some(v1::resource::Resource::AmazonEksUserImpersonation(kind)) => &kind.name,
            Some(v1::resource::Resource::KubernetesPodIdentity(kind)) => &kind.name,
            Some(v1::resource::Resource::Memcached(kind)) => &kind.name,
            Some(v1::resource::Resource::MongoLegacyHost(kind)) => &kind.name,
            Some(v1::resource::Resource::MongoLegacyReplicaset(kind)) => &kind.name,
            Some(v1::resource::Resource::MongoHost(kind)) => &kind.name,
            Some(v1::resource::Resource::MongoReplicaSet(kind)) => &kind.name,
            Some(v1::resource::Resource::DocumentDbHost(kind)) => &kind.name,
            Some(v1::resource::Resource::DocumentDbReplicaSet(kind)) => &kind.name,
            Some(v1::resource::Resource::MongoShardedCluster(kind)) => &kind.name,
            Some(v1::resource::Resource::DocumentDbHostIam(kind)) => &kind.name,
            Some(v1::resource::Resource::DocumentDbReplicaSetIam(kind)) => &kind.name,
            Some(v1::resource::Resource::Mysql(kind)) => &kind.name,
            Some(v1::resource::Resource::AuroraMysql(kind)) => &kind.name,
            Some(v1::resource::Resource::Clustrix(kind)) => &kind.name,
            Some(v1::resource::Resource::Maria(kind)) => &kind.name,
            Some(v1::resource::Resource::Memsql(kind)) => &kind.name,
            Some(v1::resource::Resource::SingleStore(kind)) => &kind.name,
            Some(v1::resource::Resource::MtlsMysql(kind)) => &kind.name,
            Some(v1::resource::Resource::AzureMysql(kind)) => &kind.name,
            Some(v1::resource::Resource::ClickHouseMySql(kind)) => &kind.name,
            Some(v1::resource::Resource::AuroraMysqlIam(kind)) => &kind.name,
            Some(v1::resource::Resource::AzureMysqlManagedIdentity(kind)) => &kind.name,
            Some(v1::resource::Resource::Oracle(kind)) => &kind.name,
            Some(v1::resource::Resource::OracleNne(kind)) => &kind.name,
            Some(v1::resource::Resource::Postgres(kind)) => &kind.name,
            Some(v1::resource::Resource::AuroraPostgres(kind)) => &kind.name,
            Some(v1::resource::Resource::Greenplum(kind)) => &kind.name,
            Some(v1::resource::Resource::Cockroach(kind)) => &kind.name,
            Some(v1::resource::Resource::Redshift(kind)) => &kind.name,
            Some(v1::resource::Resource::Citus(kind)) => &kind.name,
            Some(v1::resource::Resource::MtlsPostgres(kind)) => &kind.name,
            Some(v1::resource::Resource::AzurePostgres(kind)) => &kind.name,
            Some(v1::resource::Resource::AzurePostgresManagedIdentity(kind)) => &kind.name,
            Some(v1::resource::Resource::AuroraPostgresIam(kind)) => &kind.name,
            Some(v1::resource::Resource::RdsPostgresIam(kind)) => &kind.name,
            Some(v1::resource::Resource::RedshiftServerlessIam(kind)) => &kind.name,
            Some(v1::resource::Resource::RedshiftIam(kind)) => &kind.name,
            Some(v1::resource::Resource::Presto(kind)) => &kind.name,
            Some(v1::resource::Resource::Trino(kind)) => &kind.name,
            Some(v1::resource::Resource::Rdp(kind)) => &kind.name,
            Some(v1::resource::Resource::RdpCert(kind)) => &kind.name,
            Some(v1::resource::Resource::Redis(kind)) => &kind.name,
            Some(v1::resource::Resource::ElasticacheRedis(kind)) => &kind.name,
            Some(v1::resource::Resource::RedisCluster(kind)) => &kind.name,
            Some(v1::resource::Resource::ElasticacheRedisIam(kind)) => &kind.name,
            Some(v1::resource::Resource::Snowflake(kind)) => &kind.name,
            Some(v1::resource::Resource::Snowsight(kind)) => &kind.name,
            Some(v1::resource::Resource::SqlServer(kind)) => &kind.name,
            Some(v1::resource::Resource::SqlServerAzureAd(kind)) => &kind.name,
            Some(v1::resource::Resource::SqlServerKerberosAd(kind)) => &kind.name,
            Some(v1::resource::Resource::Ssh(kind)) => &kind.name,
            Some(v1::resource::Resource::SshCert(kind)) => &kind.name,
            Some(v1::resource::Resource::SshCustomerKey(kind)) => &kind.name,
            Some(v1::resource::Resource::SshPassword(kind)) => &kind.name,
            Some(v1::resource::Resource::Sybase(kind)) => &kind.name,
            Some(v1::resource::Resource::SybaseIq(kind)) => &kind.name,
            Some(v1::resource::Resource::Teradata(kind)) => &kind.name,
            Some(v1::resource::Resource::Db2Luw(kind)) => &kind.name,
            Some(v1::resource::Resource::NeptuneIam(kind)) => &kind.name,
            Some(v1::resource::Resource::Neptune(kind)) => &kind.name,
            Some(v1::resource::Resource::Aws(kind)) => &kind.name,
            Some(v1::resource::Resource::AwsInstanceProfile(kind)) => &kind.name,
            Some(v1::resource::Resource::Db2I(kind)) => &kind.name,
            Some(v1::resource::Resource::RabbitMqamqp091(kind)) => &kind.name,
            Some(v1::resource::Resource::AmazonMqamqp091(kind)) => &kind.name,
            Some(v1::resource::Resource::Amqp(kind)) => &kind.name,
            Some(v1::resource::Resource::RawTcp(kind)) => &kind.name,
            Some(v1::resource::Resource::Gcp(kind)) => &kind.name,
            Some(v1::resource::Resource::Gcpwif(kind)) => &kind.name,
            Some(v1::resource::Resource::Azure(kind)) => &kind.name,
            Some(v1::resource::Resource::AzureCertificate(kind)) => &kind.name,
            Some(v1::resource::Resource::EntraId(kind)) => &kind.name,
            Some(v1::resource::Resource::AwsConsole(kind)) => &kind.name,
            Some(v1::resource::Resource::AwsConsoleStaticKeyPair(kind)) => &kind.name,
            Some(v1::resource::Resource::CouchbaseWebUi(kind)) => &kind.name,
            Some(v1::resource::Resource::CouchbaseDatabase(kind)) => &kind.name,
            Some(v1::resource::Resource::GcpConsole(kind)) => &kind.name,
            Some(v1::resource::Resource::AthenaIam(kind)) => &kind.name,
            Some(v1::resource::Resource::OktaGroups(kind)) => &kind.name,
            Some(v1::resource::Resource::Databricks(kind)) => &kind.name,
            Some(v1::resource::Resource::Vertica(kind)) => &kind.name,
            Some(v1::resource::Resource::Aerospike(kind)) => &kind.name,
            Some(v1::resource::Resource::McpGatewayOAuth(kind)) => &kind.name,
            Some(v1::resource::Resource::McpGatewayOAuthDcr(kind)) => &kind.name,
            Some(v1::resource::Resource::McpGatewayPat(kind)) => &kind.name,
            Some(v1::resource::Resource::McpGatewayNoAuth(kind)) => &kind.name,
            Some(v1::resource::Resource::GoogleSpanner(kind)) => &kind.name,
            Some(v1::resource::Resource::Llm(kind)) => &kind.name,
            Some(v1::resource::Resource::GoogleGroups(kind)) => &kind.name,
            None => "",
        }
    }
}

impl From<v1::KeyValueEngine> for v1::SecretEngine {
    fn from(kind: v1::KeyValueEngine) -> Self {
        Self { secret_engine: Some(v1::secret_engine::SecretEngine::KeyValue(kind)) }
    }
}

impl TryFrom<v1::SecretEngine> for v1::KeyValueEngine {
    type Error = v1::SecretEngine;
    fn try_from(whole: v1::SecretEngine) -> Result<Self, v1::SecretEngine> {
        match whole.secret_engine {
            Some(v1::secret_engine::SecretEngine::KeyValue(kind)) => Ok(kind),
            other => Err(v1::SecretEngine { secret_engine: other }),
        }
    }
}

impl From<v1::ActiveDirectoryEngine> for v1::SecretEngine {
    fn from(kind: v1::ActiveDirectoryEngine) -> Self {
        Self { secret_engine: Some(v1::secret_engine::SecretEngine::ActiveDirectory(kind)) }
    }
}

impl TryFrom<v1::SecretEngine> for v1::ActiveDirectoryEngine {
    type Error = v1::SecretEngine;
    fn try_from(whole: v1::SecretEngine) -> Result<Self, v1::SecretEngine> {
        match whole.secret_engine {
            Some(v1::secret_engine::SecretEngine::ActiveDirectory(kind)) => Ok(kind),
            other => Err(v1::SecretEngine { secret_engine: other }),
        }
    }
}

impl From<v1::PostgresEngine> for v1::SecretEngine {
    fn from(kind: v1::PostgresEngine) -> Self {
        Self { secret_engine: Some(v1::secret_engine::SecretEngine::Postgres(kind)) }
    }
}

impl TryFrom<v1::SecretEngine> for v1::PostgresEngine {
    type Error = v1::SecretEngine;
    fn try_from(whole: v1::SecretEngine) -> Result<Self, v1::SecretEngine> {
        match whole.secret_engine {
            Some(v1::secret_engine::SecretEngine::Postgres(kind)) => Ok(kind),
            other => Err(v1::SecretEngine { secret_engine: other }),
        }
    }
}

impl From<v1::MysqlEngine> for v1::SecretEngine {
    fn from(kind: v1::MysqlEngine) -> Self {
        Self { secret_engine: Some(v1::secret_engine::SecretEngine::Mysql(kind)) }
    }
}

impl TryFrom<v1::SecretEngine> for v1::MysqlEngine {
    type Error = v1::SecretEngine;
    fn try_from(whole: v1::SecretEngine) -> Result<Self, v1::SecretEngine> {
        match whole.secret_engine {
            Some(v1::secret_engine::SecretEngine::Mysql(kind)) => Ok(kind),
            other => Err(v1::SecretEngine { secret_engine: other }),
        }
    }
}

impl From<v1::SqlserverEngine> for v1::SecretEngine {
    fn from(kind: v1::SqlserverEngine) -> Self {
        Self { secret_engine: Some(v1::secret_engine::SecretEngine::Sqlserver(kind)) }
    }
}

impl TryFrom<v1::SecretEngine> for v1::SqlserverEngine {
    type Error = v1::SecretEngine;
    fn try_from(whole: v1::SecretEngine) -> Result<Self, v1::SecretEngine> {
        match whole.secret_engine {
            Some(v1::secret_engine::SecretEngine::Sqlserver(kind)) => Ok(kind),
            other => Err(v1::SecretEngine { secret_engine: other }),
        }
    }
}

impl v1::SecretEngine {
    /// The id, of whichever kind it is; empty before it is created.
    pub fn id(&self) -> &str {
        match &self.secret_engine {
            Some(v1::secret_engine::SecretEngine::KeyValue(kind)) => &kind.id,
            Some(v1::secret_engine::SecretEngine::ActiveDirectory(kind)) => &kind.id,
            Some(v1::secret_engine::SecretEngine::Postgres(kind)) => &kind.id,
            Some(v1::secret_engine::SecretEngine::Mysql(kind)) => &kind.id,
            Some(v1::secret_engine::SecretEngine::Sqlserver(kind)) => &kind.id,
            None => "",
        }
    }

    /// What people call it: its name, or its email.
    pub fn display_name(&self) -> &str {
        match &self.secret_engine {
            Some(v1::secret_engine::SecretEngine::KeyValue(kind)) => &kind.name,
            Some(v1::secret_engine::SecretEngine::ActiveDirectory(kind)) => &kind.name,
            Some(v1::secret_engine::SecretEngine::Postgres(kind)) => &kind.name,
            Some(v1::secret_engine::SecretEngine::Mysql(kind)) => &kind.name,
            Some(v1::secret_engine::SecretEngine::Sqlserver(kind)) => &kind.name,
            None => "",
        }
    }
}

impl From<v1::VaultTlsStore> for v1::SecretStore {
    fn from(kind: v1::VaultTlsStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultTls(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultTlsStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultTls(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultTokenStore> for v1::SecretStore {
    fn from(kind: v1::VaultTokenStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultToken(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultTokenStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultToken(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::AwsStore> for v1::SecretStore {
    fn from(kind: v1::AwsStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::Aws(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::AwsStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::Aws(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultAppRoleStore> for v1::SecretStore {
    fn from(kind: v1::VaultAppRoleStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultAppRole(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultAppRoleStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultAppRole(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::AwsCertX509Store> for v1::SecretStore {
    fn from(kind: v1::AwsCertX509Store) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::AwsCertX509(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::AwsCertX509Store {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::AwsCertX509(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultTokenCertSshStore> for v1::SecretStore {
    fn from(kind: v1::VaultTokenCertSshStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultTokenCertSsh(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultTokenCertSshStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultTokenCertSsh(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultTokenCertX509Store> for v1::SecretStore {
    fn from(kind: v1::VaultTokenCertX509Store) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultTokenCertX509(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultTokenCertX509Store {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultTokenCertX509(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultTlsCertSshStore> for v1::SecretStore {
    fn from(kind: v1::VaultTlsCertSshStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultTlsCertSsh(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultTlsCertSshStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultTlsCertSsh(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultTlsCertX509Store> for v1::SecretStore {
    fn from(kind: v1::VaultTlsCertX509Store) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultTlsCertX509(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultTlsCertX509Store {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultTlsCertX509(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultAppRoleCertSshStore> for v1::SecretStore {
    fn from(kind: v1::VaultAppRoleCertSshStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultAppRoleCertSsh(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultAppRoleCertSshStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultAppRoleCertSsh(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultAppRoleCertX509Store> for v1::SecretStore {
    fn from(kind: v1::VaultAppRoleCertX509Store) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultAppRoleCertX509(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultAppRoleCertX509Store {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultAppRoleCertX509(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultAwsiamStore> for v1::SecretStore {
    fn from(kind: v1::VaultAwsiamStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultAwsiam(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultAwsiamStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultAwsiam(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultAwsec2Store> for v1::SecretStore {
    fn from(kind: v1::VaultAwsec2Store) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultAwsec2(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultAwsec2Store {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultAwsec2(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultAwsec2CertSshStore> for v1::SecretStore {
    fn from(kind: v1::VaultAwsec2CertSshStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultAwsec2CertSsh(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultAwsec2CertSshStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultAwsec2CertSsh(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultAwsiamCertSshStore> for v1::SecretStore {
    fn from(kind: v1::VaultAwsiamCertSshStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultAwsiamCertSsh(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultAwsiamCertSshStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultAwsiamCertSsh(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultAwsec2CertX509Store> for v1::SecretStore {
    fn from(kind: v1::VaultAwsec2CertX509Store) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultAwsec2CertX509(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultAwsec2CertX509Store {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultAwsec2CertX509(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::AzureStore> for v1::SecretStore {
    fn from(kind: v1::AzureStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::Azure(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::AzureStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::Azure(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::VaultAwsiamCertX509Store> for v1::SecretStore {
    fn from(kind: v1::VaultAwsiamCertX509Store) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::VaultAwsiamCertX509(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::VaultAwsiamCertX509Store {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::VaultAwsiamCertX509(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::KeyfactorX509Store> for v1::SecretStore {
    fn from(kind: v1::KeyfactorX509Store) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::KeyfactorX509(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::KeyfactorX509Store {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::KeyfactorX509(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::GcpStore> for v1::SecretStore {
    fn from(kind: v1::GcpStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::Gcp(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::GcpStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::Gcp(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::GcpCertX509Store> for v1::SecretStore {
    fn from(kind: v1::GcpCertX509Store) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::GcpCertX509(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::GcpCertX509Store {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::GcpCertX509(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::KeyfactorSshStore> for v1::SecretStore {
    fn from(kind: v1::KeyfactorSshStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::KeyfactorSsh(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::KeyfactorSshStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::KeyfactorSsh(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::CyberarkConjurStore> for v1::SecretStore {
    fn from(kind: v1::CyberarkConjurStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::CyberarkConjur(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::CyberarkConjurStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::CyberarkConjur(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::CyberarkPamExperimentalStore> for v1::SecretStore {
    fn from(kind: v1::CyberarkPamExperimentalStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::CyberarkPamExperimental(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::CyberarkPamExperimentalStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::CyberarkPamExperimental(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::CyberarkPamStore> for v1::SecretStore {
    fn from(kind: v1::CyberarkPamStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::CyberarkPam(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::CyberarkPamStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::CyberarkPam(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::StrongVaultStore> for v1::SecretStore {
    fn from(kind: v1::StrongVaultStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::StrongVault(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::StrongVaultStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::StrongVault(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::ActiveDirectoryStore> for v1::SecretStore {
    fn from(kind: v1::ActiveDirectoryStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::ActiveDirectory(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::ActiveDirectoryStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::ActiveDirectory(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::DelineaStore> for v1::SecretStore {
    fn from(kind: v1::DelineaStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::Delinea(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::DelineaStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::Delinea(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl From<v1::DelineaDsvStore> for v1::SecretStore {
    fn from(kind: v1::DelineaDsvStore) -> Self {
        Self { secret_store: Some(v1::secret_store::SecretStore::DelineaDsv(kind)) }
    }
}

impl TryFrom<v1::SecretStore> for v1::DelineaDsvStore {
    type Error = v1::SecretStore;
    fn try_from(whole: v1::SecretStore) -> Result<Self, v1::SecretStore> {
        match whole.secret_store {
            Some(v1::secret_store::SecretStore::DelineaDsv(kind)) => Ok(kind),
            other => Err(v1::SecretStore { secret_store: other }),
        }
    }
}

impl v1::SecretStore {
    /// The id, of whichever kind it is; empty before it is created.
    pub fn id(&self) -> &str {
        match &self.secret_store {
            Some(v1::secret_store::SecretStore::VaultTls(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultToken(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::Aws(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultAppRole(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::AwsCertX509(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultTokenCertSsh(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultTokenCertX509(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultTlsCertSsh(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultTlsCertX509(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultAppRoleCertSsh(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultAppRoleCertX509(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultAwsiam(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultAwsec2(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultAwsec2CertSsh(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultAwsiamCertSsh(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultAwsec2CertX509(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::Azure(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::VaultAwsiamCertX509(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::KeyfactorX509(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::Gcp(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::GcpCertX509(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::KeyfactorSsh(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::CyberarkConjur(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::CyberarkPamExperimental(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::CyberarkPam(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::StrongVault(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::ActiveDirectory(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::Delinea(kind)) => &kind.id,
            Some(v1::secret_store::SecretStore::DelineaDsv(kind)) => &kind.id,
            None => "",
        }
    }

    /// What people call it: its name, or its email.
    pub fn display_name(&self) -> &str {
        match &self.secret_store {
            Some(v1::secret_store::SecretStore::VaultTls(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultToken(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::Aws(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultAppRole(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::AwsCertX509(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultTokenCertSsh(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultTokenCertX509(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultTlsCertSsh(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultTlsCertX509(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultAppRoleCertSsh(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultAppRoleCertX509(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultAwsiam(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultAwsec2(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultAwsec2CertSsh(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultAwsiamCertSsh(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultAwsec2CertX509(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::Azure(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::VaultAwsiamCertX509(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::KeyfactorX509(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::Gcp(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::GcpCertX509(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::KeyfactorSsh(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::CyberarkConjur(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::CyberarkPamExperimental(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::CyberarkPam(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::StrongVault(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::ActiveDirectory(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::Delinea(kind)) => &kind.name,
            Some(v1::secret_store::SecretStore::DelineaDsv(kind)) => &kind.name,
            None => "",
        }
    }
}
