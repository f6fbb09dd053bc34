//! Operations whose only purpose is to fail, panic, be late, wait for ever or give back what they got: with them each
//! language tests its bridge without the product (`SelfTest.Fail`). They go through the same door as every call.

use std::collections::HashMap;
use std::future::pending;
use std::time::Duration;

use gatepass::{Error, ErrorReason, RateLimited, model::Timestamp};
use gatepass_wire::SERVICES;
use gatepass_wire::schema::Message;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::per_process::PerProcess;
use crate::{Answer, Body, Failure, Outcome};

type Messages = HashMap<&'static str, &'static Message>;

/// Runs one. In JSON requests, `Fail` takes a `kind` of error, `Late` takes `millis`; `Echo:v1.Query` takes that message.
/// In bytes, `Fail:NOT_FOUND` and `Late:50` carry it in their names.
pub(crate) async fn run(test: &str, request: Body) -> Outcome {
    let (name, argument) = test.split_once(':').unwrap_or((test, ""));
    let given = |field: &str| match &request {
        Body::Json(value) if argument.is_empty() => value.get(field).cloned().unwrap_or(Value::Null),
        _ => Value::from(argument),
    };
    match name {
        "Fail" => Err(failure(given("kind").as_str().unwrap_or_default())?),
        "Panic" => panic!("asked to panic"),
        "Late" => {
            let millis = given("millis");
            let millis = millis.as_u64().or_else(|| millis.as_str()?.parse().ok()).unwrap_or(0);
            sleep(Duration::from_millis(millis)).await;
            Ok(Answer { body: empty(&request), revision: None })
        }
        "Never" => pending().await,
        "Echo" => echo(argument, &request),
        _ => Err(Error::unimplemented(format!("`SelfTest.{name}`"), "there is no such test").into()),
    }
}

fn empty(request: &Body) -> Body {
    match request {
        Body::Json(_) | Body::Entities(_) => Body::Json(json!({})),
        Body::Bytes(_) => Body::Bytes(bytes::Bytes::new()),
    }
}

/// An error of this kind, with everything set that an error can carry.
fn failure(kind: &str) -> Result<Failure, Error> {
    match kind {
        "CLOSED" => return Ok(Failure::closed()),
        "FORKED" => return Ok(Failure::forked("as if this process had been forked")),
        "DENIED" | "NOT_GRANTED" => {
            let kind = if kind == "DENIED" { "DENIED" } else { "NOT_GRANTED" };
            return Ok(Failure { kind, ..failure("FAILED_PRECONDITION")? });
        }
        _ => {}
    }
    let reason = ErrorReason::from_text(kind)
        .ok_or_else(|| Error::invalid_value("kind", kind, "write a kind of error, such as `NOT_FOUND`"))?;
    let limit = RateLimited {
        limit: i64::MAX,
        remaining: 0,
        reset_at: Timestamp(1_893_456_000_000_000_000),
        retry_after_nanos: 1_500_000_000,
        bucket: "self test".to_owned(),
    };
    let error = Error::new(reason, "a failure on request: `ünïcödé 🔑`");
    Ok(error
        .with_field("role.access_rules[1].tags")
        .with_request_id("self-test-1")
        .with_rate_limit(limit)
        .into())
}

/// The message as it was understood.
fn echo(message: &str, request: &Body) -> Outcome {
    let message = messages()?
        .get(message)
        .copied()
        .ok_or_else(|| Error::invalid_value("message", message, "write a message such as `v1.Query`"))?;
    let body = Body::decode(message, request.encode(message)?, request.form(), true)?;
    Ok(Answer { body, revision: Some("selftest.42".to_owned()) })
}

/// The messages that some method holds, at any depth, by name. Gathered once: a test may echo a million times.
fn messages() -> Result<&'static Messages, Failure> {
    static GATHERED: PerProcess<Messages> = PerProcess::new();
    GATHERED.get_or_make(|_| {
        let methods = SERVICES.iter().flat_map(|service| service.methods);
        let mut queue: Vec<&'static Message> =
            methods.flat_map(|method| [method.request, method.response]).collect();
        let mut found = Messages::new();
        while let Some(message) = queue.pop() {
            if found.insert(message.name, message).is_none() {
                queue.extend(message.fields.iter().filter_map(gatepass_wire::schema::Field::message));
            }
        }
        Ok(found)
    })
}
