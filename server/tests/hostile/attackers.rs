//! Everybody who is no administrator, by the credential they come with.

use gatepass::client::Client;
use gatepass::model::PERMISSIONS;
use gatepass::v1;
use gatepass_wire::gatepass::v1 as g;

use crate::organisation::{Key, Organisation, attachment, call, user, wish};

/// Permissions that say who reaches what, who approves, or who is who: what an administrator's keys have (README).
const ADMINISTERS: &[&str] = &[
    "accountgroup:write",
    "approvalflow:edit",
    "credential:write",
    "datasource:grant",
    "datasource:update",
    "grant:write",
    "group:write",
    "grouprole:write",
    "organization:edit_settings",
    "policy:write",
    "role:update",
    "user:assign",
    "user:create_admin_token",
    "user:set_strong_role",
    "user:update",
    "user:update_admin",
    "workflow:edit",
];

pub(crate) struct Attacker {
    pub(crate) name: String,
    pub(crate) key: Key,
    pub(crate) client: Client,
    /// Who shall reach the payroll in the end.
    pub(crate) account: String,
    /// Who stands in the audit trail.
    pub(crate) actor: String,
    pub(crate) is_key: bool,
    /// Sees every request, by right.
    pub(crate) sees_all: bool,
    /// Whether its credential works at all.
    pub(crate) works: bool,
    /// Its own request for the payroll.
    pub(crate) own: Option<String>,
    /// Attacks that are none from this one: it may.
    pub(crate) may: &'static [&'static str],
}

/// People of every level below an administrator's.
pub(crate) async fn people(organisation: &Organisation) -> Vec<Attacker> {
    let mut all = Vec::new();
    for level in ["user", "auditor", "database-admin", "database-operator", "multi-team-leader", "relay"] {
        let account = organisation.holder.accounts().create(user(level, level)).await.unwrap().id;
        all.push(person(organisation, level, account).await);
    }
    let robot = v1::Service { name: "robot".to_owned(), ..v1::Service::default() };
    let robot = organisation.holder.accounts().create(robot).await.unwrap().id;
    all.push(person(organisation, "service account", robot).await);
    all
}

/// Somebody who may ask for the payroll, has done so, and reaches what has `env=dev`.
async fn person(organisation: &Organisation, name: &str, account: String) -> Attacker {
    for role in [&organisation.developers, &organisation.dev_access] {
        let attachment = attachment(&account, role);
        organisation.holder.account_attachments().create(attachment).await.unwrap();
    }
    let key = organisation.credential(&account, false).await;
    let client = organisation.client(&key).await;
    let own = match name {
        // Whoever is let in as a relay asks for nothing.
        "relay" => None,
        _ => Some(client.access_requests().create(wish(&organisation.payroll, "")).await.unwrap().id),
    };
    Attacker {
        name: name.to_owned(),
        actor: account.clone(),
        account,
        key,
        client,
        is_key: false,
        sees_all: name == "auditor",
        works: true,
        own,
        may: &[],
    }
}

/// API keys of every kind that administers nothing, which would let Mallory in.
pub(crate) async fn keys(organisation: &Organisation) -> Vec<Attacker> {
    let mallory = organisation.holder.accounts().create(user("mallory", "user")).await.unwrap().id;
    let rest: Vec<&str> = PERMISSIONS
        .iter()
        .copied()
        .filter(|name| !ADMINISTERS.contains(name))
        .filter(|name| !name.starts_with("gatepass:") && !name.starts_with("testing:"))
        .collect();
    let (alice, bob) = (&*organisation.alice, &*organisation.bob);
    const REQUESTER: &str = "accessrequest:requester";
    type Kind<'a> = (&'a str, &'a [&'a str], &'a [&'a str], &'a [&'a str], &'static [&'static str]);
    let kinds: [Kind<'_>; 8] = [
        ("nothing", &[], &[], &[], &[]),
        ("all that administers nothing", &rest, &[], &[], &[]),
        ("asks", &[REQUESTER, "gatepass:request_as"], &[alice], &[], &["asks for Alice"]),
        ("votes", &["gatepass:vote_as"], &[], &[bob], &["votes for Bob"]),
        ("asks and votes", &[REQUESTER, "gatepass:request_as", "gatepass:vote_as"], &[alice], &[bob], &[]),
        ("acts without a scope", &[REQUESTER, "gatepass:request_as", "gatepass:both_sides"], &[], &[], &[]),
        (
            "makes keys",
            &[REQUESTER, "gatepass:request_as", "user:create_admin_token"],
            &[alice],
            &[],
            &["asks for Alice"],
        ),
        ("lends credentials", &["credential:write"], &[], &[], &[]),
    ];
    let mut all = Vec::new();
    for (name, permissions, request_as, vote_as, may) in kinds {
        let key = organisation.key(name, permissions, request_as, vote_as).await;
        all.push(Attacker {
            name: format!("a key that {name}"),
            client: organisation.client(&key).await,
            account: mallory.clone(),
            actor: key.id.clone(),
            key,
            is_key: true,
            sees_all: permissions.contains(&"accessrequest:list"),
            works: true,
            own: None,
            may,
        });
    }
    all
}

/// Keys with one permission each that administers nothing.
pub(crate) async fn single_permissions(organisation: &Organisation) -> Vec<Attacker> {
    let mallory = organisation.holder.accounts().create(user("mallory", "user")).await.unwrap().id;
    let mut all = Vec::new();
    for name in PERMISSIONS.iter().filter(|name| !ADMINISTERS.contains(name)) {
        // What these are for are no attacks.
        if matches!(
            *name,
            "gatepass:testing" | "gatepass:operate" | "gatepass:erase" | "gatepass:set_conditions"
        ) {
            continue;
        }
        let key = organisation.key(name, &[name], &[], &[]).await;
        all.push(Attacker {
            name: format!("a key for {name}"),
            client: organisation.client(&key).await,
            account: mallory.clone(),
            actor: key.id.clone(),
            key,
            is_key: true,
            sees_all: *name == "accessrequest:list",
            works: true,
            own: None,
            may: &[],
        });
    }
    all
}

/// Credentials that worked once: of an administrator who was suspended, of one who was deleted, one that was revoked.
pub(crate) async fn stopped(organisation: &Organisation) -> Vec<Attacker> {
    let holder = &organisation.holder;
    let mut all = Vec::new();
    for name in ["suspended", "revoked", "deleted"] {
        let account = holder.accounts().create(user(name, "admin")).await.unwrap().id;
        let key = organisation.credential(&account, false).await;
        let client = organisation.client(&key).await;
        client.roles().list("").collect().await.unwrap();
        match name {
            "suspended" => {
                let suspend = |account: &mut v1::Account| {
                    if let Some(v1::account::Account::User(user)) = &mut account.account {
                        user.permission_level_rw = "suspended".to_owned();
                    }
                };
                holder.accounts().modify(&account, suspend).await.unwrap();
            }
            "deleted" => holder.accounts().delete(&account).await.unwrap(),
            _ => {
                let request = g::CredentialRevokeRequest { id: key.id.clone() };
                let path = "/gatepass.v1.Credentials/Revoke";
                let _: g::CredentialRevokeResponse = call(holder, path, &request).await;
            }
        }
        all.push(Attacker {
            name: name.to_owned(),
            client,
            account: if name == "deleted" { organisation.carol.clone() } else { account.clone() },
            actor: String::new(),
            key,
            is_key: false,
            sees_all: true,
            works: false,
            own: None,
            may: &[],
        });
    }
    all
}
