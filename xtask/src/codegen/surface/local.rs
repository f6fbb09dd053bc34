//! Methods that no server has: `bindings-common/src/requests.rs` carries them out, with calls that servers have.

use anyhow::{Context, Result};

use super::build::Builder;
use super::model::{Call, Method, Returns, Service};

/// Adds them to the services they belong to.
pub(super) fn add(builder: &mut Builder<'_>, services: &mut [Service]) -> Result<()> {
    let requests = services.iter_mut().find(|service| service.name == "AccessRequests");
    let requests = requests.context("there are access requests")?;
    requests.methods.push(wait(builder)?);
    requests.methods.push(take_back(builder)?);
    Ok(())
}

fn wait(builder: &mut Builder<'_>) -> Result<Method> {
    let (input, output) =
        (message(builder, "AccessRequestGetRequest")?, message(builder, "AccessRequestGetResponse")?);
    let answer = output.get_field_by_name("access_request").context("the answer holds the request")?;
    let doc = "Waits for a request to get so far, and answers with it as it is then: until it is `granted`, until its \
        access has `started`, or until it has `ended`. It listens to the request's events; where there are none, as on \
        StrongDM, it asks again every few seconds. A request that ends without what was waited for fails with `DENIED` \
        or `NOT_GRANTED`, a wait that takes longer than `timeout` with `DEADLINE_EXCEEDED`.";
    Ok(Method {
        name: "wait".to_owned(),
        operation: "AccessRequests.Wait".to_owned(),
        doc: doc.to_owned(),
        call: Call::Wait { params: builder.params(&input, &[])?, answer: builder.slot(&answer)? },
    })
}

fn take_back(builder: &mut Builder<'_>) -> Result<Method> {
    let (input, output) =
        (message(builder, "AccessRequestCancelRequest")?, message(builder, "AccessRequestRevokeResponse")?);
    let doc = "Takes a request back while it is pending, and what it granted once it is not: for who gives up, or has \
        done what it was for. What has ended already stays as it is.";
    Ok(Method {
        name: "take_back".to_owned(),
        operation: "AccessRequests.TakeBack".to_owned(),
        doc: doc.to_owned(),
        call: Call::Other {
            params: builder.params(&input, &["reason"])?,
            returns: Returns::Record(builder.reach_message(&output)?),
        },
    })
}

fn message(builder: &Builder<'_>, name: &str) -> Result<prost_reflect::MessageDescriptor> {
    builder
        .pool
        .get_message_by_name(&format!("gatepass.v1.{name}"))
        .with_context(|| format!("{name} is declared"))
}
