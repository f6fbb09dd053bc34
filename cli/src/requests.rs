//! Access requests: ask, vote, list.

use gatepass::client::{Client, Until, Wish};
use gatepass::gatepass_v1::{AccessRequest, AccessRequestStep, AccessRequestsListRequest};
use gatepass_wire::messages;
use serde_json::{Value, json};

use crate::access::{as_json, instant};
use crate::arguments::{Request, Requests, Vote, Wished};
use crate::console::{BAD, BOLD, Console, DIM, GOOD, printable};
use crate::failure::{Done, Failure};

/// What the options say is wished for.
pub(crate) fn wish(wish: Wish, wished: &Wished, act_as: &str) -> Result<Wish, Failure> {
    let mut wish = wish.reason(&wished.reason).while_condition(&wished.condition).act_as(act_as);
    if let Some(duration) = wished.duration {
        wish = wish.duration(duration)?;
    }
    Ok(if wished.break_glass { wish.break_glass() } else { wish })
}

/// Access to these resources.
pub(crate) fn to_all(resources: &[String]) -> Wish {
    resources.iter().fold(Wish::default(), |wish, resource| wish.and_resource(resource))
}

/// `gatepass request`.
pub(crate) async fn request(client: &Client, console: &mut Console, asked: &Request, act_as: &str) -> Done {
    let what = asked.role.as_ref().map_or_else(|| to_all(&asked.resources), Wish::role);
    let mut wish = wish(what, &asked.wished, act_as)?;
    if let Some(start) = asked.start {
        wish = wish.start_from(start);
    }
    let asking = match &asked.idempotency_key {
        Some(key) => client.with(client.options().clone().idempotency_key(key)),
        None => client.clone(),
    };
    let request = asking.access_requests().create(wish).await?;
    let Some(wait) = asked.wait.filter(|_| request.status == "pending") else {
        return show(console, &request);
    };
    let busy = console.busy("waiting for approval");
    let waited = client.access_requests().wait(&request.id, Until::Granted, wait, act_as).await;
    busy.finish_and_clear();
    match waited {
        Ok(request) => show(console, &request),
        Err(error) => {
            // Whoever goes on by the id has to know it.
            show(console, &request)?;
            Err(error.into())
        }
    }
}

/// `gatepass approve`.
pub(crate) async fn approve(client: &Client, console: &mut Console, vote: &Vote, act_as: &str) -> Done {
    show(console, &client.access_requests().approve(&vote.request, &vote.reason, act_as).await?)
}

/// `gatepass deny`.
pub(crate) async fn deny(client: &Client, console: &mut Console, vote: &Vote, act_as: &str) -> Done {
    show(console, &client.access_requests().deny(&vote.request, &vote.reason, act_as).await?)
}

/// `gatepass cancel`.
pub(crate) async fn cancel(client: &Client, console: &mut Console, vote: &Vote, act_as: &str) -> Done {
    show(console, &client.access_requests().cancel(&vote.request, &vote.reason, act_as).await?)
}

/// `gatepass review`.
pub(crate) async fn review(client: &Client, console: &mut Console, vote: &Vote, act_as: &str) -> Done {
    show(console, &client.access_requests().review(&vote.request, &vote.reason, act_as).await?)
}

/// `gatepass requests`.
pub(crate) async fn list(client: &Client, console: &mut Console, asked: &Requests, act_as: &str) -> Done {
    if let Some(id) = &asked.request {
        let request = client.access_requests().get(id, act_as).await?;
        show(console, &request)?;
        return events(console, &request);
    }
    let request = AccessRequestsListRequest {
        mine: asked.mine,
        waiting_for_me: asked.waiting,
        account: asked.account.clone(),
        resource: asked.resource.clone(),
        role: asked.role.clone(),
        statuses: asked.statuses.clone(),
        unreviewed: asked.unreviewed,
        act_as: act_as.to_owned(),
        ..Default::default()
    };
    let busy = console.busy("listing");
    let found = client.access_requests().search(request).collect().await?;
    busy.finish_and_clear();
    if console.json {
        let items: Result<Vec<Value>, Failure> =
            found.iter().map(|item| as_json(&messages::GATEPASS_V1_ACCESS_REQUEST, item)).collect();
        return Ok(console.value(&json!({ "items": items? }))?);
    }
    if found.is_empty() {
        return Ok(console.line("no requests")?);
    }
    let row = |request: AccessRequest| {
        let until = instant(request.valid_until).unwrap_or_default();
        let (who, what) = (who(&request), what(&request));
        vec![request.id, request.status, who, what, until, request.reason]
    };
    let headings = ["id", "status", "who", "what", "until", "reason"];
    Ok(console.table(&headings, found.into_iter().map(row).collect())?)
}

fn who(request: &AccessRequest) -> String {
    named(&request.account_name, &request.account_id)
}

fn named(name: &str, id: &str) -> String {
    if name.is_empty() { id.to_owned() } else { name.to_owned() }
}

/// What a request is for, by name.
pub(crate) fn what(request: &AccessRequest) -> String {
    if !request.role_id.is_empty() {
        return format!("role {}", named(&request.role_name, &request.role_id));
    }
    let names = request.items.iter().map(|item| named(&item.resource_name, &item.resource_id));
    names.collect::<Vec<_>>().join(", ")
}

/// A request: what became of it first, then what it is, then what it waits for.
fn show(console: &mut Console, request: &AccessRequest) -> Done {
    if console.json {
        return Ok(console.value(&as_json(&messages::GATEPASS_V1_ACCESS_REQUEST, request)?)?);
    }
    let style = match request.status.as_str() {
        "granted" => GOOD,
        "pending" => BOLD,
        _ => BAD,
    };
    let status = console.styled(style, &request.status.replace('_', " "));
    let until = instant(request.valid_until).filter(|_| request.status == "granted");
    let until = until.map(|until| format!(" until {until}")).unwrap_or_default();
    let why =
        if request.status_reason.is_empty() { String::new() } else { format!(": {}", request.status_reason) };
    console.line(format!("{status}{until}{why}"))?;
    let mut pairs = vec![
        ("id".to_owned(), request.id.clone()),
        ("who".to_owned(), who(request)),
        ("what".to_owned(), what(request)),
    ];
    if !request.reason.is_empty() {
        pairs.push(("reason".to_owned(), request.reason.clone()));
    }
    let grants: Vec<&str> = request.items.iter().map(|item| item.grant_id.as_str()).collect();
    if grants.iter().any(|grant| !grant.is_empty()) {
        pairs.push(("grant".to_owned(), grants.join(", ")));
    }
    console.pairs(&pairs)?;
    if request.status == "pending" {
        for (place, step) in request.steps.iter().enumerate() {
            let line = format!("step {}: {}", place + 1, waits_for(step));
            let line = if step.state == "current" { line } else { console.styled(DIM, &line) };
            console.line(line)?;
        }
    }
    Ok(())
}

/// What became of it, for people; JSON has it among the fields.
fn events(console: &mut Console, request: &AccessRequest) -> Done {
    if console.json {
        return Ok(());
    }
    for event in &request.events {
        let time = console.styled(DIM, &instant(event.at).unwrap_or_default());
        let who = if event.actor_id.is_empty() { String::new() } else { format!(" by {}", event.actor_id) };
        let detail = if event.detail.is_empty() { String::new() } else { format!(": {}", event.detail) };
        let line = format!("{}{who}{detail}", event.r#type.replace('_', " "));
        console.line(format!("{time}  {}", printable(&line)))?;
    }
    Ok(())
}

fn waits_for(step: &AccessRequestStep) -> String {
    let votes = step.votes.len();
    match step.state.as_str() {
        "current" => format!("{votes} of {} approvals ({})", step.needed, step.quantifier),
        state => state.to_owned(),
    }
}
