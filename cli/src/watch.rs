//! `gatepass watch`: what happens, a line for each event.

use gatepass::client::{Client, EventFilter};
use gatepass::gatepass_v1::Event;
use gatepass_wire::messages;
use serde_json::Value;

use crate::access::{as_json, instant};
use crate::arguments::Watch;
use crate::console::{BOLD, Console, DIM, printable};
use crate::failure::{Done, Failure};

/// Prints events until it is stopped, or until nobody reads them.
pub(crate) async fn run(client: &Client, console: &mut Console, asked: &Watch) -> Done {
    let mut filter = EventFilter::everything();
    filter = asked.kinds.iter().fold(filter, EventFilter::kind);
    filter = asked.entities.iter().fold(filter, EventFilter::entity);
    filter = asked.verbs.iter().fold(filter, EventFilter::verb);
    let mut watch = client.watch(asked.since.clone().unwrap_or_default(), filter).await?;
    loop {
        // Whoever starts again after a failure goes on here.
        let place = watch.revision();
        match watch.next().await {
            Some(Ok(event)) => print(console, &event)?,
            Some(Err(error)) => {
                let message = format!("{}; go on with `--since {place}`", error.message());
                return Err(Failure::Call(gatepass::Error::new(error.reason(), message)));
            }
            None => return Ok(()),
        }
    }
}

/// Each event at once: whoever reads along waits for it.
fn print(console: &mut Console, event: &Event) -> Done {
    let json = as_json(&messages::GATEPASS_V1_EVENT, event)?;
    if console.json {
        console.line(json.to_string())?;
    } else {
        let time = console.styled(DIM, &instant(event.time).unwrap_or_default());
        let place = console.styled(DIM, &event.revision);
        let verb = console.styled(BOLD, &printable(&event.verb));
        console.line(format!("{time}  {place}  {verb}  {}", printable(&told(event, &json))))?;
    }
    Ok(console.finish()?)
}

/// Who did it, and to what.
fn told(event: &Event, json: &Value) -> String {
    let actor = event.actor.as_ref();
    let who = actor.map_or("", |actor| match &*actor.r#type {
        "account" if !actor.name.is_empty() => &actor.name,
        "account" => &actor.account_id,
        other => other,
    });
    let changes = json["changes"].as_array().into_iter().flatten();
    let changes: Vec<String> = changes
        .map(|change| {
            let kind = change["kind"].as_str().unwrap_or_default();
            let entity = &change[kind];
            let name = entity["email"].as_str().or_else(|| entity["name"].as_str()).unwrap_or_default();
            let name = if name.is_empty() { String::new() } else { format!(" ({name})") };
            let deleted = if change["deleted"] == true { ", deleted" } else { "" };
            format!("{}{name}{deleted}", change["id"].as_str().unwrap_or_default())
        })
        .collect();
    format!("by {who}: {}", changes.join(", "))
}
