//! Grants: extend and revoke.

use gatepass::client::{Client, Endpoint, Filter, NewEnd, Revocation};
use gatepass::model::Kind;
use gatepass::v1::AccountGrant;
use gatepass::{Code, gatepass_v1};
use gatepass_wire::messages;
use serde_json::json;

use crate::access::{as_json, instant};
use crate::arguments::{Extend, Revoke};
use crate::console::Console;
use crate::entity;
use crate::failure::{Done, Failure};

/// `gatepass extend`: of a request, or of a grant, whichever made it.
pub(crate) async fn extend(client: &Client, console: &mut Console, extend: &Extend, act_as: &str) -> Done {
    let end = match (extend.by, extend.until) {
        (Some(by), _) => NewEnd::By(by),
        (None, Some(until)) => NewEnd::At(until),
        (None, None) => return Err(Failure::usage("for", "give `--for DURATION` or `--until TIME`")),
    };
    if extend.id.starts_with(Kind::AccountGrant.prefix()) && act_as.is_empty() {
        match extend_grant(client, console, &extend.id, end).await {
            // Not as an administrator, but perhaps as who asked for it.
            Err(Failure::Call(error)) if error.code() == Code::PermissionDenied => {}
            done => return done,
        }
    }
    let answer = client.access_requests().extend(&extend.id, end, &extend.reason, act_as).await?;
    if console.json {
        return Ok(console.value(&as_json(&messages::GATEPASS_V1_ACCESS_REQUEST_EXTEND_RESPONSE, &answer)?)?);
    }
    let request = answer.access_request.unwrap_or_default();
    let line = match answer.extended {
        true => format!("{} now ends {}", extend.id, instant(request.valid_until).unwrap_or_default()),
        false => format!("more time is asked for by {}, which is {}", request.id, request.status),
    };
    Ok(console.line(line)?)
}

async fn extend_grant(client: &Client, console: &mut Console, id: &str, end: NewEnd) -> Done {
    let grant = match end {
        NewEnd::By(by) => client.extend(id, by).await?,
        NewEnd::At(until) => client.extend_until(id, until).await?,
    };
    if console.json {
        return Ok(console.value(&as_json(&messages::V1_ACCOUNT_GRANT, &grant)?)?);
    }
    Ok(console.line(format!("{} now ends {}", grant.id, instant(grant.valid_until).unwrap_or_default()))?)
}

/// `gatepass revoke`: what grants give, in one call; access by a role stays, and that is said (RULES 2.7).
pub(crate) async fn revoke(client: &Client, console: &mut Console, revoke: &Revoke, act_as: &str) -> Done {
    let all = match (&revoke.id, &revoke.account, &revoke.resource, &revoke.role) {
        (Some(id), ..) => Revocation::Id(id.clone()),
        (_, Some(account), None, _) => Revocation::Account(account.clone()),
        (_, None, Some(resource), _) => Revocation::Resource(resource.clone()),
        (.., Some(role)) => Revocation::Role(role.clone()),
        // Of one account on one resource: grant by grant, as on StrongDM, which has no other way.
        _ => return one_by_one(client, console, revoke).await,
    };
    if matches!(client.endpoint(), Endpoint::StrongDm { .. }) {
        return one_by_one(client, console, revoke).await;
    }
    let answer = client.access_requests().revoke(all, &revoke.reason, act_as).await?;
    if console.json {
        return Ok(console.value(&as_json(&messages::GATEPASS_V1_ACCESS_REQUEST_REVOKE_RESPONSE, &answer)?)?);
    }
    if answer.revoked_ids.is_empty() {
        return Ok(console.line("there is no such grant")?);
    }
    for id in &answer.revoked_ids {
        console.line(format!("revoked {id}"))?;
    }
    for pair in &answer.remaining {
        let via = pair.via_ids.join(", ");
        console.line(format!("note: {} still reaches {} by {via}", pair.account_id, pair.resource_id))?;
    }
    Ok(())
}

async fn one_by_one(client: &Client, console: &mut Console, revoke: &Revoke) -> Done {
    let grants = match &revoke.id {
        Some(id) => vec![client.account_grants().get(id).await?],
        None => all(client, revoke).await?,
    };
    let busy = console.busy("revoking");
    let mut revoked = Vec::new();
    for grant in grants {
        match client.account_grants().delete(&grant.id).await {
            Ok(()) => revoked.push(grant),
            // It ended, or someone else revoked it, after it was listed.
            Err(error) if error.code() == Code::NotFound && revoke.id.is_none() => {}
            Err(error) => return Err(unfinished(error, &revoked)),
        }
        busy.inc(1);
    }
    let remaining = remaining(client, &revoked).await?;
    busy.finish_and_clear();
    if console.json {
        let ids: Vec<&str> = revoked.iter().map(|grant| grant.id.as_str()).collect();
        let pairs: Vec<_> = remaining
            .iter()
            .map(|pair| json!({ "account_id": pair.account, "resource_id": pair.resource }))
            .collect();
        return Ok(console.value(&json!({ "revoked_ids": ids, "remaining": pairs }))?);
    }
    if revoked.is_empty() {
        return Ok(console.line("there is no such grant")?);
    }
    for grant in &revoked {
        console.line(format!("revoked {} ({} on {})", grant.id, grant.account_id, grant.resource_id))?;
    }
    for pair in &remaining {
        console.line(format!("note: {} still reaches {} otherwise", pair.account, pair.resource))?;
    }
    Ok(())
}

async fn all(client: &Client, revoke: &Revoke) -> Result<Vec<AccountGrant>, Failure> {
    let (mut template, mut values) = (Vec::new(), Vec::new());
    for (field, entity_name, text) in
        [("account_id", "accounts", &revoke.account), ("resource_id", "resources", &revoke.resource)]
    {
        let (Some(text), Some(entity)) = (text, entity::named(entity_name)) else { continue };
        template.push(format!("{field}:?"));
        values.push(entity::resolve(client, &entity, text).await?);
    }
    let filter = values.iter().fold(Filter::new(template.join(" ")), Filter::value);
    let grants = client.account_grants().list(filter).collect().await?;
    // What is revoked must never hang on how a server reads a filter.
    let [account, resource] = [&revoke.account, &revoke.resource].map(Option::is_some);
    let matches = |grant: &AccountGrant| {
        let mut expected = values.iter();
        (!account || expected.next() == Some(&grant.account_id))
            && (!resource || expected.next() == Some(&grant.resource_id))
    };
    match grants.iter().find(|grant| !matches(grant)) {
        None => Ok(grants),
        Some(grant) => Err(Failure::Local(format!(
            "the server listed the grant {}, which was not asked for; nothing was revoked",
            grant.id
        ))),
    }
}

/// Which of the pairs are allowed still, by a role or another grant. StrongDM cannot say.
async fn remaining(client: &Client, revoked: &[AccountGrant]) -> Result<Vec<gatepass_v1::Question>, Failure> {
    let mut pairs: Vec<gatepass_v1::Question> = Vec::new();
    let mut remaining = Vec::new();
    for grant in revoked {
        let pair =
            gatepass_v1::Question { account: grant.account_id.clone(), resource: grant.resource_id.clone() };
        if !pairs.contains(&pair) {
            pairs.push(pair);
        }
    }
    for pairs in pairs.chunks(1000) {
        let asked = pairs.iter().map(|pair| (pair.account.clone(), pair.resource.clone()));
        match client.check_many(asked).await {
            Ok(answers) => {
                let still = pairs.iter().zip(answers).filter(|(_, allowed)| *allowed);
                remaining.extend(still.map(|(pair, _)| pair.clone()));
            }
            Err(error) if error.code() == Code::Unimplemented => return Ok(Vec::new()),
            Err(error) => return Err(unfinished(error, revoked)),
        }
    }
    Ok(remaining)
}

fn unfinished(error: gatepass::Error, revoked: &[AccountGrant]) -> Failure {
    if revoked.is_empty() {
        return error.into();
    }
    let ids: Vec<&str> = revoked.iter().map(|grant| grant.id.as_str()).collect();
    let message = format!("{}; revoked before that: {}", error.message(), ids.join(", "));
    Failure::Call(gatepass::Error::new(error.reason(), message))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, Mutex};

    use gatepass::client::ConnectOptions;
    use gatepass::service::{Metadata, Reply};
    use gatepass::v1::{AccountGrantListRequest, AccountGrantListResponse};
    use prost::Message;

    use super::*;
    use crate::arguments::Color;

    #[tokio::test]
    async fn a_server_that_lists_more_than_was_asked_for_gets_nothing_revoked() {
        let (deletions, filter) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(String::new())));
        let (counted, seen) = (Arc::clone(&deletions), Arc::clone(&filter));
        let gp = Client::answered_by(Endpoint::Memory, ConnectOptions::new(), move |method, body, _| {
            if method.name != "List" {
                counted.fetch_add(1, Ordering::SeqCst);
                return Err(gatepass::Error::internal());
            }
            *seen.lock().unwrap() = AccountGrantListRequest::decode(body).unwrap().filter;
            let grant = |account: &str| AccountGrant {
                id: "ag-1".into(),
                account_id: account.into(),
                ..Default::default()
            };
            let account_grants = vec![grant("a-0000000000000001"), grant("a-0000000000000002")];
            let answer = AccountGrantListResponse { account_grants, ..Default::default() };
            Ok(Reply { body: answer.encode_to_vec().into(), metadata: Metadata::new() })
        });
        let asked = Revoke {
            id: None,
            account: Some("a-0000000000000001".into()),
            resource: None,
            role: None,
            reason: String::new(),
        };
        let mut console = Console::of_process(Color::Never, false);
        let failure = one_by_one(&gp, &mut console, &asked).await.unwrap_err();
        assert!(failure.line().contains("nothing was revoked"), "{}", failure.line());
        assert_eq!(deletions.load(Ordering::SeqCst), 0);
        assert_eq!(*filter.lock().unwrap(), r#"account_id:"a-0000000000000001""#);
    }
}
