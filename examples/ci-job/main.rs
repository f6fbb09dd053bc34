//! A job of CI that has a database for as long as it runs, and not a moment longer. See README.md.
//!
//! ```sh
//! ci-job orders 10m "release 42" -- ./migrate.sh
//! ```

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use gatepass::client::{ConnectOptions, Wish, connect_from_environment};
use glue::settings::duration;
use tokio::process::Command;
use tokio::signal::unix::{SignalKind, signal};

/// Not to be seen by what the job runs.
const SECRETS: [&str; 2] = ["GATEPASS_ACCESS_KEY", "GATEPASS_SECRET_KEY"];

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let mut arguments = std::env::args().skip(1);
    let (Some(resource), Some(length), Some(reason), Some("--"), Some(program)) =
        (arguments.next(), arguments.next(), arguments.next(), arguments.next().as_deref(), arguments.next())
    else {
        bail!("usage: ci-job RESOURCE DURATION REASON -- COMMAND [ARGUMENT …]");
    };
    let length = gatepass::model::parse_duration(&length).ok().and_then(|nanos| u64::try_from(nanos).ok());
    let length = Duration::from_nanos(length.context("write the duration like 10m")?);
    let mut terminate = signal(SignalKind::terminate())?;

    let gate = connect_from_environment(ConnectOptions::new()).await?;
    let wish = Wish::resource(resource).duration(length)?.reason(reason);
    // Asks, and waits until access has begun. What is not granted in time is taken back.
    let access = gate.access(wish, duration("WAIT", "10m")?).await?;
    eprintln!("granted: {}", access.request().id);

    let mut job = Command::new(program);
    SECRETS.iter().for_each(|name| {
        job.env_remove(name);
    });
    let status = match job.args(arguments).kill_on_drop(true).spawn() {
        Ok(mut job) => tokio::select! {
            status = job.wait() => status.map(|status| status.code().unwrap_or(1)),
            // A runner that cancels the job ends its access too.
            _ = terminate.recv() => job.kill().await.map(|()| 143),
            _ = tokio::signal::ctrl_c() => job.kill().await.map(|()| 130),
        },
        Err(error) => Err(error),
    };

    let ended = access.end().await?;
    eprintln!("taken back: {}", ended.revoked_ids.join(", "));
    for pair in ended.remaining {
        eprintln!(
            "note: {} still reaches {} by {}",
            pair.account_id,
            pair.resource_id,
            pair.via_ids.join(", ")
        );
    }
    Ok(ExitCode::from(u8::try_from(status?).unwrap_or(1)))
}
