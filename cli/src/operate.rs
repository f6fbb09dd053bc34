//! `gatepass operate` and `gatepass erase`: what whoever runs the server does.

use gatepass::client::Client;
use gatepass::gatepass_v1::Review;
use serde_json::{Value, json};

use crate::access::instant;
use crate::arguments::Operate;
use crate::console::Console;
use crate::failure::Done;

/// `gatepass operate`.
pub(crate) async fn run(client: &Client, console: &mut Console, command: &Operate) -> Done {
    match command {
        Operate::Status => status(client, console).await,
        Operate::AcceptTime => {
            let time = instant(client.accept_time().await?.time).unwrap_or_default();
            if console.json {
                return Ok(console.value(&json!({ "time": time }))?);
            }
            Ok(console.line(format!("the time is {time}"))?)
        }
        Operate::Resume => {
            let accepted = client.resume().await?.accepted.unwrap_or_default();
            if console.json {
                return Ok(console.value(&json!({ "accepted": review(&accepted) }))?);
            }
            let taken = instant(accepted.taken_at).unwrap_or_default();
            Ok(console.line(format!("accepted: the restore of {taken}, revision {}", accepted.revision))?)
        }
    }
}

async fn status(client: &Client, console: &mut Console) -> Done {
    let status = client.status().await?;
    let time = instant(status.time).unwrap_or_default();
    if console.json {
        return Ok(console.value(&json!({
            "ready": status.ready,
            "reasons": status.reasons,
            "revision": status.revision.to_string(),
            "time": time,
            "version": status.version,
            "review": status.review.as_ref().map(review),
        }))?);
    }
    let pair = |name: &str, value: String| (name.to_owned(), value);
    let mut pairs = vec![
        pair("ready", if status.ready { "yes" } else { "no" }.to_owned()),
        pair("revision", status.revision.to_string()),
        pair("time", time),
        pair("version", status.version),
    ];
    pairs.extend(status.reasons.into_iter().map(|reason| pair("reason", reason)));
    Ok(console.pairs(&pairs)?)
}

fn review(review: &Review) -> Value {
    json!({
        "taken_at": instant(review.taken_at),
        "restored_at": instant(review.restored_at),
        "revision": review.revision.to_string(),
    })
}

/// `gatepass erase`.
pub(crate) async fn erase(client: &Client, console: &mut Console, account: &str) -> Done {
    let erased = client.erase(account).await?;
    if console.json {
        return Ok(console.value(&json!({
            "account": account,
            "versions": erased.versions.to_string(),
            "activities": erased.activities.to_string(),
            "log_emptied": erased.log_emptied,
        }))?);
    }
    console.line(format!(
        "erased {account}: {} versions, {} activities; every proof still holds",
        erased.versions, erased.activities
    ))?;
    if !erased.log_emptied {
        console.line("Others were reading: old pages leave the write-ahead log once they are done.")?;
    }
    Ok(console.line("Backups taken before hold what was erased: replace them.")?)
}
