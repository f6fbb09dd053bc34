//! Calls of the services that the client has by hand: questions about access, requests, the audit trail, the controls.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gatepass::audit::Hash;
use gatepass::client::{AccessAt, Client, NewEnd, Revocation, Simulated, Until, Wish};
use gatepass::gatepass_v1 as api;
use gatepass::model::{Revision, Timestamp};
use gatepass::wire::json::format_timestamp;
use serde_json::{Value as Json, json};

use crate::arguments::{Arguments, instant, wrong};
use crate::failure::Failure;
use crate::value::Value;

/// How long a wait takes at most that says nothing.
const PATIENCE: Duration = Duration::from_secs(600);

/// Calls an operation; nothing where its service is generated.
pub(crate) async fn call(
    client: &Client,
    operation: &str,
    given: &Arguments,
) -> Result<Option<Value>, Failure> {
    let (service, method) = operation.rsplit_once('.').unwrap_or_default();
    Ok(Some(match service {
        "Access" => access(client, method, given).await?,
        "AccessRequests" | "gatepass.v1.AccessRequests" => requests(client, method, given).await?,
        "Audit" => audit(client, method, given).await?,
        "Grants" | "Operations" => operations(client, method, given).await?,
        "Testing" => testing(client, method, given).await?,
        _ => return Ok(None),
    }))
}

async fn access(client: &Client, method: &str, given: &Arguments) -> Result<Value, Failure> {
    let asked = as_of(client, given)?;
    let (account, resource) = (given.text("account")?, given.text("resource")?);
    match method {
        "Check" => Value::of(&asked.check(account, resource).await?),
        "CheckMany" => {
            let questions = given.request::<api::CheckManyRequest>()?.questions.into_iter();
            let pairs = questions.map(|question| (question.account, question.resource));
            let allowed = asked.check_many(pairs).await?;
            Ok(Value::plain(json!({"allowed": allowed}), &allowed))
        }
        "Explain" => Value::of(&asked.explain(account, resource).await?),
        "ListResources" => given.listed(asked.reach(account)).await,
        "ListAccounts" => given.listed(asked.who(resource)).await,
        "Simulate" => {
            let calls = given.request::<api::SimulateRequest>()?.calls.into_iter();
            let calls = calls.map(|call| {
                Simulated::encoded(&format!("/v1.{}", call.method.replace('.', "/")), call.request.into())
            });
            let calls = calls.collect::<gatepass::Result<Vec<_>>>()?;
            Value::of(&client.simulate(calls, given.instant("time")?).await?)
        }
        _ => Err(unknown(method)),
    }
}

fn as_of(client: &Client, given: &Arguments) -> Result<AccessAt, Failure> {
    let part = |name: &str| given.json("as_of").and_then(|as_of| as_of.get(name));
    let time = part("time").map(|held| instant("time", held)).transpose()?;
    let number = |held: &Json| held.as_u64().or_else(|| held.as_str()?.parse().ok()).map(Revision);
    let revision =
        part("revision").map(|held| number(held).ok_or_else(|| wrong("revision", held, "a number")));
    Ok(client.access_at(time, revision.transpose()?))
}

async fn requests(client: &Client, method: &str, given: &Arguments) -> Result<Value, Failure> {
    let requests = client.access_requests();
    let (id, act_as) = (given.text("id")?, given.text("act_as")?);
    let (reason, comment) = (given.text("reason")?, given.text("comment")?);
    match method {
        "Create" => Value::of(&requests.create(wish(given)?).await?),
        "Get" => Value::of(&requests.get(id, act_as).await?),
        "List" => given.listed(requests.search(given.request()?)).await,
        "Approve" => Value::of(&requests.approve(id, comment, act_as).await?),
        "Deny" => Value::of(&requests.deny(id, reason, act_as).await?),
        "Cancel" => Value::of(&requests.cancel(id, reason, act_as).await?),
        "Review" => Value::of(&requests.review(id, comment, act_as).await?),
        "Extend" => {
            let end = match (given.duration("by")?, given.instant("valid_until")?) {
                (Some(by), None) => NewEnd::By(by),
                (None, Some(time)) => NewEnd::At(time),
                _ => return Err(Failure::of_runner("this does not compile in Rust: there is one new end")),
            };
            Value::of(&requests.extend(id, end, reason, act_as).await?)
        }
        "Revoke" => Value::of(&requests.revoke(revocation(given)?, reason, act_as).await?),
        "Wait" => Value::of(&requests.wait(id, until(given)?, patience(given)?, act_as).await?),
        "TakeBack" => Value::of(&requests.take_back(id, act_as).await?),
        _ => Err(unknown(method)),
    }
}

/// What is asked for: one resource may be given alone.
pub(crate) fn wish(given: &Arguments) -> Result<Wish, Failure> {
    let mut request: api::AccessRequestCreateRequest = given.without(&["resource", "timeout"]).request()?;
    if given.has("resource") {
        request.resources.insert(0, given.text("resource")?.to_owned());
    }
    Ok(request.into())
}

pub(crate) fn patience(given: &Arguments) -> Result<Duration, Failure> {
    Ok(given.duration("timeout")?.unwrap_or(PATIENCE))
}

fn until(given: &Arguments) -> Result<Until, Failure> {
    match given.text("until")? {
        "" | "granted" => Ok(Until::Granted),
        "started" => Ok(Until::Started),
        "ended" => Ok(Until::Ended),
        other => {
            Err(Failure::of_runner(format!("this does not compile in Rust: there is no `Until::{other}`")))
        }
    }
}

fn revocation(given: &Arguments) -> Result<Revocation, Failure> {
    let whose = [
        ("id", Revocation::Id as fn(String) -> Revocation),
        ("account", Revocation::Account),
        ("resource", Revocation::Resource),
        ("role", Revocation::Role),
    ];
    let mut named = whose.iter().filter(|(name, _)| given.has(name));
    match (named.next(), named.next()) {
        (Some((name, whose)), None) => Ok(whose(given.text(name)?.to_owned())),
        _ => Err(Failure::of_runner("this does not compile in Rust: one thing is revoked")),
    }
}

async fn audit(client: &Client, method: &str, given: &Arguments) -> Result<Value, Failure> {
    let audit = client.audit();
    let size = |name: &str| Ok::<_, Failure>(Some(given.number(name)?).filter(|size| *size > 0));
    let hashes = |all: &[Hash]| all.iter().map(|hash| STANDARD.encode(hash.0)).collect::<Vec<_>>();
    match method {
        "Checkpoint" => {
            let signed = audit.checkpoint(size("size")?).await?;
            let said = signed.checkpoint();
            let root = STANDARD.encode(said.root.0);
            let json = json!({"note": signed.note(), "origin": said.origin, "size": said.size, "root": root});
            Ok(Value::plain(json, &signed))
        }
        "VerifierKey" => {
            let key = audit.verifier_key().await?;
            Ok(Value::plain(key.to_string(), &key))
        }
        "InclusionProof" => {
            let proof = audit.inclusion_proof(given.number("revision")?, size("size")?).await?;
            let (leaf, hashes) = (STANDARD.encode(proof.leaf.0), hashes(&proof.hashes));
            let json =
                json!({"revision": proof.revision, "size": proof.size, "leaf": leaf, "hashes": hashes});
            Ok(Value::plain(json, &proof))
        }
        "ConsistencyProof" => {
            let proof = audit.consistency_proof(given.number("old_size")?, size("new_size")?).await?;
            let hashes = hashes(&proof.hashes);
            let json = json!({"old_size": proof.old_size, "new_size": proof.new_size, "hashes": hashes});
            Ok(Value::plain(json, &proof))
        }
        "Export" => {
            let records = audit.export(given.number("size")?).collect().await?;
            Value::list(&records.into_iter().map(api::ExportedRecord::from).collect::<Vec<_>>())
        }
        _ => Err(unknown(method)),
    }
}

async fn operations(client: &Client, method: &str, given: &Arguments) -> Result<Value, Failure> {
    match method {
        "Extend" => {
            let id = given.text("id")?;
            let grant = match (given.duration("by")?, given.instant("valid_until")?) {
                (Some(by), None) => client.extend(id, by).await?,
                (None, Some(time)) => client.extend_until(id, time).await?,
                _ => return Err(Failure::of_runner("this does not compile in Rust: there is one new end")),
            };
            Value::of(&grant)
        }
        "Status" => Value::of(&client.status().await?),
        "AcceptTime" => Value::of(&client.accept_time().await?),
        "Resume" => Value::of(&client.resume().await?),
        "Erase" => Value::of(&client.erase(given.text("account_id")?).await?),
        _ => Err(unknown(method)),
    }
}

async fn testing(client: &Client, method: &str, given: &Arguments) -> Result<Value, Failure> {
    let needed = |name: &str| Failure::of_runner(format!("`{name}` must be given"));
    match method {
        "SetClock" => {
            let time = given.instant("time")?.ok_or_else(|| needed("time"))?;
            Ok(told(client.set_clock(time).await?))
        }
        "AdvanceClock" => {
            let by = given.duration("by")?.ok_or_else(|| needed("by"))?;
            Ok(told(client.advance_clock(by).await?))
        }
        "Disturb" => {
            client.disturb(given.request()?).await?;
            Ok(Value::nothing())
        }
        "Seen" => Value::list(&client.seen().await?),
        _ => Err(unknown(method)),
    }
}

fn told(time: Timestamp) -> Value {
    let (seconds, nanos) = time.to_parts();
    Value::plain(format_timestamp((seconds, nanos)), &time)
}

fn unknown(method: &str) -> Failure {
    Failure::of_runner(format!("the client has no `{method}` by hand"))
}
