//! Personal keys.

use gatepass::client::Client;
use gatepass::gatepass_v1::{
    Credential, CredentialCreateRequest, CredentialCreateTokenRequest, CredentialRevokeRequest,
};
use gatepass_wire::messages;
use serde_json::{Value, json};

use crate::access::{as_json, instant};
use crate::arguments::Credentials;
use crate::console::Console;
use crate::failure::{Done, Failure};

/// `gatepass credentials`.
pub(crate) async fn run(client: &Client, console: &mut Console, command: &Credentials) -> Done {
    match command {
        Credentials::Create { account, name, lifetime, strongdm_signature, basic } => {
            let too_long = |_| Failure::usage("for", "the key would outlive every calendar");
            let request = CredentialCreateRequest {
                account: account.clone().unwrap_or_default(),
                name: name.clone(),
                lifetime: lifetime.map(prost_types::Duration::try_from).transpose().map_err(too_long)?,
                fresh_only: !strongdm_signature && !basic,
                basic: *basic,
            };
            create(client, console, request).await
        }
        Credentials::List { account } => list(client, console, account.clone().unwrap_or_default()).await,
        Credentials::Token { duration } => {
            let too_long = |_| Failure::usage("for", "the token would outlive every calendar");
            let duration = prost_types::Duration::try_from(*duration).map_err(too_long)?;
            token(client, console, CredentialCreateTokenRequest { duration: Some(duration) }).await
        }
        Credentials::Revoke { id } => {
            client.credentials().revoke(CredentialRevokeRequest { id: id.clone() }).await?;
            if console.json {
                return Ok(console.value(&json!({ "revoked": [id] }))?);
            }
            Ok(console.line(format!("revoked {id}"))?)
        }
    }
}

async fn create(client: &Client, console: &mut Console, request: CredentialCreateRequest) -> Done {
    let answer = client.credentials().create(request).await?;
    let credential = answer.credential.unwrap_or_default();
    if console.json {
        let mut value = as_json(&messages::GATEPASS_V1_CREDENTIAL, &credential)?;
        value["access_key"] = answer.access_key.into();
        value["secret_key"] = answer.secret_key.into();
        return Ok(console.value(&value)?);
    }
    let pair = |name: &str, value: String| (name.to_owned(), value);
    let mut pairs = vec![
        pair("id", credential.id),
        pair("account", credential.account_id),
        pair("access key", answer.access_key),
        pair("secret key", answer.secret_key),
    ];
    if let Some(deadline) = instant(credential.deadline) {
        pairs.push(pair("works until", deadline));
    }
    console.pairs(&pairs)?;
    Ok(console.line("The secret key is shown this once.")?)
}

async fn token(client: &Client, console: &mut Console, request: CredentialCreateTokenRequest) -> Done {
    let answer = client.credentials().create_token(request).await?;
    let until = instant(answer.expires_at).unwrap_or_default();
    if console.json {
        return Ok(console.value(&json!({ "token": answer.token, "expires_at": until }))?);
    }
    Ok(console.pairs(&[("token".to_owned(), answer.token), ("works until".to_owned(), until)])?)
}

async fn list(client: &Client, console: &mut Console, account: String) -> Done {
    let credentials = client.credentials().list(&account).collect().await?;
    if console.json {
        let items: Result<Vec<Value>, Failure> =
            credentials.iter().map(|item| as_json(&messages::GATEPASS_V1_CREDENTIAL, item)).collect();
        return Ok(console.value(&json!({ "items": items? }))?);
    }
    if credentials.is_empty() {
        return Ok(console.line("no keys")?);
    }
    let row = |item: Credential| {
        let never = || "never".to_owned();
        let created = instant(item.created_at).unwrap_or_default();
        vec![item.id, item.account_id, item.name, created, instant(item.deadline).unwrap_or_else(never)]
    };
    let headings = ["id", "account", "name", "created", "ends"];
    Ok(console.table(&headings, credentials.into_iter().map(row).collect())?)
}
