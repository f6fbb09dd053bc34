//! The oracle's writes as calls of the API, and what the answers say in the oracle's words.

use bytes::Bytes;
use gatepass::service::{Call, Caller, Metadata, Reply, Service};
use gatepass::{Code, Error};
use gatepass_wire::gatepass::v1::{GrantExtendRequest, SimulatedCall, grant_extend_request::End};
use gatepass_wire::{schema, v1};
use prost::Message;

use crate::oracle::{Account, AccountKind, Op, Refusal, Resource, Table, Time};

/// An instant on the wire.
pub fn instant(time: Time) -> prost_types::Timestamp {
    let (seconds, nanos) = (time.div_euclid(1_000_000_000), time.rem_euclid(1_000_000_000) as i32);
    prost_types::Timestamp { seconds, nanos }
}

/// An instant from the wire.
pub fn time(instant: &prost_types::Timestamp) -> Time {
    instant.seconds * 1_000_000_000 + i64::from(instant.nanos)
}

/// A call by whoever holds the store.
pub async fn send(service: &Service, path: &str, body: Vec<u8>) -> Result<Reply, Error> {
    let call = Call {
        method: schema::method(path).unwrap_or_else(|| panic!("no method `{path}`")),
        body: Bytes::from(body),
        metadata: Metadata::new(),
        caller: Caller::Embedded { name: "embedded:oracle@test".to_owned(), actor: None },
    };
    service.call(call).await
}

/// [`send`], decoded.
pub async fn ask<A: Message + Default>(
    service: &Service,
    path: &str,
    request: &impl Message,
) -> Result<A, Error> {
    let reply = send(service, path, request.encode_to_vec()).await?;
    Ok(A::decode(reply.body).unwrap_or_else(|error| panic!("the answer of `{path}`: {error}")))
}

/// The revision that an answer carries.
pub fn revision(reply: &Reply) -> u64 {
    let text = reply.metadata.get("gatepass-revision").expect("every answer carries its revision");
    text.rsplit('.').next().and_then(|number| number.parse().ok()).expect("a revision ends in its number")
}

/// The refusal that an error says.
pub fn refusal(error: &Error) -> Option<Refusal> {
    match error.code() {
        Code::InvalidArgument => Some(Refusal::Invalid),
        Code::NotFound => Some(Refusal::NotFound),
        Code::AlreadyExists => Some(Refusal::AlreadyExists),
        _ => None,
    }
}

fn account(account: &Account) -> v1::Account {
    use v1::account::Account as Of;
    let (id, name) = (account.id.clone(), account.name.clone());
    let account = match account.kind {
        AccountKind::User => Of::User(v1::User {
            id,
            email: name,
            first_name: "First".into(),
            last_name: "Last".into(),
            permission_level_rw: match account.suspended {
                None => String::new(),
                Some(true) => "suspended".into(),
                Some(false) => "user".into(),
            },
            ..Default::default()
        }),
        AccountKind::Service => Of::Service(v1::Service {
            id,
            name,
            suspended: account.suspended == Some(true),
            ..Default::default()
        }),
        AccountKind::Token => {
            Of::Token(v1::Token { id, name, account_type: "api".into(), ..Default::default() })
        }
    };
    v1::Account { account: Some(account) }
}

fn resource(resource: &Resource) -> v1::Resource {
    use v1::resource::Resource as Of;
    let pair = |(name, value): &(String, String)| v1::tags::Pair { name: name.clone(), value: value.clone() };
    let tags =
        (!resource.tags.is_empty()).then(|| v1::Tags { pairs: resource.tags.iter().map(pair).collect() });
    let (id, name, hostname) = (resource.id.clone(), resource.name.clone(), "host".to_owned());
    let (username, password, database) = ("app".to_owned(), "s3cr3t".to_owned(), "db".to_owned());
    let auth_database = database.clone();
    let resource = match resource.kind.as_str() {
        "postgres" => {
            let postgres =
                v1::Postgres { id, name, hostname, tags, username, password, database, ..Default::default() };
            Of::Postgres(postgres)
        }
        "mysql" => Of::Mysql(v1::Mysql {
            id,
            name,
            hostname,
            tags,
            username,
            password,
            database,
            ..Default::default()
        }),
        "ssh" => Of::Ssh(v1::Ssh { id, name, hostname, tags, username, port: 22, ..Default::default() }),
        "redis" => Of::Redis(v1::Redis { id, name, hostname, tags, ..Default::default() }),
        "mongo_replica_set" => Of::MongoReplicaSet(v1::MongoReplicaSet {
            id,
            name,
            hostname,
            auth_database,
            tags,
            ..Default::default()
        }),
        "mongo_legacy_replicaset" => Of::MongoLegacyReplicaset(v1::MongoLegacyReplicaset {
            id,
            name,
            hostname,
            auth_database,
            tags,
            ..Default::default()
        }),
        other => panic!("no resource of kind `{other}` here"),
    };
    v1::Resource { resource: Some(resource) }
}

/// The path and the body of the call that makes a write.
pub fn encode(op: &Op) -> (&'static str, Vec<u8>) {
    match op {
        Op::Account(given) if given.id.is_empty() => (
            "/v1.Accounts/Create",
            v1::AccountCreateRequest { meta: None, account: Some(account(given)) }.encode_to_vec(),
        ),
        Op::Account(given) => {
            let request = v1::AccountUpdateRequest { account: Some(account(given)), ..Default::default() };
            ("/v1.Accounts/Update", request.encode_to_vec())
        }
        Op::Role { id, name, rules } => {
            let (id, name, access_rules) = (id.clone(), name.clone(), rules.clone());
            let (is_new, role) =
                (id.is_empty(), Some(v1::Role { id, name, access_rules, ..Default::default() }));
            if is_new {
                ("/v1.Roles/Create", v1::RoleCreateRequest { meta: None, role }.encode_to_vec())
            } else {
                ("/v1.Roles/Update", v1::RoleUpdateRequest { role, ..Default::default() }.encode_to_vec())
            }
        }
        Op::Resource(given) if given.id.is_empty() => {
            let request = v1::ResourceCreateRequest { meta: None, resource: Some(resource(given)) };
            ("/v1.Resources/Create", request.encode_to_vec())
        }
        Op::Resource(given) => {
            let request = v1::ResourceUpdateRequest { resource: Some(resource(given)), ..Default::default() };
            ("/v1.Resources/Update", request.encode_to_vec())
        }
        Op::Group { id, name } => {
            let group = Some(v1::Group { id: id.clone(), name: name.clone(), ..Default::default() });
            if id.is_empty() {
                ("/v1.Groups/Create", v1::GroupCreateRequest { meta: None, group }.encode_to_vec())
            } else {
                ("/v1.Groups/Update", v1::GroupUpdateRequest { group, ..Default::default() }.encode_to_vec())
            }
        }
        Op::Policy { policy, broken } => {
            let text = if *broken { format!("{} forbid (", policy.text()) } else { policy.text() };
            let (id, name) = (policy.id.clone(), policy.name.clone());
            let (is_new, policy) =
                (id.is_empty(), Some(v1::Policy { id, name, policy: text, ..Default::default() }));
            if is_new {
                ("/v1.Policies/Create", v1::PolicyCreateRequest { meta: None, policy }.encode_to_vec())
            } else {
                (
                    "/v1.Policies/Update",
                    v1::PolicyUpdateRequest { policy, ..Default::default() }.encode_to_vec(),
                )
            }
        }
        Op::Link { table, from, to } => link(*table, from.clone(), to.clone()),
        Op::Grant { account, resource, start, end } => {
            let grant = v1::AccountGrant {
                account_id: account.clone(),
                resource_id: resource.clone(),
                start_from: start.map(instant),
                valid_until: end.map(instant),
                ..Default::default()
            };
            let request = v1::AccountGrantCreateRequest { meta: None, account_grant: Some(grant) };
            ("/v1.AccountGrants/Create", request.encode_to_vec())
        }
        Op::Extend { grant, end } => {
            let end = match end {
                Ok(end) => End::ValidUntil(instant(*end)),
                Err(by) => End::By(prost_types::Duration {
                    seconds: by / 1_000_000_000,
                    nanos: (by % 1_000_000_000) as i32,
                }),
            };
            (
                "/gatepass.v1.Grants/Extend",
                GrantExtendRequest { id: grant.clone(), end: Some(end) }.encode_to_vec(),
            )
        }
        Op::GroupsFromRoles { roles, commit } => {
            let request =
                v1::GroupCreateFromRolesRequest { meta: None, role_ids: roles.clone(), commit: *commit };
            ("/v1.Groups/CreateFromRoles", request.encode_to_vec())
        }
        Op::Delete { table, id } => {
            let path = match table {
                Table::Accounts => "/v1.Accounts/Delete",
                Table::Roles => "/v1.Roles/Delete",
                Table::Resources => "/v1.Resources/Delete",
                Table::Groups => "/v1.Groups/Delete",
                Table::Attachments => "/v1.AccountAttachments/Delete",
                Table::Memberships => "/v1.AccountsGroups/Delete",
                Table::GroupRoles => "/v1.GroupsRoles/Delete",
                Table::Grants => "/v1.AccountGrants/Delete",
                Table::Policies => "/v1.Policies/Delete",
            };
            // Of all these requests the fields are the same two.
            (path, v1::RoleDeleteRequest { meta: None, id: id.clone() }.encode_to_vec())
        }
    }
}

fn link(table: Table, from: String, to: String) -> (&'static str, Vec<u8>) {
    match table {
        Table::Attachments => {
            let link = v1::AccountAttachment { account_id: from, role_id: to, ..Default::default() };
            let request = v1::AccountAttachmentCreateRequest { meta: None, account_attachment: Some(link) };
            ("/v1.AccountAttachments/Create", request.encode_to_vec())
        }
        Table::Memberships => {
            let link = v1::AccountGroup { account_id: from, group_id: to, ..Default::default() };
            let request = v1::AccountGroupCreateRequest { meta: None, account_group: Some(link) };
            ("/v1.AccountsGroups/Create", request.encode_to_vec())
        }
        _ => {
            let link = v1::GroupRole { group_id: from, role_id: to, ..Default::default() };
            let request = v1::GroupRoleCreateRequest { meta: None, group_role: Some(link) };
            ("/v1.GroupsRoles/Create", request.encode_to_vec())
        }
    }
}

/// The write as a call to simulate.
pub fn simulated(op: &Op) -> SimulatedCall {
    let (path, request) = encode(op);
    let method = schema::method(path).unwrap_or_else(|| panic!("no method `{path}`"));
    SimulatedCall { method: method.signed_name.to_owned(), request }
}

/// The ids of what a write created, from its answer; none for a change or a deletion.
pub fn created(op: &Op, body: &Bytes) -> Vec<String> {
    fn decoded<M: Message + Default>(body: &Bytes) -> M {
        M::decode(body.clone()).unwrap_or_else(|error| panic!("an answer that does not decode: {error}"))
    }
    let id = match op {
        Op::Account(_) => {
            let answer = decoded::<v1::AccountCreateResponse>(body);
            answer.account.and_then(|account| account.account).map(|account| match account {
                v1::account::Account::User(user) => user.id,
                v1::account::Account::Service(service) => service.id,
                v1::account::Account::Token(token) => token.id,
            })
        }
        Op::Role { .. } => decoded::<v1::RoleCreateResponse>(body).role.map(|role| role.id),
        Op::Resource(given) => {
            let answer =
                decoded::<v1::ResourceCreateResponse>(body).resource.and_then(|found| found.resource);
            use v1::resource::Resource as Of;
            answer.map(|found| match found {
                Of::Postgres(of) => of.id,
                Of::Mysql(of) => of.id,
                Of::Ssh(of) => of.id,
                Of::Redis(of) => of.id,
                Of::MongoReplicaSet(of) => of.id,
                Of::MongoLegacyReplicaset(of) => of.id,
                _ => panic!("a `{}` came back as something else", given.kind),
            })
        }
        Op::Group { .. } => decoded::<v1::GroupCreateResponse>(body).group.map(|group| group.id),
        Op::Link { table: Table::Attachments, .. } => {
            decoded::<v1::AccountAttachmentCreateResponse>(body).account_attachment.map(|link| link.id)
        }
        Op::Link { table: Table::Memberships, .. } => {
            decoded::<v1::AccountGroupCreateResponse>(body).account_group.map(|link| link.id)
        }
        Op::Link { .. } => decoded::<v1::GroupRoleCreateResponse>(body).group_role.map(|link| link.id),
        Op::Grant { .. } => {
            decoded::<v1::AccountGrantCreateResponse>(body).account_grant.map(|grant| grant.id)
        }
        Op::GroupsFromRoles { .. } => {
            let made = decoded::<v1::GroupCreateFromRolesResponse>(body).group_from_role;
            return made.into_iter().filter_map(|made| made.group).map(|group| group.id).collect();
        }
        Op::Policy { .. } => decoded::<v1::PolicyCreateResponse>(body).policy.map(|policy| policy.id),
        Op::Extend { .. } | Op::Delete { .. } => None,
    };
    id.into_iter().collect()
}
