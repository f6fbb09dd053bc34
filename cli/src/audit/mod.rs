//! `gatepass audit`: checkpoints, exports, verification.

mod export;
mod verify;

use std::path::Path;

use gatepass::client::Client;
use serde_json::json;

use crate::arguments::{Audit, Globals};
use crate::console::Console;
use crate::failure::{Done, Failure};

pub(crate) use verify::read_checkpoint;

pub(crate) async fn run(globals: &Globals, console: &mut Console, command: &Audit) -> Done {
    let key_file = match command {
        Audit::Verify(verify) if verify.file.is_some() => return verify::file(console, verify).await,
        Audit::Verify(verify) => &verify.checkpoint_key.checkpoint_key_file,
        Audit::Checkpoint { checkpoint_key, .. } | Audit::Export { checkpoint_key, .. } => {
            &checkpoint_key.checkpoint_key_file
        }
        Audit::Key => &None,
    };
    let client = crate::open(globals, key_file.as_deref()).await?;
    let done = match command {
        Audit::Checkpoint { size, .. } => checkpoint(&client, console, *size).await,
        Audit::Key => key(&client, console).await,
        Audit::Export { to, .. } => export::run(&client, console, to).await,
        Audit::Verify(verify) => verify::live(&client, console, verify).await,
    };
    client.close().await;
    done
}

async fn checkpoint(client: &Client, console: &mut Console, size: Option<u64>) -> Done {
    let signed = client.audit().checkpoint(size).await?;
    if console.json {
        let said = signed.checkpoint();
        let value = json!({
            "note": signed.note(), "origin": said.origin, "size": said.size, "root": said.root.to_string(),
        });
        return Ok(console.value(&value)?);
    }
    Ok(console.text(signed.note())?)
}

async fn key(client: &Client, console: &mut Console) -> Done {
    let key = client.audit().verifier_key().await?.to_string();
    if console.json {
        return Ok(console.value(&json!({ "key": key }))?);
    }
    Ok(console.line(key)?)
}

/// A failure of a file, which it names.
fn failed(doing: &str, file: &Path, error: impl std::fmt::Display) -> Failure {
    Failure::Local(format!("cannot {doing} `{}`: {error}", file.display()))
}
