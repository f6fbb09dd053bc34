//! An organisation of any size, with something of every kind that an import copies.

use gatepass::client::Client;
use gatepass::{Result, v1};

/// How many entities of each kind an organisation of about `size` has.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    pub users: usize,
    pub services: usize,
    pub groups: usize,
    pub resources: usize,
    pub roles: usize,
    pub grants: usize,
}

impl Sizes {
    /// Of `size` entities about 21 % are users, 30 % resources, 40 % links between them.
    pub fn about(size: usize) -> Sizes {
        let part = |percent: usize| (size * percent / 100).max(4);
        Sizes {
            users: part(21),
            services: part(1),
            groups: part(2),
            resources: part(30),
            roles: part(3),
            grants: part(4),
        }
    }
}

pub fn email(place: usize) -> String {
    format!("Person{place}@Example.com")
}

pub fn service(place: usize) -> String {
    format!("robot {place}")
}

pub fn resource(place: usize) -> String {
    format!("thing {place}")
}

pub fn role(place: usize) -> String {
    format!("role {place}")
}

pub fn group(place: usize) -> String {
    format!("group {place}")
}

pub fn tags(pairs: &[(&str, String)]) -> Option<v1::Tags> {
    let pair =
        |(name, value): &(&str, String)| v1::tags::Pair { name: (*name).to_owned(), value: value.clone() };
    Some(v1::Tags { pairs: pairs.iter().map(pair).collect() })
}

pub fn user(place: usize) -> v1::User {
    v1::User {
        email: email(place),
        first_name: format!("Per{place}"),
        last_name: "Son".to_owned(),
        permission_level_rw: if place % 17 == 3 { "suspended" } else { "user" }.to_owned(),
        external_id: format!("ext-{place}"),
        employee_number: format!("{place}"),
        tags: tags(&[("team", format!("t{}", place % 7))]),
        ..v1::User::default()
    }
}

pub fn at(seconds: i64) -> Option<prost_types::Timestamp> {
    Some(prost_types::Timestamp { seconds, nanos: 123_456_789 })
}

/// The ids of what was made, by its place.
#[derive(Debug, Default)]
pub struct Made {
    pub users: Vec<String>,
    pub services: Vec<String>,
    pub groups: Vec<String>,
    pub resources: Vec<String>,
    pub roles: Vec<String>,
    pub entities: usize,
}

/// Fills an organisation. `now` is its time in seconds: grants are live from before it, or begin after it.
pub async fn fill(gp: &Client, sizes: Sizes, now: i64) -> Result<Made> {
    let mut made = Made::default();
    accounts(gp, sizes, &mut made).await?;
    resources(gp, sizes, &mut made).await?;
    roles(gp, sizes, &mut made).await?;
    links(gp, sizes, &mut made).await?;
    grants(gp, sizes, now, &mut made).await?;
    workflows(gp, &mut made).await?;
    policies(gp, &mut made).await?;
    beside(gp, &mut made).await?;
    Ok(made)
}

async fn accounts(gp: &Client, sizes: Sizes, made: &mut Made) -> Result<()> {
    for place in 0..sizes.users {
        made.users.push(gp.accounts().create(user(place)).await?.id);
    }
    // Everybody's manager comes anywhere in the list; two are each other's.
    for place in (0..sizes.users).step_by(5) {
        let manager = made.users[(place * 7 + 3) % sizes.users].clone();
        if manager != made.users[place] {
            set_manager(gp, &made.users[place], &manager).await?;
        }
    }
    set_manager(gp, &made.users[1], &made.users[2]).await?;
    set_manager(gp, &made.users[2], &made.users[1]).await?;
    for place in 0..sizes.services {
        let robot = v1::Service { name: service(place), suspended: place % 3 == 2, ..v1::Service::default() };
        made.services.push(gp.accounts().create(robot).await?.id);
    }
    for place in 0..sizes.groups {
        let group = v1::Group {
            name: group(place),
            description: format!("number {place}"),
            tags: tags(&[("n", place.to_string())]),
            ..v1::Group::default()
        };
        made.groups.push(gp.groups().create(group).await?.id);
    }
    made.entities += sizes.users + sizes.services + sizes.groups;
    Ok(())
}

async fn set_manager(gp: &Client, account: &str, manager: &str) -> Result<()> {
    let set = |account: &mut v1::Account| {
        if let Some(v1::account::Account::User(user)) = &mut account.account {
            user.manager_id = manager.to_owned();
        }
    };
    gp.accounts().modify(account, set).await.map(drop)
}

async fn resources(gp: &Client, sizes: Sizes, made: &mut Made) -> Result<()> {
    let store = v1::VaultTokenStore {
        name: "vault".to_owned(),
        server_address: "https://vault:8200".to_owned(),
        ..v1::VaultTokenStore::default()
    };
    let store = gp.secret_stores().create(store).await?.id;
    let cluster = v1::ProxyCluster {
        name: "edge".to_owned(),
        address: "edge:443".to_owned(),
        ..v1::ProxyCluster::default()
    };
    let cluster = gp.nodes().create(cluster).await?.id;
    for place in 0..sizes.resources {
        let tags = tags(&[
            ("env", ["prod", "test", "dev"][place % 3].to_owned()),
            ("team", format!("t{}", place % 11)),
        ]);
        let (name, hostname) = (resource(place), format!("host-{place}"));
        let id = match place % 5 {
            0 | 1 => {
                let postgres = v1::Postgres {
                    name,
                    hostname,
                    username: "app".to_owned(),
                    password: format!("hunter{place}"),
                    database: "db".to_owned(),
                    port: 5432,
                    tags,
                    ..v1::Postgres::default()
                };
                gp.resources().create(postgres).await?.id
            }
            2 => {
                let ssh = v1::Ssh {
                    name,
                    hostname,
                    username: "root".to_owned(),
                    port: 22,
                    tags,
                    ..v1::Ssh::default()
                };
                gp.resources().create(ssh).await?.id
            }
            3 => {
                // Its credentials are paths in a secret store, and come along.
                let mysql = v1::Mysql {
                    name,
                    hostname,
                    username: "secret/u".to_owned(),
                    password: format!("secret/{place}?key=p"),
                    database: "db".to_owned(),
                    port: 3306,
                    secret_store_id: store.clone(),
                    tags,
                    ..v1::Mysql::default()
                };
                gp.resources().create(mysql).await?.id
            }
            _ => {
                let redis = v1::Redis {
                    name,
                    hostname,
                    port: 6379,
                    proxy_cluster_id: cluster.clone(),
                    tags,
                    ..v1::Redis::default()
                };
                gp.resources().create(redis).await?.id
            }
        };
        made.resources.push(id);
    }
    made.entities += sizes.resources + 2;
    Ok(())
}

async fn roles(gp: &Client, sizes: Sizes, made: &mut Made) -> Result<()> {
    for place in 0..sizes.roles {
        let ids: Vec<&String> =
            (0..3).map(|step| &made.resources[(place * 13 + step * 5) % made.resources.len()]).collect();
        let rules = match place % 4 {
            0 => serde_json::json!([{ "ids": ids }]),
            1 => {
                serde_json::json!([{ "type": "postgres", "tags": { "env": "prod", "team": format!("t{}", place % 11) } }])
            }
            2 => serde_json::json!([{ "tags": { "team": format!("t{}", place % 11) } }, { "ids": ids }]),
            _ => serde_json::json!([]),
        };
        let role = v1::Role {
            name: role(place),
            access_rules: rules.to_string(),
            tags: tags(&[("kind", (place % 4).to_string())]),
            ..v1::Role::default()
        };
        made.roles.push(gp.roles().create(role).await?.id);
    }
    made.entities += sizes.roles;
    Ok(())
}

async fn links(gp: &Client, sizes: Sizes, made: &mut Made) -> Result<()> {
    for place in 0..sizes.users {
        let role_id = made.roles[place % sizes.roles].clone();
        let attachment =
            v1::AccountAttachment { account_id: made.users[place].clone(), role_id, ..Default::default() };
        gp.account_attachments().create(attachment).await?;
        if place % 4 != 0 {
            let group_id = made.groups[place % sizes.groups].clone();
            let member =
                v1::AccountGroup { account_id: made.users[place].clone(), group_id, ..Default::default() };
            gp.accounts_groups().create(member).await?;
            made.entities += 1;
        }
    }
    for place in 0..sizes.groups {
        let role_id = made.roles[(place * 3 + 1) % sizes.roles].clone();
        let link = v1::GroupRole { group_id: made.groups[place].clone(), role_id, ..Default::default() };
        gp.groups_roles().create(link).await?;
    }
    made.entities += sizes.users + sizes.groups;
    Ok(())
}

async fn grants(gp: &Client, sizes: Sizes, now: i64, made: &mut Made) -> Result<()> {
    for place in 0..sizes.grants {
        let (start, end) =
            if place % 3 == 2 { (now + 86_400, now + 172_800) } else { (now - 60, now + 360_000) };
        let grant = v1::AccountGrant {
            account_id: made.users[place % sizes.users].clone(),
            resource_id: made.resources[(place * 31 + 7) % sizes.resources].clone(),
            start_from: at(start),
            valid_until: at(end),
            ..v1::AccountGrant::default()
        };
        gp.account_grants().create(grant).await?;
    }
    made.entities += sizes.grants;
    Ok(())
}

async fn workflows(gp: &Client, made: &mut Made) -> Result<()> {
    let approver = v1::ApprovalFlowApprover::default;
    let step = |quantifier: &str, approvers| v1::ApprovalFlowStep {
        quantifier: quantifier.to_owned(),
        skip_after: Some(prost_types::Duration { seconds: 600, nanos: 0 }),
        approvers,
    };
    let manual = v1::ApprovalWorkflow {
        name: "four eyes".to_owned(),
        approval_mode: "manual".to_owned(),
        description: "in order".to_owned(),
        approval_workflow_steps: vec![
            step(
                "any",
                vec![
                    v1::ApprovalFlowApprover { account_id: made.users[1].clone(), ..approver() },
                    v1::ApprovalFlowApprover { role_id: made.roles[0].clone(), ..approver() },
                ],
            ),
            step(
                "all",
                vec![
                    v1::ApprovalFlowApprover { group_id: made.groups[0].clone(), ..approver() },
                    v1::ApprovalFlowApprover { reference: "manager-of-requester".to_owned(), ..approver() },
                ],
            ),
        ],
        ..v1::ApprovalWorkflow::default()
    };
    let manual = gp.approval_workflows().create(manual).await?.id;
    let automatic = v1::ApprovalWorkflow {
        name: "at once".to_owned(),
        approval_mode: "automatic".to_owned(),
        ..v1::ApprovalWorkflow::default()
    };
    gp.approval_workflows().create(automatic).await?;
    let workflow = v1::Workflow {
        name: "production".to_owned(),
        description: "with approval".to_owned(),
        weight: 7,
        enabled: true,
        approval_flow_id: manual,
        access_rules: serde_json::json!([{ "ids": [made.resources[0], made.resources[3]] }]).to_string(),
        access_request_max_duration: Some(prost_types::Duration { seconds: 3600, nanos: 0 }),
        ..v1::Workflow::default()
    };
    let workflow = gp.workflows().create(workflow).await?.id;
    let link =
        v1::WorkflowRole { workflow_id: workflow, role_id: made.roles[1].clone(), ..Default::default() };
    gp.workflow_roles().create(link).await?;
    // Enabled by its approver alone: the target cannot enable it before the approver is there.
    let old = v1::Workflow { name: "the old way".to_owned(), ..v1::Workflow::default() };
    let old = gp.workflows().create(old).await?.id;
    let approver = v1::WorkflowApprover {
        workflow_id: old.clone(),
        account_id: made.users[0].clone(),
        ..Default::default()
    };
    gp.workflow_approvers().create(approver).await?;
    gp.workflows().modify(&old, |workflow| workflow.enabled = true).await?;
    made.entities += 6;
    Ok(())
}

async fn policies(gp: &Client, made: &mut Made) -> Result<()> {
    let one = format!(
        "// {}\nforbid(principal == StrongDM::Account::\"{}\", action, resource == StrongDM::Resource::\"{}\");",
        made.users[0], made.users[0], made.resources[0]
    );
    let all = format!("forbid(principal in StrongDM::Role::\"{}\", action, resource);", made.roles[2]);
    for (name, policy) in [("not this one", one), ("nobody of that role", all)] {
        let policy = v1::Policy { name: name.to_owned(), policy, ..v1::Policy::default() };
        gp.policies().create(policy).await?;
    }
    made.entities += 2;
    Ok(())
}

async fn beside(gp: &Client, made: &mut Made) -> Result<()> {
    let set = gp
        .identity_sets()
        .create(v1::IdentitySet { name: "unix".to_owned(), ..Default::default() })
        .await?
        .id;
    for place in 0..3 {
        let alias = v1::IdentityAlias {
            account_id: made.users[place].clone(),
            identity_set_id: set.clone(),
            username: format!("u{place}"),
            ..Default::default()
        };
        gp.identity_aliases().create(alias).await?;
    }
    let mut groups = Vec::new();
    for name in ["west", "east"] {
        let group = v1::PeeringGroup { name: name.to_owned(), ..Default::default() };
        groups.push(gp.peering_groups().create(group).await?.id);
    }
    let peer = v1::PeeringGroupPeer {
        group_id: groups[0].clone(),
        peers_with_group_id: groups[1].clone(),
        ..Default::default()
    };
    gp.peering_group_peers().create(peer).await?;
    let inside = v1::PeeringGroupResource {
        group_id: groups[0].clone(),
        resource_id: made.resources[0].clone(),
        ..Default::default()
    };
    gp.peering_group_resources().create(inside).await?;
    made.entities += 8;
    Ok(())
}
