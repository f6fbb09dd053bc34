//! A small network around a server, for what the tests of every language ask of a client's transport:
//!
//! ```sh
//! gatepass-network ADDRESS FOLDER     # of a server without TLS; where to write
//! ```
//!
//! It writes `FOLDER/ready.json` and says `ready`: `trusted` and `untrusted` are the same server in TLS, under a
//! certificate that `roots` (a file in PEM) knows and one that nobody knows; `proxy` tunnels by `CONNECT`; `other` speaks no
//! HTTP. What they were asked stands in the file `seen`, a line of JSON each, before the answer goes out. It ends when
//! its standard input does.

mod front;
mod seen;

use std::path::PathBuf;

use anyhow::{Context, Result};
use gatepass_network::{proxy, saying};
use serde_json::json;
use tokio::io::AsyncReadExt;

use seen::Seen;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut argument = || arguments.next().context("usage: gatepass-network ADDRESS FOLDER");
    let (server, folder) = (argument()?.parse()?, PathBuf::from(argument()?));
    let seen = Seen::new(folder.join("seen.jsonl"))?;
    let roots = folder.join("roots.pem");
    let (trusted, pem) = front::start(server, seen.clone()).await?;
    std::fs::write(&roots, pem)?;
    let (untrusted, _) = front::start(server, seen.clone()).await?;
    let asked = seen.clone();
    let tunnels = move |head: &str| {
        let field = |wanted: &str| {
            let mut fields = head.lines().filter_map(|line| line.split_once(": "));
            fields.find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value)
        };
        let target = head.split(' ').nth(1);
        asked.add(&json!({"connect": target, "proxy-authorization": field("proxy-authorization")}));
    };
    let ready = json!({
        "trusted": format!("https://localhost:{}", trusted.port()),
        "untrusted": format!("https://localhost:{}", untrusted.port()),
        "proxy": proxy(tunnels).await?.to_string(),
        "other": saying(b"SSH-2.0-OpenSSH_9.2p1\r\n").await?.to_string(),
        "roots": roots,
        "seen": seen.path(),
    });
    std::fs::write(folder.join("ready.json"), ready.to_string())?;
    println!("ready");
    // Whoever started this holds the other end.
    tokio::io::stdin().read_to_end(&mut Vec::new()).await?;
    // Its reader is a thread that may wait for ever.
    std::process::exit(0)
}
